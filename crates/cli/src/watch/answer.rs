//! Answers the browser with the latest version, and tells every open page when there is another one.

use super::{Moment, live_site::LiveSite, overlay};
use crate::server;
use anyhow::{Context as _, Result};
use axum::{
    Router,
    body::Body,
    extract::{Request, State},
    http::{HeaderName, HeaderValue, Method, StatusCode, header},
    response::{
        IntoResponse, Redirect, Response,
        sse::{Event, KeepAlive, Sse},
    },
};
use futures_util::stream::{self, Stream};
use serde_json::json;
use std::{convert::Infallible, sync::Arc};
use tokio::{net::TcpListener, sync::watch};

/// Site paths of what belongs to watching alone.
const CHANGES: &str = "app/changes";
const SCRIPT: &str = "app/watch.js";
const STYLE: &str = "app/watch.css";

/// What every answer is made of.
#[derive(Clone)]
struct Live {
    latest: watch::Receiver<Moment>,
    /// Whether the program is about to end, so that open pages let it go.
    ending: watch::Receiver<bool>,
    base: Arc<str>,
}

/// Answers until somebody stops the program.
///
/// # Errors
/// If the server breaks down.
pub(super) async fn serve(listener: TcpListener, latest: watch::Receiver<Moment>, base: &str) -> Result<()> {
    let (end, ending) = watch::channel(false);
    let router = Router::new().fallback(answer).with_state(Live { latest, ending, base: base.into() });
    let stopped = async move {
        server::stop().await;
        end.send_replace(true);
    };
    axum::serve(listener, router).with_graceful_shutdown(stopped).await.context("the server broke down")
}

async fn answer(State(live): State<Live>, request: Request<Body>) -> Response {
    let uri = request.uri().clone();
    let path = uri.path();
    if server::is_above(path, &live.base) {
        let query = uri.query().map(|query| format!("?{query}")).unwrap_or_default();
        return Redirect::temporary(&format!("{}{query}", live.base)).into_response();
    }
    if !matches!(*request.method(), Method::GET | Method::HEAD) {
        return StatusCode::METHOD_NOT_ALLOWED.into_response();
    }
    let site_path = path.strip_prefix(&*live.base);
    match site_path {
        Some(CHANGES) => return Sse::new(changes(live)).keep_alive(KeepAlive::default()).into_response(),
        Some(SCRIPT) => return with_kind(SCRIPT, StatusCode::OK, overlay::SCRIPT.as_bytes().to_vec()),
        Some(STYLE) => return with_kind(STYLE, StatusCode::OK, overlay::STYLE.as_bytes().to_vec()),
        _ => (),
    }
    let site = live.latest.borrow().site.clone();
    let Some(site) = site else { return nothing_yet(&live.base) };
    let mut response = match found(&site, site_path) {
        Ok(response) => response,
        Err(error) => (StatusCode::INTERNAL_SERVER_ERROR, format!("{error:#}")).into_response(),
    };
    let headers = if response.status().is_client_error() { site.headers.of_not_found() } else { site.headers.of(path) };
    for (name, value) in headers.into_iter().filter(|(name, _)| *name != "Cache-Control") {
        if let (Ok(name), Ok(value)) = (HeaderName::try_from(name), HeaderValue::try_from(value)) {
            response.headers_mut().insert(name, value);
        }
    }
    response
}

fn found(site: &LiveSite, site_path: Option<&str>) -> Result<Response> {
    if let Some(path) = site_path {
        if let Some(bytes) = site.file(path)? {
            let bytes = bytes.into_owned();
            return Ok(if is_page(path) {
                page(site, StatusCode::OK, bytes)
            } else {
                with_kind(path, StatusCode::OK, bytes)
            });
        }
        if !path.is_empty() && !path.ends_with('/') && site.has_page(path) {
            return Ok(Redirect::temporary(&format!("{}{path}/", site.base())).into_response());
        }
    }
    Ok(page(site, StatusCode::NOT_FOUND, site.not_found_page(site_path.unwrap_or_default())?))
}

fn is_page(path: &str) -> bool {
    path.is_empty() || path.ends_with('/') || path.ends_with(".html")
}

/// A page with the script that follows the changes.
fn page(site: &LiveSite, status: StatusCode, html: Vec<u8>) -> Response {
    let html = String::from_utf8_lossy(&html).replacen(
        "</head>",
        &format!("{}</head>", script(site.base(), site.release())),
        1,
    );
    with_kind("index.html", status, html.into_bytes())
}

fn script(base: &str, release: &str) -> String {
    format!("<script defer src=\"{base}{SCRIPT}\" data-release=\"{release}\"></script>")
}

/// What is shown before there is a version without errors: they come with the script.
fn nothing_yet(base: &str) -> Response {
    let html = format!(
        "<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>Welcome</title>{}</head><body></body></html>\n",
        script(base, "")
    );
    with_kind("index.html", StatusCode::SERVICE_UNAVAILABLE, html.into_bytes())
}

/// An answer that no browser keeps: the next one may be another.
fn with_kind(path: &str, status: StatusCode, bytes: Vec<u8>) -> Response {
    let kind = mime_guess::from_path(path).first_or_octet_stream();
    (status, [(header::CONTENT_TYPE, kind.as_ref()), (header::CACHE_CONTROL, "no-store")], bytes).into_response()
}

/// What a page is told: at once how things stand, then every change, until the program ends.
fn changes(mut live: Live) -> impl Stream<Item = Result<Event, Infallible>> {
    live.latest.mark_changed();
    stream::unfold(live, |mut live| async move {
        let data = tokio::select! {
            changed = live.latest.changed() => {
                changed.ok()?;
                told(&live.latest.borrow_and_update())
            }
            _ = live.ending.wait_for(|ending| *ending) => return None,
        };
        Some((Ok(Event::default().data(data)), live))
    })
}

fn told(moment: &Moment) -> String {
    let release = moment.site.as_ref().map(|site| site.release()).unwrap_or_default();
    json!({ "release": release, "problems": *moment.problems }).to_string()
}

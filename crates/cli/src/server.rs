//! Serves the folder of a site as a static host would, with the site's headers.

use crate::site_folder::SiteFolder;
use anyhow::{Context as _, Result};
use axum::{
    Router,
    body::Body,
    extract::{Request, State},
    http::{HeaderName, HeaderValue, StatusCode, Uri, header},
    middleware::{self, Next},
    response::{IntoResponse as _, Redirect, Response},
    routing::any,
};
use std::{future::Future, sync::Arc};
use tokio::net::TcpListener;
use tower_http::services::ServeDir;

/// Serves a site until somebody stops the program.
///
/// # Errors
/// If the server breaks down.
pub(crate) async fn serve(listener: TcpListener, site: SiteFolder) -> Result<()> {
    axum::serve(listener, router(Arc::new(site))).with_graceful_shutdown(stop()).await.context("the server broke down")
}

fn router(site: Arc<SiteFolder>) -> Router {
    let stem = site.base.trim_end_matches('/').to_owned();
    let files = ServeDir::new(&site.path)
        .redirect_path_prefix(&stem)
        .precompressed_br()
        .precompressed_gzip()
        .fallback(any(nothing_in_site).with_state(Arc::clone(&site)));
    let router = if stem.is_empty() {
        Router::new().fallback_service(files)
    } else {
        Router::new().nest_service(&stem, files).fallback_service(any(nothing_outside).with_state(Arc::clone(&site)))
    };
    router.layer(middleware::from_fn_with_state(site, answer))
}

async fn nothing_in_site(State(site): State<Arc<SiteFolder>>, uri: Uri) -> Response {
    nothing_found(&site, uri.path()).await
}

async fn nothing_outside(State(site): State<Arc<SiteFolder>>) -> Response {
    nothing_found(&site, "/").await
}

/// Not a file service, which would answer a question about an older copy with 304 and nothing.
async fn nothing_found(site: &SiteFolder, site_path: &str) -> Response {
    match site.not_found_page(site_path).await {
        Some(html) => (StatusCode::NOT_FOUND, [(header::CONTENT_TYPE, "text/html")], html).into_response(),
        None => StatusCode::NOT_FOUND.into_response(),
    }
}

async fn answer(State(site): State<Arc<SiteFolder>>, request: Request<Body>, next: Next) -> Response {
    let uri = request.uri().clone();
    let path = uri.path();
    if is_above(path, &site.base) {
        let query = uri.query().map(|query| format!("?{query}")).unwrap_or_default();
        return Redirect::temporary(&format!("{}{query}", site.base)).into_response();
    }
    // A redirect to the folder `//de/` would lead a browser to the host `de`.
    let mut response = if path.starts_with("//") { nothing_found(&site, "/").await } else { next.run(request).await };
    let found = !response.status().is_client_error() && !response.status().is_server_error();
    let headers = site.headers().await;
    for (name, value) in if found { headers.of(path) } else { headers.of_not_found() } {
        if let (Ok(name), Ok(value)) = (HeaderName::try_from(name), HeaderValue::try_from(value)) {
            response.headers_mut().insert(name, value);
        }
    }
    response
}

/// Whether a path is what somebody types who leaves the base out, or the slash at its end.
pub(crate) fn is_above(path: &str, base: &str) -> bool {
    path != base && (path == "/" || base.strip_suffix('/') == Some(path))
}

/// Ends when somebody presses Ctrl-C, or the system asks the program to end.
pub(crate) fn stop() -> impl Future<Output = ()> {
    let interrupt = tokio::signal::ctrl_c();
    #[cfg(unix)]
    let terminate = async {
        match tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate()) {
            Ok(mut signal) => signal.recv().await,
            Err(_) => std::future::pending().await,
        }
    };
    #[cfg(not(unix))]
    let terminate = std::future::pending::<()>();
    async {
        tokio::select! {
            _ = interrupt => (),
            _ = terminate => (),
        }
    }
}

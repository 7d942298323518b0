//! Serves the folder of a site as a static host would, with the site's headers.

use crate::{headers, site::NOT_FOUND_PAGE};
use anyhow::{Context as _, Result};
use axum::{
    Router,
    body::Body,
    extract::{Request, State},
    http::{HeaderName, HeaderValue, StatusCode, header},
    middleware::{self, Next},
    response::{IntoResponse as _, Response},
};
use std::{
    future::Future,
    path::{Path, PathBuf},
    sync::Arc,
};
use tokio::net::TcpListener;
use tower_http::services::ServeDir;

/// Serves a folder until somebody stops the program.
///
/// # Errors
/// If the server breaks down.
pub(crate) async fn serve(listener: TcpListener, folder: &Path) -> Result<()> {
    axum::serve(listener, router(folder)).with_graceful_shutdown(stop()).await.context("the server broke down")
}

fn router(folder: &Path) -> Router {
    let not_found: Arc<PathBuf> = Arc::new(folder.join(NOT_FOUND_PAGE));
    let files = ServeDir::new(folder)
        .precompressed_br()
        .precompressed_gzip()
        .fallback(axum::routing::any(nothing_found).with_state(Arc::clone(&not_found)));
    Router::new().fallback_service(files).layer(middleware::from_fn_with_state(not_found, with_headers))
}

/// Not a file service, which would answer a question about an older copy with 304 and nothing.
async fn nothing_found(State(page): State<Arc<PathBuf>>) -> Response {
    match tokio::fs::read(page.as_path()).await {
        Ok(html) => (StatusCode::NOT_FOUND, [(header::CONTENT_TYPE, "text/html")], html).into_response(),
        Err(_) => StatusCode::NOT_FOUND.into_response(),
    }
}

async fn with_headers(not_found: State<Arc<PathBuf>>, request: Request<Body>, next: Next) -> Response {
    let path = request.uri().path().to_owned();
    // A redirect to the folder `//de/` would lead a browser to the host `de`.
    let mut response = if path.starts_with("//") { nothing_found(not_found).await } else { next.run(request).await };
    let found = !response.status().is_client_error() && !response.status().is_server_error();
    let path = if found { path.as_str() } else { headers::NOT_FOUND };
    for (name, value) in headers::of(path) {
        if let Ok(name) = HeaderName::try_from(name) {
            response.headers_mut().insert(name, HeaderValue::from_static(value));
        }
    }
    response
}

/// Ends when somebody presses Ctrl-C, or the system asks the program to end.
fn stop() -> impl Future<Output = ()> {
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

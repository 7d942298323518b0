//! The service worker: registered, told what to do, and heard.

use super::window;
use js_sys::{Object, Reflect};
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use wasm_bindgen_futures::JsFuture;

/// What the service worker says of itself; empty texts where it says nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct WorkerState {
    /// The kind of message: `state` or `taken-over`.
    pub(crate) kind: String,
    /// The release that serves.
    pub(crate) current: Option<String>,
    /// When it was installed.
    pub(crate) installed: Option<String>,
    /// The release that waits.
    pub(crate) waiting: Option<String>,
    /// The file that was wrong at the last attempt, and when that was.
    pub(crate) problem: Option<(String, String)>,
}

/// Registers the service worker and calls back with everything that it says.
pub(crate) fn register_worker(mut callback: impl FnMut(WorkerState) + 'static) {
    let Some(container) = window().map(|window| window.navigator().service_worker()) else { return };
    if container.is_undefined() {
        return;
    }
    let on_message = Closure::<dyn FnMut(web_sys::MessageEvent)>::new(move |event: web_sys::MessageEvent| {
        callback(worker_state(&event.data()));
    });
    container.set_onmessage(Some(on_message.as_ref().unchecked_ref()));
    on_message.forget();
    let options = web_sys::RegistrationOptions::new();
    options.set_update_via_cache(web_sys::ServiceWorkerUpdateViaCache::None);
    let registration = container.register_with_options("/sw.js", &options);
    wasm_bindgen_futures::spawn_local(async move {
        // Without https, or where it is forbidden, there is no worker: the site works with a network only.
        if JsFuture::from(registration).await.is_ok() {
            tell_worker("state");
            tell_worker("check");
        }
    });
}

/// Sends the active worker a message of a kind: `state`, `check`, `take-over`.
pub(crate) fn tell_worker(kind: &'static str) {
    let Some(container) = window().map(|window| window.navigator().service_worker()) else { return };
    if container.is_undefined() {
        return;
    }
    wasm_bindgen_futures::spawn_local(async move {
        let Ok(ready) = container.ready() else { return };
        let Ok(registration) = JsFuture::from(ready).await else { return };
        let Ok(registration) = registration.dyn_into::<web_sys::ServiceWorkerRegistration>() else { return };
        let message = Object::new();
        let _ = Reflect::set(&message, &"type".into(), &kind.into());
        if let Some(worker) = registration.active() {
            let _ = worker.post_message(&message);
        }
    });
}

fn worker_state(data: &JsValue) -> WorkerState {
    let text = |from: &JsValue, key: &str| Reflect::get(from, &key.into()).ok().and_then(|value| value.as_string());
    let problem = Reflect::get(data, &"problem".into()).ok().filter(JsValue::is_object);
    WorkerState {
        kind: text(data, "type").unwrap_or_default(),
        current: text(data, "current"),
        installed: text(data, "installed"),
        waiting: text(data, "waiting"),
        problem: problem
            .map(|problem| (text(&problem, "file").unwrap_or_default(), text(&problem, "date").unwrap_or_default())),
    }
}

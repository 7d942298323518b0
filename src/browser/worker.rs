//! The service worker: registered, told what to do, and heard.

use super::{spawn, window};
use js_sys::{Object, Reflect};
use std::cell::RefCell;
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use wasm_bindgen_futures::JsFuture;
use web_sys::{ServiceWorker, ServiceWorkerContainer, ServiceWorkerRegistration};

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
    /// How many languages of the release are on the device.
    pub(crate) ready: usize,
    /// How many there are.
    pub(crate) all: usize,
    /// Whether another one is on its way.
    pub(crate) getting: bool,
    /// Whether the others are left out to save the visitor's data.
    pub(crate) saving: bool,
}

/// Registers the service worker of the site under `base` and calls back with everything that it says.
pub(crate) fn register_worker(base: &str, mut callback: impl FnMut(WorkerState) + 'static) {
    let Some(container) = window().map(|window| window.navigator().service_worker()) else { return };
    if container.is_undefined() {
        return;
    }
    let own = base.to_owned();
    let on_message = Closure::<dyn FnMut(web_sys::MessageEvent)>::new(move |event: web_sys::MessageEvent| {
        // The worker of a site at `/` reaches the pages of one at `/welcome/` too.
        if text(&event.data(), "base").is_some_and(|base| base == own) {
            callback(worker_state(&event.data()));
        }
    });
    container.set_onmessage(Some(on_message.as_ref().unchecked_ref()));
    on_message.forget();
    let options = web_sys::RegistrationOptions::new();
    options.set_scope(base);
    options.set_update_via_cache(web_sys::ServiceWorkerUpdateViaCache::None);
    let registration = container.register_with_options(&format!("{base}sw.js"), &options);
    spawn(async move {
        // Without https, or where it is forbidden, there is no worker: the site works with a network only.
        if JsFuture::from(registration).await.is_ok() {
            tell_worker("state", &[]);
            tell_worker("check", &[]);
        }
    });
}

thread_local! {
    /// Messages that wait for a worker, each once: where there never is one, nothing piles up.
    static WAITING: RefCell<Vec<(String, Object)>> = const { RefCell::new(Vec::new()) };
}

/// Sends the active worker a message of a type (`state`, `check`, `take-over`, `get` or `want`), with further pairs of key and
/// value.
pub(crate) fn tell_worker(kind: &str, fields: &[(&str, &str)]) {
    let Some(container) = window().map(|window| window.navigator().service_worker()) else { return };
    if container.is_undefined() {
        return;
    }
    let (message, mut name) = (Object::new(), String::new());
    for (key, value) in [("type", kind)].iter().chain(fields) {
        let _ = Reflect::set(&message, &(*key).into(), &(*value).into());
        name += value;
    }
    let is_first = WAITING.with_borrow_mut(|waiting| {
        let is_first = waiting.is_empty();
        waiting.retain(|(other, _)| *other != name);
        waiting.push((name, message));
        is_first
    });
    if is_first {
        spawn(async move {
            let worker = active_worker(container).await;
            for (_, message) in WAITING.take() {
                if let Some(worker) = &worker {
                    let _ = worker.post_message(&message);
                }
            }
        });
    }
}

/// The worker that serves the page, as soon as one does.
async fn active_worker(container: ServiceWorkerContainer) -> Option<ServiceWorker> {
    let registration = JsFuture::from(container.ready().ok()?).await.ok()?;
    registration.dyn_into::<ServiceWorkerRegistration>().ok()?.active()
}

fn text(from: &JsValue, key: &str) -> Option<String> {
    Reflect::get(from, &key.into()).ok()?.as_string()
}

fn worker_state(data: &JsValue) -> WorkerState {
    let get = |key: &str| Reflect::get(data, &key.into()).unwrap_or_default();
    // A message of another kind has none.
    let ready = get("locales").dyn_ref::<js_sys::Array>().map(js_sys::Array::length).unwrap_or_default();
    // A number of languages, so it fits.
    let all = (ready..=ready + 1_000).find(|all| get("all").as_f64().is_some_and(|given| given <= f64::from(*all)));
    let problem = Reflect::get(data, &"problem".into()).ok().filter(JsValue::is_object);
    WorkerState {
        kind: text(data, "type").unwrap_or_default(),
        current: text(data, "current"),
        installed: text(data, "installed"),
        waiting: text(data, "waiting"),
        problem: problem
            .map(|problem| (text(&problem, "file").unwrap_or_default(), text(&problem, "date").unwrap_or_default())),
        ready: usize::try_from(ready).unwrap_or_default(),
        all: usize::try_from(all.unwrap_or(ready)).unwrap_or_default(),
        getting: get("getting").is_truthy(),
        saving: get("saving").is_truthy(),
    }
}

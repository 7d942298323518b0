//! The browser's history: entries that know how deep in the visit they lie and how far they were scrolled.

use super::window;
use gloo::events::EventListener;
use js_sys::{Object, Reflect};
use wasm_bindgen::JsValue;

/// What an entry of the history knows: how many entries of this visit lie before it, and how far it was scrolled.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(crate) struct Entry {
    /// Entries of this visit before it; `None` if the app did not make it.
    pub(crate) depth: Option<f64>,
    /// Scroll position in CSS pixels.
    pub(crate) scroll: f64,
}

impl Entry {
    fn to_js(self) -> JsValue {
        let state = Object::new();
        let _ = Reflect::set(&state, &"depth".into(), &self.depth.map_or(JsValue::NULL, JsValue::from_f64));
        let _ = Reflect::set(&state, &"scroll".into(), &self.scroll.into());
        state.into()
    }

    fn from_js(state: &JsValue) -> Entry {
        let number = |key: &str| Reflect::get(state, &key.into()).ok().and_then(|value| value.as_f64());
        Entry { depth: number("depth"), scroll: number("scroll").unwrap_or(0.0) }
    }
}

/// What the present entry knows.
pub(crate) fn history_entry() -> Entry {
    let state = window().and_then(|window| window.history().ok()).and_then(|history| history.state().ok());
    state.map(|state| Entry::from_js(&state)).unwrap_or_default()
}

/// Adds an entry.
pub(crate) fn push_entry(path: &str, entry: Entry) {
    if let Some(history) = window().and_then(|window| window.history().ok()) {
        let _ = history.push_state_with_url(&entry.to_js(), "", Some(path));
    }
}

/// Overwrites the present entry.
pub(crate) fn replace_entry(path: &str, entry: Entry) {
    if let Some(history) = window().and_then(|window| window.history().ok()) {
        let _ = history.set_scroll_restoration(web_sys::ScrollRestoration::Manual);
        let _ = history.replace_state_with_url(&entry.to_js(), "", Some(path));
    }
}

/// One entry back.
pub(crate) fn history_back() {
    if let Some(history) = window().and_then(|window| window.history().ok()) {
        let _ = history.back();
    }
}

/// Loads the page anew; everything in memory is gone then.
pub(crate) fn reload() {
    if let Some(window) = window() {
        let _ = window.location().reload();
    }
}

/// Calls back when the visitor goes through the history.
pub(crate) fn on_history(mut callback: impl FnMut(Entry) + 'static) {
    if let Some(window) = window() {
        EventListener::new(&window, "popstate", move |_| callback(history_entry())).forget();
    }
}

//! Ways out of the device for a page: what the system sends with, the clipboard, the printer.

use super::{page::first, window};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Clipboard, ShareData};

/// Opens what the system sends links with. Browsers without it show no button for it.
pub(crate) async fn share(title: &str, address: &str) {
    let Some(navigator) = window().map(|window| window.navigator()) else { return };
    if js_sys::Reflect::has(&navigator, &JsValue::from_str("share")).unwrap_or_default() {
        let data = ShareData::new();
        data.set_title(title);
        data.set_url(address);
        // Who changes their mind has sent nothing; that is no failure.
        let _ = JsFuture::from(navigator.share_with_data(&data)).await;
    }
}

/// Puts a text onto the clipboard; whether it is there.
pub(crate) async fn copy(text: &str) -> bool {
    let Some(navigator) = window().map(|window| window.navigator()) else { return false };
    // Missing where the site is not served safely.
    let clipboard = js_sys::Reflect::get(&navigator, &JsValue::from_str("clipboard")).ok();
    let Some(clipboard) = clipboard.filter(|clipboard| !clipboard.is_undefined()) else { return false };
    JsFuture::from(clipboard.unchecked_into::<Clipboard>().write_text(text)).await.is_ok()
}

/// Says on the button that the link was copied, or that it can be.
pub(crate) fn show_copied(text: &str) {
    if let Some(said) = first(".take-copy span").filter(|said| said.text_content().as_deref() != Some(text)) {
        said.set_text_content(Some(text));
    }
}

/// Opens the printer's dialog.
pub(crate) fn print() {
    if let Some(window) = window() {
        let _ = window.print();
    }
}

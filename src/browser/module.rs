//! The modules that come when they are needed, and do the rest by themselves: what reads aloud, and what a shared tablet counts.

use super::{document, page};

/// What the module says while somebody listens, who touches nothing.
pub(crate) const ALIVE: &str = "welcome-alive";
/// What a module says that has put a text into `data-code` to be shown as a QR code.
pub(crate) const CODE: &str = "welcome-code";
/// What the modules hear when another page has come.
const PAGE: &str = "welcome-page";

/// Brings a module of the site, once; whether it was not there yet.
pub(crate) fn bring_module(address: &str) -> bool {
    let Some(document) = document() else { return false };
    if page::first(&format!("script[src=\"{address}\"]")).is_some() {
        return false;
    }
    let Ok(script) = document.create_element("script") else { return false };
    let _ = script.set_attribute("type", "module");
    let _ = script.set_attribute("src", address);
    document.head().is_some_and(|head| head.append_child(&script).is_ok())
}

/// Lets the button wait for the module, which does what it asks as soon as it is there.
pub(crate) fn ask_to_listen(address: &str) {
    if bring_module(address)
        && let Some(button) = page::first(".listen")
    {
        let _ = button.set_attribute("aria-busy", "true");
    }
}

/// The text that a module wants to be shown as a QR code, once.
pub(crate) fn asked_code() -> Option<String> {
    let root = super::root()?;
    let text = root.get_attribute("data-code")?;
    let _ = root.remove_attribute("data-code");
    Some(text)
}

/// Says that another page has come.
pub(crate) fn tell_page() {
    if let (Some(document), Ok(event)) = (document(), web_sys::Event::new(PAGE)) {
        let _ = document.dispatch_event(&event);
    }
}

//! The module that reads aloud: it comes when somebody asks for it, and does the rest by itself.

use super::{document, page};

/// What the module says while somebody listens, who touches nothing.
pub(crate) const ALIVE: &str = "welcome-alive";
/// What the modules hear when another page has come.
const PAGE: &str = "welcome-page";

/// Brings a module of the site, once.
pub(crate) fn bring_module(address: &str) {
    let Some(document) = document() else { return };
    if page::first(&format!("script[src=\"{address}\"]")).is_some() {
        return;
    }
    let Ok(script) = document.create_element("script") else { return };
    let _ = script.set_attribute("type", "module");
    let _ = script.set_attribute("src", address);
    if let Some(head) = document.head() {
        let _ = head.append_child(&script);
    }
}

/// Lets the button wait for the module, which does what it asks as soon as it is there.
pub(crate) fn ask_to_listen(address: &str) {
    if page::first(&format!("script[src=\"{address}\"]")).is_some() {
        return;
    }
    if let Some(button) = page::first(".listen") {
        let _ = button.set_attribute("aria-busy", "true");
    }
    bring_module(address);
}

/// Says that another page has come.
pub(crate) fn tell_page() {
    if let (Some(document), Ok(event)) = (document(), web_sys::Event::new(PAGE)) {
        let _ = document.dispatch_event(&event);
    }
}

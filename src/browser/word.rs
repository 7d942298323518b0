//! A word of the office: the dialog that says what it means, out of the page of all words.

use super::{document, page};
use gloo::events::EventListener;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlAnchorElement, HtmlDialogElement};

/// The dialog that is open.
const DIALOG: &str = "dialog.word-dialog";

/// The page of all words and the entry on it that a click on a word asks for; `None` for every other click.
pub(crate) fn word_asked(event: &Event) -> Option<(String, String)> {
    let target = event.target()?.dyn_into::<Element>().ok()?;
    let link: HtmlAnchorElement = target.closest("a.word").ok()??.dyn_into().ok()?;
    Some((link.pathname(), link.hash()))
}

/// Shows an entry out of one or two pages of words, each with the tag and the direction of its language; whether it is there.
/// Nothing of it stays once it is closed. A second touch, while one is open, asks for nothing.
pub(crate) fn show_word(pages: &[(String, String, &str)], entry: &str, close: &str) -> bool {
    if page::first(DIALOG).is_some() {
        return true;
    }
    let (Some(document), Some(body)) = (document(), page::first("body")) else { return false };
    let create = |name: &str| document.create_element(name).ok();
    let (Some(dialog), Some(form), Some(button)) = (create("dialog"), create("form"), create("button")) else {
        return false;
    };
    for (html, lang, direction) in pages {
        let Some(page) = page::parsed(html) else { continue };
        let Some(found) = page.query_selector(entry).ok().flatten() else { continue };
        // How far the text can be trusted stands once on its page.
        for mark in page::below(&page, ".standing-mark") {
            let _ = found.append_with_node_1(&mark);
        }
        let _ = found.remove_attribute("id");
        let _ = found.set_attribute("lang", lang);
        let _ = found.set_attribute("dir", direction);
        let _ = dialog.append_with_node_1(&found);
    }
    let Some(heading) = dialog.query_selector("h2").ok().flatten() else { return false };
    dialog.set_class_name("word-dialog");
    let _ = dialog.set_attribute("aria-label", &heading.text_content().unwrap_or_default());
    // A touch beside it closes it as well, where the browser knows how.
    let _ = dialog.set_attribute("closedby", "any");
    let _ = form.set_attribute("method", "dialog");
    button.set_class_name("button");
    button.set_text_content(Some(close));
    let _ = form.append_with_node_1(&button);
    let _ = dialog.append_with_node_1(&form);
    let _ = body.append_with_node_1(&dialog);
    let Ok(dialog) = dialog.dyn_into::<HtmlDialogElement>() else { return false };
    super::open_dialog(&dialog);
    let closed = dialog.clone();
    EventListener::once(&dialog, "close", move |_| closed.remove()).forget();
    true
}

/// Closes what is open; whether anything was.
pub(crate) fn close_word() -> bool {
    let dialog = page::first(DIALOG).and_then(|dialog| dialog.dyn_into::<HtmlDialogElement>().ok());
    dialog.inspect(HtmlDialogElement::close).is_some()
}

//! A word of the office: the dialog that says what it means, out of the page of all words.

use super::{document, page};
use gloo::events::EventListener;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlAnchorElement, HtmlDialogElement};

/// The dialog that is open.
const DIALOG: &str = "dialog.word-dialog";

/// A touch of the same thumb that opened it does not close it: so long, in milliseconds, a touch beside it does nothing.
const SETTLED: u32 = 500;

/// The page of all words and the entry on it that a plain click on a word asks for; `None` for every other click.
pub(crate) fn word_asked(event: &Event) -> Option<(String, String)> {
    let link = super::plain_link(event)?;
    link.class_list().contains("word").then(|| (link.pathname(), link.hash()))
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
    let entries = pages.iter().filter_map(|page| entry_of(page, entry));
    for (at, found) in entries.enumerate() {
        for link in page::below(&found, "a[href]").filter_map(|link| link.dyn_into::<HtmlAnchorElement>().ok()) {
            // Both languages lead to the same article, and on its own page it leads nowhere.
            if at > 0 || link.pathname() == super::path() {
                link.parent_element().unwrap_or_else(|| link.into()).remove();
            }
        }
        let _ = dialog.append_with_node_1(&found);
    }
    let (Ok(Some(heading)), Ok(Some(text))) = (dialog.query_selector("h2"), dialog.query_selector(".word-text")) else {
        return false;
    };
    for (element, name, value) in [
        (&dialog, "class", "word-dialog"),
        (&dialog, "aria-labelledby", "word-heading"),
        (&dialog, "aria-describedby", "word-text"),
        (&heading, "id", "word-heading"),
        // The focus begins where reading does.
        (&heading, "tabindex", "-1"),
        (&heading, "autofocus", ""),
        (&text, "id", "word-text"),
        (&form, "method", "dialog"),
        (&button, "class", "button"),
    ] {
        let _ = element.set_attribute(name, value);
    }
    button.set_text_content(Some(close));
    let _ = form.append_with_node_1(&button);
    let _ = dialog.append_with_node_1(&form);
    let _ = body.append_with_node_1(&dialog);
    let Ok(dialog) = dialog.dyn_into::<HtmlDialogElement>() else { return false };
    super::open_dialog(&dialog);
    let (closed, opened) = (dialog.clone(), dialog.clone());
    EventListener::once(&dialog, "close", move |_| closed.remove()).forget();
    // Where the browser knows how, a touch beside it closes it as well.
    super::after(SETTLED, move || _ = opened.set_attribute("closedby", "any"));
    true
}

/// An entry of a page, in its language, with how far it can be trusted, which stands once on the page.
fn entry_of((html, lang, direction): &(String, String, &str), entry: &str) -> Option<Element> {
    let page = page::parsed(html)?;
    let found = page.query_selector(entry).ok()??;
    for mark in page::below(&page, ".standing-mark") {
        let _ = found.append_with_node_1(&mark);
    }
    let _ = found.remove_attribute("id");
    let _ = found.set_attribute("lang", lang);
    let _ = found.set_attribute("dir", direction);
    Some(found)
}

/// Closes what is open; whether anything was.
pub(crate) fn close_word() -> bool {
    let dialog = page::first(DIALOG).and_then(|dialog| dialog.dyn_into::<HtmlDialogElement>().ok());
    dialog.inspect(HtmlDialogElement::close).is_some()
}

//! The card of a phrase: the dialog in which it is large, and what is chosen and typed in it.

use super::{document, first, page::all, window};
use gloo::events::EventListener;
use serde::de::DeserializeOwned;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlDialogElement, HtmlInputElement};

/// Listens to the card of a page for as long as it is kept.
pub(crate) type CardListener = EventListener;

/// What marks the phrase that is shown in large.
const SHOWN: &str = "data-shown";

fn dialog() -> Option<HtmlDialogElement> {
    first("dialog.phrase-dialog")?.dyn_into().ok()
}

fn closest(event: &Event, selector: &str) -> Option<Element> {
    event.target()?.dyn_into::<Element>().ok()?.closest(selector).ok()?
}

/// The phrase that a click asks for, by the id of what shows it in large.
pub(crate) fn card_asked(event: &Event) -> Option<String> {
    closest(event, "a[href^='#phrase-']")?.get_attribute("href")?.strip_prefix('#').map(str::to_owned)
}

/// The phrase that the address of the page asked for when the browser loaded it.
pub(crate) fn card_in_address() -> Option<String> {
    first(".phrase-sheet:target").map(|sheet| sheet.id())
}

/// The phrase that the present address names.
pub(crate) fn card_in_fragment() -> Option<String> {
    let hash = window()?.location().hash().ok()?;
    hash.strip_prefix('#').filter(|id| id.starts_with("phrase-")).map(str::to_owned)
}

/// Whether a click closes the card.
pub(crate) fn is_card_close(event: &Event) -> bool {
    closest(event, ".phrase-close").is_some()
}

/// Whether the page has cards.
pub(crate) fn has_cards() -> bool {
    dialog().is_some()
}

/// Whether a card is open.
pub(crate) fn is_card_open() -> bool {
    dialog().is_some_and(|dialog| dialog.open())
}

/// Shows a phrase in large.
pub(crate) fn open_card(id: &str) {
    let sheet = document().and_then(|document| document.get_element_by_id(id));
    if let (Some(dialog), Some(sheet)) = (dialog(), sheet) {
        let _ = sheet.set_attribute(SHOWN, "");
        super::open_dialog(&dialog);
        dialog.set_scroll_top(0);
    }
}

/// Closes the card.
pub(crate) fn close_card() {
    if let Some(dialog) = dialog() {
        dialog.close();
    }
}

/// Calls back when the card is closed, by whatever way; as long as what is returned is kept.
pub(crate) fn on_card_closed(mut callback: impl FnMut() + 'static) -> Option<CardListener> {
    let dialog = dialog()?;
    Some(EventListener::new(&dialog, "close", move |_| callback()))
}

/// Forgets what was chosen and typed in the card.
pub(crate) fn clear_card() {
    for sheet in all(".phrase-sheet[data-shown]") {
        let _ = sheet.remove_attribute(SHOWN);
    }
    for input in all(".phrase-dialog input:checked").filter_map(|input| input.dyn_into::<HtmlInputElement>().ok()) {
        input.set_checked(false);
    }
    for line in all(".phrase-dialog .answer-shown") {
        line.set_text_content(None);
    }
}

/// The key of the number pad that a click is on: a digit, or nothing to take the last one back.
pub(crate) fn key_of_pad(event: &Event) -> Option<String> {
    closest(event, "[data-digit]")?.get_attribute("data-digit")
}

/// Whether something was chosen in a date.
pub(crate) fn is_in_date(event: &Event) -> bool {
    closest(event, ".answer-date").is_some()
}

/// The number of what is chosen in a part of the date.
pub(crate) fn chosen(name: &str) -> Option<u16> {
    let input = first(&format!(".answer-date input[name={name}]:checked"))?;
    input.dyn_into::<HtmlInputElement>().ok()?.value().parse().ok()
}

/// Shows an answer, as the page's language and that of the people of the place write it; once, if both write it the same.
pub(crate) fn show_answer<Format: DeserializeOwned>(within: &str, written: impl Fn(&Format) -> String) {
    let Some(dialog) = dialog() else { return };
    let write = |side: &str| {
        let format = dialog.get_attribute(&format!("data-{side}"))?;
        Some(written(&serde_json::from_str(&format).ok()?))
    };
    let own = write("own").unwrap_or_default();
    let other = write("other").filter(|other| *other != own);
    for (side, text) in [("own", Some(own)), ("other", other)] {
        if let Some(line) = first(&format!("{within} .answer-shown.answer-{side}")) {
            line.set_text_content(text.as_deref());
        }
    }
}

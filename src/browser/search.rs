//! The search as elements: what is typed, and what was found.

use super::{
    document,
    page::{all, below, first},
};
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlInputElement};
use welcome_pack::{bundle::Foreign, search::Piece};

/// Classes of the card of a page that is shown in the reader's language, and in another one.
const OWN: &str = "hit";
const FOREIGN: &str = "hit hit-foreign";

/// A page that was found.
pub(crate) struct Hit {
    /// Its address.
    pub(crate) href: String,
    /// Its title.
    pub(crate) title: Vec<Piece>,
    /// Its topic, or what the place is for.
    pub(crate) group: String,
    /// Set where it is shown in another language.
    pub(crate) shown_in: Option<Foreign>,
}

fn field() -> Option<HtmlInputElement> {
    first(".search input")?.dyn_into().ok()
}

/// What stands in the field of the page; `None` on a page without one.
pub(crate) fn typed() -> Option<String> {
    field().map(|field| field.value())
}

/// Writes into the field.
pub(crate) fn set_typed(text: &str) {
    if let Some(field) = field() {
        field.set_value(text);
    }
}

/// Keeps the keyboard of the system away from what was found: the page has keys of its own.
pub(crate) fn leave_keyboard_out() {
    if let (Some(field), Some(_)) = (field(), first(".letter-keys")) {
        let _ = field.set_attribute("inputmode", "none");
    }
}

fn target(event: &Event) -> Option<Element> {
    event.target()?.dyn_into().ok()
}

/// Whether something was typed into the field, or a form was sent that leads nowhere.
pub(crate) fn is_in_search(event: &Event) -> bool {
    target(event).is_some_and(|target| target.closest(".search-form").ok().flatten().is_some())
}

/// Whether a finger is on a key of the page: it must not take the focus out of the field.
pub(crate) fn is_on_key(event: &Event) -> bool {
    target(event).is_some_and(|target| target.closest(".key").ok().flatten().is_some())
}

/// What stands in the field after a touch of one of the search's own keys; `None` if it was none.
pub(crate) fn typed_with(event: &Event) -> Option<String> {
    let target = target(event)?;
    if target.closest(".search-clear").ok()?.is_some() {
        return Some(String::new());
    }
    let key = target.closest(".key").ok()??;
    let letter = key.get_attribute("data-key").unwrap_or_default();
    let mut text = typed()?;
    if key.has_attribute("data-instead") || letter.is_empty() {
        text.pop();
    }
    text.push_str(&letter);
    if let Some(forms) = key.get_attribute("data-forms") {
        show_forms(&forms);
    }
    Some(text)
}

/// Shows what a letter can become.
fn show_forms(forms: &str) {
    let (Some(row), Some(key)) = (first(".letter-forms"), first(".letters .key")) else { return };
    row.set_text_content(None);
    for letter in forms.chars().skip(1).map(String::from) {
        let Some(form) = copy(&key) else { return };
        form.set_text_content(Some(&letter));
        let _ = form.set_attribute("data-key", &letter);
        let _ = form.set_attribute("data-instead", "");
        let _ = form.remove_attribute("data-forms");
        let _ = row.append_child(&form);
    }
}

/// Shows how it stands: `found`, `none`, or nothing before anything was typed; and says it.
pub(crate) fn show_search(state: &str, said: &str) {
    let Some(search) = first(".search") else { return };
    let _ = match state {
        "" => search.remove_attribute("data-state"),
        _ => search.set_attribute("data-state", state),
    };
    if let Some(count) = first(".search-count").filter(|count| count.text_content().as_deref() != Some(said)) {
        count.set_text_content(Some(said));
    }
    hide(".search-nothing", state != "none");
    hide(".search-clear", typed().is_none_or(|text| text.is_empty()));
}

fn hide(selector: &str, is_hidden: bool) {
    if let Some(element) = first(selector) {
        element.set_hidden(is_hidden);
    }
}

/// Puts what was found into its group, into the cards that are there: to make one takes the browser longer than all else that a
/// key asks for. A page that is found again in the same place keeps the line below its title.
pub(crate) fn show_hits(group: &str, hits: &[Hit]) {
    let group = format!(".search-group[data-group={group}]");
    hide(&group, hits.is_empty());
    let Some(list) = first(&format!("{group} > ul")) else { return };
    let cards: Vec<Element> = below(&list, ":scope > *").collect();
    for (at, hit) in hits.iter().enumerate() {
        let sample = if hit.shown_in.is_some() { FOREIGN } else { OWN };
        let there = cards.get(at);
        if let Some(card) = there.filter(|card| card.class_name() == sample) {
            fill(card, hit);
        } else if let Some(card) = first(&format!(".search [class='{sample}']")).and_then(|sample| copy(&sample)) {
            fill(&card, hit);
            let _ = match there {
                Some(other) => other.replace_with_with_node_1(&card),
                None => list.append_with_node_1(&card),
            };
        }
    }
    cards.iter().skip(hits.len()).for_each(Element::remove);
}

fn fill(card: &Element, hit: &Hit) {
    let part = |selector: &str| card.query_selector(selector).ok().flatten();
    let (Some(link), Some(title), Some(line)) = (part("a"), part(".hit-title"), part(".hit-line")) else { return };
    show_pieces(&title, &hit.title);
    if link.get_attribute("href").as_ref() == Some(&hit.href) {
        return;
    }
    let _ = link.set_attribute("href", &hit.href);
    line.set_text_content(None);
    if let Some(group) = part(".hit-group") {
        group.set_text_content(Some(&hit.group));
    }
    let Some(foreign) = &hit.shown_in else { return };
    for text in [title, line] {
        let _ = text.set_attribute("lang", &foreign.tag);
        let _ = text.set_attribute("dir", foreign.direction.as_str());
    }
    if let Some(name) = part(".hit-language bdi") {
        name.set_text_content(Some(&foreign.autonym));
    }
}

/// Shows for each find, in their order on the page, the line in which it stands.
pub(crate) fn show_lines(lines: &[Vec<Piece>]) {
    for (place, line) in all(".search-group .hit-line").zip(lines) {
        show_pieces(&place, line);
    }
}

fn show_pieces(place: &Element, pieces: &[Piece]) {
    let Some(document) = document() else { return };
    place.set_text_content(None);
    for Piece { text, is_match } in pieces {
        if *is_match && let Ok(mark) = document.create_element("mark") {
            mark.set_text_content(Some(text));
            let _ = place.append_child(&mark);
        } else {
            let _ = place.append_child(&document.create_text_node(text));
        }
    }
}

fn copy(element: &Element) -> Option<Element> {
    element.clone_node_with_deep(true).ok()?.dyn_into().ok()
}

//! The page itself, as elements: what is put there, and what is looked up in it.
//!
//! The one place where HTML is put into the document: a page of the site, rendered from the same views as the one that the
//! browser loaded, out of the same release; the policy of the site lets no script in it run.

use super::{document, scroll_position, scroll_to};
use serde::de::DeserializeOwned;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlAnchorElement, HtmlElement};

/// An element into which a part is put.
pub(crate) type Place = HtmlElement;

/// A line that says whether a place is open.
pub(crate) type Line = Element;

/// The elements that a selector finds, in their order.
pub(super) fn all(selector: &str) -> impl Iterator<Item = Element> {
    elements(document().and_then(|document| document.query_selector_all(selector).ok()))
}

/// The elements that a selector finds below another, in their order.
pub(super) fn below(element: &Element, selector: &str) -> impl Iterator<Item = Element> + use<> {
    elements(element.query_selector_all(selector).ok())
}

fn elements(found: Option<web_sys::NodeList>) -> impl Iterator<Item = Element> {
    let count = found.as_ref().map_or(0, web_sys::NodeList::length);
    (0..count).filter_map(move |at| found.as_ref()?.get(at)?.dyn_into::<Element>().ok())
}

/// The first element that a selector finds.
pub(crate) fn first(selector: &str) -> Option<Place> {
    document()?.query_selector(selector).ok()??.dyn_into().ok()
}

/// The document's title.
pub(crate) fn title() -> String {
    document().map(|document| document.title()).unwrap_or_default()
}

/// What stands in the middle of the page, as HTML.
pub(crate) fn main_html() -> String {
    first("#content").map(|main| main.inner_html()).unwrap_or_default()
}

/// A page as elements that are not in the document.
pub(super) fn parsed(html: &str) -> Option<Element> {
    let main = document()?.create_element("main").ok()?;
    main.set_inner_html(html);
    Some(main)
}

/// Puts another page in the place of the one that is there.
pub(crate) fn show_page(title: &str, main: &str) {
    if let Some(document) = document() {
        document.set_title(title);
    }
    if let Some(place) = first("#content") {
        place.set_inner_html(main);
    }
}

/// Lets the bars lead from another page of the same language: one page up, and to the same page in the language of a tag.
/// These are a few attributes; views that follow them would cost memory with every change of language.
pub(crate) fn show_ways(here: &str, up: &str, same_page_in: impl Fn(&str) -> String) {
    if let Some(back) = first(".top-bar .back") {
        let _ = back.set_attribute("href", up);
    }
    for link in all(".language-switch a[hreflang]") {
        let tag = link.get_attribute("hreflang").unwrap_or_default();
        let _ = link.set_attribute("href", &same_page_in(&tag));
    }
    for link in all(".tool-bar > a") {
        let _ = match link.get_attribute("href").as_deref() == Some(here) {
            true => link.set_attribute("aria-current", "page"),
            false => link.remove_attribute("aria-current"),
        };
    }
}

/// Whether the page is laid out down to its end at once, so that a place in it can be found.
pub(crate) fn show_whole(is_whole: bool) {
    if let Some(main) = first("#content") {
        let _ = main.toggle_attribute_with_force("data-whole", is_whole);
    }
}

/// Takes everything out of an element.
pub(crate) fn clear(place: &Place) {
    place.set_text_content(None);
}

/// What the heading of the page says.
pub(crate) fn heading() -> String {
    first("main h1").and_then(|heading| heading.text_content()).unwrap_or_default().trim().to_owned()
}

/// Puts the focus on the heading of the page, without moving the page.
pub(crate) fn focus_heading() {
    if let Some(heading) = first("h1") {
        let options = web_sys::FocusOptions::new();
        options.set_prevent_scroll(true);
        let _ = heading.focus_with_options(&options);
    }
}

/// Takes the focus from where it is.
pub(crate) fn leave_focus() {
    let focused = document().and_then(|document| document.active_element());
    if let Some(focused) = focused.and_then(|focused| focused.dyn_into::<HtmlElement>().ok()) {
        let _ = focused.blur();
    }
}

/// The addresses of the first pages of the site that the page leads to, in their order.
pub(crate) fn links_of_page(most: usize) -> Vec<String> {
    let links = all("main a[href^='/']:not(.word)").filter_map(|link| link.dyn_into::<HtmlAnchorElement>().ok());
    links.take(most).map(|link| link.pathname()).collect()
}

/// The block that is topmost in view below the bar, and how far below the upper edge it stands; none at the top.
pub(crate) fn block_in_view() -> Option<(String, f64)> {
    if scroll_position() <= 0.0 {
        return None;
    }
    let edge = first(".top-bar").map_or(0.0, |bar| bar.get_bounding_client_rect().bottom().max(0.0));
    all(".block").find_map(|block| {
        let place = block.get_bounding_client_rect();
        (place.bottom() > edge).then(|| (super::beside::block_name(&block), place.top()))
    })
}

/// Scrolls so that a block stands that far below the upper edge again.
pub(crate) fn keep_block_in_view(id: &str, top: f64) {
    if let Some(block) = document().and_then(|document| document.get_element_by_id(id)) {
        scroll_to((scroll_position() + block.get_bounding_client_rect().top() - top).max(0.0));
    }
}

/// The elements that carry data about hours, with them.
pub(crate) fn with_hours<T: DeserializeOwned>(selector: &str) -> Vec<(Line, T)> {
    let with = |element: Element| {
        let hours = serde_json::from_str(&element.get_attribute("data-hours")?).ok()?;
        Some((element, hours))
    };
    all(selector).filter_map(with).collect()
}

/// Whether something on the page depends on the time.
pub(crate) fn goes_by_the_clock() -> bool {
    first("[data-hours]").is_some()
}

/// The body of a table.
pub(crate) fn body_of_table(table: &Element) -> Option<Place> {
    table.query_selector("tbody").ok()??.dyn_into().ok()
}

/// Shows whether a place is open.
pub(crate) fn show_open_state(line: &Line, state: &str, words: &str) {
    let text = line.query_selector(".open-state-text > span").ok().flatten();
    if let Some(text) = text.filter(|text| text.text_content().as_deref() != Some(words)) {
        let _ = line.set_attribute("data-state", state);
        text.set_text_content(Some(words));
    }
}

/// Shows the greeting in the next language.
pub(crate) fn show_next_greeting() {
    const SHOWN: &str = "greeting-shown";
    let greetings: Vec<Element> = all(".greeting").collect();
    let now = greetings.iter().position(|greeting| greeting.class_list().contains(SHOWN)).unwrap_or_default();
    let next = greetings.get(now + 1).or_else(|| greetings.first());
    if let (Some(now), Some(next)) = (greetings.get(now), next) {
        let _ = now.class_list().remove_1(SHOWN);
        let _ = next.class_list().add_1(SHOWN);
    }
}

/// The ids of the blocks whose answer is open.
pub(crate) fn open_questions() -> Vec<String> {
    all(".block:has(> .question[open])").map(|block| block.id()).collect()
}

/// Opens the answers of those blocks.
pub(crate) fn open_questions_again(blocks: &[String]) {
    for question in all(".question") {
        let block = question.parent_element().map(|block| block.id()).unwrap_or_default();
        if blocks.contains(&block) {
            let _ = question.set_attribute("open", "");
        }
    }
}

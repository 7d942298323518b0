//! The list of places and the buttons by which a visitor chooses some, as elements.

use super::page::{Line, all, clear, first};
use serde::de::DeserializeOwned;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};

/// The places that can be chosen, each with its traits and when it can be visited.
pub(crate) fn places_to_choose<T: DeserializeOwned, O: DeserializeOwned + Default>() -> Vec<(Line, T, O)> {
    let place = |card: Element| {
        let traits = serde_json::from_str(&card.get_attribute("data-traits")?).ok()?;
        let hours = card.query_selector("[data-hours]").ok().flatten();
        let hours = hours.and_then(|line| serde_json::from_str(&line.get_attribute("data-hours")?).ok());
        Some((card, traits, hours.unwrap_or_default()))
    };
    all(".place-card[data-traits]:not([data-second])").filter_map(place).collect()
}

/// The choice that a click is on. One that was made in the folded part folds it again, so that the places come into view.
pub(crate) fn touched_choice(event: &web_sys::Event) -> Option<String> {
    let target = event.target()?.dyn_into::<Element>().ok()?;
    let choice = target.closest("[data-choice]").ok()??;
    if let Some(folded) = choice.closest("details").ok().flatten() {
        let _ = folded.remove_attribute("open");
        focus(folded.query_selector("summary").ok().flatten());
    }
    choice.get_attribute("data-choice")
}

/// Marks the choices that are made, and names those of the folded part on its outside.
pub(crate) fn show_place_choices(is_made: impl Fn(&str) -> bool) {
    let mut has_changed = false;
    for choice in all(".place-filter [aria-pressed]") {
        let is_made = is_made(&choice.get_attribute("data-choice").unwrap_or_default());
        let pressed = if is_made { "true" } else { "false" };
        if choice.get_attribute("aria-pressed").as_deref() == Some(pressed) {
            continue;
        }
        let _ = choice.set_attribute("aria-pressed", pressed);
        has_changed = true;
    }
    let Some(chosen) = first(".place-filter .chosen").filter(|_| has_changed) else { return };
    clear(&chosen);
    for name in all(".place-filter details [aria-pressed=true] > span") {
        // A copy keeps the language of a name.
        let _ = name.clone_node_with_deep(true).and_then(|name| chosen.append_child(&name));
    }
}

/// Shows the places that fit and their groups, and hides the others.
pub(crate) fn show_fitting<'a>(places: impl Iterator<Item = (&'a Line, bool)>) {
    for (card, fits) in places {
        let _ = card.toggle_attribute_with_force("hidden", !fits);
    }
    for group in all(".place-group") {
        let is_empty =
            group.query_selector(".place-card:not([hidden], [data-second])").is_ok_and(|card| card.is_none());
        let _ = group.toggle_attribute_with_force("hidden", is_empty);
    }
}

/// Says how many places are shown; nothing, if all are. Whether it was something else before.
pub(crate) fn show_place_count(said: &str) -> bool {
    if let Some(button) = first(".place-count button") {
        let _ = button.toggle_attribute_with_force("hidden", said.is_empty());
    }
    let line = first(".place-count p").filter(|line| line.text_content().as_deref() != Some(said));
    if let Some(line) = &line {
        line.set_text_content(Some(said));
    }
    line.is_some()
}

/// Puts the focus on the first choice, where the button that had it is gone.
pub(crate) fn focus_first_choice() {
    focus(first(".place-filter .choice").map(Element::from));
}

fn focus(element: Option<Element>) {
    if let Some(element) = element.and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
        let _ = element.focus();
    }
}

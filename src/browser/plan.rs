//! The list of first steps, as elements: what is answered, what is ticked, and which steps are shown.

use super::{
    first,
    page::{all, clear},
    window,
};
use serde::de::DeserializeOwned;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlInputElement};

/// Which steps are for whom, if the page is a list of first steps.
pub(crate) fn plan_of_page<T: DeserializeOwned>() -> Option<T> {
    let questions = first(".plan-questions[data-plan]:not([data-second])")?;
    serde_json::from_str(&questions.get_attribute("data-plan")?).ok()
}

/// The answer or the step that a click is on; of the button that takes everything back, nothing.
pub(crate) fn touched_mark(event: &web_sys::Event) -> Option<String> {
    let target = event.target()?.dyn_into::<Element>().ok()?;
    target.closest("[data-mark]").ok()??.get_attribute("data-mark")
}

/// Shows what is answered, which steps are shown, and which of them are done.
pub(crate) fn show_plan(is_given: impl Fn(&str) -> bool, is_shown: impl Fn(&str) -> bool) {
    let attribute = |element: &Element, name: &str| element.get_attribute(name).unwrap_or_default();
    for answer in all(".plan-question [data-mark]") {
        let pressed = if is_given(&attribute(&answer, "data-mark")) { "true" } else { "false" };
        if attribute(&answer, "aria-pressed") != pressed {
            let _ = answer.set_attribute("aria-pressed", pressed);
        }
    }
    for step in all(".step[data-step]") {
        let _ = step.toggle_attribute_with_force("hidden", !is_shown(&attribute(&step, "data-step")));
    }
    for tick in all(".step-done [data-mark]").filter_map(|tick| tick.dyn_into::<HtmlInputElement>().ok()) {
        tick.set_checked(is_given(&attribute(&tick, "data-mark")));
    }
    for stage in all(".plan-stage") {
        let is_empty = stage.query_selector(".step:not([hidden])").is_ok_and(|step| step.is_none());
        let _ = stage.toggle_attribute_with_force("hidden", is_empty);
    }
}

/// Says how far the list is done, and offers to take everything back; whether that is news.
pub(crate) fn show_progress(text: &str, can_clear: bool) -> bool {
    let Some(line) = first(".plan-progress p") else { return false };
    if let Some(button) = first(".plan-progress [data-mark]") {
        let _ = button.toggle_attribute_with_force("hidden", !can_clear);
    }
    if line.text_content().as_deref() == Some(text) {
        return false;
    }
    clear(&line);
    line.set_text_content(Some(text));
    true
}

/// Puts the focus on the first answer: the button that was touched has gone.
pub(crate) fn focus_first_answer() {
    if let Some(answer) = first(".plan-question [data-mark]") {
        let _ = answer.focus();
    }
}

/// What stands behind the `#` of the address, with it; empty if nothing does.
pub(crate) fn fragment() -> String {
    window().and_then(|window| window.location().hash().ok()).unwrap_or_default()
}

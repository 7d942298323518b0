//! An appointment at a place: what can be chosen, what is, and the link that holds it.

use super::{document, page};
use wasm_bindgen::JsCast;
use web_sys::{Element, Event};

/// Something that can be chosen: its value, and as it is shown.
pub(crate) type Choice = (String, String);

/// What is chosen of an appointment: where it is, and the values of day and time; empty as long as nothing is chosen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Chosen {
    pub(crate) location: String,
    pub(crate) day: Choice,
    pub(crate) time: Choice,
}

impl Chosen {
    /// Whether anything is chosen.
    pub(crate) fn is_begun(&self) -> bool {
        !self.day.0.is_empty() || !self.time.0.is_empty()
    }
}

/// Whether an event is within an appointment.
pub(crate) fn is_in_appointment(event: &Event) -> bool {
    let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    target.and_then(|target| target.closest(".appointment").ok().flatten()).is_some()
}

/// Offers what can be chosen; what is offered already stays, unless it begins otherwise, as after midnight.
pub(crate) fn offer(name: &str, choices: impl Iterator<Item = Choice>) {
    let select = page::first(&format!(".appointment select[name={name}]"));
    let (Some(document), Some(select)) = (document(), select) else { return };
    let mut choices = choices.peekable();
    let mut offered = page::below(&select, "option + option").peekable();
    let begins = offered.peek().and_then(|option| option.get_attribute("value"));
    if begins.is_some() && begins.as_ref() == choices.peek().map(|(value, _)| value) {
        return;
    }
    offered.for_each(|option| option.remove());
    for (value, shown) in choices {
        let Ok(option) = document.create_element("option") else { return };
        let _ = option.set_attribute("value", &value);
        option.set_text_content(Some(&shown));
        let _ = select.append_with_node_1(&option);
    }
}

/// Opens what an appointment is chosen in; whether the page has it.
pub(crate) fn open_appointment() -> bool {
    page::first(".appointment").is_some_and(|appointment| appointment.set_attribute("open", "").is_ok())
}

/// Chooses one of those that are offered.
pub(crate) fn choose(name: &str, value: &str) {
    if let Some(option) = page::first(&format!(".appointment select[name={name}] option[value='{value}']")) {
        let _ = option.set_attribute("selected", "");
    }
}

/// What is chosen.
pub(crate) fn chosen_appointment() -> Option<Chosen> {
    let of = |name: &str| {
        let option = page::first(&format!(".appointment select[name={name}] option:checked"))?;
        Some((option.get_attribute("value")?, option.text_content()?))
    };
    let location = page::first(".appointment")?.get_attribute("data-location")?;
    Some(Chosen { location, day: of("day")?, time: of("time")? })
}

/// Shows the link that holds the appointment, under a name; hides it without one.
pub(crate) fn show_appointment(link: Option<(&str, &str)>) {
    let (Some(place), Some(anchor)) = (page::first(".appointment-save"), page::first(".appointment-save a")) else {
        return;
    };
    let _ = place.toggle_attribute_with_force("hidden", link.is_none());
    if let Some((address, name)) = link {
        let _ = anchor.set_attribute("href", address);
        let _ = anchor.set_attribute("data-name", name);
    }
}

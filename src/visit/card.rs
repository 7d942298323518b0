//! The card of a phrase: opened from the list, turned and answered by two people, closed by each way back. What is said in
//! it stays in the page and is forgotten when it closes.

use super::Visit;
use crate::browser::{self, Entry};
use leptos::prelude::*;
use welcome_pack::locale::LocaleFormat;

/// So many digits can be shown: those of a telephone number with the country's.
const DIGITS: usize = 15;

impl Visit {
    /// What a click in a page of phrases does; whether it did anything.
    pub(super) fn on_card_click(self, event: &web_sys::Event) -> bool {
        if let Some(id) = browser::card_asked(event) {
            event.prevent_default();
            browser::open_card(&id);
            // A shared tablet's history keeps nothing.
            if !self.is_kiosk() {
                let entry = browser::history_entry();
                let (path, depth) = (browser::address(), entry.depth.unwrap_or(0.0));
                browser::replace_entry(&path, Entry { scroll: browser::scroll_position(), ..entry });
                browser::push_entry(&format!("{path}#{id}"), Entry { depth: Some(depth + 1.0), scroll: 0.0 });
            }
        } else if browser::is_card_close(event) {
            event.prevent_default();
            browser::close_card();
        } else if let Some(key) = browser::key_of_pad(event) {
            self.type_digit(&key);
        } else {
            return false;
        }
        true
    }

    /// Brings the cards of a page to life.
    pub(super) fn enliven_cards(self) -> Option<browser::CardListener> {
        let asked = browser::card_in_address();
        let listener = browser::on_card_closed(move || self.on_card_closed())?;
        if let Some(id) = asked.or_else(browser::card_in_fragment) {
            browser::open_card(&id);
        }
        Some(listener)
    }

    fn on_card_closed(self) {
        browser::clear_card();
        self.digits.set_value(String::new());
        if browser::card_in_fragment().is_some() {
            browser::history_back();
        }
    }

    /// Whether a step in the history was one into a card or out of it, on the page that is shown.
    pub(super) fn is_step_of_card(self, is_here: bool) -> bool {
        match browser::card_in_fragment() {
            Some(id) if is_here => browser::open_card(&id),
            None if is_here && browser::has_cards() => browser::close_card(),
            _ => return false,
        }
        true
    }

    fn type_digit(self, key: &str) {
        self.digits.update_value(|typed| {
            if key.is_empty() {
                typed.pop();
            } else if typed.len() < DIGITS {
                typed.push_str(key);
            }
        });
        let typed = self.digits.get_value();
        browser::show_answer(".answer-number", |format: &LocaleFormat| format.digits(&typed));
    }

    /// Shows the date that is chosen, as far as it is.
    pub(super) fn on_chosen(self, event: &web_sys::Event) {
        self.note_appointment(event);
        if browser::is_in_date(event) {
            let [day, month, decade, year] = ["day", "month", "decade", "year"].map(browser::chosen);
            let year = decade.zip(year).map(|(decade, year)| decade * 10 + year);
            browser::show_answer(".answer-date", |format: &LocaleFormat| format.partial_date(day, month, year));
        }
    }
}

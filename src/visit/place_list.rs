//! The list of places of which a visitor chooses some: the choices stand in the address, the places that fit stay in view.

use super::Visit;
use crate::{beside::with_second, browser};
use leptos::prelude::*;
use welcome_pack::{
    date::LocalTime,
    messages::Arg,
    opening::Opening,
    place_filter::{Choice, PlaceFilter, PlaceTraits},
};

/// The value of a button that takes back all choices.
const ALL: &str = "all";

/// The list of places on a page.
pub(super) struct PlaceList {
    filter: PlaceFilter,
    places: Vec<(browser::Line, PlaceTraits, Opening)>,
}

impl PlaceList {
    /// The list of the page, by the choices in its address; `None` where visitors cannot choose.
    pub(super) fn of_page() -> Option<PlaceList> {
        browser::first(".place-filter")?;
        let filter = PlaceFilter::of_query(&browser::query());
        Some(PlaceList { filter, places: browser::places_to_choose() })
    }

    /// Which of the places fit.
    fn fitting(&self, now: Option<LocalTime>) -> Vec<bool> {
        self.places.iter().map(|(_, place, opening)| self.filter.admits(place, opening, now)).collect()
    }
}

impl Visit {
    /// Takes a choice over, if a click is on one.
    pub(super) fn choose_places(self, event: &web_sys::Event) {
        let Some(chosen) = browser::touched_choice(event) else { return };
        self.with_place_list(|list| match Choice::parse(&chosen) {
            Some(choice) => list.filter.toggle(choice),
            None if chosen == ALL => list.filter = PlaceFilter::default(),
            None => {}
        });
        self.with_place_list(|list| {
            let address = with_second(&(browser::path() + &list.filter.query()), self.second_tag().as_deref());
            browser::replace_entry(&address, browser::history_entry());
        });
        self.show_places();
        if chosen == ALL {
            browser::focus_first_choice();
        }
    }

    /// Shows the places that fit the choices, and says how many they are.
    pub(super) fn show_places(self) {
        let reader = self.screen.with_untracked(|screen| screen.reader.clone());
        let number = |count: usize| reader.format().number(&count.to_string());
        self.with_place_list(|list| {
            let fitting = list.fitting(self.now.get_untracked());
            let count = fitting.iter().filter(|fits| **fits).count();
            let said = match (list.filter.is_empty(), count) {
                (true, _) => String::new(),
                (false, 0) => reader.text("places-none"),
                (false, _) => {
                    let (count, all) = (number(count), number(fitting.len()));
                    reader.text_with("places-shown", &[("count", Arg::Text(&count)), ("all", Arg::Text(&all))])
                }
            };
            browser::show_place_choices(|choice| Choice::parse(choice).is_some_and(|choice| list.filter.has(&choice)));
            browser::show_fitting(list.places.iter().map(|(card, ..)| card).zip(fitting));
            if browser::show_place_count(&said) {
                self.announced.set(said);
            }
        });
    }
}

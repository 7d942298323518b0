//! An appointment at a place: the days from today, and the file for the calendar. What is chosen stands in the page and goes with it.

use super::Visit;
use crate::browser::{self, Chosen};
use leptos::prelude::*;
use welcome_pack::{
    date::{Date, LocalTime},
    ical::{Appointment, USUAL_LENGTH},
    route::Page,
    week::{BETWEEN, day_in_words},
};

/// So many days can be chosen, from today on: offices give appointments months ahead.
const DAYS: i32 = 180;
/// The times that can be chosen, in minutes since midnight: those at which offices receive people, with room on both sides.
const TIMES: std::ops::RangeInclusive<u16> = 6 * 60..=21 * 60;
/// Minutes from one to the next.
const STEP: usize = 5;

impl Visit {
    /// Offers days and times when an appointment is opened.
    pub(super) fn offer_appointment(self, event: &web_sys::Event) {
        if browser::is_in_appointment(event) {
            self.fill_appointment();
            self.show_appointment();
        }
    }

    /// Takes over what is chosen of an appointment.
    pub(super) fn note_appointment(self, event: &web_sys::Event) {
        if browser::is_in_appointment(event) {
            self.show_appointment();
        }
    }

    /// Goes on with an appointment in another language.
    pub(super) fn keep_appointment(self, chosen: Option<Chosen>) {
        if let Some(Chosen { day: (day, _), time: (time, _), .. }) = chosen.filter(|_| browser::open_appointment()) {
            self.fill_appointment();
            browser::choose("day", &day);
            browser::choose("time", &time);
            self.show_appointment();
        }
    }

    fn fill_appointment(self) {
        self.read_clock();
        let (Some(now), reader) = (self.now.get_untracked(), self.screen.get_untracked().reader.clone()) else {
            return;
        };
        let format = reader.format();
        let days = (0..DAYS).map(|days| now.date.plus_days(days));
        browser::offer("day", days.map(|day| (day.to_string(), day_in_words(format, day))));
        browser::offer("time", TIMES.step_by(STEP).map(|minute| (minute.to_string(), format.time(minute))));
    }

    /// Puts what is chosen into the link to the calendar, as soon as it is a day and a time.
    fn show_appointment(self) {
        let screen = self.screen.get_untracked();
        let link = browser::chosen_appointment().and_then(|chosen| {
            let Chosen { location, day: (date, day), time: (minute, time) } = chosen;
            let Some(Page::Place(id)) = screen.page() else { return None };
            let start = LocalTime { date: date.parse::<Date>().ok()?, minute: minute.parse().ok()? };
            let name = browser::heading();
            let noted = browser::utc()?;
            let address =
                Appointment { id, name: &name, location: &location, start, length: USUAL_LENGTH, noted }.address();
            Some((address, [name, day, time].join(BETWEEN)))
        });
        browser::show_appointment(link.as_ref().map(|(address, name)| (address.as_str(), name.as_str())));
    }
}

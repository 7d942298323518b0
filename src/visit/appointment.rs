//! An appointment at a place: the days from today, and the file for the calendar. What is chosen stands in the page and goes with it.

use super::Visit;
use crate::browser::{self, Chosen};
use leptos::prelude::*;
use welcome_pack::{
    date::{Date, LocalTime},
    ical::Appointment,
};

/// So many days can be chosen, from today on.
const DAYS: i32 = 90;
/// The times that can be chosen, in minutes since midnight: those at which offices receive people, with room on both sides.
const TIMES: std::ops::RangeInclusive<u16> = 6 * 60..=21 * 60;
/// Minutes from one to the next.
const STEP: usize = 15;
/// Between what is said of a moment.
const BETWEEN: &str = " · ";

impl Visit {
    /// Offers days and times when an appointment is opened.
    pub(super) fn offer_appointment(self, event: &web_sys::Event) {
        if !browser::is_in_appointment(event) {
            return;
        }
        self.read_clock();
        let (Some(now), reader) = (self.now.get_untracked(), self.screen.get_untracked().reader.clone()) else {
            return;
        };
        let format = reader.format();
        let days = (0..DAYS).map(|days| now.date.plus_days(days));
        browser::offer(
            "day",
            days.map(|day| (day.to_string(), [format.weekday(day), &format.date(day)].join(BETWEEN))),
        );
        browser::offer("time", TIMES.step_by(STEP).map(|minute| (minute.to_string(), format.time(minute))));
    }

    /// Puts what is chosen into the link to the calendar, as soon as it is a day and a time.
    pub(super) fn note_appointment(self, event: &web_sys::Event) {
        if !browser::is_in_appointment(event) {
            return;
        }
        let link = browser::chosen_appointment().and_then(|chosen| {
            let Chosen { location, day: (date, day), time: (minute, time) } = chosen;
            let start = LocalTime { date: date.parse::<Date>().ok()?, minute: minute.parse().ok()? };
            let name = browser::heading();
            let noted = browser::local_time("UTC")?;
            let address = Appointment { name: &name, location: &location, start, noted }.address();
            Some((address, [name, day, time].join(BETWEEN)))
        });
        browser::show_appointment(link.as_ref().map(|(address, name)| (address.as_str(), name.as_str())));
    }
}

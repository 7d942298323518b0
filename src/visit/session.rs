//! What takes place at set times: the next dates by the clock, each an entry for one's own calendar.

use super::Visit;
use crate::{
    browser::{self, SessionNames},
    part::SHOWN_DATES,
};
use leptos::prelude::*;
use welcome_pack::{date::LocalTime, ical::Appointment, opening::Opening, week::date_in_words};

impl Visit {
    /// Shows the next dates of everything on the page that takes place at set times.
    pub(super) fn show_sessions(self) {
        let (Some(now), Some(noted)) = (self.now.get_untracked(), browser::utc()) else { return };
        for (reader, side) in self.readers() {
            for (session, times) in browser::with_hours::<Opening>(&format!(".session[data-hours]{side}")) {
                let Some(SessionNames { id, name, location }) = browser::session_names(&session) else { continue };
                let dates = times.to_come(now).take(SHOWN_DATES).map(|(date, span)| {
                    let (start, length) = (LocalTime { date, minute: span.0 }, span.1 - span.0);
                    let entry = Appointment { id: &id, name: &name, location: &location, start, length, noted };
                    (entry.address(), date_in_words(reader.format(), date, span))
                });
                browser::show_dates(&session, &name, &dates.collect::<Vec<_>>());
            }
        }
    }
}

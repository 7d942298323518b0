//! When a place can be visited in an ordinary week, in words, whatever day it is.

use super::Icon;
use crate::{screen::Reader, site::expect_reader};
use leptos::prelude::*;
use welcome_pack::{
    messages::Arg,
    opening::{Closing, Opening},
    week::{in_words, never_closes},
};

/// The days of a week with their hours, and what else one must know before one goes.
#[component]
pub fn WeekInWords(
    /// When the place can be visited.
    opening: Opening,
) -> impl IntoView {
    let reader = expect_reader();
    let line = |text: String| view! { <p><Icon name="clock"/><span>{text}</span></p> }.into_any();
    let week = match &opening.hours {
        None if opening.by_appointment => None,
        None => Some(line(reader.text("hours-unknown"))),
        Some(hours) if never_closes(&hours.week) => Some(line(reader.text("always-open"))),
        Some(hours) => {
            let days = in_words(reader.format(), &hours.week).into_iter().map(|days| {
                let spans = days.spans.into_iter().map(|span| view! { <bdi class="span">{span}</bdi>" " });
                view! { <li><span>{days.days}</span>" "{spans.collect_view()}</li> }
            });
            Some(view! { <ul class="week">{days.collect_view()}</ul> }.into_any())
        }
    };
    let closed = opening.closed.map(|closed| line(closing_in_words(&reader, closed)));
    let appointment = opening.by_appointment.then(|| line(reader.text("by-appointment")));
    view! { <div class="week-in-words">{closed}{week}{appointment}</div> }
}

/// That a place is closed for a while, and until when.
#[must_use]
pub fn closing_in_words(reader: &Reader, closed: Closing) -> String {
    let date = |date| reader.format().date(date);
    match (closed.from.map(date), closed.until.map(date)) {
        (Some(from), Some(until)) => {
            reader.text_with("closed-from-until", &[("from", Arg::Text(&from)), ("until", Arg::Text(&until))])
        }
        (Some(from), None) => reader.text_with("closed-from", &[("from", Arg::Text(&from))]),
        (None, Some(until)) => reader.text_with("closed-until", &[("date", Arg::Text(&until))]),
        (None, None) => reader.text("closed-for-now"),
    }
}

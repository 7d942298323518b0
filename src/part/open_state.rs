//! Whether a place is open now, until when, or when it opens next.

use super::Icon;
use crate::{
    screen::Reader,
    site::{expect_live, expect_reader},
};
use leptos::prelude::*;
use welcome_pack::{
    date::LocalTime,
    hours::{Hours, OpenState},
    locale::Moment,
    messages::Arg,
};

/// Open or closed, in words; follows the clock.
#[component]
pub fn OpenStateLine(
    /// The place's hours; `None` if they are not known.
    hours: Option<Hours>,
) -> impl IntoView {
    let (reader, live) = (expect_reader(), expect_live());
    move || {
        let (state, text) = match (&hours, live.now.get()) {
            (None, _) => ("unknown", reader.text("hours-unknown")),
            (Some(_), None) => return None,
            (Some(hours), Some(now)) => in_words(&reader, hours.at(now), now),
        };
        Some(view! { <p class="open-state" data-state=state><Icon name="clock"/><span>{text}</span></p> })
    }
}

/// The state's name and its sentence.
fn in_words(reader: &Reader, state: OpenState, now: LocalTime) -> (&'static str, String) {
    match state {
        OpenState::AlwaysOpen => ("open", reader.text("always-open")),
        OpenState::Open { closes } => ("open", moment(reader, "closes", closes, now)),
        OpenState::Closed { opens: Some(opens), holiday } => {
            let opens = moment(reader, "opens", opens, now);
            let text = if holiday { format!("{} {opens}", reader.text("holiday-today")) } else { opens };
            ("closed", text)
        }
        OpenState::Closed { opens: None, .. } => ("closed", reader.text("closed")),
        OpenState::Unknown => ("unknown", reader.text("hours-unknown")),
    }
}

fn moment(reader: &Reader, what: &str, moment: LocalTime, now: LocalTime) -> String {
    match reader.format().moment(moment, now) {
        Moment::Today { time } => reader.text_with(&format!("{what}-today"), &[("time", Arg::Text(&time))]),
        Moment::Tomorrow { time } => reader.text_with(&format!("{what}-tomorrow"), &[("time", Arg::Text(&time))]),
        Moment::On { day, time } => {
            reader.text_with(&format!("{what}-on"), &[("day", Arg::Text(&day)), ("time", Arg::Text(&time))])
        }
    }
}

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
    let room = if hours.is_some() { longest(&reader) } else { String::new() };
    let state = Memo::new(move |_| match (&hours, live.now.get()) {
        (None, _) => ("unknown", reader.text("hours-unknown")),
        (Some(_), None) => ("unset", String::new()),
        (Some(hours), Some(now)) => in_words(&reader, hours.at(now), now),
    });
    view! {
        <p class="open-state" data-state=move || state.get().0>
            <Icon name="clock"/>
            <span class="open-state-text" data-room=room><span>{move || state.get().1}</span></span>
        </p>
    }
}

/// The longest sentence that an ordinary week can bring.
fn longest(reader: &Reader) -> String {
    let days = reader.format().weekdays.iter();
    let day = days.max_by_key(|day| day.chars().count()).cloned().unwrap_or_default();
    let time = reader.format().time(8 * 60);
    let sentence = |id: &str| reader.label(id, &[("day", Arg::Text(&day)), ("time", Arg::Text(&time))]);
    let (closes, opens) = (sentence("closes-on"), sentence("opens-on"));
    if closes.chars().count() > opens.chars().count() { closes } else { opens }
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

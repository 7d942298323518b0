//! Whether a place is open now, until when, or when it opens next.

use crate::screen::Reader;
use welcome_pack::{date::LocalTime, hours::OpenState, locale::Moment, messages::Arg};
#[cfg(feature = "ssr")]
use {
    super::Icon,
    crate::site::{expect_live, expect_reader},
    leptos::prelude::*,
    welcome_pack::hours::Hours,
};

/// Open or closed, in words, as far as it is known when the page is rendered; the browser follows the clock, by the hours
/// in `data-hours`.
#[cfg(feature = "ssr")]
#[component]
pub fn OpenStateLine(
    /// The place's hours; `None` if they are not known.
    hours: Option<Hours>,
) -> impl IntoView {
    let reader = expect_reader();
    let room = if hours.is_some() { longest(&reader) } else { String::new() };
    let (state, words) = match (&hours, expect_live().now.get_untracked()) {
        (None, _) => ("unknown", reader.text("hours-unknown")),
        (Some(_), None) => ("unset", String::new()),
        (Some(hours), Some(now)) => open_state_in_words(&reader, hours.at(now), now),
    };
    view! {
        <p class="open-state" data-state=state data-hours=hours.map(|hours| crate::site::attribute(&hours))>
            <Icon name="clock"/>
            <span class="open-state-text" data-room=room><span>{words}</span></span>
        </p>
    }
}

/// The longest sentence that an ordinary week can bring.
#[cfg(feature = "ssr")]
fn longest(reader: &Reader) -> String {
    let days = reader.format().weekdays.iter();
    let day = days.max_by_key(|day| day.chars().count()).cloned().unwrap_or_default();
    let time = reader.format().time(8 * 60);
    let sentence = |id: &str| reader.label(id, &[("day", Arg::Text(&day)), ("time", Arg::Text(&time))]);
    let (closes, opens) = (sentence("closes-on"), sentence("opens-on"));
    if closes.chars().count() > opens.chars().count() { closes } else { opens }
}

/// The state's name, `open`, `closed` or `unknown`, and its sentence.
#[must_use]
pub fn open_state_in_words(reader: &Reader, state: OpenState, now: LocalTime) -> (&'static str, String) {
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

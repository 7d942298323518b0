//! Whether a place is open now, until when, or when it opens next; whether one needs an appointment.

use crate::screen::Reader;
use welcome_pack::{
    date::LocalTime,
    hours::OpenState,
    locale::Moment,
    messages::Arg,
    opening::{Opening, Visit},
};
#[cfg(feature = "ssr")]
use {
    super::Icon,
    crate::site::{expect_live, expect_reader},
    leptos::prelude::*,
};

/// Open or closed, in words, as far as it is known when the page is rendered; the browser follows the clock, by what stands
/// in `data-hours`.
#[cfg(feature = "ssr")]
#[component]
pub fn OpenStateLine(
    /// When the place can be visited.
    opening: Opening,
) -> impl IntoView {
    let reader = expect_reader();
    let follows = opening.follows_the_clock();
    let room = if follows { longest(&reader, &opening) } else { String::new() };
    let (state, words) = match expect_live().now.get_untracked() {
        Some(now) => open_state_in_words(&reader, &opening, now),
        None if follows => ("unset", String::new()),
        None if opening.by_appointment => ("appointment", reader.text("by-appointment")),
        None => ("unknown", reader.text("hours-unknown")),
    };
    view! {
        <p class="open-state" data-state=state data-hours=follows.then(|| crate::site::attribute(&opening))>
            <Icon name="clock"/>
            <span class="open-state-text" data-room=room><span>{words}</span></span>
        </p>
    }
}

/// The longest sentence that an ordinary week can bring.
#[cfg(feature = "ssr")]
fn longest(reader: &Reader, opening: &Opening) -> String {
    if opening.hours.is_none() {
        return reader.label("hours-unknown", &[]);
    }
    let days = reader.format().weekdays.iter();
    let day = days.max_by_key(|day| day.chars().count()).cloned().unwrap_or_default();
    let time = reader.format().time(8 * 60);
    let sentence = |id: &str| reader.label(id, &[("day", Arg::Text(&day)), ("time", Arg::Text(&time))]);
    let (closes, opens) = (sentence("closes-on"), sentence("opens-on"));
    let longest = if closes.chars().count() > opens.chars().count() { closes } else { opens };
    if opening.by_appointment { format!("{longest} · {}", reader.label("by-appointment", &[])) } else { longest }
}

/// The state's name, `open`, `closed`, `appointment` or `unknown`, and its sentences.
#[must_use]
pub fn open_state_in_words(reader: &Reader, opening: &Opening, now: LocalTime) -> (&'static str, String) {
    let (state, words) = match opening.at(now) {
        Visit::ClosedForNow { until: Some(until) } => {
            let date = reader.format().date(until);
            return ("closed", reader.text_with("closed-until", &[("date", Arg::Text(&date))]));
        }
        Visit::ClosedForNow { until: None } => return ("closed", reader.text("closed-for-now")),
        Visit::ByAppointment => return ("appointment", reader.text("by-appointment")),
        Visit::Unknown => return ("unknown", reader.text("hours-unknown")),
        Visit::Hours(state) => hours_in_words(reader, state, now),
    };
    (state, if opening.by_appointment { format!("{words} · {}", reader.text("by-appointment")) } else { words })
}

/// The same for paper, on which nothing is left of what is true only now: `unset` without words where that is all.
#[must_use]
pub fn open_state_on_paper(reader: &Reader, opening: &Opening, now: LocalTime) -> (&'static str, String) {
    match opening.at(now) {
        Visit::Hours(OpenState::Open { .. } | OpenState::Closed { .. }) if opening.by_appointment => {
            ("appointment", reader.text("by-appointment"))
        }
        Visit::Hours(OpenState::Open { .. } | OpenState::Closed { .. }) => ("unset", String::new()),
        _ => open_state_in_words(reader, opening, now),
    }
}

fn hours_in_words(reader: &Reader, state: OpenState, now: LocalTime) -> (&'static str, String) {
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

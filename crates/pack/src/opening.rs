//! When a place can be visited: its hours, whether one needs an appointment, and whether it is closed for a while.

use crate::{
    date::{Date, LocalTime},
    hours::{Hours, OpenState, Span},
};
use serde::{Deserialize, Serialize};

/// What is known of when a place can be visited.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Opening {
    /// When it is open, where that is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hours: Option<Hours>,
    /// Whether nobody is received without an appointment.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub by_appointment: bool,
    /// The days on which it is closed for a while.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub closed: Option<Closing>,
}

/// Days on which a place is closed against its hours: for works, for the summer, until further notice.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "authoring", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Closing {
    /// The first day on which it is closed; without it, it is closed already.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<Date>,
    /// The last day on which it is closed; without it, until further notice.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<Date>,
}

/// Whether a place can be visited at a moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Visit {
    /// What its hours say.
    Hours(OpenState),
    /// It is closed for a while.
    ClosedForNow {
        /// The last day of that, if it is known.
        until: Option<Date>,
    },
    /// There are no hours: one comes by appointment.
    ByAppointment,
    /// Nobody has said it.
    Unknown,
}

impl Closing {
    /// Whether a day is one of them.
    ///
    /// ```
    /// use welcome_pack::opening::Closing;
    /// let days = |from: &str, until: &str| Closing { from: from.parse().ok(), until: until.parse().ok() };
    /// assert!(days("2026-12-01", "2026-12-06").covers("2026-12-06".parse().unwrap()));
    /// assert!(!days("2026-12-01", "2026-12-06").covers("2026-12-07".parse().unwrap()));
    /// assert!(days("", "").covers("2026-12-07".parse().unwrap()));
    /// ```
    #[must_use]
    pub fn covers(&self, date: Date) -> bool {
        self.from.is_none_or(|from| from <= date) && self.until.is_none_or(|until| date <= until)
    }
}

impl Opening {
    /// Whether the place can be visited at a moment on the clocks of its city.
    #[must_use]
    pub fn at(&self, now: LocalTime) -> Visit {
        match (&self.hours, self.closed) {
            (_, Some(closed)) if closed.covers(now.date) => Visit::ClosedForNow { until: closed.until },
            (Some(hours), closed) => Visit::Hours(hours.at_unless(now, closed)),
            (None, _) if self.by_appointment => Visit::ByAppointment,
            (None, _) => Visit::Unknown,
        }
    }

    /// Whether the place is open at a moment.
    #[must_use]
    pub fn is_open_at(&self, now: LocalTime) -> bool {
        matches!(self.at(now), Visit::Hours(OpenState::Open { .. } | OpenState::AlwaysOpen))
    }

    /// The spans of a day, and whether it is a public holiday; `None` where hours are not known.
    #[must_use]
    pub fn on(&self, date: Date) -> Option<(&[Span], bool)> {
        let (spans, holiday) = self.hours.as_ref()?.on(date);
        let is_closed = self.closed.is_some_and(|closed| closed.covers(date));
        Some(if is_closed { (&[], false) } else { (spans, holiday) })
    }

    /// The spans that are not over at a moment, each with the day on which it begins, as far as the table reaches.
    ///
    /// ```
    /// # use welcome_pack::{date::LocalTime, hours::{Hours, Span}, opening::{Closing, Opening}};
    /// let day = |date: &str| date.parse().unwrap();
    /// let week = [vec![], vec![Span(1020, 1140)], vec![], vec![], vec![], vec![], vec![]];
    /// let hours = Hours { week, exceptions: vec![], from: day("2026-11-01"), until: day("2026-11-30") };
    /// let closed = Closing { from: Some(day("2026-11-24")), until: None };
    /// let tuesdays = Opening { hours: Some(hours), ..Opening::default() };
    /// let to_come = |opening: &Opening, minute| opening.to_come(LocalTime { date: day("2026-11-17"), minute }).count();
    /// assert_eq!([to_come(&tuesdays, 1139), to_come(&tuesdays, 1140)], [2, 1]);
    /// assert_eq!(to_come(&Opening { closed: Some(closed), ..tuesdays }, 1139), 1);
    /// ```
    pub fn to_come(&self, now: LocalTime) -> impl Iterator<Item = (Date, Span)> {
        self.hours.iter().flat_map(move |hours| hours.to_come(now, self.closed))
    }

    /// Whether the clock changes what is said of the place.
    #[must_use]
    pub fn follows_the_clock(&self) -> bool {
        self.hours.is_some() || self.closed.is_some()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(date: &str, minute: u16) -> LocalTime {
        LocalTime { date: date.parse().unwrap(), minute }
    }

    /// Open from eight to four, Monday to Friday, in a table of two years.
    fn office() -> Opening {
        let day = || vec![Span(480, 960)];
        let hours = Hours {
            week: [day(), day(), day(), day(), day(), vec![], vec![]],
            exceptions: vec![],
            from: "2026-11-01".parse().unwrap(),
            until: "2028-11-01".parse().unwrap(),
        };
        Opening { hours: Some(hours), ..Opening::default() }
    }

    fn closed(from: &str, until: &str) -> Option<Closing> {
        Some(Closing { from: from.parse().ok(), until: until.parse().ok() })
    }

    #[track_caller]
    fn check(opening: &Opening, now: LocalTime, expected: Visit) {
        assert_eq!(opening.at(now), expected);
        let is_open = matches!(expected, Visit::Hours(OpenState::Open { .. } | OpenState::AlwaysOpen));
        assert_eq!(opening.is_open_at(now), is_open);
    }

    #[test]
    fn who_is_closed_for_a_while_says_until_when() {
        let office = Opening { closed: closed("2026-12-07", "2026-12-11"), ..office() };
        let shut = Visit::ClosedForNow { until: "2026-12-11".parse().ok() };
        check(&office, at("2026-12-07", 600), shut);
        check(&office, at("2026-12-11", 600), shut);
        check(&office, at("2026-12-04", 600), Visit::Hours(OpenState::Open { closes: at("2026-12-04", 960) }));
        check(&office, at("2026-12-14", 600), Visit::Hours(OpenState::Open { closes: at("2026-12-14", 960) }));
    }

    #[test]
    fn the_next_opening_lies_behind_the_days_on_which_it_is_closed() {
        let office = Opening { closed: closed("2026-12-07", "2026-12-11"), ..office() };
        let opens = Some(at("2026-12-14", 480));
        check(&office, at("2026-12-05", 600), Visit::Hours(OpenState::Closed { opens, holiday: false }));
        assert_eq!(office.on("2026-12-07".parse().unwrap()), Some((&[][..], false)));
        assert_eq!(office.on("2026-12-14".parse().unwrap()), Some((&[Span(480, 960)][..], false)));
    }

    #[test]
    fn until_further_notice_has_no_end() {
        let office = Opening { closed: Some(Closing::default()), ..office() };
        check(&office, at("2026-12-14", 600), Visit::ClosedForNow { until: None });
        let before = Opening { closed: closed("2026-12-07", ""), ..office };
        let never = Visit::Hours(OpenState::Closed { opens: None, holiday: false });
        check(&before, at("2026-12-05", 600), never);
    }

    #[test]
    fn without_hours_an_appointment_is_what_one_needs_to_know() {
        let by_appointment = Opening { by_appointment: true, ..Opening::default() };
        check(&by_appointment, at("2026-12-14", 600), Visit::ByAppointment);
        check(&Opening::default(), at("2026-12-14", 600), Visit::Unknown);
        let shut = Opening { closed: closed("", "2026-12-31"), ..by_appointment };
        check(&shut, at("2026-12-14", 600), Visit::ClosedForNow { until: "2026-12-31".parse().ok() });
        assert!(shut.follows_the_clock() && !Opening::default().follows_the_clock());
    }
}

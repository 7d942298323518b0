//! Opening hours as the app knows them: a week and the days that deviate from it.
//!
//! The full OSM grammar with its holidays is evaluated when the pack is compiled; what is left is a table,
//! because the parser alone would double the size of the app.

use crate::{
    date::{DAY, Date, LocalTime},
    opening::Closing,
};
use serde::{Deserialize, Serialize};

/// Opening hours of a place.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Hours {
    /// Monday to Sunday: the spans of an ordinary week.
    pub week: [Vec<Span>; 7],
    /// The days that deviate, in order of date.
    pub exceptions: Vec<Exception>,
    /// The first day that the table knows.
    pub from: Date,
    /// The last day that the table knows.
    pub until: Date,
}

/// From one minute of the day to another, `[480, 930]`; the end may lie on the next day (up to 2880).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Span(pub u16, pub u16);

/// A day that deviates from the week.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Exception {
    /// The day.
    pub date: Date,
    /// Its spans; none if closed.
    pub spans: Vec<Span>,
    /// Whether it is a public holiday.
    pub holiday: bool,
}

/// Whether a place is open, and until when that holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OpenState {
    /// Open day and night, as far as the table reaches.
    AlwaysOpen,
    /// Open now.
    Open {
        /// The first minute at which it is closed.
        closes: LocalTime,
    },
    /// Closed now.
    Closed {
        /// The first minute at which it is open again; `None` if the table knows of none.
        opens: Option<LocalTime>,
        /// Whether it is closed today because of a public holiday.
        holiday: bool,
    },
    /// The day lies outside the table.
    Unknown,
}

impl Hours {
    /// The spans of a day, and whether it is a public holiday.
    #[must_use]
    pub fn on(&self, date: Date) -> (&[Span], bool) {
        match self.exceptions.binary_search_by_key(&date, |exception| exception.date) {
            Ok(at) => self.exceptions.get(at).map_or((&[], false), |day| (&day.spans, day.holiday)),
            Err(_) => (self.week.get(date.weekday()).map_or(&[], Vec::as_slice), false),
        }
    }

    /// Whether its week says when it is open: on some day it is, and hardly a day differs but for public holidays. What is every
    /// other week, or not in summer, has a week too, which is only the most frequent one.
    #[must_use]
    pub fn is_weekly(&self) -> bool {
        /// One day in so many may differ.
        const RARE: i32 = 8;
        let weeks = (self.until.days_since_epoch() - self.from.days_since_epoch()) / 7 + 1;
        let differing = |weekday: usize| {
            let days = self.exceptions.iter().filter(|day| day.date.weekday() == weekday && !day.holiday);
            i32::try_from(days.count()).unwrap_or(i32::MAX)
        };
        self.week.iter().any(|spans| !spans.is_empty()) && (0..7).all(|weekday| differing(weekday) <= weeks / RARE)
    }

    /// Whether the place is open at a moment on the clocks of its city.
    #[must_use]
    pub fn at(&self, now: LocalTime) -> OpenState {
        self.at_unless(now, None)
    }

    /// Whether the place is open at a moment, if it is closed for a while besides.
    pub(crate) fn at_unless(&self, now: LocalTime, closed: Option<Closing>) -> OpenState {
        if now.date < self.from || now.date > self.until {
            return OpenState::Unknown;
        }
        match self.covering_span_end(now, closed) {
            Some(_) => self.closing_after(now, closed),
            None => OpenState::Closed {
                opens: self.opening_after(now, closed),
                holiday: self.on(now.date).1 && self.on(now.date).0.is_empty(),
            },
        }
    }

    /// The spans that are not over at a moment, each with the day on which it begins, unless the place is closed for a while.
    pub(crate) fn to_come(&self, now: LocalTime, closed: Option<Closing>) -> impl Iterator<Item = (Date, Span)> {
        let first = now.date.plus_days(-1).max(self.from);
        let days = self.until.days_since_epoch() - first.days_since_epoch();
        (0..=days)
            .map(move |offset| first.plus_days(offset))
            .flat_map(move |date| self.beginning_on(date, closed).iter().map(move |span| (date, *span)))
            .filter(move |(date, span)| local_time(*date, span.1) > now)
    }

    /// The spans that begin on a day, unless the place is closed for a while.
    fn beginning_on(&self, date: Date, closed: Option<Closing>) -> &[Span] {
        if closed.is_some_and(|closed| closed.covers(date)) { &[] } else { self.on(date).0 }
    }

    /// The end of a span that covers the moment, also of one that began the day before.
    fn covering_span_end(&self, now: LocalTime, closed: Option<Closing>) -> Option<LocalTime> {
        let yesterday = now.date.plus_days(-1);
        let today = self.beginning_on(now.date, closed).iter().map(|span| (now.date, *span));
        let before = self.beginning_on(yesterday, closed).iter().map(|span| (yesterday, *span));
        let minute_of = |date: Date, minute: u16| moment(date) + i64::from(minute);
        let at = minute_of(now.date, now.minute);
        today
            .chain(before)
            .filter(|(date, span)| minute_of(*date, span.0) <= at && at < minute_of(*date, span.1))
            .map(|(date, span)| local_time(date, span.1))
            .max()
    }

    fn closing_after(&self, now: LocalTime, closed: Option<Closing>) -> OpenState {
        let mut at = now;
        while at.date <= self.until {
            match self.covering_span_end(at, closed) {
                Some(end) => at = end,
                None => return OpenState::Open { closes: at },
            }
        }
        OpenState::AlwaysOpen
    }

    fn opening_after(&self, now: LocalTime, closed: Option<Closing>) -> Option<LocalTime> {
        let days = self.until.days_since_epoch() - now.date.days_since_epoch();
        (0..=days).map(|offset| now.date.plus_days(offset)).find_map(|date| {
            let starts = self.beginning_on(date, closed).iter().map(|span| local_time(date, span.0));
            starts.filter(|start| *start > now).min()
        })
    }
}

/// Minutes from the epoch to the day's midnight.
fn moment(date: Date) -> i64 {
    i64::from(date.days_since_epoch()) * i64::from(DAY)
}

fn local_time(date: Date, minute: u16) -> LocalTime {
    LocalTime { date: date.plus_days(i32::from(minute / DAY)), minute: minute % DAY }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(date: &str, minute: u16) -> LocalTime {
        LocalTime { date: date.parse().unwrap(), minute }
    }

    fn office() -> Hours {
        let day = || vec![Span(480, 720), Span(780, 930)];
        Hours {
            week: [day(), day(), day(), day(), vec![Span(1320, 1560)], vec![], vec![]],
            exceptions: vec![Exception { date: "2026-12-08".parse().unwrap(), spans: vec![], holiday: true }],
            from: "2026-11-01".parse().unwrap(),
            until: "2028-11-01".parse().unwrap(),
        }
    }

    #[track_caller]
    fn check(now: LocalTime, expected: OpenState) {
        assert_eq!(office().at(now), expected);
    }

    #[test]
    fn a_lunch_break_closes_and_opens_again() {
        check(at("2026-11-23", 600), OpenState::Open { closes: at("2026-11-23", 720) });
        check(at("2026-11-23", 720), OpenState::Closed { opens: Some(at("2026-11-23", 780)), holiday: false });
    }

    #[test]
    fn a_weekend_leads_to_monday() {
        check(at("2026-11-29", 600), OpenState::Closed { opens: Some(at("2026-11-30", 480)), holiday: false });
    }

    #[test]
    fn a_night_belongs_to_the_day_on_which_it_began() {
        check(at("2026-11-28", 60), OpenState::Open { closes: at("2026-11-28", 120) });
    }

    #[test]
    fn a_holiday_is_named_as_the_reason() {
        check(at("2026-12-08", 600), OpenState::Closed { opens: Some(at("2026-12-09", 480)), holiday: true });
    }

    #[test]
    fn outside_the_table_nothing_is_claimed() {
        check(at("2029-01-01", 600), OpenState::Unknown);
        check(at("2026-10-31", 600), OpenState::Unknown);
    }

    #[test]
    fn day_and_night_never_closes() {
        let always = Hours { week: std::array::from_fn(|_| vec![Span(0, 1440)]), exceptions: vec![], ..office() };
        assert_eq!(always.at(at("2026-11-23", 5)), OpenState::AlwaysOpen);
    }
}

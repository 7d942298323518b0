//! Calendar dates and local times; our own, because the usual crates cost more bytes than the whole app may.

use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error as _};
use std::{fmt, str::FromStr};

/// Minutes in a day.
pub const DAY: u16 = 24 * 60;

/// A day of the Gregorian calendar, counted in days since 1970-01-01; in JSON the text `"2026-11-22"` (ISO 8601).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date(i32);

/// A text that is not a date of the form `2026-11-22`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a date: write year-month-day, like 2026-11-22")]
pub struct NotADate;

impl Date {
    /// The date of a year, month (1–12) and day (1–31); `None` where the calendar has no such day.
    ///
    /// ```
    /// use welcome_pack::date::Date;
    /// assert_eq!(Date::new(2028, 2, 29).map(|date| date.to_string()), Some("2028-02-29".into()));
    /// assert_eq!(Date::new(2026, 2, 29), None);
    /// ```
    #[must_use]
    pub fn new(year: i32, month: u8, day: u8) -> Option<Date> {
        let in_range = (1..=9999).contains(&year) && (1..=12).contains(&month) && day >= 1;
        (in_range && day <= days_in_month(year, month)).then(|| Date(days_from_civil(year, month, day)))
    }

    /// Days since 1970-01-01.
    #[must_use]
    pub fn days_since_epoch(self) -> i32 {
        self.0
    }

    /// The day that lies this many days after 1970-01-01.
    #[must_use]
    pub fn from_days_since_epoch(days: i32) -> Date {
        Date(days)
    }

    /// The day this many days later (earlier, if negative).
    #[must_use]
    pub fn plus_days(self, days: i32) -> Date {
        Date(self.0 + days)
    }

    /// The day of the week, 0 = Monday … 6 = Sunday (ISO 8601).
    #[must_use]
    pub fn weekday(self) -> usize {
        // 1970-01-01 was a Thursday.
        (self.0 + 3).rem_euclid(7).unsigned_abs() as usize
    }

    /// Year, month (1–12), day (1–31). The rule is Howard Hinnant's `civil_from_days`.
    #[must_use]
    pub fn year_month_day(self) -> (i32, u8, u8) {
        let shifted = self.0 + 719_468;
        let era = shifted.div_euclid(146_097);
        let day_of_era = shifted.rem_euclid(146_097);
        let year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
        let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        let shifted_month = (5 * day_of_year + 2) / 153;
        let day = day_of_year - (153 * shifted_month + 2) / 5 + 1;
        let month = if shifted_month < 10 { shifted_month + 3 } else { shifted_month - 9 };
        let year = year_of_era + era * 400 + i32::from(month <= 2);
        (year, u8::try_from(month).unwrap_or(1), u8::try_from(day).unwrap_or(1))
    }
}

fn days_in_month(year: i32, month: u8) -> u8 {
    match month {
        4 | 6 | 9 | 11 => 30,
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        _ => 31,
    }
}

fn days_from_civil(year: i32, month: u8, day: u8) -> i32 {
    let (month, day) = (i32::from(month), i32::from(day));
    let year = year - i32::from(month <= 2);
    let era = year.div_euclid(400);
    let year_of_era = year.rem_euclid(400);
    let day_of_year = (153 * (month + if month > 2 { -3 } else { 9 }) + 2) / 5 + day - 1;
    let day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
    era * 146_097 + day_of_era - 719_468
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (year, month, day) = self.year_month_day();
        write!(f, "{year:04}-{month:02}-{day:02}")
    }
}

impl FromStr for Date {
    type Err = NotADate;

    fn from_str(text: &str) -> Result<Date, NotADate> {
        let bytes = text.as_bytes();
        if bytes.len() != 10 || bytes.get(4) != Some(&b'-') || bytes.get(7) != Some(&b'-') {
            return Err(NotADate);
        }
        let number = |range: std::ops::Range<usize>| -> Option<i32> {
            let digits = text.get(range)?;
            if digits.bytes().all(|byte| byte.is_ascii_digit()) { digits.parse().ok() } else { None }
        };
        let parts = (number(0..4), number(5..7), number(8..10));
        let (Some(year), Some(month), Some(day)) = parts else { return Err(NotADate) };
        let (Ok(month), Ok(day)) = (u8::try_from(month), u8::try_from(day)) else { return Err(NotADate) };
        Date::new(year, month, day).ok_or(NotADate)
    }
}

impl Serialize for Date {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Date {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Date, D::Error> {
        let text = <std::borrow::Cow<'de, str>>::deserialize(deserializer)?;
        text.parse().map_err(D::Error::custom)
    }
}

/// A moment on the clocks of the city: a date and minutes since midnight (0–1439).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct LocalTime {
    /// The day.
    pub date: Date,
    /// Minutes since midnight, 0–1439.
    pub minute: u16,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_survive_the_way_to_text_and_back() {
        for days in (-200_000..200_000).step_by(13) {
            let date = Date::from_days_since_epoch(days);
            assert_eq!(date.to_string().parse(), Ok(date));
        }
    }

    #[test]
    fn weekdays_are_the_calendars() {
        let date = |text: &str| text.parse::<Date>().unwrap();
        assert_eq!(date("1970-01-01").weekday(), 3);
        assert_eq!(date("2026-11-22").weekday(), 6, "a Sunday");
        assert_eq!(date("2026-11-23").weekday(), 0, "a Monday");
    }

    #[test]
    fn other_texts_are_refused() {
        for text in ["", "2026-1-1", "2026-13-01", "2026-02-30", "22.11.2026", "2026-11-22T00:00", "+026-11-22"] {
            assert_eq!(text.parse::<Date>(), Err(NotADate), "{text}");
        }
    }
}

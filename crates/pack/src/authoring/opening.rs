//! Opening hours as editors write them (OSM syntax), compiled into the table that the app reads.
//!
//! The grammar and the public holidays are the `opening-hours` crate's; here its answers become days and spans.

use crate::{
    date::{DAY, Date},
    hours::{Exception, Hours, Span},
};
use chrono::{NaiveDate, NaiveDateTime};
use opening_hours::{Context, ContextHolidays, OpeningHours, RuleKind, localization::Country};
use std::collections::BTreeMap;

/// How many days a compiled table reaches: 24 months, one of them in a leap year.
pub const DAYS: u32 = 731;

/// What goes beyond midnight belongs to the evening before if it ends by noon, else it is a day of its own.
const NOON: u16 = DAY / 2;

const EXAMPLE: &str = "write them like `Mo-Fr 08:00-12:00,13:00-16:00; PH off`";

/// Whether opening hours can be compiled for a country (ISO 3166-1 alpha-2); the error is a sentence for the editor.
///
/// # Errors
/// The text is not in OSM syntax, the country is unknown, or the hours say more than times.
///
/// ```
/// use welcome_pack::authoring::opening::parse_check;
/// assert_eq!(parse_check("Mo-Fr 08:00-15:30; PH off", "AT"), Ok(()));
/// assert!(parse_check("Mo-Fr 8 to 15", "AT").is_err());
/// ```
pub fn parse_check(text: &str, country: &str) -> Result<(), String> {
    parse(text, country).map(|_| ())
}

/// The table of opening hours for so many days from a day on; the error is a sentence for the editor.
///
/// # Errors
/// As for [`parse_check`], and where the days lie outside the calendar.
///
/// ```
/// use welcome_pack::{authoring::opening::compile, hours::Span};
/// let hours = compile("Mo-Fr 08:00-15:30; PH off", "AT", "2026-11-22".parse().unwrap(), 731).unwrap();
/// assert_eq!(hours.week[0], [Span(480, 930)]);
/// assert_eq!(hours.exceptions[0].date.to_string(), "2026-12-08");
/// ```
pub fn compile(text: &str, country: &str, from: Date, days: u32) -> Result<Hours, String> {
    let (opening, holidays) = parse(text, country)?;
    let outside = || format!("opening hours from {from} on lie outside the calendar");
    let days = i32::try_from(days).map_err(|_| outside())?;
    // The night before the first day may reach into it, and what the night before that leaves in the eve must be seen.
    let eve = from.plus_days(-1);
    let range = (midnight(eve.plus_days(-1)), midnight(from.plus_days(days + 1)));
    let (Some(start), Some(end)) = range else { return Err(outside()) };
    let open = opening.iter_range(start, end).filter(|interval| interval.kind == RuleKind::Open);
    let mut spans: BTreeMap<Date, Vec<Span>> = BTreeMap::new();
    for interval in open {
        for (date, span) in split_at_midnight(local_minutes(interval.range.start), local_minutes(interval.range.end)) {
            spans.entry(date).or_default().push(span);
        }
    }
    let on = |date: Date| spans.get(&date).cloned().unwrap_or_default();
    let table = (0..days).map(|offset| from.plus_days(offset));
    let week = std::array::from_fn(|weekday| {
        most_frequent(table.clone().filter(|date| date.weekday() == weekday).map(on)).unwrap_or_default()
    });
    let deviates = |date: &Date| week.get(date.weekday()) != Some(&on(*date));
    let exception = |date: Date| Exception { date, spans: on(date), holiday: is_holiday(&holidays, date) };
    let exceptions = std::iter::once(eve).chain(table.clone()).filter(deviates).map(exception).collect();
    Ok(Hours { week, exceptions, from, until: from.plus_days(days - 1) })
}

fn parse(text: &str, country: &str) -> Result<(OpeningHours, ContextHolidays), String> {
    let code: Country = country
        .parse()
        .map_err(|_| format!("no country has the code `{country}`: write its two letters (ISO 3166-1), like `AT`"))?;
    let opening: OpeningHours = text.parse().map_err(|error| syntax_sentence(text, &error))?;
    let holidays = code.holidays();
    refuse_more_than_times(&opening)?;
    refuse_unknown_holidays(&opening, &holidays, country)?;
    let context = Context::default().with_holidays(holidays.clone());
    Ok((opening.with_context(context), holidays))
}

/// One sentence instead of the parser's drawing, which points at the place over several lines.
fn syntax_sentence(text: &str, error: &impl ToString) -> String {
    let drawing = error.to_string();
    let column = drawing.split_once("--> 1:").and_then(|(_, rest)| rest.lines().next()?.trim().parse::<usize>().ok());
    match column.map(|column| (column, text.chars().skip(column - 1).collect::<String>())) {
        Some((_, rest)) if rest.is_empty() => format!("these opening hours break off: {EXAMPLE}"),
        Some((column, rest)) => format!("not opening hours from character {column} on, `{rest}`: {EXAMPLE}"),
        None => format!("not opening hours ({drawing}): {EXAMPLE}"),
    }
}

/// The app can say "open" and "closed until"; what is in between would have to be guessed.
fn refuse_more_than_times(opening: &OpeningHours) -> Result<(), String> {
    let expression = opening.get_expression();
    for rule in &expression.rules {
        if rule.kind == RuleKind::Unknown || !rule.comment.is_empty() {
            return Err("opening hours are only times: write only times; put \"by appointment\" into the note".into());
        }
        for span in &rule.time_selector.spans {
            let by_the_sun = span.range.start.as_time_event().or(span.range.end.as_time_event()).is_some();
            if by_the_sun {
                return Err("the kiosk does not know the sun: write times of day instead of sunrise or sunset".into());
            }
            if span.open_end {
                return Err("an open end (`+`) leaves the reader in doubt: write when it closes".into());
            }
            if span.repeats.is_some() {
                return Err("departures (`/`) are not opening hours: write from when to when it is open".into());
            }
        }
    }
    Ok(())
}

/// A holiday that no calendar knows would silently never come.
fn refuse_unknown_holidays(opening: &OpeningHours, known: &ContextHolidays, country: &str) -> Result<(), String> {
    let canonical = opening.to_string();
    let names = |holiday: &str| canonical.split(|c: char| !c.is_ascii_alphabetic()).any(|word| word == holiday);
    if names("PH") && known.get_public().count() == 0 {
        return Err(format!("the public holidays of {country} are not known: write their dates instead of `PH`"));
    }
    if names("SH") && known.get_school().count() == 0 {
        return Err(format!("the school holidays of {country} are not known: write their dates instead of `SH`"));
    }
    Ok(())
}

fn is_holiday(holidays: &ContextHolidays, date: Date) -> bool {
    calendar_day(date).is_some_and(|day| holidays.get_public().contains(day))
}

/// What is open without a break, as spans of the days on which they begin; both ends are minutes since the epoch.
fn split_at_midnight(start: i64, end: i64) -> Vec<(Date, Span)> {
    let day = i64::from(DAY);
    let mut spans = Vec::new();
    let mut start = start;
    while start < end {
        let midnight = start - start.rem_euclid(day);
        let next = midnight + day;
        let is_night = start > midnight && end <= next + i64::from(NOON);
        let stop = if is_night { end } else { end.min(next) };
        let date = i32::try_from(midnight.div_euclid(day)).map(Date::from_days_since_epoch);
        let minutes = (u16::try_from(start - midnight), u16::try_from(stop - midnight));
        if let (Ok(date), (Ok(from), Ok(to))) = (date, minutes) {
            spans.push((date, Span(from, to)));
        }
        start = stop;
    }
    spans
}

/// The pattern that most days have; of equally frequent ones the one that comes first.
fn most_frequent(days: impl Iterator<Item = Vec<Span>>) -> Option<Vec<Span>> {
    let mut counts: Vec<(Vec<Span>, usize)> = Vec::new();
    for day in days {
        match counts.iter_mut().find(|(pattern, _)| *pattern == day) {
            Some((_, count)) => *count += 1,
            None => counts.push((day, 1)),
        }
    }
    counts.into_iter().rev().max_by_key(|(_, count)| *count).map(|(pattern, _)| pattern)
}

fn calendar_day(date: Date) -> Option<NaiveDate> {
    let (year, month, day) = date.year_month_day();
    NaiveDate::from_ymd_opt(year, month.into(), day.into())
}

fn midnight(date: Date) -> Option<NaiveDateTime> {
    calendar_day(date)?.and_hms_opt(0, 0, 0)
}

fn local_minutes(moment: NaiveDateTime) -> i64 {
    moment.and_utc().timestamp().div_euclid(60)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn vienna(text: &str) -> Hours {
        compile(text, "AT", "2026-11-22".parse().unwrap(), DAYS).unwrap()
    }

    #[track_caller]
    fn check_day(text: &str, date: &str, expected: &[Span]) {
        let hours = vienna(text);
        assert_eq!(hours.on(date.parse().unwrap()).0, expected, "{text} on {date}");
    }

    #[track_caller]
    fn check_refused(text: &str, expected: &str) {
        let refused = parse_check(text, "AT").unwrap_err();
        assert!(refused.contains(expected), "{text}: {refused}");
        assert!(!refused.contains('\n'), "{refused}");
    }

    #[test]
    fn adjacent_spans_are_one() {
        check_day("Mo 08:00-12:00,12:00-16:00", "2026-11-23", &[Span(480, 960)]);
        check_day("Mo 08:00-12:00, Mo 11:00-16:00", "2026-11-23", &[Span(480, 960)]);
        check_day("Mo 08:00-12:00,13:00-16:00", "2026-11-23", &[Span(480, 720), Span(780, 960)]);
    }

    #[test]
    fn a_night_belongs_to_its_evening_and_a_day_to_itself() {
        check_day("Fr 22:00-26:00", "2026-11-27", &[Span(1320, 1560)]);
        check_day("Fr 22:00-26:00", "2026-11-28", &[]);
        check_day("Fr 08:00-24:00; Sa 00:00-20:00", "2026-11-27", &[Span(480, 1440)]);
        check_day("Fr 08:00-24:00; Sa 00:00-20:00", "2026-11-28", &[Span(0, 1200)]);
        check_day("24/7", "2026-11-28", &[Span(0, 1440)]);
    }

    #[test]
    fn day_and_night_is_a_table_without_exceptions() {
        assert_eq!(vienna("24/7").exceptions, []);
    }

    #[test]
    fn a_holiday_is_an_exception_only_where_it_changes_something() {
        let hours = vienna("Mo-Fr 08:00-16:00; PH off");
        let days: Vec<String> = hours.exceptions.iter().take(4).map(|day| day.date.to_string()).collect();
        assert_eq!(days, ["2026-12-08", "2026-12-25", "2027-01-01", "2027-01-06"]);
        assert!(hours.exceptions.iter().all(|day| day.holiday && day.spans.is_empty()));
        let every_day = vienna("Mo-Su 08:00-16:00");
        assert_eq!(every_day.exceptions, []);
    }

    #[test]
    fn a_closed_day_that_is_no_holiday_is_not_called_one() {
        let hours = vienna("Mo-Fr 08:00-16:00; Dec 24 off; PH off");
        let day = hours.exceptions.iter().find(|day| day.date.to_string() == "2026-12-24").unwrap();
        assert!(!day.holiday && day.spans.is_empty());
    }

    #[test]
    fn what_is_not_every_week_has_no_week_that_says_when_it_is() {
        #[track_caller]
        fn check(text: &str, expected: bool) {
            assert_eq!(vienna(text).is_weekly(), expected, "{text}");
        }
        check("Tu 17:00-19:00; PH off", true);
        check("Mo-Fr 08:00-12:00; Dec 24 off; PH off", true);
        check("Tu[1] 17:00-19:00", false);
        check("Tu[1,2,3] 17:00-19:00", false);
        check("week 1-53/2 Tu 17:00-19:00", false);
        check("Tu-Th 17:00-20:00; Jul-Aug off", false);
        check("2026 Dec 03 16:00-18:00", false);
    }

    #[test]
    fn the_table_reaches_two_years() {
        assert_eq!(vienna("24/7").from.to_string(), "2026-11-22");
        assert_eq!(vienna("24/7").until.to_string(), "2028-11-21");
    }

    #[test]
    fn more_than_times_is_refused_with_what_to_write() {
        let note = "write only times; put \"by appointment\" into the note";
        check_refused("Mo-Fr 08:00-12:00 \"by appointment\"", note);
        check_refused("Mo-Fr 08:00-12:00 unknown", note);
        check_refused("sunrise-sunset", "write times of day");
        check_refused("Mo 17:00+", "write when it closes");
        check_refused("Mo 10:00-16:00/01:30", "from when to when");
        check_refused("SH off", "write their dates instead of `SH`");
    }

    #[test]
    fn what_is_not_understood_is_pointed_at() {
        check_refused("Mo-Fr 8 to 15", "character 7 on, `8 to 15`");
        check_refused("", "these opening hours break off");
        check_refused("Mo-Fr 08:00-", "break off");
        let unknown = parse_check("24/7", "XX").unwrap_err();
        assert!(unknown.contains("`XX`"), "{unknown}");
    }
}

//! A week of opening hours in the words of a locale: days of the same hours together.

use crate::{
    date::Date,
    hours::Span,
    locale::LocaleFormat,
    messages::{ISOLATE, POP_ISOLATE},
};

/// Between what is said of a moment.
pub const BETWEEN: &str = " · ";

/// Some days in a row with the same hours, in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DaysInWords {
    /// One day, or the first and the last: `Monday`, `Monday–Friday`.
    pub days: String,
    /// Their spans, `08:00–12:00`.
    pub spans: Vec<String>,
}

/// The days of a week on which something is open; Monday comes first.
#[must_use]
pub fn in_words(format: &LocaleFormat, week: &[Vec<Span>; 7]) -> Vec<DaysInWords> {
    let days: Vec<(&Vec<Span>, &String)> = week.iter().zip(&format.weekdays).collect();
    let same = days.chunk_by(|(one, _), (next, _)| one == next);
    let in_words = same.filter_map(|days| {
        let ((spans, first), (_, last)) = (days.first()?, days.last()?);
        let days = if days.len() == 1 { (*first).clone() } else { format!("{first}–{last}") };
        let spans: Vec<String> = spans.iter().map(|span| span_in_words(format, *span)).collect();
        (!spans.is_empty()).then_some(DaysInWords { days, spans })
    });
    in_words.collect()
}

/// Whether a week is open day and night.
#[must_use]
pub fn never_closes(week: &[Vec<Span>; 7]) -> bool {
    week.iter().all(|spans| spans == &[Span(0, crate::date::DAY)])
}

/// From when to when, `08:00–12:00`; what ends in the night has that night's time.
#[must_use]
pub fn span_in_words(format: &LocaleFormat, span: Span) -> String {
    let end = if span.1 > crate::date::DAY { span.1 - crate::date::DAY } else { span.1 };
    format!("{}–{}", format.time(span.0), format.time(end))
}

/// A day with its weekday.
#[must_use]
pub fn day_in_words(format: &LocaleFormat, day: Date) -> String {
    [format.weekday(day), &format.date(day)].join(BETWEEN)
}

/// A day with its weekday, and from when to when; that runs from left to right in every script, and stays in one line.
#[must_use]
pub fn date_in_words(format: &LocaleFormat, day: Date, span: Span) -> String {
    /// No line may end here (WORD JOINER).
    const JOINER: char = '\u{2060}';
    let span = span_in_words(format, span).replace('–', &format!("{JOINER}–{JOINER}"));
    let span = format!("{ISOLATE}{span}{POP_ISOLATE}");
    [day_in_words(format, day), span].join(BETWEEN)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn english() -> LocaleFormat {
        let pattern = || "{0}, {1}".to_owned();
        LocaleFormat {
            weekdays: ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"].map(str::to_owned),
            weekdays_short: std::array::from_fn(|_| String::new()),
            months: std::array::from_fn(|_| String::new()),
            digits: "0123456789".into(),
            decimal: ".".into(),
            group: ",".into(),
            date: String::new(),
            time: "{hour}:{minute}".into(),
            money: String::new(),
            list_pair: pattern(),
            list_start: pattern(),
            list_middle: pattern(),
            list_end: pattern(),
        }
    }

    #[track_caller]
    fn check(week: [&[Span]; 7], expected: &[&str]) {
        let week = week.map(<[Span]>::to_vec);
        let lines =
            in_words(&english(), &week).into_iter().map(|line| format!("{} {}", line.days, line.spans.join(", ")));
        assert_eq!(lines.collect::<Vec<_>>(), expected);
    }

    #[test]
    fn days_of_the_same_hours_stand_together() {
        let (day, short): (&[Span], &[Span]) = (&[Span(480, 720), Span(780, 960)], &[Span(480, 720)]);
        check([day, day, day, day, short, &[], &[]], &["Mon–Thu 08:00–12:00, 13:00–16:00", "Fri 08:00–12:00"]);
        check([short, &[], short, &[], &[], &[], &[]], &["Mon 08:00–12:00", "Wed 08:00–12:00"]);
        check([&[]; 7], &[]);
    }

    #[test]
    fn a_night_ends_in_the_morning_and_a_day_at_midnight() {
        check([&[], &[], &[], &[], &[Span(1320, 1560)], &[], &[]], &["Fri 22:00–02:00"]);
        check([&[Span(0, 1440)]; 7], &["Mon–Sun 00:00–24:00"]);
        assert!(never_closes(&std::array::from_fn(|_| vec![Span(0, 1440)])));
        assert!(!never_closes(&std::array::from_fn(|_| vec![Span(0, 1439)])));
    }
}

//! The app's small evaluator of opening hours against the crate that knows the whole grammar, minute by minute.

#![cfg(feature = "authoring")]
#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "what fails here fails the test, as it should")]

use chrono::{NaiveDate, NaiveDateTime};
use opening_hours::{Context, OpeningHours, localization::Country};
use std::path::Path;
use welcome_pack::{
    authoring::opening::{DAYS, compile},
    date::{DAY, Date, LocalTime},
    hours::{Hours, OpenState},
};

const FROM: &str = "2026-11-22";

const TRICKY: [&str; 25] = [
    "Mo-Fr 08:00-15:30; PH off",
    "Mo-We 08:00-15:30; Th 08:00-17:30; Fr 08:00-13:00; PH off",
    "Mo-Fr 09:00-12:00,13:00-16:00; PH off",
    "24/7",
    "24/7; Su off",
    "Mo-Fr 00:00-24:00; Sa 06:00-14:00",
    "Fr-Sa 22:00-04:00; PH off",
    "Mo-Su 18:00-02:30",
    "Fr 08:00-24:00; Sa 00:00-20:00",
    "Mo 20:00-24:00; Tu-We 00:00-24:00; Th 00:00-06:00",
    "Mo-Su 17:00-41:00",
    "Mo-Fr 08:00-16:00; PH 10:00-12:00",
    "PH,Su 10:00-18:00",
    "Apr-Sep Mo-Fr 08:00-18:00; Oct-Mar Mo-Fr 09:00-16:00; PH off",
    "Nov 21 18:00-03:00",
    "Nov 22 05:00-06:00; Nov 22-24 22:00-02:00; Nov 23 off",
    "week 01-53/2 Mo 08:00-12:00; week 02-52/2 Tu 13:00-17:00",
    "easter -2 days off; Mo-Fr 09:00-17:00; easter -2 days-easter +1 day off",
    "Tu[1] 14:00-18:00; Th[-1] 08:00-10:00",
    "Dec 24-26 off; Mo-Sa 06:30-20:00; Dec 24 06:30-13:00; Dec 24-Jan 06 10:00-12:00",
    "2027 Feb 01-2027 Mar 15 Mo-Fr 10:00-11:00",
    "Jul-Aug off; Mo-Th 07:45-16:15; Jul-Aug We 09:00-09:01",
    "Mo-Fr 08:00-12:00, We 15:00-18:00; PH -1 day 08:00-10:00; PH off",
    "Mo-Fr 08:00-12:00 || Sa 10:00-11:00",
    "off",
];

#[test]
fn the_table_agrees_with_the_grammar_on_tricky_hours() {
    let disagreements: Vec<String> = TRICKY.iter().filter_map(|text| disagreement(text, "AT")).collect();
    assert!(disagreements.is_empty(), "{}", disagreements.join("\n"));
}

#[test]
fn the_table_agrees_with_the_grammar_for_every_shipped_place() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../content/vienna/places.json");
    let text = std::fs::read(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let file: serde_json::Value = serde_json::from_slice(&text).unwrap();
    let mut hours: Vec<&str> =
        file["places"].as_array().unwrap().iter().filter_map(|place| place["opening_hours"].as_str()).collect();
    hours.sort_unstable();
    hours.dedup();
    assert!(!hours.is_empty(), "no place has opening hours");
    let disagreements: Vec<String> = hours.iter().filter_map(|text| disagreement(text, "AT")).collect();
    assert!(disagreements.is_empty(), "{}", disagreements.join("\n"));
}

/// Where the table and the crate first say different things about the same minute.
fn disagreement(text: &str, country: &str) -> Option<String> {
    let from: Date = FROM.parse().unwrap();
    let table = match compile(text, country, from, DAYS) {
        Ok(table) => table,
        Err(reason) => return Some(format!("{text}: {reason}")),
    };
    let open = open_by_the_crate(text, country, from);
    let days = (0..).map(|offset| from.plus_days(offset)).take(DAYS as usize);
    for (date, expected) in days.zip(open.chunks(usize::from(DAY))) {
        let told = open_by_the_table(&table, date);
        if told != expected {
            let minute = (0..told.len()).find(|minute| told[*minute] != expected[*minute])?;
            let expected = if expected[minute] { "open" } else { "closed" };
            return Some(format!("{text}: {expected} on {date} in minute {minute}, the table says the opposite"));
        }
    }
    changes_disagreement(&table, from, &open).map(|what| format!("{text}: {what}"))
}

/// Minute by minute whether the crate says open, from the first day on.
fn open_by_the_crate(text: &str, country: &str, from: Date) -> Vec<bool> {
    let country: Country = country.parse().unwrap();
    let opening: OpeningHours = text.parse().unwrap();
    let opening = opening.with_context(Context::default().with_holidays(country.holidays()));
    let (start, end) = (midnight(from), midnight(from.plus_days(DAYS as i32)));
    let index = |moment: NaiveDateTime| usize::try_from((moment - start).num_minutes()).unwrap();
    let mut open = vec![false; index(end)];
    for interval in opening.iter_range(start, end) {
        open[index(interval.range.start)..index(interval.range.end)]
            .fill(interval.kind == opening_hours::RuleKind::Open);
    }
    open
}

/// Minute by minute whether the table says open, from the spans of the day and those of the night before.
fn open_by_the_table(table: &Hours, date: Date) -> [bool; DAY as usize] {
    let mut open = [false; DAY as usize];
    for span in table.on(date.plus_days(-1)).0 {
        open[..usize::from(span.1.saturating_sub(DAY))].fill(true);
    }
    for span in table.on(date).0 {
        open[usize::from(span.0)..usize::from(span.1.min(DAY))].fill(true);
    }
    open
}

/// Where `Hours::at` is wrong about the state or the next change: asked at every change, a minute before, and daily.
fn changes_disagreement(table: &Hours, from: Date, open: &[bool]) -> Option<String> {
    let last = open.len() - 1;
    let changes: Vec<usize> = (1..=last).filter(|at| open[*at] != open[*at - 1]).collect();
    let daily = (0..last).step_by(usize::from(DAY) + 1);
    changes.iter().flat_map(|change| [change - 1, *change]).chain(daily).find_map(|at| {
        let next = changes.get(changes.partition_point(|change| *change <= at)).map(|next| local_time(from, *next));
        let told = table.at(local_time(from, at));
        let agrees = match (told, next) {
            (OpenState::Open { closes }, Some(next)) => open[at] && closes == next,
            // The night after the last day is in the table, but not among the days that are compared.
            (OpenState::Open { closes }, None) => open[at] && closes >= local_time(from, last),
            (OpenState::AlwaysOpen, None) => open[at],
            (OpenState::Closed { opens, .. }, next) => !open[at] && opens == next,
            (OpenState::AlwaysOpen, Some(_)) | (OpenState::Unknown, _) => false,
        };
        (!agrees).then(|| format!("{told:?} at {:?}, the next change is {next:?}", local_time(from, at)))
    })
}

fn local_time(from: Date, minutes: usize) -> LocalTime {
    let day = usize::from(DAY);
    LocalTime { date: from.plus_days((minutes / day) as i32), minute: (minutes % day) as u16 }
}

fn midnight(date: Date) -> NaiveDateTime {
    let (year, month, day) = date.year_month_day();
    NaiveDate::from_ymd_opt(year, month.into(), day.into()).unwrap().and_hms_opt(0, 0, 0).unwrap()
}

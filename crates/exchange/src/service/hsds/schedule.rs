//! Schedules: recurring events (RFC 5545) on the one side, opening hours in the OSM syntax on the other.

use super::OSM;
use crate::service::{
    day_of,
    week::{DAYS, Week, minute_of, time},
};
use serde_json::{Map, Value, json};
use welcome_pack::{
    date::Date,
    hours::{Hours, Span},
};

/// The days of the week in RFC 5545, from Monday.
const BYDAY: [&str; 7] = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];

/// The opening hours that schedules say, and what had to be left out of them.
pub(super) fn read(schedules: &[&Value], today: Date) -> (Option<String>, Vec<String>) {
    let text = |schedule: &Value, key: &str| schedule.get(key).and_then(Value::as_str).map(str::to_owned);
    let own = schedules.iter().find_map(|schedule| Some(text(schedule, "notes")?.strip_prefix(OSM)?.to_owned()));
    if own.is_some() {
        return (own, Vec::new());
    }
    let (mut week, mut monthly, mut said, mut any) = (Week::default(), Vec::new(), Vec::new(), false);
    for schedule in schedules {
        match event(schedule, today) {
            Ok(Some(Event::Weekly(days, opens, closes))) => {
                any = true;
                days.into_iter().for_each(|day| week.add(day, opens, closes));
            }
            Ok(Some(Event::Monthly(days, opens, closes))) => {
                let days =
                    days.iter().map(|(day, which)| format!("{}[{which}]", DAYS.get(*day).copied().unwrap_or_default()));
                monthly.push(format!("{} {}-{}", days.collect::<Vec<_>>().join(","), time(opens), time(closes)));
            }
            Ok(None) => {}
            Err(why) => said.push(format!("a schedule was left out: {why} ({})", short(schedule))),
        }
        let zoned = ["opens_at", "closes_at"].iter().filter_map(|key| text(schedule, key));
        if zoned.into_iter().any(|time| time.get(5..).is_some_and(|rest| rest.contains(['Z', 'z', '+', '-']))) {
            said.push("times were taken as local ones, whatever they say of the time zone".to_owned());
        }
        if let Some(words) = text(schedule, "description").filter(|words| !words.trim().is_empty()) {
            said.push(format!("what a schedule says in words was left out: “{words}”"));
        }
    }
    said.sort();
    said.dedup();
    let weekly = any.then(|| week.osm());
    let all: Vec<String> = weekly.into_iter().chain(monthly).collect();
    ((!all.is_empty()).then(|| all.join("; ")), said)
}

enum Event {
    /// Days from Monday, opens, closes.
    Weekly(Vec<usize>, u16, u16),
    /// Days with the how manieth of the month, opens, closes.
    Monthly(Vec<(usize, i8)>, u16, u16),
}

fn event(schedule: &Value, today: Date) -> Result<Option<Event>, &'static str> {
    let text = |key: &str| schedule.get(key).and_then(Value::as_str).map(str::trim).filter(|text| !text.is_empty());
    let number = |key: &str| schedule.get(key).and_then(Value::as_f64);
    if text("byday").is_none() && text("opens_at").is_none() && text("freq").is_none() {
        return Ok(None);
    }
    let ends = ["valid_to", "until"].iter().filter_map(|key| day_of(text(key)?)).min();
    if ends.is_some_and(|day| day < today) {
        return Err("it has ended");
    }
    if ends.is_some() || text("valid_from").and_then(day_of).is_some_and(|day| day > today) || number("count").is_some()
    {
        return Err("it holds for a time only");
    }
    if number("interval").is_some_and(|interval| interval != 1.0)
        || text("byweekno").is_some()
        || text("byyearday").is_some()
    {
        return Err("it does not recur every week or month");
    }
    let (Some(opens), Some(closes)) = (text("opens_at").and_then(minute_of), text("closes_at").and_then(minute_of))
    else {
        return Err("it has no times of day");
    };
    let days: Option<Vec<(usize, i8)>> = text("byday").unwrap_or_default().split(',').map(day).collect();
    let days = days.ok_or("its days cannot be read")?;
    match text("freq").unwrap_or("WEEKLY") {
        "WEEKLY" => Ok(Some(Event::Weekly(days.into_iter().map(|(day, _)| day).collect(), opens, closes))),
        "MONTHLY" if text("bymonthday").is_none() && days.iter().all(|(_, which)| *which != 0) => {
            Ok(Some(Event::Monthly(days, opens, closes)))
        }
        _ => Err("it does not recur by days of the week"),
    }
}

/// A day of `byday`: `MO`, `2MO`, `-1FR`.
fn day(text: &str) -> Option<(usize, i8)> {
    let text = text.trim();
    let (which, name) = text.split_at_checked(text.len().checked_sub(2)?)?;
    let day = BYDAY.iter().position(|day| *day == name)?;
    let which = if which.is_empty() { 0 } else { which.parse().ok().filter(|which| (-5..=5).contains(which))? };
    Some((day, which))
}

fn short(schedule: &Value) -> String {
    let keys = ["freq", "interval", "byday", "bymonthday", "opens_at", "closes_at", "valid_from", "valid_to"];
    let said =
        keys.iter().filter_map(|key| Some(format!("{key} {}", schedule.get(key).filter(|value| !value.is_null())?)));
    said.collect::<Vec<_>>().join(", ")
}

/// A week's opening hours as schedules, of which the first has them in the OSM syntax as well. `id` makes ids.
pub(super) fn write(hours: &Hours, osm: &str, id: impl Fn(&str) -> String) -> Vec<Value> {
    let mut rules: Vec<(Span, Vec<&str>)> = Vec::new();
    for (spans, day) in hours.week.iter().zip(BYDAY) {
        for span in spans {
            match rules.iter_mut().find(|(known, _)| known == span) {
                Some((_, days)) => days.push(day),
                None => rules.push((*span, vec![day])),
            }
        }
    }
    // Closed throughout, or open on single dates only: said in words and in the OSM syntax.
    let notes = format!("{OSM}{osm}");
    if rules.is_empty() {
        return vec![json!({ "id": id("0"), "notes": notes })];
    }
    let rule = |(at, (span, days)): (usize, &(Span, Vec<&str>))| {
        let mut schedule = Map::new();
        schedule.insert("id".into(), id(&at.to_string()).into());
        schedule.insert("freq".into(), "WEEKLY".into());
        schedule.insert("byday".into(), days.join(",").into());
        schedule.insert("opens_at".into(), time(span.0).into());
        schedule.insert("closes_at".into(), time(span.1).into());
        schedule.insert("notes".into(), notes.clone().into());
        Value::Object(schedule)
    };
    rules.iter().enumerate().map(rule).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use welcome_pack::authoring::opening::parse_check;

    #[track_caller]
    fn check(schedules: &Value, expected: Option<&str>, said: usize) {
        let today = "2026-11-22".parse().unwrap();
        let all: Vec<&Value> = schedules.as_array().unwrap().iter().collect();
        let (hours, notes) = read(&all, today);
        assert_eq!(hours.as_deref(), expected, "{schedules}");
        assert_eq!(notes.len(), said, "{notes:?}");
        if let Some(hours) = hours {
            assert_eq!(parse_check(&hours, "AT"), Ok(()), "{hours}");
        }
    }

    #[test]
    fn events_become_opening_hours() {
        let nine = json!({ "freq": "WEEKLY", "byday": "MO,TU,WE", "opens_at": "09:00", "closes_at": "12:30" });
        check(&json!([nine]), Some("Mo-We 09:00-12:30"), 0);
        check(
            &json!([nine, { "byday": "SA", "opens_at": "10:00:00Z", "closes_at": "12:00:00Z" }]),
            Some("Mo-We 09:00-12:30; Sa 10:00-12:00"),
            1,
        );
        let monthly = json!({ "freq": "MONTHLY", "byday": "2MO,-1FR", "opens_at": "09:00", "closes_at": "10:00" });
        check(&json!([monthly]), Some("Mo[2],Fr[-1] 09:00-10:00"), 0);
        check(
            &json!([{ "freq": "WEEKLY", "interval": 2, "byday": "MO", "opens_at": "09:00", "closes_at": "10:00" }]),
            None,
            1,
        );
        check(&json!([{ "freq": "WEEKLY", "byday": "MO", "opens_at": "nine", "closes_at": "10:00" }]), None, 1);
        check(&json!([{ "freq": "WEEKLY", "byday": "XX", "opens_at": "09:00", "closes_at": "10:00" }]), None, 1);
        check(&json!([{ "freq": "WEEKLY", "byday": "é", "opens_at": "09:00", "closes_at": "10:00" }]), None, 1);
        check(
            &json!([{ "valid_to": "2020-01-01", "byday": "MO", "opens_at": "09:00", "closes_at": "10:00" }]),
            None,
            1,
        );
        check(&json!([{ "freq": "MONTHLY", "bymonthday": "1", "opens_at": "09:00", "closes_at": "10:00" }]), None, 1);
        check(&json!([{ "description": "whenever" }, 3, null]), None, 1);
        check(&json!([]), None, 0);
    }
}

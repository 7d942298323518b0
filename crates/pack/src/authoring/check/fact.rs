//! Facts: values that have the form of their kind, and that somebody uses.

use super::{Context, Spot, passage::Passage, reference::Aim, settings::is_https};
use crate::{
    authoring::{
        model::{Fact, FactKind, SourceText},
        problem::{Problem, Rule},
        text::parse,
    },
    date::Date,
};
use rayon::prelude::*;
use std::collections::BTreeSet;

pub(super) fn check(context: &Context<'_>) -> Vec<Problem> {
    let mut problems = Vec::new();
    for (at, fact) in context.pack.facts.iter().enumerate() {
        let spot = Spot::new("facts.json", format!("/facts/{at}"));
        problems.extend(value(context, &spot.then("value"), fact));
        problems.extend(currency(context, &spot, fact));
        problems.extend(source(context, &spot.then("source"), &fact.source));
    }
    problems.extend(unused(context));
    problems
}

fn value(context: &Context<'_>, spot: &Spot, fact: &Fact) -> Option<Problem> {
    let value = fact.value.as_str();
    let (sound, what, example) = match fact.kind {
        FactKind::Phone | FactKind::Sms => {
            (is_phone(value), "a phone number", "`+43 1 4000`, or a short number as it is dialled, `144`")
        }
        FactKind::Email => (is_email(value), "an e-mail address", "`office@example.org`"),
        FactKind::Url => (is_https(value), "an `https:` address", "`https://www.example.org/page`"),
        FactKind::Money => (is_amount(value), "an amount", "`2.40`, with a point and two decimals, or none: `365`"),
        FactKind::Number => (is_number(value), "a number", "`3` or `7.5`, with a point before decimals"),
        FactKind::Date => (value.parse::<Date>().is_ok(), "a date", "year-month-day, `2026-09-01`"),
    };
    let rule = if fact.kind == FactKind::Url { Rule::NotHttps } else { Rule::BadValue };
    (!sound).then(|| context.at(rule, spot, format!("`{value}` is not {what}"), format!("write {example}")))
}

/// Three to fifteen digits (ITU-T E.164) in groups, with `+` in front unless it is a short number.
fn is_phone(value: &str) -> bool {
    let digits = value.chars().filter(char::is_ascii_digit).count();
    let groups = value.strip_prefix('+').unwrap_or(value);
    let grouped = groups.split(' ').all(|group| !group.is_empty() && group.chars().all(|c| c.is_ascii_digit()));
    let length = if value.starts_with('+') { 7..=15 } else { 3..=6 };
    grouped && length.contains(&digits)
}

fn is_email(value: &str) -> bool {
    let Some((name, host)) = value.split_once('@') else { return false };
    let plain = |c: char| c.is_ascii_alphanumeric() || "._-+".contains(c);
    let labels = host.split('.').collect::<Vec<_>>();
    !name.is_empty()
        && name.chars().all(plain)
        && labels.len() > 1
        && labels.iter().all(|label| !label.is_empty() && label.chars().all(|c| c.is_ascii_alphanumeric() || c == '-'))
}

fn is_amount(value: &str) -> bool {
    is_number(value) && value.split_once('.').is_none_or(|(_, decimals)| decimals.len() == 2)
}

fn is_number(value: &str) -> bool {
    let (whole, decimals) = value.split_once('.').unwrap_or((value, "0"));
    [whole, decimals].iter().all(|part| !part.is_empty() && part.chars().all(|c| c.is_ascii_digit()))
}

fn currency(context: &Context<'_>, spot: &Spot, fact: &Fact) -> Option<Problem> {
    let example = "add `\"currency\": \"EUR\"` with the three letters of ISO 4217";
    let is_code = |code: &String| code.len() == 3 && code.chars().all(|c| c.is_ascii_uppercase());
    match (&fact.currency, fact.kind) {
        (None, FactKind::Money) => {
            Some(context.at(Rule::Currency, &spot.then("value"), "this amount of money has no currency", example))
        }
        (Some(code), FactKind::Money) if !is_code(code) => {
            let message = format!("`{code}` is not the code of a currency");
            let help = "write the three capital letters of ISO 4217, like `EUR`";
            Some(context.at(Rule::Currency, &spot.then("currency"), message, help))
        }
        (Some(_), kind) if kind != FactKind::Money => {
            let message = "only facts of the kind `money` have a currency";
            Some(context.at_key(
                Rule::Currency,
                &spot.then("currency"),
                message,
                "remove it, or write `\"kind\": \"money\"`",
            ))
        }
        _ => None,
    }
}

/// Problems of the page that something rests on.
pub(super) fn source(context: &Context<'_>, spot: &Spot, source: &SourceText) -> Option<Problem> {
    (!is_https(&source.url)).then(|| {
        let message = format!("`{}` is not an `https:` address", source.url);
        context.at(
            Rule::NotHttps,
            &spot.then("url"),
            message,
            "write the whole address, `https://www.example.org/page`",
        )
    })
}

fn unused(context: &Context<'_>) -> Vec<Problem> {
    let readable = |passage: &Passage<'_>| !passage.marked || parse(passage.text).is_ok();
    if !context.is_whole || !context.passages.par_iter().all(readable) {
        return Vec::new();
    }
    let used: BTreeSet<&str> = context
        .references
        .iter()
        .filter_map(|reference| if let Aim::Fact(id) = &reference.aim { Some(id.as_str()) } else { None })
        .collect();
    let facts = context.pack.facts.iter().enumerate().filter(|(_, fact)| !used.contains(fact.id.as_str()));
    let report = |(at, fact): (usize, &Fact)| {
        let spot = Spot::new("facts.json", format!("/facts/{at}/id"));
        let message = format!("nothing uses the fact `{}`", fact.id);
        context.at(Rule::UnusedFact, &spot, message, format!("write `{{{}}}` where it belongs, or remove it", fact.id))
    };
    facts.map(report).collect()
}

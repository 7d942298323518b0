//! Facts that are typed into a text, where they go stale in every language at once: phone numbers, prices, names of
//! hosts, postal addresses. Whole web and mail addresses are [`text`](super::text)'s.
//!
//! Our own patterns, because digits, currency words and separators are those of every language of the program.

mod folded;

use super::{Context, passage::Passage};
use crate::{
    authoring::{
        model::{FactKind, Pack},
        problem::{Problem, Rule},
    },
    contact::shown_address,
};
use folded::{Folded, runs};
use std::{
    collections::{BTreeMap, BTreeSet},
    ops::Range,
};

/// Fewer digits are a number of a house, a level, a count.
const SHORTEST_PHONE: usize = 7;

/// Domains of the first level that are no country's.
const DOMAINS: [&str; 8] = ["com", "org", "net", "info", "eu", "int", "gov", "edu"];

/// The euro in the languages of the program, in lower case, and codes that are typed like words.
const CURRENCIES: [&str; 16] = [
    "euro", "euros", "eur", "eura", "evra", "avro", "yuuro", "евро", "євро", "يورو", "یورو", "یۆرۆ", "ዩሮ", "欧元",
    "usd", "chf",
];

/// What the pack says once, by how it would be typed.
pub(super) struct Known<'a> {
    /// Digits of the phone numbers with the ids of their facts.
    phones: BTreeMap<String, &'a str>,
    /// Hundredths of an amount, and the fact if it is the only one.
    prices: BTreeMap<u64, Option<&'a str>>,
    /// Hosts of pages, and the fact if it is the only one.
    hosts: BTreeMap<String, Option<&'a str>>,
    /// Whole addresses of pages and of e-mail.
    addresses: BTreeMap<&'a str, &'a str>,
    /// Street and number in lower case with the place.
    streets: BTreeMap<String, &'a str>,
    towns: BTreeSet<String>,
    /// The country's own domain.
    domain: String,
}

/// Something that is typed.
struct Typed<'a> {
    /// Bytes of the folded text.
    span: Range<usize>,
    noun: &'static str,
    known: Option<Reference<'a>>,
}

/// What says the same.
enum Reference<'a> {
    Fact(&'a str),
    Place(&'a str),
}

impl<'a> Known<'a> {
    pub(super) fn of(pack: &'a Pack) -> Known<'a> {
        let facts = |kinds: &'static [FactKind]| pack.facts.iter().filter(move |fact| kinds.contains(&fact.kind));
        let phones = facts(&[FactKind::Phone, FactKind::Sms]);
        let prices = facts(&[FactKind::Money]);
        let prices = prices.filter_map(|fact| Some((hundredths(&fact.value)?, fact.id.as_str())));
        let hosts = facts(&[FactKind::Url]).map(|fact| (shown_address(&fact.value), fact.id.as_str()));
        let addresses = facts(&[FactKind::Url, FactKind::Email]);
        let towns = pack.places.iter().map(|place| place.address.city.to_lowercase());
        let streets = pack.places.iter().map(|place| (place.address.street.to_lowercase(), place.id.as_str()));
        let country = pack.settings.as_ref().map(|settings| settings.country.to_lowercase());
        Known {
            phones: phones.map(|fact| (digits(&fact.value), fact.id.as_str())).collect(),
            prices: unique(prices),
            hosts: unique(hosts),
            addresses: addresses.map(|fact| (fact.value.as_str(), fact.id.as_str())).collect(),
            streets: streets.filter(|(street, _)| street.contains(|c: char| c.is_ascii_digit())).collect(),
            towns: towns.filter(|town| !town.trim().is_empty()).collect(),
            domain: country.unwrap_or_default(),
        }
    }

    /// The fact that has a whole address or phone number as its value.
    pub(super) fn fact(&self, typed: &str) -> Option<&'a str> {
        let known =
            self.addresses.get(typed).or_else(|| self.phones.get(&digits(typed)).filter(|_| typed.starts_with('+')));
        known.copied()
    }

    pub(super) fn check(&self, context: &Context<'_>, passage: &Passage<'_>, text: &str) -> Vec<Problem> {
        let found = self.find(text);
        let report = |(span, typed): (Range<usize>, Typed<'_>)| {
            let shown = text.get(span.clone()).unwrap_or("").trim();
            let message = format!("the {} `{shown}` is typed into a text", typed.noun);
            let help = help(passage.marked, &typed);
            context.at(Rule::TypedFact, &passage.spot.inside(span), message, help)
        };
        found.into_iter().map(report).collect()
    }

    /// What is typed, with its bytes in the text.
    fn find(&self, text: &str) -> Vec<(Range<usize>, Typed<'a>)> {
        let has_digits = text.chars().any(char::is_numeric);
        if !has_digits && !text.contains('.') {
            return Vec::new();
        }
        let folded = Folded::of(text);
        let mut found = Vec::new();
        if has_digits {
            found.extend(self.streets(&folded.text));
            found.extend(self.towns(&folded.text));
            found.extend(self.prices(&folded.text));
            found.extend(self.phones(&folded.text, text, &folded));
        }
        found.extend(self.hosts(&folded.text));
        let mut kept: Vec<Typed<'a>> = Vec::new();
        for typed in found {
            if !kept.iter().any(|kept| kept.span.start < typed.span.end && typed.span.start < kept.span.end) {
                kept.push(typed);
            }
        }
        kept.into_iter().map(|typed| (folded.original(&typed.span), typed)).collect()
    }

    fn streets(&self, text: &str) -> Vec<Typed<'a>> {
        let find = |(street, place): (&String, &&'a str)| {
            let start = text.find(street.as_str())?;
            let end = start + street.len();
            let goes_on = text.get(end..)?.starts_with(|c: char| c.is_ascii_digit());
            (!goes_on).then_some(Typed { span: start..end, noun: "address", known: Some(Reference::Place(place)) })
        };
        self.streets.iter().filter_map(find).collect()
    }

    /// Postcodes with their towns.
    fn towns(&self, text: &str) -> Vec<Typed<'a>> {
        let find = |run: Range<usize>| {
            let rest = text.get(run.end..)?.strip_prefix(' ')?;
            let is_town = |town: &&String| {
                rest.strip_prefix(town.as_str()).is_some_and(|rest| !rest.starts_with(char::is_alphabetic))
            };
            let town = self.towns.iter().find(is_town)?;
            let span = run.start..run.end + 1 + town.len();
            (4..=5).contains(&run.len()).then_some(Typed { span, noun: "address", known: None })
        };
        runs(text, "").filter_map(find).collect()
    }

    fn prices(&self, text: &str) -> Vec<Typed<'a>> {
        let find = |run: Range<usize>| {
            let (before, after) = (text.get(..run.start)?, text.get(run.end..)?);
            let signed = before.trim_end_matches(' ');
            let follows = after.trim_start_matches([' ', ',', '-']);
            let span = match (currency_after(follows), currency_before(signed)) {
                (Some(length), _) => run.start..text.len() - follows.len() + length,
                (None, Some(length)) => signed.len() - length..run.end,
                (None, None) => return None,
            };
            let amount = hundredths(text.get(run)?).filter(|amount| *amount > 0)?;
            Some(Typed { span, noun: "price", known: self.prices.get(&amount).copied().flatten().map(Reference::Fact) })
        };
        runs(text, ".,'").filter_map(find).collect()
    }

    fn phones(&self, text: &str, original: &str, folded: &Folded) -> Vec<Typed<'a>> {
        let find = |run: Range<usize>| {
            let number = text.get(run.clone())?;
            if touches(text, &run) {
                return None;
            }
            let dialled = digits(number);
            let typed = |known: Option<&'a str>| Typed {
                span: run.clone(),
                noun: "phone number",
                known: known.map(Reference::Fact),
            };
            let is_whole = number.chars().all(|c| c.is_ascii_digit()) || dialled.len() >= SHORTEST_PHONE;
            let exact = self.phones.get(&dialled).copied().filter(|_| is_whole && dialled.len() > 2);
            let international = number.starts_with('+') || number.starts_with("00");
            if number.starts_with('+')
                && folded.original(&run).len() == run.len()
                && original.get(folded.original(&run))?.is_ascii()
            {
                // As typed here it is an address like any other.
                return None;
            }
            if exact.is_some() {
                return exact.map(|id| typed(Some(id)));
            }
            let is_long = (SHORTEST_PHONE..=15).contains(&dialled.len());
            if !is_long || !(international || number.starts_with('0') || number.starts_with("(0")) || is_date(number) {
                return None;
            }
            // The number within the country, of which only the code is not typed.
            let own = dialled.trim_start_matches('0');
            let same = |known: &str| own.len() > 3 && known.ends_with(own) && known.len() - own.len() <= 3;
            Some(typed(self.phones.iter().find(|(known, _)| same(known)).map(|(_, id)| *id)))
        };
        runs(text, " -/()+").filter_map(find).collect()
    }

    fn hosts(&self, text: &str) -> Vec<Typed<'a>> {
        let mut found = Vec::new();
        let mut start = 0;
        for word in text.split_inclusive(|c: char| !(c.is_ascii_alphanumeric() || c == '.' || c == '-')) {
            let name = word.trim_end_matches(|c: char| !c.is_ascii_alphanumeric());
            let before = text.get(..start).unwrap_or("");
            let is_part = before.ends_with(['@', '/', ':']) || word.ends_with('@') || name.starts_with("www.");
            let inner = name.trim_start_matches(['.', '-']);
            let span = start + name.len() - inner.len()..start + name.len();
            start += word.len();
            let known = self.hosts.get(inner).copied();
            if !is_part && (known.is_some() || self.is_host(inner)) {
                found.push(Typed { span, noun: "address", known: known.flatten().map(Reference::Fact) });
            }
        }
        found
    }

    fn is_host(&self, name: &str) -> bool {
        let Some((rest, domain)) = name.rsplit_once('.') else { return false };
        let last = rest.rsplit('.').next().unwrap_or(rest);
        let is_domain = DOMAINS.contains(&domain) || domain == self.domain;
        is_domain
            && last.len() > 1
            && rest.split('.').all(|label| !label.is_empty())
            && rest.contains(|c: char| c.is_ascii_alphabetic())
    }
}

fn help(marked: bool, typed: &Typed<'_>) -> String {
    match (&typed.known, marked) {
        (Some(Reference::Fact(id)), true) => format!("write `{{{id}}}`, which is the same in every language"),
        (Some(Reference::Place(id)), true) => {
            format!("write `[label](places/{id})`, which is the same in every language")
        }
        (Some(Reference::Fact(id)), false) => format!("take it out; the fact `{id}` says it, in a text or a list"),
        (Some(Reference::Place(id)), false) => format!("take it out; the place `{id}` says it, in a text or a list"),
        (None, true) if typed.noun == "address" => {
            "make it a place in `places.json` or a fact of the kind `url` in `facts.json`, and refer to it here"
                .to_owned()
        }
        (None, true) => {
            "make it a fact in `facts.json` and write its id in braces, so that it is the same in every language"
                .to_owned()
        }
        (None, false) => "take it out; make it a fact or a place, and refer to it in a text or a list".to_owned(),
    }
}

/// What each key stands for, unless it stands for several.
fn unique<'a, K: Ord>(entries: impl Iterator<Item = (K, &'a str)>) -> BTreeMap<K, Option<&'a str>> {
    let mut known = BTreeMap::new();
    for (key, id) in entries {
        known.entry(key).and_modify(|known| *known = None).or_insert(Some(id));
    }
    known
}

fn digits(text: &str) -> String {
    text.chars().filter(char::is_ascii_digit).collect()
}

/// An amount in hundredths: what follows the last point or comma are decimals if they are two.
fn hundredths(amount: &str) -> Option<u64> {
    let (whole, decimals) = match amount.rsplit_once(['.', ',']) {
        Some((whole, decimals)) if decimals.len() == 2 => (whole, decimals),
        _ => (amount, "00"),
    };
    format!("{}{decimals}", digits(whole)).parse().ok()
}

/// Whether a number is part of something larger: a word, a time, a decimal.
fn touches(text: &str, run: &Range<usize>) -> bool {
    let before = text.get(..run.start).unwrap_or("");
    let mut after = text.get(run.end..).unwrap_or("").chars();
    let (next, following) = (after.next(), after.next());
    let joins = |c: char| c.is_ascii_alphanumeric() || ".,:#".contains(c);
    before.ends_with(joins)
        || before.trim_end().ends_with('§')
        || text.get(run.end..).is_some_and(|rest| rest.trim_start().starts_with('%'))
        || next.is_some_and(|c| c.is_ascii_alphanumeric())
        || (next.is_some_and(|c| ".,:".contains(c)) && following.is_some_and(|c| c.is_ascii_digit()))
}

/// Whether groups of digits are day, month and year.
fn is_date(number: &str) -> bool {
    let groups: Vec<usize> = number.split(|c: char| !c.is_ascii_digit()).map(str::len).collect();
    matches!(groups.as_slice(), [1..=2, 1..=2, 2 | 4] | [4, 1..=2, 1..=2])
}

/// The length of the currency with which a text begins.
fn currency_after(text: &str) -> Option<usize> {
    let first = text.chars().next().filter(|c| is_sign(*c)).map(char::len_utf8);
    let is_word = |word: &&&str| {
        let rest = text.strip_prefix(**word);
        rest.is_some_and(|rest| !rest.starts_with(|c: char| c.is_ascii_alphabetic()))
    };
    first.or_else(|| CURRENCIES.iter().find(is_word).map(|word| word.len()))
}

/// The length of the currency with which a text ends.
fn currency_before(text: &str) -> Option<usize> {
    let last = text.chars().next_back().filter(|c| is_sign(*c)).map(char::len_utf8);
    let is_word = |word: &&&str| {
        let rest = text.strip_suffix(**word);
        rest.is_some_and(|rest| !rest.ends_with(|c: char| c.is_alphanumeric()))
    };
    last.or_else(|| CURRENCIES.iter().find(is_word).map(|word| word.len()))
}

fn is_sign(c: char) -> bool {
    matches!(c, '$' | '£' | '¥' | '\u{20A0}'..='\u{20C0}')
}

#[cfg(test)]
mod tests;

//! `pack.json`: locales, times, country, emergency numbers.

use super::{Context, Spot};
use crate::{
    authoring::{
        load::strings_path,
        model::Settings,
        problem::{Problem, Rule},
        suggest::did_you_mean,
    },
    route::EMERGENCY,
};
use opening_hours::localization::Country;
use unic_langid::LanguageIdentifier;

pub(super) fn check(context: &Context<'_>) -> Vec<Problem> {
    let Some(settings) = &context.pack.settings else { return Vec::new() };
    let mut problems = locales(context, settings);
    problems.extend(city(context, settings));
    problems.extend(emergency(context, settings));
    problems
}

fn spot(pointer: impl Into<String>) -> Spot {
    Spot::new("pack.json", pointer)
}

fn locales(context: &Context<'_>, settings: &Settings) -> Vec<Problem> {
    let mut problems = Vec::new();
    let tags: Vec<&str> = settings.locales.iter().map(|locale| locale.tag.as_str()).collect();
    if tags.is_empty() {
        let help = "write at least `[{ \"tag\": \"de\" }]` with the tag of your language";
        problems.push(context.at(Rule::EmptyList, &spot("/locales"), "the pack has no locale", help));
    } else if !tags.contains(&settings.default_locale.as_str()) {
        let message = format!("the default locale `{}` is not one of the pack's locales", settings.default_locale);
        let help = did_you_mean(&settings.default_locale, &tags);
        problems.push(context.at(Rule::UnlistedDefault, &spot("/default_locale"), message, help));
    }
    for (at, locale) in settings.locales.iter().enumerate() {
        let here = spot(format!("/locales/{at}"));
        problems.extend(tag(context, &here.then("tag"), &locale.tag));
        if !context.app.locales.contains_key(&locale.tag) {
            let is_brought = context.files.get(&strings_path(&locale.tag)).is_some();
            let (message, help) = match is_brought {
                true => (
                    format!("CLDR does not say how `{}` names itself and writes dates", locale.tag),
                    "have the language added to `locales/` of the program, or leave the locale out".to_owned(),
                ),
                false => (
                    format!("the program has no texts of its own in `{}`", locale.tag),
                    format!("translate them into `{}`, or leave the locale out", strings_path(&locale.tag)),
                ),
            };
            problems.push(context.at(Rule::UnknownLocale, &here.then("tag"), message, help));
        }
        for (number, fallback) in locale.fallback.iter().enumerate() {
            let here = here.then("fallback").then(number);
            let others: Vec<&str> = tags.iter().copied().filter(|tag| *tag != locale.tag).collect();
            if *fallback == locale.tag {
                let message = format!("`{fallback}` falls back to itself");
                problems.push(context.at(Rule::UnknownFallback, &here, message, "remove it from its own list"));
            } else if !tags.contains(&fallback.as_str()) {
                let message = format!("`{}` falls back to `{fallback}`, which is not a locale of the pack", locale.tag);
                let help = if others.is_empty() { "remove it".to_owned() } else { did_you_mean(fallback, &others) };
                problems.push(context.at(Rule::UnknownFallback, &here, message, help));
            }
        }
    }
    problems
}

/// What is wrong with a language tag.
pub(super) fn tag(context: &Context<'_>, spot: &Spot, tag: &str) -> Option<Problem> {
    let usual = tag.parse::<LanguageIdentifier>().map(|parsed| parsed.to_string());
    let (message, help) = match usual {
        Ok(usual) if usual == tag => return None,
        Ok(usual) => (format!("the language tag `{tag}` is usually spelled otherwise"), format!("write `{usual}`")),
        Err(_) => {
            let help = "write a BCP 47 tag: `de`, `fa-AF`, `zh-Hans`, `de-simple`";
            (format!("`{tag}` is not a language tag"), help.to_owned())
        }
    };
    Some(context.at(Rule::BadTag, spot, message, help))
}

fn city(context: &Context<'_>, settings: &Settings) -> Vec<Problem> {
    let mut problems = Vec::new();
    let mut report = |rule, pointer: &str, message: String, help: &str| {
        problems.push(context.at(rule, &spot(pointer), message, help));
    };
    if !is_country(&settings.country) {
        let message = format!("`{}` is not a country whose public holidays are known", settings.country);
        report(Rule::UnknownCountry, "/country", message, "write the two capital letters of ISO 3166-1, like `AT`");
    }
    if !is_time_zone(&settings.time_zone) {
        let message = format!("`{}` is not the name of a time zone", settings.time_zone);
        report(Rule::BadTimeZone, "/time_zone", message, "write its IANA name, like `Europe/Vienna`");
    }
    for (pointer, url) in [("/publisher_url", &settings.publisher_url), ("/base_url", &settings.base_url)] {
        if let Some(url) = url.as_ref().filter(|url| !is_https(url)) {
            let message = format!("`{url}` is not an `https:` address");
            report(Rule::NotHttps, pointer, message, "write the whole address, `https://www.example.org/`");
        }
    }
    let kiosk = settings.kiosk;
    if !(10..=3600).contains(&kiosk.idle_seconds) {
        let message = format!("a kiosk that asks after {} seconds does not suit people", kiosk.idle_seconds);
        report(Rule::KioskTimes, "/kiosk/idle_seconds", message, "write 10 to 3600; 60 is usual");
    }
    if !(5..=120).contains(&kiosk.countdown_seconds) {
        let message = format!("a countdown of {} seconds does not suit people", kiosk.countdown_seconds);
        report(Rule::KioskTimes, "/kiosk/countdown_seconds", message, "write 5 to 120; 20 is usual");
    }
    for (pointer, text) in [("/version", &settings.version), ("/licence", &settings.licence)] {
        if text.trim().is_empty() {
            report(Rule::EmptyText, pointer, "this text is empty".into(), "write it");
        }
    }
    problems
}

/// Whether an address is `https:` with a host name and without spaces.
pub(super) fn is_https(url: &str) -> bool {
    let host = url.strip_prefix("https://").map(|rest| rest.split(['/', '?', '#']).next().unwrap_or(""));
    let sound = |host: &str| host.contains('.') && host.split('.').all(|label| !label.is_empty());
    host.is_some_and(sound) && !url.contains(|c: char| c.is_whitespace() || "<>\"\\^`{|}".contains(c))
}

/// Whether a country is known by its code.
pub(super) fn is_country(code: &str) -> bool {
    code.chars().all(|c| c.is_ascii_uppercase()) && code.parse::<Country>().is_ok()
}

/// The form of an IANA name; that the zone exists, the browser knows.
fn is_time_zone(name: &str) -> bool {
    let part = |part: &str| !part.is_empty() && part.chars().all(|c| c.is_ascii_alphanumeric() || "_-+".contains(c));
    name == "UTC" || (name.contains('/') && name.split('/').all(part))
}

fn emergency(context: &Context<'_>, settings: &Settings) -> Vec<Problem> {
    let mut problems = Vec::new();
    if !settings.topics.iter().any(|topic| topic.id == EMERGENCY) {
        let message = format!("there is no topic `{EMERGENCY}`, to which every page leads");
        let help = format!("add `{{ \"id\": \"{EMERGENCY}\", \"picture\": \"{EMERGENCY}\" }}` and write its articles");
        problems.push(context.at(Rule::NoEmergencyTopic, &spot("/topics"), message, help));
    }
    if settings.emergency.is_empty() {
        let help = "add at least one: `{ \"fact\": \"emergency-eu\", \"picture\": \"phone\" }`";
        let message = "there is no emergency number, which every page shows";
        problems.push(context.at(Rule::NoEmergencyNumber, &spot("/emergency"), message, help));
    }
    let expected: Vec<&str> = settings.emergency.iter().map(|number| number.fact.as_str()).collect();
    for locale in &context.pack.locales {
        let Some(city) = &locale.city else { continue };
        let found: Vec<&str> = city.emergency.iter().map(|number| number.fact.as_str()).collect();
        if found != expected {
            let spot = Spot::new(format!("{}/city.json", locale.tag), "/emergency");
            let message = "these are not the emergency numbers of `pack.json` in its order".to_owned();
            let wanted: Vec<String> = expected.iter().map(|fact| format!("`{fact}`")).collect();
            let help = format!("write an entry for {}, in this order", wanted.join(", "));
            problems.push(context.at(Rule::EmergencyList, &spot, message, help));
        }
    }
    problems
}

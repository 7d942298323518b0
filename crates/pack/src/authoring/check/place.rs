//! Places: what they are for, where they are, when they are open, who is understood there.

use super::{
    Context, Spot,
    fact::source,
    settings::{is_country, tag},
};
use crate::authoring::{
    catalogue::CATEGORIES,
    model::{LocaleContent, PlaceRecord, PlaceText},
    opening::parse_check,
    problem::{Problem, Rule},
    status::{copies, place_key},
    suggest::{did_you_mean, one_of},
};
use crate::opening::Closing;

pub(super) fn check(context: &Context<'_>) -> Vec<Problem> {
    let places = context.pack.places.iter().enumerate();
    places
        .flat_map(|(at, place)| of_place(context, &Spot::new("places.json", format!("/places/{at}")), place))
        .collect()
}

/// The places that a translation tells of in words of its own, each with where that is and what the default locale says.
pub(super) fn translated<'a>(
    context: &Context<'a>,
    locale: &'a LocaleContent,
) -> Vec<(Spot, &'a PlaceText, &'a PlaceText)> {
    let copies = copies(context.pack, &locale.tag);
    let originals = context.default_locale().map_or(&[][..], |default| &default.places);
    let own = locale.places.iter().enumerate().filter(|(_, text)| !copies.contains(&place_key(&text.id)));
    let pair = |(at, text): (usize, &'a PlaceText)| {
        let original = originals.iter().find(|original| original.id == text.id)?;
        Some((Spot::new(format!("{}/places.json", locale.tag), format!("/places/{at}")), text, original))
    };
    own.filter_map(pair).collect()
}

fn of_place(context: &Context<'_>, spot: &Spot, place: &PlaceRecord) -> Vec<Problem> {
    let mut problems: Vec<Problem> = source(context, &spot.then("source"), &place.source).into_iter().collect();
    let mut report = |rule, spot: &Spot, message: String, help: String| {
        problems.push(context.at(rule, spot, message, help));
    };
    if place.categories.is_empty() {
        let help = format!("write at least one: {}", one_of(CATEGORIES));
        report(Rule::EmptyList, &spot.then("categories"), "this place has no category".to_owned(), help);
    }
    for (at, category) in place.categories.iter().enumerate().filter(|(_, word)| !CATEGORIES.contains(&word.as_str())) {
        let message = format!("`{category}` is not a category of places");
        report(Rule::UnknownCategory, &spot.then("categories").then(at), message, did_you_mean(category, CATEGORIES));
    }
    if let Some(geo) = place.geo {
        let axes = [("lat", geo.lat, 90.0), ("lon", geo.lon, 180.0)];
        for (key, value, most) in axes.into_iter().filter(|(_, value, most)| value.abs() > *most || value.is_nan()) {
            let message = format!("`{key}` is {value}, which is not on the globe");
            let help = format!("write degrees between -{most} and {most}, with a point before decimals");
            report(Rule::GeoRange, &spot.then("geo").then(key), message, help);
        }
    }
    for (key, text) in [("street", &place.address.street), ("city", &place.address.city)] {
        if text.trim().is_empty() {
            report(Rule::EmptyText, &spot.then("address").then(key), "this text is empty".into(), "write it".into());
        }
    }
    let opening = place.opening_hours.as_ref().map(|text| (spot.then("opening_hours"), text.as_str()));
    let spoken = place
        .languages
        .iter()
        .enumerate()
        .filter_map(|(at, language)| Some((spot.then("languages").then(at).then("hours"), language.hours()?)));
    problems.extend(opening.into_iter().chain(spoken).filter_map(|(spot, text)| hours(context, &spot, text)));
    problems.extend(place.closed.and_then(|closed| closing(context, &spot.then("closed"), closed)));
    for (at, spoken) in place.languages.iter().enumerate() {
        let here = spot.then("languages").then(at);
        let here = if spoken.hours().is_some() { here.then("tag") } else { here };
        problems.extend(language(context, &here, spoken.tag()));
    }
    problems
}

/// The problem of times that are none.
pub(super) fn hours(context: &Context<'_>, spot: &Spot, hours: &str) -> Option<Problem> {
    let country = context.pack.settings.as_ref().map(|settings| settings.country.as_str());
    // An unknown country is one problem, not one of every place.
    let reason = parse_check(hours, country.filter(|country| is_country(country))?).err()?;
    let (message, help) = reason.rsplit_once(": ").unwrap_or(("these are not opening hours", &reason));
    Some(context.at(Rule::OpeningHours, spot, message, help))
}

/// The problem of a language that the program cannot name.
pub(super) fn language(context: &Context<'_>, spot: &Spot, language: &str) -> Option<Problem> {
    tag(context, spot, language).or_else(|| {
        let message = format!("the program cannot name the language `{language}`");
        let help =
            "write the tag of a language that it knows, or ask for this one to be added to `locales/languages.json`";
        let is_known = context.app.language(language).is_some();
        (!is_known).then(|| context.at(Rule::UnknownLanguage, spot, message, help))
    })
}

/// A closing that is over, or ends before it begins, would tell the reader something wrong.
fn closing(context: &Context<'_>, spot: &Spot, closed: Closing) -> Option<Problem> {
    let until = closed.until?;
    let (message, help) = match closed.from {
        Some(from) if until < from => (
            format!("this place is closed until {until}, before it is closed on {from}"),
            "write the first day under `from`",
        ),
        _ if until < context.today => {
            (format!("this place was closed until {until}, which is over"), "take `closed` out if it is open again")
        }
        _ => return None,
    };
    Some(context.at(Rule::ClosedDays, &spot.then("until"), message, help))
}

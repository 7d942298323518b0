//! What takes place at places: that it has times, words and days to come.

use super::{Context, Spot};
use crate::authoring::{
    model::{LocaleContent, PlaceRecord, SessionRecord},
    opening::{DAYS, compile},
    problem::{Problem, Rule},
    suggest::nearest,
};
use crate::{date::LocalTime, opening::Opening};

pub(super) fn check(context: &Context<'_>) -> Vec<Problem> {
    let sessions = all(context).flat_map(|(spot, place, session)| of_session(context, &spot, place, session));
    let unknown = context.pack.locales.iter().flat_map(|locale| unknown(context, locale));
    let missing = context.default_locale().into_iter().flat_map(|locale| missing(context, locale));
    let untranslated = context.translations().flat_map(|locale| untranslated(context, locale));
    sessions.chain(unknown).chain(missing).chain(untranslated).collect()
}

/// The ids of all sessions, with their places.
pub(super) fn ids<'a>(context: &Context<'a>) -> impl Iterator<Item = (Spot, &'a str)> {
    all(context).map(|(spot, _, session)| (spot.then("id"), session.id.as_str()))
}

fn all<'a>(context: &Context<'a>) -> impl Iterator<Item = (Spot, &'a PlaceRecord, &'a SessionRecord)> {
    context.pack.places.iter().enumerate().flat_map(|(at, place)| {
        let list = Spot::new("places.json", format!("/places/{at}/sessions"));
        place.sessions.iter().enumerate().map(move |(at, session)| (list.then(at), place, session))
    })
}

fn of_session(context: &Context<'_>, spot: &Spot, place: &PlaceRecord, session: &SessionRecord) -> Vec<Problem> {
    let times = spot.then("times");
    let languages = session.languages.iter().enumerate();
    let of_language =
        |(at, tag): (usize, &String)| super::place::language(context, &spot.then("languages").then(at), tag);
    let mut problems: Vec<Problem> = languages.filter_map(of_language).collect();
    problems.extend(match super::place::hours(context, &times, &session.times) {
        None => over(context, &times, place, session),
        problem => problem,
    });
    problems
}

/// That nothing comes any more: whoever reads of it would come in vain.
fn over(context: &Context<'_>, spot: &Spot, place: &PlaceRecord, session: &SessionRecord) -> Option<Problem> {
    let country = &context.pack.settings.as_ref()?.country;
    let table = compile(&session.times, country, context.today, DAYS).ok()?;
    let opening = Opening { hours: Some(table), closed: place.closed, ..Opening::default() };
    let is_over = opening.to_come(LocalTime { date: context.today, minute: 0 }).next().is_none();
    is_over.then(|| {
        let message = format!("`{}` has no day to come on which `{}` is open", session.id, place.id);
        context.at(Rule::PastSession, spot, message, "write the next days, or take it out here and in every language")
    })
}

/// Words for what takes place nowhere.
fn unknown(context: &Context<'_>, locale: &LocaleContent) -> Vec<Problem> {
    // A damaged place may have taken its sessions with it.
    if !context.documents.is_complete("places.json") {
        return Vec::new();
    }
    let file = format!("{}/places.json", locale.tag);
    let mut problems = Vec::new();
    for (at, text) in locale.places.iter().enumerate() {
        let Some(place) = context.pack.places.iter().find(|place| place.id == text.id) else { continue };
        let known = || place.sessions.iter().map(|session| session.id.as_str());
        let strangers = text.sessions.iter().enumerate();
        for (number, session) in strangers.filter(|(_, session)| !known().any(|id| id == session.id)) {
            let spot = Spot::new(&file, format!("/places/{at}/sessions/{number}/id"));
            let add = format!("add it to the place `{}` in `places.json`, or remove it here", place.id);
            let near = nearest(&session.id, known());
            let help = near.map_or_else(|| add.clone(), |near| format!("did you mean `{near}`? Otherwise {add}"));
            let message = format!("no session `{}` takes place at `{}`", session.id, place.id);
            problems.push(context.at(Rule::UnknownSession, &spot, message, help));
        }
    }
    problems
}

/// What takes place without words in the default locale.
fn missing(context: &Context<'_>, locale: &LocaleContent) -> Vec<Problem> {
    let file = format!("{}/places.json", locale.tag);
    if !context.documents.is_complete(&file) {
        return Vec::new();
    }
    let mut problems = Vec::new();
    for (at, text) in locale.places.iter().enumerate() {
        let place = context.pack.places.iter().find(|place| place.id == text.id);
        let told = |id: &str| text.sessions.iter().any(|session| session.id == id);
        for session in place.into_iter().flat_map(|place| &place.sessions).filter(|session| !told(&session.id)) {
            let message = format!("what takes place at `{}`, `{}`, has no words here", text.id, session.id);
            let help = "add `sessions` with `id`, `title` and `text`; the other locales are translated from here";
            let spot = Spot::new(&file, format!("/places/{at}"));
            problems.push(context.at(Rule::MissingSessionText, &spot, message, help));
        }
    }
    problems
}

/// What takes place without words in a translation of its place, which is otherwise there.
fn untranslated(context: &Context<'_>, locale: &LocaleContent) -> Vec<Problem> {
    let mut problems = Vec::new();
    for (spot, text, original) in super::place::translated(context, locale) {
        let told = |id: &str| text.sessions.iter().any(|session| session.id == id);
        for session in original.sessions.iter().filter(|session| !told(&session.id)) {
            let message = format!("what takes place at `{}`, `{}`, has no words here", text.id, session.id);
            let help = "add it under `sessions`; until then the app shows another language";
            problems.push(context.at(Rule::Untranslated, &spot, message, help));
        }
    }
    problems
}

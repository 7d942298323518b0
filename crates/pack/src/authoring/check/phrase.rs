//! Phrases to point at: that there is something to say in each situation, in words and with a picture of its own.

use super::{Context, Spot};
use crate::authoring::{
    load::PHRASES_FILE,
    model::LocaleContent,
    problem::{Problem, Rule},
    suggest::nearest,
};
use std::collections::BTreeMap;

pub(super) fn check(context: &Context<'_>) -> Vec<Problem> {
    let mut problems = Vec::new();
    let situations = context.pack.situations.iter().enumerate();
    for (at, situation) in situations {
        let spot = Spot::new(PHRASES_FILE, format!("/situations/{at}/phrases"));
        if situation.phrases.is_empty() {
            let message = format!("the situation `{}` has no phrase", situation.id);
            problems.push(context.at(Rule::EmptyList, &spot, message, "write one, or take the situation out"));
        }
        let mut shown: BTreeMap<&str, &str> = BTreeMap::new();
        for (at, phrase) in situation.phrases.iter().enumerate() {
            if let Some(first) = shown.insert(&phrase.picture, &phrase.id) {
                let message = format!("`{}` has the same picture as `{first}`", phrase.id);
                let help =
                    "choose another one: who cannot read tells the phrases of a situation apart by their pictures";
                problems.push(context.at(Rule::SamePicture, &spot.then(at).then("picture"), message, help));
            }
        }
    }
    let known: Vec<&str> = ids(context).map(|(_, id)| id).collect();
    for locale in &context.pack.locales {
        problems.extend(unknown(context, &known, locale));
    }
    problems.extend(context.default_locale().into_iter().flat_map(|locale| missing(context, &known, locale)));
    problems
}

/// The ids of all situations and phrases, which have one text each, with their places.
pub(super) fn ids<'a>(context: &Context<'a>) -> impl Iterator<Item = (Spot, &'a str)> {
    context.pack.situations.iter().enumerate().flat_map(|(at, situation)| {
        let spot = Spot::new(PHRASES_FILE, format!("/situations/{at}"));
        let own = (spot.then("id"), situation.id.as_str());
        let phrases = situation.phrases.iter().enumerate();
        let phrases = phrases.map(move |(at, phrase)| (spot.then("phrases").then(at).then("id"), phrase.id.as_str()));
        std::iter::once(own).chain(phrases)
    })
}

/// The pictures of all situations and phrases, with their places.
pub(super) fn pictures<'a>(context: &Context<'a>) -> impl Iterator<Item = (Spot, &'a str)> {
    context.pack.situations.iter().enumerate().flat_map(|(at, situation)| {
        let spot = Spot::new(PHRASES_FILE, format!("/situations/{at}"));
        let own = (spot.then("picture"), situation.picture.as_str());
        let phrases = situation.phrases.iter().enumerate();
        let pictures =
            phrases.map(move |(at, phrase)| (spot.then("phrases").then(at).then("picture"), phrase.picture.as_str()));
        std::iter::once(own).chain(pictures)
    })
}

/// Texts that belong to nothing.
fn unknown(context: &Context<'_>, known: &[&str], locale: &LocaleContent) -> Vec<Problem> {
    // Without the file there is nothing that the texts could belong to; a damaged one may have lost it.
    if context.files.contains(PHRASES_FILE) && !context.documents.is_complete(PHRASES_FILE) {
        return Vec::new();
    }
    let strangers = locale.phrases.iter().enumerate().filter(|(_, text)| !known.contains(&text.id.as_str()));
    let report = |(at, text): (usize, &crate::authoring::model::PhraseText)| {
        let spot = Spot::new(format!("{}/phrases.json", locale.tag), format!("/phrases/{at}/id"));
        let add = "add it to `phrases.json` at the top of the pack, or remove it here";
        let near = nearest(&text.id, known.iter().copied());
        let help = near.map_or_else(|| add.to_owned(), |near| format!("did you mean `{near}`? Otherwise {add}"));
        context.at(Rule::UnknownPhrase, &spot, format!("there is no situation or phrase `{}`", text.id), help)
    };
    strangers.map(report).collect()
}

/// Situations and phrases without words in the default locale.
fn missing(context: &Context<'_>, known: &[&str], locale: &LocaleContent) -> Vec<Problem> {
    let file = format!("{}/phrases.json", locale.tag);
    if !known.is_empty() && !context.files.contains(&file) {
        let message = format!("the file `{file}` is missing");
        let help = "write it: here the phrases stand from which the others are translated";
        return vec![Problem::of_file(Rule::MissingFile, &file, message, help)];
    }
    if !context.documents.is_complete(&file) {
        return Vec::new();
    }
    let said = |id: &str| locale.phrases.iter().any(|text| text.id == id);
    let report = |id: &&str| {
        let message = format!("`{id}` has no text here");
        let help = "add it; the other locales are translated from here";
        context.at(Rule::MissingPhraseText, &Spot::new(&file, "/phrases"), message, help)
    };
    known.iter().filter(|id| !said(id)).map(report).collect()
}

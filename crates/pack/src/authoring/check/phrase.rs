//! Phrases to point at: that there is something to say in each situation, in words and with a picture of its own.

use super::{Context, Spot, picture, told::Told};
use crate::authoring::{
    load::PHRASES_FILE,
    problem::{Problem, Rule},
};

pub(super) fn check(context: &Context<'_>) -> Vec<Problem> {
    let mut problems = Vec::new();
    let situations = context.pack.situations.iter().enumerate();
    for (at, situation) in situations {
        let spot = Spot::new(PHRASES_FILE, format!("/situations/{at}/phrases"));
        if situation.phrases.is_empty() {
            let message = format!("the situation `{}` has no phrase", situation.id);
            problems.push(context.at(Rule::EmptyList, &spot, message, "write one, or take the situation out"));
        }
        let pictures = situation.phrases.iter().map(|phrase| (phrase.id.as_str(), phrase.picture.as_str()));
        problems.extend(picture::each_its_own(context, &spot, "the phrases of a situation", pictures));
    }
    let texts = Told {
        file: "phrases",
        what: "situation or phrase",
        all: "phrases",
        known: ids(context).map(|(_, id)| id).collect(),
        texts: |locale| locale.phrases.iter().map(|text| text.id.as_str()).collect(),
        unknown: Rule::UnknownPhrase,
        missing: Rule::MissingPhraseText,
    };
    problems.extend(texts.check(context));
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

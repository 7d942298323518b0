//! Words of the office: that each can be found in a text, means one thing, and is explained.

use super::{Context, Spot, reference, told::Told};
use crate::authoring::{
    glossary::Glossary,
    load::GLOSSARY_FILE,
    problem::{Problem, Rule},
    text::{Piece, parse},
};
use std::collections::{BTreeMap, BTreeSet};

pub(super) fn check(context: &Context<'_>) -> Vec<Problem> {
    let mut problems = forms(context);
    for (at, word) in context.pack.words.iter().enumerate() {
        let (spot, leads) =
            (Spot::new(GLOSSARY_FILE, format!("/words/{at}/article")), "a word leads to the article that says more");
        problems.extend(reference::not_an_article(context, &spot, &word.article, leads));
    }
    if context.is_whole {
        problems.extend(unused(context));
    }
    let texts = Told {
        file: "glossary",
        what: "word",
        all: "words",
        known: context.pack.words.iter().map(|word| word.id.as_str()).collect(),
        texts: |locale| locale.glossary.iter().map(|text| text.id.as_str()).collect(),
        unknown: Rule::UnknownWord,
        missing: Rule::MissingWordText,
    };
    problems.extend(texts.check(context));
    problems
}

/// What is written in no way, or in one that is another word's already.
fn forms(context: &Context<'_>) -> Vec<Problem> {
    let (mut first, mut problems) = (BTreeMap::new(), Vec::new());
    for (at, word) in context.pack.words.iter().enumerate() {
        let here = Spot::new(GLOSSARY_FILE, format!("/words/{at}"));
        let also = here.then("also");
        let spots = std::iter::once(here.then("word")).chain((0..).map(|at| also.then(at)));
        for (spot, form) in spots.zip(word.forms()) {
            if form.trim().is_empty() {
                let help = "write it as it stands on signs and forms, or remove it";
                problems.push(context.at(Rule::EmptyText, &spot, "this word is empty", help));
            } else if let Some(other) = first.insert(form.trim(), &word.id) {
                let message = format!("`{form}` is written here a second time, first for `{other}`");
                problems.push(context.at(Rule::AmbiguousWord, &spot, message, "leave it with the word that is meant"));
            }
        }
    }
    problems
}

/// Words that no text says, so that nobody can touch them.
fn unused(context: &Context<'_>) -> Vec<Problem> {
    let Some(default) = context.default_locale() else { return Vec::new() };
    let (glossary, folder) = (Glossary::of(&context.pack.words), format!("{}/", default.tag));
    // What the city says of itself is about the pack.
    let about = format!("{folder}city.json");
    let texts = context
        .passages
        .iter()
        .filter(|passage| passage.marked && passage.spot.file.starts_with(&folder) && passage.spot.file != about);
    let mut used: BTreeSet<&str> = BTreeSet::new();
    for passage in texts {
        look_for(&glossary, &parse(passage.text).unwrap_or_default(), &mut used);
    }
    let unused = context.pack.words.iter().enumerate().filter(|(_, word)| !used.contains(word.id.as_str()));
    let report = |(at, word): (usize, &crate::authoring::model::WordRecord)| {
        let spot = Spot::new(GLOSSARY_FILE, format!("/words/{at}/word"));
        let message = format!("no article of `{}` says `{}`", default.tag, word.word);
        let help = "write it as the articles do, other spellings in `also`, or remove it";
        context.at(Rule::UnusedWord, &spot, message, help)
    };
    unused.map(report).collect()
}

/// The words that stand in a text; what a link says can be touched already.
fn look_for<'a>(glossary: &Glossary<'a>, pieces: &[Piece], used: &mut BTreeSet<&'a str>) {
    for piece in pieces {
        match piece {
            Piece::Text(text) => used.extend(glossary.find(text).into_iter().map(|(_, id)| id)),
            Piece::Strong(inner) => look_for(glossary, inner, used),
            Piece::Fact { .. } | Piece::Link { .. } => {}
        }
    }
}

//! Pictures: that those which a pack names are among the program's, and that a list has none twice.

use super::{Context, Spot, phrase, step};
use crate::authoring::{
    picture::{PICTURES, SIGNS},
    problem::{Problem, Rule},
    suggest::did_you_mean,
};
use std::collections::BTreeMap;

pub(super) fn check(context: &Context<'_>) -> Vec<Problem> {
    let settings = context.pack.settings.iter();
    let in_settings = settings.flat_map(|settings| {
        let topics = settings.topics.iter().map(|topic| topic.picture.as_str()).enumerate();
        let numbers = settings.emergency.iter().map(|number| number.picture.as_str()).enumerate();
        let spot = |list: &str, at: usize| Spot::new("pack.json", format!("/{list}/{at}/picture"));
        let topics = topics.map(move |(at, picture)| (spot("topics", at), picture));
        topics.chain(numbers.map(move |(at, picture)| (spot("emergency", at), picture)))
    });
    let in_settings = in_settings.map(|(spot, picture)| (spot, picture, SIGNS));
    let in_phrases = phrase::pictures(context).map(|(spot, picture)| (spot, picture, PICTURES));
    let in_steps = step::pictures(context).map(|(spot, picture)| (spot, picture, PICTURES));
    let unknown = in_settings.chain(in_phrases).chain(in_steps).filter(|(_, picture, known)| !known.contains(picture));
    let report = |(spot, picture, known): (Spot, &str, &[&'static str])| {
        let message = format!("the program has no picture `{picture}` for this");
        context.at(Rule::UnknownPicture, &spot, message, did_you_mean(picture, known))
    };
    unknown.map(report).collect()
}

/// The entries of a list, each by its id and its picture, that have the picture of one before.
pub(super) fn each_its_own<'i>(
    context: &Context<'_>,
    list: &Spot,
    what: &str,
    entries: impl Iterator<Item = (&'i str, &'i str)>,
) -> Vec<Problem> {
    let mut shown: BTreeMap<&str, &str> = BTreeMap::new();
    let mut problems = Vec::new();
    for (at, (id, picture)) in entries.enumerate() {
        if let Some(first) = shown.insert(picture, id) {
            let message = format!("`{id}` has the same picture as `{first}`");
            let help = format!("choose another one: who cannot read tells {what} apart by their pictures");
            problems.push(context.at(Rule::SamePicture, &list.then(at).then("picture"), message, help));
        }
    }
    problems
}

//! Ids: their form, and that each names one thing only.

use super::{Context, Spot, phrase, session, step};
use crate::{
    authoring::{
        id::{is_id, spelled_as_id},
        load::{GLOSSARY_FILE, LOCALE_FILES, STEPS_FILE},
        problem::{Problem, Rule},
    },
    route::{RESERVED, RESERVED_PLACES},
};
use std::collections::BTreeMap;

pub(super) fn check(context: &Context<'_>) -> Vec<Problem> {
    let mut problems = Vec::new();
    let pack = context.pack;
    if let Some(settings) = &pack.settings {
        let spot = Spot::new("pack.json", "/id");
        problems.extend(form(context, &spot, &settings.id));
        let topics: Vec<&str> = settings.topics.iter().map(|topic| topic.id.as_str()).collect();
        problems.extend(ids(context, "pack.json", "/topics", "id", &topics));
        problems.extend(reserved(context, &topics));
        let tags: Vec<&str> = settings.locales.iter().map(|locale| locale.tag.as_str()).collect();
        problems.extend(unique(context, "pack.json", "/locales", "tag", &tags));
        let numbers: Vec<&str> = settings.emergency.iter().map(|number| number.fact.as_str()).collect();
        problems.extend(unique(context, "pack.json", "/emergency", "fact", &numbers));
    }
    let facts: Vec<&str> = pack.facts.iter().map(|fact| fact.id.as_str()).collect();
    problems.extend(ids(context, "facts.json", "/facts", "id", &facts));
    let places: Vec<&str> = pack.places.iter().map(|place| place.id.as_str()).collect();
    problems.extend(ids(context, "places.json", "/places", "id", &places));
    let phrases: Vec<(Spot, &str)> = phrase::ids(context).collect();
    problems.extend(phrases.iter().filter_map(|(spot, id)| form(context, spot, id)));
    problems.extend(unique_at(context, phrases));
    let asked: Vec<(Spot, &str)> = step::ids(context).collect();
    problems.extend(asked.iter().filter_map(|(spot, id)| form(context, spot, id)));
    problems.extend(unique_at(context, asked));
    let words: Vec<&str> = pack.words.iter().map(|word| word.id.as_str()).collect();
    problems.extend(ids(context, GLOSSARY_FILE, "/words", "id", &words));
    let steps: Vec<&str> = pack.steps.steps.iter().map(|step| step.id.as_str()).collect();
    problems.extend(unique(context, STEPS_FILE, "/steps", "id", &steps));
    let taken = places.iter().enumerate().filter(|(_, id)| RESERVED_PLACES.contains(*id));
    problems.extend(taken.map(|(at, id)| reserved_place(context, at, id)));
    let sessions: Vec<(Spot, &str)> = session::ids(context).collect();
    problems.extend(sessions.iter().filter_map(|(spot, id)| form(context, spot, id)));
    problems.extend(unique_at(context, sessions));
    for locale in &pack.locales {
        let topics: Vec<&str> = locale.topics.iter().map(|topic| topic.id.as_str()).collect();
        problems.extend(unique(context, &format!("{}/topics.json", locale.tag), "/topics", "id", &topics));
        let places: Vec<&str> = locale.places.iter().map(|place| place.id.as_str()).collect();
        problems.extend(unique(context, &format!("{}/places.json", locale.tag), "/places", "id", &places));
        for (at, place) in locale.places.iter().enumerate() {
            let sessions: Vec<&str> = place.sessions.iter().map(|session| session.id.as_str()).collect();
            let list = format!("/places/{at}/sessions");
            problems.extend(unique(context, &format!("{}/places.json", locale.tag), &list, "id", &sessions));
        }
        for (name, texts) in locale.told() {
            let told: Vec<&str> = texts.iter().map(|(id, _)| *id).collect();
            problems.extend(unique(context, &format!("{}/{name}.json", locale.tag), &format!("/{name}"), "id", &told));
        }
        for (topic, articles) in &locale.articles {
            let file = format!("{}/{topic}.json", locale.tag);
            let found: Vec<&str> = articles.iter().map(|article| article.id.as_str()).collect();
            problems.extend(ids(context, &file, "/articles", "id", &found));
            for (at, article) in articles.iter().enumerate() {
                let blocks: Vec<&str> = article.blocks.iter().map(|block| block.id.as_str()).collect();
                problems.extend(ids(context, &file, &format!("/articles/{at}/blocks"), "id", &blocks));
            }
        }
    }
    problems
}

/// Problems of the ids that are made up in a list.
fn ids(context: &Context<'_>, file: &str, list: &str, key: &str, ids: &[&str]) -> Vec<Problem> {
    let mut problems = unique(context, file, list, key, ids);
    let spots = ids.iter().enumerate().map(|(at, id)| (Spot::new(file, format!("{list}/{at}/{key}")), id));
    problems.extend(spots.filter_map(|(spot, id)| form(context, &spot, id)));
    problems
}

fn unique(context: &Context<'_>, file: &str, list: &str, key: &str, ids: &[&str]) -> Vec<Problem> {
    unique_at(context, ids.iter().enumerate().map(|(at, id)| (Spot::new(file, format!("{list}/{at}/{key}")), *id)))
}

/// Problems of ids that stand in their places a second time.
fn unique_at<'i>(context: &Context<'_>, ids: impl IntoIterator<Item = (Spot, &'i str)>) -> Vec<Problem> {
    let (mut first, mut problems) = (BTreeMap::new(), Vec::new());
    for (spot, id) in ids {
        if let Some(before) = first.get(id) {
            let line = context.at(Rule::DuplicateId, before, "", "").line;
            let message = format!("`{id}` stands here a second time, first in line {line}");
            problems.push(context.at(
                Rule::DuplicateId,
                &spot,
                message,
                "give it another name, or remove one of the two",
            ));
        } else {
            first.insert(id, spot);
        }
    }
    problems
}

fn form(context: &Context<'_>, spot: &Spot, id: &str) -> Option<Problem> {
    (!is_id(id)).then(|| {
        let message = format!("`{id}` is not an id");
        let suggestion = spelled_as_id(id);
        let help = match is_id(&suggestion) {
            true => format!("use lower-case letters a–z, digits and single hyphens: `{suggestion}`"),
            false => "use lower-case letters a–z, digits and single hyphens: `register-address`".to_owned(),
        };
        context.at(Rule::BadId, spot, message, help)
    })
}

fn reserved(context: &Context<'_>, topics: &[&str]) -> Vec<Problem> {
    let taken = topics.iter().enumerate().filter(|(_, id)| RESERVED.contains(*id) || LOCALE_FILES.contains(*id));
    let report = |(at, id): (usize, &&str)| {
        let spot = Spot::new("pack.json", format!("/topics/{at}/id"));
        let message = format!("a topic cannot have the id `{id}`, which stands for another page or file");
        context.at(Rule::ReservedId, &spot, message, format!("choose another, like `{id}-help`"))
    };
    taken.map(report).collect()
}

fn reserved_place(context: &Context<'_>, at: usize, id: &str) -> Problem {
    let spot = Spot::new("places.json", format!("/places/{at}/id"));
    let message = format!("a place cannot have the id `{id}`, which stands for another page");
    context.at(Rule::ReservedId, &spot, message, format!("choose another, like `{id}-centre`"))
}

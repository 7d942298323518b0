//! Leaves out what brings an error.

use super::{Additions, texts_of};
use crate::service::note::Notes;
use serde_json::Value;
use welcome_pack::authoring::{draft::pointer_at, files::PackFiles, problem::Problem};

/// Leaves out the smallest whole thing around every error, with a note that says why; whether there was any.
pub(super) fn prune(additions: &mut Additions, after: &PackFiles, problems: &[Problem], notes: &mut Notes) -> bool {
    let mut found = false;
    for problem in problems {
        found |= at(additions, after, problem, notes);
    }
    found
}

fn at(additions: &mut Additions, after: &PackFiles, problem: &Problem, notes: &mut Notes) -> bool {
    let Some(bytes) = after.get(&problem.file) else { return false };
    let Some(pointer) = pointer_at(bytes, problem.span.start) else { return false };
    let Ok(value) = serde_json::from_slice::<Value>(bytes) else { return false };
    let steps: Vec<&str> = pointer.split('/').skip(1).collect();
    let id = |depth: usize| {
        let entry = value.pointer(&format!("/{}", steps.get(..depth)?.join("/")))?;
        Some(entry.get("id")?.as_str()?.to_owned())
    };
    let Some(entry) = id(2) else { return false };
    let why = format!("left out: {}", problem.message);
    let (folder, file) = problem.file.split_once('/').unwrap_or(("", &problem.file));
    match (folder, file, steps.first().copied()) {
        ("", "facts.json", _) => {
            let before = additions.facts.len();
            additions.facts.retain(|fact| fact.id != entry);
            let gone = additions.facts.len() < before;
            if gone {
                // What refers to it is found in the next round, or needs no fact: a place without a contact is a place.
                let places = additions.places.iter_mut();
                places.for_each(|place| place.record.contacts.retain(|contact| *contact != entry));
                notes.add(&format!("the fact {entry}"), why);
            }
            gone
        }
        ("", "places.json", _) => {
            let before = additions.places.len();
            for place in additions.places.iter().filter(|place| place.record.id == entry) {
                let text = serde_json::to_string(&(&place.record, &place.texts)).unwrap_or_default();
                notes.add_text(&format!("places/{entry}"), why.clone(), text);
            }
            additions.places.retain(|place| place.record.id != entry);
            additions.places.len() < before
        }
        (tag, "places.json", _) => {
            let default = is_default(after, tag);
            let mut gone = false;
            additions.places.retain_mut(|place| {
                if place.record.id != entry {
                    return true;
                }
                if let Some(text) = place.texts.remove(tag) {
                    let said = [Some(text.name), Some(text.summary), text.note].into_iter().flatten();
                    notes.add_text(&format!("{tag}/places/{entry}"), why.clone(), said.collect::<Vec<_>>().join("\n"));
                    gone = true;
                }
                !gone || (!default && !place.texts.is_empty())
            });
            gone
        }
        (tag, "topics.json", _) => {
            let mut gone = false;
            for topic in additions.topics.iter_mut().filter(|topic| topic.id == entry) {
                if let Some(text) = topic.texts.remove(tag) {
                    notes.add_text(
                        &format!("{tag}/topics/{entry}"),
                        why.clone(),
                        format!("{}\n{}", text.title, text.summary),
                    );
                    gone = true;
                }
            }
            if gone && is_default(after, tag) {
                additions.topics.retain(|topic| topic.id != entry);
                additions.articles.retain(|article| article.topic != entry);
            }
            gone
        }
        (tag, file, Some("articles")) => {
            let topic = file.trim_end_matches(".json");
            let block = (steps.get(2) == Some(&"blocks")).then(|| id(4)).flatten();
            article(additions, (tag, is_default(after, tag)), (topic, &entry), block.as_deref(), &why, notes)
        }
        _ => false,
    }
}

/// Leaves out a block in a locale, in all of them where it is the default one; without a block that is left, the article.
fn article(
    additions: &mut Additions,
    (tag, is_default): (&str, bool),
    (topic, id): (&str, &str),
    block: Option<&str>,
    why: &str,
    notes: &mut Notes,
) -> bool {
    let mut gone = false;
    for article in additions.articles.iter_mut().filter(|article| article.topic == topic && article.id == id) {
        let tags: Vec<String> = article.texts.keys().filter(|other| is_default || *other == tag).cloned().collect();
        for other in tags {
            let Some(text) = article.texts.get_mut(&other) else { continue };
            let is_gone = |id: &str| block.is_none_or(|block| block == id);
            let said = text.blocks.iter().filter(|block| is_gone(&block.id)).flat_map(texts_of).collect::<Vec<_>>();
            let about = [other.as_str(), topic, id].into_iter().chain(block).collect::<Vec<_>>().join("/");
            let before = text.blocks.len();
            let said = match block {
                Some(_) => said.join("\n"),
                None => format!("{}\n{}\n{}", text.title, text.summary, said.join("\n")),
            };
            text.blocks.retain(|block| !is_gone(&block.id));
            let (left, changed) = (text.blocks.len(), text.blocks.len() < before);
            if changed || block.is_none() {
                notes.add_text(&about, why, said);
                gone = true;
            }
            if left == 0 {
                article.texts.remove(&other);
            }
        }
    }
    gone
}

fn is_default(after: &PackFiles, tag: &str) -> bool {
    let (pack, _) = welcome_pack::authoring::load::load(after);
    pack.settings.is_some_and(|settings| settings.default_locale == tag)
}

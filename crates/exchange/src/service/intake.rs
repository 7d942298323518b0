//! New entries put into a pack, checked before anybody writes them.
//!
//! What an import brings must leave the pack as sound as it was: an entry that would bring a new error is left out and
//! noted with its text, and the rest is tried again.

mod file;
mod prune;

use super::note::Notes;
use file::{Files, Put};
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};
use welcome_pack::{
    authoring::{
        app::AppLocales,
        check::check,
        draft::NoSuchPlace,
        files::PackFiles,
        load::load,
        model::{ArticleText, Fact, ItemText, Pack, PlaceRecord, PlaceText, TopicSetting, TopicText},
        problem::{Problem, Severity},
        status::{article_key, block_key, fingerprints, place_key, topic_key},
        text::{Piece, parse},
    },
    bundle::Maker,
    date::Date,
};

/// How often errors may be followed by a smaller try.
const MOST_TRIES: usize = 8;

/// What is to be put into a pack.
#[derive(Clone, Debug, Default)]
pub struct Additions {
    /// Facts that the pack does not have.
    pub facts: Vec<Fact>,
    /// Topics.
    pub topics: Vec<NewTopic>,
    /// Articles.
    pub articles: Vec<NewArticle>,
    /// Places.
    pub places: Vec<NewPlace>,
}

/// A topic with its texts by locale.
#[derive(Clone, Debug)]
pub struct NewTopic {
    /// Its id.
    pub id: String,
    /// Name of its picture.
    pub picture: String,
    /// What it is about.
    pub texts: BTreeMap<String, TopicText>,
}

/// An article with its texts by locale.
#[derive(Clone, Debug)]
pub struct NewArticle {
    /// Its topic.
    pub topic: String,
    /// Its id.
    pub id: String,
    /// Its text, with what does not depend on the language in the default locale.
    pub texts: BTreeMap<String, ArticleText>,
    /// When it was last changed where it comes from.
    pub changed: Date,
}

/// A place with its texts by locale.
#[derive(Clone, Debug)]
pub struct NewPlace {
    /// What does not depend on the language.
    pub record: PlaceRecord,
    /// What is said of it.
    pub texts: BTreeMap<String, PlaceText>,
}

/// How entries are put into a pack.
#[derive(Clone, Copy, Debug)]
pub struct Manner {
    /// Who made the texts.
    pub by: Maker,
    /// Today.
    pub today: Date,
    /// Whether entries that are there are written anew.
    pub replace: bool,
}

/// What has to be written.
#[derive(Clone, Debug, Default)]
pub struct Intake {
    /// Files with their new text, by their path in the pack; none if nothing changes.
    pub files: BTreeMap<String, String>,
    /// How many entries are new or written anew: facts, topics, articles, places, and translations of the latter three.
    pub counts: Counts,
}

/// Numbers of entries.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Facts.
    pub facts: usize,
    /// Topics.
    pub topics: usize,
    /// Articles in the default locale.
    pub articles: usize,
    /// Places.
    pub places: usize,
    /// Topics, articles and places in other locales.
    pub translations: usize,
}

/// Why nothing can be put into a pack.
#[derive(Debug, thiserror::Error)]
pub enum Refusal {
    /// The pack cannot be read.
    #[error("the pack has errors; `welcome check` names them, mend them first")]
    Damaged(Vec<Problem>),
    /// A file does not have the list that its name promises.
    #[error(transparent)]
    NoSuchPlace(#[from] NoSuchPlace),
    /// The result would have errors that could not be led back to an entry.
    #[error("the pack would have new errors")]
    NewErrors(Vec<Problem>, Box<PackFiles>),
}

/// What has to be written so that a pack has the additions, as far as they bring no error.
///
/// # Errors
/// If the pack cannot be read, or errors stay whatever is left out.
pub fn take_in(
    files: &PackFiles,
    app: &AppLocales,
    mut additions: Additions,
    manner: Manner,
    notes: &mut Notes,
) -> Result<Intake, Refusal> {
    let (pack, problems) = load(files);
    if problems.iter().any(|problem| problem.severity == Severity::Error) {
        return Err(Refusal::Damaged(problems));
    }
    skip_known(&pack, &mut additions, manner.replace, notes);
    let before = errors(check(files, app, manner.today).1);
    let known: BTreeSet<(&str, &str, &str)> = before.iter().map(identity).collect();
    let mut tries = 0;
    loop {
        additions.keep_whole(&pack, manner.replace);
        let intake = put(files, &pack, &additions, manner)?;
        let bytes = intake.files.iter().map(|(path, text)| (path.clone(), text.clone().into_bytes()));
        let after = files.clone().with(bytes);
        let new = errors(check(&after, app, manner.today).1);
        let new: Vec<Problem> = new.into_iter().filter(|problem| !known.contains(&identity(problem))).collect();
        if new.is_empty() {
            return Ok(intake);
        }
        tries += 1;
        if tries > MOST_TRIES || !prune::prune(&mut additions, &after, &new, notes) {
            return Err(Refusal::NewErrors(new, Box::new(after)));
        }
    }
}

fn errors(problems: Vec<Problem>) -> Vec<Problem> {
    problems.into_iter().filter(|problem| problem.severity == Severity::Error).collect()
}

/// An error is the same wherever it moves to in its file.
fn identity(problem: &Problem) -> (&str, &str, &str) {
    (problem.code, &problem.file, &problem.message)
}

/// Leaves out what the pack has already, unless it is to be replaced.
fn skip_known(pack: &Pack, additions: &mut Additions, replace: bool, notes: &mut Notes) {
    let default = pack.settings.as_ref().map(|settings| settings.default_locale.clone()).unwrap_or_default();
    additions.topics.retain_mut(|topic| {
        let id = topic.id.clone();
        topic.texts.retain(|tag, _| replace || !known_topic(pack, tag, &id));
        !topic.texts.is_empty()
    });
    let (mut articles, mut places) = (0, 0);
    additions.articles.retain_mut(|new| {
        let known = |tag: &str| {
            let content = pack.locales.iter().find(|content| content.tag == *tag)?;
            content.articles.get(&new.topic)?.iter().find(|article| article.id == new.id)
        };
        if replace {
            return true;
        }
        if let Some(known) = known(&default) {
            articles += 1;
            let same = new.texts.get(&default).is_some_and(|text| same_shape(text, known));
            if !same {
                let about = format!("{}/{}", new.topic, new.id);
                notes.add(
                    &about,
                    "the pack has this article with other blocks; it and its translations stay as they are",
                );
                return false;
            }
        }
        let there: Vec<String> = new.texts.keys().filter(|tag| known(tag).is_some()).cloned().collect();
        new.texts.retain(|tag, _| !there.contains(tag));
        !new.texts.is_empty()
    });
    additions.places.retain_mut(|new| {
        if replace {
            return true;
        }
        if pack.places.iter().any(|place| place.id == new.record.id) {
            places += 1;
        }
        new.texts.retain(|tag, _| {
            let content = pack.locales.iter().find(|content| content.tag == *tag);
            !content.is_some_and(|content| content.places.iter().any(|place| place.id == new.record.id))
        });
        !new.texts.is_empty()
    });
    if articles + places > 0 {
        let what =
            format!("{articles} articles and {places} places are there already and stay; `--replace` writes them anew");
        notes.add("the pack", what);
    }
}

fn known_topic(pack: &Pack, tag: &str, id: &str) -> bool {
    let content = pack.locales.iter().find(|content| content.tag == *tag);
    content.is_some_and(|content| content.topics.iter().any(|topic| topic.id == *id))
}

/// Whether translations of one fit the other.
fn same_shape(left: &ArticleText, right: &ArticleText) -> bool {
    let shape = |article: &ArticleText| {
        let blocks = article.blocks.iter().map(|block| {
            let items = block.items.as_ref().map(Vec::len);
            (block.id.clone(), block.kind, items, references(texts_of(block)))
        });
        blocks.collect::<Vec<_>>()
    };
    shape(left) == shape(right)
}

fn texts_of(block: &welcome_pack::authoring::model::BlockText) -> Vec<&str> {
    let items = block.items.iter().flatten().filter_map(|item| match item {
        ItemText::Text(text) => Some(text.as_str()),
        ItemText::Contact(_) => None,
    });
    block.text.iter().map(String::as_str).chain(items).collect()
}

/// What texts refer to: facts by their ids, articles and places by their paths.
fn references<'a>(texts: impl IntoIterator<Item = &'a str>) -> BTreeSet<String> {
    fn gather(pieces: Vec<Piece>, found: &mut BTreeSet<String>) {
        for piece in pieces {
            match piece {
                Piece::Strong(inner) => gather(inner, found),
                Piece::Fact { id, .. } => {
                    found.insert(id);
                }
                Piece::Link { target, .. } => {
                    found.insert(target);
                }
                Piece::Text(_) => {}
            }
        }
    }
    let mut found = BTreeSet::new();
    texts.into_iter().for_each(|text| gather(parse(text).unwrap_or_default(), &mut found));
    found
}

impl Additions {
    /// Leaves out topics and facts that nothing needs any more.
    fn keep_whole(&mut self, pack: &Pack, replace: bool) {
        let known = |topic: &str| {
            let settings = pack.settings.as_ref();
            settings.is_some_and(|settings| settings.topics.iter().any(|known| known.id == topic))
        };
        self.articles.retain(|article| !article.texts.is_empty());
        let needed: BTreeSet<String> = self.articles.iter().map(|article| article.topic.clone()).collect();
        self.topics.retain(|topic| known(&topic.id) || needed.contains(&topic.id));
        let blocks = self.articles.iter().flat_map(|article| article.texts.values()).flat_map(|text| &text.blocks);
        let notes = self.places.iter().flat_map(|place| place.texts.values()).filter_map(|text| text.note.as_deref());
        let mut used = references(blocks.flat_map(texts_of).chain(notes));
        let is_written = |id: &str| replace || !pack.places.iter().any(|known| known.id == *id);
        let written = self.places.iter().filter(|place| is_written(&place.record.id));
        used.extend(written.flat_map(|place| place.record.contacts.iter().cloned()));
        self.facts.retain(|fact| used.contains(&fact.id));
    }
}

/// The files with the additions in them.
fn put(files: &PackFiles, pack: &Pack, additions: &Additions, manner: Manner) -> Result<Intake, Refusal> {
    let Some(settings) = &pack.settings else { return Err(Refusal::Damaged(Vec::new())) };
    let default = settings.default_locale.as_str();
    let (mut target, mut counts) = (Files::new(files), Counts::default());
    let mut keys: BTreeMap<&str, Vec<(String, Date)>> = BTreeMap::new();
    for fact in &additions.facts {
        counts.facts += target.put(Put::new("facts.json", "facts", &fact.id), fact)?;
    }
    for topic in &additions.topics {
        if !settings.topics.iter().any(|known| known.id == topic.id) {
            let setting = TopicSetting { id: topic.id.clone(), picture: topic.picture.clone() };
            counts.topics += target.put(Put::new("pack.json", "topics", &topic.id), &setting)?;
        }
        for (tag, text) in &topic.texts {
            let written = target.put(Put::new(&format!("{tag}/topics.json"), "topics", &topic.id), text)?;
            counts.translations += if tag == default { 0 } else { written };
            keys.entry(tag).or_default().push((topic_key(&topic.id), manner.today));
        }
    }
    for article in &additions.articles {
        for (tag, text) in &article.texts {
            let path = format!("{tag}/{}.json", article.topic);
            let written = target.put(Put::new(&path, "articles", &article.id), text)?;
            let count = if tag == default { &mut counts.articles } else { &mut counts.translations };
            *count += written;
            let keys = keys.entry(tag).or_default();
            keys.push((article_key(&article.topic, &article.id), article.changed));
            let block = |id: &String| (block_key(&article.topic, &article.id, id), article.changed);
            keys.extend(text.blocks.iter().map(|each| block(&each.id)));
        }
    }
    for place in &additions.places {
        let record = &place.record;
        // No format tells of the way and of what takes place: whoever replaces a place keeps them.
        let known = pack.places.iter().find(|known| known.id == record.id);
        if known.is_none() || manner.replace {
            let (way, sessions) = known.map(|known| (known.way.clone(), known.sessions.clone())).unwrap_or_default();
            let record = PlaceRecord { way, sessions, ..record.clone() };
            counts.places += target.put(Put::new("places.json", "places", &record.id), &record)?;
        }
        for (tag, text) in &place.texts {
            let content = pack.locales.iter().find(|content| content.tag == *tag);
            let known = content.and_then(|content| content.places.iter().find(|known| known.id == record.id));
            let (way, sessions) = known.map(|known| (known.way.clone(), known.sessions.clone())).unwrap_or_default();
            let text = PlaceText { way, sessions, ..text.clone() };
            let written = target.put(Put::new(&format!("{tag}/places.json"), "places", &record.id), &text)?;
            counts.translations += if tag == default { 0 } else { written };
            keys.entry(tag).or_default().push((place_key(&record.id), record.checked));
        }
    }
    let bytes = target.changed().into_iter().map(|(path, text)| (path, text.into_bytes()));
    mark(&files.clone().with(bytes), &keys, manner, &mut target)?;
    Ok(Intake { files: target.changed(), counts })
}

/// An entry of `status.json` with what an import knows of a text.
#[derive(Serialize)]
struct Status<'a> {
    source: &'a str,
    by: Maker,
    #[serde(skip_serializing_if = "Option::is_none")]
    reviewed: Option<Date>,
}

/// Notes in `status.json` who made the texts, and of which source.
fn mark(
    after: &PackFiles,
    keys: &BTreeMap<&str, Vec<(String, Date)>>,
    manner: Manner,
    target: &mut Files<'_>,
) -> Result<(), Refusal> {
    let (pack, _) = load(after);
    let default = pack.settings.as_ref().map(|settings| settings.default_locale.as_str());
    let Some(source) = pack.locales.iter().find(|content| Some(content.tag.as_str()) == default) else { return Ok(()) };
    let sources = fingerprints(source);
    for (tag, keys) in keys {
        let path = format!("{tag}/status.json");
        for (key, day) in keys {
            let Some(source) = sources.get(key) else { continue };
            let reviewed = (manner.by != Maker::Machine).then_some(*day);
            let status = Status { source, by: manner.by, reviewed };
            target.put_member(&path, "texts", key, &status)?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests;

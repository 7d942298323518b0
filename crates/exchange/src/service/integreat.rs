//! Pages and locations of Integreat (digitalfabrik/integreat-cms, public API version 3), as saved files.
//!
//! Every file holds a list for one language of one region. Pages and locations are joined across languages by their
//! paths: `id` is that of a translation, and `available_languages` names the others.

mod article;
mod location;
mod page;
mod shape;
mod tree;

use super::{Wishes, fact_pool::FactPool, intake::Additions, note::Notes};
use shape::{Entry, Location, Page};
use std::collections::BTreeMap;
use welcome_pack::{authoring::model::Pack, date::Date};

/// The largest file that is read, in bytes: 64 MiB. The pages of a large region in one language have about two.
pub const MOST_BYTES: usize = 64 << 20;

/// The codes of Integreat that are no BCP 47 tags, or not those that a pack would use.
const TAGS: [(&str, &str); 6] = [
    ("prs", "fa-AF"),
    ("fa-af", "fa-AF"),
    ("zh-cn", "zh-Hans"),
    ("zh-hans", "zh-Hans"),
    ("zh-tw", "zh-Hant"),
    ("kmr", "ku"),
];

/// A saved file.
#[derive(Clone, Copy, Debug)]
pub struct Download<'a> {
    /// Its name, for the report.
    pub name: &'a str,
    /// What is in it.
    pub bytes: &'a [u8],
    /// When it was saved, for entries that do not say when they were changed.
    pub saved: Date,
}

/// What the importing city decides about pages.
#[derive(Clone, Debug, Default)]
pub struct Choices {
    /// BCP 47 tags by Integreat's codes.
    pub tags: BTreeMap<String, String>,
    /// Items of the welcome catalogue that the articles of a topic cover, by the topic's id; those of every other topic
    /// under "".
    pub covers: BTreeMap<String, Vec<String>>,
    /// Pictures by the topic's id; that of every other topic under "".
    pub pictures: BTreeMap<String, String>,
}

/// Why nothing can be read.
#[derive(Debug, thiserror::Error)]
pub enum ReadError {
    /// A file is too large.
    #[error("{0} is larger than {limit} MiB; save the pages of one region and one language into a file", limit = MOST_BYTES >> 20)]
    TooLarge(String),
    /// A file is no list of entries.
    #[error("{file} is not a list of pages or locations: {reason}")]
    NotAList {
        /// Its name.
        file: String,
        /// What is wrong.
        reason: String,
    },
    /// Nobody has said what topics cover.
    #[error(
        "every article says what it covers; name the items of the welcome catalogue for {}, like `--covers {}=health-access`, or for all with `--covers health-access`, and correct them afterwards",
        .0.join(", "), .0.first().map_or("topic", String::as_str)
    )]
    NoCovers(Vec<String>),
    /// The files have nothing in the pack's default locale.
    #[error(
        "none of the files is in {0}, the pack's default locale; every text begins there. Add that file, or say which code it has: `--map CODE={0}`"
    )]
    NoDefault(String),
}

/// What the files bring to a pack.
///
/// # Errors
/// If a file is no list, nothing is in the pack's default locale, or nobody has said what the pages cover.
pub fn read(
    files: &[Download<'_>],
    pack: &Pack,
    wishes: &Wishes<'_>,
    choices: &Choices,
    notes: &mut Notes,
) -> Result<Additions, ReadError> {
    let mut shelf = Shelf::default();
    for file in files {
        shelf.file(file, wishes, choices, notes)?;
    }
    let has_default = shelf.pages.keys().chain(shelf.locations.keys()).any(|tag| tag == wishes.default_locale);
    if !has_default {
        return Err(ReadError::NoDefault(wishes.default_locale.to_owned()));
    }
    let mut additions = Additions::default();
    let mut facts = FactPool::of_pack(pack);
    let plan = page::Plan::new(&shelf, wishes, pack, notes);
    let missing: Vec<String> =
        plan.topics().filter(|topic| covers(choices, topic).is_none()).map(str::to_owned).collect();
    if !missing.is_empty() {
        return Err(ReadError::NoCovers(missing));
    }
    let places = location::ids(&shelf, wishes, pack);
    let links = page::Links::new(&shelf, &plan, &places);
    page::convert(&shelf, &plan, (wishes, choices), &links, &mut facts, &mut additions, notes);
    location::convert(&shelf, &places, wishes, &links, &mut facts, &mut additions, notes);
    additions.facts = facts.into_new();
    Ok(additions)
}

fn covers<'a>(choices: &'a Choices, topic: &str) -> Option<&'a Vec<String>> {
    choices.covers.get(topic).or_else(|| choices.covers.get("")).filter(|items| !items.is_empty())
}

/// Everything that was read: by the locale's tag, then by path.
#[derive(Debug, Default)]
struct Shelf {
    pages: BTreeMap<String, BTreeMap<String, Page>>,
    locations: BTreeMap<String, BTreeMap<String, Location>>,
    /// Integreat's code by our tag, and the other way round.
    codes: BTreeMap<String, String>,
    region: Option<String>,
}

impl Shelf {
    fn file(
        &mut self,
        file: &Download<'_>,
        wishes: &Wishes<'_>,
        choices: &Choices,
        notes: &mut Notes,
    ) -> Result<(), ReadError> {
        if file.bytes.len() > MOST_BYTES {
            return Err(ReadError::TooLarge(file.name.to_owned()));
        }
        let entries = shape::entries(file.bytes);
        let entries = entries.map_err(|reason| ReadError::NotAList { file: file.name.to_owned(), reason })?;
        let mut unknown: BTreeMap<String, usize> = BTreeMap::new();
        for (number, value) in entries.into_iter().enumerate() {
            let about = format!("{}, entry {}", file.name, number + 1);
            let entry = match shape::entry(value, file.saved) {
                Ok(entry) => entry,
                Err(reason) => {
                    notes.add(&about, format!("left out: {reason}"));
                    continue;
                }
            };
            let path = entry.path();
            let mut segments = path.split('/');
            let (Some(region), Some(code)) = (segments.next(), segments.next()) else {
                notes.add(&about, format!("left out: `{path}` does not name a region and a language"));
                continue;
            };
            if *self.region.get_or_insert_with(|| region.to_owned()) != region {
                notes.add(&about, format!("left out: `{path}` is of another region than the entries before it"));
                continue;
            }
            let tag = tag_of(code, choices);
            if !wishes.locales.contains(&tag.as_str()) {
                *unknown.entry(tag).or_default() += 1;
                continue;
            }
            self.codes.insert(tag.clone(), code.to_owned());
            let path = path.to_owned();
            let twice = match entry {
                Entry::Page(page) => insert(self.pages.entry(tag).or_default(), path, page),
                Entry::Location(location) => insert(self.locations.entry(tag).or_default(), path, *location),
            };
            if let Some(path) = twice {
                notes.add(&about, format!("left out: `{path}` was there already"));
            }
        }
        for (tag, entries) in unknown {
            let what = format!(
                "{entries} entries in {tag} were left out: the pack has no such locale; add it to pack.json, or map the code with `--map CODE=TAG`"
            );
            notes.add(file.name, what);
        }
        Ok(())
    }

    /// Integreat's code of a locale.
    fn code<'a>(&'a self, tag: &'a str) -> &'a str {
        self.codes.get(tag).map_or(tag, String::as_str)
    }
}

/// The path if there was an entry with it.
fn insert<T>(entries: &mut BTreeMap<String, T>, path: String, entry: T) -> Option<String> {
    if entries.contains_key(&path) {
        return Some(path);
    }
    entries.insert(path, entry);
    None
}

/// The BCP 47 tag of a language of Integreat.
fn tag_of(code: &str, choices: &Choices) -> String {
    if let Some(tag) = choices.tags.get(code) {
        return tag.clone();
    }
    let code = code.to_ascii_lowercase();
    let known = TAGS.iter().find(|(known, _)| *known == code).map(|(_, tag)| (*tag).to_owned());
    known.unwrap_or_else(|| {
        let part = |(at, part): (usize, &str)| match (at, part.len()) {
            (0, _) => part.to_owned(),
            (_, 4) => part.char_indices().map(|(at, c)| if at == 0 { c.to_ascii_uppercase() } else { c }).collect(),
            (_, 2) => part.to_ascii_uppercase(),
            _ => part.to_owned(),
        };
        code.split('-').enumerate().map(part).collect::<Vec<String>>().join("-")
    })
}

/// An entry in another locale: the one that is named among its languages, or that names it.
fn translation<'a, T: shape::Translated>(
    shelf: &Shelf,
    entries: &'a BTreeMap<String, BTreeMap<String, T>>,
    original: &T,
    (default, tag): (&str, &str),
) -> Option<&'a T> {
    let there = entries.get(tag)?;
    let named = original.other(shelf.code(tag)).and_then(|path| there.get(path));
    named.or_else(|| there.values().find(|entry| entry.other(shelf.code(default)) == Some(original.path())))
}

#[cfg(test)]
mod tests;

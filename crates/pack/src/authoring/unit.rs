//! Every sentence of a pack that is translated, as a translator meets it: the source, what the locale has of it, where it
//! stands, and how long it may be. And the way back: [`Reading::merge`] puts translations into the files of a locale.

mod field;
mod merge;
mod passage;

pub use merge::{Incomplete, Merged};

use super::{
    cldr,
    files::PackFiles,
    load::{Loaded, load_with_documents},
    model::{Fact, FactKind, Pack},
    problem::Problem,
    status::{State, states},
    text::{Piece, parse},
};
use crate::{contact::shown_address, locale::LocaleFormat};
use passage::{Pair, Passage};
use std::{collections::BTreeMap, ops::Range};

/// Between keywords, which are translated as one list: another language needs other words, and not as many.
pub const BETWEEN_KEYWORDS: &str = "; ";

/// A sentence, a title or a label of the default locale, to be written in another one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unit {
    /// The key of its text in `status.json`, and its place in it: `health/doctor/intro#text`, `…/call#items/0/label`.
    pub id: String,
    /// The key of its text in `status.json`; what stands in one text is read and marked as one.
    pub key: String,
    /// The file in the folder of its locale: `health.json`.
    pub file: String,
    /// What the default locale says, with its marks if it may have any.
    pub source: String,
    /// What the locale says; `None` if it says nothing, or what it says is a copy of the source that nobody means.
    pub target: Option<String>,
    /// What is known of its text.
    pub state: State,
    /// Whether it may have marks: `**strong**`, `[label](target)`, `{fact}`.
    pub marked: bool,
    /// Where readers meet it, from wide to narrow: the topic, the article, the kind of block.
    pub context: Vec<String>,
    /// What a translator must know to write it, one sentence.
    pub note: Option<String>,
    /// Characters that the layout has room for; a hint, taken from the longest that fits on a phone in sixteen languages.
    pub room: Option<usize>,
    /// The facts in it with their values, as readers of the locale will see them.
    pub facts: BTreeMap<String, String>,
}

/// A pack as it was read once, for everything that is asked of its units.
#[derive(Debug)]
pub struct Reading(Loaded);

impl Reading {
    /// Reads the files of a pack, as far as they can be read.
    #[must_use]
    pub fn of(files: &PackFiles) -> Reading {
        let mut loaded = load_with_documents(files);
        Problem::sort(&mut loaded.problems);
        Reading(loaded)
    }

    /// The pack.
    #[must_use]
    pub fn pack(&self) -> &Pack {
        &self.0.pack
    }

    /// What is wrong with the form of its files.
    #[must_use]
    pub fn problems(&self) -> &[Problem] {
        &self.0.problems
    }

    /// Every unit for one locale, in the order in which readers meet them; none for the default locale itself, and none
    /// for a locale that the pack does not have.
    #[must_use]
    pub fn units(&self, locale: &str) -> Vec<Unit> {
        let states = states(&self.0.pack, locale);
        let format = cldr::format(locale);
        let passages = self.passages(locale);
        passages.iter().flat_map(|passage| of_passage(&self.0.pack, passage, &states, format.as_ref())).collect()
    }

    /// Where the units of a locale stand that are there.
    #[must_use]
    pub fn locations(&self, locale: &str) -> Vec<Location> {
        self.passages(locale).iter().flat_map(|passage| passage.locations(locale)).collect()
    }

    /// The texts of the default locale beside those of another one.
    fn passages(&self, locale: &str) -> Vec<Passage<'_>> {
        let Loaded { pack, documents, .. } = &self.0;
        let Some(default) = pack.settings.as_ref().map(|settings| &settings.default_locale) else { return Vec::new() };
        let content = |tag: &str| pack.locales.iter().find(|content| content.tag == tag);
        match (content(default), content(locale)) {
            (Some(source), Some(target)) if default != locale => Pair { pack, documents, source, target }.passages(),
            _ => Vec::new(),
        }
    }
}

/// Where a unit stands in the files of its locale.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Location {
    /// The unit's id.
    pub id: String,
    /// The file's path in the pack.
    pub file: String,
    /// The bytes of its value.
    pub value: Range<usize>,
    /// The bytes of the text that it is part of.
    pub text: Range<usize>,
}

fn of_passage(
    pack: &Pack,
    passage: &Passage<'_>,
    states: &BTreeMap<String, State>,
    format: Option<&LocaleFormat>,
) -> Vec<Unit> {
    let state = states.get(&passage.key).copied().unwrap_or(State::Missing);
    let unit = |field: &field::Field| Unit {
        id: passage.id(field),
        key: passage.key.clone(),
        file: passage.file.clone(),
        source: field.text.clone(),
        target: passage.target_text(field).filter(|_| state != State::Missing),
        state,
        marked: field.marked,
        context: passage.context.iter().chain(&field.what).cloned().collect(),
        note: field.note.map(str::to_owned),
        room: field.room,
        facts: if field.marked { facts(pack, &field.text, format) } else { BTreeMap::new() },
    };
    passage.fields.iter().map(unit).collect()
}

fn facts(pack: &Pack, text: &str, format: Option<&LocaleFormat>) -> BTreeMap<String, String> {
    let mut ids = Vec::new();
    collect_facts(&parse(text).unwrap_or_default(), &mut ids);
    let value = |id: String| {
        let fact = pack.facts.iter().find(|fact| fact.id == id)?;
        Some((id, shown(fact, format)))
    };
    ids.into_iter().filter_map(value).collect()
}

fn collect_facts(pieces: &[Piece], ids: &mut Vec<String>) {
    for piece in pieces {
        match piece {
            Piece::Fact { id, .. } => ids.push(id.clone()),
            Piece::Strong(inner) => collect_facts(inner, ids),
            Piece::Text(_) | Piece::Link { .. } => {}
        }
    }
}

/// A fact as a reader of the locale sees it; a locale that CLDR does not know sees it as the file has it.
fn shown(fact: &Fact, format: Option<&LocaleFormat>) -> String {
    let Fact { kind, value, currency, .. } = fact;
    match (kind, format) {
        (FactKind::Url, _) => shown_address(value),
        (FactKind::Money, Some(format)) => format.money(value, currency.as_deref().unwrap_or_default()),
        (FactKind::Number, Some(format)) => format.number(value),
        (FactKind::Date, Some(format)) => value.parse().map_or_else(|_| value.clone(), |date| format.date(date)),
        _ => value.clone(),
    }
}

#[cfg(test)]
mod tests;

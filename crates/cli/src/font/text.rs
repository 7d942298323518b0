//! Which characters a compiled pack shows, and where.

use super::characters::Characters;
use anyhow::{Context as _, Result};
use serde::Serialize;
use serde_json::Value;
use std::collections::BTreeMap;
use welcome_pack::{
    authoring::{
        compile::{Compiled, CompiledLocale},
        coverage::is_drawn,
    },
    bundle::{Content, LocaleEntry},
};

/// Where places are, as a section.
const PLACES: &str = "places";
/// What people say to each other, as a section.
const PHRASES: &str = "phrases";
/// The first steps, as a section: they name articles of all topics.
const PLAN: &str = "plan";

/// The characters of a pack that are seen.
pub(crate) struct PackText {
    /// Name and greeting of each language, by its tag: every page may show them.
    pub(crate) names: Vec<(String, Characters)>,
    /// The locales.
    pub(crate) locales: Vec<LocaleText>,
}

/// What the pages of one locale show.
pub(crate) struct LocaleText {
    /// The locale's tag.
    pub(crate) tag: String,
    /// What any page of it may show: the index with the program's texts, and pages that are there once.
    pub(crate) everywhere: Characters,
    /// The pages of its topics by their ids, of [`PLACES`], of [`PHRASES`] and of [`PLAN`].
    pub(crate) sections: BTreeMap<String, Vec<Characters>>,
    /// The beginning of each article that is there in its language.
    pub(crate) beginnings: Vec<Beginning>,
}

/// What one sees first of an article.
pub(crate) struct Beginning {
    pub(crate) title: Characters,
    pub(crate) summary: Characters,
}

impl PackText {
    /// The texts of a compiled pack.
    ///
    /// # Errors
    /// If a page cannot be written as JSON.
    pub(crate) fn of(compiled: &Compiled) -> Result<PackText> {
        let name = |entry: &LocaleEntry| (entry.tag.clone(), seen(&[&entry.autonym, &entry.greeting]));
        let names = compiled.manifest.locales.iter().map(name).collect();
        let locales = compiled.locales.iter().map(LocaleText::of).collect::<Result<_>>()?;
        Ok(PackText { names, locales })
    }
}

impl LocaleText {
    fn of(locale: &CompiledLocale) -> Result<LocaleText> {
        let mut everywhere = of(&locale.index)?;
        everywhere.extend(of(&locale.listen)?);
        everywhere.extend(of(&locale.counts)?);
        let (mut sections, mut beginnings) = (BTreeMap::new(), Vec::new());
        for (_, content) in &locale.pages {
            if let Content::Article { article, .. } = content
                && article.standing.shown_in.is_none()
            {
                beginnings.push(Beginning { title: seen(&[&article.title]), summary: seen(&[&article.summary]) });
            }
            let page = of(content)?;
            match section(content) {
                Some(id) => sections.entry(id.to_owned()).or_insert_with(Vec::new).push(page),
                None => everywhere.extend(page),
            }
        }
        Ok(LocaleText { tag: locale.index.tag.clone(), everywhere, sections, beginnings })
    }

    /// Every character of the locale.
    pub(crate) fn all(&self) -> Characters {
        self.sections.values().flatten().chain([&self.everywhere]).flatten().copied().collect()
    }
}

/// The pages with which a page belongs together; none for those that are there once.
fn section(content: &Content) -> Option<&str> {
    match content {
        Content::Topic { topic, .. } | Content::Article { topic, .. } => Some(topic),
        Content::Places { .. } | Content::Speakers(_) | Content::Sessions { .. } | Content::Place(_) => Some(PLACES),
        Content::Phrases(_) | Content::Situation(_) => Some(PHRASES),
        Content::Plan(_) => Some(PLAN),
        Content::Start
        | Content::Topics { .. }
        | Content::Glossary(_)
        | Content::About(_)
        | Content::Search { .. }
        | Content::NotFound => None,
    }
}

fn seen(texts: &[&str]) -> Characters {
    texts.iter().flat_map(|text| text.chars()).filter(|c| is_drawn(*c)).collect()
}

/// The characters of all texts in a value, without the names of its keys.
fn of(value: &impl Serialize) -> Result<Characters> {
    let value = serde_json::to_value(value).context("cannot look at the texts of the pack")?;
    let (mut found, mut values) = (Characters::new(), vec![&value]);
    while let Some(value) = values.pop() {
        match value {
            Value::String(text) => found.extend(seen(&[text])),
            Value::Array(elements) => values.extend(elements),
            Value::Object(members) => values.extend(members.values()),
            Value::Null | Value::Bool(_) | Value::Number(_) => {}
        }
    }
    Ok(found)
}

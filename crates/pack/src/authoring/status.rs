//! What is known of every text: who made it, and whether its source has changed since.
//!
//! A text is a part of a pack that is translated and read as one: the city, a topic, a place, an article's head, a block.

use super::model::{ArticleText, BlockText, CityText, ItemText, LocaleContent, Pack, StatusFile, TextStatus};
use crate::{
    bundle::{Maker, Standing},
    date::Date,
};
use sha2::{Digest, Sha256};
use std::collections::{BTreeMap, BTreeSet};

/// The key of the city's text.
pub const CITY: &str = "city";

/// The key of a topic's title and summary.
#[must_use]
pub fn topic_key(topic: &str) -> String {
    format!("topics/{topic}")
}

/// The key of a place's name, summary and note, and of what takes place there.
#[must_use]
pub fn place_key(place: &str) -> String {
    format!("places/{place}")
}

/// The key of a phrase, or of a situation's title.
#[must_use]
pub fn phrase_key(phrase: &str) -> String {
    format!("phrases/{phrase}")
}

/// The key of a question or an answer of the first steps.
#[must_use]
pub fn step_key(id: &str) -> String {
    format!("steps/{id}")
}

/// The key of what a word of the office means.
#[must_use]
pub fn word_key(word: &str) -> String {
    format!("glossary/{word}")
}

/// The key of an article's title, summary and keywords.
#[must_use]
pub fn article_key(topic: &str, article: &str) -> String {
    format!("{topic}/{article}")
}

/// The key of a block.
#[must_use]
pub fn block_key(topic: &str, article: &str, block: &str) -> String {
    format!("{topic}/{article}/{block}")
}

/// Every text of a locale: its key, and the fingerprint of what it says.
///
/// A fingerprint covers the words and the ids of facts and places, not their values: a new phone number asks for no
/// new translation.
#[must_use]
pub fn fingerprints(content: &LocaleContent) -> BTreeMap<String, String> {
    let city = content.city.iter().map(|city| (CITY.to_owned(), city_print(city)));
    let topics = content.topics.iter().map(|topic| {
        let print = Fingerprint::default().field(&topic.title).field(&topic.summary);
        (topic_key(&topic.id), print.finish())
    });
    let places = content.places.iter().map(|place| {
        let print = Fingerprint::default().field(&place.name).field(&place.summary).list(&place.note);
        // As if there were none, where there is none: what was marked before stays so.
        let print = place.way.iter().fold(print, |print, way| print.list([way]));
        let print = place.sessions.iter().fold(print, |print, session| print.list([&session.title, &session.text]));
        (place_key(&place.id), print.finish())
    });
    let told = content.told().into_iter().flat_map(|(name, texts)| {
        texts.into_iter().map(move |(id, text)| (format!("{name}/{id}"), Fingerprint::default().field(text).finish()))
    });
    let articles = content.articles.iter().flat_map(|(topic, articles)| {
        articles.iter().flat_map(move |article| {
            let blocks = article.blocks.iter();
            let blocks = blocks.map(move |block| (block_key(topic, &article.id, &block.id), block_print(block)));
            std::iter::once((article_key(topic, &article.id), article_print(article))).chain(blocks)
        })
    });
    city.chain(topics).chain(places).chain(told).chain(articles).collect()
}

fn city_print(city: &CityText) -> String {
    let head = Fingerprint::default().field(&city.name).field(&city.title).field(&city.greeting);
    let head = head.field(&city.publisher).field(&city.notice).list(&city.about);
    city.emergency.iter().fold(head, |print, call| print.list([&call.fact, &call.label, &call.say])).finish()
}

fn article_print(article: &ArticleText) -> String {
    Fingerprint::default().field(&article.title).field(&article.summary).list(&article.keywords).finish()
}

fn block_print(block: &BlockText) -> String {
    let print = Fingerprint::default().list(&block.text).list(&block.title).list(&block.claim).list(&block.answer);
    let print = print.list(block.places.iter().flatten());
    let items = block.items.iter().flatten();
    let print = items.fold(print, |print, item| match item {
        ItemText::Text(text) => print.field(text),
        ItemText::Contact(contact) => {
            print.list([&contact.fact, &contact.label].into_iter().chain(contact.note.as_ref()))
        }
    });
    print.finish()
}

/// A fingerprint that is being taken: fields end with one separator, lists with another, so that no two texts that
/// differ look the same.
#[derive(Default)]
struct Fingerprint(Sha256);

impl Fingerprint {
    fn field(mut self, text: &str) -> Fingerprint {
        self.0.update(text);
        self.0.update([0x1f]);
        self
    }

    fn list<T: AsRef<str>>(self, texts: impl IntoIterator<Item = T>) -> Fingerprint {
        let mut print = texts.into_iter().fold(self, |print, text| print.field(text.as_ref()));
        print.0.update([0x1e]);
        print
    }

    /// The first twelve hexadecimal digits.
    fn finish(self) -> String {
        self.0.finalize().iter().take(6).map(|byte| format!("{byte:02x}")).collect()
    }
}

/// Which texts are marked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Marked<'a> {
    /// Every text of the locale.
    All,
    /// These texts alone, by their keys.
    Texts(&'a [String]),
    /// Those that have no status yet, and those whose source has changed since they got theirs; but not [`copies`].
    Changed,
}

/// The status of a locale after its texts were made or read by somebody today.
///
/// Entries of texts that no longer exist, here or in the default locale, are dropped. A pack without readable settings
/// keeps the status that it has.
#[must_use]
pub fn mark(pack: &Pack, locale: &str, by: Maker, today: Date, what: Marked<'_>) -> StatusFile {
    let Some(content) = pack.locales.iter().find(|content| content.tag == locale) else {
        return StatusFile::default();
    };
    let Some(sources) = source_fingerprints(pack) else { return content.status.clone() };
    let reviewed = (by != Maker::Machine).then_some(today);
    let left = if what == Marked::Changed { copies(pack, locale) } else { BTreeSet::new() };
    let entry = |key: String| {
        if left.contains(&key) {
            return Some((key.clone(), content.status.texts.get(&key)?.clone()));
        }
        let source = sources.get(&key)?.clone();
        let known = content.status.texts.get(&key).filter(|known| known.source == source && !known.copy);
        let status = match (what, known) {
            (Marked::Changed, Some(known)) => known.clone(),
            (Marked::Texts(keys), _) if !keys.contains(&key) => content.status.texts.get(&key)?.clone(),
            _ => TextStatus { source, by, copy: false, reviewed, reviewer: None },
        };
        Some((key, status))
    };
    StatusFile { texts: fingerprints(content).into_keys().filter_map(entry).collect() }
}

fn articles(content: &LocaleContent) -> impl Iterator<Item = (&String, &ArticleText)> {
    content.articles.iter().flat_map(|(topic, articles)| articles.iter().map(move |article| (topic, article)))
}

/// Whether a block says something in a language: a list of places or of amounts says the same in all of them.
fn has_words(block: &BlockText) -> bool {
    let texts = [&block.text, &block.title, &block.claim, &block.answer];
    let in_items = |item: &ItemText| match item {
        ItemText::Text(text) => says_words(text),
        ItemText::Contact(_) => true,
    };
    texts.into_iter().flatten().any(|text| says_words(text)) || block.items.iter().flatten().any(in_items)
}

/// Whether there are letters besides the facts that are put in.
fn says_words(text: &str) -> bool {
    let outside = text.split('{').map(|piece| piece.split_once('}').map_or(piece, |(_, after)| after));
    outside.flat_map(str::chars).any(char::is_alphabetic)
}

fn source_fingerprints(pack: &Pack) -> Option<BTreeMap<String, String>> {
    let default_locale = &pack.settings.as_ref()?.default_locale;
    pack.locales.iter().find(|content| content.tag == *default_locale).map(fingerprints)
}

/// What has become of a text in one locale.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum State {
    /// Nobody has written it, or it is a copy of the default locale's text to which nobody has put their name.
    Missing,
    /// The text that it was made from has changed since.
    Stale,
    /// A machine made it, and no person has read it.
    Machine,
    /// A machine made it, and a person has read and corrected it.
    Reviewed,
    /// A person wrote it.
    Human,
}

/// The state of every text of the default locale in one locale, by the text's key; nothing if the pack has no such
/// locale or no readable default locale. A block without words, like a list of places, is no text.
///
/// A copy of the source counts as missing, so that an editor can be given the texts to overwrite in their places; it is
/// one as long as nobody has touched it, even when the source has changed since ([`TextStatus::copy`]). Who means the copy (a name, a word that both languages share) says so with `welcome mark`.
#[must_use]
pub fn states(pack: &Pack, locale: &str) -> BTreeMap<String, State> {
    findings(pack, locale).into_iter().map(|(key, finding)| (key, finding.state)).collect()
}

/// What is found where a text should stand.
struct Finding {
    state: State,
    /// Whether something stands there.
    is_written: bool,
}

fn findings(pack: &Pack, locale: &str) -> BTreeMap<String, Finding> {
    let content = pack.locales.iter().find(|content| content.tag == locale);
    let (Some(content), Some(mut sources), Some(settings)) = (content, source_fingerprints(pack), &pack.settings)
    else {
        return BTreeMap::new();
    };
    let default = pack.locales.iter().find(|content| content.tag == settings.default_locale);
    for (topic, article) in default.iter().flat_map(|content| articles(content)) {
        for block in article.blocks.iter().filter(|block| !has_words(block)) {
            sources.remove(&block_key(topic, &article.id, &block.id));
        }
    }
    let translated = settings.default_locale != locale;
    let prints = fingerprints(content);
    let state = |key: &String, source: &String| match (prints.get(key), content.status.texts.get(key)) {
        (None, _) => State::Missing,
        (Some(print), None) if translated && print == source => State::Missing,
        (Some(print), Some(known)) if known.copy && known.source == *print => State::Missing,
        // Overwritten, and not marked yet.
        (Some(_), Some(known)) if known.copy => State::Machine,
        (Some(_), Some(known)) if translated && known.source != *source => State::Stale,
        (Some(_), known) => match known.map_or(Maker::Machine, |known| known.by) {
            Maker::Machine => State::Machine,
            Maker::Reviewed => State::Reviewed,
            Maker::Human => State::Human,
        },
    };
    let finding = |(key, source): (String, String)| {
        let finding = Finding { state: state(&key, &source), is_written: prints.contains_key(&key) };
        (key, finding)
    };
    sources.into_iter().map(finding).collect()
}

/// The keys of the texts that stand in a locale as copies of the default locale's, to be overwritten: [`State::Missing`],
/// though something stands there. The compiler takes none of them, so that readers see the text in its own language.
#[must_use]
pub fn copies(pack: &Pack, locale: &str) -> BTreeSet<String> {
    let is_copy = |finding: &Finding| finding.state == State::Missing && finding.is_written;
    findings(pack, locale).into_iter().filter(|(_, finding)| is_copy(finding)).map(|(key, _)| key).collect()
}

/// The status of a locale with a note of every text that is a copy of the default locale's and that nobody has marked.
#[must_use]
pub fn with_copies(pack: &Pack, locale: &str) -> StatusFile {
    let content = pack.locales.iter().find(|content| content.tag == locale);
    let mut status = content.map(|content| content.status.clone()).unwrap_or_default();
    let sources = source_fingerprints(pack).unwrap_or_default();
    for key in copies(pack, locale) {
        if let Some(source) = sources.get(&key) {
            let copy = || TextStatus {
                source: source.clone(),
                by: Maker::Machine,
                copy: true,
                reviewed: None,
                reviewer: None,
            };
            status.texts.entry(key).or_insert_with(copy);
        }
    }
    status
}

/// How far the texts of one locale can be trusted.
#[derive(Clone, Debug)]
pub struct Standings<'a> {
    sources: BTreeMap<String, String>,
    status: &'a StatusFile,
    translated: bool,
}

impl<'a> Standings<'a> {
    /// Those of a locale; `None` if the pack has no such locale or no readable default locale.
    #[must_use]
    pub fn of_locale(pack: &'a Pack, locale: &str) -> Option<Standings<'a>> {
        let content = pack.locales.iter().find(|content| content.tag == locale)?;
        let translated = pack.settings.as_ref()?.default_locale != locale;
        Some(Standings { sources: source_fingerprints(pack)?, status: &content.status, translated })
    }

    /// How far what consists of these texts can be trusted: as far as the least of them.
    ///
    /// A text without an entry is a machine's, and the text of the default locale, which has no source, is never stale.
    #[must_use]
    pub fn of_texts(&self, keys: &[String]) -> Standing {
        let known = |key: &String| self.status.texts.get(key).filter(|known| !known.copy);
        let by = keys.iter().map(|key| known(key).map_or(Maker::Machine, |known| known.by)).min();
        let is_stale = |key: &String| known(key).is_some_and(|known| Some(&known.source) != self.sources.get(key));
        let stale = self.translated && keys.iter().any(is_stale);
        Standing { by: by.unwrap_or_default(), translated: self.translated, stale, shown_in: None }
    }
}

/// How far what consists of these texts of a locale can be trusted; for many questions ask [`Standings`].
#[must_use]
pub fn standing(pack: &Pack, locale: &str, keys: &[String]) -> Option<Standing> {
    Standings::of_locale(pack, locale).map(|standings| standings.of_texts(keys))
}

#[cfg(test)]
mod tests;

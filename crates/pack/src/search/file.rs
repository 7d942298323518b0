//! What travels for the search of a locale: the titles of its pages, and the words by which each is found.

use super::word::tokens;
use crate::{bundle::locale_path, route::Page};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// A word of the text in more than one in so many pages tells none of them from the others.
const COMMON: usize = 6;
/// Bytes of a word of the text at least: what is shorter is a preposition rather than a subject.
const SHORT: usize = 4;

/// Path within the site of the search file of a locale, in a release.
///
/// ```
/// # use welcome_pack::search::search_path;
/// assert_eq!(search_path("de", "0123456789abcdef"), "/pack/de/search.01234567.json");
/// ```
#[must_use]
pub fn search_path(tag: &str, release: &str) -> String {
    locale_path(tag, "search", release)
}

/// A page that can be found, with all its words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// An article or a place.
    pub page: Page,
    /// Its title or name.
    pub title: String,
    /// What people search for when they mean it.
    pub keywords: Vec<String>,
    /// Its summary and its headings.
    pub heads: Vec<String>,
    /// Everything else that it says.
    pub body: Vec<String>,
    /// What a place is for first of all, the id of a category; empty for an article.
    pub category: String,
    /// Tag of the language in which it is shown, where that is not the locale's own.
    pub shown_in: Option<String>,
}

/// The words of the pages of a locale, a line for each page in every field. All locales have the same pages in the same
/// order, so what is the same in all is in the default locale's file alone.
///
/// What is in a title is not repeated; of the text only as many words are there as the file has room for, so that a device
/// does not get everything a second time.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "Vec<String>", into = "Vec<String>")]
pub struct SearchFile {
    /// Path of each page without locale, `health/doctor`; empty but in the default locale.
    pub pages: String,
    /// What each place is for; empty but in the default locale.
    pub categories: String,
    /// Its title; empty where it is the default locale's.
    pub titles: String,
    /// Folded words of its keywords that its title has not, with spaces between.
    pub keywords: String,
    /// Folded words of its text.
    pub more: String,
    /// Tag of the language in which it is shown; empty in the locale's own and in the default locale's.
    pub shown_in: String,
}

/// A word of a text that may be put into the file: the page, what it is worth (less comes first), and the word.
type Candidate = (u8, usize, usize, String);

/// A list of texts is read by what the app has anyway; names of fields would need more of it.
impl From<SearchFile> for Vec<String> {
    fn from(file: SearchFile) -> Vec<String> {
        vec![file.titles, file.keywords, file.more, file.shown_in, file.pages, file.categories]
    }
}

impl From<Vec<String>> for SearchFile {
    fn from(texts: Vec<String>) -> SearchFile {
        let mut texts = texts.into_iter();
        let mut next = || texts.next().unwrap_or_default();
        SearchFile {
            titles: next(),
            keywords: next(),
            more: next(),
            shown_in: next(),
            pages: next(),
            categories: next(),
        }
    }
}

/// The words of a locale's pages, from which its file is made.
#[derive(Clone, Debug)]
pub struct Vocabulary {
    /// The file without words of the texts.
    least: SearchFile,
    pages: usize,
    candidates: Vec<Candidate>,
}

impl Vocabulary {
    /// The words of a locale's pages. `beside` is the default locale's tag and pages, whose file is searched as well; `None` for
    /// the default locale itself.
    #[must_use]
    pub fn new(entries: &[Entry], beside: Option<(&str, &[Entry])>) -> Vocabulary {
        let is_default = beside.is_none();
        let own = |entry: &Entry| beside.is_none_or(|(tag, _)| entry.shown_in.as_deref() != Some(tag));
        let (mut file, mut known) = (SearchFile::default(), Vec::new());
        for (at, entry) in entries.iter().enumerate() {
            let there = beside.and_then(|(_, entries)| entries.get(at));
            let (keywords, words) = if own(entry) { keywords(entry, there) } else { Default::default() };
            known.push(words);
            line(&mut file.keywords, &keywords);
            line(&mut file.titles, if own(entry) { &entry.title } else { "" });
            line(&mut file.shown_in, entry.shown_in.as_deref().filter(|_| own(entry)).unwrap_or_default());
            if is_default {
                line(&mut file.pages, entry.page.path("").trim_matches('/'));
                line(&mut file.categories, &entry.category);
            }
        }
        for field in [&mut file.shown_in, &mut file.categories] {
            field.truncate(field.trim_end_matches('\n').len());
        }
        Vocabulary { least: file, pages: entries.len(), candidates: candidates(entries, &known, own) }
    }

    /// How many words of the texts there are to choose from.
    #[must_use]
    pub fn most(&self) -> usize {
        self.candidates.len()
    }

    /// The file with so many words of the texts.
    #[must_use]
    pub fn file(&self, room: usize) -> SearchFile {
        let chosen = self.candidates.iter().take(room);
        let chosen: BTreeSet<(usize, &str)> = chosen.map(|(_, _, page, word)| (*page, word.as_str())).collect();
        let mut file = self.least.clone();
        for page in 0..self.pages {
            let words: Vec<&str> = chosen.range((page, "")..(page + 1, "")).map(|(_, word)| *word).collect();
            line(&mut file.more, &words.join(" "));
        }
        file.more.truncate(file.more.trim_end_matches('\n').len());
        file
    }
}

/// Appends a line; a title has no line of its own.
fn line(field: &mut String, text: &str) {
    field.push_str(&text.replace('\n', " "));
    field.push('\n');
}

/// The words of the keywords that neither the title nor the keywords of the default locale have, and all words by which the
/// page is found then.
fn keywords(entry: &Entry, there: Option<&Entry>) -> (String, BTreeSet<String>) {
    let mut known = BTreeSet::new();
    for text in there.iter().flat_map(|there| &there.keywords).chain([&entry.title]) {
        tokens(text, |word| {
            known.insert(word.to_owned());
        });
    }
    let mut out = String::new();
    for keyword in &entry.keywords {
        for word in super::word::words(keyword) {
            // A run without spaces is kept whole: cut into pairs it would be twice as long.
            let is_run = word.text.chars().next().is_some_and(super::word::is_unspaced);
            let mut is_new = false;
            tokens(word.text, |token| is_new |= known.insert(token.to_owned()));
            if is_new {
                if !out.is_empty() {
                    out.push(' ');
                }
                if is_run { out.push_str(word.text) } else { super::word::fold_word(word.text, &mut out) }
            }
        }
    }
    (out, known)
}

/// The words of the texts, those of phrases first, then those of summaries and headings; the rarer first.
fn candidates(entries: &[Entry], known: &[BTreeSet<String>], own: impl Fn(&Entry) -> bool) -> Vec<Candidate> {
    let mut pages: BTreeMap<String, usize> = BTreeMap::new();
    let mut found: Vec<(u8, usize, String)> = Vec::new();
    for (page, (entry, known)) in entries.iter().zip(known).enumerate().filter(|(_, (entry, _))| own(entry)) {
        let mut here: BTreeSet<String> = BTreeSet::new();
        let heads = match entry.page {
            // Phrases are nothing but what they say.
            Page::Situation(_) => 0,
            // A place has no keywords: its summary says what it is for.
            _ if entry.keywords.is_empty() => 1,
            _ => 2,
        };
        for (worth, texts) in [(heads, &entry.heads), (3, &entry.body)] {
            for text in texts {
                tokens(text, |word| {
                    let is_word = word.len() >= SHORT && !word.starts_with(|c: char| c.is_ascii_digit());
                    if is_word && !known.contains(word) && here.insert(word.to_owned()) {
                        *pages.entry(word.to_owned()).or_default() += 1;
                        found.push((worth, page, word.to_owned()));
                    }
                });
            }
        }
    }
    let most = entries.len() / COMMON + 1;
    let told = found.into_iter().filter_map(|(worth, page, word)| {
        let count = *pages.get(&word)?;
        (count <= most).then_some((worth, count, page, word))
    });
    let mut candidates: Vec<Candidate> = told.collect();
    candidates.sort();
    candidates
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry(title: &str, keywords: &[&str], heads: &[&str], body: &[&str]) -> Entry {
        let texts = |texts: &[&str]| texts.iter().map(|text| (*text).to_owned()).collect();
        Entry {
            page: Page::Article { topic: "health".into(), article: "doctor".into() },
            title: title.into(),
            keywords: texts(keywords),
            heads: texts(heads),
            body: texts(body),
            category: String::new(),
            shown_in: None,
        }
    }

    #[test]
    fn what_the_title_says_is_not_said_again() {
        let entries = [entry("Zum Arzt", &["Arzt", "Ärztin", "e-card"], &["Karte für den Arzt"], &["Ordination"])];
        let file = Vocabulary::new(&entries, None).file(9);
        assert_eq!(file.pages, "health/doctor\n");
        assert_eq!((file.titles.as_str(), file.keywords.as_str()), ("Zum Arzt\n", "arztin e card\n"));
        assert_eq!(file.more, "karte ordination");
        assert_eq!(Vocabulary::new(&entries, None).file(1).more, "karte");
    }

    #[test]
    fn what_is_shown_in_the_default_locale_is_in_its_file_alone() {
        let entries = [Entry { shown_in: Some("de".into()), ..entry("Arzt", &["Doktor"], &[], &[]) }];
        let file = Vocabulary::new(&entries, Some(("de", &[]))).file(9);
        assert_eq!(file, SearchFile { titles: "\n".into(), keywords: "\n".into(), ..SearchFile::default() });
        let english = [Entry { shown_in: Some("en".into()), ..entry("Doctor", &[], &[], &[]) }];
        let file = Vocabulary::new(&english, Some(("de", &[]))).file(9);
        assert_eq!((file.titles.as_str(), file.shown_in.as_str()), ("Doctor\n", "en"));
    }
}

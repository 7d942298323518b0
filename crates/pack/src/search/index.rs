//! The words of all pages, sorted, each with the pages that have it: what a question is held against at every key.

use super::{
    file::SearchFile,
    query::Term,
    skeleton::{Reading, skeleton},
    word::tokens,
};
use crate::route::{Page, Route};

/// What a word counts for by where it stands: in a title, among the keywords, in the text, in the name of the group.
const TITLE: u16 = 32;
const KEYWORD: u16 = 28;
const MORE: u16 = 12;
const GROUP: u16 = 6;

/// What can be found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// An article.
    Article,
    /// A place.
    Place,
    /// The phrases of a situation.
    Phrases,
}

/// A page that can be found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Document {
    /// An article, a place or a situation.
    pub page: Page,
    /// Its title, in the reader's language or in what stands in for it.
    pub title: String,
    /// Tag of the language in which it is shown, where that is not the reader's.
    pub shown_in: Option<String>,
    /// What a place is for; empty for the others.
    pub category: String,
}

/// A word, by its place in the arena, with the first of its postings; they end where the next word's begin.
#[derive(Clone, Copy, Debug)]
struct Entry {
    start: u32,
    end: u32,
    posting: u32,
}

/// Everything that is searched: the words of the reader's locale, of the default locale and of the second language.
#[derive(Debug, Default)]
pub struct Index {
    documents: Vec<Document>,
    arena: String,
    words: Vec<Entry>,
    /// Page, and what the word counts for there.
    postings: Vec<(u32, u16)>,
    /// Consonants of the words in other scripts than Latin, with the word.
    skeletons: Vec<(String, u32)>,
}

impl Index {
    /// The index of a reader. `beside` is the default locale's tag and file, where that is not the reader's own; `second` the
    /// file of the language that stands beside the reader's, where that is neither; `group_of` names the topic of an article
    /// or what a place is for.
    #[must_use]
    pub fn new(
        own: &SearchFile,
        beside: Option<(&str, &SearchFile)>,
        second: Option<&SearchFile>,
        group_of: impl Fn(&Document) -> String,
    ) -> Index {
        let documents = documents(own, beside);
        let mut builder = Builder::default();
        let others = beside.map(|(_, file)| file).into_iter().chain(second).map(|file| (file, true));
        for (file, is_other) in std::iter::once((own, false)).chain(others) {
            // A find in the other language is one, but those in the reader's own come first.
            let count = |weight: u16| if is_other { weight - weight / 4 } else { weight };
            for (field, weight) in [(&file.titles, TITLE), (&file.keywords, KEYWORD), (&file.more, MORE)] {
                for (page, line) in field.split('\n').enumerate().take(documents.len()) {
                    builder.add(page, line, count(weight));
                }
            }
        }
        for (page, document) in documents.iter().enumerate() {
            builder.add(page, &group_of(document), GROUP);
        }
        builder.finish(documents)
    }

    /// The pages, in the editors' order.
    #[must_use]
    pub fn documents(&self) -> &[Document] {
        &self.documents
    }

    /// How many different words there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.words.len()
    }

    /// Whether nothing can be found.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.words.is_empty()
    }

    /// Calls back with every page that has a word like the term: how good the word fits, what it counts for in the page,
    /// and in how many pages it is.
    pub(super) fn matches(&self, term: &Term, mut each: impl FnMut(u32, u16, u16, usize)) {
        let mut tell = |at: usize, fit: u16| {
            let from = self.words.get(at).map_or(0, |word| word.posting as usize);
            let to = self.words.get(at + 1).map_or(self.postings.len(), |word| word.posting as usize);
            let postings = self.postings.get(from..to).unwrap_or_default();
            for (page, weight) in postings {
                each(*page, *weight, fit, postings.len());
            }
        };
        for (at, word) in self.words.iter().enumerate() {
            let fit = term.fit(self.arena.get(word.start as usize..word.end as usize).unwrap_or_default());
            if fit > 0 {
                tell(at, fit);
            }
        }
        if !term.skeletons.is_empty() {
            for (skeleton, word) in &self.skeletons {
                let fit = term.fit_of_skeleton(skeleton);
                if fit > 0 {
                    tell(*word as usize, fit);
                }
            }
        }
    }
}

fn documents(own: &SearchFile, beside: Option<(&str, &SearchFile)>) -> Vec<Document> {
    let default = beside.map_or(own, |(_, file)| file);
    let mut titles = own.titles.split('\n');
    let mut shown_in = own.shown_in.split('\n');
    let mut categories = default.categories.split('\n');
    let pages = default.pages.lines().zip(default.titles.split('\n'));
    let document = |(path, title): (&str, &str)| {
        let Route::In { page, .. } = Route::parse(&format!("/-/{path}/")) else { return None };
        let own_title = titles.next().unwrap_or_default();
        let language = shown_in.next().unwrap_or_default();
        let (title, language) = match beside {
            Some((tag, _)) if own_title.is_empty() => (title, tag),
            _ => (own_title, language),
        };
        Some(Document {
            page,
            title: title.to_owned(),
            shown_in: Some(language.to_owned()).filter(|tag| !tag.is_empty()),
            category: categories.next().unwrap_or_default().to_owned(),
        })
    };
    pages.filter_map(document).collect()
}

/// An index in the making: every word that was added, with its page.
#[derive(Default)]
struct Builder {
    arena: String,
    added: Vec<(u32, u32, u32, u16)>,
}

impl Builder {
    fn add(&mut self, page: usize, text: &str, weight: u16) {
        let Ok(page) = u32::try_from(page) else { return };
        tokens(text, |word| {
            let start = self.arena.len();
            self.arena.push_str(word);
            if let (Ok(start), Ok(end)) = (u32::try_from(start), u32::try_from(self.arena.len())) {
                self.added.push((start, end, page, weight));
            }
        });
    }

    fn finish(mut self, documents: Vec<Document>) -> Index {
        let arena = self.arena;
        let word = |(start, end): (u32, u32)| arena.get(start as usize..end as usize).unwrap_or_default();
        // The heaviest place of a word in a page comes first, and is the one that stays.
        self.added.sort_unstable_by(|one, other| {
            let by_word = word((one.0, one.1)).cmp(word((other.0, other.1)));
            by_word.then(one.2.cmp(&other.2)).then(other.3.cmp(&one.3))
        });
        let mut index = Index { documents, ..Index::default() };
        let mut last = "";
        for (start, end, page, weight) in self.added {
            let here = word((start, end));
            let posting = u32::try_from(index.postings.len()).unwrap_or(u32::MAX);
            if here != last || index.words.is_empty() {
                if !here.is_ascii() {
                    let consonants = skeleton(here, Reading::English);
                    if !consonants.is_empty() {
                        index.skeletons.push((consonants, u32::try_from(index.words.len()).unwrap_or(u32::MAX)));
                    }
                }
                index.words.push(Entry { start, end, posting });
                last = here;
            } else if index.postings.last().is_some_and(|(before, _)| *before == page) {
                continue;
            }
            index.postings.push((page, weight));
        }
        index.arena = arena;
        index
    }
}

impl Document {
    /// What it is.
    #[must_use]
    pub fn kind(&self) -> Kind {
        match self.page {
            Page::Place(_) => Kind::Place,
            Page::Situation(_) => Kind::Phrases,
            _ => Kind::Article,
        }
    }

    /// The words of the group to which the page belongs: what its topic is called, or what the place is for.
    #[must_use]
    pub fn group(
        &self,
        title_of: impl FnOnce(&str) -> Option<String>,
        name_of: impl FnOnce(&str) -> Option<String>,
    ) -> String {
        let name = match &self.page {
            Page::Article { topic, .. } => title_of(topic),
            _ if self.category.is_empty() => None,
            _ => name_of(&self.category),
        };
        name.unwrap_or_default()
    }
}

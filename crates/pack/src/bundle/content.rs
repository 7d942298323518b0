//! What one page shows, whole, and the form in which the app gets it: as HTML, rendered when the site is built.
//!
//! A page carries its own content, so that a start costs the same however many articles a pack has.

use super::{
    Address, Article, FirstSteps, Foreign, Glossary, Index, Manifest, Phrasebook, Place, SessionsOf, Situation,
    SpokenLanguage, Standing, StepFree, TopicPhrases,
};
use crate::{inline::Inline, opening::Opening, place_filter::PlaceTraits};
use serde::{Deserialize, Serialize};

/// Path within the site of what all pages of a locale share, in a release.
///
/// ```
/// # use welcome_pack::bundle::shared_path;
/// assert_eq!(shared_path("de", "0123456789abcdef"), "/pack/de/shared.01234567.json");
/// ```
#[must_use]
pub fn shared_path(tag: &str, release: &str) -> String {
    locale_path(tag, "shared", release)
}

/// Path within the site of a file that a locale has once, by its name, in a release.
#[must_use]
pub fn locale_path(tag: &str, name: &str, release: &str) -> String {
    format!("/pack/{tag}/{name}.{}.json", release.get(..8).unwrap_or(release))
}

/// Messages whose ids begin so are for the player that reads aloud and come with it.
pub const LISTEN_MESSAGES: &str = "listen-";

/// Messages whose ids begin so are for what a shared tablet counts and come with it.
pub const COUNTS_MESSAGES: &str = "counts-";

/// Messages that stand in pages alone, as HTML: the app never asks for them, and every visit would fetch them. A browser test
/// looks for their ids in the app.
const PAGE_MESSAGES: [&str; 48] = [
    "about-heading",
    "appointment-day",
    "appointment-time",
    "checked-on",
    "closed-from",
    "closed-from-until",
    "content-version",
    "documents",
    "emergency-free",
    "emergency-heading",
    "hours-week",
    "languages-spoken",
    "more-about",
    "notice-danger",
    "notice-free",
    "notice-info",
    "notice-right",
    "notice-warning",
    "offline-heading",
    "open-now",
    "place-way",
    "places-filter",
    "places-filter-more",
    "places-heading",
    "places-lead",
    "places-show-all",
    "program-version",
    "search-articles",
    "search-delete",
    "search-label",
    "search-letters",
    "search-none-help",
    "search-space",
    "sessions-heading",
    "sessions-lead",
    "sessions-next",
    "sessions-none",
    "show-on-map",
    "sources",
    "speakers-everywhere",
    "speakers-heading",
    "speakers-lead",
    "status-demonstration",
    "status-draft",
    "status-published",
    "step-free-no",
    "step-free-partly",
    "step-free-yes",
];

/// What all pages of a locale share; a file of its own, [`shared_path`].
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Shared {
    /// The site.
    pub manifest: Manifest,
    /// The locale's texts for every page.
    pub index: Index,
}

impl Shared {
    /// What the app needs of a site and a locale: what pages alone show stands in them already.
    #[must_use]
    pub fn of(manifest: &Manifest, index: &Index) -> Shared {
        let mut shared = Shared {
            manifest: Manifest { pictures: String::new(), ..manifest.clone() },
            index: Index { publisher: String::new(), ..index.clone() },
        };
        shared.index.messages.texts.retain(|(id, _)| !PAGE_MESSAGES.contains(&id.as_str()));
        for topic in &mut shared.index.topics {
            topic.summary.clear();
            topic.picture.clear();
        }
        shared
    }
}

/// What the app is told inside a page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PageMark {
    /// The release that the page belongs to; two releases never meet on a screen.
    pub release: String,
    /// What it is, which its address alone does not say.
    pub kind: PageKind,
}

/// What the page at an address is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PageKind {
    /// The choice of language.
    Start,
    /// A page of a locale.
    Page,
    /// What stands where there is none.
    NotFound,
}

impl From<&Content> for PageKind {
    fn from(content: &Content) -> PageKind {
        match content {
            Content::Start => PageKind::Start,
            Content::NotFound => PageKind::NotFound,
            _ => PageKind::Page,
        }
    }
}

/// What changes from page to page, beside each as `page.json`: the app puts it in the place of what is there.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PageFile {
    /// The release that it belongs to.
    pub release: String,
    /// The document's title.
    pub title: String,
    /// What stands in `<main>`, as HTML.
    pub main: String,
}

/// What a page shows besides what all pages of its locale share.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Content {
    /// The choice of language.
    Start,
    /// The topics.
    Topics {
        /// What leads to the phrases, if the pack has any.
        phrases: Option<PageCard>,
        /// What leads to the first steps as a list, if the pack has one.
        plan: Option<PageCard>,
        /// What leads to the words of the office, if the pack explains any.
        glossary: Option<PageCard>,
    },
    /// The articles of a topic; `emergency` is the emergency page.
    Topic {
        /// The topic's id.
        topic: String,
        /// Its articles, in the editors' order.
        articles: Vec<ArticleCard>,
        /// The situation of the same name, in which people say something about it.
        phrases: Option<TopicPhrases>,
    },
    /// One article.
    Article {
        /// The topic's id.
        topic: String,
        /// The article.
        article: Box<Article>,
        /// The places that it shows.
        places: Vec<PlaceCard>,
        /// Articles of the same topic to read on, at most [`MORE`].
        more: Vec<ArticleCard>,
    },
    /// Every place.
    Places {
        /// The places, in the editors' order.
        places: Vec<PlaceCard>,
        /// The languages spoken at some of them, in the order of their autonyms.
        languages: Vec<SpokenLanguage>,
        /// Whether anything takes place at some of them.
        sessions: bool,
    },
    /// Which languages are spoken where: the page's own first, then in the order of their autonyms.
    Speakers(Vec<Speakers>),
    /// What takes place where.
    Sessions {
        /// By place.
        places: Vec<SessionsOf>,
        /// How far the words can be trusted.
        standing: Standing,
    },
    /// One place.
    Place(Box<Place>),
    /// Every situation that has phrases.
    Phrases(Phrasebook),
    /// The phrases of one situation.
    Situation(Box<Situation>),
    /// The first steps as a list.
    Plan(Box<FirstSteps>),
    /// The words of the office.
    Glossary(Glossary),
    /// About the pack and the device: paragraphs of the editors' own.
    About(Vec<Vec<Inline>>),
    /// The search; what it finds comes in the browser.
    Search {
        /// The letters of the locale in their order, for a device without keys; none where letters make no words.
        letters: Vec<String>,
        /// Where people help if nothing is found.
        service_points: Vec<PlaceCard>,
        /// What the phrases are called; `None` if there are none.
        phrases: Option<String>,
    },
    /// Nothing: the address leads nowhere.
    NotFound,
}

/// How many other articles of its topic an article leads to: more are a list that nobody reads, and the topic's own
/// page has them all.
pub const MORE: usize = 6;

/// What leads to a page that a pack may have.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PageCard {
    /// What it is called.
    pub title: String,
    /// What it is for, one or two sentences.
    pub summary: String,
}

/// An article in a list.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ArticleCard {
    /// Its id, the path segment.
    pub id: String,
    /// Its title.
    pub title: String,
    /// What it is about, one sentence.
    pub summary: String,
    /// Set where it is shown in another language.
    pub shown_in: Option<Foreign>,
}

/// A place in a list.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PlaceCard {
    /// Its id, the path segment.
    pub id: String,
    /// What it is for, first of all first: `service-point`, `health` …
    pub categories: Vec<String>,
    /// Its name.
    pub name: String,
    /// What one gets there, one sentence.
    pub summary: String,
    /// Where it is.
    pub address: Address,
    /// When it can be visited.
    pub opening: Opening,
    /// Languages spoken there.
    pub languages: Vec<SpokenLanguage>,
    /// Whether one gets in without a step.
    pub step_free: StepFree,
    /// Set where name and summary are shown in another language.
    pub shown_in: Option<Foreign>,
}

/// A language, and where it is spoken.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Speakers {
    /// The language; when it is spoken is each place's to say.
    pub language: SpokenLanguage,
    /// Whether it is spoken at every place of the pack, all the time.
    pub everywhere: bool,
    /// The places where it is spoken.
    pub places: Vec<PlaceCard>,
}

impl PlaceCard {
    /// What it is for first of all.
    #[must_use]
    pub fn category(&self) -> &str {
        self.categories.first().map_or("", String::as_str)
    }

    /// What a visitor can choose it by.
    #[must_use]
    pub fn traits(&self) -> PlaceTraits {
        PlaceTraits {
            topics: self.categories.clone(),
            step_free: self.step_free == StepFree::Yes,
            languages: self.languages.iter().map(|spoken| (spoken.tag.clone(), spoken.hours.clone())).collect(),
        }
    }
}

impl From<&Article> for ArticleCard {
    fn from(article: &Article) -> ArticleCard {
        ArticleCard {
            id: article.id.clone(),
            title: article.title.clone(),
            summary: article.summary.clone(),
            shown_in: article.standing.shown_in.clone(),
        }
    }
}

impl From<&Place> for PlaceCard {
    fn from(place: &Place) -> PlaceCard {
        PlaceCard {
            id: place.id.clone(),
            categories: place.categories.clone(),
            name: place.name.clone(),
            summary: place.summary.clone(),
            address: place.address.clone(),
            opening: place.opening.clone(),
            languages: place.languages.clone(),
            step_free: place.step_free,
            shown_in: place.standing.shown_in.clone(),
        }
    }
}

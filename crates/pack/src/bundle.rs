//! The compiled run-time form of a pack: what `welcome build` writes and the app reads, as JSON.
//!
//! Facts are resolved, text is a tree of inline nodes, opening hours are tables: the app only shows.

mod address;
mod content;
mod glossary;
mod phrase;
mod place;
mod plan;
mod session;

pub use address::Address;
pub use content::{
    ArticleCard, COUNTS_MESSAGES, Content, LISTEN_MESSAGES, MORE, PageCard, PageFile, PageKind, PageMark, PlaceCard,
    Shared, Speakers, locale_path, shared_path,
};
pub use glossary::{GLOSSARY_MESSAGES, Glossary, WORD_ID, Word};
pub use phrase::{
    AnswerKind, PHRASE_MESSAGES, Phrase, Phrasebook, Side, Situation, SituationCard, Speaker, Spoken, TopicPhrases,
};
pub use place::{Geo, Picture, Place, SpokenLanguage, StepFree, Way};
pub use plan::{Answer, Bring, FirstSteps, PLAN_MESSAGES, Question, Stage, StageOfSteps, Step, Told};

pub use session::{SESSION_ID, Session, SessionsOf};

use crate::{
    contact::Contact,
    date::Date,
    inline::Inline,
    locale::{Direction, LocaleFormat},
    messages::Messages,
};
use serde::{Deserialize, Serialize};

/// What every page needs first, in every language.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Manifest {
    /// The pack's id, `vienna`.
    pub pack: String,
    /// The version of the content, as the editors name it.
    pub version: String,
    /// The fingerprint of the whole release; empty until the site is put together.
    pub release: String,
    /// How far the publisher stands behind the pack.
    pub status: Status,
    /// SPDX identifier of the content's licence.
    pub licence: String,
    /// Address of the publisher's own site.
    pub publisher_url: Option<String>,
    /// Where the site is published, for QR codes; without it the address it is served from.
    pub base_url: Option<String>,
    /// The path under which the site stands on its host, with a slash at both ends: `/` or `/welcome/`.
    pub base: String,
    /// Address of the pictures, from the base on.
    pub icons: String,
    /// Address of the module that reads aloud, from the base on.
    pub listen: String,
    /// Address of the module that counts on a shared tablet, from the base on.
    pub counts: String,
    /// Address of the pictures of phrases, from the base on; only what makes the pages needs it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub pictures: String,
    /// Address of the city's logo, from the base on, if it has one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub logo: Option<String>,
    /// IANA name of the city's time zone, `Europe/Vienna`.
    pub time_zone: String,
    /// The locale of the source texts.
    pub default_locale: String,
    /// Whether devices keep the site for use without network (`false` is the kill switch).
    pub offline: bool,
    /// Times of a shared tablet.
    pub kiosk: KioskTimes,
    /// Every locale of the pack, in the order of their autonyms (CLDR's root collation), where people look for them.
    pub locales: Vec<LocaleEntry>,
    /// The emergency numbers, for the start page, where no language is known yet.
    pub emergency: Vec<EmergencyNumber>,
}

impl Manifest {
    /// Where a path of the site stands on its host.
    ///
    /// ```
    /// # use welcome_pack::bundle::address;
    /// assert_eq!(address("/welcome/", "/de/health/"), "/welcome/de/health/");
    /// assert_eq!(address("/", "/de/health/"), "/de/health/");
    /// ```
    #[must_use]
    pub fn address(&self, path: &str) -> String {
        address(&self.base, path)
    }
}

/// Where a path of a site stands on a host that has the site under `base`, which has a slash at both ends.
#[must_use]
pub fn address(base: &str, path: &str) -> String {
    format!("{base}{}", path.trim_start_matches('/'))
}

/// The path within a site of an address on its host; `None` outside the site.
///
/// ```
/// # use welcome_pack::bundle::path_within;
/// assert_eq!(path_within("/welcome/", "/welcome/de/"), Some("/de/"));
/// assert_eq!(path_within("/welcome/", "/other/"), None);
/// ```
#[must_use]
pub fn path_within<'a>(base: &str, address: &'a str) -> Option<&'a str> {
    // The slash at the end of the base is the one in front of the path.
    address.strip_prefix(base.trim_end_matches('/')).filter(|path| path.starts_with('/'))
}

/// How far the publisher stands behind a pack.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "authoring", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Status {
    /// Shows what the kiosk can do; nobody responsible has checked it.
    Demonstration,
    /// Being written.
    Draft,
    /// Published by the body that it names.
    Published,
}

/// Times of a shared tablet, in seconds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "authoring", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct KioskTimes {
    /// Without a touch for this long, the kiosk asks whether somebody is still there. 10–3600.
    pub idle_seconds: u32,
    /// How long it waits for the answer before it forgets the visit. 5–120.
    pub countdown_seconds: u32,
}

/// A locale as the start page and the language switch show it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct LocaleEntry {
    /// BCP 47 tag, `fa-AF`.
    pub tag: String,
    /// The language's name in itself.
    pub autonym: String,
    /// Direction of its script.
    pub direction: Direction,
    /// "Welcome" in this language.
    pub greeting: String,
    /// "Welcome to Vienna" in this language.
    pub title: String,
    /// Set where greeting and title are in another language, because nobody has translated them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shown_in: Option<Foreign>,
    /// Tags to fall back to, nearest first, the pack's default locale last.
    pub fallback: Vec<String>,
}

/// An emergency number before any language is chosen.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct EmergencyNumber {
    /// As it is dialled and shown, `144`.
    pub number: String,
    /// Name of its picture.
    pub picture: String,
}

/// What every page of one locale needs.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Index {
    /// The locale's tag.
    pub tag: String,
    /// Weekdays, months, digits and patterns.
    pub format: LocaleFormat,
    /// The city's name.
    pub city: String,
    /// "Welcome to Vienna".
    pub title: String,
    /// Who publishes the pack; only what makes the pages needs it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub publisher: String,
    /// What the reader must know about the pack's status.
    pub notice: String,
    /// How far these texts can be trusted.
    pub standing: Standing,
    /// When the facts, places and articles were last compared with their sources: the oldest of their dates.
    pub checked: Option<Date>,
    /// Who to call.
    pub emergency: Vec<EmergencyCall>,
    /// The topics, in the editors' order.
    pub topics: Vec<TopicEntry>,
    /// The program's texts, each in the nearest locale that has it.
    pub messages: Messages,
}

/// An emergency number with its explanation.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct EmergencyCall {
    /// As it is dialled and shown.
    pub number: String,
    /// Who answers.
    pub label: String,
    /// When to call.
    pub say: String,
    /// Name of its picture.
    pub picture: String,
}

/// A topic as the list of topics shows it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct TopicEntry {
    /// Its id, the path segment.
    pub id: String,
    /// Name of its picture; only what makes the pages needs it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub picture: String,
    /// Its title.
    pub title: String,
    /// What it is about, one sentence; only what makes the pages needs it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub summary: String,
    /// Set where the title and summary are shown in another language.
    pub shown_in: Option<Foreign>,
}

/// A language other than the page's, in which a text is shown for want of a translation.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Foreign {
    /// Its BCP 47 tag.
    pub tag: String,
    /// Its name in itself.
    pub autonym: String,
    /// Direction of its script.
    pub direction: Direction,
}

/// What the reader should know about where a text comes from.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Standing {
    /// Who made it.
    pub by: Maker,
    /// Whether it is a translation (else it is the source).
    pub translated: bool,
    /// Whether its source has changed since.
    pub stale: bool,
    /// Set where it is shown in another language.
    pub shown_in: Option<Foreign>,
}

impl Standing {
    /// How far a whole can be trusted of which this is the head and another one a part.
    #[must_use]
    pub fn with(self, part: Standing) -> Standing {
        Standing { by: self.by.min(part.by), stale: self.stale || part.stale, ..self }
    }
}

/// Who made a text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "authoring", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Maker {
    /// Made by a machine; no person has read it.
    #[default]
    Machine,
    /// Made by a machine, read and corrected by a person.
    Reviewed,
    /// Made by a person.
    Human,
}

/// One article.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Article {
    /// Its id, the path segment.
    pub id: String,
    /// Its title.
    pub title: String,
    /// What it is about, one sentence.
    pub summary: String,
    /// When its sources were last compared with it: the oldest of their dates.
    pub checked: Date,
    /// Where its facts come from.
    pub sources: Vec<Source>,
    /// How far its text can be trusted.
    pub standing: Standing,
    /// Its content.
    pub blocks: Vec<Block>,
}

/// A page that a fact, a place or an article rests on.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Source {
    /// The page's title and publisher.
    pub title: String,
    /// Its address.
    pub url: String,
}

/// A block with its id, which is the same in every locale.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Block {
    /// Stable within the article.
    pub id: String,
    /// Set where this block is shown in another language than the article.
    pub shown_in: Option<Foreign>,
    /// Whether its source has changed since it was translated.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub stale: bool,
    /// What it says.
    pub body: Body,
}

/// The kinds of block.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Body {
    /// Running text.
    Paragraph(Vec<Inline>),
    /// A heading of the second level.
    Heading(String),
    /// Things in no order.
    List(Vec<Vec<Inline>>),
    /// Things to do one after the other.
    Steps(Vec<Vec<Inline>>),
    /// Things to bring along.
    Documents(Vec<Vec<Inline>>),
    /// Something to stand out.
    Notice {
        /// Why it stands out.
        tone: Tone,
        /// A short title.
        title: Option<String>,
        /// What it says.
        text: Vec<Inline>,
    },
    /// Who to call.
    Phones(Vec<ContactItem>),
    /// Where to go: ids of places.
    Places(Vec<String>),
    /// Where to read on.
    Links(Vec<ContactItem>),
    /// What people ask or say, and the answer.
    Question {
        /// The question or the claim.
        claim: String,
        /// The answer.
        answer: Vec<Inline>,
    },
}

/// Why a notice stands out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "authoring", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Tone {
    /// Good to know.
    Info,
    /// Mistakes here cost money or time.
    Warning,
    /// Somebody could come to harm.
    Danger,
    /// This costs nothing.
    Free,
    /// This is the reader's right.
    Right,
}

/// A contact with a label, in a list of phones or links.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ContactItem {
    /// Who answers, or what is found there.
    pub label: String,
    /// When, in which language, what for.
    pub note: Option<Vec<Inline>>,
    /// The contact itself.
    pub contact: Contact,
}

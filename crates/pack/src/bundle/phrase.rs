//! Phrases to point at: what a visitor and a person of the place say to each other, in both of their languages.

use super::{Foreign, PageCard, Standing};
use crate::{locale::LocaleFormat, messages::Messages};
use serde::{Deserialize, Serialize};

/// Messages whose ids begin so are for the pages of phrases alone and come with them: what all pages share is smaller
/// without.
pub const PHRASE_MESSAGES: &str = "phrases-";

/// Every situation in which people say something to each other.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Phrasebook {
    /// What stands over them, and what they are for.
    pub card: PageCard,
    /// The situations, in the editors' order.
    pub situations: Vec<SituationCard>,
    /// The language of the people of the place; `None` where the page is in it.
    pub other: Option<Foreign>,
}

/// What leads from a topic to its phrases.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct TopicPhrases {
    /// What all phrases are called.
    pub title: String,
    /// Id of the situation, which is that of the topic.
    pub situation: String,
    /// The title of the situation.
    pub about: Spoken,
}

/// A situation in a list.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SituationCard {
    /// Its id, the path segment.
    pub id: String,
    /// Name of its picture.
    pub picture: String,
    /// Its title.
    pub title: Spoken,
}

/// A situation with its phrases.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Situation {
    /// Its id, the path segment.
    pub id: String,
    /// Name of its picture.
    pub picture: String,
    /// Its title.
    pub title: Spoken,
    /// The phrases, in the editors' order.
    pub phrases: Vec<Phrase>,
    /// The page's language.
    pub own: Side,
    /// The language of the people of the place; `None` where the page is in it.
    pub other: Option<Side>,
    /// How far these texts can be trusted.
    pub standing: Standing,
}

/// Something to say by pointing at it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Phrase {
    /// Its id, the fragment of its address.
    pub id: String,
    /// Name of its picture.
    pub picture: String,
    /// Who says it.
    pub speaker: Speaker,
    /// The kinds of answer that it asks for; what can always be answered is not among them.
    pub answers: Vec<AnswerKind>,
    /// What is said.
    pub text: Spoken,
}

/// A text in the page's language, and in the language of the people of the place.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Spoken {
    /// In the page's language.
    pub own: String,
    /// Set where the first is shown in another language, for want of a translation.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shown_in: Option<Foreign>,
    /// In the language of the people of the place, where that is another one than the first is in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub other: Option<String>,
}

/// One of the two who speak: what is the same for all phrases.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Side {
    /// The language.
    pub language: Foreign,
    /// What this side calls the language of the page.
    pub asked: String,
    /// How the language writes numbers and days.
    pub format: LocaleFormat,
    /// The answers and what they ask for: the messages that begin with [`PHRASE_MESSAGES`].
    pub words: Messages,
}

/// Who says a phrase.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "authoring", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Speaker {
    /// The visitor.
    Visitor,
    /// The person of the place: at the desk, in the practice, on the bus.
    Staff,
}

/// A kind of answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "authoring", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum AnswerKind {
    /// Yes, no, I do not know.
    YesNo,
    /// A number, digit by digit.
    Number,
    /// A day, a month and a year.
    Date,
    /// A part of the body, on a picture.
    Body,
}

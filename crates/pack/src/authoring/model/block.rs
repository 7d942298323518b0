//! Blocks, of which articles are made, as editors write them.

use crate::bundle::Tone;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// A block: its id, its kind and the fields of its kind. The id is the same in every locale.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct BlockText {
    /// Lower-case letters, digits and hyphens, unique in its article, the same in every locale.
    pub id: String,
    /// What it is; this decides which other keys it has.
    pub kind: BlockKind,
    /// The text. Inline: `**strong**`, `{fact}`, `[label](fact, topic/article or places/place)`; a heading has only words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// Its entries: inline texts, or in `phones` and `links` objects with `fact`, `label` and perhaps `note`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub items: Option<Vec<ItemText>>,
    /// Why it stands out; the same in every locale.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tone: Option<Tone>,
    /// A short title, if it needs one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// Ids of places.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub places: Option<Vec<String>>,
    /// The question, or what people say.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub claim: Option<String>,
    /// The answer; inline text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub answer: Option<String>,
}

/// The kinds of block.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum BlockKind {
    /// Running text: `text`.
    #[default]
    Paragraph,
    /// A heading within the article: `text`.
    Heading,
    /// Things in no order: `items`.
    List,
    /// Things to do one after the other: `items`.
    Steps,
    /// Things to bring along: `items`.
    Documents,
    /// Something to stand out: `tone`, `text`, perhaps `title`.
    Notice,
    /// Who to call: `items` with `fact` and `label`.
    Phones,
    /// Where to go: `places`.
    Places,
    /// Where to read on: `items` with `fact` and `label`.
    Links,
    /// What people ask or say: `claim` and `answer`.
    Question,
}

/// An item of a block: a text, or a contact with its label.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(untagged)]
pub enum ItemText {
    /// Inline text, in `list`, `steps` and `documents`.
    Text(String),
    /// A contact, in `phones` and `links`.
    Contact(ContactText),
}

/// A contact with its label.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ContactText {
    /// Id of a fact: `phone` or `sms` in a list of phones, `email` or `url` in a list of links.
    pub fact: String,
    /// Who answers, or what is found there.
    pub label: String,
    /// When, in which language, what for; inline text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

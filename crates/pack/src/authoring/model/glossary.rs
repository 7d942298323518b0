//! Words of the office: `glossary.json` and its texts.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// `glossary.json`: words that people hear and read at the offices whatever they speak, in no other language. A pack may do
/// without.
#[derive(Clone, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct GlossaryFile {
    /// The words, in any order: they are shown in that of the alphabet.
    pub words: Vec<WordRecord>,
}

/// A word that is kept in every language, as it stands on signs and forms.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct WordRecord {
    /// Lower-case letters, digits and hyphens: `meldezettel`.
    pub id: String,
    /// The word, in the language of the default locale, in the spelling of the office: `Meldezettel`, `MA 35`. Where it stands
    /// in an article or a note of a place, in whatever language, it can be touched.
    pub word: String,
    /// Other ways in which the same is written: endings, abbreviations and what they stand for: `Arbeitsmarktservice`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub also: Vec<String>,
    /// The article that says more, with its topic in front: `first-steps/register-address`. What is said of the word rests on
    /// its sources.
    pub article: String,
}

/// `<locale>/glossary.json`: what the words mean.
#[derive(Clone, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct WordTextsFile {
    /// A text for each word of `glossary.json`.
    pub glossary: Vec<WordText>,
}

/// What a word means.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct WordText {
    /// The word's id, as in `glossary.json` at the top of the pack.
    pub id: String,
    /// One to three short sentences, without the word itself at the beginning: it stands above them.
    pub text: String,
}

impl WordRecord {
    /// All ways in which it is written.
    pub fn forms(&self) -> impl Iterator<Item = &str> {
        std::iter::once(&self.word).chain(&self.also).map(String::as_str)
    }
}

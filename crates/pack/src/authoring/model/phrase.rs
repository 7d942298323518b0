//! Phrases to point at: `phrases.json` and its texts.

use crate::bundle::{AnswerKind, Speaker};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// `phrases.json`: what people say to each other in which situation, in no language. A pack may do without.
#[derive(Clone, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PhrasesFile {
    /// Every situation, in the order in which they are shown.
    pub situations: Vec<SituationRecord>,
}

/// A situation with its phrases, in no language.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SituationRecord {
    /// Lower-case letters, digits and hyphens, unique among all situations and phrases: `doctor`. Its text is its title.
    pub id: String,
    /// Name of its picture, one of the program's.
    pub picture: String,
    /// What is said in it, in the order in which it is shown.
    pub phrases: Vec<PhraseRecord>,
}

/// A phrase, in no language.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PhraseRecord {
    /// Lower-case letters, digits and hyphens, unique among all situations and phrases: `pain-where`.
    pub id: String,
    /// Name of its picture, one of the program's; another one for each phrase of a situation.
    pub picture: String,
    /// Who says it.
    pub speaker: Speaker,
    /// What the other person can answer by pointing: `yes-no`, `number`, `date`, `body`. That something is to be written
    /// down, and that somebody has to interpret, can always be answered.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub answers: Vec<AnswerKind>,
}

/// `<locale>/phrases.json`: the situations and phrases in words.
#[derive(Clone, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PhraseTextsFile {
    /// A text for each situation and each phrase of `phrases.json`.
    pub phrases: Vec<PhraseText>,
}

/// A situation or a phrase in words.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PhraseText {
    /// Its id, as in `phrases.json` at the top of the pack.
    pub id: String,
    /// Of a situation its title, one to three words; of a phrase one short sentence, as a person really says it.
    pub text: String,
}

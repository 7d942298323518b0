//! First steps as a list: `steps.json` and its texts.

use crate::bundle::Stage;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// `steps.json`: what somebody does first, in no language. A pack may do without.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct StepsFile {
    /// What makes the list shorter, in the order in which it is asked. Everybody may skip every question: nothing that
    /// somebody would rather not say, like their status.
    #[serde(default)]
    pub questions: Vec<QuestionRecord>,
    /// The steps, in the order in which they are shown within their stage.
    #[serde(default)]
    pub steps: Vec<StepRecord>,
}

/// A question, in no language.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct QuestionRecord {
    /// Lower-case letters, digits and hyphens, unique among all questions and answers: `children`.
    pub id: String,
    /// The answers, of which one can be chosen.
    pub answers: Vec<AnswerRecord>,
}

/// An answer to a question, in no language.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct AnswerRecord {
    /// Lower-case letters, digits and hyphens, unique among all questions and answers: `children-yes`.
    pub id: String,
    /// Name of its picture, one of the program's; another one for each answer to a question.
    pub picture: String,
}

/// A step: an article of the pack, when it is to be read, and whom it is for.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct StepRecord {
    /// The article, with its topic in front: `first-steps/register-address`. Its title, its summary and its lists of
    /// things to bring are shown.
    pub id: String,
    /// When it is to be done: `first-days`, `first-weeks` or `first-months`.
    pub stage: Stage,
    /// Id of a fact of kind `number`: the days within which the law wants it done.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub within: Option<String>,
    /// Ids of answers: who gives another answer to the same question does not get the step. Without it everybody gets it,
    /// and so does everybody who skips the question.
    #[serde(default, rename = "for", skip_serializing_if = "Vec::is_empty")]
    pub suits: Vec<String>,
}

/// `<locale>/steps.json`: the questions and answers in words. The steps have the words of their articles.
#[derive(Clone, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct StepTextsFile {
    /// A text for each question and each answer of `steps.json`.
    pub steps: Vec<StepText>,
}

/// A question or an answer in words.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct StepText {
    /// Its id, as in `steps.json` at the top of the pack.
    pub id: String,
    /// Of a question one short sentence, of an answer one to five words.
    pub text: String,
}

impl StepsFile {
    /// Whether there is a list.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.steps.is_empty()
    }
}

//! The list of first steps: questions that make it one's own, and steps that lead to articles.

use super::{ArticleCard, Foreign, PageCard};
use crate::{
    inline::Inline,
    messages::Messages,
    plan::{Mark, Rules},
};
use serde::{Deserialize, Serialize};

/// Messages whose ids begin so are for the page of first steps alone and come with it.
pub const PLAN_MESSAGES: &str = "plan-";

/// The list of first steps.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct FirstSteps {
    /// What stands over it.
    pub card: PageCard,
    /// What makes it one's own, in the editors' order.
    pub questions: Vec<Question>,
    /// The steps, by when they are to be done.
    pub stages: Vec<StageOfSteps>,
    /// Which steps are for whom.
    pub rules: Rules,
    /// The texts of the program about it: the messages that begin with [`PLAN_MESSAGES`].
    pub words: Messages,
}

/// A question that anybody may skip.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Question {
    /// Its id.
    pub id: String,
    /// What is asked.
    pub text: Told,
    /// The answers to choose one from.
    pub answers: Vec<Answer>,
}

/// An answer to choose.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Answer {
    /// What it is called in an address.
    pub mark: Mark,
    /// Name of its picture.
    pub picture: String,
    /// What is answered.
    pub text: Told,
}

/// A text in the page's language, or in the one that stands in.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Told {
    /// The text.
    pub text: String,
    /// Set where it is in another language.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shown_in: Option<Foreign>,
}

/// When steps are to be done.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "authoring", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Stage {
    /// In the first days.
    FirstDays,
    /// In the first weeks.
    FirstWeeks,
    /// In the first months.
    FirstMonths,
}

impl Stage {
    /// Every stage, the earliest first.
    pub const ALL: [Stage; 3] = [Stage::FirstDays, Stage::FirstWeeks, Stage::FirstMonths];

    /// The id of the message that names it.
    #[must_use]
    pub fn message(self) -> &'static str {
        match self {
            Stage::FirstDays => "plan-first-days",
            Stage::FirstWeeks => "plan-first-weeks",
            Stage::FirstMonths => "plan-first-months",
        }
    }
}

/// Steps that are to be done at about the same time.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct StageOfSteps {
    /// When.
    pub stage: Stage,
    /// The steps, in the editors' order.
    pub steps: Vec<Step>,
}

/// A step: an article to read, with what it asks for.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Step {
    /// What it is called in an address.
    pub mark: Mark,
    /// The topic of its article.
    pub topic: String,
    /// Its article.
    pub article: ArticleCard,
    /// The days within which the law wants it done, as a number and as the locale writes it.
    pub within: Option<(i32, String)>,
    /// What to bring, as the article says it.
    pub bring: Vec<Bring>,
}

/// Things to bring, in one language.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Bring {
    /// The things.
    pub items: Vec<Vec<Inline>>,
    /// Set where they are in another language than the page.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shown_in: Option<Foreign>,
}

//! Words of the office with what they mean.

use super::{Foreign, PageCard, Standing};
use serde::{Deserialize, Serialize};

/// Messages whose ids begin so are for the page of the words and come with it.
pub const GLOSSARY_MESSAGES: &str = "glossary-";

/// What the id of a word's entry on the page begins with.
pub const WORD_ID: &str = "word-";

/// Every word of a pack.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Glossary {
    /// What the page is called, and what it is for.
    pub card: PageCard,
    /// The words, in the order of the alphabet.
    pub words: Vec<Word>,
    /// How far what is said of them can be trusted.
    pub standing: Standing,
}

/// A word with what it means.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Word {
    /// Its id.
    pub id: String,
    /// The word, in the language of the offices.
    pub word: String,
    /// What else it is called, without mere endings and parts of it.
    pub also: Vec<String>,
    /// What it means.
    pub text: String,
    /// Set where that is said in another language than the page's.
    pub shown_in: Option<Foreign>,
    /// The topic of the article that says more.
    pub topic: String,
    /// That article's id.
    pub article: String,
    /// That article's title.
    pub title: String,
    /// Set where the title is in another language than the page's.
    pub title_in: Option<Foreign>,
}

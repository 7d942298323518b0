//! Text inside a block: a small tree instead of HTML, so that content can never become markup.

use crate::{contact::ContactKind, date::Date};
use serde::{Deserialize, Serialize};

/// A piece of text.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Inline {
    /// Plain characters.
    Text(String),
    /// `**Something that matters.**`
    Strong(Vec<Inline>),
    /// A phone number, an e-mail address or a host name of the pack's facts: `{city-phone}`.
    Contact {
        /// What it is.
        kind: ContactKind,
        /// As it is shown.
        shown: String,
        /// As a link.
        href: String,
    },
    /// An amount or a number of the pack's facts, written for the locale: `{ticket-day}`.
    Value(String),
    /// A date of the pack's facts: `{school-starts}`.
    Date(Date),
    /// A word of the office, which the pack's glossary explains.
    Word {
        /// Its id.
        id: String,
        /// As it is written here.
        text: String,
    },
    /// `[label](target)`
    Link {
        /// What one touches.
        label: String,
        /// Where it leads.
        to: Target,
    },
}

/// Where a link in a text leads.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Target {
    /// Another article of the pack.
    Article {
        /// Its topic's id.
        topic: String,
        /// Its own id.
        article: String,
    },
    /// A place of the pack.
    Place(String),
    /// Out of the pack: `https:`, `tel:`, `mailto:`, `sms:` or `geo:`.
    Outside(String),
}

/// The text without its marks, for titles, search and QR codes.
///
/// ```
/// use welcome_pack::inline::{Inline, plain};
/// let text = [Inline::Text("Call ".into()), Inline::Strong(vec![Inline::Value("3".into())]), Inline::Text(" times".into())];
/// assert_eq!(plain(&text), "Call 3 times");
/// ```
#[must_use]
pub fn plain(text: &[Inline]) -> String {
    let mut out = String::new();
    push_plain(text, &mut out);
    out
}

fn push_plain(text: &[Inline], out: &mut String) {
    for piece in text {
        match piece {
            Inline::Text(text) | Inline::Value(text) | Inline::Word { text, .. } => out.push_str(text),
            Inline::Strong(inner) => push_plain(inner, out),
            Inline::Contact { shown, .. } => out.push_str(shown),
            Inline::Date(date) => out.push_str(&date.to_string()),
            Inline::Link { label, .. } => out.push_str(label),
        }
    }
}

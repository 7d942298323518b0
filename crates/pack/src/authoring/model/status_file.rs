//! What is known of the texts of a locale: `status.json`.

use crate::{bundle::Maker, date::Date};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// `<locale>/status.json`, written by `welcome mark`: what is known of every text of the locale.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct StatusFile {
    /// By the text's key: `city`, `topics/<id>`, `places/<id>`, `phrases/<id>`, `steps/<id>`, `<topic>/<article>` for title and summary,
    /// `<topic>/<article>/<block>`.
    pub texts: BTreeMap<String, TextStatus>,
}

/// What is known of one text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct TextStatus {
    /// Fingerprint of the default locale's text from which this one was made.
    pub source: String,
    /// Who made it, and whether a person has read it.
    pub by: Maker,
    /// `true` if it is a copy of the default locale's text, written by `welcome new` or `welcome add` to be overwritten; it counts as missing.
    #[serde(default, skip_serializing_if = "is_false")]
    pub copy: bool,
    /// When a person last read it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reviewed: Option<Date>,
    /// Who read it, if they gave their name; it stays in the pack and is not published.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reviewer: Option<String>,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde calls it with a reference")]
fn is_false(value: &bool) -> bool {
    !value
}

//! What takes place at a place at set times, and its words.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// Something to which people come at set times: an information session, a language café, a group.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SessionRecord {
    /// Lower-case letters, digits and hyphens, unique in the pack: `language-cafe`.
    pub id: String,
    /// When it takes place, as OSM opening hours: every week `Tu 17:00-19:00; PH off`, every month `Tu[1] 17:00-19:00`, on single
    /// days `2026 Dec 03 16:00-18:00; 2027 Jan 14 16:00-18:00`. What begins when another one ends is one date with it: make two
    /// sessions of them.
    pub times: String,
    /// BCP 47 tags of the languages in which it is held.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub languages: Vec<String>,
    /// Ids of facts of kind `phone`, `sms`, `email` or `url`: where one asks or signs up.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub contacts: Vec<String>,
}

/// What takes place at a place, in words.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SessionText {
    /// Its id, as in `places.json` at the top of the pack.
    pub id: String,
    /// What it is called, also in calendars: "Language café".
    pub title: String,
    /// What happens there, for whom, whether one signs up, what it costs; inline text.
    pub text: String,
}

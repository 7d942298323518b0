//! What takes place at set times.

use super::{Foreign, PlaceCard, SpokenLanguage};
use crate::{contact::Contact, inline::Inline, opening::Opening};
use serde::{Deserialize, Serialize};

/// What the id of a session's element begins with.
pub const SESSION_ID: &str = "session-";

/// Something to which people come at set times: an information session, a language café, a group.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Session {
    /// Its id, unique in the pack.
    pub id: String,
    /// What it is called.
    pub title: String,
    /// What it is.
    pub text: Vec<Inline>,
    /// When it takes place, and the days on which the place is closed; on single days it has no week.
    pub opening: Opening,
    /// The languages in which it is held; none if nobody said so.
    pub languages: Vec<SpokenLanguage>,
    /// Where one asks or signs up.
    pub contacts: Vec<Contact>,
    /// Set where it is told in another language than the page's.
    pub shown_in: Option<Foreign>,
}

/// What takes place at one place.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SessionsOf {
    /// Where.
    pub place: PlaceCard,
    /// What.
    pub sessions: Vec<Session>,
}

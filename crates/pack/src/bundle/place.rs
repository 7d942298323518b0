//! An office or a service, with everything known of it.

use super::{Address, Foreign, Session, Source, Standing};
use crate::{contact::Contact, date::Date, hours::Hours, inline::Inline, locale::Direction, opening::Opening};
use serde::{Deserialize, Serialize};

/// An office or a service.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Place {
    /// Its id, the path segment.
    pub id: String,
    /// What it is for, `service-point`, `health` …
    pub categories: Vec<String>,
    /// Its name.
    pub name: String,
    /// What one gets there, one sentence.
    pub summary: String,
    /// Entrance, appointments, what to bring.
    pub note: Option<Vec<Inline>>,
    /// Where it is.
    pub address: Address,
    /// Where it is on the globe.
    pub geo: Option<Geo>,
    /// The way there, if the pack tells of it.
    pub way: Option<Way>,
    /// How to reach it.
    pub contacts: Vec<Contact>,
    /// Languages spoken there.
    pub languages: Vec<SpokenLanguage>,
    /// Whether one gets in without a step.
    pub step_free: StepFree,
    /// When it can be visited.
    pub opening: Opening,
    /// What takes place there at set times.
    pub sessions: Vec<Session>,
    /// When this was last compared with its source.
    pub checked: Date,
    /// Where this comes from.
    pub source: Source,
    /// How far its text can be trusted.
    pub standing: Standing,
}

/// The way to a place.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Way {
    /// In words.
    pub text: Vec<Inline>,
    /// Set where that is said in another language than the page's.
    pub shown_in: Option<Foreign>,
    /// What it looks like.
    pub picture: Option<Picture>,
}

/// A picture that a pack brings.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Picture {
    /// Its name in the pack, and its address in a site.
    pub address: String,
    /// In pixels, or in the units of the drawing.
    pub width: u32,
    /// The same.
    pub height: u32,
}

/// A position, WGS 84, in degrees.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "authoring", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Geo {
    /// Latitude, −90 to 90.
    pub lat: f64,
    /// Longitude, −180 to 180.
    pub lon: f64,
}

/// A language spoken at a place, by the name its speakers know.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SpokenLanguage {
    /// Its BCP 47 tag.
    pub tag: String,
    /// Its name in itself.
    pub autonym: String,
    /// Direction of its script.
    pub direction: Direction,
    /// When it is spoken there, where it is not all the time.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hours: Option<Hours>,
}

/// Whether one gets in without a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "authoring", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum StepFree {
    /// Everywhere that visitors go.
    Yes,
    /// In part, or with help.
    Partly,
    /// No.
    No,
    /// Not established.
    Unknown,
}

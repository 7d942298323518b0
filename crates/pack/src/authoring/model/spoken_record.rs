//! A language that is spoken at a place, as editors write it: a tag, or a tag with its hours.

use schemars::JsonSchema;
use serde::{Deserialize, Deserializer, Serialize, de};
use std::fmt;

/// A language spoken at a place.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(untagged)]
pub enum SpokenRecord {
    /// Spoken whenever the place is open: its BCP 47 tag.
    Always(String),
    /// Spoken at times.
    AtTimes(SpokenTimes),
}

/// A language that is not spoken all the time.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SpokenTimes {
    /// Its BCP 47 tag.
    pub tag: String,
    /// When it is spoken, as OSM opening hours: `Tu 09:00-12:00; PH off`.
    pub hours: String,
}

impl SpokenRecord {
    /// Its BCP 47 tag.
    #[must_use]
    pub fn tag(&self) -> &str {
        match self {
            SpokenRecord::Always(tag) | SpokenRecord::AtTimes(SpokenTimes { tag, .. }) => tag,
        }
    }

    /// Its hours in OSM syntax, if it is not spoken all the time.
    #[must_use]
    pub fn hours(&self) -> Option<&str> {
        match self {
            SpokenRecord::Always(_) => None,
            SpokenRecord::AtTimes(SpokenTimes { hours, .. }) => Some(hours),
        }
    }
}

impl From<String> for SpokenRecord {
    fn from(tag: String) -> SpokenRecord {
        SpokenRecord::Always(tag)
    }
}

// Not derived: of an untagged value serde says only that no form fits, and not which key is wrong.
impl<'de> Deserialize<'de> for SpokenRecord {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<SpokenRecord, D::Error> {
        struct Visitor;

        impl<'de> de::Visitor<'de> for Visitor {
            type Value = SpokenRecord;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a tag or a tag with hours")
            }

            fn visit_str<E: de::Error>(self, tag: &str) -> Result<SpokenRecord, E> {
                Ok(SpokenRecord::Always(tag.to_owned()))
            }

            fn visit_map<A: de::MapAccess<'de>>(self, map: A) -> Result<SpokenRecord, A::Error> {
                SpokenTimes::deserialize(de::value::MapAccessDeserializer::new(map)).map(SpokenRecord::AtTimes)
            }
        }

        deserializer.deserialize_any(Visitor)
    }
}

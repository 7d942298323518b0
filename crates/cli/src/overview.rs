//! A pack's overview on a day, in the forms in which it is told.

mod audio;
mod base;
pub(crate) mod html;
pub(crate) mod text;

pub(crate) use audio::{Audio, audio};
pub(crate) use base::Base;

use anyhow::{Context as _, Result};
use serde_json::json;
use std::collections::BTreeMap;
use welcome_pack::{
    authoring::overview::{Due, Overview},
    date::Date,
};

/// For so many days ahead it is told what falls due.
pub(crate) const AHEAD: i32 = 90;

/// How a pack stands on a day.
pub(crate) struct Standing {
    /// The pack's id.
    pub(crate) name: String,
    /// The version of its content.
    pub(crate) version: String,
    /// The day.
    pub(crate) today: Date,
    /// The pack at a glance.
    pub(crate) overview: Overview,
    /// What it says otherwise than the pack that it extends, if it extends one.
    pub(crate) base: Option<Base>,
    /// What can be heard, of the languages that have any clip.
    pub(crate) audio: Vec<Audio>,
    /// The names of its languages by their tags, as their speakers write them.
    pub(crate) names: BTreeMap<String, String>,
}

impl Standing {
    /// For a program.
    ///
    /// # Errors
    /// None in practice: every value is text or a number.
    pub(crate) fn json(&self) -> Result<String> {
        let Overview { sections, locales, catalogue, .. } = &self.overview;
        let value = json!({
            "pack": self.name,
            "version": self.version,
            "today": self.today,
            "sections": sections,
            "locales": locales,
            "overdue": self.overdue(),
            "due_in_90_days": self.upcoming(),
            "audio": self.audio,
            "catalogue": catalogue,
            "extends": self.base.as_ref().map(Base::json),
        });
        serde_json::to_string_pretty(&value).map(|json| json + "\n").context("cannot write the overview")
    }

    fn overdue(&self) -> Vec<&Due> {
        self.overview.overdue(self.today).collect()
    }

    fn upcoming(&self) -> Vec<&Due> {
        self.overview.upcoming(self.today, AHEAD).collect()
    }
}

/// A part of a whole in percent, rounded down: 100 means all.
fn percent(part: usize, whole: usize) -> usize {
    (part * 100).checked_div(whole).unwrap_or(100)
}

/// "1 fact", "2 facts".
fn count(number: usize, word: &str) -> String {
    if number == 1 { format!("1 {word}") } else { format!("{number} {word}s") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_percentage_is_a_hundred_only_if_all_are_there() {
        assert_eq!(
            [percent(0, 3), percent(2, 3), percent(999, 1000), percent(3, 3), percent(0, 0)],
            [0, 66, 99, 100, 100]
        );
    }
}

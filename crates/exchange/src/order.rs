//! What is given to a translator: the units of one locale, in one of the formats.

use crate::{csv, delivery::Progress, po, xliff, xliff2, xlsx};
use welcome_pack::{
    authoring::{status::State, unit::Unit},
    date::Date,
};

/// The units that a translator is asked for.
#[derive(Clone, Debug)]
pub struct Order {
    /// The pack's id.
    pub pack: String,
    /// The locale of the sources, a BCP 47 tag.
    pub source: String,
    /// The locale of the targets.
    pub target: String,
    /// The day of the export, in UTC.
    pub day: Date,
    /// Whether the target is written from right to left.
    pub right_to_left: bool,
    /// What is asked for, in the order in which readers meet it.
    pub units: Vec<Unit>,
}

/// A format that translators' tools read and write.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// XLIFF 1.2 (OASIS, 2008), which every translation tool knows.
    Xliff,
    /// XLIFF 2.1 (OASIS, 2018).
    Xliff2,
    /// GNU gettext's PO.
    Po,
    /// Comma-separated values (RFC 4180).
    Csv,
    /// A workbook (Office Open XML).
    Xlsx,
}

impl Format {
    /// The ending of its files.
    #[must_use]
    pub fn ending(self) -> &'static str {
        match self {
            Format::Xliff | Format::Xliff2 => "xlf",
            Format::Po => "po",
            Format::Csv => "csv",
            Format::Xlsx => "xlsx",
        }
    }

    /// The file for a translator.
    ///
    /// # Errors
    /// If a workbook cannot hold the order: a cell has at most 32 767 characters, a sheet 1 048 576 rows.
    pub fn write(self, order: &Order) -> Result<Vec<u8>, WriteError> {
        match self {
            Format::Xliff => Ok(xliff::write(order)),
            Format::Xliff2 => Ok(xliff2::write(order)),
            Format::Po => Ok(po::write(order)),
            Format::Csv => csv::write(order).map_err(|error| WriteError(error.to_string())),
            Format::Xlsx => xlsx::write(order).map_err(|error| WriteError(error.to_string())),
        }
    }

    /// How far a text looks in a file of this format when nobody has worked on it.
    pub(crate) fn progress(self, state: State) -> Progress {
        match state {
            State::Missing | State::Stale => Progress::Unfinished,
            // In PO there is one flag alone, and what no person has read needs work.
            State::Machine if self == Format::Po => Progress::Unfinished,
            State::Machine => Progress::Translated,
            State::Reviewed | State::Human => Progress::Reviewed,
        }
    }
}

/// An order that does not go into a file of its format.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the file cannot be written: {0}")]
pub struct WriteError(pub(crate) String);

/// The name that this program gives itself in the files that it makes.
pub(crate) const TOOL: &str = "welcome";

/// What a translator is told beside a unit, one sentence after the other.
pub(crate) fn notes(unit: &Unit) -> Vec<String> {
    let mut notes = vec![unit.context.join(" › ")];
    notes.extend(unit.note.clone());
    notes.extend(unit.room.map(|room| format!("There is room for about {room} characters.")));
    notes
}

/// The word for a state in the files.
pub(crate) fn word(state: State) -> &'static str {
    match state {
        State::Missing => "missing",
        State::Stale => "stale",
        State::Machine => "machine",
        State::Reviewed => "reviewed",
        State::Human => "human",
    }
}

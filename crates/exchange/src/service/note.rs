//! What an import leaves out or changes, written down so that nothing is lost without a word.

use std::{collections::BTreeMap, fmt};

/// Everything that was left out or changed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Notes(Vec<Note>);

/// One thing that was left out or changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    /// What it is about: a page, a place, a line of a table.
    pub about: String,
    /// What became of it.
    pub what: String,
    /// Its text, where that is not in the pack now.
    pub text: Option<String>,
}

impl Notes {
    /// Notes what became of something.
    pub fn add(&mut self, about: &str, what: impl Into<String>) {
        self.0.push(Note { about: about.to_owned(), what: what.into(), text: None });
    }

    /// Notes what became of something, with its text.
    pub fn add_text(&mut self, about: &str, what: impl Into<String>, text: impl Into<String>) {
        self.0.push(Note { about: about.to_owned(), what: what.into(), text: Some(text.into()) });
    }

    /// Takes over the notes of somebody else.
    pub fn append(&mut self, mut other: Notes) {
        self.0.append(&mut other.0);
    }

    /// Every note, in the order in which they were written.
    #[must_use]
    pub fn all(&self) -> &[Note] {
        &self.0
    }
}

/// As a report: what it is about, and below it what became of it.
impl fmt::Display for Notes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut first: BTreeMap<&str, usize> = BTreeMap::new();
        let mut groups: Vec<(&str, Vec<&Note>)> = Vec::new();
        for note in &self.0 {
            let at = *first.entry(&note.about).or_insert(groups.len());
            match groups.get_mut(at) {
                Some((_, notes)) => notes.push(note),
                None => groups.push((&note.about, vec![note])),
            }
        }
        for (about, notes) in groups {
            writeln!(f, "{about}")?;
            for note in notes {
                writeln!(f, "  - {}", note.what)?;
                for line in note.text.iter().flat_map(|text| text.lines()) {
                    writeln!(f, "    > {line}")?;
                }
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn notes_about_one_thing_stand_together() {
        let mut notes = Notes::default();
        notes.add("a", "x");
        notes.add_text("b", "y", "one\ntwo");
        notes.add("a", "z");
        assert_eq!(notes.to_string(), "a\n  - x\n  - z\nb\n  - y\n    > one\n    > two\n");
    }
}

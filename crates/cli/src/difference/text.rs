//! The differences for a terminal, word by word.

use crate::report::shown;
use anyhow::{Context as _, Result};
use codespan_reporting::term::termcolor::{Color, ColorSpec, WriteColor};
use similar::{ChangeTag, TextDiff};
use std::io;
use welcome_pack::authoring::difference::{Change, ChangeKind, Difference, FieldChange};

/// Characters of a text that is told as a whole, old and new, instead of word by word: numbers, dates, names.
const SHORT: usize = 60;

/// Writes all differences.
///
/// # Errors
/// If they cannot be written.
pub(crate) fn write(out: &mut dyn WriteColor, old: &str, new: &str, difference: &Difference) -> Result<()> {
    let mut writer = Writer { out };
    writer.all(old, new, difference).context("cannot write the differences")
}

struct Writer<'a> {
    out: &'a mut dyn WriteColor,
}

impl Writer<'_> {
    fn all(&mut self, old: &str, new: &str, difference: &Difference) -> io::Result<()> {
        let Difference { phones, facts, places, phrases, steps, words, settings, locales } = difference;
        if difference.is_empty() {
            return writeln!(self.out, "{old} and {new} say the same.");
        }
        writeln!(self.out, "From {old} to {new}")?;
        let groups = [
            ("Phone numbers", phones),
            ("Other facts", facts),
            ("Places", places),
            ("Phrases", phrases),
            ("First steps", steps),
            ("Words of the office", words),
            ("Settings", settings),
        ];
        for (title, changes) in groups {
            self.group(title, changes)?;
        }
        for locale in locales {
            self.group(&format!("Texts in {}", shown(&locale.tag)), &locale.texts)?;
        }
        Ok(())
    }

    fn group(&mut self, title: &str, changes: &[Change]) -> io::Result<()> {
        if changes.is_empty() {
            return Ok(());
        }
        writeln!(self.out)?;
        self.coloured(None, title)?;
        writeln!(self.out)?;
        changes.iter().try_for_each(|change| self.change(change))
    }

    fn change(&mut self, change: &Change) -> io::Result<()> {
        let (sign, colour) = match change.kind {
            ChangeKind::Added => ("+", Some(Color::Green)),
            ChangeKind::Removed => ("-", Some(Color::Red)),
            ChangeKind::Changed => ("~", None),
        };
        write!(self.out, "  ")?;
        self.coloured(colour, &format!("{sign} {}", shown(&change.id)))?;
        writeln!(self.out)?;
        for field in &change.fields {
            write!(self.out, "      {}: ", shown(&field.name))?;
            match change.kind {
                ChangeKind::Changed => self.field(field)?,
                _ => {
                    let text = field.new.as_ref().or(field.old.as_ref());
                    write!(self.out, "{}", indented(text.map(String::as_str).unwrap_or_default()))?;
                }
            }
            writeln!(self.out)?;
        }
        Ok(())
    }

    fn field(&mut self, field: &FieldChange) -> io::Result<()> {
        match (&field.old, &field.new) {
            (Some(old), Some(new)) if is_short(old) && is_short(new) => {
                self.coloured(Some(Color::Red), &shown(old))?;
                write!(self.out, " → ")?;
                self.coloured(Some(Color::Green), &shown(new))
            }
            (Some(old), Some(new)) => self.words(old, new),
            (None, Some(new)) => self.coloured(Some(Color::Green), &format!("{{+{}+}}", indented(new))),
            (Some(old), None) => self.coloured(Some(Color::Red), &format!("[-{}-]", indented(old))),
            (None, None) => Ok(()),
        }
    }

    /// What is gone in `[-…-]` and what is new in `{+…+}`, as `git diff --word-diff` writes it.
    fn words(&mut self, old: &str, new: &str) -> io::Result<()> {
        let diff = TextDiff::from_words(old, new);
        let mut runs: Vec<(ChangeTag, String)> = Vec::new();
        for change in diff.iter_all_changes() {
            match runs.last_mut() {
                Some((tag, run)) if *tag == change.tag() => run.push_str(change.value()),
                _ => runs.push((change.tag(), change.value().to_owned())),
            }
        }
        for (tag, run) in runs {
            let run = indented(&run);
            match tag {
                ChangeTag::Equal => write!(self.out, "{run}")?,
                ChangeTag::Delete => self.coloured(Some(Color::Red), &format!("[-{run}-]"))?,
                ChangeTag::Insert => self.coloured(Some(Color::Green), &format!("{{+{run}+}}"))?,
            }
        }
        Ok(())
    }

    /// A text that stands out on a terminal.
    fn coloured(&mut self, colour: Option<Color>, text: &str) -> io::Result<()> {
        self.out.set_color(ColorSpec::new().set_fg(colour).set_bold(colour.is_none()))?;
        write!(self.out, "{text}")?;
        self.out.reset()
    }
}

fn is_short(text: &str) -> bool {
    text.chars().count() <= SHORT && !text.contains('\n')
}

fn indented(text: &str) -> String {
    shown(text).replace('\n', "\n        ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use codespan_reporting::term::termcolor::NoColor;

    #[track_caller]
    fn check(old: Option<&str>, new: Option<&str>, expected: &str) {
        let field = FieldChange { name: "text".into(), old: old.map(str::to_owned), new: new.map(str::to_owned) };
        let change = Change { id: "health/doctor".into(), kind: ChangeKind::Changed, fields: vec![field] };
        let mut out = NoColor::new(Vec::new());
        let difference = Difference { phones: vec![change], ..Difference::default() };
        write(&mut out, "a", "b", &difference).unwrap();
        let expected = format!("From a to b\n\nPhone numbers\n  ~ health/doctor\n      text: {expected}\n");
        assert_eq!(String::from_utf8(out.into_inner()).unwrap(), expected);
    }

    #[test]
    fn a_short_text_is_told_whole_and_a_long_one_word_by_word() {
        check(Some("+43 1 4000"), Some("+43 1 4001"), "+43 1 4000 → +43 1 4001");
        let long = "Rufen Sie vorher an, und bringen Sie Ihren Ausweis und die Karte mit.";
        check(
            Some(long),
            Some(&long.replace("vorher", "bitte")),
            "Rufen Sie [-vorher-]{+bitte+} an, und bringen Sie Ihren Ausweis und die Karte mit.",
        );
        check(None, Some("neu"), "{+neu+}");
        check(Some("alt"), None, "[-alt-]");
    }

    #[test]
    fn what_steers_a_terminal_is_made_visible() {
        check(Some("a"), Some("\u{1b}[2J"), "a → ?[2J");
    }
}

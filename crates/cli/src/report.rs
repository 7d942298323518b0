//! The problems of a pack, told to a person or to a program.

use crate::{app, pack_folder::PackFolder};
use anyhow::{Context as _, Result};
use codespan_reporting::{
    diagnostic::{Diagnostic, Label, Severity as Level},
    files::SimpleFiles,
    term::{
        self, Config,
        termcolor::{NoColor, WriteColor},
    },
};
use serde::Serialize;
use std::{collections::BTreeMap, ops::Range};
use welcome_pack::authoring::problem::{Problem, Severity};

/// The problems of a pack with the files in which they are.
pub(crate) struct Report<'a> {
    pack: &'a PackFolder,
    problems: &'a [Problem],
}

/// A problem as `--format json` writes it.
#[derive(Serialize)]
struct Entry<'a> {
    severity: &'static str,
    code: &'a str,
    file: &'a str,
    line: usize,
    column: usize,
    message: &'a str,
    help: &'a str,
}

/// What `--format json` writes.
#[derive(Serialize)]
struct Entries<'a> {
    problems: Vec<Entry<'a>>,
    errors: usize,
    warnings: usize,
}

impl<'a> Report<'a> {
    /// A report on the problems of a pack.
    pub(crate) fn new(pack: &'a PackFolder, problems: &'a [Problem]) -> Report<'a> {
        Report { pack, problems }
    }

    /// How many problems are errors.
    pub(crate) fn errors(&self) -> usize {
        self.problems.iter().filter(|problem| problem.severity == Severity::Error).count()
    }

    /// How many problems are warnings.
    pub(crate) fn warnings(&self) -> usize {
        self.problems.len() - self.errors()
    }

    /// "2 errors, 1 warning", or that there is none.
    pub(crate) fn counts(&self) -> String {
        let count = |number: usize, word: &str| match number {
            0 => None,
            1 => Some(format!("1 {word}")),
            number => Some(format!("{number} {word}s")),
        };
        let counts: Vec<String> =
            [count(self.errors(), "error"), count(self.warnings(), "warning")].into_iter().flatten().collect();
        if counts.is_empty() { "no problems".to_owned() } else { counts.join(", ") }
    }

    /// Writes every problem with its line and what to write instead.
    ///
    /// # Errors
    /// If it cannot be written.
    pub(crate) fn write_text(&self, out: &mut dyn WriteColor) -> Result<()> {
        let own = app::locale_files();
        let (mut files, mut ids) = (SimpleFiles::new(), BTreeMap::new());
        for problem in self.problems {
            let level = if problem.severity == Severity::Error { Level::Error } else { Level::Warning };
            let mut diagnostic = Diagnostic::new(level).with_code(problem.code).with_message(shown(&problem.message));
            let bytes = self.pack.files.get(&problem.file);
            let bytes = bytes.or_else(|| own.get(problem.file.strip_prefix("locales/")?).map(Vec::as_slice));
            match bytes {
                Some(bytes) => {
                    let source = shown(&String::from_utf8_lossy(bytes));
                    let span = within(&problem.span, &source);
                    let id = *ids.entry(&problem.file).or_insert_with(|| files.add(self.name(&problem.file), source));
                    diagnostic = diagnostic.with_label(Label::primary(id, span));
                }
                // There is no line to show of a file that is not there.
                None => diagnostic = diagnostic.with_note(format!("file: {}", self.name(&problem.file))),
            }
            let diagnostic = diagnostic.with_note(format!("help: {}", shown(&problem.help)));
            term::emit_to_write_style(out, &Config::default(), &files, &diagnostic)
                .context("cannot write the report")?;
        }
        Ok(())
    }

    /// The same for a program.
    ///
    /// # Errors
    /// None in practice: every value is text or a number.
    pub(crate) fn json(&self) -> Result<String> {
        let entry = |problem: &'a Problem| Entry {
            severity: problem.severity.as_str(),
            code: problem.code,
            file: &problem.file,
            line: problem.line,
            column: problem.column,
            message: &problem.message,
            help: &problem.help,
        };
        let problems = self.problems.iter().map(entry).collect();
        let entries = Entries { problems, errors: self.errors(), warnings: self.warnings() };
        serde_json::to_string_pretty(&entries).context("cannot write the report")
    }

    /// Where a file lies, so that a terminal can open it. The program's own files lie in no folder of the pack.
    fn name(&self, file: &str) -> String {
        if file.starts_with("locales/") { file.to_owned() } else { self.pack.join(file).display().to_string() }
    }
}

/// Writes a report to standard error, for commands that stop at errors.
///
/// # Errors
/// If it cannot be written.
pub(crate) fn refuse(report: &Report<'_>) -> Result<()> {
    let mut text = NoColor::new(Vec::new());
    report.write_text(&mut text)?;
    eprint!("{}", String::from_utf8_lossy(&text.into_inner()));
    eprintln!("{} in {}", report.counts(), report.pack);
    Ok(())
}

/// A text in which nothing steers the terminal or turns its direction: such characters are replaced by visible ones of
/// the same number of bytes, so that spans stay true.
fn shown(text: &str) -> String {
    let visible = |c: char| match c {
        '\n' | '\t' | '\r' => c,
        '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => '\u{fffd}',
        '\u{61c}' | '\u{80}'..='\u{9f}' => '\u{b7}',
        c if c.is_ascii_control() => '?',
        c => c,
    };
    text.chars().map(visible).collect()
}

/// A span that lies within a text and begins and ends between its characters.
fn within(span: &Range<usize>, text: &str) -> Range<usize> {
    let start = text.floor_char_boundary(span.start);
    start..text.floor_char_boundary(span.end).max(start)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_steers_a_terminal_is_made_visible_and_keeps_its_length() {
        for text in ["\u{1b}[2J", "a\u{202e}b", "\u{61c}", "\u{9b}31m", "\u{2068}x\u{2069}", "وقت\n"] {
            assert_eq!(shown(text).len(), text.len(), "{text:?}");
        }
        assert_eq!(shown("\u{1b}[2J\u{202e}"), "?[2J\u{fffd}");
    }

    #[test]
    fn a_span_never_cuts_a_character() {
        assert_eq!(within(&(1..3), "äöü"), 0..2);
        assert_eq!(within(&(4..99), "ab"), 2..2);
    }
}

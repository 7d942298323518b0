//! The problems of a pack, told to a person or to a program.

mod excerpt;
mod github;
mod hint;
mod json;

use crate::{app, pack_folder::PackFolder};
use anyhow::{Context as _, Result};
use codespan_reporting::{
    diagnostic::{Diagnostic, Label, Severity as Level},
    files::SimpleFile,
    term::{
        self, Config,
        termcolor::{NoColor, WriteColor},
    },
};
pub(crate) use excerpt::shown;
use excerpt::{Excerpt, isolated};
use hint::Hinting;
use std::{borrow::Cow, collections::BTreeMap};
use welcome_pack::authoring::problem::{Problem, Severity};

/// As wide as a report is where nobody says how wide the terminal is.
const WIDTH: usize = 100;

/// The problems of a pack with the files in which they are.
pub(crate) struct Report<'a> {
    pack: &'a PackFolder,
    problems: &'a [Problem],
    hints: bool,
    width: usize,
}

impl<'a> Report<'a> {
    /// A report on the problems of a pack, which counts hints and does not show them.
    pub(crate) fn new(pack: &'a PackFolder, problems: &'a [Problem]) -> Report<'a> {
        Report { pack, problems, hints: false, width: WIDTH }
    }

    /// The same report, with hints shown if so wished.
    pub(crate) fn showing_hints(self, hints: bool) -> Report<'a> {
        Report { hints, ..self }
    }

    /// The same report for a terminal of so many columns.
    pub(crate) fn in_columns(self, width: Option<usize>) -> Report<'a> {
        Report { width: width.unwrap_or(self.width), ..self }
    }

    /// How many problems are errors.
    pub(crate) fn errors(&self) -> usize {
        self.count(Severity::Error)
    }

    /// How many problems are warnings.
    pub(crate) fn warnings(&self) -> usize {
        self.count(Severity::Warning)
    }

    /// How many problems are hints.
    pub(crate) fn hints(&self) -> usize {
        self.count(Severity::Hint)
    }

    fn count(&self, severity: Severity) -> usize {
        self.problems.iter().filter(|problem| problem.severity == severity).count()
    }

    /// "2 errors, 1 warning, 3 hints", or that there is none.
    pub(crate) fn counts(&self) -> String {
        let count = |number: usize, word: &str| match number {
            0 => None,
            1 => Some(format!("1 {word}")),
            number => Some(format!("{number} {word}s")),
        };
        let counts = [count(self.errors(), "error"), count(self.warnings(), "warning"), count(self.hints(), "hint")];
        let counts: Vec<String> = counts.into_iter().flatten().collect();
        if counts.is_empty() { "no problems".to_owned() } else { counts.join(", ") }
    }

    /// The problems that are shown, in their order.
    fn shown(&self) -> impl Iterator<Item = &'a Problem> {
        let hints = self.hints;
        self.problems.iter().filter(move |problem| hints || problem.severity != Severity::Hint)
    }

    /// Writes every problem with its line and what to write instead.
    ///
    /// # Errors
    /// If it cannot be written.
    pub(crate) fn write_text(&self, out: &mut dyn WriteColor) -> Result<()> {
        let own = app::locale_files();
        let mut texts: BTreeMap<&str, Cow<'_, str>> = BTreeMap::new();
        for problem in self.shown() {
            let text = match texts.get(problem.file.as_str()) {
                Some(text) => Some(text),
                None => self
                    .bytes(&own, &problem.file)
                    .map(|bytes| &*texts.entry(&problem.file).or_insert_with(|| String::from_utf8_lossy(bytes))),
            };
            let message = isolated(&shown(&problem.message));
            let diagnostic = Diagnostic::new(level(problem.severity)).with_code(problem.code).with_message(message);
            let help = format!("help: {}", isolated(&shown(&problem.help)));
            let name = self.name(&problem.file);
            let out = &mut Hinting::new(out);
            let written = match text {
                Some(text) => {
                    let excerpt = Excerpt::of(problem, text, name, self.width);
                    let label = Label::primary((), excerpt.span());
                    let diagnostic =
                        diagnostic.with_label(label).with_notes_iter(excerpt.here().into_iter().chain([help]));
                    term::emit_to_write_style(out, &Config::default(), &excerpt, &diagnostic)
                }
                // There is no line to show of a file that is not there.
                None => {
                    let diagnostic = diagnostic.with_notes(vec![format!("file: {name}"), help]);
                    term::emit_to_write_style(out, &Config::default(), &SimpleFile::new("", ""), &diagnostic)
                }
            };
            written.context("cannot write the report")?;
        }
        Ok(())
    }

    /// How the report ends: how many problems there are, and where to read more about the first that is shown.
    pub(crate) fn summary(&self) -> String {
        let hidden = if self.hints() > 0 && !self.hints { "; --hints shows the hints" } else { "" };
        let more =
            self.shown().next().map(|problem| format!("\nFor more about a problem: welcome explain {}", problem.code));
        format!("{} in {}{hidden}{}", self.counts(), self.pack, more.unwrap_or_default())
    }

    /// Everything for a program, hints too.
    ///
    /// # Errors
    /// None in practice: every value is text or a number.
    pub(crate) fn json(&self) -> Result<String> {
        json::written(self)
    }

    /// The problems that are shown as commands of a GitHub workflow, which puts them beside the lines of a change.
    pub(crate) fn github(&self) -> String {
        let own = app::locale_files();
        let command = |problem: &Problem| {
            let text = self.bytes(&own, &problem.file).map(String::from_utf8_lossy);
            github::command(problem, &self.name(&problem.file), text.as_deref())
        };
        self.shown().map(command).collect()
    }

    fn bytes<'f>(&'f self, own: &'f BTreeMap<String, Vec<u8>>, file: &str) -> Option<&'f [u8]> {
        self.pack.files.get(file).or_else(|| own.get(file.strip_prefix("locales/")?).map(Vec::as_slice))
    }

    /// Where a file lies, so that a terminal can open it. The program's own files lie in no folder of the pack.
    fn name(&self, file: &str) -> String {
        if file.starts_with("locales/") { file.to_owned() } else { self.pack.join(file).display().to_string() }
    }
}

fn level(severity: Severity) -> Level {
    match severity {
        Severity::Error => Level::Error,
        Severity::Warning => Level::Warning,
        Severity::Hint => Level::Help,
    }
}

/// Whether a pack has errors, which are told if it has: for commands that stop at them.
///
/// # Errors
/// If they cannot be told.
pub(crate) fn is_refused(folder: &PackFolder, problems: &[Problem]) -> Result<bool> {
    let report = Report::new(folder, problems);
    let is_refused = report.errors() > 0;
    if is_refused {
        refuse(&report)?;
    }
    Ok(is_refused)
}

/// Writes a report to standard error, for commands that stop at errors.
///
/// # Errors
/// If it cannot be written.
pub(crate) fn refuse(report: &Report<'_>) -> Result<()> {
    let mut text = NoColor::new(Vec::new());
    report.write_text(&mut text)?;
    eprint!("{}", String::from_utf8_lossy(&text.into_inner()));
    eprintln!("{}", report.summary());
    Ok(())
}

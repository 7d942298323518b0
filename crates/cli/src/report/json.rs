//! What `--format json` writes.

use super::Report;
use anyhow::{Context as _, Result};
use serde::Serialize;
use welcome_pack::authoring::problem::Problem;

/// A problem.
#[derive(Serialize)]
struct Entry<'a> {
    severity: &'static str,
    code: &'a str,
    file: &'a str,
    line: usize,
    column: usize,
    message: &'a str,
    help: &'a str,
    #[serde(skip_serializing_if = "<[String]>::is_empty")]
    items: &'a [String],
}

impl<'a> Entry<'a> {
    fn of(problem: &'a Problem) -> Entry<'a> {
        let Problem { severity, code, file, line, column, message, help, items, .. } = problem;
        Entry { severity: severity.as_str(), code, file, line: *line, column: *column, message, help, items }
    }
}

/// The whole.
#[derive(Serialize)]
struct Entries<'a> {
    problems: Vec<Entry<'a>>,
    errors: usize,
    warnings: usize,
    hints: usize,
}

/// Every problem, hints too.
///
/// # Errors
/// None in practice: every value is text or a number.
pub(super) fn written(report: &Report<'_>) -> Result<String> {
    let problems = report.problems.iter().map(Entry::of).collect();
    let (errors, warnings, hints) = (report.errors(), report.warnings(), report.hints());
    serde_json::to_string_pretty(&Entries { problems, errors, warnings, hints }).context("cannot write the report")
}

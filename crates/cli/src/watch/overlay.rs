//! What open pages are told of errors, and the script in them that shows it.

use anyhow::Error;
use serde::Serialize;
use welcome_pack::authoring::{
    files::PackFiles,
    problem::{Problem, Severity},
};

/// The script of a page, which follows the changes.
pub(super) const SCRIPT: &str = include_str!("overlay.js");
/// Its style.
pub(super) const STYLE: &str = include_str!("overlay.css");

/// Characters of a line that are shown on each side of what is meant: a paragraph is one line of a file.
const AROUND: usize = 120;

/// An error as the script shows it, every field as plain text.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub(crate) struct Shown {
    /// `de/health.json:12:5`; nothing if no file is to blame.
    place: String,
    /// The rule that is broken.
    code: String,
    /// What is wrong.
    message: String,
    /// What to write.
    help: String,
    /// The line, in three parts: what is meant stands in the middle.
    line: Option<[String; 3]>,
}

impl Shown {
    /// What went wrong beside the rules.
    pub(super) fn of_error(error: &Error) -> Shown {
        Shown { message: format!("{error:#}"), ..Shown::default() }
    }

    fn of_problem(files: &PackFiles, problem: &Problem) -> Shown {
        let Problem { file, line, column, .. } = problem;
        let bytes = files.get(file);
        Shown {
            place: if bytes.is_some() { format!("{file}:{line}:{column}") } else { file.clone() },
            code: problem.code.to_owned(),
            message: problem.message.clone(),
            help: problem.help.clone(),
            line: bytes.map(|bytes| excerpt(&String::from_utf8_lossy(bytes), problem)),
        }
    }
}

/// The errors among the problems; warnings stay in the terminal.
pub(super) fn errors(files: &PackFiles, problems: &[Problem]) -> Vec<Shown> {
    let errors = problems.iter().filter(|problem| problem.severity == Severity::Error);
    errors.map(|problem| Shown::of_problem(files, problem)).collect()
}

fn excerpt(text: &str, problem: &Problem) -> [String; 3] {
    let start = text.floor_char_boundary(problem.span.start);
    let (before, from) = text.split_at(start);
    let before = before.rsplit('\n').next().unwrap_or_default();
    let length = from.floor_char_boundary(problem.span.len());
    let (meant, after) = from.split_at(length);
    // What goes over several lines is shown by its first.
    let (meant, after) = match meant.split_once('\n') {
        Some((first, _)) => (first, ""),
        None => (meant, after.split('\n').next().unwrap_or_default()),
    };
    [shortened_before(before.trim_start()), meant.to_owned(), shortened_after(after.trim_end())]
}

fn shortened_before(text: &str) -> String {
    match text.char_indices().rev().nth(AROUND - 1) {
        Some((at, _)) if at > 0 => format!("…{}", text.get(at..).unwrap_or_default()),
        _ => text.to_owned(),
    }
}

fn shortened_after(text: &str) -> String {
    match text.char_indices().nth(AROUND) {
        Some((at, _)) => format!("{}…", text.get(..at).unwrap_or_default()),
        None => text.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, meant: &str, expected: [&str; 3]) {
        let start = text.find(meant).unwrap();
        let problem = Problem {
            severity: Severity::Error,
            code: "unknown-fact",
            file: "a.json".to_owned(),
            line: 1,
            column: 1,
            span: start..start + meant.len(),
            message: String::new(),
            help: String::new(),
            items: Vec::new(),
        };
        assert_eq!(excerpt(text, &problem), expected);
    }

    #[test]
    fn a_line_is_shown_with_what_is_meant_in_its_middle() {
        check("{\n  \"text\": \"Rufen Sie {x}.\"\n}\n", "{x}", ["\"text\": \"Rufen Sie ", "{x}", ".\""]);
        check("{\n  \"text\": \"اتصل {x}\"\n}", "{x}", ["\"text\": \"اتصل ", "{x}", "\""]);
        check("[\n  {\n  }\n]", "{\n  }", ["", "{", ""]);
        check("a", "a", ["", "a", ""]);
    }

    #[test]
    fn a_long_line_is_shortened_on_both_sides() {
        let text = format!("{}x{}", "ä".repeat(200), "ö".repeat(200));
        let (before, after) = (format!("…{}", "ä".repeat(AROUND)), format!("{}…", "ö".repeat(AROUND)));
        check(&text, "x", [&before, "x", &after]);
    }
}

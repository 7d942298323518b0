//! Problems as commands of a GitHub workflow: `::error file=…,line=…,col=…::message`.
//!
//! The form and its escapes are those of GitHub's documentation, "Workflow commands for GitHub Actions", and of
//! `actions/toolkit`, `packages/core/src/command.ts`.

use std::fmt::Write as _;
use welcome_pack::authoring::problem::{Problem, Severity};

/// The command for a problem in a file that lies there, one line with its end.
pub(super) fn command(problem: &Problem, path: &str, text: Option<&str>) -> String {
    let level = match problem.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Hint => "notice",
    };
    let mut command = format!("::{level} file={}", property(&path.replace('\\', "/")));
    if let Some(text) = text {
        let _ = write!(command, ",line={},col={}", problem.line, problem.column);
        let marked = text.get(problem.span.clone()).unwrap_or("");
        // A column of the end belongs to the same line.
        if !marked.is_empty() && !marked.contains('\n') {
            let _ = write!(command, ",endColumn={}", problem.column + marked.chars().count());
        }
    }
    let message = format!("{}; {} (welcome explain {})", problem.message, problem.help, problem.code);
    let _ = writeln!(command, ",title={}::{}", property(problem.code), data(&message));
    command
}

fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(problem: &Problem, path: &str, text: Option<&str>, expected: &str) {
        assert_eq!(command(problem, path, text), expected);
    }

    fn problem(severity: Severity) -> Problem {
        Problem {
            severity,
            code: "bad-value",
            file: "facts.json".to_owned(),
            line: 2,
            column: 4,
            span: 5..8,
            message: "100 % wrong: a,\nb".to_owned(),
            help: "write c".to_owned(),
            items: Vec::new(),
        }
    }

    #[test]
    fn a_problem_is_one_line_with_its_escapes() {
        let rest = "title=bad-value::100 %25 wrong: a,%0Ab; write c (welcome explain bad-value)\n";
        let place = "file=a%2Cb/c%3A1%25.json,line=2,col=4,endColumn=6";
        check(&problem(Severity::Error), "a,b/c:1%.json", Some("{\n\"ä\"öü\"}"), &format!("::error {place},{rest}"));
        check(&problem(Severity::Hint), "a", None, &format!("::notice file=a,{rest}"));
        let multiline = "0123\n5\n789";
        check(&problem(Severity::Warning), "a", Some(multiline), &format!("::warning file=a,line=2,col=4,{rest}"));
    }
}

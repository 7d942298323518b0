//! The text of a file with its lines, so that a problem can say where it is.

use super::problem::{Problem, Rule};
use std::ops::Range;

/// More than this no file of a pack can sensibly hold, and it is not read.
const MOST_BYTES: usize = 4 * 1024 * 1024;

/// A file's path and text; or the texts of several files, one after the other, whose values are read as one.
#[derive(Clone, Debug)]
pub(crate) struct Source {
    pub(crate) path: String,
    pub(crate) text: String,
    /// Where each line begins.
    lines: Vec<usize>,
    /// The files that come after the first.
    joined: Vec<Joined>,
}

/// A file that stands behind others in a [`Source`].
#[derive(Clone, Debug)]
struct Joined {
    path: String,
    /// Where its text begins.
    start: usize,
    /// How many lines stand before it.
    lines: usize,
}

impl Source {
    /// The text of a file, or why it is not one.
    pub(crate) fn read(path: &str, bytes: &[u8]) -> Result<Source, Box<Problem>> {
        if bytes.len() > MOST_BYTES {
            let message = "this file is larger than 4 MiB and was not read";
            let help = "look for what does not belong there, or split it";
            return Err(Box::new(Problem::of_file(Rule::TooLarge, path, message, help)));
        }
        let (text, broken) = match std::str::from_utf8(bytes) {
            Ok(text) => (text.to_owned(), None),
            Err(error) => (String::from_utf8_lossy(bytes).into_owned(), Some(error.valid_up_to())),
        };
        let starts = text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n').map(|(at, _)| at + 1);
        let lines = std::iter::once(0).chain(starts).collect();
        let source = Source { path: path.to_owned(), text, lines, joined: Vec::new() };
        let Some(at) = broken else { return Ok(source) };
        let message = "from here on this file is not UTF-8 text";
        let help = "save it in your editor with the encoding UTF-8";
        Err(Box::new(source.problem(Rule::NotUtf8, at..at, message, help)))
    }

    /// Puts another file behind this one. Its spans then begin at the byte that is returned.
    pub(crate) fn join(&mut self, other: Source) -> usize {
        let (start, lines) = (self.text.len(), self.lines.len());
        self.text.push_str(&other.text);
        self.lines.extend(other.lines.iter().map(|line| line + start));
        self.joined.push(Joined { path: other.path, start, lines });
        start
    }

    /// A problem in the bytes of a span.
    pub(crate) fn problem(
        &self,
        rule: Rule,
        span: Range<usize>,
        message: impl Into<String>,
        help: impl Into<String>,
    ) -> Problem {
        let line = self.lines.partition_point(|start| *start <= span.start).max(1);
        let before = self.lines.get(line - 1).and_then(|start| self.text.get(*start..span.start));
        let column = before.map_or(0, |text| text.chars().count()) + 1;
        let file = self.joined.iter().rev().find(|file| file.start <= span.start);
        let (path, start, lines) = file.map_or((&self.path, 0, 0), |file| (&file.path, file.start, file.lines));
        let span = span.start - start..span.end.saturating_sub(start);
        Problem { line: line - lines, column, span, ..Problem::of_file(rule, path, message, help) }
    }

    /// The span in the file of a span in the text that a JSON string stands for.
    pub(crate) fn inside_string(&self, string: &Range<usize>, inner: Range<usize>) -> Range<usize> {
        let raw = self.text.get(string.start + 1..string.end.saturating_sub(1)).unwrap_or("");
        let start = string.start + 1;
        start + raw_offset(raw, inner.start)..start + raw_offset(raw, inner.end)
    }
}

/// Where in the raw inside of a JSON string the byte of its decoded text stands.
fn raw_offset(raw: &str, decoded: usize) -> usize {
    let (mut raw_at, mut decoded_at) = (0, 0);
    while decoded_at < decoded {
        let rest = raw.get(raw_at..).unwrap_or("");
        let Some(first) = rest.chars().next() else { break };
        let (raw_length, decoded_length) = match (first, rest.chars().nth(1)) {
            ('\\', Some('u')) => escaped_length(rest),
            ('\\', Some(_)) => (2, 1),
            _ => (first.len_utf8(), first.len_utf8()),
        };
        raw_at += raw_length;
        decoded_at += decoded_length;
    }
    raw_at.min(raw.len())
}

/// Lengths of `\u0061` or of a pair of surrogates, raw and decoded.
fn escaped_length(raw: &str) -> (usize, usize) {
    match raw.get(2..6).and_then(|digits| u32::from_str_radix(digits, 16).ok()) {
        Some(0xD800..=0xDFFF) => (12, 4),
        Some(code) => (6, char::from_u32(code).map_or(1, char::len_utf8)),
        None => (2, 1),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_problem_is_found_by_line_and_character() {
        let source = Source::read("a.json", "\"x\"\n  \"äöü\" !\n".as_bytes()).unwrap();
        let at = source.text.find('!').unwrap();
        let problem = source.problem(Rule::EmptyText, at..at + 1, "", "");
        assert_eq!((problem.line, problem.column), (2, 9));
    }

    #[test]
    fn a_problem_lies_in_its_own_file() {
        let read = |path, text: &str| Source::read(path, text.as_bytes()).unwrap();
        let mut source = read("a.json", "{\n}\n");
        let start = source.join(read("b.json", "[\n  !\n]"));
        let problem = source.problem(Rule::EmptyText, start + 4..start + 5, "", "");
        assert_eq!((problem.file.as_str(), problem.line, problem.column, problem.span), ("b.json", 2, 3, 4..5));
        let problem = source.problem(Rule::EmptyText, 2..3, "", "");
        assert_eq!((problem.file.as_str(), problem.line, problem.column, problem.span), ("a.json", 2, 1, 2..3));
    }

    #[test]
    fn escapes_do_not_shift_what_comes_after_them() {
        let raw = r#""\u00e4\n😀\ud83d\ude00!""#;
        let source = Source::read("a.json", raw.as_bytes()).unwrap();
        let decoded: String = serde_json::from_str(raw).unwrap();
        let at = decoded.find('!').unwrap();
        let span = source.inside_string(&(0..raw.len()), at..at + 1);
        assert_eq!(&raw[span], "!");
    }
}

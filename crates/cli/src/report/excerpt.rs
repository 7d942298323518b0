//! The line of a problem, as a terminal can show it.
//!
//! A text in a pack is one line of JSON, however long, so a line that is wider than the terminal is cut around what is
//! meant. Terminals disagree about right-to-left letters: some (xterm, kitty, Windows Terminal, the one in VS Code, logs
//! of a CI) put them from left to right in the order in which they stand in the file, where a caret below points right;
//! others (VTE as in GNOME, Konsole, Apple's) turn them about, and the caret points elsewhere. So that both read well,
//! such a line stands between isolates (U+2068, U+2069), which keeps its numbers and quotes together and the border of the
//! report on its side, and the words that are meant stand once more below it.

use codespan_reporting::files::{Error, Files};
use std::ops::Range;
use unicode_bidi::{BidiClass, bidi_class};
use unicode_width::UnicodeWidthChar as _;
use welcome_pack::authoring::problem::Problem;

/// First strong isolate, and the end of an isolate.
const ISOLATE: char = '\u{2068}';
const END: char = '\u{2069}';

/// Stands where a line is cut.
const CUT: char = '…';

/// At least this wide is what is shown of a line, however narrow the terminal.
const NARROWEST: usize = 30;

/// The widest that the words are which stand once more below their line.
const WIDEST_WORDS: usize = 60;

/// One line of a file, or the part of it that is shown.
pub(super) struct Excerpt {
    name: String,
    line: usize,
    column: usize,
    text: String,
    span: Range<usize>,
    here: Option<String>,
}

impl Excerpt {
    /// The line of a problem in a file, for a terminal of so many columns.
    pub(super) fn of(problem: &Problem, source: &str, name: String, width: usize) -> Excerpt {
        let start = source.floor_char_boundary(problem.span.start);
        let end = source.floor_char_boundary(problem.span.end).max(start);
        let begin = source.get(..start).and_then(|before| before.rfind('\n')).map_or(0, |at| at + 1);
        let rest = source.get(begin..).unwrap_or("");
        let line = shown(rest.split(['\n', '\r']).next().unwrap_or(""));
        let within = |at: usize| (at - begin).min(line.len());
        let span = within(start)..within(end);
        // The number of the line, and the border with its spaces.
        let margin = problem.line.to_string().len() + 4;
        let window = window(&line, &span, width.saturating_sub(margin).max(NARROWEST));
        let mut text = String::new();
        let is_turned = line.chars().any(is_right_to_left);
        text.extend(is_turned.then_some(ISOLATE));
        text.extend((window.start > 0).then_some(CUT));
        let shift = text.len();
        text.push_str(line.get(window.clone()).unwrap_or(""));
        text.extend((window.end < line.len()).then_some(CUT));
        let shown = |at: usize| at.clamp(window.start, window.end) - window.start + shift;
        let span = shown(span.start)..shown(span.end);
        text.extend(is_turned.then_some(END));
        let words = source.get(start..end).filter(|words| is_turned && words.len() > 1);
        Excerpt { name, line: problem.line, column: problem.column, text, span, here: words.map(here) }
    }

    /// What is meant, in the text that is shown.
    pub(super) fn span(&self) -> Range<usize> {
        self.span.clone()
    }

    /// The words that are meant, where a caret may miss them.
    pub(super) fn here(&self) -> Option<String> {
        self.here.clone()
    }
}

fn here(words: &str) -> String {
    let words = shown(words.lines().next().unwrap_or("").trim_matches('"'));
    let shown = window(&words, &(0..0), WIDEST_WORDS);
    let cut = if shown.end < words.len() { "…" } else { "" };
    format!("here: {ISOLATE}{}{cut}{END}", words.get(shown).unwrap_or(""))
}

impl<'a> Files<'a> for Excerpt {
    type FileId = ();
    type Name = &'a str;
    type Source = &'a str;

    fn name(&'a self, (): ()) -> Result<&'a str, Error> {
        Ok(&self.name)
    }

    fn source(&'a self, (): ()) -> Result<&'a str, Error> {
        Ok(&self.text)
    }

    fn line_index(&'a self, (): (), _: usize) -> Result<usize, Error> {
        Ok(0)
    }

    fn line_number(&'a self, (): (), _: usize) -> Result<usize, Error> {
        Ok(self.line)
    }

    fn column_number(&'a self, (): (), _: usize, _: usize) -> Result<usize, Error> {
        Ok(self.column)
    }

    fn line_range(&'a self, (): (), _: usize) -> Result<Range<usize>, Error> {
        Ok(0..self.text.len())
    }
}

/// Columns of a character in a terminal.
fn columns(c: char) -> usize {
    // A tab is as wide as codespan-reporting makes it at most.
    if c == '\t' { 4 } else { c.width().unwrap_or(0) }
}

/// The part of a line that fits into so many columns: what is meant, with a third of the room that is left before it.
fn window(line: &str, span: &Range<usize>, room: usize) -> Range<usize> {
    let width = |range: Range<usize>| line.get(range).unwrap_or("").chars().map(columns).sum::<usize>();
    if width(0..line.len()) <= room {
        return 0..line.len();
    }
    // Two cuts take a column each.
    let room = room.saturating_sub(2);
    let before = room.saturating_sub(width(span.clone())) / 3;
    let forward = |start: usize| start + fitting(line.get(start..).unwrap_or("").chars(), room);
    let back = |end: usize, room: usize| end - fitting(line.get(..end).unwrap_or("").chars().rev(), room);
    let start = back(span.start, before);
    let end = forward(start);
    // At the end of a line there is room left for more before.
    let start = if end == line.len() { back(end, room) } else { start };
    // A mark does not stand without its letter.
    let marks = line.get(start..end).unwrap_or("").chars().take_while(|c| columns(*c) == 0);
    start + marks.map(char::len_utf8).sum::<usize>()..end
}

/// The bytes of the characters that fit into so many columns.
fn fitting(characters: impl Iterator<Item = char>, room: usize) -> usize {
    let mut left = room;
    let fits = |c: &char| {
        let fits = columns(*c) <= left;
        left = left.saturating_sub(columns(*c));
        fits
    };
    characters.take_while(fits).map(char::len_utf8).sum()
}

fn is_right_to_left(c: char) -> bool {
    matches!(bidi_class(c), BidiClass::R | BidiClass::AL | BidiClass::AN)
}

/// A sentence in which quoted right-to-left words do not turn about what stands beside them.
pub(super) fn isolated(sentence: &str) -> String {
    let isolate = |(at, piece): (usize, &str)| match at % 2 == 1 && piece.chars().any(is_right_to_left) {
        true => format!("{ISOLATE}{piece}{END}"),
        false => piece.to_owned(),
    };
    sentence.split('`').enumerate().map(isolate).collect::<Vec<_>>().join("`")
}

/// A text in which nothing steers the terminal or turns its direction: such characters are replaced by visible ones of
/// the same number of bytes, so that spans stay true.
pub(crate) fn shown(text: &str) -> String {
    let visible = |c: char| match c {
        '\n' | '\t' | '\r' => c,
        '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => '\u{fffd}',
        '\u{61c}' | '\u{80}'..='\u{9f}' => '\u{b7}',
        c if c.is_ascii_control() => '?',
        c => c,
    };
    text.chars().map(visible).collect()
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

    #[track_caller]
    fn check(line: &str, word: &str, room: usize, expected: &str) {
        let at = line.find(word).unwrap();
        let window = window(line, &(at..at + word.len()), room);
        assert_eq!(&line[window], expected, "{line}");
    }

    #[test]
    fn a_long_line_is_cut_around_what_is_meant() {
        check("short", "short", 30, "short");
        check("0123456789012345678901234567890123456789X123456789", "X", 12, "789X123456");
        check("X123456789012345678901234567890", "X", 12, "X123456789");
        check("0123456789012345678901234567890X", "X", 12, "234567890X");
        check("0123456789012345", "0123456789012345", 12, "0123456789");
    }

    #[test]
    fn columns_are_counted_and_not_characters() {
        check("请拨打急救电话请拨打急救电话X请拨打急救电话", "X", 12, "话X请拨打");
        check("كُتِبَ ".repeat(9).as_str(), "كُ", 8, "كُتِبَ كُتِ");
    }

    #[test]
    fn quoted_words_keep_to_themselves() {
        assert_eq!(isolated("the word `كتاب` stands"), "the word `\u{2068}كتاب\u{2069}` stands");
        assert_eq!(isolated("`a` and `b`"), "`a` and `b`");
    }
}

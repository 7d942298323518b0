//! Where what was typed stands in a text: the words to be marked, and the line that shows a find in its surroundings.

use super::{
    query::Query,
    word::{fold_word, is_unspaced, words},
};
use std::ops::Range;

/// Letters of a line around what was found, at most.
const LINE: usize = 130;
/// Letters before it.
const BEFORE: usize = 40;

/// A piece of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Piece {
    /// What it says.
    pub text: String,
    /// Whether it is what was typed.
    pub is_match: bool,
}

/// A text in pieces, those that fit what was typed marked.
///
/// ```
/// use welcome_pack::search::{Query, marked};
/// let pieces = marked("Zur Ärztin gehen", &Query::new("aerztin"));
/// let marks: Vec<_> = pieces.iter().filter(|piece| piece.is_match).map(|piece| piece.text.as_str()).collect();
/// assert_eq!(marks, ["Ärztin"]);
/// ```
#[must_use]
pub fn marked(text: &str, query: &Query) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let mut at = 0;
    let mut push = |range: Range<usize>, is_match| {
        if let Some(text) = text.get(range).filter(|text| !text.is_empty()) {
            pieces.push(Piece { text: text.to_owned(), is_match });
        }
    };
    for range in places(text, query, |_, _| ()) {
        if range.start < at {
            continue;
        }
        push(at..range.start, false);
        at = range.end;
        push(range, true);
    }
    push(at..text.len(), false);
    pieces
}

/// Of a page's lines the one that says most of what was typed, cut to its surroundings; the first one if none does.
#[must_use]
pub fn line_of(lines: &[String], query: &Query) -> String {
    let mut best: Option<(u32, usize, &str)> = None;
    for line in lines {
        let mut terms = [0_u16; 16];
        let found = places(line, query, |term, fit| {
            if let Some(known) = terms.get_mut(term) {
                *known = fit.max(*known);
            }
        });
        let points: u32 = terms.iter().map(|fit| u32::from(*fit)).sum();
        let start = found.first().map_or(0, |range| range.start);
        if points > best.map_or(0, |(points, ..)| points) {
            best = Some((points, start, line));
        }
    }
    let (_, start, line) = best.unwrap_or((0, 0, lines.first().map(String::as_str).unwrap_or_default()));
    cut(line, start)
}

/// The surroundings of a place in a line, at whole words.
fn cut(line: &str, place: usize) -> String {
    if line.chars().count() <= LINE {
        return line.to_owned();
    }
    let before = line.get(..place).unwrap_or_default();
    let from = before.char_indices().rev().nth(BEFORE - 1).map_or(0, |(at, _)| at);
    let from =
        if from == 0 { 0 } else { before.get(from..).and_then(|text| text.find(' ')).map_or(from, |at| from + at + 1) };
    let rest = line.get(from..).unwrap_or_default();
    let end = rest.char_indices().nth(LINE).map_or(rest.len(), |(at, _)| at);
    let kept = rest.get(..end).unwrap_or_default();
    let kept = if end == rest.len() { kept } else { kept.rsplit_once(' ').map_or(kept, |(kept, _)| kept) };
    let dots = |is_cut: bool| if is_cut { "…" } else { "" };
    format!("{}{kept}{}", dots(from > 0), dots(end < rest.len()))
}

/// Where words that fit stand, in their order.
fn places(text: &str, query: &Query, mut told: impl FnMut(usize, u16)) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = Vec::new();
    let mut folded = String::new();
    for word in words(text) {
        folded.clear();
        fold_word(word.text, &mut folded);
        if word.text.starts_with(is_unspaced) {
            let mut is_marked = vec![false; word.text.len()];
            for (at, term) in query.terms.iter().enumerate() {
                for (from, same) in word.text.match_indices(term.text.as_str()) {
                    told(at, super::query::EXACT);
                    is_marked.iter_mut().skip(from).take(same.len()).for_each(|mark| *mark = true);
                }
            }
            for (at, _) in is_marked.iter().enumerate().filter(|(_, is_marked)| **is_marked) {
                let place = word.start + at;
                match found.last_mut() {
                    Some(last) if last.end == place => last.end += 1,
                    _ => found.push(place..place + 1),
                }
            }
        } else if query.fit(&folded, &mut told) > 0 {
            found.push(word.start..word.start + word.text.len());
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, typed: &str, expected: &str) {
        let pieces = marked(text, &Query::new(typed));
        let shown: String = pieces
            .iter()
            .map(|piece| if piece.is_match { format!("[{}]", piece.text) } else { piece.text.clone() })
            .collect();
        assert_eq!(shown, expected);
    }

    #[test]
    fn whole_words_are_marked() {
        check("Zum Arzt, zur Ärztin", "arz", "Zum [Arzt], zur [Ärztin]");
        check("الذهاب إلى الطبيب", "طبيب", "الذهاب إلى [الطبيب]");
        check("Як знайти лікаря", "likar", "Як знайти [лікаря]");
        check("去看医生吧", "看医生", "去[看医生]吧");
        check("", "x", "");
        check("Nichts", "", "Nichts");
    }

    #[test]
    fn a_line_shows_what_was_found() {
        let lines = ["Eins.".to_owned(), format!("{} Mietvertrag lesen. {}", "wort ".repeat(30), "mehr ".repeat(30))];
        let line = line_of(&lines, &Query::new("mietvertrag"));
        assert!(line.starts_with("…wort ") && line.contains("Mietvertrag lesen.") && line.ends_with("mehr…"), "{line}");
        assert!(line.chars().count() <= LINE + 2);
        assert_eq!(line_of(&lines, &Query::new("haus")), "Eins.");
        assert_eq!(line_of(&[], &Query::new("haus")), "");
    }
}

//! Texts as they are read: the marks are taken out, and each is looked at once for all rules about its words.

use super::{Context, length::Limits, passage::Passage, script, typed::Known};
use crate::authoring::problem::Problem;
use rayon::prelude::*;
use std::borrow::Cow;

pub(super) fn check(context: &Context<'_>) -> Vec<Problem> {
    let (known, limits) = (Known::of(context.pack), Limits::of(context.pack));
    let each = context.passages.par_iter().flat_map_iter(|passage| {
        let text = as_read(passage);
        let mut problems = Vec::new();
        problems.extend(script::check(context, passage, &text));
        if passage.prose {
            problems.extend(known.check(context, passage, &text));
            problems.extend(limits.check(context, passage, &text));
        }
        problems
    });
    each.collect()
}

/// Stands for the value of a fact: neither a letter nor a digit.
const VALUE: char = '\u{FFFC}';

/// The text without its marks, ids and targets, with the same bytes at the same places.
fn as_read<'a>(passage: &Passage<'a>) -> Cow<'a, str> {
    let text = passage.text;
    if !passage.marked || !text.contains(['*', '{', '[', '\\']) {
        return Cow::Borrowed(text);
    }
    let mut read = String::with_capacity(text.len());
    while let Some(rest) = text.get(read.len()..).filter(|rest| !rest.is_empty()) {
        let blank = |end: Option<usize>| end.map_or(1, |end| end + 1);
        if rest.starts_with("**") || rest.starts_with('\\') {
            let (mark, kept) = rest.split_at(rest.len().min(if rest.starts_with('\\') { 1 } else { 2 }));
            read.extend(std::iter::repeat_n(' ', mark.len()));
            // What a backslash stands before is no mark.
            read.extend(kept.chars().next().filter(|_| mark == "\\"));
        } else if rest.starts_with('{') {
            let length = blank(rest.find('}'));
            let value = if length >= VALUE.len_utf8() { VALUE.len_utf8() } else { 0 };
            read.extend((value > 0).then_some(VALUE));
            read.extend(std::iter::repeat_n(' ', length - value));
        } else if rest.starts_with("](") {
            read.extend(std::iter::repeat_n(' ', blank(rest.find(')'))));
        } else {
            let first = rest.chars().next().unwrap_or(' ');
            read.push(if first == '[' { ' ' } else { first });
        }
    }
    Cow::Owned(read)
}

#[cfg(test)]
mod tests {
    use super::{super::Spot, *};

    #[track_caller]
    fn check(text: &str, expected: &str) {
        let passage = Passage { spot: Spot::new("de/a.json", ""), text, marked: true, prose: true };
        let read = as_read(&passage);
        assert_eq!(read, expected);
        assert_eq!(read.len(), text.len());
    }

    #[test]
    fn marks_are_taken_out_and_words_stay_where_they_are() {
        check("Plain, with a star*.", "Plain, with a star*.");
        check("**Ä** b", "  Ä   b");
        check("Um {fee}.", "Um \u{FFFC}  .");
        check("[zum Amt](places/a) gehen", " zum Amt            gehen");
        check(r"\{x} \\", r" {x}  \");
    }

    #[test]
    fn marks_that_are_not_closed_do_no_harm() {
        check("a {b", "a  b");
        check("[a ](b", " a  (b");
        check("a \\", "a  ");
        check("{}", "  ");
    }
}

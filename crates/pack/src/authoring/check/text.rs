//! Texts: not empty, marks complete, nothing invisible, no HTML, no typed addresses.

use super::{Context, passage::Passage, typed::Known};
use crate::authoring::{
    problem::{Problem, Rule},
    text::parse,
};
use rayon::prelude::*;
use std::ops::Range;

pub(super) fn check(context: &Context<'_>) -> Vec<Problem> {
    let known = Known::of(context.pack);
    let each = context.passages.par_iter().flat_map_iter(|passage| of_passage(context, &known, passage));
    let mut problems: Vec<Problem> = each.collect();
    problems.extend(invisible(context));
    problems
}

fn of_passage(context: &Context<'_>, known: &Known<'_>, passage: &Passage<'_>) -> Vec<Problem> {
    let Passage { spot, text, marked, .. } = passage;
    if text.trim().is_empty() {
        let help = "write it, or remove the entry if it is not needed";
        return vec![context.at(Rule::EmptyText, spot, "this text is empty", help)];
    }
    let mut problems = Vec::new();
    let mut report = |rule, inner: Range<usize>, message: String, help: &str| {
        problems.push(context.at(rule, &spot.inside(inner), message, help));
    };
    match (marked, parse(text)) {
        (true, Err(errors)) => {
            for error in errors {
                report(Rule::BadMarkup, error.span, error.message, &error.help);
            }
        }
        (true, Ok(_)) => {}
        (false, _) => {
            if let Some((at, mark)) = first_of(text, &["**", "{", "](", "\\"]) {
                let message = format!("readers would see this `{mark}` as it is");
                report(
                    Rule::MarkupInPlain,
                    at,
                    message,
                    "titles, labels, summaries and keywords have no marks; remove them",
                );
            }
        }
    }
    if let Some(at) = tag_or_entity(text) {
        let found = text.get(at.clone()).unwrap_or("").to_owned();
        let help = "remove it; a text has only `**strong**`, `[label](target)` and `{fact-id}`";
        report(Rule::Html, at, format!("`{found}` is HTML, which readers would see as it is"), help);
    }
    let outside_links = |at: &Range<usize>| !text.get(..at.start).is_some_and(|before| before.ends_with("]("));
    if let Some(at) = typed_address(text).filter(outside_links) {
        let found = text.get(at.clone()).unwrap_or("").to_owned();
        let help = match (marked, known.fact(&found)) {
            (true, Some(id)) => format!("write `{{{id}}}`, which is the same in every language"),
            (true, None) => {
                "make it a fact in `facts.json` and write its id in braces, so that it is the same in every language"
                    .to_owned()
            }
            (false, Some(id)) => format!("take it out; the fact `{id}` says it, in a text or a list"),
            (false, None) => {
                "take it out; make it a fact in `facts.json` and refer to it in a text or a list".to_owned()
            }
        };
        report(Rule::TypedAddress, at, format!("`{found}` is typed into a text"), &help);
    }
    problems
}

fn first_of<'m>(text: &str, marks: &[&'m str]) -> Option<(Range<usize>, &'m str)> {
    let found = marks.iter().filter_map(|mark| text.find(mark).map(|at| (at, *mark)));
    found.min().map(|(at, mark)| (at..at + mark.len(), mark))
}

/// The first thing that a browser would take for a tag, a comment or an entity.
fn tag_or_entity(text: &str) -> Option<Range<usize>> {
    let starts = text.char_indices().filter(|(_, c)| *c == '<' || *c == '&');
    starts.filter_map(|(at, first)| html_length(first, text.get(at + 1..)?).map(|length| at..at + 1 + length)).next()
}

/// How long the tag or entity is whose first character stands before `rest`.
fn html_length(first: char, rest: &str) -> Option<usize> {
    if first == '<' {
        let opens = rest.starts_with(|c: char| c.is_ascii_alphabetic() || c == '/' || c == '!');
        return opens.then(|| rest.find('>').map_or(1, |end| end + 1));
    }
    let (end, _) = rest.char_indices().take(11).find(|(_, c)| *c == ';').filter(|(end, _)| *end >= 2)?;
    let name = rest.get(..end)?;
    name.strip_prefix('#').unwrap_or(name).chars().all(|c| c.is_ascii_alphanumeric()).then_some(end + 1)
}

/// The first word that is an address of a page or of e-mail, or a phone number with its country's code.
fn typed_address(text: &str) -> Option<Range<usize>> {
    if let Some(at) = phone_number(text) {
        return Some(at);
    }
    let mut at = 0;
    for word in text.split_inclusive(|c: char| c.is_whitespace() || "()[]{}\"“”„«»*".contains(c)) {
        let bare = word.trim_end_matches(|c: char| !c.is_alphanumeric() && c != '/');
        let is_mail = bare.split_once('@').is_some_and(|(name, host)| !name.is_empty() && host.contains('.'));
        if bare.contains("://") || bare.starts_with("www.") || is_mail {
            return Some(at..at + bare.len());
        }
        at += word.len();
    }
    None
}

fn phone_number(text: &str) -> Option<Range<usize>> {
    for (start, _) in text.match_indices('+') {
        let rest = text.get(start + 1..).unwrap_or("");
        let length = rest.find(|c: char| !c.is_ascii_digit() && !" -/()".contains(c)).unwrap_or(rest.len());
        let number = rest.get(..length).unwrap_or("").trim_end_matches([' ', '-', '/', '(', ')']);
        if number.starts_with(|c: char| c.is_ascii_digit()) && number.chars().filter(char::is_ascii_digit).count() >= 7
        {
            return Some(start..start + 1 + number.len());
        }
    }
    None
}

/// Characters that nobody sees, in any text of any file, keys included.
fn invisible(context: &Context<'_>) -> Vec<Problem> {
    let mut problems = Vec::new();
    for document in context.documents.iter() {
        let mut texts = Vec::new();
        document.root.texts(&mut texts);
        for (text, span) in texts {
            let found = text.char_indices().filter_map(|(at, c)| Some((at, c, invisible_rule(c)?)));
            for (at, c, rule) in found {
                let (message, help) = match rule {
                    Rule::BidiControl => {
                        let message = format!("the invisible direction mark U+{:04X} stands here", u32::from(c));
                        (message, "remove it; the app itself keeps numbers and names in their direction")
                    }
                    _ if c == '\n' || c == '\r' => {
                        ("a line break stands in this text".to_owned(), "write two blocks or two items instead")
                    }
                    _ => {
                        let message = format!("the invisible control character U+{:04X} stands here", u32::from(c));
                        (message, "remove it, or write a space")
                    }
                };
                let inner = document.source.inside_string(span, at..at + c.len_utf8());
                problems.push(document.source.problem(rule, inner, message, help));
            }
        }
    }
    problems
}

/// The rule that a character breaks.
fn invisible_rule(c: char) -> Option<Rule> {
    match c {
        '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{200E}' | '\u{200F}' | '\u{061C}' => {
            Some(Rule::BidiControl)
        }
        '\u{FEFF}' | '\u{2028}' | '\u{2029}' => Some(Rule::ControlCharacter),
        c if c.is_control() => Some(Rule::ControlCharacter),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(find: fn(&str) -> Option<Range<usize>>, text: &str, expected: Option<&str>) {
        let found = find(text).map(|at| &text[at]);
        assert_eq!(found, expected, "{text}");
    }

    #[test]
    fn addresses_are_found_and_ordinary_words_are_not() {
        check(typed_address, "See https://x.example/y.", Some("https://x.example/y"));
        check(typed_address, "(www.wien.gv.at)", Some("www.wien.gv.at"));
        check(typed_address, "Ä: a.b@c.example!", Some("a.b@c.example"));
        check(typed_address, "Call +43 1 4000-0 now", Some("+43 1 4000-0"));
        check(typed_address, "18+ and/or 5 + 3, @home", None);
    }

    #[test]
    fn html_is_found_and_comparisons_are_not() {
        check(tag_or_entity, "a <b>c</b>", Some("<b>"));
        check(tag_or_entity, "a&nbsp;b", Some("&nbsp;"));
        check(tag_or_entity, "a < b & c; R&D", None);
    }
}

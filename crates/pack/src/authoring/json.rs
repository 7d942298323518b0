//! JSON of which every value still knows where in the file it stands.

use super::{
    problem::{Problem, Rule},
    source::Source,
};
use jsonc_parser::{CollectOptions, ParseOptions, ast, common::Ranged, errors::ParseErrorKind, parse_to_ast};
use serde::{Serialize, Serializer};
use std::{collections::HashSet, ops::Range};

/// Deeper than this no pack is nested, and what is deeper is not read.
const MOST_LEVELS: usize = 64;

/// A value and where it stands.
#[derive(Clone, Debug)]
pub(crate) struct Node {
    pub(crate) span: Range<usize>,
    pub(crate) kind: Kind,
}

/// What a value is.
#[derive(Clone, Debug)]
pub(crate) enum Kind {
    Null,
    Bool(bool),
    Number(serde_json::Number),
    Text(String),
    List(Vec<Node>),
    Object(Vec<Member>),
    /// Stands where a value was wrong or missing and has been reported; it passes for a value of any type.
    Hole,
}

/// A key with its value.
#[derive(Clone, Debug)]
pub(crate) struct Member {
    pub(crate) key: String,
    pub(crate) key_span: Range<usize>,
    pub(crate) value: Node,
}

impl Node {
    /// Moves every span on by a number of bytes.
    pub(crate) fn shift(&mut self, by: usize) {
        let moved = |span: &Range<usize>| span.start + by..span.end + by;
        self.span = moved(&self.span);
        match &mut self.kind {
            Kind::List(elements) => elements.iter_mut().for_each(|element| element.shift(by)),
            Kind::Object(members) => {
                for member in members {
                    member.key_span = moved(&member.key_span);
                    member.value.shift(by);
                }
            }
            Kind::Null | Kind::Bool(_) | Kind::Number(_) | Kind::Text(_) | Kind::Hole => {}
        }
    }

    /// Whether it is neither a list nor an object.
    pub(crate) fn is_plain(&self) -> bool {
        !matches!(self.kind, Kind::List(_) | Kind::Object(_))
    }

    /// The value of a key.
    pub(crate) fn get(&self, key: &str) -> Option<&Node> {
        self.member(key).map(|member| &member.value)
    }

    pub(crate) fn member(&self, key: &str) -> Option<&Member> {
        self.members().iter().find(|member| member.key == key)
    }

    pub(crate) fn members(&self) -> &[Member] {
        match &self.kind {
            Kind::Object(members) => members,
            _ => &[],
        }
    }

    /// The elements of the list under a key, to change them.
    pub(crate) fn elements_mut(&mut self, key: &str) -> Option<&mut Vec<Node>> {
        match &mut self.value_mut(key)?.kind {
            Kind::List(elements) => Some(elements),
            _ => None,
        }
    }

    /// The members of the object under a key, to change them.
    pub(crate) fn members_mut(&mut self, key: &str) -> Option<&mut Vec<Member>> {
        match &mut self.value_mut(key)?.kind {
            Kind::Object(members) => Some(members),
            _ => None,
        }
    }

    /// Takes the value of a key out of an object.
    pub(crate) fn take_member(&mut self, key: &str) -> Option<Node> {
        let Kind::Object(members) = &mut self.kind else { return None };
        let at = members.iter().position(|member| member.key == key)?;
        Some(members.remove(at).value)
    }

    fn value_mut(&mut self, key: &str) -> Option<&mut Node> {
        let Kind::Object(members) = &mut self.kind else { return None };
        members.iter_mut().find(|member| member.key == key).map(|member| &mut member.value)
    }

    /// The value at a JSON Pointer (RFC 6901), and whether it was there; else the nearest value around it.
    pub(crate) fn nearest(&self, pointer: &str) -> (&Node, bool) {
        let mut node = self;
        for step in pointer.split('/').skip(1) {
            let next = match &node.kind {
                Kind::List(elements) => step.parse().ok().and_then(|at: usize| elements.get(at)),
                _ => node.get(&step.replace("~1", "/").replace("~0", "~")),
            };
            match next {
                Some(next) => node = next,
                None => return (node, false),
            }
        }
        (node, true)
    }

    /// Every text in the value, keys included, with its span.
    pub(crate) fn texts<'a>(&'a self, found: &mut Vec<(&'a str, &'a Range<usize>)>) {
        match &self.kind {
            Kind::Text(text) => found.push((text, &self.span)),
            Kind::List(elements) => elements.iter().for_each(|element| element.texts(found)),
            Kind::Object(members) => {
                for member in members {
                    found.push((&member.key, &member.key_span));
                    member.value.texts(found);
                }
            }
            Kind::Null | Kind::Bool(_) | Kind::Number(_) | Kind::Hole => {}
        }
    }
}

/// As it stood in its file, keys in their order.
impl Serialize for Node {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match &self.kind {
            Kind::Null | Kind::Hole => serializer.serialize_unit(),
            Kind::Bool(value) => serializer.serialize_bool(*value),
            Kind::Number(number) => number.serialize(serializer),
            Kind::Text(text) => serializer.serialize_str(text),
            Kind::List(elements) => serializer.collect_seq(elements),
            Kind::Object(members) => serializer.collect_map(members.iter().map(|member| (&member.key, &member.value))),
        }
    }
}

/// The value of a file, if it can be read, and what is wrong with it.
pub(crate) fn parse(source: &Source) -> (Option<Node>, Vec<Problem>) {
    if source.text.starts_with('\u{FEFF}') {
        let message = "the file begins with an invisible mark (BOM)";
        let help = "save it in your editor as \"UTF-8\" without \"BOM\" or \"signature\"";
        return (None, vec![Problem::of_file(Rule::InvalidJson, &source.path, message, help)]);
    }
    let strict = ParseOptions {
        allow_comments: false,
        allow_loose_object_property_names: false,
        allow_trailing_commas: false,
        allow_missing_commas: false,
        allow_single_quoted_strings: false,
        allow_hexadecimal_numbers: false,
        allow_unary_plus_numbers: false,
        allow_bare_decimal_point_numbers: false,
        allow_non_finite_numbers: false,
        allow_extended_string_escapes: false,
    };
    let value = match parse_to_ast(&source.text, &CollectOptions::default(), &strict) {
        Ok(result) => result.value,
        Err(error) => {
            let (rule, message, help) = explain(error.kind());
            return (None, vec![source.problem(rule, error.range().start..error.range().end, message, help)]);
        }
    };
    let Some(value) = value else {
        let help = "write at least `{}`, or remove the file";
        return (None, vec![Problem::of_file(Rule::InvalidJson, &source.path, "this file is empty", help)]);
    };
    let mut reader = Reader { source, problems: Vec::new() };
    let node = reader.node(value, 0);
    if reader.problems.iter().any(|problem| problem.code == Rule::TooDeep.code()) {
        return (None, reader.problems);
    }
    // The parser lets a line break in a text and unusual spaces pass; other programs that read the files do not.
    if let Err(error) = serde_json::from_str::<serde::de::IgnoredAny>(&source.text) {
        let at = offset(&source.text, error.line(), error.column());
        let message = "a line break, a tab or an unusual space stands here, which JSON does not allow";
        let help = "write every text on one line, with ordinary spaces between the values";
        reader.problems.push(source.problem(Rule::InvalidJson, at..at, message, help));
        return (None, reader.problems);
    }
    (Some(node), reader.problems)
}

/// The byte of a line and column as `serde_json` counts them: the column in bytes, from 1.
fn offset(text: &str, line: usize, column: usize) -> usize {
    let before: usize = text.split_inclusive('\n').take(line.saturating_sub(1)).map(str::len).sum();
    let at = (before + column.saturating_sub(1)).min(text.len());
    (0..=at).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0)
}

struct Reader<'a> {
    source: &'a Source,
    problems: Vec<Problem>,
}

impl Reader<'_> {
    fn node(&mut self, value: ast::Value<'_>, level: usize) -> Node {
        let span = value.start()..value.end();
        if level > MOST_LEVELS {
            if self.problems.is_empty() {
                let message = format!("this is nested more than {MOST_LEVELS} levels deep, and the file was not read");
                let help = "a pack needs no more than six levels; look for a bracket that is not closed";
                self.problems.push(self.source.problem(Rule::TooDeep, span.clone(), message, help));
            }
            return Node { span, kind: Kind::Null };
        }
        let kind = match value {
            ast::Value::NullKeyword(_) => Kind::Null,
            ast::Value::BooleanLit(literal) => Kind::Bool(literal.value),
            // A number beyond every range is no number that any key asks for.
            ast::Value::NumberLit(literal) => literal.value.parse().map_or(Kind::Null, Kind::Number),
            ast::Value::StringLit(literal) => Kind::Text(literal.value.into_owned()),
            ast::Value::Array(array) => {
                Kind::List(array.elements.into_iter().map(|element| self.node(element, level + 1)).collect())
            }
            ast::Value::Object(object) => Kind::Object(self.members(object, level)),
        };
        Node { span, kind }
    }

    fn members(&mut self, object: ast::Object<'_>, level: usize) -> Vec<Member> {
        let (mut members, mut seen) = (Vec::new(), HashSet::new());
        for property in object.properties {
            let key_span = property.name.start()..property.name.end();
            let key = property.name.into_string();
            if seen.insert(key.clone()) {
                members.push(Member { key, key_span, value: self.node(property.value, level + 1) });
            } else {
                let message = format!("the key `{key}` stands here a second time");
                let help = "keep one of the two; only the first was read";
                self.problems.push(self.source.problem(Rule::DuplicateKey, key_span, message, help));
            }
        }
        members
    }
}

/// The parser's finding in words for editors.
fn explain(kind: &ParseErrorKind) -> (Rule, &'static str, &'static str) {
    let (message, help) = match kind {
        ParseErrorKind::NestingDepthExceeded => {
            let message = "this is nested too deep, and the file was not read";
            return (
                Rule::TooDeep,
                message,
                "a pack needs no more than six levels; look for a bracket that is not closed",
            );
        }
        ParseErrorKind::CommentsNotAllowed | ParseErrorKind::UnterminatedCommentBlock => {
            ("a comment stands here, and JSON has none", "remove it")
        }
        ParseErrorKind::TrailingCommasNotAllowed => ("a comma stands after the last entry", "remove the comma"),
        ParseErrorKind::UnexpectedComma => {
            ("there is a comma too many", "remove it, or write what is missing before it")
        }
        ParseErrorKind::ExpectedComma => ("a comma is missing between two entries", "write `,` here"),
        ParseErrorKind::ExpectedColonAfterObjectKey => ("a colon is missing after this key", "write `\"key\": value`"),
        ParseErrorKind::ExpectedObjectValue => ("this key has no value", "write a value after the colon"),
        ParseErrorKind::ExpectedStringObjectProperty | ParseErrorKind::UnexpectedTokenInObject => {
            ("a key in double quotes belongs here", "write `\"key\": value`, and a comma between two of them")
        }
        ParseErrorKind::SingleQuotedStringsNotAllowed => {
            ("this text stands in single quotes", "write `\"` before and after it")
        }
        ParseErrorKind::UnterminatedObject => ("this `{` is never closed", "write the missing `}`"),
        ParseErrorKind::UnterminatedArray => ("this `[` is never closed", "write the missing `]`"),
        ParseErrorKind::UnexpectedCloseBrace => {
            ("this `}` closes nothing", "remove it, or write what is missing before it")
        }
        ParseErrorKind::UnexpectedCloseBracket => {
            ("this `]` closes nothing", "remove it, or write what is missing before it")
        }
        ParseErrorKind::MultipleRootJsonValues => {
            ("the file goes on after its end", "remove what follows, or look for a bracket that was closed too early")
        }
        ParseErrorKind::String(jsonc_parser::ParseStringErrorKind::UnterminatedStringLiteral) => {
            ("this text is never closed", "write `\"` at its end, and `\\\"` for a quotation mark inside it")
        }
        ParseErrorKind::String(_) => (
            "this backslash means nothing in JSON",
            "write `\\\\` for a backslash in a text, `\\\"` for a quotation mark",
        ),
        ParseErrorKind::ExpectedDigit
        | ParseErrorKind::ExpectedDigitFollowingNegativeSign
        | ParseErrorKind::ExpectedPlusMinusOrDigitInNumberLiteral
        | ParseErrorKind::BareDecimalPointNumbersNotAllowed
        | ParseErrorKind::HexadecimalNumbersNotAllowed
        | ParseErrorKind::NonFiniteNumbersNotAllowed
        | ParseErrorKind::UnaryPlusNumbersNotAllowed => {
            ("this is not a number as JSON writes it", "write digits with a point before decimals, `48.2`")
        }
        ParseErrorKind::UnexpectedColon | ParseErrorKind::UnexpectedToken | ParseErrorKind::UnexpectedWord => {
            ("this is neither a text, a number, `true`, `false` nor `null`", "put `\"` before and after a text")
        }
    };
    (Rule::InvalidJson, message, help)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &[&str]) {
        let source = Source::read("a.json", text.as_bytes()).unwrap();
        let problems = parse(&source).1;
        assert_eq!(problems.iter().map(|problem| problem.code).collect::<Vec<_>>(), expected, "{text:.60}");
    }

    #[test]
    fn nesting_without_end_is_refused_and_not_followed() {
        check(&"[".repeat(1_000_000), &["too-deep"]);
        check(&r#"{"a":"#.repeat(200_000), &["too-deep"]);
        check(&format!("{}{}", "[".repeat(65), "]".repeat(65)), &[]);
        check(&format!("{}{}", "[".repeat(66), "]".repeat(66)), &["too-deep"]);
    }

    #[test]
    fn what_only_looks_like_json_is_refused() {
        let similar =
            ["", " ", "{a: 1}", "['a']", "[1 2]", "[1,]", "[+1]", "[.5]", "[0x1]", "[NaN]", "[1] 2", "[\u{a0}1]"];
        for text in similar {
            check(text, &["invalid-json"]);
        }
        for text in
            [r#""\x41""#, "\"a\tb\"", "\"a\nb\"", r#"["\ud800"]"#, "[01]", "[\"a\" \"b\"]", "{\"a\" 1}", "{\"a\":}"]
        {
            check(text, &["invalid-json"]);
        }
        check(r#"[1, -2.5e3, "\ud83d\ude00", null, true, {"a": {}}]"#, &[]);
    }

    #[test]
    fn a_value_is_found_by_its_pointer() {
        let source = Source::read("a.json", br#"{"texts": {"a/b": [1, {"c": 2}]}}"#).unwrap();
        let root = parse(&source).0.unwrap();
        let (node, found) = root.nearest("/texts/a~1b/1/c");
        assert!(found && source.text[node.span.clone()] == *"2");
        let (node, found) = root.nearest("/texts/a~1b/7/c");
        assert!(!found && source.text[node.span.clone()] == *r#"[1, {"c": 2}]"#);
    }
}

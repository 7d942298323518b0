//! Reads a value as one of the types of the files and reports everything that is wrong with it, not only the first.

use super::{
    json::{Kind, Member, Node},
    node::Fault,
    problem::{Problem, Rule},
    source::Source,
    suggest::{all_of, nearest, one_of},
};
use serde::de::DeserializeOwned;
use serde_path_to_error::{Path, Segment};
use std::ops::Range;

/// After so many findings in one object the rest of it is not read.
const MOST_FINDINGS: usize = 50;

/// After so many findings in one file the rest of it is not read: something else is wrong than single entries.
const MOST_FINDINGS_IN_A_FILE: usize = 1000;

/// Reads the values of one file.
pub(crate) struct Reader<'a> {
    source: &'a Source,
    pub(crate) problems: Vec<Problem>,
    /// Whether everything could be read so far.
    pub(crate) complete: bool,
}

impl<'a> Reader<'a> {
    pub(crate) fn new(source: &'a Source) -> Reader<'a> {
        Reader { source, problems: Vec::new(), complete: true }
    }

    /// The value, unless it is damaged. Unknown keys are reported, and do not count as damage.
    pub(crate) fn read<T: DeserializeOwned>(&mut self, node: &mut Node) -> Option<T> {
        let mut damaged = false;
        for _ in 0..MOST_FINDINGS {
            match serde_path_to_error::deserialize::<_, T>(&*node) {
                Ok(value) if !damaged => return Some(value),
                Ok(_) => break,
                Err(error) => {
                    let path = error.path().clone();
                    damaged |= self.report_and_repair(node, &path, error.into_inner());
                }
            }
        }
        self.complete = false;
        None
    }

    /// The elements of a list that are not damaged; the others are removed from the node as well, so that positions in
    /// both stay the same.
    pub(crate) fn elements<T>(
        &mut self,
        elements: Vec<Node>,
        mut read: impl FnMut(&mut Self, &mut Node) -> Option<T>,
    ) -> (Vec<T>, Vec<Node>) {
        let (mut values, mut kept) = (Vec::new(), Vec::new());
        for mut node in elements {
            if self.problems.len() >= MOST_FINDINGS_IN_A_FILE {
                break;
            }
            if let Some(value) = read(self, &mut node) {
                values.push(value);
                kept.push(node);
            }
        }
        (values, kept)
    }

    /// Reports a value that is neither of the things that can stand there.
    pub(crate) fn wrong_type(&mut self, node: &Node, expected: &str, help: &str) {
        self.complete = false;
        let message = format!("this entry is {} here, but it must be {expected}", found(node));
        self.problems.push(self.source.problem(Rule::WrongType, node.span.clone(), message, help));
    }

    /// Reports a fault and makes the node such that reading comes past it; tells whether the value is damaged.
    fn report_and_repair(&mut self, root: &mut Node, path: &Path, fault: Fault) -> bool {
        let mut steps: Vec<&Segment> = path.iter().collect();
        steps.retain(|step| matches!(step, Segment::Seq { .. } | Segment::Map { .. }));
        if matches!(fault, Fault::UnknownKey { .. }) {
            steps.pop();
        }
        let key = steps.iter().rev().find_map(|step| match step {
            Segment::Map { key } => Some(key.clone()),
            _ => None,
        });
        let subject = key.as_ref().map_or("this entry".to_owned(), |key| format!("`{key}`"));
        let key = key.unwrap_or_default();
        let Some(node) = walk(root, &steps) else { return true };
        let span = node.span.clone();
        let (rule, span, message, help) = match fault {
            Fault::UnknownKey { key, known } => {
                let Kind::Object(members) = &mut node.kind else { return true };
                let Some(at) = members.iter().position(|member| member.key == key) else { return true };
                let mut member = members.remove(at);
                let span = member.key_span.clone();
                let message = format!("the key `{key}` is not known here");
                let absent = known.iter().copied().filter(|known| !members.iter().any(|member| member.key == *known));
                let help = match nearest(&key, absent) {
                    Some(meant) => {
                        // Read on as it was meant, so that one slip is one problem.
                        member.key = meant.to_owned();
                        members.insert(at, member);
                        format!("did you mean `{meant}`?")
                    }
                    None => format!("remove it; {}", keys_in_words(known)),
                };
                self.problems.push(self.source.problem(Rule::UnknownKey, span, message, help));
                return false;
            }
            Fault::MissingKey(key) => {
                let value = Node { span: span.clone(), kind: Kind::Hole };
                if let Kind::Object(members) = &mut node.kind {
                    members.push(Member { key: key.to_owned(), key_span: span.clone(), value });
                }
                self.missing_key(&span, key);
                return true;
            }
            Fault::UnknownValue { value, known } => {
                let help = match nearest(&value, known.iter().copied()) {
                    Some(word) => format!("did you mean `{word}`? It can be {}", one_of(known)),
                    None => format!("write {}", one_of(known)),
                };
                (Rule::UnknownValue, span, format!("{subject} cannot be `{value}`"), help)
            }
            Fault::WrongType { expected } => {
                let (expected, help) = wanted(&key, &expected);
                let message = format!("{subject} is {} here, but it must be {expected}", found(node));
                (Rule::WrongType, span, message, help)
            }
            Fault::NotADate => {
                let written = if let Kind::Text(text) = &node.kind { text.as_str() } else { "" };
                let help = "write year-month-day, like `2026-11-22`".to_owned();
                (Rule::NotADate, span, format!("`{written}` is not a date"), help)
            }
        };
        node.kind = Kind::Hole;
        self.problems.push(self.source.problem(rule, span, message, help));
        true
    }

    /// Reports a key that an object lacks.
    fn missing_key(&mut self, object: &Range<usize>, key: &str) {
        let message = format!("the key `{key}` is missing here");
        let help = format!("add {}", example(key).unwrap_or_else(|| format!("`\"{key}\"` with its value")));
        let brace = object.start..object.start + 1;
        self.problems.push(self.source.problem(Rule::MissingKey, brace, message, help));
    }
}

fn keys_in_words(known: &[&str]) -> String {
    match known {
        [only] => format!("the only key here is `{only}`"),
        _ => format!("the keys here are {}", all_of(known)),
    }
}

/// The node at a path.
fn walk<'n>(node: &'n mut Node, path: &[&Segment]) -> Option<&'n mut Node> {
    let Some((first, rest)) = path.split_first() else { return Some(node) };
    let next = match (&mut node.kind, first) {
        (Kind::List(elements), Segment::Seq { index }) => elements.get_mut(*index)?,
        (Kind::Object(members), Segment::Map { key }) => {
            &mut members.iter_mut().find(|member| member.key == *key)?.value
        }
        _ => return None,
    };
    walk(next, rest)
}

/// What stands there, in words.
fn found(node: &Node) -> &'static str {
    match &node.kind {
        Kind::Null => "`null`",
        Kind::Bool(_) => "`true` or `false`",
        Kind::Number(_) => "a number",
        Kind::Text(_) => "a text",
        Kind::List(_) => "a list",
        Kind::Object(_) => "an object",
        Kind::Hole => "nothing",
    }
}

/// What belongs there, in words, and how it is written. The argument is what the type asked for, as serde names it.
fn wanted(key: &str, expected: &str) -> (&'static str, String) {
    let (words, general) = match expected {
        "a boolean" => ("`true` or `false`", "write `true` or `false` without quotes"),
        "u32" => ("a whole number", "write digits without quotes, like `60`"),
        "f64" => ("a number", "write digits without quotes, like `48.2`"),
        "a sequence" => ("a list", "write `[` before the entries and `]` after them"),
        "an array of length 7" => ("a list of seven texts", "write seven texts between `[` and `]`, Monday first"),
        "an array of length 12" => ("a list of twelve texts", "write twelve texts between `[` and `]`, January first"),
        object if object == "a map" || object.starts_with("struct ") => {
            ("an object", "write `{` before its keys and `}` after them")
        }
        _ => ("a text", "write it in double quotes, `\"…\"`"),
    };
    (words, example(key).map_or_else(|| general.to_owned(), |example| format!("write {example}")))
}

/// How a key is written with a value.
fn example(key: &str) -> Option<String> {
    let value = match key {
        "id" => "\"lower-case-words\"",
        "kind" => "\"…\" with the kind of this entry",
        "value" => "\"…\" with the value in quotes, also for numbers",
        "fact" => "\"city-phone\" with the id of a fact",
        "source" => "{ \"title\": \"…\", \"url\": \"https://…\" }",
        "address" => "{ \"street\": \"…\", \"postcode\": \"…\", \"city\": \"…\" }",
        "geo" => "{ \"lat\": 48.2, \"lon\": 16.3 }",
        "opening_hours" => "\"Mo-Fr 08:00-15:30; PH off\"",
        "url" => "\"https://…\"",
        "checked" | "written" => "\"2026-11-22\" with the day on which it was done",
        "review_by" => "\"2027-05-22\" with the day by which somebody must look at it again",
        "speaker" => "\"visitor\" or \"staff\", who says it",
        "stage" => "\"first-days\", \"first-weeks\" or \"first-months\"",
        "step_free" => "\"unknown\" if no source says more",
        "articles" | "facts" | "places" | "topics" | "locales" | "emergency" | "blocks" | "situations" | "phrases"
        | "questions" | "answers" | "steps" => "[ … ] with one entry for each",
        "items" => "[ … ] with one entry for each item",
        "keywords" | "audience" | "covers" | "categories" | "contacts" | "languages" | "fallback" | "about" | "for" => {
            "[\"…\"], a list of texts"
        }
        "sources" => "[{ \"title\": \"…\", \"url\": \"https://…\", \"checked\": \"2026-11-22\" }]",
        "tone" => "\"info\" or another tone",
        "country" => "\"AT\", the two letters of your country",
        "time_zone" => "\"Europe/Vienna\", your time zone",
        "default_locale" | "tag" => "\"de\", the tag of the language",
        "licence" => "\"CC-BY-4.0\", the licence of your texts",
        "version" => "\"2026.11\", your name for this version",
        "status" => "\"draft\"",
        _ => return None,
    };
    // An explanation that follows the value stays outside of the code.
    let end = value.rfind(['"', '}', ']']).map_or(value.len(), |at| at + 1);
    let (code, rest) = value.split_at_checked(end).unwrap_or((value, ""));
    Some(format!("`\"{key}\": {code}`{rest}"))
}

//! The program's own texts (Fluent): every locale says what the source locale says, with the same placeables. A pack may
//! say some of them in its own words, and all of them in a locale that the program lacks.

use super::Context;
use crate::authoring::{
    compile::strings::{Reason, Refusal, refusals},
    load::strings_path,
    problem::{Problem, Rule},
    source::Source,
    suggest::nearest,
};
use fluent_syntax::{
    ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, Resource},
    parser::{self, ErrorKind, ParserError},
};
use std::{
    collections::{BTreeMap, BTreeSet},
    ops::Range,
};

pub(super) fn check(context: &Context<'_>) -> Vec<Problem> {
    let own = context.app.locales.iter().filter(|(_, locale)| !locale.strings.is_empty());
    let files = own.filter_map(|(tag, locale)| {
        let source = Source::read(&format!("locales/{tag}/kiosk.ftl"), locale.strings.as_bytes());
        source.ok().map(|source| (tag, source))
    });
    let files: BTreeMap<&String, Source> = files.collect();
    let parsed: BTreeMap<&String, Strings<'_>> =
        files.iter().map(|(tag, source)| (*tag, Strings::of(source))).collect();
    let original = parsed.get(&context.app.source);
    let mut problems = Vec::new();
    for (tag, strings) in &parsed {
        problems.extend(strings.problems.iter().cloned());
        if let Some(original) = original.filter(|_| **tag != context.app.source) {
            problems.extend(missing(original, strings));
            problems.extend(compare(original, strings));
        }
    }
    problems.extend(of_pack(context, original));
    problems
}

/// What the pack says in the place of the program.
fn of_pack(context: &Context<'_>, original: Option<&Strings<'_>>) -> Vec<Problem> {
    let mut problems = Vec::new();
    for content in &context.pack.locales {
        let Some(text) = &content.strings else { continue };
        let Ok(source) = Source::read(&strings_path(&content.tag), text.as_bytes()) else { continue };
        let strings = Strings::of(&source);
        let is_brought = context.app.locales.get(&content.tag).is_some_and(|locale| locale.strings.is_empty());
        if let Some(original) = original {
            let missing = is_brought.then(|| missing(original, &strings));
            problems.extend(missing.into_iter().flatten().chain(compare(original, &strings)));
        }
        problems.extend(strings.problems);
    }
    problems
}

/// The messages of one file.
struct Strings<'a> {
    source: &'a Source,
    /// By name: `back`, `-brand`.
    messages: BTreeMap<String, Message<'a>>,
    /// Names of what could not be read.
    broken: BTreeSet<&'a str>,
    problems: Vec<Problem>,
}

struct Message<'a> {
    span: Range<usize>,
    placeables: BTreeSet<&'a str>,
}

impl<'a> Strings<'a> {
    fn of(source: &'a Source) -> Strings<'a> {
        let (resource, errors) = match parser::parse(source.text.as_str()) {
            Ok(resource) => (resource, Vec::new()),
            Err((resource, errors)) => (resource, errors),
        };
        let problems = errors.iter().map(|error| explain(source, error)).collect();
        let mut strings = Strings { source, messages: BTreeMap::new(), broken: BTreeSet::new(), problems };
        let refusals = refusals(&resource);
        strings.read(resource);
        for refusal in refusals {
            if let Some((rule, message, help)) = strings.put_right(refusal) {
                strings.problems.push(source.problem(rule, strings.span(refusal.at), message, help));
            }
        }
        strings
    }

    /// What the program could not show, in words for translators; `None` where another problem says it already.
    fn put_right(&self, Refusal { at, reason }: Refusal<'_>) -> Option<(Rule, String, String)> {
        let (rule, message, help) = match reason {
            Reason::NoSuchMessage => return self.no_such_text(at),
            Reason::NoSuchTerm => return self.no_such_text(&format!("-{at}")),
            Reason::RefersFurther => (
                Rule::StringReference,
                format!("`{at}` is referred to in a text that is itself referred to"),
                "write its text here",
            ),
            Reason::Attribute => (
                Rule::StringFeature,
                format!("`.{at}` is an attribute, and the program shows none"),
                "make it a message of its own, or write its text where it is used",
            ),
            Reason::Function => (
                Rule::StringFeature,
                format!("`{at}` is a function, and the program knows none"),
                "write `{ $name }`; numbers and dates come as this language writes them",
            ),
            Reason::Arguments => (
                Rule::StringFeature,
                format!("`-{at}` is given values, which the program does not hand on"),
                "write only its name between the braces, or write its text here",
            ),
            Reason::ValueInTerm => (
                Rule::StringFeature,
                format!("`${at}` stands in a term, and terms have no values"),
                "write the text in the messages that have the value",
            ),
            Reason::Constant => (
                Rule::StringFeature,
                format!("this choice goes by `{at}`, which is always the same"),
                "write only the text that fits, or choose by a value: `{ $name -> …`",
            ),
        };
        Some((rule, message, help.to_owned()))
    }

    fn no_such_text(&self, name: &str) -> Option<(Rule, String, String)> {
        if self.is_broken(name) {
            return None;
        }
        let near = nearest(name, self.messages.keys().map(String::as_str).filter(|known| *known != name));
        let help = near.map(|near| format!("did you mean `{near}`?"));
        let help = help.unwrap_or_else(|| "write the text here, or add it to this file under that name".to_owned());
        Some((Rule::StringReference, format!("this file has no text of the name `{name}`"), help))
    }

    fn read(&mut self, resource: Resource<&'a str>) {
        for entry in resource.body {
            match entry {
                Entry::Message(message) => {
                    let name = message.id.name;
                    self.add(name.to_owned(), name, message.value.as_ref());
                }
                // A value in a term is a mistake of its own.
                Entry::Term(term) => self.add(format!("-{}", term.id.name), term.id.name, None),
                Entry::Junk { content } => {
                    let name = content.split(['=', ' ', '\n']).next().unwrap_or("");
                    self.broken.insert(name);
                }
                Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) => {}
            }
        }
    }

    fn add(&mut self, name: String, written: &'a str, value: Option<&Pattern<&'a str>>) {
        let span = self.span(written);
        if self.messages.contains_key(&name) {
            let message = format!("the message `{name}` stands here a second time");
            let help = "keep one of the two, or give this one another name";
            self.problems.push(self.source.problem(Rule::StringDuplicate, span, message, help));
            return;
        }
        let mut placeables = BTreeSet::new();
        if let Some(value) = value {
            of_pattern(value, &mut placeables);
        }
        self.messages.insert(name, Message { span, placeables });
    }

    /// Where a part of the source stands.
    fn span(&self, part: &str) -> Range<usize> {
        // What was parsed are slices of the source, so that the difference of their addresses is their place in it.
        let start = part.as_ptr().addr().saturating_sub(self.source.text.as_ptr().addr());
        start..start + part.len()
    }

    fn is_broken(&self, name: &str) -> bool {
        self.broken.contains(name)
    }
}

fn of_pattern<'a>(pattern: &Pattern<&'a str>, found: &mut BTreeSet<&'a str>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            of_expression(expression, found);
        }
    }
}

fn of_expression<'a>(expression: &Expression<&'a str>, found: &mut BTreeSet<&'a str>) {
    match expression {
        Expression::Inline(inline) => of_inline(inline, found),
        Expression::Select { selector, variants } => {
            of_inline(selector, found);
            variants.iter().for_each(|variant| of_pattern(&variant.value, found));
        }
    }
}

fn of_inline<'a>(inline: &InlineExpression<&'a str>, found: &mut BTreeSet<&'a str>) {
    match inline {
        InlineExpression::VariableReference { id } => {
            found.insert(id.name);
        }
        InlineExpression::Placeable { expression } => of_expression(expression, found),
        InlineExpression::FunctionReference { arguments, .. } => {
            arguments.positional.iter().for_each(|argument| of_inline(argument, found));
        }
        InlineExpression::StringLiteral { .. }
        | InlineExpression::NumberLiteral { .. }
        | InlineExpression::MessageReference { .. }
        | InlineExpression::TermReference { .. } => {}
    }
}

/// Messages that a locale lacks which has to have them all.
fn missing(original: &Strings<'_>, strings: &Strings<'_>) -> Vec<Problem> {
    let mut problems = Vec::new();
    let missing = original.messages.keys().filter(|name| !strings.messages.contains_key(*name));
    for name in missing.filter(|name| !strings.is_broken(name)) {
        let end = strings.source.text.len();
        let message = format!("the message `{name}` of `{}` is missing", original.source.path);
        let help = "copy it from there and translate it";
        problems.push(strings.source.problem(Rule::StringMissing, end..end, message, help));
    }
    problems
}

/// Messages that the program does not know, or not with these placeables.
fn compare(original: &Strings<'_>, strings: &Strings<'_>) -> Vec<Problem> {
    let mut problems = Vec::new();
    for (name, found) in &strings.messages {
        let Some(wanted) = original.messages.get(name) else {
            if !original.is_broken(name) {
                let near = nearest(name, original.messages.keys().map(String::as_str));
                let near = near.filter(|near| !strings.messages.contains_key(*near));
                let is_program = strings.source.path.starts_with("locales/");
                let remove = if is_program { "remove it, or add it to the source" } else { "remove it" };
                let help = near.map_or(remove.to_owned(), |near| format!("did you mean `{near}`?"));
                let message = format!("`{}` has no message `{name}`", original.source.path);
                problems.push(strings.source.problem(Rule::StringUnknown, found.span.clone(), message, help));
            }
            continue;
        };
        for placeable in wanted.placeables.difference(&found.placeables) {
            let message = format!("the message `{name}` lacks `{{ ${placeable} }}`");
            let help = format!("put `{{ ${placeable} }}` where the value belongs in this language");
            problems.push(strings.source.problem(Rule::StringPlaceables, found.span.clone(), message, help));
        }
        for placeable in found.placeables.difference(&wanted.placeables) {
            let message = format!("the message `{name}` has `{{ ${placeable} }}`, which the program does not fill in");
            let known: Vec<String> = wanted.placeables.iter().map(|name| format!("`{{ ${name} }}`")).collect();
            let help = match known.is_empty() {
                true => "remove it; this message has no placeables".to_owned(),
                false => format!("the message has {}", known.join(", ")),
            };
            problems.push(strings.source.problem(Rule::StringPlaceables, found.span.clone(), message, help));
        }
    }
    problems
}

/// The parser's finding in words for translators.
fn explain(source: &Source, error: &ParserError) -> Problem {
    let rule = if error.kind == ErrorKind::MissingDefaultVariant { Rule::SelectDefault } else { Rule::StringsSyntax };
    let (message, help) = match &error.kind {
        ErrorKind::MissingDefaultVariant => {
            ("this choice has no default".to_owned(), "put `*` before one of its variants, usually `*[other]`")
        }
        ErrorKind::MultipleDefaultVariants => {
            ("this choice has two defaults".to_owned(), "keep `*` before one of its variants, usually `*[other]`")
        }
        ErrorKind::ExpectedToken('}') => {
            ("a `}` is missing here".to_owned(), "close what was opened with `{`: `{ $name }`")
        }
        ErrorKind::ExpectedToken(token) => {
            (format!("a `{token}` is missing here"), "write `name = text`; what goes on in the next line is indented")
        }
        ErrorKind::ExpectedMessageField { entry_id } | ErrorKind::ExpectedTermField { entry_id } => {
            (format!("the message `{entry_id}` has no text"), "write it after the `=`")
        }
        ErrorKind::MissingValue => ("a text is missing here".to_owned(), "write it after the `=` or the `]`"),
        ErrorKind::UnbalancedClosingBrace => {
            ("this `}` closes nothing".to_owned(), "remove it, or write `{\"}\"}` for a brace that is to be seen")
        }
        ErrorKind::ExpectedInlineExpression | ErrorKind::ExpectedSimpleExpressionAsSelector => (
            "a name is missing between the braces".to_owned(),
            "write `{ $name }`, or `{\"{\"}` for a brace that is to be seen",
        ),
        ErrorKind::ExpectedCharRange { .. } => {
            ("a name must begin here".to_owned(), "names begin with a letter: `name = text`, `{ $name }`")
        }
        ErrorKind::UnterminatedStringLiteral => {
            ("this text in quotes is not closed".to_owned(), "write `\"` at its end")
        }
        _ => ("this is not written as Fluent has it".to_owned(), "compare it with the same message in the source"),
    };
    // The end of the file is no character.
    let start = floor(&source.text, error.pos.start);
    source.problem(rule, start..floor(&source.text, error.pos.end).max(start), message, help)
}

fn floor(text: &str, at: usize) -> usize {
    (0..=at.min(text.len())).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0)
}

//! The program's own texts, from Fluent to what the app reads.
//!
//! Everything that does not depend on the values of a visit is done here: texts that others refer to are put in, marks of
//! isolation are written out where Fluent has them, ways to count become tables. What the app could not do is refused.

use super::plural;
use crate::messages::{CATEGORIES, CLOSE, FIELD, ISOLATE, Messages, OPEN, POP_ISOLATE};
use fluent_syntax::{
    ast::{Entry, Expression, Identifier, InlineExpression, Pattern, PatternElement, Resource, Variant, VariantKey},
    parser,
    unicode::unescape_unicode_to_string,
};
use std::collections::{BTreeMap, BTreeSet};

/// The texts of the program out of pairs of BCP 47 tag and Fluent source, the reader's locale first, the one in which the
/// program is written last. Each message is the one of the first source that has it.
///
/// What cannot be read or shown of a source is left out, so that the next one answers;
/// [`check`](crate::authoring::check::check) finds it beforehand.
///
/// ```
/// use welcome_pack::{authoring::compile::strings::compile, messages::{Arg, Messages}};
/// let messages = compile(&[("ar", "back = رجوع"), ("en", "back = Back\nopens = Opens at { $time }")]);
/// assert_eq!(messages.text("back", &[]), "رجوع");
/// assert_eq!(messages.label("opens", &[("time", Arg::Text("08:00"))]), "Opens at 08:00");
/// ```
#[must_use]
pub fn compile(chain: &[(&str, &str)]) -> Messages {
    let mut compiled: BTreeMap<String, String> = BTreeMap::new();
    let mut plurals = Vec::new();
    for (tag, source) in chain {
        let resource = parser::parse(*source).unwrap_or_else(|(partial, _)| partial);
        let texts = Texts::of(&resource);
        for (id, pattern) in &texts.messages {
            if compiled.contains_key(*id) {
                continue;
            }
            let mut writer = Writer::new(&texts, tag, &mut plurals);
            let text = writer.text(pattern);
            if writer.refusals.is_empty() {
                compiled.insert((*id).to_owned(), text);
            }
        }
    }
    Messages { texts: compiled.into_iter().collect(), plurals }
}

/// What the app could not show of a Fluent source.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Refusal<'a> {
    /// What is meant: a slice of the source.
    pub(crate) at: &'a str,
    pub(crate) reason: Reason,
}

/// Why something of a Fluent source cannot be shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Reason {
    /// Something asks for an attribute or has one.
    Attribute,
    /// Something calls a function.
    Function,
    /// A reference to a term brings values along.
    Arguments,
    /// A term has a value put in.
    ValueInTerm,
    /// A choice goes by something that never changes.
    Constant,
    /// The source has no text in a message of this name.
    NoSuchMessage,
    /// The source has no term of this name.
    NoSuchTerm,
    /// A text that another one refers to refers further. One step has an end; more could be a circle.
    RefersFurther,
}

/// Everything in a source that the app could not show.
pub(crate) fn refusals<'a>(resource: &Resource<&'a str>) -> Vec<Refusal<'a>> {
    let texts = Texts::of(resource);
    let mut plurals = Vec::new();
    let mut writer = Writer::new(&texts, "", &mut plurals);
    let attributes = resource.body.iter().flat_map(|entry| match entry {
        Entry::Message(message) => message.attributes.as_slice(),
        Entry::Term(term) => term.attributes.as_slice(),
        _ => &[],
    });
    attributes.for_each(|attribute| writer.refuse(&attribute.id, Reason::Attribute));
    for pattern in texts.messages.values() {
        writer.text(pattern);
    }
    writer.is_term = true;
    for pattern in texts.terms.values() {
        writer.text(pattern);
    }
    writer.refusals
}

/// The texts of a source by their names; of two with the same name the last one, as Fluent has it.
struct Texts<'r, 'a> {
    messages: BTreeMap<&'a str, &'r Pattern<&'a str>>,
    terms: BTreeMap<&'a str, &'r Pattern<&'a str>>,
}

impl<'r, 'a> Texts<'r, 'a> {
    fn of(resource: &'r Resource<&'a str>) -> Texts<'r, 'a> {
        let mut texts = Texts { messages: BTreeMap::new(), terms: BTreeMap::new() };
        for entry in &resource.body {
            match entry {
                Entry::Message(message) => {
                    let value = message.value.as_ref().map(|value| (message.id.name, value));
                    texts.messages.extend(value);
                }
                Entry::Term(term) => drop(texts.terms.insert(term.id.name, &term.value)),
                _ => {}
            }
        }
        texts
    }
}

/// Writes texts in the form of the app.
struct Writer<'w, 'r, 'a> {
    texts: &'w Texts<'r, 'a>,
    tag: &'w str,
    plurals: &'w mut Vec<String>,
    /// Whether what is written now is the text of a term.
    is_term: bool,
    /// Whether what is written now is put into another text.
    is_referred_to: bool,
    refusals: Vec<Refusal<'a>>,
}

impl<'w, 'r, 'a> Writer<'w, 'r, 'a> {
    fn new(texts: &'w Texts<'r, 'a>, tag: &'w str, plurals: &'w mut Vec<String>) -> Writer<'w, 'r, 'a> {
        Writer { texts, tag, plurals, is_term: false, is_referred_to: false, refusals: Vec::new() }
    }

    fn refuse(&mut self, at: &Identifier<&'a str>, reason: Reason) {
        self.refusals.push(Refusal { at: at.name, reason });
    }

    fn text(&mut self, pattern: &Pattern<&'a str>) -> String {
        let mut text = String::new();
        self.pattern(pattern, &mut text);
        text
    }

    fn pattern(&mut self, pattern: &Pattern<&'a str>, text: &mut String) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => push(text, value),
                // Alone, a placeable needs no isolation; what is known beforehand is no stranger to its surroundings.
                PatternElement::Placeable { expression } if pattern.elements.len() == 1 || is_own(expression) => {
                    self.expression(expression, text);
                }
                PatternElement::Placeable { expression } => {
                    text.push(ISOLATE);
                    self.expression(expression, text);
                    text.push(POP_ISOLATE);
                }
            }
        }
    }

    fn expression(&mut self, expression: &Expression<&'a str>, text: &mut String) {
        match expression {
            Expression::Inline(inline) => self.inline(inline, text),
            Expression::Select { selector, variants } => self.choice(selector, variants, text),
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&'a str>, text: &mut String) {
        match inline {
            InlineExpression::StringLiteral { value } => push(text, &unescape_unicode_to_string(value)),
            InlineExpression::NumberLiteral { value } => push(text, value),
            InlineExpression::VariableReference { id } => {
                self.value(id);
                text.push(OPEN);
                text.push_str(id.name);
                text.push(CLOSE);
            }
            InlineExpression::MessageReference { id, attribute: None } => match self.texts.messages.get(id.name) {
                Some(pattern) => self.refer(id, pattern, false, text),
                None => self.refuse(id, Reason::NoSuchMessage),
            },
            InlineExpression::TermReference { id, attribute: None, arguments: None } => {
                match self.texts.terms.get(id.name) {
                    Some(pattern) => self.refer(id, pattern, true, text),
                    None => self.refuse(id, Reason::NoSuchTerm),
                }
            }
            InlineExpression::MessageReference { attribute: Some(attribute), .. }
            | InlineExpression::TermReference { attribute: Some(attribute), .. } => {
                self.refuse(attribute, Reason::Attribute);
            }
            InlineExpression::TermReference { id, .. } => self.refuse(id, Reason::Arguments),
            InlineExpression::FunctionReference { id, .. } => self.refuse(id, Reason::Function),
            InlineExpression::Placeable { expression } => self.expression(expression, text),
        }
    }

    fn value(&mut self, id: &Identifier<&'a str>) {
        if self.is_term {
            self.refuse(id, Reason::ValueInTerm);
        }
    }

    /// Puts the text of another message, or of a term, in the place of a reference.
    fn refer(&mut self, id: &Identifier<&'a str>, pattern: &Pattern<&'a str>, is_term: bool, text: &mut String) {
        if self.is_referred_to {
            return self.refuse(id, Reason::RefersFurther);
        }
        let outside = std::mem::replace(&mut self.is_term, is_term);
        self.is_referred_to = true;
        self.pattern(pattern, text);
        self.is_referred_to = false;
        self.is_term = outside;
    }

    fn choice(&mut self, selector: &InlineExpression<&'a str>, variants: &[Variant<&'a str>], text: &mut String) {
        match selector {
            InlineExpression::VariableReference { id } => {
                self.value(id);
                text.push(OPEN);
                text.push_str(id.name);
            }
            InlineExpression::StringLiteral { value } | InlineExpression::NumberLiteral { value } => {
                self.refusals.push(Refusal { at: value, reason: Reason::Constant });
            }
            other => self.inline(other, &mut String::new()),
        }
        let variants = in_order(variants);
        text.push(FIELD);
        if variants.iter().any(|(key, _)| CATEGORIES.contains(&key.as_str())) {
            text.push_str(&self.table().to_string());
        }
        text.push(FIELD);
        for (key, variant) in &variants {
            text.push_str(key);
            text.push(OPEN);
            self.pattern(&variant.value, text);
            text.push(CLOSE);
        }
        text.push(CLOSE);
    }

    /// The position of the locale's table among those that are needed.
    fn table(&mut self) -> usize {
        let table = plural::table(self.tag);
        let known = self.plurals.iter().position(|other| *other == table);
        known.unwrap_or_else(|| {
            self.plurals.push(table);
            self.plurals.len() - 1
        })
    }
}

/// The variants with their keys in the order in which the app tries them: numbers, categories and words, the default,
/// which needs no key. (Fluent tries numbers and categories as they come, so that a number after its category would never
/// be chosen.) Of two with the same key the first counts; a number that is not whole is no key, for the app selects by
/// whole ones.
fn in_order<'v, 'a>(variants: &'v [Variant<&'a str>]) -> Vec<(String, &'v Variant<&'a str>)> {
    let mut seen = BTreeSet::new();
    let mut kept = Vec::new();
    for variant in variants {
        let key = match variant.key {
            VariantKey::Identifier { name } => Some(name.to_owned()),
            VariantKey::NumberLiteral { value } => value.parse::<i32>().ok().map(|number| number.to_string()),
        };
        let is_first = key.as_ref().is_some_and(|key| seen.insert(key.clone()));
        match key {
            _ if variant.default => kept.push((2, String::new(), variant)),
            Some(key) if is_first => kept.push((u8::from(key.parse::<i32>().is_err()), key, variant)),
            _ => {}
        }
    }
    kept.sort_by_key(|(rank, ..)| *rank);
    kept.into_iter().map(|(_, key, variant)| (key, variant)).collect()
}

/// Whether Fluent takes a placeable for a part of the text itself, which is not isolated.
fn is_own(expression: &Expression<&str>) -> bool {
    use InlineExpression::{MessageReference, StringLiteral, TermReference};
    matches!(expression, Expression::Inline(MessageReference { .. } | TermReference { .. } | StringLiteral { .. }))
}

/// Adds what is to be seen; the marks of the form would be invisible in a text and are left out.
fn push(text: &mut String, words: &str) {
    text.extend(words.chars().filter(|sign| ![OPEN, CLOSE, FIELD].contains(sign)));
}

#[cfg(test)]
mod tests;

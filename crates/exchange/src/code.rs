//! The marks of a text as the protected codes of a translation tool, and back: `**…**` and `[label](target)` go around
//! text, `{fact}` stands for itself.
//!
//! The id of a code says what it is, `fact-city-phone`, so that it is enough when a tool keeps nothing else of it.

use crate::delivery::{Content, Token};
use std::collections::BTreeMap;
use welcome_pack::authoring::{
    text::{Piece, parse},
    unit::Unit,
};

/// A code of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Code {
    pub(crate) kind: Kind,
    /// As editors write it: before its text, and after it.
    pub(crate) written: (String, String),
    /// What a reader sees of it: the value of a fact.
    pub(crate) shown: String,
}

/// What a code is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Strong,
    Link,
    Fact,
}

/// The codes of a text by their ids.
pub(crate) type Codes = BTreeMap<String, Code>;

/// A text of a unit with codes in the place of marks. A text without marks, or with marks that nobody can read, is
/// one piece of text.
pub(crate) fn encode(unit: &Unit, text: &str) -> (Vec<Token>, Codes) {
    let mut encoder = Encoder { unit, tokens: Vec::new(), codes: Codes::new() };
    match parse(text) {
        Ok(pieces) if unit.marked => encoder.pieces(&pieces),
        _ => encoder.tokens.push(Token::Text(text.to_owned())),
    }
    (encoder.tokens, encoder.codes)
}

/// The codes that may stand in a unit: its source's, and those of what the locale says today.
pub(crate) fn codes(unit: &Unit) -> Codes {
    let mut codes = encode(unit, &unit.source).1;
    codes.extend(unit.target.iter().flat_map(|target| encode(unit, target).1));
    codes
}

struct Encoder<'a> {
    unit: &'a Unit,
    tokens: Vec<Token>,
    codes: Codes,
}

impl Encoder<'_> {
    fn pieces(&mut self, pieces: &[Piece]) {
        for piece in pieces {
            match piece {
                Piece::Text(text) => self.tokens.push(Token::Text(text.clone())),
                Piece::Strong(inner) => {
                    let id = self.id("strong-1".to_owned(), |number| format!("strong-{number}"));
                    let written = ("**".to_owned(), "**".to_owned());
                    self.codes.insert(id.clone(), Code { kind: Kind::Strong, written, shown: String::new() });
                    self.tokens.push(Token::Open(id.clone()));
                    self.pieces(inner);
                    self.tokens.push(Token::Close(id));
                }
                Piece::Fact { id: fact, .. } => {
                    let name = format!("fact-{}", name(fact));
                    let id = self.id(name.clone(), |number| format!("{name}:{number}"));
                    let shown = self.unit.facts.get(fact).cloned().unwrap_or_default();
                    let written = (format!("{{{fact}}}"), String::new());
                    self.codes.insert(id.clone(), Code { kind: Kind::Fact, written, shown });
                    self.tokens.push(Token::Code(id));
                }
                Piece::Link { label, target, .. } => {
                    let name = format!("link-{}", name(target));
                    let id = self.id(name.clone(), |number| format!("{name}:{number}"));
                    let written = ("[".to_owned(), format!("]({target})"));
                    self.codes.insert(id.clone(), Code { kind: Kind::Link, written, shown: String::new() });
                    let label = Token::Text(label.clone());
                    self.tokens.extend([Token::Open(id.clone()), label, Token::Close(id)]);
                }
            }
        }
    }

    /// The first id that no other code of the text has.
    fn id(&self, first: String, number: impl Fn(usize) -> String) -> String {
        let others = (2..).map(number);
        std::iter::once(first).chain(others).find(|id| !self.codes.contains_key(id)).unwrap_or_default()
    }
}

/// A fact or a target as part of an id: an XML name token (XML 1.0, 2.3), which has no slash.
pub(crate) fn name(target: &str) -> String {
    let safe = |c: char| match c {
        '/' => '.',
        c if c.is_ascii_alphanumeric() || c == '-' => c,
        _ => '_',
    };
    target.chars().map(safe).collect()
}

/// A text as editors write it, or the id of a code that has no business in it.
pub(crate) fn decode(unit: &Unit, content: &Content, codes: &Codes) -> Result<String, String> {
    let tokens = match content {
        Content::Written(text) => return Ok(text.clone()),
        Content::Coded(tokens) => tokens,
    };
    let mut out = String::new();
    let mut run = String::new();
    for token in tokens {
        if let Token::Text(text) = token {
            run.push_str(text);
            continue;
        }
        push_text(unit, &std::mem::take(&mut run), &mut out);
        let (Token::Text(id) | Token::Open(id) | Token::Close(id) | Token::Code(id)) = token;
        let code = codes.get(id).ok_or_else(|| id.clone())?;
        let is_pair = code.kind != Kind::Fact;
        match token {
            Token::Open(_) if is_pair => out.push_str(&code.written.0),
            Token::Close(_) if is_pair => out.push_str(&code.written.1),
            Token::Code(_) if !is_pair => out.push_str(&code.written.0),
            _ => return Err(id.clone()),
        }
    }
    push_text(unit, &run, &mut out);
    Ok(out)
}

fn push_text(unit: &Unit, text: &str, out: &mut String) {
    if !unit.marked {
        out.push_str(text);
        return;
    }
    let mut rest = text.chars().peekable();
    while let Some(c) = rest.next() {
        match c {
            '\\' | '{' | '[' => out.extend(['\\', c]),
            // A single star is a letter like any other, unless two of them come together.
            '*' if rest.peek().is_none_or(|next| *next == '*') || out.ends_with('*') => out.extend(['\\', c]),
            c => out.push(c),
        }
    }
}

/// What is wrong with the codes of a translation, as editors write them: a message and what to do.
pub(crate) fn faults(unit: &Unit, target: &str) -> Vec<(String, String)> {
    if !unit.marked {
        return Vec::new();
    }
    let found = match parse(target) {
        Ok(pieces) => pieces,
        Err(errors) => return errors.into_iter().map(|error| (error.message, error.help)).collect(),
    };
    let (wanted, found) = (count(&parse(&unit.source).unwrap_or_default()), count(&found));
    let mut faults = Vec::new();
    for (code, number) in &wanted {
        let there = found.get(code).copied().unwrap_or(0);
        if there < *number {
            faults.push((
                format!("{code} of the source is missing"),
                "put it where it belongs in the sentence".to_owned(),
            ));
        }
    }
    for (code, number) in &found {
        let there = wanted.get(code).copied().unwrap_or(0);
        if there < *number {
            let help =
                if there == 0 { "remove it; it is not in the source" } else { "remove one; the source has fewer" };
            faults.push((format!("{code} is too many"), help.to_owned()));
        }
    }
    faults
}

/// How often a text has each of its codes, in words.
fn count(pieces: &[Piece]) -> BTreeMap<String, usize> {
    let mut counts = BTreeMap::new();
    count_in(pieces, &mut counts);
    counts
}

fn count_in(pieces: &[Piece], counts: &mut BTreeMap<String, usize>) {
    for piece in pieces {
        let code = match piece {
            Piece::Text(_) => continue,
            Piece::Strong(inner) => {
                count_in(inner, counts);
                "the emphasis `**…**`".to_owned()
            }
            Piece::Fact { id, .. } => format!("the fact `{{{id}}}`"),
            Piece::Link { target, .. } => format!("the link `[…]({target})`"),
        };
        *counts.entry(code).or_default() += 1;
    }
}

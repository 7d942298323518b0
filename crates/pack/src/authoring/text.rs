//! The marks that editors use in a text: `**strong**`, `[label](target)`, `{fact-id}`; nothing else.
//!
//! Our own parser, because the point of the format is what it does not have: no HTML, no lists, no images.

use std::ops::Range;

/// A piece of a text. Spans are bytes of the text that was parsed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    /// Plain characters, escapes resolved.
    Text(String),
    /// `**Something that matters.**`, without another one in it.
    Strong(Vec<Piece>),
    /// `{fact-id}`
    Fact {
        /// Id of the fact.
        id: String,
        /// Where the id stands.
        span: Range<usize>,
    },
    /// `[label](target)`
    Link {
        /// What one touches; plain.
        label: String,
        /// A fact, `topic/article`, `places/place`, or an address beginning with `sms:` or `geo:`.
        target: String,
        /// Where the target stands.
        span: Range<usize>,
    },
}

/// A mark that cannot be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TextError {
    /// The bytes of the text that are meant.
    pub span: Range<usize>,
    /// What is wrong.
    pub message: String,
    /// What to write instead.
    pub help: String,
}

/// The pieces of a text, or everything that is wrong with its marks.
///
/// ```
/// use welcome_pack::authoring::text::{Piece, parse};
/// let text = |text: &str| Piece::Text(text.into());
/// assert_eq!(parse("Call **now**"), Ok(vec![text("Call "), Piece::Strong(vec![text("now")])]));
/// assert_eq!(parse("Ärzt*innen"), Ok(vec![text("Ärzt*innen")]), "a single star is a letter like any other");
/// assert_eq!(parse("**now").unwrap_err()[0].message, "`**` is opened here but not closed");
/// ```
///
/// # Errors
/// Every unclosed mark, empty label, name or target, nested mark and unknown escape.
pub fn parse(text: &str) -> Result<Vec<Piece>, Vec<TextError>> {
    let mut parser = Parser { text, at: 0, errors: Vec::new() };
    let pieces = parser.pieces();
    if parser.errors.is_empty() { Ok(pieces) } else { Err(parser.errors) }
}

/// Characters that a backslash takes the meaning from.
const ESCAPED: [char; 4] = ['*', '{', '[', '\\'];

struct Parser<'a> {
    text: &'a str,
    at: usize,
    errors: Vec<TextError>,
}

impl<'a> Parser<'a> {
    fn rest(&self) -> &'a str {
        self.text.get(self.at..).unwrap_or("")
    }

    fn pieces(&mut self) -> Vec<Piece> {
        let mut done = Vec::new();
        let mut strong: Option<(usize, Vec<Piece>)> = None;
        while !self.rest().is_empty() {
            let start = self.at;
            if self.rest().starts_with("**") {
                self.at += 2;
                match strong.take() {
                    None => strong = Some((start, Vec::new())),
                    Some((opened, inner)) if inner.is_empty() => {
                        self.error(
                            opened..self.at,
                            "`**` marks nothing",
                            "write a text between the stars, or remove them",
                        );
                    }
                    Some((_, inner)) => done.push(Piece::Strong(inner)),
                }
            } else if let Some(piece) = self.piece() {
                push(strong.as_mut().map_or(&mut done, |(_, inner)| inner), piece);
            }
        }
        if let Some((opened, _)) = strong {
            let help = "write `**` after the text that matters, or `\\*\\*` for two stars";
            self.error(opened..opened + 2, "`**` is opened here but not closed", help);
        }
        done
    }

    fn piece(&mut self) -> Option<Piece> {
        let first = self.rest().chars().next()?;
        match first {
            '{' => self.fact(),
            '[' => self.link(),
            '\\' => self.escape(),
            _ => {
                self.at += first.len_utf8();
                Some(Piece::Text(first.to_string()))
            }
        }
    }

    fn escape(&mut self) -> Option<Piece> {
        let start = self.at;
        self.at += 1;
        match self.rest().chars().next().filter(|c| ESCAPED.contains(c)) {
            Some(c) => {
                self.at += c.len_utf8();
                Some(Piece::Text(c.to_string()))
            }
            None => {
                let message = "a backslash stands only before `*`, `{`, `[` or another backslash";
                self.error(start..self.at, message, "remove it, or write two for a backslash that is to be seen");
                None
            }
        }
    }

    fn fact(&mut self) -> Option<Piece> {
        let start = self.at;
        let inside = start + 1;
        self.at = inside;
        // A name never contains a space or another mark, so that a forgotten brace does not swallow the whole text.
        let length =
            self.rest().find(|c: char| c.is_whitespace() || "{}[]()*".contains(c)).unwrap_or(self.rest().len());
        self.at += length;
        if !self.rest().starts_with('}') {
            let help = "write the id of a fact between braces, `{city-phone}`, or `\\{` for a brace";
            self.error(start..self.at, "`{` is opened here but not closed", help);
            return None;
        }
        let span = inside..self.at;
        self.at += 1;
        let id = self.text.get(span.clone()).unwrap_or("");
        if id.is_empty() {
            self.error(start..self.at, "`{}` names no fact", "write the id of a fact between the braces");
            return None;
        }
        Some(Piece::Fact { id: id.to_owned(), span })
    }

    fn link(&mut self) -> Option<Piece> {
        let start = self.at;
        self.at += 1;
        let label = self.label(start)?;
        if !self.rest().starts_with('(') {
            let help = "write `[label](target)`, or `\\[` for a bracket";
            self.error(start..self.at, "this label has no target", help);
            return None;
        }
        self.at += 1;
        let inside = self.at;
        let length =
            self.rest().find(|c: char| c.is_whitespace() || "()[]{}*".contains(c)).unwrap_or(self.rest().len());
        self.at += length;
        if !self.rest().starts_with(')') {
            let help = "write `)` after the target; it contains no spaces, brackets or stars";
            self.error(inside.saturating_sub(1)..self.at, "the target of this link is not closed", help);
            return None;
        }
        let span = inside..self.at;
        self.at += 1;
        let target = self.text.get(span.clone()).unwrap_or("");
        let whole = start..self.at;
        if label.trim().is_empty() {
            self.error(whole, "this link has no label", "write between the brackets what the reader touches");
            return None;
        }
        if target.is_empty() {
            let help = "write a fact, `topic/article` or `places/place` between the parentheses";
            self.error(whole, "this link leads nowhere", help);
            return None;
        }
        Some(Piece::Link { label, target: target.to_owned(), span })
    }

    /// The label up to its `]`, which is passed.
    fn label(&mut self, start: usize) -> Option<String> {
        let mut label = String::new();
        while let Some(c) = self.rest().chars().next() {
            let here = self.at;
            match c {
                ']' => {
                    self.at += 1;
                    return Some(label);
                }
                '[' => {
                    self.at += 1;
                    let help = "close the first link before the next one, or write `\\[` for a bracket";
                    self.error(here..self.at, "a link stands inside a link", help);
                    return None;
                }
                '{' => {
                    self.at += 1;
                    let help = "put the fact before or after the link, or link to the fact itself: `[label](fact-id)`";
                    self.error(here..self.at, "a fact stands inside the label of a link", help);
                }
                '*' if self.rest().starts_with("**") => {
                    self.at += 2;
                    self.error(here..self.at, "stars stand inside the label of a link", "put them around the link");
                }
                '\\' => {
                    if let Some(Piece::Text(text)) = self.escape() {
                        label.push_str(&text);
                    }
                }
                _ => {
                    self.at += c.len_utf8();
                    label.push(c);
                }
            }
        }
        let help = "write `[label](target)`, or `\\[` for a bracket";
        self.error(start..start + 1, "`[` is opened here but not closed", help);
        None
    }

    fn error(&mut self, span: Range<usize>, message: &str, help: &str) {
        self.errors.push(TextError { span, message: message.to_owned(), help: help.to_owned() });
    }
}

/// Appends a piece, joining texts that touch.
fn push(pieces: &mut Vec<Piece>, piece: Piece) {
    match (pieces.last_mut(), piece) {
        (Some(Piece::Text(before)), Piece::Text(after)) => before.push_str(&after),
        (_, piece) => pieces.push(piece),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(text: &str) -> Piece {
        Piece::Text(text.to_owned())
    }

    #[track_caller]
    fn check(source: &str, expected: &[Piece]) {
        assert_eq!(parse(source).as_deref(), Ok(expected), "{source}");
    }

    #[track_caller]
    fn check_errors(source: &str, expected: &[(Range<usize>, &str)]) {
        let errors = parse(source).unwrap_err();
        let found: Vec<_> = errors.iter().map(|error| (error.span.clone(), error.message.as_str())).collect();
        assert_eq!(found, expected, "{source}");
    }

    #[test]
    fn marks_become_pieces() {
        check("", &[]);
        check("plain", &[text("plain")]);
        check("{a-b}", &[Piece::Fact { id: "a-b".into(), span: 1..4 }]);
        let link = Piece::Link { label: "the doctor".into(), target: "health/doctor".into(), span: 15..28 };
        check("ä[the doctor](health/doctor).", &[text("ä"), link, text(".")]);
        let inner = vec![text("call "), Piece::Fact { id: "x".into(), span: 8..9 }];
        check("**call {x}**!", &[Piece::Strong(inner), text("!")]);
    }

    #[test]
    fn escapes_and_lonely_signs_are_text() {
        check(r"\*\*no\*\* \{x} \[y] \\", &[text(r"**no** {x} [y] \")]);
        check("Ärzt*innen ] } ( )", &[text("Ärzt*innen ] } ( )")]);
        let link = Piece::Link { label: "a [1b".into(), target: "t".into(), span: 9..10 };
        check(r"[a \[1b](t)", &[link]);
    }

    #[test]
    fn every_broken_mark_is_named() {
        check_errors("a **b", &[(2..4, "`**` is opened here but not closed")]);
        check_errors("****", &[(0..4, "`**` marks nothing")]);
        check_errors("{a b}", &[(0..2, "`{` is opened here but not closed")]);
        check_errors("{}", &[(0..2, "`{}` names no fact")]);
        check_errors("[a", &[(0..1, "`[` is opened here but not closed")]);
        check_errors("[a] b", &[(0..3, "this label has no target")]);
        check_errors("[a](b", &[(3..5, "the target of this link is not closed")]);
        check_errors("[](b)", &[(0..5, "this link has no label")]);
        check_errors("[a]()", &[(0..5, "this link leads nowhere")]);
        check_errors("[a [b](c)](d)", &[(3..4, "a link stands inside a link")]);
        check_errors("[a {b}](c)", &[(3..4, "a fact stands inside the label of a link")]);
        check_errors(
            "[**a**](c)",
            &[(1..3, "stars stand inside the label of a link"), (4..6, "stars stand inside the label of a link")],
        );
        let backslash = "a backslash stands only before `*`, `{`, `[` or another backslash";
        check_errors(r"\n {x", &[(0..1, backslash), (3..5, "`{` is opened here but not closed")]);
    }
}

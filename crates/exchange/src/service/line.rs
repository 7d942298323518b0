//! A line of text with its marks, as a block of a pack has it.

/// A line of text in pieces.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Line(pub Vec<Piece>);

/// A piece of a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Piece {
    /// Its characters; what one touches, if it leads somewhere.
    pub text: String,
    /// Whether it is strong.
    pub strong: bool,
    /// Where it leads.
    pub aim: Option<Aim>,
}

/// Where a piece of a line leads.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Aim {
    /// What is written between the parentheses: a fact, `topic/article` or `places/place`.
    pub target: String,
    /// Whether the fact itself is shown instead of a label: `{fact}`.
    pub bare: bool,
}

impl Line {
    /// A text without marks.
    #[must_use]
    pub fn plain(text: &str) -> Line {
        Line(vec![Piece { text: text.to_owned(), strong: false, aim: None }])
    }

    /// As an editor would write it.
    ///
    /// ```
    /// use welcome_exchange::service::line::{Aim, Line, Piece};
    /// let aim = Some(Aim { target: "city-phone".into(), bare: false });
    /// let mut line = Line::plain("Costs {x} *");
    /// line.0.push(Piece { text: "call [us]".into(), strong: true, aim });
    /// assert_eq!(line.marked(), r"Costs \{x} \***[call (us)](city-phone)**");
    /// ```
    #[must_use]
    pub fn marked(&self) -> String {
        let mut out = String::new();
        let mut strong = false;
        for piece in &self.0 {
            if piece.strong != strong {
                out.push_str("**");
                strong = piece.strong;
            }
            match &piece.aim {
                Some(Aim { target, bare: true }) => out.push_str(&format!("{{{target}}}")),
                Some(Aim { target, bare: false }) => {
                    let label = piece.text.replace('[', "(").replace(']', ")");
                    out.push_str(&format!("[{}]({target})", escaped(&label)));
                }
                None => out.push_str(&escaped(&piece.text)),
            }
        }
        if strong {
            out.push_str("**");
        }
        out
    }

    /// Its characters alone.
    #[must_use]
    pub fn text(&self) -> String {
        self.0.iter().map(|piece| piece.text.as_str()).collect()
    }

    /// The pieces that lead somewhere.
    pub fn aims(&self) -> impl Iterator<Item = &Aim> {
        self.0.iter().filter_map(|piece| piece.aim.as_ref())
    }

    /// The same, to be changed.
    pub fn aims_mut(&mut self) -> impl Iterator<Item = &mut Aim> {
        self.0.iter_mut().filter_map(|piece| piece.aim.as_mut())
    }
}

/// A text whose characters are no marks. A star alone is a letter like any other, unless it touches another mark.
#[must_use]
pub fn escaped(text: &str) -> String {
    let characters: Vec<char> = text.chars().collect();
    let mut out = String::new();
    for (at, c) in characters.iter().enumerate() {
        let neighbour = |at: Option<usize>| at.and_then(|at| characters.get(at)).is_none_or(|c| *c == '*');
        let is_mark = match c {
            '\\' | '{' | '[' => true,
            '*' => neighbour(at.checked_sub(1)) || neighbour(Some(at + 1)),
            _ => false,
        };
        if is_mark {
            out.push('\\');
        }
        out.push(*c);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use welcome_pack::authoring::text::{self, parse};

    #[track_caller]
    fn check_round(text: &str) {
        let marked = Line::plain(text).marked();
        let expected = if text.is_empty() { vec![] } else { vec![text::Piece::Text(text.to_owned())] };
        assert_eq!(parse(&marked), Ok(expected), "{text} as {marked}");
    }

    #[test]
    fn a_plain_text_has_no_marks_however_it_is_spelled() {
        for text in ["", "a", "*", "**", "a**b", "Ärzt*innen", "{x}", "[a](b)", r"a\b", r"\", "*a*", "](", "a]"] {
            check_round(text);
        }
        assert_eq!(escaped("Ärzt*innen"), "Ärzt*innen");
    }

    #[test]
    fn strong_pieces_that_touch_are_one() {
        let piece = |text: &str, strong| Piece { text: text.to_owned(), strong, aim: None };
        let line = Line(vec![piece("a ", false), piece("b", true), piece("c", true), piece(" d", false)]);
        assert_eq!(line.marked(), "a **bc** d");
        assert_eq!(line.text(), "a bc d");
    }
}

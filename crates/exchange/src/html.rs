//! HTML as other systems store their texts, read as blocks of plain text; what has no place in a pack is named.
//!
//! Read tag by tag and not as a tree: the tree that a browser would build can be made to grow without bounds by a small
//! text, and the blocks of a pack have no depth anyway.

mod reader;

use html5gum::{DefaultEmitter, Token, Tokenizer};
use reader::Reader;

/// A text's worth of HTML in its own order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Converted {
    /// Its blocks.
    pub elements: Vec<Element>,
    /// What is not in them, or not as it was.
    pub lost: Vec<Lost>,
}

/// A block.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Element {
    /// What it is.
    pub shape: Shape,
    /// One line, or one for each item of a list. None is empty.
    pub lines: Vec<Vec<Run>>,
}

/// The kinds of block that HTML and a pack share.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// Running text.
    Paragraph,
    /// A heading.
    Heading,
    /// Items in no order.
    List,
    /// Items in an order.
    Steps,
}

/// A piece of text that is written and linked in one way. White space is collapsed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Run {
    /// Its characters.
    pub text: String,
    /// Whether it is marked as strong.
    pub strong: bool,
    /// The address to which it leads, as it is written.
    pub href: Option<String>,
}

impl Run {
    /// A text without marks.
    #[must_use]
    pub fn plain(text: &str) -> Run {
        Run { text: text.to_owned(), strong: false, href: None }
    }
}

/// Something that was left out or became something else.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lost {
    /// What it was and what became of it: "an image was left out".
    pub what: String,
    /// What it said, or how often it was there.
    pub detail: Option<String>,
}

/// The blocks of a piece of HTML. Anything is taken: what is no HTML is text.
///
/// ```
/// use welcome_exchange::html::{Shape, convert};
/// let read = convert("<h2>Help</h2><p>Call <b>now</b>.<script>alert(1)</script></p>");
/// let shapes: Vec<Shape> = read.elements.iter().map(|element| element.shape).collect();
/// assert_eq!(shapes, [Shape::Heading, Shape::Paragraph]);
/// assert_eq!(read.lost[0].what, "`<script>` was left out");
/// ```
#[must_use]
pub fn convert(html: &str) -> Converted {
    let mut emitter = DefaultEmitter::default();
    // What stands in `<script>` and its like is no text.
    emitter.naively_switch_states(true);
    let mut reader = Reader::default();
    for Ok(token) in Tokenizer::new_with_emitter(html, emitter) {
        match token {
            Token::StartTag(tag) => {
                let name = String::from_utf8_lossy(&tag.name).to_ascii_lowercase();
                let attribute = |key: &str| {
                    let value = tag.attributes.get(key.as_bytes())?;
                    Some(String::from_utf8_lossy(value).trim().to_owned()).filter(|value| !value.is_empty())
                };
                reader.start(&name, attribute, tag.self_closing);
            }
            Token::EndTag(tag) => reader.end(&String::from_utf8_lossy(&tag.name).to_ascii_lowercase()),
            Token::String(text) => reader.text(&String::from_utf8_lossy(&text)),
            _ => {}
        }
    }
    reader.finish()
}

#[cfg(test)]
mod tests;

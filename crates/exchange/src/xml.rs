//! A small tree out of an XML file, for formats of which only a part is of interest.
//!
//! References are not followed: a document type is refused, and the only entities are XML's own five.

use crate::delivery::{Position, ReadError};
use quick_xml::{
    Reader, XmlVersion,
    events::{BytesStart, Event},
};

/// Deeper than this no XLIFF is nested, and what is deeper is not read.
const MOST_LEVELS: usize = 64;

/// More elements than this are not read; a whole pack has fifty thousand.
const MOST_ELEMENTS: usize = 1_000_000;

/// An element with what is in it.
#[derive(Clone, Debug, Default)]
pub(crate) struct Element {
    /// Its name without a prefix.
    pub(crate) name: String,
    /// By their names as they stand, prefixes and all.
    attributes: Vec<(String, String)>,
    pub(crate) children: Vec<Child>,
    /// The byte of the file at which it begins.
    pub(crate) start: usize,
}

/// What is in an element.
#[derive(Clone, Debug)]
pub(crate) enum Child {
    Element(Element),
    Text(String),
}

impl Element {
    /// The value of an attribute.
    pub(crate) fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    /// The elements in it.
    pub(crate) fn elements(&self) -> impl Iterator<Item = &Element> {
        self.children.iter().filter_map(|child| if let Child::Element(element) = child { Some(element) } else { None })
    }

    /// The first element of a name in it.
    pub(crate) fn element(&self, name: &str) -> Option<&Element> {
        self.elements().find(|element| element.name == name)
    }

    /// The elements of a name in it and in its groups, both versions of XLIFF have them. Groups are nested no deeper than the
    /// parser lets them.
    pub(crate) fn units(&self, name: &str) -> Vec<&Element> {
        let mut units = Vec::new();
        for element in self.elements() {
            match element.name.as_str() {
                "group" => units.extend(element.units(name)),
                found if found == name => units.push(element),
                _ => {}
            }
        }
        units
    }

    fn push_text(&mut self, text: &str) {
        match self.children.last_mut() {
            Some(Child::Text(before)) => before.push_str(text),
            _ => self.children.push(Child::Text(text.to_owned())),
        }
    }
}

/// The root element of a document.
pub(crate) fn parse(text: &str) -> Result<Element, ReadError> {
    let mut parser = Parser { text, stack: Vec::new(), count: 0 };
    let mut reader = Reader::from_str(text);
    loop {
        let start = usize::try_from(reader.buffer_position()).unwrap_or(text.len());
        let event = reader.read_event().map_err(|error| {
            let at = usize::try_from(reader.error_position()).unwrap_or(start);
            parser.error(at, format!("this is no well-formed XML: {error}"), "have the file saved again by the tool")
        })?;
        if let Some(root) = parser.take(start, &event)? {
            return Ok(root);
        }
    }
}

struct Parser<'a> {
    text: &'a str,
    stack: Vec<Element>,
    count: usize,
}

impl Parser<'_> {
    /// The root, when it is closed.
    fn take(&mut self, start: usize, event: &Event<'_>) -> Result<Option<Element>, ReadError> {
        match event {
            Event::Start(tag) => {
                let element = self.element(start, tag)?;
                if self.stack.len() >= MOST_LEVELS {
                    let message = format!("this is nested more than {MOST_LEVELS} levels deep");
                    return Err(self.error(start, message, "look for an element that is not closed"));
                }
                self.stack.push(element);
            }
            Event::Empty(tag) => {
                let element = self.element(start, tag)?;
                return Ok(self.close(element));
            }
            Event::End(_) => {
                if let Some(element) = self.stack.pop() {
                    return Ok(self.close(element));
                }
            }
            Event::Text(text) => self.push(&text.xml10_content()),
            Event::CData(text) => self.push(&text.xml10_content()),
            Event::GeneralRef(reference) => {
                let name: &str = reference;
                let character = match reference.resolve_char_ref() {
                    Ok(Some(character)) => Some(character.to_string()),
                    _ => quick_xml::escape::resolve_predefined_entity(name).map(str::to_owned),
                };
                let Some(character) = character else {
                    let message = format!("`&{name};` stands for nothing here");
                    return Err(self.error(start, message, "write the character itself"));
                };
                self.push(&character);
            }
            Event::DocType(_) => {
                let help = "remove it; XLIFF has none, and what it refers to is never read";
                return Err(self.error(start, "this file has a document type", help));
            }
            Event::Eof => {
                return Err(self.error(start, "this file ends too early", "have the file saved again by the tool"));
            }
            Event::Comment(_) | Event::Decl(_) | Event::PI(_) => {}
        }
        Ok(None)
    }

    fn push(&mut self, text: &str) {
        if let Some(open) = self.stack.last_mut() {
            open.push_text(text);
        }
    }

    fn close(&mut self, element: Element) -> Option<Element> {
        match self.stack.last_mut() {
            Some(parent) => {
                parent.children.push(Child::Element(element));
                None
            }
            None => Some(element),
        }
    }

    fn element(&mut self, start: usize, tag: &BytesStart<'_>) -> Result<Element, ReadError> {
        self.count += 1;
        if self.count > MOST_ELEMENTS {
            let message = format!("this file has more than {MOST_ELEMENTS} elements");
            return Err(self.error(start, message, "a whole pack has fifty thousand; is this the right file?"));
        }
        let mut attributes = Vec::new();
        for attribute in tag.attributes() {
            let attribute = attribute.map_err(|error| self.broken(start, &error.to_string()))?;
            let value = attribute
                .normalized_value(XmlVersion::Explicit1_0)
                .map_err(|error| self.broken(start, &error.to_string()))?;
            let key: &str = attribute.key.as_ref();
            attributes.push((key.to_owned(), value.into_owned()));
        }
        let name: &str = tag.local_name().into_inner();
        Ok(Element { name: name.to_owned(), attributes, children: Vec::new(), start })
    }

    fn broken(&self, start: usize, reason: &str) -> ReadError {
        let message = format!("an attribute here cannot be read: {reason}");
        self.error(start, message, "have the file saved again by the tool")
    }

    fn error(&self, byte: usize, message: impl Into<String>, help: &str) -> ReadError {
        ReadError::new(Position::of(self.text, byte), message, help)
    }
}

/// A text as it stands between tags. Characters that no XML file can hold are left out.
pub(crate) fn text(text: &str) -> String {
    escape(text, false)
}

/// A text as it stands in the value of an attribute.
pub(crate) fn value(text: &str) -> String {
    escape(text, true)
}

fn escape(text: &str, in_attribute: bool) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' if in_attribute => out.push_str("&quot;"),
            '\n' if in_attribute => out.push_str("&#10;"),
            '\t' if in_attribute => out.push_str("&#9;"),
            '\r' => out.push_str("&#13;"),
            '\u{0}'..='\u{8}' | '\u{b}' | '\u{c}' | '\u{e}'..='\u{1f}' | '\u{fffe}' | '\u{ffff}' => {}
            c => out.push(c),
        }
    }
    out
}

//! What comes back from a translator, as it stands in the file, before anything of it is believed.

use crate::{Format, csv, po, xliff, xliff2, xlsx, xml};

/// A larger file than this is not read: 32 MiB, a hundred times a whole pack.
const MOST_BYTES: usize = 32 << 20;

/// What is in a file that came back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Delivery {
    /// The format that it was found to have.
    pub format: Format,
    /// The locale of its targets, as the file names it; `None` if it does not say.
    pub locale: Option<String>,
    /// Every unit, in the order of the file.
    pub units: Vec<Returned>,
}

/// A unit that came back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Returned {
    /// Its id.
    pub id: String,
    /// The source that it was translated from.
    pub source: Content,
    /// The translation; `None` if the file has no place for it, or an empty one.
    pub target: Option<Content>,
    /// How far it is.
    pub progress: Progress,
    /// Where its translation stands in the file, or the unit if there is none.
    pub at: Position,
}

/// A text in a translator's file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Content {
    /// As editors write it, marks and all.
    Written(String),
    /// With codes in the place of the marks.
    Coded(Vec<Token>),
}

/// A piece of a text with codes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Token {
    /// Plain characters.
    Text(String),
    /// The beginning of a code that goes around text.
    Open(String),
    /// Its end.
    Close(String),
    /// A code that stands for itself.
    Code(String),
}

/// How far a translation is, as the file says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Progress {
    /// Nobody says that it is done.
    Unfinished,
    /// The file has nothing to say so with: a table. It is done if it has changed.
    Unknown,
    /// Done.
    Translated,
    /// Done, and read by somebody after that.
    Reviewed,
}

/// A place in a file, both from 1. In a workbook: the row and the column.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Position {
    /// The line.
    pub line: usize,
    /// The character in the line, or the field of a table.
    pub column: usize,
}

impl Position {
    pub(crate) const START: Position = Position { line: 1, column: 1 };

    /// The place of a byte of a text.
    pub(crate) fn of(text: &str, byte: usize) -> Position {
        let before = text.get(..text.floor_char_boundary(byte)).unwrap_or(text);
        let line = before.rsplit_once('\n').map_or(before, |(_, line)| line);
        Position { line: before.matches('\n').count() + 1, column: line.chars().count() + 1 }
    }
}

/// The lines of a text, for the places of many bytes in it.
pub(crate) struct Lines<'a> {
    text: &'a str,
    /// Where each line begins.
    starts: Vec<usize>,
}

/// A character farther in its line than this is not counted: such a line is nobody's to look at.
const FAR: usize = 10_000;

impl<'a> Lines<'a> {
    pub(crate) fn of(text: &'a str) -> Lines<'a> {
        let starts = text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n').map(|(at, _)| at + 1);
        Lines { text, starts: std::iter::once(0).chain(starts).collect() }
    }

    /// The place of a byte.
    pub(crate) fn position(&self, byte: usize) -> Position {
        let line = self.starts.partition_point(|start| *start <= byte).max(1);
        let start = self.starts.get(line - 1).copied().unwrap_or(0);
        let before = self.text.get(start..byte).filter(|before| before.len() < FAR);
        Position { line, column: before.map_or(byte - start, |before| before.chars().count()) + 1 }
    }
}

/// A file that cannot be read as what it seems to be.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{message}; {help}")]
pub struct ReadError {
    /// Where.
    pub at: Position,
    /// What is wrong, one sentence.
    pub message: String,
    /// What to do instead.
    pub help: String,
}

impl ReadError {
    pub(crate) fn new(at: Position, message: impl Into<String>, help: impl Into<String>) -> ReadError {
        ReadError { at, message: message.into(), help: help.into() }
    }

    /// A unit that does not say what was to be translated.
    pub(crate) fn without_source(at: Position, id: &str) -> ReadError {
        ReadError::new(at, format!("the unit `{id}` has no source"), "have the file saved again by the tool")
    }
}

/// Reads a file that came back; its name decides what it is, and for XLIFF its content.
///
/// # Errors
/// If it is none of the formats, damaged, or larger or deeper than any such file can be.
pub fn read(name: &str, bytes: &[u8]) -> Result<Delivery, ReadError> {
    if bytes.len() > MOST_BYTES {
        let help = "a whole pack has less than 1 MiB; look for what does not belong there";
        return Err(ReadError::new(Position::START, "this file is larger than 32 MiB and was not read", help));
    }
    let ending = name.rsplit_once('.').map_or("", |(_, ending)| ending).to_ascii_lowercase();
    match ending.as_str() {
        "xlsx" => xlsx::read(bytes),
        "po" | "pot" => po::read(text(bytes)?),
        "csv" | "tsv" | "txt" => csv::read(text(bytes)?),
        "xlf" | "xliff" | "xlf2" | "xml" => read_xliff(text(bytes)?),
        _ => {
            let message = format!("the ending `{ending}` is of no format that can be imported");
            Err(ReadError::new(Position::START, message, "give a file that ends with .xlf, .xliff, .po, .csv or .xlsx"))
        }
    }
}

fn read_xliff(text: &str) -> Result<Delivery, ReadError> {
    let root = xml::parse(text)?;
    match (root.name.as_str(), root.attribute("version")) {
        ("xliff", Some(version)) if version.starts_with("1.") => xliff::read(&root, text),
        ("xliff", Some(version)) if version.starts_with("2.") => xliff2::read(&root, text),
        ("xliff", version) => {
            let message = format!("XLIFF of the version `{}` is not known", version.unwrap_or("?"));
            Err(ReadError::new(Position::START, message, "have it saved as XLIFF 1.2 or 2.1"))
        }
        (other, _) => {
            let message = format!("this is no XLIFF: it begins with `<{other}>`");
            Err(ReadError::new(Position::START, message, "import the file that the translator saved"))
        }
    }
}

/// The text of a file, without the mark that some programs put before it.
fn text(bytes: &[u8]) -> Result<&str, ReadError> {
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    std::str::from_utf8(bytes).map_err(|error| {
        let valid = bytes.get(..error.valid_up_to()).and_then(|bytes| std::str::from_utf8(bytes).ok()).unwrap_or("");
        let at = Position::of(valid, valid.len());
        ReadError::new(at, "from here on this file is not UTF-8 text", "save it with the encoding UTF-8")
    })
}

//! GNU gettext's PO (gettext manual, "The Format of PO Files"): an entry for each unit, its id as the context.
//!
//! Our own reader, because an error has to name the line, and that is what the libraries for PO leave out. Marks stand as
//! editors write them. No entry has plural forms, so that the header names none.

use crate::{
    delivery::{Content, Delivery, Position, Progress, ReadError, Returned},
    order::{Format, Order, TOOL, notes},
};
use std::fmt::Write as _;
use welcome_pack::authoring::{status::State, unit::Unit};

/// The file for a translator.
pub(crate) fn write(order: &Order) -> Vec<u8> {
    let mut out = String::new();
    let Order { pack, source, target, day, .. } = order;
    let header = [
        format!("Project-Id-Version: {pack}"),
        format!("POT-Creation-Date: {day} 00:00+0000"),
        format!("PO-Revision-Date: {day} 00:00+0000"),
        format!("Last-Translator: {TOOL}"),
        format!("Language-Team: {target}"),
        format!("Language: {}", language(target)),
        "MIME-Version: 1.0".to_owned(),
        "Content-Type: text/plain; charset=UTF-8".to_owned(),
        "Content-Transfer-Encoding: 8bit".to_owned(),
        format!("X-Generator: {TOOL} {}", env!("CARGO_PKG_VERSION")),
        format!("X-Source-Language: {source}"),
    ];
    out.push_str("msgid \"\"\nmsgstr \"\"\n");
    for line in header {
        let _ = writeln!(out, "{}", quoted(&format!("{line}\n")));
    }
    for unit in &order.units {
        write_unit(unit, source, &mut out);
    }
    out.into_bytes()
}

fn write_unit(unit: &Unit, source: &str, out: &mut String) {
    out.push('\n');
    for note in notes(unit) {
        let _ = writeln!(out, "#. {}", note.replace(['\n', '\r'], " "));
    }
    let _ = writeln!(out, "#: {source}/{}", unit.file);
    if unit.target.is_some() && matches!(unit.state, State::Stale | State::Machine) {
        out.push_str("#, fuzzy\n");
    }
    let _ = writeln!(out, "msgctxt {}", quoted(&unit.id));
    let _ = writeln!(out, "msgid {}", quoted(&unit.source));
    let _ = writeln!(out, "msgstr {}", quoted(unit.target.as_deref().unwrap_or_default()));
}

/// A tag as gettext writes it where both have a way: `fa_AF`.
fn language(tag: &str) -> String {
    match tag.split_once('-') {
        Some((language, region)) if region.len() == 2 => format!("{language}_{region}"),
        _ => tag.to_owned(),
    }
}

fn quoted(text: &str) -> String {
    let mut out = String::from("\"");
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\t' => out.push_str("\\t"),
            '\r' => out.push_str("\\r"),
            c => out.push(c),
        }
    }
    out.push('"');
    out
}

/// What came back.
pub(crate) fn read(text: &str) -> Result<Delivery, ReadError> {
    let mut reader = Reader { entry: Entry::default(), field: None, locale: None, units: Vec::new() };
    for (at, line) in text.lines().enumerate() {
        reader.line(at + 1, line)?;
    }
    reader.finish();
    Ok(Delivery { format: Format::Po, locale: reader.locale, units: reader.units })
}

/// A keyword with its text, or with its several texts one after the other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Field {
    Context,
    Source,
    Target,
    /// A plural form, of which our files have none.
    Other,
}

#[derive(Debug, Default)]
struct Entry {
    context: Option<String>,
    source: Option<String>,
    target: Option<(usize, String)>,
    fuzzy: bool,
}

struct Reader {
    entry: Entry,
    field: Option<Field>,
    locale: Option<String>,
    units: Vec<Returned>,
}

impl Reader {
    fn line(&mut self, number: usize, line: &str) -> Result<(), ReadError> {
        let line = line.trim();
        if let Some(comment) = line.strip_prefix('#') {
            if self.entry.target.is_some() {
                self.finish();
            }
            self.field = None;
            self.entry.fuzzy |= comment.starts_with(',') && comment.split([',', ' ']).any(|flag| flag == "fuzzy");
            return Ok(());
        }
        if line.is_empty() {
            self.field = None;
            return Ok(());
        }
        if line.starts_with('"') {
            return self.append(number, line);
        }
        let (keyword, text) = line.split_once(char::is_whitespace).unwrap_or((line, ""));
        let field = match keyword {
            "msgctxt" => Field::Context,
            "msgid" => Field::Source,
            "msgstr" | "msgstr[0]" => Field::Target,
            _ if keyword == "msgid_plural" || keyword.starts_with("msgstr[") => Field::Other,
            _ => {
                let message = format!("`{keyword}` is no keyword of PO");
                return Err(error(number, message, "have the file saved again by the tool"));
            }
        };
        let begins = field == Field::Context || (field == Field::Source && self.entry.source.is_some());
        if self.entry.target.is_some() && (begins || field == Field::Source) {
            self.finish();
        }
        match field {
            Field::Context => self.entry.context = Some(String::new()),
            Field::Source => self.entry.source = Some(String::new()),
            Field::Target => self.entry.target = Some((number, String::new())),
            Field::Other => {}
        }
        self.field = Some(field);
        self.append(number, text.trim())
    }

    fn append(&mut self, number: usize, quoted: &str) -> Result<(), ReadError> {
        let text = unquoted(quoted).ok_or_else(|| {
            error(
                number,
                "a text in double quotes belongs here",
                "write `\"…\"`, and `\\\"` for a quotation mark in it",
            )
        })?;
        let field = match self.field {
            Some(Field::Context) => self.entry.context.as_mut(),
            Some(Field::Source) => self.entry.source.as_mut(),
            Some(Field::Target) => self.entry.target.as_mut().map(|(_, text)| text),
            Some(Field::Other) => None,
            None => return Err(error(number, "this text belongs to no keyword", "write `msgstr` before it")),
        };
        if let Some(field) = field {
            field.push_str(&text);
        }
        Ok(())
    }

    /// Takes an entry in, if it is one.
    fn finish(&mut self) {
        self.field = None;
        let Entry { context, source, target, fuzzy } = std::mem::take(&mut self.entry);
        let (Some(source), Some((line, target))) = (source, target) else { return };
        if source.is_empty() && context.is_none() {
            let language = target.lines().find_map(|line| line.strip_prefix("Language:"));
            self.locale = language.map(|tag| tag.trim().replace('_', "-")).filter(|tag| !tag.is_empty());
            return;
        }
        self.units.push(Returned {
            id: context.unwrap_or_default(),
            source: Content::Written(source),
            target: (!target.is_empty()).then_some(Content::Written(target)),
            progress: if fuzzy { Progress::Unfinished } else { Progress::Translated },
            at: Position { line, column: 1 },
        });
    }
}

fn error(line: usize, message: impl Into<String>, help: &str) -> ReadError {
    ReadError::new(Position { line, column: 1 }, message, help)
}

/// The text between two quotation marks.
fn unquoted(text: &str) -> Option<String> {
    let inner = text.strip_prefix('"')?.strip_suffix('"')?;
    let mut out = String::new();
    let mut rest = inner.chars();
    while let Some(c) = rest.next() {
        match c {
            '"' => return None,
            '\\' => out.push(match rest.next()? {
                'n' => '\n',
                't' => '\t',
                'r' => '\r',
                other => other,
            }),
            c => out.push(c),
        }
    }
    Some(out)
}

#[cfg(test)]
mod tests;

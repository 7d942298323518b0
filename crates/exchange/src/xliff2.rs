//! XLIFF 2.1 (OASIS Standard, 13 February 2018): a `unit` with one segment for each unit, a `file` for each file of the pack.
//!
//! Codes are `<pc>` and `<ph/>`, whose originals stand in `<originalData>`.

use crate::{
    code::{self, Code, Codes, Kind},
    delivery::{Content, Delivery, Lines, Progress, ReadError, Returned, Token},
    order::{Format, Order, notes},
    xml::{self, Child, Element},
};
use std::{collections::BTreeMap, fmt::Write as _};
use welcome_pack::authoring::{status::State, unit::Unit};

/// Its namespace; that of 2.0, which 2.1 keeps (4.2 of the standard).
const NAMESPACE: &str = "urn:oasis:names:tc:xliff:document:2.0";

/// The file for a translator.
pub(crate) fn write(order: &Order) -> Vec<u8> {
    let Order { pack, source, target, units, .. } = order;
    let mut out = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    let _ = writeln!(
        out,
        "<xliff xmlns=\"{NAMESPACE}\" version=\"2.1\" srcLang=\"{}\" trgLang=\"{}\">",
        xml::value(source),
        xml::value(target)
    );
    for units in units.chunk_by(|left, right| left.file == right.file) {
        let file = units.first().map_or("", |unit| unit.file.as_str());
        let (id, original) = (name(&format!("{pack}/{file}")), format!("{target}/{file}"));
        let _ = writeln!(out, "  <file id=\"{}\" original=\"{}\">", xml::value(&id), xml::value(&original));
        for unit in units {
            write_unit(unit, &mut out);
        }
        out.push_str("  </file>\n");
    }
    out.push_str("</xliff>\n");
    out.into_bytes()
}

fn write_unit(unit: &Unit, out: &mut String) {
    let (id, called) = (xml::value(&name(&unit.id)), xml::value(&unit.id));
    let _ = writeln!(out, "    <unit id=\"{id}\" name=\"{called}\" xml:space=\"preserve\">\n      <notes>");
    for note in notes(unit) {
        let _ = writeln!(out, "        <note category=\"developer\">{}</note>", xml::text(&note));
    }
    out.push_str("      </notes>\n");
    let data = Data::of(unit);
    data.write(out);
    let _ = writeln!(out, "      <segment{}>", state(unit.state));
    let _ = writeln!(out, "        <source>{}</source>", data.coded(unit, &unit.source));
    if let Some(target) = &unit.target {
        let _ = writeln!(out, "        <target>{}</target>", data.coded(unit, target));
    }
    out.push_str("      </segment>\n    </unit>\n");
}

/// How far a translation is (4.3.1.28 and 4.3.1.33 of the standard, `state` and `subState`).
fn state(state: State) -> &'static str {
    match state {
        // `initial` without saying so: a tool that knows nothing of states would leave the word standing.
        State::Missing => "",
        State::Stale => " state=\"initial\" subState=\"welcome:stale\"",
        State::Machine => " state=\"translated\" subState=\"welcome:machine\"",
        State::Reviewed => " state=\"final\" subState=\"welcome:reviewed\"",
        State::Human => " state=\"final\" subState=\"welcome:human\"",
    }
}

/// What the codes of a unit look like in the pack, each original once, by its id.
struct Data {
    ids: BTreeMap<String, String>,
}

impl Data {
    fn of(unit: &Unit) -> Data {
        let codes = code::codes(unit);
        let originals = codes.values().flat_map(|code| [&code.written.0, &code.written.1]);
        let mut ids = BTreeMap::new();
        for original in originals.filter(|original| !original.is_empty()) {
            let next = format!("d{}", ids.len() + 1);
            ids.entry(original.clone()).or_insert(next);
        }
        Data { ids }
    }

    fn write(&self, out: &mut String) {
        if self.ids.is_empty() {
            return;
        }
        out.push_str("      <originalData>\n");
        for (original, id) in &self.ids {
            let _ = writeln!(out, "        <data id=\"{id}\">{}</data>", xml::text(original));
        }
        out.push_str("      </originalData>\n");
    }

    fn coded(&self, unit: &Unit, text: &str) -> String {
        let (tokens, codes) = code::encode(unit, text);
        tokens.iter().map(|token| self.of_token(token, &codes)).collect()
    }

    fn of_token(&self, token: &Token, codes: &Codes) -> String {
        match token {
            Token::Text(text) => xml::text(text),
            Token::Close(_) => "</pc>".to_owned(),
            Token::Open(id) | Token::Code(id) => codes.get(id).map_or(String::new(), |code| self.of_code(id, code)),
        }
    }

    fn of_code(&self, id: &str, code: &Code) -> String {
        let data = |original: &String| self.ids.get(original).map_or("", String::as_str);
        let (before, after) = (data(&code.written.0), data(&code.written.1));
        let (id, shown) = (xml::value(id), xml::value(&code.shown));
        let pair = |kind: &str| format!("<pc id=\"{id}\" {kind} dataRefStart=\"{before}\" dataRefEnd=\"{after}\">");
        match code.kind {
            Kind::Strong => pair("type=\"fmt\" subType=\"xlf:b\""),
            Kind::Link => pair("type=\"link\""),
            // What a reader sees of it may also stand in the sentence for a machine that translates it.
            Kind::Fact => {
                format!("<ph id=\"{id}\" type=\"other\" equiv=\"{shown}\" disp=\"{shown}\" dataRef=\"{before}\"/>")
            }
        }
    }
}

/// An id as an XML name token (XML 1.0, 2.3), which has neither slash nor number sign.
fn name(id: &str) -> String {
    id.chars()
        .map(|c| {
            if c == '#' {
                ':'
            } else if c == '/' {
                '.'
            } else {
                c
            }
        })
        .collect()
}

/// What [`name`] was made of: no id of a pack has a point or a colon in it.
fn id(name: &str) -> String {
    name.replace(':', "#").replace('.', "/")
}

/// What came back.
pub(crate) fn read(root: &Element, text: &str) -> Result<Delivery, ReadError> {
    let locale = root.attribute("trgLang").map(str::to_owned);
    let lines = Lines::of(text);
    let mut delivery = Delivery { format: Format::Xliff2, locale, units: Vec::new() };
    for file in root.elements().filter(|element| element.name == "file") {
        for unit in file.units("unit") {
            delivery.units.push(read_unit(unit, &lines)?);
        }
    }
    Ok(delivery)
}

/// A unit with all of its segments: a tool may have divided it into sentences, with what is between them as `ignorable`.
fn read_unit(unit: &Element, lines: &Lines<'_>) -> Result<Returned, ReadError> {
    let id = id(unit.attribute("id").unwrap_or_default());
    let (mut source, mut target, mut progress, mut at) = (Vec::new(), Vec::new(), None, unit.start);
    let (mut has_source, mut has_target) = (false, false);
    for part in unit.elements().filter(|part| part.name == "segment" || part.name == "ignorable") {
        let is_segment = part.name == "segment";
        let original = part.element("source");
        original.iter().for_each(|element| collect(element, &mut source));
        has_source |= original.is_some();
        match part.element("target") {
            Some(element) => {
                if !has_target {
                    at = element.start;
                }
                has_target = true;
                collect(element, &mut target);
            }
            // What is between sentences is often the same, and then left out.
            None if !is_segment => original.iter().for_each(|element| collect(element, &mut target)),
            None => {}
        }
        if is_segment {
            let of_part = read_progress(part);
            progress = Some(progress.map_or(of_part, |progress: Progress| progress.min(of_part)));
        }
    }
    if !has_source {
        return Err(ReadError::without_source(lines.position(unit.start), &id));
    }
    Ok(Returned {
        id,
        source: Content::Coded(source),
        target: has_target.then_some(Content::Coded(target)),
        progress: progress.unwrap_or(Progress::Unfinished),
        at: lines.position(at),
    })
}

fn read_progress(segment: &Element) -> Progress {
    match segment.attribute("state") {
        Some("reviewed" | "final") => Progress::Reviewed,
        Some("initial") => Progress::Unfinished,
        // A tool that leaves the state out has nothing to say about it.
        _ => Progress::Translated,
    }
}

/// The text of an element with its codes. What marks nothing but a comment of the translator's is passed through.
fn collect(element: &Element, found: &mut Vec<Token>) {
    for child in &element.children {
        let inner = match child {
            Child::Text(text) => {
                found.push(Token::Text(text.clone()));
                continue;
            }
            Child::Element(inner) => inner,
        };
        let id = |key: &str| inner.attribute(key).unwrap_or_default().to_owned();
        match inner.name.as_str() {
            "pc" => {
                found.push(Token::Open(id("id")));
                collect(inner, found);
                found.push(Token::Close(id("id")));
            }
            "sc" => found.push(Token::Open(id("id"))),
            "ec" => {
                found.push(Token::Close(if inner.attribute("startRef").is_some() { id("startRef") } else { id("id") }))
            }
            "mrk" => collect(inner, found),
            // The bounds of a comment that overlaps with something else.
            "sm" | "em" => {}
            _ => found.push(Token::Code(id("id"))),
        }
    }
}

#[cfg(test)]
mod tests;

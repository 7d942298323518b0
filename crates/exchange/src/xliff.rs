//! XLIFF 1.2 (OASIS Standard, 1 February 2008): a `trans-unit` for each unit, a `file` for each file of the pack.
//!
//! Codes are `<g>` and `<x/>`, the elements for codes whose content stays outside (2.3 of the standard).

use crate::{
    code::{self, Codes, Kind},
    delivery::{Content, Delivery, Lines, Progress, ReadError, Returned, Token},
    order::{Format, Order, TOOL, notes},
    xml::{self, Child, Element},
};
use std::fmt::Write as _;
use welcome_pack::authoring::{status::State, unit::Unit};

/// Its namespace.
const NAMESPACE: &str = "urn:oasis:names:tc:xliff:document:1.2";

/// The file for a translator.
pub(crate) fn write(order: &Order) -> Vec<u8> {
    let mut out = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    let _ = writeln!(out, "<xliff xmlns=\"{NAMESPACE}\" version=\"1.2\">");
    let Order { pack, source, target, units, .. } = order;
    for units in units.chunk_by(|left, right| left.file == right.file) {
        let file = units.first().map_or("", |unit| unit.file.as_str());
        let _ = writeln!(
            out,
            "  <file original=\"{}\" source-language=\"{}\" target-language=\"{}\" datatype=\"plaintext\" product-name=\"{}\">",
            xml::value(&format!("{target}/{file}")),
            xml::value(source),
            xml::value(target),
            xml::value(pack),
        );
        let version = env!("CARGO_PKG_VERSION");
        let _ = writeln!(
            out,
            "    <header>\n      <tool tool-id=\"{TOOL}\" tool-name=\"{TOOL}\" tool-version=\"{version}\"/>\n    </header>\n    <body>"
        );
        for unit in units {
            write_unit(unit, &mut out);
        }
        out.push_str("    </body>\n  </file>\n");
    }
    out.push_str("</xliff>\n");
    out.into_bytes()
}

fn write_unit(unit: &Unit, out: &mut String) {
    let approved = if matches!(unit.state, State::Reviewed | State::Human) { " approved=\"yes\"" } else { "" };
    let room = unit.room.map_or(String::new(), |room| format!(" maxwidth=\"{room}\" size-unit=\"char\""));
    let id = xml::value(&unit.id);
    let _ = writeln!(out, "      <trans-unit id=\"{id}\" resname=\"{id}\"{approved}{room} xml:space=\"preserve\">");
    let _ = writeln!(out, "        <source>{}</source>", coded(unit, &unit.source));
    if let Some(target) = &unit.target {
        let _ = writeln!(out, "        <target state=\"{}\">{}</target>", state(unit.state), coded(unit, target));
    }
    for note in notes(unit) {
        let _ = writeln!(out, "        <note from=\"developer\">{}</note>", xml::text(&note));
    }
    out.push_str("      </trans-unit>\n");
}

/// How far a translation is (2.2.2 of the standard, `state`).
fn state(state: State) -> &'static str {
    match state {
        State::Missing => "new",
        State::Stale => "needs-adaptation",
        State::Machine => "needs-review-translation",
        State::Reviewed | State::Human => "final",
    }
}

fn coded(unit: &Unit, text: &str) -> String {
    let (tokens, codes) = code::encode(unit, text);
    tokens.iter().map(|token| of_token(token, &codes)).collect()
}

fn of_token(token: &Token, codes: &Codes) -> String {
    match token {
        Token::Text(text) => xml::text(text),
        Token::Close(_) => "</g>".to_owned(),
        Token::Open(id) | Token::Code(id) => {
            let code = codes.get(id);
            let id = xml::value(id);
            match code.map(|code| code.kind) {
                Some(Kind::Strong) => format!("<g id=\"{id}\" ctype=\"bold\">"),
                Some(Kind::Link) => format!("<g id=\"{id}\" ctype=\"link\">"),
                Some(Kind::Fact) | None => {
                    let shown = xml::value(code.map_or("", |code| &code.shown));
                    format!("<x id=\"{id}\" ctype=\"x-fact\" equiv-text=\"{shown}\"/>")
                }
            }
        }
    }
}

/// What came back.
pub(crate) fn read(root: &Element, text: &str) -> Result<Delivery, ReadError> {
    let lines = Lines::of(text);
    let mut delivery = Delivery { format: Format::Xliff, locale: None, units: Vec::new() };
    for file in root.elements().filter(|element| element.name == "file") {
        let locale = file.attribute("target-language").map(str::to_owned);
        if delivery.locale.is_some() && locale.is_some() && delivery.locale != locale {
            let at = lines.position(file.start);
            let help = "import one file for each language";
            return Err(ReadError::new(at, "this file has more than one target language", help));
        }
        delivery.locale = delivery.locale.or(locale);
        if let Some(body) = file.element("body") {
            for unit in body.units("trans-unit") {
                delivery.units.push(read_unit(unit, &lines)?);
            }
        }
    }
    Ok(delivery)
}

fn read_unit(unit: &Element, lines: &Lines<'_>) -> Result<Returned, ReadError> {
    // Tools number the ids of some formats anew and leave the name.
    let id = unit.attribute("resname").or_else(|| unit.attribute("id")).unwrap_or_default();
    let Some(source) = unit.element("source") else {
        return Err(ReadError::without_source(lines.position(unit.start), id));
    };
    let target = unit.element("target");
    let progress = match target.and_then(|target| target.attribute("state")) {
        _ if unit.attribute("approved") == Some("yes") => Progress::Reviewed,
        Some("final" | "signed-off") => Progress::Reviewed,
        Some("new" | "needs-translation" | "needs-adaptation" | "needs-l10n") => Progress::Unfinished,
        _ => Progress::Translated,
    };
    Ok(Returned {
        id: id.to_owned(),
        source: Content::Coded(tokens(source)),
        target: target.map(|target| Content::Coded(tokens(target))),
        progress,
        at: lines.position(target.map_or(unit.start, |target| target.start)),
    })
}

/// The text of an element with its codes. What marks nothing but a comment of the translator's is passed through.
fn tokens(element: &Element) -> Vec<Token> {
    let mut found = Vec::new();
    collect(element, &mut found);
    found
}

fn collect(element: &Element, found: &mut Vec<Token>) {
    for child in &element.children {
        let inner = match child {
            Child::Text(text) => {
                found.push(Token::Text(text.clone()));
                continue;
            }
            Child::Element(inner) => inner,
        };
        let id = || inner.attribute("id").unwrap_or_default().to_owned();
        match inner.name.as_str() {
            "g" => {
                found.push(Token::Open(id()));
                collect(inner, found);
                found.push(Token::Close(id()));
            }
            "bx" | "bpt" => found.push(Token::Open(id())),
            "ex" | "ept" => found.push(Token::Close(id())),
            "mrk" => collect(inner, found),
            _ => found.push(Token::Code(id())),
        }
    }
}

#[cfg(test)]
mod tests;

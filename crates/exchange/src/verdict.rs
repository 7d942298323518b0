//! What is to be thought of one unit that came back: that it is sound, or why it is refused.

use crate::{
    code::{self, Codes},
    delivery::{Content, Progress, Returned, Token},
    difference,
};
use unicode_normalization::UnicodeNormalization as _;
use welcome_pack::authoring::unit::Unit;

/// A translation that can be taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Sound {
    /// As editors write it; what the locale says today, letter by letter, if it says the same.
    pub(crate) text: String,
    /// Whether the locale says something else today.
    pub(crate) changed: bool,
    /// Whether invisible direction marks were taken out of it.
    pub(crate) stripped: bool,
}

/// Why a unit is refused.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Fault {
    pub(crate) message: String,
    pub(crate) help: String,
}

fn fault(message: impl Into<String>, help: impl Into<String>) -> Fault {
    Fault { message: message.into(), help: help.into() }
}

/// Looks at a unit that came back.
pub(crate) fn of(unit: &Unit, returned: &Returned) -> Result<Sound, Vec<Fault>> {
    let codes = code::codes(unit);
    check_source(unit, returned, &codes).map_err(|fault| vec![fault])?;
    let target = match &returned.target {
        Some(target) => decode(unit, target, &codes).map_err(|fault| vec![fault])?,
        None => String::new(),
    };
    let (text, stripped) = tidy(&target);
    if text.is_empty() {
        return Err(vec![fault("this unit has no translation", "translate it, or take the others with `--partial`")]);
    }
    if let Some(today) = unit.target.as_ref().filter(|today| says(unit, today) == says(unit, &text)) {
        return Ok(Sound { text: today.clone(), changed: false, stripped: false });
    }
    if returned.progress == Progress::Unfinished && says(unit, &text) == says(unit, &unit.source) {
        let help = "translate it, or say in the file that it is done if both languages say it alike";
        return Err(vec![fault("this is a copy of the source, and not marked as done", help)]);
    }
    let faults = code::faults(unit, &text);
    match faults.is_empty() {
        true => Ok(Sound { text, changed: true, stripped }),
        false => Err(faults.into_iter().map(|(message, help)| Fault { message, help }).collect()),
    }
}

/// Whether the unit was translated from the source that the pack has today.
fn check_source(unit: &Unit, returned: &Returned, codes: &Codes) -> Result<(), Fault> {
    let before = match &returned.source {
        Content::Written(text) => text.clone(),
        coded @ Content::Coded(tokens) => code::decode(unit, coded, codes).unwrap_or_else(|_| shown(tokens)),
    };
    let (before, today) = (tidy(&before).0, tidy(&unit.source).0);
    // Spaces do not count: moz.l10n loses those that stand between two codes of a source.
    let letters = |text: &str| says(unit, text).split_whitespace().collect::<String>();
    if letters(&before) == letters(&today) {
        return Ok(());
    }
    let message = match difference::words(&before, &today) {
        Some(difference) => format!("the source has changed since the export: {difference}"),
        None => "the source has changed since the export".to_owned(),
    };
    Err(fault(message, "export the locale again and translate what is marked as stale"))
}

fn decode(unit: &Unit, content: &Content, codes: &Codes) -> Result<String, Fault> {
    code::decode(unit, content, codes).map_err(|id| {
        let message = format!("the code `{id}` does not belong to this unit");
        fault(message, "copy the codes from the source; write none of your own")
    })
}

/// A text of which only the reading counts, not how its marks are spelled.
fn says(unit: &Unit, text: &str) -> String {
    let (tokens, codes) = code::encode(unit, &tidy(text).0);
    code::decode(unit, &Content::Coded(tokens), &codes).unwrap_or_else(|_| text.to_owned())
}

/// Codes that are not known any more, as they stood.
fn shown(tokens: &[Token]) -> String {
    let piece = |token: &Token| match token {
        Token::Text(text) => text.clone(),
        Token::Open(id) => format!("<{id}>"),
        Token::Close(id) => format!("</{id}>"),
        Token::Code(id) => format!("<{id}/>"),
    };
    tokens.iter().map(piece).collect()
}

/// A text as it can stand in a pack: composed (NFC), on one line, without space around it and without the direction marks
/// that editors of right-to-left text put in; the app isolates numbers and names itself. Whether there were any.
pub(crate) fn tidy(text: &str) -> (String, bool) {
    let is_mark =
        |c: char| matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{200E}' | '\u{200F}' | '\u{061C}');
    let (mut line, mut run, mut stripped) = (String::with_capacity(text.len()), String::new(), false);
    for c in text.nfc() {
        match c {
            '\u{FEFF}' => {}
            c if is_mark(c) => stripped = true,
            ' ' | '\n' | '\r' | '\t' => run.push(c),
            c => {
                push_run(&mut line, &run);
                run.clear();
                line.push(c);
            }
        }
    }
    (line, stripped)
}

/// Spaces stay as they are; a line break, and what is around it, is one space.
fn push_run(line: &mut String, run: &str) {
    match run.contains(['\n', '\r', '\t']) {
        _ if line.is_empty() => {}
        true => line.push(' '),
        false => line.push_str(run),
    }
}

//! Comma-separated values (RFC 4180) in UTF-8, with the mark before it that Excel needs to know so.
//!
//! A cell that a spreadsheet would take for a formula gets an apostrophe before it (OWASP, "CSV Injection"), and one that
//! has such an apostrophe already gets another, so that reading takes exactly one away.

use crate::{
    delivery::{Delivery, Position, ReadError},
    order::{Format, Order},
    table,
};

/// With these a formula begins in one spreadsheet or another.
const FORMULA: [char; 6] = ['=', '+', '-', '@', '\t', '\r'];

/// What may stand between cells: Excel writes the one that its country uses.
const DELIMITERS: [u8; 3] = [b',', b';', b'\t'];

/// The file for a translator.
pub(crate) fn write(order: &Order) -> Result<Vec<u8>, csv::Error> {
    let mut writer =
        csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer("\u{FEFF}".as_bytes().to_vec());
    writer.write_record(table::header(order))?;
    for unit in &order.units {
        writer.write_record(table::row(unit).map(|cell| guarded(&cell)))?;
    }
    writer.into_inner().map_err(|error| csv::Error::from(error.into_error()))
}

fn is_guarded(text: &str) -> bool {
    text.trim_start_matches('\'').starts_with(FORMULA)
}

fn guarded(text: &str) -> String {
    if is_guarded(text) { format!("'{text}") } else { text.to_owned() }
}

fn unguarded(text: &str) -> &str {
    text.strip_prefix('\'').filter(|_| is_guarded(text)).unwrap_or(text)
}

/// What came back.
pub(crate) fn read(text: &str) -> Result<Delivery, ReadError> {
    let mut builder = csv::ReaderBuilder::new();
    let mut reader = builder.has_headers(false).flexible(true).delimiter(delimiter(text)).from_reader(text.as_bytes());
    let (mut line, mut counted) = (1, 0);
    let rows = reader.records().map(|record| {
        let record = record.map_err(|error| {
            let help = "have the file saved again as \"CSV UTF-8\"";
            ReadError::new(Position { line, column: 1 }, format!("this row cannot be read: {error}"), help)
        })?;
        // The library counts the end of a line that has two characters to the row after it.
        let start = record.position().map_or(0, |position| usize::try_from(position.byte()).unwrap_or(0));
        let blank = text.get(start..).map_or(0, |rest| rest.len() - rest.trim_start_matches(['\r', '\n']).len());
        let passed = text.as_bytes().get(counted..start + blank).unwrap_or_default();
        line += passed.iter().filter(|byte| **byte == b'\n').count();
        counted = start + blank;
        Ok((line, record.iter().map(|cell| unguarded(cell).to_owned()).collect()))
    });
    table::read(Format::Csv, rows)
}

/// The delimiter that the first line has most of.
fn delimiter(text: &str) -> u8 {
    let first = text.lines().find(|line| !line.trim().is_empty()).unwrap_or("");
    let count = |delimiter: &u8| first.bytes().filter(|byte| byte == delimiter).count();
    DELIMITERS.into_iter().rev().max_by_key(count).unwrap_or(b',')
}

#[cfg(test)]
mod tests;

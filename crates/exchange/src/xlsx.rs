//! A workbook (Office Open XML, ECMA-376) with one sheet. What a translator writes into is open, everything else locked.
//!
//! Every cell is a text, never a formula, whatever it begins with.

use crate::{
    delivery::{Delivery, Position, ReadError},
    order::{Format, Order},
    table::{self, FOR_TRANSLATORS},
};
use calamine::{Data, DataRef, Reader as _, Xlsx};
use rust_xlsxwriter::{
    DocProperties, ExcelDateTime, Format as CellFormat, FormatAlign, ProtectionOptions, Workbook, XlsxError,
};
use std::{
    collections::BTreeMap,
    io::{self, Cursor, Read as _},
};

/// Unpacked, a workbook is not larger than this: 128 MiB, of which a whole pack needs two.
const MOST_UNPACKED: u64 = 128 << 20;

/// More cells than this are not read; a whole pack has twenty-five thousand.
const MOST_CELLS: usize = 1_000_000;

/// Columns beyond this are not ours.
const MOST_COLUMNS: u32 = 64;

/// The widths of the columns, in characters.
const WIDTHS: [f64; table::COLUMNS] = [30.0, 40.0, 60.0, 60.0, 10.0];

/// The file for a translator.
pub(crate) fn write(order: &Order) -> Result<Vec<u8>, XlsxError> {
    let mut workbook = Workbook::new();
    let (year, month, day) = order.day.year_month_day();
    let day = ExcelDateTime::from_ymd(u16::try_from(year).unwrap_or(2000), month, day)?;
    workbook.set_properties(&DocProperties::new().set_creation_datetime(&day).set_title(&order.pack));
    let sheet = workbook.add_worksheet();
    sheet.set_name(order.target.chars().take(31).collect::<String>())?;
    sheet.set_right_to_left(order.right_to_left);
    sheet.set_freeze_panes(1, 0)?;
    let options = ProtectionOptions {
        format_cells: true,
        format_columns: true,
        format_rows: true,
        use_autofilter: true,
        ..ProtectionOptions::default()
    };
    sheet.protect_with_options(&options);
    let base = CellFormat::new().set_text_wrap().set_align(FormatAlign::Top);
    let locked = base.clone().set_background_color("#EEEEEE");
    let open = base.clone().set_unlocked();
    let head = locked.clone().set_bold();
    let rows = order.units.iter().map(table::row).enumerate();
    for (at, (name, width)) in (0u16..).zip(table::header(order).iter().zip(WIDTHS)) {
        sheet.set_column_width(at, width)?;
        sheet.write_string_with_format(0, at, name, &head)?;
    }
    for (row, cells) in rows {
        let row = u32::try_from(row + 1).unwrap_or(u32::MAX);
        for (at, cell) in (0u16..).zip(cells) {
            let format = if FOR_TRANSLATORS.contains(&usize::from(at)) { &open } else { &locked };
            sheet.write_string_with_format(row, at, cell, format)?;
        }
    }
    workbook.save_to_buffer()
}

/// What came back.
pub(crate) fn read(bytes: &[u8]) -> Result<Delivery, ReadError> {
    check_size(bytes)?;
    let mut workbook: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).map_err(|error| damaged(&error))?;
    let Some(name) = workbook.sheet_names().first().cloned() else {
        return Err(damaged(&"it has no sheet"));
    };
    let mut cells = workbook.worksheet_cells_reader(&name).map_err(|error| damaged(&error))?;
    let mut rows: BTreeMap<u32, Vec<String>> = BTreeMap::new();
    let mut count = 0;
    while let Some(cell) = cells.next_cell().map_err(|error| damaged(&error))? {
        let (row, column) = cell.get_position();
        count += 1;
        if count > MOST_CELLS {
            let at = Position { line: line(row), column: 1 };
            let message = format!("this sheet has more than {MOST_CELLS} cells");
            return Err(ReadError::new(at, message, "a whole pack has twenty-five thousand; is this the right file?"));
        }
        let text = text(cell.get_value());
        if column < MOST_COLUMNS && !text.is_empty() {
            let cells = rows.entry(row).or_default();
            let at = usize::try_from(column).unwrap_or(0);
            cells.resize(cells.len().max(at + 1), String::new());
            if let Some(place) = cells.get_mut(at) {
                *place = text;
            }
        }
    }
    table::read(Format::Xlsx, rows.into_iter().map(|(row, cells)| Ok((line(row), cells))))
}

/// The number that a spreadsheet shows beside a row.
fn line(row: u32) -> usize {
    usize::try_from(row).unwrap_or(usize::MAX).saturating_add(1)
}

fn text(value: &DataRef<'_>) -> String {
    match value {
        DataRef::Empty | DataRef::Error(_) => String::new(),
        DataRef::String(text) => text.clone(),
        DataRef::SharedString(text) => (*text).to_owned(),
        other => Data::from(other.clone()).to_string(),
    }
}

/// Unpacks the file once without keeping anything: what it says of its own size may be false.
fn check_size(bytes: &[u8]) -> Result<(), ReadError> {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).map_err(|error| damaged(&error))?;
    let mut left = MOST_UNPACKED;
    for at in 0..archive.len() {
        let file = archive.by_index(at).map_err(|error| damaged(&error))?;
        let size = io::copy(&mut file.take(left + 1), &mut io::sink()).map_err(|error| damaged(&error))?;
        left = left.checked_sub(size).ok_or_else(|| {
            let help = "a whole pack needs two; is this the right file?";
            ReadError::new(Position::START, "this workbook unpacks to more than 128 MiB and was not read", help)
        })?;
    }
    Ok(())
}

fn damaged(reason: &dyn std::fmt::Display) -> ReadError {
    let message = format!("this is no workbook that can be read: {reason}");
    ReadError::new(Position::START, message, "have the file saved again as \"Excel workbook (.xlsx)\"")
}

#[cfg(test)]
mod tests;

//! Files that nobody's tool wrote: whatever is in them, the readers answer with a value.

use crate::{
    Format, read,
    sample::{FORMATS, Manner, PACK, PLAIN, imported, order},
};
use std::io::{Cursor, Read as _, Write as _};
use zip::{ZipArchive, ZipWriter, write::SimpleFileOptions};

/// What a byte is replaced by: what means something in one of the formats, and what is no text.
const BYTES: [u8; 12] = [b'<', b'>', b'"', b'&', b'\\', b'{', b'*', b'\n', b'#', b'9', 0, 0xff];

/// The file with one byte after the other replaced, removed or doubled, a few hundred times.
fn spoiled(bytes: &[u8]) -> impl Iterator<Item = Vec<u8>> {
    let step = (bytes.len() / 300).max(1);
    (0..bytes.len()).step_by(step).enumerate().map(move |(round, at)| {
        let mut spoiled = bytes.to_vec();
        match round % 4 {
            0 => drop(spoiled.remove(at)),
            1 => spoiled.insert(at, bytes[at]),
            2 => spoiled.truncate(at),
            _ => spoiled[at] = BYTES[round / 4 % BYTES.len()],
        }
        spoiled
    })
}

fn small(format: Format) -> Vec<u8> {
    let mut order = order(&PACK, "ar");
    order.units.retain(|unit| unit.key == "city" || unit.key == "health/see-a-doctor/how");
    format.write(&order).unwrap()
}

#[test]
fn a_spoiled_file_is_read_or_refused() {
    for format in FORMATS {
        let name = format!("a.{}", format.ending());
        let bytes = small(format);
        let refused = spoiled(&bytes).filter(|bytes| read(&name, bytes).is_err()).count();
        assert!(refused > 0, "{format:?}: something must have been refused");
    }
}

#[test]
fn a_workbook_with_spoiled_parts_is_read_or_refused() {
    let whole = small(Format::Xlsx);
    for part in ["xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/workbook.xml", "xl/styles.xml"] {
        let mut archive = ZipArchive::new(Cursor::new(&whole)).unwrap();
        let mut bytes = Vec::new();
        archive.by_name(part).unwrap().read_to_end(&mut bytes).unwrap();
        for spoiled in spoiled(&bytes) {
            let _ = read("a.xlsx", &with_part(&whole, part, &spoiled));
        }
    }
}

fn with_part(whole: &[u8], part: &str, bytes: &[u8]) -> Vec<u8> {
    let mut archive = ZipArchive::new(Cursor::new(whole)).unwrap();
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for at in 0..archive.len() {
        let mut file = archive.by_index(at).unwrap();
        let mut content = Vec::new();
        file.read_to_end(&mut content).unwrap();
        let name = file.name().unwrap().into_owned();
        writer.start_file(name.clone(), SimpleFileOptions::default()).unwrap();
        writer.write_all(if name == part { bytes } else { &content }).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

#[test]
fn cells_far_away_cost_nothing() {
    let whole = small(Format::Xlsx);
    let sheet = r#"<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>
<row r="1"><c r="A1" t="inlineStr"><is><t>id</t></is></c></row>
<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData></worksheet>"#;
    let error = read("a.xlsx", &with_part(&whole, "xl/worksheets/sheet1.xml", sheet.as_bytes())).unwrap_err();
    assert_eq!(error.message, "the first row names no column `source`");
}

#[test]
fn what_can_be_read_of_a_spoiled_file_is_imported_or_refused() {
    let bytes = small(Format::Po);
    let readable = spoiled(&bytes).filter(|bytes| read("a.po", bytes).is_ok()).step_by(40);
    for bytes in readable {
        let import = imported(&PACK, Format::Po, &bytes, Manner { partial: true, ..PLAIN });
        assert!(import.files.keys().all(|path| path.starts_with("ar/")), "{:?}", import.files.keys());
    }
}

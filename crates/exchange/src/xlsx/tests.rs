//! Workbooks as spreadsheets see them.

use crate::{
    Content, Format, read,
    sample::{PACK, order},
};
use std::io::{Cursor, Read as _, Write as _};
use zip::{ZipArchive, ZipWriter, write::SimpleFileOptions};

fn part(bytes: &[u8], name: &str) -> String {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut text = String::new();
    archive.by_name(name).unwrap().read_to_string(&mut text).unwrap();
    text
}

#[test]
fn no_cell_is_a_formula_and_only_the_translators_are_open() {
    let mut order = order(&PACK, "ar");
    order.units.retain(|unit| unit.id == "topics/health#title");
    order.units[0].target = Some("=HYPERLINK(\"x\")".to_owned());
    let bytes = Format::Xlsx.write(&order).unwrap();
    let sheet = part(&bytes, "xl/worksheets/sheet1.xml");
    assert!(
        !sheet.contains("<f>") && sheet.contains("rightToLeft=\"1\"") && sheet.contains("<sheetProtection"),
        "{sheet}"
    );
    assert!(part(&bytes, "xl/styles.xml").contains("<protection locked=\"0\""));
    let unit = read("a.xlsx", &bytes).unwrap().units.remove(0);
    assert_eq!(unit.target, Some(Content::Written("=HYPERLINK(\"x\")".to_owned())));
    assert_eq!((unit.at.line, unit.at.column), (2, 4));
}

#[test]
fn the_same_order_is_the_same_file() {
    let order = order(&PACK, "bs");
    assert!(Format::Xlsx.write(&order).unwrap() == Format::Xlsx.write(&order).unwrap());
}

#[test]
fn what_is_no_workbook_is_refused() {
    for bytes in [&b""[..], b"PK", b"id,source,target", &[0; 1000]] {
        assert!(read("a.xlsx", bytes).unwrap_err().message.starts_with("this is no workbook that can be read"));
    }
    let whole = Format::Xlsx.write(&order(&PACK, "bs")).unwrap();
    for length in (0..whole.len()).step_by(997) {
        assert!(read("a.xlsx", &whole[..length]).is_err());
    }
}

#[test]
fn a_workbook_that_unpacks_without_end_is_not_read() {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    writer.start_file("xl/workbook.xml", SimpleFileOptions::default()).unwrap();
    for _ in 0..129 {
        writer.write_all(&vec![b' '; 1 << 20]).unwrap();
    }
    let bytes = writer.finish().unwrap().into_inner();
    assert!(bytes.len() < 1 << 20);
    assert_eq!(
        read("a.xlsx", &bytes).unwrap_err().message,
        "this workbook unpacks to more than 128 MiB and was not read"
    );
}

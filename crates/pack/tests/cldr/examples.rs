//! A date, a time, a price, a weekday and a list in every language, to be read by somebody who speaks it.

use crate::{app, golden};
use std::fmt::Write as _;
use welcome_pack::{date::Date, locale::LocaleFormat};

#[rustfmt::skip]
const EXAMPLES: [(&str, [&str; 5]); 19] = [
    ("ar", ["٢٢ تشرين الثاني ٢٠٢٦", "٠٨:٠٥", "١٢٬٣٤٥٫٥٠ €", "الأحد", "الاثنين والثلاثاء والأربعاء"]),
    ("bs", ["22. novembar 2026.", "08:05", "12.345,50 €", "nedjelja", "ponedjeljak, utorak i srijeda"]),
    ("ca", ["22 de novembre del 2026", "08:05", "12.345,50 €", "diumenge", "dilluns, dimarts i dimecres"]),
    ("ckb", ["٢٢ی تشرینی دووەمی ٢٠٢٦", "٠٨:٠٥", "١٢٬٣٤٥٫٥٠ €", "یەکشەممە", "دووشەممە، سێشەممە و چوارشەممە"]),
    ("de", ["22. November 2026", "08:05", "12.345,50 €", "Sonntag", "Montag, Dienstag und Mittwoch"]),
    ("de-simple", ["22. November 2026", "08:05", "12.345,50 €", "Sonntag", "Montag, Dienstag und Mittwoch"]),
    ("en", ["22 November 2026", "08:05", "€12,345.50", "Sunday", "Monday, Tuesday and Wednesday"]),
    ("es", ["22 de noviembre de 2026", "08:05", "12.345,50 €", "domingo", "lunes, martes y miércoles"]),
    ("fa", ["۲۲ نوامبر ۲۰۲۶", "۰۸:۰۵", "€۱۲٬۳۴۵٫۵۰", "یکشنبه", "دوشنبه، سه‌شنبه، و چهارشنبه"]),
    ("fa-AF", ["۲۲ نومبر ۲۰۲۶", "۰۸:۰۵", "€ ۱۲٬۳۴۵٫۵۰", "یکشنبه", "دوشنبه، سه‌شنبه، و چهارشنبه"]),
    ("fr", ["22 novembre 2026", "08:05", "12 345,50 €", "dimanche", "lundi, mardi et mercredi"]),
    ("ps", ["۲۲ نومبر ۲۰۲۶", "۰۸:۰۵", "€ ۱۲٬۳۴۵٫۵۰", "یکشنبه", "دوشنبه، سه شنبه، او چهارشنبه"]),
    ("ru", ["22 ноября 2026 г.", "08:05", "12 345,50 €", "воскресенье", "понедельник, вторник и среда"]),
    ("so", ["Noofeembar 22, 2026", "08:05", "€12,345.50", "Axad", "Isniin, Talaado iyo Arbaco"]),
    ("ti", ["22 ሕዳር 2026", "08:05", "€12,345.50", "ሰንበት", "ሰኑይ፣ ሰሉስን ረቡዕን"]),
    ("tr", ["22 Kasım 2026", "08:05", "€12.345,50", "Pazar", "Pazartesi, Salı ve Çarşamba"]),
    ("uk", ["22 листопада 2026 р.", "08:05", "12 345,50 €", "неділя", "понеділок, вівторок і середа"]),
    ("ur", ["22 نومبر، 2026", "08:05", "€12,345.50", "اتوار", "پیر، منگل، اور بدھ"]),
    ("zh-Hans", ["2026年11月22日", "08:05", "€12,345.50", "星期日", "星期一、星期二和星期三"]),
];

/// The same in the form of the examples: no-break spaces as ordinary ones, and no marks of direction, which nobody sees.
fn written(format: &LocaleFormat) -> [String; 5] {
    let sunday: Date = "2026-11-22".parse().unwrap();
    let written = [
        format.date(sunday),
        format.time(8 * 60 + 5),
        format.money("12345.50", "EUR"),
        format.weekday(sunday).to_owned(),
        format.list(&format.weekdays[..3]),
    ];
    written.map(|text| text.replace(['\u{a0}', '\u{202f}'], " ").replace(['\u{200e}', '\u{200f}'], ""))
}

#[test]
fn a_speaker_of_each_language_can_judge_it() {
    let tags = EXAMPLES.map(|(tag, _)| tag);
    assert_eq!(tags.to_vec(), golden::locales_of(&golden::golden()), "one line for every locale, in the order of tags");
    let app = app(&tags);
    let mut failures = String::new();
    for (tag, expected) in EXAMPLES {
        let written = written(&app.locales[tag].format);
        if written != expected {
            writeln!(failures, "{tag}: {written:?}").unwrap();
        }
    }
    assert!(failures.is_empty(), "{failures}");
}

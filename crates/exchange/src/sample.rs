//! The pack that the repository ships, for tests: every kind of text in sixteen languages.

use crate::{Format, Import, Order, Request, import, read};
use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
    sync::LazyLock,
};
use welcome_pack::{
    authoring::{
        app::AppLocales,
        files::PackFiles,
        status::State,
        unit::{Reading, Unit},
    },
    bundle::Maker,
    date::Date,
};

pub(crate) const FORMATS: [Format; 5] = [Format::Xliff, Format::Xliff2, Format::Po, Format::Csv, Format::Xlsx];

pub(crate) type Files = BTreeMap<String, Vec<u8>>;

/// The files of the pack.
pub(crate) static PACK: LazyLock<Files> = LazyLock::new(|| folder("content/vienna"));

/// What the program brings.
pub(crate) static APP: LazyLock<AppLocales> = LazyLock::new(|| AppLocales::read(&folder("locales")).unwrap());

fn folder(name: &str) -> Files {
    let mut files = Files::new();
    collect(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").join(name), "", &mut files);
    files
}

fn collect(folder: &Path, prefix: &str, files: &mut Files) {
    for entry in fs::read_dir(folder).unwrap() {
        let path: PathBuf = entry.unwrap().path();
        let name = format!("{prefix}{}", path.file_name().unwrap().to_str().unwrap());
        if path.is_dir() {
            collect(&path, &format!("{name}/"), files);
        } else {
            files.insert(name, fs::read(path).unwrap());
        }
    }
}

pub(crate) fn today() -> Date {
    "2026-11-23".parse().unwrap()
}

/// Every unit of a locale.
pub(crate) fn order(files: &Files, locale: &str) -> Order {
    Order {
        pack: "vienna".to_owned(),
        source: "de".to_owned(),
        target: locale.to_owned(),
        day: today(),
        right_to_left: true,
        units: Reading::of(&PackFiles::new(files.clone())).units(locale),
    }
}

/// What a translator sends who has worked on all of it.
pub(crate) fn translated(order: &Order, target: impl Fn(&Unit) -> Option<String>) -> Order {
    let unit = |unit: &Unit| {
        let target = target(unit);
        let state = if target.is_some() { State::Human } else { unit.state };
        Unit { target, state, ..unit.clone() }
    };
    Order { units: order.units.iter().map(unit).collect(), ..order.clone() }
}

/// How a file is put into the pack.
#[derive(Clone, Copy)]
pub(crate) struct Manner<'a> {
    pub(crate) locale: &'a str,
    pub(crate) by: Option<&'a str>,
    pub(crate) status: Option<Maker>,
    pub(crate) partial: bool,
}

/// Into Arabic, all of it, and nobody says who it was.
pub(crate) const PLAIN: Manner<'_> = Manner { locale: "ar", by: None, status: None, partial: false };

/// The file that came back, put into a pack.
#[track_caller]
pub(crate) fn imported(files: &Files, format: Format, bytes: &[u8], manner: Manner<'_>) -> Import {
    let pack = PackFiles::new(files.clone());
    let Manner { locale, by, status, partial } = manner;
    let request = Request { files: &pack, app: &APP, locale, today: today(), by, status, partial };
    let delivery = read(&format!("back.{}", format.ending()), bytes).unwrap();
    assert_eq!(delivery.format, format);
    import(&request, &delivery).unwrap()
}

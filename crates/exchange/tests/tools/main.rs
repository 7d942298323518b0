//! What translators' own tools make of our files, and that it comes back: translate-toolkit, moz.l10n, GNU gettext and
//! openpyxl. `cargo xtask test` installs them and says in `WELCOME_PYTHON` where the Python with its packages is.

#![expect(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

use std::{
    collections::BTreeMap,
    env, fs,
    path::{Path, PathBuf},
    process::Command,
};
use tempfile::TempDir;
use welcome_exchange::{Format, Import, Order, Request, import, read};
use welcome_pack::authoring::{
    app::AppLocales,
    files::PackFiles,
    status::State,
    unit::{Reading, Unit},
};

const ROOT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../..");

/// A locale of the shipped pack that has half of its texts, so that there is something to keep and something to fill in.
const LOCALE: &str = "so";

fn files_of(folder: &Path, prefix: &str, files: &mut BTreeMap<String, Vec<u8>>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = format!("{prefix}{}", path.file_name().unwrap().to_str().unwrap());
        if path.is_dir() {
            files_of(&path, &format!("{name}/"), files);
        } else {
            files.insert(name, fs::read(path).unwrap());
        }
    }
}

fn folder(name: &str) -> BTreeMap<String, Vec<u8>> {
    let mut files = BTreeMap::new();
    files_of(&Path::new(ROOT).join(name), "", &mut files);
    files
}

/// A pack, the file that a translator gets of it, and a folder to work in.
struct Desk {
    pack: PackFiles,
    units: Vec<Unit>,
    folder: TempDir,
    format: Format,
}

impl Desk {
    fn new(format: Format) -> Desk {
        let pack = PackFiles::new(folder("content/vienna"));
        let units = Reading::of(&pack).units(LOCALE);
        let desk = Desk { pack, units, folder: tempfile::tempdir().unwrap(), format };
        let order = Order {
            pack: "vienna".to_owned(),
            source: "de".to_owned(),
            target: LOCALE.to_owned(),
            day: "2026-11-22".parse().unwrap(),
            right_to_left: false,
            units: desk.units.clone(),
        };
        fs::write(desk.path("out"), format.write(&order).unwrap()).unwrap();
        desk
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(format!("{name}.{}", self.format.ending()))
    }

    /// Lets a Python tool translate what is empty.
    #[track_caller]
    fn translate(&self, tool: &str) {
        let python = env::var_os("WELCOME_PYTHON").expect(
            "WELCOME_PYTHON does not say where the translators' tools are: run `cargo xtask test`, or `cargo xtask setup` \
             and set it to the path that it names",
        );
        let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/tools/tools.py");
        run(Command::new(python).arg(script).arg(tool).arg(self.path("out")).arg(self.path("back")));
    }

    fn import(&self) -> Import {
        let app = AppLocales::read(&folder("locales")).unwrap();
        let request = Request {
            files: &self.pack,
            app: &app,
            locale: LOCALE,
            today: "2026-11-23".parse().unwrap(),
            by: None,
            status: None,
            partial: false,
        };
        let delivery = read(&self.path("back").to_string_lossy(), &fs::read(self.path("back")).unwrap()).unwrap();
        assert_eq!((delivery.format, delivery.locale.as_deref()), (self.format, Some(LOCALE)));
        import(&request, &delivery).unwrap()
    }

    /// Expects all that was missing to be there, and nothing else to have changed.
    #[track_caller]
    fn check_filled_in(&self) {
        let import = self.import();
        assert_eq!(import.refusals, []);
        let missing = self.units.iter().filter(|unit| unit.state == State::Missing).count();
        assert!(missing > 100 && missing < self.units.len());
        assert_eq!((import.changed, import.unchanged), (missing, self.units.len() - missing));
    }
}

#[track_caller]
fn run(command: &mut Command) {
    let output = command.output().unwrap_or_else(|error| panic!("{command:?}: {error}; run `cargo xtask setup`"));
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success() && said.is_empty(), "{command:?} ended with {}: {said}", output.status);
}

#[track_caller]
fn check(format: Format, tool: &str) {
    let desk = Desk::new(format);
    desk.translate(tool);
    desk.check_filled_in();
}

#[test]
fn xliff_goes_through_translate_toolkit() {
    check(Format::Xliff, "toolkit-xliff");
}

#[test]
fn xliff_goes_through_moz_l10n() {
    check(Format::Xliff, "mozilla-xliff");
}

#[test]
fn xliff_2_goes_through_translate_toolkit() {
    check(Format::Xliff2, "toolkit-xliff2");
}

#[test]
fn po_goes_through_translate_toolkit() {
    check(Format::Po, "toolkit-po");
}

#[test]
fn a_workbook_goes_through_openpyxl() {
    check(Format::Xlsx, "workbook");
}

#[test]
fn gettext_has_nothing_to_object_to() {
    let desk = Desk::new(Format::Po);
    run(Command::new("msgfmt").args(["-c", "-o"]).arg(desk.folder.path().join("x.mo")).arg(desk.path("out")));
    // gettext's own writer wraps the lines and puts the comments into another order.
    run(Command::new("msgcat").arg("-o").arg(desk.path("back")).arg(desk.path("out")));
    let import = desk.import();
    assert!(import.files.is_empty());
    assert!(import.refusals.iter().all(|refusal| refusal.message == "this unit has no translation"));
}

//! `welcome export` and `welcome import`: out to a translator and back.

use crate::program::{Desk, TODAY, ended, files_of, output};
use serde_json::Value;
use std::fs;

const FORMATS: [(&str, &str); 5] =
    [("xliff", "xlf"), ("xliff2", "xlf"), ("po", "po"), ("csv", "csv"), ("xlsx", "xlsx")];

#[track_caller]
fn export(desk: &Desk, format: &str, file: &str, more: &[&str]) -> String {
    let args = ["export", "pack", "--locale", "ar", "--today", TODAY, "--format", format, "-o", file];
    let run = output(desk.welcome(&[&args, more].concat()));
    assert_eq!((run.status.code(), String::from_utf8(run.stderr).unwrap()), (Some(0), String::new()));
    String::from_utf8(run.stdout).unwrap()
}

/// Exit code, what was said to standard output, and to standard error.
fn import(desk: &Desk, file: &str, more: &[&str]) -> (i32, String, String) {
    let run = output(desk.welcome(&[&["import", "pack", file, "--today", TODAY], more].concat()));
    let text = |bytes| String::from_utf8(bytes).unwrap();
    (run.status.code().unwrap(), text(run.stdout), text(run.stderr))
}

/// A desk at which every Arabic text is a person's but one, whose source has changed.
fn desk() -> Desk {
    let desk = Desk::new();
    let mark = ["mark", "pack", "--locale", "ar", "--by", "human", "--today", TODAY];
    assert_eq!(ended(desk.welcome(&mark)), (0, String::new()));
    desk.edit("pack/de/health.json", "Rufen Sie", "Bitte rufen Sie");
    desk
}

#[test]
fn only_what_is_missing_or_stale_is_asked_for() {
    let desk = desk();
    assert_eq!(export(&desk, "xliff", "a.xlf", &[]), "Wrote 1 unit (1 stale) to a.xlf.\n");
    let file = fs::read_to_string(desk.path("a.xlf")).unwrap();
    assert!(file.contains("trans-unit id=\"health/doctor/intro#text\""), "{file}");
    let said = export(&desk, "xliff", "all.xlf", &["--all"]);
    assert!(said.ends_with(" by a person) to all.xlf.\n"), "{said}");
}

#[test]
fn what_was_exported_changes_nothing() {
    for (format, ending) in FORMATS {
        let desk = desk();
        let before = files_of(&desk.path("pack"));
        let file = format!("a.{ending}");
        export(&desk, format, &file, &["--all"]);
        let (code, said, complaints) = import(&desk, &file, &[]);
        assert_eq!((code, complaints), (0, String::new()), "{format}");
        assert!(said.starts_with("Nothing is new in ar: "), "{said}");
        assert!(files_of(&desk.path("pack")) == before, "{format}");
    }
}

#[test]
fn a_translation_comes_to_its_place_with_its_maker() {
    let desk = desk();
    export(&desk, "po", "a.po", &[]);
    desk.edit("a.po", "#, fuzzy\n", "");
    let before = fs::read_to_string(desk.path("pack/ar/health.json")).unwrap();
    let po = fs::read_to_string(desk.path("a.po")).unwrap();
    let (_, old) = po.rsplit_once("msgstr \"").unwrap();
    let old = old.trim_end().trim_end_matches('"').to_owned();
    fs::write(desk.path("a.po"), po.replace(&old, &format!("{old} نعم"))).unwrap();
    let (code, said, complaints) = import(&desk, "a.po", &["--by", "Anna Berger"]);
    assert_eq!((code, complaints), (0, String::new()));
    assert_eq!(
        said,
        "Took 1 translations into ar, 0 were there already; 1 texts marked. Changed: ar/health.json, ar/status.json.\n"
    );
    assert_eq!(
        fs::read_to_string(desk.path("pack/ar/health.json")).unwrap(),
        before.replace(&old, &format!("{old} نعم"))
    );
    let status: Value = serde_json::from_slice(&fs::read(desk.path("pack/ar/status.json")).unwrap()).unwrap();
    let text = &status["texts"]["health/doctor/intro"];
    assert_eq!(
        (&text["by"], &text["reviewed"], &text["reviewer"]),
        (&"human".into(), &TODAY.into(), &"Anna Berger".into())
    );
    let nothing = output(desk.welcome(&["export", "pack", "--locale", "ar", "--format", "po"]));
    assert_eq!(
        String::from_utf8(nothing.stdout).unwrap(),
        "Nothing is missing or stale in ar; --all writes every text.\n"
    );
}

#[test]
fn what_is_broken_is_named_and_nothing_is_written() {
    let desk = desk();
    export(&desk, "xliff", "a.xlf", &[]);
    let file = fs::read_to_string(desk.path("a.xlf")).unwrap();
    let (head, target) = file.split_once("<target").unwrap();
    let line = head.lines().count();
    let start = target.find("<x ").unwrap();
    let end = target[start..].find("/>").unwrap() + start + 2;
    fs::write(desk.path("a.xlf"), format!("{head}<target{}{}", &target[..start], &target[end..])).unwrap();
    let before = files_of(&desk.path("pack"));
    let (code, said, complaints) = import(&desk, "a.xlf", &[]);
    assert_eq!((code, said), (1, String::new()));
    assert!(
        complaints.starts_with(&format!("a.xlf:{line}:9: error: health/doctor/intro#text: the fact `")),
        "{complaints}"
    );
    assert!(
        complaints.ends_with("Nothing was written: 1 to mend in a.xlf, or take the rest with --partial.\n"),
        "{complaints}"
    );
    assert!(files_of(&desk.path("pack")) == before);
    let (code, said, _) = import(&desk, "a.xlf", &["--partial"]);
    assert_eq!((code, said), (0, "Nothing is new in ar: 0 translations are there already. 1 left out.\n".to_owned()));
}

#[test]
fn the_language_of_a_file_is_held_against_the_pack() {
    let desk = desk();
    export(&desk, "csv", "a.csv", &["--all"]);
    let de = ended(desk.welcome(&["import", "pack", "a.csv", "--locale", "de"]));
    assert_eq!(de, (2, "welcome: a.csv is in ar, not in de\n".to_owned()));
    desk.edit("a.csv", "[ar]", "[xx]");
    let unknown = ended(desk.welcome(&["import", "pack", "a.csv"]));
    assert_eq!(unknown, (2, "welcome: the pack has no locale xx; it has de, ar\n".to_owned()));
    desk.edit("a.csv", " [xx]", "");
    let unnamed = ended(desk.welcome(&["import", "pack", "a.csv"]));
    let message = "welcome: a.csv does not say in which language it is; name it with --locale\n";
    assert_eq!(unnamed, (2, message.to_owned()));
    assert_eq!(import(&desk, "a.csv", &["--locale", "ar"]).0, 0);
    let source = ended(desk.welcome(&["export", "pack", "--locale", "de", "--format", "po"]));
    let message = "welcome: de is the pack's default locale, from which the others are translated\n";
    assert_eq!(source, (2, message.to_owned()));
}

#[test]
fn a_translators_work_is_not_written_over() {
    let desk = desk();
    export(&desk, "po", "a.po", &[]);
    let again = ended(desk.welcome(&["export", "pack", "--locale", "ar", "--format", "po", "-o", "a.po"]));
    let message =
        "welcome: a.po is there already, perhaps with a translator's work in it; remove it or name another file\n";
    assert_eq!(again, (2, message.to_owned()));
}

#[test]
fn what_is_no_translators_file_is_refused() {
    let desk = desk();
    fs::write(desk.path("a.xlf"), "<xliff version=\"1.2\">\n<file>").unwrap();
    let (code, _, complaints) = import(&desk, "a.xlf", &[]);
    assert_eq!(code, 1);
    assert!(complaints.starts_with("a.xlf:2:") && complaints.contains("this file ends too early"), "{complaints}");
}

#[test]
fn a_pack_with_a_damaged_file_is_left_alone() {
    let desk = desk();
    export(&desk, "po", "a.po", &[]);
    fs::write(desk.path("pack/ar/health.json"), "{").unwrap();
    let (code, _, complaints) = import(&desk, "a.po", &[]);
    assert_eq!(code, 1);
    assert!(complaints.contains("health.json:1:1"), "{complaints}");
}

#[test]
fn the_programs_texts_go_out_as_fluent_and_what_differs_comes_back() {
    let desk = desk();
    assert_eq!(export(&desk, "ftl", "a.ftl", &[]), "Wrote the program's texts to a.ftl.\n");
    let (code, said, complaints) = import(&desk, "a.ftl", &["--locale", "ar"]);
    assert_eq!((code, said, complaints), (0, "Nothing is new in ar.\n".to_owned(), String::new()));
    desk.edit("a.ftl", "\nback = رجوع\n", "\nback = عودة\n");
    let (code, said, _) = import(&desk, "a.ftl", &["--locale", "ar"]);
    assert_eq!((code, said), (0, "Took 1 texts of the program into ar/kiosk.ftl.\n".to_owned()));
    assert_eq!(fs::read_to_string(desk.path("pack/ar/kiosk.ftl")).unwrap(), "back = عودة\n");
    desk.edit("a.ftl", "\nback = عودة\n", "\nback = { $name }\n");
    let (code, _, complaints) = import(&desk, "a.ftl", &["--locale", "ar"]);
    assert_eq!(code, 1);
    assert!(complaints.starts_with("a.ftl:") && complaints.contains("$name"), "{complaints}");
}

#[test]
fn nothing_is_written_outside_of_the_pack() {
    let desk = desk();
    export(&desk, "csv", "a.csv", &["--all"]);
    desk.edit("a.csv", "[ar]", "[../ar]");
    desk.edit("pack/pack.json", "\"ar\"", "\"../ar\"");
    let outside = ended(desk.welcome(&["import", "pack", "a.csv"]));
    assert_eq!(outside.0, 1, "{}", outside.1);
    assert!(!desk.path("ar").exists());
}

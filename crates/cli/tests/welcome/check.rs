//! `welcome check`: what it says, and how it ends.

use crate::program::{Desk, TODAY, ended, fixture, output};
use std::fs;

/// A pack with one mistake of each of several kinds.
fn broken() -> Desk {
    let desk = Desk::new();
    desk.edit("pack/de/emergency.json", "{ambulance}", "{ambulanz}");
    desk.edit(
        "pack/facts.json",
        "\"kind\": \"phone\",\n      \"value\": \"144\"",
        "\"kind\": \"telephone\",\n      \"value\": \"144\"",
    );
    desk.edit("pack/places.json", "Mo-Fr 08:00-15:30; PH off", "Mon to Fri 8-15");
    fs::remove_file(desk.path("pack/de/topics.json")).unwrap();
    desk.edit("pack/ar/health.json", "هكذا تجد", "\u{202e}هكذا\u{202c} تجد");
    desk
}

/// Compares with a stored text; `UPDATE_SNAPSHOTS=1` stores it.
#[track_caller]
pub(crate) fn assert_snapshot(name: &str, text: &str) {
    let path = fixture("snapshots").join(name);
    if std::env::var_os("UPDATE_SNAPSHOTS").is_some() {
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, text).unwrap();
    }
    assert_eq!(
        text,
        fs::read_to_string(&path).unwrap_or_default(),
        "{name} has changed; look at it, then UPDATE_SNAPSHOTS=1"
    );
}

#[test]
fn a_sound_pack_is_told_so() {
    let run = output(Desk::new().welcome(&["check", "pack", "--today", TODAY]));
    assert_eq!(String::from_utf8(run.stdout).unwrap(), "no problems in pack\n");
    assert_eq!((run.status.code(), run.stderr), (Some(0), vec![]));
}

#[test]
fn mistakes_are_shown_with_their_lines() {
    let run = output(broken().welcome(&["check", "pack", "--today", TODAY]));
    assert_snapshot("broken.txt", &String::from_utf8(run.stdout).unwrap());
    assert_eq!(run.status.code(), Some(1));
}

#[test]
fn a_character_without_a_font_is_an_error_at_its_place() {
    let desk = Desk::new();
    desk.edit("pack/de/health.json", "Zum Arzt", "Zum Arzt ☎");
    let run = output(desk.welcome(&["check", "pack", "--today", TODAY]));
    let text = String::from_utf8(run.stdout).unwrap();
    assert!(text.contains("error[no-glyph]: no font of the program has `☎` (U+260E, Miscellaneous Symbols)"), "{text}");
    assert!(text.contains("health.json:"), "{text}");
    assert_eq!(run.status.code(), Some(1));
}

#[test]
fn a_program_reads_the_same_as_json() {
    let run = output(broken().welcome(&["check", "pack", "--today", TODAY, "--format", "json"]));
    let text = String::from_utf8(run.stdout).unwrap();
    assert_snapshot("broken.json", &text);
    let report: serde_json::Value = serde_json::from_str(&text).unwrap();
    let problems = report["problems"].as_array().unwrap();
    let count = |severity: &str| problems.iter().filter(|problem| problem["severity"] == severity).count();
    assert_eq!(
        [&report["errors"], &report["warnings"], &report["hints"]].map(serde_json::Value::as_u64),
        ["error", "warning", "hint"].map(|severity| Some(count(severity) as u64))
    );
    assert_eq!(run.status.code(), Some(1));
}

/// A pack in which nothing is wrong but one text.
fn with_text(file: &str, from: &str, to: &str) -> Desk {
    let desk = Desk::new();
    desk.edit(file, from, to);
    desk
}

/// What is said to a person, hints too.
#[track_caller]
fn said(desk: &Desk) -> String {
    let run = output(desk.welcome(&["check", "pack", "--today", TODAY, "--hints"]));
    String::from_utf8(run.stdout).unwrap()
}

#[test]
fn a_right_to_left_line_is_readable_and_names_what_is_meant() {
    let mixed = with_text("pack/ar/health.json", "هكذا تجد طبيباً.", "هكذا تجد الAMS وطبيباً، والهاتف ٠٦٦٤ ١٢٣٤٥٦.");
    assert_snapshot("right-to-left.txt", &said(&mixed));
}

#[test]
fn carets_stand_below_wide_characters() {
    let wide = "请拨打急救电话。请打0660 123 45 67。";
    assert_snapshot("wide.txt", &said(&with_text("pack/de/health.json", "Zum Arzt", wide)));
}

#[test]
fn a_long_line_is_cut_around_what_is_meant() {
    let words = "Gehen Sie am Vormittag hin. ".repeat(9);
    let long = format!("{words}Es kostet 7,50 €. {words}");
    assert_snapshot(
        "long.txt",
        &said(&with_text("pack/de/health.json", "{health-line}", &format!("{{health-line}}. {long}"))),
    );
}

#[test]
fn hints_are_counted_and_shown_when_asked_for() {
    let desk = with_text("pack/pack.json", "\"orphan\": \"off\"", "\"orphan\": \"hint\"");
    let run = output(desk.welcome(&["check", "pack", "--today", TODAY]));
    assert_eq!(String::from_utf8(run.stdout).unwrap(), "1 hint in pack; --hints shows the hints\n");
    let text = said(&desk);
    assert!(text.starts_with("hint[orphan]: "), "{text}");
    assert!(text.ends_with("1 hint in pack\nFor more about a problem: welcome explain orphan\n"), "{text}");
}

#[test]
fn what_is_denied_does_not_pass() {
    let desk = with_text("pack/pack.json", "\"orphan\": \"off\"", "\"orphan\": \"hint\"");
    let check = |args: &[&str]| ended(desk.welcome(&[&["check", "pack", "--today"], args].concat()));
    assert_eq!(check(&[TODAY, "--deny", "warnings"]), (0, String::new()));
    assert_eq!(
        check(&[TODAY, "--deny", "hints"]),
        (1, "Warnings and hints are not let pass (--deny hints).\n".to_owned())
    );
    assert_eq!(
        check(&["2028-01-01", "--deny", "warnings"]),
        (1, "Warnings are not let pass (--deny warnings).\n".to_owned())
    );
}

#[test]
fn a_pack_sets_the_level_of_a_rule() {
    let desk = with_text("pack/pack.json", "\"machine-in-emergency\": \"off\"", "\"machine-in-emergency\": \"error\"");
    let run = output(desk.welcome(&["check", "pack", "--today", TODAY]));
    let text = String::from_utf8(run.stdout).unwrap();
    assert!(text.contains("error[machine-in-emergency]") && text.contains("2 errors in pack"), "{text}");
    assert_eq!(run.status.code(), Some(1));

    // And what the report says to do clears it.
    for locale in ["de", "ar"] {
        let texts = ["--text", "emergency", "--text", "city"];
        let mark = ["mark", "pack", "--locale", locale, "--by", "reviewed", "--today", TODAY];
        assert_eq!(ended(desk.welcome(&[&mark[..], &texts].concat())), (0, String::new()));
    }
    assert_eq!(ended(desk.welcome(&["check", "pack", "--today", TODAY])).0, 0);
}

#[test]
fn a_workflow_reads_commands() {
    let run = output(broken().welcome(&["check", "pack", "--today", TODAY, "--format", "github"]));
    assert_snapshot("broken.github.txt", &String::from_utf8(run.stdout).unwrap());
    assert_eq!(run.status.code(), Some(1));
}

#[test]
fn every_rule_is_explained() {
    let desk = Desk::new();
    let list = String::from_utf8(output(desk.welcome(&["explain"])).stdout).unwrap();
    assert!(list.lines().any(|line| line.starts_with("typed-fact ") && line.contains(" warning  ")), "{list}");
    let page = output(desk.welcome(&["explain", "machine-in-emergency"]));
    assert_snapshot("explain.txt", &String::from_utf8(page.stdout).unwrap());
    assert_eq!(
        ended(desk.welcome(&["explain", "typd-fact"])),
        (2, "welcome: there is no rule typd-fact; did you mean typed-fact?\n".to_owned())
    );
}

#[test]
fn warnings_alone_do_not_fail() {
    let run = output(Desk::new().welcome(&["check", "pack", "--today", "2028-01-01"]));
    let text = String::from_utf8(run.stdout).unwrap();
    assert!(text.contains("warning[overdue]") && !text.contains("error["), "{text}");
    assert_eq!(run.status.code(), Some(0));
}

#[test]
fn misuse_is_told_in_one_line() {
    let desk = Desk::new();
    fs::create_dir(desk.path("empty")).unwrap();
    let cases: [(&[&str], &str); 3] = [
        (&["check", "nowhere"], "welcome: there is no folder nowhere: No such file or directory (os error 2)\n"),
        (&["check", "empty"], "welcome: there is no pack.json in empty; name the folder of a pack\n"),
        (
            &["check", "pack/pack.json"],
            "welcome: pack/pack.json is not a folder; name the folder in which pack.json lies\n",
        ),
    ];
    for (args, message) in cases {
        assert_eq!(ended(desk.welcome(args)), (2, message.to_owned()), "{args:?}");
    }
    let (code, message) = ended(desk.welcome(&["check", "pack", "--today", "22.11.2026"]));
    assert_eq!(code, 2);
    assert!(message.contains("write year-month-day, like 2026-11-22"), "{message}");
    assert_eq!(ended(desk.welcome(&["chekc"])).0, 2);
}

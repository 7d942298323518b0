//! `welcome diff`: what changed between two packs, or two revisions of one.

use crate::program::{Desk, ended, output};
use serde_json::Value;
use std::process::Command;

#[track_caller]
fn diff(desk: &Desk, args: &[&str]) -> String {
    let run = output(desk.welcome(&[&["diff"], args].concat()));
    assert_eq!((run.status.code(), String::from_utf8(run.stderr).unwrap()), (Some(0), String::new()));
    String::from_utf8(run.stdout).unwrap()
}

/// A repository whose only commit holds the sound pack.
fn repository() -> Desk {
    let desk = Desk::new();
    for args in [
        &["init", "--quiet"][..],
        &["add", "pack"],
        &["-c", "user.name=Test", "-c", "user.email=test@example.org", "commit", "--quiet", "--message", "First"],
    ] {
        let git =
            Command::new("git").args(args).current_dir(desk.path("")).env("GIT_CONFIG_GLOBAL", "/dev/null").status();
        assert!(git.unwrap().success(), "git {args:?}");
    }
    desk
}

fn change(desk: &Desk) {
    desk.edit("pack/facts.json", "\"144\"", "\"112\"");
    desk.edit("pack/de/health.json", "Rufen Sie", "Bitte rufen Sie");
}

#[test]
fn phone_numbers_come_first_and_texts_are_told_word_by_word() {
    let desk = repository();
    assert_eq!(diff(&desk, &["HEAD", "pack"]), "HEAD:pack and pack say the same.\n");
    change(&desk);
    let text = diff(&desk, &["HEAD", "pack"]);
    let expected = "From HEAD:pack to pack\n\nPhone numbers\n  ~ ambulance\n      value: 144 → 112\n\nTexts in de\n  ~ health/doctor/intro\n";
    assert!(text.starts_with(expected), "{text}");
    assert!(text.contains("Bitte"), "{text}");
    assert_eq!(diff(&desk, &["HEAD:pack", "pack"]), text);
}

#[test]
fn a_program_is_told_the_same() {
    let desk = repository();
    change(&desk);
    let value: Value = serde_json::from_str(&diff(&desk, &["HEAD", "pack", "--format", "json"])).unwrap();
    assert_eq!(value["phones"][0]["id"], "ambulance");
    assert_eq!(value["phones"][0]["fields"][0]["new"], "112");
    assert_eq!(
        (&value["locales"][0]["tag"], &value["locales"][0]["texts"][0]["kind"]),
        (&"de".into(), &"changed".into())
    );
}

#[test]
fn who_asks_for_it_is_told_by_the_exit_code() {
    let desk = repository();
    let code = |args: &[&str]| output(desk.welcome(args)).status.code();
    assert_eq!(code(&["diff", "HEAD", "pack", "--exit-code"]), Some(0));
    change(&desk);
    assert_eq!(code(&["diff", "HEAD", "pack", "--exit-code"]), Some(1));
    assert_eq!(code(&["diff", "HEAD", "pack"]), Some(0));
}

#[test]
fn what_cannot_be_read_is_told() {
    let desk = repository();
    for (args, expected) in [
        (
            ["nowhere", "elsewhere"],
            "welcome: there is no folder nowhere; name a folder, or a revision like HEAD~1:content/vienna\n",
        ),
        (["--output=x:pack", "pack"], "unexpected argument"),
        (["-x:pack", "pack"], "unexpected argument"),
        (["nosuch", "pack"], "welcome: cannot read pack at the revision nosuch: "),
        (
            ["HEAD:pack/de", "pack"],
            "welcome: there was no pack.json in pack/de at the revision HEAD; name the folder of a pack\n",
        ),
    ] {
        let (code, message) = ended(desk.welcome(&["diff", args[0], args[1]]));
        assert_eq!(code, 2, "{message}");
        assert!(message.contains(expected), "{message}");
    }
    desk.edit("pack/de/health.json", "\"articles\"", "\"artikel\"");
    let (code, message) = ended(desk.welcome(&["diff", "HEAD", "pack"]));
    assert_eq!(code, 2, "{message}");
    assert!(message.contains("pack has errors, so it cannot be compared"), "{message}");
}

#[test]
fn without_git_two_folders_can_be_compared() {
    let desk = Desk::new();
    let mut command = desk.welcome(&["diff", "HEAD", "pack"]);
    command.env("PATH", "");
    let (code, message) = ended(command);
    assert_eq!(code, 2);
    assert!(message.ends_with("the program `git` is not installed; install it, or compare two folders\n"), "{message}");
}

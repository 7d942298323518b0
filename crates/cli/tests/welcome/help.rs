//! `welcome --help`, completions and manual pages.

use crate::{
    check::assert_snapshot,
    program::{Desk, output},
};
use std::fs;

#[test]
fn the_help_has_a_line_for_every_command_and_examples() {
    let run = output(Desk::new().welcome(&["--help"]));
    assert_snapshot("help.txt", &String::from_utf8(run.stdout).unwrap());
    assert_eq!(run.status.code(), Some(0));
}

#[test]
fn every_shell_gets_its_completions() {
    let desk = Desk::new();
    for shell in ["bash", "zsh", "fish", "elvish", "powershell"] {
        let script = String::from_utf8(output(desk.welcome(&["completions", shell])).stdout).unwrap();
        assert!(script.contains("time-zone"), "{shell}");
    }
}

#[test]
fn there_is_a_manual_page_for_every_command() {
    let desk = Desk::new();
    assert_eq!(output(desk.welcome(&["man", "man1"])).status.code(), Some(0));
    let page = |name: &str| fs::read_to_string(desk.path("man1").join(name)).unwrap();
    assert!(page("welcome.1").contains(".TH welcome 1"));
    assert!(page("welcome-add-locale.1").contains("strings") && page("welcome-check.1").contains("Examples:"));
}

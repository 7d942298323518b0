//! The look of a pack: its colours and its logo in the site.

use crate::program::{Desk, TODAY, output};
use serde_json::Value;
use std::fs;

fn look(desk: &Desk, look: &str) {
    desk.edit("pack/pack.json", "\"licence\":", &format!("\"look\": {look},\n  \"licence\":"));
}

#[test]
fn colours_name_and_logo_are_the_citys() {
    let desk = Desk::new();
    fs::write(desk.path("pack/logo.svg"), "<svg xmlns=\"http://www.w3.org/2000/svg\"><path d=\"M0 0h9v9z\"/></svg>")
        .unwrap();
    look(
        &desk,
        r##"{ "name": "StartSmall", "logo": "logo.svg", "colours": { "brand": "#7a003c", "ground": "#fff8f0" } }"##,
    );
    desk.build("site");
    let start = fs::read_to_string(desk.path("site/index.html")).unwrap();
    assert!(start.contains("--accent:#7a003c") && start.contains("<meta name=\"theme-color\" content=\"#fff8f0\">"));
    assert!(!start.contains(" style=\""), "the policy lets styles through by their hashes only");
    let (_, logo) = start.split_once("<img src=\"/").unwrap();
    let (logo, rest) = logo.split_once('"').unwrap();
    assert!(rest.starts_with(" alt=\"Amt Test &amp; Co\" class=\"start-logo\""), "{rest:.40}");
    assert!(desk.path("site").join(logo).is_file());
    let release = fs::read_to_string(desk.path("site/release.json")).unwrap();
    assert!(release.contains(&format!("\"/{logo}\"")), "devices keep the logo");
    let manifest: Value = serde_json::from_slice(&fs::read(desk.path("site/manifest.webmanifest")).unwrap()).unwrap();
    assert_eq!(
        (manifest["short_name"].as_str(), manifest["theme_color"].as_str()),
        (Some("StartSmall"), Some("#fff8f0"))
    );
}

#[test]
fn a_colour_that_is_hard_to_read_is_refused_with_the_nearest_that_is_not() {
    let desk = Desk::new();
    look(&desk, r##"{ "colours": { "brand": "#c8102e" } }"##);
    let check = output(desk.welcome(&["check", "pack", "--today", TODAY]));
    let report = String::from_utf8(check.stdout).unwrap();
    assert!(report.contains("error[contrast]") && report.contains("the nearest that has it"), "{report}");
    assert_eq!(check.status.code(), Some(1));
}

//! The picture of the way to a place: in the site, from a pack beneath, and refused.

use crate::program::{Desk, TODAY, output};
use std::fs;

/// A picture that takes 640 by 360.
const PICTURE: &str = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 640 360\"><path d=\"M0 0h9v9z\"/></svg>";

/// The pack with a way to the clinic, told in German.
fn desk() -> Desk {
    let desk = Desk::new();
    desk.edit("pack/places.json", "\"step_free\":", "\"way\": \"clinic.svg\",\n      \"step_free\":");
    desk.edit(
        "pack/de/places.json",
        "Ihnen.\"",
        "Ihnen.\",\n      \"way\": \"Vom Bus **zwanzig Schritte** zum blauen Tor.\"",
    );
    fs::create_dir(desk.path("pack/ways")).unwrap();
    fs::write(desk.path("pack/ways/clinic.svg"), PICTURE).unwrap();
    desk
}

#[test]
fn the_picture_stands_on_the_page_of_the_place_with_its_size_and_its_words() {
    let desk = desk();
    desk.build_unfinished("pack", "site");
    let page = fs::read_to_string(desk.path("site/de/places/clinic/index.html")).unwrap();
    let (_, way) = page.split_once("class=\"way\"").unwrap();
    let (_, picture) = way.split_once("<img src=\"/").unwrap();
    let (address, rest) = picture.split_once('"').unwrap();
    assert!(rest.starts_with(" width=\"640\" height=\"360\" alt=\"\""), "{rest:.60}");
    assert!(rest.contains("<strong>zwanzig Schritte</strong>"), "{rest:.300}");
    assert!(address.starts_with("assets/ways/clinic."), "{address}");
    assert_eq!(fs::read_to_string(desk.path("site").join(address)).unwrap(), PICTURE);
    let release = fs::read_to_string(desk.path("site/release.json")).unwrap();
    assert!(release.contains(&format!("\"/{address}\"")), "devices keep the picture");
}

#[test]
fn a_picture_that_changes_has_another_address_in_another_release() {
    let desk = desk();
    desk.build_unfinished("pack", "before");
    fs::write(desk.path("pack/ways/clinic.svg"), PICTURE.replace("h9v9z", "h8v8z")).unwrap();
    desk.build_unfinished("pack", "after");
    let [before, after] = ["before", "after"].map(|site| {
        let page = fs::read_to_string(desk.path(site).join("de/places/clinic/page.json")).unwrap();
        let release = page.split_once("\"release\":\"").unwrap().1[..16].to_owned();
        let name = page.split_once("assets/ways/clinic.").unwrap().1[..8].to_owned();
        (release, name)
    });
    assert!(before.0 != after.0 && before.1 != after.1, "{before:?}, {after:?}");
}

#[test]
fn a_pack_on_top_shows_the_picture_of_the_one_beneath() {
    let desk = desk();
    let settings = fs::read_to_string(desk.path("pack/pack.json")).unwrap();
    let id = settings.split_once("\"id\": \"").unwrap().1.split_once('"').unwrap().0.to_owned();
    fs::create_dir(desk.path("district")).unwrap();
    fs::write(desk.path("district/pack.json"), format!("{{ \"extends\": \"../pack\", \"id\": \"{id}-north\" }}\n"))
        .unwrap();
    desk.build_unfinished("district", "site");
    let page = fs::read_to_string(desk.path("site/de/places/clinic/index.html")).unwrap();
    let address = page.split_once("<img src=\"/assets/ways/").unwrap().1.split_once('"').unwrap().0;
    assert!(desk.path("site/assets/ways").join(address).is_file());
}

#[test]
fn what_is_more_than_a_picture_or_too_much_is_refused_with_what_to_do() {
    #[track_caller]
    fn check(file: &[u8], expected: &str) {
        let desk = desk();
        fs::write(desk.path("pack/ways/clinic.svg"), file).unwrap();
        let check = output(desk.welcome(&["check", "pack", "--today", TODAY]));
        let report = String::from_utf8(check.stdout).unwrap();
        assert!(report.contains("error[bad-way]") && report.contains(expected), "{report}");
        assert_eq!(check.status.code(), Some(1));
    }
    check(PICTURE.replace("<path", "<script/><path").as_bytes(), "`clinic.svg` contains `<script>`");
    check(PICTURE.replace(" viewBox=\"0 0 640 360\"", "").as_bytes(), "does not say how large it is");
    check(PICTURE.replace("</svg>", &format!("<!--{}--></svg>", "x".repeat(100_000))).as_bytes(), "has 101 KB");
    check(b"\x89PNG\r\n\x1a\n", "is not an SVG that can be read");
}

//! `welcome build`: the site that it writes, or does not.

use crate::program::{Desk, TODAY, ended, files_of, fixture};
use serde_json::Value;
use sha2::{Digest as _, Sha256};
use std::{collections::BTreeMap, fs, io::Read as _};

type Files = BTreeMap<String, Vec<u8>>;

fn built() -> Files {
    let desk = Desk::new();
    desk.build("site");
    files_of(&desk.path("site")).into_iter().collect()
}

fn text<'a>(files: &'a Files, path: &str) -> &'a str {
    std::str::from_utf8(&files[path]).unwrap()
}

fn release(files: &Files) -> Value {
    serde_json::from_slice(&files["release.json"]).unwrap()
}

/// Paths of the files that a page or a style sheet names.
fn named_in(text: &str) -> Vec<&str> {
    let quoted = |start: &'static str| text.split(start).skip(1).filter_map(|rest| rest.split('"').next());
    let paths = quoted("href=\"/").chain(quoted("src=\"/")).chain(quoted("url(\"/"));
    paths.filter(|path| !path.is_empty() && !path.ends_with('/')).collect()
}

#[test]
fn every_file_of_the_release_is_as_release_json_says() {
    let files = built();
    let release = release(&files);
    let listed = release["files"].as_array().unwrap();
    for file in listed {
        let path = file["path"].as_str().unwrap().strip_prefix('/').unwrap();
        let path = if path.is_empty() || path.ends_with('/') { format!("{path}index.html") } else { path.to_owned() };
        let bytes = &files[&path];
        let sha256: String = Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect();
        assert_eq!(file["size"], bytes.len(), "{path}");
        assert_eq!(file["sha256"], sha256, "{path}");
    }
    assert_eq!(release["built"], TODAY);
    assert_eq!((release["pack"].as_str(), release["version"].as_str()), (Some("smalltown"), Some("2026.11")));
    let manifest =
        text(&files, "index.html").split("id=\"manifest\">").nth(1).unwrap().split("</script>").next().unwrap();
    let manifest: Value = serde_json::from_str(manifest).unwrap();
    assert_eq!(manifest["release"], release["release"], "the pages know their release");
}

#[test]
fn the_release_is_all_that_is_needed_without_network() {
    let files = built();
    let release = release(&files);
    let listed: Vec<&str> =
        release["files"].as_array().unwrap().iter().map(|file| file["path"].as_str().unwrap()).collect();
    for page in ["index.html", "de/index.html", "ar/index.html"] {
        for named in named_in(text(&files, page)) {
            assert!(listed.contains(&format!("/{named}").as_str()), "{page} names {named}");
        }
    }
    for needed in ["/", "/de/", "/ar/", "/manifest.webmanifest", "/assets/icons.svg", "/assets/icon-192.png"] {
        assert!(listed.contains(&needed), "{needed}");
    }
    for beginning in [
        "/app/kiosk_bg.",
        "/app/style.",
        "/app/start.",
        "/pack/ar/index.",
        "/locales/de.",
        "/assets/fonts/test-arabic-400-normal.",
    ] {
        assert_eq!(listed.iter().filter(|path| path.starts_with(beginning)).count(), 1, "{beginning}");
    }
    for other in [
        "/sw.js",
        "/release.json",
        "/_headers",
        "/nginx.conf",
        "/Caddyfile",
        "/404.html",
        "/de/health/",
        "/assets/icons-LICENSE",
    ] {
        assert!(!listed.contains(&other), "{other}");
        assert!(other.ends_with('/') || files.contains_key(&other[1..]), "{other} is in the site");
    }
    assert!(!files.contains_key("assets/README.md"), "notes for developers stay out");
}

#[test]
fn every_route_has_a_page_in_its_language() {
    let files = built();
    let paths =
        ["", "health/", "health/doctor/", "emergency/", "emergency/call/", "places/", "places/clinic/", "about/"];
    for (tag, root) in [("de", "<html lang=\"de\" dir=\"ltr\">"), ("ar", "<html lang=\"ar\" dir=\"rtl\">")] {
        for path in paths {
            let page = text(&files, &format!("{tag}/{path}index.html"));
            assert!(page.contains(root), "{tag}/{path}");
            assert_eq!(page.as_bytes(), files[&format!("{tag}/index.html")], "{tag}/{path}");
        }
    }
    assert_eq!(files["404.html"], files["index.html"]);
}

#[test]
fn without_the_app_a_page_says_whom_to_call_and_leads_to_every_language() {
    let files = built();
    let (start, arabic) = (text(&files, "index.html"), text(&files, "ar/index.html"));
    for page in [start, arabic] {
        assert!(page.contains("<a href=\"tel:144\"><bdi dir=\"ltr\">144</bdi>"), "{page}");
        assert!(page.contains("<a href=\"/ar/\" hreflang=\"ar\" lang=\"ar\" dir=\"rtl\">العربية</a>"), "{page}");
        assert!(page.contains("<a href=\"/de/\" hreflang=\"de\" lang=\"de\" dir=\"ltr\">Deutsch</a>"), "{page}");
        assert_eq!(page.matches("<h1>").count(), 1, "{page}");
        assert!(page.contains("<noscript><p>") && !page.contains("⟦"), "{page}");
    }
    let greetings =
        "<h1><span lang=\"de\" dir=\"ltr\">Willkommen</span> <span lang=\"ar\" dir=\"rtl\">أهلاً وسهلاً</span></h1>";
    assert!(start.contains(greetings) && start.contains("Rettung"), "{start}");
    assert!(arabic.contains("<h1>أهلاً بكم في المدينة</h1>") && arabic.contains("الإسعاف"), "{arabic}");
}

#[test]
fn a_page_fetches_what_its_language_needs_at_once() {
    let files = built();
    let arabic = text(&files, "ar/index.html");
    let preloads: Vec<&str> = arabic.lines().filter(|line| line.contains("preload")).collect();
    let beginnings =
        ["/app/kiosk.", "/app/kiosk_bg.", "/pack/ar/index.", "/locales/ar.", "/assets/fonts/test-arabic-400-normal."];
    assert_eq!(preloads.len(), beginnings.len(), "{preloads:?}");
    for (preload, beginning) in preloads.iter().zip(beginnings) {
        assert!(preload.contains(&format!("href=\"{beginning}")), "{preload}: {beginning}");
    }
    assert!(preloads[0].contains("data-app=\"js\"") && preloads[1].contains("data-app=\"wasm\""), "{preloads:?}");
}

#[test]
fn what_editors_write_never_becomes_markup() {
    let desk = Desk::new();
    desk.edit("pack/de/city.json", "Willkommen in Kleinstadt", "Tom & \\\"Eve\\\" in 'A > B'");
    desk.build("site");
    let page = fs::read_to_string(desk.path("site/de/index.html")).unwrap();
    assert!(page.contains("<h1>Tom &amp; &quot;Eve&quot; in &#39;A &gt; B&#39;</h1>"), "{page}");
}

#[test]
fn the_site_can_be_installed() {
    let files = built();
    let manifest: Value = serde_json::from_slice(&files["manifest.webmanifest"]).unwrap();
    assert_eq!((manifest["lang"].as_str(), manifest["dir"].as_str()), (Some("de"), Some("ltr")));
    assert_eq!((manifest["start_url"].as_str(), manifest["display"].as_str()), (Some("/"), Some("standalone")));
    assert_eq!(manifest["theme_color"], "#faf5ec", "the style sheets' own colour");
    let icons = manifest["icons"].as_array().unwrap();
    let icon = |icon: &Value| {
        format!(
            "{} {} {}",
            icon["src"].as_str().unwrap(),
            icon["sizes"].as_str().unwrap(),
            icon["purpose"].as_str().unwrap()
        )
    };
    let icons: Vec<String> = icons.iter().map(icon).collect();
    let expected = [
        "/assets/icon-192.png 192x192 any",
        "/assets/icon-512.png 512x512 any",
        "/assets/icon-maskable-512.png 512x512 maskable",
    ];
    assert_eq!(icons, expected);
}

#[test]
fn twins_hold_the_same_bytes() {
    let files = built();
    let mut twins = 0;
    for (path, bytes) in &files {
        if let Some(original) = path.strip_suffix(".br") {
            let mut plain = Vec::new();
            brotli::BrotliDecompress(&mut bytes.as_slice(), &mut plain).unwrap();
            assert_eq!(plain, files[original], "{path}");
            twins += 1;
        } else if let Some(original) = path.strip_suffix(".gz") {
            let mut plain = Vec::new();
            flate2::read::GzDecoder::new(bytes.as_slice()).read_to_end(&mut plain).unwrap();
            assert_eq!(plain, files[original], "{path}");
            twins += 1;
        }
    }
    assert!(twins > 40, "{twins} twins");
    assert!(files.contains_key("de/health/index.html.br") && files.contains_key("de/health/index.html.gz"));
}

#[test]
fn the_same_pack_gives_the_same_bytes() {
    assert_eq!(built(), built());
}

#[test]
fn a_changed_word_gives_another_release_and_replaces_the_old_one() {
    let desk = Desk::new();
    desk.build("site");
    let before: Files = files_of(&desk.path("site")).into_iter().collect();
    desk.edit("pack/de/health.json", "Zum Arzt", "Zur Ärztin");
    desk.build("site");
    let after: Files = files_of(&desk.path("site")).into_iter().collect();
    assert_ne!(release(&before)["release"], release(&after)["release"]);
    let topics = |files: &Files| {
        files
            .keys()
            .filter(|path| path.starts_with("pack/de/health.") && path.ends_with(".json"))
            .cloned()
            .collect::<Vec<_>>()
    };
    assert_eq!(topics(&after).len(), 1, "the old file is gone");
    assert_ne!(topics(&before), topics(&after));
    let left: Vec<String> =
        fs::read_dir(desk.path("")).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    assert_eq!(left.len(), 2, "nothing but the pack and the site: {left:?}");
}

#[test]
fn errors_stop_a_build_before_anything_is_written() {
    let desk = Desk::new();
    desk.edit("pack/de/emergency.json", "{ambulance}", "{ambulanz}");
    let app = fixture("app");
    let (code, message) =
        ended(desk.welcome(&["build", "pack", "-o", "site", "--today", TODAY, "--app", app.to_str().unwrap()]));
    assert_eq!(code, 1, "{message}");
    assert!(message.contains("error[unknown-fact]") && message.contains("emergency.json:"), "{message}");
    assert!(!desk.path("site").exists());
}

#[test]
fn a_folder_of_somebody_else_is_left_alone() {
    let desk = Desk::new();
    fs::create_dir(desk.path("thesis")).unwrap();
    fs::write(desk.path("thesis/chapter.txt"), "years of work").unwrap();
    let app = fixture("app");
    let build = |output: &str| {
        ended(desk.welcome(&["build", "pack", "-o", output, "--today", TODAY, "--app", app.to_str().unwrap()]))
    };
    let (code, message) = build("thesis");
    assert_eq!(code, 2);
    assert!(
        message.ends_with(
            "thesis holds something that is not a site of this program; name an empty folder or remove it first\n"
        ),
        "{message}"
    );
    assert_eq!(fs::read_to_string(desk.path("thesis/chapter.txt")).unwrap(), "years of work");
    assert_eq!(
        build("pack/site"),
        (2, "welcome: the site would lie inside the pack; name a folder elsewhere\n".to_owned())
    );
}

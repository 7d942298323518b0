//! `welcome build`: the site that it writes, or does not.

use crate::program::{Desk, TODAY, ended, files_of, fixture};
use base64::{Engine as _, prelude::BASE64_STANDARD};
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

/// Every file that the release names, in all its sets.
fn listed(release: &Value) -> Vec<Value> {
    let sets = [&release["core"]].into_iter().chain(release["locales"].as_array().unwrap());
    sets.flat_map(|set| set["files"].as_array().unwrap().clone()).collect()
}

fn release(files: &Files) -> Value {
    serde_json::from_slice(&files["release.json"]).unwrap()
}

/// Paths of the files that a page or a style sheet names.
fn named_in(text: &str) -> Vec<&str> {
    let quoted = |start: &'static str| text.split(start).skip(1).filter_map(|rest| rest.split('"').next());
    let paths = quoted("href=\"/").chain(quoted("src=\"/")).chain(quoted("url(\"/"));
    // A picture is a part of a file.
    let paths = paths.map(|path| path.split('#').next().unwrap_or(path));
    paths.filter(|path| !path.is_empty() && !path.ends_with('/')).collect()
}

#[test]
fn every_file_of_the_release_is_as_release_json_says() {
    let files = built();
    let release = release(&files);
    for file in listed(&release) {
        let path = file["path"].as_str().unwrap().strip_prefix('/').unwrap().to_owned();
        let bytes = &files[&path];
        let sha256: String = Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect();
        assert_eq!(file["size"], bytes.len(), "{path}");
        assert_eq!(file["sha256"], sha256, "{path}");
    }
    assert_eq!((release["built"].as_str(), release["base"].as_str()), (Some(TODAY), Some("/")));
    assert_eq!((release["pack"].as_str(), release["version"].as_str()), (Some("smalltown"), Some("2026.11")));
    let data: Value = serde_json::from_slice(&files["de/health/doctor/page.json"]).unwrap();
    assert_eq!(data["release"], release["release"], "the pages know their release");
}

#[test]
fn the_release_is_all_that_is_needed_without_network() {
    let files = built();
    let release = release(&files);
    let paths = |set: &Value| -> Vec<String> {
        set["files"].as_array().unwrap().iter().map(|file| file["path"].as_str().unwrap().to_owned()).collect()
    };
    let core = paths(&release["core"]);
    for named in named_in(text(&files, "index.html")) {
        let named = format!("/{named}");
        let of_default = paths(&release["locales"][0]);
        assert!(core.contains(&named) || of_default.contains(&named), "the start page names {named}");
    }
    for needed in ["/index.html", "/404.html", "/manifest.webmanifest", "/assets/icon-192.png"] {
        assert!(core.iter().any(|path| path == needed), "{needed}");
    }
    for beginning in ["/app/kiosk.", "/app/kiosk_bg.", "/app/start.", "/app/late.", "/app/icons."] {
        assert_eq!(core.iter().filter(|path| path.starts_with(beginning)).count(), 1, "{beginning}");
    }
    for (set, tag) in release["locales"].as_array().unwrap().iter().zip(["de", "ar"]) {
        assert_eq!(set["tag"], tag, "the default locale comes first");
        let own = paths(set);
        assert!(own.iter().any(|path| *path == set["shell"]), "{tag}");
        assert!(own.iter().any(|path| path.starts_with(&format!("/pack/{tag}/shared."))), "{tag}");
        for bundle in set["pages"].as_array().unwrap() {
            assert!(own.iter().any(|path| *path == bundle["path"]), "{bundle}");
        }
    }
    for other in ["/sw.js", "/release.json", "/_headers", "/nginx.conf", "/Caddyfile", "/assets/icons-LICENSE"] {
        assert!(!core.iter().any(|path| path == other), "{other}");
        assert!(files.contains_key(&other[1..]), "{other} is in the site");
    }
    assert!(!files.contains_key("assets/README.md"), "notes for developers stay out");
}

#[test]
fn a_device_finds_every_page_in_the_last_file_that_begins_before_it() {
    let files = built();
    for set in release(&files)["locales"].as_array().unwrap() {
        let tag = set["tag"].as_str().unwrap();
        let bundles = set["pages"].as_array().unwrap();
        let mut found = 0;
        let pages = files.keys().filter(|path| path.starts_with(&format!("{tag}/")) && path.ends_with("/index.html"));
        for page in pages {
            let address = format!("/{}", page.strip_suffix("index.html").unwrap());
            let bundle = bundles.iter().rfind(|bundle| bundle["from"].as_str().unwrap() <= address.as_str()).unwrap();
            let bundle: Value = serde_json::from_slice(&files[&bundle["path"].as_str().unwrap()[1..]]).unwrap();
            let kept = &bundle[&address];
            let html = text(&files, page);
            assert!(html.contains(kept["body"].as_str().unwrap()), "{address}");
            let data: Value = serde_json::from_slice(&files[&page.replace("index.html", "page.json")]).unwrap();
            assert_eq!((&kept["mark"]["release"], &kept["title"]), (&data["release"], &data["title"]), "{address}");
            let main = format!("<main id=\"content\">{}</main>", data["main"].as_str().unwrap());
            assert!(kept["body"].as_str().unwrap().contains(&main), "{address}");
            found += 1;
        }
        assert!(found > 6, "{tag}: {found} pages");
        let shell = text(&files, &set["shell"].as_str().unwrap()[1..]);
        for gap in ["<!--page-title-->", "<!--page-sheet-->", "<!--page-body-->", "<!--page-mark-->"] {
            assert_eq!(shell.matches(gap).count(), 1, "{gap}");
        }
    }
}

#[test]
fn every_route_has_a_page_in_its_language() {
    let files = built();
    let paths = [
        "index.html",
        "health/index.html",
        "health/doctor/index.html",
        "emergency/index.html",
        "emergency/call/index.html",
        "places/index.html",
        "places/clinic/index.html",
        "about/index.html",
        "404.html",
    ];
    for (tag, root) in [("de", "<html lang=\"de\" dir=\"ltr\">"), ("ar", "<html lang=\"ar\" dir=\"rtl\">")] {
        for path in paths {
            let page = text(&files, &format!("{tag}/{path}"));
            assert!(page.contains(root), "{tag}/{path}");
            assert_eq!((page.matches("<h1").count(), page.matches("<main").count()), (1, 1), "{tag}/{path}");
            assert!(page.contains(&format!("href=\"/{tag}/emergency/\"")), "{tag}/{path}");
            assert!(!page.contains('⟦'), "{tag}/{path}");
        }
    }
    assert_eq!(files["404.html"], files["de/404.html"]);
    let start = text(&files, "index.html");
    assert!(start.contains(">144<") && start.contains(">العربية<") && start.contains("أهلاً وسهلاً"), "{start}");
}

#[test]
fn a_page_tells_search_engines_what_it_is_and_where_else_it_stands() {
    let desk = Desk::new();
    let published = "\"base_url\": \"https://welcome.example\",\n  \"version\"";
    desk.edit("pack/pack.json", "\"version\"", published);
    desk.build("site");
    let files: Files = files_of(&desk.path("site")).into_iter().collect();
    let page = text(&files, "ar/places/clinic/index.html");
    for expected in [
        "<link rel=\"canonical\" href=\"https://welcome.example/ar/places/clinic/\">",
        "<link rel=\"alternate\" hreflang=\"de\" href=\"https://welcome.example/de/places/clinic/\">",
        "<link rel=\"alternate\" hreflang=\"x-default\" href=\"https://welcome.example/de/places/clinic/\">",
        "<meta name=\"description\" content=\"",
    ] {
        assert!(page.contains(expected), "{expected}");
    }
    let data = page.split("<script type=\"application/ld+json\">").nth(1).unwrap().split("</script>").next().unwrap();
    let data: Value = serde_json::from_str(data).unwrap();
    assert_eq!((data["@type"].as_str(), data["inLanguage"].as_str()), (Some("Place"), Some("ar")));
    assert!(data["address"]["streetAddress"].is_string() && data["name"].is_string(), "{data}");
    assert!(text(&files, "ar/404.html").contains("<meta name=\"robots\" content=\"noindex\">"));
    assert!(!text(&files, "ar/404.html").contains("canonical"));
    assert!(text(&files, "robots.txt").starts_with("User-agent: *\n"));
}

#[test]
fn a_site_under_a_path_names_nothing_outside_it() {
    let desk = Desk::new();
    let app = fixture("app");
    let args = ["build", "pack", "-o", "site", "--base", "/city/welcome/", "--today", TODAY, "--app"];
    let (code, message) = ended(desk.welcome(&[&args[..], &[app.to_str().unwrap()]].concat()));
    assert_eq!(code, 0, "{message}");
    let files: Files = files_of(&desk.path("site")).into_iter().collect();
    for (path, bytes) in files.iter().filter(|(path, _)| path.ends_with(".html") || path.ends_with(".css")) {
        let outside = named_in(std::str::from_utf8(bytes).unwrap())
            .into_iter()
            .filter(|named| !named.starts_with("city/welcome/"))
            .collect::<Vec<_>>();
        assert!(outside.is_empty(), "{path}: {outside:?}");
    }
    assert_eq!(release(&files)["base"], "/city/welcome/");
    let manifest: Value = serde_json::from_slice(&files["manifest.webmanifest"]).unwrap();
    assert_eq!(
        (manifest["start_url"].as_str(), manifest["scope"].as_str()),
        (Some("/city/welcome/"), Some("/city/welcome/"))
    );
    let shared = files.keys().find(|path| path.starts_with("pack/ar/shared.") && path.ends_with(".json")).unwrap();
    let shared: Value = serde_json::from_slice(&files[shared]).unwrap();
    assert_eq!(shared["manifest"]["base"], "/city/welcome/");
}

#[test]
fn a_page_fetches_what_its_language_needs_at_once() {
    let files = built();
    let arabic = text(&files, "ar/health/doctor/index.html");
    let preloads: Vec<&str> = arabic.lines().filter(|line| line.contains("preload")).collect();
    let beginnings = [
        "/assets/fonts/noto-naskh-arabic-arabic-400.",
        "/assets/fonts/noto-sans-latin-400.",
        "/assets/fonts/noto-naskh-arabic-arabic-700.",
        "/app/kiosk.",
        "/pack/ar/shared.",
        "/app/kiosk_bg.",
    ];
    assert_eq!(preloads.len(), beginnings.len(), "{preloads:?}");
    for (preload, beginning) in preloads.iter().zip(beginnings) {
        assert!(preload.contains(&format!("href=\"{beginning}")), "{preload}: {beginning}");
    }
}

#[test]
fn the_site_has_the_fonts_that_its_texts_use_and_no_others() {
    let files = built();
    let fonts = files.keys().filter_map(|path| path.strip_prefix("assets/fonts/")?.strip_suffix(".woff2"));
    let names: Vec<&str> = fonts.filter_map(|name| name.split('.').next()).collect();
    let expected =
        ["noto-naskh-arabic-arabic-400", "noto-naskh-arabic-arabic-700", "noto-sans-latin-400", "noto-sans-latin-700"];
    assert_eq!(names, expected);
    let licence = files.iter().find(|(path, _)| path.starts_with("assets/fonts/OFL.") && path.ends_with(".txt"));
    let licence = std::str::from_utf8(licence.unwrap().1).unwrap();
    assert!(licence.contains("https://github.com/notofonts/arabic") && licence.contains("SIL OPEN FONT LICENSE"));
}

#[test]
fn the_style_in_every_page_is_let_through() {
    let files = built();
    let policy = text(&files, "_headers");
    for page in files.keys().filter(|path| path.ends_with(".html")) {
        let style = text(&files, page).split("<style>").nth(1).unwrap().split("</style>").next().unwrap();
        let hash = BASE64_STANDARD.encode(Sha256::digest(style.as_bytes()));
        assert!(policy.contains(&format!("'sha256-{hash}'")), "{page}");
        let faces = style.matches("@font-face{font-family:\"Noto Naskh Arabic\"").count();
        assert_eq!(faces, if page.contains("ar/") || page == "index.html" { 2 } else { 0 }, "{page}");
    }
}

#[test]
fn what_editors_write_never_becomes_markup() {
    let desk = Desk::new();
    desk.edit("pack/de/city.json", "Willkommen in Kleinstadt", "Tom & \\\"Eve\\\" in 'A > B'");
    desk.build("site");
    let page = fs::read_to_string(desk.path("site/de/index.html")).unwrap();
    assert!(page.contains("Tom &amp; ") && page.contains("A &gt; B"), "{page}");
    assert!(page.contains("<title>Tom &amp; &quot;Eve&quot; in &#39;A &gt; B&#39;</title>"), "{page}");
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
    let shared = |files: &Files| {
        files
            .keys()
            .filter(|path| path.starts_with("pack/de/shared.") && path.ends_with(".json"))
            .cloned()
            .collect::<Vec<_>>()
    };
    assert_eq!(shared(&after).len(), 1, "the old file is gone");
    assert_ne!(shared(&before), shared(&after));
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

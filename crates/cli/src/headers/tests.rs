//! Every server's text, read back and held against the table.

use super::*;
use std::collections::BTreeMap;

type Told = BTreeMap<String, String>;

/// A path of every kind that a site has, from its base on.
const PATHS: [&str; 22] = [
    "/",
    "/404.html",
    "/de/",
    "/de/404.html",
    "/de/health/doctor/",
    "/de/health/doctor/index.html",
    "/de/health/doctor/page.json",
    "/de/page.json",
    "/app/kiosk.1a2b3c4d.js",
    "/app/kiosk_bg.1a2b3c4d.wasm",
    "/pack/de/health.1a2b3c4d.json",
    "/pages/de/0.1a2b3c4d.json",
    "/pages/de/shell.1a2b3c4d.html",
    "/assets/fonts/noto.1a2b3c4d.woff2",
    "/assets/ways/clinic.1a2b3c4d.svg",
    "/assets/icons.svg",
    "/assets/icon-192.png",
    "/manifest.webmanifest",
    "/release.json",
    "/robots.txt",
    "/sitemap.xml",
    "/sw.js",
];

const GUARDS: [&str; 5] = [
    "Content-Security-Policy",
    "Permissions-Policy",
    "Referrer-Policy",
    "Cross-Origin-Opener-Policy",
    "X-Frame-Options",
];

/// A site on a host of its own, one in a folder, and one in a folder whose name a regular expression could misread.
fn sites() -> [Headers; 3] {
    let page = "<style>a{}</style><script>b()</script>";
    ["/", "/welcome/", "/city.example/welcome/"].map(|base| Headers::new(Policy::of_pages(base, [page])))
}

fn owned(headers: Vec<Header<'_>>) -> Told {
    headers.into_iter().map(|(name, value)| (name.to_owned(), value.to_owned())).collect()
}

/// Runs through every path of every site: what the table says of it is compared with what a server's text says.
#[track_caller]
fn check(server: &str, text: impl Fn(&Headers) -> String, told: impl Fn(&str, &str) -> Told) {
    for headers in sites() {
        let text = text(&headers);
        for path in PATHS.map(|path| format!("{}{path}", headers.stem())) {
            assert_eq!(told(&text, &path), owned(headers.of(&path)), "{server}: {path}");
        }
    }
}

#[test]
fn netlify_and_cloudflare_say_what_the_table_says() {
    for headers in sites() {
        let text = headers.netlify(PATHS.into_iter());
        for path in PATHS.map(|path| format!("{}{path}", headers.stem())) {
            let (told, mut expected) = (netlify_headers(&text, &path), owned(headers.of(&path)));
            // No rule takes away what another gives.
            expected.extend(owned(headers.guards().to_vec()));
            assert_eq!(told, expected, "{path}");
        }
        let lost = netlify_headers(&text, &format!("{}/nothing/here", headers.stem()));
        assert!(
            GUARDS.iter().all(|name| lost.contains_key(*name)),
            "a page that says that nothing was found is guarded"
        );
    }
}

/// The rules of <https://docs.netlify.com/manage/routing/headers/>: every rule that matches counts, and values of the
/// same name are joined.
fn netlify_headers(text: &str, path: &str) -> Told {
    let (mut headers, mut matches) = (Told::new(), false);
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        match line.strip_prefix("  ") {
            None => matches = is_match(line, path),
            Some(header) if matches => {
                let (name, value) = header.split_once(": ").unwrap();
                let joined = headers.remove(name).map_or(value.to_owned(), |earlier| format!("{earlier}, {value}"));
                headers.insert(name.to_owned(), joined);
            }
            Some(_) => (),
        }
    }
    headers
}

/// <https://developers.cloudflare.com/pages/configuration/headers/>: 100 rules, 2000 characters in a line.
#[test]
fn forty_languages_stay_within_what_cloudflare_reads() {
    let pages = (0..40).map(|tag| format!("/x{tag}/index.html"));
    let paths: Vec<String> = PATHS.into_iter().map(str::to_owned).chain(pages).collect();
    for headers in sites() {
        let text = headers.netlify(paths.iter().map(String::as_str));
        let rules = text.lines().filter(|line| line.starts_with('/')).count();
        assert!((40..=100).contains(&rules), "{rules} rules");
        assert!(text.lines().all(|line| line.len() <= 2000), "{text}");
    }
}

#[test]
fn nginx_says_what_the_table_says() {
    check("nginx.conf", Headers::nginx, nginx_headers);
}

#[test]
fn nginx_guards_the_page_that_says_that_nothing_was_found() {
    for headers in sites() {
        let text = headers.nginx();
        let name = text.split("error_page 404 ").nth(1).unwrap().split(';').next().unwrap();
        assert_eq!(nginx_locations(&text)[name], owned(headers.of_not_found()));
    }
}

/// The rules of <https://nginx.org/en/docs/http/ngx_http_core_module.html#location>: an exact location wins, else the
/// first regular expression, else the longest prefix.
fn nginx_headers(text: &str, path: &str) -> Told {
    let rank = |location: &str| match location.split_once(' ') {
        Some(("=", exact)) => (exact == path).then_some(usize::MAX),
        Some(("~", pattern)) => is_regular_match(pattern, path).then_some(usize::MAX - 1),
        Some((_, prefix)) => path.starts_with(prefix).then_some(prefix.len()),
        None => path.starts_with(location).then_some(location.len()),
    };
    let ranked = nginx_locations(text).into_iter().filter_map(|(location, told)| Some((rank(&location)?, told)));
    ranked.max_by_key(|(rank, _)| *rank).unwrap().1
}

/// Every location with its headers. The folder in the way to all of them takes none from the ones inside.
fn nginx_locations(text: &str) -> BTreeMap<String, Told> {
    let quoted = |line: &str| line.split('"').nth(1).unwrap().to_owned();
    let (mut open, mut locations) = (Vec::new(), BTreeMap::new());
    for line in text.lines().map(str::trim) {
        match line.split(' ').collect::<Vec<_>>()[..] {
            ["location", .., "{"] => {
                open.push((line["location ".len()..line.len() - " {".len()].to_owned(), Told::new()));
            }
            ["}"] => locations.extend(open.pop()),
            ["add_header", name, ..] => {
                open.last_mut().unwrap().1.insert(name.to_owned(), quoted(line));
            }
            ["types", "{", "}", "default_type", ..] => {
                open.last_mut().unwrap().1.insert(CONTENT_TYPE.to_owned(), quoted(line));
            }
            _ => (),
        }
    }
    assert!(open.is_empty(), "every location is closed: {text}");
    locations
}

#[test]
fn caddy_says_what_the_table_says() {
    check("Caddyfile", Headers::caddy, |text, path| {
        caddy_headers(text.split("\nhandle_errors {").next().unwrap(), path)
    });
}

#[test]
fn caddy_guards_the_page_that_says_that_nothing_was_found() {
    for headers in sites() {
        let text = headers.caddy();
        let mut told = caddy_headers(text.split("\nhandle_errors {").nth(1).unwrap(), "/nothing/");
        assert_eq!(told.remove(CONTENT_TYPE).as_deref(), Some("text/html; charset=utf-8"));
        assert_eq!(told, owned(headers.of_not_found()));
    }
}

/// The rules of <https://caddyserver.com/docs/caddyfile/matchers>: `header` sets a field where its matcher matches.
fn caddy_headers(text: &str, path: &str) -> Told {
    let lines = || text.lines().map(str::trim);
    let matches = |matcher: &str| match lines().find_map(|line| line.strip_prefix(matcher)) {
        Some(rule) if matcher.starts_with('@') => match rule.split(' ').skip(1).collect::<Vec<_>>()[..] {
            ["path", ref patterns @ ..] => patterns.iter().any(|pattern| is_match(pattern, path)),
            ["not", "path", ref patterns @ ..] => !patterns.iter().any(|pattern| is_match(pattern, path)),
            ["not", "path_regexp", pattern] => !is_regular_match(pattern, path),
            _ => unreachable!("{rule}"),
        },
        _ => is_match(matcher, path),
    };
    let mut told = Told::new();
    for rule in lines().filter_map(|line| line.strip_prefix("header ")) {
        let [matcher, name, value] = rule.splitn(3, ' ').collect::<Vec<_>>()[..] else { panic!("{rule}") };
        if matches(matcher) {
            let earlier = told.insert(name.to_owned(), value.trim_matches('"').to_owned());
            assert_eq!(earlier, None, "{path}: which of two wins is for Caddy to say");
        }
    }
    told
}

fn is_match(pattern: &str, path: &str) -> bool {
    match pattern.strip_suffix('*') {
        Some(prefix) => path.starts_with(prefix),
        None => path == pattern,
    }
}

/// Regular expressions as far as they are written here: `^`, `.*`, `$`, `|` and escaped dots.
fn is_regular_match(pattern: &str, path: &str) -> bool {
    pattern.split('|').any(|pattern| {
        let (start, end) = pattern.split_once(".*").unwrap_or((pattern, ""));
        let literal = |text: &str| text.trim_start_matches('^').trim_end_matches('$').replace("\\.", ".");
        assert!(start.starts_with('^') && !literal(start).contains(['(', '[', '+', '*', '\\']), "{pattern}");
        let (start, is_whole, end) = (literal(start), start.ends_with('$'), literal(end));
        if is_whole { path == start } else { path.strip_prefix(&start).is_some_and(|rest| rest.ends_with(&end)) }
    })
}

#[test]
fn what_may_change_under_its_name_is_asked_for() {
    for headers in sites() {
        for path in PATHS.map(|path| format!("{}{path}", headers.stem())) {
            let expected = if path.contains(".1a2b3c4d.") { KEEP } else { ASK };
            assert_eq!(owned(headers.of(&path))[CACHE_CONTROL], expected, "{path}");
        }
    }
}

#[test]
fn only_documents_and_the_worker_carry_what_is_long() {
    for headers in sites() {
        for path in PATHS {
            let told = owned(headers.of(&format!("{}{path}", headers.stem())));
            let is_document = path.ends_with('/') || path.ends_with(".html") || path == "/sw.js";
            for name in GUARDS {
                assert_eq!(told.contains_key(name), is_document, "{path}: {name}");
            }
            let length: usize = told.iter().map(|(name, value)| name.len() + value.len() + ": \r\n".len()).sum();
            assert!(length <= if is_document { 1400 } else { 150 }, "{path}: {length} bytes");
            assert_eq!(told["X-Content-Type-Options"], "nosniff", "{path}");
        }
    }
}

#[test]
fn a_path_outside_the_base_is_not_the_sites() {
    let [_, welcome, _] = sites();
    for path in ["/", "/de/", "/welcome", "/welcomed/", "/app/kiosk.1a2b3c4d.js"] {
        assert_eq!(welcome.of(path), [], "{path}");
    }
    assert!(!welcome.of("/welcome/").is_empty());
}

#[test]
fn what_stands_inside_a_page_is_in_its_policy() {
    let page = "<style>a{}</style><script>b()</script>";
    let policy = Policy::of_pages("/", [page]);
    for headers in sites() {
        let told = owned(headers.of(&format!("{}/de/", headers.stem())));
        for source in policy.scripts.iter().chain(&policy.styles) {
            assert!(told["Content-Security-Policy"].contains(source), "{told:?}");
        }
    }
}

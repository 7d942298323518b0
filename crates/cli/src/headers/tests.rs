//! Every server's text, read back and held against the table.

use super::*;
use std::collections::BTreeMap;

type Headers = BTreeMap<String, String>;

/// A path of every kind that a site has.
const PATHS: [&str; 14] = [
    "/",
    "/404.html",
    "/de/",
    "/de/health/doctor/",
    "/de/health/doctor/index.html",
    "/app/kiosk.1a2b3c4d.js",
    "/app/kiosk_bg.1a2b3c4d.wasm",
    "/pack/de/health.1a2b3c4d.json",
    "/locales/de.1a2b3c4d.ftl",
    "/assets/fonts/noto.1a2b3c4d.woff2",
    "/assets/icons.svg",
    "/manifest.webmanifest",
    "/release.json",
    "/sw.js",
];

#[track_caller]
fn check(server: &str, told: impl Fn(&str) -> Headers) {
    for path in PATHS {
        let expected: Headers = of(path).into_iter().map(|(name, value)| (name.to_owned(), value.to_owned())).collect();
        assert_eq!(told(path), expected, "{server}: {path}");
    }
}

#[test]
fn netlify_and_cloudflare_say_what_the_table_says() {
    let text = netlify(PATHS.into_iter());
    check("_headers", |path| netlify_headers(&text, path));
}

/// The rules of <https://docs.netlify.com/manage/routing/headers/>: every rule that matches counts, and values of the
/// same name are joined.
fn netlify_headers(text: &str, path: &str) -> Headers {
    let (mut headers, mut matches) = (Headers::new(), false);
    for line in text.lines() {
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

#[test]
fn nginx_says_what_the_table_says() {
    let text = nginx();
    check("nginx.conf", |path| nginx_headers(&text, path));
}

/// The rules of <https://nginx.org/en/docs/http/ngx_http_core_module.html#location>: an exact location wins, else the
/// longest prefix.
fn nginx_headers(text: &str, path: &str) -> Headers {
    let blocks = text.split("location ").skip(1).map(|block| block.split_once(" {\n").unwrap());
    let rank = |location: &str| match location.split_once(' ') {
        Some(("=", exact)) => (exact == path).then_some(usize::MAX),
        Some((_, prefix)) => path.starts_with(prefix).then_some(prefix.len()),
        None => path.starts_with(location).then_some(location.len()),
    };
    let (_, lines) =
        blocks.filter(|(location, _)| rank(location).is_some()).max_by_key(|(location, _)| rank(location)).unwrap();
    let quoted = |line: &str| line.split('"').nth(1).unwrap().to_owned();
    lines
        .lines()
        .filter_map(|line| match line.trim().split(' ').collect::<Vec<_>>()[..] {
            ["add_header", name, ..] => Some((name.to_owned(), quoted(line))),
            ["types", "{", "}", "default_type", ..] => Some((CONTENT_TYPE.to_owned(), quoted(line))),
            _ => None,
        })
        .collect()
}

#[test]
fn caddy_says_what_the_table_says() {
    let text = caddy();
    check("Caddyfile", |path| caddy_headers(&text, path));
}

/// The rules of <https://caddyserver.com/docs/caddyfile/matchers>: `header` sets a field where its matcher matches.
fn caddy_headers(text: &str, path: &str) -> Headers {
    let site = text.split("handle_errors").next().unwrap();
    let not_asked: Vec<&str> =
        site.lines().find_map(|line| line.strip_prefix("@asked not path ")).unwrap().split(' ').collect();
    let matches = |matcher: &str| match matcher {
        "@asked" => !not_asked.iter().any(|pattern| is_match(pattern, path)),
        pattern => is_match(pattern, path),
    };
    let rules = site.lines().filter_map(|line| line.strip_prefix("header "));
    rules
        .filter_map(|rule| match rule.splitn(3, ' ').collect::<Vec<_>>()[..] {
            [matcher, name, value] if matches(matcher) => Some((name.to_owned(), value.trim_matches('"').to_owned())),
            _ => None,
        })
        .collect()
}

fn is_match(pattern: &str, path: &str) -> bool {
    match pattern.strip_suffix('*') {
        Some(prefix) => path.starts_with(prefix),
        None => path == pattern,
    }
}

#[test]
fn what_may_change_under_its_name_is_asked_for() {
    for path in PATHS {
        let is_hashed = path.contains(".1a2b3c4d.");
        assert_eq!(of(path).contains(&KEEP), is_hashed, "{path}");
        assert_eq!(of(path).contains(&ASK), !is_hashed, "{path}");
    }
}

#[test]
fn no_script_or_style_stands_in_a_page() {
    let policy = CONTENT_SECURITY_POLICY.1;
    assert!(policy.starts_with("default-src 'none'; script-src 'self' 'wasm-unsafe-eval';"), "{policy}");
    assert!(!policy.contains("unsafe-inline") && !policy.contains("'unsafe-eval'"), "{policy}");
}

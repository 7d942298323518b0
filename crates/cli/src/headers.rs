//! The headers of the site: one table, and the same table in the words of each server that may stand in front of it.

use std::collections::BTreeSet;

/// A header's name and value.
pub(crate) type Header = (&'static str, &'static str);

/// The paths that a row of the table holds for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Paths {
    /// One path.
    Exactly(&'static str),
    /// All paths that begin with this one, which ends with a slash.
    Under(&'static str),
}

impl Paths {
    fn include(self, path: &str) -> bool {
        match self {
            Paths::Exactly(own) => path == own,
            Paths::Under(folder) => path.starts_with(folder),
        }
    }
}

/// No script, style, picture or connection but from the site itself, none of them inline, and no frame around it.
const CONTENT_SECURITY_POLICY: Header = (
    "Content-Security-Policy",
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; \
     font-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; media-src 'self'; base-uri 'none'; \
     form-action 'none'; frame-ancestors 'none'",
);

/// Everything denied but what a kiosk needs: a screen that stays on and sound.
const PERMISSIONS_POLICY: Header = (
    "Permissions-Policy",
    "accelerometer=(), autoplay=(self), bluetooth=(), camera=(), clipboard-read=(), clipboard-write=(), \
     compute-pressure=(), display-capture=(), encrypted-media=(), fullscreen=(), gamepad=(), geolocation=(), \
     gyroscope=(), hid=(), identity-credentials-get=(), idle-detection=(), keyboard-map=(), local-fonts=(), \
     magnetometer=(), microphone=(), midi=(), otp-credentials=(), payment=(), picture-in-picture=(), \
     publickey-credentials-create=(), publickey-credentials-get=(), screen-wake-lock=(self), serial=(), \
     storage-access=(), sync-xhr=(), usb=(), web-share=(), window-management=(), xr-spatial-tracking=()",
);

const CACHE_CONTROL: &str = "Cache-Control";
const CONTENT_TYPE: &str = "Content-Type";

/// The name changes with the content, so a copy never grows old.
const KEEP: Header = (CACHE_CONTROL, "public, max-age=31536000, immutable");
/// Ask before every use. What no row of the table says otherwise for.
const ASK: Header = (CACHE_CONTROL, "no-cache");

const TABLE: [(Paths, &[Header]); 7] = [
    (
        Paths::Under("/"),
        &[
            CONTENT_SECURITY_POLICY,
            PERMISSIONS_POLICY,
            ("Referrer-Policy", "no-referrer"),
            ("Cross-Origin-Opener-Policy", "same-origin"),
            ("X-Content-Type-Options", "nosniff"),
            ("X-Frame-Options", "DENY"),
        ],
    ),
    (Paths::Under("/app/"), &[KEEP]),
    (Paths::Under("/pack/"), &[KEEP]),
    (Paths::Under("/locales/"), &[KEEP, (CONTENT_TYPE, "text/plain; charset=utf-8")]),
    (Paths::Under("/assets/fonts/"), &[KEEP]),
    (Paths::Exactly("/manifest.webmanifest"), &[(CONTENT_TYPE, "application/manifest+json")]),
    (Paths::Exactly("/sw.js"), &[("Service-Worker-Allowed", "/")]),
];

/// The path whose headers an answer has that finds nothing.
pub(crate) const NOT_FOUND: &str = "/404.html";

/// The headers of a path of the site.
pub(crate) fn of(path: &str) -> Vec<Header> {
    let rows = TABLE.iter().filter(|(paths, _)| paths.include(path));
    let mut headers: Vec<Header> = rows.flat_map(|(_, headers)| headers.iter().copied()).collect();
    if !headers.iter().any(|(name, _)| *name == CACHE_CONTROL) {
        headers.push(ASK);
    }
    headers
}

/// The table as `_headers`, which Netlify and Cloudflare Pages read.
///
/// Both join the values where two rules name the same header for a path, so no two of these rules do: what has to be
/// asked for is listed, out of the paths of the site.
pub(crate) fn netlify<'a>(site_paths: impl Iterator<Item = &'a str>) -> String {
    let mut text = String::new();
    for (paths, headers) in TABLE {
        let pattern = match paths {
            Paths::Exactly(path) => path.to_owned(),
            Paths::Under(folder) => format!("{folder}*"),
        };
        push_netlify_rule(&mut text, &pattern, headers);
    }
    let asked: BTreeSet<String> = site_paths.filter(|path| of(path).contains(&ASK)).map(netlify_pattern).collect();
    for pattern in asked {
        push_netlify_rule(&mut text, &pattern, &[ASK]);
    }
    text
}

/// The pattern for a path that has to be asked for: its first folder as a whole, if all of that has to.
fn netlify_pattern(path: &str) -> String {
    let folder = path.get(1..).and_then(|rest| rest.split_once('/')).map(|(first, _)| format!("/{first}/"));
    let whole =
        |folder: &String| !TABLE.iter().any(|(paths, _)| matches!(paths, Paths::Under(own) if own.starts_with(folder)));
    match folder.filter(whole) {
        Some(folder) => format!("{folder}*"),
        None => path.strip_suffix("index.html").unwrap_or(path).to_owned(),
    }
}

fn push_netlify_rule(text: &mut String, pattern: &str, headers: &[Header]) {
    text.push_str(pattern);
    text.push('\n');
    for (name, value) in headers {
        text.push_str(&format!("  {name}: {value}\n"));
    }
}

/// The table as a part of an nginx `server` block.
///
/// A `location` that adds a header inherits none, so each one repeats them all.
pub(crate) fn nginx() -> String {
    let mut text = String::from(
        "# Include this in the server block of the site, beside `root` and `listen`.\n\
         index index.html;\n\
         absolute_redirect off;\n\
         error_page 404 /404.html;\n\
         gzip_static on;\n\
         # With the module ngx_brotli: brotli_static on;\n",
    );
    for (paths, _) in TABLE {
        let (location, headers) = match paths {
            Paths::Exactly(path) => (format!("= {path}"), of(path)),
            Paths::Under("/") => ("/".to_owned(), of("/")),
            Paths::Under(folder) => (format!("^~ {folder}"), of(folder)),
        };
        text.push_str(&format!("location {location} {{\n"));
        for (name, value) in headers {
            let line = match (name, value) {
                (CONTENT_TYPE, _) => format!("    types {{ }} default_type \"{value}\";\n"),
                // Without `always` an answer that finds nothing is not kept for a year.
                KEEP => format!("    add_header {name} \"{value}\";\n"),
                _ => format!("    add_header {name} \"{value}\" always;\n"),
            };
            text.push_str(&line);
        }
        text.push_str("}\n");
    }
    text
}

/// The table as a part of a Caddyfile's site block.
pub(crate) fn caddy() -> String {
    let mut text = String::from("# Import this in the site block of your Caddyfile, beside `root`.\n");
    for (paths, headers) in TABLE {
        let matcher = match paths {
            Paths::Exactly(path) => path.to_owned(),
            Paths::Under(folder) => format!("{folder}*"),
        };
        push_caddy_headers(&mut text, &matcher, headers);
    }
    let kept = TABLE.iter().filter(|(_, headers)| headers.contains(&KEEP));
    let folders = kept.fold(String::new(), |mut folders, (paths, _)| {
        if let Paths::Under(folder) = paths {
            folders.push_str(&format!(" {folder}*"));
        }
        folders
    });
    text.push_str(&format!("@asked not path{folders}\n"));
    push_caddy_headers(&mut text, "@asked", &[ASK]);
    text.push_str("file_server {\n    precompressed br gzip\n}\n");
    text.push_str("handle_errors {\n");
    push_caddy_headers(&mut text, "*", &[ASK, (CONTENT_TYPE, "text/html; charset=utf-8")]);
    text.push_str("rewrite * /404.html\nfile_server\n}\n");
    text
}

fn push_caddy_headers(text: &mut String, matcher: &str, headers: &[Header]) {
    for (name, value) in headers {
        text.push_str(&format!("header {matcher} {name} \"{value}\"\n"));
    }
}

#[cfg(test)]
mod tests;

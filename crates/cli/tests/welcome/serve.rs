//! `welcome serve`: real requests to a real port.

use crate::program::{Desk, TODAY, ended, fixture};
use std::{
    collections::BTreeMap,
    fs,
    io::{BufRead as _, BufReader, Read as _, Write as _},
    net::{TcpListener, TcpStream},
    process::{Child, Stdio},
};

/// A site being served; ends with the test.
struct Served {
    desk: Desk,
    server: Child,
    port: u16,
    /// The line that the program printed.
    said: String,
}

struct Answer {
    status: u16,
    /// Names in lower case.
    headers: BTreeMap<String, String>,
    body: Vec<u8>,
}

impl Served {
    fn start(args: &[&str]) -> Served {
        let desk = Desk::new();
        desk.build("site");
        Served::on(desk, args)
    }

    /// A site that was built to stand under a path.
    fn start_under(base: &str) -> Served {
        let desk = Desk::new();
        desk.build("site");
        stand(&desk, base);
        Served::on(desk, &["--site", "site"])
    }

    fn on(desk: Desk, args: &[&str]) -> Served {
        let mut command = desk.welcome(&[&["serve", "--port", "0"], args].concat());
        let mut server = command.stdout(Stdio::piped()).spawn().unwrap();
        let mut said = String::new();
        BufReader::new(server.stdout.take().unwrap()).read_line(&mut said).unwrap();
        let port = said.split("http://127.0.0.1:").nth(1).unwrap().split('/').next().unwrap().parse().unwrap();
        Served { desk, server, port, said }
    }

    /// An answer to a request, its path sent as it stands here.
    fn request(&self, method: &str, path: &str, headers: &[(&str, &str)]) -> Answer {
        let mut stream = TcpStream::connect(("127.0.0.1", self.port)).unwrap();
        let headers: String = headers.iter().map(|(name, value)| format!("{name}: {value}\r\n")).collect();
        write!(stream, "{method} {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n{headers}\r\n").unwrap();
        let mut bytes = Vec::new();
        stream.read_to_end(&mut bytes).unwrap();
        let end = bytes.windows(4).position(|four| four == b"\r\n\r\n").unwrap();
        let head = String::from_utf8(bytes[..end].to_vec()).unwrap();
        let mut lines = head.lines();
        let status = lines.next().unwrap().split(' ').nth(1).unwrap().parse().unwrap();
        let headers = lines
            .map(|line| line.split_once(": ").unwrap())
            .map(|(name, value)| (name.to_ascii_lowercase(), value.to_owned()))
            .collect();
        Answer { status, headers, body: bytes[end + 4..].to_vec() }
    }

    fn get(&self, path: &str) -> Answer {
        self.request("GET", path, &[])
    }

    /// The only file of the site whose path begins and ends like this.
    fn path_like(&self, start: &str, end: &str) -> String {
        let files = crate::program::files_of(&self.desk.path("site"));
        files.into_iter().map(|(path, _)| path).find(|path| path.starts_with(start) && path.ends_with(end)).unwrap()
    }
}

/// Says in the site's release that it stands under a path.
fn stand(desk: &Desk, base: &str) {
    let file = desk.path("site/release.json");
    let mut release: serde_json::Value = serde_json::from_slice(&fs::read(&file).unwrap()).unwrap();
    release["base"] = base.into();
    fs::write(file, release.to_string()).unwrap();
}

impl Drop for Served {
    fn drop(&mut self) {
        // It may have ended by itself already.
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}

#[test]
fn every_page_is_guarded_and_what_it_fetches_is_short() {
    let served = Served::start(&["--site", "site"]);
    let guards = [
        "content-security-policy",
        "permissions-policy",
        "referrer-policy",
        "cross-origin-opener-policy",
        "x-frame-options",
    ];
    for path in ["/", "/de/", "/sw.js", "/no/such/page/", "/app/no-such-file.js"] {
        let Answer { headers, .. } = served.get(path);
        assert!(
            headers["content-security-policy"].starts_with("default-src 'none'; script-src 'self' 'wasm-unsafe-eval'"),
            "{path}"
        );
        assert!(headers["permissions-policy"].contains("geolocation=()"), "{path}");
        assert_eq!(headers["referrer-policy"], "no-referrer", "{path}");
        assert_eq!(headers["cross-origin-opener-policy"], "same-origin", "{path}");
        assert_eq!(headers["x-content-type-options"], "nosniff", "{path}");
        assert_eq!(headers["x-frame-options"], "DENY", "{path}");
        assert_eq!(headers["cache-control"], "no-cache", "{path}");
    }
    let script = format!("/{}", served.path_like("app/kiosk.", ".js"));
    for path in ["/release.json", "/manifest.webmanifest", "/assets/icon-192.png", &script] {
        let Answer { headers, .. } = served.get(path);
        assert_eq!(headers["x-content-type-options"], "nosniff", "{path}");
        assert!(guards.iter().all(|name| !headers.contains_key(*name)), "{path}: {headers:?}");
    }
}

#[test]
fn what_stands_inside_the_pages_is_let_through_also_after_a_new_build() {
    let served = Served::start(&["--site", "site"]);
    for page in ["404.html", "ar/404.html", "de/404.html"] {
        assert!(fs::read_to_string(served.desk.path("site").join(page)).unwrap().contains("<style>"), "{page}");
        fs::remove_file(served.desk.path("site").join(page)).unwrap();
    }
    let policy = || served.get("/de/").headers["content-security-policy"].clone();
    let write = |page: &str| fs::write(served.desk.path("site/index.html"), page).unwrap();
    // The hash of the example in CSP Level 3, section 8.3.
    let hello = "'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng='";
    write("<head><script type=\"application/json\">{}</script><script>alert('Hello, world.');</script>");
    assert!(
        policy().contains(&format!("script-src 'self' 'wasm-unsafe-eval' {hello}; style-src 'self'; ")),
        "{}",
        policy()
    );
    write("<head><style>alert('Hello, world.');</style>");
    assert!(
        policy().contains(&format!("script-src 'self' 'wasm-unsafe-eval'; style-src 'self' {hello}; ")),
        "{}",
        policy()
    );
}

#[test]
fn kinds_of_file_are_named_and_hashed_ones_kept() {
    let served = Served::start(&["--site", "site"]);
    let hashed = "public, max-age=31536000, immutable";
    let cases = [
        ("index.html".to_owned(), "text/html", "no-cache"),
        ("manifest.webmanifest".to_owned(), "application/manifest+json", "no-cache"),
        ("assets/icon-192.png".to_owned(), "image/png", "no-cache"),
        (served.path_like("app/icons.", ".svg"), "image/svg+xml", hashed),
        (served.path_like("app/kiosk_bg.", ".wasm"), "application/wasm", hashed),
        (served.path_like("app/kiosk.", ".js"), "text/javascript", hashed),
        (served.path_like("app/late.", ".css"), "text/css", hashed),
        (served.path_like("pack/de/shared.", ".json"), "application/json", hashed),
        (served.path_like("assets/fonts/", ".woff2"), "font/woff2", hashed),
    ];
    for (path, kind, cache) in cases {
        let answer = served.get(&format!("/{path}"));
        assert_eq!((answer.status, answer.headers["content-type"].as_str()), (200, kind), "{path}");
        assert_eq!(answer.headers["cache-control"], cache, "{path}");
        assert_eq!(answer.body, fs::read(served.desk.path("site").join(&path)).unwrap(), "{path}");
    }
    let gone = served.get("/app/kiosk.00000000.js");
    assert_eq!((gone.status, gone.headers["cache-control"].as_str()), (404, "no-cache"), "an error is not kept");
}

#[test]
fn a_browser_gets_the_smallest_form_that_it_reads() {
    let served = Served::start(&["--site", "site"]);
    let plain = fs::read(served.desk.path("site/de/index.html")).unwrap();
    for (accepts, encoding, twin) in [("gzip, br", "br", "index.html.br"), ("gzip", "gzip", "index.html.gz")] {
        let answer = served.request("GET", "/de/", &[("Accept-Encoding", accepts)]);
        assert_eq!(answer.headers["content-encoding"], encoding);
        assert_eq!(answer.headers["content-type"], "text/html");
        assert_eq!(answer.headers["vary"].to_ascii_lowercase(), "accept-encoding");
        assert_eq!(answer.body, fs::read(served.desk.path("site/de").join(twin)).unwrap());
    }
    let answer = served.get("/de/");
    assert_eq!((answer.headers.get("content-encoding"), answer.body), (None, plain));
}

#[test]
fn an_unchanged_page_is_not_sent_again() {
    let served = Served::start(&["--site", "site"]);
    let etag = served.get("/de/").headers["etag"].clone();
    let again = served.request("GET", "/de/", &[("If-None-Match", &etag)]);
    assert_eq!((again.status, again.body.len()), (304, 0));
    assert_eq!(served.request("GET", "/de/", &[("If-None-Match", "\"other\"")]).status, 200);
    let missing = served.request(
        "GET",
        "/missing/",
        &[("If-None-Match", "*"), ("If-Modified-Since", "Sun, 22 Nov 2099 00:00:00 GMT")],
    );
    assert_eq!(
        (missing.status, missing.body.is_empty()),
        (404, false),
        "a page that is missing is always told in full"
    );
}

#[test]
fn paths_lead_to_pages() {
    let served = Served::start(&["--site", "site"]);
    let redirect = served.get("/de/health");
    assert!((300..400).contains(&redirect.status), "{}", redirect.status);
    assert_eq!(redirect.headers["location"], "/de/health/");
    let missing = served.get("/de/nothing/here/");
    assert_eq!((missing.status, missing.body), (404, fs::read(served.desk.path("site/404.html")).unwrap()));
    assert_eq!(missing.headers["content-type"], "text/html");
    assert_eq!(served.get("//de").status, 404, "not a redirect to the host `de`");
    let head = served.request("HEAD", "/de/health/", &[]);
    assert_eq!((head.status, head.body.len()), (200, 0));
    assert_eq!(served.request("POST", "/de/", &[]).status, 405);
}

#[test]
fn a_path_that_finds_nothing_is_told_so_in_its_language() {
    let served = Served::start(&["--site", "site"]);
    fs::write(served.desk.path("site/404.html"), "Nichts gefunden. Nothing found.").unwrap();
    fs::write(served.desk.path("site/ar/404.html"), "لا شيء").unwrap();
    fs::remove_file(served.desk.path("site/de/404.html")).unwrap();
    fs::write(served.desk.path("404.html"), "a secret").unwrap();
    for (path, expected) in [
        ("/ar/nothing/here/", "لا شيء"),
        ("/ar/nothing.json", "لا شيء"),
        ("/de/nothing/", "Nichts gefunden. Nothing found."),
        ("/nothing", "Nichts gefunden. Nothing found."),
        ("/app/nothing.js", "Nichts gefunden. Nothing found."),
        ("/../nothing", "Nichts gefunden. Nothing found."),
        ("//nothing", "Nichts gefunden. Nothing found."),
    ] {
        let answer = served.get(path);
        assert_eq!((answer.status, String::from_utf8(answer.body).unwrap().as_str()), (404, expected), "{path}");
    }
}

#[test]
fn a_site_under_a_path_is_served_there() {
    let served = Served::start_under("/city/welcome/");
    assert_eq!(served.said, format!("Serving on http://127.0.0.1:{}/city/welcome/ until Ctrl-C.\n", served.port));
    let page = fs::read(served.desk.path("site/de/health/index.html")).unwrap();
    let answer = served.get("/city/welcome/de/health/");
    assert_eq!((answer.status, answer.body), (200, page));
    assert!(answer.headers.contains_key("content-security-policy"));
    let script = served.path_like("app/kiosk.", ".js");
    let answer = served.get(&format!("/city/welcome/{script}"));
    assert_eq!(answer.headers["cache-control"], "public, max-age=31536000, immutable");
    assert_eq!(answer.body, fs::read(served.desk.path("site").join(script)).unwrap());
    for (path, location) in [
        ("/", "/city/welcome/"),
        ("/?profile=kiosk", "/city/welcome/?profile=kiosk"),
        ("/city/welcome", "/city/welcome/"),
        ("/city/welcome/de/health", "/city/welcome/de/health/"),
    ] {
        let answer = served.get(path);
        assert!((300..400).contains(&answer.status), "{path}: {}", answer.status);
        assert_eq!(answer.headers["location"], location, "{path}");
    }
}

#[test]
fn nothing_is_found_beside_a_site_under_a_path() {
    let served = Served::start_under("/welcome/");
    fs::write(served.desk.path("site/404.html"), "Nichts").unwrap();
    fs::write(served.desk.path("site/ar/404.html"), "لا شيء").unwrap();
    fs::remove_file(served.desk.path("site/de/404.html")).unwrap();
    for (path, expected) in [
        ("/welcome/ar/nothing/", "لا شيء"),
        ("/welcome/nothing/", "Nichts"),
        ("/welcome/welcome/", "Nichts"),
        ("/de/", "Nichts"),
        ("/ar/nothing/", "Nichts"),
        ("/welcomed/de/", "Nichts"),
        ("//welcome/de/", "Nichts"),
        ("/welcome/../secret.txt", "Nichts"),
    ] {
        let answer = served.get(path);
        assert_eq!((answer.status, String::from_utf8(answer.body).unwrap().as_str()), (404, expected), "{path}");
        assert!(answer.headers.contains_key("content-security-policy"), "{path}");
    }
}

#[test]
fn what_is_no_base_is_told() {
    let desk = Desk::new();
    desk.build("site");
    let (code, message) = ended(desk.welcome(&["serve", "pack", "--base", "welcome"]));
    assert_eq!(code, 2);
    let expected = "invalid value 'welcome' for '--base <PATH>': a base begins and ends with a slash, like /welcome/\n";
    assert!(message.contains(expected), "{message}");
    let (code, message) = ended(desk.welcome(&["serve", "--site", "site", "--base", "/welcome/"]));
    assert_eq!(code, 2);
    assert!(message.contains("'--site <SITE>' cannot be used with '--base <PATH>'"), "{message}");
    stand(&desk, "/welcome");
    let expected = "welcome: cannot read site/release.json: a base begins and ends with a slash, like /welcome/\n";
    assert_eq!(ended(desk.welcome(&["serve", "--site", "site"])), (2, expected.to_owned()));
}

#[test]
fn nothing_outside_the_site_is_served() {
    let served = Served::start(&["--site", "site"]);
    fs::write(served.desk.path("secret.txt"), "a secret").unwrap();
    for path in [
        "/../secret.txt",
        "/de/../../secret.txt",
        "/%2e%2e/secret.txt",
        "/..%2fsecret.txt",
        "/%2e%2e%2fsecret.txt",
        "/..%5csecret.txt",
        "//secret.txt",
        "/de/%00/../../../secret.txt",
        "/./../site/../secret.txt",
    ] {
        let answer = served.get(path);
        assert_ne!(answer.status, 200, "{path}");
        assert!(!String::from_utf8_lossy(&answer.body).contains("a secret"), "{path}");
    }
}

#[test]
fn a_pack_is_built_and_served_and_ctrl_c_leaves_nothing() {
    let app = fixture("app");
    let args = ["pack", "--today", TODAY, "--profile", "kiosk", "--app", app.to_str().unwrap()];
    let mut served = Served::start(&args);
    assert_eq!(served.said, format!("Serving on http://127.0.0.1:{}/?profile=kiosk until Ctrl-C.\n", served.port));
    let page = served.request("GET", "/ar/health/doctor/", &[("Accept-Encoding", "br")]);
    assert_eq!((page.status, page.headers["content-encoding"].as_str()), (200, "br"));
    let interrupted =
        std::process::Command::new("kill").args(["-INT", &served.server.id().to_string()]).status().unwrap();
    assert!(interrupted.success());
    assert_eq!(served.server.wait().unwrap().code(), Some(0));
    let mut left: Vec<String> = fs::read_dir(served.desk.path(""))
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    left.sort();
    assert_eq!(left, ["pack", "site"]);
}

#[test]
fn a_port_that_is_taken_is_told() {
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = taken.local_addr().unwrap().port().to_string();
    let desk = Desk::new();
    desk.build("site");
    let expected = format!(
        "welcome: port {port} is taken by another program; name another one with --port, or 0 for a free one\n"
    );
    assert_eq!(ended(desk.welcome(&["serve", "--site", "site", "--port", &port])), (2, expected));
    let nothing = ended(desk.welcome(&["serve", "--site", "pack"]));
    assert_eq!(nothing, (2, "welcome: there is no site in pack; write one with `welcome build`\n".to_owned()));
}

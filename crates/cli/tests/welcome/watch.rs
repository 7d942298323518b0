//! `welcome serve --watch`: a file is saved, open pages are told, and what is asked for then is new.

use crate::program::{Desk, TODAY, fixture};
use serde_json::Value;
use std::{
    fs,
    io::{BufRead as _, BufReader, Read as _, Write as _},
    net::TcpStream,
    process::{Child, ChildStdout, Stdio},
};

/// A pack that is watched; ends with the test.
struct Watched {
    desk: Desk,
    server: Child,
    /// Kept open: what the program says goes there.
    said: BufReader<ChildStdout>,
    port: u16,
}

/// What open pages are told.
struct Changes(BufReader<TcpStream>);

impl Watched {
    fn start(desk: Desk, more: &[&str]) -> Watched {
        let app = fixture("app");
        let args = ["serve", "pack", "--watch", "--port", "0", "--today", TODAY, "--app", app.to_str().unwrap()];
        let mut command = desk.welcome(&[&args[..], more].concat());
        let mut server = command.stdout(Stdio::piped()).stderr(Stdio::null()).spawn().unwrap();
        let mut said = BufReader::new(server.stdout.take().unwrap());
        let mut line = String::new();
        said.read_line(&mut line).unwrap();
        let port = line.split("http://127.0.0.1:").nth(1).unwrap().split('/').next().unwrap().parse().unwrap();
        Watched { desk, server, said, port }
    }

    fn ask(&self, path: &str) -> BufReader<TcpStream> {
        let mut stream = TcpStream::connect(("127.0.0.1", self.port)).unwrap();
        write!(stream, "GET {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n").unwrap();
        BufReader::new(stream)
    }

    /// Head and body of an answer.
    fn get(&self, path: &str) -> (String, String) {
        let mut bytes = Vec::new();
        self.ask(path).read_to_end(&mut bytes).unwrap();
        let answer = String::from_utf8_lossy(&bytes).into_owned();
        let (head, body) = answer.split_once("\r\n\r\n").unwrap();
        (head.to_ascii_lowercase(), body.to_owned())
    }

    /// What is told from now on; how things stand comes at once.
    fn changes(&self, path: &str) -> Changes {
        Changes(self.ask(path))
    }

    fn line(&mut self) -> String {
        let mut line = String::new();
        self.said.read_line(&mut line).unwrap();
        line
    }

    /// Saves a changed file as many editors do: beside the old one first, then renamed.
    fn save(&self, file: &str, from: &str, to: &str) {
        let path = self.desk.path(file);
        let text = fs::read_to_string(&path).unwrap();
        assert!(text.contains(from), "{from} in {file}");
        let beside = path.with_extension("json.tmp~");
        fs::write(&beside, text.replacen(from, to, 1)).unwrap();
        fs::rename(beside, path).unwrap();
    }
}

impl Changes {
    fn next(&mut self) -> Value {
        loop {
            let mut line = String::new();
            assert_ne!(self.0.read_line(&mut line).unwrap(), 0, "the program stopped telling");
            if let Some(data) = line.trim_end().strip_prefix("data: ") {
                return serde_json::from_str(data).unwrap();
            }
        }
    }

    /// The first that is told for which something holds: a file may be looked at while it is being written.
    fn until(&mut self, holds: impl Fn(&Value) -> bool) -> Value {
        loop {
            let told = self.next();
            if holds(&told) {
                return told;
            }
        }
    }
}

impl Drop for Watched {
    fn drop(&mut self) {
        // It may have ended by itself already.
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}

fn is_good(told: &Value) -> bool {
    told["release"] != "" && told["problems"].as_array().unwrap().is_empty()
}

fn is_bad(told: &Value) -> bool {
    !told["problems"].as_array().unwrap().is_empty()
}

#[test]
fn a_saved_text_is_told_and_shown() {
    let mut watched = Watched::start(Desk::new(), &[]);
    let mut changes = watched.changes("/app/changes");
    let first = changes.until(is_good);
    assert!(watched.line().starts_with("pack checked in "));
    let (head, page) = watched.get("/de/health/doctor/");
    assert!(head.starts_with("http/1.1 200") && head.contains("cache-control: no-store"), "{head}");
    assert!(head.contains("content-security-policy: default-src 'none'; script-src 'self'"), "{head}");
    let release = first["release"].as_str().unwrap();
    let script = format!("<script defer src=\"/app/watch.js\" data-release=\"{release}\"></script></head>");
    assert!(page.contains(&script), "{page}");
    assert!(!page.contains("Bitte rufen Sie"));

    watched.save("pack/de/health.json", "Rufen Sie", "Bitte rufen Sie");
    let second = changes.until(|told| is_good(told) && told["release"] != first["release"]);
    for path in ["/de/health/doctor/", "/de/health/doctor/page.json"] {
        let (_, page) = watched.get(path);
        assert!(page.contains("Bitte rufen Sie") && page.contains(second["release"].as_str().unwrap()), "{path}");
    }
    let line = watched.line();
    assert!(
        line.starts_with("pack/de/health.json changed: checked in ") && line.ends_with(" ms, pages show it\n"),
        "{line}"
    );
}

#[test]
fn an_error_is_told_with_its_line_and_the_last_good_version_stays() {
    let watched = Watched::start(Desk::new(), &[]);
    let mut changes = watched.changes("/app/changes");
    let first = changes.until(is_good);
    let (_, before) = watched.get("/de/emergency/call/");
    watched.save("pack/de/emergency.json", "{ambulance}", "{ambulanz}");
    let told = changes.until(is_bad);
    assert_eq!(told["release"], first["release"], "no page reloads");
    let mut problems = told["problems"].as_array().unwrap().iter();
    let problem = problems.find(|problem| problem["code"] == "unknown-fact").unwrap();
    assert!(problem["place"].as_str().unwrap().starts_with("de/emergency.json:"), "{problem}");
    assert!(problem["line"][1].as_str().unwrap().contains("ambulanz"), "{problem}");
    assert!(!problem["help"].as_str().unwrap().is_empty(), "{problem}");
    assert_eq!(watched.get("/de/emergency/call/").1, before);
    assert_eq!(watched.changes("/app/changes").next(), told, "a page that is opened now is told too");

    watched.save("pack/de/emergency.json", "{ambulanz}", "{ambulance}");
    let again = changes.until(is_good);
    assert_eq!(again["release"], first["release"], "what is the same again needs no reload");
}

#[test]
fn a_pack_with_errors_is_watched_until_it_is_good() {
    let desk = Desk::new();
    desk.edit("pack/de/emergency.json", "{ambulance}", "{ambulanz}");
    let watched = Watched::start(desk, &[]);
    let mut changes = watched.changes("/app/changes");
    let told = changes.until(is_bad);
    assert_eq!(told["release"], "");
    let (head, page) = watched.get("/de/");
    assert!(head.starts_with("http/1.1 503") && page.contains("data-release=\"\""), "{head} {page}");
    watched.save("pack/de/emergency.json", "{ambulanz}", "{ambulance}");
    changes.until(is_good);
    assert!(watched.get("/de/").0.starts_with("http/1.1 200"));
}

#[test]
fn every_page_is_there_under_a_path_too_and_no_device_keeps_it() {
    let watched = Watched::start(Desk::new(), &["--base", "/city/"]);
    let told = watched.changes("/city/app/changes").until(is_good);
    for path in
        ["", "de/", "ar/health/", "de/health/doctor/", "de/places/", "de/places/clinic/", "ar/about/", "de/index.html"]
    {
        let (head, page) = watched.get(&format!("/city/{path}"));
        assert!(head.starts_with("http/1.1 200") && head.contains("content-type: text/html"), "{path}: {head}");
        assert!(page.contains("src=\"/city/app/watch.js\"") && page.contains("<main"), "{path}");
    }
    let shared = format!("/city/pack/ar/shared.{}.json", &told["release"].as_str().unwrap()[..8]);
    for (path, kind) in [
        (shared.as_str(), "application/json"),
        ("/city/app/watch.js", "text/javascript"),
        ("/city/app/watch.css", "text/css"),
        ("/city/sw.js", "text/javascript"),
        ("/city/manifest.webmanifest", "application/manifest+json"),
    ] {
        let (head, _) = watched.get(path);
        assert!(head.starts_with("http/1.1 200") && head.contains(&format!("content-type: {kind}")), "{path}: {head}");
    }
    let release: Value = serde_json::from_str(&watched.get("/city/release.json").1).unwrap();
    assert_eq!(release["offline"], false, "the kill switch");
    let (head, page) = watched.get("/city/ar/nothing/here/");
    assert!(head.starts_with("http/1.1 404") && page.contains("lang=\"ar\""), "{head}");
    for (path, location) in [("/", "/city/"), ("/city/de/health", "/city/de/health/")] {
        let (head, _) = watched.get(path);
        assert!(
            head.starts_with("http/1.1 307") && head.contains(&format!("location: {location}\r\n")),
            "{path}: {head}"
        );
    }
}

#[test]
fn ctrl_c_ends_it_although_a_page_is_open_and_nothing_was_written() {
    let mut watched = Watched::start(Desk::new(), &[]);
    let mut changes = watched.changes("/app/changes");
    changes.until(is_good);
    let before = crate::program::files_of(&watched.desk.path(""));
    let interrupted =
        std::process::Command::new("kill").args(["-INT", &watched.server.id().to_string()]).status().unwrap();
    assert!(interrupted.success());
    assert_eq!(watched.server.wait().unwrap().code(), Some(0));
    assert_eq!(crate::program::files_of(&watched.desk.path("")), before);
}

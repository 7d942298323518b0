//! The guide in `docs/guide`, carried out as it is written: every command is run, every excerpt is looked for, every change is made.
//!
//! Our own reader, because the ones for terminal sessions in Markdown know neither files that a reader edits between two
//! commands nor a server that goes on. A fence `console` holds commands after `$ ` and what they say; `…` stands for what
//! may differ, alone on a line for any number of lines. `console serves` is stopped when it has said what is expected.
//! `json file=F` is an excerpt that stands in F; `diff file=F` is a change that the reader makes there.

use crate::program::fixture;
use std::{
    env, fs,
    io::{BufRead as _, BufReader},
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

/// A fence of a chapter.
#[derive(Debug)]
struct Fence {
    line: usize,
    info: String,
    lines: Vec<String>,
}

impl Fence {
    fn kind(&self) -> &str {
        self.info.split_whitespace().next().unwrap_or_default()
    }

    fn file(&self) -> Option<&str> {
        self.info.split_whitespace().find_map(|word| word.strip_prefix("file="))
    }
}

fn fences(text: &str) -> Vec<Fence> {
    let mut fences: Vec<Fence> = Vec::new();
    let mut open = false;
    for (at, line) in text.lines().enumerate() {
        match (open, line.strip_prefix("```")) {
            (false, Some(info)) => {
                fences.push(Fence { line: at + 1, info: info.to_owned(), lines: Vec::new() });
                open = true;
            }
            (true, Some(_)) => open = false,
            (true, None) => fences.last_mut().unwrap().lines.push(line.to_owned()),
            (false, None) => {}
        }
    }
    assert!(!open, "a fence is not closed");
    fences
}

/// The commands of a fence, each with what it is expected to say.
fn commands(fence: &Fence) -> Vec<(String, Vec<String>)> {
    let mut commands: Vec<(String, Vec<String>)> = Vec::new();
    for line in &fence.lines {
        match (line.strip_prefix("$ "), commands.last_mut()) {
            (Some(command), _) => commands.push((command.to_owned(), Vec::new())),
            (None, Some((command, _))) if command.ends_with('\\') => {
                command.pop();
                command.push_str(line.trim_start());
            }
            (None, Some((_, expected))) => expected.push(line.clone()),
            (None, None) => panic!("line {}: a console begins with `$ `", fence.line),
        }
    }
    commands
}

/// Whether what was said is what was expected.
fn is_as(expected: &[String], said: &[&str]) -> bool {
    match expected {
        [] => said.is_empty(),
        [any, rest @ ..] if any == "…" => (0..=said.len()).any(|skipped| is_as(rest, &said[skipped..])),
        [first, rest @ ..] => {
            said.split_first().is_some_and(|(said, others)| is_line(first, said) && is_as(rest, others))
        }
    }
}

fn is_line(expected: &str, said: &str) -> bool {
    let mut parts = expected.trim_end().split('…');
    let first = parts.next().unwrap_or_default();
    let Some(mut rest) = said.trim_end().strip_prefix(first) else { return false };
    let parts: Vec<&str> = parts.collect();
    let Some((last, middle)) = parts.split_last() else { return rest.is_empty() };
    for part in middle {
        let Some(at) = rest.find(part) else { return false };
        rest = &rest[at + part.len()..];
    }
    rest.ends_with(last)
}

struct Reader {
    chapter: String,
    folder: tempfile::TempDir,
}

impl Reader {
    fn command(&self, line: &str) -> Command {
        let program = Path::new(env!("CARGO_BIN_EXE_welcome"));
        let path = format!("{}:{}", program.parent().unwrap().display(), env::var("PATH").unwrap());
        let mut command = Command::new("sh");
        command.args(["-c", &format!("exec 2>&1; {line}")]).current_dir(self.folder.path());
        command.env("PATH", path).env("WELCOME_APP_FOLDER", fixture("app")).env("COLUMNS", "100").stdin(Stdio::null());
        command
    }

    fn file(&self, fence: &Fence) -> PathBuf {
        let name = fence.file().unwrap_or_else(|| panic!("{}:{}: name the file", self.chapter, fence.line));
        self.folder.path().join(name)
    }

    fn carry_out(&self, fence: &Fence) {
        match fence.kind() {
            "console" if fence.info.contains("serves") => self.serve(fence),
            "console" => commands(fence).iter().for_each(|(command, expected)| self.run(fence, command, expected)),
            "diff" => self.change(fence),
            "json" | "ftl" | "csv" if fence.file().is_some() => self.excerpt(fence),
            _ => {}
        }
    }

    fn run(&self, fence: &Fence, line: &str, expected: &[String]) {
        let output = self.command(line).output().unwrap();
        let said = String::from_utf8(output.stdout).unwrap();
        let lines: Vec<&str> = said.trim_end().lines().collect();
        let expected: Vec<String> = expected.iter().map(|line| line.trim_end().to_owned()).collect();
        assert!(is_as(&expected, &lines), "{}:{}: `{line}` says now:\n{said}", self.chapter, fence.line);
    }

    /// A command that does not end by itself: it is stopped when it has said everything.
    fn serve(&self, fence: &Fence) {
        let commands = commands(fence);
        let [(line, expected)] = commands.as_slice() else { panic!("{}:{}: one command", self.chapter, fence.line) };
        let mut server = self.command(&format!("exec {line}")).stdout(Stdio::piped()).spawn().unwrap();
        let mut said = BufReader::new(server.stdout.take().unwrap()).lines().map(Result::unwrap);
        let mut heard = Vec::new();
        for expected in expected {
            let found = said.by_ref().find(|line| {
                heard.push(line.clone());
                is_line(expected, line)
            });
            assert!(found.is_some(), "{}:{}: `{line}` says now:\n{}", self.chapter, fence.line, heard.join("\n"));
        }
        server.kill().unwrap();
        server.wait().unwrap();
    }

    fn change(&self, fence: &Fence) {
        let path = self.file(fence);
        let text = fs::read_to_string(&path).unwrap_or_default();
        let side = |sign: char| -> String {
            let lines = fence.lines.iter().filter(|line| line.starts_with([sign, ' ']));
            lines.map(|line| format!("{}\n", &line[1..])).collect()
        };
        let (before, after) = (side('-'), side('+'));
        let found = text.matches(&before).count();
        assert!(found == 1, "{}:{}: stands {found} times in the file:\n{before}\n{text}", self.chapter, fence.line);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text.replace(&before, &after)).unwrap();
    }

    fn excerpt(&self, fence: &Fence) {
        let text = fs::read_to_string(self.file(fence)).unwrap();
        let lines: Vec<&str> = text.lines().map(str::trim).collect();
        let mut wanted: Vec<String> = fence.lines.iter().map(|line| line.trim().to_owned()).collect();
        wanted.insert(0, "…".to_owned());
        wanted.push("…".to_owned());
        assert!(is_as(&wanted, &lines), "{}:{}: the file says now:\n{text}", self.chapter, fence.line);
    }
}

#[track_caller]
fn check(chapter: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/guide").join(chapter);
    let text = fs::read_to_string(path).unwrap();
    let reader = Reader { chapter: chapter.to_owned(), folder: tempfile::tempdir().unwrap() };
    let fences = fences(&text);
    assert!(fences.iter().any(|fence| fence.kind() == "console"), "{chapter} has no command");
    fences.iter().for_each(|fence| reader.carry_out(fence));
}

#[test]
fn editors_get_what_the_guide_says() {
    check("editors.md");
}

#[test]
fn translators_get_what_the_guide_says() {
    check("translators.md");
}

#[test]
fn city_it_gets_what_the_guide_says() {
    check("city-it.md");
}

#[test]
fn every_chapter_is_in_the_summary_and_every_picture_there() {
    let docs = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs");
    let summary = fs::read_to_string(docs.join("SUMMARY.md")).unwrap();
    let mut pictures = 0;
    for entry in fs::read_dir(docs.join("guide")).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_str().unwrap();
        assert!(summary.contains(&format!("(guide/{name})")), "{name} is not in SUMMARY.md");
        let text = fs::read_to_string(&path).unwrap();
        for picture in text.split("![").skip(1) {
            let (what, file) = picture.split_once("](").unwrap();
            let (file, _) = file.split_once(')').unwrap();
            assert!(!what.is_empty() && docs.join("guide").join(file).is_file(), "{name}: {file}");
            pictures += 1;
        }
    }
    assert!(pictures >= 8, "{pictures} pictures");
}

#[test]
fn what_may_differ_is_let_pass_and_nothing_else() {
    let is = |expected: &[&str], said: &[&str]| {
        is_as(&expected.iter().map(|line| (*line).to_owned()).collect::<Vec<_>>(), said)
    };
    assert!(is(&["a", "…", "z"], &["a", "b", "c", "z"]) && is(&["a", "…"], &["a"]));
    assert!(is(&["Wrote … in … s: 3 files"], &["Wrote site in 1.2 s: 3 files"]));
    assert!(!is(&["a"], &["a", "b"]) && !is(&["a…z"], &["a-y"]) && !is(&["a", "…", "z"], &["a", "b"]));
}

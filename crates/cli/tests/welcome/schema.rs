//! The JSON Schemas beside a pack, held against `welcome check` by another implementation of the standard: Python's.

use crate::program::{Desk, TODAY, files_of, output};
use serde_json::{Map, Value, json};
use std::{
    collections::{BTreeMap, BTreeSet},
    env, fs,
    io::Write as _,
    path::{Path, PathBuf},
    process::{Command, Stdio},
};
use welcome_pack::authoring::{
    app::AppLocales,
    check::check,
    files::PackFiles,
    problem::{Problem, Severity},
    schema::FileKind,
};

type Files = BTreeMap<String, Vec<u8>>;

/// The rules of form, which a schema can tell as well.
const OF_FORM: [&str; 11] = [
    "invalid-json",
    "unknown-key",
    "missing-key",
    "wrong-type",
    "unknown-value",
    "not-a-date",
    "block-key",
    "neutral-key",
    "bad-id",
    "unknown-audience",
    "unknown-category",
];

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

fn read(folder: &Path) -> Files {
    if folder.is_dir() { files_of(folder).into_iter().collect() } else { Files::new() }
}

/// The packs that are shipped, the sound one, and every broken one, by their names.
fn packs() -> BTreeMap<String, Files> {
    let names = |folder: &Path| -> Vec<String> {
        let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
        entries
            .filter(|path| path.is_dir())
            .map(|path| path.file_name().unwrap().to_str().unwrap().to_owned())
            .collect()
    };
    let (content, tests) = (root().join("content"), root().join("crates/pack/tests"));
    let mut packs: BTreeMap<String, Files> =
        names(&content).into_iter().map(|name| (name.clone(), read(&content.join(name)))).collect();
    let sound = read(&tests.join("sound/pack"));
    for code in names(&tests.join("broken")) {
        let mut files = sound.clone();
        files.extend(read(&tests.join("broken").join(&code).join("pack")));
        packs.insert(format!("broken/{code}"), files);
    }
    packs.insert("sound".to_owned(), sound);
    packs.insert("fixture".to_owned(), read(&crate::program::fixture("pack")));
    packs
}

fn app() -> AppLocales {
    AppLocales::read(&read(&root().join("locales"))).unwrap()
}

/// Python with the packages that `cargo xtask setup` installs.
fn python() -> PathBuf {
    let cache = env::var_os("XDG_CACHE_HOME").filter(|path| !path.is_empty()).map(PathBuf::from);
    let cache = cache.unwrap_or_else(|| env::home_dir().unwrap().join(".cache"));
    let inside = if cfg!(windows) { "Scripts/python.exe" } else { "bin/python" };
    let python = cache.join("welcome-kiosk/python").join(inside);
    assert!(python.is_file(), "{} is missing: run `cargo xtask setup`", python.display());
    python
}

/// What Python's `jsonschema` says of each file; `null` where it has no objection.
fn validated(request: &Value) -> Map<String, Value> {
    let mut command = Command::new(python());
    command.arg(root().join("tests/python/validate.py")).stdin(Stdio::piped()).stdout(Stdio::piped());
    let mut child = command.spawn().unwrap();
    child.stdin.take().unwrap().write_all(&serde_json::to_vec(request).unwrap()).unwrap();
    let output = child.wait_with_output().unwrap();
    assert!(output.status.success(), "see above");
    serde_json::from_slice(&output.stdout).unwrap()
}

#[test]
fn schemas_and_check_agree_on_the_form_of_every_file() {
    let app = app();
    let (mut requested, mut of_form, mut with_errors) = (Vec::new(), BTreeMap::new(), BTreeSet::new());
    for (name, files) in packs() {
        let (pack, problems) = check(&PackFiles::new(files.clone()), &app, TODAY.parse().unwrap());
        let default = pack.settings.map_or_else(|| "de".to_owned(), |settings| settings.default_locale);
        let locales: Vec<String> = pack.locales.into_iter().map(|content| content.tag).collect();
        if !locales.contains(&default) {
            // Nobody knows which files are translations.
            continue;
        }
        for (path, bytes) in &files {
            let is_read = path.split_once('/').is_none_or(|(folder, _)| locales.iter().any(|tag| tag == folder));
            let Some(kind) = FileKind::of_path(path, &default).filter(|_| is_read) else { continue };
            let Ok(text) = std::str::from_utf8(bytes) else { continue };
            requested.push(json!({ "name": format!("{name}/{path}"), "schema": kind.schema_name(), "text": text }));
        }
        for Problem { code, severity, file, message, .. } in problems {
            let file = format!("{name}/{file}");
            if severity == Severity::Error {
                with_errors.insert(file.clone());
            }
            if OF_FORM.contains(&code) {
                of_form.insert(file, format!("{code}: {message}"));
            }
        }
    }
    let schemas: BTreeMap<&str, Value> = FileKind::ALL.iter().map(|kind| (kind.schema_name(), kind.schema())).collect();
    let answers = validated(&json!({ "schemas": schemas, "files": requested }));
    let rejected: BTreeMap<&String, &Value> = answers.iter().filter(|(_, fault)| !fault.is_null()).collect();
    let mut failures: Vec<String> = Vec::new();
    let unnoticed = of_form.iter().filter(|(file, _)| answers.contains_key(*file) && !rejected.contains_key(file));
    failures.extend(unnoticed.map(|(file, problem)| format!("{file}: only welcome check objects: {problem}")));
    let too_strict = rejected.iter().filter(|(file, _)| !with_errors.contains(**file));
    failures.extend(too_strict.map(|(file, fault)| format!("{file}: only the schema objects: {fault}")));
    assert!(failures.is_empty(), "{}", failures.join("\n"));
    assert!(of_form.len() > 20 && answers.len() > 500, "{} of {} files", of_form.len(), answers.len());
}

#[test]
fn schemas_are_written_beside_a_pack_and_named_in_its_files() {
    let desk = Desk::new();
    let before = fs::read_to_string(desk.path("pack/de/health.json")).unwrap();
    let run = output(desk.welcome(&["schema", "pack", "--link"]));
    assert_eq!(run.status.code(), Some(0));
    for kind in FileKind::ALL {
        let file = desk.path("pack/.schema").join(kind.schema_name());
        assert_eq!(serde_json::from_slice::<Value>(&fs::read(file).unwrap()).unwrap(), kind.schema());
    }
    let after = fs::read_to_string(desk.path("pack/de/health.json")).unwrap();
    let line = "\n  \"$schema\": \"../.schema/articles.schema.json\",";
    assert_eq!(after.replacen(line, "", 1), before, "nothing else has changed");
    assert_eq!(output(desk.welcome(&["check", "pack", "--today", TODAY])).status.code(), Some(0));
    let again = String::from_utf8(output(desk.welcome(&["schema", "pack", "--link"])).stdout).unwrap();
    assert!(again.contains("; 0 files were changed"), "{again}");
    let mark = ["mark", "pack", "--locale", "ar", "--by", "human", "--today", TODAY];
    assert_eq!(output(desk.welcome(&mark)).status.code(), Some(0));
    desk.edit(
        "pack/ar/status.json",
        "{\n  \"texts\"",
        "{\n  \"$schema\": \"../.schema/status.schema.json\",\n  \"texts\"",
    );
    assert_eq!(output(desk.welcome(&mark)).status.code(), Some(0));
    let status = fs::read_to_string(desk.path("pack/ar/status.json")).unwrap();
    assert!(status.starts_with("{\n  \"$schema\": \"../.schema/status.schema.json\","), "{status:.80}");
}

#[test]
fn over_another_pack_an_entry_says_its_name_and_what_is_otherwise() {
    let cases = [
        ("facts.json", r#"{ "facts": [{ "id": "line", "value": "+43 1 5555" }] }"#, true),
        ("facts.json", r#"{ "facts": [{ "value": "+43 1 5555" }] }"#, false),
        ("facts.json", r#"{ "facts": [{ "id": "line", "valeu": "+43 1 5555" }] }"#, false),
        ("pack.json", r#"{ "extends": "../pack", "locales": [{ "tag": "tr" }] }"#, true),
        ("pack.json", r#"{ "extends": "../pack", "locales": [{}] }"#, false),
        ("de/health.json", r#"{ "articles": [{ "id": "doctor", "blocks": [{ "id": "intro", "text": "a" }] }] }"#, true),
        (
            "de/health.json",
            r#"{ "articles": [{ "id": "doctor", "blocks": [{ "id": "intro", "remove": true }] }] }"#,
            true,
        ),
        ("de/health.json", r#"{ "articles": [{ "id": "doctor", "blocks": [{ "text": "a" }] }] }"#, false),
        ("ar/health.json", r#"{ "articles": [{ "id": "doctor", "blocks": [{ "id": "i", "texd": "a" }] }] }"#, false),
    ];
    let requested: Vec<Value> = cases.iter().enumerate().map(|(at, (path, text, _))| {
        json!({ "name": at.to_string(), "schema": FileKind::of_path(path, "de").unwrap().schema_name(), "text": text })
    }).collect();
    let schemas: BTreeMap<&str, Value> =
        FileKind::ALL.iter().map(|kind| (kind.schema_name(), kind.partial_schema())).collect();
    let answers = validated(&json!({ "schemas": schemas, "files": requested }));
    for (at, (path, text, fits)) in cases.iter().enumerate() {
        let answer = &answers[&at.to_string()];
        assert_eq!(answer.is_null(), *fits, "{path}: {text}: {answer}");
    }
    let desk = Desk::new();
    fs::create_dir_all(desk.path("north")).unwrap();
    fs::write(desk.path("north/pack.json"), r#"{ "extends": "../pack", "id": "north" }"#).unwrap();
    assert_eq!(output(desk.welcome(&["schema", "north"])).status.code(), Some(0));
    let written: Value =
        serde_json::from_slice(&fs::read(desk.path("north/.schema/facts.schema.json")).unwrap()).unwrap();
    assert_eq!(written, FileKind::Facts.partial_schema());
}

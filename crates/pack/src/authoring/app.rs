//! What the program itself brings for every locale: its texts, its ways to write numbers and dates, names of languages.

use super::{
    json,
    problem::{Problem, Rule},
    read::Reader,
    source::Source,
};
use crate::locale::{Direction, LocaleFormat};
use serde::{Deserialize, Serialize, de::DeserializeOwned};
use std::collections::{BTreeMap, BTreeSet};

/// The locale in which the program's own texts are written first.
pub const SOURCE: &str = "en";

/// Everything that the program brings for its locales.
#[derive(Clone, Debug, Default)]
pub struct AppLocales {
    /// The locale in which the program's own texts are written first.
    pub source: String,
    /// The locales by their tag.
    pub locales: BTreeMap<String, AppLocale>,
    /// The languages whose names the program knows.
    pub languages: Vec<Language>,
}

/// What the program brings for one locale.
#[derive(Clone, Debug)]
pub struct AppLocale {
    /// The language's name in itself.
    pub autonym: String,
    /// Direction of its script.
    pub direction: Direction,
    /// How it writes numbers, days and times.
    pub format: LocaleFormat,
    /// The program's texts (Fluent).
    pub strings: String,
}

/// A language by the name that its speakers know.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Language {
    /// Its BCP 47 tag.
    pub tag: String,
    /// Its name in itself.
    pub autonym: String,
    /// Direction of its script.
    pub direction: Direction,
}

/// `<tag>/locale.json`
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct LocaleFile {
    tag: String,
    autonym: String,
    direction: Direction,
    format: LocaleFormat,
}

impl AppLocales {
    /// Everything in the program's folder `locales/`, by path in it: `languages.json`, `en/locale.json`,
    /// `en/kiosk.ftl`. What the texts say is looked at by [`check`](super::check::check).
    ///
    /// # Errors
    /// Files that are missing or cannot be read.
    pub fn read(files: &BTreeMap<String, Vec<u8>>) -> Result<AppLocales, Vec<Problem>> {
        let mut folder = Folder { files, problems: Vec::new() };
        let folders: BTreeSet<&str> = files.keys().filter_map(|path| Some(path.split_once('/')?.0)).collect();
        let tags = folders.into_iter().chain([SOURCE]).collect::<BTreeSet<&str>>();
        let locales = tags.into_iter().filter_map(|tag| Some((tag.to_owned(), folder.locale(tag)?))).collect();
        let languages = folder.json("languages.json").unwrap_or_default();
        if folder.problems.is_empty() {
            Ok(AppLocales { source: SOURCE.to_owned(), locales, languages })
        } else {
            Problem::sort(&mut folder.problems);
            Err(folder.problems)
        }
    }

    /// The language of a tag, or of its longest shorter form that the program can name.
    #[must_use]
    pub fn language(&self, tag: &str) -> Option<&Language> {
        let known = |tag: &str| self.languages.iter().find(|language| language.tag.eq_ignore_ascii_case(tag));
        crate::locale::truncations(tag).find_map(known)
    }
}

struct Folder<'a> {
    files: &'a BTreeMap<String, Vec<u8>>,
    problems: Vec<Problem>,
}

impl Folder<'_> {
    fn locale(&mut self, tag: &str) -> Option<AppLocale> {
        let file = self.json::<LocaleFile>(&format!("{tag}/locale.json"));
        let strings = self.source(&format!("{tag}/kiosk.ftl"));
        let (LocaleFile { tag: written, autonym, direction, format }, strings) = (file?, strings?);
        let path = format!("{tag}/locale.json");
        if written != tag {
            self.report(&path, format!("`tag` is `{written}` in the folder `{tag}`"), "give both the same name");
        }
        if format.digits.chars().count() != 10 {
            self.report(&path, "`digits` are not ten characters".into(), "write the digits from zero to nine");
        }
        let patterns = [
            ("date", &format.date, &["{day}", "{month}", "{year}"][..]),
            ("time", &format.time, &["{hour}", "{minute}"]),
            ("money", &format.money, &["{amount}", "{currency}"]),
        ];
        for (key, pattern, parts) in patterns {
            for part in parts.iter().filter(|part| pattern.matches(**part).count() != 1) {
                let message = format!("`{key}` does not contain `{part}` exactly once");
                self.report(&path, message, "write every part of the pattern once");
            }
        }
        Some(AppLocale { autonym, direction, format, strings: strings.text })
    }

    fn report(&mut self, path: &str, message: String, help: &str) {
        self.problems.push(Problem::of_file(Rule::LocaleFormat, &format!("locales/{path}"), message, help));
    }

    fn json<T: DeserializeOwned>(&mut self, path: &str) -> Option<T> {
        let source = self.source(path)?;
        let (root, problems) = json::parse(&source);
        self.problems.extend(problems);
        let mut reader = Reader::new(&source);
        let value = reader.read(&mut root?);
        self.problems.append(&mut reader.problems);
        value
    }

    fn source(&mut self, path: &str) -> Option<Source> {
        let shown = format!("locales/{path}");
        let read = match self.files.get(path) {
            Some(bytes) => Source::read(&shown, bytes),
            None => {
                let message = format!("the program's file `{shown}` is missing");
                let help =
                    "every locale of the program has `locale.json` and `kiosk.ftl`, and all share `languages.json`";
                Err(Problem::of_file(Rule::MissingFile, &shown, message, help).into())
            }
        };
        read.map_err(|problem| self.problems.push(*problem)).ok()
    }
}

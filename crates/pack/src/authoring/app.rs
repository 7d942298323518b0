//! What the program itself brings for every locale: its texts, its ways to write numbers and dates, names of languages.

mod deviation;

use super::{
    cldr,
    coverage::Coverage,
    json,
    model::{LocaleContent, Pack},
    problem::{Problem, Rule},
    read::Reader,
    source::Source,
    suggest::all_of,
};
use crate::locale::{Direction, LocaleFormat};
use deviation::Deviation;
use serde::{Deserialize, Serialize, de::DeserializeOwned};
use std::collections::{BTreeMap, BTreeSet};
use unic_langid::LanguageIdentifier;

/// The locale in which the program's own texts are written first.
pub const SOURCE: &str = "en";

/// The file of the languages whose names the program knows.
const LANGUAGES: &str = "languages.json";

/// A BCP 47 tag in its usual spelling; `None` if it is none.
///
/// ```
/// use welcome_pack::authoring::app::usual_spelling;
/// assert_eq!(usual_spelling("fa-af").as_deref(), Some("fa-AF"));
/// assert_eq!(usual_spelling("farsi!"), None);
/// ```
#[must_use]
pub fn usual_spelling(tag: &str) -> Option<String> {
    tag.parse::<LanguageIdentifier>().ok().map(|usual| usual.to_string())
}

/// Everything that the program brings for its locales.
#[derive(Clone, Debug, Default)]
pub struct AppLocales {
    /// The locale in which the program's own texts are written first.
    pub source: String,
    /// The locales by their tag.
    pub locales: BTreeMap<String, AppLocale>,
    /// The languages whose names the program knows.
    pub languages: Vec<Language>,
    /// The characters that its fonts have; where that is not known, nothing is said about them.
    pub coverage: Option<Coverage>,
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
    /// The program's texts (Fluent); nothing in a locale that a pack brings.
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

/// An entry of `languages.json`. What it does not say is CLDR's.
#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct LanguageEntry {
    tag: String,
    autonym: Option<String>,
    direction: Option<Direction>,
    /// Why it says more than its tag.
    reason: Option<String>,
}

impl AppLocales {
    /// Everything in the program's folder `locales/`, by path in it: `languages.json`, `en/kiosk.ftl`, `en/locale.json`.
    /// A locale is a folder with a `kiosk.ftl`; how it writes comes from CLDR, but for what its `locale.json` says
    /// otherwise. What the texts say is looked at by [`check`](super::check::check).
    ///
    /// # Errors
    /// Files that are missing or cannot be read, and what neither they nor CLDR say.
    pub fn read(files: &BTreeMap<String, Vec<u8>>) -> Result<AppLocales, Vec<Problem>> {
        let mut folder = Folder { files, problems: Vec::new() };
        let entries: Vec<LanguageEntry> = folder.json(LANGUAGES).unwrap_or_default();
        let languages = entries.iter().filter_map(|entry| folder.language(entry)).collect();
        let tags = files.keys().filter_map(|path| path.strip_suffix("/kiosk.ftl")).chain([SOURCE]);
        let tags: BTreeSet<&str> = tags.collect();
        let locales =
            tags.into_iter().filter_map(|tag| Some((tag.to_owned(), folder.locale(tag, &entries)?))).collect();
        if folder.problems.is_empty() {
            Ok(AppLocales { source: SOURCE.to_owned(), locales, languages, coverage: None })
        } else {
            Problem::sort(&mut folder.problems);
            Err(folder.problems)
        }
    }

    /// The same, with the locales that a pack brings whole as `kiosk.ftl`: named and written as CLDR does. A language that
    /// CLDR does not know cannot be brought.
    #[must_use]
    pub fn with_locales_of(&self, pack: &Pack) -> AppLocales {
        let mut app = self.clone();
        for LocaleContent { tag, .. } in pack.locales.iter().filter(|content| content.strings.is_some()) {
            if !app.locales.contains_key(tag)
                && let Some(locale) = self.brought(tag)
            {
                app.locales.insert(tag.clone(), locale);
            }
        }
        app
    }

    fn brought(&self, tag: &str) -> Option<AppLocale> {
        let known = self.languages.iter().find(|language| language.tag == tag);
        let autonym = known.map(|known| known.autonym.clone()).or_else(|| cldr::autonym(tag))?;
        let direction = known.map(|known| known.direction).or_else(|| cldr::direction(tag))?;
        Some(AppLocale { autonym, direction, format: cldr::format(tag)?, strings: String::new() })
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
    fn locale(&mut self, tag: &str, entries: &[LanguageEntry]) -> Option<AppLocale> {
        let strings = self.source(&format!("{tag}/kiosk.ftl"))?;
        if !tag.parse::<LanguageIdentifier>().is_ok_and(|usual| usual == tag) {
            let message = format!("the folder's name `{tag}` is not a language tag in its usual spelling");
            self.report(&format!("{tag}/kiosk.ftl"), message, "name it after BCP 47: `de`, `fa-AF`, `zh-Hans`");
            return None;
        }
        let listed = entries.iter().find(|entry| entry.tag == tag).cloned();
        let unlisted = || LanguageEntry { tag: tag.to_owned(), autonym: None, direction: None, reason: None };
        let language = self.language(&listed.unwrap_or_else(unlisted));
        let format = self.format(tag);
        let (Language { autonym, direction, .. }, format) = (language?, format?);
        Some(AppLocale { autonym, direction, format, strings: strings.text })
    }

    /// A language's name and direction.
    fn language(&mut self, entry: &LanguageEntry) -> Option<Language> {
        let LanguageEntry { tag, autonym, direction, reason } = entry;
        let says_more = autonym.is_some() || direction.is_some();
        if says_more && reason.as_ref().is_none_or(|reason| reason.trim().is_empty()) {
            let message = format!("the entry `{tag}` has a name or a direction of its own and no `reason`");
            self.report(LANGUAGES, message, "say why it is not CLDR's, or leave both to CLDR");
        }
        let autonym = autonym.clone().or_else(|| cldr::autonym(tag));
        let direction = direction.or_else(|| cldr::direction(tag));
        let missing = [("autonym", autonym.is_none()), ("direction", direction.is_none())];
        let missing: Vec<&str> = missing.into_iter().filter(|(_, missing)| *missing).map(|(key, _)| key).collect();
        if let (Some(autonym), Some(direction)) = (autonym, direction) {
            return Some(Language { tag: tag.clone(), autonym, direction });
        }
        let message = format!("the language `{tag}` has no {} in CLDR", all_of(&missing));
        let entry = format!(
            "{{ \"tag\": \"{tag}\", \"autonym\": \"…\", \"direction\": \"ltr\", \"reason\": \"CLDR has none\" }}"
        );
        self.report(LANGUAGES, message, &format!("write the entry `{entry}` with the name that its speakers use"));
        None
    }

    /// How a locale writes: what its `locale.json` says, and CLDR for the rest.
    fn format(&mut self, tag: &str) -> Option<LocaleFormat> {
        let path = format!("{tag}/locale.json");
        let has_file = self.files.contains_key(&path);
        let deviations: Vec<Deviation> = if has_file { self.json(&path)? } else { Vec::new() };
        let mut own = Deviation::default();
        for deviation in deviations {
            let keys = deviation.keys();
            if deviation.reason.trim().is_empty() || keys.is_empty() {
                let message = "an entry has no `reason` or no value".to_owned();
                self.report(&path, message, "write both: what differs from CLDR, and why");
            }
            for key in own.keys().into_iter().filter(|key| keys.contains(key)) {
                self.report(&path, format!("`{key}` stands in two entries"), "keep one of them");
            }
            own = own.or(deviation);
        }
        let known = cldr::format(tag).map_or_else(Deviation::default, Deviation::of);
        match own.or(known).complete() {
            Ok(format) => {
                self.check_patterns(&path, &format);
                Some(format)
            }
            Err(missing) => {
                let message = format!("the language `{tag}` is not in CLDR, and this file lacks {}", all_of(&missing));
                let help = "write them here: `[{ \"reason\": \"CLDR has none\", \"weekdays\": [\"…\"] }]`";
                self.report(&path, message, help);
                None
            }
        }
    }

    fn check_patterns(&mut self, path: &str, format: &LocaleFormat) {
        if format.digits.chars().count() != 10 {
            self.report(path, "`digits` are not ten characters".into(), "write the digits from zero to nine");
        }
        let patterns = [
            ("date", &format.date, &["{day}", "{month}", "{year}"][..]),
            ("time", &format.time, &["{hour}", "{minute}"]),
            ("money", &format.money, &["{amount}", "{currency}"]),
            ("list_pair", &format.list_pair, &["{0}", "{1}"]),
            ("list_start", &format.list_start, &["{0}", "{1}"]),
            ("list_middle", &format.list_middle, &["{0}", "{1}"]),
            ("list_end", &format.list_end, &["{0}", "{1}"]),
        ];
        for (key, pattern, parts) in patterns {
            for part in parts.iter().filter(|part| pattern.matches(**part).count() != 1) {
                let message = format!("`{key}` does not contain `{part}` exactly once");
                self.report(path, message, "write every part of the pattern once");
            }
        }
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
                let help = "every locale of the program has `kiosk.ftl`, and all share `languages.json`";
                Err(Problem::of_file(Rule::MissingFile, &shown, message, help).into())
            }
        };
        read.map_err(|problem| self.problems.push(*problem)).ok()
    }
}

#[cfg(test)]
mod tests;

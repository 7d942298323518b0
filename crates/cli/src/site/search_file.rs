//! The search file of a locale: as many words of the texts as there is room for.

use super::{Site, SiteLocale};
use crate::compression;
use anyhow::{Context as _, Result};
use welcome_pack::search::{Entry, Vocabulary};

/// A search file has at most so many thousandths of the locale's text, both as they are sent quickly compressed: who gets the
/// pages must not get them a second time. Compressed as well as can be it is up to a fiftieth more of the text, 15 hundredths.
const PART: usize = 145;

/// The search file of a locale.
///
/// # Errors
/// If it cannot be compressed.
pub(crate) fn search_file(site: &Site, locale: &SiteLocale) -> Result<Vec<u8>> {
    let default = site.default_locale()?;
    let beside = (locale.tag() != default.tag()).then_some((default.tag(), default.entries.as_slice()));
    fitted(&locale.entries, beside)
}

/// The largest file of a locale's pages that has its part of their text; `beside` is the default locale's tag and pages,
/// where that is another one.
fn fitted(entries: &[Entry], beside: Option<(&str, &[Entry])>) -> Result<Vec<u8>> {
    let most = compression::sent(text(entries).as_bytes())? * PART / 1000;
    let vocabulary = Vocabulary::new(entries, beside);
    let with = |room| serde_json::to_vec(&vocabulary.file(room)).context("cannot write the words of a locale");
    // Halving the step until one word is left would take a compression for each; to a fiftieth is near enough.
    let (mut room, mut step) = (0, vocabulary.most());
    let (mut best, least) = (with(0)?, step / 50 + 1);
    while step >= least {
        let larger = with(room + step)?;
        if compression::sent(&larger)? <= most {
            (best, room) = (larger, room + step);
        }
        step /= 2;
    }
    Ok(best)
}

/// Everything that the pages of a locale say, each text once.
fn text(entries: &[Entry]) -> String {
    let mut text = String::new();
    for entry in entries {
        for part in std::iter::once(&entry.title).chain(&entry.heads).chain(&entry.body) {
            text.push_str(part);
            text.push('\n');
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{app, pack_folder::PackFolder};
    use std::{collections::BTreeMap, fs, path::Path};
    use welcome_pack::{
        authoring::{
            compile::{Compiled, CompiledLocale, compile},
            load::load,
        },
        route::Page,
        search::{Index, Kind, Query, Ranking, SearchFile},
    };

    /// Bytes as they are sent at best.
    fn best(path: &str, bytes: &[u8]) -> usize {
        compression::twins(path, bytes, compression::Effort::Best).unwrap().br.map_or(bytes.len(), |twin| twin.len())
    }

    fn compiled(city: &str) -> Compiled {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../content").join(city);
        let (pack, problems) = load(&PackFolder::read(&folder).unwrap().files);
        assert!(problems.is_empty(), "{problems:?}");
        compile(&pack, &app::locales().unwrap(), "2026-11-23".parse().unwrap()).unwrap()
    }

    fn default_of(compiled: &Compiled) -> &CompiledLocale {
        let tag = &compiled.manifest.default_locale;
        compiled.locales.iter().find(|locale| locale.index.tag == *tag).unwrap()
    }

    /// What is typed for a phrase, per locale, has to find its situation first. The default locale's file, which names all
    /// pages, has no room for more than keywords; there a situation is found by its title.
    #[track_caller]
    fn check_phrases(city: &str) {
        let typed = Path::new(env!("CARGO_MANIFEST_DIR")).join("../pack/tests/search/golden").join(city);
        let typed = fs::read_to_string(typed.join("phrases.json")).unwrap();
        let typed: BTreeMap<String, Vec<String>> = serde_json::from_str(&typed).unwrap();
        let compiled = compiled(city);
        let default = default_of(&compiled);
        let sent = |locale: &CompiledLocale| -> SearchFile {
            let other =
                (locale.index.tag != default.index.tag).then_some((default.index.tag.as_str(), &*default.entries));
            serde_json::from_slice(&fitted(&locale.entries, other).unwrap()).unwrap()
        };
        let of_default = sent(default);
        let mut faults = Vec::new();
        for locale in compiled.locales.iter().filter(|locale| locale.index.tag != default.index.tag) {
            let tag = &locale.index.tag;
            let beside = Some((default.index.tag.as_str(), &of_default));
            let (index, mut ranking) = (Index::new(&sent(locale), beside, None, |_| String::new()), Ranking::default());
            for typed in &typed[tag] {
                ranking.search(&index, &Query::new(typed));
                let found = ranking.best(&index, 1, |document| document.kind() == Kind::Phrases);
                let found: Vec<_> = found.iter().map(|at| &index.documents()[*at].page).collect();
                if found != [&Page::Situation("health".into())] {
                    faults.push(format!("{city} {tag}: {typed:?} finds {found:?}"));
                }
            }
        }
        assert!(faults.is_empty(), "{}", faults.join("\n"));
    }

    #[test]
    fn phrases_of_vienna_are_found_by_what_they_say() {
        check_phrases("vienna");
    }

    #[test]
    fn phrases_of_barcelona_are_found_by_what_they_say() {
        check_phrases("barcelona");
    }

    #[track_caller]
    fn check(city: &str) {
        let compiled = compiled(city);
        let default = default_of(&compiled);
        let tag = compiled.manifest.default_locale.as_str();
        let mut faults = Vec::new();
        for locale in &compiled.locales {
            let own = &locale.index.tag;
            let beside = (own != tag).then_some((tag, default.entries.as_slice()));
            let words = best("pack/search.json", &fitted(&locale.entries, beside).unwrap());
            let texts = best("pack/text.json", text(&locale.entries).as_bytes());
            println!("{city} {own}: {words} of {texts} bytes, {:.1} %", 100.0 * words as f64 / texts as f64);
            if words * 100 > texts * 15 {
                faults.push(format!("{city} {own}: {words} of {texts} bytes"));
            }
        }
        assert!(faults.is_empty(), "{}", faults.join("\n"));
    }

    #[test]
    fn the_words_of_no_locale_of_vienna_are_more_than_fifteen_hundredths_of_its_text() {
        check("vienna");
    }

    #[test]
    fn the_words_of_no_locale_of_barcelona_are_more_than_fifteen_hundredths_of_its_text() {
        check("barcelona");
    }
}

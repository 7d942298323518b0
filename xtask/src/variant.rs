//! Packs of another size, made out of the real one: in fewer languages for the browser tests, which walk through every
//! page, and with its articles several times for the benchmarks of growth.

use anyhow::{Context, Result};
use serde_json::Value;
use std::path::Path;
use xshell::Shell;

/// How a pack is to be changed.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Variant<'a> {
    /// The tags of the languages that stay.
    pub(crate) locales: &'a [&'a str],
    /// How many times every article is there.
    pub(crate) times: usize,
}

impl Variant<'_> {
    /// Writes the changed pack in `from` to `to`.
    ///
    /// # Errors
    /// If the pack cannot be read, or the folder cannot be written.
    pub(crate) fn write(self, shell: &Shell, from: &Path, to: &Path) -> Result<()> {
        shell.remove_path(to)?;
        shell.create_dir(to)?;
        let settings = shell.read_file(from.join("pack.json"))?;
        shell.write_file(to.join("pack.json"), self.in_fewer_languages(&settings)?)?;
        for entry in shell.read_dir(from)?.into_iter().filter(|entry| entry.is_file() && !entry.ends_with("pack.json"))
        {
            shell.copy_file(entry, to)?;
        }
        for tag in self.locales {
            let folder = shell.create_dir(to.join(tag))?;
            for entry in shell.read_dir(from.join(tag))? {
                let text = shell.read_file(&entry)?;
                let name = entry.file_name().context("a file of the pack has no name")?;
                let context = || format!("{} cannot be read", entry.display());
                shell.write_file(folder.join(name), self.with_more_articles(&text).with_context(context)?)?;
            }
            let clips = from.join("audio").join(tag);
            if clips.is_dir() {
                let folder = shell.create_dir(to.join("audio").join(tag))?;
                for clip in shell.read_dir(clips)?.into_iter().filter(|entry| entry.is_file()) {
                    shell.copy_file(clip, &folder)?;
                }
            }
        }
        Ok(())
    }

    /// The settings of a pack without its other languages.
    fn in_fewer_languages(self, settings: &str) -> Result<String> {
        let mut settings: Value = serde_json::from_str(settings).context("pack.json cannot be read")?;
        let locales =
            settings.get_mut("locales").and_then(Value::as_array_mut).context("pack.json names no locales")?;
        locales
            .retain(|locale| locale.get("tag").and_then(Value::as_str).is_some_and(|tag| self.locales.contains(&tag)));
        for fallback in locales.iter_mut().filter_map(|locale| locale.get_mut("fallback")?.as_array_mut()) {
            fallback.retain(|tag| tag.as_str().is_some_and(|tag| self.locales.contains(&tag)));
        }
        Ok(settings.to_string())
    }

    /// A file of a language with every article so many times; copies have a number behind their id.
    fn with_more_articles(self, text: &str) -> Result<String> {
        let mut file: Value = serde_json::from_str(text)?;
        if self.times > 1
            && let Some(articles) = file.get_mut("articles").and_then(Value::as_array_mut)
        {
            let originals = articles.clone();
            for copy in 2..=self.times {
                articles.extend(originals.iter().map(|article| numbered(article, copy)));
            }
        }
        Ok(file.to_string())
    }
}

fn numbered(article: &Value, copy: usize) -> Value {
    let mut article = article.clone();
    if let Some(id) = article.get_mut("id") {
        *id = format!("{}-{copy}", id.as_str().unwrap_or_default()).into();
    }
    article
}

#[cfg(test)]
mod tests {
    use super::*;

    const FEWER: Variant<'_> = Variant { locales: &["de", "ar"], times: 1 };

    #[test]
    fn other_languages_are_left_out_and_all_else_stays() {
        let settings = r#"{"id":"x","locales":[{"tag":"fr"},{"tag":"de"},{"tag":"ar","fallback":["fr","de"]}]}"#;
        let expected = r#"{"id":"x","locales":[{"tag":"de"},{"tag":"ar","fallback":["de"]}]}"#;
        let fewer: Value = serde_json::from_str(&FEWER.in_fewer_languages(settings).unwrap()).unwrap();
        assert_eq!(fewer, serde_json::from_str::<Value>(expected).unwrap());
        assert_eq!(FEWER.in_fewer_languages("{}").unwrap_err().to_string(), "pack.json names no locales");
    }

    #[test]
    fn articles_are_there_several_times_under_ids_of_their_own() {
        #[track_caller]
        fn check(times: usize, file: &str, expected: &str) {
            let more = Variant { times, ..FEWER }.with_more_articles(file).unwrap();
            assert_eq!(serde_json::from_str::<Value>(&more).unwrap(), serde_json::from_str::<Value>(expected).unwrap());
        }
        let file = r#"{"articles":[{"id":"a","title":"A"},{"id":"b"}]}"#;
        check(1, file, file);
        check(2, file, r#"{"articles":[{"id":"a","title":"A"},{"id":"b"},{"id":"a-2","title":"A"},{"id":"b-2"}]}"#);
        check(2, r#"{"places":[{"id":"a"}]}"#, r#"{"places":[{"id":"a"}]}"#);
    }
}

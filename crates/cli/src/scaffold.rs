//! Texts that wait to be overwritten: the files of a locale as copies of the default locale's.

use crate::{output::Files, schema_files};
use anyhow::{Context as _, Result, anyhow};
use serde_json::Value;
use welcome_pack::authoring::{
    draft::Draft,
    files::PackFiles,
    keys::NEUTRAL,
    load::{SCHEMA_KEY, load},
    overlay::own_status,
    problem::Problem,
    status::with_copies,
};

/// What a locale's file is made of where nobody has translated it: the default locale's, without what is in no language.
///
/// # Errors
/// If the file is no JSON.
pub(crate) fn copy(path: &str, original: &[u8], default_locale: &str) -> Result<String> {
    let draft = Draft::read(path, original).map_err(|problems| damaged(&problems))?;
    let value: Value = serde_json::from_slice(original).with_context(|| format!("cannot read {path}"))?;
    if value.get(SCHEMA_KEY).is_some() {
        draft.remove(&format!("/{SCHEMA_KEY}"))?;
    }
    let articles = value.get("articles").and_then(Value::as_array).into_iter().flatten().enumerate();
    for (at, article) in articles {
        for key in NEUTRAL.into_iter().filter(|key| article.get(key).is_some()) {
            draft.remove(&format!("/articles/{at}/{key}"))?;
        }
    }
    Ok(schema_files::linked(path, &draft.text(), default_locale))
}

/// The `status.json` of every translation in which the copies that it has are noted, so that they are known as such when
/// the default locale's texts are written.
///
/// # Errors
/// None in practice: every status can be written.
pub(crate) fn noted_copies(files: &PackFiles) -> Result<Files> {
    let (pack, _) = load(files);
    let Some(settings) = &pack.settings else { return Ok(Files::new()) };
    let mut noted = Files::new();
    for content in pack.locales.iter().filter(|content| content.tag != settings.default_locale) {
        let status = with_copies(&pack, &content.tag);
        if status != content.status {
            let status = own_status(files, &content.tag, status);
            let path = format!("{}/status.json", content.tag);
            let text = serde_json::to_string_pretty(&status).with_context(|| format!("cannot write {path}"))?;
            let text = schema_files::linked(&path, &format!("{text}\n"), &settings.default_locale);
            noted.insert(path, text.into_bytes());
        }
    }
    Ok(noted)
}

/// What is wrong with a file that cannot be changed.
pub(crate) fn damaged(problems: &[Problem]) -> anyhow::Error {
    anyhow!(problems.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n"))
}

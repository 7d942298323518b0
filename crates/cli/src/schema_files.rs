//! The JSON Schemas beside a pack, and the line in each of its files that leads to them.

use crate::{
    output::{self, Files},
    pack_folder::PackFolder,
};
use anyhow::{Context as _, Result};
use serde_json::Value;
use std::fs;
use welcome_pack::authoring::{
    load::SCHEMA_KEY,
    schema::{FOLDER, FileKind, reference},
};

/// The schemas by their path in a pack: those of whole files, or of files over others.
///
/// # Errors
/// If one cannot be written as JSON.
pub(crate) fn files(schema: impl Fn(FileKind) -> Value) -> Result<Files> {
    let file = |kind: FileKind| {
        let text = serde_json::to_string_pretty(&schema(kind)).context("cannot write a schema")?;
        Ok((format!("{FOLDER}/{}", kind.schema_name()), format!("{text}\n").into_bytes()))
    };
    FileKind::ALL.into_iter().map(file).collect()
}

/// Writes the schemas into the folder of a pack, in the place of those that are there.
///
/// # Errors
/// If something cannot be written.
pub(crate) fn write(pack: &PackFolder) -> Result<()> {
    let schema = if pack.files.beneath().is_some() { FileKind::partial_schema } else { FileKind::schema };
    let folder = pack.join(FOLDER);
    fs::create_dir_all(&folder).with_context(|| format!("cannot make the folder {}", folder.display()))?;
    files(schema)?.iter().try_for_each(|(path, bytes)| output::write_file(&pack.join(path), bytes))
}

/// A file of a pack that names its schema, as its first key; unchanged if it is no object or has such a key.
pub(crate) fn linked(path: &str, text: &str, default_locale: &str) -> String {
    let names_one = || {
        let value: Value = serde_json::from_str(text).ok()?;
        value.get(SCHEMA_KEY).map(|_| ())
    };
    let (Some(schema), Some((start, rest)), None) =
        (reference(path, default_locale), text.split_once('{'), names_one())
    else {
        return text.to_owned();
    };
    let is_empty = rest.trim_start().starts_with('}');
    // A file over several lines gets a line more, with the indentation of the next one.
    let indentation = rest.strip_prefix("\r\n").or_else(|| rest.strip_prefix('\n'));
    let indentation = indentation.map(|line| line.chars().take_while(|c| *c == ' ' || *c == '\t').collect::<String>());
    let space = indentation.map_or(" ".to_owned(), |indentation| format!("\n{indentation}"));
    let comma = if is_empty { "" } else { "," };
    let gap = if rest.starts_with(char::is_whitespace) { "" } else { " " };
    format!("{start}{{{space}\"{SCHEMA_KEY}\": \"{schema}\"{comma}{gap}{rest}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &str) {
        assert_eq!(linked("de/city.json", text, "de"), expected);
    }

    #[test]
    fn a_file_names_its_schema_first() {
        let schema = "\"$schema\": \"../.schema/city.schema.json\"";
        check("{\n    \"name\": \"Linz\"\n}\n", &format!("{{\n    {schema},\n    \"name\": \"Linz\"\n}}\n"));
        check("{\"name\": \"Linz\"}", &format!("{{ {schema}, \"name\": \"Linz\"}}"));
        check("{ \"name\": \"Linz\" }", &format!("{{ {schema}, \"name\": \"Linz\" }}"));
        check("{ \"$schema\": \"x\" }", "{ \"$schema\": \"x\" }");
        check("{}", &format!("{{ {schema} }}"));
        check("[]", "[]");
    }
}

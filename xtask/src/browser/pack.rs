//! The pack of the browser tests: the real one in fewer languages, because a test that walks through every page would
//! walk through sixteen times as many.

use anyhow::{Context, Result};
use serde_json::Value;
use std::path::Path;
use xshell::Shell;

/// Left to right, right to left, and a fallback between them.
const LOCALES: [&str; 3] = ["de", "en", "ar"];

/// Writes the pack in `from` to `to`, in those languages alone.
pub(super) fn write(shell: &Shell, from: &Path, to: &Path) -> Result<()> {
    shell.remove_path(to)?;
    shell.create_dir(to)?;
    let settings = shell.read_file(from.join("pack.json"))?;
    shell.write_file(to.join("pack.json"), in_fewer_languages(&settings)?)?;
    for entry in shell.read_dir(from)?.into_iter().filter(|entry| entry.is_file() && !entry.ends_with("pack.json")) {
        shell.copy_file(entry, to)?;
    }
    for tag in LOCALES {
        let folder = shell.create_dir(to.join(tag))?;
        for entry in shell.read_dir(from.join(tag))? {
            shell.copy_file(entry, &folder)?;
        }
    }
    Ok(())
}

/// The settings of a pack without its other languages.
fn in_fewer_languages(settings: &str) -> Result<String> {
    let mut settings: Value = serde_json::from_str(settings).context("pack.json cannot be read")?;
    let locales = settings.get_mut("locales").and_then(Value::as_array_mut).context("pack.json names no locales")?;
    locales.retain(|locale| locale.get("tag").and_then(Value::as_str).is_some_and(|tag| LOCALES.contains(&tag)));
    Ok(settings.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn other_languages_are_left_out_and_all_else_stays() {
        let settings = r#"{"id":"x","locales":[{"tag":"fr"},{"tag":"de"},{"tag":"ar","fallback":["en"]}]}"#;
        let expected = r#"{"id":"x","locales":[{"tag":"de"},{"tag":"ar","fallback":["en"]}]}"#;
        let fewer: Value = serde_json::from_str(&in_fewer_languages(settings).unwrap()).unwrap();
        assert_eq!(fewer, serde_json::from_str::<Value>(expected).unwrap());
        assert_eq!(in_fewer_languages("{}").unwrap_err().to_string(), "pack.json names no locales");
    }
}

//! What stands between the module and the browser: the names by which the module asks for the browser's functions, which
//! wasm-bindgen makes of words and sixteen hexadecimal digits, and the script that answers to them.

use crate::workspace::Workspace;
use anyhow::{Context, Result, bail};
use std::{collections::BTreeMap, fs, path::Path};
use wasm_encoder::{EntityType, ImportSection, Module, RawSection};
use wasmparser::{Parser, Payload};
use xshell::cmd;

/// The module with short names for what it imports, and those names by the long ones.
pub(super) fn shortened(module: &[u8]) -> Result<(Vec<u8>, BTreeMap<String, String>)> {
    let (mut short, mut names) = (Module::new(), BTreeMap::new());
    for payload in Parser::new(0).parse_all(module) {
        let payload = payload.context("the module cannot be read")?;
        if let Payload::ImportSection(section) = payload {
            let mut imports = ImportSection::new();
            for import in section {
                let import = import?;
                let count = names.len();
                let name = names.entry(import.name.to_owned()).or_insert_with(|| format!("_{count:x}"));
                imports.import(import.module, name, EntityType::try_from(import.ty)?);
            }
            short.section(&imports);
        } else if let Some((id, range)) = payload.as_section() {
            let data = module.get(range).context("a section ends behind the module")?;
            short.section(&RawSection { id, data });
        }
    }
    Ok((short.finish(), names))
}

/// Makes the script small: it answers to the short names, and says nothing to people.
pub(super) fn shorten(
    workspace: &Workspace,
    terser: &Path,
    script: &Path,
    names: &BTreeMap<String, String>,
) -> Result<()> {
    let text = fs::read_to_string(script).with_context(|| format!("{} cannot be read", script.display()))?;
    workspace.shell.write_file(script, renamed(&text, names)?)?;
    let shell = &workspace.shell;
    cmd!(shell, "{terser} {script} --module --compress passes=2 --mangle --output {script}").quiet().run()?;
    Ok(())
}

/// The script with each name in its short form; each has to stand there once.
fn renamed(script: &str, names: &BTreeMap<String, String>) -> Result<String> {
    let is_in_name = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == '$';
    let (mut text, mut found) = (String::with_capacity(script.len()), BTreeMap::<&str, u32>::new());
    let mut rest = script;
    while let Some(begin) = rest.find(is_in_name) {
        let (between, from) = rest.split_at(begin);
        let (word, after) = from.split_at(from.find(|c| !is_in_name(c)).unwrap_or(from.len()));
        text.push_str(between);
        text.push_str(names.get(word).map_or(word, String::as_str));
        if names.contains_key(word) {
            *found.entry(word).or_default() += 1;
        }
        rest = after;
    }
    text.push_str(rest);
    match names.keys().find(|name| found.get(name.as_str()) != Some(&1)) {
        Some(name) => bail!("the script names `{name}` not exactly once: look what wasm-bindgen writes now"),
        None => Ok(text),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use wasm_encoder::{ExportKind, ExportSection, FunctionSection, TypeSection};

    /// A module that imports two functions and exports the second.
    fn module() -> Vec<u8> {
        let (mut types, mut imports, mut exports) = (TypeSection::new(), ImportSection::new(), ExportSection::new());
        types.ty().function([], []);
        imports.import("./kiosk_bg.js", "__wbg_log_0123456789abcdef", EntityType::Function(0));
        imports.import("./kiosk_bg.js", "__wbg_now_0123456789abcdef", EntityType::Function(0));
        exports.export("main", ExportKind::Func, 1);
        let mut module = Module::new();
        module.section(&types).section(&imports).section(&FunctionSection::new()).section(&exports);
        module.finish()
    }

    #[test]
    fn imports_get_short_names_and_nothing_else_changes() {
        let before = module();
        let (after, names) = shortened(&before).unwrap();
        assert_eq!(names["__wbg_now_0123456789abcdef"], "_1");
        assert_eq!(before.len() - after.len(), 2 * ("__wbg_now_0123456789abcdef".len() - "_1".len()));
        let (again, same) = shortened(&after).unwrap();
        assert_eq!((again, same["_1"].as_str()), (after, "_1"));
        assert!(shortened(b"no module").is_err());
    }

    #[test]
    fn a_script_has_each_name_once() {
        let names =
            BTreeMap::from([("__wbg_a".to_owned(), "_0".to_owned()), ("__wbg_a_b".to_owned(), "_1".to_owned())]);
        assert_eq!(renamed("x = { __wbg_a: 1, __wbg_a_b(){} }", &names).unwrap(), "x = { _0: 1, _1(){} }");
        for script in ["{ __wbg_a: 1 }", "{ __wbg_a: 1, __wbg_a_b: __wbg_a }"] {
            assert!(renamed(script, &names).is_err(), "{script}");
        }
    }
}

//! `cargo xtask growth`: how a site, its build and its start grow with languages and articles.

use crate::{browser, build, setup, variant::Variant, workspace::Workspace};
use anyhow::{Context, Result};
use serde_json::json;
use std::{fs, path::Path, time::Instant};
use xshell::cmd;

/// Numbers of languages, taken from the pack in its own order.
const LOCALES: [usize; 3] = [1, 4, 16];
/// How many times the pack's articles are there: 42, 168 and 672 of them.
const TIMES: [usize; 3] = [1, 4, 16];

/// Builds the pack in every size, measures each, and leaves the figures in `target/growth.json` and `target/growth.svg`.
pub(crate) fn run(workspace: &Workspace) -> Result<()> {
    let tools = setup::for_everything(workspace)?;
    build::build(workspace, &tools.build)?;
    let (shell, pack, welcome) = (&workspace.shell, workspace.path(build::PACK), build::welcome(workspace));
    let folder = workspace.path("target/growth");
    let tags = tags(&shell.read_file(pack.join("pack.json"))?)?;
    let mut built = Vec::new();
    for count in LOCALES {
        for times in TIMES {
            let name = format!("{count}x{times}");
            let (variant, site) = (folder.join(format!("{name}-pack")), folder.join(&name));
            let locales: Vec<&str> = tags.iter().take(count).map(String::as_str).collect();
            Variant { locales: &locales, times }.write(shell, &pack, &variant)?;
            shell.remove_path(&site)?;
            let start = Instant::now();
            cmd!(shell, "{welcome} build {variant} -o {site}").quiet().ignore_stderr().run()?;
            let seconds = start.elapsed().as_secs_f64();
            built.push(json!({
                "locales": count,
                "times": times,
                "site": site,
                "seconds": seconds,
                "bytes": bytes_over_the_wire(&site)?,
                "release": bytes_of_release(&site)?,
            }));
            eprintln!("{name}: built in {seconds:.1} s");
        }
    }
    let list = folder.join("built.json");
    shell.write_file(&list, serde_json::to_string_pretty(&built)?)?;
    browser::measure(workspace, &tools, "growth.mjs", ("WELCOME_BUILT", &list))
}

/// The tags of a pack's languages, in its order.
pub(crate) fn tags(settings: &str) -> Result<Vec<String>> {
    let settings: serde_json::Value = serde_json::from_str(settings).context("pack.json cannot be read")?;
    let locales = settings.get("locales").and_then(|locales| locales.as_array()).context("pack.json has no locales")?;
    let tag = |locale: &serde_json::Value| Some(locale.get("tag")?.as_str()?.to_owned());
    locales.iter().map(tag).collect::<Option<_>>().context("a locale in pack.json has no tag")
}

/// The bytes of every file that a host sends, as it sends them: brotli where there is a twin.
fn bytes_over_the_wire(folder: &Path) -> Result<u64> {
    let mut sum = 0;
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            sum += bytes_over_the_wire(&path)?;
        } else if path.extension().is_none_or(|extension| extension != "br" && extension != "gz") {
            sum += sent(&path)?;
        }
    }
    Ok(sum)
}

/// The same of the files that a device keeps.
fn bytes_of_release(site: &Path) -> Result<u64> {
    let release: serde_json::Value = serde_json::from_slice(&fs::read(site.join("release.json"))?)?;
    let sets = release.get("locales").and_then(|locales| locales.as_array()).into_iter().flatten();
    let files = sets.chain(release.get("core")).filter_map(|set| set.get("files")?.as_array()).flatten();
    let paths = files.filter_map(|file| file.get("path")?.as_str());
    let different: std::collections::BTreeSet<&str> = paths.collect();
    different.into_iter().map(|path| sent(&site.join(path.trim_start_matches('/')))).sum()
}

fn sent(path: &Path) -> Result<u64> {
    let mut twin = path.as_os_str().to_owned();
    twin.push(".br");
    let file = if Path::new(&twin).exists() { Path::new(&twin) } else { path };
    Ok(fs::metadata(file).with_context(|| format!("{} is missing", file.display()))?.len())
}

#[cfg(test)]
mod tests {
    use super::*;
    use xshell::Shell;

    #[test]
    fn a_site_is_counted_as_it_is_sent() {
        let shell = Shell::new().unwrap();
        let folder = shell.create_temp_dir().unwrap();
        let write = |path: &str, bytes: usize| {
            shell.write_file(folder.path().join(path), " ".repeat(bytes)).unwrap();
        };
        for (path, bytes) in [("de/index.html", 100), ("de/index.html.br", 20), ("de/index.html.gz", 30), ("a.png", 7)]
        {
            write(path, bytes);
        }
        let release = r#"{"core":{"files":[{"path":"/a.png"}]},"locales":[{"files":[{"path":"/a.png"},{"path":"/de/index.html"}]}]}"#;
        fs::write(folder.path().join("release.json"), release).unwrap();
        assert_eq!(bytes_of_release(folder.path()).unwrap(), 27);
        assert_eq!(bytes_over_the_wire(folder.path()).unwrap(), 27 + release.len() as u64);
    }

    #[test]
    fn languages_come_in_the_order_of_the_pack() {
        assert_eq!(tags(r#"{"locales":[{"tag":"de"},{"tag":"ar"}]}"#).unwrap(), ["de", "ar"]);
        assert_eq!(tags("{}").unwrap_err().to_string(), "pack.json has no locales");
    }
}

//! `cargo xtask scale`: how checking, building and watching a pack grow with its articles, beside what is asked for.

mod edit;
mod measured;

use crate::{build, growth, setup, variant::Variant, workspace::Workspace};
use anyhow::{Context, Result};
use measured::Measured;
use serde_json::{Value, json};
use std::{fs, path::Path};
use xshell::Shell;

/// How many times the pack's articles are there; growth is told from the first to the last.
const TIMES: [usize; 3] = [1, 2, 4];
/// The size that is asked for: languages, and articles in each.
const ASKED: (usize, usize) = (40, 500);
/// Languages that the pack lacks, for the size that is asked for; a pack brings the program's texts in those that the program lacks.
const OTHERS: [&str; 24] = [
    "az", "bg", "ca", "cs", "da", "et", "fi", "hr", "hu", "id", "it", "lt", "lv", "nl", "pl", "pt", "ro", "sk", "sl",
    "sq", "sv", "sw", "ur", "vi",
];
/// A translation that has every text; the default locale is the first of the pack.
const WHOLE: &str = "en";
/// What is asked for at that size, on two cores: seconds, and bytes of memory.
const CHECK: f64 = 10.0;
const BUILD: f64 = 60.0;
const MEMORY: u64 = 1_500_000_000;
/// Milliseconds from saving a file to the page that shows it, at the pack's own size.
const EDIT: f64 = 500.0;

/// A size of the pack and what it took.
struct Size {
    articles: usize,
    check: Measured,
    build: Measured,
}

/// Builds the city's command, measures, and prints the figures beside what is asked for.
pub(crate) fn run(workspace: &Workspace) -> Result<()> {
    let folder = workspace.path("target/scale");
    // Long before anything is measured: for some seconds, a file system looks through what was deleted for every new file.
    workspace.shell.remove_path(&folder)?;
    let tools = setup::for_build(workspace)?;
    build::build(workspace, &tools)?;
    let (pack, welcome) = (workspace.path(build::PACK), build::welcome(workspace));
    let tags = growth::tags(&workspace.shell.read_file(pack.join("pack.json"))?)?;
    let locales: Vec<&str> = tags.iter().map(String::as_str).collect();
    let own = articles(&pack.join(tags.first().context("the pack has no language")?))?;
    let asked = (ASKED.0 - locales.len(), ASKED.1.div_ceil(own));
    let mut sizes = Vec::new();
    for (more, times) in TIMES.map(|times| (0, times)).into_iter().chain([asked]) {
        let (variant, site) = (folder.join(format!("pack-{times}")), folder.join(format!("site-{times}")));
        Variant { locales: &locales, times }.write(&workspace.shell, &pack, &variant)?;
        complete(&workspace.shell, &variant, &locales)?;
        let others = OTHERS.get(..more).context("there are not as many languages as are asked for")?;
        add_languages(workspace, &variant, others)?;
        let check = measured::run(&welcome, &["check".as_ref(), variant.as_ref()])?;
        let build = measured::run(&welcome, &["build".as_ref(), variant.as_ref(), "-o".as_ref(), site.as_ref()])?;
        let size = Size { articles: own * times * (locales.len() + more), check, build };
        println!("{}", size.line(sizes.first()));
        sizes.push(size);
    }
    let edits = edit::milliseconds(&welcome, &pack, &folder.join("watched"))?;
    println!("{}", verdict(&sizes, &edits));
    Ok(())
}

impl Size {
    /// The figures, and how they have grown beside how the articles have.
    fn line(&self, first: Option<&Size>) -> String {
        let Size { articles, check, build } = self;
        let growth = first.map_or_else(String::new, |first| {
            let ratio = |now: f64, then: f64| format!("{:.1} ×", now / then);
            let times = articles / first.articles.max(1);
            let [check, build] =
                [(check, &first.check), (build, &first.build)].map(|(now, then)| ratio(now.cpu, then.cpu));
            format!("; {times} × the articles: check {check}, build {build} of processor time")
        });
        format!("{articles} articles: check {check}, build {build}{growth}")
    }
}

fn verdict(sizes: &[Size], edits: &[f64]) -> String {
    let mut lines = Vec::new();
    let mut judge = |what: &str, figure: f64, most: f64, unit: &str| {
        let word = if figure <= most { "reached" } else { "missed" };
        lines.push(format!("{what}: {figure:.1} {unit} of {most} {unit}: {word}"));
    };
    if let Some(asked) = sizes.last() {
        let memory = asked.check.memory.max(asked.build.memory);
        judge(&format!("check at {} articles", asked.articles), asked.check.seconds, CHECK, "s");
        judge(&format!("build at {} articles", asked.articles), asked.build.seconds, BUILD, "s");
        judge("memory", memory as f64 / 1e6, MEMORY as f64 / 1e6, "MB");
    }
    judge("saved to shown, median", median(edits), EDIT, "ms");
    lines.join("\n")
}

/// Gives every language all texts, so that the size is one that was written, not one of fallbacks: those of a translation
/// that has all of them, which has none of what stands in the default locale alone.
fn complete(shell: &Shell, pack: &Path, tags: &[&str]) -> Result<()> {
    let texts = shell.read_dir(pack.join(WHOLE))?;
    let texts = texts.iter().filter(|text| !text.ends_with("city.json") && !text.ends_with("status.json"));
    for (tag, text) in
        tags.iter().skip(1).filter(|tag| **tag != WHOLE).flat_map(|tag| texts.clone().map(move |text| (tag, text)))
    {
        shell.copy_file(text, pack.join(tag))?;
    }
    Ok(())
}

/// Adds languages to a pack: with the texts of the whole translation, and those of the program in its words.
fn add_languages(workspace: &Workspace, pack: &Path, tags: &[&str]) -> Result<()> {
    let shell = &workspace.shell;
    let path = pack.join("pack.json");
    let mut settings: Value = serde_json::from_str(&shell.read_file(&path)?).context("pack.json cannot be read")?;
    let locales = settings.get_mut("locales").and_then(Value::as_array_mut).context("pack.json names no locales")?;
    for tag in tags {
        locales.push(json!({ "tag": tag }));
        let folder = shell.create_dir(pack.join(tag))?;
        for text in shell.read_dir(pack.join(WHOLE))? {
            shell.copy_file(text, &folder)?;
        }
        shell.copy_file(workspace.path("locales").join(WHOLE).join("kiosk.ftl"), &folder)?;
    }
    shell.write_file(path, settings.to_string())?;
    Ok(())
}

fn median(values: &[f64]) -> f64 {
    let mut values = values.to_vec();
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or(f64::NAN)
}

/// The articles in a language's folder.
fn articles(folder: &Path) -> Result<usize> {
    let mut sum = 0;
    for entry in fs::read_dir(folder).with_context(|| format!("{} cannot be read", folder.display()))? {
        let path = entry?.path();
        let file: Value =
            serde_json::from_slice(&fs::read(&path)?).with_context(|| format!("{} cannot be read", path.display()))?;
        sum += file.get("articles").and_then(|articles| articles.as_array()).map_or(0, Vec::len);
    }
    Ok(sum)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn size(articles: usize, seconds: f64) -> Size {
        let measured = || Measured { seconds, cpu: seconds * 2.0, memory: 2_000_000 };
        Size { articles, check: measured(), build: measured() }
    }

    #[test]
    fn growth_stands_beside_the_articles() {
        let line = size(400, 5.0).line(Some(&size(100, 1.0)));
        let expected = "400 articles: check 5.0 s (10.0 s of processor time, 2 MB), build 5.0 s (10.0 s of processor time, \
             2 MB); 4 × the articles: check 5.0 ×, build 5.0 × of processor time";
        assert_eq!(line, expected);
    }

    #[test]
    fn what_is_missed_is_said() {
        let text = verdict(&[size(20_000, 61.0)], &[300.0, 200.0, 900.0]);
        assert!(
            text.contains("build at 20000 articles: 61.0 s of 60 s: missed\nmemory: 2.0 MB of 1500 MB: reached"),
            "{text}"
        );
        assert!(text.ends_with("saved to shown, median: 300.0 ms of 500 ms: reached"), "{text}");
    }
}

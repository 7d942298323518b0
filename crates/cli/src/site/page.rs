//! The pages of the site: the app's template, filled for a locale.

use super::{
    contents::{Contents, Local},
    markup::{Escaped, json_in_script},
    program::Program,
    shell,
    template::Filling,
    web_manifest::WEB_MANIFEST,
};
use anyhow::{Context as _, Result};
use std::fmt::Write as _;
use welcome_pack::inline::plain;

/// The page `/`.
///
/// # Errors
/// If the manifest cannot be written.
pub(crate) fn start(contents: &Contents, program: &Program) -> Result<String> {
    let head = head(contents, program, &contents.default, &[])?;
    Ok(page(program, &contents.default, &head, &shell::of_start(contents)))
}

/// The page `/<locale>/`, which also stands at every other path of the locale.
///
/// # Errors
/// If the manifest cannot be written.
pub(crate) fn of_locale(contents: &Contents, program: &Program, local: &Local) -> Result<String> {
    let head = head(contents, program, local, &[&local.entry.index, &local.entry.strings])?;
    Ok(page(program, local, &head, &shell::of_locale(contents, local)))
}

fn page(program: &Program, local: &Local, head: &str, shell: &str) -> String {
    let tag = Escaped(&local.entry.tag).to_string();
    let dir = local.entry.direction.as_str();
    let sheet = format!("/{}", program.sheet);
    program.template.fill(&Filling { lang: &tag, dir, sheet: &sheet, head, shell })
}

/// What is added to the head; `preloads` are fetched together with the app.
fn head(contents: &Contents, program: &Program, local: &Local, preloads: &[&str]) -> Result<String> {
    let Program { js, wasm, start, .. } = program;
    let title = Escaped(&local.entry.title);
    let about = local.index.about.first().map_or_else(|| local.index.notice.clone(), |paragraph| plain(paragraph));
    let mut head = format!(
        "<title>{title}</title>\n<meta name=\"description\" content=\"{}\">\n\
         <meta name=\"theme-color\" content=\"{}\">\n\
         <link rel=\"modulepreload\" href=\"/{js}\" data-app=\"js\">\n\
         <link rel=\"preload\" as=\"fetch\" crossorigin href=\"/{wasm}\" data-app=\"wasm\">\n",
        Escaped(&about),
        Escaped(&program.ground)
    );
    for path in preloads {
        writeln!(head, "<link rel=\"preload\" as=\"fetch\" crossorigin href=\"{}\">", Escaped(path))?;
    }
    if let Some(font) = font_of(&local.entry.tag, program) {
        writeln!(head, "<link rel=\"preload\" as=\"font\" type=\"font/woff2\" crossorigin href=\"/{font}\">")?;
    }
    writeln!(head, "<link rel=\"manifest\" href=\"/{WEB_MANIFEST}\">")?;
    if let Some((icon, size)) = program.icons.iter().find(|(path, _)| !path.contains("maskable")) {
        writeln!(head, "<link rel=\"icon\" type=\"image/png\" sizes=\"{size}x{size}\" href=\"/{icon}\">")?;
        writeln!(head, "<link rel=\"apple-touch-icon\" href=\"/{icon}\">")?;
    }
    let manifest = serde_json::to_string(&contents.manifest).context("cannot write the manifest")?;
    writeln!(head, "<script type=\"application/json\" id=\"manifest\">{}</script>", json_in_script(&manifest))?;
    write!(head, "<script type=\"module\" src=\"/{start}\"></script>")?;
    Ok(head)
}

/// Scripts of languages that are not written in Latin letters, by the names that Fontsource gives its slices.
const SCRIPTS: [(&str, &[&str]); 9] = [
    ("arabic", &["ar", "ckb", "fa", "ps", "ur"]),
    ("armenian", &["hy"]),
    ("bengali", &["bn"]),
    ("cyrillic", &["bg", "ce", "mk", "ru", "sr", "uk"]),
    ("devanagari", &["hi", "mr", "ne"]),
    ("ethiopic", &["am", "ti"]),
    ("georgian", &["ka"]),
    ("greek", &["el"]),
    ("tamil", &["ta"]),
];

/// Site path of the font for running text in a locale, if there is one for its script.
fn font_of<'a>(tag: &str, program: &'a Program) -> Option<&'a str> {
    let language = tag.split('-').next().unwrap_or(tag);
    let script = SCRIPTS.iter().find(|(_, languages)| languages.contains(&language)).map_or("latin", |(name, _)| name);
    let suffix = format!("-{script}-400-normal.woff2");
    program.fonts.iter().find(|(name, _)| name.ends_with(&suffix)).map(|(_, path)| path.as_str())
}

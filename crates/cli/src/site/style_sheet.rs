//! The one style sheet of the site, out of the app's many.

use crate::app::App;
use anyhow::{Context as _, Result, bail};
use std::{borrow::Cow, collections::BTreeMap};

const FONTS: &str = "assets/fonts/";

/// Joins style sheets in their order; fonts are referred to by their paths in the site.
///
/// # Errors
/// If a sheet is missing, imports another one, or names a font that is not there.
pub(crate) fn bundle(app: &App, sheets: &[String], fonts: &BTreeMap<String, String>, base: &str) -> Result<String> {
    let mut bundle = String::new();
    for path in sheets {
        let bytes = app.get(path).with_context(|| format!("index.html names {path}, which the app has not"))?;
        let css = std::str::from_utf8(bytes).with_context(|| format!("the app's {path} is not UTF-8"))?;
        if css.contains("@import") {
            bail!("{path} imports another sheet; link that one in index.html");
        }
        bundle.push_str(&with_site_fonts(css, fonts, base).with_context(|| format!("in the app's {path}"))?);
        if !bundle.ends_with('\n') {
            bundle.push('\n');
        }
    }
    Ok(bundle)
}

fn with_site_fonts(css: &str, fonts: &BTreeMap<String, String>, base: &str) -> Result<String> {
    let mut pieces = css.split("url(");
    let mut out = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        let (reference, after) = piece.split_once(')').context("a url( is not closed")?;
        out.push_str(&format!("url({})", with_site_font(reference, fonts, base)?));
        out.push_str(after);
    }
    Ok(out)
}

fn with_site_font<'a>(reference: &'a str, fonts: &BTreeMap<String, String>, base: &str) -> Result<Cow<'a, str>> {
    let path = reference.trim_matches(['"', '\'', ' ']);
    if let Some((_, name)) = path.split_once(FONTS) {
        let path = fonts.get(name).with_context(|| format!("there is no font {FONTS}{name}"))?;
        return Ok(Cow::Owned(format!("\"{base}{path}\"")));
    }
    // The sheet moves to another folder, so what is relative to the old one would not be found.
    if ["/", "#", "data:"].iter().any(|start| path.starts_with(start)) {
        return Ok(Cow::Borrowed(reference));
    }
    bail!("url({path}) is relative; write it from the root, like url(\"/assets/icons.svg\")")
}

/// The rules that put the languages which the device asks for in front, by the attribute that the page's script sets.
pub(crate) fn offers(tags: &[&str]) -> String {
    let rule = |tag: &&str| format!("[data-offers~=\"{tag}\"] .languages>[data-tag=\"{tag}\"]");
    format!("{}{{order:-1}}\n", tags.iter().map(rule).collect::<Vec<_>>().join(","))
}

/// A sheet without comments and without space that means nothing; what stands in quotes is kept as it is.
pub(crate) fn minified(css: &str) -> String {
    let mut out = String::with_capacity(css.len());
    let (mut rest, mut space) = (css, false);
    while let Some(c) = rest.chars().next() {
        if let Some(after) = rest.strip_prefix("/*") {
            rest = after.split_once("*/").map_or("", |(_, after)| after);
            continue;
        }
        if c.is_whitespace() {
            (space, rest) = (true, rest.trim_start());
            continue;
        }
        if space
            && !out.ends_with(['{', '}', ';', ',', ':', '>'])
            && !matches!(c, '{' | '}' | ';' | ',' | '>')
            && !out.is_empty()
        {
            out.push(' ');
        }
        space = false;
        if c == '}' && out.ends_with(';') {
            out.pop();
        }
        let length = if matches!(c, '"' | '\'') {
            rest.get(1..).and_then(|quoted| quoted.find(c)).map_or(rest.len(), |end| end + 2)
        } else {
            c.len_utf8()
        };
        let (token, after) = rest.split_at(length);
        out.push_str(token);
        rest = after;
    }
    out
}

/// The value of a custom property where it is set first: `#faf5ec` of `--ground`.
///
/// # Errors
/// If it is set nowhere.
pub(crate) fn first_value<'a>(css: &'a str, property: &str) -> Result<&'a str> {
    let value = css.split_once(&format!("{property}:")).and_then(|(_, after)| after.split([';', '}']).next());
    value.map(str::trim).with_context(|| format!("the app's style sheets do not set {property}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fonts() -> BTreeMap<String, String> {
        [("noto.woff2".to_owned(), "assets/fonts/noto.1a2b3c4d.woff2".to_owned())].into()
    }

    #[test]
    fn fonts_are_referred_to_by_their_site_paths() {
        let css = "@font-face { src: url(\"/assets/fonts/noto.woff2\") format(\"woff2\") }\na { mask: url(data:x) }";
        let site =
            "@font-face { src: url(\"/assets/fonts/noto.1a2b3c4d.woff2\") format(\"woff2\") }\na { mask: url(data:x) }";
        assert_eq!(with_site_fonts(css, &fonts(), "/").unwrap(), site);
        assert_eq!(
            with_site_fonts("url(../assets/fonts/noto.woff2)", &fonts(), "/welcome/").unwrap(),
            "url(\"/welcome/assets/fonts/noto.1a2b3c4d.woff2\")"
        );
    }

    #[test]
    fn a_font_that_is_not_there_is_named() {
        let error = with_site_fonts("url(/assets/fonts/none.woff2)", &fonts(), "/").unwrap_err().to_string();
        assert_eq!(error, "there is no font assets/fonts/none.woff2");
    }

    #[test]
    fn a_relative_path_is_refused_because_the_sheet_moves() {
        let error = with_site_fonts("a { mask: url('../icons.svg') }", &fonts(), "/").unwrap_err().to_string();
        assert_eq!(error, "url(../icons.svg) is relative; write it from the root, like url(\"/assets/icons.svg\")");
    }

    #[test]
    fn a_colour_is_read_where_it_is_set_first() {
        let css = ":root { --ground: #faf5ec; } [data-theme=dark] { --ground: #1b1715 }";
        assert_eq!(first_value(css, "--ground").unwrap(), "#faf5ec");
        assert_eq!(first_value(css, "--text").unwrap_err().to_string(), "the app's style sheets do not set --text");
    }

    #[test]
    fn sheets_come_in_the_order_of_the_page() {
        let app: App = [("style/a.css", "a{}"), ("style/b.css", "b{}\n"), ("style/c.css", "@import 'x';")]
            .map(|(path, css)| (path.to_owned(), Cow::Borrowed(css.as_bytes())))
            .into();
        let paths = |names: &[&str]| names.iter().map(|name| format!("style/{name}.css")).collect::<Vec<_>>();
        assert_eq!(bundle(&app, &paths(&["b", "a"]), &fonts(), "/").unwrap(), "b{}\na{}\n");
        assert!(bundle(&app, &paths(&["c"]), &fonts(), "/").unwrap_err().to_string().contains("imports another sheet"));
        assert!(bundle(&app, &paths(&["d"]), &fonts(), "/").unwrap_err().to_string().contains("style/d.css"));
    }

    #[test]
    fn a_minified_sheet_means_the_same() {
        let css = "/* a */ @layer base {\n  a > b , c :is(d) { color : red; width: calc(1px + 2px); }\n  i::after { content: \"x  ; y\"; }\n}";
        let short = "@layer base{a>b,c :is(d){color :red;width:calc(1px + 2px)}i::after{content:\"x  ; y\"}}";
        assert_eq!(minified(css), short);
    }
}

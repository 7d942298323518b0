//! The one style sheet of the site, out of the app's many.

use crate::app::App;
use anyhow::{Context as _, Result, bail};

/// Joins style sheets in their order.
///
/// # Errors
/// If a sheet is missing, imports another one, or names a file.
pub(crate) fn bundle(app: &App, sheets: &[impl AsRef<str>]) -> Result<String> {
    let mut bundle = String::new();
    for path in sheets.iter().map(AsRef::as_ref) {
        let bytes = app.get(path).with_context(|| format!("index.html names {path}, which the app has not"))?;
        let css = std::str::from_utf8(bytes).with_context(|| format!("the app's {path} is not UTF-8"))?;
        if css.contains("@import") {
            bail!("{path} imports another sheet; link that one in index.html");
        }
        refuse_files(css).with_context(|| format!("in the app's {path}"))?;
        bundle.push_str(css);
        if !bundle.ends_with('\n') {
            bundle.push('\n');
        }
    }
    Ok(bundle)
}

/// Where a file stands is known only when the site is put together, and only fonts are looked up then.
fn refuse_files(css: &str) -> Result<()> {
    for piece in css.split("url(").skip(1) {
        let (reference, _) = piece.split_once(')').context("a url( is not closed")?;
        let path = reference.trim_matches(['"', '\'', ' ']);
        if !path.starts_with('#') && !path.starts_with("data:") {
            bail!("url({path}) names a file; write what it holds into the sheet, like url(data:image/svg+xml,…)");
        }
    }
    Ok(())
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
    use std::borrow::Cow;

    #[test]
    fn a_file_is_refused_because_its_place_is_not_known() {
        assert!(refuse_files("a { mask: url(data:x) } b { clip-path: url('#a') }").is_ok());
        let error = refuse_files("a { mask: url('../icons.svg') }").unwrap_err().to_string();
        assert!(error.starts_with("url(../icons.svg) names a file"), "{error}");
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
        assert_eq!(bundle(&app, &paths(&["b", "a"])).unwrap(), "b{}\na{}\n");
        assert!(bundle(&app, &paths(&["c"])).unwrap_err().to_string().contains("imports another sheet"));
        assert!(bundle(&app, &paths(&["d"])).unwrap_err().to_string().contains("style/d.css"));
    }

    #[test]
    fn a_minified_sheet_means_the_same() {
        let css = "/* a */ @layer base {\n  a > b , c :is(d) { color : red; width: calc(1px + 2px); }\n  i::after { content: \"x  ; y\"; }\n}";
        let short = "@layer base{a>b,c :is(d){color :red;width:calc(1px + 2px)}i::after{content:\"x  ; y\"}}";
        assert_eq!(minified(css), short);
    }
}

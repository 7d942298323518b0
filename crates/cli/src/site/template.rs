//! The app's `index.html`, from which every page of the site is made.

use anyhow::{Result, bail};

const HEAD: &str = "<!-- head -->";
const SHELL: &str = "<!-- shell -->";
const SHEETS: &str = "<!-- sheets -->";
const LANG: &str = "lang=\"en\"";
const DIR: &str = "dir=\"ltr\"";

/// A page with gaps.
pub(crate) struct Template {
    html: String,
    /// Paths of the style sheets in the app, `style/base.css`, in their order.
    pub(crate) sheets: Vec<String>,
}

/// What fills the gaps; all of it HTML already.
pub(crate) struct Filling<'a> {
    /// The page's language.
    pub(crate) lang: &'a str,
    /// Its direction.
    pub(crate) dir: &'a str,
    /// Site path of the style sheet.
    pub(crate) sheet: &'a str,
    /// What is added to the head.
    pub(crate) head: &'a str,
    /// What is seen before or without the app.
    pub(crate) shell: &'a str,
}

impl Template {
    /// Reads the app's `index.html`.
    ///
    /// # Errors
    /// If one of its gaps is missing.
    pub(crate) fn read(html: &str) -> Result<Template> {
        let (html, sheets) = take_sheets(html);
        for gap in [LANG, DIR, HEAD, SHELL, SHEETS] {
            if !html.contains(gap) {
                let gap = if gap == SHEETS { "<link rel=\"stylesheet\" href=\"/style/…\">" } else { gap };
                bail!("the app's index.html has no {gap}");
            }
        }
        Ok(Template { html, sheets })
    }

    /// A page.
    pub(crate) fn fill(&self, filling: &Filling<'_>) -> String {
        // Head and shell come last: only what they hold comes from a pack.
        self.html
            .replacen(LANG, &format!("lang=\"{}\"", filling.lang), 1)
            .replacen(DIR, &format!("dir=\"{}\"", filling.dir), 1)
            .replacen(SHEETS, &format!("<link rel=\"stylesheet\" href=\"{}\">", filling.sheet), 1)
            .replacen(HEAD, filling.head, 1)
            .replacen(SHELL, filling.shell, 1)
    }
}

/// Takes the links to style sheets out and leaves one gap in the place of the first.
fn take_sheets(html: &str) -> (String, Vec<String>) {
    let (mut out, mut sheets, mut rest) = (String::new(), Vec::new(), html);
    while let Some((before, tag, after)) = next_link(rest) {
        out.push_str(before);
        match sheet_path(tag) {
            Some(path) => {
                if sheets.is_empty() {
                    out.push_str(SHEETS);
                } else {
                    out.truncate(out.trim_end().len());
                }
                sheets.push(path);
            }
            None => out.push_str(tag),
        }
        rest = after;
    }
    out.push_str(rest);
    (out, sheets)
}

fn next_link(html: &str) -> Option<(&str, &str, &str)> {
    let start = html.find("<link")?;
    let (before, from) = html.split_at_checked(start)?;
    let (tag, after) = from.split_at_checked(from.find('>')? + 1)?;
    Some((before, tag, after))
}

fn sheet_path(tag: &str) -> Option<String> {
    let href = attribute(tag, "href").filter(|_| attribute(tag, "rel") == Some("stylesheet"))?;
    let path = href.trim_start_matches("./").trim_start_matches('/');
    path.starts_with("style/").then(|| path.to_owned())
}

fn attribute<'a>(tag: &'a str, name: &str) -> Option<&'a str> {
    let (_, value) = tag.split_once(&format!(" {name}=\""))?;
    value.split_once('"').map(|(value, _)| value)
}

#[cfg(test)]
mod tests {
    use super::*;

    const INDEX: &str = "<!DOCTYPE html>\n<html lang=\"en\" dir=\"ltr\">\n<head>\n  <link rel=\"stylesheet\" href=\"/style/a.css\">\n  \
        <link rel=\"stylesheet\" href=\"/style/parts/b.css\" />\n  <link rel=\"icon\" href=\"/i\">\n  <!-- head -->\n</head>\n\
        <body><div id=\"app\"><!-- shell --></div></body></html>";

    #[test]
    fn the_gaps_are_filled_and_the_sheets_become_one() {
        let template = Template::read(INDEX).unwrap();
        assert_eq!(template.sheets, ["style/a.css", "style/parts/b.css"]);
        let filling =
            Filling { lang: "ar", dir: "rtl", sheet: "/app/s.css", head: "<title>T</title>", shell: "<main></main>" };
        let page = "<!DOCTYPE html>\n<html lang=\"ar\" dir=\"rtl\">\n<head>\n  <link rel=\"stylesheet\" href=\"/app/s.css\">\n  \
            <link rel=\"icon\" href=\"/i\">\n  <title>T</title>\n</head>\n<body><div id=\"app\"><main></main></div></body></html>";
        assert_eq!(template.fill(&filling), page);
    }

    #[test]
    fn a_missing_gap_is_named() {
        let error = Template::read(&INDEX.replace(SHELL, "")).err().unwrap().to_string();
        assert_eq!(error, "the app's index.html has no <!-- shell -->");
    }
}

//! The app's `index.html`, from which every page of the site is made.

use anyhow::{Result, bail};

const HEAD: &str = "<!-- head -->";
const TITLE: &str = "<!-- title -->";
const PAGE: &str = "<!-- page -->";
const DATA: &str = "<!-- data -->";
const SHEETS: &str = "<!-- sheets -->";
const LATE_SHEETS: &str = "<!-- late sheets -->";
const LANG: &str = "lang=\"en\"";
const DIR: &str = "dir=\"ltr\"";

/// A page with gaps.
pub(crate) struct Template {
    html: String,
    /// Paths of the style sheets in the app that the head names, `style/base.css`, in their order.
    pub(crate) sheets: Vec<String>,
    /// Those that the body names, which the first frame can do without.
    pub(crate) late_sheets: Vec<String>,
}

/// What fills the gaps; all of it HTML already.
pub(crate) struct Filling<'a> {
    /// The page's language.
    pub(crate) lang: &'a str,
    /// Its direction.
    pub(crate) dir: &'a str,
    /// The document's title.
    pub(crate) title: &'a str,
    /// The style sheet that stands in the page.
    pub(crate) sheet: &'a str,
    /// Address of the style sheet that comes afterwards.
    pub(crate) late_sheet: &'a str,
    /// What is added to the head.
    pub(crate) head: &'a str,
    /// What stands in the element that the app takes over.
    pub(crate) page: &'a str,
    /// What the page holds for the app, as JSON.
    pub(crate) data: &'a str,
}

impl Template {
    /// Reads the app's `index.html`.
    ///
    /// # Errors
    /// If one of its gaps is missing.
    pub(crate) fn read(html: &str) -> Result<Template> {
        let (head, body) = html.split_at(html.find("</head>").unwrap_or(html.len()));
        let ((head, sheets), (body, late_sheets)) = (take_sheets(head, SHEETS), take_sheets(body, LATE_SHEETS));
        let html = head + &body;
        for gap in [LANG, DIR, TITLE, HEAD, PAGE, DATA, SHEETS, LATE_SHEETS] {
            if !html.contains(gap) {
                let is_sheet = gap == SHEETS || gap == LATE_SHEETS;
                let gap = if is_sheet { "<link rel=\"stylesheet\" href=\"/style/…\"> in head and body" } else { gap };
                bail!("the app's index.html has no {gap}");
            }
        }
        Ok(Template { html, sheets, late_sheets })
    }

    /// A page.
    pub(crate) fn fill(&self, filling: &Filling<'_>) -> String {
        // What holds text of a pack comes last, and nothing is looked for in it.
        let mut html = self.html.replacen(LANG, &format!("lang=\"{}\"", filling.lang), 1).replacen(
            DIR,
            &format!("dir=\"{}\"", filling.dir),
            1,
        );
        let late = format!("<link rel=\"stylesheet\" href=\"{}\">", filling.late_sheet);
        for (gap, text) in
            [(LATE_SHEETS, late.as_str()), (DATA, filling.data), (PAGE, filling.page), (HEAD, filling.head)]
        {
            html = html.replacen(gap, text, 1);
        }
        html.replacen(SHEETS, &format!("<style>{}</style>", filling.sheet), 1).replacen(TITLE, filling.title, 1)
    }
}

/// Takes the links to style sheets out and leaves one gap in the place of the first.
fn take_sheets(html: &str, gap: &str) -> (String, Vec<String>) {
    let (mut out, mut sheets, mut rest) = (String::new(), Vec::new(), html);
    while let Some((before, tag, after)) = next_link(rest) {
        out.push_str(before);
        match sheet_path(tag) {
            Some(path) => {
                if sheets.is_empty() {
                    out.push_str(gap);
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

    const INDEX: &str = "<!DOCTYPE html>\n<html lang=\"en\" dir=\"ltr\">\n<head>\n  <title><!-- title --></title>\n  \
        <link rel=\"stylesheet\" href=\"/style/a.css\">\n  <link rel=\"stylesheet\" href=\"/style/parts/b.css\" />\n  \
        <link rel=\"icon\" href=\"/i\">\n  <!-- head -->\n</head>\n<body><div id=\"app\"><!-- page --></div>\
        <script><!-- data --></script><link rel=\"stylesheet\" href=\"/style/c.css\"></body></html>";

    #[test]
    fn the_gaps_are_filled_and_the_sheets_become_two() {
        let template = Template::read(INDEX).unwrap();
        assert_eq!(template.sheets, ["style/a.css", "style/parts/b.css"]);
        assert_eq!(template.late_sheets, ["style/c.css"]);
        let filling = Filling {
            lang: "ar",
            dir: "rtl",
            title: "T",
            sheet: "a{}",
            late_sheet: "/w/app/late.css",
            head: "<meta>",
            page: "<main></main>",
            data: "{}",
        };
        let page = "<!DOCTYPE html>\n<html lang=\"ar\" dir=\"rtl\">\n<head>\n  <title>T</title>\n  \
            <style>a{}</style>\n  <link rel=\"icon\" href=\"/i\">\n  <meta>\n</head>\n<body><div id=\"app\"><main></main></div>\
            <script>{}</script><link rel=\"stylesheet\" href=\"/w/app/late.css\"></body></html>";
        assert_eq!(template.fill(&filling), page);
    }

    #[test]
    fn a_missing_gap_is_named() {
        let error = Template::read(&INDEX.replace(PAGE, "")).err().unwrap().to_string();
        assert_eq!(error, "the app's index.html has no <!-- page -->");
    }
}

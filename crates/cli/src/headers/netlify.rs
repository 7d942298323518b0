//! The table as `_headers`, which Netlify and Cloudflare Pages read.

use super::{ASK, CACHE_CONTROL, CONTENT_TYPE, Header, Headers, KEEP, NO_SNIFFING, Paths, Row, TABLE};
use std::collections::BTreeSet;

impl Headers {
    /// The text of `_headers`, for a site with these paths, each from the base on and with a slash in front.
    ///
    /// Both hosts join the values where two rules name the same header for a path, so no two of these rules do: what has
    /// to be asked for is listed. No rule takes away what another gives, and a path that finds nothing has the headers of
    /// its own path; so what documents need stands at every path here. These hosts speak HTTP/2 and HTTP/3, which send a
    /// header that repeats as one byte (RFC 7541, section 6.1).
    pub(crate) fn netlify<'a>(&self, site_paths: impl Iterator<Item = &'a str>) -> String {
        let mut text = self.netlify_remarks();
        let everywhere: Vec<Header<'_>> = [NO_SNIFFING].into_iter().chain(self.guards()).collect();
        self.push_netlify_rule(&mut text, "/*", &everywhere);
        for row in TABLE {
            match row.paths {
                Paths::Under(folder) => {
                    let cache = (row.cache == KEEP).then_some((CACHE_CONTROL, KEEP));
                    let headers: Vec<_> = cache.into_iter().chain(of_type(row)).collect();
                    if !headers.is_empty() {
                        self.push_netlify_rule(&mut text, &format!("{folder}*"), &headers);
                    }
                }
                Paths::Exactly(path) => {
                    if let Some(header) = of_type(row) {
                        self.push_netlify_rule(&mut text, path, &[header]);
                    }
                }
                Paths::Ending(..) => (),
            }
        }
        let asked = site_paths.filter(|path| !is_kept(path)).map(asked_pattern).collect::<BTreeSet<_>>();
        for pattern in asked {
            self.push_netlify_rule(&mut text, &pattern, &[(CACHE_CONTROL, ASK)]);
        }
        text
    }

    fn netlify_remarks(&self) -> String {
        let mut remarks = String::new();
        if !self.stem().is_empty() {
            remarks.push_str(&format!(
                "# The folder of the site stands at {} in the folder that is published; this file moves to the top of it.\n",
                self.stem()
            ));
        }
        let base = &self.base;
        remarks.push_str(&format!(
            "# A path that finds nothing: Cloudflare Pages answers with the 404.html of the nearest folder, so in the\n\
             # language of the path. Netlify answers with /404.html alone, unless a file `_redirects` beside this one says\n\
             # `{base}de/* {base}de/404.html 404` and so on for every language, and `{base}* {base}404.html 404` after them.\n"
        ));
        remarks
    }

    fn push_netlify_rule(&self, text: &mut String, pattern: &str, headers: &[Header<'_>]) {
        text.push_str(&format!("{}{pattern}\n", self.stem()));
        for (name, value) in headers {
            text.push_str(&format!("  {name}: {value}\n"));
        }
    }
}

fn of_type(row: Row) -> Option<Header<'static>> {
    row.content_type.map(|value| (CONTENT_TYPE, value))
}

fn is_kept(path: &str) -> bool {
    TABLE.iter().find(|row| row.paths.include(path)).is_some_and(|row| row.cache == KEEP)
}

/// The pattern for a path that has to be asked for: its first folder as a whole, if all of that has to.
fn asked_pattern(path: &str) -> String {
    let folder = path.get(1..).and_then(|rest| rest.split_once('/')).map(|(first, _)| format!("/{first}/"));
    let whole = |folder: &String| {
        !TABLE.iter().any(|row| row.cache == KEEP && matches!(row.paths, Paths::Under(own) if own.starts_with(folder)))
    };
    match folder.filter(whole) {
        Some(folder) => format!("{folder}*"),
        None => path.strip_suffix("index.html").unwrap_or(path).to_owned(),
    }
}

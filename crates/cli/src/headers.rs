//! The headers of a site: one table, and the same table in the words of each server that may stand in front of it.
//!
//! What tells a browser how to guard a page is long, and over HTTP/1.1 it is sent anew with every file. So it goes where
//! a browser heeds it: with pages, and with the worker's script.

mod caddy;
mod netlify;
mod nginx;
mod policy;

pub(crate) use policy::Policy;

use crate::base;

/// A header's name and value.
pub(crate) type Header<'a> = (&'static str, &'a str);

const CACHE_CONTROL: &str = "Cache-Control";
const CONTENT_TYPE: &str = "Content-Type";

/// The name changes with the content, so a copy never grows old.
const KEEP: &str = "public, max-age=31536000, immutable";
/// Ask before every use.
const ASK: &str = "no-cache";

/// A file is what its content type says, whatever it looks like.
const NO_SNIFFING: Header<'static> = ("X-Content-Type-Options", "nosniff");

/// What could tell who or where somebody is, or reach another device. Browsers say so in the console where they do not
/// know a name, so only those stand here that Chromium knows.
const PERMISSIONS_POLICY: &str = "accelerometer=(), camera=(), clipboard-read=(), clipboard-write=(self), \
     display-capture=(), geolocation=(), gyroscope=(), hid=(), identity-credentials-get=(), idle-detection=(), \
     local-fonts=(), magnetometer=(), microphone=(), midi=(), otp-credentials=(), payment=(), \
     publickey-credentials-create=(), publickey-credentials-get=(), serial=(), storage-access=(), usb=(), \
     window-management=(), xr-spatial-tracking=()";

/// Paths of a site, from its base on, with a slash in front.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Paths {
    /// One path.
    Exactly(&'static str),
    /// The paths in a folder, which ends with a slash, that end like this.
    Ending(&'static str, &'static str),
    /// All paths in a folder, which ends with a slash.
    Under(&'static str),
}

impl Paths {
    fn include(self, path: &str) -> bool {
        match self {
            Paths::Exactly(own) => path == own,
            Paths::Ending(folder, end) => path.starts_with(folder) && path.ends_with(end),
            Paths::Under(folder) => path.starts_with(folder),
        }
    }
}

/// What an answer is to a browser.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    /// Something that is shown or run by itself: a page, the worker.
    Document,
    /// What a document fetches.
    Part,
}

/// A row of the table.
#[derive(Clone, Copy, Debug)]
struct Row {
    paths: Paths,
    kind: Kind,
    /// The value of `Cache-Control`.
    cache: &'static str,
    /// The content type, where servers do not know the ending.
    content_type: Option<&'static str>,
}

impl Row {
    const fn new(paths: Paths, kind: Kind, cache: &'static str) -> Row {
        Row { paths, kind, cache, content_type: None }
    }
}

/// The first row that includes a path holds for it. Single paths come first, then endings, then folders, the folder in a
/// folder before the one around it: that is how nginx looks for them.
const TABLE: [Row; 13] = [
    Row {
        paths: Paths::Exactly("/manifest.webmanifest"),
        kind: Kind::Part,
        cache: ASK,
        content_type: Some("application/manifest+json"),
    },
    Row::new(Paths::Exactly("/release.json"), Kind::Part, ASK),
    Row::new(Paths::Exactly("/robots.txt"), Kind::Part, ASK),
    Row::new(Paths::Exactly("/sitemap.xml"), Kind::Part, ASK),
    Row::new(Paths::Ending("/", "page.json"), Kind::Part, ASK),
    Row::new(Paths::Ending("/pages/", ".json"), Kind::Part, KEEP),
    Row::new(Paths::Under("/app/"), Kind::Part, KEEP),
    // Opus in Ogg (RFC 7845, section 9). A clip is named by its text, and somebody may speak it better.
    Row { paths: Paths::Under("/audio/"), kind: Kind::Part, cache: ASK, content_type: Some("audio/ogg") },
    Row::new(Paths::Under("/pack/"), Kind::Part, KEEP),
    // The worker makes pages out of the shells, with the headers that they came with.
    Row::new(Paths::Under("/pages/"), Kind::Document, KEEP),
    Row::new(Paths::Under("/assets/fonts/"), Kind::Part, KEEP),
    Row::new(Paths::Under("/assets/ways/"), Kind::Part, KEEP),
    Row::new(Paths::Under("/assets/"), Kind::Part, ASK),
];

/// The row of every path that the table does not name. What nobody thought of is guarded.
const ELSE: Row = Row::new(Paths::Under("/"), Kind::Document, ASK);

/// The headers of a site.
#[derive(Debug)]
pub(crate) struct Headers {
    base: String,
    content_security_policy: String,
}

impl Headers {
    /// The headers of a site with a policy.
    pub(crate) fn new(policy: Policy) -> Headers {
        Headers { content_security_policy: policy.content_security_policy(), base: policy.base }
    }

    /// The headers of a path on the host, none for a path outside the base.
    pub(crate) fn of(&self, path: &str) -> Vec<Header<'_>> {
        let row = self.site_path(path).map(|path| TABLE.iter().find(|row| row.paths.include(path)).unwrap_or(&ELSE));
        row.map_or_else(Vec::new, |row| self.of_row(row))
    }

    /// The headers of an answer that finds nothing.
    pub(crate) fn of_not_found(&self) -> Vec<Header<'_>> {
        self.of_row(&ELSE)
    }

    fn of_row(&self, row: &Row) -> Vec<Header<'_>> {
        let mut headers = vec![NO_SNIFFING];
        if row.kind == Kind::Document {
            headers.extend(self.guards());
        }
        headers.push((CACHE_CONTROL, row.cache));
        headers.extend(row.content_type.map(|value| (CONTENT_TYPE, value)));
        headers
    }

    /// What documents have and their parts do not.
    fn guards(&self) -> [Header<'_>; 5] {
        [
            ("Content-Security-Policy", &self.content_security_policy),
            ("Permissions-Policy", PERMISSIONS_POLICY),
            ("Referrer-Policy", "no-referrer"),
            ("Cross-Origin-Opener-Policy", "same-origin"),
            ("X-Frame-Options", "DENY"),
        ]
    }

    /// A path on the host as a path of the site.
    fn site_path<'a>(&self, path: &'a str) -> Option<&'a str> {
        path.strip_prefix(self.stem()).filter(|path| path.starts_with('/'))
    }

    /// The base without the slash at its end; a path of the site put behind it is a path on the host.
    fn stem(&self) -> &str {
        self.base.strip_suffix('/').unwrap_or(&self.base)
    }

    /// The regular expression, for nginx and Caddy, of paths on the host.
    fn pattern(&self, paths: Paths) -> String {
        let stem = escaped(self.stem());
        match paths {
            Paths::Exactly(path) => format!("^{stem}{}$", escaped(path)),
            Paths::Ending(folder, end) => format!("^{stem}{}.*{}$", escaped(folder), escaped(end)),
            Paths::Under(folder) => format!("^{stem}{}", escaped(folder)),
        }
    }

    /// Where the folder of the site has to stand for a server that joins `root` and the path.
    fn place(&self) -> String {
        match self.base.as_str() {
            base::ROOT => "# `root` names the folder of the site.\n".to_owned(),
            _ => format!(
                "# The folder of the site stands at {stem} in the folder that `root` names: with `root` /srv/www it is\n\
                 # /srv/www{stem}, or that is a link to it.\n",
                stem = self.stem()
            ),
        }
    }
}

/// A text as a regular expression of itself. No base and no path has another character with a meaning of its own.
fn escaped(text: &str) -> String {
    text.replace('.', "\\.")
}

#[cfg(test)]
mod tests;

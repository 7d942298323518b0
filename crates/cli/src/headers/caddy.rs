//! The table as a part of a Caddyfile's site block.

use super::{ASK, CACHE_CONTROL, CONTENT_TYPE, Header, Headers, KEEP, Kind, NO_SNIFFING, Paths, TABLE};

impl Headers {
    /// The text of `Caddyfile`.
    ///
    /// Caddy carries out every `header` whose matcher matches, in an order of its own, so no two of them name the same
    /// header for a path.
    pub(crate) fn caddy(&self) -> String {
        let (base, stem, place, locale) = (&self.base, self.stem(), self.place(), self.pattern(Paths::Under("/")));
        let parts = TABLE.iter().filter(|row| row.kind == Kind::Part).map(|row| self.pattern(row.paths));
        let parts = parts.collect::<Vec<_>>().join("|");
        let kept = TABLE.iter().filter(|row| row.cache == KEEP).filter_map(|row| match row.paths {
            Paths::Under(folder) => Some(format!("{stem}{folder}*")),
            Paths::Exactly(_) | Paths::Ending(..) => None,
        });
        let kept = kept.collect::<Vec<_>>().join(" ");
        let types = TABLE.iter().filter_map(|row| match (row.paths, row.content_type) {
            (Paths::Exactly(path), Some(value)) => Some((format!("{stem}{path}"), value)),
            (Paths::Under(folder), Some(value)) => Some((format!("{stem}{folder}*"), value)),
            _ => None,
        });
        let types = types.map(|(path, value)| lines(&path, &[(CONTENT_TYPE, value)], "    "));
        let headers = [
            lines("*", &[NO_SNIFFING], "    "),
            lines("@document", &self.guards(), "    "),
            lines("@kept", &[(CACHE_CONTROL, KEEP)], "    "),
            lines("@asked", &[(CACHE_CONTROL, ASK)], "    "),
            types.collect(),
        ];
        let headers = headers.concat();
        let mut not_found = self.of_not_found();
        not_found.push((CONTENT_TYPE, "text/html; charset=utf-8"));
        let not_found = lines("*", &not_found, "        ");
        format!(
            "# Import this in the site block of the host, beside `root`.\n\
             {place}\
             handle {base}* {{\n\
             \x20   @document not path_regexp {parts}\n\
             \x20   @kept path {kept}\n\
             \x20   @asked not path {kept}\n\
             {headers}\
             \x20   file_server {{\n\
             \x20       precompressed br gzip\n\
             \x20   }}\n\
             }}\n\
             # What finds nothing in the folder of a language is told so in that language. Caddy carries out one\n\
             # `handle_errors` of a site block: with two sites on one host, the `handle` of both goes into the same.\n\
             handle_errors {{\n\
             \x20   handle {base}* {{\n\
             {not_found}\
             \x20       @locale path_regexp locale {locale}([^/]+)/\n\
             \x20       rewrite @locale {base}{{re.locale.1}}/404.html\n\
             \x20       try_files {{path}} {base}404.html\n\
             \x20       # Nothing is what a browser would be sent that has an older copy of the page.\n\
             \x20       request_header -If-None-Match\n\
             \x20       request_header -If-Modified-Since\n\
             \x20       file_server {{\n\
             \x20           precompressed br gzip\n\
             \x20       }}\n\
             \x20   }}\n\
             }}\n"
        )
    }
}

fn lines(matcher: &str, headers: &[Header<'_>], indent: &str) -> String {
    let line = |(name, value): &Header<'_>| format!("{indent}header {matcher} {name} \"{value}\"\n");
    headers.iter().map(line).collect()
}

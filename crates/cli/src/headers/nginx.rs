//! The table as a part of an nginx `server` block.

use super::{CACHE_CONTROL, CONTENT_TYPE, ELSE, Header, Headers, KEEP, Paths, TABLE};

impl Headers {
    /// The text of `nginx.conf`.
    ///
    /// All locations stand inside one for the base, so that the host's other locations are left as they are. One that
    /// adds a header inherits none, so each repeats them all.
    pub(crate) fn nginx(&self) -> String {
        let (base, stem, place) = (&self.base, self.stem(), self.place());
        let pattern = self.pattern(Paths::Under("/"));
        let everything_else = lines(&self.of_row(&ELSE), "    ");
        let rows: String = TABLE
            .iter()
            .map(|row| {
                let location = match row.paths {
                    Paths::Exactly(path) => format!("= {stem}{path}"),
                    Paths::Ending(..) => format!("~ {}", self.pattern(row.paths)),
                    Paths::Under(folder) => format!("{stem}{folder}"),
                };
                format!("    location {location} {{\n{}    }}\n", lines(&self.of_row(row), "        "))
            })
            .collect();
        format!(
            "# Include this in the server block of the host, beside `listen` and `root`.\n\
             {place}\
             # Not with `alias`: `try_files` below looks for files under `root` alone.\n\
             location ^~ {base} {{\n\
             \x20   index index.html;\n\
             \x20   absolute_redirect off;\n\
             \x20   error_page 404 @404{base};\n\
             \x20   gzip_static on;\n\
             \x20   # With the module ngx_brotli: brotli_static on;\n\
             {everything_else}{rows}}}\n\
             # What finds nothing in the folder of a language is told so in that language.\n\
             location @404{base} {{\n\
             \x20   rewrite {pattern}([^/]+)/ {base}$1/404.html break;\n\
             \x20   try_files $uri {base}404.html =404;\n\
             \x20   gzip_static on;\n\
             {everything_else}}}\n"
        )
    }
}

fn lines(headers: &[Header<'_>], indent: &str) -> String {
    headers
        .iter()
        .map(|(name, value)| match (*name, *value) {
            (CONTENT_TYPE, _) => format!("{indent}types {{ }} default_type \"{value}\";\n"),
            // Without `always` an error is not kept for a year.
            (CACHE_CONTROL, KEEP) => format!("{indent}add_header {name} \"{value}\";\n"),
            _ => format!("{indent}add_header {name} \"{value}\" always;\n"),
        })
        .collect()
}

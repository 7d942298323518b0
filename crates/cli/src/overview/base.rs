//! What a pack says otherwise than the pack that it extends, and whether that has changed since.

use crate::{report::shown, site::markup::Escaped};
use serde_json::{Value, json};
use std::fmt::Write as _;
use welcome_pack::authoring::overlay::{Change, Footing, Override, Record};

/// A pack beside the one beneath it.
pub(crate) struct Base {
    /// The folder of the other pack, as seen from this one.
    pub(crate) folder: String,
    /// What is said otherwise, with how it stands today; what asks for a look first.
    overrides: Vec<(Footing, Override)>,
}

impl Base {
    /// By the folder beneath, what is said otherwise, and what was noted of it.
    pub(crate) fn new(folder: String, overrides: Vec<Override>, record: Option<&Record>) -> Base {
        let mut overrides: Vec<_> = overrides.into_iter().map(|found| (found.footing(record), found)).collect();
        // Stable, so that the order of the files stays within each.
        overrides.sort_by_key(|(footing, _)| match footing {
            Footing::Changed => 0,
            Footing::NotNoted => 1,
            Footing::AsNoted => 2,
        });
        Base { folder, overrides }
    }

    /// For a terminal.
    pub(crate) fn text(&self) -> String {
        let mut out = format!("\nOver {}: {}\n", shown(&self.folder), self.summary());
        for (footing, found) in &self.overrides {
            let _ = writeln!(out, "  {:9} {}  {}", word(*footing), shown(&name(found)), shown(&what(found)));
        }
        out
    }

    /// For a program.
    pub(crate) fn json(&self) -> Value {
        let entry = |(footing, found): &(Footing, Override)| {
            let keys = match &found.change {
                Change::Keys(keys) => keys.as_slice(),
                Change::Removed => &[],
            };
            json!({
                "file": found.file,
                "entry": found.entry,
                "keys": keys,
                "removed": found.change == Change::Removed,
                "state": word(*footing),
            })
        };
        json!({ "folder": self.folder, "overrides": self.overrides.iter().map(entry).collect::<Vec<_>>() })
    }

    /// A section of a page.
    pub(crate) fn html(&self) -> String {
        let mut rows = String::new();
        for (footing, found) in &self.overrides {
            let _ = writeln!(
                rows,
                "<tr><th scope=\"row\">{}</th><td>{}</td><td>{}</td></tr>",
                Escaped(&name(found)),
                Escaped(&what(found)),
                word(*footing)
            );
        }
        format!(
            "<section>\n<h2>Over {}</h2>\n<p>{}.</p>\n<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"Base\">\n\
             <table>\n<caption>What this pack says otherwise, and whether the pack beneath has changed there since</caption>\n\
             <thead><tr><th scope=\"col\">Entry</th><th scope=\"col\">What</th><th scope=\"col\">Beneath</th></tr></thead>\n\
             <tbody>\n{rows}</tbody>\n</table>\n</div>\n</section>\n",
            Escaped(&self.folder),
            self.summary()
        )
    }

    fn summary(&self) -> String {
        let of = |wanted: Footing| self.overrides.iter().filter(|(footing, _)| *footing == wanted).count();
        let all = match self.overrides.len() {
            1 => "1 entry".to_owned(),
            all => format!("{all} entries"),
        };
        format!("{all} otherwise; {} changed beneath since, {} not noted", of(Footing::Changed), of(Footing::NotNoted))
    }
}

fn name(found: &Override) -> String {
    if found.entry.is_empty() { found.file.clone() } else { found.name() }
}

fn what(found: &Override) -> String {
    match &found.change {
        Change::Keys(keys) => keys.join(", "),
        Change::Removed => "taken out".to_owned(),
    }
}

/// How what lies beneath stands to what was noted of it.
fn word(footing: Footing) -> &'static str {
    match footing {
        Footing::AsNoted => "as noted",
        Footing::Changed => "changed",
        Footing::NotNoted => "not noted",
    }
}

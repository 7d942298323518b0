//! How much of each language can be heard.

use super::Standing;
use crate::{
    report::shown,
    site::markup::Escaped,
    speech::{clips::Clips, heard::heard},
};
use serde::Serialize;
use std::fmt::Write as _;
use welcome_pack::authoring::{compile::Compiled, files::PackFiles};

/// The clips of one language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub(crate) struct Audio {
    /// BCP 47 tag.
    locale: String,
    /// Texts that can be heard by themselves.
    texts: usize,
    /// Those that a person has recorded.
    recorded: usize,
    /// Those that a machine has spoken.
    machine: usize,
    /// Clips of texts that have changed since.
    stale: usize,
}

/// The clips of the languages that have any.
/// A pack that cannot be compiled cannot be heard; one without clips is not.
pub(crate) fn audio<'a>(
    files: &PackFiles,
    tags: impl Iterator<Item = &'a str>,
    compile: impl FnOnce() -> Option<Compiled>,
) -> Vec<Audio> {
    let clips = tags.map(|tag| (tag, Clips::of(files, tag))).filter(|(_, clips)| *clips != Clips::default());
    let clips: Vec<_> = clips.collect();
    let Some(compiled) = (!clips.is_empty()).then(compile).flatten() else { return Vec::new() };
    let of_locale = |(tag, clips): (&str, Clips)| {
        let heard = heard(&compiled, tag);
        let recorded = heard.keys().filter(|clip| clips.recorded.contains(*clip)).count();
        let all = heard.keys().filter(|clip| clips.has(clip)).count();
        let stale = clips.recorded.union(&clips.made).filter(|clip| !heard.contains_key(*clip)).count();
        Audio { locale: tag.to_owned(), texts: heard.len(), recorded, machine: all - recorded, stale }
    };
    clips.into_iter().map(of_locale).collect()
}

impl Audio {
    fn missing(&self) -> usize {
        self.texts - self.recorded - self.machine
    }
}

/// For a terminal; empty where nothing can be heard.
pub(crate) fn text(standing: &Standing) -> String {
    if standing.audio.is_empty() {
        return String::new();
    }
    let longest = standing.audio.iter().map(|audio| audio.locale.chars().count()).max().unwrap_or_default();
    let width = longest.max("language".len());
    let mut out = format!("\nTexts that can be heard\n\n{:width$}  human  machine  stale  missing\n", "language");
    for audio in &standing.audio {
        let Audio { locale, recorded, machine, stale, .. } = audio;
        let _ =
            writeln!(out, "{:width$}  {recorded:>5}  {machine:>7}  {stale:>5}  {:>7}", shown(locale), audio.missing());
    }
    out
}

/// As a section of a page; empty where nothing can be heard.
pub(crate) fn html(standing: &Standing, language: impl Fn(&str) -> String) -> String {
    if standing.audio.is_empty() {
        return String::new();
    }
    let row = |audio: &Audio| {
        let Audio { locale, recorded, machine, stale, .. } = audio;
        format!(
            "<tr><th scope=\"row\">{}</th><td class=\"number\">{recorded}</td><td class=\"number\">{machine}</td>\
             <td class=\"number\">{stale}</td><td class=\"number\">{}</td></tr>\n",
            language(locale),
            audio.missing()
        )
    };
    let rows: String = standing.audio.iter().map(row).collect();
    let caption =
        Escaped("Number of texts in each language by who speaks them; a stale clip is of a text that has changed");
    format!(
        "<section>\n<h2>Texts that can be heard</h2>\n<div class=\"scroll\" tabindex=\"0\" role=\"region\" \
         aria-label=\"Texts that can be heard\">\n<table>\n<caption>{caption}</caption>\n<thead><tr>\
         <th scope=\"col\">Language</th><th scope=\"col\">human</th><th scope=\"col\">machine</th>\
         <th scope=\"col\">stale</th><th scope=\"col\">missing</th></tr></thead>\n<tbody>\n{rows}</tbody>\n</table>\n\
         </div>\n</section>\n"
    )
}

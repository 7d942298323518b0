//! The table of all slices that the program carries, `assets/fonts/slices.json`, written by `cargo xtask fonts`.

use super::characters::{self, Characters};
use crate::app;
use anyhow::{Context as _, Result};
use serde::{Deserialize, Deserializer};
use std::collections::BTreeMap;
use welcome_pack::authoring::coverage::Coverage;

/// The families, in the order in which they are asked for a character that no family of the text's own language has.
#[derive(Debug, Deserialize)]
pub(crate) struct Table {
    pub(crate) families: Vec<Family>,
}

/// Fonts of one design.
#[derive(Debug, Deserialize)]
pub(crate) struct Family {
    /// Its name in style sheets, `Noto Sans`.
    pub(crate) name: String,
    /// Languages (BCP 47, without script or region) whose texts are set in it.
    pub(crate) languages: Vec<String>,
    /// What it is used for.
    #[serde(rename = "for")]
    pub(crate) purpose: Purpose,
    /// What is shown while it is on its way, where it is fetched together with the page.
    pub(crate) display: Display,
    /// How it stands in the line.
    #[serde(flatten)]
    pub(crate) line: Line,
    /// The room that its lines need, where that is more than others need.
    pub(crate) leading: Option<Leading>,
    /// What is added between words, in em, where its own space is too narrow for words of other scripts in its lines.
    pub(crate) word_spacing: Option<f32>,
    /// Its parts, no character in two of them.
    pub(crate) slices: Vec<Slice>,
    /// Fonts of devices that are shown until it has come.
    pub(crate) stand_ins: Vec<StandIn>,
}

/// What a family is used for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Purpose {
    /// Whatever its language writes.
    Everything,
    /// Running text of its language only: too large to be fetched for a name in a list of languages.
    Text,
}

/// What is shown while a font is on its way (CSS Fonts 4, `font-display`).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Display {
    /// A font of the device if ours is later than the first frame, for as long as the page is open: no line moves under the
    /// reader's eyes. For scripts that every device can write.
    Optional,
    /// A font of the device if it has one, and ours as soon as it is there. For scripts that a device may show as boxes.
    Swap,
}

impl Display {
    /// The word for it in style sheets.
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Display::Optional => "optional",
            Display::Swap => "swap",
        }
    }
}

/// Size, and the ascent and descent that are the same in every line whatever font it is set in; percent of the font size
/// (CSS Fonts 5, `size-adjust`, `ascent-override`, `descent-override`).
#[derive(Debug, Deserialize)]
pub(crate) struct Line {
    pub(crate) size: f32,
    pub(crate) ascent: f32,
    pub(crate) descent: f32,
}

/// The height of lines, times the font size: of running text, of a few lines in a card, and of titles and labels.
#[derive(Debug, Deserialize)]
pub(crate) struct Leading(pub(crate) f32, pub(crate) f32, pub(crate) f32);

/// A part of a family.
#[derive(Debug, Deserialize)]
pub(crate) struct Slice {
    /// How it gets into a site.
    pub(crate) cut: Cut,
    /// Its woff2 files by weight.
    pub(crate) files: BTreeMap<u16, String>,
    /// The characters that its files have, all the same ones.
    #[serde(deserialize_with = "read_characters")]
    pub(crate) covers: Characters,
}

/// How a slice gets into a site.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Cut {
    /// As it is.
    Whole,
    /// Cut to the characters that the pack uses.
    Used,
    /// Cut to those, and into pieces by where they are used. For scripts whose characters do not join.
    Shared,
}

/// A font of devices, as wide as ours on average.
#[derive(Debug, Deserialize)]
pub(crate) struct StandIn {
    /// Its name in our style sheets, `Arial as Noto Sans`.
    pub(crate) name: String,
    pub(crate) weight: u16,
    /// The names under which devices may have it.
    pub(crate) local: Vec<String>,
    /// The characters that it is measured for.
    #[serde(deserialize_with = "read_characters")]
    pub(crate) covers: Characters,
    #[serde(flatten)]
    pub(crate) line: Line,
}

fn read_characters<'de, D: Deserializer<'de>>(text: D) -> Result<Characters, D::Error> {
    characters::parse(&String::deserialize(text)?).map_err(serde::de::Error::custom)
}

impl Table {
    /// The table that is inside this program.
    ///
    /// # Errors
    /// If this program was built without it.
    pub(crate) fn of_program() -> Result<Table> {
        let files = app::font_files();
        let json = files.get("slices.json").context("this program was built without fonts")?;
        serde_json::from_slice(json).context("the table of the fonts inside this program cannot be read")
    }

    /// Every character that one of the fonts has.
    pub(crate) fn coverage(&self) -> Coverage {
        let slices = self.families.iter().flat_map(|family| &family.slices);
        slices.flat_map(|slice| characters::ranges(&slice.covers)).collect()
    }

    /// The families in the order in which a text of a language is set in them, by their position.
    pub(crate) fn stack(&self, tag: &str, purpose: Purpose) -> Vec<usize> {
        let language = tag.split('-').next().unwrap_or(tag);
        let own = |family: &Family| family.languages.iter().any(|own| own == language);
        let is_text_only = |family: &Family| family.purpose == Purpose::Text;
        let rank = |family: &Family| match (own(family), is_text_only(family)) {
            (true, true) => (purpose == Purpose::Text).then_some(0),
            (true, false) => Some(1),
            (false, true) => None,
            (false, false) => Some(2),
        };
        let mut ranked: Vec<(u8, usize)> =
            self.families.iter().enumerate().filter_map(|(at, family)| Some((rank(family)?, at))).collect();
        ranked.sort_unstable();
        ranked.into_iter().map(|(_, at)| at).collect()
    }

    /// The families that a text of a language is set in, but for names in other scripts: its own, and those of no language.
    pub(crate) fn families_of(&self, tag: &str) -> Vec<usize> {
        let language = tag.split('-').next().unwrap_or(tag);
        let is_own =
            |family: &Family| family.languages.is_empty() || family.languages.iter().any(|own| own == language);
        self.families.iter().enumerate().filter(|(_, family)| is_own(family)).map(|(at, _)| at).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::font::cut::decoded;
    use read_fonts::{FontRef, TableProvider as _};
    use std::collections::BTreeSet;

    #[track_caller]
    fn check(tag: &str, purpose: Purpose, expected: &[&str]) {
        let table = Table::of_program().unwrap();
        let names: Vec<&str> =
            table.stack(tag, purpose).iter().map(|at| table.families[*at].name.as_str()).take(2).collect();
        assert_eq!(names, expected, "{tag}");
    }

    #[test]
    fn a_language_has_its_own_family_first() {
        check("de", Purpose::Text, &["Noto Sans", "Noto Naskh Arabic"]);
        check("fa-AF", Purpose::Text, &["Noto Naskh Arabic", "Noto Sans"]);
        check("ur", Purpose::Text, &["Noto Nastaliq Urdu", "Noto Naskh Arabic"]);
        check("ur", Purpose::Everything, &["Noto Naskh Arabic", "Noto Sans"]);
        check("zh-Hans", Purpose::Text, &["Noto Sans SC", "Noto Sans"]);
        check("ti", Purpose::Text, &["Noto Sans Ethiopic", "Noto Sans"]);
    }

    /// The characters for which a font has a glyph, read from its own table `cmap`.
    fn cmap(woff2: &[u8]) -> Characters {
        let sfnt = decoded(woff2).unwrap();
        let font = FontRef::new(&sfnt).unwrap();
        let (_, _, subtable) = font.cmap().unwrap().best_subtable().unwrap();
        subtable.iter().filter(|(_, glyph)| glyph.to_u32() != 0).filter_map(|(code, _)| char::from_u32(code)).collect()
    }

    #[test]
    fn every_font_has_the_glyphs_that_the_table_promises() {
        let (table, files) = (Table::of_program().unwrap(), app::font_files());
        let mut named = BTreeSet::from(["OFL.txt", "slices.json"]);
        for slice in table.families.iter().flat_map(|family| &family.slices) {
            for file in slice.files.values() {
                assert_eq!(cmap(files[file.as_str()]), slice.covers, "{file}");
                named.insert(file);
            }
        }
        assert_eq!(files.keys().copied().collect::<BTreeSet<_>>(), named, "no file that no slice names");
    }

    #[test]
    fn no_character_is_in_two_slices_of_a_family() {
        for family in Table::of_program().unwrap().families {
            let mut seen = Characters::new();
            for slice in &family.slices {
                let twice: Vec<&char> = slice.covers.intersection(&seen).collect();
                assert!(twice.is_empty(), "{:?}: {twice:?}", slice.files);
                seen.extend(&slice.covers);
            }
        }
    }

    #[test]
    fn what_joins_is_in_one_slice() {
        for family in Table::of_program().unwrap().families {
            for slice in &family.slices {
                let joins = ['ب', 'ک', 'ক', 'क'].iter().any(|letter| slice.covers.contains(letter));
                assert!(!(joins && slice.cut == Cut::Shared), "{:?}", slice.files);
            }
        }
    }
}

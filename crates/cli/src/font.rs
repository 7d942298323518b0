//! The fonts of a site: exactly those slices that the texts of a pack use, and what each language needs of them.

pub(crate) mod table;

mod characters;
mod css;
mod cut;
mod share;
mod text;

use crate::{app, site::release::hashed};
use anyhow::{Context as _, Result};
use characters::Characters;
pub(crate) use css::FontRules;
use cut::Cutter;
use share::Uses;
use std::collections::{BTreeMap, BTreeSet};
use table::{Cut, Purpose, Slice, Table};
use text::{LocaleText, PackText};
use welcome_pack::authoring::compile::Compiled;

/// Where fonts stand in a site.
const FOLDER: &str = "assets/fonts/";
/// The weights of text, and of what stands out.
const REGULAR: u16 = 400;
const BOLD: u16 = 700;

/// What one in so many articles begins with is fetched together with every page of the locale: a font that comes later
/// moves lines.
const FEW: usize = 10;
/// Bytes of fonts that are fetched together with a page at most: they compete with the app.
const AT_ONCE: usize = 80_000;

/// The fonts of a site.
pub(crate) struct Fonts {
    table: Table,
    pieces: Vec<Piece>,
    files: BTreeMap<String, Vec<u8>>,
    /// The pieces for the names of the languages, which every page may show; by their positions, as below.
    names: BTreeSet<usize>,
    /// By the tag of a locale.
    needs: BTreeMap<String, Needs>,
}

/// A slice or a part of one, as it is in the site.
struct Piece {
    /// Where its family stands in the table.
    family: usize,
    characters: Characters,
    /// Whether style sheets list it with characters of its family's other pieces, which then have to come after it: of
    /// several faces for a character the last one is taken, so that the first need not list its own, which may be a thousand.
    is_wide: bool,
    /// Site paths of its files by weight.
    paths: BTreeMap<u16, String>,
}

/// What a locale needs.
struct Needs {
    /// Site paths of what its articles begin with.
    at_once: Vec<String>,
    /// The families for its texts, by their positions in the table: its own, and those of no language.
    families: Vec<usize>,
    /// The pieces that its texts use.
    pieces: BTreeSet<usize>,
}

impl Fonts {
    /// Chooses and cuts the fonts for a compiled pack.
    ///
    /// # Errors
    /// If the pack or a font inside this program cannot be read.
    pub(crate) fn choose(compiled: &Compiled) -> Result<Fonts> {
        let text = PackText::of(compiled)?;
        let mut fonts = Fonts {
            table: Table::of_program()?,
            pieces: Vec::new(),
            files: BTreeMap::new(),
            names: BTreeSet::new(),
            needs: BTreeMap::new(),
        };
        for ((family, slice), uses) in fonts.uses(&text) {
            fonts.add(family, slice, &uses)?;
        }
        let licence = app::font_files()
            .get("OFL.txt")
            .copied()
            .context("this program was built without the licence of its fonts")?;
        fonts.files.insert(hashed(&format!("{FOLDER}OFL.txt"), licence), licence.to_vec());
        let names = text.names.iter();
        let names = names.flat_map(|(tag, name)| fonts.pieces_of(name, &fonts.table.stack(tag, Purpose::Everything)));
        fonts.names = names.collect();
        fonts.needs = text.locales.iter().map(|locale| (locale.tag.clone(), fonts.needs_of(locale))).collect();
        Ok(fonts)
    }

    /// The fonts as this program carries them, for locales whose texts still change: nothing is cut, so whatever is
    /// written finds its characters.
    ///
    /// # Errors
    /// If a font inside this program cannot be read.
    pub(crate) fn uncut<'a>(tags: impl Iterator<Item = &'a str>) -> Result<Fonts> {
        let (table, mut files, mut pieces) = (Table::of_program()?, BTreeMap::new(), Vec::new());
        for (family, slice) in table
            .families
            .iter()
            .enumerate()
            .flat_map(|(at, family)| family.slices.iter().map(move |slice| (at, slice)))
        {
            pieces.push(whole(&mut files, family, slice)?);
        }
        let of_family = |families: &[usize]| {
            let own = pieces.iter().enumerate().filter(|(_, piece)| families.contains(&piece.family));
            own.map(|(at, _)| at).collect()
        };
        let needs = tags.map(|tag| {
            let families = table.families_of(tag);
            (tag.to_owned(), Needs { at_once: Vec::new(), pieces: of_family(&families), families })
        });
        let needs = needs.collect();
        Ok(Fonts { table, pieces, files, names: BTreeSet::new(), needs })
    }

    /// Every file by its site path, without a slash in front; the licence is one of them.
    pub(crate) fn files(&self) -> &BTreeMap<String, Vec<u8>> {
        &self.files
    }

    /// Site paths of what the articles of a locale begin with, to be fetched together with the page; its own script first.
    pub(crate) fn first_of(&self, tag: &str) -> &[String] {
        self.needs.get(tag).map_or(&[], |needs| &needs.at_once)
    }

    /// Site paths of what every page may show: the names of the languages.
    pub(crate) fn of_every_page(&self) -> Vec<&str> {
        self.paths(self.names.iter())
    }

    /// Site paths of what the pages of a locale may show besides.
    pub(crate) fn of_locale(&self, tag: &str) -> Vec<&str> {
        self.paths(self.needs.get(tag).into_iter().flat_map(|needs| needs.pieces.difference(&self.names)))
    }

    fn paths<'a>(&'a self, pieces: impl Iterator<Item = &'a usize>) -> Vec<&'a str> {
        let pieces = pieces.filter_map(|piece| self.pieces.get(*piece));
        pieces.flat_map(|piece| piece.paths.values()).map(String::as_str).collect()
    }

    /// Where each slice is used, by the positions of its family and of itself.
    fn uses(&self, text: &PackText) -> BTreeMap<(usize, usize), Uses> {
        let mut uses: BTreeMap<(usize, usize), Uses> = BTreeMap::new();
        for (tag, characters) in &text.names {
            for (slice, characters) in self.divide(characters, &self.table.stack(tag, Purpose::Everything)) {
                uses.entry(slice).or_default().names.extend(characters);
            }
        }
        for locale in &text.locales {
            let stack = self.table.stack(&locale.tag, Purpose::Text);
            for (slice, characters) in self.divide(&locale.everywhere, &stack) {
                uses.entry(slice).or_default().everywhere.extend(characters);
            }
            for (id, pages) in &locale.sections {
                for page in pages {
                    for (slice, characters) in self.divide(page, &stack) {
                        uses.entry(slice).or_default().sections.entry(id.clone()).or_default().push(characters);
                    }
                }
            }
        }
        uses
    }

    /// Which characters are set in which slice, for a text whose families are asked in the order of `stack`.
    fn divide(&self, characters: &Characters, stack: &[usize]) -> BTreeMap<(usize, usize), Characters> {
        let mut divided: BTreeMap<(usize, usize), Characters> = BTreeMap::new();
        for c in characters {
            let found = stack.iter().find_map(|family| {
                let slices = &self.table.families.get(*family)?.slices;
                Some((*family, slices.iter().position(|slice| slice.covers.contains(c))?))
            });
            // What no font has, checking the pack has reported.
            if let Some(slice) = found {
                divided.entry(slice).or_default().insert(*c);
            }
        }
        divided
    }

    /// Adds a slice to the site, as far as it is used.
    fn add(&mut self, family: usize, slice: usize, uses: &Uses) -> Result<()> {
        let slice = self.table.families.get(family).and_then(|family| family.slices.get(slice));
        let slice = slice.context("the table of the fonts changed while it was read")?;
        let pieces = match slice.cut {
            Cut::Whole => vec![whole(&mut self.files, family, slice)?],
            Cut::Used => vec![cut(&mut self.files, family, slice, None, with_joiners(uses.all(), slice))?],
            Cut::Shared => {
                let mut pieces = Vec::new();
                for (name, characters) in uses.shared_out() {
                    let mut piece = cut(&mut self.files, family, slice, Some(&name), characters)?;
                    if name == share::COMMON {
                        piece.is_wide = true;
                        pieces.insert(0, piece);
                    } else {
                        pieces.push(piece);
                    }
                }
                pieces
            }
        };
        self.pieces.extend(pieces);
        Ok(())
    }

    fn needs_of(&self, locale: &LocaleText) -> Needs {
        let own = self.table.stack(&locale.tag, Purpose::Text);
        let mut seen_first: Vec<SeenFirst<'_>> = Vec::new();
        for weight in [REGULAR, BOLD] {
            let mut counts: BTreeMap<usize, usize> = BTreeMap::new();
            for beginning in &locale.beginnings {
                // A title stands out; with it, a sentence that does not.
                let seen = if weight == BOLD { &beginning.title } else { &beginning.summary };
                for piece in self.pieces_of(seen, &own) {
                    *counts.entry(piece).or_default() += 1;
                }
            }
            counts.retain(|_, count| *count * FEW >= locale.beginnings.len());
            seen_first.extend(counts.into_iter().filter_map(|(at, count)| {
                let piece = self.pieces.get(at)?;
                let rank = own.iter().position(|family| *family == piece.family)?;
                let path = piece.paths.get(&weight)?;
                Some(SeenFirst { weight, rank, count, path, bytes: self.files.get(path)?.len() })
            }));
        }
        Needs {
            at_once: at_once(seen_first),
            families: self.table.families_of(&locale.tag),
            pieces: self.pieces_of(&locale.all(), &own),
        }
    }

    /// The pieces in which characters are set.
    fn pieces_of(&self, characters: &Characters, stack: &[usize]) -> BTreeSet<usize> {
        let piece_of = |c: &char| {
            let of_family = |family: &usize| {
                self.pieces.iter().position(|piece| piece.family == *family && piece.characters.contains(c))
            };
            stack.iter().find_map(of_family)
        };
        characters.iter().filter_map(piece_of).collect()
    }
}

/// A file that articles begin with.
struct SeenFirst<'a> {
    weight: u16,
    /// How early its family is asked for a character.
    rank: usize,
    /// How many articles begin with it.
    count: usize,
    path: &'a String,
    bytes: usize,
}

/// Those that most articles begin with, as many as there is room for and one in any case; the page's own script first.
fn at_once(mut seen_first: Vec<SeenFirst<'_>>) -> Vec<String> {
    seen_first.sort_by_key(|file| std::cmp::Reverse(file.count));
    let mut taken = 0;
    seen_first.retain(|file| {
        let fits = taken == 0 || taken + file.bytes <= AT_ONCE;
        taken += if fits { file.bytes } else { 0 };
        fits
    });
    seen_first.sort_by_key(|file| (file.weight, file.rank));
    seen_first.into_iter().map(|file| file.path.clone()).collect()
}

fn font_file(file: &str) -> Result<&'static [u8]> {
    app::font_files().get(file).copied().with_context(|| format!("this program was built without the font {file}"))
}

/// A slice as it is.
fn whole(files: &mut BTreeMap<String, Vec<u8>>, family: usize, slice: &Slice) -> Result<Piece> {
    let paths = slice.files.iter().map(|(weight, file)| Ok((*weight, put(files, file, font_file(file)?.to_vec()))));
    let paths = paths.collect::<Result<_>>()?;
    Ok(Piece { family, characters: slice.covers.clone(), is_wide: false, paths })
}

/// Cuts a piece out of every file of a slice; a piece of several has a name.
fn cut(
    files: &mut BTreeMap<String, Vec<u8>>,
    family: usize,
    slice: &Slice,
    name: Option<&str>,
    characters: Characters,
) -> Result<Piece> {
    let mut paths = BTreeMap::new();
    for (weight, file) in &slice.files {
        let woff2 = Cutter::open(font_file(file)?).and_then(|cutter| cutter.cut(&characters));
        let woff2 = woff2.with_context(|| format!("in the font {file}"))?;
        let file = match name {
            Some(name) => format!("{}-{name}.woff2", file.trim_end_matches(".woff2")),
            None => file.clone(),
        };
        paths.insert(*weight, put(files, &file, woff2));
    }
    Ok(Piece { family, characters, is_wide: false, paths })
}

fn put(files: &mut BTreeMap<String, Vec<u8>>, file: &str, bytes: Vec<u8>) -> String {
    let path = hashed(&format!("{FOLDER}{file}"), &bytes);
    files.insert(path.clone(), bytes);
    path
}

/// The characters with those that only steer how others join, so that a word stays in one font.
fn with_joiners(mut characters: Characters, slice: &Slice) -> Characters {
    let joiners = ['\u{200C}', '\u{200D}'];
    characters.extend(joiners.iter().filter(|joiner| slice.covers.contains(joiner)));
    characters
}

#[cfg(test)]
mod tests;

//! Cuts a font to some of its characters. What is left shapes as before: glyphs that others lead to stay.

use super::characters::Characters;
use anyhow::{Context as _, Result, anyhow};
use read_fonts::{
    FontRef, TableProvider as _,
    collections::IntSet,
    types::{GlyphId, NameId, Tag},
};
use skera::{Plan, SubsetFlags, subset_font};
use ttf2woff2::{BrotliQuality, EncodeOptions};

/// The language of a font's own names, English (United States), as Windows counts languages.
const ENGLISH: u16 = 0x0409;

/// A font that is cut.
pub(crate) struct Cutter {
    sfnt: Vec<u8>,
}

impl Cutter {
    /// Opens a woff2 file.
    ///
    /// # Errors
    /// If it is not one.
    pub(crate) fn open(woff2: &[u8]) -> Result<Cutter> {
        Ok(Cutter { sfnt: decoded(woff2)? })
    }

    /// A woff2 file with the glyphs that some characters need. The same input gives the same bytes.
    ///
    /// # Errors
    /// If the font is damaged.
    pub(crate) fn cut(&self, characters: &Characters) -> Result<Vec<u8>> {
        let font = FontRef::new(&self.sfnt).context("the font cannot be read")?;
        let every = IntSet::<Tag>::all();
        let plan = Plan::new(
            &IntSet::<GlyphId>::empty(),
            &characters.iter().map(|c| u32::from(*c)).collect(),
            &font,
            SubsetFlags::SUBSET_FLAGS_NOTDEF_OUTLINE,
            &IntSet::empty(),
            &every,
            &every,
            &IntSet::<NameId>::empty(),
            &[ENGLISH].into_iter().collect(),
        );
        encoded(&subset_font(&font, &plan).map_err(|error| anyhow!("the font cannot be cut: {error}"))?)
    }
}

/// The font in a woff2 file.
///
/// # Errors
/// If there is none.
pub(crate) fn decoded(woff2: &[u8]) -> Result<Vec<u8>> {
    let unpacked = wuff::decompress_woff2_with_custom_brotli(woff2, &mut |mut packed, size| {
        let mut bytes = Vec::with_capacity(size);
        brotli::BrotliDecompress(&mut packed, &mut bytes)?;
        Ok(bytes)
    });
    unpacked.map_err(|error| anyhow!("this is no woff2 file: {error:?}"))
}

/// A font as a woff2 file, with its outlines rearranged where that can be undone: rebuilt outlines may take more room
/// than before, and more than short offsets reach.
fn encoded(sfnt: &[u8]) -> Result<Vec<u8>> {
    let encode = |transform_glyf_loca| {
        let options =
            EncodeOptions { quality: BrotliQuality::from(11), transform_glyf_loca, ..EncodeOptions::default() };
        ttf2woff2::encode_with_options(sfnt, options).context("the font cannot be compressed")
    };
    let small = encode(true)?;
    let same = decoded(&small).is_ok_and(|back| outlines(&back).is_some_and(|back| Some(back) == outlines(sfnt)));
    if same { Ok(small) } else { encode(false) }
}

/// The box around every glyph and the number of its contours; none if the font cannot be read.
fn outlines(sfnt: &[u8]) -> Option<Vec<Option<[i16; 5]>>> {
    let font = FontRef::new(sfnt).ok()?;
    let (loca, glyf) = (font.loca(None).ok()?, font.glyf().ok()?);
    let glyphs = u32::from(font.maxp().ok()?.num_glyphs());
    (0..glyphs)
        .map(|glyph| {
            let glyph = loca.get_glyf(GlyphId::new(glyph), &glyf).ok()?;
            Some(
                glyph.map(|glyph| {
                    [glyph.x_min(), glyph.y_min(), glyph.x_max(), glyph.y_max(), glyph.number_of_contours()]
                }),
            )
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app;

    fn cutter(file: &str) -> Cutter {
        Cutter::open(app::font_files()[file]).unwrap()
    }

    fn glyphs(sfnt: &[u8]) -> (u16, Characters) {
        let font = FontRef::new(sfnt).unwrap();
        let (_, _, subtable) = font.cmap().unwrap().best_subtable().unwrap();
        let glyphs = subtable.iter().filter(|(_, glyph)| glyph.to_u32() != 0);
        let characters = glyphs.filter_map(|(code, _)| char::from_u32(code)).collect();
        (font.maxp().unwrap().num_glyphs(), characters)
    }

    #[track_caller]
    fn check(file: &str, text: &str, most_bytes: usize) {
        let characters: Characters = text.chars().collect();
        let cutter = cutter(file);
        let woff2 = cutter.cut(&characters).unwrap();
        assert_eq!(glyphs(&decoded(&woff2).unwrap()).1, characters);
        assert!(woff2.len() < most_bytes, "{} bytes", woff2.len());
        assert_eq!(woff2, cutter.cut(&characters).unwrap(), "the same input gives the same bytes");
    }

    #[test]
    fn a_font_has_what_it_is_cut_to() {
        check("noto-sans-sc-han-400.woff2", "简体中文欢迎", 3000);
        check("noto-sans-ethiopic-ethiopic-700.woff2", "አማርኛትግርኛ", 3000);
        check("noto-sans-devanagari-devanagari-400.woff2", "हिन्दी", 6000);
    }

    #[test]
    fn glyphs_that_others_lead_to_stay() {
        // Written apart these are four letters; together they have half forms and a reordered vowel.
        let characters: Characters = "हिन्दी".chars().collect();
        let cut = cutter("noto-sans-devanagari-devanagari-400.woff2").cut(&characters).unwrap();
        assert!(usize::from(glyphs(&decoded(&cut).unwrap()).0) > characters.len() + 1);
    }

    #[test]
    fn a_large_cut_keeps_its_outlines() {
        let cutter = cutter("noto-sans-sc-han-400.woff2");
        for count in [560, 600, 1500] {
            let characters: Characters = ('\u{4E00}'..).take(count * 3).collect();
            let woff2 = cutter.cut(&characters).unwrap();
            let font = FontRef::new(&cutter.sfnt).unwrap();
            assert!(outlines(&decoded(&woff2).unwrap()).is_some(), "{count} {}", font.maxp().unwrap().num_glyphs());
        }
    }
}

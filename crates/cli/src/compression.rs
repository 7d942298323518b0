//! The compressed twins of a site's files.

use anyhow::{Context as _, Result};
use flate2::{Compression, write::GzEncoder};
use std::io::Write as _;

/// How hard to try.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Effort {
    /// For a site that many will fetch, and of which a machine of two cores squeezes every page in a minute or two.
    Best,
    /// For a site of so many pages that only what all of them share is worth it.
    Large,
    /// For a site that is looked at on the same machine.
    Quick,
}

/// Pages up to which a site gets the best; `docs/performance.md` has the measurements.
const LARGE: usize = 4_000;
/// Bytes, quickly compressed, up to which a page is small enough: 11 packets, about what arrives in the first round trip.
const SMALL_PAGE: usize = 10_000;
/// Brotli's qualities, 0 to 11: the smallest, and the one that takes a thirtieth of the time for a tenth more bytes.
const SMALLEST: i32 = 11;
const QUICK: i32 = 5;
/// The levels of gzip, 0 to 9, for the same.
const GZIP: u32 = 6;
const QUICK_GZIP: u32 = 2;

impl Effort {
    /// What a site of so many pages is worth.
    pub(crate) fn for_pages(pages: usize) -> Effort {
        if pages <= LARGE { Effort::Best } else { Effort::Large }
    }
}

/// What a file is to compression.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    /// Fetched with every page of a locale or of the site, and few: the app, styles, texts.
    Shared,
    /// What a visitor waits for.
    Page,
    /// The same once more, read ahead or kept for later.
    Data,
    /// Compressed already: pictures and fonts.
    Packed,
}

impl Kind {
    fn of(path: &str) -> Kind {
        let name = path.rsplit('/').next().unwrap_or(path);
        match name.rsplit_once('.').map(|(_, extension)| extension) {
            Some("html") => Kind::Page,
            Some("json") if name == "page.json" || path.starts_with("pages/") => Kind::Data,
            Some("css" | "js" | "json" | "ftl" | "svg" | "wasm" | "webmanifest" | "txt") => Kind::Shared,
            _ => Kind::Packed,
        }
    }
}

/// The bytes of both twins; none where they would not be smaller.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Twins {
    pub(crate) br: Option<Vec<u8>>,
    pub(crate) gz: Option<Vec<u8>>,
}

/// The `.br` and `.gz` of a file by its site path.
///
/// # Errors
/// If a compressor fails.
pub(crate) fn twins(path: &str, bytes: &[u8], effort: Effort) -> Result<Twins> {
    let br = match (Kind::of(path), effort) {
        (Kind::Packed, _) => return Ok(Twins::default()),
        (Kind::Shared, Effort::Best | Effort::Large) => brotli(bytes, SMALLEST)?,
        (Kind::Page, Effort::Best) => {
            let quick = brotli(bytes, QUICK)?;
            if quick.len() > SMALL_PAGE { brotli(bytes, SMALLEST)? } else { quick }
        }
        (Kind::Page | Kind::Data | Kind::Shared, _) => brotli(bytes, QUICK)?,
    };
    let smaller = |twin: Vec<u8>| (twin.len() < bytes.len()).then_some(twin);
    Ok(Twins { br: smaller(br), gz: smaller(gzip(bytes, effort)?) })
}

/// About how many bytes of a text are sent, to compare two: they are compressed quickly.
///
/// # Errors
/// If the compressor fails.
pub(crate) fn sent(text: &[u8]) -> Result<usize> {
    brotli(text, QUICK).map(|packed| packed.len())
}

fn brotli(bytes: &[u8], quality: i32) -> Result<Vec<u8>> {
    let parameters = brotli::enc::BrotliEncoderParams {
        quality,
        lgwin: window(bytes.len()),
        size_hint: bytes.len(),
        ..Default::default()
    };
    let mut packed = Vec::new();
    brotli::BrotliCompress(&mut &*bytes, &mut packed, &parameters).context("cannot compress with brotli")?;
    Ok(packed)
}

/// The binary logarithm of a window that holds a whole file, between those of brotli (RFC 7932, 9.1) that it needs least
/// memory for: setting up the largest one takes longer than compressing a page. With 16 bits the middle qualities
/// search in a way that takes more than twice the time of the next one, and finds less.
fn window(bytes: usize) -> i32 {
    (17..22).find(|bits| bytes <= (1 << bits) - 16).unwrap_or(22)
}

/// For hosts that have no brotli, and for browsers that were not offered it.
fn gzip(bytes: &[u8], effort: Effort) -> Result<Vec<u8>> {
    let level = if effort == Effort::Best { GZIP } else { QUICK_GZIP };
    let mut encoder = GzEncoder::new(Vec::new(), Compression::new(level));
    encoder.write_all(bytes).context("cannot compress with gzip")?;
    encoder.finish().context("cannot compress with gzip")
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Read as _;

    #[test]
    fn both_twins_hold_what_the_file_holds() {
        let text = "a newcomer walks up to the tablet ".repeat(3000).into_bytes();
        for effort in [Effort::Best, Effort::Large, Effort::Quick] {
            for path in ["de/index.html", "de/page.json", "app/kiosk.js"] {
                let Twins { br: Some(br), gz: Some(gz) } = twins(path, &text, effort).unwrap() else {
                    panic!("{path}")
                };
                let (mut from_br, mut from_gz) = (Vec::new(), Vec::new());
                brotli::BrotliDecompress(&mut br.as_slice(), &mut from_br).unwrap();
                flate2::read::GzDecoder::new(gz.as_slice()).read_to_end(&mut from_gz).unwrap();
                assert!(from_br == text && from_gz == text, "{path} {effort:?}");
            }
        }
    }

    #[test]
    fn what_does_not_get_smaller_has_no_twin() {
        for (path, bytes) in [("a.png", vec![0; 1000]), ("b.css", b"a".to_vec())] {
            assert_eq!(twins(path, &bytes, Effort::Best).unwrap(), Twins::default(), "{path}");
        }
    }

    #[test]
    fn a_large_page_is_worth_more_than_a_small_one() {
        // Words in no order, so that there is something to gain.
        let mut seed = 1_u32;
        let mut word = || {
            seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            format!("<p>{} {}</p>", seed % 977, (seed >> 8) % 331)
        };
        let large: String = (0..6_000).map(|_| word()).collect();
        let size = |bytes: &str, effort| twins("de/index.html", bytes.as_bytes(), effort).unwrap().br.unwrap().len();
        assert!(size(&large, Effort::Best) < size(&large, Effort::Large));
        let (small, _) = large.split_at(2_000);
        assert_eq!(size(small, Effort::Best), size(small, Effort::Large));
    }

    #[test]
    fn kinds_are_told_by_their_path() {
        let cases = [
            ("de/health/index.html", Kind::Page),
            ("pages/de/shell.1a2b3c4d.html", Kind::Page),
            ("de/health/page.json", Kind::Data),
            ("pages/de/0.1a2b3c4d.json", Kind::Data),
            ("pack/de/shared.1a2b3c4d.json", Kind::Shared),
            ("app/kiosk_bg.1a2b3c4d.wasm", Kind::Shared),
            ("assets/fonts/noto.1a2b3c4d.woff2", Kind::Packed),
            ("Caddyfile", Kind::Packed),
        ];
        for (path, kind) in cases {
            assert_eq!(Kind::of(path), kind, "{path}");
        }
    }

    #[test]
    fn a_window_holds_the_file() {
        for bytes in [0, 65_520, 65_521, 300_000, 100_000_000] {
            let bits = window(bytes);
            assert!((17..=22).contains(&bits) && (bits == 22 || bytes <= (1 << bits) - 16), "{bytes}: {bits}");
        }
    }
}

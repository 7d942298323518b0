//! The compressed twins of a site's files, made on all cores.

use anyhow::{Context as _, Result};
use flate2::{Compression, write::GzEncoder};
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use std::{
    collections::BTreeMap,
    io::Write as _,
    sync::atomic::{AtomicUsize, Ordering},
    thread,
    time::{Duration, Instant},
};

/// How hard to try: brotli's quality, 0 to 11.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Effort {
    /// For a site that many will fetch.
    Best,
    /// For a site that is looked at on the same machine.
    Quick,
}

impl Effort {
    fn brotli_quality(self) -> i32 {
        match self {
            Effort::Best => 11,
            Effort::Quick => 5,
        }
    }

    fn gzip_level(self) -> Compression {
        match self {
            Effort::Best => Compression::best(),
            Effort::Quick => Compression::default(),
        }
    }
}

/// Kinds of file that compression makes smaller; pictures and fonts are compressed already.
const COMPRESSIBLE: [&str; 9] = [".html", ".css", ".js", ".json", ".ftl", ".svg", ".wasm", ".webmanifest", ".txt"];

/// The bytes of both twins.
struct Twins {
    br: Vec<u8>,
    gz: Vec<u8>,
}

/// The `.br` and `.gz` beside every file that they make smaller, by their paths.
///
/// # Errors
/// If a compressor fails.
pub(crate) fn twins(files: &BTreeMap<String, Vec<u8>>, effort: Effort) -> Result<BTreeMap<String, Vec<u8>>> {
    // Most pages are copies of another one: each content is compressed once.
    let mut paths_of: BTreeMap<&[u8], Vec<&str>> = BTreeMap::new();
    for (path, bytes) in files.iter().filter(|(path, _)| COMPRESSIBLE.iter().any(|kind| path.ends_with(kind))) {
        paths_of.entry(bytes).or_default().push(path);
    }
    let mut contents: Vec<&[u8]> = paths_of.keys().copied().collect();
    // The largest first, so that no core begins with it when the others are done.
    contents.sort_by_key(|bytes| std::cmp::Reverse(bytes.len()));
    let mut compressed = compress_all(&contents, effort)?;
    let mut twins = BTreeMap::new();
    for (bytes, paths) in paths_of {
        let Some(Twins { br, gz }) = compressed.remove(bytes) else { continue };
        for path in paths {
            for (extension, twin) in [("br", &br), ("gz", &gz)] {
                if twin.len() < bytes.len() {
                    twins.insert(format!("{path}.{extension}"), twin.clone());
                }
            }
        }
    }
    Ok(twins)
}

fn compress_all<'a>(contents: &[&'a [u8]], effort: Effort) -> Result<BTreeMap<&'a [u8], Twins>> {
    let bar = SlowBar::new(contents.iter().map(|bytes| bytes.len() as u64).sum());
    let next = AtomicUsize::new(0);
    let work = || -> Result<Vec<(&'a [u8], Twins)>> {
        let mut done = Vec::new();
        while let Some(bytes) = contents.get(next.fetch_add(1, Ordering::Relaxed)) {
            done.push((*bytes, compress(bytes, effort)?));
            bar.advance(bytes.len() as u64);
        }
        Ok(done)
    };
    let cores = thread::available_parallelism().map_or(1, usize::from);
    let mut compressed = BTreeMap::new();
    thread::scope(|scope| {
        let workers: Vec<_> = (0..cores).map(|_| scope.spawn(work)).collect();
        for worker in workers {
            let done = worker.join().map_err(|_| anyhow::anyhow!("a compressor stopped half-way"))?;
            compressed.extend(done?);
        }
        Ok(compressed)
    })
}

fn compress(bytes: &[u8], effort: Effort) -> Result<Twins> {
    let parameters = brotli::enc::BrotliEncoderParams {
        quality: effort.brotli_quality(),
        size_hint: bytes.len(),
        ..Default::default()
    };
    let mut br = Vec::new();
    brotli::BrotliCompress(&mut &*bytes, &mut br, &parameters).context("cannot compress with brotli")?;
    let mut encoder = GzEncoder::new(Vec::new(), effort.gzip_level());
    encoder.write_all(bytes).context("cannot compress with gzip")?;
    Ok(Twins { br, gz: encoder.finish().context("cannot compress with gzip")? })
}

/// A progress bar that shows itself once the work has taken a second, on a terminal only.
struct SlowBar {
    bar: ProgressBar,
    begun: Instant,
}

impl SlowBar {
    fn new(bytes: u64) -> SlowBar {
        let bar = ProgressBar::with_draw_target(Some(bytes), ProgressDrawTarget::hidden());
        if let Ok(style) = ProgressStyle::with_template("Compressing {wide_bar} {bytes} of {total_bytes}, {eta} left") {
            bar.set_style(style);
        }
        SlowBar { bar, begun: Instant::now() }
    }

    fn advance(&self, bytes: u64) {
        if self.bar.is_hidden() && self.begun.elapsed() > Duration::from_secs(1) {
            self.bar.set_draw_target(ProgressDrawTarget::stderr());
        }
        self.bar.inc(bytes);
    }
}

impl Drop for SlowBar {
    fn drop(&mut self) {
        self.bar.finish_and_clear();
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Read as _;

    #[test]
    fn both_twins_hold_what_the_file_holds() {
        let text = "a newcomer walks up to the tablet ".repeat(100).into_bytes();
        let files = [("de/index.html", &text), ("index.html", &text)]
            .map(|(path, text)| (path.to_owned(), text.clone()))
            .into();
        for effort in [Effort::Best, Effort::Quick] {
            let twins = twins(&files, effort).unwrap();
            assert_eq!(
                twins.keys().collect::<Vec<_>>(),
                ["de/index.html.br", "de/index.html.gz", "index.html.br", "index.html.gz"]
            );
            let (mut br, mut gz) = (Vec::new(), Vec::new());
            brotli::BrotliDecompress(&mut twins["index.html.br"].as_slice(), &mut br).unwrap();
            flate2::read::GzDecoder::new(twins["de/index.html.gz"].as_slice()).read_to_end(&mut gz).unwrap();
            assert_eq!((br, gz), (text.clone(), text.clone()));
        }
    }

    #[test]
    fn what_does_not_get_smaller_has_no_twin() {
        let files = [("a.png".to_owned(), vec![0; 1000]), ("b.css".to_owned(), b"a".to_vec())].into();
        assert!(twins(&files, Effort::Best).unwrap().is_empty());
    }
}

//! Takes the files of a site as they are made, from all cores, and writes each with its compressed twins.

use crate::{
    compression::{self, Effort, Twins},
    output,
};
use anyhow::Result;
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use std::{
    path::Path,
    sync::{Mutex, MutexGuard, PoisonError},
    time::{Duration, Instant},
};

/// The folder that is filled.
pub(crate) struct SiteWriter<'a> {
    folder: &'a Path,
    effort: Effort,
    written: Mutex<Written>,
    bar: SlowBar,
}

/// What was written.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Written {
    /// Files, with their twins.
    pub(crate) files: usize,
    /// Bytes without the twins.
    pub(crate) bytes: u64,
    /// Bytes as a browser fetches them that reads brotli.
    pub(crate) brotli: u64,
    /// The paths, without those of the twins.
    paths: Vec<String>,
}

impl<'a> SiteWriter<'a> {
    /// Writes into a folder; `pages` is how many pages are expected.
    pub(crate) fn new(folder: &'a Path, pages: usize, effort: Effort) -> SiteWriter<'a> {
        SiteWriter { folder, effort, written: Mutex::default(), bar: SlowBar::new(pages as u64) }
    }

    /// Writes a file by its site path, without a slash in front, and its twins where they are smaller.
    ///
    /// # Errors
    /// If it cannot be compressed or written.
    pub(crate) fn put(&self, path: &str, bytes: &[u8]) -> Result<()> {
        let Twins { br, gz } = compression::twins(path, bytes, self.effort)?;
        output::write_new(self.folder, path, bytes)?;
        for (extension, twin) in [("br", &br), ("gz", &gz)] {
            if let Some(twin) = twin {
                output::write_new(self.folder, &format!("{path}.{extension}"), twin)?;
            }
        }
        if path.ends_with(".html") {
            self.bar.advance();
        }
        let mut written = self.lock();
        written.files += 1 + usize::from(br.is_some()) + usize::from(gz.is_some());
        written.bytes += bytes.len() as u64;
        written.brotli += br.map_or(bytes.len(), |br| br.len()) as u64;
        written.paths.push(path.to_owned());
        Ok(())
    }

    /// The paths of the files so far, sorted, without those of the twins.
    pub(crate) fn paths(&self) -> Vec<String> {
        let mut paths = self.lock().paths.clone();
        paths.sort();
        paths.dedup();
        paths
    }

    /// What was written.
    pub(crate) fn written(&self) -> Written {
        self.lock().clone()
    }

    fn lock(&self) -> MutexGuard<'_, Written> {
        self.written.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A progress bar that shows itself once the work has taken a second, on a terminal only.
struct SlowBar {
    bar: ProgressBar,
    begun: Instant,
}

impl SlowBar {
    fn new(pages: u64) -> SlowBar {
        let bar = ProgressBar::with_draw_target(Some(pages), ProgressDrawTarget::hidden());
        if let Ok(style) = ProgressStyle::with_template("Writing {wide_bar} {pos} of {len} pages, {eta} left") {
            bar.set_style(style);
        }
        SlowBar { bar, begun: Instant::now() }
    }

    fn advance(&self) {
        if self.bar.is_hidden() && self.begun.elapsed() > Duration::from_secs(1) {
            self.bar.set_draw_target(ProgressDrawTarget::stderr());
        }
        self.bar.inc(1);
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
    use std::fs;

    #[test]
    fn a_file_is_written_with_its_twins_and_counted() {
        let folder = tempfile::tempdir().unwrap();
        let text = "a newcomer walks up to the tablet ".repeat(100);
        let writer = SiteWriter::new(folder.path(), 1, Effort::Quick);
        writer.put("de/index.html", text.as_bytes()).unwrap();
        writer.put("a.png", &[0; 100]).unwrap();
        assert_eq!(writer.paths(), ["a.png", "de/index.html"]);
        let Written { files, bytes, brotli, .. } = writer.written();
        let packed = fs::metadata(folder.path().join("de/index.html.br")).unwrap().len();
        assert_eq!((files, bytes, brotli), (4, 3500, packed + 100));
        assert_eq!(fs::read_to_string(folder.path().join("de/index.html")).unwrap(), text);
        assert!(folder.path().join("de/index.html.gz").is_file() && !folder.path().join("a.png.br").exists());
    }
}

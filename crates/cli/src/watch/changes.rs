//! Tells when something in a folder has changed: once for all that is written together.

use anyhow::{Context as _, Result};
use notify::{Event, EventKind, RecommendedWatcher, RecursiveMode, Watcher as _};
use std::{
    path::{Path, PathBuf},
    sync::mpsc::{self, Receiver, RecvTimeoutError},
    time::{Duration, Instant},
};

/// So long nothing more must come: an editor writes a file in several steps, and Git many files.
const QUIET: Duration = Duration::from_millis(30);
/// But nobody waits longer than this for changes without end.
const LONGEST: Duration = Duration::from_secs(1);

/// The changes of a folder.
pub(crate) struct Changes {
    events: Receiver<()>,
    /// Watches as long as it is there.
    _watcher: RecommendedWatcher,
}

impl Changes {
    /// Begins to watch folders and all that is in them.
    ///
    /// # Errors
    /// If the system does not allow it.
    pub(crate) fn of(folders: &[PathBuf]) -> Result<Changes> {
        let (sender, events) = mpsc::channel();
        let tell = move |event: notify::Result<Event>| {
            // What was missed may have been a change.
            if event.is_ok_and(|event| !is_change(&event)) {
                return;
            }
            // Nobody listens any more once the program ends.
            let _ = sender.send(());
        };
        let watch = || {
            let mut watcher = notify::recommended_watcher(tell)?;
            for folder in folders {
                watcher.watch(folder, RecursiveMode::Recursive)?;
            }
            notify::Result::Ok(watcher)
        };
        let watcher = watch().context("cannot watch the folder of the pack")?;
        Ok(Changes { events, _watcher: watcher })
    }

    /// Waits for a change and for what comes with it; `false` if none can come any more.
    pub(crate) fn wait(&self) -> bool {
        if self.events.recv().is_err() {
            return false;
        }
        let until = Instant::now() + LONGEST;
        while Instant::now() < until {
            match self.events.recv_timeout(QUIET) {
                Ok(()) => (),
                Err(RecvTimeoutError::Timeout) => break,
                Err(RecvTimeoutError::Disconnected) => return false,
            }
        }
        true
    }
}

/// Whether an event may have changed a file that is read: names that begin with a dot are an editor's own.
fn is_change(event: &Event) -> bool {
    let is_hidden = |path: &Path| path.file_name().is_some_and(|name| name.as_encoded_bytes().starts_with(b"."));
    !matches!(event.kind, EventKind::Access(_))
        && (event.paths.is_empty() || !event.paths.iter().all(|path| is_hidden(path)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use notify::event::{AccessKind, CreateKind, ModifyKind, RenameMode};

    #[track_caller]
    fn check(kind: EventKind, paths: &[&str], expected: bool) {
        let event = paths.iter().fold(Event::new(kind), |event, path| event.add_path(path.into()));
        assert_eq!(is_change(&event), expected, "{kind:?} {paths:?}");
    }

    #[test]
    fn reading_and_an_editors_own_files_are_no_change() {
        check(EventKind::Access(AccessKind::Any), &["pack/de/health.json"], false);
        check(EventKind::Create(CreateKind::File), &["pack/de/.health.json.swp"], false);
        check(EventKind::Modify(ModifyKind::Any), &["pack/de/health.json"], true);
        let renamed = EventKind::Modify(ModifyKind::Name(RenameMode::Both));
        check(renamed, &["pack/de/.health.json.tmp", "pack/de/health.json"], true);
        check(EventKind::Other, &[], true);
    }
}

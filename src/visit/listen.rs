//! Reading aloud, which a module of its own does.

use super::Visit;
use crate::browser;
use leptos::prelude::*;

/// How long after the choice of language has come the module is brought that says the languages, in milliseconds.
const SOON: u32 = 1_000;

impl Visit {
    /// Reads the page aloud; the module hears the same touch once it is there.
    pub(super) fn listen(self) {
        browser::ask_to_listen(&self.listen_module());
    }

    /// Lets the choice of language be heard: who cannot see a button cannot ask for it.
    pub(super) fn enliven_start(self) {
        if self.is_on_start() {
            browser::after(SOON, move || _ = browser::bring_module(&self.listen_module()));
        }
    }

    fn listen_module(self) -> String {
        self.screen.with_untracked(|screen| screen.reader.manifest.listen.clone())
    }
}

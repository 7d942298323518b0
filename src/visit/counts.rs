//! What a shared tablet counts, which a module of its own does: one's own device never has it.

use super::Visit;
use crate::{browser, site::Code};
use leptos::prelude::*;

impl Visit {
    /// Brings the module, and shows what staff take along of the counts.
    pub(super) fn begin_counts(self) {
        browser::on_event(browser::CODE, move |_| {
            if let Some(address) = browser::asked_code() {
                let label = browser::title();
                self.show_code(Code { address, label, shown: String::new() });
            }
        });
        browser::bring_module(&self.screen.with_untracked(|screen| screen.reader.manifest.counts.clone()));
    }
}

//! What a word of the office means, shown over the page where it stands.

use super::{Visit, way::Step};
use crate::browser;
use leptos::{prelude::*, task::spawn_local};
use std::sync::Arc;
use welcome_pack::route::{Page, Route};

impl Visit {
    /// Shows an entry of the page of words, in two languages where two are read; the page itself where that is not to be had.
    pub(super) fn show_word(self, path: String, entry: String) {
        let (turn, shown) = (self.asked.get_value(), self.screen.get_untracked());
        spawn_local(async move {
            let (loader, reader) = (self.loader.get_value(), self.screen.get_untracked().reader.clone());
            let mut pages = Vec::new();
            for reader in std::iter::once(reader.clone()).chain(self.second_reader()) {
                let route = Route::In { locale: reader.tag().to_owned(), page: Page::Glossary };
                if let Some(html) = loader.text_of(&route).await {
                    pages.push((html, reader.tag().to_owned(), reader.direction.as_str()));
                }
            }
            // Who has gone on meanwhile does not want it any more.
            if self.asked.get_value() != turn || !Arc::ptr_eq(&shown, &self.screen.get_untracked()) {
                return;
            }
            if !browser::show_word(&pages, &entry, &reader.text("close")) {
                self.go(path, Step::Forward);
            }
        });
    }
}

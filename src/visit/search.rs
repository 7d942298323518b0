//! The search of a visit: what is typed, held against the words of the pages.
//!
//! What was typed is in the address on a personal device, and in memory alone on a shared one.

use super::Visit;
use crate::{
    beside::with_second,
    browser::{self, Hit},
    screen::{Reader, group_of},
};
use leptos::{prelude::*, task::spawn_local};
use std::{cell::RefCell, rc::Rc};
use welcome_pack::{
    bundle::Foreign,
    messages::Arg,
    route::{Page, Route},
    search::{Index, Kind, Query, Ranking, line_of, lines_of_page, marked},
};

/// How many articles, places and situations are shown: who does not find it there types another letter.
const ARTICLES: usize = 8;
const PLACES: usize = 4;
const SITUATIONS: usize = 3;
/// The groups of the page, in their order.
const GROUPS: [(&str, Kind, usize); 3] =
    [("articles", Kind::Article, ARTICLES), ("places", Kind::Place, PLACES), ("phrases", Kind::Phrases, SITUATIONS)];
/// How long nobody must have typed before pages are looked into, in milliseconds.
const PAUSE: u32 = 150;

/// The words of the pages, and the room to rank them.
pub(super) struct Words {
    index: Rc<Index>,
    ranking: RefCell<Ranking>,
}

impl Visit {
    /// Brings the search of the page to life, if it has one.
    pub(super) fn begin_search(self) {
        let Some(before) = browser::typed() else { return };
        if before.is_empty() {
            browser::set_typed(&self.typed.get_value());
        } else {
            self.typed.set_value(before);
        }
        if self.is_kiosk() {
            browser::leave_keyboard_out();
        }
        self.words.set_value(None);
        let (loader, reader) = (self.loader.get_value(), self.screen.get_untracked().reader.clone());
        let second = self.second_tag();
        spawn_local(async move {
            match loader.index(&reader, second.as_deref()).await {
                // Another page in another language may have come up meanwhile.
                Ok(_) if self.screen.get_untracked().reader.tag() != reader.tag() => {}
                Ok(index) => {
                    self.words.set_value(Some(Rc::new(Words { index, ranking: RefCell::default() })));
                    self.search();
                }
                Err(failure) => browser::show_search("", &failure.heading(&reader)),
            }
        });
    }

    /// Takes what was typed, by whichever keys.
    pub(super) fn type_in(self, text: String) {
        if browser::typed().as_ref() != Some(&text) {
            browser::set_typed(&text);
        }
        self.typed.set_value(text);
        self.search();
    }

    /// What was typed stays with the search that it was typed into: another one begins empty, the way back finds it again.
    pub(super) fn begin_typing(self, page: Option<&Page>, is_new: bool) {
        if page == Some(&Page::Search) && is_new {
            self.typed.set_value(String::new());
        } else if !self.is_kiosk() && !browser::question().is_empty() {
            self.typed.set_value(browser::question());
        }
    }

    /// Shows what is found, and, when nobody types any more, the lines in which it stands.
    fn search(self) {
        let Some(words) = self.words.get_value() else { return };
        let (typed, reader) = (self.typed.get_value(), self.screen.get_untracked().reader.clone());
        let turn = self.question_turn.get_value().wrapping_add(1);
        self.question_turn.set_value(turn);
        let query = Query::new(&typed);
        let mut ranking = words.ranking.borrow_mut();
        ranking.search(&words.index, &query);
        let mut found = Vec::new();
        for (group, kind, most) in GROUPS {
            let best = ranking.best(&words.index, most, |document| document.kind() == kind);
            browser::show_hits(group, &hits(&reader, &words.index, &best, &query));
            found.extend(best);
        }
        let (state, said) = match found.len() {
            _ if query.is_empty() => ("", String::new()),
            0 => ("none", reader.text_with("search-none", &[("words", Arg::Text(typed.trim()))])),
            count => {
                let count = reader.format().number(&count.to_string());
                ("found", reader.text_with("search-found", &[("count", Arg::Text(&count))]))
            }
        };
        browser::show_search(state, &said);
        let index = words.index.clone();
        browser::after(PAUSE, move || {
            if self.question_turn.get_value() == turn && browser::typed().is_some() {
                self.keep_question(&typed);
                spawn_local(self.look_into(index, found, query, turn));
            }
        });
    }

    /// Keeps what was typed in the address of a personal device, so that the way back leads to it.
    fn keep_question(self, typed: &str) {
        let here = self.screen.get_untracked().address();
        if !self.is_kiosk() && browser::path() == here {
            let address = with_second(&browser::with_question(&here, typed.trim()), self.second_tag().as_deref());
            browser::replace_entry(&address, browser::history_entry());
        }
    }

    /// Shows the lines of the pages in which what was typed stands.
    async fn look_into(self, index: Rc<Index>, found: Vec<usize>, query: Query, turn: u32) {
        let (loader, tag) = (self.loader.get_value(), self.screen.get_untracked().reader.tag().to_owned());
        let mut lines = Vec::new();
        for document in found.iter().filter_map(|document| index.documents().get(*document)) {
            let route = Route::In { locale: tag.clone(), page: document.page.clone() };
            let line = loader.text_of(&route).await.map(|html| line_of(&lines_of_page(&html), &query));
            lines.push(line.map(|line| marked(&line, &query)).unwrap_or_default());
            if self.question_turn.get_value() != turn {
                return;
            }
        }
        browser::show_lines(&lines);
    }
}

fn hits(reader: &Reader, index: &Index, found: &[usize], query: &Query) -> Vec<Hit> {
    let documents = found.iter().filter_map(|document| index.documents().get(*document));
    let hit = documents.map(|document| Hit {
        href: reader.path(&document.page),
        title: marked(&document.title, query),
        group: group_of(reader, document),
        shown_in: document.shown_in.as_deref().and_then(|tag| foreign(reader, tag)),
    });
    hit.collect()
}

fn foreign(reader: &Reader, tag: &str) -> Option<Foreign> {
    let entry = reader.manifest.locales.iter().find(|entry| entry.tag == tag)?;
    Some(Foreign { tag: entry.tag.clone(), autonym: entry.autonym.clone(), direction: entry.direction })
}

//! What lives inside a page that was made when the site was built: open or closed by the clock, the week from today, the next
//! dates of what takes place, what the device has stored, the search, and greetings that take turns.

use super::{Visit, place_list::PlaceList};
use crate::{
    app::provide_contexts,
    browser,
    part::{FailurePage, OfflineLines, hours_rows, open_state_in_words},
    screen::Reader,
};
use leptos::{
    mount::{UnmountHandle, mount_to},
    prelude::*,
};
use welcome_pack::{
    date::{Date, LocalTime},
    opening::Opening,
    plan::Rules,
};

/// Greetings take turns this often, in milliseconds.
pub(super) const TURN: u32 = 4_000;

/// The living parts of one page.
#[derive(Default)]
pub(super) struct Alive {
    /// Lines that say whether a place is open, with what is known of that and who reads it.
    open_states: Vec<(browser::Line, Opening, Reader)>,
    /// The list of places of which the visitor chooses some.
    place_list: Option<PlaceList>,
    /// Which of the first steps are for whom, where the page is the list of them.
    pub(super) rules: Option<Rules>,
    /// The day with which the tables of hours begin.
    today: Option<Date>,
    tables: Vec<UnmountHandle<MountedView>>,
    others: Vec<UnmountHandle<MountedView>>,
    /// What hears that the card of a phrase was closed.
    card: Option<browser::CardListener>,
}

/// What a part that was put into a page is made of.
type MountedView = <AnyView as Render>::State;

impl Visit {
    /// Brings the page that has just come up to life.
    pub(super) fn enliven(self) {
        let failure = self.screen.with_untracked(|screen| screen.failure);
        let open_states = self.readers().into_iter().flat_map(|(reader, side)| {
            let lines = browser::with_hours(&format!(".open-state[data-hours]{side}"));
            lines.into_iter().map(move |(line, opening)| (line, opening, reader.clone()))
        });
        let open_states: Vec<_> = open_states.collect();
        let card = self.enliven_cards();
        self.alive.update_value(|alive| {
            alive.open_states = open_states;
            alive.place_list = PlaceList::of_page();
            alive.card = card;
        });
        if let Some(place) = browser::first(".offline-lines") {
            self.add(place, || view! { <OfflineLines/> }.into_any());
        }
        if let Some(failure) = failure
            && let Some(place) = browser::first("main:empty")
        {
            self.add(place, move || view! { <FailurePage failure/> }.into_any());
        }
        self.begin_search();
        self.enliven_plan();
        self.enliven_start();
        self.show_time();
    }

    /// Who reads the page, and which elements are theirs: of the first language, and of the one beside it.
    pub(super) fn readers(self) -> Vec<(Reader, &'static str)> {
        let first =
            (self.screen.with_untracked(|screen| screen.reader.clone()), ":not([data-second], [data-second] *)");
        let second = self.second_reader().map(|reader| (reader, ":is([data-second], [data-second] *)"));
        std::iter::once(first).chain(second).collect()
    }

    /// Puts a part into the page, until that goes.
    pub(super) fn add(self, place: browser::Place, part: impl FnOnce() -> AnyView + 'static) {
        let added = self.put(place, part);
        self.alive.update_value(|alive| alive.others.push(added));
    }

    /// Takes back what was put into the page that goes.
    pub(super) fn bury(self) {
        self.alive.set_value(Alive::default());
    }

    /// Shows what the clock says. It is read only where something on the page goes by it: the first reading is dear, above all by
    /// `Intl`.
    pub(super) fn show_time(self) {
        if browser::goes_by_the_clock() {
            self.read_clock();
        }
        self.show_places();
        self.show_open_states(open_state_in_words);
        self.show_sessions();
        let Some(now) = self.now.get_untracked() else { return };
        let readers = self.readers();
        self.alive.update_value(|alive| {
            if alive.today == Some(now.date) {
                return;
            }
            alive.today = Some(now.date);
            alive.tables.clear();
            for (reader, side) in readers {
                for (table, opening) in browser::with_hours(&format!(".hours-table[data-hours]{side}")) {
                    let Some(body) = browser::body_of_table(&table) else { continue };
                    let reader = reader.clone();
                    let rows = move || hours_rows(&reader, &opening, Some(now.date)).into_any();
                    alive.tables.push(self.put(body, rows));
                }
            }
        });
    }

    /// Shows whether places are open, in words of the moment or for paper.
    pub(super) fn show_open_states(self, in_words: fn(&Reader, &Opening, LocalTime) -> (&'static str, String)) {
        let Some(now) = self.now.get_untracked() else { return };
        self.alive.with_value(|alive| {
            for (line, opening, reader) in &alive.open_states {
                let (state, words) = in_words(reader, opening, now);
                browser::show_open_state(line, state, &words);
            }
        });
    }

    /// Changes the list of places of the page, if it has one.
    pub(super) fn with_place_list(self, change: impl FnOnce(&mut PlaceList)) {
        self.alive.update_value(|alive| {
            if let Some(list) = &mut alive.place_list {
                change(list);
            }
        });
    }

    /// Shows the next greeting of the start page.
    pub(super) fn turn_greeting(self) {
        if self.is_on_start() {
            browser::show_next_greeting();
        }
    }

    /// Puts a part in the place of what stands in an element.
    fn put(self, place: browser::Place, part: impl FnOnce() -> AnyView + 'static) -> UnmountHandle<MountedView> {
        browser::clear(&place);
        mount_to(place, move || {
            provide_contexts(self.state(), self.actions());
            part()
        })
    }
}

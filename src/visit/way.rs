//! The way through a visit: links, the history, and the way back.

use super::{GUARD, Stop, Visit, beside::Asked};
use crate::{
    beside::with_second,
    browser::{self, Chosen, Entry, FollowedLink},
    loader::{Found, Sheet},
    screen::Screen,
    site::{Code, page_up, same_page_in},
};
use futures_util::future::join;
use leptos::{prelude::*, task::spawn_local};
use std::{rc::Rc, sync::Arc};
use welcome_pack::{
    bundle::path_within,
    route::{Page, Route},
};

/// How long nothing must happen before other pages are read, in milliseconds.
const QUIET: u32 = 400;
/// How many pages that a page leads to are read ahead at most, in their order.
const LINKS_AHEAD: usize = 10;
/// How many locales of a page are read ahead at most, those that stand in for the reader's own first, then the others as
/// listed.
const LOCALES_AHEAD: usize = 8;

/// How a screen is reached.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Step {
    /// By a link.
    Forward,
    /// By a link to the same page in another language.
    SamePlace,
    /// By the way back, to where the page was scrolled.
    Back { scroll: f64 },
    /// To the page one level up, where the visit began further down and nothing lies before.
    Up,
}

impl Visit {
    pub(super) fn on_click(self, event: &web_sys::Event) {
        if self.seconds_left.get_untracked().is_some() {
            self.stay();
        }
        browser::mark_pair(event);
        if browser::is_language_menu(event) {
            self.offer_second();
        }
        if !browser::is_in_menu(event) {
            browser::close_menus();
        }
        self.choose_places(event);
        self.offer_appointment(event);
        self.touch_plan(event);
        if let Some(text) = browser::typed_with(event) {
            return self.type_in(text);
        }
        if browser::is_skip_link(event) {
            // Followed by the browser it would leave an entry in the history.
            event.prevent_default();
            browser::scroll_to(0.0);
            browser::focus_heading();
        } else if self.on_card_click(event) {
            // The page stays.
        } else if let Some((path, entry)) = browser::word_asked(event) {
            event.prevent_default();
            self.show_word(path, entry);
        } else if let Some(link) = browser::followed_link(event) {
            event.prevent_default();
            self.go(self.address_of(&link), if link.keep_place { Step::SamePlace } else { Step::Forward });
        } else if self.is_kiosk()
            && let Some((address, name, text)) = browser::link_out(event)
        {
            event.prevent_default();
            self.show_code(Code::of(&address, &name, &text));
        }
    }

    pub(super) fn go(self, address: String, step: Step) {
        let here = self.screen.get_untracked().reader.clone();
        // What does not belong to the site was not followed; a base that has moved leads to the start.
        let route = path_within(&here.manifest.base, without_query(&address)).map_or(Route::Start, Route::parse);
        if self.is_kiosk() && route == Route::Start && !self.is_on_start() {
            return self.finish();
        }
        let second = self.second_of(&address);
        let address = with_second(&address, second.as_deref());
        let turn = self.asked.get_value().wrapping_add(1);
        self.asked.set_value(turn);
        spawn_local(async move {
            let loader = self.loader.get_value();
            let asked = async {
                match second {
                    Some(tag) => self.ask_second(&route, tag).await.map(Some),
                    None => Some(None),
                }
            };
            let (found, asked) = join(loader.screen(route.clone(), &here), asked).await;
            if self.asked.get_value() != turn {
                return;
            }
            match (found, asked) {
                (Found::Screen(screen, sheet), Some(asked)) => self.arrive(screen, sheet, asked, &address, step).await,
                (Found::OtherRelease, _) | (_, None) => browser::load(&address),
            }
        });
    }

    async fn arrive(self, screen: Screen, sheet: Rc<Sheet>, second: Option<Asked>, path: &str, step: Step) {
        // An element that goes with the focus makes the browser work out all styles in between.
        browser::leave_focus();
        let (place, open, appointment) = match step {
            Step::SamePlace => (
                browser::block_in_view(),
                browser::open_questions(),
                browser::chosen_appointment().filter(Chosen::is_begun),
            ),
            _ => (None, Vec::new(), None),
        };
        self.keep_history(path, step);
        self.begin_typing(screen.page(), step == Step::Forward);
        let (reader, before) = (screen.reader.clone(), self.screen.get_untracked());
        if reader.tag() != before.reader.tag() {
            browser::tell_worker("want", &[("locale", reader.tag())]);
        }
        self.bury();
        self.screen.set(Arc::new(screen));
        // The bars of another language, and the place of the page in them, are there now.
        leptos::task::tick().await;
        browser::close_menus();
        browser::close_word();
        browser::show_page(&sheet.title, &sheet.main);
        browser::show_language(reader.tag(), reader.direction);
        let here = self.screen.get_untracked();
        browser::show_copied(&reader.text("take-page-copy"));
        browser::show_ways(&here.address(), &page_up(&here), |tag| same_page_in(&here, tag));
        self.show_second(second);
        self.enliven();
        browser::open_questions_again(&open);
        self.keep_appointment(appointment);
        browser::show_whole(place.is_some() || matches!(step, Step::Back { scroll } if scroll > 0.0));
        match (step, place) {
            (Step::Back { scroll }, _) => browser::scroll_to(scroll),
            (Step::SamePlace, Some((block, top))) => browser::keep_block_in_view(&block, top),
            _ => browser::scroll_to(0.0),
        }
        browser::focus_heading();
        let heading = if self.is_on_start() { reader.label("start-heading", &[]) } else { browser::heading() };
        self.announced.set(heading);
        if self.is_on_start() && self.offline.with_untracked(|offline| offline.waiting.is_some()) {
            browser::tell_worker("take-over", &[]);
        }
        browser::tell_page();
        self.read_ahead();
    }

    /// Reads a page when a finger comes down on a link to it: it lifts a moment later.
    pub(super) fn on_press(self, event: &web_sys::Event) {
        let link = browser::followed_link(event).map(|FollowedLink { path, .. }| path);
        let path = link.or_else(|| browser::word_asked(event).map(|(path, _)| path));
        if let Some(path) = path.filter(|_| self.has_own_copy()) {
            spawn_local(self.read(path));
        }
    }

    /// Reads where the page leads to, and the page in other languages, once nothing else is to be done and where that
    /// costs no data: from the device's own copy. The next step then has nothing left to fetch.
    pub(super) fn read_ahead(self) {
        let turn = self.asked.get_value();
        if !self.has_own_copy() {
            return;
        }
        browser::after(QUIET, move || {
            spawn_local(async move {
                let here = self.screen.get_untracked();
                let links = browser::links_of_page(LINKS_AHEAD);
                for path in links.into_iter().chain(in_other_locales(&here)) {
                    if self.asked.get_value() != turn {
                        return;
                    }
                    self.read(path).await;
                }
            });
        });
    }

    /// Whether reading a page costs no data.
    pub(super) fn has_own_copy(self) -> bool {
        self.offline.with_untracked(|offline| offline.release.is_some())
    }

    /// Reads a page, so that it is at hand.
    async fn read(self, address: String) {
        let here = self.screen.get_untracked().reader.clone();
        if let Some(route) = path_within(&here.manifest.base, &address).map(Route::parse) {
            self.loader.get_value().screen(route, &here).await;
        }
    }

    /// A personal device keeps the way in the browser's history, a shared one in memory alone.
    fn keep_history(self, path: &str, step: Step) {
        // Where the visitor is, with the choices made there.
        let here = browser::address();
        let scroll = browser::scroll_position();
        match step {
            Step::Back { .. } if self.is_kiosk() => {
                browser::replace_entry(path, Entry { depth: Some(0.0), scroll: 0.0 });
            }
            Step::Back { .. } => {}
            Step::Up => browser::replace_entry(path, Entry { depth: Some(0.0), scroll: 0.0 }),
            Step::Forward if self.is_kiosk() => {
                self.stops.update_value(|stops| stops.push(Stop { path: here, scroll }));
                browser::replace_entry(path, Entry { depth: Some(0.0), scroll: 0.0 });
            }
            // Another language is the same place: the way back leads to the page before, not to the other language.
            Step::SamePlace => {
                let entry = browser::history_entry();
                browser::replace_entry(path, Entry { scroll, ..entry });
            }
            Step::Forward => {
                let depth = browser::history_entry().depth.unwrap_or(0.0);
                browser::replace_entry(&self.address_in_full(), Entry { depth: Some(depth), scroll });
                browser::push_entry(path, Entry { depth: Some(depth + 1.0), scroll: 0.0 });
            }
        }
    }

    /// Notes how far the page is scrolled, for the way back and forward; not while the next page is on its way.
    pub(super) fn keep_scroll(self) {
        let path = browser::path();
        if self.screen.get_untracked().address() == path {
            let entry = Entry { scroll: browser::scroll_position(), ..browser::history_entry() };
            browser::replace_entry(&self.address_in_full(), entry);
        }
    }

    /// What stands in the address bar of one's own device, with the list of first steps.
    fn address_in_full(self) -> String {
        browser::address() + &self.plan_fragment()
    }

    pub(super) fn on_history(self, entry: Entry) {
        if !self.is_kiosk() {
            let here = browser::address();
            if self.is_step_of_card(self.address() == with_second(&browser::path(), self.second_of(&here).as_deref())) {
                return;
            }
            return self.go(here, Step::Back { scroll: entry.scroll });
        }
        if entry.depth == Some(GUARD) {
            browser::push_entry(&self.address(), Entry { depth: Some(0.0), scroll: 0.0 });
            if !self.is_on_start() {
                self.back();
            }
        }
    }

    pub(super) fn back(self) {
        if browser::is_card_open() {
            return browser::close_card();
        }
        if browser::close_word() {
            return;
        }
        if self.is_kiosk() {
            let stop = self.stops.try_update_value(Vec::pop).flatten();
            return match stop {
                Some(Stop { path, scroll }) => self.go(path, Step::Back { scroll }),
                None => self.go(self.path_up(), Step::Back { scroll: 0.0 }),
            };
        }
        if browser::history_entry().depth.is_some_and(|depth| depth > 0.0) {
            browser::history_back();
        } else {
            self.go(self.path_up(), Step::Up);
        }
    }

    fn path_up(self) -> String {
        let screen = self.screen.get_untracked();
        let up = screen
            .page()
            .and_then(Page::parent)
            .map_or_else(|| screen.reader.manifest.base.clone(), |page| screen.reader.path(&page));
        with_second(&up, self.second_tag().as_deref())
    }
}

/// The path of an address.
fn without_query(address: &str) -> &str {
    address.split_once('?').map_or(address, |(path, _)| path)
}

/// The addresses of a page in other locales, the likeliest first.
fn in_other_locales(here: &Screen) -> Vec<String> {
    let (Some(page), manifest) = (here.page(), &here.reader.manifest) else { return Vec::new() };
    let own = manifest.locales.iter().find(|locale| locale.tag == here.reader.tag());
    let nearest = own.map_or(&[][..], |own| &own.fallback);
    let others = manifest.locales.iter().map(|locale| &locale.tag).filter(|tag| !nearest.contains(tag));
    let tags = nearest.iter().chain(others).filter(|tag| *tag != here.reader.tag());
    tags.take(LOCALES_AHEAD).map(|tag| manifest.address(&page.path(tag))).collect()
}

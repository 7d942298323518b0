//! A visit: everything that changes while the app runs, from the first screen until the visitor leaves.

mod alive;
mod appointment;
mod beside;
mod card;
mod counts;
mod listen;
mod place_list;
mod plan;
mod search;
mod session;
mod take;
mod watch;
mod way;
mod word;

use crate::{
    app::{App, Edge, State},
    beside::with_second,
    browser::{self, Entry},
    device::{Device, Profile},
    idle::Idle,
    loader::{Loader, Sheet, parsed},
    part::SecondWarning,
    screen::{Failure, Reader, Screen},
    site::{Actions, Code, InstallProblem, Live, Offline},
};
use alive::{Alive, TURN};
use beside::SecondShown;
use leptos::{html::Dialog, mount::hydrate_from, prelude::*, task::spawn_local};
use search::Words;
use std::{rc::Rc, sync::Arc};
use welcome_pack::{
    bundle::{PageKind, PageMark, Shared, path_within},
    date::LocalTime,
    place_filter::PlaceFilter,
    plan::Plan,
    route::Route,
};

/// How often the clock is read, in milliseconds.
const CLOCK: u32 = 10_000;
/// How long after the start the other languages are asked for, in milliseconds: what the visitor reads comes first.
const OTHERS: u32 = 3_000;
/// Depth of the entry that catches the way back on a shared tablet.
const GUARD: f64 = -1.0;

/// A place in the visit to come back to on a shared tablet, where the browser's history keeps nothing.
#[derive(Clone, Debug, PartialEq)]
struct Stop {
    path: String,
    scroll: f64,
}

/// The running visit: the writing ends of everything that the views read.
#[derive(Clone, Copy)]
struct Visit {
    loader: StoredValue<Rc<Loader>, LocalStorage>,
    screen: RwSignal<Arc<Screen>>,
    /// What the device is; this does not change while a page is open.
    profile: StoredValue<Profile>,
    device: RwSignal<Device>,
    offline: RwSignal<Offline>,
    seconds_left: RwSignal<Option<u32>>,
    second_warning: RwSignal<Option<SecondWarning>>,
    code: RwSignal<Option<Code>>,
    announced: RwSignal<String>,
    /// The way to the page that is being put on paper.
    paper: RwSignal<Option<Code>>,
    idle: StoredValue<Idle>,
    stops: StoredValue<Vec<Stop>>,
    /// The digits typed in the card of a phrase.
    digits: StoredValue<String>,
    /// What is answered and done of the first steps.
    plan: StoredValue<Plan>,
    /// Counts the screens asked for, so that a slow one cannot overtake a later one.
    asked: StoredValue<u32>,
    /// The language that is shown beside the first.
    second: StoredValue<Option<SecondShown>>,
    idle_dialog: NodeRef<Dialog>,
    code_dialog: NodeRef<Dialog>,
    /// What lives inside the page that is shown.
    alive: StoredValue<Alive, LocalStorage>,
    now: RwSignal<Option<LocalTime>>,
    /// What was typed into the search.
    typed: StoredValue<String>,
    /// Counts what was typed, so that what comes late is not shown for something else.
    question_turn: StoredValue<u32>,
    /// What is searched, once it is there.
    words: StoredValue<Option<Rc<Words>>, LocalStorage>,
}

/// Starts the app over the page that is there: it takes over what is around the page as it stands, so that nothing moves. Each
/// step is a task of its own, so that a slow phone answers to a finger in between.
pub fn start() {
    browser::spawn(async move {
        let (Some(screen), Some(mount_point)) = (screen_of_page().await, browser::mount_point()) else {
            // The page goes on as it is: readable, with links that are links.
            return browser::show_failed();
        };
        let loader = Rc::new(Loader::new(&screen, Sheet { title: browser::title(), main: browser::main_html() }));
        browser::next_task().await;
        hydrate_from(mount_point, move || {
            let visit = Visit::new(loader, screen);
            leptos::task::spawn_local(visit.begin());
            visit.view()
        })
        .forget();
    });
}

/// The screen that the page shows already, out of what it says and what its head has asked for.
async fn screen_of_page() -> Option<Screen> {
    let shared = browser::fetch_text(&browser::shared_address()?, None).await.ok()?;
    let Shared { manifest, index } = parsed(&shared).ok()?;
    let mark: PageMark = parsed(&browser::page_mark()?).ok()?;
    if mark.release != manifest.release {
        return None;
    }
    let path = browser::path();
    let route = match mark.kind {
        PageKind::Start => Route::Start,
        PageKind::Page | PageKind::NotFound => path_within(&manifest.base, &path).map_or(Route::Start, Route::parse),
    };
    let failure = (mark.kind == PageKind::NotFound).then_some(Failure::NotFound);
    Some(Screen { route, reader: Reader::new(Arc::new(manifest), Arc::new(index)), failure })
}

impl Visit {
    fn new(loader: Rc<Loader>, screen: Screen) -> Visit {
        let times = screen.reader.manifest.kiosk;
        let profile = browser::stored_device().profile;
        let is_kiosk = profile == Profile::Kiosk;
        Visit {
            loader: StoredValue::new_local(loader),
            screen: RwSignal::new(Arc::new(screen)),
            profile: StoredValue::new(profile),
            device: RwSignal::new(Device::default()),
            offline: RwSignal::new(Offline::default()),
            seconds_left: RwSignal::new(None),
            second_warning: RwSignal::new(None),
            code: RwSignal::new(None),
            announced: RwSignal::new(String::new()),
            paper: RwSignal::new(None),
            idle: StoredValue::new(Idle::new(times, browser::now_ms())),
            stops: StoredValue::new(Vec::new()),
            digits: StoredValue::new(String::new()),
            plan: StoredValue::new(Visit::plan_at_start(is_kiosk)),
            asked: StoredValue::new(0),
            second: StoredValue::new(None),
            idle_dialog: NodeRef::new(),
            code_dialog: NodeRef::new(),
            alive: StoredValue::new_local(Alive::default()),
            now: RwSignal::new(None),
            // A shared tablet takes nothing out of an address that somebody has left.
            typed: StoredValue::new(if is_kiosk { String::new() } else { browser::question() }),
            question_turn: StoredValue::new(0),
            words: StoredValue::new_local(None),
        }
    }

    fn view(self) -> impl IntoView {
        let edge = Edge {
            actions: self.actions(),
            stay: Callback::new(move |()| self.stay()),
            close_code: Callback::new(move |()| self.code.set(None)),
            idle_dialog: self.idle_dialog,
            code_dialog: self.code_dialog,
        };
        let state = self.state();
        view! { <App state edge/> }
    }

    /// What the views read.
    fn state(self) -> State {
        State {
            screen: self.screen.read_only(),
            device: self.device.read_only(),
            live: Live { now: self.now.read_only(), offline: self.offline.read_only(), paper: self.paper.read_only() },
            seconds_left: self.seconds_left.read_only(),
            second_warning: self.second_warning.read_only(),
            code: self.code.read_only(),
            announced: self.announced.read_only(),
        }
    }

    /// What the views can ask for.
    fn actions(self) -> Actions {
        Actions {
            set_device: Callback::new(move |device| self.set_device(device)),
            back: Callback::new(move |()| self.back()),
            finish: Callback::new(move |()| self.finish()),
            listen: Callback::new(move |()| self.listen()),
            take: Callback::new(move |take| self.take(take)),
            get_all: Callback::new(|()| browser::tell_worker("get", &[("mode", "all")])),
        }
    }

    fn read_clock(self) {
        let time_zone = self.screen.with_untracked(|screen| screen.reader.manifest.time_zone.clone());
        self.now.set(browser::local_time(&time_zone));
    }

    /// Begins the visit on the page that was taken over. That was made without a clock and knows nothing of the device.
    async fn begin(self) {
        browser::next_task().await;
        self.listen_to_all();
        browser::show_ready();
        browser::next_task().await;
        self.device.set(browser::stored_device());
        browser::show_choices(self.device.get_untracked());
        self.enliven();
        self.begin_beside();
        browser::every(CLOCK, move || self.show_time());
        browser::every(TURN, move || self.turn_greeting());
    }

    /// Listens to the visitor, the history and the service worker.
    fn listen_to_all(self) {
        let entry = browser::history_entry();
        // Of a query only the second language and the choices of places stay.
        let choices = PlaceFilter::of_query(&browser::query()).query();
        let path = with_second(&(browser::path() + &choices), self.second_of(&browser::address()).as_deref());
        let base = self.screen.get_untracked().reader.manifest.base.clone();
        if self.is_kiosk() && entry.depth.is_none() {
            browser::replace_entry(&base, Entry { depth: Some(GUARD), scroll: 0.0 });
            browser::push_entry(&path, Entry { depth: Some(0.0), scroll: 0.0 });
        } else {
            browser::replace_entry(&path, Entry { depth: Some(entry.depth.unwrap_or(0.0)), ..entry });
        }
        browser::on_history(move |entry| self.on_history(entry));
        browser::on_event("click", move |event| self.on_click(event));
        browser::on_event("change", move |event| self.on_chosen(event));
        browser::on_event("pointerdown", move |event| self.on_press(event));
        browser::on_event("focusin", browser::mark_pair);
        self.begin_paper();
        browser::on_event("keydown", move |event| {
            if browser::is_escape(event) {
                browser::close_menus();
                if browser::is_in_search(event) {
                    self.type_in(String::new());
                }
            }
        });
        browser::on_event("input", move |event| {
            if browser::is_in_search(event) {
                self.type_in(browser::typed().unwrap_or_default());
            }
        });
        browser::on_event("mousedown", |event| {
            if browser::is_on_key(event) {
                event.prevent_default();
            }
        });
        browser::on_event("submit", |event| {
            if browser::is_in_search(event) {
                event.prevent_default();
            }
        });
        browser::register_worker(&base, move |state| self.on_worker(state));
        browser::after(OTHERS, move || self.get_languages());
        browser::on_online(move || self.get_languages());
        if self.is_kiosk() {
            self.begin_kiosk();
        } else {
            browser::on_event("scrollend", move |_| self.keep_scroll());
        }
    }

    /// Brings the other languages onto the device: politely onto one's own, all of them onto a shared tablet.
    fn get_languages(self) {
        let mode = if self.is_kiosk() { "all" } else { "polite" };
        browser::tell_worker("get", &[("mode", mode)]);
    }

    fn is_kiosk(self) -> bool {
        self.profile.get_value() == Profile::Kiosk
    }

    fn is_on_start(self) -> bool {
        self.screen.get_untracked().is_start()
    }

    fn set_device(self, device: Device) {
        self.device.set(device);
        browser::show_device(device);
        browser::store_device(device);
    }

    fn show_code(self, code: Code) {
        self.code.set(Some(code));
        spawn_local(async move {
            leptos::task::tick().await;
            if let Some(dialog) = self.code_dialog.get_untracked() {
                browser::open_dialog(&dialog);
            }
        });
    }

    fn on_worker(self, state: browser::WorkerState) {
        if state.kind == "taken-over" {
            if self.is_on_start() {
                browser::reload();
            }
            return;
        }
        let take_over = state.waiting.is_some() && self.is_on_start();
        let had_own_copy = self.has_own_copy();
        self.offline.set(Offline {
            release: state.current,
            installed: state.installed,
            waiting: state.waiting,
            problem: state.problem.map(|(file, date)| InstallProblem { file, date }),
            ready: state.ready,
            all: state.all,
            getting: state.getting,
            saving: state.saving,
        });
        if take_over {
            browser::tell_worker("take-over", &[]);
        }
        if !had_own_copy {
            self.read_ahead();
        }
    }
}

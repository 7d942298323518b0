//! A visit: from address to screen and back, until the visitor leaves or the shared tablet forgets them.

use crate::{
    app::{App, Edge, State},
    browser::{self, Entry, FollowedLink},
    device::{Device, Profile},
    idle::{Idle, Phase},
    loader::Loader,
    part::SecondWarning,
    screen::{Content, Screen},
    site::{Actions, Code, InstallProblem, Live, Offline},
};
use leptos::{html::Dialog, mount::mount_to, prelude::*, task::spawn_local};
use std::{rc::Rc, sync::Arc};
use welcome_pack::{bundle::Manifest, route::Page, route::Route};

/// Greetings take turns this often, in milliseconds.
const TURN: u32 = 4_000;
/// How often the clock is read, in milliseconds.
const CLOCK: u32 = 10_000;
/// How often a shared tablet looks whether somebody is there, in milliseconds.
const WATCH: u32 = 500;
/// How often a shared tablet on its start screen looks for a new release, in milliseconds.
const RELEASE: u32 = 15 * 60_000;
/// Depth of the entry that catches the way back on a shared tablet.
const GUARD: f64 = -1.0;

/// A place in the visit to come back to on a shared tablet, where the browser's history keeps nothing.
#[derive(Clone, Debug, PartialEq)]
struct Stop {
    path: String,
    scroll: f64,
}

/// How a screen is reached.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Step {
    /// By a link.
    Forward,
    /// By a link to the same page in another language.
    SamePlace,
    /// By the way back, to where the page was scrolled.
    Back { scroll: f64 },
    /// To the page one level up, where the visit began further down and nothing lies before.
    Up,
}

/// The running visit: the writing ends of everything that the views read.
#[derive(Clone, Copy)]
struct Visit {
    loader: StoredValue<Rc<Loader>, LocalStorage>,
    screen: RwSignal<Arc<Screen>>,
    device: RwSignal<Device>,
    offline: RwSignal<Offline>,
    seconds_left: RwSignal<Option<u32>>,
    second_warning: RwSignal<Option<SecondWarning>>,
    code: RwSignal<Option<Code>>,
    announced: RwSignal<String>,
    idle: StoredValue<Idle>,
    stops: StoredValue<Vec<Stop>>,
    /// Counts the screens asked for, so that a slow one cannot overtake a later one.
    asked: StoredValue<u32>,
    idle_dialog: NodeRef<Dialog>,
    code_dialog: NodeRef<Dialog>,
}

/// Starts the app over the page that is there.
pub fn start() {
    let manifest = browser::manifest_text().and_then(|text| serde_json::from_str::<Manifest>(&text).ok());
    // Without a manifest the page stays as it is: it shows the emergency numbers by itself.
    let Some(manifest) = manifest else { return };
    let loader = Rc::new(Loader::new(Arc::new(manifest)));
    let device = browser::stored_device();
    browser::show_device(device);
    browser::spawn(async move {
        let screen = loader.screen(Route::parse(&browser::path()), &requested(device)).await;
        let Some(mount_point) = browser::mount_point() else { return };
        mount_to(mount_point, move || {
            let visit = Visit::new(loader, screen, device);
            visit.begin();
            visit.view()
        })
        .forget();
        browser::show_ready();
    });
}

/// The locales to offer first: a shared tablet has none, whatever its own settings are.
fn requested(device: Device) -> Vec<String> {
    match device.profile {
        Profile::Personal => browser::languages(),
        Profile::Kiosk => Vec::new(),
    }
}

impl Visit {
    fn new(loader: Rc<Loader>, screen: Screen, device: Device) -> Visit {
        let times = screen.manifest.kiosk;
        browser::show_language(&screen.title(), &screen.reader.tag, screen.reader.direction);
        Visit {
            loader: StoredValue::new_local(loader),
            screen: RwSignal::new(Arc::new(screen)),
            device: RwSignal::new(device),
            offline: RwSignal::new(Offline::default()),
            seconds_left: RwSignal::new(None),
            second_warning: RwSignal::new(None),
            code: RwSignal::new(None),
            announced: RwSignal::new(String::new()),
            idle: StoredValue::new(Idle::new(times, browser::now_ms())),
            stops: StoredValue::new(Vec::new()),
            asked: StoredValue::new(0),
            idle_dialog: NodeRef::new(),
            code_dialog: NodeRef::new(),
        }
    }

    fn view(self) -> impl IntoView {
        let (now, set_now) = signal(None);
        let (turn, set_turn) = signal(0_usize);
        let time_zone = self.screen.get_untracked().manifest.time_zone.clone();
        let read_clock = move || set_now.set(browser::local_time(&time_zone));
        read_clock();
        browser::every(CLOCK, read_clock);
        browser::every(TURN, move || set_turn.update(|turn| *turn = turn.wrapping_add(1)));
        let state = State {
            screen: self.screen.read_only(),
            device: self.device.read_only(),
            live: Live { now, offline: self.offline.read_only(), turn },
            seconds_left: self.seconds_left.read_only(),
            second_warning: self.second_warning.read_only(),
            code: self.code.read_only(),
            announced: self.announced.read_only(),
        };
        let actions = Actions {
            set_device: Callback::new(move |device| self.set_device(device)),
            back: Callback::new(move |()| self.back()),
            finish: Callback::new(move |()| self.finish()),
            show_code: Callback::new(move |code| self.show_code(code)),
        };
        let edge = Edge {
            actions,
            stay: Callback::new(move |()| self.stay()),
            close_code: Callback::new(move |()| self.code.set(None)),
            idle_dialog: self.idle_dialog,
            code_dialog: self.code_dialog,
        };
        view! { <App state edge/> }
    }

    /// Listens to the visitor, the history, the clock and the service worker.
    fn begin(self) {
        let entry = browser::history_entry();
        let path = browser::path();
        if self.is_kiosk() && entry.depth.is_none() {
            browser::replace_entry("/", Entry { depth: Some(GUARD), scroll: 0.0 });
            browser::push_entry(&path, Entry { depth: Some(0.0), scroll: 0.0 });
        } else {
            browser::replace_entry(&path, Entry { depth: Some(entry.depth.unwrap_or(0.0)), ..entry });
        }
        browser::on_history(move |entry| self.on_history(entry));
        browser::on_event("click", move |event| self.on_click(event));
        browser::on_event("keydown", move |event| {
            if browser::is_escape(event) {
                browser::close_menus();
            }
        });
        browser::register_worker(move |state| self.on_worker(state));
        if self.is_kiosk() {
            self.begin_kiosk();
        } else {
            browser::on_event("scrollend", move |_| self.keep_scroll());
        }
    }

    fn begin_kiosk(self) {
        browser::on_event("keydown", move |event| {
            if self.seconds_left.get_untracked().is_some() {
                // The key is the answer and does nothing else.
                event.prevent_default();
                self.stay();
            }
        });
        for name in ["pointerdown", "keydown", "wheel", "touchmove"] {
            browser::on_event(name, move |_| self.touch());
        }
        for name in ["contextmenu", "dragstart"] {
            browser::on_event(name, |event| event.prevent_default());
        }
        browser::keep_awake();
        browser::on_event("visibilitychange", |_| {
            if browser::is_visible() {
                browser::keep_awake();
            }
        });
        browser::every(WATCH, move || self.watch());
        browser::every(RELEASE, move || {
            if self.is_on_start() {
                browser::tell_worker("check");
            }
        });
        spawn_local(async move {
            let loader = self.loader.get_value();
            if let Some((entry, messages)) = loader.default_reader().await {
                self.second_warning.set(Some(SecondWarning::new(&entry.tag, entry.direction, &messages)));
            }
        });
    }

    fn is_kiosk(self) -> bool {
        self.device.get_untracked().profile == Profile::Kiosk
    }

    fn is_on_start(self) -> bool {
        matches!(self.screen.get_untracked().content, Content::Start { .. })
    }

    // From address to screen

    fn on_click(self, event: &web_sys::Event) {
        if self.seconds_left.get_untracked().is_some() {
            self.stay();
        }
        if !browser::is_in_menu(event) {
            browser::close_menus();
        }
        if browser::is_skip_link(event) {
            // Followed by the browser it would leave an entry in the history.
            event.prevent_default();
            browser::scroll_to(0.0);
            browser::focus_heading();
        } else if let Some(FollowedLink { path, keep_place }) = browser::followed_link(event) {
            event.prevent_default();
            self.go(path, if keep_place { Step::SamePlace } else { Step::Forward });
        } else if self.is_kiosk() && browser::is_link_out(event) {
            event.prevent_default();
        }
    }

    fn go(self, path: String, step: Step) {
        let route = Route::parse(&path);
        if self.is_kiosk() && route == Route::Start && !self.is_on_start() {
            return self.finish();
        }
        let turn = self.asked.get_value().wrapping_add(1);
        self.asked.set_value(turn);
        let requested = requested(self.device.get_untracked());
        spawn_local(async move {
            let loader = self.loader.get_value();
            let screen = loader.screen(route, &requested).await;
            if self.asked.get_value() == turn {
                self.arrive(screen, &path, step).await;
            }
        });
    }

    async fn arrive(self, screen: Screen, path: &str, step: Step) {
        let place = if step == Step::SamePlace { browser::block_in_view() } else { None };
        self.keep_history(path, step);
        browser::show_language(&screen.title(), &screen.reader.tag, screen.reader.direction);
        let heading = screen.heading();
        self.screen.set(Arc::new(screen));
        leptos::task::tick().await;
        // The elements of one page are used again for the next.
        if step == Step::SamePlace {
            browser::close_menus()
        } else {
            browser::close_all()
        }
        match (step, place) {
            (Step::Back { scroll }, _) => browser::scroll_to(scroll),
            (Step::SamePlace, Some((block, top))) => browser::keep_block_in_view(&block, top),
            _ => browser::scroll_to(0.0),
        }
        browser::focus_heading();
        self.announced.set(heading);
        if self.is_on_start() && self.offline.get_untracked().waiting.is_some() {
            browser::tell_worker("take-over");
        }
    }

    /// A personal device keeps the way in the browser's history, a shared one in memory alone.
    fn keep_history(self, path: &str, step: Step) {
        let here = self.screen.get_untracked().route.path();
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
                browser::replace_entry(&browser::path(), Entry { depth: Some(depth), scroll });
                browser::push_entry(path, Entry { depth: Some(depth + 1.0), scroll: 0.0 });
            }
        }
    }

    /// Notes how far the page is scrolled, for the way back and forward; not while the next page is on its way.
    fn keep_scroll(self) {
        let path = browser::path();
        if self.screen.get_untracked().route.path() == path {
            browser::replace_entry(&path, Entry { scroll: browser::scroll_position(), ..browser::history_entry() });
        }
    }

    fn on_history(self, entry: Entry) {
        if !self.is_kiosk() {
            return self.go(browser::path(), Step::Back { scroll: entry.scroll });
        }
        if entry.depth == Some(GUARD) {
            let here = self.screen.get_untracked().route.path();
            browser::push_entry(&here, Entry { depth: Some(0.0), scroll: 0.0 });
            if !self.is_on_start() {
                self.back();
            }
        }
    }

    fn back(self) {
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
        screen.page().and_then(Page::parent).map_or_else(|| "/".to_owned(), |page| screen.reader.path(&page))
    }

    // The device

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
        self.offline.set(Offline {
            release: state.current,
            installed: state.installed,
            waiting: state.waiting,
            problem: state.problem.map(|(file, date)| InstallProblem { file, date }),
        });
        if take_over {
            browser::tell_worker("take-over");
        }
    }

    // The end of a visit on a shared tablet

    fn touch(self) {
        if self.seconds_left.get_untracked().is_none() {
            self.idle.update_value(|idle| idle.touch(browser::now_ms()));
        }
    }

    fn stay(self) {
        self.idle.update_value(|idle| idle.touch(browser::now_ms()));
        if self.seconds_left.get_untracked().is_some() {
            self.seconds_left.set(None);
            if let Some(dialog) = self.idle_dialog.get_untracked() {
                dialog.close();
            }
        }
    }

    fn watch(self) {
        let phase = self.idle.with_value(|idle| idle.phase(browser::now_ms()));
        match phase {
            Phase::Quiet => {}
            // Nobody's visit is on the start screen, but somebody's settings may be.
            _ if self.is_on_start() => {
                let clean = Device { profile: Profile::Kiosk, ..Device::default() };
                if self.device.get_untracked() != clean {
                    self.set_device(clean);
                }
                browser::close_menus();
                self.idle.update_value(|idle| idle.touch(browser::now_ms()));
            }
            Phase::Warning { seconds_left } => self.warn(seconds_left),
            Phase::Over => self.finish(),
        }
    }

    fn warn(self, seconds_left: u32) {
        let before = self.seconds_left.get_untracked();
        if before == Some(seconds_left) {
            return;
        }
        self.seconds_left.set(Some(seconds_left));
        if before.is_none() {
            browser::chime();
            spawn_local(async move {
                leptos::task::tick().await;
                if let Some(dialog) = self.idle_dialog.get_untracked() {
                    browser::open_dialog(&dialog);
                }
            });
        }
    }

    /// Loads the start page anew: nothing of the visit is in memory, and the history has nothing to go back to.
    fn finish(self) {
        browser::replace_entry("/", Entry { depth: Some(0.0), scroll: 0.0 });
        browser::reload();
    }
}

//! A visit: everything that changes while the app runs, from the first screen until the visitor leaves.

mod watch;
mod way;

use crate::{
    app::{App, Edge, State},
    browser::{self, Entry},
    device::{Device, Profile},
    idle::Idle,
    loader::Loader,
    part::SecondWarning,
    screen::{Content, Screen},
    site::{Actions, Code, InstallProblem, Live, Offline},
};
use leptos::{html::Dialog, mount::mount_to, prelude::*, task::spawn_local};
use std::{rc::Rc, sync::Arc};
use welcome_pack::{bundle::Manifest, route::Route};

/// Greetings take turns this often, in milliseconds.
const TURN: u32 = 4_000;
/// How often the clock is read, in milliseconds.
const CLOCK: u32 = 10_000;
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

    fn is_kiosk(self) -> bool {
        self.device.get_untracked().profile == Profile::Kiosk
    }

    fn is_on_start(self) -> bool {
        matches!(self.screen.get_untracked().content, Content::Start { .. })
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
}

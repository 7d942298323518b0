//! The watch of a shared tablet: is somebody there, and if not, the end of the visit.

use super::Visit;
use crate::{
    browser::{self, Entry},
    device::{Device, Profile},
    idle::Phase,
    part::SecondWarning,
};
use leptos::{prelude::*, task::spawn_local};

/// How often a shared tablet looks whether somebody is there, in milliseconds.
const WATCH: u32 = 500;
/// How often a shared tablet on its start screen looks for a new release, in milliseconds.
const RELEASE: u32 = 15 * 60_000;
impl Visit {
    pub(super) fn begin_kiosk(self) {
        browser::on_event("keydown", move |event| {
            if self.seconds_left.get_untracked().is_some() {
                // The key is the answer and does nothing else.
                event.prevent_default();
                self.stay();
            }
        });
        for name in ["pointerdown", "keydown", "wheel", "touchmove", "change", browser::ALIVE] {
            browser::on_event(name, move |_| self.touch());
        }
        for name in ["contextmenu", "dragstart"] {
            browser::on_event(name, |event| event.prevent_default());
        }
        self.begin_counts();
        browser::keep_awake();
        browser::on_event("visibilitychange", |_| {
            if browser::is_visible() {
                browser::keep_awake();
            }
        });
        browser::every(WATCH, move || self.watch());
        browser::every(RELEASE, move || {
            if self.is_on_start() {
                browser::tell_worker("check", &[]);
            }
        });
        spawn_local(async move {
            let loader = self.loader.get_value();
            let tag = self.screen.get_untracked().reader.manifest.default_locale.clone();
            if let Ok(reader) = loader.reader(&tag).await {
                self.second_warning.set(Some(SecondWarning::new(&reader)));
            }
        });
    }

    fn touch(self) {
        if self.seconds_left.get_untracked().is_none() {
            self.idle.update_value(|idle| idle.touch(browser::now_ms()));
        }
    }

    pub(super) fn stay(self) {
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
    pub(super) fn finish(self) {
        let base = self.screen.get_untracked().reader.manifest.base.clone();
        browser::replace_entry(&base, Entry { depth: Some(0.0), scroll: 0.0 });
        browser::reload();
    }
}

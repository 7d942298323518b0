//! The list of first steps in a visit: what is answered and done is in memory, on one's own device also in the fragment of the
//! address, and nowhere else.

use super::Visit;
use crate::{browser, part::progress_in_words};
use leptos::prelude::*;
use welcome_pack::plan::{Plan, Rules};

impl Visit {
    /// The plan with which a visit begins: a shared tablet takes nothing out of an address that somebody has left.
    pub(super) fn plan_at_start(is_kiosk: bool) -> Plan {
        if is_kiosk { Plan::default() } else { Plan::of_fragment(&browser::fragment()) }
    }

    /// Brings the list of the page to life, if it has one.
    pub(super) fn enliven_plan(self) {
        let Some(rules) = browser::plan_of_page::<Rules>() else { return };
        let written = Plan::of_fragment(&browser::fragment());
        if !self.is_kiosk() && written != Plan::default() {
            self.plan.set_value(written);
        }
        self.alive.update_value(|alive| alive.rules = Some(rules));
        self.show_plan(false);
    }

    /// Takes over what was touched in the list of first steps, if a click is on it.
    pub(super) fn touch_plan(self, event: &web_sys::Event) {
        let Some(mark) = browser::touched_mark(event) else { return };
        let Some(rules) = self.rules() else { return };
        self.plan.update_value(|plan| if mark.is_empty() { plan.clear() } else { plan.toggle(&mark, &rules) });
        self.show_plan(true);
        if mark.is_empty() {
            browser::focus_first_answer();
        }
    }

    /// The fragment that carries the list with the address of its page; empty on every other page.
    pub(super) fn plan_fragment(self) -> String {
        let is_here = self.alive.with_value(|alive| alive.rules.is_some());
        if is_here { self.plan.with_value(Plan::fragment) } else { String::new() }
    }

    fn rules(self) -> Option<Rules> {
        self.alive.with_value(|alive| alive.rules.clone())
    }

    fn show_plan(self, is_said: bool) {
        let Some(rules) = self.rules() else { return };
        let plan = self.plan.get_value();
        if !self.is_kiosk() {
            browser::replace_entry(&(browser::address() + &plan.fragment()), browser::history_entry());
        }
        let suits = |mark: &str| rules.steps.iter().any(|step| step.0 == mark && rules.suits(step, &plan));
        browser::show_plan(|mark| plan.has(mark), suits);
        let reader = self.screen.with_untracked(|screen| screen.reader.clone());
        let text = progress_in_words(&reader, &rules, &plan);
        if browser::show_progress(&text, plan != Plan::default()) && is_said {
            self.announced.set(text);
        }
    }
}

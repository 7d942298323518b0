//! Taking a page along: the address under which others find it, and the ways it goes.

use super::Visit;
use crate::{
    browser,
    part::{open_state_in_words, open_state_on_paper},
    site::{Code, Take},
};
use leptos::{prelude::*, task::spawn_local};

impl Visit {
    /// Takes the page along, with the second language and the choices that its address names.
    pub(super) fn take(self, take: Take) {
        let code = self.code_of_page();
        match take {
            Take::Code => self.show_code(code),
            Take::Share => spawn_local(async move { browser::share(&code.label, &code.address).await }),
            Take::Copy => spawn_local(async move {
                if browser::copy(&code.address).await {
                    let said = self.screen.get_untracked().reader.text("take-page-copied");
                    browser::show_copied(&said);
                    self.announced.set(said);
                }
            }),
            Take::Print => browser::print(),
        }
    }

    /// Puts the way to the page beside it, and takes from it what is true only now, while it is put on paper.
    pub(super) fn begin_paper(self) {
        browser::on_print(move |begins| {
            self.paper.set(begins.then(|| self.code_of_page()));
            self.show_open_states(if begins { open_state_on_paper } else { open_state_in_words });
        });
    }

    fn code_of_page(self) -> Code {
        let address = browser::public_origin() + &browser::address() + &self.plan_fragment();
        Code::of_page(&address, &browser::heading())
    }
}

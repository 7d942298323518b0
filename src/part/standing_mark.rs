//! The honest mark on a text: made by a machine, older than its source, or shown in another language.

use super::{Icon, foreign_attributes};
use crate::site::expect_reader;
use leptos::prelude::*;
#[cfg(feature = "ssr")]
use welcome_pack::bundle::Foreign;
use welcome_pack::bundle::{Maker, Standing};

/// That a part of a page is shown in another language than the rest; nothing, if it is not.
#[cfg(feature = "ssr")]
#[component]
pub fn ForeignMark(
    /// The language of the part.
    shown_in: Option<Foreign>,
) -> impl IntoView {
    view! { <StandingMark standing=Standing { by: Maker::Human, shown_in, ..Standing::default() }/> }
}

/// What the reader should know about where a text comes from; nothing, if there is nothing to know.
#[component]
pub fn StandingMark(
    /// What is known of the text.
    standing: Standing,
) -> impl IntoView {
    let reader = expect_reader();
    let line =
        |icon: &'static str, text: String| view! { <p class="standing-mark"><Icon name=icon/><span>{text}</span></p> };
    let made = match (standing.by, standing.translated) {
        (Maker::Machine, true) => Some("standing-machine-translated"),
        (Maker::Machine, false) => Some("standing-machine-written"),
        (Maker::Reviewed | Maker::Human, _) => None,
    };
    let foreign = standing.shown_in.as_ref().map(|foreign| {
        let (lang, dir) = foreign_attributes(Some(foreign));
        let text = reader.text("standing-other-language");
        view! {
            <p class="standing-mark">
                <Icon name="translate"/><span>{text}" "<bdi lang=lang dir=dir>{foreign.autonym.clone()}</bdi></span>
            </p>
        }
    });
    view! {
        {foreign}
        {standing.stale.then(|| line("stale", reader.text("standing-stale")))}
        {made.map(|id| line("machine", reader.text(id)))}
    }
}

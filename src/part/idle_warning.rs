//! The question whether somebody is still there, before a shared tablet forgets the visit.

use super::Icon;
use crate::screen::Reader;
use leptos::{html::Dialog, prelude::*};
use welcome_pack::locale::Direction;

/// A modal warning in the visitor's language and the pack's default one, with one large button to stay.
#[component]
pub fn IdleWarning(
    /// Seconds until the visit is forgotten; `None` while nobody is asked.
    seconds_left: ReadSignal<Option<u32>>,
    /// Called when somebody is there.
    on_stay: Callback<()>,
    /// The locale being read.
    reader: Signal<Reader>,
    /// The warning in the pack's default locale; `None` if that is the one being read.
    second: Signal<Option<SecondWarning>>,
    /// The dialog itself, so that the edge can open it as a modal one.
    node: NodeRef<Dialog>,
) -> impl IntoView {
    let left = move || seconds_left.get().unwrap_or_default();
    let asked = move || seconds_left.get().is_some();
    view! {
        <dialog class="idle-warning" role="alertdialog" aria-labelledby="idle-heading" aria-describedby="idle-text"
            node_ref=node on:close=move |_| on_stay.run(())>
            <Show when=asked>
                <h2 id="idle-heading">{move || reader.get().text("idle-heading")}</h2>
                <p id="idle-text">{move || reader.get().text("idle-text")}</p>
                {move || second.get().map(|second| view! {
                    <p class="idle-second" lang=second.tag dir=second.direction.as_str()>{second.text}</p>
                })}
                <p class="idle-seconds" aria-hidden="true">{move || reader.get().format().number(&left().to_string())}</p>
                <button type="button" class="button button-large" autofocus on:click=move |_| on_stay.run(())>
                    <Icon name="stay"/>
                    <span class="idle-stay">
                        <span>{move || reader.get().text("idle-stay")}</span>
                        {move || second.get().map(|second| view! {
                            <span class="idle-second" lang=second.tag dir=second.direction.as_str()>{second.stay}</span>
                        })}
                    </span>
                </button>
            </Show>
        </dialog>
    }
}

/// The warning in the pack's default locale.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SecondWarning {
    /// BCP 47 tag.
    pub tag: String,
    /// Direction of its script.
    pub direction: Direction,
    /// What is said.
    pub text: String,
    /// What stands on the button.
    pub stay: String,
}

impl SecondWarning {
    /// The warning for a reader.
    #[must_use]
    pub fn new(reader: &Reader) -> SecondWarning {
        SecondWarning {
            tag: reader.tag().to_owned(),
            direction: reader.direction,
            text: reader.text("idle-text"),
            stay: reader.text("idle-stay"),
        }
    }
}

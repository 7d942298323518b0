//! The whole view: the bars around a page, the place of the page itself, and what can come over it.

use crate::{
    device::Device,
    part::{Announced, DisplaySettings, IdleWarning, PageFooter, PaperCode, QrPanel, SecondWarning, ToolBar, TopBar},
    screen::{Reader, Screen},
    site::{Actions, Code, DeviceSettings, Icons, Live, Shown, expect_reader},
};
use leptos::{either::Either, html::Dialog, prelude::*};
use std::sync::Arc;

/// Everything that changes while the app runs; the edge owns the writing ends.
#[derive(Clone, Copy)]
pub struct State {
    /// The screen being shown.
    pub screen: ReadSignal<Arc<Screen>>,
    /// The device's settings.
    pub device: ReadSignal<Device>,
    /// The clock, and what is stored.
    pub live: Live,
    /// Seconds until a shared tablet forgets the visit, while it asks.
    pub seconds_left: ReadSignal<Option<u32>>,
    /// The warning in the pack's default locale.
    pub second_warning: ReadSignal<Option<SecondWarning>>,
    /// What to hand over as a QR code.
    pub code: ReadSignal<Option<Code>>,
    /// What to announce.
    pub announced: ReadSignal<String>,
}

/// What the parts ask for that only the edge can do.
#[derive(Clone, Copy)]
pub struct Edge {
    /// What a visitor can ask of the device.
    pub actions: Actions,
    /// Somebody is still there.
    pub stay: Callback<()>,
    /// The QR panel was closed.
    pub close_code: Callback<()>,
    /// The dialog of the idle warning.
    pub idle_dialog: NodeRef<Dialog>,
    /// The dialog of the QR panel.
    pub code_dialog: NodeRef<Dialog>,
}

/// The app: the bars around one page at a time, and what can come over it. The bars are made anew for another language, so
/// that nothing of the old one can stay; from page to page only their addresses change, which the edge sets.
#[component]
pub fn App(
    /// Everything that changes.
    state: State,
    /// What only the edge can do.
    edge: Edge,
) -> impl IntoView {
    provide_contexts(state, edge.actions);
    let reader: Signal<Reader> = Signal::derive(move || state.screen.get().reader.clone());
    let second = Signal::derive(move || state.second_warning.get().filter(|second| second.tag != reader.get().tag()));
    let frame = Memo::new(move |_| {
        let screen = state.screen.get();
        (screen.reader.tag().to_owned(), screen.is_start())
    });
    // Two kinds in turn, because elements of one kind would be used again, with all that hangs on them.
    let turn = StoredValue::new(false);
    let framed = move || {
        let view = frame_view(frame.get().1);
        turn.update_value(|turn| *turn = !*turn);
        if turn.get_value() { Either::Left(view) } else { Either::Right(view) }
    };
    view! {
        {framed}
        <PaperCode/>
        <Announced text=state.announced/>
        <IdleWarning seconds_left=state.seconds_left on_stay=edge.stay reader second node=edge.idle_dialog/>
        <QrPanel code=state.code on_close=edge.close_code reader node=edge.code_dialog/>
    }
}

/// Provides what every part may ask for.
pub fn provide_contexts(state: State, actions: Actions) {
    provide_context(Shown(state.screen));
    provide_context(DeviceSettings(state.device));
    provide_context(state.live);
    provide_context(Icons(state.screen.get_untracked().reader.manifest.icons.as_str().into()));
    provide_context(actions);
}

/// The bars around a page; the start page stands alone.
fn frame_view(is_start: bool) -> AnyView {
    if is_start {
        view! { <div class="frame frame-start"><PageMain/><StartTools/></div> }.into_any()
    } else {
        view! {
            <div class="frame">
                <a class="skip-link" href="#content">{expect_reader().text("skip-to-content")}</a>
                <TopBar/>
                <ToolBar/>
                <PageMain/>
                <PageFooter/>
            </div>
        }
        .into_any()
    }
}

/// The place of the page. In the browser it is left as it stands: the edge puts the next page there, as HTML.
#[cfg(not(feature = "ssr"))]
#[component]
fn PageMain() -> impl IntoView {
    view! { <main id="content"></main> }
}

/// The place of the page, with the page.
#[cfg(feature = "ssr")]
#[component]
fn PageMain() -> impl IntoView {
    let page = use_context::<crate::render::PageContent>().map(|page| page.view());
    view! { <main id="content">{page}</main> }
}

/// Text size and colours, before a language is chosen.
#[component]
fn StartTools() -> impl IntoView {
    view! { <nav class="tool-bar start-tools" aria-label=expect_reader().label("tools", &[])><DisplaySettings/></nav> }
}

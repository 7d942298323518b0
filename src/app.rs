//! The whole view: the bars around a page, the page itself, and what can come over it.

use crate::{
    device::Device,
    page::{
        AboutPage, ArticlePage, EmergencyPage, FailurePage, PlacePage, PlacesPage, StartPage, TopicPage, TopicsPage,
    },
    part::{Announced, DisplaySettings, IdleWarning, PageFooter, QrPanel, SecondWarning, ToolBar, TopBar},
    screen::{Failure, Reader, Screen},
    site::{Actions, Code, DeviceSettings, Icons, Live, Shown, expect_reader},
};
use leptos::{html::Dialog, prelude::*};
use std::sync::Arc;
use welcome_pack::{bundle::Content, route::EMERGENCY};

/// Everything that changes while the app runs; the edge owns the writing ends.
#[derive(Clone, Copy)]
pub struct State {
    /// The screen being shown.
    pub screen: ReadSignal<Arc<Screen>>,
    /// The device's settings.
    pub device: ReadSignal<Device>,
    /// The clock, the greetings, and what is stored.
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

/// The app: one screen at a time. Every text is a plain value of its screen, so that none of the old language can stay.
#[component]
pub fn App(
    /// Everything that changes.
    state: State,
    /// What only the edge can do.
    edge: Edge,
) -> impl IntoView {
    provide_context(DeviceSettings(state.device));
    provide_context(state.live);
    provide_context(Icons(state.screen.get_untracked().reader.manifest.icons.as_str().into()));
    provide_context(edge.actions);
    let reader: Signal<Reader> = Signal::derive(move || state.screen.get().reader.clone());
    let second = Signal::derive(move || state.second_warning.get().filter(|second| second.tag != reader.get().tag()));
    view! {
        {move || screen_view(state.screen.get())}
        <Announced text=state.announced/>
        <IdleWarning seconds_left=state.seconds_left on_stay=edge.stay reader second node=edge.idle_dialog/>
        <QrPanel code=state.code on_close=edge.close_code reader node=edge.code_dialog/>
    }
}

/// A screen with the bars around it; the start page stands alone.
pub fn screen_view(screen: Arc<Screen>) -> impl IntoView {
    provide_context(Shown(screen.clone()));
    let content = screen.content.clone();
    if screen.is_start() {
        view! { <div class="frame frame-start"><main id="content">{content_view(content)}</main><StartTools/></div> }
            .into_any()
    } else {
        let skip = screen.reader.text("skip-to-content");
        view! {
            <div class="frame">
                <a class="skip-link" href="#content">{skip}</a>
                <TopBar/>
                <ToolBar/>
                <main id="content">{content_view(content)}</main>
                <PageFooter/>
            </div>
        }
        .into_any()
    }
}

/// Text size and colours, before a language is chosen.
#[component]
fn StartTools() -> impl IntoView {
    view! { <nav class="tool-bar start-tools" aria-label=expect_reader().label("tools", &[])><DisplaySettings/></nav> }
}

fn content_view(content: Result<Content, Failure>) -> AnyView {
    match content {
        Ok(Content::Start) => view! { <StartPage/> }.into_any(),
        Ok(Content::Topics) => view! { <TopicsPage/> }.into_any(),
        Ok(Content::Topic { topic, articles }) if topic == EMERGENCY => view! { <EmergencyPage articles/> }.into_any(),
        Ok(Content::Topic { topic, articles }) => view! { <TopicPage topic articles/> }.into_any(),
        Ok(Content::Article { topic, article, places, more }) => {
            view! { <ArticlePage topic article=*article places more/> }.into_any()
        }
        Ok(Content::Places(places)) => view! { <PlacesPage places/> }.into_any(),
        Ok(Content::Place(place)) => view! { <PlacePage place=*place/> }.into_any(),
        Ok(Content::About) => view! { <AboutPage/> }.into_any(),
        Ok(Content::NotFound) => view! { <FailurePage failure=Failure::NotFound/> }.into_any(),
        Err(failure) => view! { <FailurePage failure/> }.into_any(),
    }
}

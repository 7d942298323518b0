//! A screen as HTML without a browser: the pages of the site, and tests.

use crate::{
    app::{App, Edge, State},
    device::Device,
    page::{
        AboutPage, ArticlePage, EmergencyPage, GlossaryPage, PhrasesPage, PlacePage, PlacesPage, PlanPage, SearchPage,
        SessionsPage, SituationPage, SpeakersPage, StartPage, TopicPage, TopicsPage,
    },
    part::FailurePage,
    screen::{Failure, Screen},
    site::{Actions, Live, Offline},
    words::{Words, words},
};
use leptos::prelude::*;
use std::sync::Arc;
use welcome_pack::{bundle::Content, date::LocalTime, locale::Direction, route::EMERGENCY};

/// A page as HTML, in its parts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rendered {
    /// BCP 47 tag of the page.
    pub lang: String,
    /// Direction of its script.
    pub direction: Direction,
    /// What it is called, and what it is about.
    pub words: Words,
    /// What stands in the body.
    pub body: String,
}

/// What stands in the middle of the page that is rendered.
#[derive(Clone)]
pub struct PageContent(Arc<Result<Content, Failure>>);

impl PageContent {
    /// The page.
    #[must_use]
    pub fn view(&self) -> AnyView {
        match self.0.as_ref().clone() {
            Ok(Content::Start) => view! { <StartPage/> }.into_any(),
            Ok(Content::Topics { phrases, plan, glossary }) => view! { <TopicsPage phrases plan glossary/> }.into_any(),
            Ok(Content::Topic { topic, articles, phrases }) if topic == EMERGENCY => {
                view! { <EmergencyPage articles phrases/> }.into_any()
            }
            Ok(Content::Topic { topic, articles, phrases }) => view! { <TopicPage topic articles phrases/> }.into_any(),
            Ok(Content::Article { topic, article, places, more }) => {
                view! { <ArticlePage topic article=*article places more/> }.into_any()
            }
            Ok(Content::Places { places, languages, sessions }) => {
                view! { <PlacesPage places languages sessions/> }.into_any()
            }
            Ok(Content::Sessions { places, standing }) => view! { <SessionsPage places standing/> }.into_any(),
            Ok(Content::Speakers(speakers)) => view! { <SpeakersPage speakers/> }.into_any(),
            Ok(Content::Place(place)) => view! { <PlacePage place=*place/> }.into_any(),
            Ok(Content::Phrases(book)) => view! { <PhrasesPage book/> }.into_any(),
            Ok(Content::Situation(situation)) => view! { <SituationPage situation=*situation/> }.into_any(),
            Ok(Content::Search { letters, service_points, phrases }) => {
                view! { <SearchPage letters service_points phrases/> }.into_any()
            }
            Ok(Content::Plan(steps)) => view! { <PlanPage steps=*steps/> }.into_any(),
            Ok(Content::Glossary(glossary)) => view! { <GlossaryPage glossary/> }.into_any(),
            Ok(Content::About(text)) => view! { <AboutPage text/> }.into_any(),
            Ok(Content::NotFound) => view! { <FailurePage failure=Failure::NotFound/> }.into_any(),
            Err(failure) => view! { <FailurePage failure/> }.into_any(),
        }
    }
}

/// A body without the marks by which the app finds its nodes again, in the middle of the page, which it leaves as it stands.
fn without_marks(body: String) -> String {
    const MARK: &str = "<!>";
    let middle = body.find("<main").zip(body.rfind("</main>")).map(|(from, to)| from..to);
    match middle.and_then(|middle| Some((middle.clone(), body.get(middle)?.replace(MARK, "")))) {
        Some((middle, bare)) => {
            let mut body = body;
            body.replace_range(middle, &bare);
            body
        }
        None => body,
    }
}

/// Renders a screen with its content as the app shows it at a moment on the clocks of the city. Without device, clock and
/// anything stored it is what the app finds when it takes over. A screen with a failure shows that.
#[must_use]
pub fn render(screen: Screen, content: Content, device: Device, now: Option<LocalTime>) -> Rendered {
    let (lang, direction, words) = (screen.reader.tag().to_owned(), screen.reader.direction, words(&screen, &content));
    let owner = Owner::new();
    let body = owner.with(|| {
        provide_context(PageContent(Arc::new(screen.failure.map_or(Ok(content), Err))));
        let state = State {
            screen: signal(Arc::new(screen)).0,
            device: signal(device).0,
            live: Live { now: signal(now).0, offline: signal(Offline::default()).0, paper: signal(None).0 },
            seconds_left: signal(None).0,
            second_warning: signal(None).0,
            code: signal(None).0,
            announced: signal(String::new()).0,
        };
        let edge = Edge {
            actions: Actions {
                set_device: Callback::new(|_| ()),
                back: Callback::new(|()| ()),
                finish: Callback::new(|()| ()),
                get_all: Callback::new(|()| ()),
                listen: Callback::new(|()| ()),
                take: Callback::new(|_| ()),
            },
            stay: Callback::new(|()| ()),
            close_code: Callback::new(|()| ()),
            idle_dialog: NodeRef::new(),
            code_dialog: NodeRef::new(),
        };
        without_marks(view! { <App state edge/> }.to_html())
    });
    owner.cleanup();
    Rendered { lang, direction, words, body }
}

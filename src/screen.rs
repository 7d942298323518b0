//! What is shown: the page of an address and who reads it, as plain values.

use std::sync::Arc;
use welcome_pack::{
    bundle::{Index, Manifest, TopicEntry},
    locale::{Direction, LocaleFormat},
    messages::{Arg, MISSING},
    route::{EMERGENCY, Page, Route},
    search::Document,
};

/// One screen. What stands in its middle is made when the site is built.
#[derive(Clone, Debug)]
pub struct Screen {
    /// Its address.
    pub route: Route,
    /// Who reads it: the locale with its texts.
    pub reader: Reader,
    /// Why its page cannot be shown; emergency help stands there in any case.
    pub failure: Option<Failure>,
}

/// The locale of a screen with all texts that are on every page.
#[derive(Clone, Debug)]
pub struct Reader {
    /// The site.
    pub manifest: Arc<Manifest>,
    /// The locale's texts for every page.
    pub index: Arc<Index>,
    /// Direction of its script.
    pub direction: Direction,
}

/// Why a page cannot be shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Failure {
    /// The page is not on this device and there is no network.
    Offline,
    /// There is no such page.
    NotFound,
    /// A file of the pack cannot be read.
    DamagedPack,
    /// The pack is not made in this language.
    NotInYourLanguage,
}

impl Reader {
    /// The reader of a locale of a site.
    #[must_use]
    pub fn new(manifest: Arc<Manifest>, index: Arc<Index>) -> Reader {
        let entry = manifest.locales.iter().find(|locale| locale.tag == index.tag);
        let direction = entry.map(|entry| entry.direction).unwrap_or_default();
        Reader { manifest, index, direction }
    }

    /// BCP 47 tag of the locale.
    #[must_use]
    pub fn tag(&self) -> &str {
        &self.index.tag
    }

    /// A text of the program.
    #[must_use]
    pub fn text(&self, id: &str) -> String {
        self.index.messages.text(id, &[])
    }

    /// A text of the program with values in it.
    #[must_use]
    pub fn text_with(&self, id: &str, args: &[(&str, Arg<'_>)]) -> String {
        self.index.messages.text(id, args)
    }

    /// A text for titles and labels, without isolation marks.
    #[must_use]
    pub fn label(&self, id: &str, args: &[(&str, Arg<'_>)]) -> String {
        self.index.messages.label(id, args)
    }

    /// The text of an id that content named; `None` where the program has no such text.
    #[must_use]
    pub fn known(&self, id: &str) -> Option<String> {
        Some(self.text(id)).filter(|text| !text.starts_with(MISSING))
    }

    /// How the locale writes numbers, days and times.
    #[must_use]
    pub fn format(&self) -> &LocaleFormat {
        &self.index.format
    }

    /// The address of a page in this locale.
    #[must_use]
    pub fn path(&self, page: &Page) -> String {
        self.manifest.address(&page.path(self.tag()))
    }

    /// The address of the emergency page.
    #[must_use]
    pub fn emergency_path(&self) -> String {
        self.path(&Page::Topic(EMERGENCY.to_owned()))
    }

    /// The title of the document whose page has a heading.
    #[must_use]
    pub fn title(&self, heading: &str) -> String {
        format!("{heading} – {}", self.index.title)
    }

    /// A topic by its id.
    #[must_use]
    pub fn topic(&self, id: &str) -> Option<&TopicEntry> {
        self.index.topics.iter().find(|topic| topic.id == id)
    }
}

/// What the topic of an article that was found is called, or what a place is for; nothing where the program cannot say it.
#[must_use]
pub fn group_of(reader: &Reader, document: &Document) -> String {
    document.group(
        |topic| reader.topic(topic).map(|topic| topic.title.clone()),
        |category| reader.known(&format!("category-{category}")),
    )
}

impl Screen {
    /// The page within the locale; `None` on the start page.
    #[must_use]
    pub fn page(&self) -> Option<&Page> {
        match &self.route {
            Route::Start => None,
            Route::In { page, .. } => Some(page),
        }
    }

    /// The address of the screen.
    #[must_use]
    pub fn address(&self) -> String {
        self.reader.manifest.address(&self.route.path())
    }

    /// Whether it is the choice of language.
    #[must_use]
    pub fn is_start(&self) -> bool {
        self.route == Route::Start && self.failure.is_none()
    }
}

impl Failure {
    /// The heading of the page that says so.
    #[must_use]
    pub fn heading(self, reader: &Reader) -> String {
        reader.label(&self.message("heading"), &[])
    }

    /// The id of a message about this failure: its `heading` or its `text`.
    #[must_use]
    pub fn message(self, part: &str) -> String {
        let name = match self {
            Failure::Offline => "offline",
            Failure::NotFound => "not-found",
            Failure::DamagedPack => "damaged-pack",
            Failure::NotInYourLanguage => "not-in-your-language",
        };
        format!("failure-{name}-{part}")
    }
}

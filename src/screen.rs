//! What is shown: the page of an address with all the data that it needs, as plain values.

use std::sync::Arc;
use welcome_pack::{
    bundle::{EmergencyCall, Index, LocaleEntry, Manifest, Place, Places, Standing, Topic, TopicEntry},
    locale::{Direction, LocaleFormat},
    messages::{Arg, MISSING, Messages},
    route::{EMERGENCY, Page, Route},
};

/// One screen, whole.
#[derive(Clone, Debug)]
pub struct Screen {
    /// Its address.
    pub route: Route,
    /// The site that it belongs to.
    pub manifest: Arc<Manifest>,
    /// Who reads it: the locale with its texts.
    pub reader: Reader,
    /// What stands on it.
    pub content: Content,
}

/// The locale of a screen with all texts that are on every page.
#[derive(Clone, Debug)]
pub struct Reader {
    /// BCP 47 tag.
    pub tag: String,
    /// Direction of its script.
    pub direction: Direction,
    /// The program's texts.
    pub messages: Arc<Messages>,
    /// The pack's texts for every page.
    pub index: Arc<Index>,
}

/// What stands on a screen.
#[derive(Clone, Debug)]
pub enum Content {
    /// The choice of language; the tags that the device asks for come first.
    Start {
        /// Tags to offer first; none on a kiosk.
        offered: Vec<String>,
    },
    /// The topics.
    Topics,
    /// One topic, or the emergency page.
    Topic {
        /// Its articles.
        topic: Arc<Topic>,
        /// Its title and picture.
        entry: TopicEntry,
        /// The places that its articles show.
        places: Arc<Places>,
    },
    /// One article.
    Article {
        /// The article's place in its topic.
        at: usize,
        /// The topic that it belongs to.
        topic: Arc<Topic>,
        /// The topic's title and picture.
        entry: TopicEntry,
        /// The places that it shows.
        places: Arc<Places>,
    },
    /// Every place.
    Places(Arc<Places>),
    /// One place.
    Place(Box<Place>),
    /// About the pack and this device.
    About,
    /// Something went wrong; emergency help still stands here.
    Failed(Failure),
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
    /// A text of the program.
    #[must_use]
    pub fn text(&self, id: &str) -> String {
        self.messages.text(id, &[])
    }

    /// A text of the program with values in it.
    #[must_use]
    pub fn text_with(&self, id: &str, args: &[(&str, Arg<'_>)]) -> String {
        self.messages.text(id, args)
    }

    /// A text for titles and labels, without isolation marks.
    #[must_use]
    pub fn label(&self, id: &str, args: &[(&str, Arg<'_>)]) -> String {
        self.messages.label(id, args)
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

    /// The path of a page in this locale.
    #[must_use]
    pub fn path(&self, page: &Page) -> String {
        page.path(&self.tag)
    }

    /// The path of the emergency page.
    #[must_use]
    pub fn emergency_path(&self) -> String {
        self.path(&Page::Topic(EMERGENCY.to_owned()))
    }
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

    /// The heading of the page, also what is announced on arrival.
    #[must_use]
    pub fn heading(&self) -> String {
        let reader = &self.reader;
        match &self.content {
            Content::Start { .. } => reader.label("start-heading", &[]),
            Content::Topics => reader.index.title.clone(),
            Content::Topic { entry, .. } if entry.id == EMERGENCY => reader.label("emergency-heading", &[]),
            Content::Topic { entry, .. } => entry.title.clone(),
            Content::Article { topic, at, .. } => {
                topic.articles.get(*at).map(|article| article.title.clone()).unwrap_or_default()
            }
            Content::Places(_) => reader.label("places-heading", &[]),
            Content::Place(place) => place.name.clone(),
            Content::About => reader.label("about-heading", &[]),
            Content::Failed(failure) => reader.label(failure.message("heading").as_str(), &[]),
        }
    }

    /// The title of the document.
    #[must_use]
    pub fn title(&self) -> String {
        match &self.content {
            Content::Topics => self.heading(),
            Content::Start { .. } => {
                let titles: Vec<&str> = self.manifest.locales.iter().map(|locale| locale.title.as_str()).collect();
                titles.join(" · ")
            }
            _ => format!("{} – {}", self.heading(), self.reader.index.title),
        }
    }
}

impl Failure {
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

/// The texts of every page where the locale's own cannot be had: the manifest alone, so that the emergency numbers
/// are there even then.
#[must_use]
pub fn bare_index(manifest: &Manifest, entry: Option<&LocaleEntry>) -> Index {
    let call = |number: &welcome_pack::bundle::EmergencyNumber| EmergencyCall {
        number: number.number.clone(),
        label: String::new(),
        say: String::new(),
        picture: number.picture.clone(),
    };
    Index {
        tag: entry.map(|entry| entry.tag.clone()).unwrap_or_default(),
        format: LocaleFormat {
            weekdays: Default::default(),
            weekdays_short: Default::default(),
            months: Default::default(),
            digits: "0123456789".to_owned(),
            decimal: ".".to_owned(),
            group: String::new(),
            date: "{year} {month} {day}".to_owned(),
            time: "{hour}:{minute}".to_owned(),
            money: "{amount} {currency}".to_owned(),
        },
        city: String::new(),
        title: entry.map(|entry| entry.title.clone()).unwrap_or_default(),
        publisher: String::new(),
        notice: String::new(),
        about: Vec::new(),
        standing: Standing::default(),
        checked: None,
        emergency: manifest.emergency.iter().map(call).collect(),
        topics: Vec::new(),
        places: String::new(),
    }
}

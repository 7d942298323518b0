//! The addresses of the site, in both directions; the set is closed, so that the site can be written out page by page.

/// A page of the site. Text for people is looked up by these ids, never made of them.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Route {
    /// `/`: every language.
    Start,
    /// A page in a language.
    In {
        /// BCP 47 tag as it stands in the path.
        locale: String,
        /// Which page.
        page: Page,
    },
}

/// A page within a language.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Page {
    /// `/{locale}/`: the topics.
    Topics,
    /// `/{locale}/{topic}/`; the topic `emergency` is the emergency page.
    Topic(String),
    /// `/{locale}/{topic}/{article}/`
    Article {
        /// Id of the topic.
        topic: String,
        /// Id of the article.
        article: String,
    },
    /// `/{locale}/places/`
    Places,
    /// `/{locale}/places/languages/`: which languages are spoken where, and when.
    Speakers,
    /// `/{locale}/places/sessions/`: what takes place where, and when.
    Sessions,
    /// `/{locale}/places/{place}/`
    Place(String),
    /// `/{locale}/phrases/`
    Phrases,
    /// `/{locale}/phrases/{situation}/`
    Situation(String),
    /// `/{locale}/plan/`: the first steps as a list.
    Plan,
    /// `/{locale}/glossary/`: words of the office.
    Glossary,
    /// `/{locale}/about/`
    About,
    /// `/{locale}/search/`
    Search,
    /// Anything else in the language.
    NotFound,
}

/// The topic whose page is the emergency page.
pub const EMERGENCY: &str = "emergency";

/// The page of the languages spoken, in the place of a place in a path.
const SPEAKERS: &str = "languages";
/// The page of what takes place, in the place of a place in a path.
const SESSIONS: &str = "sessions";

/// Words that stand in the place of a place in a path, so that no place can have them as its id.
pub const RESERVED_PLACES: [&str; 2] = [SPEAKERS, SESSIONS];

/// Words that stand in the place of a topic in a path, so that no topic can have them as its id.
pub const RESERVED: [&str; 6] = ["places", "about", "search", "phrases", "plan", "glossary"];

impl Route {
    /// The route of a path; query and fragment must be cut off already.
    ///
    /// ```
    /// use welcome_pack::route::{Page, Route};
    /// let route = Route::parse("/ar/places/ma35/");
    /// assert_eq!(route, Route::In { locale: "ar".into(), page: Page::Place("ma35".into()) });
    /// assert_eq!(route.path(), "/ar/places/ma35/");
    /// ```
    #[must_use]
    pub fn parse(path: &str) -> Route {
        let path = path.strip_suffix("index.html").unwrap_or(path);
        let mut segments = path.split('/').filter(|segment| !segment.is_empty());
        let Some(locale) = segments.next() else { return Route::Start };
        let page = match (segments.next(), segments.next(), segments.next()) {
            (None, ..) => Page::Topics,
            (Some("places"), None, _) => Page::Places,
            (Some("places"), Some(SPEAKERS), None) => Page::Speakers,
            (Some("places"), Some(SESSIONS), None) => Page::Sessions,
            (Some("places"), Some(place), None) => Page::Place(place.to_owned()),
            (Some("phrases"), None, _) => Page::Phrases,
            (Some("phrases"), Some(situation), None) => Page::Situation(situation.to_owned()),
            (Some("plan"), None, _) => Page::Plan,
            (Some("glossary"), None, _) => Page::Glossary,
            (Some("about"), None, _) => Page::About,
            (Some("search"), None, _) => Page::Search,
            (Some(topic), None, _) if !RESERVED.contains(&topic) => Page::Topic(topic.to_owned()),
            (Some(topic), Some(article), None) if !RESERVED.contains(&topic) => {
                Page::Article { topic: topic.to_owned(), article: article.to_owned() }
            }
            _ => Page::NotFound,
        };
        Route::In { locale: locale.to_owned(), page }
    }

    /// The path of the route, with a slash at both ends.
    #[must_use]
    pub fn path(&self) -> String {
        match self {
            Route::Start => "/".to_owned(),
            Route::In { locale, page } => page.path(locale),
        }
    }
}

impl Page {
    /// The path of the page in a locale.
    #[must_use]
    pub fn path(&self, locale: &str) -> String {
        match self {
            Page::Topics | Page::NotFound => format!("/{locale}/"),
            Page::Topic(topic) => format!("/{locale}/{topic}/"),
            Page::Article { topic, article } => format!("/{locale}/{topic}/{article}/"),
            Page::Places => format!("/{locale}/places/"),
            Page::Speakers => format!("/{locale}/places/{SPEAKERS}/"),
            Page::Sessions => format!("/{locale}/places/{SESSIONS}/"),
            Page::Place(place) => format!("/{locale}/places/{place}/"),
            Page::Phrases => format!("/{locale}/phrases/"),
            Page::Situation(situation) => format!("/{locale}/phrases/{situation}/"),
            Page::Plan => format!("/{locale}/plan/"),
            Page::Glossary => format!("/{locale}/glossary/"),
            Page::About => format!("/{locale}/about/"),
            Page::Search => format!("/{locale}/search/"),
        }
    }

    /// The page one level up; `None` from the topics, above which there is only the choice of language.
    #[must_use]
    pub fn parent(&self) -> Option<Page> {
        match self {
            Page::Topics => None,
            Page::Article { topic, .. } => Some(Page::Topic(topic.clone())),
            Page::Speakers | Page::Sessions | Page::Place(_) => Some(Page::Places),
            Page::Situation(_) => Some(Page::Phrases),
            Page::Topic(_)
            | Page::Places
            | Page::Phrases
            | Page::Plan
            | Page::Glossary
            | Page::About
            | Page::Search
            | Page::NotFound => Some(Page::Topics),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(path: &str, page: Page) {
        let route = Route::In { locale: "de".to_owned(), page };
        assert_eq!(Route::parse(path), route);
        assert_eq!(route.path(), path);
    }

    #[test]
    fn every_page_has_one_path() {
        assert_eq!(Route::parse("/"), Route::Start);
        assert_eq!(Route::Start.path(), "/");
        check("/de/", Page::Topics);
        check("/de/health/", Page::Topic("health".into()));
        check("/de/health/doctor/", Page::Article { topic: "health".into(), article: "doctor".into() });
        check("/de/places/", Page::Places);
        check("/de/places/languages/", Page::Speakers);
        check("/de/places/sessions/", Page::Sessions);
        check("/de/places/ma35/", Page::Place("ma35".into()));
        check("/de/phrases/", Page::Phrases);
        check("/de/phrases/doctor/", Page::Situation("doctor".into()));
        check("/de/plan/", Page::Plan);
        check("/de/glossary/", Page::Glossary);
        check("/de/about/", Page::About);
        check("/de/search/", Page::Search);
    }

    #[test]
    fn a_path_written_otherwise_means_the_same() {
        assert_eq!(Route::parse("/de/health"), Route::parse("/de/health/"));
        assert_eq!(Route::parse("/de/health/index.html"), Route::parse("/de/health/"));
        assert_eq!(Route::parse("/index.html"), Route::Start);
    }

    #[test]
    fn what_is_too_long_is_not_found() {
        for path in ["/de/a/b/c/", "/de/about/x/", "/de/places/a/b/", "/de/phrases/a/b/", "/de/search/x/"] {
            assert_eq!(Route::parse(path), Route::In { locale: "de".into(), page: Page::NotFound }, "{path}");
        }
    }
}

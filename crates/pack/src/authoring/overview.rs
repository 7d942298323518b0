//! How far a pack has come: its texts by locale and topic, what falls due, and what of the catalogue it covers.

use super::{
    catalogue::CATALOGUE,
    model::{LocaleContent, Pack, SourceText},
    status::{State, states},
};
use crate::{date::Date, route::EMERGENCY};
use serde::Serialize;
use std::collections::BTreeMap;

/// The section of the phrases, in packs that have any.
pub const PHRASES: &str = "phrases";
/// The section of the first steps, in packs that have a list of them.
pub const STEPS: &str = "steps";

/// The section of the words of the office, in packs that explain any.
pub const GLOSSARY: &str = "glossary";

/// The sections of every pack that are no topic's: the city's own text, and the places.
pub const GENERAL: [&str; 2] = ["city", "places"];

/// A pack at a glance.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Overview {
    /// The parts of which every locale consists: the topics in the order of the pack, then [`GENERAL`] and perhaps [`PHRASES`], [`STEPS`] and
    /// [`GLOSSARY`].
    pub sections: Vec<String>,
    /// The locales, in the order of the pack.
    pub locales: Vec<LocaleOverview>,
    /// What has to be looked at again, the first that is due first.
    pub due: Vec<Due>,
    /// The catalogue, in its order.
    pub catalogue: Vec<Coverage>,
}

/// The texts of one locale.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct LocaleOverview {
    /// BCP 47 tag.
    pub tag: String,
    /// All its texts.
    pub whole: Counts,
    /// The texts of each section, in the order of [`Overview::sections`].
    pub sections: Vec<Counts>,
}

/// How many texts are in which state.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Counts {
    /// A person wrote them.
    pub human: usize,
    /// A machine made them, and a person has read and corrected them.
    pub reviewed: usize,
    /// A machine made them, and nobody has read them.
    pub machine: usize,
    /// What they were made from has changed since.
    pub stale: usize,
    /// Nobody has made them.
    pub missing: usize,
}

impl Counts {
    /// All of them.
    #[must_use]
    pub fn total(&self) -> usize {
        self.human + self.reviewed + self.machine + self.stale + self.missing
    }

    /// Those that a person wrote or read, and whose source has not changed since.
    #[must_use]
    pub fn read(&self) -> usize {
        self.human + self.reviewed
    }

    /// Those that are there and up to date, whoever made them.
    #[must_use]
    pub fn current(&self) -> usize {
        self.read() + self.machine
    }

    /// In the order in which they are shown: the best first.
    #[must_use]
    pub fn parts(&self) -> [(&'static str, usize); 5] {
        [
            ("human", self.human),
            ("reviewed", self.reviewed),
            ("machine", self.machine),
            ("stale", self.stale),
            ("missing", self.missing),
        ]
    }

    fn add(&mut self, state: State) {
        let count = match state {
            State::Human => &mut self.human,
            State::Reviewed => &mut self.reviewed,
            State::Machine => &mut self.machine,
            State::Stale => &mut self.stale,
            State::Missing => &mut self.missing,
        };
        *count += 1;
    }
}

/// Something that has to be compared with its source again.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Due {
    /// From this day on.
    pub review_by: Date,
    /// What it is.
    pub kind: DueKind,
    /// Its id; of an article with its topic in front.
    pub id: String,
    /// The pages that it rests on, as title and address.
    pub sources: Vec<(String, String)>,
}

/// What can fall due.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum DueKind {
    /// A fact.
    Fact,
    /// A place.
    Place,
    /// An article.
    Article,
}

impl DueKind {
    /// The word for it.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            DueKind::Fact => "fact",
            DueKind::Place => "place",
            DueKind::Article => "article",
        }
    }
}

/// An item of the catalogue.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Coverage {
    /// Its id.
    pub item: &'static str,
    /// What a newcomer can find out or do.
    pub sentence: &'static str,
    /// The articles that cover it, with their topics in front; none if it is not covered.
    pub articles: Vec<String>,
}

impl Overview {
    /// The overview of a pack.
    #[must_use]
    pub fn of(pack: &Pack) -> Overview {
        let topics = pack.settings.iter().flat_map(|settings| settings.topics.iter().map(|topic| topic.id.clone()));
        let sections = topics.chain(GENERAL.map(str::to_owned));
        let phrases = (!pack.situations.is_empty()).then(|| PHRASES.to_owned());
        let steps = (!pack.steps.is_empty()).then(|| STEPS.to_owned());
        let words = (!pack.words.is_empty()).then(|| GLOSSARY.to_owned());
        let sections: Vec<String> = sections.chain(phrases).chain(steps).chain(words).collect();
        let locales = pack.locales.iter().map(|content| locale(pack, &content.tag, &sections)).collect();
        let mut due = due(pack);
        due.sort();
        Overview { sections, locales, due, catalogue: catalogue(pack) }
    }

    /// What was due on a day already.
    pub fn overdue(&self, today: Date) -> impl Iterator<Item = &Due> {
        self.due.iter().take_while(move |due| due.review_by <= today)
    }

    /// What falls due within some days after a day.
    pub fn upcoming(&self, today: Date, days: i32) -> impl Iterator<Item = &Due> {
        let last = today.plus_days(days);
        self.due.iter().filter(move |due| due.review_by > today && due.review_by <= last)
    }

    /// How many items of the catalogue are covered.
    #[must_use]
    pub fn covered(&self) -> usize {
        self.catalogue.iter().filter(|item| !item.articles.is_empty()).count()
    }

    /// The texts for emergencies in each locale, where there are any that no person has read.
    pub fn unread_in_emergency(&self) -> impl Iterator<Item = (&str, Counts)> {
        let at = self.sections.iter().position(|section| section == EMERGENCY);
        let of = move |locale: &LocaleOverview| locale.sections.get(at?).copied();
        let all = self.locales.iter().filter_map(move |locale| Some((locale.tag.as_str(), of(locale)?)));
        all.filter(|(_, counts)| counts.read() < counts.total())
    }
}

fn locale(pack: &Pack, tag: &str, sections: &[String]) -> LocaleOverview {
    let mut counts: BTreeMap<&str, Counts> = BTreeMap::new();
    let mut whole = Counts::default();
    let states = states(pack, tag);
    for (key, state) in &states {
        whole.add(*state);
        counts.entry(section(key)).or_default().add(*state);
    }
    let of_section = |section: &String| counts.get(section.as_str()).copied().unwrap_or_default();
    LocaleOverview { tag: tag.to_owned(), whole, sections: sections.iter().map(of_section).collect() }
}

/// The section of a text by its key: a topic's title belongs to the topic.
fn section(key: &str) -> &str {
    match key.split_once('/') {
        Some(("topics", topic)) => topic,
        Some((section, _)) => section,
        None => key,
    }
}

fn due(pack: &Pack) -> Vec<Due> {
    let source = |source: &SourceText| (source.title.clone(), source.url.clone());
    let facts = pack.facts.iter().map(|fact| Due {
        review_by: fact.review_by,
        kind: DueKind::Fact,
        id: fact.id.clone(),
        sources: vec![source(&fact.source)],
    });
    let places = pack.places.iter().map(|place| Due {
        review_by: place.review_by,
        kind: DueKind::Place,
        id: place.id.clone(),
        sources: vec![source(&place.source)],
    });
    let articles = default_locale(pack).into_iter().flat_map(|content| &content.articles);
    let articles = articles.flat_map(|(topic, articles)| {
        articles.iter().filter_map(move |article| {
            Some(Due {
                review_by: article.review_by?,
                kind: DueKind::Article,
                id: format!("{topic}/{}", article.id),
                sources: article.sources.iter().map(source).collect(),
            })
        })
    });
    facts.chain(places).chain(articles).collect()
}

fn catalogue(pack: &Pack) -> Vec<Coverage> {
    let of_item = |item: &'static str| {
        let articles = default_locale(pack).into_iter().flat_map(|content| &content.articles);
        articles.flat_map(move |(topic, articles)| {
            let covering = articles.iter().filter(move |article| article.covers.iter().any(|covered| covered == item));
            covering.map(move |article| format!("{topic}/{}", article.id))
        })
    };
    CATALOGUE
        .iter()
        .map(|item| Coverage { item: item.id, sentence: item.sentence, articles: of_item(item.id).collect() })
        .collect()
}

fn default_locale(pack: &Pack) -> Option<&LocaleContent> {
    let default = &pack.settings.as_ref()?.default_locale;
    pack.locales.iter().find(|content| content.tag == *default)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        authoring::{
            sample,
            status::{Marked, mark},
        },
        bundle::Maker,
    };

    fn day(text: &str) -> Date {
        text.parse().unwrap()
    }

    fn counts(human: usize, reviewed: usize, machine: usize, stale: usize, missing: usize) -> Counts {
        Counts { human, reviewed, machine, stale, missing }
    }

    #[test]
    fn texts_are_counted_by_locale_and_section() {
        let mut pack = sample::pack();
        for (at, by) in [Maker::Human, Maker::Reviewed, Maker::Machine].into_iter().enumerate() {
            let tag = pack.locales[at].tag.clone();
            pack.locales[at].status = mark(&pack, &tag, by, day("2026-11-22"), Marked::All);
        }
        let german = pack.locales.iter_mut().find(|content| content.tag == "de").unwrap();
        german.articles.get_mut("health").unwrap()[0].blocks[0].text = Some("Neu.".into());
        let overview = Overview::of(&pack);
        assert_eq!(overview.sections, ["emergency", "health", "city", "places"]);
        let [german, english, arabic] = overview.locales.as_slice() else { panic!("{overview:?}") };
        assert_eq!(german.whole, counts(german.whole.total(), 0, 0, 0, 0));
        // The head and the only block of `health/pharmacy` are missing in both, in Arabic the block `q1` too.
        assert_eq!(english.sections[1], counts(0, english.sections[1].total() - 3, 0, 1, 2));
        assert_eq!(arabic.sections[1], counts(0, 0, arabic.sections[1].total() - 4, 1, 3));
        assert_eq!((english.sections[3].missing, arabic.sections[3].missing), (0, 1));
        for locale in &overview.locales {
            assert_eq!(locale.whole.total(), german.whole.total(), "{}", locale.tag);
            let sum: usize = locale.sections.iter().map(Counts::total).sum();
            assert_eq!(sum, locale.whole.total(), "{}: every text is in one section", locale.tag);
        }
        assert_eq!(overview.unread_in_emergency().map(|(tag, _)| tag).collect::<Vec<_>>(), ["ar"]);
    }

    #[test]
    fn what_falls_due_is_sorted_by_day() {
        let mut pack = sample::pack();
        pack.facts[0].review_by = day("2026-12-01");
        pack.places[1].review_by = day("2026-11-22");
        let overview = Overview::of(&pack);
        let today = day("2026-11-22");
        assert_eq!(overview.overdue(today).map(|due| due.id.as_str()).collect::<Vec<_>>(), ["shelter"]);
        assert_eq!(overview.upcoming(today, 90).map(|due| due.id.as_str()).collect::<Vec<_>>(), ["ambulance"]);
        assert_eq!(overview.upcoming(today, 9).count(), 1, "the last day counts");
        assert_eq!(overview.upcoming(today, 8).count(), 0);
        assert_eq!(overview.due[1].sources, [("T".to_owned(), "https://t.example".to_owned())]);
    }

    #[test]
    fn the_catalogue_names_the_articles_that_cover_an_item() {
        let mut pack = sample::pack();
        let german = pack.locales.iter_mut().find(|content| content.tag == "de").unwrap();
        german.articles.get_mut("health").unwrap()[0].covers = vec!["health-access".to_owned()];
        let overview = Overview::of(&pack);
        assert_eq!(overview.catalogue.len(), CATALOGUE.len());
        let covered: Vec<_> = overview.catalogue.iter().filter(|item| !item.articles.is_empty()).collect();
        assert_eq!((covered.len(), overview.covered()), (1, 1));
        assert_eq!(
            (covered[0].item, covered[0].articles.as_slice()),
            ("health-access", &["health/doctor".to_owned()][..])
        );
    }

    #[test]
    fn a_pack_without_settings_has_nothing_to_show() {
        let overview = Overview::of(&Pack::default());
        assert_eq!((overview.locales.len(), overview.due.len(), overview.covered()), (0, 0, 0));
    }
}

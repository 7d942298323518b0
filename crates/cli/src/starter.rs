//! The starter pack inside this program: samples of everything that a pack consists of, for `welcome new` and `welcome add`.

use crate::output::Files;
use anyhow::{Context as _, Result};
use welcome_pack::{
    authoring::{
        draft::Draft,
        model::{ArticleText, EmergencyText, Fact},
    },
    date::Date,
};

mod embedded {
    include!(concat!(env!("OUT_DIR"), "/starter.rs"));
}

/// The language in which samples are written where nobody has written them in the one that is wanted.
pub(crate) const ENGLISH: &str = "en";

/// What stands in the starter for the city and for the days; all of them are replaced.
const CITY: &str = "Sampletown";
const WRITTEN: &str = "2026-11-22";
const REVIEW_BY: &str = "2027-05-23";

/// Days until somebody must look again at what was written today: half a year.
const REVIEW_AFTER: i32 = 182;

/// The files of the starter's top, in no language.
pub(crate) const TOP: [&str; 5] = ["pack.json", "facts.json", "places.json", "phrases.json", "steps.json"];

/// The countries in which 112 is the emergency number by Directive (EU) 2018/1972, Article 109: the member states of the
/// European Union, and Iceland, Liechtenstein and Norway by the agreement on the European Economic Area.
const WITH_112: [&str; 30] = [
    "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IS", "IT", "LI", "LT",
    "LU", "LV", "MT", "NL", "NO", "PL", "PT", "RO", "SE", "SI", "SK",
];

/// Whether the program knows a country's emergency number for certain.
pub(crate) fn knows_emergency_number(country: &str) -> bool {
    WITH_112.contains(&country)
}

/// The language of the starter that a locale can begin with; `None` if nobody has written its samples.
pub(crate) fn language_of(tag: &str) -> Option<&str> {
    let language = tag.split('-').next().unwrap_or(tag);
    embedded::STARTER.iter().any(|(path, _)| *path == format!("{language}/city.json")).then_some(language)
}

/// The starter as a city and a day have it.
pub(crate) struct Starter<'a> {
    /// The city's name.
    pub(crate) city: &'a str,
    /// The country's code.
    pub(crate) country: &'a str,
    /// The day on which it is written.
    pub(crate) today: Date,
}

impl Starter<'_> {
    /// The files of a pack's top, by their path.
    ///
    /// # Errors
    /// If this program was built with a starter that cannot be read.
    pub(crate) fn top(&self) -> Result<Files> {
        let mut files = Files::new();
        for path in TOP {
            let mut text = self.text(path)?;
            if path == "facts.json" && knows_emergency_number(self.country) {
                let draft = draft(path, &text)?;
                let Fact { value, source, .. } = self.json("emergency-112/fact.json")?;
                draft.set("/facts/0/value", &value)?;
                draft.set("/facts/0/source/title", &source.title)?;
                draft.set("/facts/0/source/url", &source.url)?;
                text = draft.text();
            }
            files.insert(path.to_owned(), text.into_bytes());
        }
        Ok(files)
    }

    /// The files of a default locale in a language of the starter, by their name.
    ///
    /// # Errors
    /// If this program was built with a starter that cannot be read.
    pub(crate) fn texts(&self, language: &str) -> Result<Files> {
        let folder = format!("{language}/");
        let mut files = Files::new();
        for (path, _) in embedded::STARTER {
            let Some(name) = path.strip_prefix(&folder) else { continue };
            let mut text = self.text(path)?;
            if name == "city.json" && knows_emergency_number(self.country) {
                let draft = draft(path, &text)?;
                let words: EmergencyText = self.json(&format!("emergency-112/{language}.json"))?;
                draft.set("/emergency/0/label", &words.label)?;
                draft.set("/emergency/0/say", &words.say)?;
                text = draft.text();
            }
            files.insert(name.to_owned(), text.into_bytes());
        }
        Ok(files)
    }

    /// A sample article for a default locale, whatever its language.
    ///
    /// # Errors
    /// If this program was built with a starter that cannot be read.
    pub(crate) fn article(&self, default_locale: &str) -> Result<ArticleText> {
        self.json(&format!("article/{}.json", language_of(default_locale).unwrap_or(ENGLISH)))
    }

    fn json<T: serde::de::DeserializeOwned>(&self, path: &str) -> Result<T> {
        serde_json::from_str(&self.text(path)?).with_context(|| format!("this program's starter has a damaged {path}"))
    }

    fn text(&self, path: &str) -> Result<String> {
        let file = embedded::STARTER.iter().find(|(known, _)| *known == path);
        let (_, bytes) = file.with_context(|| format!("this program's starter has no {path}"))?;
        let text =
            std::str::from_utf8(bytes).with_context(|| format!("this program's starter has a damaged {path}"))?;
        // As it stands between the quotes of JSON.
        let quoted = serde_json::to_string(self.city).context("cannot write the city's name")?;
        let city = quoted.get(1..quoted.len() - 1).unwrap_or_default();
        let review_by = self.today.plus_days(REVIEW_AFTER).to_string();
        Ok(text.replace(CITY, city).replace(WRITTEN, &self.today.to_string()).replace(REVIEW_BY, &review_by))
    }
}

fn draft(path: &str, text: &str) -> Result<Draft> {
    Draft::read(path, text.as_bytes()).map_err(|problems| {
        let problems: Vec<String> = problems.iter().map(ToString::to_string).collect();
        anyhow::anyhow!("this program's starter is damaged: {}", problems.join("; "))
    })
}

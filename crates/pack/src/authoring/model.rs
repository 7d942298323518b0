//! The files that editors write, as types; each field is documented for the person who writes the file.
//!
//! One type stands for one file or one object in it. Where a file is damaged, loading leaves out the damaged object
//! and reports it; these types never hold half of one.

mod block;
mod glossary;
mod phrase;
mod rule_level;
mod session;
mod spoken_record;
mod status_file;
mod step;

use super::{look::Look, overlay::Record};
use crate::{
    bundle::{Address, Geo, KioskTimes, Status, StepFree},
    date::Date,
    opening::Closing,
};
pub use block::{BlockKind, BlockText, ContactText, ItemText};
pub use glossary::{GlossaryFile, WordRecord, WordText, WordTextsFile};
pub use phrase::{PhraseRecord, PhraseText, PhraseTextsFile, PhrasesFile, SituationRecord};
pub use rule_level::RuleLevel;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
pub use session::{SessionRecord, SessionText};
use sha2::{Digest as _, Sha256};
pub use spoken_record::{SpokenRecord, SpokenTimes};
pub use status_file::{StatusFile, TextStatus};
use std::collections::BTreeMap;
pub use step::{AnswerRecord, QuestionRecord, StepRecord, StepText, StepTextsFile, StepsFile};

/// A whole authored pack, as far as it could be read.
#[derive(Clone, Debug, Default)]
pub struct Pack {
    /// `pack.json`; `None` if it could not be read.
    pub settings: Option<Settings>,
    /// `facts.json`, in the order of the file.
    pub facts: Vec<Fact>,
    /// `places.json`, in the order of the file.
    pub places: Vec<PlaceRecord>,
    /// `phrases.json`, in the order of the file; nothing if the pack has none.
    pub situations: Vec<SituationRecord>,
    /// `steps.json`; empty if the pack has none.
    pub steps: StepsFile,
    /// `glossary.json`, in the order of the file; nothing if the pack has none.
    pub words: Vec<WordRecord>,
    /// The pictures of ways to places, by their names in the folder `ways`, as far as they are there.
    pub ways: BTreeMap<String, WayPicture>,
    /// One for every locale of `pack.json`, in its order.
    pub locales: Vec<LocaleContent>,
    /// `base.json`, if the pack has it.
    pub base: Option<Record>,
}

/// A picture of the way to a place, as its file is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WayPicture {
    /// The file.
    pub bytes: Vec<u8>,
    /// Its width and height; `None` if it does not say them.
    pub size: Option<(u32, u32)>,
}

impl WayPicture {
    /// The first eight hexadecimal digits of the SHA-256 of its file.
    #[must_use]
    pub fn fingerprint(&self) -> String {
        Sha256::digest(&self.bytes).iter().take(4).map(|byte| format!("{byte:02x}")).collect()
    }
}

/// What a pack says in one locale: the folder `<locale>/`.
#[derive(Clone, Debug, Default)]
pub struct LocaleContent {
    /// The locale's tag, the folder's name.
    pub tag: String,
    /// `city.json`; `None` if it is missing or could not be read.
    pub city: Option<CityText>,
    /// `topics.json`.
    pub topics: Vec<TopicText>,
    /// `places.json`.
    pub places: Vec<PlaceText>,
    /// `phrases.json`.
    pub phrases: Vec<PhraseText>,
    /// `steps.json`.
    pub steps: Vec<StepText>,
    /// `glossary.json`.
    pub glossary: Vec<WordText>,
    /// `<topic>.json`, by topic.
    pub articles: BTreeMap<String, Vec<ArticleText>>,
    /// `status.json`.
    pub status: StatusFile,
    /// `kiosk.ftl`: messages of the program in this pack's words, or all of them in a locale that the program lacks.
    pub strings: Option<String>,
}

impl LocaleContent {
    /// The texts that stand apart from what they belong to, as its id and what is said, by the name of their file and list.
    #[must_use]
    pub fn told(&self) -> [(&'static str, Vec<(&str, &str)>); 3] {
        let phrases = self.phrases.iter().map(|phrase| (phrase.id.as_str(), phrase.text.as_str()));
        let steps = self.steps.iter().map(|step| (step.id.as_str(), step.text.as_str()));
        let words = self.glossary.iter().map(|word| (word.id.as_str(), word.text.as_str()));
        [("phrases", phrases.collect()), ("steps", steps.collect()), ("glossary", words.collect())]
    }
}

/// `pack.json`: what holds for the whole pack, in no language.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Settings {
    /// The folder of another pack that this one builds on, seen from here: `../city`. What this pack says itself goes
    /// before: entries with an `id` are merged one by one, `"remove": true` takes one out, every other list is replaced.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub extends: Option<String>,
    /// The pack's id, lower-case letters, digits and hyphens: `vienna`.
    pub id: String,
    /// The country, ISO 3166-1 alpha-2: `AT`. Public holidays are this country's.
    pub country: String,
    /// IANA name of the time zone: `Europe/Vienna`.
    pub time_zone: String,
    /// How far the publisher stands behind the pack.
    pub status: Status,
    /// The version of the content, as you name it: `2026.11`.
    pub version: String,
    /// SPDX identifier of the content's licence: `CC-BY-4.0`.
    pub licence: String,
    /// Address of the publisher's own site.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub publisher_url: Option<String>,
    /// Where the pack is published; QR codes lead there. Without it they lead to where the page came from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub base_url: Option<String>,
    /// `false` makes every device forget its stored copy at its next visit: the kill switch.
    #[serde(default = "yes")]
    pub offline: bool,
    /// When a shared tablet asks whether somebody is still there, and when it forgets the visit.
    #[serde(default = "kiosk_times")]
    pub kiosk: KioskTimes,
    /// The locale in which the texts are written first.
    pub default_locale: String,
    /// Every locale, in any order: languages are offered in the order of their own names.
    pub locales: Vec<LocaleSetting>,
    /// The topics, in the order in which they are shown.
    pub topics: Vec<TopicSetting>,
    /// The emergency numbers, the most important first.
    pub emergency: Vec<EmergencySetting>,
    /// What makes the site look like the city's own: name, logo, colours.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub look: Option<Look>,
    /// How bad it is in this pack to break a rule of `welcome check` that is no error by itself, by the rule's code:
    /// `{ "machine-in-emergency": "error", "long-sentence": "off" }`. `welcome explain` lists the rules.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub rules: BTreeMap<String, RuleLevel>,
}

fn yes() -> bool {
    true
}

fn kiosk_times() -> KioskTimes {
    KioskTimes { idle_seconds: 60, countdown_seconds: 20 }
}

/// A locale of the pack.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct LocaleSetting {
    /// BCP 47 tag, also the folder's name: `fa-AF`.
    pub tag: String,
    /// The locales that stand in where a text is missing, nearest first; the default locale always comes last.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub fallback: Vec<String>,
    /// The most words that a sentence should have in this language; 25 if it says nothing. Where a script has no spaces,
    /// two characters count as a word, and four in Thai, Lao, Khmer and Burmese.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub longest_sentence: Option<u32>,
}

/// A topic of the pack.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct TopicSetting {
    /// Its id, also the name of its files and of its path.
    pub id: String,
    /// Name of its picture, one of the program's: `first-steps`, `health`, `housing`, `work` …
    pub picture: String,
}

/// An emergency number of the pack.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct EmergencySetting {
    /// Id of a fact of kind `phone`.
    pub fact: String,
    /// Name of its picture, one of the program's: `ambulance`, `fire`, `police`, `phone`.
    pub picture: String,
}

/// `facts.json`: phone numbers, addresses, prices and dates, each written once for every language.
#[derive(Clone, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct FactsFile {
    /// Every fact of the pack.
    pub facts: Vec<Fact>,
}

/// A fact: written once, referred to from every language by its id.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Fact {
    /// Lower-case letters, digits and hyphens, unique in the pack.
    pub id: String,
    /// What it is; this decides the form of `value`, and where texts can use it.
    pub kind: FactKind,
    /// Phone (also for `sms`) in international form `+43 1 4000` or short `144`; e-mail; `https:` address; amount `2.40`; number `3`;
    /// date `2026-09-01`.
    pub value: String,
    /// ISO 4217 code, for `money` only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub currency: Option<String>,
    /// The page that says so.
    pub source: SourceText,
    /// When you last compared it with its source.
    pub checked: Date,
    /// From this day on it must be looked at again.
    pub review_by: Date,
}

/// The kinds of fact.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum FactKind {
    /// A telephone number.
    Phone,
    /// A number that takes text messages only.
    Sms,
    /// An e-mail address.
    Email,
    /// A page on the web.
    Url,
    /// An amount of money.
    Money,
    /// A number.
    Number,
    /// A date.
    Date,
}

/// A page that something rests on.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SourceText {
    /// Title of the page and who publishes it.
    pub title: String,
    /// Its `https:` address.
    pub url: String,
    /// When you last read it; needed in an article, where no other date stands.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub checked: Option<Date>,
}

/// `places.json`: offices and services, in no language.
#[derive(Clone, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PlacesFile {
    /// Every place of the pack.
    pub places: Vec<PlaceRecord>,
}

/// An office or service, in no language.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PlaceRecord {
    /// Lower-case letters, digits and hyphens, unique in the pack.
    pub id: String,
    /// What it is for: `service-point`, `health` …
    pub categories: Vec<String>,
    /// Its postal address, as it stands on a letter.
    pub address: Address,
    /// Its position, where a source gives it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub geo: Option<Geo>,
    /// OSM opening hours, `Mo-Fr 08:00-15:30; PH off`; `null` if not established or by appointment only.
    pub opening_hours: Option<String>,
    /// Ids of facts of kind `phone`, `sms`, `email` or `url`.
    #[serde(default)]
    pub contacts: Vec<String>,
    /// `true` if nobody is received without an appointment.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub by_appointment: bool,
    /// The days on which it is closed for a while, both counted: `{ "from": "2026-12-24", "until": "2027-01-06" }`; `{}` until
    /// further notice.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub closed: Option<Closing>,
    /// The picture of the way there: a file in the folder `ways` beside `pack.json`, `clinic.svg`, `.png`, `.jpg` or `.webp`, at
    /// most 100 KB. What it shows stands in words with those of the place, under `way`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub way: Option<String>,
    /// What takes place there at set times: information sessions, a language café.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sessions: Vec<SessionRecord>,
    /// BCP 47 tags of the languages spoken there; one that is not spoken all the time with its hours, in OSM syntax:
    /// `{ "tag": "fa", "hours": "Tu 09:00-12:00" }`.
    #[serde(default)]
    pub languages: Vec<SpokenRecord>,
    /// Whether one gets in without a step.
    pub step_free: StepFree,
    /// The page that says so.
    pub source: SourceText,
    /// When you last compared it with its source.
    pub checked: Date,
    /// From this day on it must be looked at again.
    pub review_by: Date,
}

/// `<locale>/city.json`: the city and the pack in this language.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CityText {
    /// The city's name, as this language writes it.
    pub name: String,
    /// The title of the site: "Welcome to Vienna".
    pub title: String,
    /// One word that greets on the start page: "Welcome".
    pub greeting: String,
    /// Who publishes the pack and answers for it.
    pub publisher: String,
    /// What the reader must know about the pack's status; shown until it is `published`.
    pub notice: String,
    /// Paragraphs about the pack, for its about page; inline text.
    pub about: Vec<String>,
    /// The emergency numbers of `pack.json`, in its order, in words.
    pub emergency: Vec<EmergencyText>,
}

/// An emergency number in words.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct EmergencyText {
    /// Id of the fact.
    pub fact: String,
    /// Who answers: "Ambulance".
    pub label: String,
    /// When to call, one sentence.
    pub say: String,
}

/// `<locale>/topics.json`: the topics of `pack.json` in words.
#[derive(Clone, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct TopicsFile {
    /// The topics of `pack.json`.
    pub topics: Vec<TopicText>,
}

/// A topic in words.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct TopicText {
    /// Its id, as in `pack.json`.
    pub id: String,
    /// Its title, one to three words.
    pub title: String,
    /// What it is about, one short sentence.
    pub summary: String,
}

/// `<locale>/places.json`: the places of the pack in words.
#[derive(Clone, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PlaceTextsFile {
    /// The places of `places.json`.
    pub places: Vec<PlaceText>,
}

/// A place in words.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PlaceText {
    /// Its id, as in `places.json` at the top of the pack.
    pub id: String,
    /// Its name, as this language writes it; often the same in every language.
    pub name: String,
    /// What one gets there, one sentence.
    pub summary: String,
    /// Entrance, appointments, what to bring; inline text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    /// The way there, from the nearest stop to the door: all that the picture of it shows; inline text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub way: Option<String>,
    /// What takes place there, in words.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sessions: Vec<SessionText>,
}

/// `<locale>/<topic>.json`: the articles of a topic.
#[derive(Clone, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct TopicFile {
    /// The topic's articles, in the order in which they are shown.
    pub articles: Vec<ArticleText>,
}

/// An article. What does not depend on the language stands in the default locale alone.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ArticleText {
    /// Lower-case letters, digits and hyphens, unique in its topic, the same in every locale.
    pub id: String,
    /// Its title, in the words of somebody who looks for it.
    pub title: String,
    /// What it is about, one sentence.
    pub summary: String,
    /// The words that people would search for.
    #[serde(default)]
    pub keywords: Vec<String>,
    /// Whom it is for: `everyone`, `family`, `worker` … Default locale only.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub audience: Vec<String>,
    /// The items of the welcome catalogue that it covers. Default locale only.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub covers: Vec<String>,
    /// Where its facts come from. Default locale only.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sources: Vec<SourceText>,
    /// When it was written. Default locale only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub written: Option<Date>,
    /// From this day on it must be looked at again. Default locale only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub review_by: Option<Date>,
    /// Its content, block by block.
    pub blocks: Vec<BlockText>,
}

//! What changed between two packs, in the order in which it matters: phone numbers, other facts, places, phrases, words, settings, and
//! the texts of each locale as they are read.

use super::{
    model::{ArticleText, FactKind, LocaleContent, Pack, PlaceRecord, SituationRecord},
    status::{CITY, article_key, block_key, phrase_key, place_key, step_key, topic_key, word_key},
};
use serde::Serialize;
use serde_json::Value;
use std::collections::BTreeMap;

/// What changed between two packs.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Difference {
    /// Facts that are telephone numbers, by their ids.
    pub phones: Vec<Change>,
    /// All other facts, by their ids.
    pub facts: Vec<Change>,
    /// Places, by their ids.
    pub places: Vec<Change>,
    /// Situations and phrases, without their words.
    pub phrases: Vec<Change>,
    /// Questions and steps of the list of first steps, without their words.
    pub steps: Vec<Change>,
    /// Words of the office, without their meanings.
    pub words: Vec<Change>,
    /// `pack.json`, by its keys.
    pub settings: Vec<Change>,
    /// The texts of each locale in which something changed.
    pub locales: Vec<LocaleDifference>,
}

/// What changed in the texts of a locale.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct LocaleDifference {
    /// BCP 47 tag.
    pub tag: String,
    /// The texts by their keys, in the order in which they are read.
    pub texts: Vec<Change>,
}

/// A thing that was added, removed or changed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Change {
    /// Its id or key.
    pub id: String,
    /// What became of it.
    pub kind: ChangeKind,
    /// Its fields that are not the same.
    pub fields: Vec<FieldChange>,
}

/// What became of a thing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum ChangeKind {
    /// It is new.
    Added,
    /// It is gone.
    Removed,
    /// It says something else.
    Changed,
}

/// A field that is not the same. A list stands in it line by line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct FieldChange {
    /// Its name in the file.
    pub name: String,
    /// What stood there; `None` if nothing.
    pub old: Option<String>,
    /// What stands there now; `None` if nothing.
    pub new: Option<String>,
}

/// Things in an order, each with its fields.
type Things = Vec<(String, BTreeMap<String, String>)>;

impl Difference {
    /// What changed from one pack to another.
    #[must_use]
    pub fn between(old: &Pack, new: &Pack) -> Difference {
        let is_phone = |kind| matches!(kind, FactKind::Phone | FactKind::Sms);
        // A fact that has become another kind of fact is shown where it is now.
        let phones: Vec<&str> = new
            .facts
            .iter()
            .chain(&old.facts)
            .filter(|fact| is_phone(fact.kind))
            .map(|fact| fact.id.as_str())
            .collect();
        let (phone_changes, fact_changes) =
            changes(&facts(old), &facts(new)).into_iter().partition(|change| phones.contains(&change.id.as_str()));
        let mut tags: Vec<&str> = Vec::new();
        for content in new.locales.iter().chain(&old.locales) {
            if !tags.contains(&content.tag.as_str()) {
                tags.push(&content.tag);
            }
        }
        let of_locale = |tag: &str| {
            let texts = changes(&texts(old, tag), &texts(new, tag));
            (!texts.is_empty()).then(|| LocaleDifference { tag: tag.to_owned(), texts })
        };
        Difference {
            phones: phone_changes,
            facts: fact_changes,
            places: changes(&places(old), &places(new)),
            phrases: changes(&phrases(old), &phrases(new)),
            steps: changes(&steps(old), &steps(new)),
            words: changes(&words(old), &words(new)),
            settings: changes(&settings(old), &settings(new)),
            locales: tags.into_iter().filter_map(of_locale).collect(),
        }
    }

    /// Whether nothing changed.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Difference::default()
    }
}

/// In the order of the new things; what is gone follows what it followed.
fn changes(old: &Things, new: &Things) -> Vec<Change> {
    let [olds, news] = [old, new].map(|things| {
        things.iter().map(|(id, fields)| (id.as_str(), fields)).collect::<BTreeMap<&str, &BTreeMap<String, String>>>()
    });
    let mut order: Vec<&str> = new.iter().map(|(id, _)| id.as_str()).collect();
    let mut before = None;
    for (id, _) in old {
        if !news.contains_key(id.as_str()) {
            let at = before.and_then(|before| order.iter().position(|own| *own == before)).map_or(0, |at| at + 1);
            order.insert(at, id);
        }
        before = Some(id.as_str());
    }
    let nothing = BTreeMap::new();
    let change = |id: &str| {
        let kind = match (olds.get(id), news.get(id)) {
            (None, _) => ChangeKind::Added,
            (_, None) => ChangeKind::Removed,
            _ => ChangeKind::Changed,
        };
        let [old, new] = [&olds, &news].map(|things| things.get(id).copied().unwrap_or(&nothing));
        let fields = fields(old, new);
        (!fields.is_empty()).then(|| Change { id: id.to_owned(), kind, fields })
    };
    order.into_iter().filter_map(change).collect()
}

fn fields(old: &BTreeMap<String, String>, new: &BTreeMap<String, String>) -> Vec<FieldChange> {
    let mut names: Vec<&String> = old.keys().chain(new.keys()).collect();
    names.sort_by_key(|name| (rank(name), *name));
    names.dedup();
    let change =
        |name: &String| FieldChange { name: name.clone(), old: old.get(name).cloned(), new: new.get(name).cloned() };
    names.into_iter().map(change).filter(|field| field.old != field.new).collect()
}

/// What a thing says comes before what is said of it.
fn rank(name: &str) -> usize {
    let order = ["kind", "value", "name", "title", "summary", "claim", "text", "items", "answer"];
    order.iter().position(|own| *own == name).unwrap_or(order.len())
}

/// The fields of a value, each as text.
fn fields_of(value: &impl Serialize, without: &[&str]) -> BTreeMap<String, String> {
    match serde_json::to_value(value) {
        Ok(Value::Object(members)) => {
            let kept = members.iter().filter(|(name, _)| !without.contains(&name.as_str()));
            kept.filter_map(|(name, value)| Some((name.clone(), text_of(value)?))).collect()
        }
        _ => BTreeMap::new(),
    }
}

/// A value as a person would note it down: lists line by line, objects in one line.
fn text_of(value: &Value) -> Option<String> {
    let text = match value {
        Value::Null => return None,
        Value::String(text) => text.clone(),
        Value::Bool(_) | Value::Number(_) => value.to_string(),
        Value::Array(elements) => elements.iter().filter_map(text_of).collect::<Vec<_>>().join("\n"),
        Value::Object(members) => members.values().filter_map(text_of).collect::<Vec<_>>().join(" · "),
    };
    (!text.is_empty()).then_some(text)
}

fn facts(pack: &Pack) -> Things {
    pack.facts.iter().map(|fact| (fact.id.clone(), fields_of(fact, &["id"]))).collect()
}

fn places(pack: &Pack) -> Things {
    let of_place = |place: &PlaceRecord| {
        let mut fields = fields_of(place, &["id"]);
        // Another picture of the same name is another picture.
        if let Some((name, picture)) = place.way.as_ref().and_then(|name| pack.ways.get_key_value(name)) {
            fields.insert("way".to_owned(), format!("{name}, {}", picture.fingerprint()));
        }
        (place.id.clone(), fields)
    };
    pack.places.iter().map(of_place).collect()
}

fn phrases(pack: &Pack) -> Things {
    let of_situation = |situation: &SituationRecord| {
        let phrases = situation.phrases.iter().map(|phrase| (phrase.id.clone(), fields_of(phrase, &["id"])));
        std::iter::once((situation.id.clone(), fields_of(situation, &["id", "phrases"]))).chain(phrases).collect()
    };
    pack.situations.iter().flat_map(|situation| -> Things { of_situation(situation) }).collect()
}

fn steps(pack: &Pack) -> Things {
    let questions = pack.steps.questions.iter().map(|question| (question.id.clone(), fields_of(question, &["id"])));
    let steps = pack.steps.steps.iter().map(|step| (step.id.clone(), fields_of(step, &["id"])));
    questions.chain(steps).collect()
}

fn words(pack: &Pack) -> Things {
    pack.words.iter().map(|word| (word.id.clone(), fields_of(word, &["id"]))).collect()
}

fn settings(pack: &Pack) -> Things {
    pack.settings.iter().map(|settings| ("pack.json".to_owned(), fields_of(settings, &[]))).collect()
}

fn texts(pack: &Pack, tag: &str) -> Things {
    let Some(content) = pack.locales.iter().find(|content| content.tag == tag) else { return Things::new() };
    let mut things: Things = content.city.iter().map(|city| (CITY.to_owned(), fields_of(city, &[]))).collect();
    things.extend(content.topics.iter().map(|topic| (topic_key(&topic.id), fields_of(topic, &["id"]))));
    for (topic, articles) in articles_in_order(pack, content) {
        for article in articles {
            things.push((article_key(topic, &article.id), fields_of(article, &["id", "blocks"])));
            let blocks = article.blocks.iter();
            things.extend(blocks.map(|block| (block_key(topic, &article.id, &block.id), fields_of(block, &["id"]))));
        }
    }
    things.extend(content.places.iter().map(|place| (place_key(&place.id), fields_of(place, &["id"]))));
    things.extend(content.phrases.iter().map(|phrase| (phrase_key(&phrase.id), fields_of(phrase, &["id"]))));
    things.extend(content.steps.iter().map(|step| (step_key(&step.id), fields_of(step, &["id"]))));
    things.extend(content.glossary.iter().map(|word| (word_key(&word.id), fields_of(word, &["id"]))));
    things
}

/// The articles of a locale by topic, in the order in which the pack shows its topics.
fn articles_in_order<'a>(pack: &Pack, content: &'a LocaleContent) -> Vec<(&'a String, &'a Vec<ArticleText>)> {
    let topics = pack.settings.as_ref().map_or(&[][..], |settings| settings.topics.as_slice());
    let mut articles: Vec<_> = content.articles.iter().collect();
    articles.sort_by_key(|(id, _)| topics.iter().position(|topic| topic.id == **id).unwrap_or(topics.len()));
    articles
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::authoring::sample;

    /// What a change of the sample is told as: ids with a sign in front, fields as `name: old → new`.
    #[track_caller]
    fn check(change: impl FnOnce(&mut Pack), expected: &[&str]) {
        let (old, mut new) = (sample::pack(), sample::pack());
        change(&mut new);
        let difference = Difference::between(&old, &new);
        let Difference { phones, facts, places, phrases, steps, words, settings, locales } = &difference;
        let locales = locales.iter().map(|locale| (locale.tag.as_str(), &locale.texts));
        let groups = [
            ("phone", phones),
            ("fact", facts),
            ("place", places),
            ("phrase", phrases),
            ("step", steps),
            ("word", words),
            ("settings", settings),
        ];
        let told: Vec<String> = groups
            .into_iter()
            .chain(locales)
            .flat_map(|(group, changes)| changes.iter().map(move |change| told(group, change)))
            .collect();
        assert_eq!(told, expected);
        assert_eq!(difference.is_empty(), expected.is_empty());
    }

    fn told(group: &str, change: &Change) -> String {
        let sign = match change.kind {
            ChangeKind::Added => '+',
            ChangeKind::Removed => '-',
            ChangeKind::Changed => '~',
        };
        let field = |field: &FieldChange| {
            let [old, new] = [&field.old, &field.new].map(|text| text.clone().unwrap_or_else(|| "∅".to_owned()));
            format!("{}: {old} → {new}", field.name)
        };
        let fields = match change.kind {
            ChangeKind::Changed => change.fields.iter().map(field).collect::<Vec<_>>().join("; "),
            _ => change.fields.iter().map(|field| field.name.as_str()).collect::<Vec<_>>().join(", "),
        };
        format!("{group} {sign} {}: {fields}", change.id)
    }

    fn health(pack: &mut Pack) -> &mut Vec<ArticleText> {
        pack.locales[0].articles.get_mut("health").unwrap()
    }

    #[test]
    fn the_same_pack_is_the_same() {
        check(|_| (), &[]);
    }

    #[test]
    fn phone_numbers_come_first() {
        check(
            |pack| {
                pack.places[0].opening_hours = None;
                pack.facts[4].value = "13.00".into();
                pack.facts[0].value = "112".into();
            },
            &[
                "phone ~ ambulance: value: 144 → 112",
                "fact ~ visit-price: value: 12.50 → 13.00",
                "place ~ office: opening_hours: Mo-Fr 08:00-15:30; PH off → ∅",
            ],
        );
        check(|pack| pack.facts[1].kind = FactKind::Number, &["phone ~ office-phone: kind: phone → number"]);
        check(|pack| drop(pack.facts.remove(0)), &["phone - ambulance: kind, value, checked, review_by, source"]);
    }

    #[test]
    fn texts_come_in_reading_order_and_what_is_gone_where_it_was() {
        check(
            |pack| {
                let articles = health(pack);
                articles[0].title = "Zum Arzt".into();
                articles[0].blocks[0].text = Some("Neu.".into());
                articles[0].blocks.remove(1);
                pack.locales[2].topics[0].title = "X".into();
            },
            &[
                "de ~ health/doctor: title: Zur Ärztin → Zum Arzt",
                "de ~ health/doctor/intro: text: Rufen Sie **vorher** {office-phone} an. → Neu.",
                "de - health/doctor/head: kind, text",
                "ar ~ topics/emergency: title: طوارئ → X",
            ],
        );
    }

    #[test]
    fn lists_are_told_line_by_line() {
        check(
            |pack| pack.settings.as_mut().unwrap().topics.truncate(1),
            &["settings ~ pack.json: topics: emergency · emergency\nhealth · heart → emergency · emergency"],
        );
    }
}

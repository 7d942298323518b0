//! The translatable sentences in one text of a pack, each with its place in it.

use crate::authoring::{
    model::{
        ArticleText, BlockKind, BlockText, CityText, ItemText, PhraseText, PlaceText, StepText, TopicText, WordText,
    },
    unit::BETWEEN_KEYWORDS,
};
use crate::bundle::Speaker;

/// A sentence in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Field {
    /// Its place in the text: `text`, `items/0/label`.
    pub(super) path: String,
    pub(super) text: String,
    /// Whether it may have marks.
    pub(super) marked: bool,
    /// What it is, where the text alone does not say so.
    pub(super) what: Option<String>,
    pub(super) note: Option<&'static str>,
    pub(super) room: Option<usize>,
}

/// The path of the keywords, whose field is the whole list.
pub(super) const KEYWORDS: &str = "keywords";

const NAME_NOTE: &str = "The name as it stands on the door stays readable: keep it, and put its meaning beside it.";
const TOPIC_NOTE: &str = "One to three words: it stands on a card beside a picture.";
const PHRASE_NOTE: &str =
    "One short sentence, polite, as a person really says it: it is shown to somebody across the table.";
/// For what words of the office mean.
const WORD_NOTE: &str = "The word itself stays in every language as it is at the office and stands above this text.";
const ANSWER_NOTE: &str =
    "One to five words: it stands on a button beside a picture, and answers the question of its context.";
const KEYWORDS_NOTE: &str = "The words that people would search for in your language, with a semicolon between two; not a \
                             translation word by word, and as many as you need.";

fn plain(path: impl Into<String>, text: &str) -> Field {
    Field { path: path.into(), text: text.to_owned(), marked: false, what: None, note: None, room: None }
}

fn marked(path: impl Into<String>, text: &str) -> Field {
    Field { marked: true, ..plain(path, text) }
}

impl Field {
    fn called(self, what: &str) -> Field {
        Field { what: Some(what.to_owned()), ..self }
    }

    fn room(self, room: usize) -> Field {
        Field { room: Some(room), ..self }
    }

    fn note(self, note: &'static str) -> Field {
        Field { note: Some(note), ..self }
    }
}

pub(super) fn of_city(city: &CityText) -> Vec<Field> {
    let mut fields = vec![
        plain("name", &city.name).called("name of the city").room(20),
        plain("title", &city.title).called("title of the start page").room(40),
        plain("greeting", &city.greeting).called("greeting").room(20),
        plain("publisher", &city.publisher).called("publisher"),
        plain("notice", &city.notice).called("notice about the pack"),
    ];
    let about = city.about.iter().enumerate();
    fields.extend(about.map(|(at, text)| marked(format!("about/{at}"), text).called("paragraph about the pack")));
    for (at, call) in city.emergency.iter().enumerate() {
        fields
            .push(plain(format!("emergency/{at}/label"), &call.label).called("emergency number: who answers").room(40));
        fields.push(plain(format!("emergency/{at}/say"), &call.say).called("emergency number: when to call").room(95));
    }
    fields
}

pub(super) fn of_topic(topic: &TopicText) -> Vec<Field> {
    vec![
        plain("title", &topic.title).called("title of the topic").note(TOPIC_NOTE).room(40),
        plain("summary", &topic.summary).called("summary of the topic").room(85),
    ]
}

pub(super) fn of_place(place: &PlaceText) -> Vec<Field> {
    let mut fields = vec![
        plain("name", &place.name).called("name of the place").note(NAME_NOTE),
        plain("summary", &place.summary).called("what one gets there"),
    ];
    fields.extend(place.note.iter().map(|note| marked("note", note).called("note")));
    fields.extend(place.way.iter().map(|way| marked("way", way).called("the way there")));
    for (at, session) in place.sessions.iter().enumerate() {
        let path = format!("sessions/{at}");
        let title = plain(format!("{path}/title"), &session.title).called("what takes place there: title");
        fields.push(title.note(NAME_NOTE).room(60));
        fields.push(marked(format!("{path}/text"), &session.text).called("what takes place there: what it is"));
    }
    fields
}

/// A phrase; without a speaker it is the title of a situation.
pub(super) fn of_phrase(phrase: &PhraseText, speaker: Option<Speaker>) -> Vec<Field> {
    let field = plain("text", &phrase.text);
    vec![match speaker {
        None => field.called("title of a situation").note(TOPIC_NOTE).room(40),
        Some(Speaker::Visitor) => field.called("what the visitor says").note(PHRASE_NOTE).room(90),
        Some(Speaker::Staff) => field.called("what the visitor is told or asked").note(PHRASE_NOTE).room(90),
    }]
}

/// A question of the first steps, or an answer to one.
pub(super) fn of_step(step: &StepText, is_question: bool) -> Vec<Field> {
    let field = plain("text", &step.text);
    vec![match is_question {
        true => field.called("question").room(60),
        false => field.called("answer on a button").note(ANSWER_NOTE).room(40),
    }]
}

/// What a word of the office means.
pub(super) fn of_word(word: &WordText) -> Vec<Field> {
    vec![plain("text", &word.text).called("meaning of the word").note(WORD_NOTE).room(200)]
}

pub(super) fn of_article(article: &ArticleText) -> Vec<Field> {
    let mut fields = vec![
        plain("title", &article.title).called("title of the article").room(60),
        plain("summary", &article.summary).called("summary of the article").room(130),
    ];
    if !article.keywords.is_empty() {
        let keywords = article.keywords.join(BETWEEN_KEYWORDS);
        fields.push(plain(KEYWORDS, &keywords).called("keywords for the search").note(KEYWORDS_NOTE));
    }
    fields
}

pub(super) fn of_block(block: &BlockText) -> Vec<Field> {
    let mut fields = Vec::new();
    let heading = block.kind == BlockKind::Heading;
    // In the order in which they are read.
    fields.extend(block.title.iter().map(|title| plain("title", title).called("title of the notice").room(60)));
    fields.extend(block.text.iter().map(|text| match heading {
        true => plain("text", text).called("heading").room(60),
        false => marked("text", text).called(kind(block.kind)),
    }));
    fields.extend(block.claim.iter().map(|claim| plain("claim", claim).called("question, or what people say")));
    fields.extend(block.answer.iter().map(|answer| marked("answer", answer).called("answer")));
    let items = block.items.as_deref().unwrap_or_default();
    for (at, item) in items.iter().enumerate() {
        let path = format!("items/{at}");
        let what = format!("{} {} of {}", kind(block.kind), at + 1, items.len());
        match item {
            ItemText::Text(text) => fields.push(marked(path, text).called(&what)),
            ItemText::Contact(contact) => {
                fields.push(plain(format!("{path}/label"), &contact.label).called(&format!("{what}: label")));
                let note = contact.note.iter();
                fields.extend(note.map(|note| marked(format!("{path}/note"), note).called(&format!("{what}: note"))));
            }
        }
    }
    fields
}

/// What one of its sentences is.
fn kind(kind: BlockKind) -> &'static str {
    match kind {
        BlockKind::Paragraph => "paragraph",
        BlockKind::Heading => "heading",
        BlockKind::List => "list, entry",
        BlockKind::Steps => "step",
        BlockKind::Documents => "thing to bring",
        BlockKind::Notice => "notice",
        BlockKind::Phones => "phone number",
        BlockKind::Places => "place",
        BlockKind::Links => "link",
        BlockKind::Question => "question",
    }
}

//! Words of the office: the page that explains them, and where they can be touched in the other pages.

use super::{CompileError, edition::Edition, wording::Chain};
use crate::{
    authoring::{cldr, glossary, model::WordRecord, status},
    bundle::{Body, ContactItem, Content, Glossary, PageCard, Word},
    inline::Inline,
    messages::Messages,
    route::Page,
};
use std::collections::BTreeSet;

impl Edition<'_> {
    /// What leads to the words of the office, if the pack explains any.
    pub(super) fn glossary_card(&self, words: &Messages) -> Option<PageCard> {
        if self.pack.words.is_empty() {
            return None;
        }
        Some(PageCard { title: words.label("glossary-heading", &[]), summary: words.label("glossary-lead", &[]) })
    }

    /// The page of the words; nothing if the pack explains none.
    pub(super) fn glossary_page(
        &self,
        chain: Chain<'_>,
        messages: &Messages,
    ) -> Result<Option<(Page, Content)>, CompileError> {
        let Some(card) = self.glossary_card(messages) else { return Ok(None) };
        let mut parts = Vec::new();
        let mut words = Vec::new();
        for record in &self.pack.words {
            let key = status::word_key(&record.id);
            let (teller, text) = chain.nearest(&key, |content| {
                content.glossary.iter().find(|text| text.id == record.id).map(|text| text.text.clone())
            })?;
            words.push(self.word(chain, teller, record, text)?);
            parts.push((teller, key));
        }
        cldr::sort_by_name(&mut words, |word: &Word| &word.word);
        Ok(Some((Page::Glossary, Content::Glossary(Glossary { card, words, standing: chain.standing(&parts) }))))
    }

    fn word(
        &self,
        chain: Chain<'_>,
        teller: Chain<'_>,
        record: &WordRecord,
        text: String,
    ) -> Result<Word, CompileError> {
        let unknown = || CompileError::Unknown { key: status::word_key(&record.id), id: record.article.clone() };
        let (topic, article) = record.article.split_once('/').ok_or_else(unknown)?;
        self.articles(topic).iter().find(|text| text.id == article).ok_or_else(unknown)?;
        let (titled, title) = chain.nearest(&status::article_key(topic, article), |content| {
            content.articles.get(topic)?.iter().find(|text| text.id == article).map(|text| text.title.clone())
        })?;
        Ok(Word {
            id: record.id.clone(),
            word: record.word.clone(),
            also: other_names(record),
            text,
            shown_in: chain.foreign(teller),
            topic: topic.to_owned(),
            article: article.to_owned(),
            title,
            title_in: chain.foreign(titled),
        })
    }

    /// Lets the words be touched in a page: in an article each where it stands first, in the list of first steps once in what
    /// each step asks for.
    pub(super) fn mark_words(&self, content: &mut Content) {
        match content {
            Content::Article { article, .. } => {
                let mut marker = self.marker();
                for block in &mut article.blocks {
                    marker.mark_body(&mut block.body);
                }
            }
            Content::Place(place) => {
                let mut marker = self.marker();
                let way = place.way.iter_mut().map(|way| &mut way.text);
                let sessions = place.sessions.iter_mut().map(|session| &mut session.text);
                way.into_iter().chain(place.note.iter_mut()).chain(sessions).for_each(|text| marker.mark(text));
            }
            Content::Plan(list) => {
                for step in list.stages.iter_mut().flat_map(|stage| &mut stage.steps) {
                    let mut marker = self.marker();
                    let items = step.bring.iter_mut().flat_map(|bring| &mut bring.items);
                    items.for_each(|item| marker.mark(item));
                }
            }
            _ => {}
        }
    }

    fn marker(&self) -> Marker<'_> {
        Marker { glossary: &self.glossary, seen: BTreeSet::new() }
    }
}

/// What else a word is called: of all ways in which it is written those that a reader would not take for the same at a glance.
fn other_names(record: &WordRecord) -> Vec<String> {
    /// Letters that an ending has at most.
    const ENDING: usize = 3;
    let mut names: Vec<String> = vec![record.word.to_lowercase()];
    let mut others = Vec::new();
    for form in &record.also {
        let name = form.to_lowercase();
        let has_ending =
            |known: &String| name.strip_prefix(known.as_str()).is_some_and(|rest| rest.chars().count() <= ENDING);
        let is_part = |known: &String| known.starts_with(&name) || known.ends_with(&name);
        if !names.iter().any(|known| has_ending(known) || is_part(known)) {
            names.push(name);
            others.push(form.clone());
        }
    }
    others
}

/// Marks words in texts, each once.
struct Marker<'a> {
    glossary: &'a glossary::Glossary<'a>,
    seen: BTreeSet<&'a str>,
}

impl Marker<'_> {
    /// Headings and what is touched already stay as they are.
    fn mark_body(&mut self, body: &mut Body) {
        match body {
            Body::Paragraph(text) | Body::Notice { text, .. } | Body::Question { answer: text, .. } => self.mark(text),
            Body::List(items) | Body::Steps(items) | Body::Documents(items) => {
                items.iter_mut().for_each(|item| self.mark(item));
            }
            Body::Phones(items) | Body::Links(items) => {
                let notes = items.iter_mut().filter_map(|item: &mut ContactItem| item.note.as_mut());
                notes.for_each(|note| self.mark(note));
            }
            Body::Heading(_) | Body::Places(_) => {}
        }
    }

    fn mark(&mut self, text: &mut Vec<Inline>) {
        let mut marked = Vec::new();
        for piece in text.drain(..) {
            match piece {
                Inline::Text(text) => self.split(&text, &mut marked),
                Inline::Strong(mut inner) => {
                    self.mark(&mut inner);
                    marked.push(Inline::Strong(inner));
                }
                other => marked.push(other),
            }
        }
        *text = marked;
    }

    fn split(&mut self, text: &str, marked: &mut Vec<Inline>) {
        let (mut rest, mut begin) = (text, 0);
        for (at, id) in self.glossary.find(text) {
            if !self.seen.insert(id) {
                continue;
            }
            let (before, from) = rest.split_at(at.start - begin);
            let (word, after) = from.split_at(at.len());
            if !before.is_empty() {
                marked.push(Inline::Text(before.to_owned()));
            }
            marked.push(Inline::Word { id: id.to_owned(), text: word.to_owned() });
            (rest, begin) = (after, at.end);
        }
        if !rest.is_empty() {
            marked.push(Inline::Text(rest.to_owned()));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        authoring::{
            compile::Compiled,
            model::Pack,
            sample,
            status::{State, states},
        },
        inline::plain,
    };
    use serde_json::json;

    /// The sample with two words of the office, one of which Arabic does not explain.
    fn pack() -> Pack {
        let mut pack = sample::pack();
        pack.words = serde_json::from_value(json!([
            { "id": "office", "word": "Rathaus", "also": ["Amt"], "article": "health/doctor" },
            { "id": "card", "word": "e-card", "article": "health/doctor" },
        ]))
        .unwrap();
        let said: [(&str, &[(&str, &str)]); 3] = [
            ("de", &[("office", "Das Haus der Stadt."), ("card", "Die Karte der Versicherung.")]),
            ("en", &[("card", "The card of the insurance.")]),
            ("ar", &[("office", "مبنى البلدية.")]),
        ];
        sample::say(&mut pack, |content| &mut content.glossary, &said);
        pack
    }

    fn compiled(pack: &Pack) -> Compiled {
        sample::compiled_with(pack, "glossary-heading = Words TAG\nglossary-lead = Lead")
    }

    fn glossary(compiled: &Compiled, tag: &str) -> Glossary {
        let Content::Glossary(glossary) = sample::page(compiled, tag, &Page::Glossary) else { panic!("{tag}") };
        glossary
    }

    #[test]
    fn a_word_is_explained_in_the_nearest_language() {
        let compiled = compiled(&pack());
        let said = |tag: &str| -> Vec<(String, String, Option<String>)> {
            let tag_of = |word: &Word| word.shown_in.as_ref().map(|foreign| foreign.tag.clone());
            glossary(&compiled, tag)
                .words
                .into_iter()
                .map(|word| (word.word.clone(), word.text.clone(), tag_of(&word)))
                .collect()
        };
        let row =
            |word: &str, text: &str, tag: Option<&str>| (word.to_owned(), text.to_owned(), tag.map(str::to_owned));
        // In the order of the alphabet.
        assert_eq!(
            said("ar"),
            [row("e-card", "The card of the insurance.", Some("en")), row("Rathaus", "مبنى البلدية.", None)]
        );
        assert_eq!(said("en")[1], row("Rathaus", "Das Haus der Stadt.", Some("de")));
        assert_eq!(glossary(&compiled, "ar").card.title, "Words ar");
        let german = &glossary(&compiled, "de").words[0];
        assert_eq!((german.topic.as_str(), german.article.as_str()), ("health", "doctor"));
        assert!(!german.title.is_empty());
        for locale in compiled.locales {
            let ids: Vec<String> = locale.index.messages.texts.into_iter().map(|(id, _)| id).collect();
            assert_eq!(ids, ["back"], "{}: what all pages share has none of the words", locale.index.tag);
        }
    }

    #[test]
    fn a_word_says_what_else_it_is_called_and_no_endings() {
        #[track_caller]
        fn check(word: &str, also: &[&str], expected: &[&str]) {
            let also = also.iter().map(|form| (*form).to_owned()).collect();
            let record = WordRecord { id: "x".into(), word: word.into(), also, article: "health/doctor".into() };
            assert_eq!(other_names(&record), expected);
        }
        check("Meldezettel", &["Meldezettels", "Meldezetteln"], &[]);
        check("AMS", &["Arbeitsmarktservice"], &["Arbeitsmarktservice"]);
        check("VHS", &["Volkshochschule", "Volkshochschulen"], &["Volkshochschule"]);
        check("Wiener Wohn-Ticket", &["Wohn-Ticket"], &[]);
        check("padró", &["Padró", "padrón", "empadronar-se"], &["empadronar-se"]);
    }

    #[test]
    fn a_missing_explanation_is_a_missing_text() {
        assert_eq!(states(&pack(), "ar")["glossary/card"], State::Missing);
        assert_eq!(states(&pack(), "ar")["glossary/office"], State::Machine);
    }

    #[test]
    fn a_pack_without_words_has_no_page_of_them() {
        for locale in compiled(&sample::pack()).locales {
            assert!(locale.pages.iter().all(|(page, _)| *page != Page::Glossary));
            let no_card = |content: &Content| matches!(content, Content::Topics { glossary: None, .. });
            assert!(locale.pages.iter().any(|(_, content)| no_card(content)));
        }
    }

    #[test]
    fn a_word_can_be_touched_where_it_stands_first() {
        let pack = pack();
        let glossary = glossary::Glossary::of(&pack.words);
        let mut marker = Marker { glossary: &glossary, seen: BTreeSet::new() };
        let text = |text: &str| Inline::Text(text.to_owned());
        let word = |id: &str, text: &str| Inline::Word { id: id.to_owned(), text: text.to_owned() };
        let mut first =
            vec![text("Mit der "), Inline::Strong(vec![text("e-card")]), text(" zum Amt, nicht zum Rathaus.")];
        marker.mark(&mut first);
        let expected = [
            text("Mit der "),
            Inline::Strong(vec![word("card", "e-card")]),
            text(" zum "),
            word("office", "Amt"),
            text(", nicht zum Rathaus."),
        ];
        assert_eq!(first, expected);
        assert_eq!(plain(&first), "Mit der e-card zum Amt, nicht zum Rathaus.");
        let mut second = vec![text("Amt")];
        marker.mark(&mut second);
        assert_eq!(second, [text("Amt")]);
    }
}

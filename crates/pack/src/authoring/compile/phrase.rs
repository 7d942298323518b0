//! The phrases of a locale, each beside what the people of the place read.

use super::{
    CompileError,
    edition::Edition,
    wording::{Chain, Wording},
};
use crate::{
    authoring::{cldr, model::SituationRecord, status},
    bundle::{Content, Foreign, PageCard, Phrase, Phrasebook, Side, Situation, SituationCard, Spoken},
    messages::Messages,
    route::Page,
};

impl Edition<'_> {
    /// The pages of phrases; none if the pack has no phrases.
    pub(super) fn phrase_pages(
        &self,
        chain: Chain<'_>,
        words: &Messages,
    ) -> Result<Vec<(Page, Content)>, CompileError> {
        let Some(card) = self.phrases_card(words) else { return Ok(Vec::new()) };
        let default = self.wording(&self.settings.default_locale)?;
        let other = (default.tag != chain.own.tag).then_some(default);
        let own_side = side(self.language_name(chain.own.tag, chain.own), chain.own, words);
        let other_side = other.map(|other| {
            let words = self.program_texts(Chain { own: other, stand_ins: &[] }).phrases;
            side(self.language_name(chain.own.tag, other), other, &words)
        });
        let mut situations = Vec::new();
        let mut pages = Vec::new();
        for record in &self.pack.situations {
            let sides = (own_side.clone(), other_side.clone());
            let situation = situation(chain, other, sides, record)?;
            let SituationRecord { id, picture, .. } = record;
            situations.push(SituationCard { id: id.clone(), picture: picture.clone(), title: situation.title.clone() });
            pages.push((Page::Situation(id.clone()), Content::Situation(Box::new(situation))));
        }
        let book = Phrasebook { card, situations, other: other.map(language) };
        pages.insert(0, (Page::Phrases, Content::Phrases(book)));
        Ok(pages)
    }

    /// What leads to the phrases, if the pack has any.
    pub(super) fn phrases_card(&self, words: &Messages) -> Option<PageCard> {
        if self.pack.situations.is_empty() {
            return None;
        }
        Some(PageCard { title: words.label("phrases-heading", &[]), summary: words.label("phrases-lead", &[]) })
    }

    /// What a language is called in another one.
    fn language_name(&self, asked: &str, teller: &Wording<'_>) -> String {
        cldr::name_in(asked, teller.tag).unwrap_or_else(|| self.autonym(asked))
    }
}

fn situation(
    chain: Chain<'_>,
    other: Option<&Wording<'_>>,
    (own_side, other_side): (Side, Option<Side>),
    record: &SituationRecord,
) -> Result<Situation, CompileError> {
    let mut parts = Vec::new();
    let mut spoken = |id: &str| -> Result<Spoken, CompileError> {
        let key = status::phrase_key(id);
        let (teller, own) = chain.nearest(&key, |content| text(content, id))?;
        parts.push((teller, key));
        let other = other.filter(|other| other.tag != teller.own.tag).and_then(|other| text(other.content, id));
        Ok(Spoken { own: own.to_owned(), shown_in: chain.foreign(teller), other: other.map(str::to_owned) })
    };
    let title = spoken(&record.id)?;
    let phrases = record.phrases.iter().map(|phrase| {
        let mut answers = phrase.answers.clone();
        answers.sort();
        answers.dedup();
        let (id, picture) = (phrase.id.clone(), phrase.picture.clone());
        Ok(Phrase { id, picture, speaker: phrase.speaker, answers, text: spoken(&phrase.id)? })
    });
    let phrases = phrases.collect::<Result<_, CompileError>>()?;
    Ok(Situation {
        id: record.id.clone(),
        picture: record.picture.clone(),
        title,
        phrases,
        own: own_side,
        other: other_side,
        standing: chain.standing(&parts),
    })
}

/// One of the two who speak, and what they call the language of the page.
fn side(asked: String, teller: &Wording<'_>, words: &Messages) -> Side {
    Side { language: language(teller), asked, format: teller.app.format.clone(), words: words.clone() }
}

fn text<'a>(content: &'a crate::authoring::model::LocaleContent, id: &str) -> Option<&'a str> {
    content.phrases.iter().find(|phrase| phrase.id == id).map(|phrase| phrase.text.as_str())
}

fn language(wording: &Wording<'_>) -> Foreign {
    let app = wording.app;
    Foreign { tag: wording.tag.to_owned(), autonym: app.autonym.clone(), direction: app.direction }
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
        bundle::{AnswerKind, Speaker},
    };
    use serde_json::json;

    /// The sample with a situation that Arabic has only in part.
    fn pack() -> Pack {
        let mut pack = sample::pack();
        pack.situations = serde_json::from_value(json!([{ "id": "desk", "picture": "stamp", "phrases": [
            { "id": "hello", "picture": "hand-waving", "speaker": "visitor" },
            { "id": "born", "picture": "cake", "speaker": "staff", "answers": ["date", "yes-no", "date"] },
        ] }]))
        .unwrap();
        let said: [(&str, &[(&str, &str)]); 3] = [
            ("de", &[("desk", "Am Schalter"), ("hello", "Guten Tag."), ("born", "Wann sind Sie geboren?")]),
            ("en", &[("desk", "At the desk"), ("hello", "Hello.")]),
            ("ar", &[("desk", "عند الشباك")]),
        ];
        sample::say(&mut pack, |content| &mut content.phrases, &said);
        pack
    }

    fn compiled(pack: &Pack) -> Compiled {
        sample::compiled_with(pack, "phrases-heading = Heading TAG\nphrases-lead = Lead")
    }

    fn situation(compiled: &Compiled, tag: &str) -> Situation {
        let page = sample::page(compiled, tag, &Page::Situation("desk".to_owned()));
        let Content::Situation(situation) = page else { panic!("{tag}") };
        *situation
    }

    #[track_caller]
    fn check(tag: &str, at: usize, own: &str, shown_in: Option<&str>, other: Option<&str>) {
        let text = &situation(&compiled(&pack()), tag).phrases[at].text;
        let shown = text.shown_in.as_ref().map(|foreign| foreign.tag.as_str());
        assert_eq!((text.own.as_str(), shown, text.other.as_deref()), (own, shown_in, other), "{tag} {at}");
    }

    #[test]
    fn a_phrase_stands_beside_what_the_people_of_the_place_read() {
        check("en", 0, "Hello.", None, Some("Guten Tag."));
        check("de", 0, "Guten Tag.", None, None);
        // From the nearest language that has it; what both read already stands there once.
        check("ar", 0, "Hello.", Some("en"), Some("Guten Tag."));
        check("ar", 1, "Wann sind Sie geboren?", Some("de"), None);
    }

    #[test]
    fn both_sides_have_their_words_and_their_name_for_the_language() {
        let arabic = situation(&compiled(&pack()), "ar");
        assert_eq!(arabic.own.words.text("phrases-heading", &[]), "Heading ar");
        let german = arabic.other.unwrap();
        assert_eq!(
            (german.words.text("phrases-heading", &[]).as_str(), german.asked.as_str()),
            ("Heading de", "Arabisch")
        );
        assert_eq!(german.format.digits, "0123456789");
        assert_eq!(arabic.phrases[1].answers, [AnswerKind::YesNo, AnswerKind::Date]);
        assert_eq!(arabic.phrases[1].speaker, Speaker::Staff);
        assert!(arabic.standing.translated);
    }

    #[test]
    fn what_all_pages_share_has_none_of_the_words() {
        for locale in compiled(&pack()).locales {
            let ids: Vec<String> = locale.index.messages.texts.into_iter().map(|(id, _)| id).collect();
            assert_eq!(ids, ["back"], "{}", locale.index.tag);
        }
    }

    #[test]
    fn a_pack_without_phrases_has_no_page_of_them() {
        for locale in compiled(&sample::pack()).locales {
            assert!(locale.pages.iter().all(|(page, _)| !page.path("x").contains("phrases")));
            let no_card = |content: &Content| matches!(content, Content::Topics { phrases: None, .. });
            assert!(locale.pages.iter().any(|(_, content)| no_card(content)));
        }
    }

    #[test]
    fn a_missing_phrase_is_a_missing_text() {
        let states = states(&pack(), "ar");
        assert_eq!(states["phrases/born"], State::Missing);
        assert_eq!(states["phrases/desk"], State::Machine);
    }
}

//! First steps as a list: the questions in words, and the steps out of the articles that they lead to.

use super::{CompileError, edition::Edition, wording::Chain};
use crate::{
    authoring::{
        model::{FactKind, QuestionRecord, StepRecord},
        status,
    },
    bundle::{Answer, Article, Body, Bring, Content, FirstSteps, PageCard, Question, Stage, StageOfSteps, Step, Told},
    locale::LocaleFormat,
    messages::Messages,
    plan::{MARK_LENGTH, Mark, Rules, Suits},
    route::Page,
};
use sha2::{Digest as _, Sha256};

/// What stands in `steps.json`, as errors name it.
const STEPS: &str = "steps.json";

impl Edition<'_> {
    /// The page of the first steps, out of the articles of the other pages; nothing if the pack has no such list.
    pub(super) fn plan_page(
        &self,
        chain: Chain<'_>,
        pages: &[(Page, Content)],
        words: &Messages,
    ) -> Result<Option<(Page, Content)>, CompileError> {
        let file = &self.pack.steps;
        if file.is_empty() {
            return Ok(None);
        }
        let answers = || file.questions.iter().flat_map(|question| &question.answers);
        let ids: Vec<&str> =
            answers().map(|answer| answer.id.as_str()).chain(file.steps.iter().map(|step| step.id.as_str())).collect();
        let marks = Marks::of(&ids);
        let questions = file.questions.iter().map(|question| self.question(chain, question, &marks));
        let questions: Vec<Question> = questions.collect::<Result<_, _>>()?;
        let mut steps = Vec::new();
        for record in &file.steps {
            steps.push((record.stage, self.step(chain, record, pages, &marks)?));
        }
        let stage = |stage: Stage| {
            let own = steps.iter().filter(|(other, _)| *other == stage).map(|(_, step)| step.clone());
            StageOfSteps { stage, steps: own.collect() }
        };
        let stages = Stage::ALL.map(stage).into_iter().filter(|stage| !stage.steps.is_empty());
        let suits = |record: &StepRecord| {
            Ok(Suits(
                marks.of_id(&record.id)?,
                record.suits.iter().map(|id| marks.of_id(id)).collect::<Result<_, _>>()?,
            ))
        };
        let rules = Rules {
            questions: questions
                .iter()
                .map(|question| question.answers.iter().map(|answer| answer.mark.clone()).collect())
                .collect(),
            steps: file.steps.iter().map(suits).collect::<Result<_, CompileError>>()?,
        };
        let (card, words) = (card(words), words.clone());
        let page = FirstSteps { card, questions, stages: stages.collect(), rules, words };
        Ok(Some((Page::Plan, Content::Plan(Box::new(page)))))
    }

    /// What leads to the first steps, if the pack has a list of them.
    pub(super) fn plan_card(&self, words: &Messages) -> Option<PageCard> {
        (!self.pack.steps.is_empty()).then(|| card(words))
    }

    fn question(&self, chain: Chain<'_>, record: &QuestionRecord, marks: &Marks<'_>) -> Result<Question, CompileError> {
        let answer = |answer: &crate::authoring::model::AnswerRecord| {
            let (mark, text) = (marks.of_id(&answer.id)?, told(chain, &answer.id)?);
            Ok(Answer { mark, picture: answer.picture.clone(), text })
        };
        Ok(Question {
            id: record.id.clone(),
            text: told(chain, &record.id)?,
            answers: record.answers.iter().map(answer).collect::<Result<_, CompileError>>()?,
        })
    }

    fn step(
        &self,
        chain: Chain<'_>,
        record: &StepRecord,
        pages: &[(Page, Content)],
        marks: &Marks<'_>,
    ) -> Result<Step, CompileError> {
        let unknown = || CompileError::Unknown { key: STEPS.to_owned(), id: record.id.clone() };
        let (topic, id) = record.id.split_once('/').ok_or_else(unknown)?;
        let found = pages.iter().find_map(|(_, content)| match content {
            Content::Article { topic: other, article, .. } if other == topic && article.id == id => Some(article),
            _ => None,
        });
        let article: &Article = found.ok_or_else(unknown)?;
        let bring = article.blocks.iter().filter_map(|block| match &block.body {
            Body::Documents(items) => {
                let shown_in = block.shown_in.clone().or_else(|| article.standing.shown_in.clone());
                Some(Bring { items: items.clone(), shown_in })
            }
            _ => None,
        });
        let format = &chain.own.app.format;
        Ok(Step {
            mark: marks.of_id(&record.id)?,
            topic: topic.to_owned(),
            article: article.into(),
            within: record.within.as_ref().map(|fact| self.days(fact, format)).transpose()?,
            bring: bring.collect(),
        })
    }

    /// A fact that is a number of days, and as a locale writes it.
    fn days(&self, id: &str, format: &LocaleFormat) -> Result<(i32, String), CompileError> {
        let fact = self.fact(id, STEPS)?;
        let days = Some(&fact.value).filter(|_| fact.kind == FactKind::Number).and_then(|value| value.parse().ok());
        let wrong =
            || CompileError::WrongFact { key: STEPS.to_owned(), id: id.to_owned(), needed: "a whole number of days" };
        Ok((days.ok_or_else(wrong)?, format.number(&fact.value)))
    }
}

fn card(words: &Messages) -> PageCard {
    PageCard { title: words.label("plan-heading", &[]), summary: words.label("plan-summary", &[]) }
}

/// A question or an answer in the nearest language that has it.
fn told(chain: Chain<'_>, id: &str) -> Result<Told, CompileError> {
    let find = |content: &'_ crate::authoring::model::LocaleContent| {
        content.steps.iter().find(|text| text.id == id).map(|text| text.text.clone())
    };
    let (teller, text) = chain.nearest(&status::step_key(id), find)?;
    Ok(Told { text, shown_in: chain.foreign(teller) })
}

/// The marks of answers and steps by their ids: the same id has the same mark in every version of a pack, so that an
/// address that somebody has kept goes on meaning what it meant. Of two ids whose marks would be the same the later one gets
/// another.
struct Marks<'i>(Vec<(&'i str, Mark)>);

impl<'i> Marks<'i> {
    fn of(ids: &[&'i str]) -> Marks<'i> {
        let mut given: Vec<(&str, Mark)> = Vec::new();
        for id in ids {
            let mut tries = (0_u32..).map(|turn| mark(id, turn));
            let free = tries.find(|mark| !given.iter().any(|(_, other)| other == mark));
            given.extend(free.map(|mark| (*id, mark)));
        }
        Marks(given)
    }

    fn of_id(&self, id: &str) -> Result<Mark, CompileError> {
        let found = self.0.iter().find(|(other, _)| *other == id).map(|(_, mark)| mark.clone());
        found.ok_or_else(|| CompileError::Unknown { key: STEPS.to_owned(), id: id.to_owned() })
    }
}

fn mark(id: &str, turn: u32) -> Mark {
    let hash = Sha256::new().chain_update(id).chain_update(turn.to_be_bytes()).finalize();
    let digit = |byte: &u8| char::from_digit(u32::from(*byte) % 36, 36).unwrap_or('0');
    hash.iter().take(MARK_LENGTH).map(digit).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        authoring::{compile::Compiled, model::Pack, sample},
        plan::Plan,
    };
    use serde_json::json;

    /// The sample with two steps, one of them with a limit and for families alone.
    fn pack() -> Pack {
        let mut pack = sample::pack();
        let article = |at: usize| {
            let settings = pack.settings.as_ref().unwrap();
            let default = pack.locales.iter().find(|content| content.tag == settings.default_locale).unwrap();
            let ids = default
                .articles
                .iter()
                .flat_map(|(topic, articles)| articles.iter().map(move |article| format!("{topic}/{}", article.id)));
            ids.collect::<Vec<_>>().swap_remove(at)
        };
        let (first, second) = (article(0), article(1));
        pack.steps = serde_json::from_value(json!({
            "questions": [{ "id": "children", "answers": [
                { "id": "yes", "picture": "baby" }, { "id": "no", "picture": "x" }
            ] }],
            "steps": [
                { "id": second, "stage": "first-weeks", "for": ["yes"] },
                { "id": first, "stage": "first-days", "within": "days" },
            ],
        }))
        .unwrap();
        pack.facts.push(
            serde_json::from_value(json!({ "id": "days", "kind": "number", "value": "3",
                "source": { "title": "Law", "url": "https://example.org/" },
                "checked": "2026-11-01", "review_by": "2027-11-01" }))
            .unwrap(),
        );
        let said: [(&str, &[(&str, &str)]); 2] =
            [("de", &[("children", "Kinder?"), ("yes", "Ja"), ("no", "Nein")]), ("ar", &[("yes", "نعم")])];
        sample::say(&mut pack, |content| &mut content.steps, &said);
        pack
    }

    fn compiled(pack: &Pack) -> Compiled {
        sample::compiled_with(pack, "plan-heading = List TAG\nplan-summary = Steps")
    }

    fn steps(compiled: &Compiled, tag: &str) -> FirstSteps {
        let Content::Plan(steps) = sample::page(compiled, tag, &Page::Plan) else { panic!("{tag}") };
        *steps
    }

    #[test]
    fn steps_come_by_stage_with_the_words_of_their_articles() {
        let german = steps(&compiled(&pack()), "de");
        assert_eq!(german.card.title, "List de");
        assert_eq!(
            german.stages.iter().map(|stage| stage.stage).collect::<Vec<_>>(),
            [Stage::FirstDays, Stage::FirstWeeks]
        );
        let first = &german.stages[0].steps[0];
        assert_eq!(first.within, Some((3, "3".to_owned())));
        assert!(!first.article.title.is_empty());
        assert_eq!(german.stages[1].steps[0].within, None);
    }

    #[test]
    fn who_answers_otherwise_does_not_get_the_step() {
        let german = steps(&compiled(&pack()), "de");
        let answer = |at: usize| german.questions[0].answers[at].mark.clone();
        let mut plan = Plan::default();
        assert_eq!(german.rules.progress(&plan), (0, 2));
        plan.toggle(&answer(0), &german.rules);
        assert_eq!(german.rules.progress(&plan), (0, 2));
        plan.toggle(&answer(1), &german.rules);
        assert_eq!(german.rules.progress(&plan), (0, 1));
    }

    #[test]
    fn a_question_is_asked_in_the_nearest_language_and_has_the_same_mark_in_all() {
        let compiled = compiled(&pack());
        let (german, arabic) = (steps(&compiled, "de"), steps(&compiled, "ar"));
        assert_eq!(arabic.rules, german.rules);
        let [yes, no] = [0, 1].map(|at| arabic.questions[0].answers[at].text.clone());
        assert_eq!((yes.text.as_str(), yes.shown_in), ("نعم", None));
        assert_eq!((no.text.as_str(), no.shown_in.unwrap().tag.as_str()), ("Nein", "de"));
    }

    #[test]
    fn a_pack_without_steps_has_no_page_of_them() {
        for locale in compiled(&sample::pack()).locales {
            assert!(locale.pages.iter().all(|(page, _)| *page != Page::Plan));
            let no_card = |content: &Content| matches!(content, Content::Topics { plan: None, .. });
            assert!(locale.pages.iter().any(|(_, content)| no_card(content)));
        }
    }

    #[test]
    fn every_id_has_a_mark_of_its_own_that_stays() {
        let ids: Vec<String> = (0..2_000).map(|n| format!("topic/article-{n}")).collect();
        let ids: Vec<&str> = ids.iter().map(String::as_str).collect();
        let all: Vec<Mark> = Marks::of(&ids).0.into_iter().map(|(_, mark)| mark).collect();
        let mut different = all.clone();
        different.sort();
        different.dedup();
        assert_eq!(different.len(), ids.len());
        assert!(all.iter().all(|mark| Plan::of_fragment(mark).has(mark)));
        // Whatever is added behind changes nothing.
        assert!(Marks::of(&ids[..50]).0.into_iter().zip(&all).all(|((_, mark), known)| mark == *known));
        assert_eq!(mark("health/doctor", 0), mark("health/doctor", 0));
        assert_ne!(mark("health/doctor", 0), mark("health/doctor", 1));
    }
}

//! First steps as a list: that its questions can be answered, and that its steps lead to articles.

use super::{Context, Spot, picture, reference, told::Told};
use crate::authoring::{
    load::STEPS_FILE,
    model::{FactKind, StepRecord},
    problem::{Problem, Rule},
    suggest::did_you_mean,
};

pub(super) fn check(context: &Context<'_>) -> Vec<Problem> {
    let file = &context.pack.steps;
    let mut problems = Vec::new();
    if !file.questions.is_empty() && file.is_empty() && context.documents.is_complete(STEPS_FILE) {
        let spot = Spot::new(STEPS_FILE, "/questions");
        let help = "write the steps in `steps`, or remove the file";
        problems.push(context.at(Rule::EmptyList, &spot, "there are questions, and no step to choose by them", help));
    }
    for (at, question) in file.questions.iter().enumerate() {
        let spot = Spot::new(STEPS_FILE, format!("/questions/{at}/answers"));
        if question.answers.len() < 2 {
            let message = format!("the question `{}` leaves no choice", question.id);
            problems.push(context.at(Rule::EmptyList, &spot, message, "write at least two answers, or take it out"));
        }
        let pictures = question.answers.iter().map(|answer| (answer.id.as_str(), answer.picture.as_str()));
        problems.extend(picture::each_its_own(context, &spot, "the answers", pictures));
    }
    let answers: Vec<&str> =
        file.questions.iter().flat_map(|question| &question.answers).map(|a| a.id.as_str()).collect();
    for (at, step) in file.steps.iter().enumerate() {
        problems.extend(of_step(context, &Spot::new(STEPS_FILE, format!("/steps/{at}")), step, &answers));
    }
    let texts = Told {
        file: "steps",
        what: "question or answer",
        all: "questions and answers",
        known: ids(context).map(|(_, id)| id).collect(),
        texts: |locale| locale.steps.iter().map(|text| text.id.as_str()).collect(),
        unknown: Rule::UnknownStepText,
        missing: Rule::MissingStepText,
    };
    problems.extend(texts.check(context));
    problems
}

fn of_step(context: &Context<'_>, spot: &Spot, step: &StepRecord, answers: &[&str]) -> Vec<Problem> {
    let mut problems = Vec::new();
    problems.extend(reference::not_an_article(context, &spot.then("id"), &step.id, "a step leads to an article"));
    let fact = step.within.as_ref().and_then(|id| context.pack.facts.iter().find(|fact| fact.id == *id));
    if let Some(fact) = fact.filter(|fact| fact.kind == FactKind::Number && fact.value.parse::<u16>().is_err()) {
        let message = format!("`{}` is no whole number of days", fact.id);
        let help = format!("name a fact whose value is one, not `{}`", fact.value);
        problems.push(context.at(Rule::WrongFactKind, &spot.then("within"), message, help));
    }
    // A damaged question may have taken its answers with it.
    let is_known = |id: &str| answers.contains(&id) || !context.documents.is_complete(STEPS_FILE);
    for (at, id) in step.suits.iter().enumerate().filter(|(_, id)| !is_known(id)) {
        let message = format!("there is no answer `{id}`");
        let help = match answers.is_empty() {
            true => "ask something in `questions`, or take it out".to_owned(),
            false => did_you_mean(id, answers),
        };
        problems.push(context.at(Rule::UnknownAnswer, &spot.then("for").then(at), message, help));
    }
    problems
}

/// The ids of all questions and answers, which have one text each, with their places.
pub(super) fn ids<'a>(context: &Context<'a>) -> impl Iterator<Item = (Spot, &'a str)> {
    context.pack.steps.questions.iter().enumerate().flat_map(|(at, question)| {
        let spot = Spot::new(STEPS_FILE, format!("/questions/{at}"));
        let own = (spot.then("id"), question.id.as_str());
        let answers = question.answers.iter().enumerate();
        let answers = answers.map(move |(at, answer)| (spot.then("answers").then(at).then("id"), answer.id.as_str()));
        std::iter::once(own).chain(answers)
    })
}

/// The pictures of all answers, with their places.
pub(super) fn pictures<'a>(context: &Context<'a>) -> impl Iterator<Item = (Spot, &'a str)> {
    context.pack.steps.questions.iter().enumerate().flat_map(|(at, question)| {
        let spot = Spot::new(STEPS_FILE, format!("/questions/{at}/answers"));
        let answers = question.answers.iter().enumerate();
        answers.map(move |(at, answer)| (spot.then(at).then("picture"), answer.picture.as_str()))
    })
}

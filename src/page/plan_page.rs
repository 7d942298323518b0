//! The first steps as a list: questions that make it one's own, and steps to tick. Without scripts all of it stands there.

use crate::{
    part::{PageHeading, Picture, StepCard, foreign_attributes, progress_in_words},
    site::{attribute, expect_reader},
};
use leptos::prelude::*;
use welcome_pack::{
    bundle::{Answer, FirstSteps, Question, StageOfSteps},
    plan::Plan,
};

/// The questions, and the steps by when they are to be done.
#[component]
pub fn PlanPage(
    /// The list.
    steps: FirstSteps,
) -> impl IntoView {
    let FirstSteps { card, questions, stages, rules, words } = steps;
    let questions = questions.into_iter().map(|question| view! { <PlanQuestion question/> }).collect_view();
    let stages = stages.into_iter().map(|StageOfSteps { stage, steps }| {
        let id = stage.message();
        let steps = steps.into_iter().map(|step| view! { <StepCard step words=words.clone()/> }).collect_view();
        view! {
            <section class="plan-stage" aria-labelledby=id>
                <h2 id=id>{words.text(id, &[])}</h2>
                <ul class="step-list">{steps}</ul>
            </section>
        }
    });
    view! {
        <PageHeading text=card.title/>
        <p class="lead plan-lead">{words.text("plan-lead", &[])}</p>
        <div class="plan-questions" data-plan=attribute(&rules)>{questions}</div>
        <div class="plan-progress">
            <p>{progress_in_words(&expect_reader(), &rules, &Plan::default())}</p>
            <button type="button" class="button" data-mark="" hidden>{words.text("plan-clear", &[])}</button>
        </div>
        {stages.collect_view()}
    }
}

/// A question with its answers, each a button.
#[component]
fn PlanQuestion(
    /// The question.
    question: Question,
) -> impl IntoView {
    let Question { id, text, answers } = question;
    let (lang, dir) = foreign_attributes(text.shown_in.as_ref());
    let id = format!("ask-{id}");
    let answer = |answer: Answer| {
        let (lang, dir) = foreign_attributes(answer.text.shown_in.as_ref());
        view! {
            <button type="button" class="choice" data-mark=answer.mark aria-pressed="false">
                <Picture name=answer.picture/>
                <span lang=lang dir=dir>{answer.text.text}</span>
            </button>
        }
    };
    view! {
        <div class="plan-question" role="group" aria-labelledby=id.clone()>
            <h2 id=id.clone() lang=lang dir=dir>{text.text}</h2>
            <div class="choices">{answers.into_iter().map(answer).collect_view()}</div>
        </div>
    }
}

//! A step of the list of first steps: the way to its article, by when it is due, what to bring, and a box to tick.

use super::{Icon, InlineText, foreign_attributes};
use crate::site::expect_reader;
use leptos::prelude::*;
use welcome_pack::{
    bundle::{Bring, Step},
    messages::{Arg, Messages},
    route::Page,
};

/// A step.
#[component]
pub fn StepCard(
    /// The step.
    step: Step,
    /// The texts of the program about first steps.
    words: Messages,
) -> impl IntoView {
    let Step { mark, topic, article, within, bring } = step;
    let name = mark.clone();
    let href = expect_reader().path(&Page::Article { topic: topic.clone(), article: article.id });
    let (lang, dir) = foreign_attributes(article.shown_in.as_ref());
    let label = format!("{}: {}", words.label("plan-done", &[]), article.title);
    let within = within.map(|(days, shown)| {
        let text = words.text("plan-within", &[("days", Arg::Number(days)), ("count", Arg::Text(&shown))]);
        view! { <p class="step-due"><Icon name="clock"/><span>{text}</span></p> }
    });
    let bring = bring.into_iter().map(|bring| view! { <StepBring bring/> }).collect_view();
    view! {
        <li class="step" data-step=name>
            <a href=href data-topic=topic lang=lang dir=dir>
                <span class="article-text">
                    <span class="article-title">{article.title}</span>
                    <span class="article-summary">{article.summary}</span>
                </span>
                <Icon name="forward"/>
            </a>
            {bring}
            {within}
            <label class="step-done">
                <input type="checkbox" autocomplete="off" data-mark=mark aria-label=label/>
                <span aria-hidden="true">{words.text("plan-done", &[])}</span>
            </label>
        </li>
    }
}

/// Things to bring.
#[component]
fn StepBring(
    /// The things.
    bring: Bring,
) -> impl IntoView {
    let (lang, dir) = foreign_attributes(bring.shown_in.as_ref());
    let items = bring.items.into_iter().map(|text| view! { <li><span><InlineText text/></span></li> }).collect_view();
    view! {
        <details class="question step-bring">
            <summary><Icon name="document"/><span>{expect_reader().text("documents")}</span></summary>
            <ul lang=lang dir=dir>{items}</ul>
        </details>
    }
}

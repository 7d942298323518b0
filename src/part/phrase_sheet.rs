//! A phrase as large as the screen allows, for the person opposite to read.

use super::{Icon, Picture, foreign_attributes};
use crate::site::expect_reader;
use leptos::prelude::*;
use welcome_pack::bundle::{AnswerKind, Foreign, Phrase};

/// A phrase in both languages. What it asks for stands in `data-answers`; the answers are there once for all phrases.
#[component]
pub fn PhraseSheet(
    /// The phrase.
    phrase: Phrase,
    /// The page's language.
    own: Foreign,
    /// The language of the people of the place.
    other: Option<Foreign>,
) -> impl IntoView {
    let answers: Vec<&str> = phrase.answers.iter().map(|kind| name(*kind)).collect();
    let (lang, dir) = foreign_attributes(phrase.text.shown_in.as_ref().or(Some(&own)));
    let (other_lang, other_dir) = foreign_attributes(other.as_ref());
    let other_text = phrase.text.other.map(|text| {
        view! { <p class="phrase-other" lang=other_lang dir=other_dir>{text}</p> }
    });
    let id = format!("phrase-{}", phrase.id);
    view! {
        <section class="phrase-sheet" id=id data-answers=answers.join(" ")>
            <a class="button phrase-close" href=format!("#show-{}", phrase.id)>
                <Icon name="close"/>
                <span>{expect_reader().text("close")}</span>
            </a>
            <div class="phrase-both">
                <p class="phrase-own" lang=lang dir=dir>{phrase.text.own}</p>
                <span class="phrase-picture"><Picture name=phrase.picture/></span>
                {other_text}
            </div>
        </section>
    }
}

/// The name of a kind of answer in styles.
fn name(kind: AnswerKind) -> &'static str {
    match kind {
        AnswerKind::YesNo => "yes-no",
        AnswerKind::Number => "number",
        AnswerKind::Date => "date",
        AnswerKind::Body => "body",
    }
}

//! The phrases of a situation: a list to choose from, and each in large for the person opposite.

use crate::{
    part::{Icon, PhraseAnswers, PhraseCard, PhraseSheet, Picture, StandingMark, foreign_attributes},
    site::{attribute, expect_reader, expect_screen, same_page_in},
};
use leptos::prelude::*;
use welcome_pack::bundle::{Foreign, Phrase, Situation, Speaker};

/// What the visitor says and what they are told, in both languages.
#[component]
pub fn SituationPage(
    /// The situation.
    situation: Situation,
) -> impl IntoView {
    let Situation { id, picture, title, phrases, own, other, standing } = situation;
    let language = other.as_ref().map(|side| side.language.clone());
    let (lang, dir) = foreign_attributes(title.shown_in.as_ref());
    let (other_lang, other_dir) = foreign_attributes(language.as_ref());
    let sheet = |phrase: &Phrase| {
        view! { <PhraseSheet phrase=phrase.clone() own=own.language.clone() other=language.clone()/> }
    };
    let sheets = phrases.iter().map(sheet).collect_view();
    let list = |speaker: Speaker, heading: &'static str| {
        let said: Vec<Phrase> = phrases.iter().filter(|phrase| phrase.speaker == speaker).cloned().collect();
        let card = |phrase: Phrase| view! { <PhraseCard phrase situation=id.clone() other=language.clone()/> };
        (!said.is_empty()).then(|| {
            view! {
                <h2>{own.words.text(heading, &[])}</h2>
                <ul class="topic-list">{said.into_iter().map(card).collect_view()}</ul>
            }
        })
    };
    let turn = other.as_ref().map(|side| {
        let (lang, dir) = foreign_attributes(Some(&side.language));
        view! {
            <label class="button phrase-turn">
                <input type="checkbox" name="turn"/>
                <Picture name="arrows-clockwise"/>
                <span>{own.words.text("phrases-turn", &[])}</span>
                <bdi lang=lang dir=dir>{side.language.autonym.clone()}</bdi>
            </label>
        }
    });
    let ways = other.is_none().then(|| view! { <OtherLanguages heading=own.words.text("phrases-together", &[])/> });
    let label = own.words.label("phrases-heading", &[]);
    let formats = (attribute(&own.format), other.as_ref().map(|side| attribute(&side.format)));
    view! {
        <div class="topic-heading" data-topic=id.clone()>
            <span class="topic-picture"><Picture name=picture/></span>
            <h1 tabindex="-1" lang=lang dir=dir>{title.own}</h1>
        </div>
        {title.other.map(|title| view! { <p class="lead"><bdi lang=other_lang dir=other_dir>{title}</bdi></p> })}
        <StandingMark standing/>
        {ways}
        {list(Speaker::Visitor, "phrases-you-say")}
        {list(Speaker::Staff, "phrases-you-are-told")}
        <dialog class="phrase-dialog" aria-label=label data-own=formats.0 data-other=formats.1>
            {sheets}
            {turn}
            <PhraseAnswers own other/>
        </dialog>
    }
}

/// The same page in the other languages, each of which shows its own beside this one.
#[component]
fn OtherLanguages(
    /// What stands over them.
    heading: String,
) -> impl IntoView {
    let screen = expect_screen();
    let reader = expect_reader();
    let others = reader.manifest.locales.iter().filter(|locale| locale.tag != reader.tag());
    let link = |tag: &str, autonym: &str, direction: welcome_pack::locale::Direction| {
        let language = Foreign { tag: tag.to_owned(), autonym: autonym.to_owned(), direction };
        let (lang, dir) = foreign_attributes(Some(&language));
        let href = same_page_in(&screen, tag);
        view! { <li><a class="button" href=href lang=lang dir=dir hreflang=tag.to_owned()>{language.autonym}</a></li> }
    };
    let links = others.map(|locale| link(&locale.tag, &locale.autonym, locale.direction)).collect_view();
    view! {
        <details class="phrase-languages">
            <summary class="button"><Icon name="translate"/><span>{heading}</span></summary>
            <ul>{links}</ul>
        </details>
    }
}

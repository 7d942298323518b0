//! Words of the office, each with what it means in the reader's language; the app shows single ones of them over other pages.

use crate::{
    part::{PageHeading, StandingMark, foreign_attributes, office_language},
    site::expect_reader,
};
use leptos::prelude::*;
use welcome_pack::{
    bundle::{Glossary, WORD_ID, Word},
    route::Page,
};

/// Every word, in the order of the alphabet.
#[component]
pub fn GlossaryPage(
    /// The words.
    glossary: Glossary,
) -> impl IntoView {
    let Glossary { card, words, standing } = glossary;
    view! {
        <PageHeading text=card.title/>
        <p class="lead">{card.summary}</p>
        <StandingMark standing/>
        <div class="glossary">{words.into_iter().map(|word| view! { <GlossaryWord word/> }).collect_view()}</div>
    }
}

/// A word, what it means, and where more is said about it.
#[component]
fn GlossaryWord(
    /// The word.
    word: Word,
) -> impl IntoView {
    let reader = expect_reader();
    let Word { id, word, also, text, shown_in, topic, article, title, title_in } = word;
    let ((word_lang, word_dir), (also_lang, also_dir)) = (office_language(&reader), office_language(&reader));
    let (lang, dir) = foreign_attributes(shown_in.as_ref());
    let (title_lang, title_dir) = foreign_attributes(title_in.as_ref());
    view! {
        <section class="glossary-word" id=format!("{WORD_ID}{id}")>
            <h2><bdi lang=word_lang dir=word_dir>{word}</bdi></h2>
            {(!also.is_empty()).then(|| view! { <p class="word-also"><bdi lang=also_lang dir=also_dir>{also.join(" · ")}</bdi></p> })}
            <p class="word-text" lang=lang dir=dir>{text}</p>
            <p><a href=reader.path(&Page::Article { topic, article }) lang=title_lang dir=title_dir>{title}</a></p>
        </section>
    }
}

//! Keys on the screen for the letters of a language: a shared tablet has none of its own, and the system's keyboard would hide
//! what was found. The edge brings them to life.

use super::Icon;
use crate::site::expect_reader;
use leptos::prelude::*;

/// A key for each letter, one for a space, one that takes the last letter back. A letter from which others are made shows
/// them in a row of their own when it was touched.
#[component]
pub fn LetterKeys(
    /// A text for each key: its letter, and behind it those that are made of it.
    letters: Vec<String>,
) -> impl IntoView {
    let reader = expect_reader();
    let has_forms = letters.iter().any(|letters| letters.chars().nth(1).is_some());
    let key = |letters: String| {
        let first: String = letters.chars().take(1).collect();
        let forms = Some(letters).filter(|letters| *letters != first);
        view! { <button type="button" class="key" data-key=first.clone() data-forms=forms>{first.clone()}</button> }
    };
    view! {
        <div class="letter-keys" role="group" aria-label=reader.label("search-letters", &[])>
            {has_forms.then(|| view! { <div class="letter-forms"></div> })}
            <div class="letters">
                {letters.into_iter().map(key).collect_view()}
                <button type="button" class="key key-wide" data-key=" ">{reader.text("search-space")}</button>
                <button type="button" class="key key-wide" data-key="" aria-label=reader.label("search-delete", &[])>
                    <Icon name="back"/>
                </button>
            </div>
        </div>
    }
}

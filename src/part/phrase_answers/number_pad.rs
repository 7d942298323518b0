//! A number, digit by digit, shown in the digits of both languages.

use super::Both;
use crate::part::Picture;
use leptos::prelude::*;

/// Ten digits and one to take the last one back.
#[component]
pub(super) fn NumberPad(
    /// The two who speak.
    both: Both,
) -> impl IntoView {
    let key = |digit: u8| {
        let text = both.texts(|side| side.format.digits(&digit.to_string()));
        view! { <button type="button" class="answer-key" data-digit=digit.to_string()>{text}</button> }
    };
    view! {
        <fieldset class="answer-number">
            <legend>{both.text("phrases-number")}</legend>
            <p class="answer-line">{both.shown()}</p>
            <div class="answer-pad">
                {[1, 2, 3, 4, 5, 6, 7, 8, 9, 0].map(key).into_iter().collect_view()}
                <button type="button" class="answer-key answer-key-wide" data-digit="">
                    <Picture name="backspace"/>
                    {both.text("phrases-delete")}
                </button>
            </div>
        </fieldset>
    }
}

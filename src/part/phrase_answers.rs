//! What can be answered to a phrase by pointing: there once for all phrases of a page, shown as far as one asks for it.
//!
//! Choices are radio buttons, so that they work without scripts, with keyboard and touch, and leave nothing in an address.
//! They stand in no form: nothing is ever sent.

mod body_figure;
mod date_choice;
mod number_pad;

use super::{Picture, foreign_attributes};
use body_figure::BodyFigure;
use date_choice::DateChoice;
use leptos::prelude::*;
use number_pad::NumberPad;
use welcome_pack::{bundle::Side, messages::Arg};

/// Answers that are a word.
const WORDS: [(&str, &str); 5] = [
    ("yes", "check-fat"),
    ("no", "x"),
    ("unknown", "question"),
    ("write", "pencil-simple-line"),
    ("interpreter", "translate"),
];

/// The answers in both languages.
#[component]
pub fn PhraseAnswers(
    /// The page's language.
    own: Side,
    /// The language of the people of the place.
    other: Option<Side>,
) -> impl IntoView {
    let both = Both { own, other };
    let words = WORDS.map(|(id, picture)| {
        let text = both.text(&format!("phrases-{id}"));
        view! {
            <label class="answer" data-answer=id>
                <input type="radio" name="answer" value=id/>
                <Picture name=picture/>
                {text}
            </label>
        }
    });
    view! {
        <div class="phrase-answers">
            <fieldset class="answer-words">
                <legend>{both.text("phrases-answer")}</legend>
                {words.into_iter().collect_view()}
            </fieldset>
            <NumberPad both=both.clone()/>
            <DateChoice both=both.clone()/>
            <BodyFigure both/>
        </div>
    }
}

/// The two who speak.
#[derive(Clone)]
pub(super) struct Both {
    own: Side,
    other: Option<Side>,
}

impl Both {
    /// A message in both languages, the page's first.
    pub(super) fn text(&self, id: &str) -> AnyView {
        self.texts(|side| side.words.text(id, &[("language", Arg::Text(&side.asked))]))
    }

    /// What both sides make of something; once, where they make the same of it.
    pub(super) fn texts(&self, text: impl Fn(&Side) -> String) -> AnyView {
        let own = text(&self.own);
        let other =
            self.other.as_ref().map(|side| (side, text(side))).filter(|(_, text)| *text != own).map(|(side, text)| {
                let (lang, dir) = foreign_attributes(Some(&side.language));
                view! { <span class="answer-other" lang=lang dir=dir>{text}</span> }
            });
        let (lang, dir) = foreign_attributes(Some(&self.own.language));
        view! {
            <span class="answer-own" lang=lang dir=dir>{own}</span>
            {other}
        }
        .into_any()
    }

    /// A place for what is typed or chosen, as both sides write it; the app fills it in.
    pub(super) fn shown(&self) -> impl IntoView + use<> {
        let (lang, dir) = foreign_attributes(Some(&self.own.language));
        let other = self.other.as_ref().map(|side| {
            let (lang, dir) = foreign_attributes(Some(&side.language));
            view! { <output class="answer-shown answer-other" lang=lang dir=dir></output> }
        });
        view! {
            <output class="answer-shown answer-own" lang=lang dir=dir></output>
            {other}
        }
    }
}

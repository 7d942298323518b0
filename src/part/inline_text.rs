//! Text inside a block as nodes: marks, facts and links; nothing in it can become markup.

use super::{Icon, OutsideLink, office_language};
use crate::site::expect_reader;
use leptos::prelude::*;
use welcome_pack::{
    bundle::WORD_ID,
    inline::{Inline, Target},
    route::Page,
};

/// Inline text.
#[component]
pub fn InlineText(
    /// Its pieces.
    text: Vec<Inline>,
) -> impl IntoView {
    text.into_iter().map(piece).collect_view()
}

fn piece(piece: Inline) -> AnyView {
    match piece {
        Inline::Text(text) => text.into_any(),
        Inline::Strong(inner) => view! { <strong><InlineText text=inner/></strong> }.into_any(),
        Inline::Value(value) => view! { <bdi class="value">{value}</bdi> }.into_any(),
        Inline::Date(date) => {
            let shown = expect_reader().format().date(date);
            view! { <time datetime=date.to_string()><bdi>{shown}</bdi></time> }.into_any()
        }
        Inline::Contact { shown, href, .. } => view! { <OutsideLink href label=shown number=true/> }.into_any(),
        Inline::Word { id, text } => word(&id, text),
        Inline::Link { label, to } => link(label, to),
    }
}

/// A word of the office: a link to what it means, which the app shows over the page.
fn word(id: &str, text: String) -> AnyView {
    let reader = expect_reader();
    let (lang, dir) = office_language(&reader);
    let href = format!("{}#{WORD_ID}{id}", reader.path(&Page::Glossary));
    view! { <a class="word" href=href lang=lang dir=dir>{text}</a> }.into_any()
}

fn link(label: String, to: Target) -> AnyView {
    let reader = expect_reader();
    match to {
        Target::Article { topic, article } => {
            view! { <a href=reader.path(&Page::Article { topic, article })>{label}</a> }.into_any()
        }
        Target::Place(place) => {
            view! { <a class="place-link" href=reader.path(&Page::Place(place))><Icon name="place"/>{label}</a> }
                .into_any()
        }
        Target::Outside(href) => view! { <OutsideLink href label/> }.into_any(),
    }
}

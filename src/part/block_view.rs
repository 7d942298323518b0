//! A block of an article, by its kind.

use super::{ContactLink, Icon, InlineText, PlaceCardView, foreign_attributes};
use crate::site::expect_reader;
use leptos::prelude::*;
use welcome_pack::{
    bundle::{Block, Body, ContactItem, PlaceCard, Tone},
    inline::Inline,
};

/// One block.
#[component]
pub fn BlockView<'a>(
    /// The block.
    block: Block,
    /// The places that it may show.
    places: &'a [PlaceCard],
) -> impl IntoView + use<> {
    let (lang, dir) = foreign_attributes(block.shown_in.as_ref());
    // Said at the head of the article; where two languages stand side by side, also here.
    let stale = block.stale.then_some("");
    view! { <div class="block" id=block.id lang=lang dir=dir data-stale=stale>{body(block.body, places)}</div> }
}

fn body(body: Body, places: &[PlaceCard]) -> AnyView {
    match body {
        Body::Paragraph(text) => view! { <p><InlineText text/></p> }.into_any(),
        Body::Heading(text) => view! { <h2>{text}</h2> }.into_any(),
        Body::List(items) => view! { <ul class="list">{list_items(items)}</ul> }.into_any(),
        Body::Steps(items) => view! { <ol class="steps">{list_items(items)}</ol> }.into_any(),
        Body::Documents(items) => documents(items).into_any(),
        Body::Notice { tone, title, text } => notice(tone, title, text).into_any(),
        Body::Phones(items) | Body::Links(items) => contacts(items).into_any(),
        Body::Places(ids) => {
            let cards = ids.iter().filter_map(|id| places.iter().find(|place| place.id == *id)).cloned();
            view! { <ul class="place-list">{cards.map(|place| view! { <PlaceCardView place/> }).collect_view()}</ul> }
                .into_any()
        }
        Body::Question { claim, answer } => view! {
            <details class="question">
                <summary><Icon name="question"/><span>{claim}</span></summary>
                <p><InlineText text=answer/></p>
            </details>
        }
        .into_any(),
    }
}

fn list_items(items: Vec<Vec<Inline>>) -> impl IntoView {
    items.into_iter().map(|text| view! { <li><span><InlineText text/></span></li> }).collect_view()
}

fn documents(items: Vec<Vec<Inline>>) -> impl IntoView {
    view! {
        <section class="documents">
            <h2><Icon name="document"/>{expect_reader().text("documents")}</h2>
            <ul>{list_items(items)}</ul>
        </section>
    }
}

fn notice(tone: Tone, title: Option<String>, text: Vec<Inline>) -> impl IntoView {
    let tone = match tone {
        Tone::Info => "info",
        Tone::Warning => "warning",
        Tone::Danger => "danger",
        Tone::Free => "free",
        Tone::Right => "right",
    };
    let title = title.unwrap_or_else(|| expect_reader().text(&format!("notice-{tone}")));
    view! {
        <section class="notice" data-tone=tone>
            <h2><Icon name=tone/>{title}</h2>
            <p><InlineText text/></p>
        </section>
    }
}

fn contacts(items: Vec<ContactItem>) -> impl IntoView {
    let contact = |item: ContactItem| {
        view! {
            <li>
                <ContactLink contact=item.contact label=item.label/>
                {item.note.map(|text| view! { <p class="contact-note"><InlineText text/></p> })}
            </li>
        }
    };
    view! { <ul class="contacts">{items.into_iter().map(contact).collect_view()}</ul> }
}

//! What a pack says in one locale, and the locales that stand in where it says nothing.

use super::CompileError;
use crate::{
    authoring::{app::AppLocale, model::LocaleContent, status::Standings},
    bundle::{Foreign, Standing},
};
use std::collections::BTreeSet;

/// A locale with everything that is needed to compile its texts.
#[derive(Debug)]
pub(super) struct Wording<'a> {
    pub(super) tag: &'a str,
    pub(super) content: &'a LocaleContent,
    pub(super) app: &'a AppLocale,
    pub(super) standings: Standings<'a>,
    /// The keys of texts that wait to be overwritten by a translation, and count as not there.
    pub(super) copies: BTreeSet<String>,
}

/// A locale and those that stand in for it, nearest first.
#[derive(Clone, Copy, Debug)]
pub(super) struct Chain<'a> {
    pub(super) own: &'a Wording<'a>,
    pub(super) stand_ins: &'a [&'a Wording<'a>],
}

impl<'a> Chain<'a> {
    /// The first locale of the chain that has the text of a key, with its own stand-ins, and the text. A copy of the
    /// default locale's text is none.
    pub(super) fn nearest<T>(
        self,
        key: &str,
        find: impl Fn(&'a LocaleContent) -> Option<T>,
    ) -> Result<(Chain<'a>, T), CompileError> {
        let mut chain = self;
        loop {
            if !chain.own.copies.contains(key)
                && let Some(text) = find(chain.own.content)
            {
                return Ok((chain, text));
            }
            let Some((own, stand_ins)) = chain.stand_ins.split_first() else {
                return Err(CompileError::NoText(key.to_owned()));
            };
            chain = Chain { own, stand_ins };
        }
    }

    /// The language of another chain's text, where it is not this one's.
    pub(super) fn foreign(self, teller: Chain<'_>) -> Option<Foreign> {
        let app = teller.own.app;
        (teller.own.tag != self.own.tag).then(|| Foreign {
            tag: teller.own.tag.to_owned(),
            autonym: app.autonym.clone(),
            direction: app.direction,
        })
    }

    /// How far a text can be trusted that consists of these parts, each by its teller and key; the first is its head,
    /// whose language counts as the language of the whole.
    pub(super) fn standing(self, parts: &[(Chain<'_>, String)]) -> Standing {
        let of_part = |(teller, key): &(Chain<'_>, String)| Standing {
            shown_in: self.foreign(*teller),
            ..teller.own.standings.of_texts(std::slice::from_ref(key))
        };
        parts.iter().map(of_part).reduce(Standing::with).unwrap_or_default()
    }
}

//! The program's own texts for the readers of a locale, compiled once and divided among those who bring them.

use super::{edition::Edition, strings, wording::Chain};
use crate::{
    bundle::{COUNTS_MESSAGES, GLOSSARY_MESSAGES, LISTEN_MESSAGES, PHRASE_MESSAGES, PLAN_MESSAGES},
    messages::Messages,
};

/// The program's texts, by what they come with.
pub(super) struct ProgramTexts {
    /// For the player that reads aloud.
    pub(super) listen: Messages,
    /// For what a shared tablet counts.
    pub(super) counts: Messages,
    /// For the pages of phrases.
    pub(super) phrases: Messages,
    /// For the page of the first steps.
    pub(super) plan: Messages,
    /// For the page of the words of the office.
    pub(super) glossary: Messages,
    /// For everything else.
    pub(super) pages: Messages,
}

impl Edition<'_> {
    /// The program's texts for a reader of the chain, in each locale first in the pack's words; the last to stand in is
    /// the program's source.
    pub(super) fn program_texts(&self, chain: Chain<'_>) -> ProgramTexts {
        let tellers = std::iter::once(&chain.own).chain(chain.stand_ins);
        let own = tellers.flat_map(|teller| {
            let strings = teller.content.strings.iter().chain([&teller.app.strings]);
            strings.map(|strings| (teller.tag, strings.as_str()))
        });
        let all = strings::compile(&own.chain(self.source_strings()).collect::<Vec<_>>());
        let (listen, texts) = all.split(LISTEN_MESSAGES);
        let (mut counts, texts) = texts.split(COUNTS_MESSAGES);
        counts.texts.extend(texts.texts.iter().find(|(id, _)| id == "close").cloned());
        let (phrases, texts) = texts.split(PHRASE_MESSAGES);
        let (plan, texts) = texts.split(PLAN_MESSAGES);
        let (glossary, pages) = texts.split(GLOSSARY_MESSAGES);
        ProgramTexts { listen, counts, phrases, plan, glossary, pages }
    }
}

//! Texts with their marks, resolved: facts put in, links led to where they lead.

use super::{CompileError, edition::Edition};
use crate::{
    authoring::{
        model::{Fact, FactKind},
        text::{Piece, parse},
    },
    contact::{Contact, ContactKind, shown_address},
    inline::{Inline, Target},
    locale::LocaleFormat,
};

/// Schemes that a link may have without being a fact.
const DIRECT: [&str; 2] = ["sms:", "geo:"];

impl Edition<'_> {
    /// A text resolved, with its values written as the locale of the text writes them.
    pub(super) fn inline(&self, text: &str, format: &LocaleFormat, key: &str) -> Result<Vec<Inline>, CompileError> {
        let pieces = parse(text).map_err(|errors| {
            let reasons: Vec<String> =
                errors.iter().map(|error| format!("{}; {}", error.message, error.help)).collect();
            CompileError::Marks { key: key.to_owned(), reason: reasons.join("; ") }
        })?;
        self.pieces(&pieces, format, key)
    }

    /// A fact that one can call, write to or visit.
    pub(super) fn contact(&self, id: &str, key: &str) -> Result<Contact, CompileError> {
        contact(self.fact(id, key)?).ok_or_else(|| wrong_fact(id, key, "a phone number, an e-mail address or a page"))
    }

    fn pieces(&self, pieces: &[Piece], format: &LocaleFormat, key: &str) -> Result<Vec<Inline>, CompileError> {
        let resolve = |piece: &Piece| match piece {
            Piece::Text(text) => Ok(Inline::Text(text.clone())),
            Piece::Strong(inner) => Ok(Inline::Strong(self.pieces(inner, format, key)?)),
            Piece::Fact { id, .. } => self.value(id, format, key),
            Piece::Link { label, target, .. } => {
                Ok(Inline::Link { label: label.clone(), to: self.target(target, key)? })
            }
        };
        pieces.iter().map(resolve).collect()
    }

    fn value(&self, id: &str, format: &LocaleFormat, key: &str) -> Result<Inline, CompileError> {
        let fact = self.fact(id, key)?;
        match fact.kind {
            FactKind::Phone | FactKind::Sms | FactKind::Email | FactKind::Url => {
                let Contact { kind, shown, href } = self.contact(id, key)?;
                Ok(Inline::Contact { kind, shown, href })
            }
            FactKind::Number => Ok(Inline::Value(format.number(&fact.value))),
            FactKind::Money => {
                let currency = fact.currency.as_deref().ok_or_else(|| wrong_fact(id, key, "money with a currency"))?;
                Ok(Inline::Value(format.money(&fact.value, currency)))
            }
            FactKind::Date => {
                let date = fact.value.parse().map_err(|_| wrong_fact(id, key, "a date like 2026-09-01"))?;
                Ok(Inline::Date(date))
            }
        }
    }

    fn target(&self, target: &str, key: &str) -> Result<Target, CompileError> {
        let unknown = || CompileError::Unknown { key: key.to_owned(), id: target.to_owned() };
        if DIRECT.iter().any(|scheme| target.starts_with(scheme)) {
            return Ok(Target::Outside(target.to_owned()));
        }
        match target.split_once('/') {
            None => Ok(Target::Outside(self.contact(target, key)?.href)),
            Some(("places", place)) => {
                self.has_place(place).then(|| Target::Place(place.to_owned())).ok_or_else(unknown)
            }
            Some((topic, article)) => {
                let known = self.articles(topic).iter().any(|text| text.id == article);
                let link = || Target::Article { topic: topic.to_owned(), article: article.to_owned() };
                known.then(link).ok_or_else(unknown)
            }
        }
    }
}

fn wrong_fact(id: &str, key: &str, needed: &'static str) -> CompileError {
    CompileError::WrongFact { key: key.to_owned(), id: id.to_owned(), needed }
}

fn contact(fact: &Fact) -> Option<Contact> {
    let value = &fact.value;
    let (kind, shown, href) = match fact.kind {
        FactKind::Phone => (ContactKind::Phone, value.clone(), format!("tel:{}", dialled(value))),
        FactKind::Sms => (ContactKind::Sms, value.clone(), format!("sms:{}", dialled(value))),
        FactKind::Email => (ContactKind::Email, value.clone(), format!("mailto:{value}")),
        FactKind::Url => (ContactKind::Url, shown_address(value), value.clone()),
        FactKind::Money | FactKind::Number | FactKind::Date => return None,
    };
    Some(Contact { kind, shown, href })
}

fn dialled(number: &str) -> String {
    number.chars().filter(|c| !c.is_whitespace()).collect()
}

//! What a block says: from the fields that editors write to the body that the app shows.

use super::{CompileError, edition::Edition};
use crate::{
    authoring::{
        model::{BlockKind, BlockText, ContactText, ItemText},
        status,
    },
    bundle::{Body, ContactItem},
    inline::{Inline, plain},
    locale::LocaleFormat,
};

impl Edition<'_> {
    /// The body of a block, with its values written as the locale of the block writes them.
    pub(super) fn body(&self, block: &BlockText, format: &LocaleFormat, key: &str) -> Result<Body, CompileError> {
        let inline = |text: &String| self.inline(text, format, key);
        let no_field = |field| CompileError::NoField { key: key.to_owned(), field };
        let text = || inline(block.text.as_ref().ok_or_else(|| no_field("text"))?);
        let items = || block.items.as_deref().ok_or_else(|| no_field("items"));
        Ok(match block.kind {
            BlockKind::Paragraph => Body::Paragraph(text()?),
            BlockKind::Heading => Body::Heading(plain(&text()?)),
            BlockKind::List => Body::List(self.texts(items()?, format, key)?),
            BlockKind::Steps => Body::Steps(self.texts(items()?, format, key)?),
            BlockKind::Documents => Body::Documents(self.texts(items()?, format, key)?),
            BlockKind::Notice => Body::Notice {
                tone: block.tone.ok_or_else(|| no_field("tone"))?,
                title: block.title.clone(),
                text: text()?,
            },
            BlockKind::Phones => Body::Phones(self.contacts(items()?, format, key)?),
            BlockKind::Links => Body::Links(self.contacts(items()?, format, key)?),
            BlockKind::Places => {
                let places = block.places.as_ref().ok_or_else(|| no_field("places"))?;
                Body::Places(places.iter().map(|place| self.place_id(place, key)).collect::<Result<_, _>>()?)
            }
            BlockKind::Question => Body::Question {
                claim: block.claim.clone().ok_or_else(|| no_field("claim"))?,
                answer: inline(block.answer.as_ref().ok_or_else(|| no_field("answer"))?)?,
            },
        })
    }

    fn texts(&self, items: &[ItemText], format: &LocaleFormat, key: &str) -> Result<Vec<Vec<Inline>>, CompileError> {
        let text = |item: &ItemText| match item {
            ItemText::Text(text) => self.inline(text, format, key),
            ItemText::Contact(_) => Err(CompileError::WrongItem { key: key.to_owned(), needed: "a text" }),
        };
        items.iter().map(text).collect()
    }

    fn contacts(&self, items: &[ItemText], format: &LocaleFormat, key: &str) -> Result<Vec<ContactItem>, CompileError> {
        let contact = |item: &ItemText| match item {
            ItemText::Contact(ContactText { fact, label, note }) => Ok(ContactItem {
                label: label.clone(),
                note: note.as_ref().map(|note| self.inline(note, format, key)).transpose()?,
                contact: self.contact(fact, key)?,
            }),
            ItemText::Text(_) => Err(CompileError::WrongItem { key: key.to_owned(), needed: "a contact" }),
        };
        items.iter().map(contact).collect()
    }

    fn place_id(&self, id: &str, key: &str) -> Result<String, CompileError> {
        let unknown = || CompileError::Unknown { key: key.to_owned(), id: status::place_key(id) };
        self.has_place(id).then(|| id.to_owned()).ok_or_else(unknown)
    }
}

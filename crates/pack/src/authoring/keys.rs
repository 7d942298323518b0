//! Which keys belong where: one table for `welcome check` and for the JSON Schemas.

use super::model::BlockKind;

/// The keys of an article that stand in the default locale alone: they do not depend on the language.
pub const NEUTRAL: [&str; 5] = ["audience", "covers", "sources", "written", "review_by"];

/// The keys of a kind of block, besides `id` and `kind`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct BlockKeys {
    /// The kind's name, as editors write it.
    pub(crate) name: &'static str,
    /// Those that it needs.
    pub(crate) needed: &'static [&'static str],
    /// Those that it may have.
    pub(crate) optional: &'static [&'static str],
    /// What its `items` are, if it has any.
    pub(crate) items: Option<Items>,
}

/// What the items of a block are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Items {
    Texts,
    Contacts,
}

/// Every kind of block, in the order in which they are explained.
pub(crate) const KINDS: [BlockKind; 10] = [
    BlockKind::Paragraph,
    BlockKind::Heading,
    BlockKind::List,
    BlockKind::Steps,
    BlockKind::Documents,
    BlockKind::Notice,
    BlockKind::Phones,
    BlockKind::Places,
    BlockKind::Links,
    BlockKind::Question,
];

/// The keys of a kind.
pub(crate) const fn of_kind(kind: BlockKind) -> BlockKeys {
    let texts = Some(Items::Texts);
    let contacts = Some(Items::Contacts);
    let (name, needed, optional, items): (_, &'static [_], &'static [_], _) = match kind {
        BlockKind::Paragraph => ("paragraph", &["text"], &[], None),
        BlockKind::Heading => ("heading", &["text"], &[], None),
        BlockKind::List => ("list", &["items"], &[], texts),
        BlockKind::Steps => ("steps", &["items"], &[], texts),
        BlockKind::Documents => ("documents", &["items"], &[], texts),
        BlockKind::Notice => ("notice", &["tone", "text"], &["title"], None),
        BlockKind::Phones => ("phones", &["items"], &[], contacts),
        BlockKind::Places => ("places", &["places"], &[], None),
        BlockKind::Links => ("links", &["items"], &[], contacts),
        BlockKind::Question => ("question", &["claim", "answer"], &[], None),
    };
    BlockKeys { name, needed, optional, items }
}

//! The facts that an import makes: each address once, however many pages use it.

use super::{Origin, address::Contact, free_id, id_of};
use std::collections::BTreeMap;
use welcome_pack::authoring::model::{Fact, FactKind, Pack};

/// The facts of a pack, and those that are new.
#[derive(Clone, Debug, Default)]
pub struct FactPool {
    kinds: BTreeMap<String, FactKind>,
    /// Ids by kind and value.
    known: BTreeMap<(&'static str, String), String>,
    new: Vec<Fact>,
}

impl FactPool {
    /// The facts that a pack has.
    #[must_use]
    pub fn of_pack(pack: &Pack) -> FactPool {
        let mut pool = FactPool::default();
        for fact in &pack.facts {
            pool.kinds.insert(fact.id.clone(), fact.kind);
            pool.known.entry((word(fact.kind), key(fact.kind, &fact.value))).or_insert_with(|| fact.id.clone());
        }
        pool
    }

    /// The id of the fact with a value: of the one that is there, else of a new one with this origin.
    pub fn id(&mut self, contact: &Contact, origin: &Origin) -> String {
        let Contact { kind, value } = contact;
        let known = (word(*kind), key(*kind, value));
        if let Some(id) = self.known.get(&known) {
            return id.clone();
        }
        let id = free_id(&spelled(*kind, value), |id| self.kinds.contains_key(id));
        self.kinds.insert(id.clone(), *kind);
        self.known.insert(known, id.clone());
        self.new.push(Fact {
            id: id.clone(),
            kind: *kind,
            value: value.clone(),
            currency: None,
            source: origin.source.clone(),
            checked: origin.checked,
            review_by: origin.review_by(),
        });
        id
    }

    /// What a fact is.
    #[must_use]
    pub fn kind(&self, id: &str) -> Option<FactKind> {
        self.kinds.get(id).copied()
    }

    /// The facts that the pack did not have.
    #[must_use]
    pub fn into_new(self) -> Vec<Fact> {
        self.new
    }
}

fn word(kind: FactKind) -> &'static str {
    match kind {
        FactKind::Phone => "tel",
        FactKind::Sms => "sms",
        FactKind::Email => "mail",
        FactKind::Url => "web",
        FactKind::Money => "money",
        FactKind::Number => "number",
        FactKind::Date => "date",
    }
}

/// What makes two values the same: numbers may be grouped otherwise, hosts and mailboxes written otherwise.
fn key(kind: FactKind, value: &str) -> String {
    match kind {
        FactKind::Phone | FactKind::Sms => value.chars().filter(|c| *c != ' ').collect(),
        FactKind::Email => value.to_lowercase(),
        FactKind::Url => value.trim_end_matches('/').to_owned(),
        _ => value.to_owned(),
    }
}

fn spelled(kind: FactKind, value: &str) -> String {
    let text = match kind {
        FactKind::Phone | FactKind::Sms => format!("tel {}", value.replace(' ', "")),
        FactKind::Email => format!("mail {value}"),
        FactKind::Url => {
            let rest = value.strip_prefix("https://").unwrap_or(value);
            format!("web {}", rest.strip_prefix("www.").unwrap_or(rest))
        }
        _ => format!("{} {value}", word(kind)),
    };
    Some(id_of(&text)).filter(|id| id.contains('-')).unwrap_or_else(|| format!("{}-1", word(kind)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_one_fact() {
        let day = "2026-11-01".parse().unwrap();
        let origin = Origin::new("Office", "https://example.org", day, day);
        let mut pool = FactPool::default();
        let mut id = |kind, value: &str| pool.id(&Contact { kind, value: value.to_owned() }, &origin);
        assert_eq!(id(FactKind::Url, "https://www.example.org/a/b.html"), "web-example-org-a-b-html");
        assert_eq!(id(FactKind::Url, "https://www.example.org/a/b.html/"), "web-example-org-a-b-html");
        assert_eq!(id(FactKind::Url, "https://example.org/a/b.html"), "web-example-org-a-b-html-2");
        assert_eq!(id(FactKind::Phone, "+49 821 324"), "tel-49821324");
        assert_eq!(id(FactKind::Phone, "+49821324"), "tel-49821324");
        assert_eq!(id(FactKind::Email, "Office@example.org"), "mail-office-example-org");
        assert_eq!(pool.into_new().len(), 4);
    }
}

//! Puts translations into the files of a locale: what stands is changed in its place, what is missing comes where the
//! default locale has it, with what does not depend on the language copied from there.

use super::{
    Reading,
    field::{Field, KEYWORDS},
    passage::{Passage, Place},
};
use crate::authoring::{
    draft::{Draft, NoSuchPlace},
    files::PackFiles,
    json::{Kind, Member, Node},
    overlay,
    problem::Problem,
};
use std::collections::BTreeMap;

/// What a text of an article is in a locale's own file; everything else of an article stands in the default locale.
const OF_EVERY_LOCALE: [&str; 5] = ["id", "title", "summary", "keywords", "blocks"];

/// The files of a locale after translations were put into them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Merged {
    /// Those that changed, by their path in the pack, whole.
    pub files: BTreeMap<String, Vec<u8>>,
    /// Translations that could not be put in, because others that belong to them are not there.
    pub incomplete: Vec<Incomplete>,
}

/// A translation that has no place without others.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Incomplete {
    /// The unit's id.
    pub id: String,
    /// Ids of the units that are missing.
    pub without: Vec<String>,
}

impl Reading {
    /// The files of a locale with these translations, by the ids of their units. `files` are those that were read.
    ///
    /// A text that is new, or whose source has another form now (a step more, another tone), is written when all of its
    /// units are there. Nothing else is touched: the same translations again change no byte. In a pack that extends
    /// another one, a file says what the one beneath does not.
    ///
    /// # Errors
    /// What makes a file no JSON that can be changed.
    pub fn merge(
        &self,
        files: &PackFiles,
        locale: &str,
        targets: &BTreeMap<String, String>,
    ) -> Result<Merged, Vec<Problem>> {
        let passages = self.passages(locale);
        let mut by_file: BTreeMap<&str, Vec<&Passage<'_>>> = BTreeMap::new();
        for passage in &passages {
            by_file.entry(&passage.file).or_default().push(passage);
        }
        let mut merged = Merged::default();
        for (name, passages) in by_file {
            let path = format!("{locale}/{name}");
            let before = overlay::merged(files, &path);
            let mut merger = Merger { targets, passages, incomplete: Vec::new() };
            let after = match &before {
                Some(bytes) => merger.change(&path, bytes)?,
                None => merger.create(),
            };
            merged.incomplete.append(&mut merger.incomplete);
            let after = after.filter(|after| before.as_deref() != Some(after.as_bytes()));
            let own = after.and_then(|after| overlay::own(files, &path, &after));
            merged.files.extend(own.map(|text| (path, text.into_bytes())));
        }
        Ok(merged)
    }
}

/// One file of a locale.
struct Merger<'a> {
    targets: &'a BTreeMap<String, String>,
    passages: Vec<&'a Passage<'a>>,
    incomplete: Vec<Incomplete>,
}

impl<'a> Merger<'a> {
    /// The text of a file that is not there yet, if there is anything to write.
    fn create(&mut self) -> Option<String> {
        let passages = self.passages.clone();
        let root = match passages.first()?.place {
            Place::City => self.whole(passages.first()?)?,
            Place::Entry { list, .. } => list_file(list, self.entries(&passages)),
            Place::Article { .. } | Place::Block { .. } => list_file("articles", self.articles()),
        };
        let is_empty =
            root.members().iter().any(|member| matches!(&member.value.kind, Kind::List(list) if list.is_empty()));
        let text = serde_json::to_string_pretty(&root).ok().filter(|_| !is_empty)?;
        Some(format!("{text}\n"))
    }

    /// The text of a file with its changes.
    fn change(&mut self, path: &str, bytes: &[u8]) -> Result<Option<String>, Vec<Problem>> {
        let draft = Draft::read(path, bytes)?;
        // What is asked for was read from the same bytes, so that every place is there; a file that has changed under
        // our hands would leave its text out, not break it.
        let _ = self.apply(&draft);
        Ok(Some(draft.text()))
    }

    fn apply(&mut self, draft: &Draft) -> Result<(), NoSuchPlace> {
        for passage in self.passages.clone() {
            if let Some((pointer, node)) = &passage.target {
                self.set(draft, passage, pointer, node)?;
            }
        }
        match self.passages.first().map(|passage| passage.place.clone()) {
            Some(Place::Entry { list, .. }) => self.insert_entries(draft, list),
            Some(Place::Article { .. } | Place::Block { .. }) => {
                self.insert_blocks(draft)?;
                self.insert_articles(draft)
            }
            Some(Place::City) | None => Ok(()),
        }
    }

    /// Changes a text that stands.
    fn set(&mut self, draft: &Draft, passage: &Passage<'a>, pointer: &str, node: &Node) -> Result<(), NoSuchPlace> {
        let changed =
            |field: &&Field| self.target(passage, field).is_some_and(|text| passage.target_text(field) != Some(text));
        let changed: Vec<&Field> = passage.fields.iter().filter(changed).collect();
        if passage.has_form_of_source(node) {
            for field in changed {
                let Some(text) = self.target(passage, field) else { continue };
                match field.path == KEYWORDS {
                    true => set_keywords(draft, pointer, node, &text)?,
                    false => draft.set(&format!("{pointer}/{}", field.path), &text)?,
                }
            }
            return Ok(());
        }
        if changed.is_empty() {
            return Ok(());
        }
        let Some(whole) = self.whole(passage) else { return Ok(()) };
        match passage.place {
            // A file cannot be replaced as a value, its keys can.
            Place::City | Place::Article { .. } => {
                whole.members().iter().try_for_each(|member| draft.put(pointer, &member.key, &member.value))
            }
            Place::Entry { .. } | Place::Block { .. } => {
                let (list, at) = pointer.rsplit_once('/').unwrap_or_default();
                draft.remove(pointer)?;
                draft.insert(list, at.parse().unwrap_or(usize::MAX), &whole)
            }
        }
    }

    fn insert_entries(&mut self, draft: &Draft, list: &'static str) -> Result<(), NoSuchPlace> {
        let passages: Vec<_> = self.passages.clone();
        let mut there = Order::of(passages.iter().map(|passage| passage.entry_id()), |id| {
            passages.iter().any(|passage| passage.entry_id() == id && passage.target.is_some())
        });
        for passage in passages.iter().filter(|passage| passage.target.is_none()) {
            if let Some(entry) = self.whole(passage) {
                draft.insert(&format!("/{list}"), there.insert(passage.entry_id()), &entry)?;
            }
        }
        Ok(())
    }

    /// Puts blocks into articles that stand.
    fn insert_blocks(&mut self, draft: &Draft) -> Result<(), NoSuchPlace> {
        for article in self.heads() {
            let Some((pointer, node)) = &article.target else { continue };
            let present = ids(node, "blocks");
            let originals = ids(article.source, "blocks");
            let mut there = Order::of(originals.iter().copied(), |id| present.contains(&id));
            let missing: Vec<&str> = originals.iter().copied().filter(|id| !present.contains(id)).collect();
            let mut blocks: Vec<(&str, Node)> =
                missing.iter().filter_map(|id| Some((*id, self.block(article, id)?))).collect();
            // A list of places alone is nobody's translation; it comes when something else comes.
            if blocks.iter().all(|(id, _)| self.is_wordless(article, id)) {
                blocks.clear();
            }
            for (id, block) in blocks {
                draft.insert(&format!("{pointer}/blocks"), there.insert(id), &block)?;
            }
        }
        Ok(())
    }

    fn insert_articles(&mut self, draft: &Draft) -> Result<(), NoSuchPlace> {
        let heads = self.heads();
        let mut there = Order::of(heads.iter().map(|head| head.entry_id()), |id| {
            heads.iter().any(|head| head.entry_id() == id && head.target.is_some())
        });
        for head in heads.iter().filter(|head| head.target.is_none()) {
            if let Some(article) = self.article(head) {
                draft.insert("/articles", there.insert(head.entry_id()), &article)?;
            }
        }
        Ok(())
    }

    fn entries(&mut self, passages: &[&'a Passage<'a>]) -> Vec<Node> {
        passages.iter().filter_map(|passage| self.whole(passage)).collect()
    }

    fn articles(&mut self) -> Vec<Node> {
        self.heads().iter().filter_map(|head| self.article(head)).collect()
    }

    fn heads(&self) -> Vec<&'a Passage<'a>> {
        let is_head = |passage: &&&Passage<'_>| matches!(passage.place, Place::Article { .. });
        self.passages.iter().filter(is_head).copied().collect()
    }

    /// A new article with the blocks that are there; without one it would be an empty page.
    fn article(&mut self, head: &'a Passage<'a>) -> Option<Node> {
        let article = self.whole(head);
        let blocks: Vec<(&str, Node)> = match article {
            Some(_) => {
                ids(head.source, "blocks").into_iter().filter_map(|id| Some((id, self.block(head, id)?))).collect()
            }
            None => Vec::new(),
        };
        if article.is_none() || blocks.iter().all(|(id, _)| self.is_wordless(head, id)) {
            self.refuse_article(head);
            return None;
        }
        let mut article = article?;
        let blocks = Kind::List(blocks.into_iter().map(|(_, block)| block).collect());
        if let Kind::Object(members) = &mut article.kind {
            members.push(member("blocks", blocks));
        }
        Some(article)
    }

    /// Notes what came of an article that cannot be made.
    fn refuse_article(&mut self, head: &Passage<'_>) {
        let without = self.absent(head);
        let of_article = self.passages.iter().filter(|passage| passage.article_id() == head.article_id());
        let ids: Vec<String> = of_article.flat_map(|passage| self.came(passage)).collect();
        for id in ids {
            if !self.incomplete.iter().any(|known| known.id == id) {
                self.incomplete.push(Incomplete { id, without: without.clone() });
            }
        }
    }

    /// A block of the default locale in the language of this one; one without words as it is.
    fn block(&mut self, article: &Passage<'a>, id: &str) -> Option<Node> {
        match self.block_passage(article, id) {
            Some(passage) => self.whole(passage),
            None => {
                let (Node { kind: Kind::List(blocks), .. }, true) = article.source.nearest("/blocks") else {
                    return None;
                };
                blocks.iter().find(|block| text_of(block, "id") == Some(id)).cloned()
            }
        }
    }

    fn is_wordless(&self, article: &Passage<'_>, id: &str) -> bool {
        self.block_passage(article, id).is_none()
    }

    fn block_passage(&self, article: &Passage<'_>, block: &str) -> Option<&'a Passage<'a>> {
        let is_it = |passage: &&&Passage<'_>| matches!(&passage.place, Place::Block { article: of, id } if *of == article.entry_id() && id == block);
        self.passages.iter().find(is_it).copied()
    }

    /// The source's value with all of its words translated; what came of it is noted as incomplete if something is missing.
    fn whole(&mut self, passage: &Passage<'_>) -> Option<Node> {
        let without = self.absent(passage);
        if without.is_empty() {
            return Some(self.translated(passage));
        }
        let came = self.came(passage);
        self.incomplete.extend(came.into_iter().map(|id| Incomplete { id, without: without.clone() }));
        None
    }

    /// The ids of a text's units that came.
    fn came(&self, passage: &Passage<'_>) -> Vec<String> {
        let came = passage.fields.iter().filter(|field| self.target(passage, field).is_some());
        came.map(|field| passage.id(field)).collect()
    }

    /// The ids of a text's units that did not come.
    fn absent(&self, passage: &Passage<'_>) -> Vec<String> {
        let absent = passage.fields.iter().filter(|field| self.target(passage, field).is_none());
        absent.map(|field| passage.id(field)).collect()
    }

    fn target(&self, passage: &Passage<'_>, field: &Field) -> Option<String> {
        self.targets.get(&passage.id(field)).cloned()
    }

    fn translated(&self, passage: &Passage<'_>) -> Node {
        let mut node = passage.source.clone();
        if let (Place::Article { .. }, Kind::Object(members)) = (&passage.place, &mut node.kind) {
            members.retain(|member| member.key != "blocks" && OF_EVERY_LOCALE.contains(&member.key.as_str()));
        }
        for field in &passage.fields {
            if let (Some(place), Some(text)) = (at_mut(&mut node, &field.path), self.target(passage, field)) {
                place.kind = match field.path == KEYWORDS {
                    true => Kind::List(words(&text).into_iter().map(text_node).collect()),
                    false => Kind::Text(text),
                };
            }
        }
        node
    }
}

impl Passage<'_> {
    /// Whether a text of the locale differs from its source in words alone.
    fn has_form_of_source(&self, target: &Node) -> bool {
        let is_article = matches!(self.place, Place::Article { .. });
        let form = |node: &Node| {
            let mut form = node.clone();
            if let (true, Kind::Object(members)) = (is_article, &mut form.kind) {
                // The blocks are texts of their own, and keywords may be missing.
                members.retain(|member| ["id", "title", "summary"].contains(&member.key.as_str()));
            }
            for field in &self.fields {
                if let Some(place) = at_mut(&mut form, &field.path) {
                    place.kind = Kind::Null;
                }
            }
            serde_json::to_value(form).ok()
        };
        form(self.source) == form(target)
    }

    fn article_id(&self) -> Option<&str> {
        match &self.place {
            Place::Article { id } => Some(id),
            Place::Block { article, .. } => Some(article),
            Place::City | Place::Entry { .. } => None,
        }
    }

    fn entry_id(&self) -> &str {
        match &self.place {
            Place::City => "",
            Place::Entry { id, .. } | Place::Article { id } | Place::Block { id, .. } => id,
        }
    }
}

/// The order of the default locale, and which of its entries are there.
struct Order<'a>(Vec<(&'a str, bool)>);

impl<'a> Order<'a> {
    fn of(ids: impl Iterator<Item = &'a str>, is_there: impl Fn(&str) -> bool) -> Order<'a> {
        Order(ids.map(|id| (id, is_there(id))).collect())
    }

    /// Where an entry comes in the list as it is now; from then on it is there.
    fn insert(&mut self, id: &str) -> usize {
        let mut before = 0;
        for (known, is_there) in &mut self.0 {
            if *known == id {
                *is_there = true;
                break;
            }
            before += usize::from(*is_there);
        }
        before
    }
}

/// Keywords as they are written one after the other. Arabic and Chinese have semicolons of their own.
fn words(text: &str) -> Vec<String> {
    let words = text.split([';', '؛', '；', '\n']).map(str::trim).filter(|word| !word.is_empty());
    words.map(str::to_owned).collect()
}

/// Changes as few of the keywords as it takes, so that the list keeps its form in the file.
fn set_keywords(draft: &Draft, pointer: &str, node: &Node, text: &str) -> Result<(), NoSuchPlace> {
    let words = words(text);
    let Some(Node { kind: Kind::List(known), .. }) = node.get(KEYWORDS) else {
        return draft.put(pointer, KEYWORDS, &words);
    };
    let list = format!("{pointer}/{KEYWORDS}");
    for at in (words.len()..known.len()).rev() {
        draft.remove(&format!("{list}/{at}"))?;
    }
    for (at, word) in words.iter().enumerate() {
        match at < known.len() {
            true => draft.set(&format!("{list}/{at}"), word)?,
            false => draft.insert(&list, at, word)?,
        }
    }
    Ok(())
}

fn list_file(key: &str, entries: Vec<Node>) -> Node {
    Node { span: 0..0, kind: Kind::Object(vec![member(key, Kind::List(entries))]) }
}

fn member(key: &str, kind: Kind) -> Member {
    Member { key: key.to_owned(), key_span: 0..0, value: Node { span: 0..0, kind } }
}

fn text_node(text: String) -> Node {
    Node { span: 0..0, kind: Kind::Text(text) }
}

fn text_of<'n>(node: &'n Node, key: &str) -> Option<&'n str> {
    match &node.get(key)?.kind {
        Kind::Text(text) => Some(text),
        _ => None,
    }
}

/// The ids of the entries of a list.
fn ids<'n>(node: &'n Node, list: &str) -> Vec<&'n str> {
    match node.get(list) {
        Some(Node { kind: Kind::List(entries), .. }) => {
            entries.iter().filter_map(|entry| text_of(entry, "id")).collect()
        }
        _ => Vec::new(),
    }
}

/// The value at a path of keys and positions.
fn at_mut<'n>(node: &'n mut Node, path: &str) -> Option<&'n mut Node> {
    let (step, rest) = path.split_once('/').map_or((path, None), |(step, rest)| (step, Some(rest)));
    let next = match &mut node.kind {
        Kind::List(entries) => entries.get_mut(step.parse::<usize>().ok()?)?,
        Kind::Object(members) => &mut members.iter_mut().find(|member| member.key == step)?.value,
        _ => return None,
    };
    match rest {
        Some(rest) => at_mut(next, rest),
        None => Some(next),
    }
}

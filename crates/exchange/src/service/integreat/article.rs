//! The blocks of a page, and which blocks of its translation belong to them.
//!
//! In a pack a translated block has the id, the kind, the number of items and the references of its original. Integreat
//! knows no blocks, so they are paired by their order, section by section: what does not fit is left out with its whole
//! text, and readers see the original.

use crate::{
    html::Shape,
    service::{fact_pool::FactPool, line::Line, note::Notes, wording::without_marks},
};
use std::collections::{BTreeMap, BTreeSet};
use welcome_pack::authoring::model::{BlockKind, BlockText, FactKind, ItemText};

/// A block.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Block {
    pub(super) shape: Shape,
    pub(super) lines: Vec<Line>,
}

impl Block {
    /// As a pack has it.
    pub(super) fn text(&self, id: &str) -> BlockText {
        let block = BlockText { id: id.to_owned(), kind: self.kind(), ..BlockText::default() };
        let first = self.lines.first().cloned().unwrap_or_default();
        match self.shape {
            Shape::Paragraph => BlockText { text: Some(first.marked()), ..block },
            Shape::Heading => BlockText { text: Some(without_marks(&first.text())), ..block },
            Shape::List | Shape::Steps => {
                let items = self.lines.iter().map(|line| ItemText::Text(line.marked()));
                BlockText { items: Some(items.collect()), ..block }
            }
        }
    }

    fn kind(&self) -> BlockKind {
        match self.shape {
            Shape::Paragraph => BlockKind::Paragraph,
            Shape::Heading => BlockKind::Heading,
            Shape::List => BlockKind::List,
            Shape::Steps => BlockKind::Steps,
        }
    }

    /// What it refers to. A heading has no marks.
    fn targets(&self) -> BTreeSet<&str> {
        let lines = self.lines.iter().filter(|_| self.shape != Shape::Heading);
        lines.flat_map(Line::aims).map(|aim| aim.target.as_str()).collect()
    }

    fn words(&self) -> String {
        self.lines.iter().map(Line::marked).collect::<Vec<_>>().join("\n")
    }
}

/// The ids of blocks: what they are, and the how manieth of it.
pub(super) fn ids(blocks: &[Block]) -> Vec<String> {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    let id = |block: &Block| {
        let word = match block.shape {
            Shape::Paragraph => "text",
            Shape::Heading => "heading",
            Shape::List => "list",
            Shape::Steps => "steps",
        };
        let count = counts.entry(word).or_default();
        *count += 1;
        format!("{word}-{count}")
    };
    blocks.iter().map(id).collect()
}

/// For every block its translation, if there is one that fits.
pub(super) fn fit(
    blocks: &[Block],
    translated: Vec<Block>,
    about: &str,
    facts: &FactPool,
    notes: &mut Notes,
) -> Vec<Option<Block>> {
    let (sections, others) = (sections(blocks.to_vec()), sections(translated));
    let same_plan = sections.len() == others.len();
    if !same_plan {
        let (there, here) = (sections.len(), others.len());
        let what =
            format!("the translation has {here} sections and the page {there}, so its blocks could not be paired");
        notes.add_text(about, what, others.iter().flatten().map(Block::words).collect::<Vec<_>>().join("\n"));
        return vec![None; blocks.len()];
    }
    let mut fitting = Vec::new();
    for (section, other) in sections.into_iter().zip(others) {
        let shapes = |blocks: &[Block]| blocks.iter().map(|block| block.shape).collect::<Vec<_>>();
        if shapes(&section) == shapes(&other) {
            let pairs = section.iter().zip(other);
            fitting.extend(pairs.map(|(block, other)| fit_block(block, other, about, facts, notes)));
            continue;
        }
        let titled = |blocks: &[Block]| blocks.first().is_some_and(|block| block.shape == Shape::Heading);
        let mut other = other.into_iter();
        let heading =
            if titled(&section) { other.next().filter(|block| titled(std::slice::from_ref(block))) } else { None };
        let title = heading.as_ref().map(|block| format!(" “{}”", block.words())).unwrap_or_default();
        let what = format!("the section{title} has other blocks than the page, so they could not be paired");
        notes.add_text(about, what, other.map(|block| block.words()).collect::<Vec<_>>().join("\n"));
        let rest = section.len() - usize::from(titled(&section));
        fitting.extend(titled(&section).then_some(heading));
        fitting.extend(std::iter::repeat_n(None, rest));
    }
    fitting
}

/// Blocks from one heading to the next.
fn sections(blocks: Vec<Block>) -> Vec<Vec<Block>> {
    let mut sections: Vec<Vec<Block>> = vec![Vec::new()];
    for block in blocks {
        if block.shape == Shape::Heading {
            sections.push(Vec::new());
        }
        if let Some(last) = sections.last_mut() {
            last.push(block);
        }
    }
    sections
}

fn fit_block(block: &Block, mut other: Block, about: &str, facts: &FactPool, notes: &mut Notes) -> Option<Block> {
    let mut refuse = |why: String, other: &Block| {
        notes.add_text(about, format!("a translated block was left out: {why}"), other.words());
        None
    };
    if block.lines.len() != other.lines.len() {
        return refuse(format!("it has {} items and the page {}", other.lines.len(), block.lines.len()), &other);
    }
    let (wanted, found) = (block.targets(), other.targets());
    let missing: Vec<String> = wanted.difference(&found).map(|target| (*target).to_owned()).collect();
    let extra: Vec<String> = other.lines.iter().flat_map(Line::aims).map(|aim| aim.target.clone()).collect();
    let mut seen = BTreeSet::new();
    let extra: Vec<String> =
        extra.into_iter().filter(|target| !wanted.contains(target.as_str()) && seen.insert(target.clone())).collect();
    if block.shape == Shape::Heading || (missing.is_empty() && extra.is_empty()) {
        return Some(other);
    }
    // Only a page has another address in another language; another number is another office.
    let is_page = |target: &String| target.contains('/') || facts.kind(target) == Some(FactKind::Url);
    if missing.len() != extra.len() || !missing.iter().chain(&extra).all(is_page) {
        let why = "it refers to other numbers, mailboxes or pages than the page does";
        return refuse(why.to_owned(), &other);
    }
    // In the order of the original's text, not of the alphabet.
    let in_order =
        block.lines.iter().flat_map(Line::aims).map(|aim| &aim.target).filter(|target| missing.contains(target));
    let mut seen = BTreeSet::new();
    let in_order: Vec<&String> = in_order.filter(|target| seen.insert(target.as_str())).collect();
    for (from, to) in extra.iter().zip(in_order) {
        notes.add(about, format!("a link leads to `{to}` as in the original, not to `{from}`"));
        for aim in other.lines.iter_mut().flat_map(Line::aims_mut).filter(|aim| aim.target == *from) {
            aim.target.clone_from(to);
        }
    }
    Some(other)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn block(letter: char, text: &str) -> Block {
        let shape = match letter {
            'H' => Shape::Heading,
            'L' => Shape::List,
            _ => Shape::Paragraph,
        };
        Block { shape, lines: text.split('|').map(Line::plain).collect() }
    }

    fn blocks(text: &str) -> Vec<Block> {
        text.split_whitespace().map(|word| block(word.chars().next().unwrap(), &word[1..])).collect()
    }

    #[track_caller]
    fn check(original: &str, translated: &str, expected: &str, noted: usize) {
        let mut notes = Notes::default();
        let fitting = fit(&blocks(original), blocks(translated), "x", &FactPool::default(), &mut notes);
        let fitting = fitting.iter().map(|block| block.as_ref().map_or("-".to_owned(), Block::words));
        assert_eq!(fitting.collect::<Vec<_>>().join(" ").replace('\n', "|"), expected);
        assert_eq!(notes.all().len(), noted, "{notes}");
    }

    #[test]
    fn blocks_are_paired_section_by_section() {
        check("Pa Ha Pb", "Px Hy Pz", "x y z", 0);
        check("Pa La|b Pc", "Px Lx|y Pz", "x x|y z", 0);
        check("Pa La|b Pc", "Px Lx Pz", "x - z", 1);
        check("Pa Ha Pb Pc Hd Pe", "Px Hy Pz Hw Pv", "x y - - w v", 1);
        check("Pa Ha Pb", "Px Py", "- - -", 1);
        check("Pa", "", "-", 1);
    }

    #[test]
    fn ids_say_what_a_block_is() {
        assert_eq!(ids(&blocks("Pa Hb Pc Ld")), ["text-1", "heading-1", "text-2", "list-1"]);
    }
}

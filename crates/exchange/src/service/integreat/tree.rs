//! The pages of a region as a tree, which Integreat gives by each page's parent.

use super::shape::Page;
use std::collections::{BTreeMap, BTreeSet};

/// A root page with all that lies below it, in reading order.
#[derive(Debug)]
pub(super) struct Branch<'a> {
    pub(super) root: &'a Page,
    pub(super) below: Vec<&'a Page>,
}

/// The branches of a language's pages, and the pages that are in none because their parents go round in a circle. A page
/// whose parent is not there is a root.
pub(super) fn branches(pages: &BTreeMap<String, Page>) -> (Vec<Branch<'_>>, Vec<&Page>) {
    let mut children: BTreeMap<Option<&str>, Vec<&Page>> = BTreeMap::new();
    for page in pages.values() {
        let parent = page.parent.as_deref().filter(|parent| pages.contains_key(*parent));
        children.entry(parent).or_default().push(page);
    }
    for siblings in children.values_mut() {
        siblings.sort_by(|left, right| left.order.total_cmp(&right.order).then_with(|| left.path.cmp(&right.path)));
    }
    let mut seen: BTreeSet<&str> = BTreeSet::new();
    let mut found = Vec::new();
    for root in children.get(&None).into_iter().flatten() {
        let (mut below, mut next) = (Vec::new(), vec![*root]);
        while let Some(page) = next.pop() {
            if seen.insert(&page.path) {
                if !std::ptr::eq(page, *root) {
                    below.push(page);
                }
                next.extend(children.get(&Some(page.path.as_str())).into_iter().flatten().rev());
            }
        }
        found.push(Branch { root, below });
    }
    let lost = pages.values().filter(|page| !seen.contains(page.path.as_str())).collect();
    (found, lost)
}

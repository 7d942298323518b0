//! Which pages answer a question, and in which order.

use super::{index::Index, query::Query};
use crate::route::Page;

/// A page that has less than one in so many of the best one's points is left out.
const WEAK: u32 = 8;

/// A page that was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Found {
    /// Its position in [`Index::documents`].
    pub document: usize,
    /// How well it answers; only to be compared within one answer.
    pub points: u32,
}

/// What was found for one question. It is used again for the next one, so that a key costs no memory.
#[derive(Debug, Default)]
pub struct Ranking {
    /// By page: the best that the word at hand has brought, all words together, and how many words have brought anything.
    best: Vec<u32>,
    points: Vec<(u32, u32)>,
    found: Vec<Found>,
}

impl Ranking {
    /// The pages that answer a question, the best first; where two are as good, in the editors' order.
    pub fn search(&mut self, index: &Index, query: &Query) -> &[Found] {
        let count = index.documents().len();
        self.points.clear();
        self.points.resize(count, (0, 0));
        self.found.clear();
        for term in &query.terms {
            self.best.clear();
            self.best.resize(count, 0);
            index.matches(term, |page, weight, fit, pages| {
                let rarity = 4 + (2 * count / pages.max(1)).max(1).ilog2();
                let points = u32::from(weight) * u32::from(fit) * rarity;
                if let Some(best) = self.best.get_mut(page as usize) {
                    *best = points.max(*best);
                }
            });
            for (points, best) in self.points.iter_mut().zip(&self.best) {
                points.0 += best;
                points.1 += u32::from(*best > 0);
            }
        }
        // Who types two words wants both: each further word counts for more than its own points.
        let all = self.points.iter().enumerate().filter(|(_, (points, _))| *points > 0);
        self.found.extend(all.map(|(document, (points, terms))| Found { document, points: points * terms * terms }));
        self.found.sort_unstable_by(|one, other| other.points.cmp(&one.points).then(one.document.cmp(&other.document)));
        let least = self.found.first().map_or(0, |best| best.points / WEAK);
        self.found.retain(|found| found.points >= least);
        &self.found
    }

    /// What was found last, articles apart from places.
    #[must_use]
    pub fn in_groups(&self, index: &Index) -> (Vec<usize>, Vec<usize>) {
        let is_place = |document: &usize| {
            index.documents().get(*document).is_some_and(|document| matches!(document.page, Page::Place(_)))
        };
        let (places, articles) = self.found.iter().map(|found| found.document).partition(is_place);
        (articles, places)
    }
}

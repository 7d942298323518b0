//! Which pages answer a question, and in which order.

use super::{
    index::{Document, Index},
    query::Query,
};

/// A page that has less than one in so many of the best one's points is left out.
const WEAK: u32 = 8;

/// What was found for one question. It is used again for the next one, so that a key costs no memory.
#[derive(Debug, Default)]
pub struct Ranking {
    /// By page: the best that the word at hand has brought.
    best: Vec<u32>,
    /// By page: all words together, and how many words have brought anything.
    points: Vec<(u32, u32)>,
}

impl Ranking {
    /// Looks for the pages that answer a question.
    pub fn search(&mut self, index: &Index, query: &Query) {
        let count = index.documents().len();
        self.points.clear();
        self.points.resize(count, (0, 0));
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
        for (points, terms) in &mut self.points {
            *points *= *terms * *terms;
        }
        let least = self.points.iter().map(|(points, _)| *points).max().unwrap_or(0) / WEAK;
        for (points, _) in self.points.iter_mut().filter(|(points, _)| *points < least) {
            *points = 0;
        }
    }

    /// The positions of at most so many of the pages that were found and are of a kind, the best first; where two are as good,
    /// in the editors' order.
    #[must_use]
    pub fn best(&self, index: &Index, most: usize, is_of_kind: impl Fn(&Document) -> bool) -> Vec<usize> {
        // So few are wanted that to look for the next best each time is less work, and less code, than to sort all.
        let mut found: Vec<usize> = Vec::with_capacity(most);
        while found.len() < most {
            let mut next: Option<(u32, usize)> = None;
            for (at, (document, (points, _))) in index.documents().iter().zip(&self.points).enumerate() {
                if *points > next.map_or(0, |(points, _)| points) && !found.contains(&at) && is_of_kind(document) {
                    next = Some((*points, at));
                }
            }
            let Some((_, at)) = next else { break };
            found.push(at);
        }
        found
    }
}

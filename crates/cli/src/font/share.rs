//! Shares the characters of a large script out to pieces, so that a page fetches few that it does not show.

use super::characters::Characters;
use std::collections::BTreeMap;

/// What a piece costs besides its characters, in characters: the head of a file, and of an answer.
const HEAD: usize = 5;
/// A piece of fewer characters is not worth a request, and a face in every page.
const FEWEST: usize = 24;

/// The piece with what is used in many places.
pub(crate) const COMMON: &str = "common";
/// The piece with what stands in names of languages.
const NAMES: &str = "names";

/// Where the characters of a slice are used.
#[derive(Debug, Default)]
pub(crate) struct Uses {
    /// In names and greetings of languages, which pages of every language show.
    pub(crate) names: Characters,
    /// On any page of a language.
    pub(crate) everywhere: Characters,
    /// On the pages of a section (a topic, the places), by its id.
    pub(crate) sections: BTreeMap<String, Vec<Characters>>,
}

impl Uses {
    /// Every character.
    pub(crate) fn all(&self) -> Characters {
        let pages = self.sections.values().flatten();
        pages.chain([&self.names, &self.everywhere]).flatten().copied().collect()
    }

    /// In how many sections a character is used, and the first of them.
    fn sections_of(&self) -> BTreeMap<char, (usize, &str)> {
        let mut found = BTreeMap::new();
        for (id, pages) in &self.sections {
            let characters: Characters = pages.iter().flatten().copied().collect();
            for c in characters {
                found.entry(c).or_insert((0, id.as_str())).0 += 1;
            }
        }
        found
    }

    /// The pieces by their name: [`NAMES`], [`COMMON`], and a piece for a section's rarer characters.
    ///
    /// What is used in many sections is common; how many that is follows from the page that has to fetch most.
    pub(crate) fn shared_out(&self) -> BTreeMap<String, Characters> {
        let sections_of = self.sections_of();
        let divided = (1..=self.sections.len() + 1).map(|many| self.divided(&sections_of, many));
        divided.min_by_key(|pieces| self.most_fetched(pieces)).unwrap_or_default()
    }

    /// The pieces, if what is used in so many sections is common.
    fn divided(&self, sections_of: &BTreeMap<char, (usize, &str)>, many: usize) -> BTreeMap<String, Characters> {
        let mut pieces: BTreeMap<String, Characters> = BTreeMap::new();
        for c in self.all() {
            let piece = match sections_of.get(&c) {
                _ if self.names.contains(&c) => NAMES,
                Some((count, section)) if *count < many && !self.everywhere.contains(&c) => section,
                _ => COMMON,
            };
            pieces.entry(piece.to_owned()).or_default().insert(c);
        }
        let is_small = |name: &str, piece: &Characters| name != NAMES && name != COMMON && piece.len() < FEWEST;
        let small: Vec<Characters> =
            pieces.extract_if(.., |name, piece| is_small(name, piece)).map(|(_, c)| c).collect();
        if !small.is_empty() {
            pieces.entry(COMMON.to_owned()).or_default().extend(small.into_iter().flatten());
        }
        pieces
    }

    /// What the page costs that has to fetch most, in characters.
    fn most_fetched(&self, pieces: &BTreeMap<String, Characters>) -> usize {
        let cost = |page: &Characters| -> usize {
            let needs = |piece: &Characters| [page, &self.everywhere].iter().any(|used| !used.is_disjoint(piece));
            pieces.values().filter(|piece| needs(piece)).map(|piece| piece.len() + HEAD).sum()
        };
        self.sections.values().flatten().map(cost).max().unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Sections with the texts of their pages.
    fn uses(names: &str, everywhere: &str, sections: &[(&str, &[&str])]) -> Uses {
        let characters = |text: &str| text.chars().collect::<Characters>();
        let section =
            |(id, pages): &(&str, &[&str])| ((*id).to_owned(), pages.iter().map(|text| characters(text)).collect());
        Uses {
            names: characters(names),
            everywhere: characters(everywhere),
            sections: sections.iter().map(section).collect(),
        }
    }

    #[track_caller]
    fn check(uses: &Uses, expected: &[(&str, &str)]) {
        let pieces = uses.shared_out();
        let written: Vec<(&str, String)> =
            pieces.iter().map(|(name, piece)| (name.as_str(), piece.iter().collect())).collect();
        let written: Vec<(&str, &str)> = written.iter().map(|(name, piece)| (*name, piece.as_str())).collect();
        assert_eq!(written, expected);
    }

    #[test]
    fn a_few_characters_stay_together() {
        check(&uses("", "ab", &[("health", &["acd"]), ("work", &["bce"])]), &[("common", "abcde")]);
    }

    #[test]
    fn names_are_apart_so_that_no_other_language_fetches_more() {
        check(&uses("ax", "ab", &[("health", &["ac"])]), &[("common", "bc"), ("names", "ax")]);
        check(&uses("ax", "", &[]), &[("names", "ax")]);
    }

    #[test]
    fn what_a_section_alone_uses_is_fetched_for_it_alone() {
        let (large, other) =
            (('\u{4E00}'..'\u{4E30}').collect::<String>(), ('\u{5000}'..'\u{5030}').collect::<String>());
        let (health, work) = (format!("abc{large}"), format!("abc{other}"));
        let uses = uses("", "a", &[("health", &[&health, "ab"]), ("work", &[&work, "a"]), ("few", &["adef"])]);
        check(&uses, &[("common", "abcdef"), ("health", &large), ("work", &other)]);
    }

    #[test]
    fn every_character_is_in_exactly_one_piece() {
        let uses = uses("ab", "bc", &[("x", &["cdefghijklm", "dz"]), ("y", &["cdnopqrstuv"])]);
        let pieces = uses.shared_out();
        assert_eq!(pieces.values().flatten().copied().collect::<Characters>(), uses.all());
        assert_eq!(pieces.values().map(Characters::len).sum::<usize>(), uses.all().len());
    }
}

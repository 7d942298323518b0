//! The fonts of a site as style sheets name them: each file with its characters, and the order of families by language.

use super::{
    Fonts, Piece,
    characters::{Characters, unicode_range},
    table::{Display, Family, Leading, Line, Purpose, StandIn},
};
use std::collections::BTreeSet;

/// Asked last, for what none of our fonts has.
const LAST: &str = "system-ui,sans-serif";

/// Elements that hold a text and not just a name. Only there a language has its family for running text.
const TEXTS: &str = ":is(:root,article,div,main,p,section)";

/// The faces and rules of a page, in no layer, so that they may stand before or after other rules.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct FontRules {
    /// What stands in the page: the faces for the texts of its language.
    pub(crate) inline: String,
    /// What comes afterwards: the faces for names in other scripts, and for the languages to which the app may change
    /// within the page.
    pub(crate) late: String,
}

impl FontRules {
    fn part(&mut self, is_inline: bool) -> &mut String {
        if is_inline { &mut self.inline } else { &mut self.late }
    }
}

/// What stands in a page.
#[derive(Default)]
struct Inline<'a> {
    /// Its pieces, by their positions.
    pieces: BTreeSet<usize>,
    /// Site paths of what is fetched together with the page.
    at_once: BTreeSet<&'a str>,
}

impl Fonts {
    /// The rules of the pages of a locale; `base` stands before site paths. Languages with the same families have the same,
    /// so that a site has few styles inside its pages.
    pub(crate) fn rules_of(&self, tag: &str, base: &str) -> FontRules {
        let families = self.needs.get(tag).map(|needs| &needs.families);
        let mut inline = Inline::default();
        for needs in self.needs.values().filter(|needs| Some(&needs.families) == families) {
            let is_own =
                |at: &&usize| self.pieces.get(**at).is_some_and(|piece| needs.families.contains(&piece.family));
            inline.pieces.extend(needs.pieces.iter().filter(is_own));
            inline.at_once.extend(needs.at_once.iter().map(String::as_str));
        }
        self.rules(inline, base)
    }

    /// The rules of the start page, which shows the names of all languages and else texts of one locale.
    pub(crate) fn rules_of_start(&self, tag: &str, base: &str) -> FontRules {
        let own = self.needs.get(tag);
        let pieces = own.into_iter().flat_map(|needs| &needs.pieces).chain(&self.names);
        self.rules(
            Inline {
                pieces: pieces.copied().collect(),
                at_once: self.first_of(tag).iter().map(String::as_str).collect(),
            },
            base,
        )
    }

    fn rules(&self, mut inline: Inline<'_>, base: &str) -> FontRules {
        // A piece whose range lists the characters of others too has to stand before those others.
        let families: BTreeSet<usize> =
            inline.pieces.iter().filter_map(|at| Some(self.pieces.get(*at)?.family)).collect();
        let wide = |(at, piece): (usize, &Piece)| (piece.is_wide && families.contains(&piece.family)).then_some(at);
        inline.pieces.extend(self.pieces.iter().enumerate().filter_map(wide));

        let mut rules = FontRules { inline: String::new(), late: String::new() };
        let seen = self.characters(|_| true);
        for (at, piece) in self.pieces.iter().enumerate() {
            let Some(family) = self.table.families.get(piece.family) else { continue };
            let range = match piece.is_wide {
                true => unicode_range(&piece.characters, &self.characters(|other| other.family != piece.family)),
                false => unicode_range(&piece.characters, &seen),
            };
            let css = rules.part(inline.pieces.contains(&at));
            for (weight, path) in &piece.paths {
                // What is not fetched with the page would come too late for as long as the page is open.
                let display = if inline.at_once.contains(path.as_str()) { family.display } else { Display::Swap };
                let source = format!("url(\"{base}{path}\") format(\"woff2\")");
                face(css, &family.name, *weight, display, &family.line, &source, &range);
            }
        }
        rule(&mut rules.inline, ":root,[lang]", &self.stack("", Purpose::Everything), "");
        for (at, family) in self.families() {
            for StandIn { name, weight, local, covers, line } in &family.stand_ins {
                let stood_for = |piece: &Piece| piece.family == at && !piece.characters.is_disjoint(covers);
                let mut pieces = self.pieces.iter().enumerate().filter(|(_, piece)| stood_for(piece)).peekable();
                if pieces.peek().is_some() {
                    let css = rules.part(pieces.any(|(at, _)| inline.pieces.contains(&at)));
                    let sources: Vec<String> = local.iter().map(|name| format!("local(\"{name}\")")).collect();
                    face(css, name, *weight, Display::Swap, line, &sources.join(","), &unicode_range(covers, &seen));
                }
            }
            let Some(language) = family.languages.first() else { continue };
            let selectors = family.languages.iter().map(|language| match family.purpose {
                Purpose::Everything => format!(":lang({language})"),
                Purpose::Text => format!("{TEXTS}:lang({language}),{TEXTS}:lang({language}) :lang({language})"),
            });
            let selectors = selectors.collect::<Vec<_>>().join(",");
            let stack = self.stack(language, family.purpose);
            rule(rules.part(families.contains(&at)), &selectors, &stack, &room(family));
        }
        rules
    }

    /// The characters of some pieces.
    fn characters(&self, which: impl Fn(&Piece) -> bool) -> Characters {
        self.pieces.iter().filter(|piece| which(piece)).flat_map(|piece| &piece.characters).copied().collect()
    }

    /// The families that the site has, with their positions in the table.
    fn families(&self) -> impl Iterator<Item = (usize, &Family)> {
        let has = |at: usize| self.pieces.iter().any(|piece| piece.family == at);
        self.table.families.iter().enumerate().filter(move |(at, _)| has(*at))
    }

    /// Families in the order in which they are asked, each with its stand-ins after it.
    fn stack(&self, language: &str, purpose: Purpose) -> String {
        let mut names: Vec<&str> = Vec::new();
        for at in self.table.stack(language, purpose) {
            let Some((_, family)) = self.families().find(|(own, _)| *own == at) else { continue };
            names.push(&family.name);
            for stand_in in &family.stand_ins {
                if !names.contains(&stand_in.name.as_str()) {
                    names.push(&stand_in.name);
                }
            }
        }
        let quoted: String = names.iter().map(|name| format!("\"{name}\",")).collect();
        format!("{quoted}{LAST}")
    }
}

fn face(css: &mut String, name: &str, weight: u16, display: Display, line: &Line, source: &str, range: &str) {
    let Line { size, ascent, descent } = line;
    let display = display.as_str();
    let size = if (*size - 100.0).abs() < f32::EPSILON { String::new() } else { format!("size-adjust:{size}%;") };
    css.push_str(&format!(
        "@font-face{{font-family:\"{name}\";font-weight:{weight};font-display:{display};{size}ascent-override:{ascent}%;\
         descent-override:{descent}%;src:{source};unicode-range:{range}}}\n"
    ));
}

fn rule(css: &mut String, selectors: &str, stack: &str, room: &str) {
    css.push_str(&format!("{selectors}{{--font:{stack}{room}}}\n"));
}

/// The room that a family needs between lines and between words, as declarations.
fn room(family: &Family) -> String {
    let leading = family.leading.as_ref().map(|Leading(text, short, title)| {
        format!(";--leading:{text};--leading-short:{short};--leading-title:{title}")
    });
    let words = family.word_spacing.map(|em| format!(";word-spacing:{em}em"));
    leading.into_iter().chain(words).collect()
}

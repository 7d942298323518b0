//! Two pages woven into one: every piece of the first is followed by the same piece of the second. What belongs together is
//! decided in `crate::beside`; here are the elements alone.

use super::{document, page};
use crate::beside::{pair, with_second};
use wasm_bindgen::JsCast;
use web_sys::Element;

/// What holds pieces and is none itself.
const BOXES: &str = "article, .blocks, .more, .place-group, .plan-questions, .plan-stage, .step-list, .topic-list, .article-list, .glossary, .emergency-calls, .place-group > .place-list";
/// What stands there once for both languages: what is about the device, what is typed and chosen in, and phrases, which are
/// in two languages anyway.
const ONCE: &str = "noscript, .offline-state, .search, .place-filter, .place-count, .plan-progress, .take-along, .appointment, .phrase-languages, .phrase-dialog, \
    .topic-list:has(> li > a[href^='#'])";
/// What begins the id of an element of the second page, so that every id is there once.
const SECOND: &str = "second-";

/// A language of the two, as the document needs it.
#[derive(Clone, Debug)]
pub(crate) struct Tongue {
    /// BCP 47 tag.
    pub(crate) tag: String,
    /// `ltr` or `rtl`.
    pub(crate) direction: &'static str,
    /// Its name in itself.
    pub(crate) autonym: String,
    /// What the addresses of its pages begin with.
    pub(crate) base: String,
}

/// What is needed to put one page beside another.
pub(crate) struct Weave {
    /// The language of the page that is there.
    pub(crate) first: Tongue,
    /// The language that comes beside it.
    pub(crate) second: Tongue,
    /// Says in the first language that a text is not available; the name of a language follows.
    pub(crate) missing: String,
    /// Says in the first language that a text is older than its source.
    pub(crate) stale: String,
    /// How many pairs there are.
    pairs: u32,
}

/// Makes room for the strip over the page, under a name, and marks the page as one in two languages.
pub(crate) fn place_for_strip(second: &str, label: &str) -> Option<page::Place> {
    let (main, strip) = (page::first("#content")?, document()?.create_element("div").ok()?);
    for (name, value) in [("class", "beside-bar"), ("role", "group"), ("aria-label", label)] {
        let _ = strip.set_attribute(name, value);
    }
    main.prepend_with_node_1(&strip).ok()?;
    let _ = main.set_attribute("data-beside", second);
    strip.dyn_into().ok()
}

/// Takes the mark of two languages from the page.
pub(crate) fn forget_beside() {
    if let Some(main) = page::first("#content") {
        for name in ["data-beside", "data-rows"] {
            let _ = main.remove_attribute(name);
        }
    }
}

/// The place in the menu of languages for the second one.
pub(crate) fn place_for_second_languages() -> Option<page::Place> {
    if let Some(there) = page::first(".second-languages") {
        return Some(there);
    }
    let (panel, place) = (page::first(".language-switch .menu-panel")?, document()?.create_element("li").ok()?);
    place.set_class_name("second-languages");
    panel.prepend_with_node_1(&place).ok()?;
    place.dyn_into().ok()
}

/// Whether an event is on what opens the menu of languages.
pub(crate) fn is_language_menu(event: &web_sys::Event) -> bool {
    let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    target.and_then(|target| target.closest(".language-switch > summary").ok().flatten()).is_some()
}

/// The name of a block, the same in both languages.
pub(super) fn block_name(block: &Element) -> String {
    let id = block.id();
    id.strip_prefix(SECOND).map(str::to_owned).unwrap_or(id)
}

/// Marks the piece in which something happened and its partner, and no other; touched again they are not marked any more. A
/// touch that selects text marks nothing.
pub(crate) fn mark_pair(event: &web_sys::Event) {
    let Some(target) = event.target().and_then(|target| target.dyn_into::<Element>().ok()) else { return };
    let is_focus = event.type_() == "focusin";
    let follows = |selector: &str| target.matches(selector).unwrap_or_default();
    if is_focus && !follows(":is(a, summary, button):focus-visible") {
        return;
    }
    let selection = super::window().and_then(|window| window.get_selection().ok().flatten());
    if !is_focus && selection.is_some_and(|selection| !selection.is_collapsed()) {
        return;
    }
    let piece = target.closest("[data-pair]").ok().flatten();
    let pair = piece.as_ref().and_then(|piece| piece.get_attribute("data-pair"));
    let was_marked = piece.is_some_and(|piece| piece.has_attribute("data-marked")) && !is_focus;
    for marked in page::all("[data-marked]") {
        let _ = marked.remove_attribute("data-marked");
    }
    if let Some(pair) = pair.filter(|_| !was_marked) {
        for piece in page::all(&format!("[data-pair='{pair}']")) {
            let _ = piece.set_attribute("data-marked", "");
        }
    }
}

impl Weave {
    /// A page in two languages that is still to be made.
    pub(crate) fn new(first: Tongue, second: Tongue, missing: String, stale: String) -> Weave {
        Weave { first, second, missing, stale, pairs: 0 }
    }

    /// Puts a page, as HTML, beside the one that is there.
    pub(crate) fn show(mut self, html: &str) {
        let (Some(main), Some(other)) = (page::first("#content"), page::parsed(html)) else { return };
        for element in page::below(&other, "[id]") {
            element.set_id(&format!("{SECOND}{}", element.id()));
        }
        for element in page::below(&other, "[aria-labelledby]") {
            let label = element.get_attribute("aria-labelledby").unwrap_or_default();
            let _ = element.set_attribute("aria-labelledby", &format!("{SECOND}{label}"));
        }
        for heading in page::below(&other, "h1[tabindex]") {
            let _ = heading.remove_attribute("tabindex");
        }
        // Who follows a link of either language stays with the two as they are.
        for link in page::below(&other, "a[href^='/']") {
            let href = link.get_attribute("href").unwrap_or_default();
            if let Some(rest) = href.strip_prefix(&self.second.base) {
                let _ = link.set_attribute("href", &format!("{}{rest}", self.first.base));
            }
        }
        let (first, second) = (self.first.tag.clone(), self.second.tag.clone());
        self.weave(&main, &other, [&first, &second]);
        for link in page::all("#content [data-pair] a[href^='/']:not(.word)") {
            let href = link.get_attribute("href").unwrap_or_default();
            let _ = link.set_attribute("href", &with_second(&href, Some(&second)));
        }
    }

    /// Puts the children of a box after those of another that they belong to. The tags are those of the languages in which
    /// the texts of the boxes are, which are others where a text is shown in a language that stands in.
    fn weave(&mut self, into: &Element, from: &Element, tags: [&str; 2]) {
        let _ = into.set_attribute("data-rows", "");
        let (firsts, seconds): (Vec<Element>, Vec<Element>) = (pieces(into), pieces(from));
        let keys =
            |elements: &[Element], own: &str| elements.iter().map(|element| key(element, own)).collect::<Vec<_>>();
        let rows = pair(&keys(&firsts, &self.first.base), &keys(&seconds, &self.first.base));
        let mut last: Option<Element> = None;
        for row in rows {
            let first = row.first.and_then(|at| firsts.get(at)).cloned();
            let second = row.second.and_then(|at| seconds.get(at)).filter(|second| !is(second, ONCE)).cloned();
            match (&first, &second) {
                (Some(first), Some(second)) if is(first, BOXES) => {
                    let own = [lang_of(first, tags[0]), lang_of(second, tags[1])];
                    // The same text twice helps nobody; the heading says that it is not there.
                    if own[0] != own[1] {
                        hand_down(first);
                        hand_down(second);
                        self.weave(first, second, [&own[0], &own[1]]);
                    }
                }
                (Some(first), Some(second)) => self.put_beside(first, second, tags),
                (Some(first), None) if is(first, ".block") => self.note_missing(first, &self.second),
                (None, Some(second)) => self.put_alone(second, last.as_ref(), into),
                _ => {}
            }
            last = second.filter(|_| first.as_ref().is_none_or(|first| !is(first, BOXES))).or(first).or(last);
        }
    }

    fn put_beside(&mut self, first: &Element, second: &Element, tags: [&str; 2]) {
        self.pairs += 1;
        for piece in [first, second] {
            let _ = piece.set_attribute("data-pair", &self.pairs.to_string());
        }
        self.name_language(second, tags[1]);
        let own = [lang_of(first, tags[0]), lang_of(second, tags[1])];
        if own[0] == own[1] && is(first, ".block") {
            // The same text twice helps nobody: it stands on the side whose language it is.
            let spare = if own[1] == self.second.tag { first } else { second };
            spare.set_text_content(None);
        }
        for (piece, is_missing, wanted) in
            [(first, own[0] != tags[0], &self.first), (second, own[1] != tags[1], &self.second)]
        {
            if is_missing {
                self.note_missing(piece, wanted);
            }
            if is(piece, "[data-stale]:not(:empty)") {
                self.note(piece, &self.stale);
            }
        }
        let _ = first.after_with_node_1(second);
    }

    /// A piece that only the second page has.
    fn put_alone(&self, second: &Element, last: Option<&Element>, into: &Element) {
        self.name_language(second, &self.second.tag);
        let _ = match last {
            Some(last) => last.after_with_node_1(second),
            None => into.prepend_with_node_1(second),
        };
    }

    /// Gives a piece of the second page its language, unless it has one of its own.
    fn name_language(&self, piece: &Element, inherited: &str) {
        let _ = piece.set_attribute("data-second", "");
        if !piece.has_attribute("lang") && inherited == self.second.tag {
            let _ = piece.set_attribute("lang", &self.second.tag);
            let _ = piece.set_attribute("dir", self.second.direction);
        }
    }

    /// Says at a piece that its text is not there in a language.
    fn note_missing(&self, piece: &Element, wanted: &Tongue) {
        let note = self.note(piece, &format!("{} ", self.missing));
        let name = snippet("bdi", wanted, &wanted.autonym);
        if let (Some(note), Some(name)) = (note, name) {
            let _ = note.append_with_node_1(&name);
        }
    }

    /// Puts a note to the reader of the first language at the end of a piece.
    fn note(&self, piece: &Element, text: &str) -> Option<Element> {
        let note = snippet("p", &self.first, text)?;
        note.set_class_name("beside-note");
        piece.append_with_node_1(&note).ok()?;
        Some(note)
    }
}

/// An element with a text in a language.
fn snippet(name: &str, tongue: &Tongue, text: &str) -> Option<Element> {
    let element = document()?.create_element(name).ok()?;
    element.set_text_content(Some(text));
    for (name, value) in [("lang", tongue.tag.as_str()), ("dir", tongue.direction)] {
        let _ = element.set_attribute(name, value);
    }
    Some(element)
}

/// Gives the language of a box to its pieces: those of two languages come to stand in it, and its columns run as the page.
fn hand_down(from: &Element) {
    for name in ["lang", "dir"] {
        let Some(value) = from.get_attribute(name) else { continue };
        for piece in pieces(from).iter().filter(|piece| !piece.has_attribute(name)) {
            let _ = piece.set_attribute(name, &value);
        }
        let _ = from.remove_attribute(name);
    }
}

fn is(element: &Element, selector: &str) -> bool {
    element.matches(selector).unwrap_or_default()
}

/// What is paired in a box: its children, without what the app has put there.
fn pieces(of: &Element) -> Vec<Element> {
    page::below(of, ":scope > *").filter(|child| !is(child, ".beside-bar")).collect()
}

/// What a piece has in common with its partner: the name of its block, the address that its card leads to, or what it is.
fn key(piece: &Element, base: &str) -> String {
    let name = block_name(piece);
    if !name.is_empty() {
        return name;
    }
    let said_by = if is(piece, "li") {
        ":scope > a[href], .emergency-number a"
    } else if is(piece, ".standing-mark") {
        "use"
    } else {
        ":scope > h2"
    };
    let found = piece.query_selector(said_by).ok().flatten();
    let target =
        found.map(|found| found.get_attribute("href").unwrap_or_else(|| block_name(&found))).unwrap_or_default();
    let target = target.strip_prefix(base).unwrap_or(&target);
    format!("{}.{} {target}", piece.tag_name(), piece.get_attribute("class").unwrap_or_default())
}

/// The tag of the language of a piece's text: its own, that of the text in it, or that of what it stands in.
fn lang_of(piece: &Element, inherited: &str) -> String {
    let told_in = ":scope > a[lang], :scope > a > [lang], :scope.session > h2[lang], :scope.way > p[lang]";
    let inner = || piece.query_selector(told_in).ok().flatten()?.get_attribute("lang");
    piece.get_attribute("lang").or_else(inner).unwrap_or_else(|| inherited.to_owned())
}

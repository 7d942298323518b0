//! Blocks out of tags: what opens one, what closes one, what is passed over.

use super::{Converted, Element, Lost, Run, Shape};
use std::collections::BTreeMap;

/// Elements without an end.
const VOID: [&str; 13] =
    ["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"];

/// Elements that are left out with all that is in them.
const LEFT_OUT: [&str; 22] = [
    "script", "style", "iframe", "video", "audio", "object", "svg", "math", "canvas", "template", "noscript", "select",
    "textarea", "button", "embed", "input", "img", "picture", "map", "link", "meta", "base",
];

/// Elements after which a new line begins. Those that HTML knows beside them (`span`, `font`) are part of a line.
const BOUNDARIES: [&str; 25] = [
    "p",
    "div",
    "section",
    "article",
    "header",
    "footer",
    "main",
    "aside",
    "nav",
    "figure",
    "figcaption",
    "address",
    "center",
    "form",
    "fieldset",
    "details",
    "summary",
    "dl",
    "dt",
    "dd",
    "blockquote",
    "pre",
    "caption",
    "body",
    "html",
];

/// Marks that the text keeps its words without.
const MARKS: [&str; 12] = ["em", "i", "u", "s", "strike", "del", "ins", "mark", "sub", "sup", "small", "font"];

/// Reads a text tag by tag.
#[derive(Default)]
pub(super) struct Reader {
    elements: Vec<Element>,
    lost: Vec<Lost>,
    /// What happened so often, by what happened.
    often: BTreeMap<String, usize>,
    line: Vec<Run>,
    strong: usize,
    href: Option<String>,
    heading: bool,
    list: Option<List>,
    skip: Option<Skip>,
}

/// The list or table that is being read.
struct List {
    element: Element,
    /// How many lists or tables are open within each other.
    depth: usize,
    /// The cells that the row has had so far.
    cells: usize,
    /// What stands between the last cell with a text and the next one.
    separator: Option<&'static str>,
}

/// An element that is being passed over.
struct Skip {
    name: String,
    depth: usize,
    source: Option<String>,
    text: String,
}

impl Reader {
    pub(super) fn start(&mut self, name: &str, attribute: impl Fn(&str) -> Option<String>, closed: bool) {
        if let Some(skip) = &mut self.skip {
            if skip.name == name && !closed {
                skip.depth += 1;
            }
            return;
        }
        if attribute("style").is_some() {
            self.count("an inline style was left out");
        }
        if LEFT_OUT.contains(&name) {
            let source = ["src", "data", "href"].iter().find_map(|key| attribute(key));
            let text = attribute("alt").or_else(|| attribute("title")).unwrap_or_default();
            let skip = Skip { name: name.to_owned(), depth: 1, source, text };
            // HTML knows no empty element but the void ones; drawings and formulas are XML.
            let is_empty = VOID.contains(&name) || (closed && matches!(name, "svg" | "math"));
            match is_empty {
                true => self.note_skipped(&skip),
                false => self.skip = Some(skip),
            }
            return;
        }
        match name {
            "b" | "strong" => self.strong += 1,
            "a" => self.href = attribute("href"),
            "br" if self.list.is_some() || self.heading => {
                self.push(" ");
                self.count("a line break within an item or a heading became a space");
            }
            "br" => self.end_line(),
            "hr" => {
                self.boundary();
                self.count("a line across the page was left out");
            }
            "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => {
                self.boundary();
                self.heading = self.list.is_none();
                if name > "h3" {
                    self.count("a heading of a lower level became one like the others");
                }
            }
            "ul" | "menu" | "table" => self.open_list(Shape::List, name),
            "ol" => self.open_list(Shape::Steps, name),
            "li" | "tr" => {
                if self.list.is_none() {
                    self.open_list(Shape::List, name);
                }
                self.end_line();
            }
            "td" | "th" => self.cell(),
            _ if BOUNDARIES.contains(&name) => {
                self.boundary();
                if name == "blockquote" {
                    self.count("a quotation became paragraphs like the others");
                }
            }
            _ if MARKS.contains(&name) => self.count(&format!("`<{name}>` was left out, its text stays")),
            _ => {}
        }
    }

    pub(super) fn end(&mut self, name: &str) {
        if let Some(skip) = &mut self.skip {
            if skip.name == name {
                skip.depth -= 1;
            }
            if skip.depth == 0
                && let Some(skip) = self.skip.take()
            {
                self.note_skipped(&skip);
            }
            return;
        }
        match name {
            "b" | "strong" => self.strong = self.strong.saturating_sub(1),
            "a" => self.href = None,
            "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => self.boundary(),
            "li" | "tr" => self.end_line(),
            "ul" | "ol" | "menu" | "table" => self.close_list(),
            _ if BOUNDARIES.contains(&name) => self.boundary(),
            _ => {}
        }
    }

    pub(super) fn text(&mut self, text: &str) {
        match &mut self.skip {
            Some(skip) if skip.name != "script" && skip.name != "style" => skip.text.push_str(text),
            Some(_) => {}
            None => self.push(text),
        }
    }

    pub(super) fn finish(mut self) -> Converted {
        if let Some(skip) = self.skip.take() {
            self.note_skipped(&skip);
        }
        while self.list.is_some() {
            self.close_list();
        }
        self.end_line();
        let often = self.often.into_iter();
        let often = often.map(|(what, times)| Lost { what, detail: (times > 1).then(|| format!("{times} times")) });
        self.lost.extend(often);
        Converted { elements: self.elements, lost: self.lost }
    }

    fn push(&mut self, text: &str) {
        let separator = self.list.as_mut().filter(|_| !text.trim().is_empty()).and_then(|list| list.separator.take());
        self.line.extend(separator.map(Run::plain));
        let (strong, href) = (self.strong > 0, &self.href);
        match self.line.last_mut() {
            // A link is one thing to touch, however much of it is strong.
            Some(last) if last.href == *href && (last.strong == strong || href.is_some()) => last.text.push_str(text),
            _ => self.line.push(Run { text: text.to_owned(), strong, href: href.clone() }),
        }
    }

    /// The end of a block; within an item the text goes on in the same item.
    fn boundary(&mut self) {
        if self.list.is_some() { self.push(" ") } else { self.end_line() }
    }

    fn end_line(&mut self) {
        let line = tidy(std::mem::take(&mut self.line));
        let heading = std::mem::take(&mut self.heading);
        if line.is_empty() {
            return;
        }
        match &mut self.list {
            Some(list) => {
                list.element.lines.push(line);
                (list.cells, list.separator) = (0, None);
            }
            None => {
                let shape = if heading { Shape::Heading } else { Shape::Paragraph };
                self.elements.push(Element { shape, lines: vec![line] });
            }
        }
    }

    fn open_list(&mut self, shape: Shape, name: &str) {
        self.end_line();
        if name == "table" {
            self.count("a table became a list, a row an item");
        }
        match &mut self.list {
            Some(list) => {
                list.depth += 1;
                self.count("a list within a list became items of the outer one");
            }
            None => {
                self.list =
                    Some(List { element: Element { shape, lines: Vec::new() }, depth: 1, cells: 0, separator: None });
            }
        }
    }

    fn close_list(&mut self) {
        self.end_line();
        let Some(list) = &mut self.list else { return };
        list.depth -= 1;
        if list.depth == 0
            && let Some(list) = self.list.take()
            && !list.element.lines.is_empty()
        {
            self.elements.push(list.element);
        }
    }

    /// The cells of a row become one item: what is in the first, and what is said of it.
    fn cell(&mut self) {
        let has_text = self.line.iter().any(|run| !run.text.trim().is_empty());
        let Some(list) = &mut self.list else { return self.boundary() };
        list.separator = match (has_text, list.cells) {
            (false, _) => None,
            (true, 1) => Some(": "),
            (true, _) => Some(", "),
        };
        list.cells += 1;
    }

    fn count(&mut self, what: &str) {
        *self.often.entry(what.to_owned()).or_default() += 1;
    }

    fn note_skipped(&mut self, skip: &Skip) {
        let text = skip.text.split_whitespace().collect::<Vec<_>>().join(" ");
        let what = format!("`<{}>` was left out", skip.name);
        let parts = [skip.source.clone(), (!text.is_empty()).then_some(text)];
        let detail = parts.into_iter().flatten().collect::<Vec<_>>().join(": ");
        self.lost.push(Lost { what, detail: (!detail.is_empty()).then_some(detail) });
    }
}

/// A line with single spaces, none of them at an end, and without pieces that say nothing.
fn tidy(line: Vec<Run>) -> Vec<Run> {
    let mut runs: Vec<Run> = Vec::new();
    let mut space = false;
    for run in line {
        let mut text = String::new();
        for c in run.text.chars() {
            if c.is_whitespace() {
                space = true;
            } else {
                if std::mem::take(&mut space) && !(runs.is_empty() && text.is_empty()) {
                    let is_marked = |run: &Run| run.href.is_some() || run.strong;
                    let last = runs.last_mut().filter(|last| text.is_empty() && !is_marked(last));
                    // A space between two pieces belongs to neither mark.
                    match last {
                        Some(last) => last.text.push(' '),
                        None if text.is_empty() && is_marked(&run) => runs.push(Run::plain(" ")),
                        None => text.push(' '),
                    }
                }
                text.push(c);
            }
        }
        if !text.is_empty() {
            runs.push(Run { text, ..run });
        }
    }
    runs
}

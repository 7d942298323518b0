//! Numbers, times, prices and addresses stand in the right order inside right-to-left text: the text of every page, put in
//! the order in which the Unicode Bidirectional Algorithm (UAX 9) shows it, still has each of them as it is read aloud.

use crate::library::Library;
use scraper::{ElementRef, Html, Node};
use std::collections::BTreeSet;
use unicode_bidi::{BidiInfo, Level};
use welcome_kiosk::{device::Device, render::render};
use welcome_pack::{date::LocalTime, locale::Direction, route::Route};

/// Elements whose text is a line of its own.
const LINES: [&str; 22] = [
    "p", "li", "h1", "h2", "h3", "td", "th", "dt", "dd", "caption", "summary", "a", "button", "div", "section",
    "article", "nav", "header", "footer", "main", "address", "ul",
];
const CONTROLS: [char; 9] =
    ['\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}', '\u{200E}', '\u{200F}', '\u{61C}', '\u{202A}', '\u{202C}'];

/// A line of text with the isolates that its elements make (CSS Writing Modes 3, 2.4.1; HTML, 15.3.6).
struct Line {
    text: String,
    level: Level,
}

fn lines_of(element: ElementRef<'_>, level: Level, lines: &mut Vec<Line>) {
    let mut line = String::new();
    gather(element, level, &mut line, lines);
    lines.push(Line { text: line, level });
}

fn gather(element: ElementRef<'_>, level: Level, line: &mut String, lines: &mut Vec<Line>) {
    for child in element.children() {
        match child.value() {
            Node::Text(text) => line.push_str(text),
            Node::Element(value) => {
                let Some(inner) = ElementRef::wrap(child) else { continue };
                let own = match value.attr("dir") {
                    Some("rtl") => Some(Level::rtl()),
                    Some("ltr") => Some(Level::ltr()),
                    _ => None,
                };
                if LINES.contains(&value.name()) {
                    lines.push(Line { text: std::mem::take(line), level });
                    lines_of(inner, own.unwrap_or(level), lines);
                } else if value.name() == "br" {
                    lines.push(Line { text: std::mem::take(line), level });
                } else if value.name() == "bdi" || own.is_some() {
                    let open = match own {
                        Some(own) if own == Level::rtl() => '\u{2067}',
                        Some(_) => '\u{2066}',
                        None => '\u{2068}',
                    };
                    line.push(open);
                    gather(inner, own.unwrap_or(level), line, lines);
                    line.push('\u{2069}');
                } else {
                    gather(inner, level, line, lines);
                }
            }
            _ => {}
        }
    }
}

/// A line as it is drawn, from left to right.
fn drawn(line: &Line) -> String {
    let info = BidiInfo::new(&line.text, Some(line.level));
    let shown = info.paragraphs.iter().map(|paragraph| info.reorder_line(paragraph, paragraph.range.clone()));
    shown.collect::<String>().replace(CONTROLS, "")
}

/// What has one order in every script: numbers with signs between their digits, and mailboxes and hosts.
fn tokens(text: &str) -> BTreeSet<String> {
    let plain = text.replace(CONTROLS, "\u{1}");
    let is_part = |c: char| c.is_ascii_alphanumeric() || c.is_numeric() || "+:.,/@-_%".contains(c);
    let words = plain.split(|c: char| !is_part(c)).map(|word| word.trim_matches(|c: char| ":.,/-_".contains(c)));
    let with_sign = words.filter(|word| {
        let signs = word.chars().skip(1).any(|c| !c.is_alphanumeric());
        signs && word.chars().any(char::is_numeric) || word.contains('@') || word.starts_with('+')
    });
    let phones = plain.split('\u{1}').map(str::trim).filter(|part| {
        part.chars().filter(char::is_ascii_digit).count() > 4
            && part.chars().all(|c| c.is_ascii_digit() || " +-/()".contains(c))
    });
    with_sign.chain(phones).map(str::to_owned).collect()
}

/// What of a line is drawn in another order than it is read.
fn disordered(line: &Line) -> Vec<String> {
    let drawn = drawn(line);
    tokens(&line.text).into_iter().filter(|token| !drawn.contains(token.as_str())).collect()
}

#[test]
fn what_is_read_from_left_to_right_is_drawn_so_in_right_to_left_pages() {
    let library = Library::of("vienna");
    let now = LocalTime { date: "2026-11-24".parse().unwrap(), minute: 10 * 60 };
    let (mut faults, mut checked) = (BTreeSet::new(), 0);
    for route in library.routes.iter().filter(|route| **route != Route::Start) {
        let (screen, content) = library.screen(route);
        if screen.reader.direction != Direction::Rtl {
            continue;
        }
        let page = render(screen, content, Device::default(), Some(now));
        let html = Html::parse_fragment(&page.body);
        let mut lines = Vec::new();
        lines_of(html.root_element(), Level::rtl(), &mut lines);
        for line in &lines {
            checked += tokens(&line.text).len();
            for token in disordered(line) {
                faults.insert(format!("{}: {token:?} in {:?}", route.path(), line.text));
            }
        }
    }
    assert!(checked > 2000, "only {checked} numbers and addresses");
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.into_iter().collect::<Vec<_>>().join("\n"));
}

#[test]
fn a_number_that_is_not_isolated_is_found() {
    #[track_caller]
    fn check(html: &str, expected: &[&str]) {
        let mut lines = Vec::new();
        lines_of(Html::parse_fragment(html).root_element(), Level::rtl(), &mut lines);
        assert_eq!(lines.iter().flat_map(disordered).collect::<Vec<_>>(), expected);
    }
    check("<p>اتصل على <bdi dir=\"ltr\">+43 1 4000-8000</bdi> الآن</p>", &[]);
    check("<p>اتصل على +43 14000 الآن</p>", &["+43"]);
    check("<p>من \u{2068}08:00\u{2069} إلى \u{2068}16:30\u{2069}</p>", &[]);
    check("<p>اكتب إلى <bdi dir=\"ltr\">info@wien.gv.at</bdi></p>", &[]);
    check("<p dir=\"ltr\">+43 14000</p>", &[]);
}

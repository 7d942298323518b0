//! The lines of a page out of its HTML, from which a find is shown in its surroundings.
//!
//! It reads what our own views have written, and no other HTML.

/// Elements that stand in a line.
const IN_LINE: [&str; 9] = ["a", "b", "bdi", "span", "strong", "em", "mark", "abbr", "button"];
/// What ends the page's own text: notes about it, and other pages.
const END: [&str; 2] = ["class=\"review-note", "class=\"more"];

/// The lines of text of a page, without its heading, marks of direction and what stands below its text.
///
/// ```
/// use welcome_pack::search::lines_of_page;
/// let html = "<h1>Arzt</h1><p>Mit der <strong>e-card</strong> &amp; Ausweis.</p><svg><use/></svg><li>Anrufen</li>";
/// assert_eq!(lines_of_page(html), ["Mit der e-card & Ausweis.", "Anrufen"]);
/// ```
#[must_use]
pub fn lines_of_page(html: &str) -> Vec<String> {
    let end = END.iter().filter_map(|end| html.find(end)).min().unwrap_or(html.len());
    let mut html = html.get(..end).unwrap_or(html);
    if let Some((_, rest)) = html.split_once("</h1>") {
        html = rest;
    }
    let (mut lines, mut line) = (Vec::new(), String::new());
    let mut is_note = false;
    for part in html.split('<').enumerate() {
        let (tag, text) = match part {
            (0, text) => ("", text),
            (_, part) => part.split_once('>').unwrap_or((part, "")),
        };
        let name = tag.trim_start_matches('/').split([' ', '/', '!']).next().unwrap_or_default();
        if !name.is_empty() && !IN_LINE.contains(&name) {
            finish(&mut line, &mut lines);
        }
        // What is said about the text as a whole is not the text.
        is_note = tag.contains("class=\"standing-mark") || (is_note && tag != "/p");
        if !is_note {
            push_text(text, &mut line);
        }
    }
    finish(&mut line, &mut lines);
    lines
}

fn finish(line: &mut String, lines: &mut Vec<String>) {
    let text = line.trim();
    if !text.is_empty() {
        lines.push(text.to_owned());
    }
    line.clear();
}

/// Appends text without the references that the views write, and without marks of direction.
fn push_text(text: &str, out: &mut String) {
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('&') {
        out.push_str(before);
        let (name, behind) = after.split_once(';').unwrap_or((after, ""));
        out.push_str(match name {
            "amp" => "&",
            "lt" => "<",
            "gt" => ">",
            "quot" => "\"",
            "#x27" | "#39" => "'",
            _ => " ",
        });
        rest = behind;
    }
    out.extend(rest.chars().filter(|c| !matches!(c, '\u{2066}'..='\u{2069}')));
}

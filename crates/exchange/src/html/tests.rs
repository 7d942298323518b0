//! HTML of all kinds as blocks.

use super::*;

/// Blocks as short lines: `P`, `H`, `L` or `S`, strong text between stars, links between brackets.
fn shown(html: &str) -> Vec<String> {
    let line = |line: &Vec<Run>| {
        let run = |run: &Run| {
            let text = run.href.as_ref().map_or(run.text.clone(), |href| format!("[{}]({href})", run.text));
            if run.strong { format!("*{text}*") } else { text }
        };
        line.iter().map(run).collect::<String>()
    };
    let element = |element: &Element| {
        let letter = match element.shape {
            Shape::Paragraph => 'P',
            Shape::Heading => 'H',
            Shape::List => 'L',
            Shape::Steps => 'S',
        };
        format!("{letter} {}", element.lines.iter().map(line).collect::<Vec<_>>().join(" | "))
    };
    convert(html).elements.iter().map(element).collect()
}

#[track_caller]
fn check(html: &str, expected: &[&str]) {
    assert_eq!(shown(html), expected, "{html}");
}

#[track_caller]
fn check_lost(html: &str, expected: &[(&str, Option<&str>)]) {
    let lost = convert(html).lost;
    let lost: Vec<_> = lost.iter().map(|lost| (lost.what.as_str(), lost.detail.as_deref())).collect();
    assert_eq!(lost, expected, "{html}");
}

#[test]
fn blocks_are_read_in_their_order() {
    check("<h2>A</h2><p>b  c\n d</p><ul><li>e</li><li>f</li></ul>g", &["H A", "P b c d", "L e | f", "P g"]);
    check("<ol><li>a<li>b</ol>", &["S a | b"]);
    check("<div><div>a</div>b</div>", &["P a", "P b"]);
    check("<p>a<br>b<br><br>c<br></p>", &["P a", "P b", "P c"]);
    check("<dl><dt>a</dt><dd>b</dd></dl>", &["P a", "P b"]);
    check("<h3>a</h3>", &["H a"]);
    check("", &[]);
    check("<p>&nbsp;</p><p></p><ul></ul><h2> </h2>", &[]);
}

#[test]
fn strong_text_and_links_are_pieces_with_the_spaces_outside() {
    check("<p>call<b> now </b>or never</p>", &["P call *now* or never"]);
    check("<p><strong>a</strong> <strong>b</strong></p>", &["P *a* *b*"]);
    check("<p>see<a href='/x'> the <b>page</b></a>, please</p>", &["P see [the page](/x), please"]);
    check("<p>a&amp;b &lt;c&gt; &#x41;&nbsp;d</p>", &["P a&b <c> A d"]);
}

#[test]
fn an_item_holds_whatever_stands_in_it() {
    check("<ul><li><p>a</p><p>b</p></li><li>c<ul><li>d</li></ul></li></ul>", &["L a b | c | d"]);
    check("<table><tr><th>Mo</th><td>8</td><td>9</td></tr><tr><td>Di</td><td></td></tr></table>", &["L Mo: 8, 9 | Di"]);
    check("<li>a</li><p>b</p>", &["L a | b"]);
}

#[test]
fn what_is_lost_is_named() {
    check_lost("<img src='a.png' alt='A map'>", &[("`<img>` was left out", Some("a.png: A map"))]);
    check_lost(
        "<iframe src='https://x.example'>old <b>browser</b></iframe>z",
        &[("`<iframe>` was left out", Some("https://x.example: old <b>browser</b>"))],
    );
    check("a<svg><title>t</title></svg><iframe>old</iframe>b<style>p{}</style>c<script>if(a<b)</script>d", &["P abcd"]);
    check_lost(
        "<p style='x'><em>a</em> <em>b</em></p>",
        &[("`<em>` was left out, its text stays", Some("2 times")), ("an inline style was left out", None)],
    );
    check_lost("<table><tr><td>a</td></tr></table>", &[("a table became a list, a row an item", None)]);
    check_lost(
        "<ul><li>a<br>b<ol><li>c</ol></ul>",
        &[
            ("a line break within an item or a heading became a space", None),
            ("a list within a list became items of the outer one", None),
        ],
    );
    check_lost("<p>a</p><!-- b -->", &[]);
}

#[test]
fn what_is_broken_or_hostile_ends() {
    check("<p>a <b>b", &["P a *b*"]);
    check("</b></ul></p>a</a>", &["P a"]);
    check("<", &["P <"]);
    check("a<script>b", &["P a"]);
    for tag in ["div", "b", "ul", "table", "iframe", "a"] {
        let deep = format!("{}x{}", format!("<{tag}>").repeat(100_000), format!("</{tag}>").repeat(100_000));
        assert!(convert(&deep).elements.len() <= 1, "{tag}");
    }
    let many = (0..20_000).map(|number| format!("<b id={number}><p>")).collect::<String>();
    assert_eq!(convert(&many).elements, []);
}

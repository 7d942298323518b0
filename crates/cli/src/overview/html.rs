//! The overview as one page without anything around it: for a mail, a print, a meeting. No script, nothing fetched.

use super::{AHEAD, Base, Standing, audio, count, percent};
use crate::site::markup::Escaped;
use std::fmt::Write as _;
use welcome_pack::{
    authoring::overview::{Counts, Due},
    route::EMERGENCY,
};

const STYLE: &str = include_str!("page.css");

/// The page.
pub(crate) fn page(standing: &Standing) -> String {
    let Standing { name, version, today, .. } = standing;
    let title = format!("Welcome pack {name}, {today}");
    format!(
        "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">\n\
         <meta name=\"robots\" content=\"noindex\">\n<title>{}</title>\n<style>\n{STYLE}</style>\n</head>\n<body>\n<main>\n\
         <header>\n<p class=\"over\">Welcome pack</p>\n<h1>{}</h1>\n<p>Version {}, as of {today}</p>\n</header>\n\
         {}{}{}{}{}{}{}{}{}</main>\n</body>\n</html>\n",
        Escaped(&title),
        Escaped(name),
        Escaped(version),
        summary(standing),
        languages(standing),
        topics(standing),
        audio::html(standing, |tag| language(standing, tag)),
        emergency(standing),
        standing.base.as_ref().map(Base::html).unwrap_or_default(),
        due("Overdue", "Nothing is overdue.", &standing.overdue()),
        due(
            &format!("Due within {AHEAD} days"),
            &format!("Nothing falls due within {AHEAD} days."),
            &standing.upcoming()
        ),
        catalogue(standing),
    )
}

/// What a reader takes along who reads no further.
fn summary(standing: &Standing) -> String {
    let overview = &standing.overview;
    let mut all = Counts::default();
    for Counts { human, reviewed, machine, stale, missing } in overview.locales.iter().map(|locale| locale.whole) {
        all.human += human;
        all.reviewed += reviewed;
        all.machine += machine;
        all.stale += stale;
        all.missing += missing;
    }
    let card = |figure: String, words: &str| format!("<li><strong>{figure}</strong> {words}</li>\n");
    let due = standing.overdue().len();
    format!(
        "<ul class=\"figures\">\n{}{}{}{}</ul>\n",
        card(overview.locales.len().to_string(), "languages"),
        card(format!("{} %", percent(all.current(), all.total())), "of all texts are there and up to date"),
        card(format!("{} %", percent(all.read(), all.total())), "of all texts were written or read by a person"),
        card(
            due.to_string(),
            if due == 1 {
                "entry is overdue for a look at its source"
            } else {
                "entries are overdue for a look at their source"
            }
        ),
    )
}

fn languages(standing: &Standing) -> String {
    let mut rows = String::new();
    for locale in &standing.overview.locales {
        let counts = &locale.whole;
        let cells: String = counts
            .parts()
            .iter()
            .map(|(state, number)| format!("<td class=\"number {state}\">{number}</td>"))
            .collect();
        let _ = writeln!(
            rows,
            "<tr><th scope=\"row\">{}</th>{cells}<td class=\"wide\">{}</td></tr>",
            language(standing, &locale.tag),
            bar(counts)
        );
    }
    format!(
        "<section>\n<h2>Languages</h2>\n{LEGEND}<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"Languages\">\n\
         <table>\n<caption>Number of texts in each language, by what has become of them</caption>\n\
         <thead><tr><th scope=\"col\">Language</th><th scope=\"col\">human</th><th scope=\"col\">reviewed</th>\
         <th scope=\"col\">machine</th><th scope=\"col\">stale</th><th scope=\"col\">missing</th>\
         <th scope=\"col\">share</th></tr></thead>\n<tbody>\n{rows}</tbody>\n</table>\n</div>\n</section>\n"
    )
}

/// A language by its name, with its tag; by its tag alone where the program does not know the name.
fn language(standing: &Standing, tag: &str) -> String {
    let tag_only = Escaped(tag);
    match standing.names.get(tag) {
        Some(name) => format!("<bdi lang=\"{tag_only}\">{}</bdi> <small>{tag_only}</small>", Escaped(name)),
        None => tag_only.to_string(),
    }
}

/// What the colours mean, in words.
const LEGEND: &str = "<ul class=\"legend\">\n\
    <li><i class=\"human\"></i><b>human</b> a person wrote it</li>\n\
    <li><i class=\"reviewed\"></i><b>reviewed</b> made by a machine, read by a person</li>\n\
    <li><i class=\"machine\"></i><b>machine</b> no person has read it</li>\n\
    <li><i class=\"stale\"></i><b>stale</b> its source has changed since</li>\n\
    <li><i class=\"missing\"></i><b>missing</b> shown in another language</li>\n</ul>\n";

fn topics(standing: &Standing) -> String {
    let overview = &standing.overview;
    let heads: String = overview
        .sections
        .iter()
        .map(|section| format!("<th scope=\"col\"><span>{}</span></th>", Escaped(section)))
        .collect();
    let mut rows = String::new();
    for locale in &overview.locales {
        let cells: String = locale.sections.iter().map(|counts| format!("<td>{}</td>", cell(counts))).collect();
        let _ = writeln!(rows, "<tr><th scope=\"row\">{}</th>{cells}</tr>", language(standing, &locale.tag));
    }
    format!(
        "<section class=\"topics\">\n<h2>Topics</h2>\n<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"Topics\">\n\
         <table>\n<caption>Texts that are there and up to date, in percent; the line below shows what they are</caption>\n\
         <thead><tr><th scope=\"col\">Language</th>{heads}</tr></thead>\n<tbody>\n{rows}</tbody>\n</table>\n</div>\n</section>\n"
    )
}

fn cell(counts: &Counts) -> String {
    let parts = counts.parts().map(|(state, number)| format!("{number} {state}")).join(", ");
    format!("<span title=\"{parts}\">{}</span>{}", percent(counts.current(), counts.total()), bar(counts))
}

/// A bar, which only repeats what stands beside it in figures.
fn bar(counts: &Counts) -> String {
    let part = |(state, number): (&str, usize)| match number {
        0 => String::new(),
        _ => format!("<i class=\"{state}\" style=\"flex-grow:{number}\"></i>"),
    };
    format!("<span class=\"bar\" aria-hidden=\"true\">{}</span>", counts.parts().map(part).concat())
}

fn emergency(standing: &Standing) -> String {
    let unread: Vec<_> = standing.overview.unread_in_emergency().collect();
    if !standing.overview.sections.iter().any(|section| section == EMERGENCY) {
        return String::new();
    }
    let mut out = "<section>\n<h2>In an emergency</h2>\n".to_owned();
    if unread.is_empty() {
        out += "<p>A person has written or read every text for emergencies, in every language.</p>\n";
    } else {
        let _ = writeln!(
            out,
            "<p>In {} there are texts for emergencies that no person has read. They come first.</p>\n<ul class=\"tags\">",
            count(unread.len(), "language")
        );
        for (tag, counts) in unread {
            let number = counts.total() - counts.read();
            let _ = writeln!(out, "<li>{}: {number} of {}</li>", language(standing, tag), counts.total());
        }
        out += "</ul>\n";
    }
    out + "</section>\n"
}

fn due(title: &str, nothing: &str, all: &[&Due]) -> String {
    if all.is_empty() {
        return format!("<section>\n<h2>{title}</h2>\n<p>{nothing}</p>\n</section>\n");
    }
    let mut rows = String::new();
    for due in all {
        let source = |(title, url): &(String, String)| {
            // Only what a reader may follow becomes a link.
            match url.starts_with("https://") {
                true => format!("<a href=\"{}\">{}</a>", Escaped(url), Escaped(title)),
                false => Escaped(title).to_string(),
            }
        };
        let sources: Vec<String> = due.sources.iter().map(source).collect();
        let (day, kind) = (due.review_by, due.kind.as_str());
        let _ = writeln!(
            rows,
            "<tr><td class=\"day\"><time datetime=\"{day}\">{day}</time></td><td>{kind}</td><th scope=\"row\">{}</th><td>{}</td></tr>",
            Escaped(&due.id),
            sources.join("<br>")
        );
    }
    format!(
        "<section>\n<h2>{title} <small>{}</small></h2>\n<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"{title}\">\n\
         <table class=\"list\">\n<caption>What has to be compared with its source again</caption>\n\
         <thead><tr><th scope=\"col\">By</th><th scope=\"col\">What</th><th scope=\"col\">Id</th>\
         <th scope=\"col\">Source</th></tr></thead>\n<tbody>\n{rows}</tbody>\n</table>\n</div>\n</section>\n",
        all.len()
    )
}

fn catalogue(standing: &Standing) -> String {
    let overview = &standing.overview;
    let (covered, all) = (overview.covered(), overview.catalogue.len());
    let mut rows = String::new();
    for item in &overview.catalogue {
        let articles = match item.articles.as_slice() {
            [] => "<b class=\"not\">not covered</b>".to_owned(),
            articles => articles.iter().map(|article| Escaped(article).to_string()).collect::<Vec<_>>().join("<br>"),
        };
        let _ = writeln!(rows, "<tr><th scope=\"row\">{}</th><td>{articles}</td></tr>", Escaped(item.sentence));
    }
    format!(
        "<section>\n<h2>Catalogue <small>{covered} of {all}</small></h2>\n\
         <p>What cities recommend to each other that newcomers can find out or do.</p>\n\
         <div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"Catalogue\">\n<table class=\"list\">\n\
         <caption>The items of the welcome catalogue and the articles that cover them</caption>\n\
         <thead><tr><th scope=\"col\">Item</th><th scope=\"col\">Articles</th></tr></thead>\n<tbody>\n{rows}</tbody>\n\
         </table>\n</div>\n</section>\n"
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeMap;
    use welcome_pack::authoring::{
        overlay::{Change, Override},
        overview::{DueKind, LocaleOverview, Overview},
    };

    #[test]
    fn what_a_pack_says_never_becomes_markup() {
        let evil = "<script>alert(\"x\")</script>".to_owned();
        let due = Due {
            review_by: "2026-11-01".parse().unwrap(),
            kind: DueKind::Fact,
            id: evil.clone(),
            sources: vec![
                (evil.clone(), "javascript:alert(1)".to_owned()),
                (evil.clone(), format!("https://a/{evil}")),
            ],
        };
        let counts = Counts { machine: 1, ..Counts::default() };
        let locale = LocaleOverview { tag: evil.clone(), whole: counts, sections: vec![counts] };
        let overview = Overview {
            sections: vec![EMERGENCY.to_owned()],
            locales: vec![locale],
            due: vec![due],
            catalogue: Vec::new(),
        };
        let overridden = Override {
            file: evil.clone(),
            entry: evil.clone(),
            change: Change::Keys(vec![evil.clone()]),
            beneath: evil.clone(),
            base: String::new(),
            span: 0..1,
        };
        let standing = Standing {
            audio: Vec::new(),
            name: evil.clone(),
            version: evil.clone(),
            today: "2026-11-22".parse().unwrap(),
            overview,
            base: Some(Base::new(evil.clone(), vec![overridden], None)),
            names: BTreeMap::new(),
        };
        let page = page(&standing);
        assert!(!page.contains("<script") && !page.contains("javascript:"), "{page}");
        assert!(page.contains("&lt;script&gt;"), "{page}");
    }
}

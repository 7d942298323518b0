//! Dates: nothing is checked in the future, and what is due for review, or soon will be, is named.

use super::{Context, Spot};
use crate::{
    authoring::problem::{Problem, Rule},
    date::Date,
};
use std::collections::BTreeMap;

/// So many days before it is due somebody should know of a review.
const SOON: i32 = 30;

pub(super) fn check(context: &Context<'_>) -> Vec<Problem> {
    let mut problems = Vec::new();
    let mut reviews = Reviews { context, by_file: BTreeMap::new() };
    for (at, fact) in context.pack.facts.iter().enumerate() {
        let spot = Spot::new("facts.json", format!("/facts/{at}"));
        problems.extend(future(context, &spot.then("checked"), fact.checked));
        problems.extend(reviews.add(&spot, "fact", &fact.id, fact.checked, fact.review_by));
    }
    for (at, place) in context.pack.places.iter().enumerate() {
        let spot = Spot::new("places.json", format!("/places/{at}"));
        problems.extend(future(context, &spot.then("checked"), place.checked));
        problems.extend(reviews.add(&spot, "place", &place.id, place.checked, place.review_by));
    }
    for locale in &context.pack.locales {
        for (key, status) in &locale.status.texts {
            let key = key.replace('~', "~0").replace('/', "~1");
            let spot = Spot::new(format!("{}/status.json", locale.tag), format!("/texts/{key}/reviewed"));
            problems.extend(status.reviewed.and_then(|reviewed| future(context, &spot, reviewed)));
        }
        for (topic, articles) in &locale.articles {
            for (at, article) in articles.iter().enumerate() {
                let spot = Spot::new(format!("{}/{topic}.json", locale.tag), format!("/articles/{at}"));
                problems.extend(article.written.and_then(|written| future(context, &spot.then("written"), written)));
                for (number, source) in article.sources.iter().enumerate() {
                    let here = spot.then("sources").then(number).then("checked");
                    problems.extend(source.checked.and_then(|checked| future(context, &here, checked)));
                }
                if let (Some(written), Some(review_by)) = (article.written, article.review_by) {
                    problems.extend(reviews.add(&spot, "article", &article.id, written, review_by));
                }
            }
        }
    }
    problems.extend(reviews.problems());
    problems
}

fn future(context: &Context<'_>, spot: &Spot, date: Date) -> Option<Problem> {
    (date > context.today).then(|| {
        let message = format!("{date} has not come yet");
        let help = format!("write the day on which it was done, {} at the latest", context.today);
        context.at(Rule::FutureDate, spot, message, help)
    })
}

/// What is due for review, by its file and by whether it is overdue already: whoever looks at one looks at all of them.
struct Reviews<'a> {
    context: &'a Context<'a>,
    by_file: BTreeMap<(String, bool), Vec<Review>>,
}

/// A fact, a place or an article that is due for review.
struct Review {
    spot: Spot,
    noun: &'static str,
    id: String,
    day: Date,
}

impl Reviews<'_> {
    /// Notes what is due, or says why its day cannot be right.
    fn add(&mut self, spot: &Spot, noun: &'static str, id: &str, before: Date, day: Date) -> Option<Problem> {
        let (spot, today) = (spot.then("review_by"), self.context.today);
        if day <= before {
            let message = format!("the next review, {day}, does not come after the last check, {before}");
            let help = "write the day by which somebody must look at this again, usually half a year later";
            return Some(self.context.at(Rule::ReviewBeforeCheck, &spot, message, help));
        }
        if day <= today.plus_days(SOON) {
            let review = Review { noun, id: id.to_owned(), day, spot };
            self.by_file.entry((review.spot.file.clone(), day <= today)).or_default().push(review);
        }
        None
    }

    fn problems(self) -> Vec<Problem> {
        let mut problems = Vec::new();
        for ((_, overdue), mut reviews) in self.by_file {
            reviews.sort_by_key(|review| review.day);
            let Some(Review { spot, noun, day, .. }) = reviews.first() else { continue };
            let (count, ids) = (reviews.len(), reviews.iter().map(|review| review.id.clone()).collect::<Vec<_>>());
            let (rule, message) = match (overdue, count) {
                (true, 1) => (Rule::Overdue, format!("the {noun} … was to be reviewed by {day}")),
                (true, _) => (Rule::Overdue, format!("{count} {noun}s were to be reviewed, the first by {day}: …")),
                (false, 1) => (Rule::DueSoon, format!("the {noun} … is to be reviewed by {day}")),
                (false, _) => (Rule::DueSoon, format!("{count} {noun}s are to be reviewed, the first by {day}: …")),
            };
            let each = if count == 1 {
                "it with its source, correct it, and write"
            } else {
                "them with their sources, correct them, and write"
            };
            problems.push(self.context.at_all(rule, spot, &ids, &message, format!("compare {each} new dates")));
        }
        problems
    }
}

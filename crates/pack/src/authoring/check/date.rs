//! Dates: nothing is checked in the future, and what is due for review is named.

use super::{Context, Spot};
use crate::{
    authoring::problem::{Problem, Rule},
    date::Date,
};

pub(super) fn check(context: &Context<'_>) -> Vec<Problem> {
    let mut problems = Vec::new();
    let facts = context.pack.facts.iter().enumerate();
    let facts = facts.map(|(at, fact)| ("facts.json", format!("/facts/{at}"), fact.checked, fact.review_by));
    let places = context.pack.places.iter().enumerate();
    let places = places.map(|(at, place)| ("places.json", format!("/places/{at}"), place.checked, place.review_by));
    for (file, pointer, checked, review_by) in facts.chain(places) {
        let spot = Spot::new(file, pointer);
        problems.extend(future(context, &spot.then("checked"), checked));
        problems.extend(review(context, &spot.then("review_by"), checked, review_by));
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
                    problems.extend(review(context, &spot.then("review_by"), written, review_by));
                }
            }
        }
    }
    problems
}

fn future(context: &Context<'_>, spot: &Spot, date: Date) -> Option<Problem> {
    (date > context.today).then(|| {
        let message = format!("{date} has not come yet");
        let help = format!("write the day on which it was done, {} at the latest", context.today);
        context.at(Rule::FutureDate, spot, message, help)
    })
}

fn review(context: &Context<'_>, spot: &Spot, before: Date, review_by: Date) -> Option<Problem> {
    if review_by <= before {
        let message = format!("the next review, {review_by}, does not come after the last check, {before}");
        let help = "write the day by which somebody must look at this again, usually half a year later";
        return Some(context.at(Rule::ReviewBeforeCheck, spot, message, help));
    }
    (review_by <= context.today).then(|| {
        let message = format!("this was to be reviewed by {review_by}");
        let help = "compare it with its source, correct it, and write new dates";
        context.at(Rule::Overdue, spot, message, help)
    })
}

//! Places and services in the words of schema.org (JSON-LD 1.1).

use super::week::time;
use serde_json::{Value, json};
use welcome_pack::{
    bundle::{Place, StepFree},
    contact::ContactKind,
    hours::Span,
};

const DAYS: [&str; 7] = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

/// A place with its address, contacts and weekly hours; holidays change too often for a machine's memory. `url` is the
/// place's page.
#[must_use]
pub fn place(place: &Place, lang: &str, url: &str) -> Value {
    let mut data = json!({
        "@context": "https://schema.org",
        "@type": "Place",
        "@id": url,
        "name": place.name,
        "description": place.summary,
        "inLanguage": lang,
        "address": {
            "@type": "PostalAddress",
            "streetAddress": place.address.street,
            "postalCode": Some(&place.address.postcode).filter(|code| !code.is_empty()),
            "addressLocality": place.address.city,
        },
        "geo": place.geo.map(|geo| json!({
            "@type": "GeoCoordinates", "latitude": geo.lat, "longitude": geo.lon,
        })),
        "telephone": shown(place, ContactKind::Phone),
        "email": shown(place, ContactKind::Email),
        "url": page(place),
        "openingHoursSpecification": place.opening.hours.as_ref().map(|hours| {
            let days = DAYS.iter().zip(&hours.week);
            days.flat_map(|(day, spans)| spans.iter().map(|span| opening(day, *span))).collect::<Vec<_>>()
        }),
        "amenityFeature": (place.step_free == StepFree::Yes).then(|| json!({
            "@type": "LocationFeatureSpecification", "name": "wheelchair accessible", "value": true,
        })),
    });
    without_nulls(&mut data);
    data
}

/// All places of a pack and the services that one gets there, as one graph. `city` is the city's
/// name, `address` gives the address of a place's page.
#[must_use]
pub fn graph(places: &[&Place], lang: &str, city: &str, address: impl Fn(&Place) -> String) -> Value {
    let mut graph = Vec::new();
    for each in places {
        let url = address(each);
        let mut at = place(each, lang, &url);
        if let Some(fields) = at.as_object_mut() {
            fields.remove("@context");
        }
        graph.push(service(each, lang, city, &url));
        graph.push(at);
    }
    json!({ "@context": "https://schema.org", "@graph": graph })
}

fn service(place: &Place, lang: &str, city: &str, url: &str) -> Value {
    let languages: Vec<&str> = place.languages.iter().map(|language| language.tag.as_str()).collect();
    let phone = shown(place, ContactKind::Phone);
    let mut channel = json!({
        "@type": "ServiceChannel",
        "serviceLocation": { "@id": url },
        "servicePhone": phone.map(|phone| json!({ "@type": "ContactPoint", "telephone": phone })),
        "serviceUrl": page(place),
        "availableLanguage": (!languages.is_empty()).then_some(languages),
    });
    without_nulls(&mut channel);
    json!({
        "@type": "GovernmentService",
        "@id": format!("{url}#service"),
        "name": place.name,
        "description": place.summary,
        "inLanguage": lang,
        "serviceType": place.categories,
        "areaServed": { "@type": "City", "name": city },
        "availableChannel": channel,
        // Who runs the office is not in the pack; which page tells of it is.
        "subjectOf": { "@type": "WebPage", "name": place.source.title, "url": place.source.url },
    })
}

fn shown(place: &Place, kind: ContactKind) -> Option<&str> {
    place.contacts.iter().find(|contact| contact.kind == kind).map(|contact| contact.shown.as_str())
}

fn page(place: &Place) -> Option<&str> {
    place.contacts.iter().find(|contact| contact.kind == ContactKind::Url).map(|contact| contact.href.as_str())
}

fn without_nulls(data: &mut Value) {
    if let Some(fields) = data.as_object_mut() {
        fields.retain(|_, value| !value.is_null());
    }
}

fn opening(day: &str, span: Span) -> Value {
    // The last minute of a day is 23:59 here, because `24:00` is no time in XML Schema's sense.
    let closes = if span.1 == 24 * 60 { "23:59".to_owned() } else { time(span.1) };
    json!({
        "@type": "OpeningHoursSpecification",
        "dayOfWeek": format!("https://schema.org/{day}"),
        "opens": time(span.0),
        "closes": closes,
    })
}

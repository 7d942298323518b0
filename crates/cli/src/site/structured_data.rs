//! What a place page says to machines, in the words of schema.org (JSON-LD 1.1).

use serde_json::{Value, json};
use welcome_pack::{
    bundle::{Place, StepFree},
    contact::ContactKind,
    hours::Span,
};

const DAYS: [&str; 7] = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

/// A place with its address, contacts and weekly hours; holidays change too often for a machine's memory.
pub(crate) fn of_place(place: &Place, lang: &str, url: &str) -> Value {
    let contact = |kind: ContactKind| {
        let contacts = place.contacts.iter().filter(move |contact| contact.kind == kind);
        contacts.map(|contact| contact.shown.clone()).next()
    };
    let page = place.contacts.iter().find(|contact| contact.kind == ContactKind::Url).map(|contact| &contact.href);
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
        "telephone": contact(ContactKind::Phone),
        "email": contact(ContactKind::Email),
        "url": page,
        "openingHoursSpecification": place.hours.as_ref().map(|hours| {
            let days = DAYS.iter().zip(&hours.week);
            days.flat_map(|(day, spans)| spans.iter().map(|span| opening(day, *span))).collect::<Vec<_>>()
        }),
        "isAccessibleForFree": Value::Null,
        "amenityFeature": (place.step_free == StepFree::Yes).then(|| json!({
            "@type": "LocationFeatureSpecification", "name": "wheelchair accessible", "value": true,
        })),
    });
    if let Some(fields) = data.as_object_mut() {
        fields.retain(|_, value| !value.is_null());
    }
    data
}

fn opening(day: &str, span: Span) -> Value {
    let time = |minute: u16| format!("{:02}:{:02}", minute / 60 % 24, minute % 60);
    json!({
        "@type": "OpeningHoursSpecification",
        "dayOfWeek": format!("https://schema.org/{day}"),
        "opens": time(span.0),
        "closes": time(span.1),
    })
}

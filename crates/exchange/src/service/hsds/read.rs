//! HSDS read: a location is a place, the services that are given there are what is said of it.

use super::{IDENTIFIER, SOURCE, STEP_FREE, TAG, TAXONOMY, schedule};
use crate::{
    html::{Run, convert as read_html},
    service::{
        Origin, Wishes, day_of,
        fact_pool::FactPool,
        free_id, id_of,
        intake::{Additions, NewPlace},
        note::Notes,
        wording::Wording,
    },
};
use serde_json::Value;
use std::collections::BTreeMap;
use welcome_pack::{
    authoring::model::{FactKind, Pack, PlaceRecord, PlaceText, SpokenRecord},
    bundle::{Address, Geo, StepFree},
    date::Date,
};

/// The largest file that is read, in bytes: 64 MiB.
pub const MOST_BYTES: usize = 64 << 20;

/// Why nothing can be read.
#[derive(Debug, thiserror::Error)]
pub enum ReadError {
    /// It is too large.
    #[error("the file is larger than {} MiB; split it", MOST_BYTES >> 20)]
    TooLarge,
    /// It is the tabular form.
    #[error(
        "this is a zip archive; of HSDS only JSON is read, as the API of HSDS gives it, not the tabular data package"
    )]
    Tabular,
    /// It is no JSON.
    #[error("not JSON: {0}")]
    Json(#[from] serde_json::Error),
    /// It has no services.
    #[error(
        "there is no service and no location with what is given there; save the answer of `/services` with `full=true` or of `/services/ID`"
    )]
    Nothing,
}

/// A location with what is given there.
struct Site<'a> {
    location: &'a Value,
    organization: &'a Value,
    services: Vec<&'a Value>,
    /// The links between services and this location.
    links: Vec<&'a Value>,
}

/// What a file brings to a pack, in the pack's default locale. `source` is the page for places that name none.
///
/// # Errors
/// If it is no JSON, or has nothing of HSDS in it.
pub fn read(
    bytes: &[u8],
    saved: Date,
    pack: &Pack,
    wishes: &Wishes<'_>,
    source: Option<&str>,
    notes: &mut Notes,
) -> Result<Additions, ReadError> {
    if bytes.len() > MOST_BYTES {
        return Err(ReadError::TooLarge);
    }
    if bytes.starts_with(b"PK\x03\x04") {
        return Err(ReadError::Tabular);
    }
    let value: Value = serde_json::from_slice(bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes))?;
    let sites = sites(&value, notes);
    if sites.is_empty() {
        return Err(ReadError::Nothing);
    }
    let (mut facts, mut additions, mut ids) = (FactPool::of_pack(pack), Additions::default(), Vec::new());
    let nowhere = |_: &str| None;
    for (number, site) in sites.iter().enumerate() {
        let wording = Wording { wishes, facts: &mut facts, notes, inside: &nowhere };
        let mut reader = Reader { site, wording, about: site.name(number), saved, source };
        additions.places.extend(reader.place(&mut ids));
    }
    additions.facts = facts.into_new();
    Ok(additions)
}

fn text<'a>(value: &'a Value, key: &str) -> Option<&'a str> {
    value.get(key)?.as_str().map(str::trim).filter(|text| !text.is_empty())
}

fn list<'a>(value: &'a Value, key: &str) -> impl Iterator<Item = &'a Value> + use<'a> {
    value.get(key).and_then(Value::as_array).into_iter().flatten()
}

/// The locations of a file: of services, of organizations, or by themselves.
fn sites<'a>(value: &'a Value, notes: &mut Notes) -> Vec<Site<'a>> {
    let entries: Vec<&Value> = match value {
        Value::Array(entries) => entries.iter().collect(),
        value => ["contents", "services", "organizations", "locations"]
            .iter()
            .find_map(|key| Some(value.get(key)?.as_array()?.iter().collect()))
            .unwrap_or_else(|| vec![value]),
    };
    let mut sites: Vec<Site<'a>> = Vec::new();
    for (number, entry) in entries.into_iter().enumerate() {
        let about = text(entry, "name").map_or_else(|| format!("entry {}", number + 1), str::to_owned);
        let organization = entry.get("organization").unwrap_or(&Value::Null);
        let links: Vec<&Value> = list(entry, "service_at_locations").collect();
        if entry.get("location_type").is_some() {
            add(&mut sites, entry, organization, None, None);
        } else if !links.is_empty() {
            if text(entry, "status").is_some_and(|status| status == "defunct" || status == "inactive") {
                notes.add(&about, "left out: its status says that it is given no longer");
                continue;
            }
            for link in links {
                match link.get("location") {
                    Some(location) => add(&mut sites, location, organization, Some(entry), Some(link)),
                    None => notes.add(&about, "left out: a `service_at_location` without its `location`"),
                }
            }
        } else if entry.get("locations").is_some() {
            list(entry, "locations").for_each(|location| add(&mut sites, location, entry, None, None));
        } else {
            notes.add(&about, "left out: it is given at no location, so it is no place");
        }
    }
    sites
}

fn add<'a>(
    sites: &mut Vec<Site<'a>>,
    location: &'a Value,
    organization: &'a Value,
    service: Option<&'a Value>,
    link: Option<&'a Value>,
) {
    let id = text(location, "id");
    let known = sites.iter_mut().find(|site| id.is_some() && text(site.location, "id") == id);
    match known {
        Some(site) => {
            site.services.extend(service);
            site.links.extend(link);
        }
        None => sites.push(Site {
            location,
            organization,
            services: service.into_iter().collect(),
            links: link.into_iter().collect(),
        }),
    }
}

impl<'a> Site<'a> {
    fn name(&self, number: usize) -> String {
        let mut all = std::iter::once(self.location).chain(self.services.iter().copied());
        let name = all.find_map(|value| text(value, "name")).or_else(|| text(self.organization, "name"));
        name.map_or_else(|| format!("location {}", number + 1), str::to_owned)
    }

    /// Everything that may have phones, addresses of pages and schedules, the nearest to the place first.
    fn parts(&self) -> impl Iterator<Item = &'a Value> + '_ {
        let near = self.links.iter().copied().chain([self.location]);
        near.chain(self.services.iter().copied()).chain([self.organization])
    }
}

struct Reader<'a, 'w> {
    site: &'a Site<'a>,
    wording: Wording<'w>,
    about: String,
    saved: Date,
    source: Option<&'a str>,
}

impl<'a> Reader<'a, '_> {
    fn place(&mut self, ids: &mut Vec<String>) -> Option<NewPlace> {
        let (site, about) = (self.site, self.about.clone());
        match text(site.location, "location_type") {
            Some("physical") | None => {}
            Some(other) => {
                self.wording.notes.add(&about, format!("left out: a {other} location is no place to go to"));
                return None;
            }
        }
        let Some(address) = address(site.location) else {
            self.wording.notes.add(&about, "left out: a place needs a street, a post code and a city");
            return None;
        };
        let categories = self.categories();
        if categories.is_empty() {
            let what = "left out: none of our categories is known for it; name one with `--category TERM=CATEGORY`, or one for all with `--category CATEGORY`";
            self.wording.notes.add(&about, what);
            return None;
        }
        let Some(origin) = self.origin() else {
            self.wording.notes.add(&about, "left out: it names no `https:` page; name one for all with `--source URL`");
            return None;
        };
        let own = text(site.location, "external_identifier")
            .filter(|_| text(site.location, "external_identifier_type") == Some(IDENTIFIER));
        let id = own.map_or_else(|| id_of(&about), str::to_owned);
        let id = if id.is_empty() { "place".to_owned() } else { id };
        let id = free_id(&id, |id| ids.iter().any(|known| known == id));
        ids.push(id.clone());
        let schedules = site.parts().map(|part| list(part, "schedules").collect::<Vec<_>>());
        let schedules = schedules.into_iter().find(|schedules| !schedules.is_empty()).unwrap_or_default();
        let (opening_hours, said) = schedule::read(&schedules, self.wording.wishes.today);
        said.into_iter().for_each(|what| self.wording.notes.add(&about, what));
        let record = PlaceRecord {
            id: id.clone(),
            categories,
            address,
            geo: geo(site.location),
            opening_hours,
            by_appointment: false,
            closed: None,
            way: None,
            sessions: Vec::new(),
            contacts: self.contacts(&origin),
            languages: self.languages().into_iter().map(SpokenRecord::from).collect(),
            step_free: step_free(site.location),
            source: origin.source.clone(),
            checked: origin.checked,
            review_by: origin.review_by(),
        };
        let texts = BTreeMap::from([(self.wording.wishes.default_locale.to_owned(), self.text(&id, &origin))]);
        self.left_out();
        Some(NewPlace { record, texts })
    }

    /// From our own terms, or from the words of others'.
    fn categories(&self) -> Vec<String> {
        let attributes = self.site.parts().flat_map(|part| list(part, "attributes"));
        let terms: Vec<&Value> = attributes.filter_map(|attribute| attribute.get("taxonomy_term")).collect();
        let own =
            terms.iter().filter(|term| text(term, "taxonomy") == Some(TAXONOMY)).filter_map(|term| text(term, "name"));
        let own: Vec<&str> = own.collect();
        let words = terms.iter().flat_map(|term| [text(term, "name"), text(term, "code")]).flatten();
        let words: Vec<&str> = if own.is_empty() { words.collect() } else { own };
        self.wording.wishes.categories(&words)
    }

    fn origin(&self) -> Option<Origin> {
        let urls = || self.site.services.iter().flat_map(|service| list(service, "additional_urls"));
        let own = urls().find_map(|url| Some((text(url, "label")?.strip_prefix(SOURCE)?, text(url, "url")?)));
        let days = ["assured_date", "last_modified"];
        let day = self.site.services.iter().find_map(|service| days.iter().find_map(|key| day_of(text(service, key)?)));
        let today = self.wording.wishes.today;
        let (title, url) = own.or_else(|| {
            let pages = self.site.parts().flat_map(|part| [text(part, "url"), text(part, "website")]).flatten();
            let page = pages.chain(self.source).find(|page| page.starts_with("https://"))?;
            Some((text(self.site.organization, "name").unwrap_or(&self.about), page))
        })?;
        Some(Origin::new(title, url, day.unwrap_or(self.saved), today))
    }

    fn contacts(&mut self, origin: &Origin) -> Vec<String> {
        let phones = self.site.parts().map(|part| list(part, "phones").collect::<Vec<_>>());
        let phones = phones.into_iter().find(|phones| !phones.is_empty()).unwrap_or_default();
        let numbers = phones.into_iter().filter_map(|phone| {
            let kind = if text(phone, "type") == Some("text") { FactKind::Sms } else { FactKind::Phone };
            (text(phone, "type") != Some("fax")).then_some(())?;
            Some((kind, text(phone, "number")?))
        });
        let mail = self.site.parts().find_map(|part| text(part, "email")).map(|mail| (FactKind::Email, mail));
        let page = self.site.services.iter().find_map(|service| text(service, "url"));
        let page =
            page.or_else(|| if self.site.services.is_empty() { text(self.site.organization, "website") } else { None });
        let all: Vec<(FactKind, &str)> = numbers.chain(mail).chain(page.map(|page| (FactKind::Url, page))).collect();
        let mut contacts: Vec<String> = Vec::new();
        for (kind, value) in all {
            let found = self.wording.contact(kind, value, &self.about, origin).filter(|id| !contacts.contains(id));
            contacts.extend(found);
        }
        contacts
    }

    fn languages(&mut self) -> Vec<String> {
        let mut tags: Vec<String> = Vec::new();
        for language in self.site.parts().flat_map(|part| list(part, "languages")) {
            let own = text(language, "note").and_then(|note| note.strip_prefix(TAG));
            match own.or_else(|| text(language, "code")) {
                Some(tag) if !tags.iter().any(|known| known == tag) => tags.push(tag.to_owned()),
                Some(_) => {}
                None => {
                    let name = text(language, "name").unwrap_or("?");
                    self.wording.notes.add(&self.about, format!("the language “{name}” has no code and was left out"));
                }
            }
        }
        tags
    }

    fn text(&mut self, id: &str, origin: &Origin) -> PlaceText {
        let about = self.about.clone();
        let name = self.wording.title(&about, &about);
        let words = |value: &'a Value| text(value, "description").map(plain);
        let said: Vec<String> = [self.site.location]
            .into_iter()
            .chain(self.site.services.iter().copied())
            .chain([self.site.organization])
            .filter_map(words)
            .collect();
        let summary = self.wording.summary(said.iter().map(String::as_str).chain([name.as_str()]), &about);
        let mut parts: Vec<Vec<Run>> = Vec::new();
        for link in &self.site.links {
            parts.extend(text(link, "description").map(|text| vec![Run::plain(&plain(text))]));
        }
        if self.site.services.len() > 1 {
            for service in &self.site.services {
                let title = Run { strong: true, ..Run::plain(text(service, "name").unwrap_or("?")) };
                let what = text(service, "description").map(plain).unwrap_or_default();
                parts.push(vec![title, Run::plain(&format!(": {what}"))]);
            }
        } else if let Some(rest) = said
            .first()
            .and_then(|said| said.strip_prefix(summary.as_str()))
            .map(str::trim)
            .filter(|rest| !rest.is_empty())
        {
            parts.push(vec![Run::plain(rest)]);
        }
        let lines = parts.iter().map(|runs| self.wording.line(runs, &about, origin).marked());
        let note = lines.filter(|line| !line.trim().is_empty()).collect::<Vec<_>>().join(" ");
        PlaceText {
            id: id.to_owned(),
            name,
            summary,
            note: (!note.is_empty()).then_some(note),
            way: None,
            sessions: Vec::new(),
        }
    }

    /// Names what HSDS knows of the services and a place does not have.
    fn left_out(&mut self) {
        let keys = [
            "interpretation_services",
            "application_process",
            "fees_description",
            "eligibility_description",
            "alert",
            "accreditations",
            "required_documents",
            "cost_options",
            "contacts",
            "service_areas",
            "transportation",
        ];
        for part in self.site.parts() {
            for key in keys {
                let value = part.get(key).filter(|value| match value {
                    Value::String(text) => !text.trim().is_empty(),
                    Value::Array(entries) => !entries.is_empty(),
                    _ => false,
                });
                match value {
                    Some(Value::String(text)) => {
                        self.wording.notes.add_text(&self.about, format!("`{key}` was left out"), text)
                    }
                    Some(_) => self.wording.notes.add(&self.about, format!("`{key}` was left out")),
                    None => {}
                }
            }
        }
    }
}

/// The words of a text that may be HTML.
fn plain(text: &str) -> String {
    let lines = read_html(text).elements.into_iter().flat_map(|element| element.lines);
    let lines = lines.map(|runs| runs.into_iter().map(|run| run.text).collect::<String>());
    lines.collect::<Vec<_>>().join(" ")
}

fn address(location: &Value) -> Option<Address> {
    let addresses = || list(location, "addresses").chain(list(location, "addresss"));
    let physical = addresses().find(|address| text(address, "address_type") == Some("physical"));
    let address = physical.or_else(|| addresses().next())?;
    let street = [text(address, "address_1"), text(address, "address_2")];
    let street = street.into_iter().flatten().collect::<Vec<_>>().join(", ");
    let whole = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    (!street.is_empty()).then_some(())?;
    Some(Address {
        street: whole(&street),
        postcode: whole(text(address, "postal_code")?),
        city: whole(text(address, "city")?),
    })
}

fn geo(location: &Value) -> Option<Geo> {
    let degrees = |key: &str, most: f64| location.get(key)?.as_f64().filter(|value| value.abs() <= most);
    Some(Geo { lat: degrees("latitude", 90.0)?, lon: degrees("longitude", 180.0)? })
}

fn step_free(location: &Value) -> StepFree {
    let own = list(location, "accessibility").find_map(|entry| text(entry, "details")?.strip_prefix(STEP_FREE));
    match own {
        Some("yes") => StepFree::Yes,
        Some("partly") => StepFree::Partly,
        Some("no") => StepFree::No,
        _ => StepFree::Unknown,
    }
}

//! Places as a table (CSV), the form that every office can write.
//!
//! The first line names the columns, in any order; `name@ar` is the name in Arabic. The delimiter is `,` or `;`, whichever
//! the first line has more of, the text UTF-8 with or without a byte order mark.

use super::{
    Origin, Wishes,
    fact_pool::FactPool,
    free_id, id_of,
    intake::{Additions, NewPlace},
    line::Line,
    note::Notes,
    wording::Wording,
};
use crate::html::Run;
use csv::{ReaderBuilder, StringRecord, Trim};
use std::collections::BTreeMap;
use welcome_pack::{
    authoring::{
        model::{FactKind, Pack, PlaceRecord, PlaceText, SpokenRecord},
        opening::parse_check,
    },
    bundle::{Address, Geo, StepFree},
    date::Date,
};

/// The largest table that is read, in bytes: 16 MiB.
pub const MOST_BYTES: usize = 16 << 20;

/// The columns, with what stands in them.
pub const COLUMNS: [(&str, &str); 18] = [
    ("id", "lower-case letters, digits, hyphens; made of the name if it is empty"),
    ("name", "the name; needed"),
    ("summary", "what one gets there, one sentence; the name if it is empty"),
    ("note", "entrance, appointments, what to bring"),
    ("street", "street and number; needed"),
    ("postcode", "needed"),
    ("city", "needed"),
    ("lat", "latitude in degrees, with a point"),
    ("lon", "longitude in degrees, with a point"),
    ("opening_hours", "OSM syntax, `Mo-Fr 08:00-15:30; PH off`"),
    ("phone", "one or more, with `|` between"),
    ("email", "one or more, with `|` between"),
    ("url", "one or more `https:` addresses, with `|` between"),
    ("categories", "one or more, with `|` between"),
    ("languages", "BCP 47 tags, with `|` between"),
    ("step_free", "`yes`, `partly`, `no` or `unknown`"),
    ("source_title", "title of the page that says so, and who publishes it"),
    ("source_url", "its `https:` address; needed, here or with `--source`"),
];

/// The column of the day on which a place was compared with its source.
const CHECKED: &str = "checked";

/// The columns that a locale can have of its own.
const TRANSLATED: [&str; 3] = ["name", "summary", "note"];

/// A table to begin with: the columns, and one place that does not exist.
///
/// ```
/// assert!(welcome_exchange::service::place_csv::example().starts_with("id,name,"));
/// ```
#[must_use]
pub fn example() -> String {
    let columns: Vec<&str> = COLUMNS.iter().map(|(name, _)| *name).chain([CHECKED]).collect();
    let place = "town-hall,Town hall,Register your address here.,,Example Street 1,1010,Exampletown,48.2,16.37,\
        Mo-Fr 08:00-15:30; PH off,+43 1 4000,office@example.org,https://www.example.org/,registration|service-point,\
        de|en,yes,\"Contact, City of Exampletown\",https://www.example.org/contact,2026-11-22";
    format!("{}\n{place}\n", columns.join(","))
}

/// Why a table cannot be read.
#[derive(Debug, thiserror::Error)]
pub enum ReadError {
    /// It is too large.
    #[error("the table is larger than {} MiB", MOST_BYTES >> 20)]
    TooLarge,
    /// It is not UTF-8.
    #[error("the table is not UTF-8; save it as “CSV UTF-8”")]
    NotUtf8,
    /// A needed column is missing.
    #[error("the first line has no column `{0}`; `welcome import places --example` prints a table to begin with")]
    NoColumn(&'static str),
    /// It is no table.
    #[error("not a table: {0}")]
    Csv(#[from] csv::Error),
    /// Cells are wrong.
    #[error("{}", .0.join("\n"))]
    Cells(Vec<String>),
}

/// What a table brings to a pack. Unknown columns are noted.
///
/// # Errors
/// Every cell that is wrong, with its line and column.
pub fn read(
    bytes: &[u8],
    pack: &Pack,
    wishes: &Wishes<'_>,
    source: Option<&str>,
    notes: &mut Notes,
) -> Result<Additions, ReadError> {
    if bytes.len() > MOST_BYTES {
        return Err(ReadError::TooLarge);
    }
    let text = std::str::from_utf8(bytes).map_err(|_| ReadError::NotUtf8)?;
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let first = text.lines().next().unwrap_or_default();
    let delimiter = if first.matches(';').count() > first.matches(',').count() { b';' } else { b',' };
    let mut reader =
        ReaderBuilder::new().delimiter(delimiter).flexible(true).trim(Trim::All).from_reader(text.as_bytes());
    let header = Header::new(reader.headers()?, wishes, notes)?;
    let mut table = Table { header, wishes, source, faults: Vec::new(), ids: Vec::new() };
    let (mut facts, mut additions) = (FactPool::of_pack(pack), Additions::default());
    let country = pack.settings.as_ref().map_or("", |settings| &settings.country);
    for row in reader.records() {
        let row = row?;
        let line = row.position().map_or(0, csv::Position::line);
        if row.iter().all(str::is_empty) {
            continue;
        }
        if row.len() > table.header.width {
            table.faults.push(format!(
                "line {line}: {} cells, but the first line has {} columns",
                row.len(),
                table.header.width
            ));
            continue;
        }
        let cells = Cells { row: &row, line };
        additions.places.extend(table.place(&cells, country, &mut facts, notes));
    }
    if !table.faults.is_empty() {
        return Err(ReadError::Cells(table.faults));
    }
    additions.facts = facts.into_new();
    Ok(additions)
}

/// Where the columns are.
struct Header {
    columns: BTreeMap<String, usize>,
    width: usize,
}

impl Header {
    fn new(names: &StringRecord, wishes: &Wishes<'_>, notes: &mut Notes) -> Result<Header, ReadError> {
        let mut columns = BTreeMap::new();
        for (at, name) in names.iter().enumerate() {
            let known = COLUMNS.iter().any(|(known, _)| *known == name) || name == CHECKED;
            let translated = name.split_once('@').is_some_and(|(column, tag)| {
                TRANSLATED.contains(&column) && wishes.locales.contains(&tag) && tag != wishes.default_locale
            });
            if !known && !translated {
                notes.add("the first line", format!("the column `{name}` is not known; left out"));
            } else if columns.insert(name.to_owned(), at).is_some() {
                notes.add("the first line", format!("the column `{name}` stands there twice; the last one was read"));
            }
        }
        let header = Header { columns, width: names.len() };
        match ["name", "street", "postcode", "city"].into_iter().find(|name| !header.columns.contains_key(*name)) {
            Some(missing) => Err(ReadError::NoColumn(missing)),
            None => Ok(header),
        }
    }
}

struct Cells<'a> {
    row: &'a StringRecord,
    line: u64,
}

struct Table<'a> {
    header: Header,
    wishes: &'a Wishes<'a>,
    source: Option<&'a str>,
    faults: Vec<String>,
    ids: Vec<String>,
}

impl Table<'_> {
    /// The text in a column; nothing if it is empty or the column is not there.
    fn cell<'r>(&self, cells: &Cells<'r>, column: &str) -> Option<&'r str> {
        cells.row.get(*self.header.columns.get(column)?).filter(|text| !text.is_empty())
    }

    fn many<'r>(&self, cells: &Cells<'r>, column: &str) -> impl Iterator<Item = &'r str> + use<'r> {
        let parts = self.cell(cells, column).unwrap_or_default().split('|');
        parts.map(str::trim).filter(|part| !part.is_empty())
    }

    fn fault(&mut self, cells: &Cells<'_>, column: &str, what: impl std::fmt::Display) {
        self.faults.push(format!("line {}, column `{column}`: {what}", cells.line));
    }

    fn needed(&mut self, cells: &Cells<'_>, column: &str) -> Option<String> {
        let text = self.cell(cells, column).map(str::to_owned);
        if text.is_none() {
            self.fault(cells, column, "this cell is empty; write it");
        }
        text
    }

    fn place(&mut self, cells: &Cells<'_>, country: &str, facts: &mut FactPool, notes: &mut Notes) -> Option<NewPlace> {
        let faults = self.faults.len();
        let name = self.needed(cells, "name");
        let address = [self.needed(cells, "street"), self.needed(cells, "postcode"), self.needed(cells, "city")];
        let url = self.cell(cells, "source_url").or(self.source).map(str::to_owned);
        if url.is_none() {
            self.fault(cells, "source_url", "say which page this comes from, here or for all with `--source URL`");
        }
        let checked = match self.cell(cells, CHECKED).map(str::parse::<Date>) {
            None => Some(self.wishes.today),
            Some(Ok(day)) => Some(day),
            Some(Err(error)) => {
                self.fault(cells, CHECKED, error);
                None
            }
        };
        let opening_hours = self.cell(cells, "opening_hours").map(str::to_owned);
        if let Some(Err(reason)) = opening_hours.as_deref().map(|hours| parse_check(hours, country)) {
            self.fault(cells, "opening_hours", reason);
        }
        let geo = self.geo(cells);
        let step_free = match self.cell(cells, "step_free") {
            Some("yes") => StepFree::Yes,
            Some("partly") => StepFree::Partly,
            Some("no") => StepFree::No,
            Some("unknown") | None => StepFree::Unknown,
            Some(other) => {
                self.fault(cells, "step_free", format!("`{other}` is not one of `yes`, `partly`, `no`, `unknown`"));
                StepFree::Unknown
            }
        };
        let words: Vec<&str> = self.many(cells, "categories").collect();
        let categories = self.wishes.categories(&words);
        if categories.is_empty() {
            let what = "name a category, here or for all with `--category CATEGORY`";
            self.fault(cells, "categories", what);
        }
        let name = name?;
        let id = self.id(cells, &name);
        let [Some(street), Some(postcode), Some(city)] = address else { return None };
        if self.faults.len() > faults {
            return None;
        }
        let title = self.cell(cells, "source_title").unwrap_or(&name).to_owned();
        let origin = Origin::new(&title, &url?, checked?, self.wishes.today);
        let about = format!("line {} ({name})", cells.line);
        let nowhere = |_: &str| None;
        let mut wording = Wording { wishes: self.wishes, facts, notes, inside: &nowhere };
        let mut contacts: Vec<String> = Vec::new();
        for (kind, column) in [(FactKind::Phone, "phone"), (FactKind::Email, "email"), (FactKind::Url, "url")] {
            for value in self.many(cells, column) {
                let found = wording.contact(kind, value, &about, &origin).filter(|id| !contacts.contains(id));
                contacts.extend(found);
            }
        }
        let texts = self.texts(cells, &id, &about, &origin, &mut wording);
        let record = PlaceRecord {
            id,
            categories,
            address: Address { street, postcode, city },
            geo,
            opening_hours,
            by_appointment: false,
            closed: None,
            way: None,
            sessions: Vec::new(),
            contacts,
            languages: self.many(cells, "languages").map(|tag| SpokenRecord::from(tag.to_owned())).collect(),
            step_free,
            source: origin.source.clone(),
            checked: origin.checked,
            review_by: origin.review_by(),
        };
        Some(NewPlace { record, texts })
    }

    fn geo(&mut self, cells: &Cells<'_>) -> Option<Geo> {
        let mut degrees = |column: &str, most: f64| {
            let text = self.cell(cells, column)?;
            // A spreadsheet may write the decimals of its own language.
            let number = text.replace(',', ".").parse::<f64>().ok().filter(|number| number.abs() <= most);
            if number.is_none() {
                self.fault(cells, column, format!("`{text}` is not between -{most} and {most} degrees"));
            }
            number
        };
        let (lat, lon) = (degrees("lat", 90.0), degrees("lon", 180.0));
        Some(Geo { lat: lat?, lon: lon? })
    }

    fn id(&mut self, cells: &Cells<'_>, name: &str) -> String {
        let (id, column) = match self.cell(cells, "id") {
            Some(id) => (id.to_owned(), "id"),
            None => (id_of(name), "name"),
        };
        if id_of(&id) != id || id.is_empty() {
            self.fault(cells, column, format!("`{id}` is not an id; write lower-case letters, digits and hyphens"));
        } else if column == "id" && self.ids.contains(&id) {
            self.fault(cells, column, format!("`{id}` stands there a second time"));
        }
        let id = free_id(&id, |id| self.ids.iter().any(|known| known == id));
        self.ids.push(id.clone());
        id
    }

    fn texts(
        &self,
        cells: &Cells<'_>,
        id: &str,
        about: &str,
        origin: &Origin,
        wording: &mut Wording<'_>,
    ) -> BTreeMap<String, PlaceText> {
        let mut texts = BTreeMap::new();
        for tag in &self.wishes.locales {
            let column =
                |name: &str| if *tag == self.wishes.default_locale { name.to_owned() } else { format!("{name}@{tag}") };
            let Some(name) = self.cell(cells, &column("name")) else { continue };
            let name = wording.title(name, about);
            let summary =
                self.cell(cells, &column("summary")).map_or_else(|| name.clone(), |text| wording.title(text, about));
            let note = self.cell(cells, &column("note"));
            let note =
                note.map(|text| wording.line(&[Run::plain(text)], about, origin)).map(|line: Line| line.marked());
            texts.insert(
                (*tag).to_owned(),
                PlaceText { id: id.to_owned(), name, summary, note, way: None, sessions: Vec::new() },
            );
        }
        texts
    }
}

#[cfg(test)]
mod tests;

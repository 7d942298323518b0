//! Tables of places.

use super::*;
use crate::service::sample::{pack, pack_files, taken, wishes};
use welcome_pack::authoring::load::load;

fn read_table(table: &str, notes: &mut Notes) -> Result<Additions, ReadError> {
    read(table.as_bytes(), &pack(), &wishes(), Some("https://example.org/list"), notes)
}

#[track_caller]
fn check_refused(table: &str, expected: &[&str]) {
    let error = read_table(table, &mut Notes::default()).unwrap_err().to_string();
    assert_eq!(error.lines().collect::<Vec<_>>(), expected, "{table}");
}

#[test]
fn the_example_is_a_table_that_can_be_read() {
    let mut notes = Notes::default();
    let additions = read_table(&example(), &mut notes).unwrap();
    assert_eq!(notes, Notes::default());
    let (after, intake) = taken(&pack_files(), additions, false, &mut notes);
    assert_eq!((intake.counts.places, intake.counts.facts), (1, 3), "{notes}");
    let (pack, _) = load(&after);
    let place = pack.places.iter().find(|place| place.id == "town-hall").unwrap();
    assert_eq!(place.categories, ["registration", "service-point"]);
    assert!(place.languages.iter().map(SpokenRecord::tag).eq(["de", "en"]));
    assert_eq!(place.source.title, "Contact, City of Exampletown");
    assert_eq!((place.step_free, place.checked.to_string().as_str()), (StepFree::Yes, "2026-11-22"));
}

#[test]
fn a_spreadsheet_of_central_europe_is_read() {
    let table = "\u{feff}city;postcode;street;name;name@ar;colour;note;lat;lon;categories\r\nWien;1010;\"Gasse; 2\";Haus;بيت;rot;Mit {Klammer} www.example.org;48,2;16,4;health\r\n;;;;;;;;;\r\n";
    let mut notes = Notes::default();
    let additions = read_table(table, &mut notes).unwrap();
    assert_eq!(notes.to_string(), "the first line\n  - the column `colour` is not known; left out\n");
    let place = &additions.places[0];
    assert_eq!((place.record.id.as_str(), place.record.address.street.as_str()), ("haus", "Gasse; 2"));
    assert_eq!(place.record.geo, Some(Geo { lat: 48.2, lon: 16.4 }));
    assert_eq!(place.texts["de"].note.as_deref(), Some(r"Mit \{Klammer} {web-example-org}"));
    assert_eq!(place.texts["ar"].name, "بيت");
    let (_, intake) = taken(&pack_files(), additions, false, &mut notes);
    assert_eq!(intake.counts.places, 1, "{notes}");
}

#[test]
fn every_wrong_cell_is_named_with_its_line_and_column() {
    check_refused(
        "name,street\nA,B\n",
        &["the first line has no column `postcode`; `welcome import places --example` prints a table to begin with"],
    );
    check_refused(
        "name,street,postcode,city,opening_hours,lat,lon,step_free,checked,categories,id\n,x,1,y,8-9,95,0,maybe,gestern,health,\nB,x,1,y,24/7,,,,,,B B\nC,x,1,y,,,,,,health,c\nC,x,1,y,,,,,,health,c\na,b,c,d,e,f,g,h,i,j,k,l\n",
        &[
            "line 2, column `name`: this cell is empty; write it",
            "line 2, column `checked`: not a date: write year-month-day, like 2026-11-22",
            "line 2, column `opening_hours`: not opening hours from character 1 on, `8-9`: write them like `Mo-Fr 08:00-12:00,13:00-16:00; PH off`",
            "line 2, column `lat`: `95` is not between -90 and 90 degrees",
            "line 2, column `step_free`: `maybe` is not one of `yes`, `partly`, `no`, `unknown`",
            "line 3, column `categories`: name a category, here or for all with `--category CATEGORY`",
            "line 3, column `id`: `B B` is not an id; write lower-case letters, digits and hyphens",
            "line 5, column `id`: `c` stands there a second time",
            "line 6: 12 cells, but the first line has 11 columns",
        ],
    );
    assert!(matches!(read(b"\xff\xfe", &pack(), &wishes(), None, &mut Notes::default()), Err(ReadError::NotUtf8)));
}

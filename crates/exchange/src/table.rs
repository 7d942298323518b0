//! The columns that a spreadsheet of units has, and what is read of them wherever they stand.

use crate::{
    delivery::{Content, Delivery, Position, Progress, ReadError, Returned},
    order::{Format, Order, notes, word},
};
use welcome_pack::authoring::unit::Unit;

/// How many columns there are.
pub(crate) const COLUMNS: usize = 5;

/// The columns that a translator writes into, from 0: the target and its state.
pub(crate) const FOR_TRANSLATORS: [usize; 2] = [3, 4];

/// More rows than this are not read; a whole pack has five thousand.
const MOST_ROWS: usize = 200_000;

/// What a translator writes as the state of a text that is right as it stands.
const DONE: &str = "done";

/// The names of the columns. Those of the texts say in which language they are.
pub(crate) fn header(order: &Order) -> [String; COLUMNS] {
    let Order { source, target, .. } = order;
    [
        "id".to_owned(),
        "context".to_owned(),
        format!("source [{source}]"),
        format!("target [{target}]"),
        "state".to_owned(),
    ]
}

/// A unit as a row.
pub(crate) fn row(unit: &Unit) -> [String; COLUMNS] {
    let target = unit.target.clone().unwrap_or_default();
    [unit.id.clone(), notes(unit).join(" | "), unit.source.clone(), target, word(unit.state).to_owned()]
}

/// The units of a table by its rows, each with the line at which it begins. The first that is not empty names the columns;
/// they may have been put into another order, and there may be others.
pub(crate) fn read(
    format: Format,
    rows: impl Iterator<Item = Result<(usize, Vec<String>), ReadError>>,
) -> Result<Delivery, ReadError> {
    let mut delivery = Delivery { format, locale: None, units: Vec::new() };
    let mut columns: Option<Columns> = None;
    for (count, row) in rows.enumerate() {
        let (line, row) = row?;
        let start = Position { line, column: 1 };
        if count >= MOST_ROWS {
            let message = format!("this table has more than {MOST_ROWS} rows");
            return Err(ReadError::new(start, message, "a whole pack has five thousand; is this the right file?"));
        }
        if row.iter().all(|cell| cell.trim().is_empty()) {
            continue;
        }
        let Some(known) = &columns else {
            let (found, locale) = Columns::of(&row, start)?;
            delivery.locale = locale;
            columns = Some(found);
            continue;
        };
        delivery.units.push(known.unit(&row, line));
    }
    if columns.is_none() {
        return Err(ReadError::new(
            Position::START,
            "this table is empty",
            "import the file that the translator saved",
        ));
    }
    Ok(delivery)
}

/// Where the columns stand, from 0.
struct Columns {
    id: usize,
    source: usize,
    target: usize,
    state: Option<usize>,
}

impl Columns {
    fn of(header: &[String], at: Position) -> Result<(Columns, Option<String>), ReadError> {
        let named = |name: &str| {
            header.iter().position(|cell| {
                let cell = cell.trim().to_lowercase();
                cell == name || cell.strip_prefix(name).is_some_and(|rest| rest.trim_start().starts_with('['))
            })
        };
        let needed = |name: &str| {
            named(name).ok_or_else(|| {
                let help = "keep the first row of the export: `id`, `source [de]`, `target [ar]`, `state`";
                ReadError::new(at, format!("the first row names no column `{name}`"), help)
            })
        };
        let columns =
            Columns { id: needed("id")?, source: needed("source")?, target: needed("target")?, state: named("state") };
        let cell = header.get(columns.target).map_or("", String::as_str);
        let locale =
            cell.split_once('[').and_then(|(_, rest)| rest.split_once(']')).map(|(tag, _)| tag.trim().to_owned());
        Ok((columns, locale.filter(|tag| !tag.is_empty())))
    }

    fn unit(&self, row: &[String], line: usize) -> Returned {
        let cell = |at: usize| row.get(at).cloned().unwrap_or_default();
        let target = cell(self.target);
        let is_done = self.state.is_some_and(|at| cell(at).trim().eq_ignore_ascii_case(DONE));
        Returned {
            id: cell(self.id).trim().to_owned(),
            source: Content::Written(cell(self.source)),
            target: (!target.trim().is_empty()).then_some(Content::Written(target)),
            progress: if is_done { Progress::Reviewed } else { Progress::Unknown },
            at: Position { line, column: self.target + 1 },
        }
    }
}

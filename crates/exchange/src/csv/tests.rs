//! CSV as spreadsheets see it.

use super::{guarded, unguarded};
use crate::{
    Content, Delivery, Format, Progress, ReadError, read,
    sample::{PACK, order},
};

#[test]
fn nothing_becomes_a_formula_and_everything_comes_back() {
    for text in ["=1+1", "+43", "-x", "@SUM(A1)", "\tx", "'=x", "''=x", "'x", "x", "", "'"] {
        let cell = guarded(text);
        assert!(!cell.starts_with(['=', '+', '-', '@', '\t', '\r']), "{cell}");
        assert_eq!(unguarded(&cell), text, "{cell}");
    }
}

#[test]
fn the_first_row_names_the_columns() {
    let mut order = order(&PACK, "ar");
    order.units.retain(|unit| unit.id == "topics/health#title");
    order.units[0].target = Some("=\"a\"".to_owned());
    let text = String::from_utf8(Format::Csv.write(&order).unwrap()).unwrap();
    let expected = "\u{feff}id,context,source [de],target [ar],state\r\n\
                    topics/health#title,Gesundheit › title of the topic | One to three words: it stands on a card beside a picture. | There is room for about 40 characters.,Gesundheit,\"'=\"\"a\"\"\",machine\r\n";
    assert_eq!(text, expected);
}

fn reading(file: &str) -> Result<Delivery, ReadError> {
    read("a.csv", file.as_bytes())
}

#[test]
fn what_spreadsheets_make_of_it_is_read() {
    for file in [
        "id;source [de];target [ar];state\na;A;\"x;\ny\";done\n\n;;;\nb;B\n",
        "\u{feff}TARGET [ar]\tmine\tsource [de]\tState\tID\r\n\"x;\ny\"\t1\tA\tDone\ta\r\n\t\tB\t\tb\r\n",
    ] {
        let delivery = reading(file).unwrap();
        assert_eq!(delivery.locale.as_deref(), Some("ar"), "{file}");
        let [first, second] = delivery.units.as_slice() else { panic!("{file}: {:?}", delivery.units) };
        assert_eq!((first.id.as_str(), first.progress, first.at.line), ("a", Progress::Reviewed, 2));
        assert_eq!(first.target, Some(Content::Written("x;\ny".to_owned())));
        assert_eq!((second.id.as_str(), second.target.clone(), second.progress), ("b", None, Progress::Unknown));
    }
}

#[test]
fn what_is_no_table_of_ours_is_refused() {
    assert_eq!(reading("").unwrap_err().message, "this table is empty");
    assert_eq!(reading("id,source\na,b").unwrap_err().message, "the first row names no column `target`");
    let bytes = "id,source,target\n".to_owned() + &"a,b,c\n".repeat(200_001);
    assert_eq!(reading(&bytes).unwrap_err().message, "this table has more than 200000 rows");
}

//! Digits, the signs between them, and amounts of money.

use super::table::Names;
use icu_decimal::{
    DecimalFormatter, DecimalFormatterPreferences,
    input::Decimal,
    options::{DecimalFormatterOptions, GroupingStrategy},
};
use icu_experimental::dimension::provider::currency::essentials::CurrencyEssentialsV1;
use icu_locale::Locale;
use icu_provider::{DataIdentifierBorrowed, DataLocale, DataProvider, DataRequest, DataResponse};

/// How a language writes numbers, in the digits that CLDR calls its default ones.
pub(super) struct Numbers {
    /// Zero to nine.
    pub(super) digits: String,
    /// Between units and decimals.
    pub(super) decimal: String,
    /// Between thousands.
    pub(super) group: String,
    /// `{amount} {currency}`, with the sign of a currency.
    pub(super) money: String,
}

impl Numbers {
    /// What CLDR does not say of the language is that of all languages.
    pub(super) fn of(locale: &Locale) -> Option<Numbers> {
        let mut options = DecimalFormatterOptions::default();
        options.grouping_strategy = Some(GroupingStrategy::Always);
        let formatter = DecimalFormatter::try_new(DecimalFormatterPreferences::from(locale), options).ok()?;
        let digits: Vec<String> = (0..=9_u8).map(|digit| formatter.format(&Decimal::from(digit)).to_string()).collect();
        let [zero, one, .., five] = digits.first_chunk::<6>()?;
        // Of five digits, because in Spanish four stand together.
        let sample = formatter.format(&"10000.5".parse().ok()?).to_string();
        let rest = sample.strip_prefix(one.as_str())?.strip_prefix(zero.as_str())?;
        let (group, rest) = rest.split_once(&zero.repeat(3))?;
        let decimal = rest.strip_suffix(five.as_str())?;
        Some(Numbers {
            decimal: decimal.to_owned(),
            group: group.to_owned(),
            digits: digits.concat(),
            money: money(locale)?,
        })
    }
}

fn money(locale: &Locale) -> Option<String> {
    let locale = DataLocale::from(locale);
    let id = DataIdentifierBorrowed::for_locale(&locale);
    let found: DataResponse<CurrencyEssentialsV1> = Names.load(DataRequest { id, ..DataRequest::default() }).ok()?;
    // A sign is no letter, and needs no space of its own beside a digit.
    let pattern = found.payload.get().get_positive(false, false);
    Some(pattern.interpolate_to_string(("{amount}", "{currency}")))
}

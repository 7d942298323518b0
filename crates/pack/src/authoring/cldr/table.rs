//! The tables out of ICU4X that are needed, and no others.
//!
//! Its own provider of all tables (`compiled_data`) takes forty seconds of compiling for the calendars, time zones, units
//! and transliterations of the world. The macros of its data crates put single tables into a type of one's own, for use
//! with the `*_unstable` constructors; unstable means that crates and tables must be of one version, as `Cargo.toml` says.

use icu_decimal::provider::{DecimalDigitsV1, DecimalSymbolsV1};
use icu_provider::{DataError, DataProvider, DataRequest, DataResponse};

/// Names and patterns of the Gregorian calendar, and the digits to write them in.
pub(super) struct Dates;

/// Names of languages, and patterns of amounts of money.
pub(super) struct Names;

const _: () = {
    use icu_datetime_data::*;
    mod icu {
        pub(super) use icu_datetime as datetime;
    }
    make_provider!(Dates);
    impl_datetime_names_month_gregorian_v1!(Dates);
    impl_datetime_names_weekday_v1!(Dates);
    impl_datetime_names_year_gregorian_v1!(Dates);
    impl_datetime_names_dayperiod_v1!(Dates);
    impl_datetime_patterns_date_gregorian_v1!(Dates);
    impl_datetime_patterns_time_v1!(Dates);
};

const _: () = {
    use icu_experimental_data::*;
    mod icu {
        pub(super) use icu_experimental as experimental;
    }
    make_provider!(Names);
    impl_locale_names_language_v0!(Names);
    impl_locale_names_locale_v0!(Names);
    impl_currency_essentials_v1!(Names);
};

impl DataProvider<DecimalSymbolsV1> for Dates {
    fn load(&self, request: DataRequest<'_>) -> Result<DataResponse<DecimalSymbolsV1>, DataError> {
        icu_decimal::provider::Baked.load(request)
    }
}

impl DataProvider<DecimalDigitsV1> for Dates {
    fn load(&self, request: DataRequest<'_>) -> Result<DataResponse<DecimalDigitsV1>, DataError> {
        icu_decimal::provider::Baked.load(request)
    }
}

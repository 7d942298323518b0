//! What a locale of the program writes otherwise than CLDR says, or says where CLDR is silent.

use crate::locale::LocaleFormat;
use serde::Deserialize;

/// Writes down the fields of [`LocaleFormat`] once for everything that goes through them.
macro_rules! of_format {
    ($($field:ident: $type:ty,)*) => {
        /// Values with the reason for which they stand here, one entry of `locales/<tag>/locale.json`; their keys are
        /// those of [`LocaleFormat`].
        #[derive(Clone, Debug, Default, Deserialize)]
        #[serde(deny_unknown_fields)]
        pub(super) struct Deviation {
            /// Why these values are others than CLDR's, for those who look after the language.
            pub(super) reason: String,
            $(pub(super) $field: Option<$type>,)*
        }

        impl Deviation {
            /// Every value of a format.
            pub(super) fn of(format: LocaleFormat) -> Deviation {
                Deviation { reason: String::new(), $($field: Some(format.$field),)* }
            }

            /// The keys that have a value.
            pub(super) fn keys(&self) -> Vec<&'static str> {
                let keys = [$((stringify!($field), self.$field.is_some()),)*];
                keys.into_iter().filter(|(_, given)| *given).map(|(key, _)| key).collect()
            }

            /// The same, with another one's values where it has none.
            pub(super) fn or(self, other: Deviation) -> Deviation {
                Deviation { reason: self.reason, $($field: self.$field.or(other.$field),)* }
            }

            /// The format, if every key has a value; else the keys that have none.
            pub(super) fn complete(self) -> Result<LocaleFormat, Vec<&'static str>> {
                let given = self.keys();
                match self {
                    Deviation { reason: _, $($field: Some($field),)* } => Ok(LocaleFormat { $($field,)* }),
                    _ => Err([$(stringify!($field),)*].into_iter().filter(|key| !given.contains(key)).collect()),
                }
            }
        }
    };
}

of_format! {
    weekdays: [String; 7],
    weekdays_short: [String; 7],
    months: [String; 12],
    digits: String,
    decimal: String,
    group: String,
    date: String,
    time: String,
    money: String,
    list_pair: String,
    list_start: String,
    list_middle: String,
    list_end: String,
}

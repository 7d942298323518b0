//! Where a letter to a place goes.

use serde::{Deserialize, Serialize};

/// A postal address, as it stands on the letter box.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "authoring", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Address {
    /// Street and number.
    pub street: String,
    /// Post code, where a source gives it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub postcode: String,
    /// City.
    pub city: String,
}

impl Address {
    /// Post code and city, as the second line of an address.
    ///
    /// ```
    /// use welcome_pack::bundle::Address;
    /// let address = |postcode: &str| Address { street: "Gasse 1".into(), postcode: postcode.into(), city: "Wien".into() };
    /// assert_eq!(address("1010").town(), "1010 Wien");
    /// assert_eq!(address("").town(), "Wien");
    /// ```
    #[must_use]
    pub fn town(&self) -> String {
        if self.postcode.is_empty() { self.city.clone() } else { format!("{} {}", self.postcode, self.city) }
    }
}

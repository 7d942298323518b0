//! From spanned JSON to the types of the files: a deserializer whose errors are values instead of sentences, because
//! the sentences of the usual ones are written for programmers.

use super::json::{Kind, Node};
use serde::{
    Deserializer, de,
    de::value::{MapDeserializer, SeqDeserializer},
    forward_to_deserialize_any,
};
use std::fmt;

/// What is wrong with a value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Fault {
    UnknownKey {
        key: String,
        known: &'static [&'static str],
    },
    MissingKey(&'static str),
    UnknownValue {
        value: String,
        known: &'static [&'static str],
    },
    WrongType {
        expected: String,
    },
    /// The type's own objection; only dates have one.
    NotADate,
}

impl std::error::Error for Fault {}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{self:?}")
    }
}

impl de::Error for Fault {
    fn custom<T: fmt::Display>(_: T) -> Fault {
        Fault::NotADate
    }

    fn invalid_type(_: de::Unexpected<'_>, expected: &dyn de::Expected) -> Fault {
        Fault::WrongType { expected: expected.to_string() }
    }

    fn invalid_value(found: de::Unexpected<'_>, expected: &dyn de::Expected) -> Fault {
        Fault::invalid_type(found, expected)
    }

    fn invalid_length(_: usize, expected: &dyn de::Expected) -> Fault {
        Fault::WrongType { expected: expected.to_string() }
    }

    fn unknown_variant(variant: &str, known: &'static [&'static str]) -> Fault {
        Fault::UnknownValue { value: variant.to_owned(), known }
    }

    fn unknown_field(field: &str, known: &'static [&'static str]) -> Fault {
        Fault::UnknownKey { key: field.to_owned(), known }
    }

    fn missing_field(field: &'static str) -> Fault {
        Fault::MissingKey(field)
    }
}

impl<'de> de::IntoDeserializer<'de, Fault> for &'de Node {
    type Deserializer = &'de Node;

    fn into_deserializer(self) -> &'de Node {
        self
    }
}

impl<'de> Deserializer<'de> for &'de Node {
    type Error = Fault;

    fn deserialize_any<V: de::Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        match &self.kind {
            Kind::Null | Kind::Hole => visitor.visit_unit(),
            Kind::Bool(value) => visitor.visit_bool(*value),
            Kind::Number(value) => match (value.as_u64(), value.as_i64(), value.as_f64()) {
                (Some(value), ..) => visitor.visit_u64(value),
                (None, Some(value), _) => visitor.visit_i64(value),
                (None, None, value) => visitor.visit_f64(value.unwrap_or(f64::NAN)),
            },
            Kind::Text(text) => visitor.visit_borrowed_str(text),
            Kind::List(elements) => visitor.visit_seq(SeqDeserializer::new(elements.iter())),
            Kind::Object(members) => {
                let entries = members.iter().map(|member| (member.key.as_str(), &member.value));
                visitor.visit_map(MapDeserializer::new(entries))
            }
        }
    }

    fn deserialize_option<V: de::Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        match self.kind {
            Kind::Null | Kind::Hole => visitor.visit_none(),
            _ => visitor.visit_some(self),
        }
    }

    fn deserialize_enum<V: de::Visitor<'de>>(
        self,
        name: &'static str,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Fault> {
        match &self.kind {
            Kind::Hole => Hole.deserialize_enum(name, variants, visitor),
            Kind::Text(text) => visitor.visit_enum(de::value::StrDeserializer::new(text)),
            _ => Err(Fault::WrongType { expected: "a string".to_owned() }),
        }
    }

    fn deserialize_bool<V: de::Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        if self.is_hole() { Hole.deserialize_bool(visitor) } else { self.deserialize_any(visitor) }
    }

    fn deserialize_u32<V: de::Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        if self.is_hole() { Hole.deserialize_u32(visitor) } else { self.deserialize_any(visitor) }
    }

    fn deserialize_f64<V: de::Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        if self.is_hole() { Hole.deserialize_f64(visitor) } else { self.deserialize_any(visitor) }
    }

    fn deserialize_str<V: de::Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        if self.is_hole() { Hole.deserialize_str(visitor) } else { self.deserialize_any(visitor) }
    }

    fn deserialize_string<V: de::Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        self.deserialize_str(visitor)
    }

    fn deserialize_seq<V: de::Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        if self.is_hole() { Hole.deserialize_seq(visitor) } else { self.deserialize_any(visitor) }
    }

    fn deserialize_tuple<V: de::Visitor<'de>>(self, length: usize, visitor: V) -> Result<V::Value, Fault> {
        if self.is_hole() { Hole.deserialize_tuple(length, visitor) } else { self.deserialize_any(visitor) }
    }

    fn deserialize_struct<V: de::Visitor<'de>>(
        self,
        name: &'static str,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Fault> {
        match &self.kind {
            Kind::Hole => Hole.deserialize_struct(name, fields, visitor),
            // A list would otherwise pass for the fields in their order.
            Kind::List(_) => Err(Fault::WrongType { expected: format!("struct {name}") }),
            _ => self.deserialize_any(visitor),
        }
    }

    forward_to_deserialize_any! {
        i8 i16 i32 i64 i128 u8 u16 u64 u128 f32 char bytes byte_buf unit unit_struct newtype_struct map tuple_struct
        identifier ignored_any
    }
}

impl Node {
    fn is_hole(&self) -> bool {
        matches!(self.kind, Kind::Hole)
    }
}

/// Passes for a value of every type in the files, so that reading can go on behind something that is wrong.
#[derive(Clone, Copy)]
struct Hole;

/// A text that also passes for a date.
const ANY_TEXT: &str = "2000-01-01";

impl<'de> de::IntoDeserializer<'de, Fault> for Hole {
    type Deserializer = Hole;

    fn into_deserializer(self) -> Hole {
        self
    }
}

impl<'de> Deserializer<'de> for Hole {
    type Error = Fault;

    fn deserialize_any<V: de::Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        visitor.visit_borrowed_str(ANY_TEXT)
    }

    fn deserialize_bool<V: de::Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        visitor.visit_bool(true)
    }

    fn deserialize_u32<V: de::Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        visitor.visit_u32(0)
    }

    fn deserialize_f64<V: de::Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        visitor.visit_f64(0.0)
    }

    fn deserialize_option<V: de::Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        visitor.visit_none()
    }

    fn deserialize_seq<V: de::Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        visitor.visit_seq(SeqDeserializer::new(std::iter::empty::<Hole>()))
    }

    fn deserialize_tuple<V: de::Visitor<'de>>(self, length: usize, visitor: V) -> Result<V::Value, Fault> {
        visitor.visit_seq(SeqDeserializer::new(std::iter::repeat_n(Hole, length)))
    }

    fn deserialize_map<V: de::Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        visitor.visit_map(MapDeserializer::new(std::iter::empty::<(&str, Hole)>()))
    }

    fn deserialize_struct<V: de::Visitor<'de>>(
        self,
        _: &'static str,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Fault> {
        visitor.visit_map(MapDeserializer::new(fields.iter().map(|field| (*field, Hole))))
    }

    fn deserialize_enum<V: de::Visitor<'de>>(
        self,
        _: &'static str,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Fault> {
        visitor.visit_enum(de::value::StrDeserializer::new(variants.first().copied().unwrap_or("")))
    }

    forward_to_deserialize_any! {
        i8 i16 i32 i64 i128 u8 u16 u64 u128 f32 char str string bytes byte_buf unit unit_struct newtype_struct
        tuple_struct identifier ignored_any
    }
}

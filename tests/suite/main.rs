//! Tests of the whole, without a browser: every page of the shipped packs as HTML, and the rules of the house.

#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test whose material is not there stops where that is seen"
)]

mod bidi;
mod glossary;
mod house;
mod library;
mod pages;
mod phrases;
mod places;
mod plan;

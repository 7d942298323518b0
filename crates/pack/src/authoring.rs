//! Authored packs: the files that editors write, read, checked and compiled into the run-time form.

pub mod app;
pub mod catalogue;
pub mod check;
pub mod cldr;
pub mod compile;
pub mod coverage;
pub mod difference;
pub mod draft;
pub mod files;
pub mod id;
pub mod keys;
pub mod load;
pub mod look;
pub mod model;
pub mod opening;
pub mod overlay;
pub mod overview;
pub mod picture;
pub mod problem;
pub mod schema;
pub mod status;
pub mod suggest;
pub mod text;
pub mod unit;

mod glossary;
mod image;
mod json;
mod node;
mod read;
mod source;

#[cfg(test)]
mod sample;

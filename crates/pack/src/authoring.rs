//! Authored packs: the files that editors write, read, checked and compiled into the run-time form.

pub mod model;

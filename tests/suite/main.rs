//! Tests of the whole, without a browser: every page of the shipped packs as HTML, and the rules of the house.

mod house;
mod library;
mod pages;

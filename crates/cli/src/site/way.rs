//! The pictures of ways to places in the site.

use super::release::hashed;
use std::collections::BTreeMap;
use welcome_pack::{
    authoring::compile::Compiled,
    bundle::{Content, address},
};

/// The folder of the pictures in a site.
const FOLDER: &str = "assets/ways/";

/// Puts the addresses of the pictures, in a site that stands under `base`, into the pages of the places; the files by their paths
/// in the site.
pub(crate) fn place(compiled: &mut Compiled, base: &str) -> BTreeMap<String, Vec<u8>> {
    let ways = std::mem::take(&mut compiled.ways);
    let path = |name: &str| ways.get(name).map(|bytes| hashed(&format!("{FOLDER}{name}"), bytes));
    for (_, content) in compiled.locales.iter_mut().flat_map(|locale| &mut locale.pages) {
        let Content::Place(place) = content else { continue };
        let Some(way) = &mut place.way else { continue };
        way.picture = way.picture.take().and_then(|mut picture| {
            picture.address = address(base, &path(&picture.address)?);
            Some(picture)
        });
    }
    ways.iter().filter_map(|(name, bytes)| Some((path(name)?, bytes.clone()))).collect()
}

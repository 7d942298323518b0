//! The pages of a locale in the form that a device keeps: a few files instead of hundreds, without what all share.

use super::release::{PageBundle, hashed};
use anyhow::{Context as _, Result};
use serde_json::{Map, json};
use std::collections::BTreeMap;
use welcome_pack::bundle::PageMark;

/// Bytes after which another file is begun, so that finding one page does not grow with the number of articles.
const ENOUGH: usize = 256 * 1024;

/// A page with its address.
pub(crate) struct BundledPage {
    /// Where it stands on the host.
    pub(crate) address: String,
    /// The pages with which it belongs together: the id of its topic.
    pub(crate) topic: String,
    /// The document's title.
    pub(crate) title: String,
    /// The style sheet that its first frame needs besides those of all pages, as HTML; empty where it needs none.
    pub(crate) sheet: String,
    /// What stands in it.
    pub(crate) body: String,
    /// What it says to the app.
    pub(crate) mark: PageMark,
}

/// The pages of a locale in files.
#[derive(Default)]
pub(crate) struct Bundles {
    /// The files by their site paths.
    pub(crate) files: BTreeMap<String, Vec<u8>>,
    /// Where each begins, in order.
    pub(crate) starts: Vec<PageBundle>,
}

/// Puts pages, which come by address, into files.
///
/// # Errors
/// If a page cannot be written as JSON.
pub(crate) fn of_pages(tag: &str, pages: &[BundledPage], address: impl Fn(&str) -> String) -> Result<Bundles> {
    let mut bundles = Bundles::default();
    for (at, group) in groups(pages).into_iter().enumerate() {
        let from = group.first().map(|page| page.address.clone()).unwrap_or_default();
        let mut bundle = Map::new();
        for BundledPage { address, title, sheet, body, mark, .. } in group {
            let page = match sheet.as_str() {
                "" => json!({ "title": title, "body": body, "mark": mark }),
                sheet => json!({ "title": title, "sheet": sheet, "body": body, "mark": mark }),
            };
            bundle.insert(address.clone(), page);
        }
        let bytes = serde_json::to_vec(&bundle).with_context(|| format!("cannot write the pages of {tag}"))?;
        let path = hashed(&format!("pages/{tag}/{at}.json"), &bytes);
        bundles.starts.push(PageBundle { from, path: address(&path) });
        bundles.files.insert(path, bytes);
    }
    Ok(bundles)
}

/// Pages of one topic stay together, unless they become too many: then a change of one text changes few files.
fn groups(pages: &[BundledPage]) -> Vec<&[BundledPage]> {
    let mut groups = Vec::new();
    for same_topic in pages.chunk_by(|one, next| one.topic == next.topic) {
        let mut rest = same_topic;
        while !rest.is_empty() {
            let mut bytes = 0;
            let full = rest.iter().position(|page| {
                bytes += page.body.len();
                bytes > ENOUGH
            });
            // At least one, however large.
            let (group, after) = rest.split_at(full.unwrap_or(rest.len()).max(1));
            groups.push(group);
            rest = after;
        }
    }
    groups
}

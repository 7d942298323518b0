//! What search engines ask for by its name: `robots.txt` and `sitemap.xml`.

use super::{markup::Escaped, page::PageWriter};
use welcome_pack::{bundle::Status, route::Route};

/// `robots.txt`: everything may be read; where the site is published, where its list of pages is.
pub(crate) fn robots(writer: &PageWriter<'_>) -> String {
    let mut text = "User-agent: *\nDisallow:\n".to_owned();
    if let Some(url) = published(writer) {
        text += &format!("\nSitemap: {}/sitemap.xml\n", url.trim_end_matches('/'));
    }
    text
}

/// `sitemap.xml` (sitemaps.org, 0.9); `None` where the pack is no published one or says no `base_url`, without which
/// a list of pages cannot be written.
pub(crate) fn sitemap(writer: &PageWriter<'_>, routes: impl Iterator<Item = Route>) -> Option<String> {
    published(writer)?;
    let mut xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
                   <urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n"
        .to_owned();
    for route in routes {
        xml += &format!("<url><loc>{}</loc></url>\n", Escaped(&writer.public_address(&route)));
    }
    Some(xml + "</urlset>\n")
}

fn published<'a>(writer: &PageWriter<'a>) -> Option<&'a str> {
    writer.manifest.base_url.as_deref().filter(|_| writer.manifest.status == Status::Published)
}

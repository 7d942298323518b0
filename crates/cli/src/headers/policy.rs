//! What the pages of a site may do: the policy that is sent with them, with the hashes of what is written inside them.

use base64::{Engine as _, prelude::BASE64_STANDARD};
use html5gum::{DefaultEmitter, StartTag, Token, Tokenizer};
use sha2::{Digest as _, Sha256};

/// Where a site stands, and what stands inside its pages.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Policy {
    /// The path under which the site stands, with a slash at both ends.
    pub(crate) base: String,
    /// The scripts inside pages that run, as source expressions: `'sha256-…'` (CSP Level 3, section 2.3.1).
    pub(crate) scripts: Vec<String>,
    /// The styles inside pages that apply, as source expressions.
    pub(crate) styles: Vec<String>,
}

/// A script or a style inside a page.
enum Inline {
    Script,
    Style,
}

impl Policy {
    /// The policy that lets the scripts and styles inside some pages through, each once. Data in a script element needs no
    /// permission.
    pub(crate) fn of_pages<T: AsRef<str>>(base: &str, pages: impl IntoIterator<Item = T>) -> Policy {
        let mut policy = Policy { base: base.to_owned(), scripts: Vec::new(), styles: Vec::new() };
        pages.into_iter().for_each(|page| policy.add(page.as_ref()));
        policy
    }

    fn add(&mut self, html: &str) {
        let mut emitter = DefaultEmitter::default();
        // As in a browser, a script or a style is a text up to its own end tag.
        emitter.naively_switch_states(true);
        let (mut open, mut text) = (None, Vec::new());
        for Ok(token) in Tokenizer::new_with_emitter(html, emitter) {
            match token {
                Token::StartTag(tag) => (open, text) = (Inline::of(&tag), Vec::new()),
                Token::String(piece) if open.is_some() => text.extend_from_slice(&piece),
                Token::EndTag(_) => {
                    let sources = match open.take() {
                        Some(Inline::Script) => &mut self.scripts,
                        Some(Inline::Style) => &mut self.styles,
                        None => continue,
                    };
                    let source = format!("'sha256-{}'", BASE64_STANDARD.encode(Sha256::digest(&text)));
                    if !sources.contains(&source) {
                        sources.push(source);
                    }
                }
                _ => (),
            }
        }
    }

    /// The value of the header `Content-Security-Policy`: no script, style, picture or connection but from the site
    /// itself, none inside a page but those whose hash is here, and no frame around it.
    pub(super) fn content_security_policy(&self) -> String {
        let with = |sources: &[String]| sources.iter().fold(String::new(), |all, source| format!("{all} {source}"));
        format!(
            "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'{}; style-src 'self'{}; img-src 'self' data:; \
             font-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; media-src 'self'; \
             base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
            with(&self.scripts),
            with(&self.styles)
        )
    }
}

impl Inline {
    fn of(tag: &StartTag<()>) -> Option<Inline> {
        match tag.name.as_slice() {
            b"style" => Some(Inline::Style),
            b"script" if !tag.attributes.contains_key(b"src".as_slice()) && !is_data(tag) => Some(Inline::Script),
            _ => None,
        }
    }
}

/// Whether a script element holds data, which no browser runs: `application/json`, `application/ld+json`.
fn is_data(tag: &StartTag<()>) -> bool {
    let kind = tag.attributes.get(b"type".as_slice()).map(|kind| kind.trim_ascii().to_ascii_lowercase());
    kind.is_some_and(|kind| kind.starts_with(b"application/") && kind.ends_with(b"json"))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// `alert('Hello, world.');`, the example of CSP Level 3, section 8.3.
    const HELLO: &str = "'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng='";
    /// Nothing (FIPS 180-4 examples).
    const EMPTY: &str = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

    #[track_caller]
    fn check(html: &str, scripts: &[&str], styles: &[&str]) {
        let Policy { scripts: told_scripts, styles: told_styles, .. } = Policy::of_pages("/", [html]);
        assert_eq!((told_scripts, told_styles), (owned(scripts), owned(styles)), "{html}");
    }

    fn owned(texts: &[&str]) -> Vec<String> {
        texts.iter().map(|text| (*text).to_owned()).collect()
    }

    #[test]
    fn what_stands_in_a_page_is_let_through_by_its_hash() {
        check("<script>alert('Hello, world.');</script>", &[HELLO], &[]);
        check("<head><SCRIPT type=module >alert('Hello, world.');</SCRIPT >", &[HELLO], &[]);
        check("<style media=\"screen\">alert('Hello, world.');</style>", &[], &[HELLO]);
        check("<style></style><script></script><script>\n</script>", &[EMPTY, &newline()], &[EMPTY]);
        check(
            "<script>alert('Hello, world.');</script><p>a</p><script>alert('Hello, world.');</script>",
            &[HELLO],
            &[],
        );
    }

    fn newline() -> String {
        // `printf '\n' | openssl dgst -sha256 -binary | base64`
        "'sha256-AbpHGcgLb+kRsJGnwFEktk7uzpZOCcBY74+YBdrKVGs='".to_owned()
    }

    #[test]
    fn a_line_ends_as_in_the_browser() {
        check("<script>\r\n</script>", &[&newline()], &[]);
    }

    #[test]
    fn what_only_looks_like_a_script_is_not_let_through() {
        check("<script src=\"/app/start.js\">alert('Hello, world.');</script>", &[], &[]);
        check("<script type=\"application/json\">alert('Hello, world.');</script>", &[], &[]);
        check("<script id=\"place\" type=' Application/LD+JSON '>alert('Hello, world.');</script>", &[], &[]);
        check("<!-- <script>alert('Hello, world.');</script> -->", &[], &[]);
        check("<title><script>alert('Hello, world.');</script></title>", &[], &[]);
        check("<p title=\"<script>alert('Hello, world.');</script>\">a</p>", &[], &[]);
    }

    #[test]
    fn pages_in_other_scripts_have_other_styles() {
        let pages = ["<style>a</style><script></script>", "<script></script><style></style>"];
        let policy = Policy::of_pages("/", pages);
        assert_eq!(policy.scripts, owned(&[EMPTY]));
        assert_eq!((policy.styles.len(), policy.styles.last()), (2, Some(&EMPTY.to_owned())));
    }

    #[test]
    fn data_before_a_script_does_not_hide_it() {
        let data = "<script type=\"application/json\">{\"a\":\"\\u003cscript>\"}</script>";
        check(&format!("{data}<script>alert('Hello, world.');</script>{data}"), &[HELLO], &[]);
    }

    #[test]
    fn nothing_inside_a_page_is_let_through_as_such() {
        let page = "<style>a</style><script>b</script>";
        for policy in [Policy::of_pages("/", [""]), Policy::of_pages("/welcome/", [page])] {
            let text = policy.content_security_policy();
            assert!(
                !text.contains("unsafe-inline") && !text.contains("'unsafe-eval'") && !text.contains('*'),
                "{text}"
            );
            for (name, sources) in
                [("script-src 'self' 'wasm-unsafe-eval'", policy.scripts), ("style-src 'self'", policy.styles)]
            {
                let expected = [vec![name.to_owned()], sources].concat().join(" ");
                assert!(text.split("; ").any(|rule| rule == expected), "{expected} in {text}");
            }
        }
    }
}

//! The base of a site: the path under which it stands on its host.

/// The base of a site that has a host to itself.
pub(crate) const ROOT: &str = "/";

/// A base as somebody typed it, if it is one: `/`, or names between slashes like `/welcome/` and `/city/welcome/`. Names
/// are made of the characters that never need an escape in an address (RFC 3986, section 2.3), so that a base is written
/// in the same way in pages, in headers and in the configuration of a server.
///
/// # Errors
/// If it is none: the sentence that says what to write.
pub(crate) fn checked(text: &str) -> Result<String, String> {
    if text == ROOT {
        return Ok(text.to_owned());
    }
    let names = text.strip_prefix('/').and_then(|rest| rest.strip_suffix('/'));
    let names = names.ok_or("a base begins and ends with a slash, like /welcome/")?;
    match names.split('/').find(|name| !is_name(name)) {
        None => Ok(text.to_owned()),
        Some("") => Err("a base has a name between any two slashes, like /city/welcome/".to_owned()),
        Some(name @ ("." | "..")) => Err(format!("`{name}` leads to another folder; write the base without it")),
        Some(name) => Err(format!("`{name}` cannot be part of a base: take letters from a to z, digits, and - . _ ~")),
    }
}

fn is_name(name: &str) -> bool {
    let is_unreserved = |c: char| c.is_ascii_alphanumeric() || "-._~".contains(c);
    !matches!(name, "" | "." | "..") && name.chars().all(is_unreserved)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: Result<(), &str>) {
        assert_eq!(checked(text), expected.map(|()| text.to_owned()).map_err(str::to_owned), "{text}");
    }

    #[test]
    fn a_base_is_names_between_slashes() {
        for base in ["/", "/welcome/", "/city/welcome/", "/~office/Welcome_2.0-b/", "/.../"] {
            check(base, Ok(()));
        }
    }

    #[test]
    fn what_is_no_base_is_told() {
        let slashes = "a base begins and ends with a slash, like /welcome/";
        for text in ["", "welcome", "/welcome", "welcome/", "https://city.example/welcome"] {
            check(text, Err(slashes));
        }
        let empty = "a base has a name between any two slashes, like /city/welcome/";
        for text in ["//", "//welcome/", "/welcome//", "/city//welcome/"] {
            check(text, Err(empty));
        }
        check("/../", Err("`..` leads to another folder; write the base without it"));
        check("/city/./", Err("`.` leads to another folder; write the base without it"));
        for name in ["wel come", "w%20", "höhe", "a?b", "a\"b", "a;b", "{path}", "$uri", "*"] {
            let expected = format!("`{name}` cannot be part of a base: take letters from a to z, digits, and - . _ ~");
            check(&format!("/city/{name}/"), Err(&expected));
        }
    }
}

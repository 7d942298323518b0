//! The command line: what was asked for.

use lexopt::prelude::*;

/// What `cargo xtask` answers to no arguments and to `--help`.
pub(crate) const HELP: &str = "\
The developer's command of the welcome kiosk.

cargo xtask setup        install what is missing, and only that
cargo xtask build        the site in dist/ and the command target/release/welcome
cargo xtask serve        build, and serve the site on http://127.0.0.1:8080
    --port N                 another port
    --profile NAME           print the address that makes the device a `kiosk` or `personal`
    --release                the default; nothing else is built
cargo xtask check        the quick, native part of the tests
cargo xtask test         all checks; the last line counts them
cargo xtask screenshots  every page type, written to target/screenshots/
cargo xtask sizes        what the site in dist/ weighs, next to its budget
cargo xtask bench        sizes and times next to their budget, plain HTML and mdBook
cargo xtask growth       the same with more languages and articles; takes half an hour
cargo xtask guide        the guide as pages in target/guide, with pictures taken anew
cargo xtask fuzz         what comes from outside, broken in every way, for ten minutes a target
cargo xtask dist         the command `welcome` in target/dist, one file that needs nothing else
cargo xtask scale        check, build and watch with more articles, up to 20,000; takes ten minutes
cargo xtask fonts        the fonts in assets/fonts, cut anew after a change in xtask/fonts/cuts.json

Environment:
    WELCOME_CHROMIUM         the Chromium of the browser tests, if not the one in PATH
    XDG_CACHE_HOME           where the pinned tools are kept, if not ~/.cache
    RUSTUP_AUTO_INSTALL=0    needed where rustup's server is out of reach and its toolchain has no wasm target";

/// One subcommand with its options.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Request {
    Help,
    Setup,
    Build,
    Serve(Address),
    Check,
    Test,
    Screenshots,
    Sizes,
    Bench,
    Growth,
    Guide,
    Fuzz,
    Dist,
    Scale,
    Fonts,
}

/// Where `serve` listens and which device profile the printed address sets.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Address {
    pub(crate) port: u16,
    pub(crate) profile: Option<Profile>,
}

/// How a device is used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Profile {
    Kiosk,
    Personal,
}

impl Address {
    /// The address a person opens.
    pub(crate) fn url(&self) -> String {
        let query = match self.profile {
            None => "",
            Some(Profile::Kiosk) => "?profile=kiosk",
            Some(Profile::Personal) => "?profile=personal",
        };
        format!("http://127.0.0.1:{}/{query}", self.port)
    }
}

/// Reads the command line; the error is one sentence for the person who typed it.
pub(crate) fn parse(mut parser: lexopt::Parser) -> Result<Request, lexopt::Error> {
    let mut name = None;
    let mut address = Address { port: 8080, profile: None };
    let mut serve_option = None;
    while let Some(argument) = parser.next()? {
        match argument {
            Short('h') | Long("help") => return Ok(Request::Help),
            Long("port") => {
                address.port = parser.value()?.parse()?;
                serve_option = Some("--port");
            }
            Long("profile") => {
                address.profile = Some(parser.value()?.parse_with(profile)?);
                serve_option = Some("--profile");
            }
            Long("release") => serve_option = Some("--release"),
            Value(value) if name.is_none() => name = Some(value.string()?),
            other => return Err(other.unexpected()),
        }
    }
    let request = match name.as_deref() {
        None => Request::Help,
        Some("setup") => Request::Setup,
        Some("build") => Request::Build,
        Some("serve") => return Ok(Request::Serve(address)),
        Some("check") => Request::Check,
        Some("test") => Request::Test,
        Some("screenshots") => Request::Screenshots,
        Some("sizes") => Request::Sizes,
        Some("bench") => Request::Bench,
        Some("growth") => Request::Growth,
        Some("guide") => Request::Guide,
        Some("fuzz") => Request::Fuzz,
        Some("dist") => Request::Dist,
        Some("scale") => Request::Scale,
        Some("fonts") => Request::Fonts,
        Some(other) => return Err(format!("There is no subcommand `{other}`.").into()),
    };
    match serve_option {
        Some(option) => Err(format!("The option {option} belongs to `serve`.").into()),
        None => Ok(request),
    }
}

fn profile(name: &str) -> Result<Profile, String> {
    match name {
        "kiosk" => Ok(Profile::Kiosk),
        "personal" => Ok(Profile::Personal),
        other => Err(format!("`{other}` is not `kiosk` or `personal`")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(line: &str, expected: Result<Request, &str>) {
        let parser = lexopt::Parser::from_args(line.split_whitespace());
        assert_eq!(parse(parser).map_err(|error| error.to_string()), expected.map_err(str::to_owned), "{line}");
    }

    #[test]
    fn reads_subcommands_and_options() {
        check("", Ok(Request::Help));
        check("serve --help", Ok(Request::Help));
        check("test", Ok(Request::Test));
        check("dist", Ok(Request::Dist));
        check("sizes", Ok(Request::Sizes));
        check("fonts", Ok(Request::Fonts));
        check("serve", Ok(Request::Serve(Address { port: 8080, profile: None })));
        let kiosk = Address { port: 9000, profile: Some(Profile::Kiosk) };
        check("serve --release --port=9000 --profile kiosk", Ok(Request::Serve(kiosk)));
    }

    #[test]
    fn says_what_is_wrong() {
        check("frobnicate", Err("There is no subcommand `frobnicate`."));
        check("test --port 1", Err("The option --port belongs to `serve`."));
        check("serve twice", Err("unexpected argument \"twice\""));
        check("serve --port x", Err("cannot parse argument \"x\": invalid digit found in string"));
        check("serve --profile tv", Err("cannot parse argument \"tv\": `tv` is not `kiosk` or `personal`"));
    }

    #[test]
    fn the_address_sets_the_profile() {
        assert_eq!(Address { port: 8080, profile: None }.url(), "http://127.0.0.1:8080/");
        let kiosk = Address { port: 81, profile: Some(Profile::Kiosk) };
        assert_eq!(kiosk.url(), "http://127.0.0.1:81/?profile=kiosk");
    }
}

//! The developer's command, `cargo xtask …`: brings a fresh machine to a built, served and tested kiosk.
//!
//! It calls cargo, trunk, npm and the city's own command, and links nothing of ours.

mod app;
mod args;
mod bench;
mod browser;
mod budget;
mod build;
mod check;
mod dist;
mod fonts;
mod fuzz;
mod growth;
mod guide;
mod scale;
mod screenshots;
mod serve;
mod setup;
mod step;
mod test;
mod tool;
mod variant;
mod verdict;
mod workspace;

use args::Request;
use std::process::ExitCode;
use workspace::Workspace;

fn main() -> ExitCode {
    let request = match args::parse(lexopt::Parser::from_env()) {
        Ok(request) => request,
        Err(error) => {
            eprintln!("{error}\n\n{}", args::HELP);
            return ExitCode::from(2);
        }
    };
    match answer(&request) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("\nerror: {error:#}");
            ExitCode::FAILURE
        }
    }
}

/// Does what was asked for; `false` when it was done and something was found to be wrong.
fn answer(request: &Request) -> anyhow::Result<bool> {
    if let Request::Help = request {
        println!("{}", args::HELP);
        return Ok(true);
    }
    let workspace = Workspace::open()?;
    match request {
        Request::Help => Ok(true),
        Request::Setup => setup::for_everything(&workspace).map(|_| true),
        Request::Build => build::run(&workspace).map(|()| true),
        Request::Serve(address) => serve::run(&workspace, address).map(|()| true),
        Request::Check => check::run(&workspace),
        Request::Test => test::run(&workspace),
        Request::Screenshots => screenshots::run(&workspace).map(|()| true),
        Request::Sizes => budget::check(&workspace.path(build::SITE)).map(|()| true),
        Request::Bench => bench::run(&workspace).map(|()| true),
        Request::Growth => growth::run(&workspace).map(|()| true),
        Request::Guide => guide::run(&workspace).map(|()| true),
        Request::Fuzz => fuzz::run(&workspace),
        Request::Dist => dist::run(&workspace).map(|()| true),
        Request::Scale => scale::run(&workspace).map(|()| true),
        Request::Fonts => fonts::run(&workspace).map(|()| true),
    }
}

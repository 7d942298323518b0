//! The city's command: checks, builds and serves a welcome pack.
//!
//! It ends with 0 if all is well, 1 if the pack has errors, and 2 if the command could not be carried out.

mod app;
mod base;
mod clock;
mod command;
mod compression;
mod folder;
mod font;
mod headers;
mod output;
mod pack_folder;
mod report;
mod server;
mod site;
mod site_folder;

use clap::{Parser, Subcommand};
use command::{build, check, mark, serve};
use std::process::ExitCode;

/// Check, build and serve a welcome pack.
#[derive(Parser)]
#[command(name = "welcome", version)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    Check(check::Args),
    Build(build::Args),
    Serve(serve::Args),
    Mark(mark::Args),
}

fn main() -> ExitCode {
    let outcome = match Cli::parse().command {
        Command::Check(args) => check::run(&args),
        Command::Build(args) => build::run(&args),
        Command::Serve(args) => serve::run(&args),
        Command::Mark(args) => mark::run(&args),
    };
    match outcome {
        Ok(outcome) => outcome.into(),
        Err(error) => {
            eprintln!("welcome: {error:#}");
            ExitCode::from(2)
        }
    }
}

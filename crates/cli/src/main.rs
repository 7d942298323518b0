//! The city's command: starts, checks, builds and serves a welcome pack.
//!
//! It ends with 0 if all is well, 1 if the pack has errors, and 2 if the command could not be carried out.

mod app;
mod base;
mod clock;
mod command;
mod compression;
mod difference;
mod folder;
mod font;
mod headers;
mod help;
mod output;
mod overview;
mod pack_folder;
mod pack_version;
mod report;
mod scaffold;
mod schema_files;
mod server;
mod site;
mod site_folder;
mod site_writer;
mod speech;
mod starter;
mod time_zone;
mod watch;

use clap::{CommandFactory as _, FromArgMatches as _, Parser, Subcommand};
use command::{
    add, audio, build, check, completions, diff, explain, export, import, man, mark, new, schema, serve, status,
};
use std::process::ExitCode;

/// A page is many small strings, and its compression a few large tables; the system's allocator gives the tables back to
/// the system after every page, which then clears them anew: half of the time of a build.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// Welcome packs for newcomers to a city: start one, check it, build and serve its site
#[derive(Parser)]
#[command(name = "welcome", version)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    New(new::Args),
    Add(add::Args),
    Audio(audio::Args),
    Check(check::Args),
    Explain(explain::Args),
    Build(build::Args),
    Serve(serve::Args),
    Mark(mark::Args),
    Schema(schema::Args),
    Status(status::Args),
    Diff(diff::Args),
    Export(export::Args),
    Import(import::Args),
    Completions(completions::Args),
    Man(man::Args),
}

/// The command line as it is read and explained.
fn command_line() -> clap::Command {
    help::grouped(Cli::command())
}

fn main() -> ExitCode {
    let cli = Cli::from_arg_matches(&command_line().get_matches()).unwrap_or_else(|error| error.exit());
    let outcome = match cli.command {
        Command::New(args) => new::run(&args),
        Command::Add(args) => add::run(&args),
        Command::Audio(args) => audio::run(&args),
        Command::Check(args) => check::run(&args),
        Command::Explain(args) => explain::run(&args),
        Command::Build(args) => build::run(&args),
        Command::Serve(args) => serve::run(&args),
        Command::Mark(args) => mark::run(&args),
        Command::Schema(args) => schema::run(&args),
        Command::Status(args) => status::run(&args),
        Command::Diff(args) => diff::run(&args),
        Command::Export(args) => export::run(&args),
        Command::Import(args) => import::run(&args),
        Command::Completions(args) => completions::run(&args),
        Command::Man(args) => man::run(&args),
    };
    match outcome {
        Ok(outcome) => outcome.into(),
        Err(error) => {
            eprintln!("welcome: {error:#}");
            ExitCode::from(2)
        }
    }
}

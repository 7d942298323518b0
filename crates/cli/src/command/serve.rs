//! `welcome serve`: a site on this machine, with the headers that it has in public.

use super::{Outcome, build};
use crate::{
    app, base, clock,
    compression::Effort,
    server,
    site_folder::SiteFolder,
    watch::{self, Workshop},
};
use anyhow::{Context as _, Result, bail};
use clap::ValueEnum;
use std::{io::ErrorKind, net::IpAddr, path::PathBuf};
use tokio::net::TcpListener;
use welcome_pack::date::Date;

/// Build a pack and serve its site on this machine
///
/// With --watch every page in the browser follows the files: save a text, and the page shows it. An error lies over the
/// page with file, line and what to write; behind it stays the last good version.
#[derive(clap::Args)]
#[command(after_help = "Examples:
  welcome serve linz                              on http://127.0.0.1:8080
  welcome serve linz --profile kiosk              as a shared tablet has it
  welcome serve linz --host 0.0.0.0 --port 80     for other devices in the network
  welcome serve --site site                       what `welcome build` wrote")]
pub(crate) struct Args {
    /// The folder in which pack.json lies.
    #[arg(required_unless_present = "site", conflicts_with = "site")]
    dir: Option<PathBuf>,
    /// A site that `welcome build` wrote, served as it is.
    #[arg(long, value_name = "SITE")]
    site: Option<PathBuf>,
    /// The path under which the site stands, like /welcome/; one that is built already has its own.
    #[arg(long, value_name = "PATH", default_value = base::ROOT, value_parser = base::checked, conflicts_with = "site")]
    base: String,
    /// Follow the files of the pack: open pages reload when something is saved, and show errors.
    #[arg(long, conflicts_with = "site")]
    watch: bool,
    /// The port; 0 takes a free one.
    #[arg(long, default_value_t = 8080)]
    port: u16,
    /// The address to listen at; 0.0.0.0 lets the whole network in.
    #[arg(long, default_value = "127.0.0.1")]
    host: IpAddr,
    /// What kind of device the printed address makes of the browser that opens it.
    #[arg(long, value_enum)]
    profile: Option<Profile>,
    /// The day from which opening hours are worked out, instead of today.
    #[arg(long, value_name = "YYYY-MM-DD")]
    today: Option<Date>,
    /// The folder of a compiled app, instead of the one inside this program.
    #[arg(long, hide = true, value_name = "DIR", env = "WELCOME_APP_FOLDER")]
    app: Option<PathBuf>,
}

/// Kinds of device.
#[derive(Clone, Copy, ValueEnum)]
enum Profile {
    /// A tablet that strangers share.
    Kiosk,
    /// A device of one's own.
    Personal,
}

/// Carries the command out; returns when somebody stops it.
///
/// # Errors
/// If the site cannot be built or the port cannot be had.
pub(crate) fn run(args: &Args) -> Result<Outcome> {
    let today = args.today.unwrap_or_else(clock::today);
    let runtime = tokio::runtime::Runtime::new().context("cannot start the server")?;
    match (&args.site, &args.dir) {
        (Some(site), _) => {
            let site = SiteFolder::open(site)?;
            runtime.block_on(async { server::serve(listen(args, &site.base).await?, site).await })?;
        }
        (None, Some(dir)) if args.watch => {
            let workshop = Workshop::open(dir, app::app(args.app.as_deref())?, &args.base, today)?;
            runtime.block_on(async { watch::serve(listen(args, &args.base).await?, workshop).await })?;
        }
        (None, Some(dir)) => {
            let Some(site) = build::assemble(dir, args.app.as_deref(), &args.base, today)? else {
                return Ok(Outcome::PackHasErrors);
            };
            // Lives until the server has stopped, then removes itself.
            let built = tempfile::tempdir().context("cannot make a temporary folder")?;
            build::fill(built.path(), &site, today, Effort::Quick)?;
            let site = SiteFolder::open(built.path())?;
            runtime.block_on(async { server::serve(listen(args, &site.base).await?, site).await })?;
        }
        (None, None) => bail!("name the folder of a pack, or a site with --site"),
    }
    Ok(Outcome::Done)
}

/// Takes the port and says where the site is.
async fn listen(args: &Args, base: &str) -> Result<TcpListener> {
    let listener = match TcpListener::bind((args.host, args.port)).await {
        Ok(listener) => listener,
        Err(error) if error.kind() == ErrorKind::AddrInUse => {
            bail!("port {} is taken by another program; name another one with --port, or 0 for a free one", args.port)
        }
        Err(error) => return Err(error).with_context(|| format!("cannot listen at {} port {}", args.host, args.port)),
    };
    let address = listener.local_addr().context("cannot tell the port")?;
    let profile = match args.profile {
        Some(Profile::Kiosk) => "?profile=kiosk",
        Some(Profile::Personal) => "?profile=personal",
        None => "",
    };
    println!("Serving on http://{address}{base}{profile} until Ctrl-C.");
    Ok(listener)
}

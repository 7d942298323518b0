//! `welcome build`: a pack becomes a folder that any static host can serve.

use super::Outcome;
use crate::{
    app, base, clock,
    compression::Effort,
    output,
    pack_folder::PackFolder,
    report::{self, Report},
    site::{self, Media, Site, release::Release},
    site_writer::{SiteWriter, Written},
};
use anyhow::{Result, bail};
use indicatif::HumanBytes;
use std::{
    path::{Path, PathBuf},
    time::Instant,
};
use welcome_pack::{
    authoring::{check::check, compile::compile},
    date::Date,
};

/// Write the site of a pack, ready for any static host
#[derive(clap::Args)]
#[command(after_help = "Examples:
  welcome build linz -o site
  welcome build linz -o site --base /welcome/     the site stands under a path of its host

The headers that it needs are in the site, as _headers, nginx.conf and Caddyfile.")]
pub(crate) struct Args {
    /// The folder in which pack.json lies.
    dir: PathBuf,
    /// The folder that is written; a site that an earlier call wrote there is replaced.
    #[arg(short, long, value_name = "SITE")]
    output: PathBuf,
    /// The path under which the site will stand on its host, like /welcome/.
    #[arg(long, value_name = "PATH", default_value = base::ROOT, value_parser = base::checked)]
    base: String,
    /// The day from which opening hours are worked out, instead of today.
    #[arg(long, value_name = "YYYY-MM-DD")]
    today: Option<Date>,
    /// The folder of a compiled app, instead of the one inside this program.
    #[arg(long, hide = true, value_name = "DIR", env = "WELCOME_APP_FOLDER")]
    app: Option<PathBuf>,
}

/// Carries the command out.
///
/// # Errors
/// If something cannot be read or written, or this program was built without the app.
pub(crate) fn run(args: &Args) -> Result<Outcome> {
    let begun = Instant::now();
    refuse_inside(&args.dir, &args.output)?;
    let today = args.today.unwrap_or_else(clock::today);
    let Some(site) = assemble(&args.dir, args.app.as_deref(), &args.base, today)? else {
        return Ok(Outcome::PackHasErrors);
    };
    let effort = Effort::for_pages(pages(&site));
    let (release, written) = output::write_site(&args.output, |folder| fill(folder, &site, today, effort))?;
    println!(
        "Wrote {} in {:.1} s: {} files, {}, as brotli {}. Release {}.",
        args.output.display(),
        begun.elapsed().as_secs_f32(),
        written.files,
        HumanBytes(written.bytes),
        HumanBytes(written.brotli),
        release.release
    );
    Ok(Outcome::Done)
}

/// Checks a pack and puts its site together, to stand under a base; `None` if it has errors, which then have been reported.
///
/// # Errors
/// If something cannot be read, or this program was built without the app.
pub(crate) fn assemble(dir: &Path, app_folder: Option<&Path>, base: &str, today: Date) -> Result<Option<Site>> {
    let folder = PackFolder::read(dir)?;
    let app = app::app(app_folder)?;
    let texts = app::locales()?;
    let (pack, problems) = check(&folder.files, &texts, today);
    let report = Report::new(&folder, &problems);
    if report.errors() > 0 {
        report::refuse(&report)?;
        return Ok(None);
    }
    if report.warnings() > 0 {
        eprintln!("{}; `welcome check {folder}` shows them", report.counts());
    }
    let mut compiled = compile(&pack, &texts, today)?;
    let media = Media::of(&folder.files, &mut compiled, base);
    site::put_together(compiled, media, &app, base).map(Some)
}

/// Writes a site into a new folder; what devices keep of it, and how much there is.
///
/// # Errors
/// If a page cannot be made or a file cannot be written.
pub(crate) fn fill(folder: &Path, site: &Site, today: Date, effort: Effort) -> Result<(Release, Written)> {
    let writer = SiteWriter::new(folder, pages(site), effort);
    let release = site::write(site, today, &writer)?;
    Ok((release, writer.written()))
}

fn pages(site: &Site) -> usize {
    site.locales.iter().map(|locale| locale.pages.len()).sum()
}

/// The next build would read a site inside the pack as a part of the pack.
fn refuse_inside(pack: &Path, output: &Path) -> Result<()> {
    let absolute = |path: &Path| path.canonicalize().or_else(|_| std::path::absolute(path));
    if let (Ok(pack), Ok(output)) = (absolute(pack), absolute(output))
        && output.starts_with(pack)
    {
        bail!("the site would lie inside the pack; name a folder elsewhere");
    }
    Ok(())
}

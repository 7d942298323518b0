//! `welcome serve --watch`: a pack that is being written, served as its files are now.
//!
//! Nothing is written anywhere. The pack is checked and compiled whole at every change; a page is made when somebody asks
//! for it.

mod answer;
mod changes;
mod live_site;
mod overlay;
mod workshop;

use anyhow::{Context as _, Result};
use changes::Changes;
use live_site::LiveSite;
use overlay::Shown;
use std::{sync::Arc, thread};
use tokio::{net::TcpListener, sync::watch};
pub(crate) use workshop::Workshop;

/// What is shown at a moment.
#[derive(Clone, Default)]
struct Moment {
    /// The last version without errors, if there was one.
    site: Option<Arc<LiveSite>>,
    /// What is wrong with the files as they are now.
    problems: Arc<Vec<Shown>>,
}

/// Serves a pack until somebody stops the program.
///
/// # Errors
/// If the folder cannot be watched or the server breaks down.
pub(crate) async fn serve(listener: TcpListener, workshop: Workshop) -> Result<()> {
    let base = workshop.base().to_owned();
    // Before the first look at the files, so that no change is missed.
    let changes = Changes::of(&workshop.folders()?)?;
    let (moments, latest) = watch::channel(Moment::default());
    thread::Builder::new()
        .name("workshop".to_owned())
        .spawn(move || follow(workshop, &changes, &moments))
        .context("cannot start looking at the files")?;
    answer::serve(listener, latest, &base).await
}

/// Works through the changes until nobody listens any more.
fn follow(mut workshop: Workshop, changes: &Changes, moments: &watch::Sender<Moment>) {
    loop {
        // A copy: as long as it is borrowed, there can be no other.
        let before = moments.borrow().clone();
        if let Some(moment) = workshop.look(&before) {
            moments.send_replace(moment);
        }
        if moments.is_closed() || !changes.wait() {
            return;
        }
    }
}

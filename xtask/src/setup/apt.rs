//! Installing Debian packages, or saying in one sentence why that cannot be done here.

use anyhow::{Result, bail};
use std::path::Path;
use xshell::{Shell, cmd};

/// Installs `packages`, because the machine lacks `what`; `elsewhere` is what to do on a system without apt.
pub(super) fn install(shell: &Shell, what: &str, packages: &[&str], elsewhere: &str) -> Result<()> {
    if !Path::new("/etc/debian_version").exists() {
        bail!("This machine lacks {what}, and it is not Debian: {elsewhere}.");
    }
    let list = packages.join(" ");
    if cmd!(shell, "id -u").quiet().read()? != "0" {
        bail!("This machine lacks {what}: run `sudo apt-get install {list}` and then this command again.");
    }
    // A fresh machine knows no package lists. One unreachable source fails the update and need not stop the rest.
    let _updated = cmd!(shell, "apt-get update -qq").run();
    let installed = cmd!(shell, "apt-get install -y --no-install-recommends {packages...}")
        .env("DEBIAN_FRONTEND", "noninteractive")
        .run();
    if installed.is_err() {
        bail!(
            "This machine lacks {what}, and apt-get failed (see above): run `apt-get install {list}` with a network."
        );
    }
    Ok(())
}

//! Puts the compiled app, the fonts, the program's own texts, the starter pack and the pages about its rules inside the
//! program, file by file.

use sha2::{Digest as _, Sha256};
use std::{
    env,
    error::Error,
    fmt::Write as _,
    fs, io,
    path::{Path, PathBuf},
};

/// Where the fonts lie. The app's folder has a copy of them, which is left out: they are checked against, and chosen from,
/// without the app too.
const FONTS: &str = "assets/fonts";

fn main() -> Result<(), Box<dyn Error>> {
    let root = PathBuf::from(env::var("CARGO_MANIFEST_DIR")?).join("../..").canonicalize()?;
    println!("cargo::rerun-if-env-changed=WELCOME_APP");
    let app = match env::var_os("WELCOME_APP") {
        Some(folder) => PathBuf::from(folder),
        None => default_app(&root)?,
    };
    let tables = [
        table("APP", &app, |path| !path.starts_with(FONTS))?,
        table("FONTS", &root.join(FONTS), |_| true)?,
        table("LOCALES", &root.join("locales"), |_| true)?,
        table("EXPLANATIONS", &root.join("crates/cli/explain"), |path| path.ends_with(".md"))?,
    ];
    let out = PathBuf::from(env::var("OUT_DIR")?);
    let source = format!("{}pub(crate) const VIEWS: &str = {:?};\n", tables.concat(), views(&root)?);
    fs::write(out.join("embedded.rs"), source)?;
    fs::write(
        out.join("starter.rs"),
        table("STARTER", &root.join("crates/cli/starter"), |path| path.ends_with(".json"))?,
    )?;
    Ok(())
}

/// Where trunk writes the app. Made here if it is missing, because cargo would compile the program anew at every call
/// as long as a folder that it is to watch does not exist.
fn default_app(root: &Path) -> io::Result<PathBuf> {
    let app = root.join("target/app");
    fs::create_dir_all(&app)?;
    Ok(app)
}

/// What pages are made by, as a fingerprint: the sources of the views and of what they call, and the versions of libraries.
/// Pages are written with the release in them, so the release has to be known before they are there.
fn views(root: &Path) -> Result<String, Box<dyn Error>> {
    let mut digest = Sha256::new();
    for folder in ["src", "crates/pack/src", "crates/cli/src/site"] {
        println!("cargo::rerun-if-changed={}", root.join(folder).display());
        let mut files = Vec::new();
        collect(&root.join(folder), folder, &mut files)?;
        files.sort();
        for (path, file) in files {
            digest.update(path);
            digest.update(fs::read(file)?);
        }
    }
    println!("cargo::rerun-if-changed={}", root.join("Cargo.lock").display());
    digest.update(fs::read(root.join("Cargo.lock"))?);
    Ok(digest.finalize().iter().map(|byte| format!("{byte:02x}")).collect())
}

/// A table of path and bytes as Rust source, in the order of the paths.
fn table(name: &str, folder: &Path, is_kept: fn(&str) -> bool) -> Result<String, Box<dyn Error>> {
    println!("cargo::rerun-if-changed={}", folder.display());
    let mut files = Vec::new();
    collect(folder, "", &mut files)?;
    files.retain(|(path, _)| is_kept(path));
    files.sort();
    let mut source = format!("pub(crate) const {name}: &[(&str, &[u8])] = &[\n");
    for (path, file) in files {
        writeln!(source, "    ({path:?}, include_bytes!({file:?})),")?;
    }
    source.push_str("];\n");
    Ok(source)
}

fn collect(folder: &Path, prefix: &str, files: &mut Vec<(String, PathBuf)>) -> Result<(), Box<dyn Error>> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let name = entry.file_name().into_string().map_err(|name| format!("{} is not UTF-8", name.display()))?;
        if name.starts_with('.') {
            // Left behind by a build of the app that was stopped.
            continue;
        }
        let path = if prefix.is_empty() { name } else { format!("{prefix}/{name}") };
        if entry.file_type()?.is_dir() {
            collect(&entry.path(), &path, files)?;
        } else {
            files.push((path, entry.path()));
        }
    }
    Ok(())
}

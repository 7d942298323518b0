//! An edit under `welcome serve --watch`: from saving a file to the page that shows it.

use anyhow::{Context, Result, bail};
use std::{
    fs,
    io::{BufRead, BufReader, Read, Write},
    net::TcpStream,
    path::Path,
    process::{Child, Command, Stdio},
    time::{Duration, Instant},
};
use xshell::Shell;

/// Edits that are measured.
const EDITS: usize = 9;
/// Nobody waits longer for an answer.
const LIMIT: Duration = Duration::from_secs(60);

/// A watched pack; ends with its value.
struct Watched {
    child: Child,
    port: u16,
}

impl Drop for Watched {
    fn drop(&mut self) {
        // It may have ended by itself already.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// The milliseconds of several edits of a copy of a pack.
pub(super) fn milliseconds(welcome: &Path, pack: &Path, copy: &Path) -> Result<Vec<f64>> {
    let shell = Shell::new()?;
    shell.remove_path(copy)?;
    copy_folder(&shell, pack, copy)?;
    let mut child = Command::new(welcome)
        .args(["serve".as_ref(), copy.as_os_str(), "--watch".as_ref(), "--port".as_ref(), "0".as_ref()])
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .with_context(|| format!("{} cannot be started", welcome.display()))?;
    let mut said = BufReader::new(child.stdout.take().context("the program says nothing")?);
    let mut line = String::new();
    said.read_line(&mut line)?;
    let port = line.split("127.0.0.1:").nth(1).and_then(|rest| rest.split('/').next()?.parse().ok());
    let watched = Watched { child, port: port.with_context(|| format!("no port in {line:?}"))? };
    let mut changes = watched.ask("/app/changes")?;
    next_good(&mut changes)?;
    let file = copy.join("de/health.json");
    let article: serde_json::Value = serde_json::from_slice(&fs::read(&file)?)?;
    let id = article.pointer("/articles/0/id").and_then(|id| id.as_str()).context("there is no article")?.to_owned();
    (0..EDITS).map(|edit| watched.edit(&file, &id, edit, &mut changes)).collect()
}

impl Watched {
    fn ask(&self, path: &str) -> Result<BufReader<TcpStream>> {
        let mut stream = TcpStream::connect(("127.0.0.1", self.port))?;
        stream.set_read_timeout(Some(LIMIT))?;
        write!(stream, "GET {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")?;
        Ok(BufReader::new(stream))
    }

    /// Gives the first article another title, and waits for the page that has it.
    fn edit(&self, file: &Path, id: &str, edit: usize, changes: &mut impl BufRead) -> Result<f64> {
        let title = format!("Titel {edit}");
        let mut topic: serde_json::Value = serde_json::from_slice(&fs::read(file)?)?;
        *topic.pointer_mut("/articles/0/title").context("the article has no title")? = title.as_str().into();
        let text = serde_json::to_string_pretty(&topic)?;
        let begun = Instant::now();
        fs::write(file, text)?;
        next_good(changes)?;
        let mut page = String::new();
        self.ask(&format!("/de/health/{id}/"))?.read_to_string(&mut page)?;
        if !page.contains(&title) {
            bail!("the page does not show what was saved");
        }
        Ok(begun.elapsed().as_secs_f64() * 1000.0)
    }
}

fn next_good(changes: &mut impl BufRead) -> Result<()> {
    loop {
        let mut line = String::new();
        if changes.read_line(&mut line)? == 0 {
            bail!("the program stopped telling of changes");
        }
        let Some(data) = line.trim_end().strip_prefix("data: ") else { continue };
        let told: serde_json::Value = serde_json::from_str(data)?;
        let is_good = told.get("problems").and_then(|problems| problems.as_array()).is_some_and(Vec::is_empty);
        if is_good && told.get("release").is_some_and(|release| release != "") {
            return Ok(());
        }
    }
}

fn copy_folder(shell: &Shell, from: &Path, to: &Path) -> Result<()> {
    shell.create_dir(to)?;
    for entry in shell.read_dir(from)? {
        let target = to.join(entry.file_name().context("a file has no name")?);
        if entry.is_dir() {
            copy_folder(shell, &entry, &target)?;
        } else {
            shell.copy_file(&entry, &target)?;
        }
    }
    Ok(())
}

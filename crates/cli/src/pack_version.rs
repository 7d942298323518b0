//! A pack as it is in a folder, or as it was in a revision of Git.

use crate::{
    folder::{MAX_FILES, MAX_TOTAL},
    pack_folder::PackFolder,
};
use anyhow::{Context as _, Result, bail};
use std::{
    collections::BTreeMap,
    io::{ErrorKind, Read as _, Write as _},
    path::Path,
    process::{Command, Stdio},
    thread,
};
use welcome_pack::authoring::files::PackFiles;

/// The files of a pack, and how it was named.
pub(crate) struct PackVersion {
    /// As it was asked for.
    pub(crate) name: String,
    /// Its files.
    pub(crate) files: PackFiles,
}

impl PackVersion {
    /// What `name` means: a folder, `REVISION:FOLDER`, or a revision of the other one's folder.
    ///
    /// # Errors
    /// If it means none of these, or what it means cannot be read.
    pub(crate) fn named(name: &str, other: &str) -> Result<PackVersion> {
        if Path::new(name).is_dir() {
            return Ok(PackVersion { name: name.to_owned(), files: PackFolder::read(Path::new(name))?.files });
        }
        let (revision, folder) = match name.split_once(':') {
            Some((revision, folder)) => (revision, folder),
            None if Path::new(other).is_dir() => (name, other),
            None => match other.split_once(':') {
                Some((_, folder)) => (name, folder),
                None => bail!("there is no folder {name}; name a folder, or a revision like HEAD~1:content/vienna"),
            },
        };
        if revision.is_empty() || revision.starts_with('-') {
            bail!("`{revision}` is no revision; write one like HEAD~1:content/vienna");
        }
        let files = Revision::new(revision, folder).files();
        let files = files.with_context(|| format!("cannot read {folder} at the revision {revision}"))?;
        if files.get("pack.json").is_none() {
            bail!("there was no pack.json in {folder} at the revision {revision}; name the folder of a pack");
        }
        Ok(PackVersion { name: format!("{revision}:{folder}"), files })
    }
}

/// A folder in a revision.
struct Revision<'a> {
    /// Where Git is called.
    here: &'a Path,
    /// What Git calls the folder.
    tree: String,
}

impl<'a> Revision<'a> {
    /// A folder that is no longer there is looked for from the current one.
    fn new(revision: &str, folder: &'a str) -> Revision<'a> {
        match Path::new(folder).is_dir() {
            true => Revision { here: Path::new(folder), tree: format!("{revision}:./") },
            false => Revision { here: Path::new("."), tree: format!("{revision}:./{folder}") },
        }
    }

    fn git(&self, args: &[&str]) -> Command {
        let mut command = Command::new("git");
        command.arg("-C").arg(self.here).args(args).stderr(Stdio::piped()).stdin(Stdio::null());
        command
    }

    /// The files, without those whose names begin with a dot.
    fn files(&self) -> Result<PackFiles> {
        let listed = self
            .git(&["ls-tree", "-r", "-z", "--full-tree", "--end-of-options", &self.tree])
            .output()
            .map_err(no_git)?;
        if !listed.status.success() {
            bail!("{}", String::from_utf8_lossy(&listed.stderr).trim());
        }
        let mut wanted = Vec::new();
        for entry in listed.stdout.split(|byte| *byte == 0).filter(|entry| !entry.is_empty()) {
            let entry = std::str::from_utf8(entry).context("the name of a file is not UTF-8")?;
            let (about, path) = entry.split_once('\t').context("git told something else than a list of files")?;
            if path.split('/').any(|segment| segment.starts_with('.')) {
                continue;
            }
            let mut about = about.split(' ');
            match (about.next(), about.next(), about.next()) {
                (Some("100644" | "100755"), Some("blob"), Some(object)) => wanted.push((path, object)),
                _ => bail!("{path} is neither a file nor a folder; links are not followed"),
            }
        }
        if wanted.len() > MAX_FILES {
            bail!("there are more than {MAX_FILES} files; is this the right folder?");
        }
        self.contents(&wanted)
    }

    /// The contents of files, by their paths and objects, in one call.
    fn contents(&self, wanted: &[(&str, &str)]) -> Result<PackFiles> {
        let mut command = self.git(&["cat-file", "--batch"]);
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null());
        let mut git = command.spawn().map_err(no_git)?;
        let (stdin, stdout) = (git.stdin.take(), git.stdout.take());
        let (mut stdin, stdout) = (stdin.context("git takes no questions")?, stdout.context("git gives no answers")?);
        let questions: String = wanted.iter().map(|(_, object)| format!("{object}\n")).collect();
        // Written beside reading: git stops answering where nobody reads, and reading questions where nobody answers.
        let asking = thread::spawn(move || stdin.write_all(questions.as_bytes()));
        let mut answers = Vec::new();
        stdout.take(MAX_TOTAL).read_to_end(&mut answers).context("cannot read what git answers")?;
        let asked = asking.join().is_ok_and(|asked| asked.is_ok());
        if !git.wait().context("cannot wait for git")?.success() || !asked {
            bail!("git could not read the files");
        }
        let (mut files, mut rest) = (BTreeMap::new(), answers.as_slice());
        for (path, _) in wanted {
            let (bytes, after) = next_answer(rest).with_context(|| format!("git could not read {path}"))?;
            files.insert((*path).to_owned(), bytes.to_vec());
            rest = after;
        }
        Ok(PackFiles::new(files))
    }
}

/// The first object in what `git cat-file --batch` answers, `<object> blob <size>\n<bytes>\n`, and what follows it.
fn next_answer(answers: &[u8]) -> Option<(&[u8], &[u8])> {
    let end = answers.iter().position(|byte| *byte == b'\n')?;
    let (head, rest) = answers.split_at_checked(end)?;
    let size: usize = std::str::from_utf8(head).ok()?.rsplit(' ').next()?.parse().ok()?;
    let (bytes, rest) = rest.get(1..)?.split_at_checked(size)?;
    Some((bytes, rest.get(1..)?))
}

fn no_git(error: std::io::Error) -> anyhow::Error {
    match error.kind() {
        ErrorKind::NotFound => {
            anyhow::anyhow!("the program `git` is not installed; install it, or compare two folders")
        }
        _ => anyhow::Error::new(error).context("cannot call git"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn answers_follow_each_other() {
        let answers = b"ab12 blob 3\na\nc\ncd34 blob 0\n\n";
        let (first, rest) = next_answer(answers).unwrap();
        assert_eq!(first, b"a\nc");
        assert_eq!(next_answer(rest), Some((&b""[..], &b""[..])));
        assert_eq!(next_answer(b"ab12 missing\n"), None);
        assert_eq!(next_answer(b"ab12 blob 9\nshort\n"), None);
    }
}

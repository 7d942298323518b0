//! Looking for programs where the machine keeps them.

use std::path::PathBuf;

/// The first of `programs` that lies in one of `folders`.
pub(super) fn find(folders: &[PathBuf], programs: &[&str]) -> Option<PathBuf> {
    programs.iter().find_map(|program| folders.iter().map(|folder| folder.join(program)).find(|path| path.is_file()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use xshell::Shell;

    const PROGRAMS: [&str; 2] = ["chromium", "google-chrome"];
    const DRIVER: &str = "chromedriver";

    #[test]
    fn the_preferred_name_wins_over_the_earlier_folder() {
        let shell = Shell::new().unwrap();
        let root = shell.create_temp_dir().unwrap();
        let (local, usr) = (root.path().join("usr/local/bin"), root.path().join("usr/bin"));
        shell.write_file(local.join("google-chrome"), "").unwrap();
        let folders = [local.clone(), usr.clone()];
        assert_eq!(find(&folders, &PROGRAMS), Some(local.join("google-chrome")));
        shell.write_file(usr.join("chromium"), "").unwrap();
        assert_eq!(find(&folders, &PROGRAMS), Some(usr.join("chromium")));
        assert_eq!(find(&folders, &[DRIVER]), None);
    }
}

//! What `welcome --help` says: the commands in groups, in the order in which a city meets them.

use clap::Command;
use std::fmt::Write as _;

/// The commands by what they are for; every command stands in one group.
const GROUPS: [(&str, &[&str]); 5] = [
    ("Start a pack", &["new", "add", "schema"]),
    ("Write and check", &["check", "explain", "status", "diff", "mark", "audio"]),
    ("Work with others", &["export", "import"]),
    ("Publish", &["serve", "build"]),
    ("This program", &["completions", "man", "help"]),
];

const EXAMPLES: &str = "\
Examples:
  welcome new linz --city Linz --country AT --locales de,en,ar
  welcome check linz                     what is wrong, where, and what to write
  welcome serve linz                     look at it on this machine
  welcome status linz                    how far every language is
  welcome export linz --locale ar --format xliff     for translators
  welcome build linz -o site             the folder for any static host

`welcome COMMAND --help` explains a command and shows examples of it.";

/// The command line with its help in groups.
pub(crate) fn grouped(mut command: Command) -> Command {
    command.build();
    let widest = command.get_subcommands().map(|sub| sub.get_name().len()).max().unwrap_or_default();
    let mut list = String::new();
    let line = |list: &mut String, sub: &Command| {
        let about = sub.get_about().map(ToString::to_string).unwrap_or_default();
        // Writing into a text cannot fail.
        let _ = writeln!(list, "  {:widest$}  {about}", sub.get_name());
    };
    for (heading, names) in GROUPS {
        let _ = writeln!(list, "{heading}:");
        names.iter().filter_map(|name| command.find_subcommand(name)).for_each(|sub| line(&mut list, sub));
        list.push('\n');
    }
    command
        .help_template(format!("{{about}}\n\n{{usage-heading}} {{usage}}\n\n{list}Options:\n{{options}}{{after-help}}"))
        .after_help(EXAMPLES)
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::CommandFactory as _;

    #[test]
    fn every_command_stands_in_one_group_with_one_line_and_examples() {
        let mut command = crate::Cli::command();
        command.build();
        let mut failures = Vec::new();
        for sub in command.get_subcommands().filter(|sub| !sub.is_hide_set()) {
            let name = sub.get_name();
            let groups = GROUPS.iter().flat_map(|(_, names)| *names).filter(|other| **other == name).count();
            let about = sub.get_about().map(ToString::to_string).unwrap_or_default();
            let examples = sub.get_after_help().is_some_and(|help| help.to_string().starts_with("Examples:\n"));
            if groups != 1
                || about.is_empty()
                || about.len() > 76
                || about.ends_with('.')
                || !(examples || name == "help")
            {
                failures.push(format!("{name}: in {groups} groups, examples: {examples}, {about:?}"));
            }
        }
        assert!(failures.is_empty(), "{}", failures.join("\n"));
    }
}

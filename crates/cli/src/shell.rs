//! `chancery completions` and `chancery man`: what a shell and `man` read.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Args, Command, CommandFactory as _};
use clap_complete::Shell;

use crate::arguments::Arguments;
use crate::output::{self, Error};

const COMPLETIONS_EXAMPLES: &str = "\
Examples:
  chancery completions bash > ~/.local/share/bash-completion/completions/chancery
  chancery completions zsh > ~/.zfunc/_chancery
  chancery completions fish > ~/.config/fish/completions/chancery.fish";

#[derive(Args, Debug)]
#[command(after_help = COMPLETIONS_EXAMPLES)]
pub(crate) struct CompletionsOptions {
    /// The shell
    #[arg(value_enum)]
    shell: Shell,
}

const MAN_EXAMPLES: &str = "\
Examples:
  chancery man | man -l -                       read the page
  chancery man --output ~/.local/share/man/man1  write the pages of all subcommands";

#[derive(Args, Debug)]
#[command(after_help = MAN_EXAMPLES)]
pub(crate) struct ManOptions {
    /// Write this page and one for each subcommand into a folder, which is made if need be
    #[arg(long, value_name = "FOLDER")]
    output: Option<PathBuf>,
}

pub(crate) fn completions(options: &CompletionsOptions) -> Result<ExitCode, Error> {
    let mut text = Vec::new();
    clap_complete::generate(
        options.shell,
        &mut Arguments::command(),
        "chancery",
        &mut text,
    );
    output::print(&String::from_utf8_lossy(&text))?;
    Ok(ExitCode::SUCCESS)
}

pub(crate) fn man(options: &ManOptions) -> Result<ExitCode, Error> {
    let mut command = Arguments::command().disable_help_subcommand(true);
    command.build();
    let Some(folder) = &options.output else {
        output::print(&page(command)?)?;
        return Ok(ExitCode::SUCCESS);
    };
    let cannot = |path: &Path, error: std::io::Error| {
        Error::new(format!("cannot write `{}`: {error}", path.display()), None)
    };
    std::fs::create_dir_all(folder).map_err(|error| cannot(folder, error))?;
    let mut pages = Vec::new();
    collect(command, "chancery", &mut pages)?;
    for (name, text) in &pages {
        let path = folder.join(format!("{name}.1"));
        std::fs::write(&path, text).map_err(|error| cannot(&path, error))?;
    }
    output::note(&format!(
        "wrote {} pages to `{}`",
        pages.len(),
        folder.display()
    ));
    Ok(ExitCode::SUCCESS)
}

/// The pages of a command and of all below it, by name: `chancery-new-visit`.
fn collect(command: Command, name: &str, pages: &mut Vec<(String, String)>) -> Result<(), Error> {
    let below: Vec<Command> = command.get_subcommands().cloned().collect();
    pages.push((name.to_owned(), page(command)?));
    for one in below {
        let name = format!("{name}-{}", one.get_name());
        collect(one.display_name(name.clone()), &name, pages)?;
    }
    Ok(())
}

fn page(command: Command) -> Result<String, Error> {
    let mut text = Vec::new();
    clap_mangen::Man::new(command).render(&mut text)?;
    Ok(String::from_utf8_lossy(&text).into_owned())
}

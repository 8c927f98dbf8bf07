//! The `chancery` command: arguments, printing, exit codes. One file a subcommand.

mod arguments;
mod check;
mod destination;
mod export;
mod folder;
mod generate;
mod init;
mod interrupt;
mod new;
mod output;
mod place;
mod reports;
mod repository;
mod rule;
mod schema;
mod selection;
mod shell;

use std::process::ExitCode;

use clap::Parser;

use crate::arguments::{Arguments, Command};

fn main() -> ExitCode {
    let arguments = match Arguments::try_parse() {
        Ok(arguments) => arguments,
        Err(error) => return output::refuse(&error),
    };
    interrupt::watch();
    let outcome = match &arguments.command {
        Command::Check(options) => check::run(options),
        Command::Export(options) => export::run(options),
        Command::Generate(options) => generate::run(options),
        Command::Init(options) => init::run(options),
        Command::New(options) => new::run(options),
        Command::Schema(options) => schema::run(options),
        Command::Rule(options) => rule::run(options),
        Command::Completions(options) => shell::completions(options),
        Command::Man(options) => shell::man(options),
    };
    match outcome {
        Ok(exit) => exit,
        Err(error) => output::fail(&error),
    }
}

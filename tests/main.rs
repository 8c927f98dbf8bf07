//! The whole command from outside, in one test binary.

mod baseline;
mod cases;
mod cli;
mod command;
mod data;
mod examples;
mod export;
mod faults;
mod generate;
mod generated;
mod hygiene;
mod init;
mod new;
mod outside;
mod questions;
mod refused;
mod repairs;
mod reports;
mod selection;
mod shell;

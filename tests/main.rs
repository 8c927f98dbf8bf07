//! The whole command from outside, in one test binary.

mod cases;
mod cli;
mod command;
mod data;
mod generated;
mod repairs;

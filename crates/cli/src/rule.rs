//! `chancery rule`: what a rule finds, why it matters, a bad and a good example.

use std::fmt::Write as _;
use std::process::ExitCode;

use chancery::{Rule, nearest, rules};

use crate::arguments::RuleOptions;
use crate::output::{self, Error};

pub(crate) fn run(options: &RuleOptions) -> Result<ExitCode, Error> {
    let text = match &options.name {
        Some(name) => explain(find(name)?),
        None => list(),
    };
    output::print(&text)?;
    Ok(ExitCode::SUCCESS)
}

fn find(name: &str) -> Result<&'static Rule, Error> {
    rules::by_name(name).ok_or_else(|| {
        let help = match nearest(name, rules::ALL.iter().map(|rule| rule.name)) {
            Some(meant) => format!("did you mean `{meant}`?"),
            None => "`chancery rule` lists them all".to_owned(),
        };
        Error::new(format!("there is no rule `{name}`"), Some(help))
    })
}

fn explain(rule: &Rule) -> String {
    let mut text = format!("{} ({})\n", rule.name, rule.severity.name());
    for line in rule.doc.lines() {
        // A doc comment's lines begin with the blank after its slashes.
        text.push_str(line.strip_prefix(' ').unwrap_or(line).trim_end());
        text.push('\n');
    }
    let headed = text.replacen("\n# ", "\n\n# ", 1);
    format!("{}\n", headed.trim_end())
}

fn list() -> String {
    let mut text = String::new();
    let width = rules::ALL
        .iter()
        .map(|rule| rule.name.len())
        .max()
        .unwrap_or(0);
    for rule in rules::ALL {
        let summary = rule.summary();
        let severity = rule.severity.name();
        writeln!(text, "{:width$}  {severity:7}  {summary}", rule.name)
            .expect("a String takes all");
    }
    text
}

//! `chancery rule`: what a rule finds, why it matters, a bad and a good example.

use std::fmt::Write as _;
use std::process::ExitCode;

use chancery::{Rule, nearest, rules};

use crate::arguments::{RuleFormat, RuleOptions};
use crate::output::{self, Error};

pub(crate) fn run(options: &RuleOptions) -> Result<ExitCode, Error> {
    let text = match (&options.name, options.format) {
        (Some(name), RuleFormat::Text) => explain(find(name)?),
        (None, RuleFormat::Text) => list(),
        (Some(name), RuleFormat::Json) => format!("{:#}\n", as_json(find(name)?)),
        (None, RuleFormat::Json) => {
            let all: Vec<_> = rules::ALL.iter().map(|rule| as_json(rule)).collect();
            format!("{:#}\n", serde_json::Value::from(all))
        }
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

fn as_json(rule: &Rule) -> serde_json::Value {
    serde_json::json!({
        "name": rule.name,
        "severity": rule.severity.name(),
        "summary": rule.summary(),
        "doc": rule.markdown(),
    })
}

fn explain(rule: &Rule) -> String {
    format!(
        "{} ({})\n\n{}",
        rule.name,
        rule.severity.name(),
        rule.markdown()
    )
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

//! The examples of rules about the data set as a whole: a configuration, and data that break
//! it or hold to it. Examples without a configuration are tested beside the rules.

use crate::command::{Scratch, chancery};

struct Example {
    rule: &'static str,
    configuration: String,
    data: String,
    is_bad: bool,
}

/// The blocks of TOML in the docs of all rules, each with the block of YAML below it.
fn examples() -> Vec<Example> {
    let mut all = Vec::new();
    for rule in chancery::rules::ALL {
        let doc = rule.markdown();
        let mut configuration = None;
        for block in doc.split("```").skip(1).step_by(2) {
            let (kind, text) = block.split_once('\n').unwrap();
            if kind == "toml" {
                configuration = Some(text.to_owned());
            } else if let Some(configuration) = configuration.take() {
                all.push(Example {
                    rule: rule.name,
                    configuration,
                    data: text.to_owned(),
                    is_bad: kind == "yaml bad",
                });
            }
        }
    }
    all
}

#[test]
fn examples_with_a_configuration_hold() {
    let all = examples();
    assert!(all.len() >= 8, "the docs of four rules have two each");
    for Example {
        rule,
        configuration,
        data,
        is_bad,
    } in all
    {
        let scratch = Scratch::new(&format!("example-{rule}-{is_bad}"));
        scratch.write("chancery.toml", &configuration);
        scratch.write("data.yaml", &data);
        let arguments = ["check", "--as-of", "2026-01-01", "--format", "concise"];
        let said = chancery(
            scratch.path(),
            &[&arguments[..], &["--select", rule]].concat(),
        );
        assert_ne!(said.exit, 2, "{rule}: {}", said.stderr);
        assert_eq!(
            said.stdout.starts_with("chancery.toml:") && said.stdout.contains(rule),
            is_bad,
            "{rule}:\n{configuration}\n{data}\n{}",
            said.stdout
        );
        assert_eq!(said.stdout.is_empty(), !is_bad, "{rule}: {}", said.stdout);
    }
}

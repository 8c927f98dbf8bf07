use crate::rule::declare_rule;
use crate::{Check, DataSet, Findings};

declare_rule! {
    /// # What it finds
    /// A pattern of paths in `chancery.toml` that no data file fits: under `exclude`, in
    /// `paths` of `[[overrides]]`, in `path` of `[[ignore]]`.
    ///
    /// Patterns are relative to the folder of the configuration; a `*` does not cross a slash,
    /// a `**` does. The rule looks only when the whole data set is checked.
    ///
    /// # Why it matters
    /// A pattern that fits nothing does nothing: the drafts that it was to keep out are checked
    /// and counted, or have long been moved.
    ///
    /// # Example
    /// ```toml
    /// exclude = ["draft/*"]
    /// ```
    /// ```yaml bad
    /// type: topic
    /// id: energy
    /// label: Energy
    /// ```
    ///
    /// # Instead
    /// ```toml
    /// exclude = []
    /// ```
    /// ```yaml good
    /// type: topic
    /// id: energy
    /// label: Energy
    /// ```
    "unused-pattern", Warning, Check::All(check)
}

fn check(data: &DataSet<'_>, findings: &mut Findings) {
    let Some(expectations) = data.expectations() else {
        return;
    };
    for idle in &expectations.idle_patterns {
        let pattern = &idle.pattern;
        let mut configuration = findings.about_document(expectations.document);
        let note = configuration.at_bytes(
            pattern.bytes.clone(),
            format!("no data file fits the pattern `{}`", pattern.value),
        );
        match &idle.meant {
            Some(meant) => note.help(format!("did you mean `{meant}`?")),
            None => note.help("correct the pattern, or remove it: paths are relative to this file"),
        };
    }
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::testing::{lint_against, stated};
    use crate::{Expectations, IdlePattern};

    fn lint(patterns: Vec<IdlePattern>) -> String {
        lint_against(&RULE, "type: topic\nid: a\nlabel: A\n", |document| {
            Expectations {
                document,
                kinds: Vec::new(),
                idle_patterns: patterns,
            }
        })
    }

    fn idle(meant: Option<&str>) -> IdlePattern {
        IdlePattern {
            pattern: stated("drafts/**".to_owned()),
            meant: meant.map(str::to_owned),
        }
    }

    #[test]
    fn offers_what_was_meant() {
        insta::assert_snapshot!(lint(vec![idle(Some("data/drafts/**"))]), @"
        1:5 warning[unused-pattern]: no data file fits the pattern `drafts/**`
          help: did you mean `data/drafts/**`?
        ");
        insta::assert_snapshot!(lint(vec![idle(None)]), @"
        1:5 warning[unused-pattern]: no data file fits the pattern `drafts/**`
          help: correct the pattern, or remove it: paths are relative to this file
        ");
        assert_eq!(lint(Vec::new()), "");
    }
}

use chancery_source::{Document, FaultKind};

use crate::rule::declare_rule;
use crate::{Check, Subject};

declare_rule! {
    /// # What it finds
    /// A file that is not YAML or JSON, or that uses what the strict profile of YAML leaves
    /// out: anchors, aliases, tags, merge keys, several documents, keys that are no plain
    /// text, more than 64 levels.
    ///
    /// # Why it matters
    /// Whatever stands behind the fault is not read, and what stands before it may be read
    /// otherwise than it was meant. The features left out are those in which readers of YAML
    /// differ, or by which a small file grows without bound.
    ///
    /// # Example
    /// ```yaml bad
    /// topics:
    ///   - id: hybrid-threats
    ///     label: "Hybrid threats
    /// ```
    ///
    /// # Instead
    /// ```yaml good
    /// topics:
    ///   - id: hybrid-threats
    ///     label: "Hybrid threats"
    /// ```
    "invalid-syntax", Error, Check::Text(check)
}

fn check(document: &Document, subject: &mut Subject<'_>) {
    report_faults(document, FaultKind::Syntax, subject);
}

/// Reports the reader's faults of one sort as they are.
pub(super) fn report_faults(document: &Document, kind: FaultKind, subject: &mut Subject<'_>) {
    for fault in document.faults.iter().filter(|fault| fault.kind == kind) {
        let note = subject.at_bytes(fault.bytes.clone(), fault.message.clone());
        if let Some(help) = &fault.help {
            note.help(help.clone());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::testing::lint;

    #[test]
    fn points_at_the_fault() {
        let found = lint(&RULE, "topics:\n  - id: a\n\tlabel: A\n");
        assert!(found.starts_with("3:1 error[invalid-syntax]: "), "{found}");
        let found = lint(&RULE, "topics:\n  - &first\n    id: a\n    label: A\n");
        assert!(found.starts_with("2:5 error[invalid-syntax]: "), "{found}");
    }
}

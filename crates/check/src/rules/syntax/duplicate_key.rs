use std::ops::Range;

use chancery_source::{Change, Document, Duplicate, Syntax};

use crate::rule::declare_rule;
use crate::words::cut;
use crate::{Check, Subject};

declare_rule! {
    /// # What it finds
    /// A key that stands twice in one mapping, in YAML or in JSON; also one that is spelled with
    /// composed characters once (`é`) and once with decomposed ones (`e` and an accent).
    ///
    /// # Why it matters
    /// Most readers keep the last value and drop the first without a word, some keep the
    /// first. Either way a fact is lost that somebody wrote down.
    ///
    /// # Example
    /// ```yaml bad
    /// persons:
    ///   - id: jens-stoltenberg
    ///     name: Jens Stoltenberg
    ///     born: 1959-03-16
    ///     born: 1959-03-17
    /// ```
    ///
    /// # Instead
    /// ```yaml good
    /// persons:
    ///   - id: jens-stoltenberg
    ///     name: Jens Stoltenberg
    ///     born: 1959-03-16
    /// ```
    "duplicate-key", Error, Check::Text(check)
}

fn check(document: &Document, subject: &mut Subject<'_>) {
    for duplicate in document.tree.duplicates() {
        let key = cut(&duplicate.key, 60);
        let how = match duplicate.is_composed {
            true => ", with its accents put together in two ways that look the same",
            false => "",
        };
        let note = subject
            .at_bytes(
                duplicate.second.clone(),
                format!("`{key}` is written twice in one mapping{how}"),
            )
            .also_bytes(duplicate.first.clone(), "first written here");
        if !duplicate.is_equal {
            note.help(
                "keep the one that is right: only the first was read, other programs read the last",
            );
            continue;
        }
        let note = note.help("take one of the two out: they say the same");
        if let Some(bytes) = own_lines(document, &duplicate) {
            note.fix([Change::Bytes {
                bytes,
                text: String::new(),
            }]);
        }
    }
}

/// The lines of the repeated entry, where nothing else stands on them, no comment either.
fn own_lines(document: &Document, duplicate: &Duplicate) -> Option<Range<usize>> {
    let text = document.tree.text();
    let start = text[..duplicate.second.start]
        .rfind('\n')
        .map_or(0, |at| at + 1);
    let last = duplicate.value.end.max(duplicate.second.end);
    // The value of a block ends behind its last line feed.
    let from = text[..last].trim_end().len();
    let end = text[from..]
        .find('\n')
        .map_or(text.len(), |at| from + at + 1);
    let stands_alone = text[start..duplicate.second.start].trim().is_empty();
    let is_last = last >= end || text[last..end].trim().is_empty();
    let is_yaml = document.syntax == Syntax::Yaml;
    (is_yaml && stands_alone && is_last && !text[start..end].contains('#')).then_some(start..end)
}

#[cfg(test)]
mod tests {
    use chancery_source::Document;

    use super::{RULE, own_lines};
    use crate::testing::{lint, lint_named, repairs};

    #[test]
    fn shows_both_places() {
        insta::assert_snapshot!(lint(&RULE, "topics:\n  - id: a\n    label: A\n    label: B\n"), @"
        4:5 error[duplicate-key]: `label` is written twice in one mapping
          3:5 first written here
          help: keep the one that is right: only the first was read, other programs read the last
        ");
    }

    #[test]
    fn takes_out_what_says_the_same() {
        let topic = |rest: &str| format!("type: topic\nid: a\nlabel: A\n{rest}\nnotes: B\n");
        for (rest, bytes) in [
            ("label: A", 27..36),
            ("id: a", 27..33),
            ("label:  A ", 27..38),
        ] {
            assert_eq!(
                repairs(&RULE, &topic(rest)),
                format!("safe: [Bytes {{ bytes: {bytes:?}, text: \"\" }}]\n"),
                "{rest}"
            );
        }
        for unsure in ["label: B", "label: A # once more", "label: 'A'"] {
            assert_eq!(repairs(&RULE, &topic(unsure)), "", "{unsure}");
        }
        let block = "type: person\nid: a\nsources:\n  - x\nname: A\nsources:\n  - x\nborn: 1959\n";
        let at = block.rfind("sources").unwrap();
        let bytes = at..at + "sources:\n  - x\n".len();
        assert_eq!(
            repairs(&RULE, block),
            format!("safe: [Bytes {{ bytes: {bytes:?}, text: \"\" }}]\n")
        );
    }

    #[test]
    fn finds_them_in_json_too() {
        let found = lint_named(
            &RULE,
            "test.json",
            r#"{"type": "topic", "id": "a", "label": "A", "id": "b"}"#,
        );
        assert!(
            found.starts_with("1:44 error[duplicate-key]: `id`"),
            "{found}"
        );
    }

    #[test]
    fn takes_no_neighbour_out_with_it() {
        // On the line of the repeated key begins what is no part of it.
        let flow = "topics:\n  - {id: a,\n     id: a, label: A,\n     notes: B}\n";
        assert_eq!(repairs(&RULE, flow), "");
        // In JSON the comma before would be left over.
        let json = "{\"id\": \"a\",\n \"label\": \"A\",\n \"id\": \"a\"\n}\n";
        let json = Document::parse("test.json", json.as_bytes().to_vec());
        let duplicate = json.tree.duplicates().next().unwrap();
        assert!(duplicate.is_equal);
        assert_eq!(own_lines(&json, &duplicate), None);
        let block =
            "type: person\nid: a\nsources:\n  - x\nname: A\nsources:\n  - x\n\nborn: 1959\n";
        insta::assert_snapshot!(repairs(&RULE, block), @r#"safe: [Bytes { bytes: 42..57, text: "" }]"#);
    }
}

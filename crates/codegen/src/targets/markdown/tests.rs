//! That the pages hold together: every link leads somewhere, every example is a record.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

use chancery::{Options, load};
use chancery_model::Kind;

use super::*;
use crate::shape::{Form, Type};

fn pages() -> BTreeMap<String, String> {
    let files = Markdown.generate(&Shape::interchange());
    files.into_iter().map(|file| (file.path, file.text)).collect()
}

fn anchors(text: &str) -> BTreeSet<String> {
    let headings = text.lines().filter_map(|line| line.strip_prefix("## "));
    headings.map(|heading| heading.to_lowercase().replace(' ', "-")).collect()
}

#[test]
fn every_link_leads_somewhere() {
    let pages = pages();
    let mut count = 0;
    for (path, text) in &pages {
        // A pattern may look like a link.
        let lines = text.lines().filter(|line| !line.starts_with('^'));
        let text = lines.collect::<Vec<_>>().join("\n");
        for link in text.split("](").skip(1) {
            let target = link.split(')').next().unwrap();
            let (page, anchor) = target.split_once('#').unwrap_or((target, ""));
            let found = pages.get(page).unwrap_or_else(|| panic!("{path}: {target}"));
            assert!(anchor.is_empty() || anchors(found).contains(anchor), "{path}: {target}");
            count += 1;
        }
    }
    assert!(count > 500, "{count}");
}

#[test]
fn the_examples_are_a_data_set_without_a_finding_and_show_every_kind() {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("src/targets/markdown/examples");
    let loaded = load(&[folder], &Options::default()).unwrap();
    let findings = loaded.report().findings.iter().map(|one| format!("{one:?}"));
    assert_eq!(findings.collect::<Vec<_>>(), Vec::<String>::new());
    let shape = Shape::interchange();
    let kinds: BTreeSet<_> = loaded.records().map(|one| one.kind()).collect();
    assert_eq!(kinds.len(), shape.union().variants.len());
    let index = &pages()["README.md"];
    for kind in Kind::ALL {
        assert!(index.contains(&format!("| `{}/` |", kind.folder())), "{kind:?}");
    }
    for kind in &shape.union().variants {
        let text = example(&kind.value).unwrap_or_else(|| panic!("{}", kind.value));
        let first = format!("type: {}\nid: ", kind.value);
        assert!(text.starts_with(&first), "{text}");
    }
}

#[test]
fn the_examples_of_texts_match_their_patterns() {
    for definition in &Shape::interchange().definitions {
        if let Form::Text(text) = &definition.form {
            let pattern = regex::Regex::new(&text.pattern).unwrap();
            for example in &text.examples {
                assert!(pattern.is_match(example), "{}: {example}", definition.name);
                let longest = text.longest.unwrap_or(u64::MAX);
                assert!(example.chars().count() as u64 <= longest, "{example}");
            }
        }
    }
}

#[test]
fn every_field_and_every_value_has_its_row() {
    let shape = Shape::interchange();
    let pages = pages();
    for kind in &shape.union().variants {
        let page = &pages[&prose::page_of(&kind.value)];
        for field in shape.definition(&kind.definition).form.fields() {
            let row = format!("| `{}` | {} | ", field.name, prose::holding(&shape, &field.ty));
            let end = format!(" | {} |\n", prose::cell(&field.doc));
            let found = page.lines().find(|line| line.starts_with(&row));
            let found = found.unwrap_or_else(|| panic!("{}: {row}", kind.value));
            assert!(format!("{found}\n").ends_with(&end), "{found}");
        }
    }
    for definition in &shape.definitions {
        if let Form::Enumeration(enumeration) = &definition.form {
            let begin = format!("## {}\n", definition.name);
            let section = pages["values.md"].split(&begin).nth(1).unwrap();
            for value in &enumeration.values {
                let row = format!("| `{}` | {} |\n", value.text, prose::cell(&value.doc));
                assert!(section.split("\n## ").next().unwrap().contains(&row), "{row}");
            }
        }
    }
}

#[test]
fn text_of_the_schema_stays_text() {
    assert_eq!(prose::plain("a *b* _c_ <d> `e_*<f>`"), r"a \*b\* \_c\_ \<d\> `e_*<f>`");
    assert_eq!(prose::plain("one ` alone"), r"one \` alone");
    assert_eq!(prose::begun("2021. It"), r"2021\. It");
    assert_eq!(prose::begun("- it"), r"\- it");
    assert_eq!(prose::begun("2021-11"), "2021-11");
    assert_eq!(prose::cell("a | b\n\nc `d|e`"), r"a \| b c `d\|e`");
}

#[test]
fn need_is_said_in_the_words_of_the_writer() {
    let shape = Shape::interchange();
    let fields = shape.definition("Meeting").form.fields();
    let need = |name: &str| prose::need(fields.iter().find(|one| one.name == name).unwrap());
    assert_eq!(need("id"), "**must**");
    assert_eq!(need("type"), "**must**");
    assert_eq!(need("title"), "may");
    assert_eq!(need("medium"), "left out: `in-person`");
    assert_eq!(need("participants_complete"), "left out: `false`");
    let list = Type::List {
        item: Box::new(Type::Named("PersonId".to_owned())),
        least: 1,
    };
    let expected = "list: the [id](values.md#personid) of a [person](person.md), at least one";
    assert_eq!(prose::holding(&shape, &list), expected);
}

//! Whatever a file holds, no rule panics, and the same data gives the same findings: over the
//! records of this package and the cases of the rules, cut up and stirred.

use std::fs;
use std::path::{Path, PathBuf};

use chancery_check::{DataSet, LocatedFinding, identify, locate_all, read, run, suppress};
use chancery_model::Day;
use chancery_source::{Document, Documents};
use proptest::prelude::*;

/// Values that a line of a record may end in by mistake.
const EDGES: [&str; 24] = [
    "",
    "null",
    "[]",
    "{}",
    "0",
    "-1",
    "1e9",
    "true",
    "NO",
    "2021",
    "2021-11-31",
    "..2021-11-28",
    "2021-11-28..",
    "0000-01-01",
    "9999-12-31",
    "2021-12-01/2021-11-28",
    "../2021-11-28",
    "2021~/..",
    "1200-900",
    "90",
    "jens-stoltenberg",
    "[jens-stoltenberg, jens-stoltenberg]",
    "{person: jens-stoltenberg, office: nato-secretary-general}",
    "\"\\u0041\\u030A   \\u202E\"",
];

fn corpus() -> Vec<String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let mut files = Vec::new();
    for folder in ["data", "tests/cases"] {
        collect(&root.join(folder), &mut files);
    }
    files.sort();
    files
        .iter()
        .filter_map(|path| fs::read_to_string(path).ok())
        .collect()
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            collect(&path, files);
        } else if path
            .extension()
            .is_some_and(|extension| extension == "yaml")
        {
            files.push(path);
        }
    }
}

/// One slip: which line, and what becomes of it.
#[derive(Clone, Debug)]
enum Slip {
    Drop(prop::sample::Index),
    Double(prop::sample::Index),
    Edge(prop::sample::Index, prop::sample::Index),
    /// The value of another line, with the key of this one.
    Swap(prop::sample::Index, prop::sample::Index),
}

fn slip() -> impl Strategy<Value = Slip> {
    let index = any::<prop::sample::Index>;
    prop_oneof![
        index().prop_map(Slip::Drop),
        index().prop_map(Slip::Double),
        (index(), index()).prop_map(|(line, edge)| Slip::Edge(line, edge)),
        (index(), index()).prop_map(|(line, other)| Slip::Swap(line, other)),
    ]
}

fn stirred(text: &str, slips: &[Slip]) -> String {
    let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
    for slip in slips {
        if lines.is_empty() {
            break;
        }
        match slip {
            Slip::Drop(at) => {
                lines.remove(at.index(lines.len()));
            }
            Slip::Double(at) => {
                let at = at.index(lines.len());
                lines.insert(at, lines[at].clone());
            }
            Slip::Edge(at, edge) => {
                let at = at.index(lines.len());
                lines[at] = with_value(&lines[at], edge.get::<&str>(&EDGES));
            }
            Slip::Swap(at, other) => {
                let other = lines[other.index(lines.len())].clone();
                let value = other.split_once(": ").map_or("x", |(_, value)| value);
                let at = at.index(lines.len());
                lines[at] = with_value(&lines[at], value);
            }
        }
    }
    lines.join("\n")
}

fn with_value(line: &str, value: &str) -> String {
    match line.split_once(": ") {
        Some((key, _)) => format!("{key}: {value}"),
        None => line.to_owned(),
    }
}

/// Checks texts, read in an order; each keeps its name.
fn check(texts: &[String], order: &[usize]) -> (Vec<LocatedFinding>, Documents) {
    let mut documents = Documents::new();
    let mut entries = Vec::new();
    let mut findings = Vec::new();
    for &number in order {
        let path = format!("visits/{number}.yaml");
        let id = documents.push(Document::parse(path, texts[number].clone().into_bytes()));
        let one = read(&mut documents, id);
        entries.extend(one.entries);
        findings.extend(one.findings);
    }
    let data = DataSet::new(&documents, entries, Day::new(2026, 1, 1));
    identify(&mut findings, &data);
    findings.extend(run(&data));
    let located = suppress(locate_all(findings, &documents), &documents, &|_| true);
    (located, documents)
}

/// What findings say and of which places, sorted. Of two facts in conflict either may be the
/// one that is told, with the other beside it: the places stand together here.
fn said(found: &[LocatedFinding], documents: &Documents) -> Vec<String> {
    let mut all: Vec<String> = found
        .iter()
        .map(|finding| {
            let places = finding.related.iter().chain([&finding.location]);
            let mut places: Vec<String> = places
                .map(|place| format!("{}:{:?}", documents[place.document].path, place.bytes))
                .collect();
            places.sort();
            places.dedup();
            format!("{} {}", finding.rule, places.join(" "))
        })
        .collect();
    all.sort();
    all
}

thread_local! {
    static CORPUS: Vec<String> = corpus();
}

/// Texts of the corpus with slips.
fn texts() -> impl Strategy<Value = Vec<String>> {
    let picks = prop::collection::vec(any::<prop::sample::Index>(), 1..12);
    let slips = prop::collection::vec(prop::collection::vec(slip(), 0..4), 12);
    (picks, slips).prop_map(|(picks, slips)| {
        CORPUS.with(|corpus| {
            let picked = picks.iter().zip(&slips);
            picked
                .map(|(pick, slips)| stirred(pick.get::<String>(corpus), slips))
                .collect()
        })
    })
}

/// The same with two orders in which to read them.
fn ordered() -> impl Strategy<Value = (Vec<String>, Vec<usize>)> {
    texts().prop_flat_map(|texts| {
        let order: Vec<usize> = (0..texts.len()).collect();
        (Just(texts), Just(order).prop_shuffle())
    })
}

proptest! {
    // A failure prints the texts that it takes: nothing is kept beside the test.
    #![proptest_config(ProptestConfig {
        cases: 400,
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    #[test]
    fn no_rule_panics_and_every_place_exists(texts in texts()) {
        let order: Vec<usize> = (0..texts.len()).collect();
        let (found, documents) = check(&texts, &order);
        for finding in &found {
            for place in finding.related.iter().chain([&finding.location]) {
                let text = documents[place.document].tree.text();
                prop_assert!(text.get(place.bytes.clone()).is_some(), "{finding:?}");
            }
            prop_assert!(!finding.message.trim().is_empty());
        }
        for (number, finding) in found.iter().enumerate() {
            let same = |other: &LocatedFinding| {
                (other.rule, &other.message, &other.location)
                    == (finding.rule, &finding.message, &finding.location)
            };
            prop_assert!(!found[..number].iter().any(same), "told twice: {finding:?}");
        }
        prop_assert_eq!(found, check(&texts, &order).0);
    }

    #[test]
    fn the_order_of_files_changes_nothing((texts, order) in ordered()) {
        let sorted: Vec<usize> = (0..texts.len()).collect();
        let (found, documents) = check(&texts, &sorted);
        let (others, in_order) = check(&texts, &order);
        prop_assert_eq!(said(&found, &documents), said(&others, &in_order));
    }
}

//! `chancery new`: records from flags.

use crate::command::{Scratch, chancery};

/// A record of every kind, each naming only what stands above it.
const ALL: &[&[&str]] = &[
    &[
        "country", "--id", "NO", "--name", "Norway", "--names", "no=Norge", "--ids", "m49=578",
    ],
    &[
        "country",
        "--id",
        "LV",
        "--name",
        "Latvia",
        "--exist",
        "since=1991-08-21,status=state",
    ],
    &[
        "source",
        "--kind",
        "press-release",
        "--title",
        "Talks: \"in Riga\" #1, and more",
        "--published",
        "2021-11-29",
        "--url",
        "https://example.org/a?b=c&d#e",
    ],
    &[
        "topic",
        "--label",
        "Energy",
        "--definition",
        "Gas, oil:\nand power.",
        "--source",
        "talks-in-riga-1-and-more",
    ],
    &[
        "organisation",
        "--name",
        "North Atlantic Treaty Organization",
        "--abbreviation",
        "NATO",
        "--kind",
        "alliance",
        "--member",
        "country=LV,since=2004-03-29",
        "--member",
        "country=NO,role=founding-member,since=1949",
        "--source",
        "talks-in-riga-1-and-more",
    ],
    &[
        "office",
        "--name",
        "Secretary General of NATO",
        "--portfolio",
        "head-of-organisation",
        "--organisation",
        "nato",
        "--seats",
        "1",
        "--source",
        "talks-in-riga-1-and-more",
    ],
    &[
        "person",
        "--name",
        "Jens Stoltenberg",
        "--citizenships",
        "NO",
        "--born",
        "1959",
        "--tenure",
        "office=secretary-general-of-nato,since=2014-10-01,until=2024-10-01",
        "--source",
        "talks-in-riga-1-and-more",
    ],
    &[
        "person",
        "--name",
        "Krišjānis Kariņš",
        "--citizenship",
        "LV",
        "--alias",
        "Karins, K.",
    ],
    &[
        "place",
        "--name",
        "Ādaži",
        "--kind",
        "town",
        "--country",
        "LV",
        "--latitude",
        "57.07",
        "--longitude",
        "24.32",
    ],
    &[
        "operation",
        "--title",
        "Enhanced forward presence",
        "--since",
        "2017-06",
        "--area",
        "country=LV",
        "--unit-count",
        "4+",
        "--sources",
        "talks-in-riga-1-and-more",
    ],
    &[
        "deployment",
        "--title",
        "Battlegroup",
        "--kind",
        "battlegroup",
        "--operation",
        "enhanced-forward-presence",
        "--host",
        "LV",
        "--strength",
        "personnel=~900,as_of=2021-11",
        "--contributors",
        "count=10",
        "--source",
        "source=talks-in-riga-1-and-more,locator=paragraph 3, line 2",
    ],
    &[
        "document",
        "--kind",
        "joint-statement",
        "--title",
        "Joint statement",
        "--status",
        "agreed",
        "--party",
        "organisation=nato",
        "--parties",
        "country=LV",
        "--source",
        "talks-in-riga-1-and-more",
    ],
    &[
        "visit",
        "--date",
        "2021-11-28/2021-11-29",
        "--status",
        "concluded",
        "--visitor",
        "person=jens-stoltenberg,on_behalf_of.organisation=nato",
        "--stop",
        "country=LV,place=adazi,date=2021-11-28,as_printed=Adaži, near Riga",
        "--stop",
        "country=LV,date=2021-11-29",
        "--topics",
        "energy",
        "--sources",
        "talks-in-riga-1-and-more",
    ],
    &[
        "meeting",
        "--date",
        "2021-11-29",
        "--status",
        "concluded",
        "--kind",
        "bilateral-talks",
        "--country",
        "LV",
        "--participants",
        "jens-stoltenberg",
        "--participant",
        "person=krisjanis-karins,on_behalf_of.country=LV,role=host",
        "--participants-complete",
        "--source",
        "talks-in-riga-1-and-more",
    ],
    &[
        "ministerial-meeting",
        "--body",
        "nato",
        "--level",
        "foreign-ministers",
        "--date",
        "2021-11-30/2021-12-01",
        "--status",
        "planned",
        "--as-of",
        "2021-11-29",
        "--source",
        "talks-in-riga-1-and-more",
        "--session",
        "title=Opening, and welcome,date=2021-11-30",
    ],
    &[
        "statement",
        "--kind",
        "position",
        "--speaker",
        "jens-stoltenberg",
        "--date",
        "2021-11-28",
        "--summary",
        "NATO stands by its members.",
        "--topic",
        "energy",
        "--source",
        "talks-in-riga-1-and-more",
    ],
    &[
        "coverage",
        "--records",
        "visit,meeting",
        "--subject",
        "person=jens-stoltenberg",
        "--since",
        "2021-01-01",
        "--until",
        "2021-12-31",
        "--completeness",
        "partial",
        "--source",
        "talks-in-riga-1-and-more",
    ],
];

fn new(scratch: &Scratch, arguments: &[&str]) -> crate::command::Said {
    chancery(scratch.path(), &[&["new"], arguments].concat())
}

#[test]
fn every_kind_is_written_from_flags() {
    let scratch = Scratch::new("new-all");
    scratch.write("chancery.toml", "data = [\"data\"]\n");
    scratch.write("data/.keep", "");
    let mut written = String::new();
    for arguments in ALL {
        let said = new(&scratch, arguments);
        assert_eq!(
            (said.exit, said.stdout.as_str()),
            (0, ""),
            "{arguments:?}: {}",
            said.stderr
        );
        let path = said
            .stderr
            .trim()
            .strip_prefix("wrote `")
            .unwrap()
            .trim_end_matches('`');
        let text = std::fs::read_to_string(scratch.path().join(path)).unwrap();
        written.push_str(&format!("== {path}\n{text}"));
    }
    let kinds: std::collections::BTreeSet<&str> = ALL.iter().map(|one| one[0]).collect();
    assert_eq!(kinds.len(), chancery::Kind::ALL.len());
    insta::assert_snapshot!(written);
    let said = chancery(scratch.path(), &["check", "--fail-on", "warning"]);
    assert_eq!(said.exit, 0, "{}", said.stdout);
}

#[test]
fn what_would_be_wrong_is_reported_and_nothing_is_written() {
    let scratch = Scratch::new("new-wrong");
    scratch.write(
        "persons/jens-stoltenberg.yaml",
        "type: person\nid: jens-stoltenberg\nname: J\n",
    );
    let visit = [
        "visit",
        "--date",
        "2021-11-28",
        "--status",
        "concluded",
        "--visitor",
        "jens-stoltenburg",
        "--stop",
        "country=LV",
        "--source",
        "nato-1",
    ];
    let said = new(&scratch, &visit);
    assert_eq!(said.exit, 1);
    insta::assert_snapshot!(format!("{}{}", said.stdout, said.stderr));
    assert!(!scratch.path().join("visits").exists());
}

#[test]
fn a_file_that_is_there_is_left_alone() {
    let scratch = Scratch::new("new-there");
    scratch.write(
        "topics/energy.yaml",
        "type: topic\nid: energy\nlabel: Energy\n",
    );
    let said = new(&scratch, &["topic", "--label", "ENERGY!"]);
    assert_eq!(said.exit, 2);
    insta::assert_snapshot!(said.stderr);
    // One that stands in another file is found by the check.
    scratch.write("all.yaml", "topics:\n  - {id: gas, label: Gas}\n");
    let said = new(&scratch, &["topic", "--label", "Gas"]);
    assert_eq!(said.exit, 1);
    assert!(said.stdout.contains("duplicate-id"), "{}", said.stdout);
    assert!(!scratch.path().join("topics/gas.yaml").exists());
    let said = new(
        &scratch,
        &["topic", "--label", "Gas", "--id", "natural-gas"],
    );
    assert_eq!(
        (said.exit, said.stderr.as_str()),
        (0, "wrote `topics/natural-gas.yaml`\n")
    );
}

#[test]
fn a_dry_run_writes_nothing() {
    let scratch = Scratch::new("new-dry");
    let said = new(&scratch, &["topic", "--label", "Энергия", "--dry-run"]);
    assert_eq!(said.exit, 0);
    assert_eq!(said.stdout, "type: topic\nid: energiia\nlabel: Энергия\n");
    assert_eq!(said.stderr, "would write `topics/energiia.yaml`\n");
    assert_eq!(std::fs::read_dir(scratch.path()).unwrap().count(), 0);
}

#[test]
fn slips_are_told_before_anything_is_checked() {
    let scratch = Scratch::new("new-slips");
    let visit = [
        "visit",
        "--date",
        "2021-11-28",
        "--status",
        "concluded",
        "--source",
        "a",
    ];
    let mut said = String::new();
    for more in [
        &["--visitor", "a", "--stop", "contry=LV"][..],
        &["--visitor", "a", "--stop", "Latvia"],
        &["--visitor", "a", "--stop", "country=latvia"],
        &["--visitor", "a", "--stop", "country=LV,kind=transist"],
        &["--visitor", "a", "--stop", "country=LV,country=LT"],
        &["--visitor", "Jens Stoltenberg"],
        &["--visitor", "person=a,on_behalf_of.land=LV"],
        &["--visitor", "a", "--ids", "wikidata"],
        &["--visitor", "a", "--previous-date", "28.11.2021"],
        &["--visitor", "a", "--id", "Ā"],
        &["--visitor", "a", "--rank", "stat"],
    ] {
        let one = new(&scratch, &[&visit[..], more].concat());
        assert_eq!(one.exit, 2, "{more:?}: {}", one.stderr);
        said.push_str(&format!("$ {}\n{}\n", more.join(" "), one.stderr));
    }
    let one = new(&scratch, &["source", "--title", "…", "--kind", "book"]);
    said.push_str(&format!("$ source --title …\n{}\n", one.stderr));
    let one = new(&scratch, &["place", "--name", "Riga"]);
    said.push_str(&format!("$ place --name Riga\n{}", one.stderr));
    insta::assert_snapshot!(said);
    assert_eq!(std::fs::read_dir(scratch.path()).unwrap().count(), 0);
}

#[test]
fn editors_are_led_to_a_schema_that_is_there() {
    let scratch = Scratch::new("new-modeline");
    scratch.write("chancery.toml", "data = [\"all/data\"]\n");
    scratch.write("all/data/.keep", "");
    let said = chancery(scratch.path(), &["schema", "--output", "schema"]);
    assert_eq!(said.exit, 0);
    let first = |label: &str| {
        let said = new(&scratch, &["topic", "--label", label, "--dry-run"]);
        said.stdout.lines().next().unwrap().to_owned()
    };
    let line = first("A");
    let way = line
        .strip_prefix("# yaml-language-server: $schema=")
        .unwrap();
    let schema = scratch.path().join("all/data/topics");
    std::fs::create_dir_all(&schema).unwrap();
    assert!(schema.join(way).is_file(), "{way}");
    // A schema of something else is none.
    scratch.write("schema/kinds/topic.schema.json", "{\"$id\": \"urn:x\"}");
    assert_eq!(first("B"), "type: topic");
    std::fs::remove_dir_all(scratch.path().join("schema")).unwrap();
    assert_eq!(first("C"), "type: topic");
}

#[test]
fn a_record_lands_in_the_root_that_has_a_folder_for_it() {
    let scratch = Scratch::new("new-roots");
    scratch.write("chancery.toml", "data = [\"a\", \"b\"]\n");
    scratch.write("a/.keep", "");
    scratch.write("b/topics/.keep", "");
    scratch.write("deep/below/.keep", "");
    let below = scratch.path().join("deep/below");
    let of = |arguments: &[&str]| chancery(&below, &[&["new"], arguments].concat());
    assert_eq!(of(&["topic", "--label", "X"]).exit, 0);
    assert_eq!(of(&["person", "--name", "X"]).exit, 0);
    for path in ["b/topics/x.yaml", "a/persons/x.yaml"] {
        assert!(scratch.path().join(path).is_file(), "{path}");
    }
}

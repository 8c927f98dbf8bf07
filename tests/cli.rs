//! Exit codes, streams and options.

use crate::command::{Scratch, chancery, root};

const TOPIC: &str = "type: topic\nid: a\nlabel: A\n";

#[test]
fn clean_data_is_counted_and_passes() {
    let scratch = Scratch::new("clean");
    scratch.write("a.yaml", TOPIC);
    let said = chancery(scratch.path(), &["check"]);
    assert_eq!((said.exit, said.stdout.as_str()), (0, ""));
    assert_eq!(said.stderr, "checked 1 record of 1 kind in 1 file: clean\n");
    let said = chancery(scratch.path(), &["check", "--quiet"]);
    assert_eq!((said.exit, said.stderr.as_str()), (0, ""));
}

#[test]
fn a_path_that_is_not_there_is_no_clean_run() {
    let scratch = Scratch::new("absent");
    scratch.write("a.yaml", TOPIC);
    let said = chancery(scratch.path(), &["check", "a.yaml", "b.yaml"]);
    assert_eq!(said.exit, 2);
    assert!(
        said.stderr
            .contains("error: cannot read b.yaml: no such file or folder\n"),
        "{}",
        said.stderr
    );
    let said = chancery(scratch.path(), &["check", "b.yaml"]);
    assert_eq!(said.exit, 2);
    assert_eq!(
        said.stderr,
        "error: cannot read b.yaml: no such file or folder\n1 path could not be read\n"
    );
}

#[test]
fn a_folder_without_data_is_no_clean_run() {
    let scratch = Scratch::new("no-data");
    scratch.write("notes.txt", "nothing to see");
    let said = chancery(scratch.path(), &["check"]);
    assert_eq!(said.exit, 2);
    assert!(
        said.stderr
            .starts_with("error: there is no data file under `.`\n"),
        "{}",
        said.stderr
    );
    let said = chancery(scratch.path(), &["check", "notes.txt"]);
    assert_eq!(said.exit, 2);
    assert!(
        said.stderr
            .contains("cannot read notes.txt: its name ends in none of"),
        "{}",
        said.stderr
    );
}

#[test]
fn fail_on_sets_the_bar() {
    let scratch = Scratch::new("fail-on");
    let meeting =
        "type: meeting\nid: 2021-11-27-riga\ndate: 2021-11-28\nstatus: unknown\nsources: [x]\n";
    scratch.write("a.yaml", format!("{}\n", meeting));
    scratch.write("b.yaml", "type: source\nid: x\nkind: reference\ntitle: X\n");
    let exit = |bar: &str| chancery(scratch.path(), &["check", "--fail-on", bar]).exit;
    assert_eq!((exit("error"), exit("warning"), exit("info")), (0, 0, 1));
}

#[test]
fn as_of_is_today_for_rules_that_ask() {
    let scratch = Scratch::new("as-of");
    scratch.write(
        "a.yaml",
        "type: meeting\nid: a\ndate: 2021-11-28\nstatus: planned\nsources: [x]\n",
    );
    scratch.write("b.yaml", "type: source\nid: x\nkind: reference\ntitle: X\n");
    let said = chancery(scratch.path(), &["check", "--as-of", "2021-11-01"]);
    assert_eq!(said.exit, 0, "{}", said.stdout);
    assert!(said.stderr.contains("2021-11-01"), "{}", said.stderr);
    let said = chancery(scratch.path(), &["check", "--as-of", "2021-12-01"]);
    assert_eq!(said.exit, 1);
    let said = chancery(scratch.path(), &["check", "--as-of", "2021-02-30"]);
    assert_eq!(said.exit, 2);
    assert!(
        said.stderr.contains("February has 28 days") || said.stderr.contains("2021-02-30"),
        "{}",
        said.stderr
    );
}

#[test]
fn colour_is_for_those_who_ask() {
    let scratch = Scratch::new("color");
    scratch.write("a.yaml", "type: topic\nid: a\nlable: A\n");
    let says = |color: &str| chancery(scratch.path(), &["check", "--color", color]).stdout;
    assert!(!says("auto").contains('\u{1b}'));
    assert!(says("always").contains('\u{1b}'));
    assert!(!says("never").contains('\u{1b}'));
}

#[test]
fn a_path_chooses_what_is_reported_and_references_resolve_everywhere() {
    let scratch = Scratch::new("roots");
    scratch.write("chancery.toml", "data = [\"data\"]\n");
    scratch.write(
        "data/topics/a.yaml",
        "type: topic\nid: a\nlabel: A\nbroader: b\n",
    );
    scratch.write(
        "data/topics/b.yaml",
        "type: topic\nid: b\nlabel: B\nbroader: c\n",
    );
    scratch.write("outside.yaml", "type: topic\nid: d\nlabel: D\nbroader: a\n");
    let said = chancery(scratch.path(), &["check", "data/topics/a.yaml"]);
    assert_eq!(
        (said.exit, said.stdout.as_str()),
        (0, ""),
        "{}",
        said.stderr
    );
    let said = chancery(
        &scratch.path().join("data"),
        &["check", "--format", "concise"],
    );
    assert_eq!(said.exit, 1);
    assert_eq!(
        said.stdout,
        "topics/b.yaml:4:10: error[unresolved-reference] no topic bears the id `c`\n"
    );
    let said = chancery(scratch.path(), &["check", "outside.yaml"]);
    assert_eq!(
        said.exit, 1,
        "a path outside every root is a data set by itself"
    );
}

#[test]
fn findings_are_the_same_from_every_folder() {
    let scratch = Scratch::new("folders");
    scratch.write("chancery.toml", "data = [\"data\"]\n");
    scratch.write("data/topics/a.yaml", TOPIC);
    scratch.write("data/topics/b.yaml", "type: topic\nid: c\nlabel: C\n");
    scratch.write("data/visits/d.yaml", "id: d\nlabel: D\n");
    let from = |folder: &str| {
        let folder = scratch.path().join(folder);
        let all = "misplaced-record,id-path-mismatch,missing-field,unknown-field";
        let arguments = ["check", "--format", "concise", "--select", all, ".."];
        chancery(&folder, &arguments).stdout
    };
    std::fs::create_dir(scratch.path().join("other")).unwrap();
    let expected = from("other");
    assert_eq!(
        expected
            .matches("../data/topics/b.yaml:2:5: warning")
            .count(),
        1,
        "{expected}"
    );
    assert!(expected.contains("data/visits/d.yaml"), "{expected}");
    let sorted = |text: &str| {
        let lines = text
            .lines()
            .map(|line| line.rsplit('/').next().unwrap_or(line));
        let mut lines: Vec<String> = lines.map(str::to_owned).collect();
        lines.sort();
        lines
    };
    for folder in ["data", "data/topics", "data/visits"] {
        assert_eq!(sorted(&from(folder)), sorted(&expected), "{folder}");
    }
    assert!(from("data/visits").starts_with("../topics/b.yaml:2:5: "));
}

#[test]
fn a_faulty_configuration_stops_the_job() {
    let scratch = Scratch::new("configuration");
    scratch.write("a.yaml", TOPIC);
    scratch.write("chancery.toml", "dtaa = [\"data\"]\n");
    let said = chancery(scratch.path(), &["check"]);
    assert_eq!(said.exit, 2);
    assert_eq!(
        said.stderr,
        "error: chancery.toml:1:1: `dtaa` is no field of a configuration\n  = help: did you mean \
         `data`?\n"
    );
}

#[test]
fn ndjson_holds_one_record_a_line() {
    let scratch = Scratch::new("ndjson");
    scratch.write(
        "all.ndjson",
        "{\"type\":\"topic\",\"id\":\"a\",\"label\":\"A\"}\n{\"type\":\"topic\",\"id\":\"b\",\"lable\":\"B\"}\n{\"type\":\"topic\"\n",
    );
    let said = chancery(scratch.path(), &["check", "--format", "concise"]);
    assert_eq!(said.exit, 1);
    let places: Vec<&str> = said
        .stdout
        .lines()
        .filter_map(|line| line.split(": ").next())
        .collect();
    assert_eq!(places.len(), 2, "{}", said.stdout);
    assert!(
        places[0].starts_with("all.ndjson:2:26") && places[1].starts_with("all.ndjson:3:"),
        "{}",
        said.stdout
    );
}

#[test]
fn rules_explain_themselves() {
    let said = chancery(&root(), &["rule"]);
    assert_eq!(said.exit, 0);
    assert_eq!(said.stdout.lines().count(), chancery::rules::ALL.len());
    let said = chancery(&root(), &["rule", "stop-outside-visit"]);
    assert_eq!(said.exit, 0);
    insta::assert_snapshot!(said.stdout);
    let said = chancery(&root(), &["rule", "stop-outside-visits"]);
    assert_eq!(said.exit, 2);
    assert!(
        said.stderr.contains("did you mean `stop-outside-visit`?"),
        "{}",
        said.stderr
    );
}

#[test]
fn options_that_would_be_ignored_are_refused() {
    let scratch = Scratch::new("conflicts");
    scratch.write("a.yaml", TOPIC);
    for (one, other) in [
        (&["--format", "json"][..], "--diff"),
        (&["--format", "json"], "--fix-only"),
        (&["--statistics"], "--diff"),
        (&["--statistics"], "--fix-only"),
        (&["--fix-only"], "--diff"),
    ] {
        let said = chancery(scratch.path(), &[&["check"], one, &[other]].concat());
        assert_eq!(said.exit, 2, "{one:?} {other}");
        assert!(
            said.stderr.contains("cannot be used with"),
            "{}",
            said.stderr
        );
    }
}

#[test]
fn schema_prints_writes_and_compares() {
    let scratch = Scratch::new("schema");
    let said = chancery(scratch.path(), &["schema", "--output", "schema"]);
    assert_eq!(said.exit, 0, "{}", said.stderr);
    assert_eq!(chancery(scratch.path(), &["schema", "--check"]).exit, 0);
    let printed = chancery(scratch.path(), &["schema", "visit"]).stdout;
    let written = std::fs::read_to_string(scratch.path().join("schema/kinds/visit.schema.json"));
    assert_eq!(printed, written.unwrap());
    scratch.write("schema/kinds/visit.schema.json", "{}\n");
    scratch.write("schema/kinds/vist.schema.json", "{}\n");
    let said = chancery(scratch.path(), &["schema", "--check"]);
    assert_eq!(said.exit, 1);
    assert_eq!(
        said.stdout,
        "schema/kinds/visit.schema.json: differs from the model\n\
         schema/kinds/vist.schema.json: is no schema of the model\n"
    );
    let said = chancery(scratch.path(), &["schema", "vist"]);
    assert_eq!(said.exit, 2);
    assert!(
        said.stderr.contains("did you mean `visit`?"),
        "{}",
        said.stderr
    );
}

#[test]
fn many_files_are_read_in_a_stable_order() {
    let scratch = Scratch::new("many");
    for number in 0..300 {
        let text = format!("type: topic\nid: t{number}\nlabel: T\nbroader: none{number}\n");
        scratch.write(&format!("{}/t{number}.yaml", number % 7), text);
    }
    let first = chancery(scratch.path(), &["check", "--format", "json"]).stdout;
    let second = chancery(scratch.path(), &["check", "--format", "json"]).stdout;
    assert_eq!(first, second);
    assert_eq!(first.matches("\"unresolved-reference\"").count(), 300);
}

#[test]
fn a_suppression_with_a_reason_answers_a_finding() {
    let scratch = Scratch::new("suppression");
    scratch.write("a.yaml", "type: topic\nid: a\nlabel: A\nbroader: b # chancery: ignore[unresolved-reference] kept elsewhere\n");
    let said = chancery(scratch.path(), &["check", "--fail-on", "info"]);
    assert_eq!(
        (said.exit, said.stdout.as_str()),
        (0, ""),
        "{}",
        said.stderr
    );
}

#[test]
fn the_configuration_sets_severities_and_lets_findings_be() {
    let scratch = Scratch::new("settings");
    scratch.write(
        "a/x.json",
        r#"{"type": "topic", "id": "x", "label": "X", "broader": "no-such"}"#,
    );
    scratch.write(
        "b/y.json",
        r#"{"type": "topic", "id": "y", "label": "Y", "broader": "no-such"}"#,
    );
    scratch.write("drafts/z.json", "{");
    let check = |configuration: &str| {
        scratch.write("chancery.toml", configuration);
        let said = chancery(scratch.path(), &["check", "--format", "concise"]);
        (said.exit, said.stdout)
    };
    let finding = |file: &str, severity: &str| {
        format!("{file}:1:55: {severity}[unresolved-reference] no topic bears the id `no-such`\n")
    };
    let drafts = "exclude = [\"drafts/**\"]\n";
    let (exit, said) = check(drafts);
    assert_eq!(exit, 1);
    assert_eq!(
        said,
        finding("a/x.json", "error") + &finding("b/y.json", "error")
    );
    let (exit, said) = check(&format!(
        "{drafts}[rules]\nunresolved-reference = \"warning\"\n"
    ));
    assert_eq!(exit, 0);
    assert_eq!(
        said,
        finding("a/x.json", "warning") + &finding("b/y.json", "warning")
    );
    let (_, said) = check(&format!(
        "{drafts}[[overrides]]\npaths = [\"a/**\"]\nrules = {{ unresolved-reference = \"off\" }}\n"
    ));
    assert_eq!(said, finding("b/y.json", "error"));
    let ignore = "[[ignore]]\npath = \"b/y.json\"\nrule = \"unresolved-reference\"\nreason = \"kept elsewhere\"\n";
    let (_, said) = check(&format!("{drafts}{ignore}"));
    assert_eq!(said, finding("a/x.json", "error"));
    let other = |path: &str| {
        check(&format!(
            "{drafts}{ignore}[[ignore]]\npath = \"{path}\"\nrule = \"duplicate-id\"\nreason = \"old\"\n"
        ))
    };
    let (_, said) = other("b/*.json");
    assert_eq!(
        said,
        finding("a/x.json", "error")
            + "chancery.toml:8:8: warning[unused-suppression] `duplicate-id` finds nothing there to suppress\n"
    );
    // What fits no file can answer nothing: that is said once.
    let (_, said) = other("c.json");
    assert_eq!(
        said,
        finding("a/x.json", "error")
            + "chancery.toml:7:8: warning[unused-pattern] no data file fits the pattern `c.json`\n"
    );
}

#[test]
fn rules_can_be_chosen_and_counted() {
    let scratch = Scratch::new("select");
    scratch.write("a.yaml", "type: topic\nid: a\nlabel: A\nbroader: b\n");
    scratch.write("b.yaml", "type: topic\nid: a\nlabel: A\n");
    let said = |arguments: &[&str]| {
        let mut all = vec!["check", "--quiet"];
        all.extend(arguments);
        chancery(scratch.path(), &all).stdout
    };
    assert_eq!(
        said(&["--select", "duplicate-id", "--format", "concise"])
            .lines()
            .count(),
        1
    );
    assert_eq!(said(&["--ignore", "duplicate-id,unresolved-reference"]), "");
    assert_eq!(
        said(&["--statistics"]),
        "     1  error    duplicate-id\n     1  error    unresolved-reference\n"
    );
    assert_eq!(
        said(&["--ignore", "duplicate-id, unresolved-reference "]),
        ""
    );
    insta::assert_snapshot!(said(&["--statistics", "--format", "json"]), @r#"
    {
      "duplicate-id": {
        "error": 1
      },
      "unresolved-reference": {
        "error": 1
      }
    }
    "#);
    let wrong = chancery(scratch.path(), &["check", "--select", "duplicate-ids"]);
    assert_eq!(wrong.exit, 2);
    assert!(
        wrong.stderr.contains("did you mean `duplicate-id`?"),
        "{}",
        wrong.stderr
    );
}

#[test]
fn what_is_expected_is_held_against_the_whole_data_set() {
    let scratch = Scratch::new("expected");
    scratch.write(
        "chancery.toml",
        "data = [\"data\"]\n[kinds.topics]\nminimum = 3\n",
    );
    scratch.write("data/topics/a.yaml", TOPIC);
    scratch.write("data/topics/b.yaml", "type: topic\nid: b\nlabel: B\n");
    let check = |path: &str| chancery(scratch.path(), &["check", "--format", "concise", path]);
    let whole = check("data");
    assert_eq!(whole.exit, 1);
    assert_eq!(
        whole.stdout,
        "chancery.toml:3:11: error[shrunk-dataset] the data set holds 2 topics, fewer than the 3 \
         that it is to hold at least\n"
    );
    // A part is no whole that shrank.
    assert_eq!(check("data/topics/a.yaml").stdout, "");
    scratch.write("data/topics/c.yaml", "type: topic\nid: c\nlable: C\n");
    let said = check(".").stdout;
    assert!(
        !said.contains("shrunk"),
        "a refused record is there: {said}"
    );
    let arguments = ["check", "--ignore", "shrunk-dataset", "--quiet"];
    std::fs::remove_file(scratch.path().join("data/topics/c.yaml")).unwrap();
    assert_eq!(chancery(scratch.path(), &arguments).exit, 0);
}

#[test]
fn a_word_of_the_configuration_takes_effect_whatever_path_is_checked() {
    let scratch = Scratch::new("spelling");
    let write = |words: &str| {
        let text = format!("data = [\"data\"]\n[spelling]\nloaded-terms = [{words}]\n");
        scratch.write("chancery.toml", &text);
    };
    scratch.write("data/topics/a.yaml", TOPIC);
    let of_b = "type: topic\nid: b\nlabel: B\ndefinition: The juntas and the putsch.\n";
    scratch.write("data/topics/b.yaml", of_b);
    let check = |path: &str| {
        let arguments = ["check", "--select", "loaded-term", "--format", "concise"];
        chancery(scratch.path(), &[&arguments[..], &[path]].concat())
    };
    write("\"Junta\", \"putsch\"");
    let both = "data/topics/b.yaml:4:13: info[loaded-term] `juntas` is a loaded term of this project\n\
                data/topics/b.yaml:4:13: info[loaded-term] `putsch` is a loaded term of this project\n";
    for path in [".", "data", "data/topics/b.yaml"] {
        assert_eq!(check(path).stdout, both, "{path}");
    }
    assert_eq!(check("data/topics/a.yaml").stdout, "");
    write("");
    assert_eq!(check(".").stdout, "");
    for words in ["\"\"", "\"junta\", \"Juntas\""] {
        write(words);
        let said = check(".");
        assert_eq!((said.exit, said.stdout.as_str()), (2, ""), "{words}");
        assert!(said.stderr.contains("chancery.toml:3:"), "{}", said.stderr);
    }
}

#[test]
fn a_folder_of_a_kind_lies_below_a_root() {
    let scratch = Scratch::new("filing");
    scratch.write("documents/a.yaml", TOPIC);
    scratch.write("documents/places/a.yaml", TOPIC);
    let check = |folder: &str, path: &str| {
        let folder = scratch.path().join(folder);
        let arguments = ["check", "--select", "misplaced-record,id-path-mismatch"];
        let said = chancery(
            &folder,
            &[&arguments[..], &["--format", "concise", path]].concat(),
        );
        said.stdout
    };
    let misplaced = |file: &str, kind: &str| {
        format!("{file}:1:7: warning[misplaced-record] a topic lies in `{kind}/`\n")
    };
    // A path that is given is a root: what it is called says nothing.
    for path in ["documents", "documents/a.yaml"] {
        assert!(!check("", path).contains("`documents/`"), "{path}");
    }
    let below = misplaced("places/a.yaml", "places");
    assert_eq!(check("documents", "."), below);
    assert_eq!(check("documents/places", "a.yaml"), "");
    // Around the folder it is a folder of documents, whether configured or not.
    let both = misplaced("documents/a.yaml", "documents")
        + &misplaced("documents/places/a.yaml", "places");
    assert_eq!(check("", "."), both);
    scratch.write("chancery.toml", "");
    assert_eq!(check("", "documents"), both);
    // A configured root stays the root wherever the command runs.
    assert_eq!(
        check("documents", "a.yaml"),
        misplaced("a.yaml", "documents")
    );
    scratch.write("chancery.toml", "data = [\"documents\"]\n");
    assert_eq!(check("documents", "."), below);
}

#[test]
fn a_faulty_schema_of_an_extension_stops_the_job() {
    let scratch = Scratch::new("extension");
    scratch.write("data/a.yaml", TOPIC);
    scratch.write(
        "chancery.toml",
        "data = [\"data\"]\n[ext.own]\nschema = \"own.json\"\n",
    );
    let check = |schema: &str| {
        scratch.write("own.json", schema);
        let said = chancery(scratch.path(), &["check"]);
        assert_eq!(said.exit, 2, "{}", said.stderr);
        said.stderr
    };
    let refers = check("{\n  \"$ref\": \"https://example.org/own.json\"\n}\n");
    assert!(
        refers.starts_with(
            "error: own.json:1:1: the schema refers to `https://example.org/own.json`, and \
             nothing is fetched\n  = help: put what it refers to under `$defs`"
        ),
        "{refers}"
    );
    // A file that lies beside it is not read either.
    scratch.write("other.json", "{}");
    let beside = check("{\"$ref\": \"other.json\"}");
    assert!(beside.contains("refers to `other.json`"), "{beside}");
    let broken = check("{\n  \"type\": strng\n}\n");
    assert!(broken.starts_with("error: own.json:2:11: "), "{broken}");
    let faulty = check("{\n  \"type\": \"strng\"\n}\n");
    assert_eq!(
        faulty,
        "error: own.json:2:11: `type` is not as JSON Schema 2020-12 has it\n"
    );
    scratch.write("own.json", "{\"type\": \"object\"}");
    assert_eq!(chancery(scratch.path(), &["check"]).exit, 0);
}

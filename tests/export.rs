//! `chancery export`: what goes where, and what is refused before anything is written.

use std::fs;
use std::path::Path;

use crate::command::{Said, Scratch, chancery, root};

const TOPIC: &str = "type: topic\nid: a\nlabel: A\n";
const BROADER: &str = "type: topic\nid: b\nlabel: B\nbroader: a\n";

/// A data set of two topics, in a folder `data` with a configuration beside it.
fn topics(test: &str) -> Scratch {
    let scratch = Scratch::new(test);
    scratch.write("chancery.toml", "data = [\"data\"]\n");
    scratch.write("data/topics/a.yaml", TOPIC);
    scratch.write("data/topics/b.yaml", BROADER);
    scratch
}

fn export(scratch: &Scratch, arguments: &[&str]) -> Said {
    chancery(scratch.path(), &[&["export"], arguments].concat())
}

/// What lies in a folder, hidden or not.
fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).unwrap().flatten();
    let mut names: Vec<String> = entries
        .map(|entry| entry.file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}

#[test]
fn without_a_format_the_formats_are_listed() {
    let said = chancery(&root(), &["export"]);
    assert_eq!(said.exit, 0);
    insta::assert_snapshot!(said.stdout);
    let scratch = topics("export-unknown");
    let said = export(&scratch, &["yml"]);
    assert_eq!((said.exit, said.stdout.as_str()), (2, ""));
    assert_eq!(
        said.stderr,
        "error: there is no format `yml`\n  = help: did you mean `yaml`?\n"
    );
    let said = export(&scratch, &["--output", "x.json"]);
    assert_eq!(said.exit, 2, "an option without a format");
}

#[test]
fn a_text_goes_to_standard_output_or_to_a_file() {
    let scratch = topics("export-text");
    let said = export(&scratch, &["json"]);
    assert_eq!((said.exit, said.stderr.as_str()), (0, "wrote 2 records\n"));
    insta::assert_snapshot!(said.stdout, @r#"
    {
      "topics": [
        {
          "type": "topic",
          "id": "a",
          "label": "A"
        },
        {
          "type": "topic",
          "id": "b",
          "label": "B",
          "broader": "a"
        }
      ]
    }
    "#);
    for output in ["all.json", "./all.json"] {
        let told = export(&scratch, &["json", "--output", output]);
        assert_eq!((told.exit, told.stdout.as_str()), (0, ""));
        assert!(told.stderr.ends_with("all.json`\n"), "{}", told.stderr);
        let written = fs::read_to_string(scratch.path().join("all.json")).unwrap();
        assert_eq!(written, said.stdout);
    }
    assert_eq!(export(&scratch, &["json", "-o", "-"]).stdout, said.stdout);
    assert_eq!(names(scratch.path()), ["all.json", "chancery.toml", "data"]);
}

#[test]
fn a_path_chooses_what_is_exported() {
    let scratch = topics("export-path");
    let said = export(&scratch, &["ndjson", "data/topics/b.yaml"]);
    assert_eq!(
        said.stdout,
        "{\"type\":\"topic\",\"id\":\"b\",\"label\":\"B\",\"broader\":\"a\"}\n"
    );
    assert_eq!(said.stderr, "wrote 1 record\n");
    let said = export(&scratch, &["ics", "data"]);
    assert_eq!((said.exit, said.stdout.as_str()), (2, ""));
    assert!(said.stderr.contains("a calendar holds at least one event"));
    let said = export(&scratch, &["geojson", "--spell-out"]);
    assert_eq!(said.exit, 2);
    assert!(said.stderr.contains("changes nothing in `geojson`"));
    scratch.write("other/chancery.toml", "");
    scratch.write("other/c.yaml", "type: topic\nid: c\nlabel: C\n");
    let said = export(&scratch, &["json", "data", "other"]);
    assert_eq!((said.exit, said.stdout.as_str()), (2, ""));
    assert!(
        said.stderr
            .starts_with("error: `data`, `other` belong to 2 data sets"),
        "{}",
        said.stderr
    );
}

#[test]
fn faulty_data_is_refused_and_what_force_leaves_out_is_named() {
    let scratch = topics("export-faulty");
    scratch.write(
        "data/topics/c.yaml",
        "type: topic\nid: c\nlabel: C\nbroader: x\n",
    );
    scratch.write("data/topics/d.yaml", "type: topic\nid: d\nlable: D\n");
    scratch.write("data/topics/e.yaml", "type: topic\nid: [\n");
    scratch.write("data/topics/f.yaml", "type: topic\nid: a\nlabel: F\n");
    scratch.write("data/topics/g.yaml", "id: g\ntype: topik\n");
    let said = export(&scratch, &["yaml", "--output", "all.yaml"]);
    assert_eq!(said.exit, 2);
    assert_eq!(names(scratch.path()), ["chancery.toml", "data"]);
    insta::assert_snapshot!(said.stderr);
    let said = export(&scratch, &["yaml", "--force"]);
    assert_eq!(said.exit, 0, "{}", said.stderr);
    insta::assert_snapshot!(format!("{}---\n{}", said.stdout, said.stderr));
}

#[test]
fn what_could_not_be_read_is_no_export() {
    let scratch = topics("export-unread");
    let said = export(&scratch, &["yaml", "data", "none.yaml"]);
    assert_eq!((said.exit, said.stdout.as_str()), (2, ""));
    insta::assert_snapshot!(said.stderr, @r"
    error: cannot read none.yaml: no such file or folder
    error: nothing was exported: 1 path could not be read
      = help: `chancery check` shows what is wrong; `--force` exports the records that the schema accepts
    ");
    let said = export(&scratch, &["ndjson", "data", "none.yaml", "--force"]);
    assert_eq!((said.exit, said.stdout.lines().count()), (0, 2));
    assert_eq!(
        said.stderr,
        "left out: none.yaml: no such file or folder\nwrote 2 records\n"
    );
}

#[test]
fn an_export_is_never_written_among_the_data() {
    let scratch = topics("export-data");
    let refused = |output: &str| {
        let said = export(&scratch, &["json", "--output", output]);
        assert!(said.exit == 0 || said.stderr.contains("among the data"));
        said.exit == 2
    };
    assert!(refused("data/all.json") && refused("data/topics/a.yaml"));
    assert!(!refused("all.json"));
    assert!(!refused("data/all.txt"), "no check reads it");
    assert!(!refused("data/.all.json"), "no walk finds it");
    scratch.write("data/.gitignore", "out/\n");
    fs::create_dir(scratch.path().join("data/out")).unwrap();
    assert!(!refused("data/out/all.json"), "git ignores it");
    scratch.write(
        "chancery.toml",
        "data = [\"data\"]\nexclude = [\"data/all*\"]\n",
    );
    assert!(!refused("data/all.json"), "the configuration excludes it");
    let loose = Scratch::new("export-loose");
    loose.write("a.yaml", TOPIC);
    let said = export(&loose, &["json", "--output", "all.json"]);
    assert_eq!(said.exit, 2, "the folder is the data set");
    assert_eq!(names(loose.path()), ["a.yaml"]);
}

#[test]
fn what_is_in_the_way_stays() {
    let scratch = topics("export-way");
    fs::create_dir(scratch.path().join("folder")).unwrap();
    let said = export(&scratch, &["json", "--output", "folder"]);
    assert_eq!(said.exit, 2);
    assert_eq!(
        said.stderr,
        "error: cannot write `folder`: it is a folder\n  = help: name a file: `--output \
         folder/records.json`\n"
    );
    let said = export(&scratch, &["json", "--output", "none/all.json"]);
    assert_eq!(said.exit, 2);
    assert_eq!(
        said.stderr,
        "error: cannot write `none/all.json`: there is no such folder\n"
    );
}

#[cfg(unix)]
#[test]
fn nothing_half_written_stays() {
    use crate::faults::machine::shell;
    let scratch = topics("export-half");
    for number in 0..2_000 {
        let text = format!("type: topic\nid: t{number}\nlabel: Topic {number}\n");
        scratch.write(&format!("data/topics/t{number}.yaml"), text);
    }
    scratch.write("all.json", "before");
    let whole = ["all.json", "chancery.toml", "data"];
    // A file may not grow beyond 40 KiB or so: to the writer it is a disk that is full.
    let script = "ulimit -f 40; trap '' XFSZ; exec \"$0\" export json --output all.json";
    let output = shell(scratch.path(), script);
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert_eq!(output.status.code(), Some(2), "{said}");
    assert!(
        said.starts_with("error: cannot write `all.json`: "),
        "{said}"
    );
    assert_eq!(names(scratch.path()), whole);
    let before = || fs::read_to_string(scratch.path().join("all.json")).unwrap();
    assert_eq!(before(), "before");
    let script = "\"$0\" export json --output all.json 2> /dev/null & child=$!; sleep $DELAY; \
                  kill -INT $child; wait $child; echo $?";
    for step in 0..8 {
        scratch.write("all.json", "before");
        let script = format!("trap - INT; DELAY=0.{step}5; {script}");
        shell(scratch.path(), &script);
        assert_eq!(names(scratch.path()), whole, "{step}");
        let text = before();
        assert!(text == "before" || text.ends_with("}\n"), "{step}");
    }
}

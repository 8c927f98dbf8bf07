//! What repairs make of a data set: each fault is mended once, at its place.

use std::fs;

use crate::command::{Scratch, chancery};

#[test]
fn a_slip_in_an_id_is_mended_there_and_nowhere_else() {
    let folder = Scratch::new("slip");
    let slip = "type: topic\nid: securty\nlabel: Security\n";
    folder.write("topics/security.yaml", slip);
    let mut others = Vec::new();
    for id in ["energy", "terror", "trade"] {
        let name = format!("topics/{id}.yaml");
        let text = format!("type: topic\nid: {id}\nlabel: A\nbroader: security\n");
        folder.write(&name, &text);
        others.push((folder.path().join(name), text));
    }
    let said = chancery(folder.path(), &["check", "--unsafe-fixes"]);
    assert!(
        said.stderr.contains("made 1 repair in 1 file"),
        "{}",
        said.stderr
    );
    for rule in ["unresolved-reference", "id-path-mismatch"] {
        assert!(!said.stdout.contains(rule), "{}", said.stdout);
    }
    let mended = fs::read_to_string(folder.path().join("topics/security.yaml")).unwrap();
    assert_eq!(mended, slip.replace("securty", "security"));
    for (path, text) in others {
        assert_eq!(fs::read_to_string(path).unwrap(), text);
    }
}

#[test]
fn a_renamed_file_is_reported_under_its_new_name() {
    let folder = Scratch::new("renamed");
    folder.write(
        "topics/energie.yaml",
        "type: topic\nid: energy\nlabel: Energy\nbroader: supply\n",
    );
    let arguments = ["check", "--unsafe-fixes", "--format", "concise"];
    let said = chancery(folder.path(), &arguments);
    assert!(!said.stdout.contains("id-path-mismatch"), "{}", said.stdout);
    assert!(
        said.stdout
            .starts_with("topics/energy.yaml:4:10: error[unresolved-reference]"),
        "{}",
        said.stdout
    );
    assert!(folder.path().join("topics/energy.yaml").is_file());
}

#[test]
fn a_key_that_says_the_same_again_is_taken_out_to_the_byte() {
    let folder = Scratch::new("twice");
    let (head, tail) = (
        "type: person\nid: a\nname: A # so\nborn: 1959-03-16\n",
        "died: 2021-03-16\n",
    );
    folder.write("a.yaml", format!("{head}born: 1959-03-16\n{tail}"));
    let said = chancery(folder.path(), &["check", "--fix"]);
    assert_eq!(
        (said.exit, said.stdout.as_str()),
        (0, ""),
        "{}",
        said.stderr
    );
    let mended = fs::read_to_string(folder.path().join("a.yaml")).unwrap();
    assert_eq!(mended, format!("{head}{tail}"));
}

//! `chancery init`: what a new user meets first.

use std::collections::BTreeSet;
use std::path::Path;

use crate::command::{Scratch, chancery};

fn files(folder: &Path) -> BTreeSet<String> {
    let mut files = BTreeSet::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(next) = folders.pop() {
        for entry in std::fs::read_dir(next).unwrap().flatten() {
            match entry.path().is_dir() {
                true => folders.push(entry.path()),
                false => {
                    let path = entry.path();
                    let below = path.strip_prefix(folder).unwrap();
                    files.insert(below.to_string_lossy().replace('\\', "/"));
                }
            }
        }
    }
    files
}

#[test]
fn a_new_repository_is_clean() {
    let scratch = Scratch::new("init");
    let said = chancery(scratch.path(), &["init", "records"]);
    assert_eq!((said.exit, said.stdout.as_str()), (0, ""));
    insta::assert_snapshot!(said.stderr, @"
    wrote chancery.toml
    wrote README.md
    wrote .github/workflows/chancery.yml
    wrote .pre-commit-config.yaml
    wrote data/visits/2018-02-01-gottemoeller-latvia.yaml
    wrote data/persons/rose-gottemoeller.yaml
    wrote data/countries/LV.yaml
    wrote data/sources/nato-151395.yaml
    next: cd records && chancery check
    before you push: set the variable CHANCERY_REPOSITORY at GitHub, or give `--repository`; the workflow builds Chancery from that address
    ");
    let folder = scratch.path().join("records");
    let named = said
        .stderr
        .lines()
        .filter_map(|line| line.strip_prefix("wrote "));
    assert_eq!(files(&folder), named.map(str::to_owned).collect());
    let said = chancery(&folder, &["check", "--fail-on", "info"]);
    assert_eq!((said.exit, said.stdout.as_str()), (0, ""));
    assert_eq!(
        said.stderr,
        "checked 4 records of 4 kinds in 4 files: clean\n"
    );
}

#[test]
fn a_folder_within_a_repository_is_told_where_its_workflow_belongs() {
    let scratch = Scratch::new("init-within");
    scratch.write(".git/HEAD", "");
    let said = chancery(scratch.path(), &["init", "records"]);
    let root = scratch.path().canonicalize().unwrap();
    let note = format!("note: the repository begins at `{}`: ", root.display());
    assert!(said.stderr.contains(&note), "{}", said.stderr);
    let said = chancery(scratch.path(), &["init"]);
    assert!(!said.stderr.contains("note: "), "{}", said.stderr);
}

#[test]
fn nothing_that_is_there_is_overwritten() {
    let scratch = Scratch::new("init-kept");
    let kept = [
        ("README.md", "ours"),
        (".pre-commit-config.yaml", "repos: []\n"),
        (".github/workflows/chancery.yml", ""),
        ("data/visits/a.yaml", "half a rec"),
    ];
    for (name, text) in kept {
        scratch.write(name, text);
    }
    let said = chancery(scratch.path(), &["init"]);
    assert_eq!(said.exit, 0);
    insta::assert_snapshot!(said.stderr, @"
    wrote chancery.toml
    kept README.md, which was there
    kept .github/workflows/chancery.yml, which was there
    kept .pre-commit-config.yaml, which was there
    no first record was added: there are records or a configuration already
    next: chancery check
    ");
    for (name, text) in kept {
        let now = std::fs::read_to_string(scratch.path().join(name)).unwrap();
        assert_eq!(now, text, "{name}");
    }
    let again = chancery(scratch.path(), &["init"]);
    assert_eq!((again.exit, again.stderr.matches("wrote").count()), (0, 0));
}

#[cfg(unix)]
#[test]
fn a_link_that_leads_nowhere_is_not_written_through() {
    let scratch = Scratch::new("init-link");
    let elsewhere = scratch.path().join("elsewhere");
    std::os::unix::fs::symlink(&elsewhere, scratch.path().join("README.md")).unwrap();
    let said = chancery(scratch.path(), &["init"]);
    assert_eq!(said.exit, 0);
    assert!(said.stderr.contains("kept README.md"), "{}", said.stderr);
    assert!(!elsewhere.exists());
}

#[test]
fn a_folder_that_cannot_be_made_is_told() {
    let scratch = Scratch::new("init-file");
    scratch.write("records", "a file");
    let said = chancery(scratch.path(), &["init", "records"]);
    assert_eq!(said.exit, 2);
    assert!(said.stderr.starts_with("error: "), "{}", said.stderr);
}

/// A stranger follows the help, finding by finding.
#[test]
fn the_example_teaches_three_ways_to_mend() {
    let scratch = Scratch::new("init-example");
    let said = chancery(scratch.path(), &["init", "x", "--example"]);
    assert_eq!(said.exit, 0, "{}", said.stderr);
    let folder = scratch.path().join("x");
    let check = |options: &[&str]| chancery(&folder, &[&["check"], options].concat());
    let said = check(&[]);
    assert_eq!(said.exit, 1);
    insta::assert_snapshot!(format!("{}{}", said.stdout, said.stderr));
    let dossier = folder.join("data/example.yaml");
    let text = std::fs::read_to_string(&dossier).unwrap();
    for option in ["--fix", "--unsafe-fixes", "--unsafe-fixes --diff"] {
        assert!(text.contains(&format!("`{option}`")), "{option}");
    }

    let said = check(&["--fix", "--format", "concise"]);
    assert_eq!(
        (said.exit, said.stdout.lines().count()),
        (1, 2),
        "{}",
        said.stdout
    );
    assert!(!said.stdout.contains("ambiguous-scalar"));
    let said = check(&["--unsafe-fixes", "--diff"]);
    assert!(
        said.stdout.contains("+      - person: egils-levits\n"),
        "{}",
        said.stdout
    );
    let said = check(&["--unsafe-fixes", "--format", "concise"]);
    assert_eq!(
        (said.exit, said.stdout.lines().count()),
        (1, 1),
        "{}",
        said.stdout
    );
    assert!(said.stdout.contains("invalid-date"));

    let text = std::fs::read_to_string(&dossier).unwrap();
    for by_hand in ["2021-11-29", "2021-11"] {
        std::fs::write(&dossier, text.replace("2021-11-31", by_hand)).unwrap();
        let said = check(&["--fail-on", "info"]);
        assert_eq!((said.exit, said.stdout.as_str()), (0, ""), "{by_hand}");
    }
}

#[test]
fn the_example_stands_among_no_strangers() {
    let scratch = Scratch::new("init-example-late");
    scratch.write("data/topics/a.yaml", "type: topic\nid: a\nlabel: A\n");
    let said = chancery(scratch.path(), &["init", "--example"]);
    assert_eq!(said.exit, 2);
    assert!(
        said.stderr.contains("holds records of its own already"),
        "{}",
        said.stderr
    );
    assert_eq!(files(scratch.path()).len(), 1, "nothing was written");
    // What `init` itself wrote is no stranger.
    for arguments in [&["init", "x"][..], &["init", "x", "--example"]] {
        assert_eq!(chancery(scratch.path(), arguments).exit, 0);
    }
    assert!(scratch.path().join("x/data/example.yaml").is_file());
}

#[test]
fn the_workflow_installs_from_the_address_that_is_named() {
    let scratch = Scratch::new("init-address");
    let workflow = |folder: &str| {
        let path = scratch
            .path()
            .join(folder)
            .join(".github/workflows/chancery.yml");
        std::fs::read_to_string(path).unwrap()
    };
    let address = "https://example.org/chancery.git";
    assert_eq!(
        chancery(scratch.path(), &["init", "a", "--repository", address]).exit,
        0
    );
    assert!(workflow("a").contains(&format!("CHANCERY_REPOSITORY: \"{address}\"\n")));
    assert_eq!(chancery(scratch.path(), &["init", "b"]).exit, 0);
    let by_default = match env!("CARGO_PKG_REPOSITORY") {
        "" => "CHANCERY_REPOSITORY: ${{ vars.CHANCERY_REPOSITORY }}\n".to_owned(),
        address => format!("CHANCERY_REPOSITORY: \"{address}\"\n"),
    };
    assert!(workflow("b").contains(&by_default));
    assert!(!workflow("b").contains("{origin}"));
    for odd in ["", "--config=x", "a\nb", "${{ secrets.X }}"] {
        let argument = format!("--repository={odd}");
        assert_eq!(
            chancery(scratch.path(), &["init", "c", &argument]).exit,
            2,
            "{odd}"
        );
    }
}

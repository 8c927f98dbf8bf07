//! What a configuration may say, and how slips in it are worded.

use std::path::Path;

use super::reader::Reader;
use super::{CONFIGURATION_FILE, Configuration};
use crate::Failure;

fn read(text: &str) -> Result<Configuration, Failure> {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join(CONFIGURATION_FILE);
    let shown = CONFIGURATION_FILE.to_owned();
    Reader::new(text, shown).read(&file)
}

fn fault(text: &str) -> String {
    let failure = read(text).unwrap_err();
    format!("{failure}; {}", failure.help().unwrap_or_default())
}

#[test]
fn roots_are_relative_to_the_file() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"));
    assert_eq!(
        read("data = [\"src\"]\n").unwrap().roots,
        [folder.join("src")]
    );
    assert_eq!(read("# nothing\n").unwrap().roots, [folder]);
}

#[test]
fn faults_have_a_place_and_a_repair() {
    for (text, said) in [
        (
            "data = [\"src\", \"nowhere\"]\n",
            "1:16: the data root `nowhere` is no folder; name a folder, relative to this file",
        ),
        (
            "[rules]\nduplicate-ids = \"off\"\n",
            "2:1: there is no rule `duplicate-ids`; did you mean `duplicate-id`?",
        ),
        (
            "[[ignore]]\npath = \"a\"\nrule = \"duplicate-id\"\nreason = \"\"\n",
            "4:10: a suppression without a reason suppresses nothing; say why the finding is \
             to be let be",
        ),
        (
            "[kinds.ministerial-meetings]\nminimum = 1\n",
            "1:8: there is no kind of record with the plural `ministerial-meetings`; did you \
             mean `ministerial_meetings`?",
        ),
        (
            "[kinds.persons.fill]\nbron = 0.5\n",
            "2:1: there is no field `bron` in a record of the kind `person`; did you mean \
             `born`?",
        ),
        (
            "[kinds.visits]\nminimum = 5\nmaximum = 3\n",
            "3:11: at most 3 `visits` are never at least 5; raise `maximum`, or lower \
             `minimum`",
        ),
        (
            "[kinds.persons]\nnewest-within-days = 3\n",
            "2:22: `persons` are of no day, so that none is the newest; `newest-within-days` \
             is for `visits`, `meetings`, `ministerial_meetings`, `deployments`, `statements`",
        ),
        (
            "[spelling]\nloaded-terms = [\"junta\", \"\"]\n",
            "2:26: a loaded term is empty; write the word, or leave it out",
        ),
        (
            "[spelling]\nloaded-terms = [\"junta\", \" putsch\"]\n",
            "2:26: no text can hold the loaded term ` putsch`: it does not begin and end with a \
             letter or a digit; write `putsch`",
        ),
        (
            "[spelling]\nloaded-terms = [\"--\"]\n",
            "2:17: no text can hold the loaded term `--`: it does not begin and end with a letter \
             or a digit; write a word or a phrase",
        ),
        (
            "[spelling]\nloaded-terms = [\"junta\", \"putsch\", \"Juntas\"]\n",
            "2:36: the loaded term `Juntas` stands there twice, also as `junta`; remove one of \
             the two: case and number make no difference",
        ),
        (
            "[ext.My]\nschema = \"a.json\"\n",
            "1:6: `My` is no namespace, a namespace is like `example` or `org.example`; ",
        ),
        (
            "[ext.own]\nschema = \"a.json\"\n",
            "2:10: the schema `a.json` cannot be read: no such file or folder; name a file, \
             relative to this one",
        ),
    ] {
        assert_eq!(fault(text), format!("chancery.toml:{said}"));
    }
    assert!(fault("exclude = [\"a[\"]\n").starts_with("chancery.toml:1:12: `a[` is no pattern"));
}

/// What the reader of TOML refuses, in our words.
#[test]
fn says_what_does_not_fit_its_schema() {
    for (text, said) in [
        (
            "# roots\ndtaa = []\n",
            "2:1: `dtaa` is no field of a configuration; did you mean `data`?",
        ),
        (
            "[[overrides]]\npaths = [\"a\"]\nrule = {}\n",
            "3:1: `rule` is no field of an entry of `overrides`; did you mean `rules`?",
        ),
        (
            "data = \"src\"\n",
            "1:8: `data` is a text (`src`), but a list of values belongs here; write `[\"src\"]`",
        ),
        (
            "data = [1]\n",
            "1:9: this is a number (`1`), but a text belongs here; ",
        ),
        (
            "[rules]\nduplicate-id = \"loud\"\n",
            "2:16: `loud` is not a level; write `error`, `warning`, `info` or `off`",
        ),
        (
            "[rules]\nduplicate-id = \"warn\"\n",
            "2:16: `warn` is not a level; write `error`, `warning`, `info` or `off`",
        ),
        (
            "[rules]\nduplicate-id = 1\n",
            "2:16: `duplicate-id` is a number (`1`), but a level (a text) belongs here; ",
        ),
        (
            "rules = \"off\"\n",
            "1:9: `rules` is a text (`off`), but a table belongs here; ",
        ),
        (
            "# one\n[[ignore]]\npath = \"a\"\nrule = \"duplicate-id\"\n",
            "2:1: this entry of `ignore` has no `reason`; add `reason`: why its findings are to be let be",
        ),
        (
            "ignore = {path = \"a\"}\n",
            "1:10: `ignore` is a table, but a list of ignores belongs here; ",
        ),
        (
            "[kinds.visits]\nminimum = -1\n",
            "2:11: `-1` is out of bounds for `minimum`; write a number from `0` on",
        ),
        (
            "[kinds.visits]\nminimum = 1.5\n",
            "2:11: `minimum` is a number (`1.5`), but a whole number belongs here; ",
        ),
        (
            "[kinds.visits]\nmin = 1\n",
            "2:1: `min` is no field of an expectation; its fields are `minimum`, `maximum`, `newest-within-days` or `fill`",
        ),
        (
            "[kinds.meetings]\nnewest-within-days = 5000000000\n",
            "2:22: `5000000000` is out of bounds for `newest-within-days`; write a number from `0` to `4294967295`",
        ),
        (
            "[kinds.persons.fill]\nborn = 80\n",
            "2:8: `80` is out of bounds for `born`; write a number from `0` to `1`",
        ),
        (
            "[kinds.persons.fill]\nborn = nan\n",
            "2:8: `born` is a text (`nan`), but a share (a number) belongs here; ",
        ),
        (
            "[kinds.persons.fill]\ntenures.since = 0.5\n",
            "2:1: `tenures` is a table, but a share (a number) belongs here; ",
        ),
        (
            "[spelling]\nloaded-term = []\n",
            "2:1: `loaded-term` is no field of a spelling; did you mean `loaded-terms`?",
        ),
        (
            "[spelling]\nloaded-terms = \"junta\"\n",
            "2:16: `loaded-terms` is a text (`junta`), but a list of values belongs here; write `[\"junta\"]`",
        ),
        (
            "ext.own = \"a.json\"\n",
            "1:11: `own` is a text (`a.json`), but an extension (a table) belongs here; ",
        ),
        (
            "data = 2021-11-28\n",
            "1:8: `data` is a text (`2021-11-28`), but a list of values belongs here; write `[\"2021-11-28\"]`",
        ),
        (
            "data = [\n",
            "1:9: this is no TOML: unclosed array, expected `]`; ",
        ),
        (
            "data = [\"a]\n",
            "1:12: this is no TOML: unclosed array, expected `]`; ",
        ),
        (
            "data = []\ndata = []\n",
            "2:1: this is no TOML: duplicate key; ",
        ),
    ] {
        assert_eq!(fault(text), format!("chancery.toml:{said}"));
    }
}

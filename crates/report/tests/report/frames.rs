//! The full form.

use chancery_check::Severity;
use chancery_report::Format;
use insta::assert_snapshot;

use crate::build::{Desk, without_colours};

const VISIT: &str = "\
type: visit
id: nato-secretary-general-to-latvia-2021-11-28
stops:
  - place: { place: adazi }
    arrival: 2021-11-28
    departure: 2021-11-28
  - place: { place: riga }
    arrival: 2021-11-29
    departure: 2021-12-01
start: 2021-11-28
end: 2021-11-29
status: completed
";

#[test]
fn second_places_near_by_share_the_frame_and_others_have_their_own() {
    let mut desk = Desk::new();
    let visit = desk.file("data/visits/latvia.yaml", VISIT);
    let office = desk.file("data/offices/a.yaml", "type: office\nuntil: 2021-11-20\n");
    let stop = desk.place(visit, "2021-12-01", Some("leaves here"));
    let end = desk.place(visit, "2021-11-29\nstatus", Some("the visit ends here"));
    let kind = desk.place(visit, "visit", None);
    let until = desk.place(office, "2021-11-20", Some("office ends here"));
    let finding = desk.error(
        "stop-outside-visit",
        stop,
        "the stop lasts until 2021-12-01, after the visit ended on 2021-11-29",
    );
    finding.related = vec![end, until, kind];
    finding.help = vec![
        "correct the departure".to_owned(),
        "or extend the visit to 2021-12-01".to_owned(),
    ];
    assert_snapshot!(desk.write(Format::Full, false), @r#"
    error[stop-outside-visit]: the stop lasts until 2021-12-01, after the visit ended on 2021-11-29
      --> data/visits/latvia.yaml:9:16
       |
     1 | type: visit
       |       -----
    ...
     9 |     departure: 2021-12-01
       |                ^^^^^^^^^^ leaves here
    10 | start: 2021-11-28
    11 | end: 2021-11-29
       |      ---------- the visit ends here
       |
      --> data/offices/a.yaml:2:8
       |
     2 | until: 2021-11-20
       |        ---------- office ends here
       |
       = help: correct the departure
       = help: or extend the visit to 2021-12-01
    "#);
}

#[test]
fn findings_stand_apart_and_name_their_severity() {
    let mut desk = Desk::new();
    let visit = desk.file("a.yaml", VISIT);
    let (id, key, value) = (
        desk.place(visit, "nato-secretary-general-to-latvia-2021-11-28", None),
        desk.place(visit, "status", Some("this key")),
        desk.place(visit, "completed", None),
    );
    desk.error("first", id, "one");
    desk.error("second", key, "two").severity = Severity::Warning;
    let third = desk.error("third", value, "three");
    third.severity = Severity::Info;
    third.help = vec!["look".to_owned()];
    assert_snapshot!(desk.write(Format::Full, false), @r#"
    error[first]: one
     --> a.yaml:2:5
      |
    2 | id: nato-secretary-general-to-latvia-2021-11-28
      |     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

    warning[second]: two
      --> a.yaml:12:1
       |
    12 | status: completed
       | ^^^^^^ this key

    info[third]: three
      --> a.yaml:12:9
       |
    12 | status: completed
       |         ^^^^^^^^^
       |
       = help: look
    "#);
}

#[test]
fn marks_stand_under_their_words_after_wide_and_combining_characters() {
    let mut desk = Desk::new();
    let text = "\
- { city: Ādaži, x: target }
- { city: A\u{304}daz\u{30c}i, x: target }
- { city: 東京都, x: target }
- { city: Šiauliai, x: Ā\u{30c}日 }
- {\tcity: Q, x: target }
";
    let file = desk.file("names.yaml", text);
    let mut from = 0;
    for words in ["target", "target", "target", "Ā\u{30c}日", "target"] {
        let start = from + text[from..].find(words).expect("the words are there");
        let at = desk.bytes(file, start..start + words.len(), Some("here"));
        desk.error("mark", at, "word");
        from = start + words.len();
    }
    assert_snapshot!(desk.write(Format::Full, false), @r#"
    error[mark]: word
     --> names.yaml:1:21
      |
    1 | - { city: Ādaži, x: target }
      |                     ^^^^^^ here

    error[mark]: word
     --> names.yaml:2:23
      |
    2 | - { city: Ādaži, x: target }
      |                     ^^^^^^ here

    error[mark]: word
     --> names.yaml:3:19
      |
    3 | - { city: 東京都, x: target }
      |                      ^^^^^^ here

    error[mark]: word
     --> names.yaml:4:24
      |
    4 | - { city: Šiauliai, x: Ā̌日 }
      |                        ^^^ here

    error[mark]: word
     --> names.yaml:5:17
      |
    5 | - {    city: Q, x: target }
      |                    ^^^^^^ here
    "#);
}

#[test]
fn acting_characters_are_shown_and_the_mark_stays_right() {
    let mut desk = Desk::new();
    let text = "a: \"\u{1b}[2J\u{202e}x\u{0}\" # here\nb:\t\ttwo\n##[error]c: d\n";
    let file = desk.file("data/\u{1b}[2J\nx.yaml", text);
    let value = desk.place(file, "here", Some("\u{1b}[31mred"));
    let tabs = desk.place(file, "\t\t", None);
    let command = desk.place(file, "c: d", None);
    desk.error(
        "a",
        value,
        "the value \u{1b}[2J\n::error ::forged is no date",
    )
    .help = vec!["write\u{7}\r\n::warning ::forged".to_owned()];
    desk.error("b", tabs, "tab");
    desk.error("c", command, "##[error]forged");
    assert_snapshot!(desk.write(Format::Full, false), @r#"
    error[a]: the value ␛[2J␊::error ::forged is no date
     --> data/␛[2J␊x.yaml:1:16
      |
    1 | a: "␛[2J\u{202e}x␀" # here
      |                       ^^^^ ␛[31mred
      |
      = help: write␇␍␊::warning ::forged

    error[b]: tab
     --> data/␛[2J␊x.yaml:2:3
      |
    2 | b:␉␉two
      |   ^^

    error[c]: ##\u{5b}error]forged
     --> data/␛[2J␊x.yaml:3:10
      |
    3 | ##\u{5b}error]c: d
      |               ^^^^
    "#);
}

#[test]
fn a_range_over_several_lines_is_shown_by_its_first() {
    let mut desk = Desk::new();
    let file = desk.file("a.json", "{\r\n  \"a\": [\r\n    1\r\n  ]\r\n}\r\n");
    let list = desk.place(file, "[\r\n    1\r\n  ]", Some("this list"));
    desk.error("list", list, "a list");
    assert_snapshot!(desk.write(Format::Full, false), @r#"
    error[list]: a list
     --> a.json:2:8
      |
    2 |   "a": [
      |        ^ this list
    "#);
}

#[test]
fn the_end_of_a_file_can_be_marked() {
    let mut desk = Desk::new();
    let open = "{\n  \"a\": 1\n";
    let files = [
        ("a.json", open),
        ("b.json", "[1,"),
        ("c.yaml", "a:\n"),
        ("d.yaml", ""),
    ];
    for (path, text) in files {
        let file = desk.file(path, text);
        let end = desk.bytes(file, text.len()..text.len(), Some("ends here"));
        desk.error("syntax", end, "the file ends too early");
    }
    let file = desk.file("e.yaml", "\n\n\n\n\n\n\n\na: b\n\n");
    let end = desk.bytes(file, 14..14, None);
    desk.error("syntax", end, "a line number grows by a digit");
    assert_snapshot!(desk.write(Format::Full, false), @r#"
    error[syntax]: the file ends too early
     --> a.json:3:1
      |
    2 |   "a": 1
    3 |
      | ^ ends here

    error[syntax]: the file ends too early
     --> b.json:1:4
      |
    1 | [1,
      |    ^ ends here

    error[syntax]: the file ends too early
     --> c.yaml:2:1
      |
    1 | a:
    2 |
      | ^ ends here

    error[syntax]: the file ends too early
     --> d.yaml:1:1: ends here

    error[syntax]: a line number grows by a digit
      --> e.yaml:11:1
       |
     9 | a: b
    10 |
    11 |
       | ^
    "#);
}

#[test]
fn long_lines_and_long_values_are_cut_around_the_mark() {
    let mut desk = Desk::new();
    let entry = "{\"name\":\"Tallinn\"},";
    let text = format!(
        "[{}{{\"name\":\"Riga\"}},{}1]",
        entry.repeat(40_000),
        entry.repeat(40_000)
    );
    let line = desk.file("line.json", &text);
    let prose = desk.file(
        "prose.yaml",
        &format!("text: {}\n", "word ".repeat(100).trim()),
    );
    let riga = desk.place(line, "\"Riga\"", Some("no such place"));
    let mut first = desk.place(line, "\"Tallinn\"", Some("first named here"));
    first.label = Some("the first of them".to_owned());
    let value = desk.place(prose, "word ".repeat(100).trim(), None);
    desk.error("unresolved-reference", riga, "no place is called `Riga`")
        .related = vec![first];
    desk.error("long", value, "too long");
    assert_snapshot!(desk.write(Format::Full, false), @r#"
    error[unresolved-reference]: no place is called `Riga`
     --> line.json:1:760010
      |
    1 | ...allinn"},{"name":"Tallinn"},{"name":"Tallinn"},{"name":"Riga"},{"name":"Tallinn"},{"name":"Tallinn"},{"name":"Tallinn"},{"name":"T...
      |                                                           ^^^^^^ no such place
      |
     --> line.json:1:10
      |
    1 | [{"name":"Tallinn"},{"name":"Tallinn"},{"name":"Tallinn"},{"name":"Tallinn"},{"name":"Tallinn"},{"name":"Tallinn"},{"name":"Tallinn"}...
      |          --------- the first of them

    error[long]: too long
     --> prose.yaml:1:7
      |
    1 | text: word word word word word word word word word word word word word word word word word word word word word word word word word wo...
      |       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    "#);
}

#[test]
fn findings_in_one_long_line_cost_no_more_than_elsewhere() {
    let mut desk = Desk::new();
    let text = format!("[{}0]", "1,".repeat(500_000));
    let file = desk.file("line.json", &text);
    let mut at = desk.bytes(file, 500_001..500_002, None);
    for index in 0..1_000 {
        // Spans are given, not computed: the time measured here is that of the report.
        at.bytes = 2 * index + 1..2 * index + 2;
        desk.error("one", at.clone(), "one");
    }
    let written = desk.write(Format::Full, false);
    assert_eq!(written.matches("error[one]: one\n").count(), 1_000);
    assert!(written.len() < 1_000 * 700);
}

#[test]
fn colours_change_nothing_but_colours() {
    let mut desk = Desk::new();
    let visit = desk.file("data/visits/latvia.yaml", VISIT);
    let place = desk.place(visit, "adazi", Some("\u{1b}[0mno such place"));
    let far = desk.place(visit, "completed", Some("far"));
    let finding = desk.error("unresolved-reference", place, "no place `adazi`");
    finding.related = vec![far];
    finding.help = vec!["is it `ādaži`?".to_owned()];
    for format in [Format::Full, Format::Concise] {
        let (plain, styled) = (desk.write(format, false), desk.write(format, true));
        assert!(!plain.contains('\u{1b}'));
        assert!(styled.contains("\u{1b}["));
        assert_eq!(without_colours(&styled), plain);
    }
    assert_eq!(
        desk.write(Format::Json, true),
        desk.write(Format::Json, false)
    );
}

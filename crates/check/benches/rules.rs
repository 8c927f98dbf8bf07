//! All rules over 10,000 visits with their persons and places, against the time that it
//! takes to parse and read those files. Prints ratios; times by themselves mean nothing on
//! another machine.
//!
//! ```sh
//! cargo bench -p chancery-check
//! ```

use std::fmt::Write as _;
use std::time::{Duration, Instant};

use chancery_check::{DataSet, read, run};
use chancery_model::Day;
use chancery_source::{Document, Documents};

const VISITS: usize = 10_000;
const PERSONS: usize = 1_980;
const PLACES: usize = 500;
const ROUNDS: usize = 5;

/// Files as keepers write them: one record each.
fn files(visits: usize) -> Vec<(String, String)> {
    let mut files = vec![
        (
            "sources/register.yaml".to_owned(),
            "type: source\nid: register\nkind: official-register\ntitle: Register\n".to_owned(),
        ),
        (
            "organisations/alliance.yaml".to_owned(),
            "type: organisation\nid: alliance\nname: Alliance\nkind: alliance\n".to_owned(),
        ),
    ];
    for code in countries() {
        let text = format!("type: country\nid: {code}\nname: Land of {code}\n");
        files.push((format!("countries/{code}.yaml"), text));
    }
    for place in 0..PLACES {
        let (latitude, longitude) = (place % 60, place % 90);
        let text = format!(
            "type: place\nid: place-{place}\nname: Town {place}\nkind: town\ncountry: {}\n\
             latitude: {latitude}.5\nlongitude: {longitude}.25\nsources: [register]\n",
            code(place)
        );
        files.push((format!("places/place-{place}.yaml"), text));
    }
    for person in 0..PERSONS {
        let year = 1950 + person % 60;
        let text = format!(
            "type: person\nid: person-{person}\nname: {} {}\ncitizenships: [{}]\nborn: {}-05-01\n\
             tenures:\n  - office: office-{person}\n    since: {year}-01-15\n    until: {}-01-14\n\
             sources: [register]\n",
            word(person * 7 + 3),
            word(person * 13 + 5),
            code(person),
            year - 45,
            year + 12,
        );
        files.push((format!("persons/person-{person}.yaml"), text));
        let text = format!(
            "type: office\nid: office-{person}\nname: Office {person}\ncountry: {}\n\
             portfolio: [minister]\nsources: [register]\n",
            code(person)
        );
        files.push((format!("offices/office-{person}.yaml"), text));
    }
    files.extend((0..visits).map(visit));
    files
}

fn visit(number: usize) -> (String, String) {
    let person = number % PERSONS;
    let (year, month) = (1951 + person % 60, 1 + number / PERSONS % 12);
    // All stops are in one country, of whose officials of those years one is the host; that
    // one exists where number of country and of class are both even or both odd.
    let class = person % 60;
    let place = (number * 31 % (PLACES - 60)) / 2 * 2 + class % 2;
    let place = if place % 26 == person % 26 {
        place + 2
    } else {
        place
    };
    let host = |stop: usize| {
        let officials = (0..33).map(|nth| class + 60 * ((number + stop + nth) % 33));
        let mut of_country = officials.filter(|official| official % 26 == place % 26);
        of_country
            .next()
            .expect("each class has officials of each country")
    };
    let id = format!("{year}-{month:02}-10-visit-{number}");
    let mut text = format!(
        "type: visit\nid: {id}\nstatus: concluded\nas_of: {year}-12-31\n\
         date: {year}-{month:02}-10/{year}-{month:02}-12\nvisitors: [person-{person}]\n\
         purpose: Talks on trade and on the border\nstops:\n"
    );
    for (stop, day) in [10, 11, 12].into_iter().enumerate() {
        let place = place + stop * 26;
        write!(
            text,
            "  - country: {}\n    place: place-{place}\n    date: {year}-{month:02}-{day}\n    \
             hosts: [person-{}]\n",
            code(place),
            host(stop)
        )
        .expect("a String takes all");
    }
    text.push_str("sources: [register]\n");
    (format!("visits/{id}.yaml"), text)
}

fn countries() -> impl Iterator<Item = String> {
    (0..26).map(code)
}

fn code(number: usize) -> String {
    let letter = char::from(b'A' + u8::try_from(number % 26).expect("below 26"));
    format!("X{letter}")
}

/// A name of three syllables, so that few are alike.
fn word(number: usize) -> String {
    const SYLLABLES: [&str; 16] = [
        "ba", "ko", "ri", "mu", "de", "sha", "to", "li", "vek", "nor", "pi", "gra", "zul", "fen",
        "ho", "yat",
    ];
    let syllable = |shift: usize| SYLLABLES[(number >> shift) % SYLLABLES.len()];
    format!("{}{}{}n", syllable(0), syllable(4), syllable(8))
}

struct Times {
    read: Duration,
    rules: Duration,
    findings: usize,
    rule: &'static str,
}

fn measure(mut files: Vec<(String, String)>) -> Times {
    // As a walk finds them.
    files.sort();
    let mut best = Times {
        read: Duration::MAX,
        rules: Duration::MAX,
        findings: 0,
        rule: "",
    };
    for _ in 0..ROUNDS {
        let begun = Instant::now();
        let mut documents = Documents::new();
        let mut entries = Vec::new();
        for (path, text) in &files {
            let id = documents.push(Document::parse(path.clone(), text.clone().into_bytes()));
            entries.extend(read(&mut documents, id).entries);
        }
        best.read = best.read.min(begun.elapsed());
        let begun = Instant::now();
        let data = DataSet::new(&documents, entries, Day::new(2026, 1, 1));
        let found = run(&data);
        best.findings = found.len();
        best.rule = found.first().map_or("", |finding| finding.rule);
        best.rules = best.rules.min(begun.elapsed());
    }
    best
}

fn main() {
    let half = measure(files(VISITS / 2));
    let whole = measure(files(VISITS));
    let ratio = |a: Duration, b: Duration| a.as_secs_f64() / b.as_secs_f64();
    println!(
        "rules / parsing and reading: {:.2} ({} visits, {} findings, the first of {})",
        ratio(whole.rules, whole.read),
        VISITS,
        whole.findings,
        whole.rule
    );
    println!(
        "rules over twice the visits / over once: {:.2}",
        ratio(whole.rules, half.rules)
    );
}

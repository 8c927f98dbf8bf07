//! The identifier that the facts of a record make.

use chancery::{Kind, identifier as words};

use chancery_export::yaml::Node;

/// The longest identifier that the schema accepts, in characters.
const LONGEST: usize = 80;

/// What identifiers of a kind are made of: the first of these lists of fields of which all are
/// given.
fn makings(kind: Kind) -> &'static [&'static [&'static str]] {
    match kind {
        Kind::Visit => &[
            &["date", "title"],
            &["date", "visitors", "stops"],
            &["date", "visitors"],
        ],
        Kind::Meeting => &[
            &["date", "title"],
            &["date", "participants"],
            &["date", "body"],
            &["date", "kind", "place"],
            &["date", "kind", "country"],
            &["date", "kind"],
        ],
        Kind::MinisterialMeeting => &[&["date", "title"], &["date", "body", "level"]],
        Kind::Statement => &[&["date", "speaker", "topics"]],
        Kind::Deployment | Kind::Operation | Kind::Document => &[&["title"]],
        Kind::Coverage => &[&["subject", "records", "since"]],
        Kind::Person | Kind::Office | Kind::Place => &[&["name"]],
        Kind::Organisation => &[&["abbreviation"], &["name"]],
        Kind::Topic => &[&["label"]],
        Kind::Source => &[&["publisher", "published"], &["title"]],
        // A code, which no name makes.
        Kind::Country => &[],
    }
}

/// The identifier that the fields make, if they make one.
pub(super) fn identifier(kind: Kind, fields: &[(String, Node)]) -> Option<String> {
    let value = |field: &str| fields.iter().find(|(key, _)| key == field);
    let all = makings(kind).iter().find_map(|list| {
        let values = list.iter().map(|field| value(field));
        values.collect::<Option<Vec<_>>>()
    })?;
    let parts = all.into_iter().map(|(field, node)| part(field, node));
    let parts: Vec<String> = parts.filter(|part| !part.is_empty()).collect();
    let whole = cut(&parts.join("-"));
    (!whole.is_empty()).then_some(whole)
}

fn part(field: &str, node: &Node) -> String {
    let texts = node.texts().into_iter();
    match field {
        "date" | "since" | "published" => texts.map(first_day).collect(),
        // Of a stop the country and the place, of a participant the person say enough.
        "stops" | "visitors" | "participants" | "speaker" => each(node).join("-"),
        _ => texts.map(words).collect::<Vec<_>>().join("-"),
    }
}

/// The first text of each item.
fn each(node: &Node) -> Vec<String> {
    let items = match node {
        Node::List(items) => items.as_slice(),
        one => std::slice::from_ref(one),
    };
    let mut all: Vec<String> = Vec::new();
    for word in items
        .iter()
        .filter_map(|item| item.texts().first().map(|text| words(text)))
    {
        if !all.contains(&word) {
            all.push(word);
        }
    }
    all
}

/// The first day of a span as far as it is known: `2021-11` of `2021-11-XX~/..`.
fn first_day(span: &str) -> String {
    let first = span.split('/').find(|date| *date != "..").unwrap_or(span);
    let digits = first.split('-').map_while(|part| {
        let digits: String = part.chars().filter(char::is_ascii_digit).collect();
        (!digits.is_empty()).then_some(digits)
    });
    digits.collect::<Vec<_>>().join("-")
}

/// An identifier cut between two words.
fn cut(whole: &str) -> String {
    if whole.len() <= LONGEST {
        return whole.to_owned();
    }
    let head = &whole[..LONGEST];
    match head.rsplit_once('-') {
        Some((words, _)) if whole.as_bytes()[LONGEST] != b'-' => words.to_owned(),
        _ => head.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_date_is_taken_as_far_as_it_is_known() {
        for (span, day) in [
            ("2021-11-28", "2021-11-28"),
            ("2021-11-28/2021-11-29", "2021-11-28"),
            ("2021-11-XX", "2021-11"),
            ("2021-11?", "2021-11"),
            ("2021~", "2021"),
            ("../2021-11-29", "2021-11-29"),
            ("..2021-11-28", "2021-11-28"),
        ] {
            assert_eq!(first_day(span), day, "{span}");
        }
    }

    #[test]
    fn every_kind_but_the_country_is_named_after_what_it_must_hold_or_often_has() {
        for &kind in Kind::ALL {
            assert_eq!(makings(kind).is_empty(), kind == Kind::Country, "{kind}");
            let schema = chancery::model::schema::authoring_of(kind);
            let fields = &schema["$defs"][kind.definition()]["properties"];
            for field in makings(kind).iter().copied().flatten() {
                assert!(fields.get(field).is_some(), "{kind} has no field {field}");
            }
        }
    }

    #[test]
    fn long_names_are_cut_between_words() {
        let title = "a".repeat(50);
        assert_eq!(cut(&format!("{title}-{title}")), title);
        let exact = format!("{title}-{}", "b".repeat(29));
        assert_eq!(cut(&format!("{exact}-c")), exact);
    }
}

use chancery_model::Record;
use chancery_source::Change;
use serde_json::Value;

use crate::rule::declare_rule;
use crate::rules::COORDINATES;
use crate::words::shown;
use crate::{Check, Entry, Explanation, Safety, Subject, Violation};

declare_rule! {
    /// # What it finds
    /// A latitude beyond 90 degrees or a longitude beyond 180, and one of the two without the
    /// other.
    ///
    /// Coordinates are decimal degrees. A latitude says how far north, a longitude how far
    /// east; south and west are negative.
    ///
    /// # Why it matters
    /// Such a point lies nowhere. Mostly latitude and longitude have changed places, since
    /// some registers write the one first, and some the other.
    ///
    /// # Example
    /// ```yaml bad
    /// places:
    ///   - id: manila
    ///     name: Manila
    ///     kind: city
    ///     country: PH
    ///     latitude: 120.98
    ///     longitude: 14.6
    /// ```
    ///
    /// # Instead
    /// ```yaml good
    /// places:
    ///   - id: manila
    ///     name: Manila
    ///     kind: city
    ///     country: PH
    ///     latitude: 14.6
    ///     longitude: 120.98
    /// ```
    "invalid-coordinates", Error, Check::Schema(explain), Check::Each(check)
}

fn explain(violation: &Violation<'_>) -> Option<Explanation> {
    if !COORDINATES.contains(&violation.definition)
        || !matches!(violation.keyword, "minimum" | "maximum")
    {
        return None;
    }
    let (word, limit) = match violation.definition {
        "Latitude" => ("latitude", 90),
        _ => ("longitude", 180),
    };
    let explanation = Explanation::at_value(
        violation,
        format!(
            "{} is no {word}, it lies beyond {limit} degrees",
            shown(&violation.value)
        ),
    );
    Some(match swapped(violation) {
        Some((latitude, longitude)) => explanation
            .help("latitude and longitude may have changed places")
            .fix_all(
                Safety::Ask,
                vec![set("/latitude", &longitude), set("/longitude", &latitude)],
            ),
        None => explanation.help("write decimal degrees, south and west with a minus sign"),
    })
}

/// Both coordinates, where each is possible in the other's place.
fn swapped(violation: &Violation<'_>) -> Option<(Value, Value)> {
    if violation.pointer != "/latitude" {
        return None;
    }
    let (latitude, longitude) = (&violation.value, violation.record.get("longitude")?);
    let fits = latitude.as_f64()?.abs() <= 180.0 && longitude.as_f64()?.abs() <= 90.0;
    fits.then(|| ((**latitude).clone(), longitude.clone()))
}

fn set(pointer: &str, number: &Value) -> Change {
    Change::SetSource {
        pointer: pointer.to_owned(),
        source: number.to_string(),
    }
}

fn check(entry: &Entry, subject: &mut Subject<'_>) {
    let Some(Record::Place(place)) = &entry.record else {
        return;
    };
    let (alone, missing) = match (place.latitude, place.longitude) {
        (Some(_), None) => ("latitude", "longitude"),
        (None, Some(_)) => ("longitude", "latitude"),
        _ => return,
    };
    subject
        .at(
            &format!("/{alone}"),
            format!("`{alone}` stands without `{missing}`"),
        )
        .help(format!("add the `{missing}`, or leave both out"));
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::testing::{lint, repairs};

    fn place(fields: &str) -> String {
        format!("places:\n  - {{id: manila, name: Manila, kind: city, {fields}}}\n")
    }

    #[test]
    fn offers_to_swap_them() {
        let yaml = place("latitude: 120.98, longitude: 14.60");
        insta::assert_snapshot!(lint(&RULE, &yaml), @"
        2:54 error[invalid-coordinates]: `120.98` is no latitude, it lies beyond 90 degrees
          help: latitude and longitude may have changed places
        ");
        insta::assert_snapshot!(repairs(&RULE, &yaml), @r#"ask: [SetSource { pointer: "/places/0/latitude", source: "14.6" }, SetSource { pointer: "/places/0/longitude", source: "120.98" }]"#);
        insta::assert_snapshot!(lint(&RULE, &place("latitude: 14.6, longitude: -180.5")), @"
        2:71 error[invalid-coordinates]: `-180.5` is no longitude, it lies beyond 180 degrees
          help: write decimal degrees, south and west with a minus sign
        ");
        for fields in [
            "latitude: 120.98",
            "latitude: 120.98, longitude: 90.5",
            "latitude: 190, longitude: 14.6",
            "latitude: 120, longitude: east",
            "latitude: 14.6, longitude: 200",
        ] {
            assert_ne!(lint(&RULE, &place(fields)), "", "{fields}");
            assert_eq!(repairs(&RULE, &place(fields)), "", "{fields}");
        }
        for fields in [
            "latitude: 180, longitude: 90",
            "latitude: -90.1, longitude: -90",
        ] {
            assert_ne!(repairs(&RULE, &place(fields)), "", "{fields}");
        }
    }

    #[test]
    fn one_alone_is_no_point() {
        insta::assert_snapshot!(lint(&RULE, &place("latitude: 14.6")), @"
        2:54 error[invalid-coordinates]: `latitude` stands without `longitude`
          help: add the `longitude`, or leave both out
        ");
        assert!(lint(&RULE, &place("longitude: 14.6")).contains("add the `latitude`"));
    }

    #[test]
    fn the_bounds_belong_to_it() {
        for fields in [
            "latitude: 90, longitude: 180",
            "latitude: -90, longitude: -180",
            "country: PH",
        ] {
            assert_eq!(lint(&RULE, &place(fields)), "", "{fields}");
        }
        for fields in [
            "latitude: 90.1, longitude: 100",
            "latitude: 10, longitude: 180.1",
            "latitude: -90.1, longitude: 100",
        ] {
            assert_ne!(lint(&RULE, &place(fields)), "", "{fields}");
        }
    }
}

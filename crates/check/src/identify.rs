//! Which record was meant by a text that stands where an identifier belongs, and is none.

use std::collections::HashMap;

use chancery_model::{Kind, Record};
use chancery_source::{Change, DocumentId, Kind as Sort};

use crate::{DataSet, Finding, Fix, Place, Safety, rules};

/// Codes that are written for a country and are not its own: the United Kingdom reserved
/// `UK` and calls itself so, the European Union writes `EL` for Greece.
const CONFUSED_CODES: [(&str, &str); 2] = [("UK", "GB"), ("EL", "GR")];

/// The code that is surely meant by another.
pub(crate) fn confused_code(code: &str) -> Option<&'static str> {
    let pair = CONFUSED_CODES.iter().find(|(written, _)| *written == code);
    pair.map(|(_, meant)| *meant)
}

/// Whether a text has the form of an identifier of that kind. One that has not is refused by
/// the schema.
pub(crate) fn is_identifier(kind: Kind, text: &str) -> bool {
    let definition = if kind == Kind::Country {
        "CountryCode"
    } else {
        "Id"
    };
    chancery_model::explain(definition, text).is_none()
}

/// The one record of a kind that bears a text as its name, a spelling or an alias; of the
/// countries also the one with this code of three letters.
pub(crate) fn bearer<'d>(data: &'d DataSet<'_>, kind: Kind, text: &str) -> Option<&'d Record> {
    let meant = data.meant(kind, text);
    let mut records = meant.iter().filter_map(|entry| entry.record.as_ref());
    match (records.next(), records.next()) {
        (Some(only), None) => Some(only),
        (None, _) if kind == Kind::Country => by_letters(data, text),
        _ => None,
    }
}

fn by_letters<'d>(data: &'d DataSet<'_>, text: &str) -> Option<&'d Record> {
    let records = data
        .entries()
        .iter()
        .filter_map(|entry| entry.record.as_ref());
    let mut bearing = records.filter(|record| match record {
        Record::Country(country) => country
            .ids
            .iter()
            .any(|(register, code)| register.as_str() == "iso3" && code.as_str() == text),
        _ => false,
    });
    bearing.next()
}

/// Completes what the gate said of texts that are no identifiers: where one is the name of a
/// record of the kind that belongs there, that record is offered.
///
/// The gate sees one document at a time, and who is called so is known when all are read.
pub fn identify(findings: &mut [Finding], data: &DataSet<'_>) {
    let mut open: HashMap<DocumentId, HashMap<String, usize>> = HashMap::new();
    for (index, finding) in findings.iter().enumerate() {
        let is_sure = finding
            .fix
            .as_ref()
            .is_some_and(|fix| fix.safety == Safety::Safe);
        if let (rules::INVALID_VALUE, Place::Value(pointer), false) =
            (finding.rule, &finding.place, is_sure)
        {
            let document = open.entry(finding.document).or_default();
            document.insert(pointer.clone(), index);
        }
    }
    for entry in data.entries().iter().filter(|entry| entry.record.is_none()) {
        let Some(open) = open.get(&entry.document) else {
            continue;
        };
        data.walk(entry, &mut |step| {
            let Some(kind) = step.refers_to.filter(|_| !step.is_own_id()) else {
                return;
            };
            if step.node.kind() == Sort::Text
                && let Some(&index) = open.get(&step.node.pointer())
                && let Some(record) = bearer(data, kind, step.node.text())
            {
                offer(&mut findings[index], step.node.pointer(), record);
            }
        });
    }
}

fn offer(finding: &mut Finding, pointer: String, record: &Record) {
    let id = record.id();
    let name = crate::names::names(record).into_iter().next();
    let what = if record.kind() == Kind::Country {
        "code"
    } else {
        "id"
    };
    finding.help = vec![match name {
        Some(name) => format!("write `{id}`, the {what} of {name}"),
        None => format!("write `{id}`"),
    }];
    finding.fix = Some(Fix {
        safety: Safety::Ask,
        document: finding.document,
        changes: vec![Change::SetText {
            pointer,
            text: id.to_owned(),
        }],
    });
}

#[cfg(test)]
mod tests {
    use crate::testing::lint_all;

    fn refusals(yaml: &str) -> String {
        let all = lint_all(yaml);
        let mut blocks = all
            .split_inclusive('\n')
            .skip_while(|line| !line.contains("[invalid-value]"));
        blocks.by_ref().take(2).collect()
    }

    const NAMES: &str = "countries:\n  - {id: LT, name: Lithuania, aliases: [Republic of Lithuania], ids: {iso3: LTU}}\npersons:\n  - {id: karins, name: Krišjānis Kariņš}\n";

    #[test]
    fn offers_the_country_of_that_name() {
        for name in ["Lithuania", "lithuania", "Republic of Lithuania", "LTU"] {
            let place = format!(
                "{NAMES}places:\n  - {{id: vilnius, name: Vilnius, kind: city, country: {name}}}\n"
            );
            let found = refusals(&place);
            assert!(
                found.contains("help: write `LT`, the code of Lithuania"),
                "{name}: {found}"
            );
        }
        let place = format!(
            "{NAMES}places:\n  - {{id: tartu, name: Tartu, kind: city, country: Estonia}}\n"
        );
        assert!(!refusals(&place).contains("LT"));
    }

    #[test]
    fn offers_the_person_of_that_name() {
        let visit = |who: &str| {
            refusals(&format!(
                "{NAMES}visits:\n  - {{id: a, date: 2021, status: unknown, visitors: [{who}], sources: [x]}}\n"
            ))
        };
        for who in [
            "Krišjānis Kariņš",
            "Krisjanis Karins",
            "{person: Krišjānis Kariņš}",
        ] {
            assert!(
                visit(who).contains("help: write `karins`, the id of Krišjānis Kariņš"),
                "{}",
                visit(who)
            );
        }
        assert!(visit("Egils Levits").contains("help: write `egils-levits`"));
        assert!(visit("Gitanas Nausėda").contains("help: write `gitanas-nauseda`"));
    }
}

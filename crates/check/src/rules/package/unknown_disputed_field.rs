use chancery_model::{Dispute, Kind, Record};
use chancery_source::{Change, Kind as Sort, Node};

use crate::rule::declare_rule;
use crate::shapes::Field;
use crate::words::with_article;
use crate::{Check, DataSet, Entry, Subject, nearest};

declare_rule! {
    /// # What it finds
    /// A `disputed` that names no field of its record.
    ///
    /// A field inside another is named with dots, an item of a list by its index from 0:
    /// `tenures.0.since`. In a meeting within a visit, names begin at the meeting. A field that
    /// the record leaves out may well be disputed; an item that is not there may not.
    ///
    /// # Why it matters
    /// Readers look up what other sources say of a field by its name. Under a name that leads
    /// nowhere the doubt is not found, and the field is taken for certain.
    ///
    /// # Example
    /// ```yaml bad
    /// persons:
    ///   - id: borut-pahor
    ///     name: Borut Pahor
    ///     tenures:
    ///       - {office: slovenia-president, since: 2012-12-23}
    ///     disputed:
    ///       - field: tenures.since
    ///         says: since 22 December 2012
    ///         sources: [factbook-slovenia-2021]
    /// ```
    ///
    /// # Instead
    /// ```yaml good
    /// persons:
    ///   - id: borut-pahor
    ///     name: Borut Pahor
    ///     tenures:
    ///       - {office: slovenia-president, since: 2012-12-23}
    ///     disputed:
    ///       - field: tenures.0.since
    ///         says: since 22 December 2012
    ///         sources: [factbook-slovenia-2021]
    /// ```
    "unknown-disputed-field", Error, Check::Against(check)
}

fn check(data: &DataSet<'_>, entry: &Entry, subject: &mut Subject<'_>) {
    let Some(record) = &entry.record else {
        return;
    };
    let Some(place) = Field::of(entry.kind) else {
        return;
    };
    if !record.disputed().is_empty() {
        let holder = Holder {
            base: String::new(),
            noun: entry.kind.name().replace('-', " "),
            node: data.node(entry),
            place,
        };
        holder.check(record.disputed(), subject);
    }
    let Record::Visit(visit) = record else {
        return;
    };
    for (index, meeting) in visit.meetings.iter().enumerate() {
        if meeting.disputed.is_empty() {
            continue;
        }
        let place = place.under("meetings").and_then(Field::item);
        let node = data.node(entry).get("meetings");
        let node = node.and_then(|list| list.items().nth(index));
        if let (Some(place), Some(node)) = (place, node) {
            let holder = Holder {
                base: format!("/meetings/{index}"),
                noun: Kind::Meeting.name().to_owned(),
                node,
                place,
            };
            holder.check(&meeting.disputed, subject);
        }
    }
}

/// What has fields and disputes of them: a record, or a meeting within a visit.
struct Holder<'t> {
    base: String,
    noun: String,
    node: Node<'t>,
    place: Field,
}

impl Holder<'_> {
    fn check(&self, disputes: &[Dispute], subject: &mut Subject<'_>) {
        for (index, dispute) in disputes.iter().enumerate() {
            let field = dispute.field.as_str();
            let steps = field.split('.');
            let Err(lost) = walk(self.node, self.place, steps) else {
                continue;
            };
            self.report(index, field, &lost, subject);
        }
    }

    fn report(&self, index: usize, field: &str, lost: &Lost<'_>, subject: &mut Subject<'_>) {
        let pointer = format!("{}/disputed/{index}/field", self.base);
        let message = format!("`{field}` is no field of {}", with_article(&self.noun));
        let list = lost.list.map(|(node, length)| {
            let whole = node.pointer();
            // The holder's own pointer begins at the document, as that of the list does.
            let within = whole.strip_prefix(&self.node.pointer()).unwrap_or_default();
            (format!("{}{within}", self.base), length)
        });
        let mut note = subject.at(&pointer, message);
        if let Some((list, length)) = list {
            let last = length.saturating_sub(1);
            let label = match length {
                1 => "its one item is `0`".to_owned(),
                _ => format!("its items are `0` to `{last}`"),
            };
            note = note.also(&list, label);
        }
        match self.meant(field) {
            Some(meant) => {
                note.help(format!("did you mean `{meant}`?"))
                    .suggest([Change::SetText {
                        pointer,
                        text: meant,
                    }]);
            }
            None => {
                note.help(
                    "name the field as the record has it, with dots and the index of an item from 0: `stops.0.date`",
                );
            }
        }
    }

    /// The field that was meant: each step the nearest one that there is.
    fn meant(&self, field: &str) -> Option<String> {
        let steps: Vec<&str> = field
            .split(['.', '/', '[', ']'])
            .map(str::trim)
            .filter(|step| !step.is_empty())
            .collect();
        let mut path: Vec<String> = Vec::new();
        let (mut node, mut place) = (Some(self.node), self.place);
        for step in steps {
            // A step into a list without its index: of one item it is the first.
            if let Some(item) = place.item() {
                let list = node?;
                let index = match step.parse::<usize>() {
                    Ok(index) if index < list.len() => index,
                    _ if list.len() == 1 => 0,
                    _ => return None,
                };
                node = list.items().nth(index);
                place = item;
                path.push(index.to_string());
                if step.parse::<usize>().is_ok() {
                    continue;
                }
            }
            let key = match place.under(step) {
                Some(_) => step.to_owned(),
                None => self.key_near(&mut path, &mut node, &mut place, step)?,
            };
            node = node.and_then(|node| node.get(&key));
            place = place.under(&key)?;
            path.push(key);
        }
        let path = path.join(".");
        // What is offered must lead somewhere.
        let leads = walk(self.node, self.place, path.split('.')).is_ok();
        (leads && path != field).then_some(path)
    }

    /// The key nearest to a step; else the step itself within the one value here that knows
    /// it, to which the way then leads.
    fn key_near<'t>(
        &self,
        path: &mut Vec<String>,
        node: &mut Option<Node<'t>>,
        place: &mut Field,
        step: &str,
    ) -> Option<String> {
        if let Some(key) = nearest(step, place.keys()) {
            return Some(key.to_owned());
        }
        let here = (*node)?;
        let mut inner = here.entries().filter_map(|(key, value)| {
            let below = place.under(key.text())?;
            let (index, value, below) = match below.item() {
                Some(item) if value.len() == 1 => (Some("0"), value.items().next()?, item),
                Some(_) => return None,
                None => (None, value, below),
            };
            let is_known = below.keys().contains(&step);
            is_known.then_some((key.text(), index, value, below))
        });
        let (key, index, value, below) = inner.next()?;
        if inner.next().is_some() {
            return None;
        }
        path.push(key.to_owned());
        path.extend(index.map(str::to_owned));
        *node = Some(value);
        *place = below;
        Some(step.to_owned())
    }
}

/// Where a way ended that leads nowhere.
struct Lost<'t> {
    /// The list that has no such item, with its length.
    list: Option<(Node<'t>, usize)>,
}

/// Follows the steps of a field's name.
fn walk<'t, 's>(
    root: Node<'t>,
    place: Field,
    steps: impl Iterator<Item = &'s str>,
) -> Result<(), Lost<'t>> {
    let (mut node, mut place) = (Some(root), place);
    for step in steps {
        // A project's own fields are its own matter.
        if place.is_of("ExtValue") {
            return Ok(());
        }
        if let Some(item) = place.item() {
            let list = node.filter(|node| node.kind() == Sort::List);
            let known = list.map(|list| (list, list.len()));
            let index = plain_index(step);
            let found = index.and_then(|index| list?.items().nth(index));
            if found.is_none() {
                let list = known.filter(|(_, length)| *length > 0);
                return Err(Lost { list });
            }
            (node, place) = (found, item);
        } else {
            place = place.under(step).ok_or(Lost { list: None })?;
            node = node.and_then(|node| node.get(step));
        }
    }
    Ok(())
}

/// An index as it is written: `0`, `12`, and not `01` or `+1`.
fn plain_index(step: &str) -> Option<usize> {
    let index: usize = step.parse().ok()?;
    (index.to_string() == step).then_some(index)
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::testing::{lint, mended};

    fn person(field: &str) -> String {
        format!(
            "\
persons:
  - id: pahor
    name: Borut Pahor
    names: {{sl: Borut Pahor}}
    tenures: [{{office: president, since: 2012-12-23}}]
    relations: [{{person: x, kind: child}}, {{person: y, kind: child}}]
    ext: {{archive: {{shelf: 1}}}}
    disputed:
      - field: {field} # not sure
        says: since 22 December 2012
        sources: [x]
"
        )
    }

    /// What is offered in place of a name; nothing where it is known or nothing is near.
    fn offered(field: &str) -> Option<String> {
        let yaml = person(field);
        let found = lint(&RULE, &yaml);
        assert_ne!(found, "", "{field}");
        let clean = mended(&RULE, &yaml);
        if clean == yaml {
            return None;
        }
        assert_eq!(lint(&RULE, &clean), "", "{clean}");
        let line = clean.lines().nth(8)?;
        let text = line.trim_start_matches("      - field: ");
        let text = text.trim_end_matches(" # not sure");
        assert_eq!(
            clean,
            yaml.replace(&format!("field: {field} #"), &format!("field: {text} #"))
        );
        Some(text.to_owned())
    }

    #[test]
    fn points_at_the_name_and_at_the_list() {
        insta::assert_snapshot!(lint(&RULE, &person("tenures.since")), @"
        9:16 error[unknown-disputed-field]: `tenures.since` is no field of a person
          5:14 its one item is `0`
          help: did you mean `tenures.0.since`?
        ");
        insta::assert_snapshot!(lint(&RULE, &person("relations.2.kind")), @"
        9:16 error[unknown-disputed-field]: `relations.2.kind` is no field of a person
          6:16 its items are `0` to `1`
          help: name the field as the record has it, with dots and the index of an item from 0: `stops.0.date`
        ");
        insta::assert_snapshot!(lint(&RULE, &person("birthplace")), @"
        9:16 error[unknown-disputed-field]: `birthplace` is no field of a person
          help: name the field as the record has it, with dots and the index of an item from 0: `stops.0.date`
        ");
    }

    #[test]
    fn offers_the_nearest_field() {
        for (field, meant) in [
            ("tenures.since", "tenures.0.since"),
            ("tenures.1.since", "tenures.0.since"),
            ("tenure.0.since", "tenures.0.since"),
            ("tenures.0.sinse", "tenures.0.since"),
            ("tenures[0].since", "tenures.0.since"),
            ("/tenures/0/since", "tenures.0.since"),
            ("since", "tenures.0.since"),
            ("Born", "born"),
            ("bron", "born"),
            ("relations.1.knd", "relations.1.kind"),
            ("tenures.00", "tenures.0"),
        ] {
            assert_eq!(offered(field).as_deref(), Some(meant), "{field}");
        }
        for field in [
            "birthplace",
            "relations.2",
            "relations.kind",
            "tenures.0.nothing",
            "born.year",
            "citizenships.0",
            "kind",
            "names.sl.text",
        ] {
            assert_eq!(offered(field), None, "{field}");
        }
    }

    #[test]
    fn is_silent_on_fields_that_there_are() {
        for field in [
            "name",
            "names",
            "names.sl",
            "names.lv",
            "tenures",
            "tenures.0",
            "tenures.0.since",
            "tenures.0.until",
            "tenures.0.capacity",
            "relations.1.kind",
            "citizenships",
            "died",
            "ids.wikidata",
            "ext.archive.shelf",
            "ext.archive.shelf.0",
            "sources",
        ] {
            assert_eq!(lint(&RULE, &person(field)), "", "{field}");
        }
    }

    #[test]
    fn short_forms_have_the_fields_of_the_long_ones() {
        let deployment = |field: &str| {
            lint(
                &RULE,
                &format!(
                    "deployments:\n  - id: a\n    title: A\n    kind: brigade\n    contributors: {{count: 10, countries: [CA, ES]}}\n    disputed: [{{field: {field}, says: nine, sources: [x]}}]\n"
                ),
            )
        };
        for field in ["contributors.count", "contributors.countries.1.personnel"] {
            assert_eq!(deployment(field), "", "{field}");
        }
        let found = deployment("count");
        assert!(
            found.contains("did you mean `contributors.count`?"),
            "{found}"
        );
        let found = deployment("contributors.countries.2");
        assert!(found.contains("5:42 its items are `0` to `1`"), "{found}");
    }

    #[test]
    fn a_meeting_within_a_visit_has_fields_of_its_own() {
        let visit = |field: &str| {
            format!(
                "visits:\n  - id: a\n    stops: [{{country: LV}}]\n    meetings:\n      - title: A\n        participants: [x]\n        disputed: [{{field: {field}, says: no, sources: [x]}}]\n"
            )
        };
        for field in ["date", "country", "participants.0.role"] {
            assert_eq!(lint(&RULE, &visit(field)), "", "{field}");
        }
        insta::assert_snapshot!(lint(&RULE, &visit("participants.1")), @"
        7:28 error[unknown-disputed-field]: `participants.1` is no field of a meeting
          6:23 its one item is `0`
          help: did you mean `participants.0`?
        ");
        assert_eq!(
            mended(&RULE, &visit("participants.1")),
            visit("participants.0")
        );
        assert_ne!(lint(&RULE, &visit("stops")), "");
        assert_ne!(lint(&RULE, &visit("visitors")), "");
    }
}

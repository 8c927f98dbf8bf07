//! What a configuration expects of the data set: read from its `[kinds]`, and handed to the
//! rules where the whole data set is checked.

use std::collections::BTreeMap;

use chancery_check::{ExpectedOfKind, Stated, fields_of, nearest};
use chancery_model::Kind;
use toml::Spanned;

use super::reader::Reader;
use super::written::{Share, WrittenKind};
use crate::Failure;

/// The kinds whose records are of a day.
const DATED: [Kind; 5] = [
    Kind::Visit,
    Kind::Meeting,
    Kind::MinisterialMeeting,
    Kind::Deployment,
    Kind::Statement,
];

impl Reader<'_> {
    /// What is expected of each kind, with its names understood.
    pub fn kinds(
        &self,
        written: BTreeMap<Spanned<String>, WrittenKind>,
    ) -> Result<Vec<ExpectedOfKind>, Failure> {
        let kinds = written.into_iter();
        kinds
            .map(|(plural, written)| {
                let kind = self.kind(&plural)?;
                self.of_kind(kind, written)
            })
            .collect()
    }

    fn kind(&self, plural: &Spanned<String>) -> Result<Kind, Failure> {
        let name = plural.get_ref();
        Kind::from_plural(name).ok_or_else(|| {
            let plurals = || Kind::ALL.iter().map(|kind| kind.plural());
            let help = match nearest(name, plurals()) {
                Some(meant) => format!("did you mean `{meant}`?"),
                None => format!("the kinds are {}", listed(plurals())),
            };
            let message = format!("there is no kind of record with the plural `{name}`");
            self.fault(Some(plural.span()), message, Some(help))
        })
    }

    fn of_kind(&self, kind: Kind, written: WrittenKind) -> Result<ExpectedOfKind, Failure> {
        if let (Some(least), Some(most)) = (&written.minimum, &written.maximum)
            && least.get_ref() > most.get_ref()
        {
            let message = format!(
                "at most {} `{}` are never at least {}",
                most.get_ref(),
                kind.plural(),
                least.get_ref()
            );
            let help = "raise `maximum`, or lower `minimum`";
            return Err(self.fault(Some(most.span()), message, Some(help.to_owned())));
        }
        if let (Some(days), false) = (&written.newest_within_days, DATED.contains(&kind)) {
            let message = format!(
                "`{}` are of no day, so that none is the newest",
                kind.plural()
            );
            let dated = listed(DATED.iter().map(|kind| kind.plural()));
            let help = format!("`newest-within-days` is for {dated}");
            return Err(self.fault(Some(days.span()), message, Some(help)));
        }
        Ok(ExpectedOfKind {
            kind,
            minimum: written.minimum.map(stated),
            maximum: written.maximum.map(stated),
            newest_within_days: written.newest_within_days.map(stated),
            fill: self.fill(kind, written.fill)?,
        })
    }

    fn fill(
        &self,
        kind: Kind,
        written: BTreeMap<Spanned<String>, Spanned<Share>>,
    ) -> Result<Vec<(String, Stated<f64>)>, Failure> {
        let shares = written.into_iter();
        shares
            .map(|(field, share)| {
                let share = Stated {
                    bytes: share.span(),
                    value: share.into_inner().value(),
                };
                Ok((self.field(kind, &field)?, share))
            })
            .collect()
    }

    fn field(&self, kind: Kind, field: &Spanned<String>) -> Result<String, Failure> {
        let name = field.get_ref();
        if fields_of(kind).any(|known| known == name) {
            return Ok(name.clone());
        }
        let help = match nearest(name, fields_of(kind)) {
            Some(meant) => format!("did you mean `{meant}`?"),
            None => format!("its fields are {}", listed(fields_of(kind))),
        };
        let kind = kind.name();
        let message = format!("there is no field `{name}` in a record of the kind `{kind}`");
        Err(self.fault(Some(field.span()), message, Some(help)))
    }
}

fn stated<T>(written: Spanned<T>) -> Stated<T> {
    Stated {
        bytes: written.span(),
        value: written.into_inner(),
    }
}

/// Words in a row, each in backquotes.
fn listed<'w>(words: impl Iterator<Item = &'w str>) -> String {
    let quoted: Vec<String> = words.map(|word| format!("`{word}`")).collect();
    quoted.join(", ")
}

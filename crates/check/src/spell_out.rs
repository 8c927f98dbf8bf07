//! Says in a record what it leaves to follow from others, for readers who have it alone.

use chancery_model::{CountryCode, OrganisationId, Participant, Record, Ref, Span};

use crate::sides::{Side, sides_of};
use crate::{DataSet, participations};

impl DataSet<'_> {
    /// For whom a participant acts on the days of an event: the country or the topmost
    /// organisation of the office held then, unless the record names another. Nothing where
    /// the records leave it open: a person without a tenure on those days, or with several
    /// offices of different sides.
    pub fn acts_for(&self, participant: &Participant, date: &Span) -> Option<Ref> {
        match sides_of(self, participant, date)?.as_slice() {
            [Side::Country(code)] => Some(Ref::Country(CountryCode::new(code).ok()?)),
            [Side::Organisation(id)] => Some(Ref::Organisation(OrganisationId::new(id).ok()?)),
            _ => None,
        }
    }

    /// A record as it stands, but that `on_behalf_of` of each participant says for whom he or
    /// she acts, where that follows from the other records ([`Self::acts_for`]).
    pub fn spelled_out(&self, record: &Record) -> Record {
        let Ok(mut value) = serde_json::to_value(record) else {
            return record.clone();
        };
        for part in participations(record) {
            let said = part.participant.on_behalf_of.is_some();
            let side = (!said).then(|| self.acts_for(part.participant, part.date));
            let seat = value.pointer_mut(&part.pointer.to_string());
            if let (Some(Some(side)), Some(seat)) = (side, seat)
                && let Ok(side) = serde_json::to_value(side)
            {
                seat["on_behalf_of"] = side;
            }
        }
        serde_json::from_value(value).unwrap_or_else(|_| record.clone())
    }
}

#[cfg(test)]
mod tests {
    use chancery_model::{CountryCode, Kind, OrganisationId, Record, Ref};

    use crate::testing::with_data;

    const TEXT: &str = "\
visits:
  - id: 2021-11-28-nato-eu-baltic
    status: concluded
    date: 2021-11-28
    visitors:
      - jens-stoltenberg
      - {person: ursula-von-der-leyen, on_behalf_of: {country: DE}}
      - someone-else
      - two-sides
    stops: [{country: LV, hosts: [{country: LV}]}]
    sources: [nato-189041]
persons:
  - id: jens-stoltenberg
    name: Jens Stoltenberg
    tenures: [{office: secretary-general, since: 2014-10-01}]
    sources: [nato-189041]
  - id: two-sides
    name: Two Sides
    tenures: [{office: secretary-general, since: 2014}, {office: president, since: 2014}]
    sources: [nato-189041]
offices:
  - {id: secretary-general, name: Secretary General, organisation: staff, portfolio: [head-of-organisation], sources: [nato-189041]}
  - {id: president, name: President, country: LV, portfolio: [head-of-state], sources: [nato-189041]}
organisations:
  - {id: nato, name: NATO, kind: alliance, sources: [nato-189041]}
  - {id: staff, name: Staff, kind: institution, parent: nato, sources: [nato-189041]}
countries:
  - {id: LV, name: Latvia}
  - {id: DE, name: Germany}
";

    fn behalves(record: &Record) -> Vec<Option<Ref>> {
        let parts = crate::participations(record);
        parts
            .iter()
            .map(|part| part.participant.on_behalf_of.clone())
            .collect()
    }

    #[test]
    fn who_acts_for_one_says_so_and_who_may_act_for_two_does_not() {
        with_data(TEXT, |data| {
            let visit = data.record(Kind::Visit, "2021-11-28-nato-eu-baltic");
            let plain = visit.unwrap().clone();
            let spelled = data.spelled_out(&plain);
            assert_eq!(
                behalves(&spelled),
                [
                    Some(Ref::Organisation(OrganisationId::new("nato").unwrap())),
                    Some(Ref::Country(CountryCode::new("DE").unwrap())),
                    None,
                    None,
                    Some(Ref::Country(CountryCode::new("LV").unwrap())),
                ]
            );
            // Nothing else changes, and what is said stays said.
            assert_eq!(data.spelled_out(&spelled), spelled);
            let mut back = serde_json::to_value(spelled).unwrap();
            for seat in ["/visitors/0", "/stops/0/hosts/0"] {
                let seat = back.pointer_mut(seat).unwrap().as_object_mut().unwrap();
                seat.remove("on_behalf_of").unwrap();
            }
            assert_eq!(back, serde_json::to_value(plain).unwrap());
        });
    }

    #[test]
    fn a_kind_without_participants_stays_as_it_is() {
        with_data(TEXT, |data| {
            for entry in data.of_kind(Kind::Person) {
                let record = entry.record.as_ref().unwrap();
                assert_eq!(data.spelled_out(record), *record);
            }
        });
    }
}

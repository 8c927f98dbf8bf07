//! Who belongs to a body on some days, countries that belong to it by way of an organisation
//! included.

use std::collections::HashSet;

use chancery_model::{Interval, MembershipRole};

use crate::data_set::Member;
use crate::geography::may_be_one;
use crate::sides::Side;
use crate::{DataSet, Entry};

/// The memberships that count for a body, and for the organisations that belong to it.
#[derive(Debug)]
pub(crate) struct Roll<'d> {
    members: Vec<Member<'d>>,
    /// The record that says that all members are listed, where all are.
    pub complete: Option<&'d Entry>,
    /// The body itself and the organisations of which it is a part.
    bodies: Vec<&'d str>,
}

/// How somebody stands to a body.
#[derive(Debug)]
pub(crate) enum Standing<'d> {
    /// Belongs to it by some reading, or nobody knows.
    MayBelong,
    /// Is listed, and did not belong to it then by any of these memberships: the one that is
    /// written last.
    AtAnotherTime(Member<'d>),
    /// Is not among its members, all of whom are listed in this record.
    NotListed(&'d Entry),
}

impl<'d> Roll<'d> {
    /// The roll of a body that is on record.
    pub fn of(data: &'d DataSet<'_>, body: &str) -> Option<Roll<'d>> {
        let bodies: Vec<&str> = data
            .with_parents(body)
            .into_iter()
            .map(|(_, organisation)| organisation.id.as_str())
            .collect();
        let mut roll = Roll {
            members: Vec::new(),
            complete: None,
            bodies,
        };
        let mut is_complete = roll.add(data, body)?;
        let mut known: HashSet<&str> = roll.bodies.iter().copied().collect();
        let mut next = 0;
        while let Some(member) = roll.members.get(next) {
            next += 1;
            let Some(id) = &member.membership.organisation else {
                continue;
            };
            // A partner brings none of its own members along.
            if !is_full(member.membership.role) {
                continue;
            }
            if known.insert(id.as_str()) {
                is_complete &= roll.add(data, id.as_str()).unwrap_or(false);
            }
        }
        if !is_complete {
            roll.complete = None;
        }
        Some(roll)
    }

    /// Adds the memberships of an organisation, and says whether all are listed.
    fn add(&mut self, data: &'d DataSet<'_>, organisation: &str) -> Option<bool> {
        data.organisation(organisation)?;
        let of_this = data.members_of(organisation);
        let chain = data.with_parents(organisation);
        let saying = chain.iter().find(|(_, body)| body.members_complete);
        self.complete = self.complete.or(saying.map(|(entry, _)| *entry));
        self.members.extend(of_this.all);
        Some(of_this.is_complete)
    }

    /// How many may be members on some day of an event that began within `start` and ended
    /// within `end`: countries and organisations, each once.
    pub fn most_members(&self, start: &Interval, end: &Interval) -> usize {
        let is_member = |member: &&Member<'_>| {
            is_full(member.membership.role) && member.lasting().may_cover(start, end)
        };
        let names = self.members.iter().filter(is_member).map(|member| {
            let membership = member.membership;
            (
                membership.country.as_ref().map(|code| code.as_str()),
                membership.organisation.as_ref().map(|id| id.as_str()),
            )
        });
        names.collect::<HashSet<_>>().len()
    }

    /// How a side stands to the body on some day of an event. Whatever the role: observers,
    /// partners and those who are invited belong to it as well.
    pub fn standing(
        &self,
        data: &'d DataSet<'_>,
        side: Side<'_>,
        start: &Interval,
        end: &Interval,
    ) -> Standing<'d> {
        let is_its_own = match side {
            Side::Organisation(id) => self.bodies.contains(&id),
            Side::Country(_) => false,
        };
        let own: Vec<Member<'d>> = self
            .members
            .iter()
            .filter(|member| stands_for(data, member, side))
            .copied()
            .collect();
        let belongs = |member: &Member<'_>| member.lasting().may_cover(start, end);
        if is_its_own || own.iter().any(belongs) {
            return Standing::MayBelong;
        }
        match (own.last(), self.complete) {
            (Some(member), _) => Standing::AtAnotherTime(*member),
            (None, Some(entry)) => Standing::NotListed(entry),
            (None, None) => Standing::MayBelong,
        }
    }
}

/// Whether somebody of this role is a member.
fn is_full(role: MembershipRole) -> bool {
    matches!(
        role,
        MembershipRole::Member | MembershipRole::FoundingMember | MembershipRole::Suspended
    )
}

/// Whether a membership is that of a side: its own, that of the state to which a territory
/// belongs, or that of an organisation of which it is the topmost.
fn stands_for(data: &DataSet<'_>, member: &Member<'_>, side: Side<'_>) -> bool {
    let membership = member.membership;
    match side {
        Side::Country(code) => membership.country.as_ref().is_some_and(|country| {
            country.as_str() == code
                || data
                    .country(code)
                    .is_some_and(|(_, record)| may_be_one(data, country, &record.id))
        }),
        Side::Organisation(top) => membership.organisation.as_ref().is_some_and(|id| {
            let chain = data.with_parents(id.as_str());
            chain
                .iter()
                .any(|(_, organisation)| organisation.id.as_str() == top)
        }),
    }
}

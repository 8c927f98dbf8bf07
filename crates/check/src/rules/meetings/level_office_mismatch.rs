use std::cell::OnceCell;
use std::collections::HashSet;

use chancery_model::{
    CountryCode, Kind, MinisterialLevel, MinisterialMeeting, Office, Participant, ParticipantRole,
    Portfolio, Record, Ref, Span,
};
use chancery_source::Change;

use crate::acting::{Acting, offices};
use crate::data_set::Index;
use crate::journeys::takes_place;
use crate::participants::{called, representing, with_role};
use crate::rule::declare_rule;
use crate::words::choice;
use crate::{Check, DataSet, Entry, Findings, Lasting, Subject};

declare_rule! {
    /// # What it finds
    /// An attendee of a ministerial meeting whose office does not belong to its level.
    ///
    /// Whoever fills the seat of another says so by `represents`. Hosts, chairs, guests and
    /// briefers are passed over, and so are the offices of organisations, offices whose
    /// portfolio is `other`, and those who act for an organisation. To a meeting of permanent
    /// representatives a state may well send a member of its government, and to a summit
    /// ministers come with the head of state or government who is listed.
    ///
    /// # Why it matters
    /// In a quarter of the seats and more sits a deputy or an ambassador. Unless the record
    /// says in whose place, it tells that a country sent its minister, and nobody can count
    /// how often it did not.
    ///
    /// # Example
    /// ```yaml bad
    /// offices:
    ///   - id: latvia-defence-minister
    ///     name: Minister of Defence
    ///     country: LV
    ///     portfolio: [defence-minister]
    /// persons:
    ///   - id: artis-pabriks
    ///     name: Artis Pabriks
    ///     tenures: [{office: latvia-defence-minister, since: 2019-01-23}]
    /// ministerial_meetings:
    ///   - id: 2021-11-30-riga
    ///     body: north-atlantic-council
    ///     level: foreign-ministers
    ///     status: concluded
    ///     date: 2021-11-30
    ///     participants: [artis-pabriks]
    /// ```
    ///
    /// # Instead
    /// ```yaml good
    /// offices:
    ///   - id: latvia-defence-minister
    ///     name: Minister of Defence
    ///     country: LV
    ///     portfolio: [defence-minister]
    /// persons:
    ///   - id: artis-pabriks
    ///     name: Artis Pabriks
    ///     tenures: [{office: latvia-defence-minister, since: 2019-01-23}]
    /// ministerial_meetings:
    ///   - id: 2021-11-30-riga
    ///     body: north-atlantic-council
    ///     level: foreign-ministers
    ///     status: concluded
    ///     date: 2021-11-30
    ///     participants:
    ///       - person: artis-pabriks
    ///         represents: {office: latvia-foreign-minister}
    /// ```
    "level-office-mismatch", Warning, Check::All(check)
}

/// How many offices of one attendee are shown.
const SHOWN: usize = 4;

fn check(data: &DataSet<'_>, findings: &mut Findings) {
    let seats = Seats {
        data,
        by_country: OnceCell::new(),
    };
    for entry in data.entries() {
        let Some(Record::MinisterialMeeting(meeting)) = &entry.record else {
            continue;
        };
        if !takes_place(meeting.status) || meeting.date.is_reversed() {
            continue;
        }
        let strangers: Vec<Stranger<'_>> = meeting
            .participants
            .iter()
            .enumerate()
            .filter_map(|(index, participant)| stranger(data, meeting, index, participant))
            .collect();
        if strangers.is_empty() {
            continue;
        }
        let seated = seated(data, meeting);
        let mut subject = findings.about(entry);
        for stranger in &strangers {
            if comes_to_summit(stranger, meeting, &seated) {
                continue;
            }
            seats.report(entry, meeting, stranger, &seated, &mut subject);
        }
    }
}

/// Whether a summit is attended beside the head of state or government of the same country,
/// as ministers do.
fn comes_to_summit(
    stranger: &Stranger<'_>,
    meeting: &MinisterialMeeting,
    seated: &HashSet<&str>,
) -> bool {
    meeting.level == MinisterialLevel::HeadsOfStateAndGovernment
        && stranger
            .country
            .is_some_and(|country| seated.contains(country.as_str()))
}

/// The countries for which somebody of the level sits at the table.
fn seated<'d>(data: &'d DataSet<'_>, meeting: &'d MinisterialMeeting) -> HashSet<&'d str> {
    let fits = |acting: &Acting<'_>| belongs(&acting.office.portfolio, meeting.level);
    meeting
        .participants
        .iter()
        .chain(&meeting.chair)
        .filter_map(|participant| offices(data, participant, &meeting.date))
        .filter(|acting| acting.iter().any(fits))
        .filter_map(|acting| Some(acting[0].country(data)?.0.as_str()))
        .collect()
}

/// An attendee none of whose offices belongs to the level of the meeting.
struct Stranger<'d> {
    /// The index among the participants.
    index: usize,
    participant: &'d Participant,
    /// The offices in which he or she may attend; at least one.
    offices: Vec<Acting<'d>>,
    /// The one country of all these offices.
    country: Option<&'d CountryCode>,
}

fn stranger<'d>(
    data: &'d DataSet<'_>,
    meeting: &'d MinisterialMeeting,
    index: usize,
    participant: &'d Participant,
) -> Option<Stranger<'d>> {
    let acts_for_its_own = matches!(participant.on_behalf_of, None | Some(Ref::Country(_)));
    if participant.role != ParticipantRole::Attendee || !acts_for_its_own {
        return None;
    }
    let acting = offices(data, participant, &meeting.date)?;
    let mut country: Option<Option<&CountryCode>> = None;
    for one in &acting {
        // An organisation sends whom it will.
        let (home, _) = one.country(data)?;
        if belongs(&one.office.portfolio, meeting.level) {
            return None;
        }
        let same = country.is_none_or(|known| known == Some(home));
        country = Some(same.then_some(home));
    }
    if held_beside(data, participant, meeting) {
        return None;
    }
    Some(Stranger {
        index,
        participant,
        offices: acting,
        country: country.flatten(),
    })
}

/// Whether a person who is said to attend in one office may hold another of the level.
fn held_beside(
    data: &DataSet<'_>,
    participant: &Participant,
    meeting: &MinisterialMeeting,
) -> bool {
    let (Some(person), Some(_)) = (&participant.person, &participant.office) else {
        return false;
    };
    let person = Participant::of(person.clone());
    let held = offices(data, &person, &meeting.date).unwrap_or_default();
    held.iter()
        .any(|acting| belongs(&acting.office.portfolio, meeting.level))
}

/// Whether an office belongs to a level. What `other` is, nobody knows; and at a meeting of
/// ambassadors a state may well have somebody of its government speak.
fn belongs(portfolio: &[Portfolio], level: MinisterialLevel) -> bool {
    let fitting = fitting(level);
    let is_open = level == MinisterialLevel::PermanentRepresentatives;
    portfolio.iter().any(|one| {
        *one == Portfolio::Other || fitting.contains(one) || is_open && is_of_government(*one)
    })
}

/// Whether a portfolio is that of a head of state, of a head of government, of a deputy of
/// either, or of a minister.
fn is_of_government(portfolio: Portfolio) -> bool {
    is_head(portfolio)
        || is_minister(portfolio)
        || matches!(
            portfolio,
            Portfolio::DeputyHeadOfState | Portfolio::DeputyHeadOfGovernment
        )
}

fn is_head(portfolio: Portfolio) -> bool {
    matches!(
        portfolio,
        Portfolio::HeadOfState | Portfolio::HeadOfGovernment | Portfolio::GovernorGeneral
    )
}

fn is_minister(portfolio: Portfolio) -> bool {
    matches!(
        portfolio,
        Portfolio::ForeignMinister
            | Portfolio::DefenceMinister
            | Portfolio::FinanceMinister
            | Portfolio::InteriorMinister
            | Portfolio::Minister
    )
}

/// The portfolios of a level. Ministers of other matters sit with those of finance and of the
/// interior: of the economy, of justice.
fn fitting(level: MinisterialLevel) -> &'static [Portfolio] {
    match level {
        MinisterialLevel::HeadsOfStateAndGovernment => &[
            Portfolio::HeadOfState,
            Portfolio::HeadOfGovernment,
            Portfolio::GovernorGeneral,
        ],
        MinisterialLevel::ForeignMinisters => &[Portfolio::ForeignMinister],
        MinisterialLevel::DefenceMinisters => &[Portfolio::DefenceMinister],
        MinisterialLevel::FinanceMinisters => &[Portfolio::FinanceMinister, Portfolio::Minister],
        MinisterialLevel::InteriorMinisters => &[Portfolio::InteriorMinister, Portfolio::Minister],
        MinisterialLevel::OtherMinisters => &[
            Portfolio::Minister,
            Portfolio::DeputyHeadOfGovernment,
            Portfolio::ForeignMinister,
            Portfolio::DefenceMinister,
            Portfolio::FinanceMinister,
            Portfolio::InteriorMinister,
        ],
        MinisterialLevel::PermanentRepresentatives => {
            &[Portfolio::PermanentRepresentative, Portfolio::Ambassador]
        }
        MinisterialLevel::ChiefsOfDefence => &[Portfolio::MilitaryCommander],
    }
}

/// Whether somebody of this office may sit in the place of another: a head of state comes to
/// a meeting of ministers as a guest, and so does a minister to one of chiefs of defence.
fn stands_in(portfolio: &[Portfolio], level: MinisterialLevel) -> bool {
    let is_of_chiefs = level == MinisterialLevel::ChiefsOfDefence;
    !portfolio
        .iter()
        .any(|&one| is_head(one) || is_of_chiefs && is_minister(one))
}

/// The offices of each country, listed when somebody is first found in the wrong seat.
struct Seats<'d, 's> {
    data: &'d DataSet<'s>,
    by_country: OnceCell<Index<&'d str, Vec<&'d Office>>>,
}

impl<'d> Seats<'d, '_> {
    /// The offices of a country that belong to a level and existed on those days.
    fn of(&self, country: &CountryCode, level: MinisterialLevel, date: &Span) -> Vec<&'d str> {
        let by_country = self.by_country.get_or_init(|| {
            let mut index: Index<&'d str, Vec<&'d Office>> = Index::default();
            for entry in self.data.of_kind(Kind::Office) {
                if let Some(Record::Office(office)) = &entry.record
                    && let Some(country) = &office.country
                {
                    index.entry(country.as_str()).or_default().push(office);
                }
            }
            index
        });
        let existed = |office: &Office| {
            let lasting = Lasting {
                since: office.since,
                until: office.until,
            };
            lasting.may_cover(&date.start(), &date.end())
        };
        let fitting = fitting(level);
        let all = by_country.get(country.as_str()).into_iter().flatten();
        all.filter(|office| existed(office))
            .filter(|office| office.portfolio.iter().any(|one| fitting.contains(one)))
            .map(|office| office.id.as_str())
            .collect()
    }

    fn report(
        &self,
        entry: &Entry,
        meeting: &MinisterialMeeting,
        stranger: &Stranger<'_>,
        seated: &HashSet<&str>,
        subject: &mut Subject<'_>,
    ) {
        let level = meeting.level;
        let pointer = format!("/participants/{}", stranger.index);
        let held = choice(stranger.offices.iter().map(|one| one.office.id.as_str()));
        let person = stranger.participant.person.as_ref();
        let whose = person
            .and_then(|_| called(self.data, stranger.participant))
            .map(|name| format!(", in which {name} attends,"))
            .unwrap_or_default();
        let mut note = subject
            .at(
                &pointer,
                format!("{held}{whose} is no office of the level `{}`", level.name()),
            )
            .also("/level", "the level of this meeting");
        for acting in stranger.offices.iter().take(SHOWN) {
            note = note.also_in(acting.entry, "/portfolio", "what the office is for");
            if let Some(holding) = &acting.holding {
                let label = format!("held {}", holding.days());
                note = note.also_in(holding.entry, &holding.pointer(), label);
            }
        }
        let (help, change) = self.repair(entry, meeting, stranger, seated);
        let note = note.help(format!("{help}, or correct the person or the level"));
        if let Some(change) = change {
            note.suggest([change]);
        }
    }

    /// What somebody in the wrong seat may have been: a guest where he or she sits higher than
    /// the rest, one who came along where the country's seat is taken, else a deputy.
    fn repair(
        &self,
        entry: &Entry,
        meeting: &MinisterialMeeting,
        stranger: &Stranger<'_>,
        seated: &HashSet<&str>,
    ) -> (String, Option<Change>) {
        let pointer = format!("/participants/{}", stranger.index);
        let role = |role: ParticipantRole| {
            let change = with_role(self.data, entry, &pointer, role.name());
            (format!("write `role: {}`", role.name()), change)
        };
        let stands_in = |acting: &Acting<'_>| stands_in(&acting.office.portfolio, meeting.level);
        if !stranger.offices.iter().all(stands_in) {
            return role(ParticipantRole::Guest);
        }
        let Some(country) = stranger.country else {
            return ("say by `represents` whose seat was filled".to_owned(), None);
        };
        if seated.contains(country.as_str()) {
            return role(ParticipantRole::Accompanying);
        }
        match *self.of(country, meeting.level, &meeting.date) {
            [] => ("say by `represents` whose seat was filled".to_owned(), None),
            [seat] => (
                format!("write `represents: {{office: {seat}}}` if that seat was filled"),
                representing(self.data, entry, &pointer, seat),
            ),
            ref seats => {
                let seats = choice(seats.iter().copied());
                let help = format!("say by `represents` whether the seat of {seats} was filled");
                (help, None)
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::testing::{lint, mended, repairs};

    fn meeting(level: &str, fields: &str) -> String {
        format!(
            "\
organisations:
  - {{id: nato, name: NATO, kind: alliance}}
  - {{id: lv-ministry, name: Ministry, kind: ministry, country: LV}}
offices:
  - {{id: lv-foreign, name: Foreign Minister, country: LV, portfolio: [foreign-minister]}}
  - {{id: lv-former, name: Commissar, country: LV, portfolio: [foreign-minister], until: 1990}}
  - {{id: lv-defence, name: Defence Minister, country: LV, portfolio: [defence-minister]}}
  - {{id: lv-president, name: President, country: LV, portfolio: [head-of-state]}}
  - {{id: lv-premier, name: Premier, country: LV, portfolio: [head-of-government]}}
  - {{id: lv-secretary, name: State Secretary, organisation: lv-ministry, portfolio: [minister]}}
  - {{id: lt-defence, name: Defence Minister, country: LT, portfolio: [defence-minister]}}
  - {{id: secretary, name: Secretary General, organisation: nato, portfolio: [head-of-organisation]}}
persons:
  - {{id: rinkevics, name: Edgars Rinkevics, tenures: [{{office: lv-foreign, since: 2011}}]}}
  - {{id: pabriks, name: Artis Pabriks, tenures: [{{office: lv-defence, since: 2019-01-23, until: 2022-12-14}}]}}
  - {{id: both, name: Both, tenures: [{{office: lv-defence, since: 2019}}, {{office: lv-foreign, since: 2019}}]}}
  - {{id: levits, name: Egils Levits, tenures: [{{office: lv-president, since: 2019}}]}}
  - {{id: deputy, name: Deputy, tenures: [{{office: lv-secretary, since: 2019}}]}}
  - {{id: jens, name: Jens Stoltenberg, tenures: [{{office: secretary, since: 2014}}]}}
  - {{id: two, name: Two, tenures: [{{office: lv-defence, since: 2019}}, {{office: lt-defence, since: 2019}}]}}
  - {{id: newcomer, name: Newcomer}}
ministerial_meetings:
  - id: a
    body: nato
    level: {level}
    status: concluded
    date: 2021-11-30
    {fields}
"
        )
    }

    fn among_foreign_ministers(participant: &str) -> String {
        let yaml = meeting(
            "foreign-ministers",
            &format!("participants: [{participant}]"),
        );
        lint(&RULE, &yaml)
    }

    #[test]
    fn shows_the_office_and_offers_the_seat() {
        insta::assert_snapshot!(among_foreign_ministers("pabriks"), @"
        28:20 warning[level-office-mismatch]: `lv-defence`, in which Artis Pabriks attends, is no office of the level `foreign-ministers`
          25:12 the level of this meeting
          7:70 what the office is for
          15:50 held 2019-01-23 to 2022-12-14
          help: write `represents: {office: lv-foreign}` if that seat was filled, or correct the person or the level
        ");
        let yaml = meeting("foreign-ministers", "participants: [pabriks] # alone");
        let clean = mended(&RULE, &yaml);
        let seat = "[{person: pabriks, represents: {office: lv-foreign}}]";
        assert_eq!(clean, yaml.replace("[pabriks]", seat));
        assert_eq!(lint(&RULE, &clean), "");
    }

    #[test]
    fn has_one_come_along_whose_country_is_seated() {
        for seated in ["rinkevics", "{office: lv-foreign, role: host}"] {
            let list = format!("participants: [{seated}, {{person: pabriks}}]");
            let yaml = meeting("foreign-ministers", &list);
            let found = lint(&RULE, &yaml);
            assert!(
                found.contains("help: write `role: accompanying`"),
                "{found}"
            );
            let clean = mended(&RULE, &yaml);
            let role = "pabriks, role: accompanying}";
            assert_eq!(clean, yaml.replace("pabriks}]", &format!("{role}]")));
            assert_eq!(lint(&RULE, &clean), "");
        }
        let chaired = "chair: rinkevics\n    participants: [pabriks]";
        let found = repairs(&RULE, &meeting("foreign-ministers", chaired));
        assert!(found.contains("accompanying"), "{found}");
        let summit = |list: &str| {
            let list = format!("participants: [{list}]");
            lint(&RULE, &meeting("heads-of-state-and-government", &list))
        };
        assert_eq!(summit("levits, rinkevics"), "", "as ministers do");
        assert_ne!(summit("levits, {office: lt-defence}"), "");
        assert_ne!(summit("rinkevics"), "");
        let abroad = "participants: [rinkevics, {office: lt-defence}]";
        assert_eq!(repairs(&RULE, &meeting("foreign-ministers", abroad)), "");
    }

    #[test]
    fn finds_offices_without_a_holder_and_those_of_a_ministry() {
        insta::assert_snapshot!(among_foreign_ministers("{office: lv-defence}"), @"
        28:20 warning[level-office-mismatch]: `lv-defence` is no office of the level `foreign-ministers`
          25:12 the level of this meeting
          7:70 what the office is for
          help: write `represents: {office: lv-foreign}` if that seat was filled, or correct the person or the level
        ");
        let found = among_foreign_ministers("deputy");
        assert!(found.contains("`lv-secretary`"), "{found}");
        assert!(
            found.contains("represents: {office: lv-foreign}"),
            "{found}"
        );
        let abroad = among_foreign_ministers("{office: lt-defence}");
        assert!(
            abroad.contains("help: say by `represents` whose seat"),
            "{abroad}"
        );
        let two = among_foreign_ministers("two");
        assert!(
            two.contains("`lv-defence` or `lt-defence`, in which Two attends, is no office"),
            "{two}"
        );
        assert!(
            two.contains("help: say by `represents` whose seat"),
            "{two}"
        );
    }

    #[test]
    fn offers_no_seat_to_those_who_sit_higher() {
        let yaml = meeting("foreign-ministers", "participants: [{person: levits}]");
        let found = lint(&RULE, &yaml);
        assert!(found.contains("help: write `role: guest`"), "{found}");
        let clean = mended(&RULE, &yaml);
        assert_eq!(clean, yaml.replace("levits}]", "levits, role: guest}]"));
        assert_eq!(lint(&RULE, &clean), "");
        let ministers = meeting("chiefs-of-defence", "participants: [rinkevics]");
        assert!(repairs(&RULE, &ministers).contains("role: guest"));
        let summit = meeting("heads-of-state-and-government", "participants: [rinkevics]");
        let found = lint(&RULE, &summit);
        assert!(
            found.contains("the seat of `lv-president` or `lv-premier`"),
            "{found}"
        );
        assert_eq!(repairs(&RULE, &summit), "", "which of the two, people know");
    }

    #[test]
    fn knows_which_portfolios_belong_to_a_level() {
        let all = [
            (
                "heads-of-state-and-government",
                "head-of-state head-of-government governor-general",
            ),
            ("foreign-ministers", "foreign-minister"),
            ("defence-ministers", "defence-minister"),
            ("finance-ministers", "finance-minister minister"),
            ("interior-ministers", "interior-minister minister"),
            (
                "other-ministers",
                "minister deputy-head-of-government foreign-minister defence-minister finance-minister interior-minister",
            ),
            (
                "permanent-representatives",
                "permanent-representative ambassador head-of-state deputy-head-of-state head-of-government deputy-head-of-government governor-general foreign-minister defence-minister finance-minister interior-minister minister",
            ),
            ("chiefs-of-defence", "military-commander"),
        ];
        let portfolios = "head-of-state deputy-head-of-state head-of-government deputy-head-of-government governor-general party-leader foreign-minister defence-minister finance-minister interior-minister minister commissioner ambassador permanent-representative special-envoy military-commander legislature-speaker crown-prince other";
        for (level, fitting) in all {
            for portfolio in portfolios.split(' ') {
                let yaml = format!(
                    "offices:\n  - {{id: o, name: O, country: LV, portfolio: [{portfolio}]}}\nministerial_meetings:\n  - {{id: a, body: nato, level: {level}, status: concluded, date: 2021, participants: [{{office: o}}]}}\n"
                );
                let fits = portfolio == "other" || fitting.split(' ').any(|one| one == portfolio);
                assert_eq!(lint(&RULE, &yaml).is_empty(), fits, "{level} {portfolio}");
                let beside = yaml.replace("]}\nministerial", ", other]}\nministerial");
                assert_eq!(lint(&RULE, &beside), "", "{level} {portfolio}");
                if !fits {
                    let is_guest = repairs(&RULE, &yaml).contains("guest");
                    let is_head = ["head-of-state", "head-of-government", "governor-general"]
                        .contains(&portfolio);
                    let is_minister =
                        portfolio.ends_with("minister") && level == "chiefs-of-defence";
                    assert_eq!(is_guest, is_head || is_minister, "{level} {portfolio}");
                }
            }
        }
    }

    #[test]
    fn is_silent_on_what_is_explained_or_not_known() {
        for participant in [
            "rinkevics",
            "both",
            "newcomer",
            "nobody",
            "jens",
            "{office: secretary}",
            "{office: nowhere}",
            "{country: LV}",
            "{organisation: lv-ministry}",
            "{name: Somebody}",
            "{person: pabriks, capacity: acting}",
            "{person: pabriks, represents: {office: lv-foreign}}",
            "{person: pabriks, on_behalf_of: {organisation: nato}}",
            "{person: pabriks, on_behalf_of: {office: lv-foreign}}",
            "{person: pabriks, office: lv-foreign}",
            "{person: both, office: lv-defence}",
            "{person: pabriks, role: guest}",
            "{person: pabriks, role: host}",
            "{person: pabriks, role: accompanying}",
            "{person: pabriks, role: briefer}",
        ] {
            assert_eq!(among_foreign_ministers(participant), "", "{participant}");
        }
        for participant in [
            "{person: pabriks, on_behalf_of: {country: LV}}",
            "{person: pabriks, role: attendee}",
            "{person: newcomer, office: lv-defence}",
        ] {
            assert_ne!(among_foreign_ministers(participant), "", "{participant}");
        }
    }

    #[test]
    fn the_days_of_the_tenure_and_of_the_meeting_decide() {
        let on = |date: &str| {
            let yaml = meeting("foreign-ministers", "participants: [pabriks]");
            lint(
                &RULE,
                &yaml.replace("date: 2021-11-30", &format!("date: {date}")),
            )
        };
        for (date, is_found) in [
            ("2019-01-22", false),
            ("2019-01-23", true),
            ("2022-12-14", true),
            ("2022-12-15", false),
            ("2021-11-30/2021-11-29", false),
        ] {
            assert_eq!(!on(date).is_empty(), is_found, "{date}");
        }
        assert!(!on("2021").contains("lv-former"));
    }

    #[test]
    fn passes_over_what_did_not_take_place_and_other_lists() {
        for (status, is_found) in [
            ("planned", true),
            ("cancelled", false),
            ("postponed", false),
        ] {
            let yaml = meeting("foreign-ministers", "participants: [pabriks]")
                .replace("status: concluded", &format!("status: {status}"));
            assert_eq!(!lint(&RULE, &yaml).is_empty(), is_found, "{status}");
        }
        for fields in [
            "hosts: [pabriks]",
            "chair: pabriks",
            "sessions: [{participants: [pabriks]}]",
        ] {
            assert_eq!(
                lint(&RULE, &meeting("foreign-ministers", fields)),
                "",
                "{fields}"
            );
        }
    }
}

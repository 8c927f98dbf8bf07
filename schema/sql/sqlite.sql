-- Chancery: records as programs exchange them: tables for SQLite.
--
-- Written by `chancery generate sql` from urn:chancery:schema:interchange:1 (SHA-256
-- d26b2e36d09e85d578ea64ad6b321a61e34561d9098858c18b09ace0951cc502).
--
-- How records and rows correspond is said in README.md, and for programs in mapping.json.
--
-- Keys are checked only after `PRAGMA foreign_keys = ON`, at the end of a transaction. SQLite
-- alone has no regular expressions: a program that has defined `regexp`, such as the shell, can
-- load sqlite-patterns.sql after this file.
--
-- Record: A record of any kind, which its `type` names.
--
-- Its `type` is the name of its table, low lines for hyphens. The kind of the record. The kind
-- of the record. People may leave it out in a dossier, where the list names it.
--
-- Dossier: Records of several kinds, in lists by kind.
--
-- No table holds it: its records stand in their own.
-- - visits: The records of the kind `visit`; at least one.
-- - meetings: The records of the kind `meeting`; at least one.
-- - ministerial_meetings: The records of the kind `ministerial-meeting`; at least one.
-- - deployments: The records of the kind `deployment`; at least one.
-- - operations: The records of the kind `operation`; at least one.
-- - statements: The records of the kind `statement`; at least one.
-- - documents: The records of the kind `document`; at least one.
-- - coverage: The records of the kind `coverage`; at least one.
-- - persons: The records of the kind `person`; at least one.
-- - offices: The records of the kind `office`; at least one.
-- - organisations: The records of the kind `organisation`; at least one.
-- - countries: The records of the kind `country`; at least one.
-- - places: The records of the kind `place`; at least one.
-- - topics: The records of the kind `topic`; at least one.
-- - sources: The records of the kind `source`; at least one.

-- Beginning: How a tenure began.
--
-- - elected: By an election.
--
-- - appointed: By an appointment.
--
-- - succeeded: By taking the place of a predecessor, as a deputy does.
--
-- - inherited: By inheritance of a throne.
--
-- - seized: By force.
--
-- - other: In another way.

-- Capacity: In which capacity somebody holds an office.
--
-- - incumbent: Holds the office in full.
--
-- - acting: Does the work of the office for the time being.
--
-- - interim: Holds the office until a successor is chosen.
--
-- - elect: Is elected and not yet in office.
--
-- - designate: Is named for the office and not yet confirmed.
--
-- - contested: Claims the office against another.
--
-- - in-exile: Holds the office of a government in exile.

-- Completeness: How complete records are.
--
-- - complete: Every one is there.
--
-- - partial: Some are missing.
--
-- - sampled: They are a sample, drawn by a method that the basis names.

-- CountryCode: The code of a country, in capital letters: two of ISO 3166-1 (`LV`), four of ISO
-- 3166-3 for a state that is gone (`SUHH` for the Soviet Union), or two that ISO leaves to its
-- users (`XK` for Kosovo).
--
-- Examples: LV, SUHH, XK.
--
-- Pattern: ^[A-Z]{2}([A-Z]{2})?$

-- CountryStatus: What a country is for a time.
--
-- - state: A state.
--
-- - dependent-territory: A territory that depends on a state, such as a colony.
--
-- - partially-recognised: A state that only some states recognise.
--
-- - occupied-territory: A territory under occupation.
--
-- - other: Something else.

-- CoverageId: The identifier of a coverage: lower-case letters, digits and single hyphens.
--
-- Examples: nato-secretary-general-2021.
--
-- Pattern: ^[a-z0-9]+(-[a-z0-9]+)*$

-- CoveredKind: A thing of which a coverage can speak.
--
-- - visit: Visits.
--
-- - meeting: Meetings.
--
-- - ministerial-meeting: Ministerial meetings.
--
-- - deployment: Deployments.
--
-- - statement: Statements.
--
-- - tenure: The tenures of persons.

-- DatasetKey: The key of another data set, such as `wikidata`, `geonames`, `iso3`, `m49`, `cow`
-- or `unlocode`: lower-case letters, digits and hyphens.
--
-- Examples: wikidata, geonames.
--
-- Pattern: ^[a-z0-9-]+$

-- Date: A date of the Gregorian calendar, as exact as the source gives it: `2021-11-28`,
-- `2021-11` or `2021`. At its end `?` means uncertain, `~` approximate, `%` both. `XX` stands
-- for a part that is not known: `2021-11-XX`. `..2021-11-28` means on that day or before,
-- `2021-11-28..` on that day or after.
--
-- Examples: 2021-11-28, 2021-11, 2021, 2021~, ..2021-11-28.
--
-- Pattern:
-- ^(([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?([.][.])?|[.][.]([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?)$

-- DeploymentId: The identifier of a deployment: lower-case letters, digits and single hyphens.
--
-- Examples: efp-battlegroup-latvia.
--
-- Pattern: ^[a-z0-9]+(-[a-z0-9]+)*$

-- DeploymentKind: What is deployed.
--
-- - battlegroup: A battlegroup.
--
-- - brigade: A brigade.
--
-- - expert-team: A team of experts.
--
-- - air-policing: Aircraft that police the air.
--
-- - air-defence: Units of air defence.
--
-- - naval-group: A group of ships.
--
-- - training-mission: A mission that trains.
--
-- - advisory-mission: A mission that advises.
--
-- - peacekeeping-contingent: A contingent of peacekeepers.
--
-- - observer-mission: A mission of observers.
--
-- - headquarters-element: A part of a headquarters.
--
-- - surveillance: Units of surveillance.
--
-- - logistics: Units of supply and transport.
--
-- - other: Something else.

-- DocumentId: The identifier of a document: lower-case letters, digits and single hyphens.
--
-- Examples: nato-eu-joint-declaration-2018.
--
-- Pattern: ^[a-z0-9]+(-[a-z0-9]+)*$

-- DocumentKind: What a document is.
--
-- - joint-declaration: A joint declaration.
--
-- - joint-statement: A joint statement.
--
-- - communique: A communiqué.
--
-- - treaty: A treaty.
--
-- - agreement: An agreement.
--
-- - memorandum: A memorandum of understanding.
--
-- - protocol: A protocol to a treaty or an agreement.
--
-- - strategy: A strategy or a concept.
--
-- - resolution: A resolution of a body.
--
-- - other: Another document.

-- DocumentStatus: How far a document has come.
--
-- - proposed: Somebody has proposed it.
--
-- - under-negotiation: The parties negotiate it.
--
-- - agreed: The parties agree on its text.
--
-- - signed: It is signed, and not yet in force or needs no such step.
--
-- - in-force: It is in force.
--
-- - terminated: It was in force, and no longer is.
--
-- - abandoned: It was given up before it came to be.

-- Ending: How a tenure ended.
--
-- - term-ended: The term was over.
--
-- - resigned: The holder resigned.
--
-- - dismissed: The holder was dismissed by whoever appoints.
--
-- - removed: The holder was removed: by impeachment, by a vote or by force.
--
-- - died: The holder died.
--
-- - abolished: The office was abolished.
--
-- - other: In another way.

-- ExtValue: A value of a project's own: anything but `null`, which no depth of it may hold.

-- FormerCode: A code that a country record once bore, in capital letters. No record is expected
-- to bear it now.
--
-- Examples: XA.
--
-- Pattern: ^[A-Z]{2}([A-Z]{2})?$

-- FullDate: One day of the Gregorian calendar, written in full: `2021-11-28`.
--
-- Examples: 2021-11-28.
--
-- Pattern:
-- ^([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29)$

-- Id: An identifier that a record once bore: lower-case letters `a` to `z`, digits and single
-- hyphens, at most 80 characters.
--
-- Pattern: ^[a-z0-9]+(-[a-z0-9]+)*$

-- LanguageTag: A language by its BCP 47 tag, in the usual case: `lv`, `pt-BR`, `zh-Hant`.
--
-- Examples: lv, pt-BR, zh-Hant, be-tarask.
--
-- Pattern:
-- ^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?(-([a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*(-x(-[a-z0-9]{1,8})+)?$

-- Latitude: A latitude in decimal degrees (WGS 84), positive north of the equator.

-- Longitude: A longitude in decimal degrees (WGS 84), positive east of Greenwich.

-- Medium: By which means people meet.
--
-- - in-person: All in one place.
--
-- - phone: By telephone.
--
-- - video: By video.
--
-- - hybrid: Some in one place, others by video or telephone.

-- MeetingId: The identifier of a meeting, which begins with its first day.
--
-- Examples: 2021-06-14-brussels-summit.
--
-- Pattern: ^[a-z0-9]+(-[a-z0-9]+)*$

-- MeetingKind: What kind of meeting it is.
--
-- - bilateral-talks: Talks between two sides.
--
-- - multilateral-talks: Talks between three sides or more.
--
-- - summit: A summit of heads of state or government.
--
-- - council-session: A session of a council.
--
-- - conference: A conference.
--
-- - courtesy-call: A courtesy call.
--
-- - audience: An audience.
--
-- - briefing: A briefing: some inform the others.
--
-- - working-meal: A working breakfast, lunch or dinner.
--
-- - press-conference: A press conference.
--
-- - address: An address to an audience.
--
-- - ceremony: A ceremony.
--
-- - signing: The signing of a document.
--
-- - funeral: A funeral.
--
-- - troop-visit: A visit to troops.
--
-- - site-visit: A visit to a site.
--
-- - consultation: Consultations.
--
-- - other: Another kind of meeting.

-- MembershipRole: As what a country or an organisation belongs to an organisation.
--
-- - member: A member.
--
-- - founding-member: A member from the beginning.
--
-- - associate: Associated without being a member.
--
-- - candidate: Accepted as one that may become a member.
--
-- - observer: May attend without a vote.
--
-- - partner: Works together with it under an agreement.
--
-- - suspended: A member whose rights are suspended.
--
-- - invitee: Invited to become a member, and not yet one.

-- MinisterialLevel: At which level a body meets.
--
-- - heads-of-state-and-government: Heads of state and government.
--
-- - foreign-ministers: Ministers of foreign affairs.
--
-- - defence-ministers: Ministers of defence.
--
-- - finance-ministers: Ministers of finance.
--
-- - interior-ministers: Ministers of the interior.
--
-- - other-ministers: Ministers of other matters.
--
-- - permanent-representatives: Permanent representatives.
--
-- - chiefs-of-defence: Chiefs of defence.

-- MinisterialMeetingId: The identifier of a ministerial meeting, which begins with its first
-- day.
--
-- Examples: 2021-11-30-nac-foreign-ministers.
--
-- Pattern: ^[a-z0-9]+(-[a-z0-9]+)*$

-- Namespace: The name under which a project keeps fields of its own: lower-case letters and
-- digits, joined by single hyphens or full stops.
--
-- Examples: example, org.example.
--
-- Pattern: ^[a-z0-9]+([.-][a-z0-9]+)*$

-- OfficeId: The identifier of an office: lower-case letters, digits and single hyphens.
--
-- Examples: nato-secretary-general.
--
-- Pattern: ^[a-z0-9]+(-[a-z0-9]+)*$

-- OperationId: The identifier of an operation: lower-case letters, digits and single hyphens.
--
-- Examples: enhanced-forward-presence.
--
-- Pattern: ^[a-z0-9]+(-[a-z0-9]+)*$

-- OrganisationId: The identifier of an organisation: lower-case letters, digits and single
-- hyphens.
--
-- Examples: north-atlantic-council.
--
-- Pattern: ^[a-z0-9]+(-[a-z0-9]+)*$

-- OrganisationKind: What an organisation is.
--
-- - intergovernmental-organisation: Founded by states, which are its members.
--
-- - alliance: An alliance for common defence.
--
-- - supranational-union: A union to which states have handed powers.
--
-- - institution: A standing part of an organisation: a commission, a secretariat.
--
-- - decision-making-body: A body in which members decide: a council.
--
-- - government: The government of a country, or one cabinet of it.
--
-- - ministry: A ministry.
--
-- - legislature: A legislature, or a chamber of one.
--
-- - military-command: A military headquarters.
--
-- - armed-force: A force, a service or a unit of armed forces.
--
-- - centre-of-excellence: A centre that several countries run to share knowledge.
--
-- - grouping: A grouping of countries without an organisation of its own.
--
-- - non-state-actor: An armed or political movement that is no state.
--
-- - company: A company.
--
-- - other: Another organisation.

-- ParticipantRole: The role in which somebody takes part.
--
-- - attendee: Attends, nothing more being said.
--
-- - host: Receives the others.
--
-- - guest: Is invited without being a member.
--
-- - chair: Presides.
--
-- - co-chair: Presides together with another.
--
-- - briefer: Informs the others of a matter.
--
-- - speaker: Speaks without being one of the sides.
--
-- - observer: Is present without taking part in the talks.
--
-- - signatory: Signs for a side.
--
-- - mediator: Mediates between the sides.
--
-- - accompanying: Is part of another's delegation.
--
-- - spouse: Comes as the spouse of another.

-- ParticipationMode: How somebody takes part.
--
-- - in-person: Present at the place.
--
-- - remote: By telephone or video.

-- PersonId: The identifier of a person: lower-case letters, digits and single hyphens.
--
-- Examples: jens-stoltenberg.
--
-- Pattern: ^[a-z0-9]+(-[a-z0-9]+)*$

-- PlaceId: The identifier of a place: lower-case letters, digits and single hyphens.
--
-- Examples: riga.
--
-- Pattern: ^[a-z0-9]+(-[a-z0-9]+)*$

-- PlaceKind: What a place is.
--
-- - populated-place: A place where people live, nothing more being known.
--
-- - city: A city.
--
-- - town: A town or a village.
--
-- - capital-district: The district of a capital.
--
-- - military-site: A base, a barracks or a training area.
--
-- - airport: An airport or an air base.
--
-- - government-building: A palace, a ministry, a parliament.
--
-- - venue: Another building at which people meet.
--
-- - island: An island.
--
-- - border-crossing: A crossing of a border.
--
-- - region: A region, within a country or across borders.
--
-- - sea-area: A sea or a part of one.
--
-- - ship: A ship.
--
-- - other: Another place.

-- Portfolio: What an office is for.
--
-- - head-of-state: Head of state: a president, a monarch.
--
-- - deputy-head-of-state: Deputy of a head of state: a vice-president.
--
-- - head-of-government: Head of government: a prime minister, a chancellor.
--
-- - deputy-head-of-government: Deputy of a head of government.
--
-- - governor-general: Representative of a monarch who reigns elsewhere.
--
-- - party-leader: Leader of a party.
--
-- - foreign-minister: Minister of foreign affairs.
--
-- - defence-minister: Minister of defence.
--
-- - finance-minister: Minister of finance.
--
-- - interior-minister: Minister of the interior.
--
-- - minister: Minister of another matter.
--
-- - head-of-organisation: Head of an organisation: a secretary general, a president of a
-- commission.
--
-- - deputy-head-of-organisation: Deputy of a head of an organisation.
--
-- - commissioner: Member of a commission.
--
-- - ambassador: Ambassador to a country.
--
-- - permanent-representative: Permanent representative at an organisation.
--
-- - special-envoy: Envoy for one matter or region.
--
-- - military-commander: Commander of forces, or chief of defence.
--
-- - legislature-speaker: Speaker or president of a chamber of a legislature.
--
-- - crown-prince: Heir to a throne.
--
-- - consort: Spouse of a head of state or government, where that is an office.
--
-- - other: Another office.

-- Prose: A text of one line or more, without other control characters than line feeds and
-- without marks that change the direction of writing.
--
-- Pattern: ^[ \n]*[^
-- \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]([^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]|\n)*$

-- Quantity: A number of persons or things.

-- Rank: The rank of a visit in protocol.
--
-- - state: A state visit: of a head of state to another, with full honours.
--
-- - official: An official visit.
--
-- - official-working: An official working visit.
--
-- - working: A working visit.
--
-- - private: A private visit.
--
-- - informal: An informal visit.
--
-- - unofficial: An unofficial visit.
--
-- - courtesy: A courtesy visit.
--
-- - goodwill: A goodwill visit.
--
-- - pastoral: A pastoral visit, of a head of a church.
--
-- - guest-of-government: A visit as a guest of the government.

-- RelationKind: What a relative is to a person.
--
-- - spouse: Husband or wife.
--
-- - child: Son or daughter.
--
-- - parent: Father or mother.
--
-- - sibling: Brother or sister.
--
-- - other: Another relative.

-- Seats: How many persons hold an office at one time.

-- Sha256: A SHA-256 checksum: 64 hexadecimal digits in lower case.
--
-- Pattern: ^[0-9a-f]{64}$

-- SourceId: The identifier of a source: lower-case letters, digits and single hyphens.
--
-- Examples: nato-189041.
--
-- Pattern: ^[a-z0-9]+(-[a-z0-9]+)*$

-- SourceKind: What a source is.
--
-- - press-release: A press release.
--
-- - transcript: A transcript of what was said.
--
-- - communique: A communiqué or a declaration.
--
-- - official-register: An official register or gazette.
--
-- - official-website: A page of an official website.
--
-- - news-article: An article in the news.
--
-- - dataset: A data set.
--
-- - book: A book.
--
-- - archive-record: A record in an archive.
--
-- - social-media: A post in a social medium.
--
-- - reference: An encyclopaedia or another work of reference.

-- Span: The calendar days on which something happens, local to its place: one date
-- (`2021-11-28`), the first and the last day (`2021-11-28/2021-11-29`), or one of them
-- (`2021-11-28/..`, `../2021-11-29`). Each date is as exact as the source gives it.
--
-- Examples: 2021-11-28, 2021-11-28/2021-11-29, 2021-11, 2021-11-28/...
--
-- Pattern:
-- ^((([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?([.][.])?|[.][.]([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?)(/(([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?|[.][.]))?|[.][.]/([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?)$

-- StatementId: The identifier of a statement, which begins with the day on which it was made.
--
-- Examples: 2021-11-28-call-on-russia.
--
-- Pattern: ^[a-z0-9]+(-[a-z0-9]+)*$

-- StatementKind: What kind of statement it is.
--
-- - position: Holds something to be so or right.
--
-- - assessment: Judges a state of affairs.
--
-- - report: Tells what happened.
--
-- - assurance: Confirms a commitment that exists.
--
-- - pledge: Promises something new.
--
-- - call: Asks somebody to do something.
--
-- - demand: Requires somebody to do something.
--
-- - warning: Warns of consequences.
--
-- - criticism: Finds fault with somebody.
--
-- - praise: Speaks well of somebody.
--
-- - intention: Says what the speaker means to do.
--
-- - announcement: Makes a decision known.
--
-- - condolence: Expresses sympathy.

-- Status: How far an event had come on the day of `as_of`.
--
-- - planned: Announced or agreed, and not begun.
--
-- - under-way: Begun, and not over.
--
-- - concluded: Over.
--
-- - postponed: Put off to another day, known or not.
--
-- - cancelled: Called off.
--
-- - unknown: The sources do not say.

-- StopKind: What a stop is.
--
-- - visit: A stop with a programme.
--
-- - transit: A stop on the way.
--
-- - private: A private stop.
--
-- - troop-visit: A stop at troops.

-- StrengthKind: What a number of personnel is.
--
-- - reported: As reported, nothing more being said.
--
-- - authorised: The number that may be there.
--
-- - actual: The number that was there.

-- Text: A text of one line, without control characters and without marks that change the
-- direction of writing.
--
-- Pattern: ^ *[^
-- \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$

-- TopicId: The identifier of a topic: lower-case letters, digits and single hyphens.
--
-- Examples: hybrid-threats.
--
-- Pattern: ^[a-z0-9]+(-[a-z0-9]+)*$

-- Url: A web address that begins with `https://` or `http://`.
--
-- Examples: https://www.nato.int/cps/en/natohq/news_189041.htm.
--
-- Pattern: ^https?://[^ \u0000-\u001F\u007F-\u009F\u00A0\u2028-\u202E\u2066-\u2069]+$

-- VisitId: The identifier of a visit, which begins with its first day.
--
-- Examples: 2021-11-28-nato-eu-baltic.
--
-- Pattern: ^[a-z0-9]+(-[a-z0-9]+)*$

-- Weekdays: The day of the week of a date, in English and in lower case, or those of the first
-- and the last day of a span, joined by `/`.
--
-- Examples: sunday, sunday/monday.
--
-- Pattern:
-- ^(monday|tuesday|wednesday|thursday|friday|saturday|sunday)(/(monday|tuesday|wednesday|thursday|friday|saturday|sunday))?$

-- An agreement, a declaration or another text that parties make, or mean to make.
CREATE TABLE document (
  -- The identifier of the record, unique among the records of its kind. It stays the same when
  -- names change.
  id TEXT NOT NULL CHECK (length(id) <= 80),
  -- What sort of document it is.
  kind TEXT NOT NULL CHECK (kind IN ('joint-declaration', 'joint-statement', 'communique', 'treaty', 'agreement', 'memorandum', 'protocol', 'strategy', 'resolution', 'other')),
  -- The title of the document.
  title TEXT NOT NULL,
  -- How far it had come on the day `as_of`.
  status TEXT NOT NULL CHECK (status IN ('proposed', 'under-negotiation', 'agreed', 'signed', 'in-force', 'terminated', 'abandoned')),
  -- The day on which the status held. By default the day on which the newest of the sources was
  -- published.
  as_of TEXT,
  -- When it was signed.
  signed TEXT,
  -- The address of its text on the web.
  url TEXT,
  -- Notes of the keepers of the data.
  notes TEXT,
  PRIMARY KEY (id)
) STRICT;

-- What the data set claims to hold whole. Without such a claim the absence of a record means
-- nothing.
CREATE TABLE coverage (
  -- The identifier of the record, unique among the records of its kind. It stays the same when
  -- names change.
  id TEXT NOT NULL CHECK (length(id) <= 80),
  -- The first day.
  since TEXT NOT NULL,
  -- The last day, inclusive.
  until TEXT NOT NULL,
  -- How complete the records are.
  completeness TEXT NOT NULL CHECK (completeness IN ('complete', 'partial', 'sampled')),
  -- On what the claim rests.
  basis TEXT,
  -- Notes of the keepers of the data.
  notes TEXT,
  PRIMARY KEY (id)
) STRICT;

-- A person, with the offices held and when.
CREATE TABLE person (
  -- The identifier of the record, unique among the records of its kind. It stays the same when
  -- names change.
  id TEXT NOT NULL CHECK (length(id) <= 80),
  -- The name by which the person is known, in the Latin script.
  name TEXT NOT NULL,
  -- The date of birth.
  born TEXT,
  -- The date of death.
  died TEXT,
  -- Notes of the keepers of the data.
  notes TEXT,
  PRIMARY KEY (id)
) STRICT;

-- A visit of one or more persons to one or more countries. A visit whose visitors act for two
-- sides or more is a joint one.
CREATE TABLE visit (
  -- The identifier of the record, unique among the records of its kind. It stays the same when
  -- names change.
  id TEXT NOT NULL CHECK (length(id) <= 80),
  -- The days of the visit.
  date TEXT NOT NULL,
  -- How far it had come on the day `as_of`.
  status TEXT NOT NULL CHECK (status IN ('planned', 'under-way', 'concluded', 'postponed', 'cancelled', 'unknown')),
  -- A title, where the visit is known by one.
  title TEXT,
  -- The rank of the visit as the source states it. Absent: not stated.
  rank TEXT CHECK (rank IN ('state', 'official', 'official-working', 'working', 'private', 'informal', 'unofficial', 'courtesy', 'goodwill', 'pastoral', 'guest-of-government')),
  -- The day of the week of `date`, as the source prints it.
  weekday TEXT,
  -- The person whose visit this one goes along with.
  accompanies TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(accompanies) <= 80),
  -- What the visit is for.
  purpose TEXT,
  -- The days for which the visit was planned before it was postponed.
  previous_date TEXT,
  -- The day on which the status held. By default the day on which the newest of the sources was
  -- published.
  as_of TEXT,
  -- Text of an imported row, word for word.
  remarks TEXT,
  -- Notes of the keepers of the data.
  notes TEXT,
  PRIMARY KEY (id)
) STRICT;

-- A country, present or past.
CREATE TABLE country (
  -- The identifier of the record, unique among the records of its kind. It stays the same when
  -- names change.
  id TEXT NOT NULL,
  -- The usual short name.
  name TEXT NOT NULL,
  -- Notes of the keepers of the data.
  notes TEXT,
  PRIMARY KEY (id)
) STRICT;

-- A place at which something happens.
CREATE TABLE place (
  -- The identifier of the record, unique among the records of its kind. It stays the same when
  -- names change.
  id TEXT NOT NULL CHECK (length(id) <= 80),
  -- The name of the place, in the Latin script.
  name TEXT NOT NULL,
  -- What sort of place it is.
  kind TEXT NOT NULL CHECK (kind IN ('populated-place', 'city', 'town', 'capital-district', 'military-site', 'airport', 'government-building', 'venue', 'island', 'border-crossing', 'region', 'sea-area', 'ship', 'other')),
  -- The country in which it lies. A region, a sea area and a ship may have none.
  country TEXT REFERENCES country (id) DEFERRABLE INITIALLY DEFERRED,
  -- The place within which it lies.
  within TEXT REFERENCES place (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(within) <= 80),
  -- The latitude of its centre.
  latitude REAL CHECK (latitude BETWEEN -90 AND 90),
  -- The longitude of its centre.
  longitude REAL CHECK (longitude BETWEEN -180 AND 180),
  -- Notes of the keepers of the data.
  notes TEXT,
  PRIMARY KEY (id)
) STRICT;

-- An organisation, a body of one, a government or the like.
CREATE TABLE organisation (
  -- The identifier of the record, unique among the records of its kind. It stays the same when
  -- names change.
  id TEXT NOT NULL CHECK (length(id) <= 80),
  -- The name of the organisation.
  name TEXT NOT NULL,
  -- What sort of organisation it is.
  kind TEXT NOT NULL CHECK (kind IN ('intergovernmental-organisation', 'alliance', 'supranational-union', 'institution', 'decision-making-body', 'government', 'ministry', 'legislature', 'military-command', 'armed-force', 'centre-of-excellence', 'grouping', 'non-state-actor', 'company', 'other')),
  -- The usual abbreviation of the name.
  abbreviation TEXT,
  -- The organisation of which it is a part.
  parent TEXT REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(parent) <= 80),
  -- The country of a government, a ministry, a legislature or a force.
  country TEXT REFERENCES country (id) DEFERRABLE INITIALLY DEFERRED,
  -- The place of its seat.
  seat TEXT REFERENCES place (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(seat) <= 80),
  -- The first day on which it existed.
  since TEXT,
  -- The last day on which it existed, inclusive.
  until TEXT,
  -- The organisation that took its place.
  successor TEXT REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(successor) <= 80),
  -- Whether all its members are listed.
  members_complete INTEGER NOT NULL DEFAULT 0 CHECK (members_complete IN (0, 1)),
  -- Notes of the keepers of the data.
  notes TEXT,
  PRIMARY KEY (id)
) STRICT;

-- A meeting of a body at the level of ministers, of heads of state and government, or of those
-- who stand in for them.
CREATE TABLE ministerial_meeting (
  -- The identifier of the record, unique among the records of its kind. It stays the same when
  -- names change.
  id TEXT NOT NULL CHECK (length(id) <= 80),
  -- The body that meets.
  body TEXT NOT NULL REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(body) <= 80),
  -- At which level it meets.
  level TEXT NOT NULL CHECK (level IN ('heads-of-state-and-government', 'foreign-ministers', 'defence-ministers', 'finance-ministers', 'interior-ministers', 'other-ministers', 'permanent-representatives', 'chiefs-of-defence')),
  -- The days of the meeting.
  date TEXT NOT NULL,
  -- How far it had come on the day `as_of`.
  status TEXT NOT NULL CHECK (status IN ('planned', 'under-way', 'concluded', 'postponed', 'cancelled', 'unknown')),
  -- A title, where the meeting is known by one.
  title TEXT,
  -- By which means the participants meet.
  medium TEXT NOT NULL DEFAULT 'in-person' CHECK (medium IN ('in-person', 'phone', 'video', 'hybrid')),
  -- The day of the week of `date`, as the source prints it.
  weekday TEXT,
  -- The country in which it takes place.
  country TEXT REFERENCES country (id) DEFERRABLE INITIALLY DEFERRED,
  -- The place at which it takes place.
  place TEXT REFERENCES place (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(place) <= 80),
  -- Whether all who take part are listed.
  participants_complete INTEGER NOT NULL DEFAULT 0 CHECK (participants_complete IN (0, 1)),
  -- How many take part.
  --
  -- How many there are, as exactly as the source says it. Written `10`, `~900` (about 900),
  -- `900+` (at least 900) or `900-1200`, or as a mapping.
  --
  -- The smallest number that it may be.
  attendance_minimum INTEGER CHECK (attendance_minimum BETWEEN 0 AND 999999999),
  -- How many take part.
  --
  -- The greatest number that it may be; absent where the source names none.
  attendance_maximum INTEGER CHECK (attendance_maximum BETWEEN 0 AND 999999999),
  -- How many take part.
  --
  -- Whether the source gives the numbers as approximate.
  attendance_approximate INTEGER CHECK (attendance_approximate IN (0, 1)),
  -- The days for which it was planned before it was postponed.
  previous_date TEXT,
  -- The day on which the status held. By default the day on which the newest of the sources was
  -- published.
  as_of TEXT,
  -- Text of an imported row, word for word.
  remarks TEXT,
  -- Notes of the keepers of the data.
  notes TEXT,
  PRIMARY KEY (id),
  CHECK (attendance_maximum IS NULL OR attendance_minimum IS NOT NULL),
  CHECK ((attendance_minimum IS NULL) = (attendance_approximate IS NULL))
) STRICT;

-- A frame under which several deployments stand.
CREATE TABLE operation (
  -- The identifier of the record, unique among the records of its kind. It stays the same when
  -- names change.
  id TEXT NOT NULL CHECK (length(id) <= 80),
  -- The name of the operation.
  title TEXT NOT NULL,
  -- The organisation that leads it.
  organisation TEXT REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(organisation) <= 80),
  -- The first day.
  since TEXT,
  -- The last day, inclusive.
  until TEXT,
  -- Of what its units are.
  unit_kind TEXT CHECK (unit_kind IN ('battlegroup', 'brigade', 'expert-team', 'air-policing', 'air-defence', 'naval-group', 'training-mission', 'advisory-mission', 'peacekeeping-contingent', 'observer-mission', 'headquarters-element', 'surveillance', 'logistics', 'other')),
  -- How many units it has.
  --
  -- How many there are, as exactly as the source says it. Written `10`, `~900` (about 900),
  -- `900+` (at least 900) or `900-1200`, or as a mapping.
  --
  -- The smallest number that it may be.
  unit_count_minimum INTEGER CHECK (unit_count_minimum BETWEEN 0 AND 999999999),
  -- How many units it has.
  --
  -- The greatest number that it may be; absent where the source names none.
  unit_count_maximum INTEGER CHECK (unit_count_maximum BETWEEN 0 AND 999999999),
  -- How many units it has.
  --
  -- Whether the source gives the numbers as approximate.
  unit_count_approximate INTEGER CHECK (unit_count_approximate IN (0, 1)),
  -- The document on which it rests.
  mandate TEXT REFERENCES document (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(mandate) <= 80),
  -- Notes of the keepers of the data.
  notes TEXT,
  PRIMARY KEY (id),
  CHECK (unit_count_maximum IS NULL OR unit_count_minimum IS NOT NULL),
  CHECK ((unit_count_minimum IS NULL) = (unit_count_approximate IS NULL))
) STRICT;

-- Forces or experts sent to a country or an area.
CREATE TABLE deployment (
  -- The identifier of the record, unique among the records of its kind. It stays the same when
  -- names change.
  id TEXT NOT NULL CHECK (length(id) <= 80),
  -- The name of the deployment.
  title TEXT NOT NULL,
  -- What is deployed.
  kind TEXT NOT NULL CHECK (kind IN ('battlegroup', 'brigade', 'expert-team', 'air-policing', 'air-defence', 'naval-group', 'training-mission', 'advisory-mission', 'peacekeeping-contingent', 'observer-mission', 'headquarters-element', 'surveillance', 'logistics', 'other')),
  -- The operation of which it is a part.
  operation TEXT REFERENCES operation (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(operation) <= 80),
  -- The organisation under which it stands.
  organisation TEXT REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(organisation) <= 80),
  -- The country that hosts it.
  host TEXT REFERENCES country (id) DEFERRABLE INITIALLY DEFERRED,
  -- The area in which it moves, at sea or in the air; instead of `host`.
  area TEXT REFERENCES place (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(area) <= 80),
  -- The place at which it is based.
  place TEXT REFERENCES place (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(place) <= 80),
  -- The country that leads it.
  framework_nation TEXT REFERENCES country (id) DEFERRABLE INITIALLY DEFERRED,
  -- The first day.
  since TEXT,
  -- The last day, inclusive.
  until TEXT,
  -- What it is for.
  purpose TEXT,
  -- Notes of the keepers of the data.
  notes TEXT,
  PRIMARY KEY (id)
) STRICT;

-- A meeting that stands by itself, such as a summit that several visits attend.
CREATE TABLE meeting (
  -- The identifier of the record, unique among the records of its kind. It stays the same when
  -- names change.
  id TEXT NOT NULL CHECK (length(id) <= 80),
  -- The days of the meeting.
  date TEXT NOT NULL,
  -- How far it had come on the day `as_of`.
  status TEXT NOT NULL CHECK (status IN ('planned', 'under-way', 'concluded', 'postponed', 'cancelled', 'unknown')),
  -- A title, where the meeting is known by one.
  title TEXT,
  -- What kind of meeting it is. Absent: the source does not say.
  kind TEXT CHECK (kind IN ('bilateral-talks', 'multilateral-talks', 'summit', 'council-session', 'conference', 'courtesy-call', 'audience', 'briefing', 'working-meal', 'press-conference', 'address', 'ceremony', 'signing', 'funeral', 'troop-visit', 'site-visit', 'consultation', 'other')),
  -- By which means the participants meet.
  medium TEXT NOT NULL DEFAULT 'in-person' CHECK (medium IN ('in-person', 'phone', 'video', 'hybrid')),
  -- The day of the week of `date`, as the source prints it.
  weekday TEXT,
  -- The country in which it takes place.
  country TEXT REFERENCES country (id) DEFERRABLE INITIALLY DEFERRED,
  -- The place at which it takes place.
  place TEXT REFERENCES place (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(place) <= 80),
  -- The body that meets.
  body TEXT REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(body) <= 80),
  -- Whether all who take part are listed.
  participants_complete INTEGER NOT NULL DEFAULT 0 CHECK (participants_complete IN (0, 1)),
  -- How many take part.
  --
  -- How many there are, as exactly as the source says it. Written `10`, `~900` (about 900),
  -- `900+` (at least 900) or `900-1200`, or as a mapping.
  --
  -- The smallest number that it may be.
  attendance_minimum INTEGER CHECK (attendance_minimum BETWEEN 0 AND 999999999),
  -- How many take part.
  --
  -- The greatest number that it may be; absent where the source names none.
  attendance_maximum INTEGER CHECK (attendance_maximum BETWEEN 0 AND 999999999),
  -- How many take part.
  --
  -- Whether the source gives the numbers as approximate.
  attendance_approximate INTEGER CHECK (attendance_approximate IN (0, 1)),
  -- The deployment that is visited or spoken about.
  deployment TEXT REFERENCES deployment (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(deployment) <= 80),
  -- The days for which it was planned before it was postponed.
  previous_date TEXT,
  -- The day on which the status held. By default the day on which the newest of the sources was
  -- published.
  as_of TEXT,
  -- Text of an imported row, word for word.
  remarks TEXT,
  -- Notes of the keepers of the data.
  notes TEXT,
  PRIMARY KEY (id),
  CHECK (attendance_maximum IS NULL OR attendance_minimum IS NOT NULL),
  CHECK ((attendance_minimum IS NULL) = (attendance_approximate IS NULL))
) STRICT;

-- What a speaker said. It is a claim of its speaker, and never a fact of the data set.
CREATE TABLE statement (
  -- The identifier of the record, unique among the records of its kind. It stays the same when
  -- names change.
  id TEXT NOT NULL CHECK (length(id) <= 80),
  -- What kind of statement it is.
  kind TEXT NOT NULL CHECK (kind IN ('position', 'assessment', 'report', 'assurance', 'pledge', 'call', 'demand', 'warning', 'criticism', 'praise', 'intention', 'announcement', 'condolence')),
  -- When it was made.
  date TEXT NOT NULL,
  -- What was said, in the words of the keepers of the data.
  summary TEXT NOT NULL,
  -- The visit at which it was made. A statement has at most one of `visit`, `meeting` and
  -- `ministerial_meeting`.
  visit TEXT REFERENCES visit (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(visit) <= 80),
  -- The meeting at which it was made.
  meeting TEXT REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(meeting) <= 80),
  -- The ministerial meeting at which it was made.
  ministerial_meeting TEXT REFERENCES ministerial_meeting (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(ministerial_meeting) <= 80),
  -- Words of the speaker, at most 30.
  quote TEXT,
  -- The language of `quote`.
  language TEXT,
  -- Notes of the keepers of the data.
  notes TEXT,
  PRIMARY KEY (id)
) STRICT;

-- An office of a country or of an organisation, whoever holds it.
CREATE TABLE office (
  -- The identifier of the record, unique among the records of its kind. It stays the same when
  -- names change.
  id TEXT NOT NULL CHECK (length(id) <= 80),
  -- The name of the office.
  name TEXT NOT NULL,
  -- The country whose office it is. An office has a country or an organisation.
  country TEXT REFERENCES country (id) DEFERRABLE INITIALLY DEFERRED,
  -- The organisation whose office it is.
  organisation TEXT REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(organisation) <= 80),
  -- How many persons hold the office at one time.
  seats INTEGER NOT NULL DEFAULT 1 CHECK (seats BETWEEN 1 AND 9999),
  -- The first day on which the office existed.
  since TEXT,
  -- The last day on which the office existed, inclusive.
  until TEXT,
  -- Notes of the keepers of the data.
  notes TEXT,
  PRIMARY KEY (id)
) STRICT;

-- A matter that is spoken about, in the manner of a thesaurus (SKOS).
CREATE TABLE topic (
  -- The identifier of the record, unique among the records of its kind. It stays the same when
  -- names change.
  id TEXT NOT NULL CHECK (length(id) <= 80),
  -- The preferred term.
  label TEXT NOT NULL,
  -- The wider topic to which it belongs.
  broader TEXT REFERENCES topic (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(broader) <= 80),
  -- What is meant by it.
  definition TEXT,
  -- The topic to be used in its place.
  replaced_by TEXT REFERENCES topic (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(replaced_by) <= 80),
  -- Notes of the keepers of the data.
  notes TEXT,
  PRIMARY KEY (id)
) STRICT;

-- A text or a data set from which facts are taken.
CREATE TABLE source (
  -- The identifier of the record, unique among the records of its kind. It stays the same when
  -- names change.
  id TEXT NOT NULL CHECK (length(id) <= 80),
  -- What sort of source it is.
  kind TEXT NOT NULL CHECK (kind IN ('press-release', 'transcript', 'communique', 'official-register', 'official-website', 'news-article', 'dataset', 'book', 'archive-record', 'social-media', 'reference')),
  -- The title that the source bears; for a page without one, what it is, in a few words.
  title TEXT NOT NULL,
  -- The organisation that published it.
  publisher TEXT REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(publisher) <= 80),
  -- The address of the source on the web.
  url TEXT,
  -- When it was published.
  published TEXT,
  -- The day of the week of `published`, as the source prints it.
  weekday TEXT,
  -- The language in which it is written.
  language TEXT,
  -- The day on which it was read.
  retrieved TEXT,
  -- The address of an archived copy.
  archive_url TEXT,
  -- The SHA-256 checksum of the bytes that were read.
  sha256 TEXT,
  -- The licence under which it may be used.
  licence TEXT,
  -- Notes of the keepers of the data.
  notes TEXT,
  PRIMARY KEY (id)
) STRICT;

-- Where the facts of the record come from; at least one source.
--
-- A source, and where in it the fact stands. May be written as the identifier of the source
-- alone.
CREATE TABLE document_sources (
  document_id TEXT NOT NULL,
  -- The place in the list: 1, 2, 3 …
  position INTEGER NOT NULL CHECK (position >= 1),
  -- The source.
  source TEXT NOT NULL REFERENCES source (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(source) <= 80),
  -- Where in the source: a page, a paragraph or a time.
  locator TEXT,
  PRIMARY KEY (document_id, position),
  FOREIGN KEY (document_id) REFERENCES document (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- Who makes it.
--
-- A reference to a record: a mapping with exactly one key, which names the kind.
CREATE TABLE document_parties (
  document_id TEXT NOT NULL,
  -- The place in the list: 1, 2, 3 …
  position INTEGER NOT NULL CHECK (position >= 1),
  -- A person.
  person TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(person) <= 80),
  -- An office.
  office TEXT REFERENCES office (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(office) <= 80),
  -- An organisation.
  organisation TEXT REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(organisation) <= 80),
  -- A country.
  country TEXT REFERENCES country (id) DEFERRABLE INITIALLY DEFERRED,
  -- A place.
  place TEXT REFERENCES place (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(place) <= 80),
  -- A visit.
  visit TEXT REFERENCES visit (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(visit) <= 80),
  -- A meeting.
  meeting TEXT REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(meeting) <= 80),
  -- A ministerial meeting.
  ministerial_meeting TEXT REFERENCES ministerial_meeting (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(ministerial_meeting) <= 80),
  -- A deployment.
  deployment TEXT REFERENCES deployment (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(deployment) <= 80),
  -- An operation.
  operation TEXT REFERENCES operation (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(operation) <= 80),
  -- A document.
  document TEXT REFERENCES document (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(document) <= 80),
  -- A topic.
  topic TEXT REFERENCES topic (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(topic) <= 80),
  PRIMARY KEY (document_id, position),
  FOREIGN KEY (document_id) REFERENCES document (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  CHECK (
    CASE WHEN person IS NULL THEN 0 ELSE 1 END
    + CASE WHEN office IS NULL THEN 0 ELSE 1 END
    + CASE WHEN organisation IS NULL THEN 0 ELSE 1 END
    + CASE WHEN country IS NULL THEN 0 ELSE 1 END
    + CASE WHEN place IS NULL THEN 0 ELSE 1 END
    + CASE WHEN visit IS NULL THEN 0 ELSE 1 END
    + CASE WHEN meeting IS NULL THEN 0 ELSE 1 END
    + CASE WHEN ministerial_meeting IS NULL THEN 0 ELSE 1 END
    + CASE WHEN deployment IS NULL THEN 0 ELSE 1 END
    + CASE WHEN operation IS NULL THEN 0 ELSE 1 END
    + CASE WHEN document IS NULL THEN 0 ELSE 1 END
    + CASE WHEN topic IS NULL THEN 0 ELSE 1 END = 1
  )
) STRICT;

-- The place, the visit or the meeting at which it was signed.
--
-- A reference to a record: a mapping with exactly one key, which names the kind.
CREATE TABLE document_signed_at (
  document_id TEXT NOT NULL,
  -- A person.
  person TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(person) <= 80),
  -- An office.
  office TEXT REFERENCES office (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(office) <= 80),
  -- An organisation.
  organisation TEXT REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(organisation) <= 80),
  -- A country.
  country TEXT REFERENCES country (id) DEFERRABLE INITIALLY DEFERRED,
  -- A place.
  place TEXT REFERENCES place (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(place) <= 80),
  -- A visit.
  visit TEXT REFERENCES visit (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(visit) <= 80),
  -- A meeting.
  meeting TEXT REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(meeting) <= 80),
  -- A ministerial meeting.
  ministerial_meeting TEXT REFERENCES ministerial_meeting (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(ministerial_meeting) <= 80),
  -- A deployment.
  deployment TEXT REFERENCES deployment (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(deployment) <= 80),
  -- An operation.
  operation TEXT REFERENCES operation (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(operation) <= 80),
  -- A document.
  document TEXT REFERENCES document (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(document) <= 80),
  -- A topic.
  topic TEXT REFERENCES topic (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(topic) <= 80),
  PRIMARY KEY (document_id),
  FOREIGN KEY (document_id) REFERENCES document (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  CHECK (
    CASE WHEN person IS NULL THEN 0 ELSE 1 END
    + CASE WHEN office IS NULL THEN 0 ELSE 1 END
    + CASE WHEN organisation IS NULL THEN 0 ELSE 1 END
    + CASE WHEN country IS NULL THEN 0 ELSE 1 END
    + CASE WHEN place IS NULL THEN 0 ELSE 1 END
    + CASE WHEN visit IS NULL THEN 0 ELSE 1 END
    + CASE WHEN meeting IS NULL THEN 0 ELSE 1 END
    + CASE WHEN ministerial_meeting IS NULL THEN 0 ELSE 1 END
    + CASE WHEN deployment IS NULL THEN 0 ELSE 1 END
    + CASE WHEN operation IS NULL THEN 0 ELSE 1 END
    + CASE WHEN document IS NULL THEN 0 ELSE 1 END
    + CASE WHEN topic IS NULL THEN 0 ELSE 1 END = 1
  )
) STRICT;

-- The visits and meetings at which it was spoken about.
--
-- A reference to a record: a mapping with exactly one key, which names the kind.
CREATE TABLE document_discussed_at (
  document_id TEXT NOT NULL,
  -- The place in the list: 1, 2, 3 …
  position INTEGER NOT NULL CHECK (position >= 1),
  -- A person.
  person TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(person) <= 80),
  -- An office.
  office TEXT REFERENCES office (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(office) <= 80),
  -- An organisation.
  organisation TEXT REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(organisation) <= 80),
  -- A country.
  country TEXT REFERENCES country (id) DEFERRABLE INITIALLY DEFERRED,
  -- A place.
  place TEXT REFERENCES place (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(place) <= 80),
  -- A visit.
  visit TEXT REFERENCES visit (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(visit) <= 80),
  -- A meeting.
  meeting TEXT REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(meeting) <= 80),
  -- A ministerial meeting.
  ministerial_meeting TEXT REFERENCES ministerial_meeting (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(ministerial_meeting) <= 80),
  -- A deployment.
  deployment TEXT REFERENCES deployment (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(deployment) <= 80),
  -- An operation.
  operation TEXT REFERENCES operation (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(operation) <= 80),
  -- A document.
  document TEXT REFERENCES document (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(document) <= 80),
  -- A topic.
  topic TEXT REFERENCES topic (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(topic) <= 80),
  PRIMARY KEY (document_id, position),
  FOREIGN KEY (document_id) REFERENCES document (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  CHECK (
    CASE WHEN person IS NULL THEN 0 ELSE 1 END
    + CASE WHEN office IS NULL THEN 0 ELSE 1 END
    + CASE WHEN organisation IS NULL THEN 0 ELSE 1 END
    + CASE WHEN country IS NULL THEN 0 ELSE 1 END
    + CASE WHEN place IS NULL THEN 0 ELSE 1 END
    + CASE WHEN visit IS NULL THEN 0 ELSE 1 END
    + CASE WHEN meeting IS NULL THEN 0 ELSE 1 END
    + CASE WHEN ministerial_meeting IS NULL THEN 0 ELSE 1 END
    + CASE WHEN deployment IS NULL THEN 0 ELSE 1 END
    + CASE WHEN operation IS NULL THEN 0 ELSE 1 END
    + CASE WHEN document IS NULL THEN 0 ELSE 1 END
    + CASE WHEN topic IS NULL THEN 0 ELSE 1 END = 1
  )
) STRICT;

-- The identifiers of the same thing in other data sets, by the data set's key.
--
-- The identifiers of one thing in other data sets, by the key of the data set.
CREATE TABLE document_ids (
  document_id TEXT NOT NULL,
  -- The key of another data set, such as `wikidata`, `geonames`, `iso3`, `m49`, `cow` or
  -- `unlocode`: lower-case letters, digits and hyphens.
  key TEXT NOT NULL,
  -- The identifiers of the same thing in other data sets, by the data set's key.
  value TEXT NOT NULL,
  PRIMARY KEY (document_id, key),
  FOREIGN KEY (document_id) REFERENCES document (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- Identifiers of records that were merged into this one. They are never used again.
CREATE TABLE document_previous_ids (
  document_id TEXT NOT NULL,
  -- The place in the list: 1, 2, 3 …
  position INTEGER NOT NULL CHECK (position >= 1),
  -- Identifiers of records that were merged into this one. They are never used again.
  value TEXT NOT NULL CHECK (length(value) <= 80),
  PRIMARY KEY (document_id, position),
  FOREIGN KEY (document_id) REFERENCES document (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- What the sources leave open, one matter a text.
CREATE TABLE document_open (
  document_id TEXT NOT NULL,
  -- The place in the list: 1, 2, 3 …
  position INTEGER NOT NULL CHECK (position >= 1),
  -- What the sources leave open, one matter a text.
  value TEXT NOT NULL,
  PRIMARY KEY (document_id, position),
  FOREIGN KEY (document_id) REFERENCES document (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- Fields of which other sources say something else. The field itself holds the value preferred.
--
-- What other sources say of a field of the record.
CREATE TABLE document_disputed (
  document_id TEXT NOT NULL,
  -- The place in the list: 1, 2, 3 …
  position INTEGER NOT NULL CHECK (position >= 1),
  -- The name of the field, with dots where it lies inside another: `stops.0.date`.
  field TEXT NOT NULL,
  -- What these sources say.
  says TEXT NOT NULL,
  PRIMARY KEY (document_id, position),
  FOREIGN KEY (document_id) REFERENCES document (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- The sources that say so; at least one.
--
-- A source, and where in it the fact stands. May be written as the identifier of the source
-- alone.
CREATE TABLE document_disputed_sources (
  document_id TEXT NOT NULL,
  disputed_position INTEGER NOT NULL,
  -- The place in the list: 1, 2, 3 …
  position INTEGER NOT NULL CHECK (position >= 1),
  -- The source.
  source TEXT NOT NULL REFERENCES source (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(source) <= 80),
  -- Where in the source: a page, a paragraph or a time.
  locator TEXT,
  PRIMARY KEY (document_id, disputed_position, position),
  FOREIGN KEY (document_id, disputed_position) REFERENCES document_disputed (document_id, position) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- A project's own fields, by namespace. A project may bind its namespace to a JSON Schema of
-- its own.
CREATE TABLE document_ext (
  document_id TEXT NOT NULL,
  -- The name under which a project keeps fields of its own: lower-case letters and digits,
  -- joined by single hyphens or full stops.
  key TEXT NOT NULL,
  -- A project's own fields, by namespace.
  value TEXT NOT NULL CHECK (json_valid(value)),
  PRIMARY KEY (document_id, key),
  FOREIGN KEY (document_id) REFERENCES document (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- Of which things it speaks; at least one.
CREATE TABLE coverage_records (
  coverage_id TEXT NOT NULL,
  -- The place in the list: 1, 2, 3 …
  position INTEGER NOT NULL CHECK (position >= 1),
  -- Of which things it speaks; at least one.
  value TEXT NOT NULL CHECK (value IN ('visit', 'meeting', 'ministerial-meeting', 'deployment', 'statement', 'tenure')),
  PRIMARY KEY (coverage_id, position),
  FOREIGN KEY (coverage_id) REFERENCES coverage (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- Of whom or of what it speaks.
--
-- Of whom or of what a coverage speaks: a mapping with exactly one key.
CREATE TABLE coverage_subject (
  coverage_id TEXT NOT NULL,
  -- A person.
  person TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(person) <= 80),
  -- An office.
  office TEXT REFERENCES office (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(office) <= 80),
  -- An organisation.
  organisation TEXT REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(organisation) <= 80),
  -- A country.
  country TEXT REFERENCES country (id) DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (coverage_id),
  FOREIGN KEY (coverage_id) REFERENCES coverage (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  CHECK (
    CASE WHEN person IS NULL THEN 0 ELSE 1 END
    + CASE WHEN office IS NULL THEN 0 ELSE 1 END
    + CASE WHEN organisation IS NULL THEN 0 ELSE 1 END
    + CASE WHEN country IS NULL THEN 0 ELSE 1 END = 1
  )
) STRICT;

-- Where the facts of the record come from; at least one source.
--
-- A source, and where in it the fact stands. May be written as the identifier of the source
-- alone.
CREATE TABLE coverage_sources (
  coverage_id TEXT NOT NULL,
  -- The place in the list: 1, 2, 3 …
  position INTEGER NOT NULL CHECK (position >= 1),
  -- The source.
  source TEXT NOT NULL REFERENCES source (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(source) <= 80),
  -- Where in the source: a page, a paragraph or a time.
  locator TEXT,
  PRIMARY KEY (coverage_id, position),
  FOREIGN KEY (coverage_id) REFERENCES coverage (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- The identifiers of the same thing in other data sets, by the data set's key.
--
-- The identifiers of one thing in other data sets, by the key of the data set.
CREATE TABLE coverage_ids (
  coverage_id TEXT NOT NULL,
  -- The key of another data set, such as `wikidata`, `geonames`, `iso3`, `m49`, `cow` or
  -- `unlocode`: lower-case letters, digits and hyphens.
  key TEXT NOT NULL,
  -- The identifiers of the same thing in other data sets, by the data set's key.
  value TEXT NOT NULL,
  PRIMARY KEY (coverage_id, key),
  FOREIGN KEY (coverage_id) REFERENCES coverage (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- Identifiers of records that were merged into this one. They are never used again.
CREATE TABLE coverage_previous_ids (
  coverage_id TEXT NOT NULL,
  -- The place in the list: 1, 2, 3 …
  position INTEGER NOT NULL CHECK (position >= 1),
  -- Identifiers of records that were merged into this one. They are never used again.
  value TEXT NOT NULL CHECK (length(value) <= 80),
  PRIMARY KEY (coverage_id, position),
  FOREIGN KEY (coverage_id) REFERENCES coverage (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- What the sources leave open, one matter a text.
CREATE TABLE coverage_open (
  coverage_id TEXT NOT NULL,
  -- The place in the list: 1, 2, 3 …
  position INTEGER NOT NULL CHECK (position >= 1),
  -- What the sources leave open, one matter a text.
  value TEXT NOT NULL,
  PRIMARY KEY (coverage_id, position),
  FOREIGN KEY (coverage_id) REFERENCES coverage (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- Fields of which other sources say something else. The field itself holds the value preferred.
--
-- What other sources say of a field of the record.
CREATE TABLE coverage_disputed (
  coverage_id TEXT NOT NULL,
  -- The place in the list: 1, 2, 3 …
  position INTEGER NOT NULL CHECK (position >= 1),
  -- The name of the field, with dots where it lies inside another: `stops.0.date`.
  field TEXT NOT NULL,
  -- What these sources say.
  says TEXT NOT NULL,
  PRIMARY KEY (coverage_id, position),
  FOREIGN KEY (coverage_id) REFERENCES coverage (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- The sources that say so; at least one.
--
-- A source, and where in it the fact stands. May be written as the identifier of the source
-- alone.
CREATE TABLE coverage_disputed_sources (
  coverage_id TEXT NOT NULL,
  disputed_position INTEGER NOT NULL,
  -- The place in the list: 1, 2, 3 …
  position INTEGER NOT NULL CHECK (position >= 1),
  -- The source.
  source TEXT NOT NULL REFERENCES source (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(source) <= 80),
  -- Where in the source: a page, a paragraph or a time.
  locator TEXT,
  PRIMARY KEY (coverage_id, disputed_position, position),
  FOREIGN KEY (coverage_id, disputed_position) REFERENCES coverage_disputed (coverage_id, position) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- A project's own fields, by namespace. A project may bind its namespace to a JSON Schema of
-- its own.
CREATE TABLE coverage_ext (
  coverage_id TEXT NOT NULL,
  -- The name under which a project keeps fields of its own: lower-case letters and digits,
  -- joined by single hyphens or full stops.
  key TEXT NOT NULL,
  -- A project's own fields, by namespace.
  value TEXT NOT NULL CHECK (json_valid(value)),
  PRIMARY KEY (coverage_id, key),
  FOREIGN KEY (coverage_id) REFERENCES coverage (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- Names in other languages, by language tag.
CREATE TABLE person_names (
  person_id TEXT NOT NULL,
  -- A language by its BCP 47 tag, in the usual case: `lv`, `pt-BR`, `zh-Hant`.
  key TEXT NOT NULL,
  -- Names in other languages, by language tag.
  value TEXT NOT NULL,
  PRIMARY KEY (person_id, key),
  FOREIGN KEY (person_id) REFERENCES person (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- Every other spelling that occurs.
CREATE TABLE person_aliases (
  person_id TEXT NOT NULL,
  -- The place in the list: 1, 2, 3 …
  position INTEGER NOT NULL CHECK (position >= 1),
  -- Every other spelling that occurs.
  value TEXT NOT NULL,
  PRIMARY KEY (person_id, position),
  FOREIGN KEY (person_id) REFERENCES person (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- The countries of which the person is or was a citizen.
CREATE TABLE person_citizenships (
  person_id TEXT NOT NULL,
  -- The place in the list: 1, 2, 3 …
  position INTEGER NOT NULL CHECK (position >= 1),
  -- The countries of which the person is or was a citizen.
  value TEXT NOT NULL REFERENCES country (id) DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (person_id, position),
  FOREIGN KEY (person_id) REFERENCES person (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- The offices that the person held.
--
-- The time for which a person held an office.
CREATE TABLE person_tenures (
  person_id TEXT NOT NULL,
  -- The place in the list: 1, 2, 3 …
  position INTEGER NOT NULL CHECK (position >= 1),
  -- The office held.
  office TEXT NOT NULL REFERENCES office (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(office) <= 80),
  -- The first day.
  since TEXT,
  -- The last day, inclusive. Office passes during the day, so that a predecessor and a
  -- successor may share it.
  until TEXT,
  -- The latest day on which a source shows the holder in office. An end may have come since.
  last_seen TEXT,
  -- In which capacity the office was held.
  capacity TEXT NOT NULL DEFAULT 'incumbent' CHECK (capacity IN ('incumbent', 'acting', 'interim', 'elect', 'designate', 'contested', 'in-exile')),
  -- The cabinet to which the tenure belongs: an organisation of the kind `government`.
  cabinet TEXT REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(cabinet) <= 80),
  -- How the tenure began.
  began TEXT CHECK (began IN ('elected', 'appointed', 'succeeded', 'inherited', 'seized', 'other')),
  -- How the tenure ended.
  ended TEXT CHECK (ended IN ('term-ended', 'resigned', 'dismissed', 'removed', 'died', 'abolished', 'other')),
  -- The title of the office as the source prints it.
  title TEXT,
  PRIMARY KEY (person_id, position),
  FOREIGN KEY (person_id) REFERENCES person (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- Where this comes from, if not from the sources of the record.
--
-- A source, and where in it the fact stands. May be written as the identifier of the source
-- alone.
CREATE TABLE person_tenures_sources (
  person_id TEXT NOT NULL,
  tenures_position INTEGER NOT NULL,
  -- The place in the list: 1, 2, 3 …
  position INTEGER NOT NULL CHECK (position >= 1),
  -- The source.
  source TEXT NOT NULL REFERENCES source (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(source) <= 80),
  -- Where in the source: a page, a paragraph or a time.
  locator TEXT,
  PRIMARY KEY (person_id, tenures_position, position),
  FOREIGN KEY (person_id, tenures_position) REFERENCES person_tenures (person_id, position) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- Relatives. A relation is stated once and read both ways.
--
-- A relative of a person.
CREATE TABLE person_relations (
  person_id TEXT NOT NULL,
  -- The place in the list: 1, 2, 3 …
  position INTEGER NOT NULL CHECK (position >= 1),
  -- The person to whom the relation is.
  person TEXT NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(person) <= 80),
  -- What the relative is to the person of the record.
  kind TEXT NOT NULL CHECK (kind IN ('spouse', 'child', 'parent', 'sibling', 'other')),
  PRIMARY KEY (person_id, position),
  FOREIGN KEY (person_id) REFERENCES person (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- Where the facts of the record come from.
--
-- A source, and where in it the fact stands. May be written as the identifier of the source
-- alone.
CREATE TABLE person_sources (
  person_id TEXT NOT NULL,
  -- The place in the list: 1, 2, 3 …
  position INTEGER NOT NULL CHECK (position >= 1),
  -- The source.
  source TEXT NOT NULL REFERENCES source (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(source) <= 80),
  -- Where in the source: a page, a paragraph or a time.
  locator TEXT,
  PRIMARY KEY (person_id, position),
  FOREIGN KEY (person_id) REFERENCES person (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- The identifiers of the same thing in other data sets, by the data set's key.
--
-- The identifiers of one thing in other data sets, by the key of the data set.
CREATE TABLE person_ids (
  person_id TEXT NOT NULL,
  -- The key of another data set, such as `wikidata`, `geonames`, `iso3`, `m49`, `cow` or
  -- `unlocode`: lower-case letters, digits and hyphens.
  key TEXT NOT NULL,
  -- The identifiers of the same thing in other data sets, by the data set's key.
  value TEXT NOT NULL,
  PRIMARY KEY (person_id, key),
  FOREIGN KEY (person_id) REFERENCES person (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- Identifiers of records that were merged into this one. They are never used again.
CREATE TABLE person_previous_ids (
  person_id TEXT NOT NULL,
  -- The place in the list: 1, 2, 3 …
  position INTEGER NOT NULL CHECK (position >= 1),
  -- Identifiers of records that were merged into this one. They are never used again.
  value TEXT NOT NULL CHECK (length(value) <= 80),
  PRIMARY KEY (person_id, position),
  FOREIGN KEY (person_id) REFERENCES person (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- What the sources leave open, one matter a text.
CREATE TABLE person_open (
  person_id TEXT NOT NULL,
  -- The place in the list: 1, 2, 3 …
  position INTEGER NOT NULL CHECK (position >= 1),
  -- What the sources leave open, one matter a text.
  value TEXT NOT NULL,
  PRIMARY KEY (person_id, position),
  FOREIGN KEY (person_id) REFERENCES person (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- Fields of which other sources say something else. The field itself holds the value preferred.
--
-- What other sources say of a field of the record.
CREATE TABLE person_disputed (
  person_id TEXT NOT NULL,
  -- The place in the list: 1, 2, 3 …
  position INTEGER NOT NULL CHECK (position >= 1),
  -- The name of the field, with dots where it lies inside another: `stops.0.date`.
  field TEXT NOT NULL,
  -- What these sources say.
  says TEXT NOT NULL,
  PRIMARY KEY (person_id, position),
  FOREIGN KEY (person_id) REFERENCES person (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- The sources that say so; at least one.
--
-- A source, and where in it the fact stands. May be written as the identifier of the source
-- alone.
CREATE TABLE person_disputed_sources (
  person_id TEXT NOT NULL,
  disputed_position INTEGER NOT NULL,
  -- The place in the list: 1, 2, 3 …
  position INTEGER NOT NULL CHECK (position >= 1),
  -- The source.
  source TEXT NOT NULL REFERENCES source (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(source) <= 80),
  -- Where in the source: a page, a paragraph or a time.
  locator TEXT,
  PRIMARY KEY (person_id, disputed_position, position),
  FOREIGN KEY (person_id, disputed_position) REFERENCES person_disputed (person_id, position) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- A project's own fields, by namespace. A project may bind its namespace to a JSON Schema of
-- its own.
CREATE TABLE person_ext (
  person_id TEXT NOT NULL,
  -- The name under which a project keeps fields of its own: lower-case letters and digits,
  -- joined by single hyphens or full stops.
  key TEXT NOT NULL,
  -- A project's own fields, by namespace.
  value TEXT NOT NULL CHECK (json_valid(value)),
  PRIMARY KEY (person_id, key),
  FOREIGN KEY (person_id) REFERENCES person (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- Who visits; at least one.
--
-- Someone who takes part: a person, an office whose holder is not named, an organisation or a
-- country. May be written as the identifier of a person alone. The office that a person acts in
-- follows from the tenures on that day, and needs naming only where the person held two or is
-- not known.
CREATE TABLE visit_visitors (
  visit_id TEXT NOT NULL,
  -- The place in the list: 1, 2, 3 …
  position INTEGER NOT NULL CHECK (position >= 1),
  -- The person who takes part.
  person TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(person) <= 80),
  -- The office in which the person takes part, or whose unnamed holder does.
  office TEXT REFERENCES office (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(office) <= 80),
  -- The organisation, where it is all that the source names.
  organisation TEXT REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(organisation) <= 80),
  -- The country, where it is all that the source names.
  country TEXT REFERENCES country (id) DEFERRABLE INITIALLY DEFERRED,
  -- The name of somebody who has no record, for imports.
  name TEXT,
  -- In which capacity the person acts, where no tenure on record says so.
  capacity TEXT CHECK (capacity IN ('incumbent', 'acting', 'interim', 'elect', 'designate', 'contested', 'in-exile')),
  -- The name as the source prints it.
  as_printed TEXT,
  -- The role in which the person takes part.
  role TEXT NOT NULL DEFAULT 'attendee' CHECK (role IN ('attendee', 'host', 'guest', 'chair', 'co-chair', 'briefer', 'speaker', 'observer', 'signatory', 'mediator', 'accompanying', 'spouse')),
  -- The title as the source prints it.
  title TEXT,
  -- How the person takes part.
  mode TEXT NOT NULL DEFAULT 'in-person' CHECK (mode IN ('in-person', 'remote')),
  PRIMARY KEY (visit_id, position),
  FOREIGN KEY (visit_id) REFERENCES visit (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- For whom the person acts. By default the country or the topmost organisation of the office.
--
-- A reference to a record: a mapping with exactly one key, which names the kind.
CREATE TABLE visit_visitors_on_behalf_of (
  visit_id TEXT NOT NULL,
  visitors_position INTEGER NOT NULL,
  -- A person.
  person TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(person) <= 80),
  -- An office.
  office TEXT REFERENCES office (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(office) <= 80),
  -- An organisation.
  organisation TEXT REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(organisation) <= 80),
  -- A country.
  country TEXT REFERENCES country (id) DEFERRABLE INITIALLY DEFERRED,
  -- A place.
  place TEXT REFERENCES place (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(place) <= 80),
  -- A visit.
  visit TEXT REFERENCES visit (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(visit) <= 80),
  -- A meeting.
  meeting TEXT REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(meeting) <= 80),
  -- A ministerial meeting.
  ministerial_meeting TEXT REFERENCES ministerial_meeting (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(ministerial_meeting) <= 80),
  -- A deployment.
  deployment TEXT REFERENCES deployment (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(deployment) <= 80),
  -- An operation.
  operation TEXT REFERENCES operation (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(operation) <= 80),
  -- A document.
  document TEXT REFERENCES document (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(document) <= 80),
  -- A topic.
  topic TEXT REFERENCES topic (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(topic) <= 80),
  PRIMARY KEY (visit_id, visitors_position),
  FOREIGN KEY (visit_id, visitors_position) REFERENCES visit_visitors (visit_id, position) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  CHECK (
    CASE WHEN person IS NULL THEN 0 ELSE 1 END
    + CASE WHEN office IS NULL THEN 0 ELSE 1 END
    + CASE WHEN organisation IS NULL THEN 0 ELSE 1 END
    + CASE WHEN country IS NULL THEN 0 ELSE 1 END
    + CASE WHEN place IS NULL THEN 0 ELSE 1 END
    + CASE WHEN visit IS NULL THEN 0 ELSE 1 END
    + CASE WHEN meeting IS NULL THEN 0 ELSE 1 END
    + CASE WHEN ministerial_meeting IS NULL THEN 0 ELSE 1 END
    + CASE WHEN deployment IS NULL THEN 0 ELSE 1 END
    + CASE WHEN operation IS NULL THEN 0 ELSE 1 END
    + CASE WHEN document IS NULL THEN 0 ELSE 1 END
    + CASE WHEN topic IS NULL THEN 0 ELSE 1 END = 1
  )
) STRICT;

-- Whose seat is filled in another's place, as deputies and ambassadors do.
--
-- A reference to an office or a person: a mapping with exactly one key.
CREATE TABLE visit_visitors_represents (
  visit_id TEXT NOT NULL,
  visitors_position INTEGER NOT NULL,
  -- An office.
  office TEXT REFERENCES office (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(office) <= 80),
  -- A person.
  person TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(person) <= 80),
  PRIMARY KEY (visit_id, visitors_position),
  FOREIGN KEY (visit_id, visitors_position) REFERENCES visit_visitors (visit_id, position) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  CHECK (
    CASE WHEN office IS NULL THEN 0 ELSE 1 END
    + CASE WHEN person IS NULL THEN 0 ELSE 1 END = 1
  )
) STRICT;

-- Where this comes from, if not from the sources of the record.
--
-- A source, and where in it the fact stands. May be written as the identifier of the source
-- alone.
CREATE TABLE visit_visitors_sources (
  visit_id TEXT NOT NULL,
  visitors_position INTEGER NOT NULL,
  -- The place in the list: 1, 2, 3 …
  position INTEGER NOT NULL CHECK (position >= 1),
  -- The source.
  source TEXT NOT NULL REFERENCES source (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(source) <= 80),
  -- Where in the source: a page, a paragraph or a time.
  locator TEXT,
  PRIMARY KEY (visit_id, visitors_position, position),
  FOREIGN KEY (visit_id, visitors_position) REFERENCES visit_visitors (visit_id, position) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- Where the facts of the record come from; at least one source.
--
-- A source, and where in it the fact stands. May be written as the identifier of the source
-- alone.
CREATE TABLE visit_sources (
  visit_id TEXT NOT NULL,
  -- The place in the list: 1, 2, 3 …
  position INTEGER NOT NULL CHECK (position >= 1),
  -- The source.
  source TEXT NOT NULL REFERENCES source (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(source) <= 80),
  -- Where in the source: a page, a paragraph or a time.
  locator TEXT,
  PRIMARY KEY (visit_id, position),
  FOREIGN KEY (visit_id) REFERENCES visit (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- Who travels along.
--
-- Someone who takes part: a person, an office whose holder is not named, an organisation or a
-- country. May be written as the identifier of a person alone. The office that a person acts in
-- follows from the tenures on that day, and needs naming only where the person held two or is
-- not known.
CREATE TABLE visit_accompanying (
  visit_id TEXT NOT NULL,
  -- The place in the list: 1, 2, 3 …
  position INTEGER NOT NULL CHECK (position >= 1),
  -- The person who takes part.
  person TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(person) <= 80),
  -- The office in which the person takes part, or whose unnamed holder does.
  office TEXT REFERENCES office (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(office) <= 80),
  -- The organisation, where it is all that the source names.
  organisation TEXT REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(organisation) <= 80),
  -- The country, where it is all that the source names.
  country TEXT REFERENCES country (id) DEFERRABLE INITIALLY DEFERRED,
  -- The name of somebody who has no record, for imports.
  name TEXT,
  -- In which capacity the person acts, where no tenure on record says so.
  capacity TEXT CHECK (capacity IN ('incumbent', 'acting', 'interim', 'elect', 'designate', 'contested', 'in-exile')),
  -- The name as the source prints it.
  as_printed TEXT,
  -- The role in which the person takes part.
  role TEXT NOT NULL DEFAULT 'attendee' CHECK (role IN ('attendee', 'host', 'guest', 'chair', 'co-chair', 'briefer', 'speaker', 'observer', 'signatory', 'mediator', 'accompanying', 'spouse')),
  -- The title as the source prints it.
  title TEXT,
  -- How the person takes part.
  mode TEXT NOT NULL DEFAULT 'in-person' CHECK (mode IN ('in-person', 'remote')),
  PRIMARY KEY (visit_id, position),
  FOREIGN KEY (visit_id) REFERENCES visit (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- For whom the person acts. By default the country or the topmost organisation of the office.
--
-- A reference to a record: a mapping with exactly one key, which names the kind.
CREATE TABLE visit_accompanying_on_behalf_of (
  visit_id TEXT NOT NULL,
  accompanying_position INTEGER NOT NULL,
  -- A person.
  person TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(person) <= 80),
  -- An office.
  office TEXT REFERENCES office (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(office) <= 80),
  -- An organisation.
  organisation TEXT REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(organisation) <= 80),
  -- A country.
  country TEXT REFERENCES country (id) DEFERRABLE INITIALLY DEFERRED,
  -- A place.
  place TEXT REFERENCES place (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(place) <= 80),
  -- A visit.
  visit TEXT REFERENCES visit (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(visit) <= 80),
  -- A meeting.
  meeting TEXT REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(meeting) <= 80),
  -- A ministerial meeting.
  ministerial_meeting TEXT REFERENCES ministerial_meeting (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(ministerial_meeting) <= 80),
  -- A deployment.
  deployment TEXT REFERENCES deployment (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(deployment) <= 80),
  -- An operation.
  operation TEXT REFERENCES operation (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(operation) <= 80),
  -- A document.
  document TEXT REFERENCES document (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(document) <= 80),
  -- A topic.
  topic TEXT REFERENCES topic (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(topic) <= 80),
  PRIMARY KEY (visit_id, accompanying_position),
  FOREIGN KEY (visit_id, accompanying_position) REFERENCES visit_accompanying (visit_id, position) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  CHECK (
    CASE WHEN person IS NULL THEN 0 ELSE 1 END
    + CASE WHEN office IS NULL THEN 0 ELSE 1 END
    + CASE WHEN organisation IS NULL THEN 0 ELSE 1 END
    + CASE WHEN country IS NULL THEN 0 ELSE 1 END
    + CASE WHEN place IS NULL THEN 0 ELSE 1 END
    + CASE WHEN visit IS NULL THEN 0 ELSE 1 END
    + CASE WHEN meeting IS NULL THEN 0 ELSE 1 END
    + CASE WHEN ministerial_meeting IS NULL THEN 0 ELSE 1 END
    + CASE WHEN deployment IS NULL THEN 0 ELSE 1 END
    + CASE WHEN operation IS NULL THEN 0 ELSE 1 END
    + CASE WHEN document IS NULL THEN 0 ELSE 1 END
    + CASE WHEN topic IS NULL THEN 0 ELSE 1 END = 1
  )
) STRICT;

-- Whose seat is filled in another's place, as deputies and ambassadors do.
--
-- A reference to an office or a person: a mapping with exactly one key.
CREATE TABLE visit_accompanying_represents (
  visit_id TEXT NOT NULL,
  accompanying_position INTEGER NOT NULL,
  -- An office.
  office TEXT REFERENCES office (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(office) <= 80),
  -- A person.
  person TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(person) <= 80),
  PRIMARY KEY (visit_id, accompanying_position),
  FOREIGN KEY (visit_id, accompanying_position) REFERENCES visit_accompanying (visit_id, position) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  CHECK (
    CASE WHEN office IS NULL THEN 0 ELSE 1 END
    + CASE WHEN person IS NULL THEN 0 ELSE 1 END = 1
  )
) STRICT;

-- Where this comes from, if not from the sources of the record.
--
-- A source, and where in it the fact stands. May be written as the identifier of the source
-- alone.
CREATE TABLE visit_accompanying_sources (
  visit_id TEXT NOT NULL,
  accompanying_position INTEGER NOT NULL,
  -- The place in the list: 1, 2, 3 …
  position INTEGER NOT NULL CHECK (position >= 1),
  -- The source.
  source TEXT NOT NULL REFERENCES source (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(source) <= 80),
  -- Where in the source: a page, a paragraph or a time.
  locator TEXT,
  PRIMARY KEY (visit_id, accompanying_position, position),
  FOREIGN KEY (visit_id, accompanying_position) REFERENCES visit_accompanying (visit_id, position) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- What is spoken about.
CREATE TABLE visit_topics (
  visit_id TEXT NOT NULL,
  -- The place in the list: 1, 2, 3 …
  position INTEGER NOT NULL CHECK (position >= 1),
  -- What is spoken about.
  value TEXT NOT NULL REFERENCES topic (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(value) <= 80),
  PRIMARY KEY (visit_id, position),
  FOREIGN KEY (visit_id) REFERENCES visit (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- Where the visit leads to, in the order of time.
--
-- A stop of a visit: one stay in one country.
CREATE TABLE visit_stops (
  visit_id TEXT NOT NULL,
  -- The place in the list: 1, 2, 3 …
  position INTEGER NOT NULL CHECK (position >= 1),
  -- The country. A territory that has a code of its own bears that code. Left out only where
  -- the place lies in none.
  country TEXT REFERENCES country (id) DEFERRABLE INITIALLY DEFERRED,
  -- The place of the stop, where there is one.
  place TEXT REFERENCES place (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(place) <= 80),
  -- The days of the programme. By default those of the visit, where this is its only stop;
  -- where there are more, some day within the visit.
  date TEXT,
  -- The day of the week of `date`, as the source prints it.
  weekday TEXT,
  -- The days in the country, where the visitor was there for longer than the programme.
  stay TEXT,
  -- What the stop is.
  kind TEXT NOT NULL DEFAULT 'visit' CHECK (kind IN ('visit', 'transit', 'private', 'troop-visit')),
  -- The rank of this stop, where it differs from that of the visit.
  rank TEXT CHECK (rank IN ('state', 'official', 'official-working', 'working', 'private', 'informal', 'unofficial', 'courtesy', 'goodwill', 'pastoral', 'guest-of-government')),
  -- The person whom the visitors went along with on this stop alone.
  accompanies TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(accompanies) <= 80),
  -- The deployment visited.
  deployment TEXT REFERENCES deployment (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(deployment) <= 80),
  -- The stop as the source prints it.
  as_printed TEXT,
  -- Text of an imported row, word for word.
  remarks TEXT,
  PRIMARY KEY (visit_id, position),
  FOREIGN KEY (visit_id) REFERENCES visit (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- The places, where there are several; instead of `place`.
CREATE TABLE visit_stops_places (
  visit_id TEXT NOT NULL,
  stops_position INTEGER NOT NULL,
  -- The place in the list: 1, 2, 3 …
  position INTEGER NOT NULL CHECK (position >= 1),
  -- The places, where there are several; instead of `place`.
  value TEXT NOT NULL REFERENCES place (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(value) <= 80),
  PRIMARY KEY (visit_id, stops_position, position),
  FOREIGN KEY (visit_id, stops_position) REFERENCES visit_stops (visit_id, position) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- Those of the visitors who made this stop. By default all.
CREATE TABLE visit_stops_visitors (
  visit_id TEXT NOT NULL,
  stops_position INTEGER NOT NULL,
  -- The place in the list: 1, 2, 3 …
  position INTEGER NOT NULL CHECK (position >= 1),
  -- Those of the visitors who made this stop. By default all.
  value TEXT NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(value) <= 80),
  PRIMARY KEY (visit_id, stops_position, position),
  FOREIGN KEY (visit_id, stops_position) REFERENCES visit_stops (visit_id, position) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- Who received the visitors.
--
-- Someone who takes part: a person, an office whose holder is not named, an organisation or a
-- country. May be written as the identifier of a person alone. The office that a person acts in
-- follows from the tenures on that day, and needs naming only where the person held two or is
-- not known.
CREATE TABLE visit_stops_hosts (
  visit_id TEXT NOT NULL,
  stops_position INTEGER NOT NULL,
  -- The place in the list: 1, 2, 3 …
  position INTEGER NOT NULL CHECK (position >= 1),
  -- The person who takes part.
  person TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(person) <= 80),
  -- The office in which the person takes part, or whose unnamed holder does.
  office TEXT REFERENCES office (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(office) <= 80),
  -- The organisation, where it is all that the source names.
  organisation TEXT REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(organisation) <= 80),
  -- The country, where it is all that the source names.
  country TEXT REFERENCES country (id) DEFERRABLE INITIALLY DEFERRED,
  -- The name of somebody who has no record, for imports.
  name TEXT,
  -- In which capacity the person acts, where no tenure on record says so.
  capacity TEXT CHECK (capacity IN ('incumbent', 'acting', 'interim', 'elect', 'designate', 'contested', 'in-exile')),
  -- The name as the source prints it.
  as_printed TEXT,
  -- The role in which the person takes part.
  role TEXT NOT NULL DEFAULT 'attendee' CHECK (role IN ('attendee', 'host', 'guest', 'chair', 'co-chair', 'briefer', 'speaker', 'observer', 'signatory', 'mediator', 'accompanying', 'spouse')),
  -- The title as the source prints it.
  title TEXT,
  -- How the person takes part.
  mode TEXT NOT NULL DEFAULT 'in-person' CHECK (mode IN ('in-person', 'remote')),
  PRIMARY KEY (visit_id, stops_position, position),
  FOREIGN KEY (visit_id, stops_position) REFERENCES visit_stops (visit_id, position) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- For whom the person acts. By default the country or the topmost organisation of the office.
--
-- A reference to a record: a mapping with exactly one key, which names the kind.
CREATE TABLE visit_stops_hosts_on_behalf_of (
  visit_id TEXT NOT NULL,
  stops_position INTEGER NOT NULL,
  hosts_position INTEGER NOT NULL,
  -- A person.
  person TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(person) <= 80),
  -- An office.
  office TEXT REFERENCES office (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(office) <= 80),
  -- An organisation.
  organisation TEXT REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(organisation) <= 80),
  -- A country.
  country TEXT REFERENCES country (id) DEFERRABLE INITIALLY DEFERRED,
  -- A place.
  place TEXT REFERENCES place (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(place) <= 80),
  -- A visit.
  visit TEXT REFERENCES visit (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(visit) <= 80),
  -- A meeting.
  meeting TEXT REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(meeting) <= 80),
  -- A ministerial meeting.
  ministerial_meeting TEXT REFERENCES ministerial_meeting (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(ministerial_meeting) <= 80),
  -- A deployment.
  deployment TEXT REFERENCES deployment (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(deployment) <= 80),
  -- An operation.
  operation TEXT REFERENCES operation (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(operation) <= 80),
  -- A document.
  document TEXT REFERENCES document (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(document) <= 80),
  -- A topic.
  topic TEXT REFERENCES topic (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(topic) <= 80),
  PRIMARY KEY (visit_id, stops_position, hosts_position),
  FOREIGN KEY (visit_id, stops_position, hosts_position) REFERENCES visit_stops_hosts (visit_id, stops_position, position) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  CHECK (
    CASE WHEN person IS NULL THEN 0 ELSE 1 END
    + CASE WHEN office IS NULL THEN 0 ELSE 1 END
    + CASE WHEN organisation IS NULL THEN 0 ELSE 1 END
    + CASE WHEN country IS NULL THEN 0 ELSE 1 END
    + CASE WHEN place IS NULL THEN 0 ELSE 1 END
    + CASE WHEN visit IS NULL THEN 0 ELSE 1 END
    + CASE WHEN meeting IS NULL THEN 0 ELSE 1 END
    + CASE WHEN ministerial_meeting IS NULL THEN 0 ELSE 1 END
    + CASE WHEN deployment IS NULL THEN 0 ELSE 1 END
    + CASE WHEN operation IS NULL THEN 0 ELSE 1 END
    + CASE WHEN document IS NULL THEN 0 ELSE 1 END
    + CASE WHEN topic IS NULL THEN 0 ELSE 1 END = 1
  )
) STRICT;

-- Whose seat is filled in another's place, as deputies and ambassadors do.
--
-- A reference to an office or a person: a mapping with exactly one key.
CREATE TABLE visit_stops_hosts_represents (
  visit_id TEXT NOT NULL,
  stops_position INTEGER NOT NULL,
  hosts_position INTEGER NOT NULL,
  -- An office.
  office TEXT REFERENCES office (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(office) <= 80),
  -- A person.
  person TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(person) <= 80),
  PRIMARY KEY (visit_id, stops_position, hosts_position),
  FOREIGN KEY (visit_id, stops_position, hosts_position) REFERENCES visit_stops_hosts (visit_id, stops_position, position) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  CHECK (
    CASE WHEN office IS NULL THEN 0 ELSE 1 END
    + CASE WHEN person IS NULL THEN 0 ELSE 1 END = 1
  )
) STRICT;

-- Where this comes from, if not from the sources of the record.
--
-- A source, and where in it the fact stands. May be written as the identifier of the source
-- alone.
CREATE TABLE visit_stops_hosts_sources (
  visit_id TEXT NOT NULL,
  stops_position INTEGER NOT NULL,
  hosts_position INTEGER NOT NULL,
  -- The place in the list: 1, 2, 3 …
  position INTEGER NOT NULL CHECK (position >= 1),
  -- The source.
  source TEXT NOT NULL REFERENCES source (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(source) <= 80),
  -- Where in the source: a page, a paragraph or a time.
  locator TEXT,
  PRIMARY KEY (visit_id, stops_position, hosts_position, position),
  FOREIGN KEY (visit_id, stops_position, hosts_position) REFERENCES visit_stops_hosts (visit_id, stops_position, position) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- The meetings with a record of their own that the visitors attended.
--
-- A reference to a meeting or a ministerial meeting: a mapping with exactly one key.
CREATE TABLE visit_stops_attends (
  visit_id TEXT NOT NULL,
  stops_position INTEGER NOT NULL,
  -- The place in the list: 1, 2, 3 …
  position INTEGER NOT NULL CHECK (position >= 1),
  -- A meeting.
  meeting TEXT REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(meeting) <= 80),
  -- A ministerial meeting.
  ministerial_meeting TEXT REFERENCES ministerial_meeting (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(ministerial_meeting) <= 80),
  PRIMARY KEY (visit_id, stops_position, position),
  FOREIGN KEY (visit_id, stops_position) REFERENCES visit_stops (visit_id, position) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  CHECK (
    CASE WHEN meeting IS NULL THEN 0 ELSE 1 END
    + CASE WHEN ministerial_meeting IS NULL THEN 0 ELSE 1 END = 1
  )
) STRICT;

-- The identifiers of the stop in other data sets, by the data set's key.
--
-- The identifiers of one thing in other data sets, by the key of the data set.
CREATE TABLE visit_stops_ids (
  visit_id TEXT NOT NULL,
  stops_position INTEGER NOT NULL,
  -- The key of another data set, such as `wikidata`, `geonames`, `iso3`, `m49`, `cow` or
  -- `unlocode`: lower-case letters, digits and hyphens.
  key TEXT NOT NULL,
  -- The identifiers of the stop in other data sets, by the data set's key.
  value TEXT NOT NULL,
  PRIMARY KEY (visit_id, stops_position, key),
  FOREIGN KEY (visit_id, stops_position) REFERENCES visit_stops (visit_id, position) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- Where this comes from, if not from the sources of the record.
--
-- A source, and where in it the fact stands. May be written as the identifier of the source
-- alone.
CREATE TABLE visit_stops_sources (
  visit_id TEXT NOT NULL,
  stops_position INTEGER NOT NULL,
  -- The place in the list: 1, 2, 3 …
  position INTEGER NOT NULL CHECK (position >= 1),
  -- The source.
  source TEXT NOT NULL REFERENCES source (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(source) <= 80),
  -- Where in the source: a page, a paragraph or a time.
  locator TEXT,
  PRIMARY KEY (visit_id, stops_position, position),
  FOREIGN KEY (visit_id, stops_position) REFERENCES visit_stops (visit_id, position) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- The meetings that belong to the visit alone.
--
-- A meeting within a visit. It belongs to a stop by country, place and date; one that names
-- none of these is somewhere in the visit. One that names nobody of the visiting party is
-- attended by all visitors of its stop.
CREATE TABLE visit_meetings (
  visit_id TEXT NOT NULL,
  -- The place in the list: 1, 2, 3 …
  position INTEGER NOT NULL CHECK (position >= 1),
  -- A title, where the meeting is known by one.
  title TEXT,
  -- What kind of meeting it is. Absent: the source does not say.
  kind TEXT CHECK (kind IN ('bilateral-talks', 'multilateral-talks', 'summit', 'council-session', 'conference', 'courtesy-call', 'audience', 'briefing', 'working-meal', 'press-conference', 'address', 'ceremony', 'signing', 'funeral', 'troop-visit', 'site-visit', 'consultation', 'other')),
  -- By which means the participants meet.
  medium TEXT NOT NULL DEFAULT 'in-person' CHECK (medium IN ('in-person', 'phone', 'video', 'hybrid')),
  -- The days of the meeting. By default those of its stop.
  date TEXT,
  -- The day of the week of `date`, as the source prints it.
  weekday TEXT,
  -- The country in which it takes place.
  country TEXT REFERENCES country (id) DEFERRABLE INITIALLY DEFERRED,
  -- The place at which it takes place.
  place TEXT REFERENCES place (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(place) <= 80),
  -- The body that meets.
  body TEXT REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(body) <= 80),
  -- Whether all who take part are listed.
  participants_complete INTEGER NOT NULL DEFAULT 0 CHECK (participants_complete IN (0, 1)),
  -- How many take part.
  --
  -- How many there are, as exactly as the source says it. Written `10`, `~900` (about 900),
  -- `900+` (at least 900) or `900-1200`, or as a mapping.
  --
  -- The smallest number that it may be.
  attendance_minimum INTEGER CHECK (attendance_minimum BETWEEN 0 AND 999999999),
  -- How many take part.
  --
  -- The greatest number that it may be; absent where the source names none.
  attendance_maximum INTEGER CHECK (attendance_maximum BETWEEN 0 AND 999999999),
  -- How many take part.
  --
  -- Whether the source gives the numbers as approximate.
  attendance_approximate INTEGER CHECK (attendance_approximate IN (0, 1)),
  -- The deployment that is visited or spoken about.
  deployment TEXT REFERENCES deployment (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(deployment) <= 80),
  -- The days for which it was planned before it was postponed.
  previous_date TEXT,
  -- How far the meeting had come on the day `as_of`. By default as far as the visit.
  status TEXT CHECK (status IN ('planned', 'under-way', 'concluded', 'postponed', 'cancelled', 'unknown')),
  -- The day on which the status held. By default that of the visit.
  as_of TEXT,
  -- Text of an imported row, word for word.
  remarks TEXT,
  -- Notes of the keepers of the data.
  notes TEXT,
  PRIMARY KEY (visit_id, position),
  FOREIGN KEY (visit_id) REFERENCES visit (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  CHECK (attendance_maximum IS NULL OR attendance_minimum IS NOT NULL),
  CHECK ((attendance_minimum IS NULL) = (attendance_approximate IS NULL))
) STRICT;

-- Who receives the others.
--
-- Someone who takes part: a person, an office whose holder is not named, an organisation or a
-- country. May be written as the identifier of a person alone. The office that a person acts in
-- follows from the tenures on that day, and needs naming only where the person held two or is
-- not known.
CREATE TABLE visit_meetings_hosts (
  visit_id TEXT NOT NULL,
  meetings_position INTEGER NOT NULL,
  -- The place in the list: 1, 2, 3 …
  position INTEGER NOT NULL CHECK (position >= 1),
  -- The person who takes part.
  person TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(person) <= 80),
  -- The office in which the person takes part, or whose unnamed holder does.
  office TEXT REFERENCES office (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(office) <= 80),
  -- The organisation, where it is all that the source names.
  organisation TEXT REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(organisation) <= 80),
  -- The country, where it is all that the source names.
  country TEXT REFERENCES country (id) DEFERRABLE INITIALLY DEFERRED,
  -- The name of somebody who has no record, for imports.
  name TEXT,
  -- In which capacity the person acts, where no tenure on record says so.
  capacity TEXT CHECK (capacity IN ('incumbent', 'acting', 'interim', 'elect', 'designate', 'contested', 'in-exile')),
  -- The name as the source prints it.
  as_printed TEXT,
  -- The role in which the person takes part.
  role TEXT NOT NULL DEFAULT 'attendee' CHECK (role IN ('attendee', 'host', 'guest', 'chair', 'co-chair', 'briefer', 'speaker', 'observer', 'signatory', 'mediator', 'accompanying', 'spouse')),
  -- The title as the source prints it.
  title TEXT,
  -- How the person takes part.
  mode TEXT NOT NULL DEFAULT 'in-person' CHECK (mode IN ('in-person', 'remote')),
  PRIMARY KEY (visit_id, meetings_position, position),
  FOREIGN KEY (visit_id, meetings_position) REFERENCES visit_meetings (visit_id, position) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- For whom the person acts. By default the country or the topmost organisation of the office.
--
-- A reference to a record: a mapping with exactly one key, which names the kind.
CREATE TABLE visit_meetings_hosts_on_behalf_of (
  visit_id TEXT NOT NULL,
  meetings_position INTEGER NOT NULL,
  hosts_position INTEGER NOT NULL,
  -- A person.
  person TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(person) <= 80),
  -- An office.
  office TEXT REFERENCES office (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(office) <= 80),
  -- An organisation.
  organisation TEXT REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(organisation) <= 80),
  -- A country.
  country TEXT REFERENCES country (id) DEFERRABLE INITIALLY DEFERRED,
  -- A place.
  place TEXT REFERENCES place (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(place) <= 80),
  -- A visit.
  visit TEXT REFERENCES visit (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(visit) <= 80),
  -- A meeting.
  meeting TEXT REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(meeting) <= 80),
  -- A ministerial meeting.
  ministerial_meeting TEXT REFERENCES ministerial_meeting (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(ministerial_meeting) <= 80),
  -- A deployment.
  deployment TEXT REFERENCES deployment (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(deployment) <= 80),
  -- An operation.
  operation TEXT REFERENCES operation (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(operation) <= 80),
  -- A document.
  document TEXT REFERENCES document (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(document) <= 80),
  -- A topic.
  topic TEXT REFERENCES topic (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(topic) <= 80),
  PRIMARY KEY (visit_id, meetings_position, hosts_position),
  FOREIGN KEY (visit_id, meetings_position, hosts_position) REFERENCES visit_meetings_hosts (visit_id, meetings_position, position) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  CHECK (
    CASE WHEN person IS NULL THEN 0 ELSE 1 END
    + CASE WHEN office IS NULL THEN 0 ELSE 1 END
    + CASE WHEN organisation IS NULL THEN 0 ELSE 1 END
    + CASE WHEN country IS NULL THEN 0 ELSE 1 END
    + CASE WHEN place IS NULL THEN 0 ELSE 1 END
    + CASE WHEN visit IS NULL THEN 0 ELSE 1 END
    + CASE WHEN meeting IS NULL THEN 0 ELSE 1 END
    + CASE WHEN ministerial_meeting IS NULL THEN 0 ELSE 1 END
    + CASE WHEN deployment IS NULL THEN 0 ELSE 1 END
    + CASE WHEN operation IS NULL THEN 0 ELSE 1 END
    + CASE WHEN document IS NULL THEN 0 ELSE 1 END
    + CASE WHEN topic IS NULL THEN 0 ELSE 1 END = 1
  )
) STRICT;

-- Whose seat is filled in another's place, as deputies and ambassadors do.
--
-- A reference to an office or a person: a mapping with exactly one key.
CREATE TABLE visit_meetings_hosts_represents (
  visit_id TEXT NOT NULL,
  meetings_position INTEGER NOT NULL,
  hosts_position INTEGER NOT NULL,
  -- An office.
  office TEXT REFERENCES office (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(office) <= 80),
  -- A person.
  person TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(person) <= 80),
  PRIMARY KEY (visit_id, meetings_position, hosts_position),
  FOREIGN KEY (visit_id, meetings_position, hosts_position) REFERENCES visit_meetings_hosts (visit_id, meetings_position, position) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  CHECK (
    CASE WHEN office IS NULL THEN 0 ELSE 1 END
    + CASE WHEN person IS NULL THEN 0 ELSE 1 END = 1
  )
) STRICT;

-- Where this comes from, if not from the sources of the record.
--
-- A source, and where in it the fact stands. May be written as the identifier of the source
-- alone.
CREATE TABLE visit_meetings_hosts_sources (
  visit_id TEXT NOT NULL,
  meetings_position INTEGER NOT NULL,
  hosts_position INTEGER NOT NULL,
  -- The place in the list: 1, 2, 3 …
  position INTEGER NOT NULL CHECK (position >= 1),
  -- The source.
  source TEXT NOT NULL REFERENCES source (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(source) <= 80),
  -- Where in the source: a page, a paragraph or a time.
  locator TEXT,
  PRIMARY KEY (visit_id, meetings_position, hosts_position, position),
  FOREIGN KEY (visit_id, meetings_position, hosts_position) REFERENCES visit_meetings_hosts (visit_id, meetings_position, position) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- Who takes part.
--
-- Someone who takes part: a person, an office whose holder is not named, an organisation or a
-- country. May be written as the identifier of a person alone. The office that a person acts in
-- follows from the tenures on that day, and needs naming only where the person held two or is
-- not known.
CREATE TABLE visit_meetings_participants (
  visit_id TEXT NOT NULL,
  meetings_position INTEGER NOT NULL,
  -- The place in the list: 1, 2, 3 …
  position INTEGER NOT NULL CHECK (position >= 1),
  -- The person who takes part.
  person TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(person) <= 80),
  -- The office in which the person takes part, or whose unnamed holder does.
  office TEXT REFERENCES office (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(office) <= 80),
  -- The organisation, where it is all that the source names.
  organisation TEXT REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(organisation) <= 80),
  -- The country, where it is all that the source names.
  country TEXT REFERENCES country (id) DEFERRABLE INITIALLY DEFERRED,
  -- The name of somebody who has no record, for imports.
  name TEXT,
  -- In which capacity the person acts, where no tenure on record says so.
  capacity TEXT CHECK (capacity IN ('incumbent', 'acting', 'interim', 'elect', 'designate', 'contested', 'in-exile')),
  -- The name as the source prints it.
  as_printed TEXT,
  -- The role in which the person takes part.
  role TEXT NOT NULL DEFAULT 'attendee' CHECK (role IN ('attendee', 'host', 'guest', 'chair', 'co-chair', 'briefer', 'speaker', 'observer', 'signatory', 'mediator', 'accompanying', 'spouse')),
  -- The title as the source prints it.
  title TEXT,
  -- How the person takes part.
  mode TEXT NOT NULL DEFAULT 'in-person' CHECK (mode IN ('in-person', 'remote')),
  PRIMARY KEY (visit_id, meetings_position, position),
  FOREIGN KEY (visit_id, meetings_position) REFERENCES visit_meetings (visit_id, position) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- For whom the person acts. By default the country or the topmost organisation of the office.
--
-- A reference to a record: a mapping with exactly one key, which names the kind.
CREATE TABLE visit_meetings_participants_on_behalf_of (
  visit_id TEXT NOT NULL,
  meetings_position INTEGER NOT NULL,
  participants_position INTEGER NOT NULL,
  -- A person.
  person TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(person) <= 80),
  -- An office.
  office TEXT REFERENCES office (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(office) <= 80),
  -- An organisation.
  organisation TEXT REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(organisation) <= 80),
  -- A country.
  country TEXT REFERENCES country (id) DEFERRABLE INITIALLY DEFERRED,
  -- A place.
  place TEXT REFERENCES place (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(place) <= 80),
  -- A visit.
  visit TEXT REFERENCES visit (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(visit) <= 80),
  -- A meeting.
  meeting TEXT REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(meeting) <= 80),
  -- A ministerial meeting.
  ministerial_meeting TEXT REFERENCES ministerial_meeting (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(ministerial_meeting) <= 80),
  -- A deployment.
  deployment TEXT REFERENCES deployment (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(deployment) <= 80),
  -- An operation.
  operation TEXT REFERENCES operation (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(operation) <= 80),
  -- A document.
  document TEXT REFERENCES document (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(document) <= 80),
  -- A topic.
  topic TEXT REFERENCES topic (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(topic) <= 80),
  PRIMARY KEY (visit_id, meetings_position, participants_position),
  FOREIGN KEY (visit_id, meetings_position, participants_position) REFERENCES visit_meetings_participants (visit_id, meetings_position, position) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  CHECK (
    CASE WHEN person IS NULL THEN 0 ELSE 1 END
    + CASE WHEN office IS NULL THEN 0 ELSE 1 END
    + CASE WHEN organisation IS NULL THEN 0 ELSE 1 END
    + CASE WHEN country IS NULL THEN 0 ELSE 1 END
    + CASE WHEN place IS NULL THEN 0 ELSE 1 END
    + CASE WHEN visit IS NULL THEN 0 ELSE 1 END
    + CASE WHEN meeting IS NULL THEN 0 ELSE 1 END
    + CASE WHEN ministerial_meeting IS NULL THEN 0 ELSE 1 END
    + CASE WHEN deployment IS NULL THEN 0 ELSE 1 END
    + CASE WHEN operation IS NULL THEN 0 ELSE 1 END
    + CASE WHEN document IS NULL THEN 0 ELSE 1 END
    + CASE WHEN topic IS NULL THEN 0 ELSE 1 END = 1
  )
) STRICT;

-- Whose seat is filled in another's place, as deputies and ambassadors do.
--
-- A reference to an office or a person: a mapping with exactly one key.
CREATE TABLE visit_meetings_participants_represents (
  visit_id TEXT NOT NULL,
  meetings_position INTEGER NOT NULL,
  participants_position INTEGER NOT NULL,
  -- An office.
  office TEXT REFERENCES office (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(office) <= 80),
  -- A person.
  person TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(person) <= 80),
  PRIMARY KEY (visit_id, meetings_position, participants_position),
  FOREIGN KEY (visit_id, meetings_position, participants_position) REFERENCES visit_meetings_participants (visit_id, meetings_position, position) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  CHECK (
    CASE WHEN office IS NULL THEN 0 ELSE 1 END
    + CASE WHEN person IS NULL THEN 0 ELSE 1 END = 1
  )
) STRICT;

-- Where this comes from, if not from the sources of the record.
--
-- A source, and where in it the fact stands. May be written as the identifier of the source
-- alone.
CREATE TABLE visit_meetings_participants_sources (
  visit_id TEXT NOT NULL,
  meetings_position INTEGER NOT NULL,
  participants_position INTEGER NOT NULL,
  -- The place in the list: 1, 2, 3 …
  position INTEGER NOT NULL CHECK (position >= 1),
  -- The source.
  source TEXT NOT NULL REFERENCES source (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(source) <= 80),
  -- Where in the source: a page, a paragraph or a time.
  locator TEXT,
  PRIMARY KEY (visit_id, meetings_position, participants_position, position),
  FOREIGN KEY (visit_id, meetings_position, participants_position) REFERENCES visit_meetings_participants (visit_id, meetings_position, position) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- What is spoken about.
CREATE TABLE visit_meetings_topics (
  visit_id TEXT NOT NULL,
  meetings_position INTEGER NOT NULL,
  -- The place in the list: 1, 2, 3 …
  position INTEGER NOT NULL CHECK (position >= 1),
  -- What is spoken about.
  value TEXT NOT NULL REFERENCES topic (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(value) <= 80),
  PRIMARY KEY (visit_id, meetings_position, position),
  FOREIGN KEY (visit_id, meetings_position) REFERENCES visit_meetings (visit_id, position) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- The documents that came of it.
--
-- A reference to a document: a mapping with exactly one key.
CREATE TABLE visit_meetings_outcomes (
  visit_id TEXT NOT NULL,
  meetings_position INTEGER NOT NULL,
  -- The place in the list: 1, 2, 3 …
  position INTEGER NOT NULL CHECK (position >= 1),
  -- A document.
  document TEXT REFERENCES document (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(document) <= 80),
  PRIMARY KEY (visit_id, meetings_position, position),
  FOREIGN KEY (visit_id, meetings_position) REFERENCES visit_meetings (visit_id, position) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  CHECK (
    CASE WHEN document IS NULL THEN 0 ELSE 1 END = 1
  )
) STRICT;

-- Where this comes from, if not from the sources of the visit.
--
-- A source, and where in it the fact stands. May be written as the identifier of the source
-- alone.
CREATE TABLE visit_meetings_sources (
  visit_id TEXT NOT NULL,
  meetings_position INTEGER NOT NULL,
  -- The place in the list: 1, 2, 3 …
  position INTEGER NOT NULL CHECK (position >= 1),
  -- The source.
  source TEXT NOT NULL REFERENCES source (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(source) <= 80),
  -- Where in the source: a page, a paragraph or a time.
  locator TEXT,
  PRIMARY KEY (visit_id, meetings_position, position),
  FOREIGN KEY (visit_id, meetings_position) REFERENCES visit_meetings (visit_id, position) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- The identifiers of the meeting in other data sets, by the data set's key.
--
-- The identifiers of one thing in other data sets, by the key of the data set.
CREATE TABLE visit_meetings_ids (
  visit_id TEXT NOT NULL,
  meetings_position INTEGER NOT NULL,
  -- The key of another data set, such as `wikidata`, `geonames`, `iso3`, `m49`, `cow` or
  -- `unlocode`: lower-case letters, digits and hyphens.
  key TEXT NOT NULL,
  -- The identifiers of the meeting in other data sets, by the data set's key.
  value TEXT NOT NULL,
  PRIMARY KEY (visit_id, meetings_position, key),
  FOREIGN KEY (visit_id, meetings_position) REFERENCES visit_meetings (visit_id, position) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- What the sources leave open, one matter a text.
CREATE TABLE visit_meetings_open (
  visit_id TEXT NOT NULL,
  meetings_position INTEGER NOT NULL,
  -- The place in the list: 1, 2, 3 …
  position INTEGER NOT NULL CHECK (position >= 1),
  -- What the sources leave open, one matter a text.
  value TEXT NOT NULL,
  PRIMARY KEY (visit_id, meetings_position, position),
  FOREIGN KEY (visit_id, meetings_position) REFERENCES visit_meetings (visit_id, position) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- Fields of which other sources say something else. The field itself holds the value preferred.
--
-- What other sources say of a field of the record.
CREATE TABLE visit_meetings_disputed (
  visit_id TEXT NOT NULL,
  meetings_position INTEGER NOT NULL,
  -- The place in the list: 1, 2, 3 …
  position INTEGER NOT NULL CHECK (position >= 1),
  -- The name of the field, with dots where it lies inside another: `stops.0.date`.
  field TEXT NOT NULL,
  -- What these sources say.
  says TEXT NOT NULL,
  PRIMARY KEY (visit_id, meetings_position, position),
  FOREIGN KEY (visit_id, meetings_position) REFERENCES visit_meetings (visit_id, position) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- The sources that say so; at least one.
--
-- A source, and where in it the fact stands. May be written as the identifier of the source
-- alone.
CREATE TABLE visit_meetings_disputed_sources (
  visit_id TEXT NOT NULL,
  meetings_position INTEGER NOT NULL,
  disputed_position INTEGER NOT NULL,
  -- The place in the list: 1, 2, 3 …
  position INTEGER NOT NULL CHECK (position >= 1),
  -- The source.
  source TEXT NOT NULL REFERENCES source (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(source) <= 80),
  -- Where in the source: a page, a paragraph or a time.
  locator TEXT,
  PRIMARY KEY (visit_id, meetings_position, disputed_position, position),
  FOREIGN KEY (visit_id, meetings_position, disputed_position) REFERENCES visit_meetings_disputed (visit_id, meetings_position, position) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- A project's own fields, by namespace. A project may bind its namespace to a JSON Schema of
-- its own.
CREATE TABLE visit_meetings_ext (
  visit_id TEXT NOT NULL,
  meetings_position INTEGER NOT NULL,
  -- The name under which a project keeps fields of its own: lower-case letters and digits,
  -- joined by single hyphens or full stops.
  key TEXT NOT NULL,
  -- A project's own fields, by namespace.
  value TEXT NOT NULL CHECK (json_valid(value)),
  PRIMARY KEY (visit_id, meetings_position, key),
  FOREIGN KEY (visit_id, meetings_position) REFERENCES visit_meetings (visit_id, position) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- What came of it.
--
-- A reference to a record: a mapping with exactly one key, which names the kind.
CREATE TABLE visit_outcomes (
  visit_id TEXT NOT NULL,
  -- The place in the list: 1, 2, 3 …
  position INTEGER NOT NULL CHECK (position >= 1),
  -- A person.
  person TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(person) <= 80),
  -- An office.
  office TEXT REFERENCES office (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(office) <= 80),
  -- An organisation.
  organisation TEXT REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(organisation) <= 80),
  -- A country.
  country TEXT REFERENCES country (id) DEFERRABLE INITIALLY DEFERRED,
  -- A place.
  place TEXT REFERENCES place (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(place) <= 80),
  -- A visit.
  visit TEXT REFERENCES visit (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(visit) <= 80),
  -- A meeting.
  meeting TEXT REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(meeting) <= 80),
  -- A ministerial meeting.
  ministerial_meeting TEXT REFERENCES ministerial_meeting (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(ministerial_meeting) <= 80),
  -- A deployment.
  deployment TEXT REFERENCES deployment (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(deployment) <= 80),
  -- An operation.
  operation TEXT REFERENCES operation (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(operation) <= 80),
  -- A document.
  document TEXT REFERENCES document (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(document) <= 80),
  -- A topic.
  topic TEXT REFERENCES topic (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(topic) <= 80),
  PRIMARY KEY (visit_id, position),
  FOREIGN KEY (visit_id) REFERENCES visit (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  CHECK (
    CASE WHEN person IS NULL THEN 0 ELSE 1 END
    + CASE WHEN office IS NULL THEN 0 ELSE 1 END
    + CASE WHEN organisation IS NULL THEN 0 ELSE 1 END
    + CASE WHEN country IS NULL THEN 0 ELSE 1 END
    + CASE WHEN place IS NULL THEN 0 ELSE 1 END
    + CASE WHEN visit IS NULL THEN 0 ELSE 1 END
    + CASE WHEN meeting IS NULL THEN 0 ELSE 1 END
    + CASE WHEN ministerial_meeting IS NULL THEN 0 ELSE 1 END
    + CASE WHEN deployment IS NULL THEN 0 ELSE 1 END
    + CASE WHEN operation IS NULL THEN 0 ELSE 1 END
    + CASE WHEN document IS NULL THEN 0 ELSE 1 END
    + CASE WHEN topic IS NULL THEN 0 ELSE 1 END = 1
  )
) STRICT;

-- The identifiers of the same thing in other data sets, by the data set's key.
--
-- The identifiers of one thing in other data sets, by the key of the data set.
CREATE TABLE visit_ids (
  visit_id TEXT NOT NULL,
  -- The key of another data set, such as `wikidata`, `geonames`, `iso3`, `m49`, `cow` or
  -- `unlocode`: lower-case letters, digits and hyphens.
  key TEXT NOT NULL,
  -- The identifiers of the same thing in other data sets, by the data set's key.
  value TEXT NOT NULL,
  PRIMARY KEY (visit_id, key),
  FOREIGN KEY (visit_id) REFERENCES visit (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- Identifiers of records that were merged into this one. They are never used again.
CREATE TABLE visit_previous_ids (
  visit_id TEXT NOT NULL,
  -- The place in the list: 1, 2, 3 …
  position INTEGER NOT NULL CHECK (position >= 1),
  -- Identifiers of records that were merged into this one. They are never used again.
  value TEXT NOT NULL CHECK (length(value) <= 80),
  PRIMARY KEY (visit_id, position),
  FOREIGN KEY (visit_id) REFERENCES visit (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- What the sources leave open, one matter a text.
CREATE TABLE visit_open (
  visit_id TEXT NOT NULL,
  -- The place in the list: 1, 2, 3 …
  position INTEGER NOT NULL CHECK (position >= 1),
  -- What the sources leave open, one matter a text.
  value TEXT NOT NULL,
  PRIMARY KEY (visit_id, position),
  FOREIGN KEY (visit_id) REFERENCES visit (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- Fields of which other sources say something else. The field itself holds the value preferred.
--
-- What other sources say of a field of the record.
CREATE TABLE visit_disputed (
  visit_id TEXT NOT NULL,
  -- The place in the list: 1, 2, 3 …
  position INTEGER NOT NULL CHECK (position >= 1),
  -- The name of the field, with dots where it lies inside another: `stops.0.date`.
  field TEXT NOT NULL,
  -- What these sources say.
  says TEXT NOT NULL,
  PRIMARY KEY (visit_id, position),
  FOREIGN KEY (visit_id) REFERENCES visit (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- The sources that say so; at least one.
--
-- A source, and where in it the fact stands. May be written as the identifier of the source
-- alone.
CREATE TABLE visit_disputed_sources (
  visit_id TEXT NOT NULL,
  disputed_position INTEGER NOT NULL,
  -- The place in the list: 1, 2, 3 …
  position INTEGER NOT NULL CHECK (position >= 1),
  -- The source.
  source TEXT NOT NULL REFERENCES source (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(source) <= 80),
  -- Where in the source: a page, a paragraph or a time.
  locator TEXT,
  PRIMARY KEY (visit_id, disputed_position, position),
  FOREIGN KEY (visit_id, disputed_position) REFERENCES visit_disputed (visit_id, position) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- A project's own fields, by namespace. A project may bind its namespace to a JSON Schema of
-- its own.
CREATE TABLE visit_ext (
  visit_id TEXT NOT NULL,
  -- The name under which a project keeps fields of its own: lower-case letters and digits,
  -- joined by single hyphens or full stops.
  key TEXT NOT NULL,
  -- A project's own fields, by namespace.
  value TEXT NOT NULL CHECK (json_valid(value)),
  PRIMARY KEY (visit_id, key),
  FOREIGN KEY (visit_id) REFERENCES visit (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- Names in other languages, by language tag.
CREATE TABLE country_names (
  country_id TEXT NOT NULL,
  -- A language by its BCP 47 tag, in the usual case: `lv`, `pt-BR`, `zh-Hant`.
  key TEXT NOT NULL,
  -- Names in other languages, by language tag.
  value TEXT NOT NULL,
  PRIMARY KEY (country_id, key),
  FOREIGN KEY (country_id) REFERENCES country (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- Every other name that occurs.
CREATE TABLE country_aliases (
  country_id TEXT NOT NULL,
  -- The place in the list: 1, 2, 3 …
  position INTEGER NOT NULL CHECK (position >= 1),
  -- Every other name that occurs.
  value TEXT NOT NULL,
  PRIMARY KEY (country_id, position),
  FOREIGN KEY (country_id) REFERENCES country (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- When it existed, and as what. A territory may have become a state.
--
-- A time for which a country existed as one thing.
CREATE TABLE country_exists (
  country_id TEXT NOT NULL,
  -- The place in the list: 1, 2, 3 …
  position INTEGER NOT NULL CHECK (position >= 1),
  -- The first day.
  since TEXT,
  -- The last day, inclusive.
  until TEXT,
  -- What it was at that time.
  status TEXT NOT NULL DEFAULT 'state' CHECK (status IN ('state', 'dependent-territory', 'partially-recognised', 'occupied-territory', 'other')),
  -- The country to which a territory belonged.
  sovereign TEXT REFERENCES country (id) DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (country_id, position),
  FOREIGN KEY (country_id) REFERENCES country (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- The countries from which it came.
CREATE TABLE country_predecessors (
  country_id TEXT NOT NULL,
  -- The place in the list: 1, 2, 3 …
  position INTEGER NOT NULL CHECK (position >= 1),
  -- The countries from which it came.
  value TEXT NOT NULL REFERENCES country (id) DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (country_id, position),
  FOREIGN KEY (country_id) REFERENCES country (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- Where the facts of the record come from.
--
-- A source, and where in it the fact stands. May be written as the identifier of the source
-- alone.
CREATE TABLE country_sources (
  country_id TEXT NOT NULL,
  -- The place in the list: 1, 2, 3 …
  position INTEGER NOT NULL CHECK (position >= 1),
  -- The source.
  source TEXT NOT NULL REFERENCES source (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(source) <= 80),
  -- Where in the source: a page, a paragraph or a time.
  locator TEXT,
  PRIMARY KEY (country_id, position),
  FOREIGN KEY (country_id) REFERENCES country (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- The identifiers of the same thing in other data sets, by the data set's key.
--
-- The identifiers of one thing in other data sets, by the key of the data set.
CREATE TABLE country_ids (
  country_id TEXT NOT NULL,
  -- The key of another data set, such as `wikidata`, `geonames`, `iso3`, `m49`, `cow` or
  -- `unlocode`: lower-case letters, digits and hyphens.
  key TEXT NOT NULL,
  -- The identifiers of the same thing in other data sets, by the data set's key.
  value TEXT NOT NULL,
  PRIMARY KEY (country_id, key),
  FOREIGN KEY (country_id) REFERENCES country (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- Identifiers of records that were merged into this one. They are never used again.
CREATE TABLE country_previous_ids (
  country_id TEXT NOT NULL,
  -- The place in the list: 1, 2, 3 …
  position INTEGER NOT NULL CHECK (position >= 1),
  -- Identifiers of records that were merged into this one. They are never used again.
  value TEXT NOT NULL,
  PRIMARY KEY (country_id, position),
  FOREIGN KEY (country_id) REFERENCES country (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- What the sources leave open, one matter a text.
CREATE TABLE country_open (
  country_id TEXT NOT NULL,
  -- The place in the list: 1, 2, 3 …
  position INTEGER NOT NULL CHECK (position >= 1),
  -- What the sources leave open, one matter a text.
  value TEXT NOT NULL,
  PRIMARY KEY (country_id, position),
  FOREIGN KEY (country_id) REFERENCES country (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- Fields of which other sources say something else. The field itself holds the value preferred.
--
-- What other sources say of a field of the record.
CREATE TABLE country_disputed (
  country_id TEXT NOT NULL,
  -- The place in the list: 1, 2, 3 …
  position INTEGER NOT NULL CHECK (position >= 1),
  -- The name of the field, with dots where it lies inside another: `stops.0.date`.
  field TEXT NOT NULL,
  -- What these sources say.
  says TEXT NOT NULL,
  PRIMARY KEY (country_id, position),
  FOREIGN KEY (country_id) REFERENCES country (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- The sources that say so; at least one.
--
-- A source, and where in it the fact stands. May be written as the identifier of the source
-- alone.
CREATE TABLE country_disputed_sources (
  country_id TEXT NOT NULL,
  disputed_position INTEGER NOT NULL,
  -- The place in the list: 1, 2, 3 …
  position INTEGER NOT NULL CHECK (position >= 1),
  -- The source.
  source TEXT NOT NULL REFERENCES source (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(source) <= 80),
  -- Where in the source: a page, a paragraph or a time.
  locator TEXT,
  PRIMARY KEY (country_id, disputed_position, position),
  FOREIGN KEY (country_id, disputed_position) REFERENCES country_disputed (country_id, position) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- A project's own fields, by namespace. A project may bind its namespace to a JSON Schema of
-- its own.
CREATE TABLE country_ext (
  country_id TEXT NOT NULL,
  -- The name under which a project keeps fields of its own: lower-case letters and digits,
  -- joined by single hyphens or full stops.
  key TEXT NOT NULL,
  -- A project's own fields, by namespace.
  value TEXT NOT NULL CHECK (json_valid(value)),
  PRIMARY KEY (country_id, key),
  FOREIGN KEY (country_id) REFERENCES country (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- Names in other languages, by language tag.
CREATE TABLE place_names (
  place_id TEXT NOT NULL,
  -- A language by its BCP 47 tag, in the usual case: `lv`, `pt-BR`, `zh-Hant`.
  key TEXT NOT NULL,
  -- Names in other languages, by language tag.
  value TEXT NOT NULL,
  PRIMARY KEY (place_id, key),
  FOREIGN KEY (place_id) REFERENCES place (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- Every other spelling that occurs.
CREATE TABLE place_aliases (
  place_id TEXT NOT NULL,
  -- The place in the list: 1, 2, 3 …
  position INTEGER NOT NULL CHECK (position >= 1),
  -- Every other spelling that occurs.
  value TEXT NOT NULL,
  PRIMARY KEY (place_id, position),
  FOREIGN KEY (place_id) REFERENCES place (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- The countries in which it lay, where it changed hands; instead of `country`.
--
-- A time for which a place lay in a country.
CREATE TABLE place_countries (
  place_id TEXT NOT NULL,
  -- The place in the list: 1, 2, 3 …
  position INTEGER NOT NULL CHECK (position >= 1),
  -- A country in which the place lay.
  country TEXT NOT NULL REFERENCES country (id) DEFERRABLE INITIALLY DEFERRED,
  -- The first day.
  since TEXT,
  -- The last day, inclusive.
  until TEXT,
  PRIMARY KEY (place_id, position),
  FOREIGN KEY (place_id) REFERENCES place (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- Where the facts of the record come from.
--
-- A source, and where in it the fact stands. May be written as the identifier of the source
-- alone.
CREATE TABLE place_sources (
  place_id TEXT NOT NULL,
  -- The place in the list: 1, 2, 3 …
  position INTEGER NOT NULL CHECK (position >= 1),
  -- The source.
  source TEXT NOT NULL REFERENCES source (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(source) <= 80),
  -- Where in the source: a page, a paragraph or a time.
  locator TEXT,
  PRIMARY KEY (place_id, position),
  FOREIGN KEY (place_id) REFERENCES place (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- The identifiers of the same thing in other data sets, by the data set's key.
--
-- The identifiers of one thing in other data sets, by the key of the data set.
CREATE TABLE place_ids (
  place_id TEXT NOT NULL,
  -- The key of another data set, such as `wikidata`, `geonames`, `iso3`, `m49`, `cow` or
  -- `unlocode`: lower-case letters, digits and hyphens.
  key TEXT NOT NULL,
  -- The identifiers of the same thing in other data sets, by the data set's key.
  value TEXT NOT NULL,
  PRIMARY KEY (place_id, key),
  FOREIGN KEY (place_id) REFERENCES place (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- Identifiers of records that were merged into this one. They are never used again.
CREATE TABLE place_previous_ids (
  place_id TEXT NOT NULL,
  -- The place in the list: 1, 2, 3 …
  position INTEGER NOT NULL CHECK (position >= 1),
  -- Identifiers of records that were merged into this one. They are never used again.
  value TEXT NOT NULL CHECK (length(value) <= 80),
  PRIMARY KEY (place_id, position),
  FOREIGN KEY (place_id) REFERENCES place (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- What the sources leave open, one matter a text.
CREATE TABLE place_open (
  place_id TEXT NOT NULL,
  -- The place in the list: 1, 2, 3 …
  position INTEGER NOT NULL CHECK (position >= 1),
  -- What the sources leave open, one matter a text.
  value TEXT NOT NULL,
  PRIMARY KEY (place_id, position),
  FOREIGN KEY (place_id) REFERENCES place (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- Fields of which other sources say something else. The field itself holds the value preferred.
--
-- What other sources say of a field of the record.
CREATE TABLE place_disputed (
  place_id TEXT NOT NULL,
  -- The place in the list: 1, 2, 3 …
  position INTEGER NOT NULL CHECK (position >= 1),
  -- The name of the field, with dots where it lies inside another: `stops.0.date`.
  field TEXT NOT NULL,
  -- What these sources say.
  says TEXT NOT NULL,
  PRIMARY KEY (place_id, position),
  FOREIGN KEY (place_id) REFERENCES place (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- The sources that say so; at least one.
--
-- A source, and where in it the fact stands. May be written as the identifier of the source
-- alone.
CREATE TABLE place_disputed_sources (
  place_id TEXT NOT NULL,
  disputed_position INTEGER NOT NULL,
  -- The place in the list: 1, 2, 3 …
  position INTEGER NOT NULL CHECK (position >= 1),
  -- The source.
  source TEXT NOT NULL REFERENCES source (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(source) <= 80),
  -- Where in the source: a page, a paragraph or a time.
  locator TEXT,
  PRIMARY KEY (place_id, disputed_position, position),
  FOREIGN KEY (place_id, disputed_position) REFERENCES place_disputed (place_id, position) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- A project's own fields, by namespace. A project may bind its namespace to a JSON Schema of
-- its own.
CREATE TABLE place_ext (
  place_id TEXT NOT NULL,
  -- The name under which a project keeps fields of its own: lower-case letters and digits,
  -- joined by single hyphens or full stops.
  key TEXT NOT NULL,
  -- A project's own fields, by namespace.
  value TEXT NOT NULL CHECK (json_valid(value)),
  PRIMARY KEY (place_id, key),
  FOREIGN KEY (place_id) REFERENCES place (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- Names in other languages, by language tag.
CREATE TABLE organisation_names (
  organisation_id TEXT NOT NULL,
  -- A language by its BCP 47 tag, in the usual case: `lv`, `pt-BR`, `zh-Hant`.
  key TEXT NOT NULL,
  -- Names in other languages, by language tag.
  value TEXT NOT NULL,
  PRIMARY KEY (organisation_id, key),
  FOREIGN KEY (organisation_id) REFERENCES organisation (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- Every other name that occurs.
CREATE TABLE organisation_aliases (
  organisation_id TEXT NOT NULL,
  -- The place in the list: 1, 2, 3 …
  position INTEGER NOT NULL CHECK (position >= 1),
  -- Every other name that occurs.
  value TEXT NOT NULL,
  PRIMARY KEY (organisation_id, position),
  FOREIGN KEY (organisation_id) REFERENCES organisation (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- The members of the organisation, past and present.
--
-- The time for which a country or an organisation belonged to an organisation.
CREATE TABLE organisation_members (
  organisation_id TEXT NOT NULL,
  -- The place in the list: 1, 2, 3 …
  position INTEGER NOT NULL CHECK (position >= 1),
  -- The country that belongs to it. A membership has a country or an organisation.
  country TEXT REFERENCES country (id) DEFERRABLE INITIALLY DEFERRED,
  -- The organisation that belongs to it.
  organisation TEXT REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(organisation) <= 80),
  -- As what it belongs to it.
  role TEXT NOT NULL DEFAULT 'member' CHECK (role IN ('member', 'founding-member', 'associate', 'candidate', 'observer', 'partner', 'suspended', 'invitee')),
  -- The first day.
  since TEXT,
  -- The last day, inclusive.
  until TEXT,
  PRIMARY KEY (organisation_id, position),
  FOREIGN KEY (organisation_id) REFERENCES organisation (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- Where this comes from, if not from the sources of the record.
--
-- A source, and where in it the fact stands. May be written as the identifier of the source
-- alone.
CREATE TABLE organisation_members_sources (
  organisation_id TEXT NOT NULL,
  members_position INTEGER NOT NULL,
  -- The place in the list: 1, 2, 3 …
  position INTEGER NOT NULL CHECK (position >= 1),
  -- The source.
  source TEXT NOT NULL REFERENCES source (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(source) <= 80),
  -- Where in the source: a page, a paragraph or a time.
  locator TEXT,
  PRIMARY KEY (organisation_id, members_position, position),
  FOREIGN KEY (organisation_id, members_position) REFERENCES organisation_members (organisation_id, position) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- Where the facts of the record come from.
--
-- A source, and where in it the fact stands. May be written as the identifier of the source
-- alone.
CREATE TABLE organisation_sources (
  organisation_id TEXT NOT NULL,
  -- The place in the list: 1, 2, 3 …
  position INTEGER NOT NULL CHECK (position >= 1),
  -- The source.
  source TEXT NOT NULL REFERENCES source (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(source) <= 80),
  -- Where in the source: a page, a paragraph or a time.
  locator TEXT,
  PRIMARY KEY (organisation_id, position),
  FOREIGN KEY (organisation_id) REFERENCES organisation (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- The identifiers of the same thing in other data sets, by the data set's key.
--
-- The identifiers of one thing in other data sets, by the key of the data set.
CREATE TABLE organisation_ids (
  organisation_id TEXT NOT NULL,
  -- The key of another data set, such as `wikidata`, `geonames`, `iso3`, `m49`, `cow` or
  -- `unlocode`: lower-case letters, digits and hyphens.
  key TEXT NOT NULL,
  -- The identifiers of the same thing in other data sets, by the data set's key.
  value TEXT NOT NULL,
  PRIMARY KEY (organisation_id, key),
  FOREIGN KEY (organisation_id) REFERENCES organisation (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- Identifiers of records that were merged into this one. They are never used again.
CREATE TABLE organisation_previous_ids (
  organisation_id TEXT NOT NULL,
  -- The place in the list: 1, 2, 3 …
  position INTEGER NOT NULL CHECK (position >= 1),
  -- Identifiers of records that were merged into this one. They are never used again.
  value TEXT NOT NULL CHECK (length(value) <= 80),
  PRIMARY KEY (organisation_id, position),
  FOREIGN KEY (organisation_id) REFERENCES organisation (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- What the sources leave open, one matter a text.
CREATE TABLE organisation_open (
  organisation_id TEXT NOT NULL,
  -- The place in the list: 1, 2, 3 …
  position INTEGER NOT NULL CHECK (position >= 1),
  -- What the sources leave open, one matter a text.
  value TEXT NOT NULL,
  PRIMARY KEY (organisation_id, position),
  FOREIGN KEY (organisation_id) REFERENCES organisation (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- Fields of which other sources say something else. The field itself holds the value preferred.
--
-- What other sources say of a field of the record.
CREATE TABLE organisation_disputed (
  organisation_id TEXT NOT NULL,
  -- The place in the list: 1, 2, 3 …
  position INTEGER NOT NULL CHECK (position >= 1),
  -- The name of the field, with dots where it lies inside another: `stops.0.date`.
  field TEXT NOT NULL,
  -- What these sources say.
  says TEXT NOT NULL,
  PRIMARY KEY (organisation_id, position),
  FOREIGN KEY (organisation_id) REFERENCES organisation (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- The sources that say so; at least one.
--
-- A source, and where in it the fact stands. May be written as the identifier of the source
-- alone.
CREATE TABLE organisation_disputed_sources (
  organisation_id TEXT NOT NULL,
  disputed_position INTEGER NOT NULL,
  -- The place in the list: 1, 2, 3 …
  position INTEGER NOT NULL CHECK (position >= 1),
  -- The source.
  source TEXT NOT NULL REFERENCES source (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(source) <= 80),
  -- Where in the source: a page, a paragraph or a time.
  locator TEXT,
  PRIMARY KEY (organisation_id, disputed_position, position),
  FOREIGN KEY (organisation_id, disputed_position) REFERENCES organisation_disputed (organisation_id, position) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- A project's own fields, by namespace. A project may bind its namespace to a JSON Schema of
-- its own.
CREATE TABLE organisation_ext (
  organisation_id TEXT NOT NULL,
  -- The name under which a project keeps fields of its own: lower-case letters and digits,
  -- joined by single hyphens or full stops.
  key TEXT NOT NULL,
  -- A project's own fields, by namespace.
  value TEXT NOT NULL CHECK (json_valid(value)),
  PRIMARY KEY (organisation_id, key),
  FOREIGN KEY (organisation_id) REFERENCES organisation (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- Where the facts of the record come from; at least one source.
--
-- A source, and where in it the fact stands. May be written as the identifier of the source
-- alone.
CREATE TABLE ministerial_meeting_sources (
  ministerial_meeting_id TEXT NOT NULL,
  -- The place in the list: 1, 2, 3 …
  position INTEGER NOT NULL CHECK (position >= 1),
  -- The source.
  source TEXT NOT NULL REFERENCES source (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(source) <= 80),
  -- Where in the source: a page, a paragraph or a time.
  locator TEXT,
  PRIMARY KEY (ministerial_meeting_id, position),
  FOREIGN KEY (ministerial_meeting_id) REFERENCES ministerial_meeting (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- Who receives the others.
--
-- Someone who takes part: a person, an office whose holder is not named, an organisation or a
-- country. May be written as the identifier of a person alone. The office that a person acts in
-- follows from the tenures on that day, and needs naming only where the person held two or is
-- not known.
CREATE TABLE ministerial_meeting_hosts (
  ministerial_meeting_id TEXT NOT NULL,
  -- The place in the list: 1, 2, 3 …
  position INTEGER NOT NULL CHECK (position >= 1),
  -- The person who takes part.
  person TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(person) <= 80),
  -- The office in which the person takes part, or whose unnamed holder does.
  office TEXT REFERENCES office (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(office) <= 80),
  -- The organisation, where it is all that the source names.
  organisation TEXT REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(organisation) <= 80),
  -- The country, where it is all that the source names.
  country TEXT REFERENCES country (id) DEFERRABLE INITIALLY DEFERRED,
  -- The name of somebody who has no record, for imports.
  name TEXT,
  -- In which capacity the person acts, where no tenure on record says so.
  capacity TEXT CHECK (capacity IN ('incumbent', 'acting', 'interim', 'elect', 'designate', 'contested', 'in-exile')),
  -- The name as the source prints it.
  as_printed TEXT,
  -- The role in which the person takes part.
  role TEXT NOT NULL DEFAULT 'attendee' CHECK (role IN ('attendee', 'host', 'guest', 'chair', 'co-chair', 'briefer', 'speaker', 'observer', 'signatory', 'mediator', 'accompanying', 'spouse')),
  -- The title as the source prints it.
  title TEXT,
  -- How the person takes part.
  mode TEXT NOT NULL DEFAULT 'in-person' CHECK (mode IN ('in-person', 'remote')),
  PRIMARY KEY (ministerial_meeting_id, position),
  FOREIGN KEY (ministerial_meeting_id) REFERENCES ministerial_meeting (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- For whom the person acts. By default the country or the topmost organisation of the office.
--
-- A reference to a record: a mapping with exactly one key, which names the kind.
CREATE TABLE ministerial_meeting_hosts_on_behalf_of (
  ministerial_meeting_id TEXT NOT NULL,
  hosts_position INTEGER NOT NULL,
  -- A person.
  person TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(person) <= 80),
  -- An office.
  office TEXT REFERENCES office (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(office) <= 80),
  -- An organisation.
  organisation TEXT REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(organisation) <= 80),
  -- A country.
  country TEXT REFERENCES country (id) DEFERRABLE INITIALLY DEFERRED,
  -- A place.
  place TEXT REFERENCES place (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(place) <= 80),
  -- A visit.
  visit TEXT REFERENCES visit (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(visit) <= 80),
  -- A meeting.
  meeting TEXT REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(meeting) <= 80),
  -- A ministerial meeting.
  ministerial_meeting TEXT REFERENCES ministerial_meeting (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(ministerial_meeting) <= 80),
  -- A deployment.
  deployment TEXT REFERENCES deployment (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(deployment) <= 80),
  -- An operation.
  operation TEXT REFERENCES operation (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(operation) <= 80),
  -- A document.
  document TEXT REFERENCES document (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(document) <= 80),
  -- A topic.
  topic TEXT REFERENCES topic (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(topic) <= 80),
  PRIMARY KEY (ministerial_meeting_id, hosts_position),
  FOREIGN KEY (ministerial_meeting_id, hosts_position) REFERENCES ministerial_meeting_hosts (ministerial_meeting_id, position) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  CHECK (
    CASE WHEN person IS NULL THEN 0 ELSE 1 END
    + CASE WHEN office IS NULL THEN 0 ELSE 1 END
    + CASE WHEN organisation IS NULL THEN 0 ELSE 1 END
    + CASE WHEN country IS NULL THEN 0 ELSE 1 END
    + CASE WHEN place IS NULL THEN 0 ELSE 1 END
    + CASE WHEN visit IS NULL THEN 0 ELSE 1 END
    + CASE WHEN meeting IS NULL THEN 0 ELSE 1 END
    + CASE WHEN ministerial_meeting IS NULL THEN 0 ELSE 1 END
    + CASE WHEN deployment IS NULL THEN 0 ELSE 1 END
    + CASE WHEN operation IS NULL THEN 0 ELSE 1 END
    + CASE WHEN document IS NULL THEN 0 ELSE 1 END
    + CASE WHEN topic IS NULL THEN 0 ELSE 1 END = 1
  )
) STRICT;

-- Whose seat is filled in another's place, as deputies and ambassadors do.
--
-- A reference to an office or a person: a mapping with exactly one key.
CREATE TABLE ministerial_meeting_hosts_represents (
  ministerial_meeting_id TEXT NOT NULL,
  hosts_position INTEGER NOT NULL,
  -- An office.
  office TEXT REFERENCES office (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(office) <= 80),
  -- A person.
  person TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(person) <= 80),
  PRIMARY KEY (ministerial_meeting_id, hosts_position),
  FOREIGN KEY (ministerial_meeting_id, hosts_position) REFERENCES ministerial_meeting_hosts (ministerial_meeting_id, position) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  CHECK (
    CASE WHEN office IS NULL THEN 0 ELSE 1 END
    + CASE WHEN person IS NULL THEN 0 ELSE 1 END = 1
  )
) STRICT;

-- Where this comes from, if not from the sources of the record.
--
-- A source, and where in it the fact stands. May be written as the identifier of the source
-- alone.
CREATE TABLE ministerial_meeting_hosts_sources (
  ministerial_meeting_id TEXT NOT NULL,
  hosts_position INTEGER NOT NULL,
  -- The place in the list: 1, 2, 3 …
  position INTEGER NOT NULL CHECK (position >= 1),
  -- The source.
  source TEXT NOT NULL REFERENCES source (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(source) <= 80),
  -- Where in the source: a page, a paragraph or a time.
  locator TEXT,
  PRIMARY KEY (ministerial_meeting_id, hosts_position, position),
  FOREIGN KEY (ministerial_meeting_id, hosts_position) REFERENCES ministerial_meeting_hosts (ministerial_meeting_id, position) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- Who presides.
--
-- Someone who takes part: a person, an office whose holder is not named, an organisation or a
-- country. May be written as the identifier of a person alone. The office that a person acts in
-- follows from the tenures on that day, and needs naming only where the person held two or is
-- not known.
CREATE TABLE ministerial_meeting_chair (
  ministerial_meeting_id TEXT NOT NULL,
  -- The person who takes part.
  person TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(person) <= 80),
  -- The office in which the person takes part, or whose unnamed holder does.
  office TEXT REFERENCES office (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(office) <= 80),
  -- The organisation, where it is all that the source names.
  organisation TEXT REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(organisation) <= 80),
  -- The country, where it is all that the source names.
  country TEXT REFERENCES country (id) DEFERRABLE INITIALLY DEFERRED,
  -- The name of somebody who has no record, for imports.
  name TEXT,
  -- In which capacity the person acts, where no tenure on record says so.
  capacity TEXT CHECK (capacity IN ('incumbent', 'acting', 'interim', 'elect', 'designate', 'contested', 'in-exile')),
  -- The name as the source prints it.
  as_printed TEXT,
  -- The role in which the person takes part.
  role TEXT NOT NULL DEFAULT 'attendee' CHECK (role IN ('attendee', 'host', 'guest', 'chair', 'co-chair', 'briefer', 'speaker', 'observer', 'signatory', 'mediator', 'accompanying', 'spouse')),
  -- The title as the source prints it.
  title TEXT,
  -- How the person takes part.
  mode TEXT NOT NULL DEFAULT 'in-person' CHECK (mode IN ('in-person', 'remote')),
  PRIMARY KEY (ministerial_meeting_id),
  FOREIGN KEY (ministerial_meeting_id) REFERENCES ministerial_meeting (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- For whom the person acts. By default the country or the topmost organisation of the office.
--
-- A reference to a record: a mapping with exactly one key, which names the kind.
CREATE TABLE ministerial_meeting_chair_on_behalf_of (
  ministerial_meeting_id TEXT NOT NULL,
  -- A person.
  person TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(person) <= 80),
  -- An office.
  office TEXT REFERENCES office (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(office) <= 80),
  -- An organisation.
  organisation TEXT REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(organisation) <= 80),
  -- A country.
  country TEXT REFERENCES country (id) DEFERRABLE INITIALLY DEFERRED,
  -- A place.
  place TEXT REFERENCES place (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(place) <= 80),
  -- A visit.
  visit TEXT REFERENCES visit (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(visit) <= 80),
  -- A meeting.
  meeting TEXT REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(meeting) <= 80),
  -- A ministerial meeting.
  ministerial_meeting TEXT REFERENCES ministerial_meeting (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(ministerial_meeting) <= 80),
  -- A deployment.
  deployment TEXT REFERENCES deployment (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(deployment) <= 80),
  -- An operation.
  operation TEXT REFERENCES operation (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(operation) <= 80),
  -- A document.
  document TEXT REFERENCES document (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(document) <= 80),
  -- A topic.
  topic TEXT REFERENCES topic (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(topic) <= 80),
  PRIMARY KEY (ministerial_meeting_id),
  FOREIGN KEY (ministerial_meeting_id) REFERENCES ministerial_meeting_chair (ministerial_meeting_id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  CHECK (
    CASE WHEN person IS NULL THEN 0 ELSE 1 END
    + CASE WHEN office IS NULL THEN 0 ELSE 1 END
    + CASE WHEN organisation IS NULL THEN 0 ELSE 1 END
    + CASE WHEN country IS NULL THEN 0 ELSE 1 END
    + CASE WHEN place IS NULL THEN 0 ELSE 1 END
    + CASE WHEN visit IS NULL THEN 0 ELSE 1 END
    + CASE WHEN meeting IS NULL THEN 0 ELSE 1 END
    + CASE WHEN ministerial_meeting IS NULL THEN 0 ELSE 1 END
    + CASE WHEN deployment IS NULL THEN 0 ELSE 1 END
    + CASE WHEN operation IS NULL THEN 0 ELSE 1 END
    + CASE WHEN document IS NULL THEN 0 ELSE 1 END
    + CASE WHEN topic IS NULL THEN 0 ELSE 1 END = 1
  )
) STRICT;

-- Whose seat is filled in another's place, as deputies and ambassadors do.
--
-- A reference to an office or a person: a mapping with exactly one key.
CREATE TABLE ministerial_meeting_chair_represents (
  ministerial_meeting_id TEXT NOT NULL,
  -- An office.
  office TEXT REFERENCES office (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(office) <= 80),
  -- A person.
  person TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(person) <= 80),
  PRIMARY KEY (ministerial_meeting_id),
  FOREIGN KEY (ministerial_meeting_id) REFERENCES ministerial_meeting_chair (ministerial_meeting_id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  CHECK (
    CASE WHEN office IS NULL THEN 0 ELSE 1 END
    + CASE WHEN person IS NULL THEN 0 ELSE 1 END = 1
  )
) STRICT;

-- Where this comes from, if not from the sources of the record.
--
-- A source, and where in it the fact stands. May be written as the identifier of the source
-- alone.
CREATE TABLE ministerial_meeting_chair_sources (
  ministerial_meeting_id TEXT NOT NULL,
  -- The place in the list: 1, 2, 3 …
  position INTEGER NOT NULL CHECK (position >= 1),
  -- The source.
  source TEXT NOT NULL REFERENCES source (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(source) <= 80),
  -- Where in the source: a page, a paragraph or a time.
  locator TEXT,
  PRIMARY KEY (ministerial_meeting_id, position),
  FOREIGN KEY (ministerial_meeting_id) REFERENCES ministerial_meeting_chair (ministerial_meeting_id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- Who takes part.
--
-- Someone who takes part: a person, an office whose holder is not named, an organisation or a
-- country. May be written as the identifier of a person alone. The office that a person acts in
-- follows from the tenures on that day, and needs naming only where the person held two or is
-- not known.
CREATE TABLE ministerial_meeting_participants (
  ministerial_meeting_id TEXT NOT NULL,
  -- The place in the list: 1, 2, 3 …
  position INTEGER NOT NULL CHECK (position >= 1),
  -- The person who takes part.
  person TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(person) <= 80),
  -- The office in which the person takes part, or whose unnamed holder does.
  office TEXT REFERENCES office (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(office) <= 80),
  -- The organisation, where it is all that the source names.
  organisation TEXT REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(organisation) <= 80),
  -- The country, where it is all that the source names.
  country TEXT REFERENCES country (id) DEFERRABLE INITIALLY DEFERRED,
  -- The name of somebody who has no record, for imports.
  name TEXT,
  -- In which capacity the person acts, where no tenure on record says so.
  capacity TEXT CHECK (capacity IN ('incumbent', 'acting', 'interim', 'elect', 'designate', 'contested', 'in-exile')),
  -- The name as the source prints it.
  as_printed TEXT,
  -- The role in which the person takes part.
  role TEXT NOT NULL DEFAULT 'attendee' CHECK (role IN ('attendee', 'host', 'guest', 'chair', 'co-chair', 'briefer', 'speaker', 'observer', 'signatory', 'mediator', 'accompanying', 'spouse')),
  -- The title as the source prints it.
  title TEXT,
  -- How the person takes part.
  mode TEXT NOT NULL DEFAULT 'in-person' CHECK (mode IN ('in-person', 'remote')),
  PRIMARY KEY (ministerial_meeting_id, position),
  FOREIGN KEY (ministerial_meeting_id) REFERENCES ministerial_meeting (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- For whom the person acts. By default the country or the topmost organisation of the office.
--
-- A reference to a record: a mapping with exactly one key, which names the kind.
CREATE TABLE ministerial_meeting_participants_on_behalf_of (
  ministerial_meeting_id TEXT NOT NULL,
  participants_position INTEGER NOT NULL,
  -- A person.
  person TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(person) <= 80),
  -- An office.
  office TEXT REFERENCES office (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(office) <= 80),
  -- An organisation.
  organisation TEXT REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(organisation) <= 80),
  -- A country.
  country TEXT REFERENCES country (id) DEFERRABLE INITIALLY DEFERRED,
  -- A place.
  place TEXT REFERENCES place (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(place) <= 80),
  -- A visit.
  visit TEXT REFERENCES visit (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(visit) <= 80),
  -- A meeting.
  meeting TEXT REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(meeting) <= 80),
  -- A ministerial meeting.
  ministerial_meeting TEXT REFERENCES ministerial_meeting (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(ministerial_meeting) <= 80),
  -- A deployment.
  deployment TEXT REFERENCES deployment (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(deployment) <= 80),
  -- An operation.
  operation TEXT REFERENCES operation (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(operation) <= 80),
  -- A document.
  document TEXT REFERENCES document (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(document) <= 80),
  -- A topic.
  topic TEXT REFERENCES topic (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(topic) <= 80),
  PRIMARY KEY (ministerial_meeting_id, participants_position),
  FOREIGN KEY (ministerial_meeting_id, participants_position) REFERENCES ministerial_meeting_participants (ministerial_meeting_id, position) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  CHECK (
    CASE WHEN person IS NULL THEN 0 ELSE 1 END
    + CASE WHEN office IS NULL THEN 0 ELSE 1 END
    + CASE WHEN organisation IS NULL THEN 0 ELSE 1 END
    + CASE WHEN country IS NULL THEN 0 ELSE 1 END
    + CASE WHEN place IS NULL THEN 0 ELSE 1 END
    + CASE WHEN visit IS NULL THEN 0 ELSE 1 END
    + CASE WHEN meeting IS NULL THEN 0 ELSE 1 END
    + CASE WHEN ministerial_meeting IS NULL THEN 0 ELSE 1 END
    + CASE WHEN deployment IS NULL THEN 0 ELSE 1 END
    + CASE WHEN operation IS NULL THEN 0 ELSE 1 END
    + CASE WHEN document IS NULL THEN 0 ELSE 1 END
    + CASE WHEN topic IS NULL THEN 0 ELSE 1 END = 1
  )
) STRICT;

-- Whose seat is filled in another's place, as deputies and ambassadors do.
--
-- A reference to an office or a person: a mapping with exactly one key.
CREATE TABLE ministerial_meeting_participants_represents (
  ministerial_meeting_id TEXT NOT NULL,
  participants_position INTEGER NOT NULL,
  -- An office.
  office TEXT REFERENCES office (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(office) <= 80),
  -- A person.
  person TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(person) <= 80),
  PRIMARY KEY (ministerial_meeting_id, participants_position),
  FOREIGN KEY (ministerial_meeting_id, participants_position) REFERENCES ministerial_meeting_participants (ministerial_meeting_id, position) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  CHECK (
    CASE WHEN office IS NULL THEN 0 ELSE 1 END
    + CASE WHEN person IS NULL THEN 0 ELSE 1 END = 1
  )
) STRICT;

-- Where this comes from, if not from the sources of the record.
--
-- A source, and where in it the fact stands. May be written as the identifier of the source
-- alone.
CREATE TABLE ministerial_meeting_participants_sources (
  ministerial_meeting_id TEXT NOT NULL,
  participants_position INTEGER NOT NULL,
  -- The place in the list: 1, 2, 3 …
  position INTEGER NOT NULL CHECK (position >= 1),
  -- The source.
  source TEXT NOT NULL REFERENCES source (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(source) <= 80),
  -- Where in the source: a page, a paragraph or a time.
  locator TEXT,
  PRIMARY KEY (ministerial_meeting_id, participants_position, position),
  FOREIGN KEY (ministerial_meeting_id, participants_position) REFERENCES ministerial_meeting_participants (ministerial_meeting_id, position) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- What is spoken about.
CREATE TABLE ministerial_meeting_topics (
  ministerial_meeting_id TEXT NOT NULL,
  -- The place in the list: 1, 2, 3 …
  position INTEGER NOT NULL CHECK (position >= 1),
  -- What is spoken about.
  value TEXT NOT NULL REFERENCES topic (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(value) <= 80),
  PRIMARY KEY (ministerial_meeting_id, position),
  FOREIGN KEY (ministerial_meeting_id) REFERENCES ministerial_meeting (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- The sessions of the meeting.
--
-- A session of a ministerial meeting.
CREATE TABLE ministerial_meeting_sessions (
  ministerial_meeting_id TEXT NOT NULL,
  -- The place in the list: 1, 2, 3 …
  position INTEGER NOT NULL CHECK (position >= 1),
  -- The title of the session.
  title TEXT,
  -- The day of the session.
  date TEXT,
  -- The format in which the body meets, such as `NATO-Ukraine Commission`.
  format TEXT,
  PRIMARY KEY (ministerial_meeting_id, position),
  FOREIGN KEY (ministerial_meeting_id) REFERENCES ministerial_meeting (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- What is spoken about.
CREATE TABLE ministerial_meeting_sessions_topics (
  ministerial_meeting_id TEXT NOT NULL,
  sessions_position INTEGER NOT NULL,
  -- The place in the list: 1, 2, 3 …
  position INTEGER NOT NULL CHECK (position >= 1),
  -- What is spoken about.
  value TEXT NOT NULL REFERENCES topic (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(value) <= 80),
  PRIMARY KEY (ministerial_meeting_id, sessions_position, position),
  FOREIGN KEY (ministerial_meeting_id, sessions_position) REFERENCES ministerial_meeting_sessions (ministerial_meeting_id, position) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- Who takes part beside the members: partners, invitees.
--
-- Someone who takes part: a person, an office whose holder is not named, an organisation or a
-- country. May be written as the identifier of a person alone. The office that a person acts in
-- follows from the tenures on that day, and needs naming only where the person held two or is
-- not known.
CREATE TABLE ministerial_meeting_sessions_participants (
  ministerial_meeting_id TEXT NOT NULL,
  sessions_position INTEGER NOT NULL,
  -- The place in the list: 1, 2, 3 …
  position INTEGER NOT NULL CHECK (position >= 1),
  -- The person who takes part.
  person TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(person) <= 80),
  -- The office in which the person takes part, or whose unnamed holder does.
  office TEXT REFERENCES office (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(office) <= 80),
  -- The organisation, where it is all that the source names.
  organisation TEXT REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(organisation) <= 80),
  -- The country, where it is all that the source names.
  country TEXT REFERENCES country (id) DEFERRABLE INITIALLY DEFERRED,
  -- The name of somebody who has no record, for imports.
  name TEXT,
  -- In which capacity the person acts, where no tenure on record says so.
  capacity TEXT CHECK (capacity IN ('incumbent', 'acting', 'interim', 'elect', 'designate', 'contested', 'in-exile')),
  -- The name as the source prints it.
  as_printed TEXT,
  -- The role in which the person takes part.
  role TEXT NOT NULL DEFAULT 'attendee' CHECK (role IN ('attendee', 'host', 'guest', 'chair', 'co-chair', 'briefer', 'speaker', 'observer', 'signatory', 'mediator', 'accompanying', 'spouse')),
  -- The title as the source prints it.
  title TEXT,
  -- How the person takes part.
  mode TEXT NOT NULL DEFAULT 'in-person' CHECK (mode IN ('in-person', 'remote')),
  PRIMARY KEY (ministerial_meeting_id, sessions_position, position),
  FOREIGN KEY (ministerial_meeting_id, sessions_position) REFERENCES ministerial_meeting_sessions (ministerial_meeting_id, position) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- For whom the person acts. By default the country or the topmost organisation of the office.
--
-- A reference to a record: a mapping with exactly one key, which names the kind.
CREATE TABLE ministerial_meeting_sessions_participants_on_behalf_of (
  ministerial_meeting_id TEXT NOT NULL,
  sessions_position INTEGER NOT NULL,
  participants_position INTEGER NOT NULL,
  -- A person.
  person TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(person) <= 80),
  -- An office.
  office TEXT REFERENCES office (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(office) <= 80),
  -- An organisation.
  organisation TEXT REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(organisation) <= 80),
  -- A country.
  country TEXT REFERENCES country (id) DEFERRABLE INITIALLY DEFERRED,
  -- A place.
  place TEXT REFERENCES place (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(place) <= 80),
  -- A visit.
  visit TEXT REFERENCES visit (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(visit) <= 80),
  -- A meeting.
  meeting TEXT REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(meeting) <= 80),
  -- A ministerial meeting.
  ministerial_meeting TEXT REFERENCES ministerial_meeting (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(ministerial_meeting) <= 80),
  -- A deployment.
  deployment TEXT REFERENCES deployment (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(deployment) <= 80),
  -- An operation.
  operation TEXT REFERENCES operation (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(operation) <= 80),
  -- A document.
  document TEXT REFERENCES document (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(document) <= 80),
  -- A topic.
  topic TEXT REFERENCES topic (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(topic) <= 80),
  PRIMARY KEY (ministerial_meeting_id, sessions_position, participants_position),
  FOREIGN KEY (ministerial_meeting_id, sessions_position, participants_position) REFERENCES ministerial_meeting_sessions_participants (ministerial_meeting_id, sessions_position, position) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  CHECK (
    CASE WHEN person IS NULL THEN 0 ELSE 1 END
    + CASE WHEN office IS NULL THEN 0 ELSE 1 END
    + CASE WHEN organisation IS NULL THEN 0 ELSE 1 END
    + CASE WHEN country IS NULL THEN 0 ELSE 1 END
    + CASE WHEN place IS NULL THEN 0 ELSE 1 END
    + CASE WHEN visit IS NULL THEN 0 ELSE 1 END
    + CASE WHEN meeting IS NULL THEN 0 ELSE 1 END
    + CASE WHEN ministerial_meeting IS NULL THEN 0 ELSE 1 END
    + CASE WHEN deployment IS NULL THEN 0 ELSE 1 END
    + CASE WHEN operation IS NULL THEN 0 ELSE 1 END
    + CASE WHEN document IS NULL THEN 0 ELSE 1 END
    + CASE WHEN topic IS NULL THEN 0 ELSE 1 END = 1
  )
) STRICT;

-- Whose seat is filled in another's place, as deputies and ambassadors do.
--
-- A reference to an office or a person: a mapping with exactly one key.
CREATE TABLE ministerial_meeting_sessions_participants_represents (
  ministerial_meeting_id TEXT NOT NULL,
  sessions_position INTEGER NOT NULL,
  participants_position INTEGER NOT NULL,
  -- An office.
  office TEXT REFERENCES office (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(office) <= 80),
  -- A person.
  person TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(person) <= 80),
  PRIMARY KEY (ministerial_meeting_id, sessions_position, participants_position),
  FOREIGN KEY (ministerial_meeting_id, sessions_position, participants_position) REFERENCES ministerial_meeting_sessions_participants (ministerial_meeting_id, sessions_position, position) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  CHECK (
    CASE WHEN office IS NULL THEN 0 ELSE 1 END
    + CASE WHEN person IS NULL THEN 0 ELSE 1 END = 1
  )
) STRICT;

-- Where this comes from, if not from the sources of the record.
--
-- A source, and where in it the fact stands. May be written as the identifier of the source
-- alone.
CREATE TABLE ministerial_meeting_sessions_participants_sources (
  ministerial_meeting_id TEXT NOT NULL,
  sessions_position INTEGER NOT NULL,
  participants_position INTEGER NOT NULL,
  -- The place in the list: 1, 2, 3 …
  position INTEGER NOT NULL CHECK (position >= 1),
  -- The source.
  source TEXT NOT NULL REFERENCES source (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(source) <= 80),
  -- Where in the source: a page, a paragraph or a time.
  locator TEXT,
  PRIMARY KEY (ministerial_meeting_id, sessions_position, participants_position, position),
  FOREIGN KEY (ministerial_meeting_id, sessions_position, participants_position) REFERENCES ministerial_meeting_sessions_participants (ministerial_meeting_id, sessions_position, position) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- Where this comes from, if not from the sources of the record.
--
-- A source, and where in it the fact stands. May be written as the identifier of the source
-- alone.
CREATE TABLE ministerial_meeting_sessions_sources (
  ministerial_meeting_id TEXT NOT NULL,
  sessions_position INTEGER NOT NULL,
  -- The place in the list: 1, 2, 3 …
  position INTEGER NOT NULL CHECK (position >= 1),
  -- The source.
  source TEXT NOT NULL REFERENCES source (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(source) <= 80),
  -- Where in the source: a page, a paragraph or a time.
  locator TEXT,
  PRIMARY KEY (ministerial_meeting_id, sessions_position, position),
  FOREIGN KEY (ministerial_meeting_id, sessions_position) REFERENCES ministerial_meeting_sessions (ministerial_meeting_id, position) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- The documents that came of it.
--
-- A reference to a document: a mapping with exactly one key.
CREATE TABLE ministerial_meeting_outcomes (
  ministerial_meeting_id TEXT NOT NULL,
  -- The place in the list: 1, 2, 3 …
  position INTEGER NOT NULL CHECK (position >= 1),
  -- A document.
  document TEXT REFERENCES document (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(document) <= 80),
  PRIMARY KEY (ministerial_meeting_id, position),
  FOREIGN KEY (ministerial_meeting_id) REFERENCES ministerial_meeting (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  CHECK (
    CASE WHEN document IS NULL THEN 0 ELSE 1 END = 1
  )
) STRICT;

-- The identifiers of the same thing in other data sets, by the data set's key.
--
-- The identifiers of one thing in other data sets, by the key of the data set.
CREATE TABLE ministerial_meeting_ids (
  ministerial_meeting_id TEXT NOT NULL,
  -- The key of another data set, such as `wikidata`, `geonames`, `iso3`, `m49`, `cow` or
  -- `unlocode`: lower-case letters, digits and hyphens.
  key TEXT NOT NULL,
  -- The identifiers of the same thing in other data sets, by the data set's key.
  value TEXT NOT NULL,
  PRIMARY KEY (ministerial_meeting_id, key),
  FOREIGN KEY (ministerial_meeting_id) REFERENCES ministerial_meeting (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- Identifiers of records that were merged into this one. They are never used again.
CREATE TABLE ministerial_meeting_previous_ids (
  ministerial_meeting_id TEXT NOT NULL,
  -- The place in the list: 1, 2, 3 …
  position INTEGER NOT NULL CHECK (position >= 1),
  -- Identifiers of records that were merged into this one. They are never used again.
  value TEXT NOT NULL CHECK (length(value) <= 80),
  PRIMARY KEY (ministerial_meeting_id, position),
  FOREIGN KEY (ministerial_meeting_id) REFERENCES ministerial_meeting (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- What the sources leave open, one matter a text.
CREATE TABLE ministerial_meeting_open (
  ministerial_meeting_id TEXT NOT NULL,
  -- The place in the list: 1, 2, 3 …
  position INTEGER NOT NULL CHECK (position >= 1),
  -- What the sources leave open, one matter a text.
  value TEXT NOT NULL,
  PRIMARY KEY (ministerial_meeting_id, position),
  FOREIGN KEY (ministerial_meeting_id) REFERENCES ministerial_meeting (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- Fields of which other sources say something else. The field itself holds the value preferred.
--
-- What other sources say of a field of the record.
CREATE TABLE ministerial_meeting_disputed (
  ministerial_meeting_id TEXT NOT NULL,
  -- The place in the list: 1, 2, 3 …
  position INTEGER NOT NULL CHECK (position >= 1),
  -- The name of the field, with dots where it lies inside another: `stops.0.date`.
  field TEXT NOT NULL,
  -- What these sources say.
  says TEXT NOT NULL,
  PRIMARY KEY (ministerial_meeting_id, position),
  FOREIGN KEY (ministerial_meeting_id) REFERENCES ministerial_meeting (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- The sources that say so; at least one.
--
-- A source, and where in it the fact stands. May be written as the identifier of the source
-- alone.
CREATE TABLE ministerial_meeting_disputed_sources (
  ministerial_meeting_id TEXT NOT NULL,
  disputed_position INTEGER NOT NULL,
  -- The place in the list: 1, 2, 3 …
  position INTEGER NOT NULL CHECK (position >= 1),
  -- The source.
  source TEXT NOT NULL REFERENCES source (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(source) <= 80),
  -- Where in the source: a page, a paragraph or a time.
  locator TEXT,
  PRIMARY KEY (ministerial_meeting_id, disputed_position, position),
  FOREIGN KEY (ministerial_meeting_id, disputed_position) REFERENCES ministerial_meeting_disputed (ministerial_meeting_id, position) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- A project's own fields, by namespace. A project may bind its namespace to a JSON Schema of
-- its own.
CREATE TABLE ministerial_meeting_ext (
  ministerial_meeting_id TEXT NOT NULL,
  -- The name under which a project keeps fields of its own: lower-case letters and digits,
  -- joined by single hyphens or full stops.
  key TEXT NOT NULL,
  -- A project's own fields, by namespace.
  value TEXT NOT NULL CHECK (json_valid(value)),
  PRIMARY KEY (ministerial_meeting_id, key),
  FOREIGN KEY (ministerial_meeting_id) REFERENCES ministerial_meeting (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- Where the facts of the record come from; at least one source.
--
-- A source, and where in it the fact stands. May be written as the identifier of the source
-- alone.
CREATE TABLE operation_sources (
  operation_id TEXT NOT NULL,
  -- The place in the list: 1, 2, 3 …
  position INTEGER NOT NULL CHECK (position >= 1),
  -- The source.
  source TEXT NOT NULL REFERENCES source (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(source) <= 80),
  -- Where in the source: a page, a paragraph or a time.
  locator TEXT,
  PRIMARY KEY (operation_id, position),
  FOREIGN KEY (operation_id) REFERENCES operation (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- Where it takes place.
--
-- A reference to a country or a place: a mapping with exactly one key.
CREATE TABLE operation_areas (
  operation_id TEXT NOT NULL,
  -- The place in the list: 1, 2, 3 …
  position INTEGER NOT NULL CHECK (position >= 1),
  -- A country.
  country TEXT REFERENCES country (id) DEFERRABLE INITIALLY DEFERRED,
  -- A place.
  place TEXT REFERENCES place (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(place) <= 80),
  PRIMARY KEY (operation_id, position),
  FOREIGN KEY (operation_id) REFERENCES operation (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  CHECK (
    CASE WHEN country IS NULL THEN 0 ELSE 1 END
    + CASE WHEN place IS NULL THEN 0 ELSE 1 END = 1
  )
) STRICT;

-- The topics to which it belongs.
CREATE TABLE operation_topics (
  operation_id TEXT NOT NULL,
  -- The place in the list: 1, 2, 3 …
  position INTEGER NOT NULL CHECK (position >= 1),
  -- The topics to which it belongs.
  value TEXT NOT NULL REFERENCES topic (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(value) <= 80),
  PRIMARY KEY (operation_id, position),
  FOREIGN KEY (operation_id) REFERENCES operation (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- The identifiers of the same thing in other data sets, by the data set's key.
--
-- The identifiers of one thing in other data sets, by the key of the data set.
CREATE TABLE operation_ids (
  operation_id TEXT NOT NULL,
  -- The key of another data set, such as `wikidata`, `geonames`, `iso3`, `m49`, `cow` or
  -- `unlocode`: lower-case letters, digits and hyphens.
  key TEXT NOT NULL,
  -- The identifiers of the same thing in other data sets, by the data set's key.
  value TEXT NOT NULL,
  PRIMARY KEY (operation_id, key),
  FOREIGN KEY (operation_id) REFERENCES operation (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- Identifiers of records that were merged into this one. They are never used again.
CREATE TABLE operation_previous_ids (
  operation_id TEXT NOT NULL,
  -- The place in the list: 1, 2, 3 …
  position INTEGER NOT NULL CHECK (position >= 1),
  -- Identifiers of records that were merged into this one. They are never used again.
  value TEXT NOT NULL CHECK (length(value) <= 80),
  PRIMARY KEY (operation_id, position),
  FOREIGN KEY (operation_id) REFERENCES operation (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- What the sources leave open, one matter a text.
CREATE TABLE operation_open (
  operation_id TEXT NOT NULL,
  -- The place in the list: 1, 2, 3 …
  position INTEGER NOT NULL CHECK (position >= 1),
  -- What the sources leave open, one matter a text.
  value TEXT NOT NULL,
  PRIMARY KEY (operation_id, position),
  FOREIGN KEY (operation_id) REFERENCES operation (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- Fields of which other sources say something else. The field itself holds the value preferred.
--
-- What other sources say of a field of the record.
CREATE TABLE operation_disputed (
  operation_id TEXT NOT NULL,
  -- The place in the list: 1, 2, 3 …
  position INTEGER NOT NULL CHECK (position >= 1),
  -- The name of the field, with dots where it lies inside another: `stops.0.date`.
  field TEXT NOT NULL,
  -- What these sources say.
  says TEXT NOT NULL,
  PRIMARY KEY (operation_id, position),
  FOREIGN KEY (operation_id) REFERENCES operation (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- The sources that say so; at least one.
--
-- A source, and where in it the fact stands. May be written as the identifier of the source
-- alone.
CREATE TABLE operation_disputed_sources (
  operation_id TEXT NOT NULL,
  disputed_position INTEGER NOT NULL,
  -- The place in the list: 1, 2, 3 …
  position INTEGER NOT NULL CHECK (position >= 1),
  -- The source.
  source TEXT NOT NULL REFERENCES source (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(source) <= 80),
  -- Where in the source: a page, a paragraph or a time.
  locator TEXT,
  PRIMARY KEY (operation_id, disputed_position, position),
  FOREIGN KEY (operation_id, disputed_position) REFERENCES operation_disputed (operation_id, position) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- A project's own fields, by namespace. A project may bind its namespace to a JSON Schema of
-- its own.
CREATE TABLE operation_ext (
  operation_id TEXT NOT NULL,
  -- The name under which a project keeps fields of its own: lower-case letters and digits,
  -- joined by single hyphens or full stops.
  key TEXT NOT NULL,
  -- A project's own fields, by namespace.
  value TEXT NOT NULL CHECK (json_valid(value)),
  PRIMARY KEY (operation_id, key),
  FOREIGN KEY (operation_id) REFERENCES operation (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- Where the facts of the record come from; at least one source.
--
-- A source, and where in it the fact stands. May be written as the identifier of the source
-- alone.
CREATE TABLE deployment_sources (
  deployment_id TEXT NOT NULL,
  -- The place in the list: 1, 2, 3 …
  position INTEGER NOT NULL CHECK (position >= 1),
  -- The source.
  source TEXT NOT NULL REFERENCES source (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(source) <= 80),
  -- Where in the source: a page, a paragraph or a time.
  locator TEXT,
  PRIMARY KEY (deployment_id, position),
  FOREIGN KEY (deployment_id) REFERENCES deployment (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- Which countries take part in it, and how many.
--
-- Which countries take part in a deployment. The number and the list stand by themselves: a
-- source may give one without the other.
CREATE TABLE deployment_contributors (
  deployment_id TEXT NOT NULL,
  -- How many countries take part.
  --
  -- How many there are, as exactly as the source says it. Written `10`, `~900` (about 900),
  -- `900+` (at least 900) or `900-1200`, or as a mapping.
  --
  -- The smallest number that it may be.
  count_minimum INTEGER CHECK (count_minimum BETWEEN 0 AND 999999999),
  -- How many countries take part.
  --
  -- The greatest number that it may be; absent where the source names none.
  count_maximum INTEGER CHECK (count_maximum BETWEEN 0 AND 999999999),
  -- How many countries take part.
  --
  -- Whether the source gives the numbers as approximate.
  count_approximate INTEGER CHECK (count_approximate IN (0, 1)),
  -- Whether all of them are named.
  complete INTEGER NOT NULL DEFAULT 0 CHECK (complete IN (0, 1)),
  -- Whether `count` includes the country that leads. Absent: not known.
  includes_framework_nation INTEGER CHECK (includes_framework_nation IN (0, 1)),
  PRIMARY KEY (deployment_id),
  FOREIGN KEY (deployment_id) REFERENCES deployment (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  CHECK (count_maximum IS NULL OR count_minimum IS NOT NULL),
  CHECK ((count_minimum IS NULL) = (count_approximate IS NULL))
) STRICT;

-- The countries that are named.
--
-- A country that takes part in a deployment. May be written as the code of the country alone.
CREATE TABLE deployment_contributors_countries (
  deployment_id TEXT NOT NULL,
  -- The place in the list: 1, 2, 3 …
  position INTEGER NOT NULL CHECK (position >= 1),
  -- The country that contributes.
  country TEXT NOT NULL REFERENCES country (id) DEFERRABLE INITIALLY DEFERRED,
  -- The first day.
  since TEXT,
  -- The last day, inclusive.
  until TEXT,
  -- How many persons it sends.
  --
  -- How many there are, as exactly as the source says it. Written `10`, `~900` (about 900),
  -- `900+` (at least 900) or `900-1200`, or as a mapping.
  --
  -- The smallest number that it may be.
  personnel_minimum INTEGER CHECK (personnel_minimum BETWEEN 0 AND 999999999),
  -- How many persons it sends.
  --
  -- The greatest number that it may be; absent where the source names none.
  personnel_maximum INTEGER CHECK (personnel_maximum BETWEEN 0 AND 999999999),
  -- How many persons it sends.
  --
  -- Whether the source gives the numbers as approximate.
  personnel_approximate INTEGER CHECK (personnel_approximate IN (0, 1)),
  PRIMARY KEY (deployment_id, position),
  FOREIGN KEY (deployment_id) REFERENCES deployment_contributors (deployment_id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  CHECK (personnel_maximum IS NULL OR personnel_minimum IS NOT NULL),
  CHECK ((personnel_minimum IS NULL) = (personnel_approximate IS NULL))
) STRICT;

-- How many persons it has, by day and by source.
--
-- How many persons a deployment has, as one source gives it.
CREATE TABLE deployment_strength (
  deployment_id TEXT NOT NULL,
  -- The place in the list: 1, 2, 3 …
  position INTEGER NOT NULL CHECK (position >= 1),
  -- How many persons.
  --
  -- How many there are, as exactly as the source says it. Written `10`, `~900` (about 900),
  -- `900+` (at least 900) or `900-1200`, or as a mapping.
  --
  -- The smallest number that it may be.
  personnel_minimum INTEGER NOT NULL CHECK (personnel_minimum BETWEEN 0 AND 999999999),
  -- How many persons.
  --
  -- The greatest number that it may be; absent where the source names none.
  personnel_maximum INTEGER CHECK (personnel_maximum BETWEEN 0 AND 999999999),
  -- How many persons.
  --
  -- Whether the source gives the numbers as approximate.
  personnel_approximate INTEGER NOT NULL DEFAULT 0 CHECK (personnel_approximate IN (0, 1)),
  -- The date for which the number holds.
  as_of TEXT,
  -- What the number is.
  kind TEXT NOT NULL DEFAULT 'reported' CHECK (kind IN ('reported', 'authorised', 'actual')),
  PRIMARY KEY (deployment_id, position),
  FOREIGN KEY (deployment_id) REFERENCES deployment (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- Where this comes from, if not from the sources of the record.
--
-- A source, and where in it the fact stands. May be written as the identifier of the source
-- alone.
CREATE TABLE deployment_strength_sources (
  deployment_id TEXT NOT NULL,
  strength_position INTEGER NOT NULL,
  -- The place in the list: 1, 2, 3 …
  position INTEGER NOT NULL CHECK (position >= 1),
  -- The source.
  source TEXT NOT NULL REFERENCES source (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(source) <= 80),
  -- Where in the source: a page, a paragraph or a time.
  locator TEXT,
  PRIMARY KEY (deployment_id, strength_position, position),
  FOREIGN KEY (deployment_id, strength_position) REFERENCES deployment_strength (deployment_id, position) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- The topics to which it belongs.
CREATE TABLE deployment_topics (
  deployment_id TEXT NOT NULL,
  -- The place in the list: 1, 2, 3 …
  position INTEGER NOT NULL CHECK (position >= 1),
  -- The topics to which it belongs.
  value TEXT NOT NULL REFERENCES topic (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(value) <= 80),
  PRIMARY KEY (deployment_id, position),
  FOREIGN KEY (deployment_id) REFERENCES deployment (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- The identifiers of the same thing in other data sets, by the data set's key.
--
-- The identifiers of one thing in other data sets, by the key of the data set.
CREATE TABLE deployment_ids (
  deployment_id TEXT NOT NULL,
  -- The key of another data set, such as `wikidata`, `geonames`, `iso3`, `m49`, `cow` or
  -- `unlocode`: lower-case letters, digits and hyphens.
  key TEXT NOT NULL,
  -- The identifiers of the same thing in other data sets, by the data set's key.
  value TEXT NOT NULL,
  PRIMARY KEY (deployment_id, key),
  FOREIGN KEY (deployment_id) REFERENCES deployment (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- Identifiers of records that were merged into this one. They are never used again.
CREATE TABLE deployment_previous_ids (
  deployment_id TEXT NOT NULL,
  -- The place in the list: 1, 2, 3 …
  position INTEGER NOT NULL CHECK (position >= 1),
  -- Identifiers of records that were merged into this one. They are never used again.
  value TEXT NOT NULL CHECK (length(value) <= 80),
  PRIMARY KEY (deployment_id, position),
  FOREIGN KEY (deployment_id) REFERENCES deployment (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- What the sources leave open, one matter a text.
CREATE TABLE deployment_open (
  deployment_id TEXT NOT NULL,
  -- The place in the list: 1, 2, 3 …
  position INTEGER NOT NULL CHECK (position >= 1),
  -- What the sources leave open, one matter a text.
  value TEXT NOT NULL,
  PRIMARY KEY (deployment_id, position),
  FOREIGN KEY (deployment_id) REFERENCES deployment (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- Fields of which other sources say something else. The field itself holds the value preferred.
--
-- What other sources say of a field of the record.
CREATE TABLE deployment_disputed (
  deployment_id TEXT NOT NULL,
  -- The place in the list: 1, 2, 3 …
  position INTEGER NOT NULL CHECK (position >= 1),
  -- The name of the field, with dots where it lies inside another: `stops.0.date`.
  field TEXT NOT NULL,
  -- What these sources say.
  says TEXT NOT NULL,
  PRIMARY KEY (deployment_id, position),
  FOREIGN KEY (deployment_id) REFERENCES deployment (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- The sources that say so; at least one.
--
-- A source, and where in it the fact stands. May be written as the identifier of the source
-- alone.
CREATE TABLE deployment_disputed_sources (
  deployment_id TEXT NOT NULL,
  disputed_position INTEGER NOT NULL,
  -- The place in the list: 1, 2, 3 …
  position INTEGER NOT NULL CHECK (position >= 1),
  -- The source.
  source TEXT NOT NULL REFERENCES source (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(source) <= 80),
  -- Where in the source: a page, a paragraph or a time.
  locator TEXT,
  PRIMARY KEY (deployment_id, disputed_position, position),
  FOREIGN KEY (deployment_id, disputed_position) REFERENCES deployment_disputed (deployment_id, position) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- A project's own fields, by namespace. A project may bind its namespace to a JSON Schema of
-- its own.
CREATE TABLE deployment_ext (
  deployment_id TEXT NOT NULL,
  -- The name under which a project keeps fields of its own: lower-case letters and digits,
  -- joined by single hyphens or full stops.
  key TEXT NOT NULL,
  -- A project's own fields, by namespace.
  value TEXT NOT NULL CHECK (json_valid(value)),
  PRIMARY KEY (deployment_id, key),
  FOREIGN KEY (deployment_id) REFERENCES deployment (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- Where the facts of the record come from; at least one source.
--
-- A source, and where in it the fact stands. May be written as the identifier of the source
-- alone.
CREATE TABLE meeting_sources (
  meeting_id TEXT NOT NULL,
  -- The place in the list: 1, 2, 3 …
  position INTEGER NOT NULL CHECK (position >= 1),
  -- The source.
  source TEXT NOT NULL REFERENCES source (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(source) <= 80),
  -- Where in the source: a page, a paragraph or a time.
  locator TEXT,
  PRIMARY KEY (meeting_id, position),
  FOREIGN KEY (meeting_id) REFERENCES meeting (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- Who receives the others.
--
-- Someone who takes part: a person, an office whose holder is not named, an organisation or a
-- country. May be written as the identifier of a person alone. The office that a person acts in
-- follows from the tenures on that day, and needs naming only where the person held two or is
-- not known.
CREATE TABLE meeting_hosts (
  meeting_id TEXT NOT NULL,
  -- The place in the list: 1, 2, 3 …
  position INTEGER NOT NULL CHECK (position >= 1),
  -- The person who takes part.
  person TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(person) <= 80),
  -- The office in which the person takes part, or whose unnamed holder does.
  office TEXT REFERENCES office (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(office) <= 80),
  -- The organisation, where it is all that the source names.
  organisation TEXT REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(organisation) <= 80),
  -- The country, where it is all that the source names.
  country TEXT REFERENCES country (id) DEFERRABLE INITIALLY DEFERRED,
  -- The name of somebody who has no record, for imports.
  name TEXT,
  -- In which capacity the person acts, where no tenure on record says so.
  capacity TEXT CHECK (capacity IN ('incumbent', 'acting', 'interim', 'elect', 'designate', 'contested', 'in-exile')),
  -- The name as the source prints it.
  as_printed TEXT,
  -- The role in which the person takes part.
  role TEXT NOT NULL DEFAULT 'attendee' CHECK (role IN ('attendee', 'host', 'guest', 'chair', 'co-chair', 'briefer', 'speaker', 'observer', 'signatory', 'mediator', 'accompanying', 'spouse')),
  -- The title as the source prints it.
  title TEXT,
  -- How the person takes part.
  mode TEXT NOT NULL DEFAULT 'in-person' CHECK (mode IN ('in-person', 'remote')),
  PRIMARY KEY (meeting_id, position),
  FOREIGN KEY (meeting_id) REFERENCES meeting (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- For whom the person acts. By default the country or the topmost organisation of the office.
--
-- A reference to a record: a mapping with exactly one key, which names the kind.
CREATE TABLE meeting_hosts_on_behalf_of (
  meeting_id TEXT NOT NULL,
  hosts_position INTEGER NOT NULL,
  -- A person.
  person TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(person) <= 80),
  -- An office.
  office TEXT REFERENCES office (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(office) <= 80),
  -- An organisation.
  organisation TEXT REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(organisation) <= 80),
  -- A country.
  country TEXT REFERENCES country (id) DEFERRABLE INITIALLY DEFERRED,
  -- A place.
  place TEXT REFERENCES place (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(place) <= 80),
  -- A visit.
  visit TEXT REFERENCES visit (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(visit) <= 80),
  -- A meeting.
  meeting TEXT REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(meeting) <= 80),
  -- A ministerial meeting.
  ministerial_meeting TEXT REFERENCES ministerial_meeting (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(ministerial_meeting) <= 80),
  -- A deployment.
  deployment TEXT REFERENCES deployment (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(deployment) <= 80),
  -- An operation.
  operation TEXT REFERENCES operation (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(operation) <= 80),
  -- A document.
  document TEXT REFERENCES document (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(document) <= 80),
  -- A topic.
  topic TEXT REFERENCES topic (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(topic) <= 80),
  PRIMARY KEY (meeting_id, hosts_position),
  FOREIGN KEY (meeting_id, hosts_position) REFERENCES meeting_hosts (meeting_id, position) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  CHECK (
    CASE WHEN person IS NULL THEN 0 ELSE 1 END
    + CASE WHEN office IS NULL THEN 0 ELSE 1 END
    + CASE WHEN organisation IS NULL THEN 0 ELSE 1 END
    + CASE WHEN country IS NULL THEN 0 ELSE 1 END
    + CASE WHEN place IS NULL THEN 0 ELSE 1 END
    + CASE WHEN visit IS NULL THEN 0 ELSE 1 END
    + CASE WHEN meeting IS NULL THEN 0 ELSE 1 END
    + CASE WHEN ministerial_meeting IS NULL THEN 0 ELSE 1 END
    + CASE WHEN deployment IS NULL THEN 0 ELSE 1 END
    + CASE WHEN operation IS NULL THEN 0 ELSE 1 END
    + CASE WHEN document IS NULL THEN 0 ELSE 1 END
    + CASE WHEN topic IS NULL THEN 0 ELSE 1 END = 1
  )
) STRICT;

-- Whose seat is filled in another's place, as deputies and ambassadors do.
--
-- A reference to an office or a person: a mapping with exactly one key.
CREATE TABLE meeting_hosts_represents (
  meeting_id TEXT NOT NULL,
  hosts_position INTEGER NOT NULL,
  -- An office.
  office TEXT REFERENCES office (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(office) <= 80),
  -- A person.
  person TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(person) <= 80),
  PRIMARY KEY (meeting_id, hosts_position),
  FOREIGN KEY (meeting_id, hosts_position) REFERENCES meeting_hosts (meeting_id, position) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  CHECK (
    CASE WHEN office IS NULL THEN 0 ELSE 1 END
    + CASE WHEN person IS NULL THEN 0 ELSE 1 END = 1
  )
) STRICT;

-- Where this comes from, if not from the sources of the record.
--
-- A source, and where in it the fact stands. May be written as the identifier of the source
-- alone.
CREATE TABLE meeting_hosts_sources (
  meeting_id TEXT NOT NULL,
  hosts_position INTEGER NOT NULL,
  -- The place in the list: 1, 2, 3 …
  position INTEGER NOT NULL CHECK (position >= 1),
  -- The source.
  source TEXT NOT NULL REFERENCES source (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(source) <= 80),
  -- Where in the source: a page, a paragraph or a time.
  locator TEXT,
  PRIMARY KEY (meeting_id, hosts_position, position),
  FOREIGN KEY (meeting_id, hosts_position) REFERENCES meeting_hosts (meeting_id, position) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- Who takes part.
--
-- Someone who takes part: a person, an office whose holder is not named, an organisation or a
-- country. May be written as the identifier of a person alone. The office that a person acts in
-- follows from the tenures on that day, and needs naming only where the person held two or is
-- not known.
CREATE TABLE meeting_participants (
  meeting_id TEXT NOT NULL,
  -- The place in the list: 1, 2, 3 …
  position INTEGER NOT NULL CHECK (position >= 1),
  -- The person who takes part.
  person TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(person) <= 80),
  -- The office in which the person takes part, or whose unnamed holder does.
  office TEXT REFERENCES office (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(office) <= 80),
  -- The organisation, where it is all that the source names.
  organisation TEXT REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(organisation) <= 80),
  -- The country, where it is all that the source names.
  country TEXT REFERENCES country (id) DEFERRABLE INITIALLY DEFERRED,
  -- The name of somebody who has no record, for imports.
  name TEXT,
  -- In which capacity the person acts, where no tenure on record says so.
  capacity TEXT CHECK (capacity IN ('incumbent', 'acting', 'interim', 'elect', 'designate', 'contested', 'in-exile')),
  -- The name as the source prints it.
  as_printed TEXT,
  -- The role in which the person takes part.
  role TEXT NOT NULL DEFAULT 'attendee' CHECK (role IN ('attendee', 'host', 'guest', 'chair', 'co-chair', 'briefer', 'speaker', 'observer', 'signatory', 'mediator', 'accompanying', 'spouse')),
  -- The title as the source prints it.
  title TEXT,
  -- How the person takes part.
  mode TEXT NOT NULL DEFAULT 'in-person' CHECK (mode IN ('in-person', 'remote')),
  PRIMARY KEY (meeting_id, position),
  FOREIGN KEY (meeting_id) REFERENCES meeting (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- For whom the person acts. By default the country or the topmost organisation of the office.
--
-- A reference to a record: a mapping with exactly one key, which names the kind.
CREATE TABLE meeting_participants_on_behalf_of (
  meeting_id TEXT NOT NULL,
  participants_position INTEGER NOT NULL,
  -- A person.
  person TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(person) <= 80),
  -- An office.
  office TEXT REFERENCES office (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(office) <= 80),
  -- An organisation.
  organisation TEXT REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(organisation) <= 80),
  -- A country.
  country TEXT REFERENCES country (id) DEFERRABLE INITIALLY DEFERRED,
  -- A place.
  place TEXT REFERENCES place (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(place) <= 80),
  -- A visit.
  visit TEXT REFERENCES visit (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(visit) <= 80),
  -- A meeting.
  meeting TEXT REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(meeting) <= 80),
  -- A ministerial meeting.
  ministerial_meeting TEXT REFERENCES ministerial_meeting (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(ministerial_meeting) <= 80),
  -- A deployment.
  deployment TEXT REFERENCES deployment (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(deployment) <= 80),
  -- An operation.
  operation TEXT REFERENCES operation (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(operation) <= 80),
  -- A document.
  document TEXT REFERENCES document (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(document) <= 80),
  -- A topic.
  topic TEXT REFERENCES topic (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(topic) <= 80),
  PRIMARY KEY (meeting_id, participants_position),
  FOREIGN KEY (meeting_id, participants_position) REFERENCES meeting_participants (meeting_id, position) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  CHECK (
    CASE WHEN person IS NULL THEN 0 ELSE 1 END
    + CASE WHEN office IS NULL THEN 0 ELSE 1 END
    + CASE WHEN organisation IS NULL THEN 0 ELSE 1 END
    + CASE WHEN country IS NULL THEN 0 ELSE 1 END
    + CASE WHEN place IS NULL THEN 0 ELSE 1 END
    + CASE WHEN visit IS NULL THEN 0 ELSE 1 END
    + CASE WHEN meeting IS NULL THEN 0 ELSE 1 END
    + CASE WHEN ministerial_meeting IS NULL THEN 0 ELSE 1 END
    + CASE WHEN deployment IS NULL THEN 0 ELSE 1 END
    + CASE WHEN operation IS NULL THEN 0 ELSE 1 END
    + CASE WHEN document IS NULL THEN 0 ELSE 1 END
    + CASE WHEN topic IS NULL THEN 0 ELSE 1 END = 1
  )
) STRICT;

-- Whose seat is filled in another's place, as deputies and ambassadors do.
--
-- A reference to an office or a person: a mapping with exactly one key.
CREATE TABLE meeting_participants_represents (
  meeting_id TEXT NOT NULL,
  participants_position INTEGER NOT NULL,
  -- An office.
  office TEXT REFERENCES office (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(office) <= 80),
  -- A person.
  person TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(person) <= 80),
  PRIMARY KEY (meeting_id, participants_position),
  FOREIGN KEY (meeting_id, participants_position) REFERENCES meeting_participants (meeting_id, position) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  CHECK (
    CASE WHEN office IS NULL THEN 0 ELSE 1 END
    + CASE WHEN person IS NULL THEN 0 ELSE 1 END = 1
  )
) STRICT;

-- Where this comes from, if not from the sources of the record.
--
-- A source, and where in it the fact stands. May be written as the identifier of the source
-- alone.
CREATE TABLE meeting_participants_sources (
  meeting_id TEXT NOT NULL,
  participants_position INTEGER NOT NULL,
  -- The place in the list: 1, 2, 3 …
  position INTEGER NOT NULL CHECK (position >= 1),
  -- The source.
  source TEXT NOT NULL REFERENCES source (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(source) <= 80),
  -- Where in the source: a page, a paragraph or a time.
  locator TEXT,
  PRIMARY KEY (meeting_id, participants_position, position),
  FOREIGN KEY (meeting_id, participants_position) REFERENCES meeting_participants (meeting_id, position) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- What is spoken about.
CREATE TABLE meeting_topics (
  meeting_id TEXT NOT NULL,
  -- The place in the list: 1, 2, 3 …
  position INTEGER NOT NULL CHECK (position >= 1),
  -- What is spoken about.
  value TEXT NOT NULL REFERENCES topic (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(value) <= 80),
  PRIMARY KEY (meeting_id, position),
  FOREIGN KEY (meeting_id) REFERENCES meeting (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- The documents that came of it.
--
-- A reference to a document: a mapping with exactly one key.
CREATE TABLE meeting_outcomes (
  meeting_id TEXT NOT NULL,
  -- The place in the list: 1, 2, 3 …
  position INTEGER NOT NULL CHECK (position >= 1),
  -- A document.
  document TEXT REFERENCES document (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(document) <= 80),
  PRIMARY KEY (meeting_id, position),
  FOREIGN KEY (meeting_id) REFERENCES meeting (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  CHECK (
    CASE WHEN document IS NULL THEN 0 ELSE 1 END = 1
  )
) STRICT;

-- The identifiers of the same thing in other data sets, by the data set's key.
--
-- The identifiers of one thing in other data sets, by the key of the data set.
CREATE TABLE meeting_ids (
  meeting_id TEXT NOT NULL,
  -- The key of another data set, such as `wikidata`, `geonames`, `iso3`, `m49`, `cow` or
  -- `unlocode`: lower-case letters, digits and hyphens.
  key TEXT NOT NULL,
  -- The identifiers of the same thing in other data sets, by the data set's key.
  value TEXT NOT NULL,
  PRIMARY KEY (meeting_id, key),
  FOREIGN KEY (meeting_id) REFERENCES meeting (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- Identifiers of records that were merged into this one. They are never used again.
CREATE TABLE meeting_previous_ids (
  meeting_id TEXT NOT NULL,
  -- The place in the list: 1, 2, 3 …
  position INTEGER NOT NULL CHECK (position >= 1),
  -- Identifiers of records that were merged into this one. They are never used again.
  value TEXT NOT NULL CHECK (length(value) <= 80),
  PRIMARY KEY (meeting_id, position),
  FOREIGN KEY (meeting_id) REFERENCES meeting (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- What the sources leave open, one matter a text.
CREATE TABLE meeting_open (
  meeting_id TEXT NOT NULL,
  -- The place in the list: 1, 2, 3 …
  position INTEGER NOT NULL CHECK (position >= 1),
  -- What the sources leave open, one matter a text.
  value TEXT NOT NULL,
  PRIMARY KEY (meeting_id, position),
  FOREIGN KEY (meeting_id) REFERENCES meeting (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- Fields of which other sources say something else. The field itself holds the value preferred.
--
-- What other sources say of a field of the record.
CREATE TABLE meeting_disputed (
  meeting_id TEXT NOT NULL,
  -- The place in the list: 1, 2, 3 …
  position INTEGER NOT NULL CHECK (position >= 1),
  -- The name of the field, with dots where it lies inside another: `stops.0.date`.
  field TEXT NOT NULL,
  -- What these sources say.
  says TEXT NOT NULL,
  PRIMARY KEY (meeting_id, position),
  FOREIGN KEY (meeting_id) REFERENCES meeting (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- The sources that say so; at least one.
--
-- A source, and where in it the fact stands. May be written as the identifier of the source
-- alone.
CREATE TABLE meeting_disputed_sources (
  meeting_id TEXT NOT NULL,
  disputed_position INTEGER NOT NULL,
  -- The place in the list: 1, 2, 3 …
  position INTEGER NOT NULL CHECK (position >= 1),
  -- The source.
  source TEXT NOT NULL REFERENCES source (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(source) <= 80),
  -- Where in the source: a page, a paragraph or a time.
  locator TEXT,
  PRIMARY KEY (meeting_id, disputed_position, position),
  FOREIGN KEY (meeting_id, disputed_position) REFERENCES meeting_disputed (meeting_id, position) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- A project's own fields, by namespace. A project may bind its namespace to a JSON Schema of
-- its own.
CREATE TABLE meeting_ext (
  meeting_id TEXT NOT NULL,
  -- The name under which a project keeps fields of its own: lower-case letters and digits,
  -- joined by single hyphens or full stops.
  key TEXT NOT NULL,
  -- A project's own fields, by namespace.
  value TEXT NOT NULL CHECK (json_valid(value)),
  PRIMARY KEY (meeting_id, key),
  FOREIGN KEY (meeting_id) REFERENCES meeting (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- Who made it.
--
-- Someone who takes part: a person, an office whose holder is not named, an organisation or a
-- country. May be written as the identifier of a person alone. The office that a person acts in
-- follows from the tenures on that day, and needs naming only where the person held two or is
-- not known.
CREATE TABLE statement_speaker (
  statement_id TEXT NOT NULL,
  -- The person who takes part.
  person TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(person) <= 80),
  -- The office in which the person takes part, or whose unnamed holder does.
  office TEXT REFERENCES office (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(office) <= 80),
  -- The organisation, where it is all that the source names.
  organisation TEXT REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(organisation) <= 80),
  -- The country, where it is all that the source names.
  country TEXT REFERENCES country (id) DEFERRABLE INITIALLY DEFERRED,
  -- The name of somebody who has no record, for imports.
  name TEXT,
  -- In which capacity the person acts, where no tenure on record says so.
  capacity TEXT CHECK (capacity IN ('incumbent', 'acting', 'interim', 'elect', 'designate', 'contested', 'in-exile')),
  -- The name as the source prints it.
  as_printed TEXT,
  -- The role in which the person takes part.
  role TEXT NOT NULL DEFAULT 'attendee' CHECK (role IN ('attendee', 'host', 'guest', 'chair', 'co-chair', 'briefer', 'speaker', 'observer', 'signatory', 'mediator', 'accompanying', 'spouse')),
  -- The title as the source prints it.
  title TEXT,
  -- How the person takes part.
  mode TEXT NOT NULL DEFAULT 'in-person' CHECK (mode IN ('in-person', 'remote')),
  PRIMARY KEY (statement_id),
  FOREIGN KEY (statement_id) REFERENCES statement (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- For whom the person acts. By default the country or the topmost organisation of the office.
--
-- A reference to a record: a mapping with exactly one key, which names the kind.
CREATE TABLE statement_speaker_on_behalf_of (
  statement_id TEXT NOT NULL,
  -- A person.
  person TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(person) <= 80),
  -- An office.
  office TEXT REFERENCES office (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(office) <= 80),
  -- An organisation.
  organisation TEXT REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(organisation) <= 80),
  -- A country.
  country TEXT REFERENCES country (id) DEFERRABLE INITIALLY DEFERRED,
  -- A place.
  place TEXT REFERENCES place (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(place) <= 80),
  -- A visit.
  visit TEXT REFERENCES visit (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(visit) <= 80),
  -- A meeting.
  meeting TEXT REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(meeting) <= 80),
  -- A ministerial meeting.
  ministerial_meeting TEXT REFERENCES ministerial_meeting (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(ministerial_meeting) <= 80),
  -- A deployment.
  deployment TEXT REFERENCES deployment (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(deployment) <= 80),
  -- An operation.
  operation TEXT REFERENCES operation (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(operation) <= 80),
  -- A document.
  document TEXT REFERENCES document (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(document) <= 80),
  -- A topic.
  topic TEXT REFERENCES topic (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(topic) <= 80),
  PRIMARY KEY (statement_id),
  FOREIGN KEY (statement_id) REFERENCES statement_speaker (statement_id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  CHECK (
    CASE WHEN person IS NULL THEN 0 ELSE 1 END
    + CASE WHEN office IS NULL THEN 0 ELSE 1 END
    + CASE WHEN organisation IS NULL THEN 0 ELSE 1 END
    + CASE WHEN country IS NULL THEN 0 ELSE 1 END
    + CASE WHEN place IS NULL THEN 0 ELSE 1 END
    + CASE WHEN visit IS NULL THEN 0 ELSE 1 END
    + CASE WHEN meeting IS NULL THEN 0 ELSE 1 END
    + CASE WHEN ministerial_meeting IS NULL THEN 0 ELSE 1 END
    + CASE WHEN deployment IS NULL THEN 0 ELSE 1 END
    + CASE WHEN operation IS NULL THEN 0 ELSE 1 END
    + CASE WHEN document IS NULL THEN 0 ELSE 1 END
    + CASE WHEN topic IS NULL THEN 0 ELSE 1 END = 1
  )
) STRICT;

-- Whose seat is filled in another's place, as deputies and ambassadors do.
--
-- A reference to an office or a person: a mapping with exactly one key.
CREATE TABLE statement_speaker_represents (
  statement_id TEXT NOT NULL,
  -- An office.
  office TEXT REFERENCES office (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(office) <= 80),
  -- A person.
  person TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(person) <= 80),
  PRIMARY KEY (statement_id),
  FOREIGN KEY (statement_id) REFERENCES statement_speaker (statement_id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  CHECK (
    CASE WHEN office IS NULL THEN 0 ELSE 1 END
    + CASE WHEN person IS NULL THEN 0 ELSE 1 END = 1
  )
) STRICT;

-- Where this comes from, if not from the sources of the record.
--
-- A source, and where in it the fact stands. May be written as the identifier of the source
-- alone.
CREATE TABLE statement_speaker_sources (
  statement_id TEXT NOT NULL,
  -- The place in the list: 1, 2, 3 …
  position INTEGER NOT NULL CHECK (position >= 1),
  -- The source.
  source TEXT NOT NULL REFERENCES source (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(source) <= 80),
  -- Where in the source: a page, a paragraph or a time.
  locator TEXT,
  PRIMARY KEY (statement_id, position),
  FOREIGN KEY (statement_id) REFERENCES statement_speaker (statement_id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- What it is about; at least one topic.
CREATE TABLE statement_topics (
  statement_id TEXT NOT NULL,
  -- The place in the list: 1, 2, 3 …
  position INTEGER NOT NULL CHECK (position >= 1),
  -- What it is about; at least one topic.
  value TEXT NOT NULL REFERENCES topic (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(value) <= 80),
  PRIMARY KEY (statement_id, position),
  FOREIGN KEY (statement_id) REFERENCES statement (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- Where the facts of the record come from; at least one source.
--
-- A source, and where in it the fact stands. May be written as the identifier of the source
-- alone.
CREATE TABLE statement_sources (
  statement_id TEXT NOT NULL,
  -- The place in the list: 1, 2, 3 …
  position INTEGER NOT NULL CHECK (position >= 1),
  -- The source.
  source TEXT NOT NULL REFERENCES source (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(source) <= 80),
  -- Where in the source: a page, a paragraph or a time.
  locator TEXT,
  PRIMARY KEY (statement_id, position),
  FOREIGN KEY (statement_id) REFERENCES statement (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- To whom it is addressed.
--
-- A reference to a record: a mapping with exactly one key, which names the kind.
CREATE TABLE statement_addressees (
  statement_id TEXT NOT NULL,
  -- The place in the list: 1, 2, 3 …
  position INTEGER NOT NULL CHECK (position >= 1),
  -- A person.
  person TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(person) <= 80),
  -- An office.
  office TEXT REFERENCES office (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(office) <= 80),
  -- An organisation.
  organisation TEXT REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(organisation) <= 80),
  -- A country.
  country TEXT REFERENCES country (id) DEFERRABLE INITIALLY DEFERRED,
  -- A place.
  place TEXT REFERENCES place (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(place) <= 80),
  -- A visit.
  visit TEXT REFERENCES visit (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(visit) <= 80),
  -- A meeting.
  meeting TEXT REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(meeting) <= 80),
  -- A ministerial meeting.
  ministerial_meeting TEXT REFERENCES ministerial_meeting (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(ministerial_meeting) <= 80),
  -- A deployment.
  deployment TEXT REFERENCES deployment (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(deployment) <= 80),
  -- An operation.
  operation TEXT REFERENCES operation (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(operation) <= 80),
  -- A document.
  document TEXT REFERENCES document (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(document) <= 80),
  -- A topic.
  topic TEXT REFERENCES topic (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(topic) <= 80),
  PRIMARY KEY (statement_id, position),
  FOREIGN KEY (statement_id) REFERENCES statement (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  CHECK (
    CASE WHEN person IS NULL THEN 0 ELSE 1 END
    + CASE WHEN office IS NULL THEN 0 ELSE 1 END
    + CASE WHEN organisation IS NULL THEN 0 ELSE 1 END
    + CASE WHEN country IS NULL THEN 0 ELSE 1 END
    + CASE WHEN place IS NULL THEN 0 ELSE 1 END
    + CASE WHEN visit IS NULL THEN 0 ELSE 1 END
    + CASE WHEN meeting IS NULL THEN 0 ELSE 1 END
    + CASE WHEN ministerial_meeting IS NULL THEN 0 ELSE 1 END
    + CASE WHEN deployment IS NULL THEN 0 ELSE 1 END
    + CASE WHEN operation IS NULL THEN 0 ELSE 1 END
    + CASE WHEN document IS NULL THEN 0 ELSE 1 END
    + CASE WHEN topic IS NULL THEN 0 ELSE 1 END = 1
  )
) STRICT;

-- For whose good it is: those whom a pledge or an assurance is for.
--
-- A reference to a record: a mapping with exactly one key, which names the kind.
CREATE TABLE statement_beneficiaries (
  statement_id TEXT NOT NULL,
  -- The place in the list: 1, 2, 3 …
  position INTEGER NOT NULL CHECK (position >= 1),
  -- A person.
  person TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(person) <= 80),
  -- An office.
  office TEXT REFERENCES office (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(office) <= 80),
  -- An organisation.
  organisation TEXT REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(organisation) <= 80),
  -- A country.
  country TEXT REFERENCES country (id) DEFERRABLE INITIALLY DEFERRED,
  -- A place.
  place TEXT REFERENCES place (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(place) <= 80),
  -- A visit.
  visit TEXT REFERENCES visit (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(visit) <= 80),
  -- A meeting.
  meeting TEXT REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(meeting) <= 80),
  -- A ministerial meeting.
  ministerial_meeting TEXT REFERENCES ministerial_meeting (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(ministerial_meeting) <= 80),
  -- A deployment.
  deployment TEXT REFERENCES deployment (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(deployment) <= 80),
  -- An operation.
  operation TEXT REFERENCES operation (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(operation) <= 80),
  -- A document.
  document TEXT REFERENCES document (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(document) <= 80),
  -- A topic.
  topic TEXT REFERENCES topic (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(topic) <= 80),
  PRIMARY KEY (statement_id, position),
  FOREIGN KEY (statement_id) REFERENCES statement (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  CHECK (
    CASE WHEN person IS NULL THEN 0 ELSE 1 END
    + CASE WHEN office IS NULL THEN 0 ELSE 1 END
    + CASE WHEN organisation IS NULL THEN 0 ELSE 1 END
    + CASE WHEN country IS NULL THEN 0 ELSE 1 END
    + CASE WHEN place IS NULL THEN 0 ELSE 1 END
    + CASE WHEN visit IS NULL THEN 0 ELSE 1 END
    + CASE WHEN meeting IS NULL THEN 0 ELSE 1 END
    + CASE WHEN ministerial_meeting IS NULL THEN 0 ELSE 1 END
    + CASE WHEN deployment IS NULL THEN 0 ELSE 1 END
    + CASE WHEN operation IS NULL THEN 0 ELSE 1 END
    + CASE WHEN document IS NULL THEN 0 ELSE 1 END
    + CASE WHEN topic IS NULL THEN 0 ELSE 1 END = 1
  )
) STRICT;

-- Of whom or of what it speaks.
--
-- A reference to a record: a mapping with exactly one key, which names the kind.
CREATE TABLE statement_about (
  statement_id TEXT NOT NULL,
  -- The place in the list: 1, 2, 3 …
  position INTEGER NOT NULL CHECK (position >= 1),
  -- A person.
  person TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(person) <= 80),
  -- An office.
  office TEXT REFERENCES office (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(office) <= 80),
  -- An organisation.
  organisation TEXT REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(organisation) <= 80),
  -- A country.
  country TEXT REFERENCES country (id) DEFERRABLE INITIALLY DEFERRED,
  -- A place.
  place TEXT REFERENCES place (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(place) <= 80),
  -- A visit.
  visit TEXT REFERENCES visit (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(visit) <= 80),
  -- A meeting.
  meeting TEXT REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(meeting) <= 80),
  -- A ministerial meeting.
  ministerial_meeting TEXT REFERENCES ministerial_meeting (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(ministerial_meeting) <= 80),
  -- A deployment.
  deployment TEXT REFERENCES deployment (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(deployment) <= 80),
  -- An operation.
  operation TEXT REFERENCES operation (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(operation) <= 80),
  -- A document.
  document TEXT REFERENCES document (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(document) <= 80),
  -- A topic.
  topic TEXT REFERENCES topic (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(topic) <= 80),
  PRIMARY KEY (statement_id, position),
  FOREIGN KEY (statement_id) REFERENCES statement (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  CHECK (
    CASE WHEN person IS NULL THEN 0 ELSE 1 END
    + CASE WHEN office IS NULL THEN 0 ELSE 1 END
    + CASE WHEN organisation IS NULL THEN 0 ELSE 1 END
    + CASE WHEN country IS NULL THEN 0 ELSE 1 END
    + CASE WHEN place IS NULL THEN 0 ELSE 1 END
    + CASE WHEN visit IS NULL THEN 0 ELSE 1 END
    + CASE WHEN meeting IS NULL THEN 0 ELSE 1 END
    + CASE WHEN ministerial_meeting IS NULL THEN 0 ELSE 1 END
    + CASE WHEN deployment IS NULL THEN 0 ELSE 1 END
    + CASE WHEN operation IS NULL THEN 0 ELSE 1 END
    + CASE WHEN document IS NULL THEN 0 ELSE 1 END
    + CASE WHEN topic IS NULL THEN 0 ELSE 1 END = 1
  )
) STRICT;

-- What it asks for, one matter a text.
CREATE TABLE statement_asks (
  statement_id TEXT NOT NULL,
  -- The place in the list: 1, 2, 3 …
  position INTEGER NOT NULL CHECK (position >= 1),
  -- What it asks for, one matter a text.
  value TEXT NOT NULL,
  PRIMARY KEY (statement_id, position),
  FOREIGN KEY (statement_id) REFERENCES statement (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- The identifiers of the same thing in other data sets, by the data set's key.
--
-- The identifiers of one thing in other data sets, by the key of the data set.
CREATE TABLE statement_ids (
  statement_id TEXT NOT NULL,
  -- The key of another data set, such as `wikidata`, `geonames`, `iso3`, `m49`, `cow` or
  -- `unlocode`: lower-case letters, digits and hyphens.
  key TEXT NOT NULL,
  -- The identifiers of the same thing in other data sets, by the data set's key.
  value TEXT NOT NULL,
  PRIMARY KEY (statement_id, key),
  FOREIGN KEY (statement_id) REFERENCES statement (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- Identifiers of records that were merged into this one. They are never used again.
CREATE TABLE statement_previous_ids (
  statement_id TEXT NOT NULL,
  -- The place in the list: 1, 2, 3 …
  position INTEGER NOT NULL CHECK (position >= 1),
  -- Identifiers of records that were merged into this one. They are never used again.
  value TEXT NOT NULL CHECK (length(value) <= 80),
  PRIMARY KEY (statement_id, position),
  FOREIGN KEY (statement_id) REFERENCES statement (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- What the sources leave open, one matter a text.
CREATE TABLE statement_open (
  statement_id TEXT NOT NULL,
  -- The place in the list: 1, 2, 3 …
  position INTEGER NOT NULL CHECK (position >= 1),
  -- What the sources leave open, one matter a text.
  value TEXT NOT NULL,
  PRIMARY KEY (statement_id, position),
  FOREIGN KEY (statement_id) REFERENCES statement (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- Fields of which other sources say something else. The field itself holds the value preferred.
--
-- What other sources say of a field of the record.
CREATE TABLE statement_disputed (
  statement_id TEXT NOT NULL,
  -- The place in the list: 1, 2, 3 …
  position INTEGER NOT NULL CHECK (position >= 1),
  -- The name of the field, with dots where it lies inside another: `stops.0.date`.
  field TEXT NOT NULL,
  -- What these sources say.
  says TEXT NOT NULL,
  PRIMARY KEY (statement_id, position),
  FOREIGN KEY (statement_id) REFERENCES statement (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- The sources that say so; at least one.
--
-- A source, and where in it the fact stands. May be written as the identifier of the source
-- alone.
CREATE TABLE statement_disputed_sources (
  statement_id TEXT NOT NULL,
  disputed_position INTEGER NOT NULL,
  -- The place in the list: 1, 2, 3 …
  position INTEGER NOT NULL CHECK (position >= 1),
  -- The source.
  source TEXT NOT NULL REFERENCES source (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(source) <= 80),
  -- Where in the source: a page, a paragraph or a time.
  locator TEXT,
  PRIMARY KEY (statement_id, disputed_position, position),
  FOREIGN KEY (statement_id, disputed_position) REFERENCES statement_disputed (statement_id, position) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- A project's own fields, by namespace. A project may bind its namespace to a JSON Schema of
-- its own.
CREATE TABLE statement_ext (
  statement_id TEXT NOT NULL,
  -- The name under which a project keeps fields of its own: lower-case letters and digits,
  -- joined by single hyphens or full stops.
  key TEXT NOT NULL,
  -- A project's own fields, by namespace.
  value TEXT NOT NULL CHECK (json_valid(value)),
  PRIMARY KEY (statement_id, key),
  FOREIGN KEY (statement_id) REFERENCES statement (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- What the office is for; at least one portfolio.
CREATE TABLE office_portfolio (
  office_id TEXT NOT NULL,
  -- The place in the list: 1, 2, 3 …
  position INTEGER NOT NULL CHECK (position >= 1),
  -- What the office is for; at least one portfolio.
  value TEXT NOT NULL CHECK (value IN ('head-of-state', 'deputy-head-of-state', 'head-of-government', 'deputy-head-of-government', 'governor-general', 'party-leader', 'foreign-minister', 'defence-minister', 'finance-minister', 'interior-minister', 'minister', 'head-of-organisation', 'deputy-head-of-organisation', 'commissioner', 'ambassador', 'permanent-representative', 'special-envoy', 'military-commander', 'legislature-speaker', 'crown-prince', 'consort', 'other')),
  PRIMARY KEY (office_id, position),
  FOREIGN KEY (office_id) REFERENCES office (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- To whom an ambassador or a permanent representative is accredited.
--
-- A reference to a country or an organisation: a mapping with exactly one key.
CREATE TABLE office_accredited_to (
  office_id TEXT NOT NULL,
  -- The place in the list: 1, 2, 3 …
  position INTEGER NOT NULL CHECK (position >= 1),
  -- A country.
  country TEXT REFERENCES country (id) DEFERRABLE INITIALLY DEFERRED,
  -- An organisation.
  organisation TEXT REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(organisation) <= 80),
  PRIMARY KEY (office_id, position),
  FOREIGN KEY (office_id) REFERENCES office (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  CHECK (
    CASE WHEN country IS NULL THEN 0 ELSE 1 END
    + CASE WHEN organisation IS NULL THEN 0 ELSE 1 END = 1
  )
) STRICT;

-- Times at which nobody held the office.
--
-- A time at which nobody held an office.
CREATE TABLE office_vacancies (
  office_id TEXT NOT NULL,
  -- The place in the list: 1, 2, 3 …
  position INTEGER NOT NULL CHECK (position >= 1),
  -- The first day without a holder.
  since TEXT,
  -- The last day without a holder, inclusive.
  until TEXT,
  PRIMARY KEY (office_id, position),
  FOREIGN KEY (office_id) REFERENCES office (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- Where this comes from, if not from the sources of the record.
--
-- A source, and where in it the fact stands. May be written as the identifier of the source
-- alone.
CREATE TABLE office_vacancies_sources (
  office_id TEXT NOT NULL,
  vacancies_position INTEGER NOT NULL,
  -- The place in the list: 1, 2, 3 …
  position INTEGER NOT NULL CHECK (position >= 1),
  -- The source.
  source TEXT NOT NULL REFERENCES source (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(source) <= 80),
  -- Where in the source: a page, a paragraph or a time.
  locator TEXT,
  PRIMARY KEY (office_id, vacancies_position, position),
  FOREIGN KEY (office_id, vacancies_position) REFERENCES office_vacancies (office_id, position) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- Names in other languages, by language tag.
CREATE TABLE office_names (
  office_id TEXT NOT NULL,
  -- A language by its BCP 47 tag, in the usual case: `lv`, `pt-BR`, `zh-Hant`.
  key TEXT NOT NULL,
  -- Names in other languages, by language tag.
  value TEXT NOT NULL,
  PRIMARY KEY (office_id, key),
  FOREIGN KEY (office_id) REFERENCES office (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- Every other name that occurs.
CREATE TABLE office_aliases (
  office_id TEXT NOT NULL,
  -- The place in the list: 1, 2, 3 …
  position INTEGER NOT NULL CHECK (position >= 1),
  -- Every other name that occurs.
  value TEXT NOT NULL,
  PRIMARY KEY (office_id, position),
  FOREIGN KEY (office_id) REFERENCES office (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- Where the facts of the record come from.
--
-- A source, and where in it the fact stands. May be written as the identifier of the source
-- alone.
CREATE TABLE office_sources (
  office_id TEXT NOT NULL,
  -- The place in the list: 1, 2, 3 …
  position INTEGER NOT NULL CHECK (position >= 1),
  -- The source.
  source TEXT NOT NULL REFERENCES source (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(source) <= 80),
  -- Where in the source: a page, a paragraph or a time.
  locator TEXT,
  PRIMARY KEY (office_id, position),
  FOREIGN KEY (office_id) REFERENCES office (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- The identifiers of the same thing in other data sets, by the data set's key.
--
-- The identifiers of one thing in other data sets, by the key of the data set.
CREATE TABLE office_ids (
  office_id TEXT NOT NULL,
  -- The key of another data set, such as `wikidata`, `geonames`, `iso3`, `m49`, `cow` or
  -- `unlocode`: lower-case letters, digits and hyphens.
  key TEXT NOT NULL,
  -- The identifiers of the same thing in other data sets, by the data set's key.
  value TEXT NOT NULL,
  PRIMARY KEY (office_id, key),
  FOREIGN KEY (office_id) REFERENCES office (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- Identifiers of records that were merged into this one. They are never used again.
CREATE TABLE office_previous_ids (
  office_id TEXT NOT NULL,
  -- The place in the list: 1, 2, 3 …
  position INTEGER NOT NULL CHECK (position >= 1),
  -- Identifiers of records that were merged into this one. They are never used again.
  value TEXT NOT NULL CHECK (length(value) <= 80),
  PRIMARY KEY (office_id, position),
  FOREIGN KEY (office_id) REFERENCES office (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- What the sources leave open, one matter a text.
CREATE TABLE office_open (
  office_id TEXT NOT NULL,
  -- The place in the list: 1, 2, 3 …
  position INTEGER NOT NULL CHECK (position >= 1),
  -- What the sources leave open, one matter a text.
  value TEXT NOT NULL,
  PRIMARY KEY (office_id, position),
  FOREIGN KEY (office_id) REFERENCES office (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- Fields of which other sources say something else. The field itself holds the value preferred.
--
-- What other sources say of a field of the record.
CREATE TABLE office_disputed (
  office_id TEXT NOT NULL,
  -- The place in the list: 1, 2, 3 …
  position INTEGER NOT NULL CHECK (position >= 1),
  -- The name of the field, with dots where it lies inside another: `stops.0.date`.
  field TEXT NOT NULL,
  -- What these sources say.
  says TEXT NOT NULL,
  PRIMARY KEY (office_id, position),
  FOREIGN KEY (office_id) REFERENCES office (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- The sources that say so; at least one.
--
-- A source, and where in it the fact stands. May be written as the identifier of the source
-- alone.
CREATE TABLE office_disputed_sources (
  office_id TEXT NOT NULL,
  disputed_position INTEGER NOT NULL,
  -- The place in the list: 1, 2, 3 …
  position INTEGER NOT NULL CHECK (position >= 1),
  -- The source.
  source TEXT NOT NULL REFERENCES source (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(source) <= 80),
  -- Where in the source: a page, a paragraph or a time.
  locator TEXT,
  PRIMARY KEY (office_id, disputed_position, position),
  FOREIGN KEY (office_id, disputed_position) REFERENCES office_disputed (office_id, position) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- A project's own fields, by namespace. A project may bind its namespace to a JSON Schema of
-- its own.
CREATE TABLE office_ext (
  office_id TEXT NOT NULL,
  -- The name under which a project keeps fields of its own: lower-case letters and digits,
  -- joined by single hyphens or full stops.
  key TEXT NOT NULL,
  -- A project's own fields, by namespace.
  value TEXT NOT NULL CHECK (json_valid(value)),
  PRIMARY KEY (office_id, key),
  FOREIGN KEY (office_id) REFERENCES office (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- Terms in other languages, by language tag.
--
-- Names in other languages, by language tag.
CREATE TABLE topic_labels (
  topic_id TEXT NOT NULL,
  -- A language by its BCP 47 tag, in the usual case: `lv`, `pt-BR`, `zh-Hant`.
  key TEXT NOT NULL,
  -- Terms in other languages, by language tag.
  value TEXT NOT NULL,
  PRIMARY KEY (topic_id, key),
  FOREIGN KEY (topic_id) REFERENCES topic (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- Other terms for the same.
CREATE TABLE topic_aliases (
  topic_id TEXT NOT NULL,
  -- The place in the list: 1, 2, 3 …
  position INTEGER NOT NULL CHECK (position >= 1),
  -- Other terms for the same.
  value TEXT NOT NULL,
  PRIMARY KEY (topic_id, position),
  FOREIGN KEY (topic_id) REFERENCES topic (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- Where the facts of the record come from.
--
-- A source, and where in it the fact stands. May be written as the identifier of the source
-- alone.
CREATE TABLE topic_sources (
  topic_id TEXT NOT NULL,
  -- The place in the list: 1, 2, 3 …
  position INTEGER NOT NULL CHECK (position >= 1),
  -- The source.
  source TEXT NOT NULL REFERENCES source (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(source) <= 80),
  -- Where in the source: a page, a paragraph or a time.
  locator TEXT,
  PRIMARY KEY (topic_id, position),
  FOREIGN KEY (topic_id) REFERENCES topic (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- The identifiers of the same thing in other data sets, by the data set's key.
--
-- The identifiers of one thing in other data sets, by the key of the data set.
CREATE TABLE topic_ids (
  topic_id TEXT NOT NULL,
  -- The key of another data set, such as `wikidata`, `geonames`, `iso3`, `m49`, `cow` or
  -- `unlocode`: lower-case letters, digits and hyphens.
  key TEXT NOT NULL,
  -- The identifiers of the same thing in other data sets, by the data set's key.
  value TEXT NOT NULL,
  PRIMARY KEY (topic_id, key),
  FOREIGN KEY (topic_id) REFERENCES topic (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- Identifiers of records that were merged into this one. They are never used again.
CREATE TABLE topic_previous_ids (
  topic_id TEXT NOT NULL,
  -- The place in the list: 1, 2, 3 …
  position INTEGER NOT NULL CHECK (position >= 1),
  -- Identifiers of records that were merged into this one. They are never used again.
  value TEXT NOT NULL CHECK (length(value) <= 80),
  PRIMARY KEY (topic_id, position),
  FOREIGN KEY (topic_id) REFERENCES topic (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- What the sources leave open, one matter a text.
CREATE TABLE topic_open (
  topic_id TEXT NOT NULL,
  -- The place in the list: 1, 2, 3 …
  position INTEGER NOT NULL CHECK (position >= 1),
  -- What the sources leave open, one matter a text.
  value TEXT NOT NULL,
  PRIMARY KEY (topic_id, position),
  FOREIGN KEY (topic_id) REFERENCES topic (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- Fields of which other sources say something else. The field itself holds the value preferred.
--
-- What other sources say of a field of the record.
CREATE TABLE topic_disputed (
  topic_id TEXT NOT NULL,
  -- The place in the list: 1, 2, 3 …
  position INTEGER NOT NULL CHECK (position >= 1),
  -- The name of the field, with dots where it lies inside another: `stops.0.date`.
  field TEXT NOT NULL,
  -- What these sources say.
  says TEXT NOT NULL,
  PRIMARY KEY (topic_id, position),
  FOREIGN KEY (topic_id) REFERENCES topic (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- The sources that say so; at least one.
--
-- A source, and where in it the fact stands. May be written as the identifier of the source
-- alone.
CREATE TABLE topic_disputed_sources (
  topic_id TEXT NOT NULL,
  disputed_position INTEGER NOT NULL,
  -- The place in the list: 1, 2, 3 …
  position INTEGER NOT NULL CHECK (position >= 1),
  -- The source.
  source TEXT NOT NULL REFERENCES source (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(source) <= 80),
  -- Where in the source: a page, a paragraph or a time.
  locator TEXT,
  PRIMARY KEY (topic_id, disputed_position, position),
  FOREIGN KEY (topic_id, disputed_position) REFERENCES topic_disputed (topic_id, position) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- A project's own fields, by namespace. A project may bind its namespace to a JSON Schema of
-- its own.
CREATE TABLE topic_ext (
  topic_id TEXT NOT NULL,
  -- The name under which a project keeps fields of its own: lower-case letters and digits,
  -- joined by single hyphens or full stops.
  key TEXT NOT NULL,
  -- A project's own fields, by namespace.
  value TEXT NOT NULL CHECK (json_valid(value)),
  PRIMARY KEY (topic_id, key),
  FOREIGN KEY (topic_id) REFERENCES topic (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- Where the facts of the record come from.
--
-- A source, and where in it the fact stands. May be written as the identifier of the source
-- alone.
CREATE TABLE source_sources (
  source_id TEXT NOT NULL,
  -- The place in the list: 1, 2, 3 …
  position INTEGER NOT NULL CHECK (position >= 1),
  -- The source.
  source TEXT NOT NULL REFERENCES source (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(source) <= 80),
  -- Where in the source: a page, a paragraph or a time.
  locator TEXT,
  PRIMARY KEY (source_id, position),
  FOREIGN KEY (source_id) REFERENCES source (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- The identifiers of the same thing in other data sets, by the data set's key.
--
-- The identifiers of one thing in other data sets, by the key of the data set.
CREATE TABLE source_ids (
  source_id TEXT NOT NULL,
  -- The key of another data set, such as `wikidata`, `geonames`, `iso3`, `m49`, `cow` or
  -- `unlocode`: lower-case letters, digits and hyphens.
  key TEXT NOT NULL,
  -- The identifiers of the same thing in other data sets, by the data set's key.
  value TEXT NOT NULL,
  PRIMARY KEY (source_id, key),
  FOREIGN KEY (source_id) REFERENCES source (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- Identifiers of records that were merged into this one. They are never used again.
CREATE TABLE source_previous_ids (
  source_id TEXT NOT NULL,
  -- The place in the list: 1, 2, 3 …
  position INTEGER NOT NULL CHECK (position >= 1),
  -- Identifiers of records that were merged into this one. They are never used again.
  value TEXT NOT NULL CHECK (length(value) <= 80),
  PRIMARY KEY (source_id, position),
  FOREIGN KEY (source_id) REFERENCES source (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- What the sources leave open, one matter a text.
CREATE TABLE source_open (
  source_id TEXT NOT NULL,
  -- The place in the list: 1, 2, 3 …
  position INTEGER NOT NULL CHECK (position >= 1),
  -- What the sources leave open, one matter a text.
  value TEXT NOT NULL,
  PRIMARY KEY (source_id, position),
  FOREIGN KEY (source_id) REFERENCES source (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- Fields of which other sources say something else. The field itself holds the value preferred.
--
-- What other sources say of a field of the record.
CREATE TABLE source_disputed (
  source_id TEXT NOT NULL,
  -- The place in the list: 1, 2, 3 …
  position INTEGER NOT NULL CHECK (position >= 1),
  -- The name of the field, with dots where it lies inside another: `stops.0.date`.
  field TEXT NOT NULL,
  -- What these sources say.
  says TEXT NOT NULL,
  PRIMARY KEY (source_id, position),
  FOREIGN KEY (source_id) REFERENCES source (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- The sources that say so; at least one.
--
-- A source, and where in it the fact stands. May be written as the identifier of the source
-- alone.
CREATE TABLE source_disputed_sources (
  source_id TEXT NOT NULL,
  disputed_position INTEGER NOT NULL,
  -- The place in the list: 1, 2, 3 …
  position INTEGER NOT NULL CHECK (position >= 1),
  -- The source.
  source TEXT NOT NULL REFERENCES source (id) DEFERRABLE INITIALLY DEFERRED CHECK (length(source) <= 80),
  -- Where in the source: a page, a paragraph or a time.
  locator TEXT,
  PRIMARY KEY (source_id, disputed_position, position),
  FOREIGN KEY (source_id, disputed_position) REFERENCES source_disputed (source_id, position) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- A project's own fields, by namespace. A project may bind its namespace to a JSON Schema of
-- its own.
CREATE TABLE source_ext (
  source_id TEXT NOT NULL,
  -- The name under which a project keeps fields of its own: lower-case letters and digits,
  -- joined by single hyphens or full stops.
  key TEXT NOT NULL,
  -- A project's own fields, by namespace.
  value TEXT NOT NULL CHECK (json_valid(value)),
  PRIMARY KEY (source_id, key),
  FOREIGN KEY (source_id) REFERENCES source (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- What no constraint refuses. After loading it must be empty: a list or a part that must be
-- there and is not, an identifier that no record has.
CREATE VIEW fault (kind, record, place, says) AS
SELECT 'place', one.id, 'place', 'within names no record'
FROM place AS one
WHERE one.within IS NOT NULL
  AND NOT EXISTS (SELECT 1 FROM place AS other WHERE other.id = one.within)
UNION ALL
SELECT 'organisation', one.id, 'organisation', 'parent names no record'
FROM organisation AS one
WHERE one.parent IS NOT NULL
  AND NOT EXISTS (SELECT 1 FROM organisation AS other WHERE other.id = one.parent)
UNION ALL
SELECT 'organisation', one.id, 'organisation', 'successor names no record'
FROM organisation AS one
WHERE one.successor IS NOT NULL
  AND NOT EXISTS (SELECT 1 FROM organisation AS other WHERE other.id = one.successor)
UNION ALL
SELECT 'topic', one.id, 'topic', 'broader names no record'
FROM topic AS one
WHERE one.broader IS NOT NULL
  AND NOT EXISTS (SELECT 1 FROM topic AS other WHERE other.id = one.broader)
UNION ALL
SELECT 'topic', one.id, 'topic', 'replaced_by names no record'
FROM topic AS one
WHERE one.replaced_by IS NOT NULL
  AND NOT EXISTS (SELECT 1 FROM topic AS other WHERE other.id = one.replaced_by)
UNION ALL
SELECT 'document', whole.id, 'document', 'sources lacks what it must hold'
FROM document AS whole
WHERE (
  SELECT count(*) FROM document_sources AS part WHERE part.document_id = whole.id
) < 1
UNION ALL
SELECT 'document', whole.document_id, 'document_disputed', 'sources lacks what it must hold'
FROM document_disputed AS whole
WHERE (
  SELECT count(*) FROM document_disputed_sources AS part WHERE part.document_id = whole.document_id AND part.disputed_position = whole.position
) < 1
UNION ALL
SELECT 'coverage', whole.id, 'coverage', 'records lacks what it must hold'
FROM coverage AS whole
WHERE (
  SELECT count(*) FROM coverage_records AS part WHERE part.coverage_id = whole.id
) < 1
UNION ALL
SELECT 'coverage', whole.id, 'coverage', 'subject lacks what it must hold'
FROM coverage AS whole
WHERE (
  SELECT count(*) FROM coverage_subject AS part WHERE part.coverage_id = whole.id
) < 1
UNION ALL
SELECT 'coverage', whole.id, 'coverage', 'sources lacks what it must hold'
FROM coverage AS whole
WHERE (
  SELECT count(*) FROM coverage_sources AS part WHERE part.coverage_id = whole.id
) < 1
UNION ALL
SELECT 'coverage', whole.coverage_id, 'coverage_disputed', 'sources lacks what it must hold'
FROM coverage_disputed AS whole
WHERE (
  SELECT count(*) FROM coverage_disputed_sources AS part WHERE part.coverage_id = whole.coverage_id AND part.disputed_position = whole.position
) < 1
UNION ALL
SELECT 'person', whole.person_id, 'person_disputed', 'sources lacks what it must hold'
FROM person_disputed AS whole
WHERE (
  SELECT count(*) FROM person_disputed_sources AS part WHERE part.person_id = whole.person_id AND part.disputed_position = whole.position
) < 1
UNION ALL
SELECT 'visit', whole.id, 'visit', 'visitors lacks what it must hold'
FROM visit AS whole
WHERE (
  SELECT count(*) FROM visit_visitors AS part WHERE part.visit_id = whole.id
) < 1
UNION ALL
SELECT 'visit', whole.id, 'visit', 'sources lacks what it must hold'
FROM visit AS whole
WHERE (
  SELECT count(*) FROM visit_sources AS part WHERE part.visit_id = whole.id
) < 1
UNION ALL
SELECT 'visit', whole.visit_id, 'visit_meetings_disputed', 'sources lacks what it must hold'
FROM visit_meetings_disputed AS whole
WHERE (
  SELECT count(*) FROM visit_meetings_disputed_sources AS part WHERE part.visit_id = whole.visit_id AND part.meetings_position = whole.meetings_position AND part.disputed_position = whole.position
) < 1
UNION ALL
SELECT 'visit', whole.visit_id, 'visit_disputed', 'sources lacks what it must hold'
FROM visit_disputed AS whole
WHERE (
  SELECT count(*) FROM visit_disputed_sources AS part WHERE part.visit_id = whole.visit_id AND part.disputed_position = whole.position
) < 1
UNION ALL
SELECT 'country', whole.country_id, 'country_disputed', 'sources lacks what it must hold'
FROM country_disputed AS whole
WHERE (
  SELECT count(*) FROM country_disputed_sources AS part WHERE part.country_id = whole.country_id AND part.disputed_position = whole.position
) < 1
UNION ALL
SELECT 'place', whole.place_id, 'place_disputed', 'sources lacks what it must hold'
FROM place_disputed AS whole
WHERE (
  SELECT count(*) FROM place_disputed_sources AS part WHERE part.place_id = whole.place_id AND part.disputed_position = whole.position
) < 1
UNION ALL
SELECT 'organisation', whole.organisation_id, 'organisation_disputed', 'sources lacks what it must hold'
FROM organisation_disputed AS whole
WHERE (
  SELECT count(*) FROM organisation_disputed_sources AS part WHERE part.organisation_id = whole.organisation_id AND part.disputed_position = whole.position
) < 1
UNION ALL
SELECT 'ministerial_meeting', whole.id, 'ministerial_meeting', 'sources lacks what it must hold'
FROM ministerial_meeting AS whole
WHERE (
  SELECT count(*) FROM ministerial_meeting_sources AS part WHERE part.ministerial_meeting_id = whole.id
) < 1
UNION ALL
SELECT 'ministerial_meeting', whole.ministerial_meeting_id, 'ministerial_meeting_disputed', 'sources lacks what it must hold'
FROM ministerial_meeting_disputed AS whole
WHERE (
  SELECT count(*) FROM ministerial_meeting_disputed_sources AS part WHERE part.ministerial_meeting_id = whole.ministerial_meeting_id AND part.disputed_position = whole.position
) < 1
UNION ALL
SELECT 'operation', whole.id, 'operation', 'sources lacks what it must hold'
FROM operation AS whole
WHERE (
  SELECT count(*) FROM operation_sources AS part WHERE part.operation_id = whole.id
) < 1
UNION ALL
SELECT 'operation', whole.operation_id, 'operation_disputed', 'sources lacks what it must hold'
FROM operation_disputed AS whole
WHERE (
  SELECT count(*) FROM operation_disputed_sources AS part WHERE part.operation_id = whole.operation_id AND part.disputed_position = whole.position
) < 1
UNION ALL
SELECT 'deployment', whole.id, 'deployment', 'sources lacks what it must hold'
FROM deployment AS whole
WHERE (
  SELECT count(*) FROM deployment_sources AS part WHERE part.deployment_id = whole.id
) < 1
UNION ALL
SELECT 'deployment', whole.deployment_id, 'deployment_disputed', 'sources lacks what it must hold'
FROM deployment_disputed AS whole
WHERE (
  SELECT count(*) FROM deployment_disputed_sources AS part WHERE part.deployment_id = whole.deployment_id AND part.disputed_position = whole.position
) < 1
UNION ALL
SELECT 'meeting', whole.id, 'meeting', 'sources lacks what it must hold'
FROM meeting AS whole
WHERE (
  SELECT count(*) FROM meeting_sources AS part WHERE part.meeting_id = whole.id
) < 1
UNION ALL
SELECT 'meeting', whole.meeting_id, 'meeting_disputed', 'sources lacks what it must hold'
FROM meeting_disputed AS whole
WHERE (
  SELECT count(*) FROM meeting_disputed_sources AS part WHERE part.meeting_id = whole.meeting_id AND part.disputed_position = whole.position
) < 1
UNION ALL
SELECT 'statement', whole.id, 'statement', 'speaker lacks what it must hold'
FROM statement AS whole
WHERE (
  SELECT count(*) FROM statement_speaker AS part WHERE part.statement_id = whole.id
) < 1
UNION ALL
SELECT 'statement', whole.id, 'statement', 'topics lacks what it must hold'
FROM statement AS whole
WHERE (
  SELECT count(*) FROM statement_topics AS part WHERE part.statement_id = whole.id
) < 1
UNION ALL
SELECT 'statement', whole.id, 'statement', 'sources lacks what it must hold'
FROM statement AS whole
WHERE (
  SELECT count(*) FROM statement_sources AS part WHERE part.statement_id = whole.id
) < 1
UNION ALL
SELECT 'statement', whole.statement_id, 'statement_disputed', 'sources lacks what it must hold'
FROM statement_disputed AS whole
WHERE (
  SELECT count(*) FROM statement_disputed_sources AS part WHERE part.statement_id = whole.statement_id AND part.disputed_position = whole.position
) < 1
UNION ALL
SELECT 'office', whole.id, 'office', 'portfolio lacks what it must hold'
FROM office AS whole
WHERE (
  SELECT count(*) FROM office_portfolio AS part WHERE part.office_id = whole.id
) < 1
UNION ALL
SELECT 'office', whole.office_id, 'office_disputed', 'sources lacks what it must hold'
FROM office_disputed AS whole
WHERE (
  SELECT count(*) FROM office_disputed_sources AS part WHERE part.office_id = whole.office_id AND part.disputed_position = whole.position
) < 1
UNION ALL
SELECT 'topic', whole.topic_id, 'topic_disputed', 'sources lacks what it must hold'
FROM topic_disputed AS whole
WHERE (
  SELECT count(*) FROM topic_disputed_sources AS part WHERE part.topic_id = whole.topic_id AND part.disputed_position = whole.position
) < 1
UNION ALL
SELECT 'source', whole.source_id, 'source_disputed', 'sources lacks what it must hold'
FROM source_disputed AS whole
WHERE (
  SELECT count(*) FROM source_disputed_sources AS part WHERE part.source_id = whole.source_id AND part.disputed_position = whole.position
) < 1;

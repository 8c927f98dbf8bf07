-- Chancery: records as programs exchange them: tables for PostgreSQL.
--
-- Written by `chancery generate sql` from urn:chancery:schema:interchange:1 (SHA-256
-- d26b2e36d09e85d578ea64ad6b321a61e34561d9098858c18b09ace0951cc502).
--
-- How records and rows correspond is said in README.md, and for programs in mapping.json.
--
-- Keys are checked at the end of a transaction.
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

CREATE DOMAIN beginning_value AS TEXT
  CHECK (VALUE IN ('elected', 'appointed', 'succeeded', 'inherited', 'seized', 'other'));
COMMENT ON DOMAIN beginning_value IS 'How a tenure began.
- elected: By an election.
- appointed: By an appointment.
- succeeded: By taking the place of a predecessor, as a deputy does.
- inherited: By inheritance of a throne.
- seized: By force.
- other: In another way.';

CREATE DOMAIN capacity_value AS TEXT
  CHECK (VALUE IN ('incumbent', 'acting', 'interim', 'elect', 'designate', 'contested', 'in-exile'));
COMMENT ON DOMAIN capacity_value IS 'In which capacity somebody holds an office.
- incumbent: Holds the office in full.
- acting: Does the work of the office for the time being.
- interim: Holds the office until a successor is chosen.
- elect: Is elected and not yet in office.
- designate: Is named for the office and not yet confirmed.
- contested: Claims the office against another.
- in-exile: Holds the office of a government in exile.';

CREATE DOMAIN completeness_value AS TEXT
  CHECK (VALUE IN ('complete', 'partial', 'sampled'));
COMMENT ON DOMAIN completeness_value IS 'How complete records are.
- complete: Every one is there.
- partial: Some are missing.
- sampled: They are a sample, drawn by a method that the basis names.';

CREATE DOMAIN country_code_value AS TEXT
  CHECK (VALUE ~ '^[A-Z]{2}([A-Z]{2})?$');
COMMENT ON DOMAIN country_code_value IS 'The code of a country, in capital letters: two of ISO 3166-1 (`LV`), four of ISO 3166-3 for a state that is gone (`SUHH` for the Soviet Union), or two that ISO leaves to its users (`XK` for Kosovo).

Examples: LV, SUHH, XK.';

CREATE DOMAIN country_status_value AS TEXT
  CHECK (VALUE IN ('state', 'dependent-territory', 'partially-recognised', 'occupied-territory', 'other'));
COMMENT ON DOMAIN country_status_value IS 'What a country is for a time.
- state: A state.
- dependent-territory: A territory that depends on a state, such as a colony.
- partially-recognised: A state that only some states recognise.
- occupied-territory: A territory under occupation.
- other: Something else.';

CREATE DOMAIN coverage_id_value AS TEXT
  CHECK (length(VALUE) <= 80)
  CHECK (VALUE ~ '^[a-z0-9]+(-[a-z0-9]+)*$');
COMMENT ON DOMAIN coverage_id_value IS 'The identifier of a coverage: lower-case letters, digits and single hyphens.

Examples: nato-secretary-general-2021.';

CREATE DOMAIN covered_kind_value AS TEXT
  CHECK (VALUE IN ('visit', 'meeting', 'ministerial-meeting', 'deployment', 'statement', 'tenure'));
COMMENT ON DOMAIN covered_kind_value IS 'A thing of which a coverage can speak.
- visit: Visits.
- meeting: Meetings.
- ministerial-meeting: Ministerial meetings.
- deployment: Deployments.
- statement: Statements.
- tenure: The tenures of persons.';

CREATE DOMAIN dataset_key_value AS TEXT
  CHECK (VALUE ~ '^[a-z0-9-]+$');
COMMENT ON DOMAIN dataset_key_value IS 'The key of another data set, such as `wikidata`, `geonames`, `iso3`, `m49`, `cow` or `unlocode`: lower-case letters, digits and hyphens.

Examples: wikidata, geonames.';

CREATE DOMAIN date_value AS TEXT
  CHECK (VALUE ~ '^(([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?([.][.])?|[.][.]([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?)$');
COMMENT ON DOMAIN date_value IS 'A date of the Gregorian calendar, as exact as the source gives it: `2021-11-28`, `2021-11` or `2021`. At its end `?` means uncertain, `~` approximate, `%` both. `XX` stands for a part that is not known: `2021-11-XX`. `..2021-11-28` means on that day or before, `2021-11-28..` on that day or after.

Examples: 2021-11-28, 2021-11, 2021, 2021~, ..2021-11-28.';

CREATE DOMAIN deployment_id_value AS TEXT
  CHECK (length(VALUE) <= 80)
  CHECK (VALUE ~ '^[a-z0-9]+(-[a-z0-9]+)*$');
COMMENT ON DOMAIN deployment_id_value IS 'The identifier of a deployment: lower-case letters, digits and single hyphens.

Examples: efp-battlegroup-latvia.';

CREATE DOMAIN deployment_kind_value AS TEXT
  CHECK (VALUE IN ('battlegroup', 'brigade', 'expert-team', 'air-policing', 'air-defence', 'naval-group', 'training-mission', 'advisory-mission', 'peacekeeping-contingent', 'observer-mission', 'headquarters-element', 'surveillance', 'logistics', 'other'));
COMMENT ON DOMAIN deployment_kind_value IS 'What is deployed.
- battlegroup: A battlegroup.
- brigade: A brigade.
- expert-team: A team of experts.
- air-policing: Aircraft that police the air.
- air-defence: Units of air defence.
- naval-group: A group of ships.
- training-mission: A mission that trains.
- advisory-mission: A mission that advises.
- peacekeeping-contingent: A contingent of peacekeepers.
- observer-mission: A mission of observers.
- headquarters-element: A part of a headquarters.
- surveillance: Units of surveillance.
- logistics: Units of supply and transport.
- other: Something else.';

CREATE DOMAIN document_id_value AS TEXT
  CHECK (length(VALUE) <= 80)
  CHECK (VALUE ~ '^[a-z0-9]+(-[a-z0-9]+)*$');
COMMENT ON DOMAIN document_id_value IS 'The identifier of a document: lower-case letters, digits and single hyphens.

Examples: nato-eu-joint-declaration-2018.';

CREATE DOMAIN document_kind_value AS TEXT
  CHECK (VALUE IN ('joint-declaration', 'joint-statement', 'communique', 'treaty', 'agreement', 'memorandum', 'protocol', 'strategy', 'resolution', 'other'));
COMMENT ON DOMAIN document_kind_value IS 'What a document is.
- joint-declaration: A joint declaration.
- joint-statement: A joint statement.
- communique: A communiqué.
- treaty: A treaty.
- agreement: An agreement.
- memorandum: A memorandum of understanding.
- protocol: A protocol to a treaty or an agreement.
- strategy: A strategy or a concept.
- resolution: A resolution of a body.
- other: Another document.';

CREATE DOMAIN document_status_value AS TEXT
  CHECK (VALUE IN ('proposed', 'under-negotiation', 'agreed', 'signed', 'in-force', 'terminated', 'abandoned'));
COMMENT ON DOMAIN document_status_value IS 'How far a document has come.
- proposed: Somebody has proposed it.
- under-negotiation: The parties negotiate it.
- agreed: The parties agree on its text.
- signed: It is signed, and not yet in force or needs no such step.
- in-force: It is in force.
- terminated: It was in force, and no longer is.
- abandoned: It was given up before it came to be.';

CREATE DOMAIN ending_value AS TEXT
  CHECK (VALUE IN ('term-ended', 'resigned', 'dismissed', 'removed', 'died', 'abolished', 'other'));
COMMENT ON DOMAIN ending_value IS 'How a tenure ended.
- term-ended: The term was over.
- resigned: The holder resigned.
- dismissed: The holder was dismissed by whoever appoints.
- removed: The holder was removed: by impeachment, by a vote or by force.
- died: The holder died.
- abolished: The office was abolished.
- other: In another way.';

CREATE DOMAIN ext_value_value AS JSON;
COMMENT ON DOMAIN ext_value_value IS 'A value of a project''s own: anything but `null`, which no depth of it may hold.';

CREATE DOMAIN former_code_value AS TEXT
  CHECK (VALUE ~ '^[A-Z]{2}([A-Z]{2})?$');
COMMENT ON DOMAIN former_code_value IS 'A code that a country record once bore, in capital letters. No record is expected to bear it now.

Examples: XA.';

CREATE DOMAIN full_date_value AS TEXT
  CHECK (VALUE ~ '^([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29)$');
COMMENT ON DOMAIN full_date_value IS 'One day of the Gregorian calendar, written in full: `2021-11-28`.

Examples: 2021-11-28.';

CREATE DOMAIN id_value AS TEXT
  CHECK (length(VALUE) <= 80)
  CHECK (VALUE ~ '^[a-z0-9]+(-[a-z0-9]+)*$');
COMMENT ON DOMAIN id_value IS 'An identifier that a record once bore: lower-case letters `a` to `z`, digits and single hyphens, at most 80 characters.';

CREATE DOMAIN language_tag_value AS TEXT
  CHECK (VALUE ~ '^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?(-([a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*(-x(-[a-z0-9]{1,8})+)?$');
COMMENT ON DOMAIN language_tag_value IS 'A language by its BCP 47 tag, in the usual case: `lv`, `pt-BR`, `zh-Hant`.

Examples: lv, pt-BR, zh-Hant, be-tarask.';

CREATE DOMAIN latitude_value AS DOUBLE PRECISION
  CHECK (VALUE BETWEEN -90 AND 90);
COMMENT ON DOMAIN latitude_value IS 'A latitude in decimal degrees (WGS 84), positive north of the equator.';

CREATE DOMAIN longitude_value AS DOUBLE PRECISION
  CHECK (VALUE BETWEEN -180 AND 180);
COMMENT ON DOMAIN longitude_value IS 'A longitude in decimal degrees (WGS 84), positive east of Greenwich.';

CREATE DOMAIN medium_value AS TEXT
  CHECK (VALUE IN ('in-person', 'phone', 'video', 'hybrid'));
COMMENT ON DOMAIN medium_value IS 'By which means people meet.
- in-person: All in one place.
- phone: By telephone.
- video: By video.
- hybrid: Some in one place, others by video or telephone.';

CREATE DOMAIN meeting_id_value AS TEXT
  CHECK (length(VALUE) <= 80)
  CHECK (VALUE ~ '^[a-z0-9]+(-[a-z0-9]+)*$');
COMMENT ON DOMAIN meeting_id_value IS 'The identifier of a meeting, which begins with its first day.

Examples: 2021-06-14-brussels-summit.';

CREATE DOMAIN meeting_kind_value AS TEXT
  CHECK (VALUE IN ('bilateral-talks', 'multilateral-talks', 'summit', 'council-session', 'conference', 'courtesy-call', 'audience', 'briefing', 'working-meal', 'press-conference', 'address', 'ceremony', 'signing', 'funeral', 'troop-visit', 'site-visit', 'consultation', 'other'));
COMMENT ON DOMAIN meeting_kind_value IS 'What kind of meeting it is.
- bilateral-talks: Talks between two sides.
- multilateral-talks: Talks between three sides or more.
- summit: A summit of heads of state or government.
- council-session: A session of a council.
- conference: A conference.
- courtesy-call: A courtesy call.
- audience: An audience.
- briefing: A briefing: some inform the others.
- working-meal: A working breakfast, lunch or dinner.
- press-conference: A press conference.
- address: An address to an audience.
- ceremony: A ceremony.
- signing: The signing of a document.
- funeral: A funeral.
- troop-visit: A visit to troops.
- site-visit: A visit to a site.
- consultation: Consultations.
- other: Another kind of meeting.';

CREATE DOMAIN membership_role_value AS TEXT
  CHECK (VALUE IN ('member', 'founding-member', 'associate', 'candidate', 'observer', 'partner', 'suspended', 'invitee'));
COMMENT ON DOMAIN membership_role_value IS 'As what a country or an organisation belongs to an organisation.
- member: A member.
- founding-member: A member from the beginning.
- associate: Associated without being a member.
- candidate: Accepted as one that may become a member.
- observer: May attend without a vote.
- partner: Works together with it under an agreement.
- suspended: A member whose rights are suspended.
- invitee: Invited to become a member, and not yet one.';

CREATE DOMAIN ministerial_level_value AS TEXT
  CHECK (VALUE IN ('heads-of-state-and-government', 'foreign-ministers', 'defence-ministers', 'finance-ministers', 'interior-ministers', 'other-ministers', 'permanent-representatives', 'chiefs-of-defence'));
COMMENT ON DOMAIN ministerial_level_value IS 'At which level a body meets.
- heads-of-state-and-government: Heads of state and government.
- foreign-ministers: Ministers of foreign affairs.
- defence-ministers: Ministers of defence.
- finance-ministers: Ministers of finance.
- interior-ministers: Ministers of the interior.
- other-ministers: Ministers of other matters.
- permanent-representatives: Permanent representatives.
- chiefs-of-defence: Chiefs of defence.';

CREATE DOMAIN ministerial_meeting_id_value AS TEXT
  CHECK (length(VALUE) <= 80)
  CHECK (VALUE ~ '^[a-z0-9]+(-[a-z0-9]+)*$');
COMMENT ON DOMAIN ministerial_meeting_id_value IS 'The identifier of a ministerial meeting, which begins with its first day.

Examples: 2021-11-30-nac-foreign-ministers.';

CREATE DOMAIN namespace_value AS TEXT
  CHECK (VALUE ~ '^[a-z0-9]+([.-][a-z0-9]+)*$');
COMMENT ON DOMAIN namespace_value IS 'The name under which a project keeps fields of its own: lower-case letters and digits, joined by single hyphens or full stops.

Examples: example, org.example.';

CREATE DOMAIN office_id_value AS TEXT
  CHECK (length(VALUE) <= 80)
  CHECK (VALUE ~ '^[a-z0-9]+(-[a-z0-9]+)*$');
COMMENT ON DOMAIN office_id_value IS 'The identifier of an office: lower-case letters, digits and single hyphens.

Examples: nato-secretary-general.';

CREATE DOMAIN operation_id_value AS TEXT
  CHECK (length(VALUE) <= 80)
  CHECK (VALUE ~ '^[a-z0-9]+(-[a-z0-9]+)*$');
COMMENT ON DOMAIN operation_id_value IS 'The identifier of an operation: lower-case letters, digits and single hyphens.

Examples: enhanced-forward-presence.';

CREATE DOMAIN organisation_id_value AS TEXT
  CHECK (length(VALUE) <= 80)
  CHECK (VALUE ~ '^[a-z0-9]+(-[a-z0-9]+)*$');
COMMENT ON DOMAIN organisation_id_value IS 'The identifier of an organisation: lower-case letters, digits and single hyphens.

Examples: north-atlantic-council.';

CREATE DOMAIN organisation_kind_value AS TEXT
  CHECK (VALUE IN ('intergovernmental-organisation', 'alliance', 'supranational-union', 'institution', 'decision-making-body', 'government', 'ministry', 'legislature', 'military-command', 'armed-force', 'centre-of-excellence', 'grouping', 'non-state-actor', 'company', 'other'));
COMMENT ON DOMAIN organisation_kind_value IS 'What an organisation is.
- intergovernmental-organisation: Founded by states, which are its members.
- alliance: An alliance for common defence.
- supranational-union: A union to which states have handed powers.
- institution: A standing part of an organisation: a commission, a secretariat.
- decision-making-body: A body in which members decide: a council.
- government: The government of a country, or one cabinet of it.
- ministry: A ministry.
- legislature: A legislature, or a chamber of one.
- military-command: A military headquarters.
- armed-force: A force, a service or a unit of armed forces.
- centre-of-excellence: A centre that several countries run to share knowledge.
- grouping: A grouping of countries without an organisation of its own.
- non-state-actor: An armed or political movement that is no state.
- company: A company.
- other: Another organisation.';

CREATE DOMAIN participant_role_value AS TEXT
  CHECK (VALUE IN ('attendee', 'host', 'guest', 'chair', 'co-chair', 'briefer', 'speaker', 'observer', 'signatory', 'mediator', 'accompanying', 'spouse'));
COMMENT ON DOMAIN participant_role_value IS 'The role in which somebody takes part.
- attendee: Attends, nothing more being said.
- host: Receives the others.
- guest: Is invited without being a member.
- chair: Presides.
- co-chair: Presides together with another.
- briefer: Informs the others of a matter.
- speaker: Speaks without being one of the sides.
- observer: Is present without taking part in the talks.
- signatory: Signs for a side.
- mediator: Mediates between the sides.
- accompanying: Is part of another''s delegation.
- spouse: Comes as the spouse of another.';

CREATE DOMAIN participation_mode_value AS TEXT
  CHECK (VALUE IN ('in-person', 'remote'));
COMMENT ON DOMAIN participation_mode_value IS 'How somebody takes part.
- in-person: Present at the place.
- remote: By telephone or video.';

CREATE DOMAIN person_id_value AS TEXT
  CHECK (length(VALUE) <= 80)
  CHECK (VALUE ~ '^[a-z0-9]+(-[a-z0-9]+)*$');
COMMENT ON DOMAIN person_id_value IS 'The identifier of a person: lower-case letters, digits and single hyphens.

Examples: jens-stoltenberg.';

CREATE DOMAIN place_id_value AS TEXT
  CHECK (length(VALUE) <= 80)
  CHECK (VALUE ~ '^[a-z0-9]+(-[a-z0-9]+)*$');
COMMENT ON DOMAIN place_id_value IS 'The identifier of a place: lower-case letters, digits and single hyphens.

Examples: riga.';

CREATE DOMAIN place_kind_value AS TEXT
  CHECK (VALUE IN ('populated-place', 'city', 'town', 'capital-district', 'military-site', 'airport', 'government-building', 'venue', 'island', 'border-crossing', 'region', 'sea-area', 'ship', 'other'));
COMMENT ON DOMAIN place_kind_value IS 'What a place is.
- populated-place: A place where people live, nothing more being known.
- city: A city.
- town: A town or a village.
- capital-district: The district of a capital.
- military-site: A base, a barracks or a training area.
- airport: An airport or an air base.
- government-building: A palace, a ministry, a parliament.
- venue: Another building at which people meet.
- island: An island.
- border-crossing: A crossing of a border.
- region: A region, within a country or across borders.
- sea-area: A sea or a part of one.
- ship: A ship.
- other: Another place.';

CREATE DOMAIN portfolio_value AS TEXT
  CHECK (VALUE IN ('head-of-state', 'deputy-head-of-state', 'head-of-government', 'deputy-head-of-government', 'governor-general', 'party-leader', 'foreign-minister', 'defence-minister', 'finance-minister', 'interior-minister', 'minister', 'head-of-organisation', 'deputy-head-of-organisation', 'commissioner', 'ambassador', 'permanent-representative', 'special-envoy', 'military-commander', 'legislature-speaker', 'crown-prince', 'consort', 'other'));
COMMENT ON DOMAIN portfolio_value IS 'What an office is for.
- head-of-state: Head of state: a president, a monarch.
- deputy-head-of-state: Deputy of a head of state: a vice-president.
- head-of-government: Head of government: a prime minister, a chancellor.
- deputy-head-of-government: Deputy of a head of government.
- governor-general: Representative of a monarch who reigns elsewhere.
- party-leader: Leader of a party.
- foreign-minister: Minister of foreign affairs.
- defence-minister: Minister of defence.
- finance-minister: Minister of finance.
- interior-minister: Minister of the interior.
- minister: Minister of another matter.
- head-of-organisation: Head of an organisation: a secretary general, a president of a commission.
- deputy-head-of-organisation: Deputy of a head of an organisation.
- commissioner: Member of a commission.
- ambassador: Ambassador to a country.
- permanent-representative: Permanent representative at an organisation.
- special-envoy: Envoy for one matter or region.
- military-commander: Commander of forces, or chief of defence.
- legislature-speaker: Speaker or president of a chamber of a legislature.
- crown-prince: Heir to a throne.
- consort: Spouse of a head of state or government, where that is an office.
- other: Another office.';

CREATE DOMAIN prose_value AS TEXT
  CHECK (VALUE ~ '^[ \n]*[^ \u0001-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]([^\u0001-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]|\n)*$');
COMMENT ON DOMAIN prose_value IS 'A text of one line or more, without other control characters than line feeds and without marks that change the direction of writing.';

CREATE DOMAIN quantity_value AS BIGINT
  CHECK (VALUE BETWEEN 0 AND 999999999);
COMMENT ON DOMAIN quantity_value IS 'A number of persons or things.';

CREATE DOMAIN rank_value AS TEXT
  CHECK (VALUE IN ('state', 'official', 'official-working', 'working', 'private', 'informal', 'unofficial', 'courtesy', 'goodwill', 'pastoral', 'guest-of-government'));
COMMENT ON DOMAIN rank_value IS 'The rank of a visit in protocol.
- state: A state visit: of a head of state to another, with full honours.
- official: An official visit.
- official-working: An official working visit.
- working: A working visit.
- private: A private visit.
- informal: An informal visit.
- unofficial: An unofficial visit.
- courtesy: A courtesy visit.
- goodwill: A goodwill visit.
- pastoral: A pastoral visit, of a head of a church.
- guest-of-government: A visit as a guest of the government.';

CREATE DOMAIN relation_kind_value AS TEXT
  CHECK (VALUE IN ('spouse', 'child', 'parent', 'sibling', 'other'));
COMMENT ON DOMAIN relation_kind_value IS 'What a relative is to a person.
- spouse: Husband or wife.
- child: Son or daughter.
- parent: Father or mother.
- sibling: Brother or sister.
- other: Another relative.';

CREATE DOMAIN seats_value AS BIGINT
  CHECK (VALUE BETWEEN 1 AND 9999);
COMMENT ON DOMAIN seats_value IS 'How many persons hold an office at one time.';

CREATE DOMAIN sha256_value AS TEXT
  CHECK (VALUE ~ '^[0-9a-f]{64}$');
COMMENT ON DOMAIN sha256_value IS 'A SHA-256 checksum: 64 hexadecimal digits in lower case.';

CREATE DOMAIN source_id_value AS TEXT
  CHECK (length(VALUE) <= 80)
  CHECK (VALUE ~ '^[a-z0-9]+(-[a-z0-9]+)*$');
COMMENT ON DOMAIN source_id_value IS 'The identifier of a source: lower-case letters, digits and single hyphens.

Examples: nato-189041.';

CREATE DOMAIN source_kind_value AS TEXT
  CHECK (VALUE IN ('press-release', 'transcript', 'communique', 'official-register', 'official-website', 'news-article', 'dataset', 'book', 'archive-record', 'social-media', 'reference'));
COMMENT ON DOMAIN source_kind_value IS 'What a source is.
- press-release: A press release.
- transcript: A transcript of what was said.
- communique: A communiqué or a declaration.
- official-register: An official register or gazette.
- official-website: A page of an official website.
- news-article: An article in the news.
- dataset: A data set.
- book: A book.
- archive-record: A record in an archive.
- social-media: A post in a social medium.
- reference: An encyclopaedia or another work of reference.';

CREATE DOMAIN span_value AS TEXT
  CHECK (VALUE ~ '^((([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?([.][.])?|[.][.]([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?)(/(([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?|[.][.]))?|[.][.]/([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?)$');
COMMENT ON DOMAIN span_value IS 'The calendar days on which something happens, local to its place: one date (`2021-11-28`), the first and the last day (`2021-11-28/2021-11-29`), or one of them (`2021-11-28/..`, `../2021-11-29`). Each date is as exact as the source gives it.

Examples: 2021-11-28, 2021-11-28/2021-11-29, 2021-11, 2021-11-28/...';

CREATE DOMAIN statement_id_value AS TEXT
  CHECK (length(VALUE) <= 80)
  CHECK (VALUE ~ '^[a-z0-9]+(-[a-z0-9]+)*$');
COMMENT ON DOMAIN statement_id_value IS 'The identifier of a statement, which begins with the day on which it was made.

Examples: 2021-11-28-call-on-russia.';

CREATE DOMAIN statement_kind_value AS TEXT
  CHECK (VALUE IN ('position', 'assessment', 'report', 'assurance', 'pledge', 'call', 'demand', 'warning', 'criticism', 'praise', 'intention', 'announcement', 'condolence'));
COMMENT ON DOMAIN statement_kind_value IS 'What kind of statement it is.
- position: Holds something to be so or right.
- assessment: Judges a state of affairs.
- report: Tells what happened.
- assurance: Confirms a commitment that exists.
- pledge: Promises something new.
- call: Asks somebody to do something.
- demand: Requires somebody to do something.
- warning: Warns of consequences.
- criticism: Finds fault with somebody.
- praise: Speaks well of somebody.
- intention: Says what the speaker means to do.
- announcement: Makes a decision known.
- condolence: Expresses sympathy.';

CREATE DOMAIN status_value AS TEXT
  CHECK (VALUE IN ('planned', 'under-way', 'concluded', 'postponed', 'cancelled', 'unknown'));
COMMENT ON DOMAIN status_value IS 'How far an event had come on the day of `as_of`.
- planned: Announced or agreed, and not begun.
- under-way: Begun, and not over.
- concluded: Over.
- postponed: Put off to another day, known or not.
- cancelled: Called off.
- unknown: The sources do not say.';

CREATE DOMAIN stop_kind_value AS TEXT
  CHECK (VALUE IN ('visit', 'transit', 'private', 'troop-visit'));
COMMENT ON DOMAIN stop_kind_value IS 'What a stop is.
- visit: A stop with a programme.
- transit: A stop on the way.
- private: A private stop.
- troop-visit: A stop at troops.';

CREATE DOMAIN strength_kind_value AS TEXT
  CHECK (VALUE IN ('reported', 'authorised', 'actual'));
COMMENT ON DOMAIN strength_kind_value IS 'What a number of personnel is.
- reported: As reported, nothing more being said.
- authorised: The number that may be there.
- actual: The number that was there.';

CREATE DOMAIN text_value AS TEXT
  CHECK (VALUE ~ '^ *[^ \u0001-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0001-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$');
COMMENT ON DOMAIN text_value IS 'A text of one line, without control characters and without marks that change the direction of writing.';

CREATE DOMAIN topic_id_value AS TEXT
  CHECK (length(VALUE) <= 80)
  CHECK (VALUE ~ '^[a-z0-9]+(-[a-z0-9]+)*$');
COMMENT ON DOMAIN topic_id_value IS 'The identifier of a topic: lower-case letters, digits and single hyphens.

Examples: hybrid-threats.';

CREATE DOMAIN url_value AS TEXT
  CHECK (VALUE ~ '^https?://[^ \u0001-\u001F\u007F-\u009F\u00A0\u2028-\u202E\u2066-\u2069]+$');
COMMENT ON DOMAIN url_value IS 'A web address that begins with `https://` or `http://`.

Examples: https://www.nato.int/cps/en/natohq/news_189041.htm.';

CREATE DOMAIN visit_id_value AS TEXT
  CHECK (length(VALUE) <= 80)
  CHECK (VALUE ~ '^[a-z0-9]+(-[a-z0-9]+)*$');
COMMENT ON DOMAIN visit_id_value IS 'The identifier of a visit, which begins with its first day.

Examples: 2021-11-28-nato-eu-baltic.';

CREATE DOMAIN weekdays_value AS TEXT
  CHECK (VALUE ~ '^(monday|tuesday|wednesday|thursday|friday|saturday|sunday)(/(monday|tuesday|wednesday|thursday|friday|saturday|sunday))?$');
COMMENT ON DOMAIN weekdays_value IS 'The day of the week of a date, in English and in lower case, or those of the first and the last day of a span, joined by `/`.

Examples: sunday, sunday/monday.';

-- An agreement, a declaration or another text that parties make, or mean to make.
CREATE TABLE document (
  id document_id_value NOT NULL,
  kind document_kind_value NOT NULL,
  title text_value NOT NULL,
  status document_status_value NOT NULL,
  as_of full_date_value,
  signed date_value,
  url url_value,
  notes prose_value,
  PRIMARY KEY (id)
);
COMMENT ON TABLE document IS 'An agreement, a declaration or another text that parties make, or mean to make.';
COMMENT ON COLUMN document.id IS 'The identifier of the record, unique among the records of its kind. It stays the same when names change.';
COMMENT ON COLUMN document.kind IS 'What sort of document it is.';
COMMENT ON COLUMN document.title IS 'The title of the document.';
COMMENT ON COLUMN document.status IS 'How far it had come on the day `as_of`.';
COMMENT ON COLUMN document.as_of IS 'The day on which the status held. By default the day on which the newest of the sources was published.';
COMMENT ON COLUMN document.signed IS 'When it was signed.';
COMMENT ON COLUMN document.url IS 'The address of its text on the web.';
COMMENT ON COLUMN document.notes IS 'Notes of the keepers of the data.';

-- What the data set claims to hold whole. Without such a claim the absence of a record means
-- nothing.
CREATE TABLE coverage (
  id coverage_id_value NOT NULL,
  since date_value NOT NULL,
  until date_value NOT NULL,
  completeness completeness_value NOT NULL,
  basis text_value,
  notes prose_value,
  PRIMARY KEY (id)
);
COMMENT ON TABLE coverage IS 'What the data set claims to hold whole. Without such a claim the absence of a record means nothing.';
COMMENT ON COLUMN coverage.id IS 'The identifier of the record, unique among the records of its kind. It stays the same when names change.';
COMMENT ON COLUMN coverage.since IS 'The first day.';
COMMENT ON COLUMN coverage.until IS 'The last day, inclusive.';
COMMENT ON COLUMN coverage.completeness IS 'How complete the records are.';
COMMENT ON COLUMN coverage.basis IS 'On what the claim rests.';
COMMENT ON COLUMN coverage.notes IS 'Notes of the keepers of the data.';

-- A person, with the offices held and when.
CREATE TABLE person (
  id person_id_value NOT NULL,
  name text_value NOT NULL,
  born date_value,
  died date_value,
  notes prose_value,
  PRIMARY KEY (id)
);
COMMENT ON TABLE person IS 'A person, with the offices held and when.';
COMMENT ON COLUMN person.id IS 'The identifier of the record, unique among the records of its kind. It stays the same when names change.';
COMMENT ON COLUMN person.name IS 'The name by which the person is known, in the Latin script.';
COMMENT ON COLUMN person.born IS 'The date of birth.';
COMMENT ON COLUMN person.died IS 'The date of death.';
COMMENT ON COLUMN person.notes IS 'Notes of the keepers of the data.';

-- A visit of one or more persons to one or more countries. A visit whose visitors act for two
-- sides or more is a joint one.
CREATE TABLE visit (
  id visit_id_value NOT NULL,
  date span_value NOT NULL,
  status status_value NOT NULL,
  title text_value,
  rank rank_value,
  weekday weekdays_value,
  accompanies person_id_value REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  purpose prose_value,
  previous_date span_value,
  as_of full_date_value,
  remarks prose_value,
  notes prose_value,
  PRIMARY KEY (id)
);
COMMENT ON TABLE visit IS 'A visit of one or more persons to one or more countries. A visit whose visitors act for two sides or more is a joint one.';
COMMENT ON COLUMN visit.id IS 'The identifier of the record, unique among the records of its kind. It stays the same when names change.';
COMMENT ON COLUMN visit.date IS 'The days of the visit.';
COMMENT ON COLUMN visit.status IS 'How far it had come on the day `as_of`.';
COMMENT ON COLUMN visit.title IS 'A title, where the visit is known by one.';
COMMENT ON COLUMN visit.rank IS 'The rank of the visit as the source states it. Absent: not stated.';
COMMENT ON COLUMN visit.weekday IS 'The day of the week of `date`, as the source prints it.';
COMMENT ON COLUMN visit.accompanies IS 'The person whose visit this one goes along with.';
COMMENT ON COLUMN visit.purpose IS 'What the visit is for.';
COMMENT ON COLUMN visit.previous_date IS 'The days for which the visit was planned before it was postponed.';
COMMENT ON COLUMN visit.as_of IS 'The day on which the status held. By default the day on which the newest of the sources was published.';
COMMENT ON COLUMN visit.remarks IS 'Text of an imported row, word for word.';
COMMENT ON COLUMN visit.notes IS 'Notes of the keepers of the data.';

-- A country, present or past.
CREATE TABLE country (
  id country_code_value NOT NULL,
  name text_value NOT NULL,
  notes prose_value,
  PRIMARY KEY (id)
);
COMMENT ON TABLE country IS 'A country, present or past.';
COMMENT ON COLUMN country.id IS 'The identifier of the record, unique among the records of its kind. It stays the same when names change.';
COMMENT ON COLUMN country.name IS 'The usual short name.';
COMMENT ON COLUMN country.notes IS 'Notes of the keepers of the data.';

-- A place at which something happens.
CREATE TABLE place (
  id place_id_value NOT NULL,
  name text_value NOT NULL,
  kind place_kind_value NOT NULL,
  country country_code_value REFERENCES country (id) DEFERRABLE INITIALLY DEFERRED,
  within place_id_value REFERENCES place (id) DEFERRABLE INITIALLY DEFERRED,
  latitude latitude_value,
  longitude longitude_value,
  notes prose_value,
  PRIMARY KEY (id)
);
COMMENT ON TABLE place IS 'A place at which something happens.';
COMMENT ON COLUMN place.id IS 'The identifier of the record, unique among the records of its kind. It stays the same when names change.';
COMMENT ON COLUMN place.name IS 'The name of the place, in the Latin script.';
COMMENT ON COLUMN place.kind IS 'What sort of place it is.';
COMMENT ON COLUMN place.country IS 'The country in which it lies. A region, a sea area and a ship may have none.';
COMMENT ON COLUMN place.within IS 'The place within which it lies.';
COMMENT ON COLUMN place.latitude IS 'The latitude of its centre.';
COMMENT ON COLUMN place.longitude IS 'The longitude of its centre.';
COMMENT ON COLUMN place.notes IS 'Notes of the keepers of the data.';

-- An organisation, a body of one, a government or the like.
CREATE TABLE organisation (
  id organisation_id_value NOT NULL,
  name text_value NOT NULL,
  kind organisation_kind_value NOT NULL,
  abbreviation text_value,
  parent organisation_id_value REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED,
  country country_code_value REFERENCES country (id) DEFERRABLE INITIALLY DEFERRED,
  seat place_id_value REFERENCES place (id) DEFERRABLE INITIALLY DEFERRED,
  since date_value,
  until date_value,
  successor organisation_id_value REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED,
  members_complete BOOLEAN NOT NULL DEFAULT FALSE,
  notes prose_value,
  PRIMARY KEY (id)
);
COMMENT ON TABLE organisation IS 'An organisation, a body of one, a government or the like.';
COMMENT ON COLUMN organisation.id IS 'The identifier of the record, unique among the records of its kind. It stays the same when names change.';
COMMENT ON COLUMN organisation.name IS 'The name of the organisation.';
COMMENT ON COLUMN organisation.kind IS 'What sort of organisation it is.';
COMMENT ON COLUMN organisation.abbreviation IS 'The usual abbreviation of the name.';
COMMENT ON COLUMN organisation.parent IS 'The organisation of which it is a part.';
COMMENT ON COLUMN organisation.country IS 'The country of a government, a ministry, a legislature or a force.';
COMMENT ON COLUMN organisation.seat IS 'The place of its seat.';
COMMENT ON COLUMN organisation.since IS 'The first day on which it existed.';
COMMENT ON COLUMN organisation.until IS 'The last day on which it existed, inclusive.';
COMMENT ON COLUMN organisation.successor IS 'The organisation that took its place.';
COMMENT ON COLUMN organisation.members_complete IS 'Whether all its members are listed.';
COMMENT ON COLUMN organisation.notes IS 'Notes of the keepers of the data.';

-- A meeting of a body at the level of ministers, of heads of state and government, or of those
-- who stand in for them.
CREATE TABLE ministerial_meeting (
  id ministerial_meeting_id_value NOT NULL,
  body organisation_id_value NOT NULL REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED,
  level ministerial_level_value NOT NULL,
  date span_value NOT NULL,
  status status_value NOT NULL,
  title text_value,
  medium medium_value NOT NULL DEFAULT 'in-person',
  weekday weekdays_value,
  country country_code_value REFERENCES country (id) DEFERRABLE INITIALLY DEFERRED,
  place place_id_value REFERENCES place (id) DEFERRABLE INITIALLY DEFERRED,
  participants_complete BOOLEAN NOT NULL DEFAULT FALSE,
  attendance_minimum quantity_value,
  attendance_maximum quantity_value,
  attendance_approximate BOOLEAN,
  previous_date span_value,
  as_of full_date_value,
  remarks prose_value,
  notes prose_value,
  PRIMARY KEY (id),
  CHECK (attendance_maximum IS NULL OR attendance_minimum IS NOT NULL),
  CHECK ((attendance_minimum IS NULL) = (attendance_approximate IS NULL))
);
COMMENT ON TABLE ministerial_meeting IS 'A meeting of a body at the level of ministers, of heads of state and government, or of those who stand in for them.';
COMMENT ON COLUMN ministerial_meeting.id IS 'The identifier of the record, unique among the records of its kind. It stays the same when names change.';
COMMENT ON COLUMN ministerial_meeting.body IS 'The body that meets.';
COMMENT ON COLUMN ministerial_meeting.level IS 'At which level it meets.';
COMMENT ON COLUMN ministerial_meeting.date IS 'The days of the meeting.';
COMMENT ON COLUMN ministerial_meeting.status IS 'How far it had come on the day `as_of`.';
COMMENT ON COLUMN ministerial_meeting.title IS 'A title, where the meeting is known by one.';
COMMENT ON COLUMN ministerial_meeting.medium IS 'By which means the participants meet.';
COMMENT ON COLUMN ministerial_meeting.weekday IS 'The day of the week of `date`, as the source prints it.';
COMMENT ON COLUMN ministerial_meeting.country IS 'The country in which it takes place.';
COMMENT ON COLUMN ministerial_meeting.place IS 'The place at which it takes place.';
COMMENT ON COLUMN ministerial_meeting.participants_complete IS 'Whether all who take part are listed.';
COMMENT ON COLUMN ministerial_meeting.attendance_minimum IS 'How many take part.

How many there are, as exactly as the source says it. Written `10`, `~900` (about 900), `900+` (at least 900) or `900-1200`, or as a mapping.

The smallest number that it may be.';
COMMENT ON COLUMN ministerial_meeting.attendance_maximum IS 'How many take part.

The greatest number that it may be; absent where the source names none.';
COMMENT ON COLUMN ministerial_meeting.attendance_approximate IS 'How many take part.

Whether the source gives the numbers as approximate.';
COMMENT ON COLUMN ministerial_meeting.previous_date IS 'The days for which it was planned before it was postponed.';
COMMENT ON COLUMN ministerial_meeting.as_of IS 'The day on which the status held. By default the day on which the newest of the sources was published.';
COMMENT ON COLUMN ministerial_meeting.remarks IS 'Text of an imported row, word for word.';
COMMENT ON COLUMN ministerial_meeting.notes IS 'Notes of the keepers of the data.';

-- A frame under which several deployments stand.
CREATE TABLE operation (
  id operation_id_value NOT NULL,
  title text_value NOT NULL,
  organisation organisation_id_value REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED,
  since date_value,
  until date_value,
  unit_kind deployment_kind_value,
  unit_count_minimum quantity_value,
  unit_count_maximum quantity_value,
  unit_count_approximate BOOLEAN,
  mandate document_id_value REFERENCES document (id) DEFERRABLE INITIALLY DEFERRED,
  notes prose_value,
  PRIMARY KEY (id),
  CHECK (unit_count_maximum IS NULL OR unit_count_minimum IS NOT NULL),
  CHECK ((unit_count_minimum IS NULL) = (unit_count_approximate IS NULL))
);
COMMENT ON TABLE operation IS 'A frame under which several deployments stand.';
COMMENT ON COLUMN operation.id IS 'The identifier of the record, unique among the records of its kind. It stays the same when names change.';
COMMENT ON COLUMN operation.title IS 'The name of the operation.';
COMMENT ON COLUMN operation.organisation IS 'The organisation that leads it.';
COMMENT ON COLUMN operation.since IS 'The first day.';
COMMENT ON COLUMN operation.until IS 'The last day, inclusive.';
COMMENT ON COLUMN operation.unit_kind IS 'Of what its units are.';
COMMENT ON COLUMN operation.unit_count_minimum IS 'How many units it has.

How many there are, as exactly as the source says it. Written `10`, `~900` (about 900), `900+` (at least 900) or `900-1200`, or as a mapping.

The smallest number that it may be.';
COMMENT ON COLUMN operation.unit_count_maximum IS 'How many units it has.

The greatest number that it may be; absent where the source names none.';
COMMENT ON COLUMN operation.unit_count_approximate IS 'How many units it has.

Whether the source gives the numbers as approximate.';
COMMENT ON COLUMN operation.mandate IS 'The document on which it rests.';
COMMENT ON COLUMN operation.notes IS 'Notes of the keepers of the data.';

-- Forces or experts sent to a country or an area.
CREATE TABLE deployment (
  id deployment_id_value NOT NULL,
  title text_value NOT NULL,
  kind deployment_kind_value NOT NULL,
  operation operation_id_value REFERENCES operation (id) DEFERRABLE INITIALLY DEFERRED,
  organisation organisation_id_value REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED,
  host country_code_value REFERENCES country (id) DEFERRABLE INITIALLY DEFERRED,
  area place_id_value REFERENCES place (id) DEFERRABLE INITIALLY DEFERRED,
  place place_id_value REFERENCES place (id) DEFERRABLE INITIALLY DEFERRED,
  framework_nation country_code_value REFERENCES country (id) DEFERRABLE INITIALLY DEFERRED,
  since date_value,
  until date_value,
  purpose prose_value,
  notes prose_value,
  PRIMARY KEY (id)
);
COMMENT ON TABLE deployment IS 'Forces or experts sent to a country or an area.';
COMMENT ON COLUMN deployment.id IS 'The identifier of the record, unique among the records of its kind. It stays the same when names change.';
COMMENT ON COLUMN deployment.title IS 'The name of the deployment.';
COMMENT ON COLUMN deployment.kind IS 'What is deployed.';
COMMENT ON COLUMN deployment.operation IS 'The operation of which it is a part.';
COMMENT ON COLUMN deployment.organisation IS 'The organisation under which it stands.';
COMMENT ON COLUMN deployment.host IS 'The country that hosts it.';
COMMENT ON COLUMN deployment.area IS 'The area in which it moves, at sea or in the air; instead of `host`.';
COMMENT ON COLUMN deployment.place IS 'The place at which it is based.';
COMMENT ON COLUMN deployment.framework_nation IS 'The country that leads it.';
COMMENT ON COLUMN deployment.since IS 'The first day.';
COMMENT ON COLUMN deployment.until IS 'The last day, inclusive.';
COMMENT ON COLUMN deployment.purpose IS 'What it is for.';
COMMENT ON COLUMN deployment.notes IS 'Notes of the keepers of the data.';

-- A meeting that stands by itself, such as a summit that several visits attend.
CREATE TABLE meeting (
  id meeting_id_value NOT NULL,
  date span_value NOT NULL,
  status status_value NOT NULL,
  title text_value,
  kind meeting_kind_value,
  medium medium_value NOT NULL DEFAULT 'in-person',
  weekday weekdays_value,
  country country_code_value REFERENCES country (id) DEFERRABLE INITIALLY DEFERRED,
  place place_id_value REFERENCES place (id) DEFERRABLE INITIALLY DEFERRED,
  body organisation_id_value REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED,
  participants_complete BOOLEAN NOT NULL DEFAULT FALSE,
  attendance_minimum quantity_value,
  attendance_maximum quantity_value,
  attendance_approximate BOOLEAN,
  deployment deployment_id_value REFERENCES deployment (id) DEFERRABLE INITIALLY DEFERRED,
  previous_date span_value,
  as_of full_date_value,
  remarks prose_value,
  notes prose_value,
  PRIMARY KEY (id),
  CHECK (attendance_maximum IS NULL OR attendance_minimum IS NOT NULL),
  CHECK ((attendance_minimum IS NULL) = (attendance_approximate IS NULL))
);
COMMENT ON TABLE meeting IS 'A meeting that stands by itself, such as a summit that several visits attend.';
COMMENT ON COLUMN meeting.id IS 'The identifier of the record, unique among the records of its kind. It stays the same when names change.';
COMMENT ON COLUMN meeting.date IS 'The days of the meeting.';
COMMENT ON COLUMN meeting.status IS 'How far it had come on the day `as_of`.';
COMMENT ON COLUMN meeting.title IS 'A title, where the meeting is known by one.';
COMMENT ON COLUMN meeting.kind IS 'What kind of meeting it is. Absent: the source does not say.';
COMMENT ON COLUMN meeting.medium IS 'By which means the participants meet.';
COMMENT ON COLUMN meeting.weekday IS 'The day of the week of `date`, as the source prints it.';
COMMENT ON COLUMN meeting.country IS 'The country in which it takes place.';
COMMENT ON COLUMN meeting.place IS 'The place at which it takes place.';
COMMENT ON COLUMN meeting.body IS 'The body that meets.';
COMMENT ON COLUMN meeting.participants_complete IS 'Whether all who take part are listed.';
COMMENT ON COLUMN meeting.attendance_minimum IS 'How many take part.

How many there are, as exactly as the source says it. Written `10`, `~900` (about 900), `900+` (at least 900) or `900-1200`, or as a mapping.

The smallest number that it may be.';
COMMENT ON COLUMN meeting.attendance_maximum IS 'How many take part.

The greatest number that it may be; absent where the source names none.';
COMMENT ON COLUMN meeting.attendance_approximate IS 'How many take part.

Whether the source gives the numbers as approximate.';
COMMENT ON COLUMN meeting.deployment IS 'The deployment that is visited or spoken about.';
COMMENT ON COLUMN meeting.previous_date IS 'The days for which it was planned before it was postponed.';
COMMENT ON COLUMN meeting.as_of IS 'The day on which the status held. By default the day on which the newest of the sources was published.';
COMMENT ON COLUMN meeting.remarks IS 'Text of an imported row, word for word.';
COMMENT ON COLUMN meeting.notes IS 'Notes of the keepers of the data.';

-- What a speaker said. It is a claim of its speaker, and never a fact of the data set.
CREATE TABLE statement (
  id statement_id_value NOT NULL,
  kind statement_kind_value NOT NULL,
  date span_value NOT NULL,
  summary prose_value NOT NULL,
  visit visit_id_value REFERENCES visit (id) DEFERRABLE INITIALLY DEFERRED,
  meeting meeting_id_value REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED,
  ministerial_meeting ministerial_meeting_id_value REFERENCES ministerial_meeting (id) DEFERRABLE INITIALLY DEFERRED,
  quote text_value,
  language language_tag_value,
  notes prose_value,
  PRIMARY KEY (id)
);
COMMENT ON TABLE statement IS 'What a speaker said. It is a claim of its speaker, and never a fact of the data set.';
COMMENT ON COLUMN statement.id IS 'The identifier of the record, unique among the records of its kind. It stays the same when names change.';
COMMENT ON COLUMN statement.kind IS 'What kind of statement it is.';
COMMENT ON COLUMN statement.date IS 'When it was made.';
COMMENT ON COLUMN statement.summary IS 'What was said, in the words of the keepers of the data.';
COMMENT ON COLUMN statement.visit IS 'The visit at which it was made. A statement has at most one of `visit`, `meeting` and `ministerial_meeting`.';
COMMENT ON COLUMN statement.meeting IS 'The meeting at which it was made.';
COMMENT ON COLUMN statement.ministerial_meeting IS 'The ministerial meeting at which it was made.';
COMMENT ON COLUMN statement.quote IS 'Words of the speaker, at most 30.';
COMMENT ON COLUMN statement.language IS 'The language of `quote`.';
COMMENT ON COLUMN statement.notes IS 'Notes of the keepers of the data.';

-- An office of a country or of an organisation, whoever holds it.
CREATE TABLE office (
  id office_id_value NOT NULL,
  name text_value NOT NULL,
  country country_code_value REFERENCES country (id) DEFERRABLE INITIALLY DEFERRED,
  organisation organisation_id_value REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED,
  seats seats_value NOT NULL DEFAULT 1,
  since date_value,
  until date_value,
  notes prose_value,
  PRIMARY KEY (id)
);
COMMENT ON TABLE office IS 'An office of a country or of an organisation, whoever holds it.';
COMMENT ON COLUMN office.id IS 'The identifier of the record, unique among the records of its kind. It stays the same when names change.';
COMMENT ON COLUMN office.name IS 'The name of the office.';
COMMENT ON COLUMN office.country IS 'The country whose office it is. An office has a country or an organisation.';
COMMENT ON COLUMN office.organisation IS 'The organisation whose office it is.';
COMMENT ON COLUMN office.seats IS 'How many persons hold the office at one time.';
COMMENT ON COLUMN office.since IS 'The first day on which the office existed.';
COMMENT ON COLUMN office.until IS 'The last day on which the office existed, inclusive.';
COMMENT ON COLUMN office.notes IS 'Notes of the keepers of the data.';

-- A matter that is spoken about, in the manner of a thesaurus (SKOS).
CREATE TABLE topic (
  id topic_id_value NOT NULL,
  label text_value NOT NULL,
  broader topic_id_value REFERENCES topic (id) DEFERRABLE INITIALLY DEFERRED,
  definition prose_value,
  replaced_by topic_id_value REFERENCES topic (id) DEFERRABLE INITIALLY DEFERRED,
  notes prose_value,
  PRIMARY KEY (id)
);
COMMENT ON TABLE topic IS 'A matter that is spoken about, in the manner of a thesaurus (SKOS).';
COMMENT ON COLUMN topic.id IS 'The identifier of the record, unique among the records of its kind. It stays the same when names change.';
COMMENT ON COLUMN topic.label IS 'The preferred term.';
COMMENT ON COLUMN topic.broader IS 'The wider topic to which it belongs.';
COMMENT ON COLUMN topic.definition IS 'What is meant by it.';
COMMENT ON COLUMN topic.replaced_by IS 'The topic to be used in its place.';
COMMENT ON COLUMN topic.notes IS 'Notes of the keepers of the data.';

-- A text or a data set from which facts are taken.
CREATE TABLE source (
  id source_id_value NOT NULL,
  kind source_kind_value NOT NULL,
  title text_value NOT NULL,
  publisher organisation_id_value REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED,
  url url_value,
  published date_value,
  weekday weekdays_value,
  language language_tag_value,
  retrieved full_date_value,
  archive_url url_value,
  sha256 sha256_value,
  licence text_value,
  notes prose_value,
  PRIMARY KEY (id)
);
COMMENT ON TABLE source IS 'A text or a data set from which facts are taken.';
COMMENT ON COLUMN source.id IS 'The identifier of the record, unique among the records of its kind. It stays the same when names change.';
COMMENT ON COLUMN source.kind IS 'What sort of source it is.';
COMMENT ON COLUMN source.title IS 'The title that the source bears; for a page without one, what it is, in a few words.';
COMMENT ON COLUMN source.publisher IS 'The organisation that published it.';
COMMENT ON COLUMN source.url IS 'The address of the source on the web.';
COMMENT ON COLUMN source.published IS 'When it was published.';
COMMENT ON COLUMN source.weekday IS 'The day of the week of `published`, as the source prints it.';
COMMENT ON COLUMN source.language IS 'The language in which it is written.';
COMMENT ON COLUMN source.retrieved IS 'The day on which it was read.';
COMMENT ON COLUMN source.archive_url IS 'The address of an archived copy.';
COMMENT ON COLUMN source.sha256 IS 'The SHA-256 checksum of the bytes that were read.';
COMMENT ON COLUMN source.licence IS 'The licence under which it may be used.';
COMMENT ON COLUMN source.notes IS 'Notes of the keepers of the data.';

-- Where the facts of the record come from; at least one source.
--
-- A source, and where in it the fact stands. May be written as the identifier of the source
-- alone.
CREATE TABLE document_sources (
  document_id document_id_value NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  source source_id_value NOT NULL REFERENCES source (id) DEFERRABLE INITIALLY DEFERRED,
  locator text_value,
  PRIMARY KEY (document_id, position),
  FOREIGN KEY (document_id) REFERENCES document (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON TABLE document_sources IS 'Where the facts of the record come from; at least one source.

A source, and where in it the fact stands. May be written as the identifier of the source alone.';
COMMENT ON COLUMN document_sources.source IS 'The source.';
COMMENT ON COLUMN document_sources.locator IS 'Where in the source: a page, a paragraph or a time.';

-- Who makes it.
--
-- A reference to a record: a mapping with exactly one key, which names the kind.
CREATE TABLE document_parties (
  document_id document_id_value NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  person person_id_value REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  office office_id_value REFERENCES office (id) DEFERRABLE INITIALLY DEFERRED,
  organisation organisation_id_value REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED,
  country country_code_value REFERENCES country (id) DEFERRABLE INITIALLY DEFERRED,
  place place_id_value REFERENCES place (id) DEFERRABLE INITIALLY DEFERRED,
  visit visit_id_value REFERENCES visit (id) DEFERRABLE INITIALLY DEFERRED,
  meeting meeting_id_value REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED,
  ministerial_meeting ministerial_meeting_id_value REFERENCES ministerial_meeting (id) DEFERRABLE INITIALLY DEFERRED,
  deployment deployment_id_value REFERENCES deployment (id) DEFERRABLE INITIALLY DEFERRED,
  operation operation_id_value REFERENCES operation (id) DEFERRABLE INITIALLY DEFERRED,
  document document_id_value REFERENCES document (id) DEFERRABLE INITIALLY DEFERRED,
  topic topic_id_value REFERENCES topic (id) DEFERRABLE INITIALLY DEFERRED,
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
);
COMMENT ON TABLE document_parties IS 'Who makes it.

A reference to a record: a mapping with exactly one key, which names the kind.';
COMMENT ON COLUMN document_parties.person IS 'A person.';
COMMENT ON COLUMN document_parties.office IS 'An office.';
COMMENT ON COLUMN document_parties.organisation IS 'An organisation.';
COMMENT ON COLUMN document_parties.country IS 'A country.';
COMMENT ON COLUMN document_parties.place IS 'A place.';
COMMENT ON COLUMN document_parties.visit IS 'A visit.';
COMMENT ON COLUMN document_parties.meeting IS 'A meeting.';
COMMENT ON COLUMN document_parties.ministerial_meeting IS 'A ministerial meeting.';
COMMENT ON COLUMN document_parties.deployment IS 'A deployment.';
COMMENT ON COLUMN document_parties.operation IS 'An operation.';
COMMENT ON COLUMN document_parties.document IS 'A document.';
COMMENT ON COLUMN document_parties.topic IS 'A topic.';

-- The place, the visit or the meeting at which it was signed.
--
-- A reference to a record: a mapping with exactly one key, which names the kind.
CREATE TABLE document_signed_at (
  document_id document_id_value NOT NULL,
  person person_id_value REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  office office_id_value REFERENCES office (id) DEFERRABLE INITIALLY DEFERRED,
  organisation organisation_id_value REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED,
  country country_code_value REFERENCES country (id) DEFERRABLE INITIALLY DEFERRED,
  place place_id_value REFERENCES place (id) DEFERRABLE INITIALLY DEFERRED,
  visit visit_id_value REFERENCES visit (id) DEFERRABLE INITIALLY DEFERRED,
  meeting meeting_id_value REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED,
  ministerial_meeting ministerial_meeting_id_value REFERENCES ministerial_meeting (id) DEFERRABLE INITIALLY DEFERRED,
  deployment deployment_id_value REFERENCES deployment (id) DEFERRABLE INITIALLY DEFERRED,
  operation operation_id_value REFERENCES operation (id) DEFERRABLE INITIALLY DEFERRED,
  document document_id_value REFERENCES document (id) DEFERRABLE INITIALLY DEFERRED,
  topic topic_id_value REFERENCES topic (id) DEFERRABLE INITIALLY DEFERRED,
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
);
COMMENT ON TABLE document_signed_at IS 'The place, the visit or the meeting at which it was signed.

A reference to a record: a mapping with exactly one key, which names the kind.';
COMMENT ON COLUMN document_signed_at.person IS 'A person.';
COMMENT ON COLUMN document_signed_at.office IS 'An office.';
COMMENT ON COLUMN document_signed_at.organisation IS 'An organisation.';
COMMENT ON COLUMN document_signed_at.country IS 'A country.';
COMMENT ON COLUMN document_signed_at.place IS 'A place.';
COMMENT ON COLUMN document_signed_at.visit IS 'A visit.';
COMMENT ON COLUMN document_signed_at.meeting IS 'A meeting.';
COMMENT ON COLUMN document_signed_at.ministerial_meeting IS 'A ministerial meeting.';
COMMENT ON COLUMN document_signed_at.deployment IS 'A deployment.';
COMMENT ON COLUMN document_signed_at.operation IS 'An operation.';
COMMENT ON COLUMN document_signed_at.document IS 'A document.';
COMMENT ON COLUMN document_signed_at.topic IS 'A topic.';

-- The visits and meetings at which it was spoken about.
--
-- A reference to a record: a mapping with exactly one key, which names the kind.
CREATE TABLE document_discussed_at (
  document_id document_id_value NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  person person_id_value REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  office office_id_value REFERENCES office (id) DEFERRABLE INITIALLY DEFERRED,
  organisation organisation_id_value REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED,
  country country_code_value REFERENCES country (id) DEFERRABLE INITIALLY DEFERRED,
  place place_id_value REFERENCES place (id) DEFERRABLE INITIALLY DEFERRED,
  visit visit_id_value REFERENCES visit (id) DEFERRABLE INITIALLY DEFERRED,
  meeting meeting_id_value REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED,
  ministerial_meeting ministerial_meeting_id_value REFERENCES ministerial_meeting (id) DEFERRABLE INITIALLY DEFERRED,
  deployment deployment_id_value REFERENCES deployment (id) DEFERRABLE INITIALLY DEFERRED,
  operation operation_id_value REFERENCES operation (id) DEFERRABLE INITIALLY DEFERRED,
  document document_id_value REFERENCES document (id) DEFERRABLE INITIALLY DEFERRED,
  topic topic_id_value REFERENCES topic (id) DEFERRABLE INITIALLY DEFERRED,
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
);
COMMENT ON TABLE document_discussed_at IS 'The visits and meetings at which it was spoken about.

A reference to a record: a mapping with exactly one key, which names the kind.';
COMMENT ON COLUMN document_discussed_at.person IS 'A person.';
COMMENT ON COLUMN document_discussed_at.office IS 'An office.';
COMMENT ON COLUMN document_discussed_at.organisation IS 'An organisation.';
COMMENT ON COLUMN document_discussed_at.country IS 'A country.';
COMMENT ON COLUMN document_discussed_at.place IS 'A place.';
COMMENT ON COLUMN document_discussed_at.visit IS 'A visit.';
COMMENT ON COLUMN document_discussed_at.meeting IS 'A meeting.';
COMMENT ON COLUMN document_discussed_at.ministerial_meeting IS 'A ministerial meeting.';
COMMENT ON COLUMN document_discussed_at.deployment IS 'A deployment.';
COMMENT ON COLUMN document_discussed_at.operation IS 'An operation.';
COMMENT ON COLUMN document_discussed_at.document IS 'A document.';
COMMENT ON COLUMN document_discussed_at.topic IS 'A topic.';

-- The identifiers of the same thing in other data sets, by the data set's key.
--
-- The identifiers of one thing in other data sets, by the key of the data set.
CREATE TABLE document_ids (
  document_id document_id_value NOT NULL,
  key dataset_key_value NOT NULL,
  value text_value NOT NULL,
  PRIMARY KEY (document_id, key),
  FOREIGN KEY (document_id) REFERENCES document (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON TABLE document_ids IS 'The identifiers of the same thing in other data sets, by the data set''s key.

The identifiers of one thing in other data sets, by the key of the data set.';
COMMENT ON COLUMN document_ids.key IS 'The key of another data set, such as `wikidata`, `geonames`, `iso3`, `m49`, `cow` or `unlocode`: lower-case letters, digits and hyphens.';
COMMENT ON COLUMN document_ids.value IS 'The identifiers of the same thing in other data sets, by the data set''s key.';

-- Identifiers of records that were merged into this one. They are never used again.
CREATE TABLE document_previous_ids (
  document_id document_id_value NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  value id_value NOT NULL,
  PRIMARY KEY (document_id, position),
  FOREIGN KEY (document_id) REFERENCES document (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON TABLE document_previous_ids IS 'Identifiers of records that were merged into this one. They are never used again.';
COMMENT ON COLUMN document_previous_ids.value IS 'Identifiers of records that were merged into this one. They are never used again.';

-- What the sources leave open, one matter a text.
CREATE TABLE document_open (
  document_id document_id_value NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  value text_value NOT NULL,
  PRIMARY KEY (document_id, position),
  FOREIGN KEY (document_id) REFERENCES document (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON TABLE document_open IS 'What the sources leave open, one matter a text.';
COMMENT ON COLUMN document_open.value IS 'What the sources leave open, one matter a text.';

-- Fields of which other sources say something else. The field itself holds the value preferred.
--
-- What other sources say of a field of the record.
CREATE TABLE document_disputed (
  document_id document_id_value NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  field text_value NOT NULL,
  says text_value NOT NULL,
  PRIMARY KEY (document_id, position),
  FOREIGN KEY (document_id) REFERENCES document (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON TABLE document_disputed IS 'Fields of which other sources say something else. The field itself holds the value preferred.

What other sources say of a field of the record.';
COMMENT ON COLUMN document_disputed.field IS 'The name of the field, with dots where it lies inside another: `stops.0.date`.';
COMMENT ON COLUMN document_disputed.says IS 'What these sources say.';

-- The sources that say so; at least one.
--
-- A source, and where in it the fact stands. May be written as the identifier of the source
-- alone.
CREATE TABLE document_disputed_sources (
  document_id document_id_value NOT NULL,
  disputed_position BIGINT NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  source source_id_value NOT NULL REFERENCES source (id) DEFERRABLE INITIALLY DEFERRED,
  locator text_value,
  PRIMARY KEY (document_id, disputed_position, position),
  FOREIGN KEY (document_id, disputed_position) REFERENCES document_disputed (document_id, position) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON TABLE document_disputed_sources IS 'The sources that say so; at least one.

A source, and where in it the fact stands. May be written as the identifier of the source alone.';
COMMENT ON COLUMN document_disputed_sources.source IS 'The source.';
COMMENT ON COLUMN document_disputed_sources.locator IS 'Where in the source: a page, a paragraph or a time.';

-- A project's own fields, by namespace. A project may bind its namespace to a JSON Schema of
-- its own.
CREATE TABLE document_ext (
  document_id document_id_value NOT NULL,
  key namespace_value NOT NULL,
  value ext_value_value NOT NULL,
  PRIMARY KEY (document_id, key),
  FOREIGN KEY (document_id) REFERENCES document (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON TABLE document_ext IS 'A project''s own fields, by namespace. A project may bind its namespace to a JSON Schema of its own.';
COMMENT ON COLUMN document_ext.key IS 'The name under which a project keeps fields of its own: lower-case letters and digits, joined by single hyphens or full stops.';
COMMENT ON COLUMN document_ext.value IS 'A project''s own fields, by namespace.';

-- Of which things it speaks; at least one.
CREATE TABLE coverage_records (
  coverage_id coverage_id_value NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  value covered_kind_value NOT NULL,
  PRIMARY KEY (coverage_id, position),
  FOREIGN KEY (coverage_id) REFERENCES coverage (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON TABLE coverage_records IS 'Of which things it speaks; at least one.';
COMMENT ON COLUMN coverage_records.value IS 'Of which things it speaks; at least one.';

-- Of whom or of what it speaks.
--
-- Of whom or of what a coverage speaks: a mapping with exactly one key.
CREATE TABLE coverage_subject (
  coverage_id coverage_id_value NOT NULL,
  person person_id_value REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  office office_id_value REFERENCES office (id) DEFERRABLE INITIALLY DEFERRED,
  organisation organisation_id_value REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED,
  country country_code_value REFERENCES country (id) DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (coverage_id),
  FOREIGN KEY (coverage_id) REFERENCES coverage (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  CHECK (
    CASE WHEN person IS NULL THEN 0 ELSE 1 END
    + CASE WHEN office IS NULL THEN 0 ELSE 1 END
    + CASE WHEN organisation IS NULL THEN 0 ELSE 1 END
    + CASE WHEN country IS NULL THEN 0 ELSE 1 END = 1
  )
);
COMMENT ON TABLE coverage_subject IS 'Of whom or of what it speaks.

Of whom or of what a coverage speaks: a mapping with exactly one key.';
COMMENT ON COLUMN coverage_subject.person IS 'A person.';
COMMENT ON COLUMN coverage_subject.office IS 'An office.';
COMMENT ON COLUMN coverage_subject.organisation IS 'An organisation.';
COMMENT ON COLUMN coverage_subject.country IS 'A country.';

-- Where the facts of the record come from; at least one source.
--
-- A source, and where in it the fact stands. May be written as the identifier of the source
-- alone.
CREATE TABLE coverage_sources (
  coverage_id coverage_id_value NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  source source_id_value NOT NULL REFERENCES source (id) DEFERRABLE INITIALLY DEFERRED,
  locator text_value,
  PRIMARY KEY (coverage_id, position),
  FOREIGN KEY (coverage_id) REFERENCES coverage (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON TABLE coverage_sources IS 'Where the facts of the record come from; at least one source.

A source, and where in it the fact stands. May be written as the identifier of the source alone.';
COMMENT ON COLUMN coverage_sources.source IS 'The source.';
COMMENT ON COLUMN coverage_sources.locator IS 'Where in the source: a page, a paragraph or a time.';

-- The identifiers of the same thing in other data sets, by the data set's key.
--
-- The identifiers of one thing in other data sets, by the key of the data set.
CREATE TABLE coverage_ids (
  coverage_id coverage_id_value NOT NULL,
  key dataset_key_value NOT NULL,
  value text_value NOT NULL,
  PRIMARY KEY (coverage_id, key),
  FOREIGN KEY (coverage_id) REFERENCES coverage (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON TABLE coverage_ids IS 'The identifiers of the same thing in other data sets, by the data set''s key.

The identifiers of one thing in other data sets, by the key of the data set.';
COMMENT ON COLUMN coverage_ids.key IS 'The key of another data set, such as `wikidata`, `geonames`, `iso3`, `m49`, `cow` or `unlocode`: lower-case letters, digits and hyphens.';
COMMENT ON COLUMN coverage_ids.value IS 'The identifiers of the same thing in other data sets, by the data set''s key.';

-- Identifiers of records that were merged into this one. They are never used again.
CREATE TABLE coverage_previous_ids (
  coverage_id coverage_id_value NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  value id_value NOT NULL,
  PRIMARY KEY (coverage_id, position),
  FOREIGN KEY (coverage_id) REFERENCES coverage (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON TABLE coverage_previous_ids IS 'Identifiers of records that were merged into this one. They are never used again.';
COMMENT ON COLUMN coverage_previous_ids.value IS 'Identifiers of records that were merged into this one. They are never used again.';

-- What the sources leave open, one matter a text.
CREATE TABLE coverage_open (
  coverage_id coverage_id_value NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  value text_value NOT NULL,
  PRIMARY KEY (coverage_id, position),
  FOREIGN KEY (coverage_id) REFERENCES coverage (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON TABLE coverage_open IS 'What the sources leave open, one matter a text.';
COMMENT ON COLUMN coverage_open.value IS 'What the sources leave open, one matter a text.';

-- Fields of which other sources say something else. The field itself holds the value preferred.
--
-- What other sources say of a field of the record.
CREATE TABLE coverage_disputed (
  coverage_id coverage_id_value NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  field text_value NOT NULL,
  says text_value NOT NULL,
  PRIMARY KEY (coverage_id, position),
  FOREIGN KEY (coverage_id) REFERENCES coverage (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON TABLE coverage_disputed IS 'Fields of which other sources say something else. The field itself holds the value preferred.

What other sources say of a field of the record.';
COMMENT ON COLUMN coverage_disputed.field IS 'The name of the field, with dots where it lies inside another: `stops.0.date`.';
COMMENT ON COLUMN coverage_disputed.says IS 'What these sources say.';

-- The sources that say so; at least one.
--
-- A source, and where in it the fact stands. May be written as the identifier of the source
-- alone.
CREATE TABLE coverage_disputed_sources (
  coverage_id coverage_id_value NOT NULL,
  disputed_position BIGINT NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  source source_id_value NOT NULL REFERENCES source (id) DEFERRABLE INITIALLY DEFERRED,
  locator text_value,
  PRIMARY KEY (coverage_id, disputed_position, position),
  FOREIGN KEY (coverage_id, disputed_position) REFERENCES coverage_disputed (coverage_id, position) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON TABLE coverage_disputed_sources IS 'The sources that say so; at least one.

A source, and where in it the fact stands. May be written as the identifier of the source alone.';
COMMENT ON COLUMN coverage_disputed_sources.source IS 'The source.';
COMMENT ON COLUMN coverage_disputed_sources.locator IS 'Where in the source: a page, a paragraph or a time.';

-- A project's own fields, by namespace. A project may bind its namespace to a JSON Schema of
-- its own.
CREATE TABLE coverage_ext (
  coverage_id coverage_id_value NOT NULL,
  key namespace_value NOT NULL,
  value ext_value_value NOT NULL,
  PRIMARY KEY (coverage_id, key),
  FOREIGN KEY (coverage_id) REFERENCES coverage (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON TABLE coverage_ext IS 'A project''s own fields, by namespace. A project may bind its namespace to a JSON Schema of its own.';
COMMENT ON COLUMN coverage_ext.key IS 'The name under which a project keeps fields of its own: lower-case letters and digits, joined by single hyphens or full stops.';
COMMENT ON COLUMN coverage_ext.value IS 'A project''s own fields, by namespace.';

-- Names in other languages, by language tag.
CREATE TABLE person_names (
  person_id person_id_value NOT NULL,
  key language_tag_value NOT NULL,
  value text_value NOT NULL,
  PRIMARY KEY (person_id, key),
  FOREIGN KEY (person_id) REFERENCES person (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON TABLE person_names IS 'Names in other languages, by language tag.';
COMMENT ON COLUMN person_names.key IS 'A language by its BCP 47 tag, in the usual case: `lv`, `pt-BR`, `zh-Hant`.';
COMMENT ON COLUMN person_names.value IS 'Names in other languages, by language tag.';

-- Every other spelling that occurs.
CREATE TABLE person_aliases (
  person_id person_id_value NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  value text_value NOT NULL,
  PRIMARY KEY (person_id, position),
  FOREIGN KEY (person_id) REFERENCES person (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON TABLE person_aliases IS 'Every other spelling that occurs.';
COMMENT ON COLUMN person_aliases.value IS 'Every other spelling that occurs.';

-- The countries of which the person is or was a citizen.
CREATE TABLE person_citizenships (
  person_id person_id_value NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  value country_code_value NOT NULL REFERENCES country (id) DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (person_id, position),
  FOREIGN KEY (person_id) REFERENCES person (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON TABLE person_citizenships IS 'The countries of which the person is or was a citizen.';
COMMENT ON COLUMN person_citizenships.value IS 'The countries of which the person is or was a citizen.';

-- The offices that the person held.
--
-- The time for which a person held an office.
CREATE TABLE person_tenures (
  person_id person_id_value NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  office office_id_value NOT NULL REFERENCES office (id) DEFERRABLE INITIALLY DEFERRED,
  since date_value,
  until date_value,
  last_seen date_value,
  capacity capacity_value NOT NULL DEFAULT 'incumbent',
  cabinet organisation_id_value REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED,
  began beginning_value,
  ended ending_value,
  title text_value,
  PRIMARY KEY (person_id, position),
  FOREIGN KEY (person_id) REFERENCES person (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON TABLE person_tenures IS 'The offices that the person held.

The time for which a person held an office.';
COMMENT ON COLUMN person_tenures.office IS 'The office held.';
COMMENT ON COLUMN person_tenures.since IS 'The first day.';
COMMENT ON COLUMN person_tenures.until IS 'The last day, inclusive. Office passes during the day, so that a predecessor and a successor may share it.';
COMMENT ON COLUMN person_tenures.last_seen IS 'The latest day on which a source shows the holder in office. An end may have come since.';
COMMENT ON COLUMN person_tenures.capacity IS 'In which capacity the office was held.';
COMMENT ON COLUMN person_tenures.cabinet IS 'The cabinet to which the tenure belongs: an organisation of the kind `government`.';
COMMENT ON COLUMN person_tenures.began IS 'How the tenure began.';
COMMENT ON COLUMN person_tenures.ended IS 'How the tenure ended.';
COMMENT ON COLUMN person_tenures.title IS 'The title of the office as the source prints it.';

-- Where this comes from, if not from the sources of the record.
--
-- A source, and where in it the fact stands. May be written as the identifier of the source
-- alone.
CREATE TABLE person_tenures_sources (
  person_id person_id_value NOT NULL,
  tenures_position BIGINT NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  source source_id_value NOT NULL REFERENCES source (id) DEFERRABLE INITIALLY DEFERRED,
  locator text_value,
  PRIMARY KEY (person_id, tenures_position, position),
  FOREIGN KEY (person_id, tenures_position) REFERENCES person_tenures (person_id, position) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON TABLE person_tenures_sources IS 'Where this comes from, if not from the sources of the record.

A source, and where in it the fact stands. May be written as the identifier of the source alone.';
COMMENT ON COLUMN person_tenures_sources.source IS 'The source.';
COMMENT ON COLUMN person_tenures_sources.locator IS 'Where in the source: a page, a paragraph or a time.';

-- Relatives. A relation is stated once and read both ways.
--
-- A relative of a person.
CREATE TABLE person_relations (
  person_id person_id_value NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  person person_id_value NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  kind relation_kind_value NOT NULL,
  PRIMARY KEY (person_id, position),
  FOREIGN KEY (person_id) REFERENCES person (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON TABLE person_relations IS 'Relatives. A relation is stated once and read both ways.

A relative of a person.';
COMMENT ON COLUMN person_relations.person IS 'The person to whom the relation is.';
COMMENT ON COLUMN person_relations.kind IS 'What the relative is to the person of the record.';

-- Where the facts of the record come from.
--
-- A source, and where in it the fact stands. May be written as the identifier of the source
-- alone.
CREATE TABLE person_sources (
  person_id person_id_value NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  source source_id_value NOT NULL REFERENCES source (id) DEFERRABLE INITIALLY DEFERRED,
  locator text_value,
  PRIMARY KEY (person_id, position),
  FOREIGN KEY (person_id) REFERENCES person (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON TABLE person_sources IS 'Where the facts of the record come from.

A source, and where in it the fact stands. May be written as the identifier of the source alone.';
COMMENT ON COLUMN person_sources.source IS 'The source.';
COMMENT ON COLUMN person_sources.locator IS 'Where in the source: a page, a paragraph or a time.';

-- The identifiers of the same thing in other data sets, by the data set's key.
--
-- The identifiers of one thing in other data sets, by the key of the data set.
CREATE TABLE person_ids (
  person_id person_id_value NOT NULL,
  key dataset_key_value NOT NULL,
  value text_value NOT NULL,
  PRIMARY KEY (person_id, key),
  FOREIGN KEY (person_id) REFERENCES person (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON TABLE person_ids IS 'The identifiers of the same thing in other data sets, by the data set''s key.

The identifiers of one thing in other data sets, by the key of the data set.';
COMMENT ON COLUMN person_ids.key IS 'The key of another data set, such as `wikidata`, `geonames`, `iso3`, `m49`, `cow` or `unlocode`: lower-case letters, digits and hyphens.';
COMMENT ON COLUMN person_ids.value IS 'The identifiers of the same thing in other data sets, by the data set''s key.';

-- Identifiers of records that were merged into this one. They are never used again.
CREATE TABLE person_previous_ids (
  person_id person_id_value NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  value id_value NOT NULL,
  PRIMARY KEY (person_id, position),
  FOREIGN KEY (person_id) REFERENCES person (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON TABLE person_previous_ids IS 'Identifiers of records that were merged into this one. They are never used again.';
COMMENT ON COLUMN person_previous_ids.value IS 'Identifiers of records that were merged into this one. They are never used again.';

-- What the sources leave open, one matter a text.
CREATE TABLE person_open (
  person_id person_id_value NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  value text_value NOT NULL,
  PRIMARY KEY (person_id, position),
  FOREIGN KEY (person_id) REFERENCES person (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON TABLE person_open IS 'What the sources leave open, one matter a text.';
COMMENT ON COLUMN person_open.value IS 'What the sources leave open, one matter a text.';

-- Fields of which other sources say something else. The field itself holds the value preferred.
--
-- What other sources say of a field of the record.
CREATE TABLE person_disputed (
  person_id person_id_value NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  field text_value NOT NULL,
  says text_value NOT NULL,
  PRIMARY KEY (person_id, position),
  FOREIGN KEY (person_id) REFERENCES person (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON TABLE person_disputed IS 'Fields of which other sources say something else. The field itself holds the value preferred.

What other sources say of a field of the record.';
COMMENT ON COLUMN person_disputed.field IS 'The name of the field, with dots where it lies inside another: `stops.0.date`.';
COMMENT ON COLUMN person_disputed.says IS 'What these sources say.';

-- The sources that say so; at least one.
--
-- A source, and where in it the fact stands. May be written as the identifier of the source
-- alone.
CREATE TABLE person_disputed_sources (
  person_id person_id_value NOT NULL,
  disputed_position BIGINT NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  source source_id_value NOT NULL REFERENCES source (id) DEFERRABLE INITIALLY DEFERRED,
  locator text_value,
  PRIMARY KEY (person_id, disputed_position, position),
  FOREIGN KEY (person_id, disputed_position) REFERENCES person_disputed (person_id, position) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON TABLE person_disputed_sources IS 'The sources that say so; at least one.

A source, and where in it the fact stands. May be written as the identifier of the source alone.';
COMMENT ON COLUMN person_disputed_sources.source IS 'The source.';
COMMENT ON COLUMN person_disputed_sources.locator IS 'Where in the source: a page, a paragraph or a time.';

-- A project's own fields, by namespace. A project may bind its namespace to a JSON Schema of
-- its own.
CREATE TABLE person_ext (
  person_id person_id_value NOT NULL,
  key namespace_value NOT NULL,
  value ext_value_value NOT NULL,
  PRIMARY KEY (person_id, key),
  FOREIGN KEY (person_id) REFERENCES person (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON TABLE person_ext IS 'A project''s own fields, by namespace. A project may bind its namespace to a JSON Schema of its own.';
COMMENT ON COLUMN person_ext.key IS 'The name under which a project keeps fields of its own: lower-case letters and digits, joined by single hyphens or full stops.';
COMMENT ON COLUMN person_ext.value IS 'A project''s own fields, by namespace.';

-- Who visits; at least one.
--
-- Someone who takes part: a person, an office whose holder is not named, an organisation or a
-- country. May be written as the identifier of a person alone. The office that a person acts in
-- follows from the tenures on that day, and needs naming only where the person held two or is
-- not known.
CREATE TABLE visit_visitors (
  visit_id visit_id_value NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  person person_id_value REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  office office_id_value REFERENCES office (id) DEFERRABLE INITIALLY DEFERRED,
  organisation organisation_id_value REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED,
  country country_code_value REFERENCES country (id) DEFERRABLE INITIALLY DEFERRED,
  name text_value,
  capacity capacity_value,
  as_printed text_value,
  role participant_role_value NOT NULL DEFAULT 'attendee',
  title text_value,
  mode participation_mode_value NOT NULL DEFAULT 'in-person',
  PRIMARY KEY (visit_id, position),
  FOREIGN KEY (visit_id) REFERENCES visit (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON TABLE visit_visitors IS 'Who visits; at least one.

Someone who takes part: a person, an office whose holder is not named, an organisation or a country. May be written as the identifier of a person alone. The office that a person acts in follows from the tenures on that day, and needs naming only where the person held two or is not known.';
COMMENT ON COLUMN visit_visitors.person IS 'The person who takes part.';
COMMENT ON COLUMN visit_visitors.office IS 'The office in which the person takes part, or whose unnamed holder does.';
COMMENT ON COLUMN visit_visitors.organisation IS 'The organisation, where it is all that the source names.';
COMMENT ON COLUMN visit_visitors.country IS 'The country, where it is all that the source names.';
COMMENT ON COLUMN visit_visitors.name IS 'The name of somebody who has no record, for imports.';
COMMENT ON COLUMN visit_visitors.capacity IS 'In which capacity the person acts, where no tenure on record says so.';
COMMENT ON COLUMN visit_visitors.as_printed IS 'The name as the source prints it.';
COMMENT ON COLUMN visit_visitors.role IS 'The role in which the person takes part.';
COMMENT ON COLUMN visit_visitors.title IS 'The title as the source prints it.';
COMMENT ON COLUMN visit_visitors.mode IS 'How the person takes part.';

-- For whom the person acts. By default the country or the topmost organisation of the office.
--
-- A reference to a record: a mapping with exactly one key, which names the kind.
CREATE TABLE visit_visitors_on_behalf_of (
  visit_id visit_id_value NOT NULL,
  visitors_position BIGINT NOT NULL,
  person person_id_value REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  office office_id_value REFERENCES office (id) DEFERRABLE INITIALLY DEFERRED,
  organisation organisation_id_value REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED,
  country country_code_value REFERENCES country (id) DEFERRABLE INITIALLY DEFERRED,
  place place_id_value REFERENCES place (id) DEFERRABLE INITIALLY DEFERRED,
  visit visit_id_value REFERENCES visit (id) DEFERRABLE INITIALLY DEFERRED,
  meeting meeting_id_value REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED,
  ministerial_meeting ministerial_meeting_id_value REFERENCES ministerial_meeting (id) DEFERRABLE INITIALLY DEFERRED,
  deployment deployment_id_value REFERENCES deployment (id) DEFERRABLE INITIALLY DEFERRED,
  operation operation_id_value REFERENCES operation (id) DEFERRABLE INITIALLY DEFERRED,
  document document_id_value REFERENCES document (id) DEFERRABLE INITIALLY DEFERRED,
  topic topic_id_value REFERENCES topic (id) DEFERRABLE INITIALLY DEFERRED,
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
);
COMMENT ON TABLE visit_visitors_on_behalf_of IS 'For whom the person acts. By default the country or the topmost organisation of the office.

A reference to a record: a mapping with exactly one key, which names the kind.';
COMMENT ON COLUMN visit_visitors_on_behalf_of.person IS 'A person.';
COMMENT ON COLUMN visit_visitors_on_behalf_of.office IS 'An office.';
COMMENT ON COLUMN visit_visitors_on_behalf_of.organisation IS 'An organisation.';
COMMENT ON COLUMN visit_visitors_on_behalf_of.country IS 'A country.';
COMMENT ON COLUMN visit_visitors_on_behalf_of.place IS 'A place.';
COMMENT ON COLUMN visit_visitors_on_behalf_of.visit IS 'A visit.';
COMMENT ON COLUMN visit_visitors_on_behalf_of.meeting IS 'A meeting.';
COMMENT ON COLUMN visit_visitors_on_behalf_of.ministerial_meeting IS 'A ministerial meeting.';
COMMENT ON COLUMN visit_visitors_on_behalf_of.deployment IS 'A deployment.';
COMMENT ON COLUMN visit_visitors_on_behalf_of.operation IS 'An operation.';
COMMENT ON COLUMN visit_visitors_on_behalf_of.document IS 'A document.';
COMMENT ON COLUMN visit_visitors_on_behalf_of.topic IS 'A topic.';

-- Whose seat is filled in another's place, as deputies and ambassadors do.
--
-- A reference to an office or a person: a mapping with exactly one key.
CREATE TABLE visit_visitors_represents (
  visit_id visit_id_value NOT NULL,
  visitors_position BIGINT NOT NULL,
  office office_id_value REFERENCES office (id) DEFERRABLE INITIALLY DEFERRED,
  person person_id_value REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (visit_id, visitors_position),
  FOREIGN KEY (visit_id, visitors_position) REFERENCES visit_visitors (visit_id, position) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  CHECK (
    CASE WHEN office IS NULL THEN 0 ELSE 1 END
    + CASE WHEN person IS NULL THEN 0 ELSE 1 END = 1
  )
);
COMMENT ON TABLE visit_visitors_represents IS 'Whose seat is filled in another''s place, as deputies and ambassadors do.

A reference to an office or a person: a mapping with exactly one key.';
COMMENT ON COLUMN visit_visitors_represents.office IS 'An office.';
COMMENT ON COLUMN visit_visitors_represents.person IS 'A person.';

-- Where this comes from, if not from the sources of the record.
--
-- A source, and where in it the fact stands. May be written as the identifier of the source
-- alone.
CREATE TABLE visit_visitors_sources (
  visit_id visit_id_value NOT NULL,
  visitors_position BIGINT NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  source source_id_value NOT NULL REFERENCES source (id) DEFERRABLE INITIALLY DEFERRED,
  locator text_value,
  PRIMARY KEY (visit_id, visitors_position, position),
  FOREIGN KEY (visit_id, visitors_position) REFERENCES visit_visitors (visit_id, position) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON TABLE visit_visitors_sources IS 'Where this comes from, if not from the sources of the record.

A source, and where in it the fact stands. May be written as the identifier of the source alone.';
COMMENT ON COLUMN visit_visitors_sources.source IS 'The source.';
COMMENT ON COLUMN visit_visitors_sources.locator IS 'Where in the source: a page, a paragraph or a time.';

-- Where the facts of the record come from; at least one source.
--
-- A source, and where in it the fact stands. May be written as the identifier of the source
-- alone.
CREATE TABLE visit_sources (
  visit_id visit_id_value NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  source source_id_value NOT NULL REFERENCES source (id) DEFERRABLE INITIALLY DEFERRED,
  locator text_value,
  PRIMARY KEY (visit_id, position),
  FOREIGN KEY (visit_id) REFERENCES visit (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON TABLE visit_sources IS 'Where the facts of the record come from; at least one source.

A source, and where in it the fact stands. May be written as the identifier of the source alone.';
COMMENT ON COLUMN visit_sources.source IS 'The source.';
COMMENT ON COLUMN visit_sources.locator IS 'Where in the source: a page, a paragraph or a time.';

-- Who travels along.
--
-- Someone who takes part: a person, an office whose holder is not named, an organisation or a
-- country. May be written as the identifier of a person alone. The office that a person acts in
-- follows from the tenures on that day, and needs naming only where the person held two or is
-- not known.
CREATE TABLE visit_accompanying (
  visit_id visit_id_value NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  person person_id_value REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  office office_id_value REFERENCES office (id) DEFERRABLE INITIALLY DEFERRED,
  organisation organisation_id_value REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED,
  country country_code_value REFERENCES country (id) DEFERRABLE INITIALLY DEFERRED,
  name text_value,
  capacity capacity_value,
  as_printed text_value,
  role participant_role_value NOT NULL DEFAULT 'attendee',
  title text_value,
  mode participation_mode_value NOT NULL DEFAULT 'in-person',
  PRIMARY KEY (visit_id, position),
  FOREIGN KEY (visit_id) REFERENCES visit (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON TABLE visit_accompanying IS 'Who travels along.

Someone who takes part: a person, an office whose holder is not named, an organisation or a country. May be written as the identifier of a person alone. The office that a person acts in follows from the tenures on that day, and needs naming only where the person held two or is not known.';
COMMENT ON COLUMN visit_accompanying.person IS 'The person who takes part.';
COMMENT ON COLUMN visit_accompanying.office IS 'The office in which the person takes part, or whose unnamed holder does.';
COMMENT ON COLUMN visit_accompanying.organisation IS 'The organisation, where it is all that the source names.';
COMMENT ON COLUMN visit_accompanying.country IS 'The country, where it is all that the source names.';
COMMENT ON COLUMN visit_accompanying.name IS 'The name of somebody who has no record, for imports.';
COMMENT ON COLUMN visit_accompanying.capacity IS 'In which capacity the person acts, where no tenure on record says so.';
COMMENT ON COLUMN visit_accompanying.as_printed IS 'The name as the source prints it.';
COMMENT ON COLUMN visit_accompanying.role IS 'The role in which the person takes part.';
COMMENT ON COLUMN visit_accompanying.title IS 'The title as the source prints it.';
COMMENT ON COLUMN visit_accompanying.mode IS 'How the person takes part.';

-- For whom the person acts. By default the country or the topmost organisation of the office.
--
-- A reference to a record: a mapping with exactly one key, which names the kind.
CREATE TABLE visit_accompanying_on_behalf_of (
  visit_id visit_id_value NOT NULL,
  accompanying_position BIGINT NOT NULL,
  person person_id_value REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  office office_id_value REFERENCES office (id) DEFERRABLE INITIALLY DEFERRED,
  organisation organisation_id_value REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED,
  country country_code_value REFERENCES country (id) DEFERRABLE INITIALLY DEFERRED,
  place place_id_value REFERENCES place (id) DEFERRABLE INITIALLY DEFERRED,
  visit visit_id_value REFERENCES visit (id) DEFERRABLE INITIALLY DEFERRED,
  meeting meeting_id_value REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED,
  ministerial_meeting ministerial_meeting_id_value REFERENCES ministerial_meeting (id) DEFERRABLE INITIALLY DEFERRED,
  deployment deployment_id_value REFERENCES deployment (id) DEFERRABLE INITIALLY DEFERRED,
  operation operation_id_value REFERENCES operation (id) DEFERRABLE INITIALLY DEFERRED,
  document document_id_value REFERENCES document (id) DEFERRABLE INITIALLY DEFERRED,
  topic topic_id_value REFERENCES topic (id) DEFERRABLE INITIALLY DEFERRED,
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
);
COMMENT ON TABLE visit_accompanying_on_behalf_of IS 'For whom the person acts. By default the country or the topmost organisation of the office.

A reference to a record: a mapping with exactly one key, which names the kind.';
COMMENT ON COLUMN visit_accompanying_on_behalf_of.person IS 'A person.';
COMMENT ON COLUMN visit_accompanying_on_behalf_of.office IS 'An office.';
COMMENT ON COLUMN visit_accompanying_on_behalf_of.organisation IS 'An organisation.';
COMMENT ON COLUMN visit_accompanying_on_behalf_of.country IS 'A country.';
COMMENT ON COLUMN visit_accompanying_on_behalf_of.place IS 'A place.';
COMMENT ON COLUMN visit_accompanying_on_behalf_of.visit IS 'A visit.';
COMMENT ON COLUMN visit_accompanying_on_behalf_of.meeting IS 'A meeting.';
COMMENT ON COLUMN visit_accompanying_on_behalf_of.ministerial_meeting IS 'A ministerial meeting.';
COMMENT ON COLUMN visit_accompanying_on_behalf_of.deployment IS 'A deployment.';
COMMENT ON COLUMN visit_accompanying_on_behalf_of.operation IS 'An operation.';
COMMENT ON COLUMN visit_accompanying_on_behalf_of.document IS 'A document.';
COMMENT ON COLUMN visit_accompanying_on_behalf_of.topic IS 'A topic.';

-- Whose seat is filled in another's place, as deputies and ambassadors do.
--
-- A reference to an office or a person: a mapping with exactly one key.
CREATE TABLE visit_accompanying_represents (
  visit_id visit_id_value NOT NULL,
  accompanying_position BIGINT NOT NULL,
  office office_id_value REFERENCES office (id) DEFERRABLE INITIALLY DEFERRED,
  person person_id_value REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (visit_id, accompanying_position),
  FOREIGN KEY (visit_id, accompanying_position) REFERENCES visit_accompanying (visit_id, position) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  CHECK (
    CASE WHEN office IS NULL THEN 0 ELSE 1 END
    + CASE WHEN person IS NULL THEN 0 ELSE 1 END = 1
  )
);
COMMENT ON TABLE visit_accompanying_represents IS 'Whose seat is filled in another''s place, as deputies and ambassadors do.

A reference to an office or a person: a mapping with exactly one key.';
COMMENT ON COLUMN visit_accompanying_represents.office IS 'An office.';
COMMENT ON COLUMN visit_accompanying_represents.person IS 'A person.';

-- Where this comes from, if not from the sources of the record.
--
-- A source, and where in it the fact stands. May be written as the identifier of the source
-- alone.
CREATE TABLE visit_accompanying_sources (
  visit_id visit_id_value NOT NULL,
  accompanying_position BIGINT NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  source source_id_value NOT NULL REFERENCES source (id) DEFERRABLE INITIALLY DEFERRED,
  locator text_value,
  PRIMARY KEY (visit_id, accompanying_position, position),
  FOREIGN KEY (visit_id, accompanying_position) REFERENCES visit_accompanying (visit_id, position) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON TABLE visit_accompanying_sources IS 'Where this comes from, if not from the sources of the record.

A source, and where in it the fact stands. May be written as the identifier of the source alone.';
COMMENT ON COLUMN visit_accompanying_sources.source IS 'The source.';
COMMENT ON COLUMN visit_accompanying_sources.locator IS 'Where in the source: a page, a paragraph or a time.';

-- What is spoken about.
CREATE TABLE visit_topics (
  visit_id visit_id_value NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  value topic_id_value NOT NULL REFERENCES topic (id) DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (visit_id, position),
  FOREIGN KEY (visit_id) REFERENCES visit (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON TABLE visit_topics IS 'What is spoken about.';
COMMENT ON COLUMN visit_topics.value IS 'What is spoken about.';

-- Where the visit leads to, in the order of time.
--
-- A stop of a visit: one stay in one country.
CREATE TABLE visit_stops (
  visit_id visit_id_value NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  country country_code_value REFERENCES country (id) DEFERRABLE INITIALLY DEFERRED,
  place place_id_value REFERENCES place (id) DEFERRABLE INITIALLY DEFERRED,
  date span_value,
  weekday weekdays_value,
  stay span_value,
  kind stop_kind_value NOT NULL DEFAULT 'visit',
  rank rank_value,
  accompanies person_id_value REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  deployment deployment_id_value REFERENCES deployment (id) DEFERRABLE INITIALLY DEFERRED,
  as_printed text_value,
  remarks prose_value,
  PRIMARY KEY (visit_id, position),
  FOREIGN KEY (visit_id) REFERENCES visit (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON TABLE visit_stops IS 'Where the visit leads to, in the order of time.

A stop of a visit: one stay in one country.';
COMMENT ON COLUMN visit_stops.country IS 'The country. A territory that has a code of its own bears that code. Left out only where the place lies in none.';
COMMENT ON COLUMN visit_stops.place IS 'The place of the stop, where there is one.';
COMMENT ON COLUMN visit_stops.date IS 'The days of the programme. By default those of the visit, where this is its only stop; where there are more, some day within the visit.';
COMMENT ON COLUMN visit_stops.weekday IS 'The day of the week of `date`, as the source prints it.';
COMMENT ON COLUMN visit_stops.stay IS 'The days in the country, where the visitor was there for longer than the programme.';
COMMENT ON COLUMN visit_stops.kind IS 'What the stop is.';
COMMENT ON COLUMN visit_stops.rank IS 'The rank of this stop, where it differs from that of the visit.';
COMMENT ON COLUMN visit_stops.accompanies IS 'The person whom the visitors went along with on this stop alone.';
COMMENT ON COLUMN visit_stops.deployment IS 'The deployment visited.';
COMMENT ON COLUMN visit_stops.as_printed IS 'The stop as the source prints it.';
COMMENT ON COLUMN visit_stops.remarks IS 'Text of an imported row, word for word.';

-- The places, where there are several; instead of `place`.
CREATE TABLE visit_stops_places (
  visit_id visit_id_value NOT NULL,
  stops_position BIGINT NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  value place_id_value NOT NULL REFERENCES place (id) DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (visit_id, stops_position, position),
  FOREIGN KEY (visit_id, stops_position) REFERENCES visit_stops (visit_id, position) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON TABLE visit_stops_places IS 'The places, where there are several; instead of `place`.';
COMMENT ON COLUMN visit_stops_places.value IS 'The places, where there are several; instead of `place`.';

-- Those of the visitors who made this stop. By default all.
CREATE TABLE visit_stops_visitors (
  visit_id visit_id_value NOT NULL,
  stops_position BIGINT NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  value person_id_value NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (visit_id, stops_position, position),
  FOREIGN KEY (visit_id, stops_position) REFERENCES visit_stops (visit_id, position) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON TABLE visit_stops_visitors IS 'Those of the visitors who made this stop. By default all.';
COMMENT ON COLUMN visit_stops_visitors.value IS 'Those of the visitors who made this stop. By default all.';

-- Who received the visitors.
--
-- Someone who takes part: a person, an office whose holder is not named, an organisation or a
-- country. May be written as the identifier of a person alone. The office that a person acts in
-- follows from the tenures on that day, and needs naming only where the person held two or is
-- not known.
CREATE TABLE visit_stops_hosts (
  visit_id visit_id_value NOT NULL,
  stops_position BIGINT NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  person person_id_value REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  office office_id_value REFERENCES office (id) DEFERRABLE INITIALLY DEFERRED,
  organisation organisation_id_value REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED,
  country country_code_value REFERENCES country (id) DEFERRABLE INITIALLY DEFERRED,
  name text_value,
  capacity capacity_value,
  as_printed text_value,
  role participant_role_value NOT NULL DEFAULT 'attendee',
  title text_value,
  mode participation_mode_value NOT NULL DEFAULT 'in-person',
  PRIMARY KEY (visit_id, stops_position, position),
  FOREIGN KEY (visit_id, stops_position) REFERENCES visit_stops (visit_id, position) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON TABLE visit_stops_hosts IS 'Who received the visitors.

Someone who takes part: a person, an office whose holder is not named, an organisation or a country. May be written as the identifier of a person alone. The office that a person acts in follows from the tenures on that day, and needs naming only where the person held two or is not known.';
COMMENT ON COLUMN visit_stops_hosts.person IS 'The person who takes part.';
COMMENT ON COLUMN visit_stops_hosts.office IS 'The office in which the person takes part, or whose unnamed holder does.';
COMMENT ON COLUMN visit_stops_hosts.organisation IS 'The organisation, where it is all that the source names.';
COMMENT ON COLUMN visit_stops_hosts.country IS 'The country, where it is all that the source names.';
COMMENT ON COLUMN visit_stops_hosts.name IS 'The name of somebody who has no record, for imports.';
COMMENT ON COLUMN visit_stops_hosts.capacity IS 'In which capacity the person acts, where no tenure on record says so.';
COMMENT ON COLUMN visit_stops_hosts.as_printed IS 'The name as the source prints it.';
COMMENT ON COLUMN visit_stops_hosts.role IS 'The role in which the person takes part.';
COMMENT ON COLUMN visit_stops_hosts.title IS 'The title as the source prints it.';
COMMENT ON COLUMN visit_stops_hosts.mode IS 'How the person takes part.';

-- For whom the person acts. By default the country or the topmost organisation of the office.
--
-- A reference to a record: a mapping with exactly one key, which names the kind.
CREATE TABLE visit_stops_hosts_on_behalf_of (
  visit_id visit_id_value NOT NULL,
  stops_position BIGINT NOT NULL,
  hosts_position BIGINT NOT NULL,
  person person_id_value REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  office office_id_value REFERENCES office (id) DEFERRABLE INITIALLY DEFERRED,
  organisation organisation_id_value REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED,
  country country_code_value REFERENCES country (id) DEFERRABLE INITIALLY DEFERRED,
  place place_id_value REFERENCES place (id) DEFERRABLE INITIALLY DEFERRED,
  visit visit_id_value REFERENCES visit (id) DEFERRABLE INITIALLY DEFERRED,
  meeting meeting_id_value REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED,
  ministerial_meeting ministerial_meeting_id_value REFERENCES ministerial_meeting (id) DEFERRABLE INITIALLY DEFERRED,
  deployment deployment_id_value REFERENCES deployment (id) DEFERRABLE INITIALLY DEFERRED,
  operation operation_id_value REFERENCES operation (id) DEFERRABLE INITIALLY DEFERRED,
  document document_id_value REFERENCES document (id) DEFERRABLE INITIALLY DEFERRED,
  topic topic_id_value REFERENCES topic (id) DEFERRABLE INITIALLY DEFERRED,
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
);
COMMENT ON TABLE visit_stops_hosts_on_behalf_of IS 'For whom the person acts. By default the country or the topmost organisation of the office.

A reference to a record: a mapping with exactly one key, which names the kind.';
COMMENT ON COLUMN visit_stops_hosts_on_behalf_of.person IS 'A person.';
COMMENT ON COLUMN visit_stops_hosts_on_behalf_of.office IS 'An office.';
COMMENT ON COLUMN visit_stops_hosts_on_behalf_of.organisation IS 'An organisation.';
COMMENT ON COLUMN visit_stops_hosts_on_behalf_of.country IS 'A country.';
COMMENT ON COLUMN visit_stops_hosts_on_behalf_of.place IS 'A place.';
COMMENT ON COLUMN visit_stops_hosts_on_behalf_of.visit IS 'A visit.';
COMMENT ON COLUMN visit_stops_hosts_on_behalf_of.meeting IS 'A meeting.';
COMMENT ON COLUMN visit_stops_hosts_on_behalf_of.ministerial_meeting IS 'A ministerial meeting.';
COMMENT ON COLUMN visit_stops_hosts_on_behalf_of.deployment IS 'A deployment.';
COMMENT ON COLUMN visit_stops_hosts_on_behalf_of.operation IS 'An operation.';
COMMENT ON COLUMN visit_stops_hosts_on_behalf_of.document IS 'A document.';
COMMENT ON COLUMN visit_stops_hosts_on_behalf_of.topic IS 'A topic.';

-- Whose seat is filled in another's place, as deputies and ambassadors do.
--
-- A reference to an office or a person: a mapping with exactly one key.
CREATE TABLE visit_stops_hosts_represents (
  visit_id visit_id_value NOT NULL,
  stops_position BIGINT NOT NULL,
  hosts_position BIGINT NOT NULL,
  office office_id_value REFERENCES office (id) DEFERRABLE INITIALLY DEFERRED,
  person person_id_value REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (visit_id, stops_position, hosts_position),
  FOREIGN KEY (visit_id, stops_position, hosts_position) REFERENCES visit_stops_hosts (visit_id, stops_position, position) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  CHECK (
    CASE WHEN office IS NULL THEN 0 ELSE 1 END
    + CASE WHEN person IS NULL THEN 0 ELSE 1 END = 1
  )
);
COMMENT ON TABLE visit_stops_hosts_represents IS 'Whose seat is filled in another''s place, as deputies and ambassadors do.

A reference to an office or a person: a mapping with exactly one key.';
COMMENT ON COLUMN visit_stops_hosts_represents.office IS 'An office.';
COMMENT ON COLUMN visit_stops_hosts_represents.person IS 'A person.';

-- Where this comes from, if not from the sources of the record.
--
-- A source, and where in it the fact stands. May be written as the identifier of the source
-- alone.
CREATE TABLE visit_stops_hosts_sources (
  visit_id visit_id_value NOT NULL,
  stops_position BIGINT NOT NULL,
  hosts_position BIGINT NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  source source_id_value NOT NULL REFERENCES source (id) DEFERRABLE INITIALLY DEFERRED,
  locator text_value,
  PRIMARY KEY (visit_id, stops_position, hosts_position, position),
  FOREIGN KEY (visit_id, stops_position, hosts_position) REFERENCES visit_stops_hosts (visit_id, stops_position, position) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON TABLE visit_stops_hosts_sources IS 'Where this comes from, if not from the sources of the record.

A source, and where in it the fact stands. May be written as the identifier of the source alone.';
COMMENT ON COLUMN visit_stops_hosts_sources.source IS 'The source.';
COMMENT ON COLUMN visit_stops_hosts_sources.locator IS 'Where in the source: a page, a paragraph or a time.';

-- The meetings with a record of their own that the visitors attended.
--
-- A reference to a meeting or a ministerial meeting: a mapping with exactly one key.
CREATE TABLE visit_stops_attends (
  visit_id visit_id_value NOT NULL,
  stops_position BIGINT NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  meeting meeting_id_value REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED,
  ministerial_meeting ministerial_meeting_id_value REFERENCES ministerial_meeting (id) DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (visit_id, stops_position, position),
  FOREIGN KEY (visit_id, stops_position) REFERENCES visit_stops (visit_id, position) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  CHECK (
    CASE WHEN meeting IS NULL THEN 0 ELSE 1 END
    + CASE WHEN ministerial_meeting IS NULL THEN 0 ELSE 1 END = 1
  )
);
COMMENT ON TABLE visit_stops_attends IS 'The meetings with a record of their own that the visitors attended.

A reference to a meeting or a ministerial meeting: a mapping with exactly one key.';
COMMENT ON COLUMN visit_stops_attends.meeting IS 'A meeting.';
COMMENT ON COLUMN visit_stops_attends.ministerial_meeting IS 'A ministerial meeting.';

-- The identifiers of the stop in other data sets, by the data set's key.
--
-- The identifiers of one thing in other data sets, by the key of the data set.
CREATE TABLE visit_stops_ids (
  visit_id visit_id_value NOT NULL,
  stops_position BIGINT NOT NULL,
  key dataset_key_value NOT NULL,
  value text_value NOT NULL,
  PRIMARY KEY (visit_id, stops_position, key),
  FOREIGN KEY (visit_id, stops_position) REFERENCES visit_stops (visit_id, position) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON TABLE visit_stops_ids IS 'The identifiers of the stop in other data sets, by the data set''s key.

The identifiers of one thing in other data sets, by the key of the data set.';
COMMENT ON COLUMN visit_stops_ids.key IS 'The key of another data set, such as `wikidata`, `geonames`, `iso3`, `m49`, `cow` or `unlocode`: lower-case letters, digits and hyphens.';
COMMENT ON COLUMN visit_stops_ids.value IS 'The identifiers of the stop in other data sets, by the data set''s key.';

-- Where this comes from, if not from the sources of the record.
--
-- A source, and where in it the fact stands. May be written as the identifier of the source
-- alone.
CREATE TABLE visit_stops_sources (
  visit_id visit_id_value NOT NULL,
  stops_position BIGINT NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  source source_id_value NOT NULL REFERENCES source (id) DEFERRABLE INITIALLY DEFERRED,
  locator text_value,
  PRIMARY KEY (visit_id, stops_position, position),
  FOREIGN KEY (visit_id, stops_position) REFERENCES visit_stops (visit_id, position) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON TABLE visit_stops_sources IS 'Where this comes from, if not from the sources of the record.

A source, and where in it the fact stands. May be written as the identifier of the source alone.';
COMMENT ON COLUMN visit_stops_sources.source IS 'The source.';
COMMENT ON COLUMN visit_stops_sources.locator IS 'Where in the source: a page, a paragraph or a time.';

-- The meetings that belong to the visit alone.
--
-- A meeting within a visit. It belongs to a stop by country, place and date; one that names
-- none of these is somewhere in the visit. One that names nobody of the visiting party is
-- attended by all visitors of its stop.
CREATE TABLE visit_meetings (
  visit_id visit_id_value NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  title text_value,
  kind meeting_kind_value,
  medium medium_value NOT NULL DEFAULT 'in-person',
  date span_value,
  weekday weekdays_value,
  country country_code_value REFERENCES country (id) DEFERRABLE INITIALLY DEFERRED,
  place place_id_value REFERENCES place (id) DEFERRABLE INITIALLY DEFERRED,
  body organisation_id_value REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED,
  participants_complete BOOLEAN NOT NULL DEFAULT FALSE,
  attendance_minimum quantity_value,
  attendance_maximum quantity_value,
  attendance_approximate BOOLEAN,
  deployment deployment_id_value REFERENCES deployment (id) DEFERRABLE INITIALLY DEFERRED,
  previous_date span_value,
  status status_value,
  as_of full_date_value,
  remarks prose_value,
  notes prose_value,
  PRIMARY KEY (visit_id, position),
  FOREIGN KEY (visit_id) REFERENCES visit (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  CHECK (attendance_maximum IS NULL OR attendance_minimum IS NOT NULL),
  CHECK ((attendance_minimum IS NULL) = (attendance_approximate IS NULL))
);
COMMENT ON TABLE visit_meetings IS 'The meetings that belong to the visit alone.

A meeting within a visit. It belongs to a stop by country, place and date; one that names none of these is somewhere in the visit. One that names nobody of the visiting party is attended by all visitors of its stop.';
COMMENT ON COLUMN visit_meetings.title IS 'A title, where the meeting is known by one.';
COMMENT ON COLUMN visit_meetings.kind IS 'What kind of meeting it is. Absent: the source does not say.';
COMMENT ON COLUMN visit_meetings.medium IS 'By which means the participants meet.';
COMMENT ON COLUMN visit_meetings.date IS 'The days of the meeting. By default those of its stop.';
COMMENT ON COLUMN visit_meetings.weekday IS 'The day of the week of `date`, as the source prints it.';
COMMENT ON COLUMN visit_meetings.country IS 'The country in which it takes place.';
COMMENT ON COLUMN visit_meetings.place IS 'The place at which it takes place.';
COMMENT ON COLUMN visit_meetings.body IS 'The body that meets.';
COMMENT ON COLUMN visit_meetings.participants_complete IS 'Whether all who take part are listed.';
COMMENT ON COLUMN visit_meetings.attendance_minimum IS 'How many take part.

How many there are, as exactly as the source says it. Written `10`, `~900` (about 900), `900+` (at least 900) or `900-1200`, or as a mapping.

The smallest number that it may be.';
COMMENT ON COLUMN visit_meetings.attendance_maximum IS 'How many take part.

The greatest number that it may be; absent where the source names none.';
COMMENT ON COLUMN visit_meetings.attendance_approximate IS 'How many take part.

Whether the source gives the numbers as approximate.';
COMMENT ON COLUMN visit_meetings.deployment IS 'The deployment that is visited or spoken about.';
COMMENT ON COLUMN visit_meetings.previous_date IS 'The days for which it was planned before it was postponed.';
COMMENT ON COLUMN visit_meetings.status IS 'How far the meeting had come on the day `as_of`. By default as far as the visit.';
COMMENT ON COLUMN visit_meetings.as_of IS 'The day on which the status held. By default that of the visit.';
COMMENT ON COLUMN visit_meetings.remarks IS 'Text of an imported row, word for word.';
COMMENT ON COLUMN visit_meetings.notes IS 'Notes of the keepers of the data.';

-- Who receives the others.
--
-- Someone who takes part: a person, an office whose holder is not named, an organisation or a
-- country. May be written as the identifier of a person alone. The office that a person acts in
-- follows from the tenures on that day, and needs naming only where the person held two or is
-- not known.
CREATE TABLE visit_meetings_hosts (
  visit_id visit_id_value NOT NULL,
  meetings_position BIGINT NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  person person_id_value REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  office office_id_value REFERENCES office (id) DEFERRABLE INITIALLY DEFERRED,
  organisation organisation_id_value REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED,
  country country_code_value REFERENCES country (id) DEFERRABLE INITIALLY DEFERRED,
  name text_value,
  capacity capacity_value,
  as_printed text_value,
  role participant_role_value NOT NULL DEFAULT 'attendee',
  title text_value,
  mode participation_mode_value NOT NULL DEFAULT 'in-person',
  PRIMARY KEY (visit_id, meetings_position, position),
  FOREIGN KEY (visit_id, meetings_position) REFERENCES visit_meetings (visit_id, position) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON TABLE visit_meetings_hosts IS 'Who receives the others.

Someone who takes part: a person, an office whose holder is not named, an organisation or a country. May be written as the identifier of a person alone. The office that a person acts in follows from the tenures on that day, and needs naming only where the person held two or is not known.';
COMMENT ON COLUMN visit_meetings_hosts.person IS 'The person who takes part.';
COMMENT ON COLUMN visit_meetings_hosts.office IS 'The office in which the person takes part, or whose unnamed holder does.';
COMMENT ON COLUMN visit_meetings_hosts.organisation IS 'The organisation, where it is all that the source names.';
COMMENT ON COLUMN visit_meetings_hosts.country IS 'The country, where it is all that the source names.';
COMMENT ON COLUMN visit_meetings_hosts.name IS 'The name of somebody who has no record, for imports.';
COMMENT ON COLUMN visit_meetings_hosts.capacity IS 'In which capacity the person acts, where no tenure on record says so.';
COMMENT ON COLUMN visit_meetings_hosts.as_printed IS 'The name as the source prints it.';
COMMENT ON COLUMN visit_meetings_hosts.role IS 'The role in which the person takes part.';
COMMENT ON COLUMN visit_meetings_hosts.title IS 'The title as the source prints it.';
COMMENT ON COLUMN visit_meetings_hosts.mode IS 'How the person takes part.';

-- For whom the person acts. By default the country or the topmost organisation of the office.
--
-- A reference to a record: a mapping with exactly one key, which names the kind.
CREATE TABLE visit_meetings_hosts_on_behalf_of (
  visit_id visit_id_value NOT NULL,
  meetings_position BIGINT NOT NULL,
  hosts_position BIGINT NOT NULL,
  person person_id_value REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  office office_id_value REFERENCES office (id) DEFERRABLE INITIALLY DEFERRED,
  organisation organisation_id_value REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED,
  country country_code_value REFERENCES country (id) DEFERRABLE INITIALLY DEFERRED,
  place place_id_value REFERENCES place (id) DEFERRABLE INITIALLY DEFERRED,
  visit visit_id_value REFERENCES visit (id) DEFERRABLE INITIALLY DEFERRED,
  meeting meeting_id_value REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED,
  ministerial_meeting ministerial_meeting_id_value REFERENCES ministerial_meeting (id) DEFERRABLE INITIALLY DEFERRED,
  deployment deployment_id_value REFERENCES deployment (id) DEFERRABLE INITIALLY DEFERRED,
  operation operation_id_value REFERENCES operation (id) DEFERRABLE INITIALLY DEFERRED,
  document document_id_value REFERENCES document (id) DEFERRABLE INITIALLY DEFERRED,
  topic topic_id_value REFERENCES topic (id) DEFERRABLE INITIALLY DEFERRED,
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
);
COMMENT ON TABLE visit_meetings_hosts_on_behalf_of IS 'For whom the person acts. By default the country or the topmost organisation of the office.

A reference to a record: a mapping with exactly one key, which names the kind.';
COMMENT ON COLUMN visit_meetings_hosts_on_behalf_of.person IS 'A person.';
COMMENT ON COLUMN visit_meetings_hosts_on_behalf_of.office IS 'An office.';
COMMENT ON COLUMN visit_meetings_hosts_on_behalf_of.organisation IS 'An organisation.';
COMMENT ON COLUMN visit_meetings_hosts_on_behalf_of.country IS 'A country.';
COMMENT ON COLUMN visit_meetings_hosts_on_behalf_of.place IS 'A place.';
COMMENT ON COLUMN visit_meetings_hosts_on_behalf_of.visit IS 'A visit.';
COMMENT ON COLUMN visit_meetings_hosts_on_behalf_of.meeting IS 'A meeting.';
COMMENT ON COLUMN visit_meetings_hosts_on_behalf_of.ministerial_meeting IS 'A ministerial meeting.';
COMMENT ON COLUMN visit_meetings_hosts_on_behalf_of.deployment IS 'A deployment.';
COMMENT ON COLUMN visit_meetings_hosts_on_behalf_of.operation IS 'An operation.';
COMMENT ON COLUMN visit_meetings_hosts_on_behalf_of.document IS 'A document.';
COMMENT ON COLUMN visit_meetings_hosts_on_behalf_of.topic IS 'A topic.';

-- Whose seat is filled in another's place, as deputies and ambassadors do.
--
-- A reference to an office or a person: a mapping with exactly one key.
CREATE TABLE visit_meetings_hosts_represents (
  visit_id visit_id_value NOT NULL,
  meetings_position BIGINT NOT NULL,
  hosts_position BIGINT NOT NULL,
  office office_id_value REFERENCES office (id) DEFERRABLE INITIALLY DEFERRED,
  person person_id_value REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (visit_id, meetings_position, hosts_position),
  FOREIGN KEY (visit_id, meetings_position, hosts_position) REFERENCES visit_meetings_hosts (visit_id, meetings_position, position) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  CHECK (
    CASE WHEN office IS NULL THEN 0 ELSE 1 END
    + CASE WHEN person IS NULL THEN 0 ELSE 1 END = 1
  )
);
COMMENT ON TABLE visit_meetings_hosts_represents IS 'Whose seat is filled in another''s place, as deputies and ambassadors do.

A reference to an office or a person: a mapping with exactly one key.';
COMMENT ON COLUMN visit_meetings_hosts_represents.office IS 'An office.';
COMMENT ON COLUMN visit_meetings_hosts_represents.person IS 'A person.';

-- Where this comes from, if not from the sources of the record.
--
-- A source, and where in it the fact stands. May be written as the identifier of the source
-- alone.
CREATE TABLE visit_meetings_hosts_sources (
  visit_id visit_id_value NOT NULL,
  meetings_position BIGINT NOT NULL,
  hosts_position BIGINT NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  source source_id_value NOT NULL REFERENCES source (id) DEFERRABLE INITIALLY DEFERRED,
  locator text_value,
  PRIMARY KEY (visit_id, meetings_position, hosts_position, position),
  FOREIGN KEY (visit_id, meetings_position, hosts_position) REFERENCES visit_meetings_hosts (visit_id, meetings_position, position) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON TABLE visit_meetings_hosts_sources IS 'Where this comes from, if not from the sources of the record.

A source, and where in it the fact stands. May be written as the identifier of the source alone.';
COMMENT ON COLUMN visit_meetings_hosts_sources.source IS 'The source.';
COMMENT ON COLUMN visit_meetings_hosts_sources.locator IS 'Where in the source: a page, a paragraph or a time.';

-- Who takes part.
--
-- Someone who takes part: a person, an office whose holder is not named, an organisation or a
-- country. May be written as the identifier of a person alone. The office that a person acts in
-- follows from the tenures on that day, and needs naming only where the person held two or is
-- not known.
CREATE TABLE visit_meetings_participants (
  visit_id visit_id_value NOT NULL,
  meetings_position BIGINT NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  person person_id_value REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  office office_id_value REFERENCES office (id) DEFERRABLE INITIALLY DEFERRED,
  organisation organisation_id_value REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED,
  country country_code_value REFERENCES country (id) DEFERRABLE INITIALLY DEFERRED,
  name text_value,
  capacity capacity_value,
  as_printed text_value,
  role participant_role_value NOT NULL DEFAULT 'attendee',
  title text_value,
  mode participation_mode_value NOT NULL DEFAULT 'in-person',
  PRIMARY KEY (visit_id, meetings_position, position),
  FOREIGN KEY (visit_id, meetings_position) REFERENCES visit_meetings (visit_id, position) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON TABLE visit_meetings_participants IS 'Who takes part.

Someone who takes part: a person, an office whose holder is not named, an organisation or a country. May be written as the identifier of a person alone. The office that a person acts in follows from the tenures on that day, and needs naming only where the person held two or is not known.';
COMMENT ON COLUMN visit_meetings_participants.person IS 'The person who takes part.';
COMMENT ON COLUMN visit_meetings_participants.office IS 'The office in which the person takes part, or whose unnamed holder does.';
COMMENT ON COLUMN visit_meetings_participants.organisation IS 'The organisation, where it is all that the source names.';
COMMENT ON COLUMN visit_meetings_participants.country IS 'The country, where it is all that the source names.';
COMMENT ON COLUMN visit_meetings_participants.name IS 'The name of somebody who has no record, for imports.';
COMMENT ON COLUMN visit_meetings_participants.capacity IS 'In which capacity the person acts, where no tenure on record says so.';
COMMENT ON COLUMN visit_meetings_participants.as_printed IS 'The name as the source prints it.';
COMMENT ON COLUMN visit_meetings_participants.role IS 'The role in which the person takes part.';
COMMENT ON COLUMN visit_meetings_participants.title IS 'The title as the source prints it.';
COMMENT ON COLUMN visit_meetings_participants.mode IS 'How the person takes part.';

-- For whom the person acts. By default the country or the topmost organisation of the office.
--
-- A reference to a record: a mapping with exactly one key, which names the kind.
CREATE TABLE visit_meetings_participants_on_behalf_of (
  visit_id visit_id_value NOT NULL,
  meetings_position BIGINT NOT NULL,
  participants_position BIGINT NOT NULL,
  person person_id_value REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  office office_id_value REFERENCES office (id) DEFERRABLE INITIALLY DEFERRED,
  organisation organisation_id_value REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED,
  country country_code_value REFERENCES country (id) DEFERRABLE INITIALLY DEFERRED,
  place place_id_value REFERENCES place (id) DEFERRABLE INITIALLY DEFERRED,
  visit visit_id_value REFERENCES visit (id) DEFERRABLE INITIALLY DEFERRED,
  meeting meeting_id_value REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED,
  ministerial_meeting ministerial_meeting_id_value REFERENCES ministerial_meeting (id) DEFERRABLE INITIALLY DEFERRED,
  deployment deployment_id_value REFERENCES deployment (id) DEFERRABLE INITIALLY DEFERRED,
  operation operation_id_value REFERENCES operation (id) DEFERRABLE INITIALLY DEFERRED,
  document document_id_value REFERENCES document (id) DEFERRABLE INITIALLY DEFERRED,
  topic topic_id_value REFERENCES topic (id) DEFERRABLE INITIALLY DEFERRED,
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
);
COMMENT ON TABLE visit_meetings_participants_on_behalf_of IS 'For whom the person acts. By default the country or the topmost organisation of the office.

A reference to a record: a mapping with exactly one key, which names the kind.';
COMMENT ON COLUMN visit_meetings_participants_on_behalf_of.person IS 'A person.';
COMMENT ON COLUMN visit_meetings_participants_on_behalf_of.office IS 'An office.';
COMMENT ON COLUMN visit_meetings_participants_on_behalf_of.organisation IS 'An organisation.';
COMMENT ON COLUMN visit_meetings_participants_on_behalf_of.country IS 'A country.';
COMMENT ON COLUMN visit_meetings_participants_on_behalf_of.place IS 'A place.';
COMMENT ON COLUMN visit_meetings_participants_on_behalf_of.visit IS 'A visit.';
COMMENT ON COLUMN visit_meetings_participants_on_behalf_of.meeting IS 'A meeting.';
COMMENT ON COLUMN visit_meetings_participants_on_behalf_of.ministerial_meeting IS 'A ministerial meeting.';
COMMENT ON COLUMN visit_meetings_participants_on_behalf_of.deployment IS 'A deployment.';
COMMENT ON COLUMN visit_meetings_participants_on_behalf_of.operation IS 'An operation.';
COMMENT ON COLUMN visit_meetings_participants_on_behalf_of.document IS 'A document.';
COMMENT ON COLUMN visit_meetings_participants_on_behalf_of.topic IS 'A topic.';

-- Whose seat is filled in another's place, as deputies and ambassadors do.
--
-- A reference to an office or a person: a mapping with exactly one key.
CREATE TABLE visit_meetings_participants_represents (
  visit_id visit_id_value NOT NULL,
  meetings_position BIGINT NOT NULL,
  participants_position BIGINT NOT NULL,
  office office_id_value REFERENCES office (id) DEFERRABLE INITIALLY DEFERRED,
  person person_id_value REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (visit_id, meetings_position, participants_position),
  FOREIGN KEY (visit_id, meetings_position, participants_position) REFERENCES visit_meetings_participants (visit_id, meetings_position, position) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  CHECK (
    CASE WHEN office IS NULL THEN 0 ELSE 1 END
    + CASE WHEN person IS NULL THEN 0 ELSE 1 END = 1
  )
);
COMMENT ON TABLE visit_meetings_participants_represents IS 'Whose seat is filled in another''s place, as deputies and ambassadors do.

A reference to an office or a person: a mapping with exactly one key.';
COMMENT ON COLUMN visit_meetings_participants_represents.office IS 'An office.';
COMMENT ON COLUMN visit_meetings_participants_represents.person IS 'A person.';

-- Where this comes from, if not from the sources of the record.
--
-- A source, and where in it the fact stands. May be written as the identifier of the source
-- alone.
CREATE TABLE visit_meetings_participants_sources (
  visit_id visit_id_value NOT NULL,
  meetings_position BIGINT NOT NULL,
  participants_position BIGINT NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  source source_id_value NOT NULL REFERENCES source (id) DEFERRABLE INITIALLY DEFERRED,
  locator text_value,
  PRIMARY KEY (visit_id, meetings_position, participants_position, position),
  FOREIGN KEY (visit_id, meetings_position, participants_position) REFERENCES visit_meetings_participants (visit_id, meetings_position, position) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON TABLE visit_meetings_participants_sources IS 'Where this comes from, if not from the sources of the record.

A source, and where in it the fact stands. May be written as the identifier of the source alone.';
COMMENT ON COLUMN visit_meetings_participants_sources.source IS 'The source.';
COMMENT ON COLUMN visit_meetings_participants_sources.locator IS 'Where in the source: a page, a paragraph or a time.';

-- What is spoken about.
CREATE TABLE visit_meetings_topics (
  visit_id visit_id_value NOT NULL,
  meetings_position BIGINT NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  value topic_id_value NOT NULL REFERENCES topic (id) DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (visit_id, meetings_position, position),
  FOREIGN KEY (visit_id, meetings_position) REFERENCES visit_meetings (visit_id, position) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON TABLE visit_meetings_topics IS 'What is spoken about.';
COMMENT ON COLUMN visit_meetings_topics.value IS 'What is spoken about.';

-- The documents that came of it.
--
-- A reference to a document: a mapping with exactly one key.
CREATE TABLE visit_meetings_outcomes (
  visit_id visit_id_value NOT NULL,
  meetings_position BIGINT NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  document document_id_value REFERENCES document (id) DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (visit_id, meetings_position, position),
  FOREIGN KEY (visit_id, meetings_position) REFERENCES visit_meetings (visit_id, position) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  CHECK (
    CASE WHEN document IS NULL THEN 0 ELSE 1 END = 1
  )
);
COMMENT ON TABLE visit_meetings_outcomes IS 'The documents that came of it.

A reference to a document: a mapping with exactly one key.';
COMMENT ON COLUMN visit_meetings_outcomes.document IS 'A document.';

-- Where this comes from, if not from the sources of the visit.
--
-- A source, and where in it the fact stands. May be written as the identifier of the source
-- alone.
CREATE TABLE visit_meetings_sources (
  visit_id visit_id_value NOT NULL,
  meetings_position BIGINT NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  source source_id_value NOT NULL REFERENCES source (id) DEFERRABLE INITIALLY DEFERRED,
  locator text_value,
  PRIMARY KEY (visit_id, meetings_position, position),
  FOREIGN KEY (visit_id, meetings_position) REFERENCES visit_meetings (visit_id, position) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON TABLE visit_meetings_sources IS 'Where this comes from, if not from the sources of the visit.

A source, and where in it the fact stands. May be written as the identifier of the source alone.';
COMMENT ON COLUMN visit_meetings_sources.source IS 'The source.';
COMMENT ON COLUMN visit_meetings_sources.locator IS 'Where in the source: a page, a paragraph or a time.';

-- The identifiers of the meeting in other data sets, by the data set's key.
--
-- The identifiers of one thing in other data sets, by the key of the data set.
CREATE TABLE visit_meetings_ids (
  visit_id visit_id_value NOT NULL,
  meetings_position BIGINT NOT NULL,
  key dataset_key_value NOT NULL,
  value text_value NOT NULL,
  PRIMARY KEY (visit_id, meetings_position, key),
  FOREIGN KEY (visit_id, meetings_position) REFERENCES visit_meetings (visit_id, position) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON TABLE visit_meetings_ids IS 'The identifiers of the meeting in other data sets, by the data set''s key.

The identifiers of one thing in other data sets, by the key of the data set.';
COMMENT ON COLUMN visit_meetings_ids.key IS 'The key of another data set, such as `wikidata`, `geonames`, `iso3`, `m49`, `cow` or `unlocode`: lower-case letters, digits and hyphens.';
COMMENT ON COLUMN visit_meetings_ids.value IS 'The identifiers of the meeting in other data sets, by the data set''s key.';

-- What the sources leave open, one matter a text.
CREATE TABLE visit_meetings_open (
  visit_id visit_id_value NOT NULL,
  meetings_position BIGINT NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  value text_value NOT NULL,
  PRIMARY KEY (visit_id, meetings_position, position),
  FOREIGN KEY (visit_id, meetings_position) REFERENCES visit_meetings (visit_id, position) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON TABLE visit_meetings_open IS 'What the sources leave open, one matter a text.';
COMMENT ON COLUMN visit_meetings_open.value IS 'What the sources leave open, one matter a text.';

-- Fields of which other sources say something else. The field itself holds the value preferred.
--
-- What other sources say of a field of the record.
CREATE TABLE visit_meetings_disputed (
  visit_id visit_id_value NOT NULL,
  meetings_position BIGINT NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  field text_value NOT NULL,
  says text_value NOT NULL,
  PRIMARY KEY (visit_id, meetings_position, position),
  FOREIGN KEY (visit_id, meetings_position) REFERENCES visit_meetings (visit_id, position) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON TABLE visit_meetings_disputed IS 'Fields of which other sources say something else. The field itself holds the value preferred.

What other sources say of a field of the record.';
COMMENT ON COLUMN visit_meetings_disputed.field IS 'The name of the field, with dots where it lies inside another: `stops.0.date`.';
COMMENT ON COLUMN visit_meetings_disputed.says IS 'What these sources say.';

-- The sources that say so; at least one.
--
-- A source, and where in it the fact stands. May be written as the identifier of the source
-- alone.
CREATE TABLE visit_meetings_disputed_sources (
  visit_id visit_id_value NOT NULL,
  meetings_position BIGINT NOT NULL,
  disputed_position BIGINT NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  source source_id_value NOT NULL REFERENCES source (id) DEFERRABLE INITIALLY DEFERRED,
  locator text_value,
  PRIMARY KEY (visit_id, meetings_position, disputed_position, position),
  FOREIGN KEY (visit_id, meetings_position, disputed_position) REFERENCES visit_meetings_disputed (visit_id, meetings_position, position) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON TABLE visit_meetings_disputed_sources IS 'The sources that say so; at least one.

A source, and where in it the fact stands. May be written as the identifier of the source alone.';
COMMENT ON COLUMN visit_meetings_disputed_sources.source IS 'The source.';
COMMENT ON COLUMN visit_meetings_disputed_sources.locator IS 'Where in the source: a page, a paragraph or a time.';

-- A project's own fields, by namespace. A project may bind its namespace to a JSON Schema of
-- its own.
CREATE TABLE visit_meetings_ext (
  visit_id visit_id_value NOT NULL,
  meetings_position BIGINT NOT NULL,
  key namespace_value NOT NULL,
  value ext_value_value NOT NULL,
  PRIMARY KEY (visit_id, meetings_position, key),
  FOREIGN KEY (visit_id, meetings_position) REFERENCES visit_meetings (visit_id, position) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON TABLE visit_meetings_ext IS 'A project''s own fields, by namespace. A project may bind its namespace to a JSON Schema of its own.';
COMMENT ON COLUMN visit_meetings_ext.key IS 'The name under which a project keeps fields of its own: lower-case letters and digits, joined by single hyphens or full stops.';
COMMENT ON COLUMN visit_meetings_ext.value IS 'A project''s own fields, by namespace.';

-- What came of it.
--
-- A reference to a record: a mapping with exactly one key, which names the kind.
CREATE TABLE visit_outcomes (
  visit_id visit_id_value NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  person person_id_value REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  office office_id_value REFERENCES office (id) DEFERRABLE INITIALLY DEFERRED,
  organisation organisation_id_value REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED,
  country country_code_value REFERENCES country (id) DEFERRABLE INITIALLY DEFERRED,
  place place_id_value REFERENCES place (id) DEFERRABLE INITIALLY DEFERRED,
  visit visit_id_value REFERENCES visit (id) DEFERRABLE INITIALLY DEFERRED,
  meeting meeting_id_value REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED,
  ministerial_meeting ministerial_meeting_id_value REFERENCES ministerial_meeting (id) DEFERRABLE INITIALLY DEFERRED,
  deployment deployment_id_value REFERENCES deployment (id) DEFERRABLE INITIALLY DEFERRED,
  operation operation_id_value REFERENCES operation (id) DEFERRABLE INITIALLY DEFERRED,
  document document_id_value REFERENCES document (id) DEFERRABLE INITIALLY DEFERRED,
  topic topic_id_value REFERENCES topic (id) DEFERRABLE INITIALLY DEFERRED,
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
);
COMMENT ON TABLE visit_outcomes IS 'What came of it.

A reference to a record: a mapping with exactly one key, which names the kind.';
COMMENT ON COLUMN visit_outcomes.person IS 'A person.';
COMMENT ON COLUMN visit_outcomes.office IS 'An office.';
COMMENT ON COLUMN visit_outcomes.organisation IS 'An organisation.';
COMMENT ON COLUMN visit_outcomes.country IS 'A country.';
COMMENT ON COLUMN visit_outcomes.place IS 'A place.';
COMMENT ON COLUMN visit_outcomes.visit IS 'A visit.';
COMMENT ON COLUMN visit_outcomes.meeting IS 'A meeting.';
COMMENT ON COLUMN visit_outcomes.ministerial_meeting IS 'A ministerial meeting.';
COMMENT ON COLUMN visit_outcomes.deployment IS 'A deployment.';
COMMENT ON COLUMN visit_outcomes.operation IS 'An operation.';
COMMENT ON COLUMN visit_outcomes.document IS 'A document.';
COMMENT ON COLUMN visit_outcomes.topic IS 'A topic.';

-- The identifiers of the same thing in other data sets, by the data set's key.
--
-- The identifiers of one thing in other data sets, by the key of the data set.
CREATE TABLE visit_ids (
  visit_id visit_id_value NOT NULL,
  key dataset_key_value NOT NULL,
  value text_value NOT NULL,
  PRIMARY KEY (visit_id, key),
  FOREIGN KEY (visit_id) REFERENCES visit (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON TABLE visit_ids IS 'The identifiers of the same thing in other data sets, by the data set''s key.

The identifiers of one thing in other data sets, by the key of the data set.';
COMMENT ON COLUMN visit_ids.key IS 'The key of another data set, such as `wikidata`, `geonames`, `iso3`, `m49`, `cow` or `unlocode`: lower-case letters, digits and hyphens.';
COMMENT ON COLUMN visit_ids.value IS 'The identifiers of the same thing in other data sets, by the data set''s key.';

-- Identifiers of records that were merged into this one. They are never used again.
CREATE TABLE visit_previous_ids (
  visit_id visit_id_value NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  value id_value NOT NULL,
  PRIMARY KEY (visit_id, position),
  FOREIGN KEY (visit_id) REFERENCES visit (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON TABLE visit_previous_ids IS 'Identifiers of records that were merged into this one. They are never used again.';
COMMENT ON COLUMN visit_previous_ids.value IS 'Identifiers of records that were merged into this one. They are never used again.';

-- What the sources leave open, one matter a text.
CREATE TABLE visit_open (
  visit_id visit_id_value NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  value text_value NOT NULL,
  PRIMARY KEY (visit_id, position),
  FOREIGN KEY (visit_id) REFERENCES visit (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON TABLE visit_open IS 'What the sources leave open, one matter a text.';
COMMENT ON COLUMN visit_open.value IS 'What the sources leave open, one matter a text.';

-- Fields of which other sources say something else. The field itself holds the value preferred.
--
-- What other sources say of a field of the record.
CREATE TABLE visit_disputed (
  visit_id visit_id_value NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  field text_value NOT NULL,
  says text_value NOT NULL,
  PRIMARY KEY (visit_id, position),
  FOREIGN KEY (visit_id) REFERENCES visit (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON TABLE visit_disputed IS 'Fields of which other sources say something else. The field itself holds the value preferred.

What other sources say of a field of the record.';
COMMENT ON COLUMN visit_disputed.field IS 'The name of the field, with dots where it lies inside another: `stops.0.date`.';
COMMENT ON COLUMN visit_disputed.says IS 'What these sources say.';

-- The sources that say so; at least one.
--
-- A source, and where in it the fact stands. May be written as the identifier of the source
-- alone.
CREATE TABLE visit_disputed_sources (
  visit_id visit_id_value NOT NULL,
  disputed_position BIGINT NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  source source_id_value NOT NULL REFERENCES source (id) DEFERRABLE INITIALLY DEFERRED,
  locator text_value,
  PRIMARY KEY (visit_id, disputed_position, position),
  FOREIGN KEY (visit_id, disputed_position) REFERENCES visit_disputed (visit_id, position) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON TABLE visit_disputed_sources IS 'The sources that say so; at least one.

A source, and where in it the fact stands. May be written as the identifier of the source alone.';
COMMENT ON COLUMN visit_disputed_sources.source IS 'The source.';
COMMENT ON COLUMN visit_disputed_sources.locator IS 'Where in the source: a page, a paragraph or a time.';

-- A project's own fields, by namespace. A project may bind its namespace to a JSON Schema of
-- its own.
CREATE TABLE visit_ext (
  visit_id visit_id_value NOT NULL,
  key namespace_value NOT NULL,
  value ext_value_value NOT NULL,
  PRIMARY KEY (visit_id, key),
  FOREIGN KEY (visit_id) REFERENCES visit (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON TABLE visit_ext IS 'A project''s own fields, by namespace. A project may bind its namespace to a JSON Schema of its own.';
COMMENT ON COLUMN visit_ext.key IS 'The name under which a project keeps fields of its own: lower-case letters and digits, joined by single hyphens or full stops.';
COMMENT ON COLUMN visit_ext.value IS 'A project''s own fields, by namespace.';

-- Names in other languages, by language tag.
CREATE TABLE country_names (
  country_id country_code_value NOT NULL,
  key language_tag_value NOT NULL,
  value text_value NOT NULL,
  PRIMARY KEY (country_id, key),
  FOREIGN KEY (country_id) REFERENCES country (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON TABLE country_names IS 'Names in other languages, by language tag.';
COMMENT ON COLUMN country_names.key IS 'A language by its BCP 47 tag, in the usual case: `lv`, `pt-BR`, `zh-Hant`.';
COMMENT ON COLUMN country_names.value IS 'Names in other languages, by language tag.';

-- Every other name that occurs.
CREATE TABLE country_aliases (
  country_id country_code_value NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  value text_value NOT NULL,
  PRIMARY KEY (country_id, position),
  FOREIGN KEY (country_id) REFERENCES country (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON TABLE country_aliases IS 'Every other name that occurs.';
COMMENT ON COLUMN country_aliases.value IS 'Every other name that occurs.';

-- When it existed, and as what. A territory may have become a state.
--
-- A time for which a country existed as one thing.
CREATE TABLE country_exists (
  country_id country_code_value NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  since date_value,
  until date_value,
  status country_status_value NOT NULL DEFAULT 'state',
  sovereign country_code_value REFERENCES country (id) DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (country_id, position),
  FOREIGN KEY (country_id) REFERENCES country (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON TABLE country_exists IS 'When it existed, and as what. A territory may have become a state.

A time for which a country existed as one thing.';
COMMENT ON COLUMN country_exists.since IS 'The first day.';
COMMENT ON COLUMN country_exists.until IS 'The last day, inclusive.';
COMMENT ON COLUMN country_exists.status IS 'What it was at that time.';
COMMENT ON COLUMN country_exists.sovereign IS 'The country to which a territory belonged.';

-- The countries from which it came.
CREATE TABLE country_predecessors (
  country_id country_code_value NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  value country_code_value NOT NULL REFERENCES country (id) DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (country_id, position),
  FOREIGN KEY (country_id) REFERENCES country (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON TABLE country_predecessors IS 'The countries from which it came.';
COMMENT ON COLUMN country_predecessors.value IS 'The countries from which it came.';

-- Where the facts of the record come from.
--
-- A source, and where in it the fact stands. May be written as the identifier of the source
-- alone.
CREATE TABLE country_sources (
  country_id country_code_value NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  source source_id_value NOT NULL REFERENCES source (id) DEFERRABLE INITIALLY DEFERRED,
  locator text_value,
  PRIMARY KEY (country_id, position),
  FOREIGN KEY (country_id) REFERENCES country (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON TABLE country_sources IS 'Where the facts of the record come from.

A source, and where in it the fact stands. May be written as the identifier of the source alone.';
COMMENT ON COLUMN country_sources.source IS 'The source.';
COMMENT ON COLUMN country_sources.locator IS 'Where in the source: a page, a paragraph or a time.';

-- The identifiers of the same thing in other data sets, by the data set's key.
--
-- The identifiers of one thing in other data sets, by the key of the data set.
CREATE TABLE country_ids (
  country_id country_code_value NOT NULL,
  key dataset_key_value NOT NULL,
  value text_value NOT NULL,
  PRIMARY KEY (country_id, key),
  FOREIGN KEY (country_id) REFERENCES country (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON TABLE country_ids IS 'The identifiers of the same thing in other data sets, by the data set''s key.

The identifiers of one thing in other data sets, by the key of the data set.';
COMMENT ON COLUMN country_ids.key IS 'The key of another data set, such as `wikidata`, `geonames`, `iso3`, `m49`, `cow` or `unlocode`: lower-case letters, digits and hyphens.';
COMMENT ON COLUMN country_ids.value IS 'The identifiers of the same thing in other data sets, by the data set''s key.';

-- Identifiers of records that were merged into this one. They are never used again.
CREATE TABLE country_previous_ids (
  country_id country_code_value NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  value former_code_value NOT NULL,
  PRIMARY KEY (country_id, position),
  FOREIGN KEY (country_id) REFERENCES country (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON TABLE country_previous_ids IS 'Identifiers of records that were merged into this one. They are never used again.';
COMMENT ON COLUMN country_previous_ids.value IS 'Identifiers of records that were merged into this one. They are never used again.';

-- What the sources leave open, one matter a text.
CREATE TABLE country_open (
  country_id country_code_value NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  value text_value NOT NULL,
  PRIMARY KEY (country_id, position),
  FOREIGN KEY (country_id) REFERENCES country (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON TABLE country_open IS 'What the sources leave open, one matter a text.';
COMMENT ON COLUMN country_open.value IS 'What the sources leave open, one matter a text.';

-- Fields of which other sources say something else. The field itself holds the value preferred.
--
-- What other sources say of a field of the record.
CREATE TABLE country_disputed (
  country_id country_code_value NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  field text_value NOT NULL,
  says text_value NOT NULL,
  PRIMARY KEY (country_id, position),
  FOREIGN KEY (country_id) REFERENCES country (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON TABLE country_disputed IS 'Fields of which other sources say something else. The field itself holds the value preferred.

What other sources say of a field of the record.';
COMMENT ON COLUMN country_disputed.field IS 'The name of the field, with dots where it lies inside another: `stops.0.date`.';
COMMENT ON COLUMN country_disputed.says IS 'What these sources say.';

-- The sources that say so; at least one.
--
-- A source, and where in it the fact stands. May be written as the identifier of the source
-- alone.
CREATE TABLE country_disputed_sources (
  country_id country_code_value NOT NULL,
  disputed_position BIGINT NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  source source_id_value NOT NULL REFERENCES source (id) DEFERRABLE INITIALLY DEFERRED,
  locator text_value,
  PRIMARY KEY (country_id, disputed_position, position),
  FOREIGN KEY (country_id, disputed_position) REFERENCES country_disputed (country_id, position) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON TABLE country_disputed_sources IS 'The sources that say so; at least one.

A source, and where in it the fact stands. May be written as the identifier of the source alone.';
COMMENT ON COLUMN country_disputed_sources.source IS 'The source.';
COMMENT ON COLUMN country_disputed_sources.locator IS 'Where in the source: a page, a paragraph or a time.';

-- A project's own fields, by namespace. A project may bind its namespace to a JSON Schema of
-- its own.
CREATE TABLE country_ext (
  country_id country_code_value NOT NULL,
  key namespace_value NOT NULL,
  value ext_value_value NOT NULL,
  PRIMARY KEY (country_id, key),
  FOREIGN KEY (country_id) REFERENCES country (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON TABLE country_ext IS 'A project''s own fields, by namespace. A project may bind its namespace to a JSON Schema of its own.';
COMMENT ON COLUMN country_ext.key IS 'The name under which a project keeps fields of its own: lower-case letters and digits, joined by single hyphens or full stops.';
COMMENT ON COLUMN country_ext.value IS 'A project''s own fields, by namespace.';

-- Names in other languages, by language tag.
CREATE TABLE place_names (
  place_id place_id_value NOT NULL,
  key language_tag_value NOT NULL,
  value text_value NOT NULL,
  PRIMARY KEY (place_id, key),
  FOREIGN KEY (place_id) REFERENCES place (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON TABLE place_names IS 'Names in other languages, by language tag.';
COMMENT ON COLUMN place_names.key IS 'A language by its BCP 47 tag, in the usual case: `lv`, `pt-BR`, `zh-Hant`.';
COMMENT ON COLUMN place_names.value IS 'Names in other languages, by language tag.';

-- Every other spelling that occurs.
CREATE TABLE place_aliases (
  place_id place_id_value NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  value text_value NOT NULL,
  PRIMARY KEY (place_id, position),
  FOREIGN KEY (place_id) REFERENCES place (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON TABLE place_aliases IS 'Every other spelling that occurs.';
COMMENT ON COLUMN place_aliases.value IS 'Every other spelling that occurs.';

-- The countries in which it lay, where it changed hands; instead of `country`.
--
-- A time for which a place lay in a country.
CREATE TABLE place_countries (
  place_id place_id_value NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  country country_code_value NOT NULL REFERENCES country (id) DEFERRABLE INITIALLY DEFERRED,
  since date_value,
  until date_value,
  PRIMARY KEY (place_id, position),
  FOREIGN KEY (place_id) REFERENCES place (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON TABLE place_countries IS 'The countries in which it lay, where it changed hands; instead of `country`.

A time for which a place lay in a country.';
COMMENT ON COLUMN place_countries.country IS 'A country in which the place lay.';
COMMENT ON COLUMN place_countries.since IS 'The first day.';
COMMENT ON COLUMN place_countries.until IS 'The last day, inclusive.';

-- Where the facts of the record come from.
--
-- A source, and where in it the fact stands. May be written as the identifier of the source
-- alone.
CREATE TABLE place_sources (
  place_id place_id_value NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  source source_id_value NOT NULL REFERENCES source (id) DEFERRABLE INITIALLY DEFERRED,
  locator text_value,
  PRIMARY KEY (place_id, position),
  FOREIGN KEY (place_id) REFERENCES place (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON TABLE place_sources IS 'Where the facts of the record come from.

A source, and where in it the fact stands. May be written as the identifier of the source alone.';
COMMENT ON COLUMN place_sources.source IS 'The source.';
COMMENT ON COLUMN place_sources.locator IS 'Where in the source: a page, a paragraph or a time.';

-- The identifiers of the same thing in other data sets, by the data set's key.
--
-- The identifiers of one thing in other data sets, by the key of the data set.
CREATE TABLE place_ids (
  place_id place_id_value NOT NULL,
  key dataset_key_value NOT NULL,
  value text_value NOT NULL,
  PRIMARY KEY (place_id, key),
  FOREIGN KEY (place_id) REFERENCES place (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON TABLE place_ids IS 'The identifiers of the same thing in other data sets, by the data set''s key.

The identifiers of one thing in other data sets, by the key of the data set.';
COMMENT ON COLUMN place_ids.key IS 'The key of another data set, such as `wikidata`, `geonames`, `iso3`, `m49`, `cow` or `unlocode`: lower-case letters, digits and hyphens.';
COMMENT ON COLUMN place_ids.value IS 'The identifiers of the same thing in other data sets, by the data set''s key.';

-- Identifiers of records that were merged into this one. They are never used again.
CREATE TABLE place_previous_ids (
  place_id place_id_value NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  value id_value NOT NULL,
  PRIMARY KEY (place_id, position),
  FOREIGN KEY (place_id) REFERENCES place (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON TABLE place_previous_ids IS 'Identifiers of records that were merged into this one. They are never used again.';
COMMENT ON COLUMN place_previous_ids.value IS 'Identifiers of records that were merged into this one. They are never used again.';

-- What the sources leave open, one matter a text.
CREATE TABLE place_open (
  place_id place_id_value NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  value text_value NOT NULL,
  PRIMARY KEY (place_id, position),
  FOREIGN KEY (place_id) REFERENCES place (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON TABLE place_open IS 'What the sources leave open, one matter a text.';
COMMENT ON COLUMN place_open.value IS 'What the sources leave open, one matter a text.';

-- Fields of which other sources say something else. The field itself holds the value preferred.
--
-- What other sources say of a field of the record.
CREATE TABLE place_disputed (
  place_id place_id_value NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  field text_value NOT NULL,
  says text_value NOT NULL,
  PRIMARY KEY (place_id, position),
  FOREIGN KEY (place_id) REFERENCES place (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON TABLE place_disputed IS 'Fields of which other sources say something else. The field itself holds the value preferred.

What other sources say of a field of the record.';
COMMENT ON COLUMN place_disputed.field IS 'The name of the field, with dots where it lies inside another: `stops.0.date`.';
COMMENT ON COLUMN place_disputed.says IS 'What these sources say.';

-- The sources that say so; at least one.
--
-- A source, and where in it the fact stands. May be written as the identifier of the source
-- alone.
CREATE TABLE place_disputed_sources (
  place_id place_id_value NOT NULL,
  disputed_position BIGINT NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  source source_id_value NOT NULL REFERENCES source (id) DEFERRABLE INITIALLY DEFERRED,
  locator text_value,
  PRIMARY KEY (place_id, disputed_position, position),
  FOREIGN KEY (place_id, disputed_position) REFERENCES place_disputed (place_id, position) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON TABLE place_disputed_sources IS 'The sources that say so; at least one.

A source, and where in it the fact stands. May be written as the identifier of the source alone.';
COMMENT ON COLUMN place_disputed_sources.source IS 'The source.';
COMMENT ON COLUMN place_disputed_sources.locator IS 'Where in the source: a page, a paragraph or a time.';

-- A project's own fields, by namespace. A project may bind its namespace to a JSON Schema of
-- its own.
CREATE TABLE place_ext (
  place_id place_id_value NOT NULL,
  key namespace_value NOT NULL,
  value ext_value_value NOT NULL,
  PRIMARY KEY (place_id, key),
  FOREIGN KEY (place_id) REFERENCES place (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON TABLE place_ext IS 'A project''s own fields, by namespace. A project may bind its namespace to a JSON Schema of its own.';
COMMENT ON COLUMN place_ext.key IS 'The name under which a project keeps fields of its own: lower-case letters and digits, joined by single hyphens or full stops.';
COMMENT ON COLUMN place_ext.value IS 'A project''s own fields, by namespace.';

-- Names in other languages, by language tag.
CREATE TABLE organisation_names (
  organisation_id organisation_id_value NOT NULL,
  key language_tag_value NOT NULL,
  value text_value NOT NULL,
  PRIMARY KEY (organisation_id, key),
  FOREIGN KEY (organisation_id) REFERENCES organisation (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON TABLE organisation_names IS 'Names in other languages, by language tag.';
COMMENT ON COLUMN organisation_names.key IS 'A language by its BCP 47 tag, in the usual case: `lv`, `pt-BR`, `zh-Hant`.';
COMMENT ON COLUMN organisation_names.value IS 'Names in other languages, by language tag.';

-- Every other name that occurs.
CREATE TABLE organisation_aliases (
  organisation_id organisation_id_value NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  value text_value NOT NULL,
  PRIMARY KEY (organisation_id, position),
  FOREIGN KEY (organisation_id) REFERENCES organisation (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON TABLE organisation_aliases IS 'Every other name that occurs.';
COMMENT ON COLUMN organisation_aliases.value IS 'Every other name that occurs.';

-- The members of the organisation, past and present.
--
-- The time for which a country or an organisation belonged to an organisation.
CREATE TABLE organisation_members (
  organisation_id organisation_id_value NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  country country_code_value REFERENCES country (id) DEFERRABLE INITIALLY DEFERRED,
  organisation organisation_id_value REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED,
  role membership_role_value NOT NULL DEFAULT 'member',
  since date_value,
  until date_value,
  PRIMARY KEY (organisation_id, position),
  FOREIGN KEY (organisation_id) REFERENCES organisation (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON TABLE organisation_members IS 'The members of the organisation, past and present.

The time for which a country or an organisation belonged to an organisation.';
COMMENT ON COLUMN organisation_members.country IS 'The country that belongs to it. A membership has a country or an organisation.';
COMMENT ON COLUMN organisation_members.organisation IS 'The organisation that belongs to it.';
COMMENT ON COLUMN organisation_members.role IS 'As what it belongs to it.';
COMMENT ON COLUMN organisation_members.since IS 'The first day.';
COMMENT ON COLUMN organisation_members.until IS 'The last day, inclusive.';

-- Where this comes from, if not from the sources of the record.
--
-- A source, and where in it the fact stands. May be written as the identifier of the source
-- alone.
CREATE TABLE organisation_members_sources (
  organisation_id organisation_id_value NOT NULL,
  members_position BIGINT NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  source source_id_value NOT NULL REFERENCES source (id) DEFERRABLE INITIALLY DEFERRED,
  locator text_value,
  PRIMARY KEY (organisation_id, members_position, position),
  FOREIGN KEY (organisation_id, members_position) REFERENCES organisation_members (organisation_id, position) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON TABLE organisation_members_sources IS 'Where this comes from, if not from the sources of the record.

A source, and where in it the fact stands. May be written as the identifier of the source alone.';
COMMENT ON COLUMN organisation_members_sources.source IS 'The source.';
COMMENT ON COLUMN organisation_members_sources.locator IS 'Where in the source: a page, a paragraph or a time.';

-- Where the facts of the record come from.
--
-- A source, and where in it the fact stands. May be written as the identifier of the source
-- alone.
CREATE TABLE organisation_sources (
  organisation_id organisation_id_value NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  source source_id_value NOT NULL REFERENCES source (id) DEFERRABLE INITIALLY DEFERRED,
  locator text_value,
  PRIMARY KEY (organisation_id, position),
  FOREIGN KEY (organisation_id) REFERENCES organisation (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON TABLE organisation_sources IS 'Where the facts of the record come from.

A source, and where in it the fact stands. May be written as the identifier of the source alone.';
COMMENT ON COLUMN organisation_sources.source IS 'The source.';
COMMENT ON COLUMN organisation_sources.locator IS 'Where in the source: a page, a paragraph or a time.';

-- The identifiers of the same thing in other data sets, by the data set's key.
--
-- The identifiers of one thing in other data sets, by the key of the data set.
CREATE TABLE organisation_ids (
  organisation_id organisation_id_value NOT NULL,
  key dataset_key_value NOT NULL,
  value text_value NOT NULL,
  PRIMARY KEY (organisation_id, key),
  FOREIGN KEY (organisation_id) REFERENCES organisation (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON TABLE organisation_ids IS 'The identifiers of the same thing in other data sets, by the data set''s key.

The identifiers of one thing in other data sets, by the key of the data set.';
COMMENT ON COLUMN organisation_ids.key IS 'The key of another data set, such as `wikidata`, `geonames`, `iso3`, `m49`, `cow` or `unlocode`: lower-case letters, digits and hyphens.';
COMMENT ON COLUMN organisation_ids.value IS 'The identifiers of the same thing in other data sets, by the data set''s key.';

-- Identifiers of records that were merged into this one. They are never used again.
CREATE TABLE organisation_previous_ids (
  organisation_id organisation_id_value NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  value id_value NOT NULL,
  PRIMARY KEY (organisation_id, position),
  FOREIGN KEY (organisation_id) REFERENCES organisation (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON TABLE organisation_previous_ids IS 'Identifiers of records that were merged into this one. They are never used again.';
COMMENT ON COLUMN organisation_previous_ids.value IS 'Identifiers of records that were merged into this one. They are never used again.';

-- What the sources leave open, one matter a text.
CREATE TABLE organisation_open (
  organisation_id organisation_id_value NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  value text_value NOT NULL,
  PRIMARY KEY (organisation_id, position),
  FOREIGN KEY (organisation_id) REFERENCES organisation (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON TABLE organisation_open IS 'What the sources leave open, one matter a text.';
COMMENT ON COLUMN organisation_open.value IS 'What the sources leave open, one matter a text.';

-- Fields of which other sources say something else. The field itself holds the value preferred.
--
-- What other sources say of a field of the record.
CREATE TABLE organisation_disputed (
  organisation_id organisation_id_value NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  field text_value NOT NULL,
  says text_value NOT NULL,
  PRIMARY KEY (organisation_id, position),
  FOREIGN KEY (organisation_id) REFERENCES organisation (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON TABLE organisation_disputed IS 'Fields of which other sources say something else. The field itself holds the value preferred.

What other sources say of a field of the record.';
COMMENT ON COLUMN organisation_disputed.field IS 'The name of the field, with dots where it lies inside another: `stops.0.date`.';
COMMENT ON COLUMN organisation_disputed.says IS 'What these sources say.';

-- The sources that say so; at least one.
--
-- A source, and where in it the fact stands. May be written as the identifier of the source
-- alone.
CREATE TABLE organisation_disputed_sources (
  organisation_id organisation_id_value NOT NULL,
  disputed_position BIGINT NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  source source_id_value NOT NULL REFERENCES source (id) DEFERRABLE INITIALLY DEFERRED,
  locator text_value,
  PRIMARY KEY (organisation_id, disputed_position, position),
  FOREIGN KEY (organisation_id, disputed_position) REFERENCES organisation_disputed (organisation_id, position) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON TABLE organisation_disputed_sources IS 'The sources that say so; at least one.

A source, and where in it the fact stands. May be written as the identifier of the source alone.';
COMMENT ON COLUMN organisation_disputed_sources.source IS 'The source.';
COMMENT ON COLUMN organisation_disputed_sources.locator IS 'Where in the source: a page, a paragraph or a time.';

-- A project's own fields, by namespace. A project may bind its namespace to a JSON Schema of
-- its own.
CREATE TABLE organisation_ext (
  organisation_id organisation_id_value NOT NULL,
  key namespace_value NOT NULL,
  value ext_value_value NOT NULL,
  PRIMARY KEY (organisation_id, key),
  FOREIGN KEY (organisation_id) REFERENCES organisation (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON TABLE organisation_ext IS 'A project''s own fields, by namespace. A project may bind its namespace to a JSON Schema of its own.';
COMMENT ON COLUMN organisation_ext.key IS 'The name under which a project keeps fields of its own: lower-case letters and digits, joined by single hyphens or full stops.';
COMMENT ON COLUMN organisation_ext.value IS 'A project''s own fields, by namespace.';

-- Where the facts of the record come from; at least one source.
--
-- A source, and where in it the fact stands. May be written as the identifier of the source
-- alone.
CREATE TABLE ministerial_meeting_sources (
  ministerial_meeting_id ministerial_meeting_id_value NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  source source_id_value NOT NULL REFERENCES source (id) DEFERRABLE INITIALLY DEFERRED,
  locator text_value,
  PRIMARY KEY (ministerial_meeting_id, position),
  FOREIGN KEY (ministerial_meeting_id) REFERENCES ministerial_meeting (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON TABLE ministerial_meeting_sources IS 'Where the facts of the record come from; at least one source.

A source, and where in it the fact stands. May be written as the identifier of the source alone.';
COMMENT ON COLUMN ministerial_meeting_sources.source IS 'The source.';
COMMENT ON COLUMN ministerial_meeting_sources.locator IS 'Where in the source: a page, a paragraph or a time.';

-- Who receives the others.
--
-- Someone who takes part: a person, an office whose holder is not named, an organisation or a
-- country. May be written as the identifier of a person alone. The office that a person acts in
-- follows from the tenures on that day, and needs naming only where the person held two or is
-- not known.
CREATE TABLE ministerial_meeting_hosts (
  ministerial_meeting_id ministerial_meeting_id_value NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  person person_id_value REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  office office_id_value REFERENCES office (id) DEFERRABLE INITIALLY DEFERRED,
  organisation organisation_id_value REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED,
  country country_code_value REFERENCES country (id) DEFERRABLE INITIALLY DEFERRED,
  name text_value,
  capacity capacity_value,
  as_printed text_value,
  role participant_role_value NOT NULL DEFAULT 'attendee',
  title text_value,
  mode participation_mode_value NOT NULL DEFAULT 'in-person',
  PRIMARY KEY (ministerial_meeting_id, position),
  FOREIGN KEY (ministerial_meeting_id) REFERENCES ministerial_meeting (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON TABLE ministerial_meeting_hosts IS 'Who receives the others.

Someone who takes part: a person, an office whose holder is not named, an organisation or a country. May be written as the identifier of a person alone. The office that a person acts in follows from the tenures on that day, and needs naming only where the person held two or is not known.';
COMMENT ON COLUMN ministerial_meeting_hosts.person IS 'The person who takes part.';
COMMENT ON COLUMN ministerial_meeting_hosts.office IS 'The office in which the person takes part, or whose unnamed holder does.';
COMMENT ON COLUMN ministerial_meeting_hosts.organisation IS 'The organisation, where it is all that the source names.';
COMMENT ON COLUMN ministerial_meeting_hosts.country IS 'The country, where it is all that the source names.';
COMMENT ON COLUMN ministerial_meeting_hosts.name IS 'The name of somebody who has no record, for imports.';
COMMENT ON COLUMN ministerial_meeting_hosts.capacity IS 'In which capacity the person acts, where no tenure on record says so.';
COMMENT ON COLUMN ministerial_meeting_hosts.as_printed IS 'The name as the source prints it.';
COMMENT ON COLUMN ministerial_meeting_hosts.role IS 'The role in which the person takes part.';
COMMENT ON COLUMN ministerial_meeting_hosts.title IS 'The title as the source prints it.';
COMMENT ON COLUMN ministerial_meeting_hosts.mode IS 'How the person takes part.';

-- For whom the person acts. By default the country or the topmost organisation of the office.
--
-- A reference to a record: a mapping with exactly one key, which names the kind.
CREATE TABLE ministerial_meeting_hosts_on_behalf_of (
  ministerial_meeting_id ministerial_meeting_id_value NOT NULL,
  hosts_position BIGINT NOT NULL,
  person person_id_value REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  office office_id_value REFERENCES office (id) DEFERRABLE INITIALLY DEFERRED,
  organisation organisation_id_value REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED,
  country country_code_value REFERENCES country (id) DEFERRABLE INITIALLY DEFERRED,
  place place_id_value REFERENCES place (id) DEFERRABLE INITIALLY DEFERRED,
  visit visit_id_value REFERENCES visit (id) DEFERRABLE INITIALLY DEFERRED,
  meeting meeting_id_value REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED,
  ministerial_meeting ministerial_meeting_id_value REFERENCES ministerial_meeting (id) DEFERRABLE INITIALLY DEFERRED,
  deployment deployment_id_value REFERENCES deployment (id) DEFERRABLE INITIALLY DEFERRED,
  operation operation_id_value REFERENCES operation (id) DEFERRABLE INITIALLY DEFERRED,
  document document_id_value REFERENCES document (id) DEFERRABLE INITIALLY DEFERRED,
  topic topic_id_value REFERENCES topic (id) DEFERRABLE INITIALLY DEFERRED,
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
);
COMMENT ON TABLE ministerial_meeting_hosts_on_behalf_of IS 'For whom the person acts. By default the country or the topmost organisation of the office.

A reference to a record: a mapping with exactly one key, which names the kind.';
COMMENT ON COLUMN ministerial_meeting_hosts_on_behalf_of.person IS 'A person.';
COMMENT ON COLUMN ministerial_meeting_hosts_on_behalf_of.office IS 'An office.';
COMMENT ON COLUMN ministerial_meeting_hosts_on_behalf_of.organisation IS 'An organisation.';
COMMENT ON COLUMN ministerial_meeting_hosts_on_behalf_of.country IS 'A country.';
COMMENT ON COLUMN ministerial_meeting_hosts_on_behalf_of.place IS 'A place.';
COMMENT ON COLUMN ministerial_meeting_hosts_on_behalf_of.visit IS 'A visit.';
COMMENT ON COLUMN ministerial_meeting_hosts_on_behalf_of.meeting IS 'A meeting.';
COMMENT ON COLUMN ministerial_meeting_hosts_on_behalf_of.ministerial_meeting IS 'A ministerial meeting.';
COMMENT ON COLUMN ministerial_meeting_hosts_on_behalf_of.deployment IS 'A deployment.';
COMMENT ON COLUMN ministerial_meeting_hosts_on_behalf_of.operation IS 'An operation.';
COMMENT ON COLUMN ministerial_meeting_hosts_on_behalf_of.document IS 'A document.';
COMMENT ON COLUMN ministerial_meeting_hosts_on_behalf_of.topic IS 'A topic.';

-- Whose seat is filled in another's place, as deputies and ambassadors do.
--
-- A reference to an office or a person: a mapping with exactly one key.
CREATE TABLE ministerial_meeting_hosts_represents (
  ministerial_meeting_id ministerial_meeting_id_value NOT NULL,
  hosts_position BIGINT NOT NULL,
  office office_id_value REFERENCES office (id) DEFERRABLE INITIALLY DEFERRED,
  person person_id_value REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (ministerial_meeting_id, hosts_position),
  FOREIGN KEY (ministerial_meeting_id, hosts_position) REFERENCES ministerial_meeting_hosts (ministerial_meeting_id, position) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  CHECK (
    CASE WHEN office IS NULL THEN 0 ELSE 1 END
    + CASE WHEN person IS NULL THEN 0 ELSE 1 END = 1
  )
);
COMMENT ON TABLE ministerial_meeting_hosts_represents IS 'Whose seat is filled in another''s place, as deputies and ambassadors do.

A reference to an office or a person: a mapping with exactly one key.';
COMMENT ON COLUMN ministerial_meeting_hosts_represents.office IS 'An office.';
COMMENT ON COLUMN ministerial_meeting_hosts_represents.person IS 'A person.';

-- Where this comes from, if not from the sources of the record.
--
-- A source, and where in it the fact stands. May be written as the identifier of the source
-- alone.
CREATE TABLE ministerial_meeting_hosts_sources (
  ministerial_meeting_id ministerial_meeting_id_value NOT NULL,
  hosts_position BIGINT NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  source source_id_value NOT NULL REFERENCES source (id) DEFERRABLE INITIALLY DEFERRED,
  locator text_value,
  PRIMARY KEY (ministerial_meeting_id, hosts_position, position),
  FOREIGN KEY (ministerial_meeting_id, hosts_position) REFERENCES ministerial_meeting_hosts (ministerial_meeting_id, position) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON TABLE ministerial_meeting_hosts_sources IS 'Where this comes from, if not from the sources of the record.

A source, and where in it the fact stands. May be written as the identifier of the source alone.';
COMMENT ON COLUMN ministerial_meeting_hosts_sources.source IS 'The source.';
COMMENT ON COLUMN ministerial_meeting_hosts_sources.locator IS 'Where in the source: a page, a paragraph or a time.';

-- Who presides.
--
-- Someone who takes part: a person, an office whose holder is not named, an organisation or a
-- country. May be written as the identifier of a person alone. The office that a person acts in
-- follows from the tenures on that day, and needs naming only where the person held two or is
-- not known.
CREATE TABLE ministerial_meeting_chair (
  ministerial_meeting_id ministerial_meeting_id_value NOT NULL,
  person person_id_value REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  office office_id_value REFERENCES office (id) DEFERRABLE INITIALLY DEFERRED,
  organisation organisation_id_value REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED,
  country country_code_value REFERENCES country (id) DEFERRABLE INITIALLY DEFERRED,
  name text_value,
  capacity capacity_value,
  as_printed text_value,
  role participant_role_value NOT NULL DEFAULT 'attendee',
  title text_value,
  mode participation_mode_value NOT NULL DEFAULT 'in-person',
  PRIMARY KEY (ministerial_meeting_id),
  FOREIGN KEY (ministerial_meeting_id) REFERENCES ministerial_meeting (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON TABLE ministerial_meeting_chair IS 'Who presides.

Someone who takes part: a person, an office whose holder is not named, an organisation or a country. May be written as the identifier of a person alone. The office that a person acts in follows from the tenures on that day, and needs naming only where the person held two or is not known.';
COMMENT ON COLUMN ministerial_meeting_chair.person IS 'The person who takes part.';
COMMENT ON COLUMN ministerial_meeting_chair.office IS 'The office in which the person takes part, or whose unnamed holder does.';
COMMENT ON COLUMN ministerial_meeting_chair.organisation IS 'The organisation, where it is all that the source names.';
COMMENT ON COLUMN ministerial_meeting_chair.country IS 'The country, where it is all that the source names.';
COMMENT ON COLUMN ministerial_meeting_chair.name IS 'The name of somebody who has no record, for imports.';
COMMENT ON COLUMN ministerial_meeting_chair.capacity IS 'In which capacity the person acts, where no tenure on record says so.';
COMMENT ON COLUMN ministerial_meeting_chair.as_printed IS 'The name as the source prints it.';
COMMENT ON COLUMN ministerial_meeting_chair.role IS 'The role in which the person takes part.';
COMMENT ON COLUMN ministerial_meeting_chair.title IS 'The title as the source prints it.';
COMMENT ON COLUMN ministerial_meeting_chair.mode IS 'How the person takes part.';

-- For whom the person acts. By default the country or the topmost organisation of the office.
--
-- A reference to a record: a mapping with exactly one key, which names the kind.
CREATE TABLE ministerial_meeting_chair_on_behalf_of (
  ministerial_meeting_id ministerial_meeting_id_value NOT NULL,
  person person_id_value REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  office office_id_value REFERENCES office (id) DEFERRABLE INITIALLY DEFERRED,
  organisation organisation_id_value REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED,
  country country_code_value REFERENCES country (id) DEFERRABLE INITIALLY DEFERRED,
  place place_id_value REFERENCES place (id) DEFERRABLE INITIALLY DEFERRED,
  visit visit_id_value REFERENCES visit (id) DEFERRABLE INITIALLY DEFERRED,
  meeting meeting_id_value REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED,
  ministerial_meeting ministerial_meeting_id_value REFERENCES ministerial_meeting (id) DEFERRABLE INITIALLY DEFERRED,
  deployment deployment_id_value REFERENCES deployment (id) DEFERRABLE INITIALLY DEFERRED,
  operation operation_id_value REFERENCES operation (id) DEFERRABLE INITIALLY DEFERRED,
  document document_id_value REFERENCES document (id) DEFERRABLE INITIALLY DEFERRED,
  topic topic_id_value REFERENCES topic (id) DEFERRABLE INITIALLY DEFERRED,
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
);
COMMENT ON TABLE ministerial_meeting_chair_on_behalf_of IS 'For whom the person acts. By default the country or the topmost organisation of the office.

A reference to a record: a mapping with exactly one key, which names the kind.';
COMMENT ON COLUMN ministerial_meeting_chair_on_behalf_of.person IS 'A person.';
COMMENT ON COLUMN ministerial_meeting_chair_on_behalf_of.office IS 'An office.';
COMMENT ON COLUMN ministerial_meeting_chair_on_behalf_of.organisation IS 'An organisation.';
COMMENT ON COLUMN ministerial_meeting_chair_on_behalf_of.country IS 'A country.';
COMMENT ON COLUMN ministerial_meeting_chair_on_behalf_of.place IS 'A place.';
COMMENT ON COLUMN ministerial_meeting_chair_on_behalf_of.visit IS 'A visit.';
COMMENT ON COLUMN ministerial_meeting_chair_on_behalf_of.meeting IS 'A meeting.';
COMMENT ON COLUMN ministerial_meeting_chair_on_behalf_of.ministerial_meeting IS 'A ministerial meeting.';
COMMENT ON COLUMN ministerial_meeting_chair_on_behalf_of.deployment IS 'A deployment.';
COMMENT ON COLUMN ministerial_meeting_chair_on_behalf_of.operation IS 'An operation.';
COMMENT ON COLUMN ministerial_meeting_chair_on_behalf_of.document IS 'A document.';
COMMENT ON COLUMN ministerial_meeting_chair_on_behalf_of.topic IS 'A topic.';

-- Whose seat is filled in another's place, as deputies and ambassadors do.
--
-- A reference to an office or a person: a mapping with exactly one key.
CREATE TABLE ministerial_meeting_chair_represents (
  ministerial_meeting_id ministerial_meeting_id_value NOT NULL,
  office office_id_value REFERENCES office (id) DEFERRABLE INITIALLY DEFERRED,
  person person_id_value REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (ministerial_meeting_id),
  FOREIGN KEY (ministerial_meeting_id) REFERENCES ministerial_meeting_chair (ministerial_meeting_id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  CHECK (
    CASE WHEN office IS NULL THEN 0 ELSE 1 END
    + CASE WHEN person IS NULL THEN 0 ELSE 1 END = 1
  )
);
COMMENT ON TABLE ministerial_meeting_chair_represents IS 'Whose seat is filled in another''s place, as deputies and ambassadors do.

A reference to an office or a person: a mapping with exactly one key.';
COMMENT ON COLUMN ministerial_meeting_chair_represents.office IS 'An office.';
COMMENT ON COLUMN ministerial_meeting_chair_represents.person IS 'A person.';

-- Where this comes from, if not from the sources of the record.
--
-- A source, and where in it the fact stands. May be written as the identifier of the source
-- alone.
CREATE TABLE ministerial_meeting_chair_sources (
  ministerial_meeting_id ministerial_meeting_id_value NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  source source_id_value NOT NULL REFERENCES source (id) DEFERRABLE INITIALLY DEFERRED,
  locator text_value,
  PRIMARY KEY (ministerial_meeting_id, position),
  FOREIGN KEY (ministerial_meeting_id) REFERENCES ministerial_meeting_chair (ministerial_meeting_id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON TABLE ministerial_meeting_chair_sources IS 'Where this comes from, if not from the sources of the record.

A source, and where in it the fact stands. May be written as the identifier of the source alone.';
COMMENT ON COLUMN ministerial_meeting_chair_sources.source IS 'The source.';
COMMENT ON COLUMN ministerial_meeting_chair_sources.locator IS 'Where in the source: a page, a paragraph or a time.';

-- Who takes part.
--
-- Someone who takes part: a person, an office whose holder is not named, an organisation or a
-- country. May be written as the identifier of a person alone. The office that a person acts in
-- follows from the tenures on that day, and needs naming only where the person held two or is
-- not known.
CREATE TABLE ministerial_meeting_participants (
  ministerial_meeting_id ministerial_meeting_id_value NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  person person_id_value REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  office office_id_value REFERENCES office (id) DEFERRABLE INITIALLY DEFERRED,
  organisation organisation_id_value REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED,
  country country_code_value REFERENCES country (id) DEFERRABLE INITIALLY DEFERRED,
  name text_value,
  capacity capacity_value,
  as_printed text_value,
  role participant_role_value NOT NULL DEFAULT 'attendee',
  title text_value,
  mode participation_mode_value NOT NULL DEFAULT 'in-person',
  PRIMARY KEY (ministerial_meeting_id, position),
  FOREIGN KEY (ministerial_meeting_id) REFERENCES ministerial_meeting (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON TABLE ministerial_meeting_participants IS 'Who takes part.

Someone who takes part: a person, an office whose holder is not named, an organisation or a country. May be written as the identifier of a person alone. The office that a person acts in follows from the tenures on that day, and needs naming only where the person held two or is not known.';
COMMENT ON COLUMN ministerial_meeting_participants.person IS 'The person who takes part.';
COMMENT ON COLUMN ministerial_meeting_participants.office IS 'The office in which the person takes part, or whose unnamed holder does.';
COMMENT ON COLUMN ministerial_meeting_participants.organisation IS 'The organisation, where it is all that the source names.';
COMMENT ON COLUMN ministerial_meeting_participants.country IS 'The country, where it is all that the source names.';
COMMENT ON COLUMN ministerial_meeting_participants.name IS 'The name of somebody who has no record, for imports.';
COMMENT ON COLUMN ministerial_meeting_participants.capacity IS 'In which capacity the person acts, where no tenure on record says so.';
COMMENT ON COLUMN ministerial_meeting_participants.as_printed IS 'The name as the source prints it.';
COMMENT ON COLUMN ministerial_meeting_participants.role IS 'The role in which the person takes part.';
COMMENT ON COLUMN ministerial_meeting_participants.title IS 'The title as the source prints it.';
COMMENT ON COLUMN ministerial_meeting_participants.mode IS 'How the person takes part.';

-- For whom the person acts. By default the country or the topmost organisation of the office.
--
-- A reference to a record: a mapping with exactly one key, which names the kind.
CREATE TABLE ministerial_meeting_participants_on_behalf_of (
  ministerial_meeting_id ministerial_meeting_id_value NOT NULL,
  participants_position BIGINT NOT NULL,
  person person_id_value REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  office office_id_value REFERENCES office (id) DEFERRABLE INITIALLY DEFERRED,
  organisation organisation_id_value REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED,
  country country_code_value REFERENCES country (id) DEFERRABLE INITIALLY DEFERRED,
  place place_id_value REFERENCES place (id) DEFERRABLE INITIALLY DEFERRED,
  visit visit_id_value REFERENCES visit (id) DEFERRABLE INITIALLY DEFERRED,
  meeting meeting_id_value REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED,
  ministerial_meeting ministerial_meeting_id_value REFERENCES ministerial_meeting (id) DEFERRABLE INITIALLY DEFERRED,
  deployment deployment_id_value REFERENCES deployment (id) DEFERRABLE INITIALLY DEFERRED,
  operation operation_id_value REFERENCES operation (id) DEFERRABLE INITIALLY DEFERRED,
  document document_id_value REFERENCES document (id) DEFERRABLE INITIALLY DEFERRED,
  topic topic_id_value REFERENCES topic (id) DEFERRABLE INITIALLY DEFERRED,
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
);
COMMENT ON TABLE ministerial_meeting_participants_on_behalf_of IS 'For whom the person acts. By default the country or the topmost organisation of the office.

A reference to a record: a mapping with exactly one key, which names the kind.';
COMMENT ON COLUMN ministerial_meeting_participants_on_behalf_of.person IS 'A person.';
COMMENT ON COLUMN ministerial_meeting_participants_on_behalf_of.office IS 'An office.';
COMMENT ON COLUMN ministerial_meeting_participants_on_behalf_of.organisation IS 'An organisation.';
COMMENT ON COLUMN ministerial_meeting_participants_on_behalf_of.country IS 'A country.';
COMMENT ON COLUMN ministerial_meeting_participants_on_behalf_of.place IS 'A place.';
COMMENT ON COLUMN ministerial_meeting_participants_on_behalf_of.visit IS 'A visit.';
COMMENT ON COLUMN ministerial_meeting_participants_on_behalf_of.meeting IS 'A meeting.';
COMMENT ON COLUMN ministerial_meeting_participants_on_behalf_of.ministerial_meeting IS 'A ministerial meeting.';
COMMENT ON COLUMN ministerial_meeting_participants_on_behalf_of.deployment IS 'A deployment.';
COMMENT ON COLUMN ministerial_meeting_participants_on_behalf_of.operation IS 'An operation.';
COMMENT ON COLUMN ministerial_meeting_participants_on_behalf_of.document IS 'A document.';
COMMENT ON COLUMN ministerial_meeting_participants_on_behalf_of.topic IS 'A topic.';

-- Whose seat is filled in another's place, as deputies and ambassadors do.
--
-- A reference to an office or a person: a mapping with exactly one key.
CREATE TABLE ministerial_meeting_participants_represents (
  ministerial_meeting_id ministerial_meeting_id_value NOT NULL,
  participants_position BIGINT NOT NULL,
  office office_id_value REFERENCES office (id) DEFERRABLE INITIALLY DEFERRED,
  person person_id_value REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (ministerial_meeting_id, participants_position),
  FOREIGN KEY (ministerial_meeting_id, participants_position) REFERENCES ministerial_meeting_participants (ministerial_meeting_id, position) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  CHECK (
    CASE WHEN office IS NULL THEN 0 ELSE 1 END
    + CASE WHEN person IS NULL THEN 0 ELSE 1 END = 1
  )
);
COMMENT ON TABLE ministerial_meeting_participants_represents IS 'Whose seat is filled in another''s place, as deputies and ambassadors do.

A reference to an office or a person: a mapping with exactly one key.';
COMMENT ON COLUMN ministerial_meeting_participants_represents.office IS 'An office.';
COMMENT ON COLUMN ministerial_meeting_participants_represents.person IS 'A person.';

-- Where this comes from, if not from the sources of the record.
--
-- A source, and where in it the fact stands. May be written as the identifier of the source
-- alone.
CREATE TABLE ministerial_meeting_participants_sources (
  ministerial_meeting_id ministerial_meeting_id_value NOT NULL,
  participants_position BIGINT NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  source source_id_value NOT NULL REFERENCES source (id) DEFERRABLE INITIALLY DEFERRED,
  locator text_value,
  PRIMARY KEY (ministerial_meeting_id, participants_position, position),
  FOREIGN KEY (ministerial_meeting_id, participants_position) REFERENCES ministerial_meeting_participants (ministerial_meeting_id, position) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON TABLE ministerial_meeting_participants_sources IS 'Where this comes from, if not from the sources of the record.

A source, and where in it the fact stands. May be written as the identifier of the source alone.';
COMMENT ON COLUMN ministerial_meeting_participants_sources.source IS 'The source.';
COMMENT ON COLUMN ministerial_meeting_participants_sources.locator IS 'Where in the source: a page, a paragraph or a time.';

-- What is spoken about.
CREATE TABLE ministerial_meeting_topics (
  ministerial_meeting_id ministerial_meeting_id_value NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  value topic_id_value NOT NULL REFERENCES topic (id) DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (ministerial_meeting_id, position),
  FOREIGN KEY (ministerial_meeting_id) REFERENCES ministerial_meeting (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON TABLE ministerial_meeting_topics IS 'What is spoken about.';
COMMENT ON COLUMN ministerial_meeting_topics.value IS 'What is spoken about.';

-- The sessions of the meeting.
--
-- A session of a ministerial meeting.
CREATE TABLE ministerial_meeting_sessions (
  ministerial_meeting_id ministerial_meeting_id_value NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  title text_value,
  date span_value,
  format text_value,
  PRIMARY KEY (ministerial_meeting_id, position),
  FOREIGN KEY (ministerial_meeting_id) REFERENCES ministerial_meeting (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON TABLE ministerial_meeting_sessions IS 'The sessions of the meeting.

A session of a ministerial meeting.';
COMMENT ON COLUMN ministerial_meeting_sessions.title IS 'The title of the session.';
COMMENT ON COLUMN ministerial_meeting_sessions.date IS 'The day of the session.';
COMMENT ON COLUMN ministerial_meeting_sessions.format IS 'The format in which the body meets, such as `NATO-Ukraine Commission`.';

-- What is spoken about.
CREATE TABLE ministerial_meeting_sessions_topics (
  ministerial_meeting_id ministerial_meeting_id_value NOT NULL,
  sessions_position BIGINT NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  value topic_id_value NOT NULL REFERENCES topic (id) DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (ministerial_meeting_id, sessions_position, position),
  FOREIGN KEY (ministerial_meeting_id, sessions_position) REFERENCES ministerial_meeting_sessions (ministerial_meeting_id, position) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON TABLE ministerial_meeting_sessions_topics IS 'What is spoken about.';
COMMENT ON COLUMN ministerial_meeting_sessions_topics.value IS 'What is spoken about.';

-- Who takes part beside the members: partners, invitees.
--
-- Someone who takes part: a person, an office whose holder is not named, an organisation or a
-- country. May be written as the identifier of a person alone. The office that a person acts in
-- follows from the tenures on that day, and needs naming only where the person held two or is
-- not known.
CREATE TABLE ministerial_meeting_sessions_participants (
  ministerial_meeting_id ministerial_meeting_id_value NOT NULL,
  sessions_position BIGINT NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  person person_id_value REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  office office_id_value REFERENCES office (id) DEFERRABLE INITIALLY DEFERRED,
  organisation organisation_id_value REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED,
  country country_code_value REFERENCES country (id) DEFERRABLE INITIALLY DEFERRED,
  name text_value,
  capacity capacity_value,
  as_printed text_value,
  role participant_role_value NOT NULL DEFAULT 'attendee',
  title text_value,
  mode participation_mode_value NOT NULL DEFAULT 'in-person',
  PRIMARY KEY (ministerial_meeting_id, sessions_position, position),
  FOREIGN KEY (ministerial_meeting_id, sessions_position) REFERENCES ministerial_meeting_sessions (ministerial_meeting_id, position) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON TABLE ministerial_meeting_sessions_participants IS 'Who takes part beside the members: partners, invitees.

Someone who takes part: a person, an office whose holder is not named, an organisation or a country. May be written as the identifier of a person alone. The office that a person acts in follows from the tenures on that day, and needs naming only where the person held two or is not known.';
COMMENT ON COLUMN ministerial_meeting_sessions_participants.person IS 'The person who takes part.';
COMMENT ON COLUMN ministerial_meeting_sessions_participants.office IS 'The office in which the person takes part, or whose unnamed holder does.';
COMMENT ON COLUMN ministerial_meeting_sessions_participants.organisation IS 'The organisation, where it is all that the source names.';
COMMENT ON COLUMN ministerial_meeting_sessions_participants.country IS 'The country, where it is all that the source names.';
COMMENT ON COLUMN ministerial_meeting_sessions_participants.name IS 'The name of somebody who has no record, for imports.';
COMMENT ON COLUMN ministerial_meeting_sessions_participants.capacity IS 'In which capacity the person acts, where no tenure on record says so.';
COMMENT ON COLUMN ministerial_meeting_sessions_participants.as_printed IS 'The name as the source prints it.';
COMMENT ON COLUMN ministerial_meeting_sessions_participants.role IS 'The role in which the person takes part.';
COMMENT ON COLUMN ministerial_meeting_sessions_participants.title IS 'The title as the source prints it.';
COMMENT ON COLUMN ministerial_meeting_sessions_participants.mode IS 'How the person takes part.';

-- For whom the person acts. By default the country or the topmost organisation of the office.
--
-- A reference to a record: a mapping with exactly one key, which names the kind.
CREATE TABLE ministerial_meeting_sessions_participants_on_behalf_of (
  ministerial_meeting_id ministerial_meeting_id_value NOT NULL,
  sessions_position BIGINT NOT NULL,
  participants_position BIGINT NOT NULL,
  person person_id_value REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  office office_id_value REFERENCES office (id) DEFERRABLE INITIALLY DEFERRED,
  organisation organisation_id_value REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED,
  country country_code_value REFERENCES country (id) DEFERRABLE INITIALLY DEFERRED,
  place place_id_value REFERENCES place (id) DEFERRABLE INITIALLY DEFERRED,
  visit visit_id_value REFERENCES visit (id) DEFERRABLE INITIALLY DEFERRED,
  meeting meeting_id_value REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED,
  ministerial_meeting ministerial_meeting_id_value REFERENCES ministerial_meeting (id) DEFERRABLE INITIALLY DEFERRED,
  deployment deployment_id_value REFERENCES deployment (id) DEFERRABLE INITIALLY DEFERRED,
  operation operation_id_value REFERENCES operation (id) DEFERRABLE INITIALLY DEFERRED,
  document document_id_value REFERENCES document (id) DEFERRABLE INITIALLY DEFERRED,
  topic topic_id_value REFERENCES topic (id) DEFERRABLE INITIALLY DEFERRED,
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
);
COMMENT ON TABLE ministerial_meeting_sessions_participants_on_behalf_of IS 'For whom the person acts. By default the country or the topmost organisation of the office.

A reference to a record: a mapping with exactly one key, which names the kind.';
COMMENT ON COLUMN ministerial_meeting_sessions_participants_on_behalf_of.person IS 'A person.';
COMMENT ON COLUMN ministerial_meeting_sessions_participants_on_behalf_of.office IS 'An office.';
COMMENT ON COLUMN ministerial_meeting_sessions_participants_on_behalf_of.organisation IS 'An organisation.';
COMMENT ON COLUMN ministerial_meeting_sessions_participants_on_behalf_of.country IS 'A country.';
COMMENT ON COLUMN ministerial_meeting_sessions_participants_on_behalf_of.place IS 'A place.';
COMMENT ON COLUMN ministerial_meeting_sessions_participants_on_behalf_of.visit IS 'A visit.';
COMMENT ON COLUMN ministerial_meeting_sessions_participants_on_behalf_of.meeting IS 'A meeting.';
COMMENT ON COLUMN ministerial_meeting_sessions_participants_on_behalf_of.ministerial_meeting IS 'A ministerial meeting.';
COMMENT ON COLUMN ministerial_meeting_sessions_participants_on_behalf_of.deployment IS 'A deployment.';
COMMENT ON COLUMN ministerial_meeting_sessions_participants_on_behalf_of.operation IS 'An operation.';
COMMENT ON COLUMN ministerial_meeting_sessions_participants_on_behalf_of.document IS 'A document.';
COMMENT ON COLUMN ministerial_meeting_sessions_participants_on_behalf_of.topic IS 'A topic.';

-- Whose seat is filled in another's place, as deputies and ambassadors do.
--
-- A reference to an office or a person: a mapping with exactly one key.
CREATE TABLE ministerial_meeting_sessions_participants_represents (
  ministerial_meeting_id ministerial_meeting_id_value NOT NULL,
  sessions_position BIGINT NOT NULL,
  participants_position BIGINT NOT NULL,
  office office_id_value REFERENCES office (id) DEFERRABLE INITIALLY DEFERRED,
  person person_id_value REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (ministerial_meeting_id, sessions_position, participants_position),
  FOREIGN KEY (ministerial_meeting_id, sessions_position, participants_position) REFERENCES ministerial_meeting_sessions_participants (ministerial_meeting_id, sessions_position, position) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  CHECK (
    CASE WHEN office IS NULL THEN 0 ELSE 1 END
    + CASE WHEN person IS NULL THEN 0 ELSE 1 END = 1
  )
);
COMMENT ON TABLE ministerial_meeting_sessions_participants_represents IS 'Whose seat is filled in another''s place, as deputies and ambassadors do.

A reference to an office or a person: a mapping with exactly one key.';
COMMENT ON COLUMN ministerial_meeting_sessions_participants_represents.office IS 'An office.';
COMMENT ON COLUMN ministerial_meeting_sessions_participants_represents.person IS 'A person.';

-- Where this comes from, if not from the sources of the record.
--
-- A source, and where in it the fact stands. May be written as the identifier of the source
-- alone.
CREATE TABLE ministerial_meeting_sessions_participants_sources (
  ministerial_meeting_id ministerial_meeting_id_value NOT NULL,
  sessions_position BIGINT NOT NULL,
  participants_position BIGINT NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  source source_id_value NOT NULL REFERENCES source (id) DEFERRABLE INITIALLY DEFERRED,
  locator text_value,
  PRIMARY KEY (ministerial_meeting_id, sessions_position, participants_position, position),
  FOREIGN KEY (ministerial_meeting_id, sessions_position, participants_position) REFERENCES ministerial_meeting_sessions_participants (ministerial_meeting_id, sessions_position, position) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON TABLE ministerial_meeting_sessions_participants_sources IS 'Where this comes from, if not from the sources of the record.

A source, and where in it the fact stands. May be written as the identifier of the source alone.';
COMMENT ON COLUMN ministerial_meeting_sessions_participants_sources.source IS 'The source.';
COMMENT ON COLUMN ministerial_meeting_sessions_participants_sources.locator IS 'Where in the source: a page, a paragraph or a time.';

-- Where this comes from, if not from the sources of the record.
--
-- A source, and where in it the fact stands. May be written as the identifier of the source
-- alone.
CREATE TABLE ministerial_meeting_sessions_sources (
  ministerial_meeting_id ministerial_meeting_id_value NOT NULL,
  sessions_position BIGINT NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  source source_id_value NOT NULL REFERENCES source (id) DEFERRABLE INITIALLY DEFERRED,
  locator text_value,
  PRIMARY KEY (ministerial_meeting_id, sessions_position, position),
  FOREIGN KEY (ministerial_meeting_id, sessions_position) REFERENCES ministerial_meeting_sessions (ministerial_meeting_id, position) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON TABLE ministerial_meeting_sessions_sources IS 'Where this comes from, if not from the sources of the record.

A source, and where in it the fact stands. May be written as the identifier of the source alone.';
COMMENT ON COLUMN ministerial_meeting_sessions_sources.source IS 'The source.';
COMMENT ON COLUMN ministerial_meeting_sessions_sources.locator IS 'Where in the source: a page, a paragraph or a time.';

-- The documents that came of it.
--
-- A reference to a document: a mapping with exactly one key.
CREATE TABLE ministerial_meeting_outcomes (
  ministerial_meeting_id ministerial_meeting_id_value NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  document document_id_value REFERENCES document (id) DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (ministerial_meeting_id, position),
  FOREIGN KEY (ministerial_meeting_id) REFERENCES ministerial_meeting (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  CHECK (
    CASE WHEN document IS NULL THEN 0 ELSE 1 END = 1
  )
);
COMMENT ON TABLE ministerial_meeting_outcomes IS 'The documents that came of it.

A reference to a document: a mapping with exactly one key.';
COMMENT ON COLUMN ministerial_meeting_outcomes.document IS 'A document.';

-- The identifiers of the same thing in other data sets, by the data set's key.
--
-- The identifiers of one thing in other data sets, by the key of the data set.
CREATE TABLE ministerial_meeting_ids (
  ministerial_meeting_id ministerial_meeting_id_value NOT NULL,
  key dataset_key_value NOT NULL,
  value text_value NOT NULL,
  PRIMARY KEY (ministerial_meeting_id, key),
  FOREIGN KEY (ministerial_meeting_id) REFERENCES ministerial_meeting (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON TABLE ministerial_meeting_ids IS 'The identifiers of the same thing in other data sets, by the data set''s key.

The identifiers of one thing in other data sets, by the key of the data set.';
COMMENT ON COLUMN ministerial_meeting_ids.key IS 'The key of another data set, such as `wikidata`, `geonames`, `iso3`, `m49`, `cow` or `unlocode`: lower-case letters, digits and hyphens.';
COMMENT ON COLUMN ministerial_meeting_ids.value IS 'The identifiers of the same thing in other data sets, by the data set''s key.';

-- Identifiers of records that were merged into this one. They are never used again.
CREATE TABLE ministerial_meeting_previous_ids (
  ministerial_meeting_id ministerial_meeting_id_value NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  value id_value NOT NULL,
  PRIMARY KEY (ministerial_meeting_id, position),
  FOREIGN KEY (ministerial_meeting_id) REFERENCES ministerial_meeting (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON TABLE ministerial_meeting_previous_ids IS 'Identifiers of records that were merged into this one. They are never used again.';
COMMENT ON COLUMN ministerial_meeting_previous_ids.value IS 'Identifiers of records that were merged into this one. They are never used again.';

-- What the sources leave open, one matter a text.
CREATE TABLE ministerial_meeting_open (
  ministerial_meeting_id ministerial_meeting_id_value NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  value text_value NOT NULL,
  PRIMARY KEY (ministerial_meeting_id, position),
  FOREIGN KEY (ministerial_meeting_id) REFERENCES ministerial_meeting (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON TABLE ministerial_meeting_open IS 'What the sources leave open, one matter a text.';
COMMENT ON COLUMN ministerial_meeting_open.value IS 'What the sources leave open, one matter a text.';

-- Fields of which other sources say something else. The field itself holds the value preferred.
--
-- What other sources say of a field of the record.
CREATE TABLE ministerial_meeting_disputed (
  ministerial_meeting_id ministerial_meeting_id_value NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  field text_value NOT NULL,
  says text_value NOT NULL,
  PRIMARY KEY (ministerial_meeting_id, position),
  FOREIGN KEY (ministerial_meeting_id) REFERENCES ministerial_meeting (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON TABLE ministerial_meeting_disputed IS 'Fields of which other sources say something else. The field itself holds the value preferred.

What other sources say of a field of the record.';
COMMENT ON COLUMN ministerial_meeting_disputed.field IS 'The name of the field, with dots where it lies inside another: `stops.0.date`.';
COMMENT ON COLUMN ministerial_meeting_disputed.says IS 'What these sources say.';

-- The sources that say so; at least one.
--
-- A source, and where in it the fact stands. May be written as the identifier of the source
-- alone.
CREATE TABLE ministerial_meeting_disputed_sources (
  ministerial_meeting_id ministerial_meeting_id_value NOT NULL,
  disputed_position BIGINT NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  source source_id_value NOT NULL REFERENCES source (id) DEFERRABLE INITIALLY DEFERRED,
  locator text_value,
  PRIMARY KEY (ministerial_meeting_id, disputed_position, position),
  FOREIGN KEY (ministerial_meeting_id, disputed_position) REFERENCES ministerial_meeting_disputed (ministerial_meeting_id, position) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON TABLE ministerial_meeting_disputed_sources IS 'The sources that say so; at least one.

A source, and where in it the fact stands. May be written as the identifier of the source alone.';
COMMENT ON COLUMN ministerial_meeting_disputed_sources.source IS 'The source.';
COMMENT ON COLUMN ministerial_meeting_disputed_sources.locator IS 'Where in the source: a page, a paragraph or a time.';

-- A project's own fields, by namespace. A project may bind its namespace to a JSON Schema of
-- its own.
CREATE TABLE ministerial_meeting_ext (
  ministerial_meeting_id ministerial_meeting_id_value NOT NULL,
  key namespace_value NOT NULL,
  value ext_value_value NOT NULL,
  PRIMARY KEY (ministerial_meeting_id, key),
  FOREIGN KEY (ministerial_meeting_id) REFERENCES ministerial_meeting (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON TABLE ministerial_meeting_ext IS 'A project''s own fields, by namespace. A project may bind its namespace to a JSON Schema of its own.';
COMMENT ON COLUMN ministerial_meeting_ext.key IS 'The name under which a project keeps fields of its own: lower-case letters and digits, joined by single hyphens or full stops.';
COMMENT ON COLUMN ministerial_meeting_ext.value IS 'A project''s own fields, by namespace.';

-- Where the facts of the record come from; at least one source.
--
-- A source, and where in it the fact stands. May be written as the identifier of the source
-- alone.
CREATE TABLE operation_sources (
  operation_id operation_id_value NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  source source_id_value NOT NULL REFERENCES source (id) DEFERRABLE INITIALLY DEFERRED,
  locator text_value,
  PRIMARY KEY (operation_id, position),
  FOREIGN KEY (operation_id) REFERENCES operation (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON TABLE operation_sources IS 'Where the facts of the record come from; at least one source.

A source, and where in it the fact stands. May be written as the identifier of the source alone.';
COMMENT ON COLUMN operation_sources.source IS 'The source.';
COMMENT ON COLUMN operation_sources.locator IS 'Where in the source: a page, a paragraph or a time.';

-- Where it takes place.
--
-- A reference to a country or a place: a mapping with exactly one key.
CREATE TABLE operation_areas (
  operation_id operation_id_value NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  country country_code_value REFERENCES country (id) DEFERRABLE INITIALLY DEFERRED,
  place place_id_value REFERENCES place (id) DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (operation_id, position),
  FOREIGN KEY (operation_id) REFERENCES operation (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  CHECK (
    CASE WHEN country IS NULL THEN 0 ELSE 1 END
    + CASE WHEN place IS NULL THEN 0 ELSE 1 END = 1
  )
);
COMMENT ON TABLE operation_areas IS 'Where it takes place.

A reference to a country or a place: a mapping with exactly one key.';
COMMENT ON COLUMN operation_areas.country IS 'A country.';
COMMENT ON COLUMN operation_areas.place IS 'A place.';

-- The topics to which it belongs.
CREATE TABLE operation_topics (
  operation_id operation_id_value NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  value topic_id_value NOT NULL REFERENCES topic (id) DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (operation_id, position),
  FOREIGN KEY (operation_id) REFERENCES operation (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON TABLE operation_topics IS 'The topics to which it belongs.';
COMMENT ON COLUMN operation_topics.value IS 'The topics to which it belongs.';

-- The identifiers of the same thing in other data sets, by the data set's key.
--
-- The identifiers of one thing in other data sets, by the key of the data set.
CREATE TABLE operation_ids (
  operation_id operation_id_value NOT NULL,
  key dataset_key_value NOT NULL,
  value text_value NOT NULL,
  PRIMARY KEY (operation_id, key),
  FOREIGN KEY (operation_id) REFERENCES operation (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON TABLE operation_ids IS 'The identifiers of the same thing in other data sets, by the data set''s key.

The identifiers of one thing in other data sets, by the key of the data set.';
COMMENT ON COLUMN operation_ids.key IS 'The key of another data set, such as `wikidata`, `geonames`, `iso3`, `m49`, `cow` or `unlocode`: lower-case letters, digits and hyphens.';
COMMENT ON COLUMN operation_ids.value IS 'The identifiers of the same thing in other data sets, by the data set''s key.';

-- Identifiers of records that were merged into this one. They are never used again.
CREATE TABLE operation_previous_ids (
  operation_id operation_id_value NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  value id_value NOT NULL,
  PRIMARY KEY (operation_id, position),
  FOREIGN KEY (operation_id) REFERENCES operation (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON TABLE operation_previous_ids IS 'Identifiers of records that were merged into this one. They are never used again.';
COMMENT ON COLUMN operation_previous_ids.value IS 'Identifiers of records that were merged into this one. They are never used again.';

-- What the sources leave open, one matter a text.
CREATE TABLE operation_open (
  operation_id operation_id_value NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  value text_value NOT NULL,
  PRIMARY KEY (operation_id, position),
  FOREIGN KEY (operation_id) REFERENCES operation (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON TABLE operation_open IS 'What the sources leave open, one matter a text.';
COMMENT ON COLUMN operation_open.value IS 'What the sources leave open, one matter a text.';

-- Fields of which other sources say something else. The field itself holds the value preferred.
--
-- What other sources say of a field of the record.
CREATE TABLE operation_disputed (
  operation_id operation_id_value NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  field text_value NOT NULL,
  says text_value NOT NULL,
  PRIMARY KEY (operation_id, position),
  FOREIGN KEY (operation_id) REFERENCES operation (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON TABLE operation_disputed IS 'Fields of which other sources say something else. The field itself holds the value preferred.

What other sources say of a field of the record.';
COMMENT ON COLUMN operation_disputed.field IS 'The name of the field, with dots where it lies inside another: `stops.0.date`.';
COMMENT ON COLUMN operation_disputed.says IS 'What these sources say.';

-- The sources that say so; at least one.
--
-- A source, and where in it the fact stands. May be written as the identifier of the source
-- alone.
CREATE TABLE operation_disputed_sources (
  operation_id operation_id_value NOT NULL,
  disputed_position BIGINT NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  source source_id_value NOT NULL REFERENCES source (id) DEFERRABLE INITIALLY DEFERRED,
  locator text_value,
  PRIMARY KEY (operation_id, disputed_position, position),
  FOREIGN KEY (operation_id, disputed_position) REFERENCES operation_disputed (operation_id, position) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON TABLE operation_disputed_sources IS 'The sources that say so; at least one.

A source, and where in it the fact stands. May be written as the identifier of the source alone.';
COMMENT ON COLUMN operation_disputed_sources.source IS 'The source.';
COMMENT ON COLUMN operation_disputed_sources.locator IS 'Where in the source: a page, a paragraph or a time.';

-- A project's own fields, by namespace. A project may bind its namespace to a JSON Schema of
-- its own.
CREATE TABLE operation_ext (
  operation_id operation_id_value NOT NULL,
  key namespace_value NOT NULL,
  value ext_value_value NOT NULL,
  PRIMARY KEY (operation_id, key),
  FOREIGN KEY (operation_id) REFERENCES operation (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON TABLE operation_ext IS 'A project''s own fields, by namespace. A project may bind its namespace to a JSON Schema of its own.';
COMMENT ON COLUMN operation_ext.key IS 'The name under which a project keeps fields of its own: lower-case letters and digits, joined by single hyphens or full stops.';
COMMENT ON COLUMN operation_ext.value IS 'A project''s own fields, by namespace.';

-- Where the facts of the record come from; at least one source.
--
-- A source, and where in it the fact stands. May be written as the identifier of the source
-- alone.
CREATE TABLE deployment_sources (
  deployment_id deployment_id_value NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  source source_id_value NOT NULL REFERENCES source (id) DEFERRABLE INITIALLY DEFERRED,
  locator text_value,
  PRIMARY KEY (deployment_id, position),
  FOREIGN KEY (deployment_id) REFERENCES deployment (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON TABLE deployment_sources IS 'Where the facts of the record come from; at least one source.

A source, and where in it the fact stands. May be written as the identifier of the source alone.';
COMMENT ON COLUMN deployment_sources.source IS 'The source.';
COMMENT ON COLUMN deployment_sources.locator IS 'Where in the source: a page, a paragraph or a time.';

-- Which countries take part in it, and how many.
--
-- Which countries take part in a deployment. The number and the list stand by themselves: a
-- source may give one without the other.
CREATE TABLE deployment_contributors (
  deployment_id deployment_id_value NOT NULL,
  count_minimum quantity_value,
  count_maximum quantity_value,
  count_approximate BOOLEAN,
  complete BOOLEAN NOT NULL DEFAULT FALSE,
  includes_framework_nation BOOLEAN,
  PRIMARY KEY (deployment_id),
  FOREIGN KEY (deployment_id) REFERENCES deployment (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  CHECK (count_maximum IS NULL OR count_minimum IS NOT NULL),
  CHECK ((count_minimum IS NULL) = (count_approximate IS NULL))
);
COMMENT ON TABLE deployment_contributors IS 'Which countries take part in it, and how many.

Which countries take part in a deployment. The number and the list stand by themselves: a source may give one without the other.';
COMMENT ON COLUMN deployment_contributors.count_minimum IS 'How many countries take part.

How many there are, as exactly as the source says it. Written `10`, `~900` (about 900), `900+` (at least 900) or `900-1200`, or as a mapping.

The smallest number that it may be.';
COMMENT ON COLUMN deployment_contributors.count_maximum IS 'How many countries take part.

The greatest number that it may be; absent where the source names none.';
COMMENT ON COLUMN deployment_contributors.count_approximate IS 'How many countries take part.

Whether the source gives the numbers as approximate.';
COMMENT ON COLUMN deployment_contributors.complete IS 'Whether all of them are named.';
COMMENT ON COLUMN deployment_contributors.includes_framework_nation IS 'Whether `count` includes the country that leads. Absent: not known.';

-- The countries that are named.
--
-- A country that takes part in a deployment. May be written as the code of the country alone.
CREATE TABLE deployment_contributors_countries (
  deployment_id deployment_id_value NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  country country_code_value NOT NULL REFERENCES country (id) DEFERRABLE INITIALLY DEFERRED,
  since date_value,
  until date_value,
  personnel_minimum quantity_value,
  personnel_maximum quantity_value,
  personnel_approximate BOOLEAN,
  PRIMARY KEY (deployment_id, position),
  FOREIGN KEY (deployment_id) REFERENCES deployment_contributors (deployment_id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  CHECK (personnel_maximum IS NULL OR personnel_minimum IS NOT NULL),
  CHECK ((personnel_minimum IS NULL) = (personnel_approximate IS NULL))
);
COMMENT ON TABLE deployment_contributors_countries IS 'The countries that are named.

A country that takes part in a deployment. May be written as the code of the country alone.';
COMMENT ON COLUMN deployment_contributors_countries.country IS 'The country that contributes.';
COMMENT ON COLUMN deployment_contributors_countries.since IS 'The first day.';
COMMENT ON COLUMN deployment_contributors_countries.until IS 'The last day, inclusive.';
COMMENT ON COLUMN deployment_contributors_countries.personnel_minimum IS 'How many persons it sends.

How many there are, as exactly as the source says it. Written `10`, `~900` (about 900), `900+` (at least 900) or `900-1200`, or as a mapping.

The smallest number that it may be.';
COMMENT ON COLUMN deployment_contributors_countries.personnel_maximum IS 'How many persons it sends.

The greatest number that it may be; absent where the source names none.';
COMMENT ON COLUMN deployment_contributors_countries.personnel_approximate IS 'How many persons it sends.

Whether the source gives the numbers as approximate.';

-- How many persons it has, by day and by source.
--
-- How many persons a deployment has, as one source gives it.
CREATE TABLE deployment_strength (
  deployment_id deployment_id_value NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  personnel_minimum quantity_value NOT NULL,
  personnel_maximum quantity_value,
  personnel_approximate BOOLEAN NOT NULL DEFAULT FALSE,
  as_of date_value,
  kind strength_kind_value NOT NULL DEFAULT 'reported',
  PRIMARY KEY (deployment_id, position),
  FOREIGN KEY (deployment_id) REFERENCES deployment (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON TABLE deployment_strength IS 'How many persons it has, by day and by source.

How many persons a deployment has, as one source gives it.';
COMMENT ON COLUMN deployment_strength.personnel_minimum IS 'How many persons.

How many there are, as exactly as the source says it. Written `10`, `~900` (about 900), `900+` (at least 900) or `900-1200`, or as a mapping.

The smallest number that it may be.';
COMMENT ON COLUMN deployment_strength.personnel_maximum IS 'How many persons.

The greatest number that it may be; absent where the source names none.';
COMMENT ON COLUMN deployment_strength.personnel_approximate IS 'How many persons.

Whether the source gives the numbers as approximate.';
COMMENT ON COLUMN deployment_strength.as_of IS 'The date for which the number holds.';
COMMENT ON COLUMN deployment_strength.kind IS 'What the number is.';

-- Where this comes from, if not from the sources of the record.
--
-- A source, and where in it the fact stands. May be written as the identifier of the source
-- alone.
CREATE TABLE deployment_strength_sources (
  deployment_id deployment_id_value NOT NULL,
  strength_position BIGINT NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  source source_id_value NOT NULL REFERENCES source (id) DEFERRABLE INITIALLY DEFERRED,
  locator text_value,
  PRIMARY KEY (deployment_id, strength_position, position),
  FOREIGN KEY (deployment_id, strength_position) REFERENCES deployment_strength (deployment_id, position) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON TABLE deployment_strength_sources IS 'Where this comes from, if not from the sources of the record.

A source, and where in it the fact stands. May be written as the identifier of the source alone.';
COMMENT ON COLUMN deployment_strength_sources.source IS 'The source.';
COMMENT ON COLUMN deployment_strength_sources.locator IS 'Where in the source: a page, a paragraph or a time.';

-- The topics to which it belongs.
CREATE TABLE deployment_topics (
  deployment_id deployment_id_value NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  value topic_id_value NOT NULL REFERENCES topic (id) DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (deployment_id, position),
  FOREIGN KEY (deployment_id) REFERENCES deployment (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON TABLE deployment_topics IS 'The topics to which it belongs.';
COMMENT ON COLUMN deployment_topics.value IS 'The topics to which it belongs.';

-- The identifiers of the same thing in other data sets, by the data set's key.
--
-- The identifiers of one thing in other data sets, by the key of the data set.
CREATE TABLE deployment_ids (
  deployment_id deployment_id_value NOT NULL,
  key dataset_key_value NOT NULL,
  value text_value NOT NULL,
  PRIMARY KEY (deployment_id, key),
  FOREIGN KEY (deployment_id) REFERENCES deployment (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON TABLE deployment_ids IS 'The identifiers of the same thing in other data sets, by the data set''s key.

The identifiers of one thing in other data sets, by the key of the data set.';
COMMENT ON COLUMN deployment_ids.key IS 'The key of another data set, such as `wikidata`, `geonames`, `iso3`, `m49`, `cow` or `unlocode`: lower-case letters, digits and hyphens.';
COMMENT ON COLUMN deployment_ids.value IS 'The identifiers of the same thing in other data sets, by the data set''s key.';

-- Identifiers of records that were merged into this one. They are never used again.
CREATE TABLE deployment_previous_ids (
  deployment_id deployment_id_value NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  value id_value NOT NULL,
  PRIMARY KEY (deployment_id, position),
  FOREIGN KEY (deployment_id) REFERENCES deployment (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON TABLE deployment_previous_ids IS 'Identifiers of records that were merged into this one. They are never used again.';
COMMENT ON COLUMN deployment_previous_ids.value IS 'Identifiers of records that were merged into this one. They are never used again.';

-- What the sources leave open, one matter a text.
CREATE TABLE deployment_open (
  deployment_id deployment_id_value NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  value text_value NOT NULL,
  PRIMARY KEY (deployment_id, position),
  FOREIGN KEY (deployment_id) REFERENCES deployment (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON TABLE deployment_open IS 'What the sources leave open, one matter a text.';
COMMENT ON COLUMN deployment_open.value IS 'What the sources leave open, one matter a text.';

-- Fields of which other sources say something else. The field itself holds the value preferred.
--
-- What other sources say of a field of the record.
CREATE TABLE deployment_disputed (
  deployment_id deployment_id_value NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  field text_value NOT NULL,
  says text_value NOT NULL,
  PRIMARY KEY (deployment_id, position),
  FOREIGN KEY (deployment_id) REFERENCES deployment (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON TABLE deployment_disputed IS 'Fields of which other sources say something else. The field itself holds the value preferred.

What other sources say of a field of the record.';
COMMENT ON COLUMN deployment_disputed.field IS 'The name of the field, with dots where it lies inside another: `stops.0.date`.';
COMMENT ON COLUMN deployment_disputed.says IS 'What these sources say.';

-- The sources that say so; at least one.
--
-- A source, and where in it the fact stands. May be written as the identifier of the source
-- alone.
CREATE TABLE deployment_disputed_sources (
  deployment_id deployment_id_value NOT NULL,
  disputed_position BIGINT NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  source source_id_value NOT NULL REFERENCES source (id) DEFERRABLE INITIALLY DEFERRED,
  locator text_value,
  PRIMARY KEY (deployment_id, disputed_position, position),
  FOREIGN KEY (deployment_id, disputed_position) REFERENCES deployment_disputed (deployment_id, position) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON TABLE deployment_disputed_sources IS 'The sources that say so; at least one.

A source, and where in it the fact stands. May be written as the identifier of the source alone.';
COMMENT ON COLUMN deployment_disputed_sources.source IS 'The source.';
COMMENT ON COLUMN deployment_disputed_sources.locator IS 'Where in the source: a page, a paragraph or a time.';

-- A project's own fields, by namespace. A project may bind its namespace to a JSON Schema of
-- its own.
CREATE TABLE deployment_ext (
  deployment_id deployment_id_value NOT NULL,
  key namespace_value NOT NULL,
  value ext_value_value NOT NULL,
  PRIMARY KEY (deployment_id, key),
  FOREIGN KEY (deployment_id) REFERENCES deployment (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON TABLE deployment_ext IS 'A project''s own fields, by namespace. A project may bind its namespace to a JSON Schema of its own.';
COMMENT ON COLUMN deployment_ext.key IS 'The name under which a project keeps fields of its own: lower-case letters and digits, joined by single hyphens or full stops.';
COMMENT ON COLUMN deployment_ext.value IS 'A project''s own fields, by namespace.';

-- Where the facts of the record come from; at least one source.
--
-- A source, and where in it the fact stands. May be written as the identifier of the source
-- alone.
CREATE TABLE meeting_sources (
  meeting_id meeting_id_value NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  source source_id_value NOT NULL REFERENCES source (id) DEFERRABLE INITIALLY DEFERRED,
  locator text_value,
  PRIMARY KEY (meeting_id, position),
  FOREIGN KEY (meeting_id) REFERENCES meeting (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON TABLE meeting_sources IS 'Where the facts of the record come from; at least one source.

A source, and where in it the fact stands. May be written as the identifier of the source alone.';
COMMENT ON COLUMN meeting_sources.source IS 'The source.';
COMMENT ON COLUMN meeting_sources.locator IS 'Where in the source: a page, a paragraph or a time.';

-- Who receives the others.
--
-- Someone who takes part: a person, an office whose holder is not named, an organisation or a
-- country. May be written as the identifier of a person alone. The office that a person acts in
-- follows from the tenures on that day, and needs naming only where the person held two or is
-- not known.
CREATE TABLE meeting_hosts (
  meeting_id meeting_id_value NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  person person_id_value REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  office office_id_value REFERENCES office (id) DEFERRABLE INITIALLY DEFERRED,
  organisation organisation_id_value REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED,
  country country_code_value REFERENCES country (id) DEFERRABLE INITIALLY DEFERRED,
  name text_value,
  capacity capacity_value,
  as_printed text_value,
  role participant_role_value NOT NULL DEFAULT 'attendee',
  title text_value,
  mode participation_mode_value NOT NULL DEFAULT 'in-person',
  PRIMARY KEY (meeting_id, position),
  FOREIGN KEY (meeting_id) REFERENCES meeting (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON TABLE meeting_hosts IS 'Who receives the others.

Someone who takes part: a person, an office whose holder is not named, an organisation or a country. May be written as the identifier of a person alone. The office that a person acts in follows from the tenures on that day, and needs naming only where the person held two or is not known.';
COMMENT ON COLUMN meeting_hosts.person IS 'The person who takes part.';
COMMENT ON COLUMN meeting_hosts.office IS 'The office in which the person takes part, or whose unnamed holder does.';
COMMENT ON COLUMN meeting_hosts.organisation IS 'The organisation, where it is all that the source names.';
COMMENT ON COLUMN meeting_hosts.country IS 'The country, where it is all that the source names.';
COMMENT ON COLUMN meeting_hosts.name IS 'The name of somebody who has no record, for imports.';
COMMENT ON COLUMN meeting_hosts.capacity IS 'In which capacity the person acts, where no tenure on record says so.';
COMMENT ON COLUMN meeting_hosts.as_printed IS 'The name as the source prints it.';
COMMENT ON COLUMN meeting_hosts.role IS 'The role in which the person takes part.';
COMMENT ON COLUMN meeting_hosts.title IS 'The title as the source prints it.';
COMMENT ON COLUMN meeting_hosts.mode IS 'How the person takes part.';

-- For whom the person acts. By default the country or the topmost organisation of the office.
--
-- A reference to a record: a mapping with exactly one key, which names the kind.
CREATE TABLE meeting_hosts_on_behalf_of (
  meeting_id meeting_id_value NOT NULL,
  hosts_position BIGINT NOT NULL,
  person person_id_value REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  office office_id_value REFERENCES office (id) DEFERRABLE INITIALLY DEFERRED,
  organisation organisation_id_value REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED,
  country country_code_value REFERENCES country (id) DEFERRABLE INITIALLY DEFERRED,
  place place_id_value REFERENCES place (id) DEFERRABLE INITIALLY DEFERRED,
  visit visit_id_value REFERENCES visit (id) DEFERRABLE INITIALLY DEFERRED,
  meeting meeting_id_value REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED,
  ministerial_meeting ministerial_meeting_id_value REFERENCES ministerial_meeting (id) DEFERRABLE INITIALLY DEFERRED,
  deployment deployment_id_value REFERENCES deployment (id) DEFERRABLE INITIALLY DEFERRED,
  operation operation_id_value REFERENCES operation (id) DEFERRABLE INITIALLY DEFERRED,
  document document_id_value REFERENCES document (id) DEFERRABLE INITIALLY DEFERRED,
  topic topic_id_value REFERENCES topic (id) DEFERRABLE INITIALLY DEFERRED,
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
);
COMMENT ON TABLE meeting_hosts_on_behalf_of IS 'For whom the person acts. By default the country or the topmost organisation of the office.

A reference to a record: a mapping with exactly one key, which names the kind.';
COMMENT ON COLUMN meeting_hosts_on_behalf_of.person IS 'A person.';
COMMENT ON COLUMN meeting_hosts_on_behalf_of.office IS 'An office.';
COMMENT ON COLUMN meeting_hosts_on_behalf_of.organisation IS 'An organisation.';
COMMENT ON COLUMN meeting_hosts_on_behalf_of.country IS 'A country.';
COMMENT ON COLUMN meeting_hosts_on_behalf_of.place IS 'A place.';
COMMENT ON COLUMN meeting_hosts_on_behalf_of.visit IS 'A visit.';
COMMENT ON COLUMN meeting_hosts_on_behalf_of.meeting IS 'A meeting.';
COMMENT ON COLUMN meeting_hosts_on_behalf_of.ministerial_meeting IS 'A ministerial meeting.';
COMMENT ON COLUMN meeting_hosts_on_behalf_of.deployment IS 'A deployment.';
COMMENT ON COLUMN meeting_hosts_on_behalf_of.operation IS 'An operation.';
COMMENT ON COLUMN meeting_hosts_on_behalf_of.document IS 'A document.';
COMMENT ON COLUMN meeting_hosts_on_behalf_of.topic IS 'A topic.';

-- Whose seat is filled in another's place, as deputies and ambassadors do.
--
-- A reference to an office or a person: a mapping with exactly one key.
CREATE TABLE meeting_hosts_represents (
  meeting_id meeting_id_value NOT NULL,
  hosts_position BIGINT NOT NULL,
  office office_id_value REFERENCES office (id) DEFERRABLE INITIALLY DEFERRED,
  person person_id_value REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (meeting_id, hosts_position),
  FOREIGN KEY (meeting_id, hosts_position) REFERENCES meeting_hosts (meeting_id, position) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  CHECK (
    CASE WHEN office IS NULL THEN 0 ELSE 1 END
    + CASE WHEN person IS NULL THEN 0 ELSE 1 END = 1
  )
);
COMMENT ON TABLE meeting_hosts_represents IS 'Whose seat is filled in another''s place, as deputies and ambassadors do.

A reference to an office or a person: a mapping with exactly one key.';
COMMENT ON COLUMN meeting_hosts_represents.office IS 'An office.';
COMMENT ON COLUMN meeting_hosts_represents.person IS 'A person.';

-- Where this comes from, if not from the sources of the record.
--
-- A source, and where in it the fact stands. May be written as the identifier of the source
-- alone.
CREATE TABLE meeting_hosts_sources (
  meeting_id meeting_id_value NOT NULL,
  hosts_position BIGINT NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  source source_id_value NOT NULL REFERENCES source (id) DEFERRABLE INITIALLY DEFERRED,
  locator text_value,
  PRIMARY KEY (meeting_id, hosts_position, position),
  FOREIGN KEY (meeting_id, hosts_position) REFERENCES meeting_hosts (meeting_id, position) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON TABLE meeting_hosts_sources IS 'Where this comes from, if not from the sources of the record.

A source, and where in it the fact stands. May be written as the identifier of the source alone.';
COMMENT ON COLUMN meeting_hosts_sources.source IS 'The source.';
COMMENT ON COLUMN meeting_hosts_sources.locator IS 'Where in the source: a page, a paragraph or a time.';

-- Who takes part.
--
-- Someone who takes part: a person, an office whose holder is not named, an organisation or a
-- country. May be written as the identifier of a person alone. The office that a person acts in
-- follows from the tenures on that day, and needs naming only where the person held two or is
-- not known.
CREATE TABLE meeting_participants (
  meeting_id meeting_id_value NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  person person_id_value REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  office office_id_value REFERENCES office (id) DEFERRABLE INITIALLY DEFERRED,
  organisation organisation_id_value REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED,
  country country_code_value REFERENCES country (id) DEFERRABLE INITIALLY DEFERRED,
  name text_value,
  capacity capacity_value,
  as_printed text_value,
  role participant_role_value NOT NULL DEFAULT 'attendee',
  title text_value,
  mode participation_mode_value NOT NULL DEFAULT 'in-person',
  PRIMARY KEY (meeting_id, position),
  FOREIGN KEY (meeting_id) REFERENCES meeting (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON TABLE meeting_participants IS 'Who takes part.

Someone who takes part: a person, an office whose holder is not named, an organisation or a country. May be written as the identifier of a person alone. The office that a person acts in follows from the tenures on that day, and needs naming only where the person held two or is not known.';
COMMENT ON COLUMN meeting_participants.person IS 'The person who takes part.';
COMMENT ON COLUMN meeting_participants.office IS 'The office in which the person takes part, or whose unnamed holder does.';
COMMENT ON COLUMN meeting_participants.organisation IS 'The organisation, where it is all that the source names.';
COMMENT ON COLUMN meeting_participants.country IS 'The country, where it is all that the source names.';
COMMENT ON COLUMN meeting_participants.name IS 'The name of somebody who has no record, for imports.';
COMMENT ON COLUMN meeting_participants.capacity IS 'In which capacity the person acts, where no tenure on record says so.';
COMMENT ON COLUMN meeting_participants.as_printed IS 'The name as the source prints it.';
COMMENT ON COLUMN meeting_participants.role IS 'The role in which the person takes part.';
COMMENT ON COLUMN meeting_participants.title IS 'The title as the source prints it.';
COMMENT ON COLUMN meeting_participants.mode IS 'How the person takes part.';

-- For whom the person acts. By default the country or the topmost organisation of the office.
--
-- A reference to a record: a mapping with exactly one key, which names the kind.
CREATE TABLE meeting_participants_on_behalf_of (
  meeting_id meeting_id_value NOT NULL,
  participants_position BIGINT NOT NULL,
  person person_id_value REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  office office_id_value REFERENCES office (id) DEFERRABLE INITIALLY DEFERRED,
  organisation organisation_id_value REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED,
  country country_code_value REFERENCES country (id) DEFERRABLE INITIALLY DEFERRED,
  place place_id_value REFERENCES place (id) DEFERRABLE INITIALLY DEFERRED,
  visit visit_id_value REFERENCES visit (id) DEFERRABLE INITIALLY DEFERRED,
  meeting meeting_id_value REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED,
  ministerial_meeting ministerial_meeting_id_value REFERENCES ministerial_meeting (id) DEFERRABLE INITIALLY DEFERRED,
  deployment deployment_id_value REFERENCES deployment (id) DEFERRABLE INITIALLY DEFERRED,
  operation operation_id_value REFERENCES operation (id) DEFERRABLE INITIALLY DEFERRED,
  document document_id_value REFERENCES document (id) DEFERRABLE INITIALLY DEFERRED,
  topic topic_id_value REFERENCES topic (id) DEFERRABLE INITIALLY DEFERRED,
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
);
COMMENT ON TABLE meeting_participants_on_behalf_of IS 'For whom the person acts. By default the country or the topmost organisation of the office.

A reference to a record: a mapping with exactly one key, which names the kind.';
COMMENT ON COLUMN meeting_participants_on_behalf_of.person IS 'A person.';
COMMENT ON COLUMN meeting_participants_on_behalf_of.office IS 'An office.';
COMMENT ON COLUMN meeting_participants_on_behalf_of.organisation IS 'An organisation.';
COMMENT ON COLUMN meeting_participants_on_behalf_of.country IS 'A country.';
COMMENT ON COLUMN meeting_participants_on_behalf_of.place IS 'A place.';
COMMENT ON COLUMN meeting_participants_on_behalf_of.visit IS 'A visit.';
COMMENT ON COLUMN meeting_participants_on_behalf_of.meeting IS 'A meeting.';
COMMENT ON COLUMN meeting_participants_on_behalf_of.ministerial_meeting IS 'A ministerial meeting.';
COMMENT ON COLUMN meeting_participants_on_behalf_of.deployment IS 'A deployment.';
COMMENT ON COLUMN meeting_participants_on_behalf_of.operation IS 'An operation.';
COMMENT ON COLUMN meeting_participants_on_behalf_of.document IS 'A document.';
COMMENT ON COLUMN meeting_participants_on_behalf_of.topic IS 'A topic.';

-- Whose seat is filled in another's place, as deputies and ambassadors do.
--
-- A reference to an office or a person: a mapping with exactly one key.
CREATE TABLE meeting_participants_represents (
  meeting_id meeting_id_value NOT NULL,
  participants_position BIGINT NOT NULL,
  office office_id_value REFERENCES office (id) DEFERRABLE INITIALLY DEFERRED,
  person person_id_value REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (meeting_id, participants_position),
  FOREIGN KEY (meeting_id, participants_position) REFERENCES meeting_participants (meeting_id, position) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  CHECK (
    CASE WHEN office IS NULL THEN 0 ELSE 1 END
    + CASE WHEN person IS NULL THEN 0 ELSE 1 END = 1
  )
);
COMMENT ON TABLE meeting_participants_represents IS 'Whose seat is filled in another''s place, as deputies and ambassadors do.

A reference to an office or a person: a mapping with exactly one key.';
COMMENT ON COLUMN meeting_participants_represents.office IS 'An office.';
COMMENT ON COLUMN meeting_participants_represents.person IS 'A person.';

-- Where this comes from, if not from the sources of the record.
--
-- A source, and where in it the fact stands. May be written as the identifier of the source
-- alone.
CREATE TABLE meeting_participants_sources (
  meeting_id meeting_id_value NOT NULL,
  participants_position BIGINT NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  source source_id_value NOT NULL REFERENCES source (id) DEFERRABLE INITIALLY DEFERRED,
  locator text_value,
  PRIMARY KEY (meeting_id, participants_position, position),
  FOREIGN KEY (meeting_id, participants_position) REFERENCES meeting_participants (meeting_id, position) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON TABLE meeting_participants_sources IS 'Where this comes from, if not from the sources of the record.

A source, and where in it the fact stands. May be written as the identifier of the source alone.';
COMMENT ON COLUMN meeting_participants_sources.source IS 'The source.';
COMMENT ON COLUMN meeting_participants_sources.locator IS 'Where in the source: a page, a paragraph or a time.';

-- What is spoken about.
CREATE TABLE meeting_topics (
  meeting_id meeting_id_value NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  value topic_id_value NOT NULL REFERENCES topic (id) DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (meeting_id, position),
  FOREIGN KEY (meeting_id) REFERENCES meeting (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON TABLE meeting_topics IS 'What is spoken about.';
COMMENT ON COLUMN meeting_topics.value IS 'What is spoken about.';

-- The documents that came of it.
--
-- A reference to a document: a mapping with exactly one key.
CREATE TABLE meeting_outcomes (
  meeting_id meeting_id_value NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  document document_id_value REFERENCES document (id) DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (meeting_id, position),
  FOREIGN KEY (meeting_id) REFERENCES meeting (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  CHECK (
    CASE WHEN document IS NULL THEN 0 ELSE 1 END = 1
  )
);
COMMENT ON TABLE meeting_outcomes IS 'The documents that came of it.

A reference to a document: a mapping with exactly one key.';
COMMENT ON COLUMN meeting_outcomes.document IS 'A document.';

-- The identifiers of the same thing in other data sets, by the data set's key.
--
-- The identifiers of one thing in other data sets, by the key of the data set.
CREATE TABLE meeting_ids (
  meeting_id meeting_id_value NOT NULL,
  key dataset_key_value NOT NULL,
  value text_value NOT NULL,
  PRIMARY KEY (meeting_id, key),
  FOREIGN KEY (meeting_id) REFERENCES meeting (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON TABLE meeting_ids IS 'The identifiers of the same thing in other data sets, by the data set''s key.

The identifiers of one thing in other data sets, by the key of the data set.';
COMMENT ON COLUMN meeting_ids.key IS 'The key of another data set, such as `wikidata`, `geonames`, `iso3`, `m49`, `cow` or `unlocode`: lower-case letters, digits and hyphens.';
COMMENT ON COLUMN meeting_ids.value IS 'The identifiers of the same thing in other data sets, by the data set''s key.';

-- Identifiers of records that were merged into this one. They are never used again.
CREATE TABLE meeting_previous_ids (
  meeting_id meeting_id_value NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  value id_value NOT NULL,
  PRIMARY KEY (meeting_id, position),
  FOREIGN KEY (meeting_id) REFERENCES meeting (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON TABLE meeting_previous_ids IS 'Identifiers of records that were merged into this one. They are never used again.';
COMMENT ON COLUMN meeting_previous_ids.value IS 'Identifiers of records that were merged into this one. They are never used again.';

-- What the sources leave open, one matter a text.
CREATE TABLE meeting_open (
  meeting_id meeting_id_value NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  value text_value NOT NULL,
  PRIMARY KEY (meeting_id, position),
  FOREIGN KEY (meeting_id) REFERENCES meeting (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON TABLE meeting_open IS 'What the sources leave open, one matter a text.';
COMMENT ON COLUMN meeting_open.value IS 'What the sources leave open, one matter a text.';

-- Fields of which other sources say something else. The field itself holds the value preferred.
--
-- What other sources say of a field of the record.
CREATE TABLE meeting_disputed (
  meeting_id meeting_id_value NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  field text_value NOT NULL,
  says text_value NOT NULL,
  PRIMARY KEY (meeting_id, position),
  FOREIGN KEY (meeting_id) REFERENCES meeting (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON TABLE meeting_disputed IS 'Fields of which other sources say something else. The field itself holds the value preferred.

What other sources say of a field of the record.';
COMMENT ON COLUMN meeting_disputed.field IS 'The name of the field, with dots where it lies inside another: `stops.0.date`.';
COMMENT ON COLUMN meeting_disputed.says IS 'What these sources say.';

-- The sources that say so; at least one.
--
-- A source, and where in it the fact stands. May be written as the identifier of the source
-- alone.
CREATE TABLE meeting_disputed_sources (
  meeting_id meeting_id_value NOT NULL,
  disputed_position BIGINT NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  source source_id_value NOT NULL REFERENCES source (id) DEFERRABLE INITIALLY DEFERRED,
  locator text_value,
  PRIMARY KEY (meeting_id, disputed_position, position),
  FOREIGN KEY (meeting_id, disputed_position) REFERENCES meeting_disputed (meeting_id, position) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON TABLE meeting_disputed_sources IS 'The sources that say so; at least one.

A source, and where in it the fact stands. May be written as the identifier of the source alone.';
COMMENT ON COLUMN meeting_disputed_sources.source IS 'The source.';
COMMENT ON COLUMN meeting_disputed_sources.locator IS 'Where in the source: a page, a paragraph or a time.';

-- A project's own fields, by namespace. A project may bind its namespace to a JSON Schema of
-- its own.
CREATE TABLE meeting_ext (
  meeting_id meeting_id_value NOT NULL,
  key namespace_value NOT NULL,
  value ext_value_value NOT NULL,
  PRIMARY KEY (meeting_id, key),
  FOREIGN KEY (meeting_id) REFERENCES meeting (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON TABLE meeting_ext IS 'A project''s own fields, by namespace. A project may bind its namespace to a JSON Schema of its own.';
COMMENT ON COLUMN meeting_ext.key IS 'The name under which a project keeps fields of its own: lower-case letters and digits, joined by single hyphens or full stops.';
COMMENT ON COLUMN meeting_ext.value IS 'A project''s own fields, by namespace.';

-- Who made it.
--
-- Someone who takes part: a person, an office whose holder is not named, an organisation or a
-- country. May be written as the identifier of a person alone. The office that a person acts in
-- follows from the tenures on that day, and needs naming only where the person held two or is
-- not known.
CREATE TABLE statement_speaker (
  statement_id statement_id_value NOT NULL,
  person person_id_value REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  office office_id_value REFERENCES office (id) DEFERRABLE INITIALLY DEFERRED,
  organisation organisation_id_value REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED,
  country country_code_value REFERENCES country (id) DEFERRABLE INITIALLY DEFERRED,
  name text_value,
  capacity capacity_value,
  as_printed text_value,
  role participant_role_value NOT NULL DEFAULT 'attendee',
  title text_value,
  mode participation_mode_value NOT NULL DEFAULT 'in-person',
  PRIMARY KEY (statement_id),
  FOREIGN KEY (statement_id) REFERENCES statement (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON TABLE statement_speaker IS 'Who made it.

Someone who takes part: a person, an office whose holder is not named, an organisation or a country. May be written as the identifier of a person alone. The office that a person acts in follows from the tenures on that day, and needs naming only where the person held two or is not known.';
COMMENT ON COLUMN statement_speaker.person IS 'The person who takes part.';
COMMENT ON COLUMN statement_speaker.office IS 'The office in which the person takes part, or whose unnamed holder does.';
COMMENT ON COLUMN statement_speaker.organisation IS 'The organisation, where it is all that the source names.';
COMMENT ON COLUMN statement_speaker.country IS 'The country, where it is all that the source names.';
COMMENT ON COLUMN statement_speaker.name IS 'The name of somebody who has no record, for imports.';
COMMENT ON COLUMN statement_speaker.capacity IS 'In which capacity the person acts, where no tenure on record says so.';
COMMENT ON COLUMN statement_speaker.as_printed IS 'The name as the source prints it.';
COMMENT ON COLUMN statement_speaker.role IS 'The role in which the person takes part.';
COMMENT ON COLUMN statement_speaker.title IS 'The title as the source prints it.';
COMMENT ON COLUMN statement_speaker.mode IS 'How the person takes part.';

-- For whom the person acts. By default the country or the topmost organisation of the office.
--
-- A reference to a record: a mapping with exactly one key, which names the kind.
CREATE TABLE statement_speaker_on_behalf_of (
  statement_id statement_id_value NOT NULL,
  person person_id_value REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  office office_id_value REFERENCES office (id) DEFERRABLE INITIALLY DEFERRED,
  organisation organisation_id_value REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED,
  country country_code_value REFERENCES country (id) DEFERRABLE INITIALLY DEFERRED,
  place place_id_value REFERENCES place (id) DEFERRABLE INITIALLY DEFERRED,
  visit visit_id_value REFERENCES visit (id) DEFERRABLE INITIALLY DEFERRED,
  meeting meeting_id_value REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED,
  ministerial_meeting ministerial_meeting_id_value REFERENCES ministerial_meeting (id) DEFERRABLE INITIALLY DEFERRED,
  deployment deployment_id_value REFERENCES deployment (id) DEFERRABLE INITIALLY DEFERRED,
  operation operation_id_value REFERENCES operation (id) DEFERRABLE INITIALLY DEFERRED,
  document document_id_value REFERENCES document (id) DEFERRABLE INITIALLY DEFERRED,
  topic topic_id_value REFERENCES topic (id) DEFERRABLE INITIALLY DEFERRED,
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
);
COMMENT ON TABLE statement_speaker_on_behalf_of IS 'For whom the person acts. By default the country or the topmost organisation of the office.

A reference to a record: a mapping with exactly one key, which names the kind.';
COMMENT ON COLUMN statement_speaker_on_behalf_of.person IS 'A person.';
COMMENT ON COLUMN statement_speaker_on_behalf_of.office IS 'An office.';
COMMENT ON COLUMN statement_speaker_on_behalf_of.organisation IS 'An organisation.';
COMMENT ON COLUMN statement_speaker_on_behalf_of.country IS 'A country.';
COMMENT ON COLUMN statement_speaker_on_behalf_of.place IS 'A place.';
COMMENT ON COLUMN statement_speaker_on_behalf_of.visit IS 'A visit.';
COMMENT ON COLUMN statement_speaker_on_behalf_of.meeting IS 'A meeting.';
COMMENT ON COLUMN statement_speaker_on_behalf_of.ministerial_meeting IS 'A ministerial meeting.';
COMMENT ON COLUMN statement_speaker_on_behalf_of.deployment IS 'A deployment.';
COMMENT ON COLUMN statement_speaker_on_behalf_of.operation IS 'An operation.';
COMMENT ON COLUMN statement_speaker_on_behalf_of.document IS 'A document.';
COMMENT ON COLUMN statement_speaker_on_behalf_of.topic IS 'A topic.';

-- Whose seat is filled in another's place, as deputies and ambassadors do.
--
-- A reference to an office or a person: a mapping with exactly one key.
CREATE TABLE statement_speaker_represents (
  statement_id statement_id_value NOT NULL,
  office office_id_value REFERENCES office (id) DEFERRABLE INITIALLY DEFERRED,
  person person_id_value REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (statement_id),
  FOREIGN KEY (statement_id) REFERENCES statement_speaker (statement_id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  CHECK (
    CASE WHEN office IS NULL THEN 0 ELSE 1 END
    + CASE WHEN person IS NULL THEN 0 ELSE 1 END = 1
  )
);
COMMENT ON TABLE statement_speaker_represents IS 'Whose seat is filled in another''s place, as deputies and ambassadors do.

A reference to an office or a person: a mapping with exactly one key.';
COMMENT ON COLUMN statement_speaker_represents.office IS 'An office.';
COMMENT ON COLUMN statement_speaker_represents.person IS 'A person.';

-- Where this comes from, if not from the sources of the record.
--
-- A source, and where in it the fact stands. May be written as the identifier of the source
-- alone.
CREATE TABLE statement_speaker_sources (
  statement_id statement_id_value NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  source source_id_value NOT NULL REFERENCES source (id) DEFERRABLE INITIALLY DEFERRED,
  locator text_value,
  PRIMARY KEY (statement_id, position),
  FOREIGN KEY (statement_id) REFERENCES statement_speaker (statement_id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON TABLE statement_speaker_sources IS 'Where this comes from, if not from the sources of the record.

A source, and where in it the fact stands. May be written as the identifier of the source alone.';
COMMENT ON COLUMN statement_speaker_sources.source IS 'The source.';
COMMENT ON COLUMN statement_speaker_sources.locator IS 'Where in the source: a page, a paragraph or a time.';

-- What it is about; at least one topic.
CREATE TABLE statement_topics (
  statement_id statement_id_value NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  value topic_id_value NOT NULL REFERENCES topic (id) DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (statement_id, position),
  FOREIGN KEY (statement_id) REFERENCES statement (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON TABLE statement_topics IS 'What it is about; at least one topic.';
COMMENT ON COLUMN statement_topics.value IS 'What it is about; at least one topic.';

-- Where the facts of the record come from; at least one source.
--
-- A source, and where in it the fact stands. May be written as the identifier of the source
-- alone.
CREATE TABLE statement_sources (
  statement_id statement_id_value NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  source source_id_value NOT NULL REFERENCES source (id) DEFERRABLE INITIALLY DEFERRED,
  locator text_value,
  PRIMARY KEY (statement_id, position),
  FOREIGN KEY (statement_id) REFERENCES statement (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON TABLE statement_sources IS 'Where the facts of the record come from; at least one source.

A source, and where in it the fact stands. May be written as the identifier of the source alone.';
COMMENT ON COLUMN statement_sources.source IS 'The source.';
COMMENT ON COLUMN statement_sources.locator IS 'Where in the source: a page, a paragraph or a time.';

-- To whom it is addressed.
--
-- A reference to a record: a mapping with exactly one key, which names the kind.
CREATE TABLE statement_addressees (
  statement_id statement_id_value NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  person person_id_value REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  office office_id_value REFERENCES office (id) DEFERRABLE INITIALLY DEFERRED,
  organisation organisation_id_value REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED,
  country country_code_value REFERENCES country (id) DEFERRABLE INITIALLY DEFERRED,
  place place_id_value REFERENCES place (id) DEFERRABLE INITIALLY DEFERRED,
  visit visit_id_value REFERENCES visit (id) DEFERRABLE INITIALLY DEFERRED,
  meeting meeting_id_value REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED,
  ministerial_meeting ministerial_meeting_id_value REFERENCES ministerial_meeting (id) DEFERRABLE INITIALLY DEFERRED,
  deployment deployment_id_value REFERENCES deployment (id) DEFERRABLE INITIALLY DEFERRED,
  operation operation_id_value REFERENCES operation (id) DEFERRABLE INITIALLY DEFERRED,
  document document_id_value REFERENCES document (id) DEFERRABLE INITIALLY DEFERRED,
  topic topic_id_value REFERENCES topic (id) DEFERRABLE INITIALLY DEFERRED,
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
);
COMMENT ON TABLE statement_addressees IS 'To whom it is addressed.

A reference to a record: a mapping with exactly one key, which names the kind.';
COMMENT ON COLUMN statement_addressees.person IS 'A person.';
COMMENT ON COLUMN statement_addressees.office IS 'An office.';
COMMENT ON COLUMN statement_addressees.organisation IS 'An organisation.';
COMMENT ON COLUMN statement_addressees.country IS 'A country.';
COMMENT ON COLUMN statement_addressees.place IS 'A place.';
COMMENT ON COLUMN statement_addressees.visit IS 'A visit.';
COMMENT ON COLUMN statement_addressees.meeting IS 'A meeting.';
COMMENT ON COLUMN statement_addressees.ministerial_meeting IS 'A ministerial meeting.';
COMMENT ON COLUMN statement_addressees.deployment IS 'A deployment.';
COMMENT ON COLUMN statement_addressees.operation IS 'An operation.';
COMMENT ON COLUMN statement_addressees.document IS 'A document.';
COMMENT ON COLUMN statement_addressees.topic IS 'A topic.';

-- For whose good it is: those whom a pledge or an assurance is for.
--
-- A reference to a record: a mapping with exactly one key, which names the kind.
CREATE TABLE statement_beneficiaries (
  statement_id statement_id_value NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  person person_id_value REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  office office_id_value REFERENCES office (id) DEFERRABLE INITIALLY DEFERRED,
  organisation organisation_id_value REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED,
  country country_code_value REFERENCES country (id) DEFERRABLE INITIALLY DEFERRED,
  place place_id_value REFERENCES place (id) DEFERRABLE INITIALLY DEFERRED,
  visit visit_id_value REFERENCES visit (id) DEFERRABLE INITIALLY DEFERRED,
  meeting meeting_id_value REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED,
  ministerial_meeting ministerial_meeting_id_value REFERENCES ministerial_meeting (id) DEFERRABLE INITIALLY DEFERRED,
  deployment deployment_id_value REFERENCES deployment (id) DEFERRABLE INITIALLY DEFERRED,
  operation operation_id_value REFERENCES operation (id) DEFERRABLE INITIALLY DEFERRED,
  document document_id_value REFERENCES document (id) DEFERRABLE INITIALLY DEFERRED,
  topic topic_id_value REFERENCES topic (id) DEFERRABLE INITIALLY DEFERRED,
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
);
COMMENT ON TABLE statement_beneficiaries IS 'For whose good it is: those whom a pledge or an assurance is for.

A reference to a record: a mapping with exactly one key, which names the kind.';
COMMENT ON COLUMN statement_beneficiaries.person IS 'A person.';
COMMENT ON COLUMN statement_beneficiaries.office IS 'An office.';
COMMENT ON COLUMN statement_beneficiaries.organisation IS 'An organisation.';
COMMENT ON COLUMN statement_beneficiaries.country IS 'A country.';
COMMENT ON COLUMN statement_beneficiaries.place IS 'A place.';
COMMENT ON COLUMN statement_beneficiaries.visit IS 'A visit.';
COMMENT ON COLUMN statement_beneficiaries.meeting IS 'A meeting.';
COMMENT ON COLUMN statement_beneficiaries.ministerial_meeting IS 'A ministerial meeting.';
COMMENT ON COLUMN statement_beneficiaries.deployment IS 'A deployment.';
COMMENT ON COLUMN statement_beneficiaries.operation IS 'An operation.';
COMMENT ON COLUMN statement_beneficiaries.document IS 'A document.';
COMMENT ON COLUMN statement_beneficiaries.topic IS 'A topic.';

-- Of whom or of what it speaks.
--
-- A reference to a record: a mapping with exactly one key, which names the kind.
CREATE TABLE statement_about (
  statement_id statement_id_value NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  person person_id_value REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  office office_id_value REFERENCES office (id) DEFERRABLE INITIALLY DEFERRED,
  organisation organisation_id_value REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED,
  country country_code_value REFERENCES country (id) DEFERRABLE INITIALLY DEFERRED,
  place place_id_value REFERENCES place (id) DEFERRABLE INITIALLY DEFERRED,
  visit visit_id_value REFERENCES visit (id) DEFERRABLE INITIALLY DEFERRED,
  meeting meeting_id_value REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED,
  ministerial_meeting ministerial_meeting_id_value REFERENCES ministerial_meeting (id) DEFERRABLE INITIALLY DEFERRED,
  deployment deployment_id_value REFERENCES deployment (id) DEFERRABLE INITIALLY DEFERRED,
  operation operation_id_value REFERENCES operation (id) DEFERRABLE INITIALLY DEFERRED,
  document document_id_value REFERENCES document (id) DEFERRABLE INITIALLY DEFERRED,
  topic topic_id_value REFERENCES topic (id) DEFERRABLE INITIALLY DEFERRED,
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
);
COMMENT ON TABLE statement_about IS 'Of whom or of what it speaks.

A reference to a record: a mapping with exactly one key, which names the kind.';
COMMENT ON COLUMN statement_about.person IS 'A person.';
COMMENT ON COLUMN statement_about.office IS 'An office.';
COMMENT ON COLUMN statement_about.organisation IS 'An organisation.';
COMMENT ON COLUMN statement_about.country IS 'A country.';
COMMENT ON COLUMN statement_about.place IS 'A place.';
COMMENT ON COLUMN statement_about.visit IS 'A visit.';
COMMENT ON COLUMN statement_about.meeting IS 'A meeting.';
COMMENT ON COLUMN statement_about.ministerial_meeting IS 'A ministerial meeting.';
COMMENT ON COLUMN statement_about.deployment IS 'A deployment.';
COMMENT ON COLUMN statement_about.operation IS 'An operation.';
COMMENT ON COLUMN statement_about.document IS 'A document.';
COMMENT ON COLUMN statement_about.topic IS 'A topic.';

-- What it asks for, one matter a text.
CREATE TABLE statement_asks (
  statement_id statement_id_value NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  value text_value NOT NULL,
  PRIMARY KEY (statement_id, position),
  FOREIGN KEY (statement_id) REFERENCES statement (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON TABLE statement_asks IS 'What it asks for, one matter a text.';
COMMENT ON COLUMN statement_asks.value IS 'What it asks for, one matter a text.';

-- The identifiers of the same thing in other data sets, by the data set's key.
--
-- The identifiers of one thing in other data sets, by the key of the data set.
CREATE TABLE statement_ids (
  statement_id statement_id_value NOT NULL,
  key dataset_key_value NOT NULL,
  value text_value NOT NULL,
  PRIMARY KEY (statement_id, key),
  FOREIGN KEY (statement_id) REFERENCES statement (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON TABLE statement_ids IS 'The identifiers of the same thing in other data sets, by the data set''s key.

The identifiers of one thing in other data sets, by the key of the data set.';
COMMENT ON COLUMN statement_ids.key IS 'The key of another data set, such as `wikidata`, `geonames`, `iso3`, `m49`, `cow` or `unlocode`: lower-case letters, digits and hyphens.';
COMMENT ON COLUMN statement_ids.value IS 'The identifiers of the same thing in other data sets, by the data set''s key.';

-- Identifiers of records that were merged into this one. They are never used again.
CREATE TABLE statement_previous_ids (
  statement_id statement_id_value NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  value id_value NOT NULL,
  PRIMARY KEY (statement_id, position),
  FOREIGN KEY (statement_id) REFERENCES statement (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON TABLE statement_previous_ids IS 'Identifiers of records that were merged into this one. They are never used again.';
COMMENT ON COLUMN statement_previous_ids.value IS 'Identifiers of records that were merged into this one. They are never used again.';

-- What the sources leave open, one matter a text.
CREATE TABLE statement_open (
  statement_id statement_id_value NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  value text_value NOT NULL,
  PRIMARY KEY (statement_id, position),
  FOREIGN KEY (statement_id) REFERENCES statement (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON TABLE statement_open IS 'What the sources leave open, one matter a text.';
COMMENT ON COLUMN statement_open.value IS 'What the sources leave open, one matter a text.';

-- Fields of which other sources say something else. The field itself holds the value preferred.
--
-- What other sources say of a field of the record.
CREATE TABLE statement_disputed (
  statement_id statement_id_value NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  field text_value NOT NULL,
  says text_value NOT NULL,
  PRIMARY KEY (statement_id, position),
  FOREIGN KEY (statement_id) REFERENCES statement (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON TABLE statement_disputed IS 'Fields of which other sources say something else. The field itself holds the value preferred.

What other sources say of a field of the record.';
COMMENT ON COLUMN statement_disputed.field IS 'The name of the field, with dots where it lies inside another: `stops.0.date`.';
COMMENT ON COLUMN statement_disputed.says IS 'What these sources say.';

-- The sources that say so; at least one.
--
-- A source, and where in it the fact stands. May be written as the identifier of the source
-- alone.
CREATE TABLE statement_disputed_sources (
  statement_id statement_id_value NOT NULL,
  disputed_position BIGINT NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  source source_id_value NOT NULL REFERENCES source (id) DEFERRABLE INITIALLY DEFERRED,
  locator text_value,
  PRIMARY KEY (statement_id, disputed_position, position),
  FOREIGN KEY (statement_id, disputed_position) REFERENCES statement_disputed (statement_id, position) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON TABLE statement_disputed_sources IS 'The sources that say so; at least one.

A source, and where in it the fact stands. May be written as the identifier of the source alone.';
COMMENT ON COLUMN statement_disputed_sources.source IS 'The source.';
COMMENT ON COLUMN statement_disputed_sources.locator IS 'Where in the source: a page, a paragraph or a time.';

-- A project's own fields, by namespace. A project may bind its namespace to a JSON Schema of
-- its own.
CREATE TABLE statement_ext (
  statement_id statement_id_value NOT NULL,
  key namespace_value NOT NULL,
  value ext_value_value NOT NULL,
  PRIMARY KEY (statement_id, key),
  FOREIGN KEY (statement_id) REFERENCES statement (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON TABLE statement_ext IS 'A project''s own fields, by namespace. A project may bind its namespace to a JSON Schema of its own.';
COMMENT ON COLUMN statement_ext.key IS 'The name under which a project keeps fields of its own: lower-case letters and digits, joined by single hyphens or full stops.';
COMMENT ON COLUMN statement_ext.value IS 'A project''s own fields, by namespace.';

-- What the office is for; at least one portfolio.
CREATE TABLE office_portfolio (
  office_id office_id_value NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  value portfolio_value NOT NULL,
  PRIMARY KEY (office_id, position),
  FOREIGN KEY (office_id) REFERENCES office (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON TABLE office_portfolio IS 'What the office is for; at least one portfolio.';
COMMENT ON COLUMN office_portfolio.value IS 'What the office is for; at least one portfolio.';

-- To whom an ambassador or a permanent representative is accredited.
--
-- A reference to a country or an organisation: a mapping with exactly one key.
CREATE TABLE office_accredited_to (
  office_id office_id_value NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  country country_code_value REFERENCES country (id) DEFERRABLE INITIALLY DEFERRED,
  organisation organisation_id_value REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (office_id, position),
  FOREIGN KEY (office_id) REFERENCES office (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  CHECK (
    CASE WHEN country IS NULL THEN 0 ELSE 1 END
    + CASE WHEN organisation IS NULL THEN 0 ELSE 1 END = 1
  )
);
COMMENT ON TABLE office_accredited_to IS 'To whom an ambassador or a permanent representative is accredited.

A reference to a country or an organisation: a mapping with exactly one key.';
COMMENT ON COLUMN office_accredited_to.country IS 'A country.';
COMMENT ON COLUMN office_accredited_to.organisation IS 'An organisation.';

-- Times at which nobody held the office.
--
-- A time at which nobody held an office.
CREATE TABLE office_vacancies (
  office_id office_id_value NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  since date_value,
  until date_value,
  PRIMARY KEY (office_id, position),
  FOREIGN KEY (office_id) REFERENCES office (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON TABLE office_vacancies IS 'Times at which nobody held the office.

A time at which nobody held an office.';
COMMENT ON COLUMN office_vacancies.since IS 'The first day without a holder.';
COMMENT ON COLUMN office_vacancies.until IS 'The last day without a holder, inclusive.';

-- Where this comes from, if not from the sources of the record.
--
-- A source, and where in it the fact stands. May be written as the identifier of the source
-- alone.
CREATE TABLE office_vacancies_sources (
  office_id office_id_value NOT NULL,
  vacancies_position BIGINT NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  source source_id_value NOT NULL REFERENCES source (id) DEFERRABLE INITIALLY DEFERRED,
  locator text_value,
  PRIMARY KEY (office_id, vacancies_position, position),
  FOREIGN KEY (office_id, vacancies_position) REFERENCES office_vacancies (office_id, position) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON TABLE office_vacancies_sources IS 'Where this comes from, if not from the sources of the record.

A source, and where in it the fact stands. May be written as the identifier of the source alone.';
COMMENT ON COLUMN office_vacancies_sources.source IS 'The source.';
COMMENT ON COLUMN office_vacancies_sources.locator IS 'Where in the source: a page, a paragraph or a time.';

-- Names in other languages, by language tag.
CREATE TABLE office_names (
  office_id office_id_value NOT NULL,
  key language_tag_value NOT NULL,
  value text_value NOT NULL,
  PRIMARY KEY (office_id, key),
  FOREIGN KEY (office_id) REFERENCES office (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON TABLE office_names IS 'Names in other languages, by language tag.';
COMMENT ON COLUMN office_names.key IS 'A language by its BCP 47 tag, in the usual case: `lv`, `pt-BR`, `zh-Hant`.';
COMMENT ON COLUMN office_names.value IS 'Names in other languages, by language tag.';

-- Every other name that occurs.
CREATE TABLE office_aliases (
  office_id office_id_value NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  value text_value NOT NULL,
  PRIMARY KEY (office_id, position),
  FOREIGN KEY (office_id) REFERENCES office (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON TABLE office_aliases IS 'Every other name that occurs.';
COMMENT ON COLUMN office_aliases.value IS 'Every other name that occurs.';

-- Where the facts of the record come from.
--
-- A source, and where in it the fact stands. May be written as the identifier of the source
-- alone.
CREATE TABLE office_sources (
  office_id office_id_value NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  source source_id_value NOT NULL REFERENCES source (id) DEFERRABLE INITIALLY DEFERRED,
  locator text_value,
  PRIMARY KEY (office_id, position),
  FOREIGN KEY (office_id) REFERENCES office (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON TABLE office_sources IS 'Where the facts of the record come from.

A source, and where in it the fact stands. May be written as the identifier of the source alone.';
COMMENT ON COLUMN office_sources.source IS 'The source.';
COMMENT ON COLUMN office_sources.locator IS 'Where in the source: a page, a paragraph or a time.';

-- The identifiers of the same thing in other data sets, by the data set's key.
--
-- The identifiers of one thing in other data sets, by the key of the data set.
CREATE TABLE office_ids (
  office_id office_id_value NOT NULL,
  key dataset_key_value NOT NULL,
  value text_value NOT NULL,
  PRIMARY KEY (office_id, key),
  FOREIGN KEY (office_id) REFERENCES office (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON TABLE office_ids IS 'The identifiers of the same thing in other data sets, by the data set''s key.

The identifiers of one thing in other data sets, by the key of the data set.';
COMMENT ON COLUMN office_ids.key IS 'The key of another data set, such as `wikidata`, `geonames`, `iso3`, `m49`, `cow` or `unlocode`: lower-case letters, digits and hyphens.';
COMMENT ON COLUMN office_ids.value IS 'The identifiers of the same thing in other data sets, by the data set''s key.';

-- Identifiers of records that were merged into this one. They are never used again.
CREATE TABLE office_previous_ids (
  office_id office_id_value NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  value id_value NOT NULL,
  PRIMARY KEY (office_id, position),
  FOREIGN KEY (office_id) REFERENCES office (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON TABLE office_previous_ids IS 'Identifiers of records that were merged into this one. They are never used again.';
COMMENT ON COLUMN office_previous_ids.value IS 'Identifiers of records that were merged into this one. They are never used again.';

-- What the sources leave open, one matter a text.
CREATE TABLE office_open (
  office_id office_id_value NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  value text_value NOT NULL,
  PRIMARY KEY (office_id, position),
  FOREIGN KEY (office_id) REFERENCES office (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON TABLE office_open IS 'What the sources leave open, one matter a text.';
COMMENT ON COLUMN office_open.value IS 'What the sources leave open, one matter a text.';

-- Fields of which other sources say something else. The field itself holds the value preferred.
--
-- What other sources say of a field of the record.
CREATE TABLE office_disputed (
  office_id office_id_value NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  field text_value NOT NULL,
  says text_value NOT NULL,
  PRIMARY KEY (office_id, position),
  FOREIGN KEY (office_id) REFERENCES office (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON TABLE office_disputed IS 'Fields of which other sources say something else. The field itself holds the value preferred.

What other sources say of a field of the record.';
COMMENT ON COLUMN office_disputed.field IS 'The name of the field, with dots where it lies inside another: `stops.0.date`.';
COMMENT ON COLUMN office_disputed.says IS 'What these sources say.';

-- The sources that say so; at least one.
--
-- A source, and where in it the fact stands. May be written as the identifier of the source
-- alone.
CREATE TABLE office_disputed_sources (
  office_id office_id_value NOT NULL,
  disputed_position BIGINT NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  source source_id_value NOT NULL REFERENCES source (id) DEFERRABLE INITIALLY DEFERRED,
  locator text_value,
  PRIMARY KEY (office_id, disputed_position, position),
  FOREIGN KEY (office_id, disputed_position) REFERENCES office_disputed (office_id, position) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON TABLE office_disputed_sources IS 'The sources that say so; at least one.

A source, and where in it the fact stands. May be written as the identifier of the source alone.';
COMMENT ON COLUMN office_disputed_sources.source IS 'The source.';
COMMENT ON COLUMN office_disputed_sources.locator IS 'Where in the source: a page, a paragraph or a time.';

-- A project's own fields, by namespace. A project may bind its namespace to a JSON Schema of
-- its own.
CREATE TABLE office_ext (
  office_id office_id_value NOT NULL,
  key namespace_value NOT NULL,
  value ext_value_value NOT NULL,
  PRIMARY KEY (office_id, key),
  FOREIGN KEY (office_id) REFERENCES office (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON TABLE office_ext IS 'A project''s own fields, by namespace. A project may bind its namespace to a JSON Schema of its own.';
COMMENT ON COLUMN office_ext.key IS 'The name under which a project keeps fields of its own: lower-case letters and digits, joined by single hyphens or full stops.';
COMMENT ON COLUMN office_ext.value IS 'A project''s own fields, by namespace.';

-- Terms in other languages, by language tag.
--
-- Names in other languages, by language tag.
CREATE TABLE topic_labels (
  topic_id topic_id_value NOT NULL,
  key language_tag_value NOT NULL,
  value text_value NOT NULL,
  PRIMARY KEY (topic_id, key),
  FOREIGN KEY (topic_id) REFERENCES topic (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON TABLE topic_labels IS 'Terms in other languages, by language tag.

Names in other languages, by language tag.';
COMMENT ON COLUMN topic_labels.key IS 'A language by its BCP 47 tag, in the usual case: `lv`, `pt-BR`, `zh-Hant`.';
COMMENT ON COLUMN topic_labels.value IS 'Terms in other languages, by language tag.';

-- Other terms for the same.
CREATE TABLE topic_aliases (
  topic_id topic_id_value NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  value text_value NOT NULL,
  PRIMARY KEY (topic_id, position),
  FOREIGN KEY (topic_id) REFERENCES topic (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON TABLE topic_aliases IS 'Other terms for the same.';
COMMENT ON COLUMN topic_aliases.value IS 'Other terms for the same.';

-- Where the facts of the record come from.
--
-- A source, and where in it the fact stands. May be written as the identifier of the source
-- alone.
CREATE TABLE topic_sources (
  topic_id topic_id_value NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  source source_id_value NOT NULL REFERENCES source (id) DEFERRABLE INITIALLY DEFERRED,
  locator text_value,
  PRIMARY KEY (topic_id, position),
  FOREIGN KEY (topic_id) REFERENCES topic (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON TABLE topic_sources IS 'Where the facts of the record come from.

A source, and where in it the fact stands. May be written as the identifier of the source alone.';
COMMENT ON COLUMN topic_sources.source IS 'The source.';
COMMENT ON COLUMN topic_sources.locator IS 'Where in the source: a page, a paragraph or a time.';

-- The identifiers of the same thing in other data sets, by the data set's key.
--
-- The identifiers of one thing in other data sets, by the key of the data set.
CREATE TABLE topic_ids (
  topic_id topic_id_value NOT NULL,
  key dataset_key_value NOT NULL,
  value text_value NOT NULL,
  PRIMARY KEY (topic_id, key),
  FOREIGN KEY (topic_id) REFERENCES topic (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON TABLE topic_ids IS 'The identifiers of the same thing in other data sets, by the data set''s key.

The identifiers of one thing in other data sets, by the key of the data set.';
COMMENT ON COLUMN topic_ids.key IS 'The key of another data set, such as `wikidata`, `geonames`, `iso3`, `m49`, `cow` or `unlocode`: lower-case letters, digits and hyphens.';
COMMENT ON COLUMN topic_ids.value IS 'The identifiers of the same thing in other data sets, by the data set''s key.';

-- Identifiers of records that were merged into this one. They are never used again.
CREATE TABLE topic_previous_ids (
  topic_id topic_id_value NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  value id_value NOT NULL,
  PRIMARY KEY (topic_id, position),
  FOREIGN KEY (topic_id) REFERENCES topic (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON TABLE topic_previous_ids IS 'Identifiers of records that were merged into this one. They are never used again.';
COMMENT ON COLUMN topic_previous_ids.value IS 'Identifiers of records that were merged into this one. They are never used again.';

-- What the sources leave open, one matter a text.
CREATE TABLE topic_open (
  topic_id topic_id_value NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  value text_value NOT NULL,
  PRIMARY KEY (topic_id, position),
  FOREIGN KEY (topic_id) REFERENCES topic (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON TABLE topic_open IS 'What the sources leave open, one matter a text.';
COMMENT ON COLUMN topic_open.value IS 'What the sources leave open, one matter a text.';

-- Fields of which other sources say something else. The field itself holds the value preferred.
--
-- What other sources say of a field of the record.
CREATE TABLE topic_disputed (
  topic_id topic_id_value NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  field text_value NOT NULL,
  says text_value NOT NULL,
  PRIMARY KEY (topic_id, position),
  FOREIGN KEY (topic_id) REFERENCES topic (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON TABLE topic_disputed IS 'Fields of which other sources say something else. The field itself holds the value preferred.

What other sources say of a field of the record.';
COMMENT ON COLUMN topic_disputed.field IS 'The name of the field, with dots where it lies inside another: `stops.0.date`.';
COMMENT ON COLUMN topic_disputed.says IS 'What these sources say.';

-- The sources that say so; at least one.
--
-- A source, and where in it the fact stands. May be written as the identifier of the source
-- alone.
CREATE TABLE topic_disputed_sources (
  topic_id topic_id_value NOT NULL,
  disputed_position BIGINT NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  source source_id_value NOT NULL REFERENCES source (id) DEFERRABLE INITIALLY DEFERRED,
  locator text_value,
  PRIMARY KEY (topic_id, disputed_position, position),
  FOREIGN KEY (topic_id, disputed_position) REFERENCES topic_disputed (topic_id, position) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON TABLE topic_disputed_sources IS 'The sources that say so; at least one.

A source, and where in it the fact stands. May be written as the identifier of the source alone.';
COMMENT ON COLUMN topic_disputed_sources.source IS 'The source.';
COMMENT ON COLUMN topic_disputed_sources.locator IS 'Where in the source: a page, a paragraph or a time.';

-- A project's own fields, by namespace. A project may bind its namespace to a JSON Schema of
-- its own.
CREATE TABLE topic_ext (
  topic_id topic_id_value NOT NULL,
  key namespace_value NOT NULL,
  value ext_value_value NOT NULL,
  PRIMARY KEY (topic_id, key),
  FOREIGN KEY (topic_id) REFERENCES topic (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON TABLE topic_ext IS 'A project''s own fields, by namespace. A project may bind its namespace to a JSON Schema of its own.';
COMMENT ON COLUMN topic_ext.key IS 'The name under which a project keeps fields of its own: lower-case letters and digits, joined by single hyphens or full stops.';
COMMENT ON COLUMN topic_ext.value IS 'A project''s own fields, by namespace.';

-- Where the facts of the record come from.
--
-- A source, and where in it the fact stands. May be written as the identifier of the source
-- alone.
CREATE TABLE source_sources (
  source_id source_id_value NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  source source_id_value NOT NULL REFERENCES source (id) DEFERRABLE INITIALLY DEFERRED,
  locator text_value,
  PRIMARY KEY (source_id, position),
  FOREIGN KEY (source_id) REFERENCES source (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON TABLE source_sources IS 'Where the facts of the record come from.

A source, and where in it the fact stands. May be written as the identifier of the source alone.';
COMMENT ON COLUMN source_sources.source IS 'The source.';
COMMENT ON COLUMN source_sources.locator IS 'Where in the source: a page, a paragraph or a time.';

-- The identifiers of the same thing in other data sets, by the data set's key.
--
-- The identifiers of one thing in other data sets, by the key of the data set.
CREATE TABLE source_ids (
  source_id source_id_value NOT NULL,
  key dataset_key_value NOT NULL,
  value text_value NOT NULL,
  PRIMARY KEY (source_id, key),
  FOREIGN KEY (source_id) REFERENCES source (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON TABLE source_ids IS 'The identifiers of the same thing in other data sets, by the data set''s key.

The identifiers of one thing in other data sets, by the key of the data set.';
COMMENT ON COLUMN source_ids.key IS 'The key of another data set, such as `wikidata`, `geonames`, `iso3`, `m49`, `cow` or `unlocode`: lower-case letters, digits and hyphens.';
COMMENT ON COLUMN source_ids.value IS 'The identifiers of the same thing in other data sets, by the data set''s key.';

-- Identifiers of records that were merged into this one. They are never used again.
CREATE TABLE source_previous_ids (
  source_id source_id_value NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  value id_value NOT NULL,
  PRIMARY KEY (source_id, position),
  FOREIGN KEY (source_id) REFERENCES source (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON TABLE source_previous_ids IS 'Identifiers of records that were merged into this one. They are never used again.';
COMMENT ON COLUMN source_previous_ids.value IS 'Identifiers of records that were merged into this one. They are never used again.';

-- What the sources leave open, one matter a text.
CREATE TABLE source_open (
  source_id source_id_value NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  value text_value NOT NULL,
  PRIMARY KEY (source_id, position),
  FOREIGN KEY (source_id) REFERENCES source (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON TABLE source_open IS 'What the sources leave open, one matter a text.';
COMMENT ON COLUMN source_open.value IS 'What the sources leave open, one matter a text.';

-- Fields of which other sources say something else. The field itself holds the value preferred.
--
-- What other sources say of a field of the record.
CREATE TABLE source_disputed (
  source_id source_id_value NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  field text_value NOT NULL,
  says text_value NOT NULL,
  PRIMARY KEY (source_id, position),
  FOREIGN KEY (source_id) REFERENCES source (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON TABLE source_disputed IS 'Fields of which other sources say something else. The field itself holds the value preferred.

What other sources say of a field of the record.';
COMMENT ON COLUMN source_disputed.field IS 'The name of the field, with dots where it lies inside another: `stops.0.date`.';
COMMENT ON COLUMN source_disputed.says IS 'What these sources say.';

-- The sources that say so; at least one.
--
-- A source, and where in it the fact stands. May be written as the identifier of the source
-- alone.
CREATE TABLE source_disputed_sources (
  source_id source_id_value NOT NULL,
  disputed_position BIGINT NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  source source_id_value NOT NULL REFERENCES source (id) DEFERRABLE INITIALLY DEFERRED,
  locator text_value,
  PRIMARY KEY (source_id, disputed_position, position),
  FOREIGN KEY (source_id, disputed_position) REFERENCES source_disputed (source_id, position) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON TABLE source_disputed_sources IS 'The sources that say so; at least one.

A source, and where in it the fact stands. May be written as the identifier of the source alone.';
COMMENT ON COLUMN source_disputed_sources.source IS 'The source.';
COMMENT ON COLUMN source_disputed_sources.locator IS 'Where in the source: a page, a paragraph or a time.';

-- A project's own fields, by namespace. A project may bind its namespace to a JSON Schema of
-- its own.
CREATE TABLE source_ext (
  source_id source_id_value NOT NULL,
  key namespace_value NOT NULL,
  value ext_value_value NOT NULL,
  PRIMARY KEY (source_id, key),
  FOREIGN KEY (source_id) REFERENCES source (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON TABLE source_ext IS 'A project''s own fields, by namespace. A project may bind its namespace to a JSON Schema of its own.';
COMMENT ON COLUMN source_ext.key IS 'The name under which a project keeps fields of its own: lower-case letters and digits, joined by single hyphens or full stops.';
COMMENT ON COLUMN source_ext.value IS 'A project''s own fields, by namespace.';

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

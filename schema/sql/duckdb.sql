-- Chancery: records as programs exchange them: tables for DuckDB.
--
-- Written by `chancery generate sql` from urn:chancery:schema:interchange:1 (SHA-256
-- d26b2e36d09e85d578ea64ad6b321a61e34561d9098858c18b09ace0951cc502).
--
-- How records and rows correspond is said in README.md, and for programs in mapping.json.
--
-- Keys are checked row by row: load the tables in the order of this file. DuckDB lets no row
-- refer to another of the same statement, so that the few keys of a table to itself are not
-- declared; the view `fault` tells those that name nothing.
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

-- An agreement, a declaration or another text that parties make, or mean to make.
CREATE TABLE document (
  id VARCHAR NOT NULL CHECK (length(id) <= 80) CHECK (regexp_full_match(id, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  kind VARCHAR NOT NULL CHECK (kind IN ('joint-declaration', 'joint-statement', 'communique', 'treaty', 'agreement', 'memorandum', 'protocol', 'strategy', 'resolution', 'other')),
  title VARCHAR NOT NULL CHECK (regexp_full_match(title, '^ *[^ \x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}][^\x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}]*$')),
  status VARCHAR NOT NULL CHECK (status IN ('proposed', 'under-negotiation', 'agreed', 'signed', 'in-force', 'terminated', 'abandoned')),
  as_of VARCHAR CHECK (regexp_full_match(as_of, '^([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29)$')),
  signed VARCHAR CHECK (regexp_full_match(signed, '^(([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?([.][.])?|[.][.]([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?)$')),
  url VARCHAR CHECK (regexp_full_match(url, '^https?://[^ \x{0}-\x{1F}\x{7F}-\x{9F}\x{A0}\x{2028}-\x{202E}\x{2066}-\x{2069}]+$')),
  notes VARCHAR CHECK (regexp_full_match(notes, '^[ \n]*[^ \x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}]([^\x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}]|\n)*$')),
  PRIMARY KEY (id)
);
COMMENT ON TABLE document IS 'An agreement, a declaration or another text that parties make, or mean to make.';
COMMENT ON COLUMN document.id IS 'The identifier of the record, unique among the records of its kind. It stays the same when names change.

The identifier of a document: lower-case letters, digits and single hyphens.

Examples: nato-eu-joint-declaration-2018.';
COMMENT ON COLUMN document.kind IS 'What sort of document it is.

What a document is.
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
COMMENT ON COLUMN document.title IS 'The title of the document.

A text of one line, without control characters and without marks that change the direction of writing.';
COMMENT ON COLUMN document.status IS 'How far it had come on the day `as_of`.

How far a document has come.
- proposed: Somebody has proposed it.
- under-negotiation: The parties negotiate it.
- agreed: The parties agree on its text.
- signed: It is signed, and not yet in force or needs no such step.
- in-force: It is in force.
- terminated: It was in force, and no longer is.
- abandoned: It was given up before it came to be.';
COMMENT ON COLUMN document.as_of IS 'The day on which the status held. By default the day on which the newest of the sources was published.

One day of the Gregorian calendar, written in full: `2021-11-28`.

Examples: 2021-11-28.';
COMMENT ON COLUMN document.signed IS 'When it was signed.

A date of the Gregorian calendar, as exact as the source gives it: `2021-11-28`, `2021-11` or `2021`. At its end `?` means uncertain, `~` approximate, `%` both. `XX` stands for a part that is not known: `2021-11-XX`. `..2021-11-28` means on that day or before, `2021-11-28..` on that day or after.

Examples: 2021-11-28, 2021-11, 2021, 2021~, ..2021-11-28.';
COMMENT ON COLUMN document.url IS 'The address of its text on the web.

A web address that begins with `https://` or `http://`.

Examples: https://www.nato.int/cps/en/natohq/news_189041.htm.';
COMMENT ON COLUMN document.notes IS 'Notes of the keepers of the data.

A text of one line or more, without other control characters than line feeds and without marks that change the direction of writing.';

-- What the data set claims to hold whole. Without such a claim the absence of a record means
-- nothing.
CREATE TABLE coverage (
  id VARCHAR NOT NULL CHECK (length(id) <= 80) CHECK (regexp_full_match(id, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  since VARCHAR NOT NULL CHECK (regexp_full_match(since, '^(([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?([.][.])?|[.][.]([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?)$')),
  until VARCHAR NOT NULL CHECK (regexp_full_match(until, '^(([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?([.][.])?|[.][.]([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?)$')),
  completeness VARCHAR NOT NULL CHECK (completeness IN ('complete', 'partial', 'sampled')),
  basis VARCHAR CHECK (regexp_full_match(basis, '^ *[^ \x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}][^\x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}]*$')),
  notes VARCHAR CHECK (regexp_full_match(notes, '^[ \n]*[^ \x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}]([^\x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}]|\n)*$')),
  PRIMARY KEY (id)
);
COMMENT ON TABLE coverage IS 'What the data set claims to hold whole. Without such a claim the absence of a record means nothing.';
COMMENT ON COLUMN coverage.id IS 'The identifier of the record, unique among the records of its kind. It stays the same when names change.

The identifier of a coverage: lower-case letters, digits and single hyphens.

Examples: nato-secretary-general-2021.';
COMMENT ON COLUMN coverage.since IS 'The first day.

A date of the Gregorian calendar, as exact as the source gives it: `2021-11-28`, `2021-11` or `2021`. At its end `?` means uncertain, `~` approximate, `%` both. `XX` stands for a part that is not known: `2021-11-XX`. `..2021-11-28` means on that day or before, `2021-11-28..` on that day or after.

Examples: 2021-11-28, 2021-11, 2021, 2021~, ..2021-11-28.';
COMMENT ON COLUMN coverage.until IS 'The last day, inclusive.

A date of the Gregorian calendar, as exact as the source gives it: `2021-11-28`, `2021-11` or `2021`. At its end `?` means uncertain, `~` approximate, `%` both. `XX` stands for a part that is not known: `2021-11-XX`. `..2021-11-28` means on that day or before, `2021-11-28..` on that day or after.

Examples: 2021-11-28, 2021-11, 2021, 2021~, ..2021-11-28.';
COMMENT ON COLUMN coverage.completeness IS 'How complete the records are.

How complete records are.
- complete: Every one is there.
- partial: Some are missing.
- sampled: They are a sample, drawn by a method that the basis names.';
COMMENT ON COLUMN coverage.basis IS 'On what the claim rests.

A text of one line, without control characters and without marks that change the direction of writing.';
COMMENT ON COLUMN coverage.notes IS 'Notes of the keepers of the data.

A text of one line or more, without other control characters than line feeds and without marks that change the direction of writing.';

-- A person, with the offices held and when.
CREATE TABLE person (
  id VARCHAR NOT NULL CHECK (length(id) <= 80) CHECK (regexp_full_match(id, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  name VARCHAR NOT NULL CHECK (regexp_full_match(name, '^ *[^ \x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}][^\x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}]*$')),
  born VARCHAR CHECK (regexp_full_match(born, '^(([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?([.][.])?|[.][.]([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?)$')),
  died VARCHAR CHECK (regexp_full_match(died, '^(([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?([.][.])?|[.][.]([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?)$')),
  notes VARCHAR CHECK (regexp_full_match(notes, '^[ \n]*[^ \x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}]([^\x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}]|\n)*$')),
  PRIMARY KEY (id)
);
COMMENT ON TABLE person IS 'A person, with the offices held and when.';
COMMENT ON COLUMN person.id IS 'The identifier of the record, unique among the records of its kind. It stays the same when names change.

The identifier of a person: lower-case letters, digits and single hyphens.

Examples: jens-stoltenberg.';
COMMENT ON COLUMN person.name IS 'The name by which the person is known, in the Latin script.

A text of one line, without control characters and without marks that change the direction of writing.';
COMMENT ON COLUMN person.born IS 'The date of birth.

A date of the Gregorian calendar, as exact as the source gives it: `2021-11-28`, `2021-11` or `2021`. At its end `?` means uncertain, `~` approximate, `%` both. `XX` stands for a part that is not known: `2021-11-XX`. `..2021-11-28` means on that day or before, `2021-11-28..` on that day or after.

Examples: 2021-11-28, 2021-11, 2021, 2021~, ..2021-11-28.';
COMMENT ON COLUMN person.died IS 'The date of death.

A date of the Gregorian calendar, as exact as the source gives it: `2021-11-28`, `2021-11` or `2021`. At its end `?` means uncertain, `~` approximate, `%` both. `XX` stands for a part that is not known: `2021-11-XX`. `..2021-11-28` means on that day or before, `2021-11-28..` on that day or after.

Examples: 2021-11-28, 2021-11, 2021, 2021~, ..2021-11-28.';
COMMENT ON COLUMN person.notes IS 'Notes of the keepers of the data.

A text of one line or more, without other control characters than line feeds and without marks that change the direction of writing.';

-- A visit of one or more persons to one or more countries. A visit whose visitors act for two
-- sides or more is a joint one.
CREATE TABLE visit (
  id VARCHAR NOT NULL CHECK (length(id) <= 80) CHECK (regexp_full_match(id, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  date VARCHAR NOT NULL CHECK (regexp_full_match(date, '^((([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?([.][.])?|[.][.]([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?)(/(([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?|[.][.]))?|[.][.]/([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?)$')),
  status VARCHAR NOT NULL CHECK (status IN ('planned', 'under-way', 'concluded', 'postponed', 'cancelled', 'unknown')),
  title VARCHAR CHECK (regexp_full_match(title, '^ *[^ \x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}][^\x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}]*$')),
  rank VARCHAR CHECK (rank IN ('state', 'official', 'official-working', 'working', 'private', 'informal', 'unofficial', 'courtesy', 'goodwill', 'pastoral', 'guest-of-government')),
  weekday VARCHAR CHECK (regexp_full_match(weekday, '^(monday|tuesday|wednesday|thursday|friday|saturday|sunday)(/(monday|tuesday|wednesday|thursday|friday|saturday|sunday))?$')),
  accompanies VARCHAR REFERENCES person (id) CHECK (length(accompanies) <= 80) CHECK (regexp_full_match(accompanies, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  purpose VARCHAR CHECK (regexp_full_match(purpose, '^[ \n]*[^ \x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}]([^\x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}]|\n)*$')),
  previous_date VARCHAR CHECK (regexp_full_match(previous_date, '^((([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?([.][.])?|[.][.]([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?)(/(([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?|[.][.]))?|[.][.]/([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?)$')),
  as_of VARCHAR CHECK (regexp_full_match(as_of, '^([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29)$')),
  remarks VARCHAR CHECK (regexp_full_match(remarks, '^[ \n]*[^ \x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}]([^\x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}]|\n)*$')),
  notes VARCHAR CHECK (regexp_full_match(notes, '^[ \n]*[^ \x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}]([^\x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}]|\n)*$')),
  PRIMARY KEY (id)
);
COMMENT ON TABLE visit IS 'A visit of one or more persons to one or more countries. A visit whose visitors act for two sides or more is a joint one.';
COMMENT ON COLUMN visit.id IS 'The identifier of the record, unique among the records of its kind. It stays the same when names change.

The identifier of a visit, which begins with its first day.

Examples: 2021-11-28-nato-eu-baltic.';
COMMENT ON COLUMN visit.date IS 'The days of the visit.

The calendar days on which something happens, local to its place: one date (`2021-11-28`), the first and the last day (`2021-11-28/2021-11-29`), or one of them (`2021-11-28/..`, `../2021-11-29`). Each date is as exact as the source gives it.

Examples: 2021-11-28, 2021-11-28/2021-11-29, 2021-11, 2021-11-28/...';
COMMENT ON COLUMN visit.status IS 'How far it had come on the day `as_of`.

How far an event had come on the day of `as_of`.
- planned: Announced or agreed, and not begun.
- under-way: Begun, and not over.
- concluded: Over.
- postponed: Put off to another day, known or not.
- cancelled: Called off.
- unknown: The sources do not say.';
COMMENT ON COLUMN visit.title IS 'A title, where the visit is known by one.

A text of one line, without control characters and without marks that change the direction of writing.';
COMMENT ON COLUMN visit.rank IS 'The rank of the visit as the source states it. Absent: not stated.

The rank of a visit in protocol.
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
COMMENT ON COLUMN visit.weekday IS 'The day of the week of `date`, as the source prints it.

The day of the week of a date, in English and in lower case, or those of the first and the last day of a span, joined by `/`.

Examples: sunday, sunday/monday.';
COMMENT ON COLUMN visit.accompanies IS 'The person whose visit this one goes along with.

The identifier of a person: lower-case letters, digits and single hyphens.

Examples: jens-stoltenberg.';
COMMENT ON COLUMN visit.purpose IS 'What the visit is for.

A text of one line or more, without other control characters than line feeds and without marks that change the direction of writing.';
COMMENT ON COLUMN visit.previous_date IS 'The days for which the visit was planned before it was postponed.

The calendar days on which something happens, local to its place: one date (`2021-11-28`), the first and the last day (`2021-11-28/2021-11-29`), or one of them (`2021-11-28/..`, `../2021-11-29`). Each date is as exact as the source gives it.

Examples: 2021-11-28, 2021-11-28/2021-11-29, 2021-11, 2021-11-28/...';
COMMENT ON COLUMN visit.as_of IS 'The day on which the status held. By default the day on which the newest of the sources was published.

One day of the Gregorian calendar, written in full: `2021-11-28`.

Examples: 2021-11-28.';
COMMENT ON COLUMN visit.remarks IS 'Text of an imported row, word for word.

A text of one line or more, without other control characters than line feeds and without marks that change the direction of writing.';
COMMENT ON COLUMN visit.notes IS 'Notes of the keepers of the data.

A text of one line or more, without other control characters than line feeds and without marks that change the direction of writing.';

-- A country, present or past.
CREATE TABLE country (
  id VARCHAR NOT NULL CHECK (regexp_full_match(id, '^[A-Z]{2}([A-Z]{2})?$')),
  name VARCHAR NOT NULL CHECK (regexp_full_match(name, '^ *[^ \x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}][^\x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}]*$')),
  notes VARCHAR CHECK (regexp_full_match(notes, '^[ \n]*[^ \x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}]([^\x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}]|\n)*$')),
  PRIMARY KEY (id)
);
COMMENT ON TABLE country IS 'A country, present or past.';
COMMENT ON COLUMN country.id IS 'The identifier of the record, unique among the records of its kind. It stays the same when names change.

The code of a country, in capital letters: two of ISO 3166-1 (`LV`), four of ISO 3166-3 for a state that is gone (`SUHH` for the Soviet Union), or two that ISO leaves to its users (`XK` for Kosovo).

Examples: LV, SUHH, XK.';
COMMENT ON COLUMN country.name IS 'The usual short name.

A text of one line, without control characters and without marks that change the direction of writing.';
COMMENT ON COLUMN country.notes IS 'Notes of the keepers of the data.

A text of one line or more, without other control characters than line feeds and without marks that change the direction of writing.';

-- A place at which something happens.
CREATE TABLE place (
  id VARCHAR NOT NULL CHECK (length(id) <= 80) CHECK (regexp_full_match(id, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  name VARCHAR NOT NULL CHECK (regexp_full_match(name, '^ *[^ \x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}][^\x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}]*$')),
  kind VARCHAR NOT NULL CHECK (kind IN ('populated-place', 'city', 'town', 'capital-district', 'military-site', 'airport', 'government-building', 'venue', 'island', 'border-crossing', 'region', 'sea-area', 'ship', 'other')),
  country VARCHAR REFERENCES country (id) CHECK (regexp_full_match(country, '^[A-Z]{2}([A-Z]{2})?$')),
  within VARCHAR CHECK (length(within) <= 80) CHECK (regexp_full_match(within, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  latitude DOUBLE CHECK (latitude BETWEEN -90 AND 90),
  longitude DOUBLE CHECK (longitude BETWEEN -180 AND 180),
  notes VARCHAR CHECK (regexp_full_match(notes, '^[ \n]*[^ \x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}]([^\x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}]|\n)*$')),
  PRIMARY KEY (id)
);
COMMENT ON TABLE place IS 'A place at which something happens.';
COMMENT ON COLUMN place.id IS 'The identifier of the record, unique among the records of its kind. It stays the same when names change.

The identifier of a place: lower-case letters, digits and single hyphens.

Examples: riga.';
COMMENT ON COLUMN place.name IS 'The name of the place, in the Latin script.

A text of one line, without control characters and without marks that change the direction of writing.';
COMMENT ON COLUMN place.kind IS 'What sort of place it is.

What a place is.
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
COMMENT ON COLUMN place.country IS 'The country in which it lies. A region, a sea area and a ship may have none.

The code of a country, in capital letters: two of ISO 3166-1 (`LV`), four of ISO 3166-3 for a state that is gone (`SUHH` for the Soviet Union), or two that ISO leaves to its users (`XK` for Kosovo).

Examples: LV, SUHH, XK.';
COMMENT ON COLUMN place.within IS 'The place within which it lies.

The identifier of a place: lower-case letters, digits and single hyphens.

Examples: riga.';
COMMENT ON COLUMN place.latitude IS 'The latitude of its centre.

A latitude in decimal degrees (WGS 84), positive north of the equator.';
COMMENT ON COLUMN place.longitude IS 'The longitude of its centre.

A longitude in decimal degrees (WGS 84), positive east of Greenwich.';
COMMENT ON COLUMN place.notes IS 'Notes of the keepers of the data.

A text of one line or more, without other control characters than line feeds and without marks that change the direction of writing.';

-- An organisation, a body of one, a government or the like.
CREATE TABLE organisation (
  id VARCHAR NOT NULL CHECK (length(id) <= 80) CHECK (regexp_full_match(id, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  name VARCHAR NOT NULL CHECK (regexp_full_match(name, '^ *[^ \x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}][^\x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}]*$')),
  kind VARCHAR NOT NULL CHECK (kind IN ('intergovernmental-organisation', 'alliance', 'supranational-union', 'institution', 'decision-making-body', 'government', 'ministry', 'legislature', 'military-command', 'armed-force', 'centre-of-excellence', 'grouping', 'non-state-actor', 'company', 'other')),
  abbreviation VARCHAR CHECK (regexp_full_match(abbreviation, '^ *[^ \x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}][^\x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}]*$')),
  parent VARCHAR CHECK (length(parent) <= 80) CHECK (regexp_full_match(parent, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  country VARCHAR REFERENCES country (id) CHECK (regexp_full_match(country, '^[A-Z]{2}([A-Z]{2})?$')),
  seat VARCHAR REFERENCES place (id) CHECK (length(seat) <= 80) CHECK (regexp_full_match(seat, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  since VARCHAR CHECK (regexp_full_match(since, '^(([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?([.][.])?|[.][.]([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?)$')),
  until VARCHAR CHECK (regexp_full_match(until, '^(([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?([.][.])?|[.][.]([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?)$')),
  successor VARCHAR CHECK (length(successor) <= 80) CHECK (regexp_full_match(successor, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  members_complete BOOLEAN NOT NULL DEFAULT FALSE,
  notes VARCHAR CHECK (regexp_full_match(notes, '^[ \n]*[^ \x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}]([^\x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}]|\n)*$')),
  PRIMARY KEY (id)
);
COMMENT ON TABLE organisation IS 'An organisation, a body of one, a government or the like.';
COMMENT ON COLUMN organisation.id IS 'The identifier of the record, unique among the records of its kind. It stays the same when names change.

The identifier of an organisation: lower-case letters, digits and single hyphens.

Examples: north-atlantic-council.';
COMMENT ON COLUMN organisation.name IS 'The name of the organisation.

A text of one line, without control characters and without marks that change the direction of writing.';
COMMENT ON COLUMN organisation.kind IS 'What sort of organisation it is.

What an organisation is.
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
COMMENT ON COLUMN organisation.abbreviation IS 'The usual abbreviation of the name.

A text of one line, without control characters and without marks that change the direction of writing.';
COMMENT ON COLUMN organisation.parent IS 'The organisation of which it is a part.

The identifier of an organisation: lower-case letters, digits and single hyphens.

Examples: north-atlantic-council.';
COMMENT ON COLUMN organisation.country IS 'The country of a government, a ministry, a legislature or a force.

The code of a country, in capital letters: two of ISO 3166-1 (`LV`), four of ISO 3166-3 for a state that is gone (`SUHH` for the Soviet Union), or two that ISO leaves to its users (`XK` for Kosovo).

Examples: LV, SUHH, XK.';
COMMENT ON COLUMN organisation.seat IS 'The place of its seat.

The identifier of a place: lower-case letters, digits and single hyphens.

Examples: riga.';
COMMENT ON COLUMN organisation.since IS 'The first day on which it existed.

A date of the Gregorian calendar, as exact as the source gives it: `2021-11-28`, `2021-11` or `2021`. At its end `?` means uncertain, `~` approximate, `%` both. `XX` stands for a part that is not known: `2021-11-XX`. `..2021-11-28` means on that day or before, `2021-11-28..` on that day or after.

Examples: 2021-11-28, 2021-11, 2021, 2021~, ..2021-11-28.';
COMMENT ON COLUMN organisation.until IS 'The last day on which it existed, inclusive.

A date of the Gregorian calendar, as exact as the source gives it: `2021-11-28`, `2021-11` or `2021`. At its end `?` means uncertain, `~` approximate, `%` both. `XX` stands for a part that is not known: `2021-11-XX`. `..2021-11-28` means on that day or before, `2021-11-28..` on that day or after.

Examples: 2021-11-28, 2021-11, 2021, 2021~, ..2021-11-28.';
COMMENT ON COLUMN organisation.successor IS 'The organisation that took its place.

The identifier of an organisation: lower-case letters, digits and single hyphens.

Examples: north-atlantic-council.';
COMMENT ON COLUMN organisation.members_complete IS 'Whether all its members are listed.';
COMMENT ON COLUMN organisation.notes IS 'Notes of the keepers of the data.

A text of one line or more, without other control characters than line feeds and without marks that change the direction of writing.';

-- A meeting of a body at the level of ministers, of heads of state and government, or of those
-- who stand in for them.
CREATE TABLE ministerial_meeting (
  id VARCHAR NOT NULL CHECK (length(id) <= 80) CHECK (regexp_full_match(id, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  body VARCHAR NOT NULL REFERENCES organisation (id) CHECK (length(body) <= 80) CHECK (regexp_full_match(body, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  level VARCHAR NOT NULL CHECK (level IN ('heads-of-state-and-government', 'foreign-ministers', 'defence-ministers', 'finance-ministers', 'interior-ministers', 'other-ministers', 'permanent-representatives', 'chiefs-of-defence')),
  date VARCHAR NOT NULL CHECK (regexp_full_match(date, '^((([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?([.][.])?|[.][.]([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?)(/(([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?|[.][.]))?|[.][.]/([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?)$')),
  status VARCHAR NOT NULL CHECK (status IN ('planned', 'under-way', 'concluded', 'postponed', 'cancelled', 'unknown')),
  title VARCHAR CHECK (regexp_full_match(title, '^ *[^ \x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}][^\x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}]*$')),
  medium VARCHAR NOT NULL DEFAULT 'in-person' CHECK (medium IN ('in-person', 'phone', 'video', 'hybrid')),
  weekday VARCHAR CHECK (regexp_full_match(weekday, '^(monday|tuesday|wednesday|thursday|friday|saturday|sunday)(/(monday|tuesday|wednesday|thursday|friday|saturday|sunday))?$')),
  country VARCHAR REFERENCES country (id) CHECK (regexp_full_match(country, '^[A-Z]{2}([A-Z]{2})?$')),
  place VARCHAR REFERENCES place (id) CHECK (length(place) <= 80) CHECK (regexp_full_match(place, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  participants_complete BOOLEAN NOT NULL DEFAULT FALSE,
  attendance_minimum BIGINT CHECK (attendance_minimum BETWEEN 0 AND 999999999),
  attendance_maximum BIGINT CHECK (attendance_maximum BETWEEN 0 AND 999999999),
  attendance_approximate BOOLEAN,
  previous_date VARCHAR CHECK (regexp_full_match(previous_date, '^((([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?([.][.])?|[.][.]([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?)(/(([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?|[.][.]))?|[.][.]/([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?)$')),
  as_of VARCHAR CHECK (regexp_full_match(as_of, '^([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29)$')),
  remarks VARCHAR CHECK (regexp_full_match(remarks, '^[ \n]*[^ \x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}]([^\x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}]|\n)*$')),
  notes VARCHAR CHECK (regexp_full_match(notes, '^[ \n]*[^ \x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}]([^\x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}]|\n)*$')),
  PRIMARY KEY (id),
  CHECK (attendance_maximum IS NULL OR attendance_minimum IS NOT NULL),
  CHECK ((attendance_minimum IS NULL) = (attendance_approximate IS NULL))
);
COMMENT ON TABLE ministerial_meeting IS 'A meeting of a body at the level of ministers, of heads of state and government, or of those who stand in for them.';
COMMENT ON COLUMN ministerial_meeting.id IS 'The identifier of the record, unique among the records of its kind. It stays the same when names change.

The identifier of a ministerial meeting, which begins with its first day.

Examples: 2021-11-30-nac-foreign-ministers.';
COMMENT ON COLUMN ministerial_meeting.body IS 'The body that meets.

The identifier of an organisation: lower-case letters, digits and single hyphens.

Examples: north-atlantic-council.';
COMMENT ON COLUMN ministerial_meeting.level IS 'At which level it meets.

At which level a body meets.
- heads-of-state-and-government: Heads of state and government.
- foreign-ministers: Ministers of foreign affairs.
- defence-ministers: Ministers of defence.
- finance-ministers: Ministers of finance.
- interior-ministers: Ministers of the interior.
- other-ministers: Ministers of other matters.
- permanent-representatives: Permanent representatives.
- chiefs-of-defence: Chiefs of defence.';
COMMENT ON COLUMN ministerial_meeting.date IS 'The days of the meeting.

The calendar days on which something happens, local to its place: one date (`2021-11-28`), the first and the last day (`2021-11-28/2021-11-29`), or one of them (`2021-11-28/..`, `../2021-11-29`). Each date is as exact as the source gives it.

Examples: 2021-11-28, 2021-11-28/2021-11-29, 2021-11, 2021-11-28/...';
COMMENT ON COLUMN ministerial_meeting.status IS 'How far it had come on the day `as_of`.

How far an event had come on the day of `as_of`.
- planned: Announced or agreed, and not begun.
- under-way: Begun, and not over.
- concluded: Over.
- postponed: Put off to another day, known or not.
- cancelled: Called off.
- unknown: The sources do not say.';
COMMENT ON COLUMN ministerial_meeting.title IS 'A title, where the meeting is known by one.

A text of one line, without control characters and without marks that change the direction of writing.';
COMMENT ON COLUMN ministerial_meeting.medium IS 'By which means the participants meet.

By which means people meet.
- in-person: All in one place.
- phone: By telephone.
- video: By video.
- hybrid: Some in one place, others by video or telephone.';
COMMENT ON COLUMN ministerial_meeting.weekday IS 'The day of the week of `date`, as the source prints it.

The day of the week of a date, in English and in lower case, or those of the first and the last day of a span, joined by `/`.

Examples: sunday, sunday/monday.';
COMMENT ON COLUMN ministerial_meeting.country IS 'The country in which it takes place.

The code of a country, in capital letters: two of ISO 3166-1 (`LV`), four of ISO 3166-3 for a state that is gone (`SUHH` for the Soviet Union), or two that ISO leaves to its users (`XK` for Kosovo).

Examples: LV, SUHH, XK.';
COMMENT ON COLUMN ministerial_meeting.place IS 'The place at which it takes place.

The identifier of a place: lower-case letters, digits and single hyphens.

Examples: riga.';
COMMENT ON COLUMN ministerial_meeting.participants_complete IS 'Whether all who take part are listed.';
COMMENT ON COLUMN ministerial_meeting.attendance_minimum IS 'How many take part.

How many there are, as exactly as the source says it. Written `10`, `~900` (about 900), `900+` (at least 900) or `900-1200`, or as a mapping.

The smallest number that it may be.

A number of persons or things.';
COMMENT ON COLUMN ministerial_meeting.attendance_maximum IS 'How many take part.

The greatest number that it may be; absent where the source names none.

A number of persons or things.';
COMMENT ON COLUMN ministerial_meeting.attendance_approximate IS 'How many take part.

Whether the source gives the numbers as approximate.';
COMMENT ON COLUMN ministerial_meeting.previous_date IS 'The days for which it was planned before it was postponed.

The calendar days on which something happens, local to its place: one date (`2021-11-28`), the first and the last day (`2021-11-28/2021-11-29`), or one of them (`2021-11-28/..`, `../2021-11-29`). Each date is as exact as the source gives it.

Examples: 2021-11-28, 2021-11-28/2021-11-29, 2021-11, 2021-11-28/...';
COMMENT ON COLUMN ministerial_meeting.as_of IS 'The day on which the status held. By default the day on which the newest of the sources was published.

One day of the Gregorian calendar, written in full: `2021-11-28`.

Examples: 2021-11-28.';
COMMENT ON COLUMN ministerial_meeting.remarks IS 'Text of an imported row, word for word.

A text of one line or more, without other control characters than line feeds and without marks that change the direction of writing.';
COMMENT ON COLUMN ministerial_meeting.notes IS 'Notes of the keepers of the data.

A text of one line or more, without other control characters than line feeds and without marks that change the direction of writing.';

-- A frame under which several deployments stand.
CREATE TABLE operation (
  id VARCHAR NOT NULL CHECK (length(id) <= 80) CHECK (regexp_full_match(id, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  title VARCHAR NOT NULL CHECK (regexp_full_match(title, '^ *[^ \x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}][^\x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}]*$')),
  organisation VARCHAR REFERENCES organisation (id) CHECK (length(organisation) <= 80) CHECK (regexp_full_match(organisation, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  since VARCHAR CHECK (regexp_full_match(since, '^(([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?([.][.])?|[.][.]([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?)$')),
  until VARCHAR CHECK (regexp_full_match(until, '^(([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?([.][.])?|[.][.]([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?)$')),
  unit_kind VARCHAR CHECK (unit_kind IN ('battlegroup', 'brigade', 'expert-team', 'air-policing', 'air-defence', 'naval-group', 'training-mission', 'advisory-mission', 'peacekeeping-contingent', 'observer-mission', 'headquarters-element', 'surveillance', 'logistics', 'other')),
  unit_count_minimum BIGINT CHECK (unit_count_minimum BETWEEN 0 AND 999999999),
  unit_count_maximum BIGINT CHECK (unit_count_maximum BETWEEN 0 AND 999999999),
  unit_count_approximate BOOLEAN,
  mandate VARCHAR REFERENCES document (id) CHECK (length(mandate) <= 80) CHECK (regexp_full_match(mandate, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  notes VARCHAR CHECK (regexp_full_match(notes, '^[ \n]*[^ \x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}]([^\x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}]|\n)*$')),
  PRIMARY KEY (id),
  CHECK (unit_count_maximum IS NULL OR unit_count_minimum IS NOT NULL),
  CHECK ((unit_count_minimum IS NULL) = (unit_count_approximate IS NULL))
);
COMMENT ON TABLE operation IS 'A frame under which several deployments stand.';
COMMENT ON COLUMN operation.id IS 'The identifier of the record, unique among the records of its kind. It stays the same when names change.

The identifier of an operation: lower-case letters, digits and single hyphens.

Examples: enhanced-forward-presence.';
COMMENT ON COLUMN operation.title IS 'The name of the operation.

A text of one line, without control characters and without marks that change the direction of writing.';
COMMENT ON COLUMN operation.organisation IS 'The organisation that leads it.

The identifier of an organisation: lower-case letters, digits and single hyphens.

Examples: north-atlantic-council.';
COMMENT ON COLUMN operation.since IS 'The first day.

A date of the Gregorian calendar, as exact as the source gives it: `2021-11-28`, `2021-11` or `2021`. At its end `?` means uncertain, `~` approximate, `%` both. `XX` stands for a part that is not known: `2021-11-XX`. `..2021-11-28` means on that day or before, `2021-11-28..` on that day or after.

Examples: 2021-11-28, 2021-11, 2021, 2021~, ..2021-11-28.';
COMMENT ON COLUMN operation.until IS 'The last day, inclusive.

A date of the Gregorian calendar, as exact as the source gives it: `2021-11-28`, `2021-11` or `2021`. At its end `?` means uncertain, `~` approximate, `%` both. `XX` stands for a part that is not known: `2021-11-XX`. `..2021-11-28` means on that day or before, `2021-11-28..` on that day or after.

Examples: 2021-11-28, 2021-11, 2021, 2021~, ..2021-11-28.';
COMMENT ON COLUMN operation.unit_kind IS 'Of what its units are.

What is deployed.
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
COMMENT ON COLUMN operation.unit_count_minimum IS 'How many units it has.

How many there are, as exactly as the source says it. Written `10`, `~900` (about 900), `900+` (at least 900) or `900-1200`, or as a mapping.

The smallest number that it may be.

A number of persons or things.';
COMMENT ON COLUMN operation.unit_count_maximum IS 'How many units it has.

The greatest number that it may be; absent where the source names none.

A number of persons or things.';
COMMENT ON COLUMN operation.unit_count_approximate IS 'How many units it has.

Whether the source gives the numbers as approximate.';
COMMENT ON COLUMN operation.mandate IS 'The document on which it rests.

The identifier of a document: lower-case letters, digits and single hyphens.

Examples: nato-eu-joint-declaration-2018.';
COMMENT ON COLUMN operation.notes IS 'Notes of the keepers of the data.

A text of one line or more, without other control characters than line feeds and without marks that change the direction of writing.';

-- Forces or experts sent to a country or an area.
CREATE TABLE deployment (
  id VARCHAR NOT NULL CHECK (length(id) <= 80) CHECK (regexp_full_match(id, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  title VARCHAR NOT NULL CHECK (regexp_full_match(title, '^ *[^ \x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}][^\x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}]*$')),
  kind VARCHAR NOT NULL CHECK (kind IN ('battlegroup', 'brigade', 'expert-team', 'air-policing', 'air-defence', 'naval-group', 'training-mission', 'advisory-mission', 'peacekeeping-contingent', 'observer-mission', 'headquarters-element', 'surveillance', 'logistics', 'other')),
  operation VARCHAR REFERENCES operation (id) CHECK (length(operation) <= 80) CHECK (regexp_full_match(operation, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  organisation VARCHAR REFERENCES organisation (id) CHECK (length(organisation) <= 80) CHECK (regexp_full_match(organisation, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  host VARCHAR REFERENCES country (id) CHECK (regexp_full_match(host, '^[A-Z]{2}([A-Z]{2})?$')),
  area VARCHAR REFERENCES place (id) CHECK (length(area) <= 80) CHECK (regexp_full_match(area, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  place VARCHAR REFERENCES place (id) CHECK (length(place) <= 80) CHECK (regexp_full_match(place, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  framework_nation VARCHAR REFERENCES country (id) CHECK (regexp_full_match(framework_nation, '^[A-Z]{2}([A-Z]{2})?$')),
  since VARCHAR CHECK (regexp_full_match(since, '^(([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?([.][.])?|[.][.]([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?)$')),
  until VARCHAR CHECK (regexp_full_match(until, '^(([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?([.][.])?|[.][.]([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?)$')),
  purpose VARCHAR CHECK (regexp_full_match(purpose, '^[ \n]*[^ \x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}]([^\x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}]|\n)*$')),
  notes VARCHAR CHECK (regexp_full_match(notes, '^[ \n]*[^ \x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}]([^\x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}]|\n)*$')),
  PRIMARY KEY (id)
);
COMMENT ON TABLE deployment IS 'Forces or experts sent to a country or an area.';
COMMENT ON COLUMN deployment.id IS 'The identifier of the record, unique among the records of its kind. It stays the same when names change.

The identifier of a deployment: lower-case letters, digits and single hyphens.

Examples: efp-battlegroup-latvia.';
COMMENT ON COLUMN deployment.title IS 'The name of the deployment.

A text of one line, without control characters and without marks that change the direction of writing.';
COMMENT ON COLUMN deployment.kind IS 'What is deployed.

What is deployed.
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
COMMENT ON COLUMN deployment.operation IS 'The operation of which it is a part.

The identifier of an operation: lower-case letters, digits and single hyphens.

Examples: enhanced-forward-presence.';
COMMENT ON COLUMN deployment.organisation IS 'The organisation under which it stands.

The identifier of an organisation: lower-case letters, digits and single hyphens.

Examples: north-atlantic-council.';
COMMENT ON COLUMN deployment.host IS 'The country that hosts it.

The code of a country, in capital letters: two of ISO 3166-1 (`LV`), four of ISO 3166-3 for a state that is gone (`SUHH` for the Soviet Union), or two that ISO leaves to its users (`XK` for Kosovo).

Examples: LV, SUHH, XK.';
COMMENT ON COLUMN deployment.area IS 'The area in which it moves, at sea or in the air; instead of `host`.

The identifier of a place: lower-case letters, digits and single hyphens.

Examples: riga.';
COMMENT ON COLUMN deployment.place IS 'The place at which it is based.

The identifier of a place: lower-case letters, digits and single hyphens.

Examples: riga.';
COMMENT ON COLUMN deployment.framework_nation IS 'The country that leads it.

The code of a country, in capital letters: two of ISO 3166-1 (`LV`), four of ISO 3166-3 for a state that is gone (`SUHH` for the Soviet Union), or two that ISO leaves to its users (`XK` for Kosovo).

Examples: LV, SUHH, XK.';
COMMENT ON COLUMN deployment.since IS 'The first day.

A date of the Gregorian calendar, as exact as the source gives it: `2021-11-28`, `2021-11` or `2021`. At its end `?` means uncertain, `~` approximate, `%` both. `XX` stands for a part that is not known: `2021-11-XX`. `..2021-11-28` means on that day or before, `2021-11-28..` on that day or after.

Examples: 2021-11-28, 2021-11, 2021, 2021~, ..2021-11-28.';
COMMENT ON COLUMN deployment.until IS 'The last day, inclusive.

A date of the Gregorian calendar, as exact as the source gives it: `2021-11-28`, `2021-11` or `2021`. At its end `?` means uncertain, `~` approximate, `%` both. `XX` stands for a part that is not known: `2021-11-XX`. `..2021-11-28` means on that day or before, `2021-11-28..` on that day or after.

Examples: 2021-11-28, 2021-11, 2021, 2021~, ..2021-11-28.';
COMMENT ON COLUMN deployment.purpose IS 'What it is for.

A text of one line or more, without other control characters than line feeds and without marks that change the direction of writing.';
COMMENT ON COLUMN deployment.notes IS 'Notes of the keepers of the data.

A text of one line or more, without other control characters than line feeds and without marks that change the direction of writing.';

-- A meeting that stands by itself, such as a summit that several visits attend.
CREATE TABLE meeting (
  id VARCHAR NOT NULL CHECK (length(id) <= 80) CHECK (regexp_full_match(id, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  date VARCHAR NOT NULL CHECK (regexp_full_match(date, '^((([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?([.][.])?|[.][.]([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?)(/(([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?|[.][.]))?|[.][.]/([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?)$')),
  status VARCHAR NOT NULL CHECK (status IN ('planned', 'under-way', 'concluded', 'postponed', 'cancelled', 'unknown')),
  title VARCHAR CHECK (regexp_full_match(title, '^ *[^ \x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}][^\x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}]*$')),
  kind VARCHAR CHECK (kind IN ('bilateral-talks', 'multilateral-talks', 'summit', 'council-session', 'conference', 'courtesy-call', 'audience', 'briefing', 'working-meal', 'press-conference', 'address', 'ceremony', 'signing', 'funeral', 'troop-visit', 'site-visit', 'consultation', 'other')),
  medium VARCHAR NOT NULL DEFAULT 'in-person' CHECK (medium IN ('in-person', 'phone', 'video', 'hybrid')),
  weekday VARCHAR CHECK (regexp_full_match(weekday, '^(monday|tuesday|wednesday|thursday|friday|saturday|sunday)(/(monday|tuesday|wednesday|thursday|friday|saturday|sunday))?$')),
  country VARCHAR REFERENCES country (id) CHECK (regexp_full_match(country, '^[A-Z]{2}([A-Z]{2})?$')),
  place VARCHAR REFERENCES place (id) CHECK (length(place) <= 80) CHECK (regexp_full_match(place, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  body VARCHAR REFERENCES organisation (id) CHECK (length(body) <= 80) CHECK (regexp_full_match(body, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  participants_complete BOOLEAN NOT NULL DEFAULT FALSE,
  attendance_minimum BIGINT CHECK (attendance_minimum BETWEEN 0 AND 999999999),
  attendance_maximum BIGINT CHECK (attendance_maximum BETWEEN 0 AND 999999999),
  attendance_approximate BOOLEAN,
  deployment VARCHAR REFERENCES deployment (id) CHECK (length(deployment) <= 80) CHECK (regexp_full_match(deployment, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  previous_date VARCHAR CHECK (regexp_full_match(previous_date, '^((([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?([.][.])?|[.][.]([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?)(/(([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?|[.][.]))?|[.][.]/([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?)$')),
  as_of VARCHAR CHECK (regexp_full_match(as_of, '^([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29)$')),
  remarks VARCHAR CHECK (regexp_full_match(remarks, '^[ \n]*[^ \x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}]([^\x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}]|\n)*$')),
  notes VARCHAR CHECK (regexp_full_match(notes, '^[ \n]*[^ \x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}]([^\x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}]|\n)*$')),
  PRIMARY KEY (id),
  CHECK (attendance_maximum IS NULL OR attendance_minimum IS NOT NULL),
  CHECK ((attendance_minimum IS NULL) = (attendance_approximate IS NULL))
);
COMMENT ON TABLE meeting IS 'A meeting that stands by itself, such as a summit that several visits attend.';
COMMENT ON COLUMN meeting.id IS 'The identifier of the record, unique among the records of its kind. It stays the same when names change.

The identifier of a meeting, which begins with its first day.

Examples: 2021-06-14-brussels-summit.';
COMMENT ON COLUMN meeting.date IS 'The days of the meeting.

The calendar days on which something happens, local to its place: one date (`2021-11-28`), the first and the last day (`2021-11-28/2021-11-29`), or one of them (`2021-11-28/..`, `../2021-11-29`). Each date is as exact as the source gives it.

Examples: 2021-11-28, 2021-11-28/2021-11-29, 2021-11, 2021-11-28/...';
COMMENT ON COLUMN meeting.status IS 'How far it had come on the day `as_of`.

How far an event had come on the day of `as_of`.
- planned: Announced or agreed, and not begun.
- under-way: Begun, and not over.
- concluded: Over.
- postponed: Put off to another day, known or not.
- cancelled: Called off.
- unknown: The sources do not say.';
COMMENT ON COLUMN meeting.title IS 'A title, where the meeting is known by one.

A text of one line, without control characters and without marks that change the direction of writing.';
COMMENT ON COLUMN meeting.kind IS 'What kind of meeting it is. Absent: the source does not say.

What kind of meeting it is.
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
COMMENT ON COLUMN meeting.medium IS 'By which means the participants meet.

By which means people meet.
- in-person: All in one place.
- phone: By telephone.
- video: By video.
- hybrid: Some in one place, others by video or telephone.';
COMMENT ON COLUMN meeting.weekday IS 'The day of the week of `date`, as the source prints it.

The day of the week of a date, in English and in lower case, or those of the first and the last day of a span, joined by `/`.

Examples: sunday, sunday/monday.';
COMMENT ON COLUMN meeting.country IS 'The country in which it takes place.

The code of a country, in capital letters: two of ISO 3166-1 (`LV`), four of ISO 3166-3 for a state that is gone (`SUHH` for the Soviet Union), or two that ISO leaves to its users (`XK` for Kosovo).

Examples: LV, SUHH, XK.';
COMMENT ON COLUMN meeting.place IS 'The place at which it takes place.

The identifier of a place: lower-case letters, digits and single hyphens.

Examples: riga.';
COMMENT ON COLUMN meeting.body IS 'The body that meets.

The identifier of an organisation: lower-case letters, digits and single hyphens.

Examples: north-atlantic-council.';
COMMENT ON COLUMN meeting.participants_complete IS 'Whether all who take part are listed.';
COMMENT ON COLUMN meeting.attendance_minimum IS 'How many take part.

How many there are, as exactly as the source says it. Written `10`, `~900` (about 900), `900+` (at least 900) or `900-1200`, or as a mapping.

The smallest number that it may be.

A number of persons or things.';
COMMENT ON COLUMN meeting.attendance_maximum IS 'How many take part.

The greatest number that it may be; absent where the source names none.

A number of persons or things.';
COMMENT ON COLUMN meeting.attendance_approximate IS 'How many take part.

Whether the source gives the numbers as approximate.';
COMMENT ON COLUMN meeting.deployment IS 'The deployment that is visited or spoken about.

The identifier of a deployment: lower-case letters, digits and single hyphens.

Examples: efp-battlegroup-latvia.';
COMMENT ON COLUMN meeting.previous_date IS 'The days for which it was planned before it was postponed.

The calendar days on which something happens, local to its place: one date (`2021-11-28`), the first and the last day (`2021-11-28/2021-11-29`), or one of them (`2021-11-28/..`, `../2021-11-29`). Each date is as exact as the source gives it.

Examples: 2021-11-28, 2021-11-28/2021-11-29, 2021-11, 2021-11-28/...';
COMMENT ON COLUMN meeting.as_of IS 'The day on which the status held. By default the day on which the newest of the sources was published.

One day of the Gregorian calendar, written in full: `2021-11-28`.

Examples: 2021-11-28.';
COMMENT ON COLUMN meeting.remarks IS 'Text of an imported row, word for word.

A text of one line or more, without other control characters than line feeds and without marks that change the direction of writing.';
COMMENT ON COLUMN meeting.notes IS 'Notes of the keepers of the data.

A text of one line or more, without other control characters than line feeds and without marks that change the direction of writing.';

-- What a speaker said. It is a claim of its speaker, and never a fact of the data set.
CREATE TABLE statement (
  id VARCHAR NOT NULL CHECK (length(id) <= 80) CHECK (regexp_full_match(id, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  kind VARCHAR NOT NULL CHECK (kind IN ('position', 'assessment', 'report', 'assurance', 'pledge', 'call', 'demand', 'warning', 'criticism', 'praise', 'intention', 'announcement', 'condolence')),
  date VARCHAR NOT NULL CHECK (regexp_full_match(date, '^((([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?([.][.])?|[.][.]([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?)(/(([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?|[.][.]))?|[.][.]/([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?)$')),
  summary VARCHAR NOT NULL CHECK (regexp_full_match(summary, '^[ \n]*[^ \x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}]([^\x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}]|\n)*$')),
  visit VARCHAR REFERENCES visit (id) CHECK (length(visit) <= 80) CHECK (regexp_full_match(visit, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  meeting VARCHAR REFERENCES meeting (id) CHECK (length(meeting) <= 80) CHECK (regexp_full_match(meeting, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  ministerial_meeting VARCHAR REFERENCES ministerial_meeting (id) CHECK (length(ministerial_meeting) <= 80) CHECK (regexp_full_match(ministerial_meeting, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  quote VARCHAR CHECK (regexp_full_match(quote, '^ *[^ \x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}][^\x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}]*$')),
  language VARCHAR CHECK (regexp_full_match(language, '^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?(-([a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*(-x(-[a-z0-9]{1,8})+)?$')),
  notes VARCHAR CHECK (regexp_full_match(notes, '^[ \n]*[^ \x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}]([^\x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}]|\n)*$')),
  PRIMARY KEY (id)
);
COMMENT ON TABLE statement IS 'What a speaker said. It is a claim of its speaker, and never a fact of the data set.';
COMMENT ON COLUMN statement.id IS 'The identifier of the record, unique among the records of its kind. It stays the same when names change.

The identifier of a statement, which begins with the day on which it was made.

Examples: 2021-11-28-call-on-russia.';
COMMENT ON COLUMN statement.kind IS 'What kind of statement it is.

What kind of statement it is.
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
COMMENT ON COLUMN statement.date IS 'When it was made.

The calendar days on which something happens, local to its place: one date (`2021-11-28`), the first and the last day (`2021-11-28/2021-11-29`), or one of them (`2021-11-28/..`, `../2021-11-29`). Each date is as exact as the source gives it.

Examples: 2021-11-28, 2021-11-28/2021-11-29, 2021-11, 2021-11-28/...';
COMMENT ON COLUMN statement.summary IS 'What was said, in the words of the keepers of the data.

A text of one line or more, without other control characters than line feeds and without marks that change the direction of writing.';
COMMENT ON COLUMN statement.visit IS 'The visit at which it was made. A statement has at most one of `visit`, `meeting` and `ministerial_meeting`.

The identifier of a visit, which begins with its first day.

Examples: 2021-11-28-nato-eu-baltic.';
COMMENT ON COLUMN statement.meeting IS 'The meeting at which it was made.

The identifier of a meeting, which begins with its first day.

Examples: 2021-06-14-brussels-summit.';
COMMENT ON COLUMN statement.ministerial_meeting IS 'The ministerial meeting at which it was made.

The identifier of a ministerial meeting, which begins with its first day.

Examples: 2021-11-30-nac-foreign-ministers.';
COMMENT ON COLUMN statement.quote IS 'Words of the speaker, at most 30.

A text of one line, without control characters and without marks that change the direction of writing.';
COMMENT ON COLUMN statement.language IS 'The language of `quote`.

A language by its BCP 47 tag, in the usual case: `lv`, `pt-BR`, `zh-Hant`.

Examples: lv, pt-BR, zh-Hant, be-tarask.';
COMMENT ON COLUMN statement.notes IS 'Notes of the keepers of the data.

A text of one line or more, without other control characters than line feeds and without marks that change the direction of writing.';

-- An office of a country or of an organisation, whoever holds it.
CREATE TABLE office (
  id VARCHAR NOT NULL CHECK (length(id) <= 80) CHECK (regexp_full_match(id, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  name VARCHAR NOT NULL CHECK (regexp_full_match(name, '^ *[^ \x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}][^\x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}]*$')),
  country VARCHAR REFERENCES country (id) CHECK (regexp_full_match(country, '^[A-Z]{2}([A-Z]{2})?$')),
  organisation VARCHAR REFERENCES organisation (id) CHECK (length(organisation) <= 80) CHECK (regexp_full_match(organisation, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  seats BIGINT NOT NULL DEFAULT 1 CHECK (seats BETWEEN 1 AND 9999),
  since VARCHAR CHECK (regexp_full_match(since, '^(([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?([.][.])?|[.][.]([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?)$')),
  until VARCHAR CHECK (regexp_full_match(until, '^(([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?([.][.])?|[.][.]([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?)$')),
  notes VARCHAR CHECK (regexp_full_match(notes, '^[ \n]*[^ \x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}]([^\x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}]|\n)*$')),
  PRIMARY KEY (id)
);
COMMENT ON TABLE office IS 'An office of a country or of an organisation, whoever holds it.';
COMMENT ON COLUMN office.id IS 'The identifier of the record, unique among the records of its kind. It stays the same when names change.

The identifier of an office: lower-case letters, digits and single hyphens.

Examples: nato-secretary-general.';
COMMENT ON COLUMN office.name IS 'The name of the office.

A text of one line, without control characters and without marks that change the direction of writing.';
COMMENT ON COLUMN office.country IS 'The country whose office it is. An office has a country or an organisation.

The code of a country, in capital letters: two of ISO 3166-1 (`LV`), four of ISO 3166-3 for a state that is gone (`SUHH` for the Soviet Union), or two that ISO leaves to its users (`XK` for Kosovo).

Examples: LV, SUHH, XK.';
COMMENT ON COLUMN office.organisation IS 'The organisation whose office it is.

The identifier of an organisation: lower-case letters, digits and single hyphens.

Examples: north-atlantic-council.';
COMMENT ON COLUMN office.seats IS 'How many persons hold the office at one time.

How many persons hold an office at one time.';
COMMENT ON COLUMN office.since IS 'The first day on which the office existed.

A date of the Gregorian calendar, as exact as the source gives it: `2021-11-28`, `2021-11` or `2021`. At its end `?` means uncertain, `~` approximate, `%` both. `XX` stands for a part that is not known: `2021-11-XX`. `..2021-11-28` means on that day or before, `2021-11-28..` on that day or after.

Examples: 2021-11-28, 2021-11, 2021, 2021~, ..2021-11-28.';
COMMENT ON COLUMN office.until IS 'The last day on which the office existed, inclusive.

A date of the Gregorian calendar, as exact as the source gives it: `2021-11-28`, `2021-11` or `2021`. At its end `?` means uncertain, `~` approximate, `%` both. `XX` stands for a part that is not known: `2021-11-XX`. `..2021-11-28` means on that day or before, `2021-11-28..` on that day or after.

Examples: 2021-11-28, 2021-11, 2021, 2021~, ..2021-11-28.';
COMMENT ON COLUMN office.notes IS 'Notes of the keepers of the data.

A text of one line or more, without other control characters than line feeds and without marks that change the direction of writing.';

-- A matter that is spoken about, in the manner of a thesaurus (SKOS).
CREATE TABLE topic (
  id VARCHAR NOT NULL CHECK (length(id) <= 80) CHECK (regexp_full_match(id, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  label VARCHAR NOT NULL CHECK (regexp_full_match(label, '^ *[^ \x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}][^\x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}]*$')),
  broader VARCHAR CHECK (length(broader) <= 80) CHECK (regexp_full_match(broader, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  definition VARCHAR CHECK (regexp_full_match(definition, '^[ \n]*[^ \x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}]([^\x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}]|\n)*$')),
  replaced_by VARCHAR CHECK (length(replaced_by) <= 80) CHECK (regexp_full_match(replaced_by, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  notes VARCHAR CHECK (regexp_full_match(notes, '^[ \n]*[^ \x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}]([^\x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}]|\n)*$')),
  PRIMARY KEY (id)
);
COMMENT ON TABLE topic IS 'A matter that is spoken about, in the manner of a thesaurus (SKOS).';
COMMENT ON COLUMN topic.id IS 'The identifier of the record, unique among the records of its kind. It stays the same when names change.

The identifier of a topic: lower-case letters, digits and single hyphens.

Examples: hybrid-threats.';
COMMENT ON COLUMN topic.label IS 'The preferred term.

A text of one line, without control characters and without marks that change the direction of writing.';
COMMENT ON COLUMN topic.broader IS 'The wider topic to which it belongs.

The identifier of a topic: lower-case letters, digits and single hyphens.

Examples: hybrid-threats.';
COMMENT ON COLUMN topic.definition IS 'What is meant by it.

A text of one line or more, without other control characters than line feeds and without marks that change the direction of writing.';
COMMENT ON COLUMN topic.replaced_by IS 'The topic to be used in its place.

The identifier of a topic: lower-case letters, digits and single hyphens.

Examples: hybrid-threats.';
COMMENT ON COLUMN topic.notes IS 'Notes of the keepers of the data.

A text of one line or more, without other control characters than line feeds and without marks that change the direction of writing.';

-- A text or a data set from which facts are taken.
CREATE TABLE source (
  id VARCHAR NOT NULL CHECK (length(id) <= 80) CHECK (regexp_full_match(id, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  kind VARCHAR NOT NULL CHECK (kind IN ('press-release', 'transcript', 'communique', 'official-register', 'official-website', 'news-article', 'dataset', 'book', 'archive-record', 'social-media', 'reference')),
  title VARCHAR NOT NULL CHECK (regexp_full_match(title, '^ *[^ \x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}][^\x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}]*$')),
  publisher VARCHAR REFERENCES organisation (id) CHECK (length(publisher) <= 80) CHECK (regexp_full_match(publisher, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  url VARCHAR CHECK (regexp_full_match(url, '^https?://[^ \x{0}-\x{1F}\x{7F}-\x{9F}\x{A0}\x{2028}-\x{202E}\x{2066}-\x{2069}]+$')),
  published VARCHAR CHECK (regexp_full_match(published, '^(([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?([.][.])?|[.][.]([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?)$')),
  weekday VARCHAR CHECK (regexp_full_match(weekday, '^(monday|tuesday|wednesday|thursday|friday|saturday|sunday)(/(monday|tuesday|wednesday|thursday|friday|saturday|sunday))?$')),
  language VARCHAR CHECK (regexp_full_match(language, '^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?(-([a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*(-x(-[a-z0-9]{1,8})+)?$')),
  retrieved VARCHAR CHECK (regexp_full_match(retrieved, '^([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29)$')),
  archive_url VARCHAR CHECK (regexp_full_match(archive_url, '^https?://[^ \x{0}-\x{1F}\x{7F}-\x{9F}\x{A0}\x{2028}-\x{202E}\x{2066}-\x{2069}]+$')),
  sha256 VARCHAR CHECK (regexp_full_match(sha256, '^[0-9a-f]{64}$')),
  licence VARCHAR CHECK (regexp_full_match(licence, '^ *[^ \x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}][^\x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}]*$')),
  notes VARCHAR CHECK (regexp_full_match(notes, '^[ \n]*[^ \x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}]([^\x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}]|\n)*$')),
  PRIMARY KEY (id)
);
COMMENT ON TABLE source IS 'A text or a data set from which facts are taken.';
COMMENT ON COLUMN source.id IS 'The identifier of the record, unique among the records of its kind. It stays the same when names change.

The identifier of a source: lower-case letters, digits and single hyphens.

Examples: nato-189041.';
COMMENT ON COLUMN source.kind IS 'What sort of source it is.

What a source is.
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
COMMENT ON COLUMN source.title IS 'The title that the source bears; for a page without one, what it is, in a few words.

A text of one line, without control characters and without marks that change the direction of writing.';
COMMENT ON COLUMN source.publisher IS 'The organisation that published it.

The identifier of an organisation: lower-case letters, digits and single hyphens.

Examples: north-atlantic-council.';
COMMENT ON COLUMN source.url IS 'The address of the source on the web.

A web address that begins with `https://` or `http://`.

Examples: https://www.nato.int/cps/en/natohq/news_189041.htm.';
COMMENT ON COLUMN source.published IS 'When it was published.

A date of the Gregorian calendar, as exact as the source gives it: `2021-11-28`, `2021-11` or `2021`. At its end `?` means uncertain, `~` approximate, `%` both. `XX` stands for a part that is not known: `2021-11-XX`. `..2021-11-28` means on that day or before, `2021-11-28..` on that day or after.

Examples: 2021-11-28, 2021-11, 2021, 2021~, ..2021-11-28.';
COMMENT ON COLUMN source.weekday IS 'The day of the week of `published`, as the source prints it.

The day of the week of a date, in English and in lower case, or those of the first and the last day of a span, joined by `/`.

Examples: sunday, sunday/monday.';
COMMENT ON COLUMN source.language IS 'The language in which it is written.

A language by its BCP 47 tag, in the usual case: `lv`, `pt-BR`, `zh-Hant`.

Examples: lv, pt-BR, zh-Hant, be-tarask.';
COMMENT ON COLUMN source.retrieved IS 'The day on which it was read.

One day of the Gregorian calendar, written in full: `2021-11-28`.

Examples: 2021-11-28.';
COMMENT ON COLUMN source.archive_url IS 'The address of an archived copy.

A web address that begins with `https://` or `http://`.

Examples: https://www.nato.int/cps/en/natohq/news_189041.htm.';
COMMENT ON COLUMN source.sha256 IS 'The SHA-256 checksum of the bytes that were read.

A SHA-256 checksum: 64 hexadecimal digits in lower case.';
COMMENT ON COLUMN source.licence IS 'The licence under which it may be used.

A text of one line, without control characters and without marks that change the direction of writing.';
COMMENT ON COLUMN source.notes IS 'Notes of the keepers of the data.

A text of one line or more, without other control characters than line feeds and without marks that change the direction of writing.';

-- Where the facts of the record come from; at least one source.
--
-- A source, and where in it the fact stands. May be written as the identifier of the source
-- alone.
CREATE TABLE document_sources (
  document_id VARCHAR NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  source VARCHAR NOT NULL REFERENCES source (id) CHECK (length(source) <= 80) CHECK (regexp_full_match(source, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  locator VARCHAR CHECK (regexp_full_match(locator, '^ *[^ \x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}][^\x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}]*$')),
  PRIMARY KEY (document_id, position),
  FOREIGN KEY (document_id) REFERENCES document (id)
);
COMMENT ON TABLE document_sources IS 'Where the facts of the record come from; at least one source.

A source, and where in it the fact stands. May be written as the identifier of the source alone.';
COMMENT ON COLUMN document_sources.source IS 'The source.

The identifier of a source: lower-case letters, digits and single hyphens.

Examples: nato-189041.';
COMMENT ON COLUMN document_sources.locator IS 'Where in the source: a page, a paragraph or a time.

A text of one line, without control characters and without marks that change the direction of writing.';

-- Who makes it.
--
-- A reference to a record: a mapping with exactly one key, which names the kind.
CREATE TABLE document_parties (
  document_id VARCHAR NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  person VARCHAR REFERENCES person (id) CHECK (length(person) <= 80) CHECK (regexp_full_match(person, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  office VARCHAR REFERENCES office (id) CHECK (length(office) <= 80) CHECK (regexp_full_match(office, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  organisation VARCHAR REFERENCES organisation (id) CHECK (length(organisation) <= 80) CHECK (regexp_full_match(organisation, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  country VARCHAR REFERENCES country (id) CHECK (regexp_full_match(country, '^[A-Z]{2}([A-Z]{2})?$')),
  place VARCHAR REFERENCES place (id) CHECK (length(place) <= 80) CHECK (regexp_full_match(place, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  visit VARCHAR REFERENCES visit (id) CHECK (length(visit) <= 80) CHECK (regexp_full_match(visit, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  meeting VARCHAR REFERENCES meeting (id) CHECK (length(meeting) <= 80) CHECK (regexp_full_match(meeting, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  ministerial_meeting VARCHAR REFERENCES ministerial_meeting (id) CHECK (length(ministerial_meeting) <= 80) CHECK (regexp_full_match(ministerial_meeting, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  deployment VARCHAR REFERENCES deployment (id) CHECK (length(deployment) <= 80) CHECK (regexp_full_match(deployment, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  operation VARCHAR REFERENCES operation (id) CHECK (length(operation) <= 80) CHECK (regexp_full_match(operation, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  document VARCHAR REFERENCES document (id) CHECK (length(document) <= 80) CHECK (regexp_full_match(document, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  topic VARCHAR REFERENCES topic (id) CHECK (length(topic) <= 80) CHECK (regexp_full_match(topic, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  PRIMARY KEY (document_id, position),
  FOREIGN KEY (document_id) REFERENCES document (id),
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
COMMENT ON COLUMN document_parties.person IS 'A person.

The identifier of a person: lower-case letters, digits and single hyphens.

Examples: jens-stoltenberg.';
COMMENT ON COLUMN document_parties.office IS 'An office.

The identifier of an office: lower-case letters, digits and single hyphens.

Examples: nato-secretary-general.';
COMMENT ON COLUMN document_parties.organisation IS 'An organisation.

The identifier of an organisation: lower-case letters, digits and single hyphens.

Examples: north-atlantic-council.';
COMMENT ON COLUMN document_parties.country IS 'A country.

The code of a country, in capital letters: two of ISO 3166-1 (`LV`), four of ISO 3166-3 for a state that is gone (`SUHH` for the Soviet Union), or two that ISO leaves to its users (`XK` for Kosovo).

Examples: LV, SUHH, XK.';
COMMENT ON COLUMN document_parties.place IS 'A place.

The identifier of a place: lower-case letters, digits and single hyphens.

Examples: riga.';
COMMENT ON COLUMN document_parties.visit IS 'A visit.

The identifier of a visit, which begins with its first day.

Examples: 2021-11-28-nato-eu-baltic.';
COMMENT ON COLUMN document_parties.meeting IS 'A meeting.

The identifier of a meeting, which begins with its first day.

Examples: 2021-06-14-brussels-summit.';
COMMENT ON COLUMN document_parties.ministerial_meeting IS 'A ministerial meeting.

The identifier of a ministerial meeting, which begins with its first day.

Examples: 2021-11-30-nac-foreign-ministers.';
COMMENT ON COLUMN document_parties.deployment IS 'A deployment.

The identifier of a deployment: lower-case letters, digits and single hyphens.

Examples: efp-battlegroup-latvia.';
COMMENT ON COLUMN document_parties.operation IS 'An operation.

The identifier of an operation: lower-case letters, digits and single hyphens.

Examples: enhanced-forward-presence.';
COMMENT ON COLUMN document_parties.document IS 'A document.

The identifier of a document: lower-case letters, digits and single hyphens.

Examples: nato-eu-joint-declaration-2018.';
COMMENT ON COLUMN document_parties.topic IS 'A topic.

The identifier of a topic: lower-case letters, digits and single hyphens.

Examples: hybrid-threats.';

-- The place, the visit or the meeting at which it was signed.
--
-- A reference to a record: a mapping with exactly one key, which names the kind.
CREATE TABLE document_signed_at (
  document_id VARCHAR NOT NULL,
  person VARCHAR REFERENCES person (id) CHECK (length(person) <= 80) CHECK (regexp_full_match(person, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  office VARCHAR REFERENCES office (id) CHECK (length(office) <= 80) CHECK (regexp_full_match(office, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  organisation VARCHAR REFERENCES organisation (id) CHECK (length(organisation) <= 80) CHECK (regexp_full_match(organisation, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  country VARCHAR REFERENCES country (id) CHECK (regexp_full_match(country, '^[A-Z]{2}([A-Z]{2})?$')),
  place VARCHAR REFERENCES place (id) CHECK (length(place) <= 80) CHECK (regexp_full_match(place, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  visit VARCHAR REFERENCES visit (id) CHECK (length(visit) <= 80) CHECK (regexp_full_match(visit, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  meeting VARCHAR REFERENCES meeting (id) CHECK (length(meeting) <= 80) CHECK (regexp_full_match(meeting, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  ministerial_meeting VARCHAR REFERENCES ministerial_meeting (id) CHECK (length(ministerial_meeting) <= 80) CHECK (regexp_full_match(ministerial_meeting, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  deployment VARCHAR REFERENCES deployment (id) CHECK (length(deployment) <= 80) CHECK (regexp_full_match(deployment, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  operation VARCHAR REFERENCES operation (id) CHECK (length(operation) <= 80) CHECK (regexp_full_match(operation, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  document VARCHAR REFERENCES document (id) CHECK (length(document) <= 80) CHECK (regexp_full_match(document, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  topic VARCHAR REFERENCES topic (id) CHECK (length(topic) <= 80) CHECK (regexp_full_match(topic, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  PRIMARY KEY (document_id),
  FOREIGN KEY (document_id) REFERENCES document (id),
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
COMMENT ON COLUMN document_signed_at.person IS 'A person.

The identifier of a person: lower-case letters, digits and single hyphens.

Examples: jens-stoltenberg.';
COMMENT ON COLUMN document_signed_at.office IS 'An office.

The identifier of an office: lower-case letters, digits and single hyphens.

Examples: nato-secretary-general.';
COMMENT ON COLUMN document_signed_at.organisation IS 'An organisation.

The identifier of an organisation: lower-case letters, digits and single hyphens.

Examples: north-atlantic-council.';
COMMENT ON COLUMN document_signed_at.country IS 'A country.

The code of a country, in capital letters: two of ISO 3166-1 (`LV`), four of ISO 3166-3 for a state that is gone (`SUHH` for the Soviet Union), or two that ISO leaves to its users (`XK` for Kosovo).

Examples: LV, SUHH, XK.';
COMMENT ON COLUMN document_signed_at.place IS 'A place.

The identifier of a place: lower-case letters, digits and single hyphens.

Examples: riga.';
COMMENT ON COLUMN document_signed_at.visit IS 'A visit.

The identifier of a visit, which begins with its first day.

Examples: 2021-11-28-nato-eu-baltic.';
COMMENT ON COLUMN document_signed_at.meeting IS 'A meeting.

The identifier of a meeting, which begins with its first day.

Examples: 2021-06-14-brussels-summit.';
COMMENT ON COLUMN document_signed_at.ministerial_meeting IS 'A ministerial meeting.

The identifier of a ministerial meeting, which begins with its first day.

Examples: 2021-11-30-nac-foreign-ministers.';
COMMENT ON COLUMN document_signed_at.deployment IS 'A deployment.

The identifier of a deployment: lower-case letters, digits and single hyphens.

Examples: efp-battlegroup-latvia.';
COMMENT ON COLUMN document_signed_at.operation IS 'An operation.

The identifier of an operation: lower-case letters, digits and single hyphens.

Examples: enhanced-forward-presence.';
COMMENT ON COLUMN document_signed_at.document IS 'A document.

The identifier of a document: lower-case letters, digits and single hyphens.

Examples: nato-eu-joint-declaration-2018.';
COMMENT ON COLUMN document_signed_at.topic IS 'A topic.

The identifier of a topic: lower-case letters, digits and single hyphens.

Examples: hybrid-threats.';

-- The visits and meetings at which it was spoken about.
--
-- A reference to a record: a mapping with exactly one key, which names the kind.
CREATE TABLE document_discussed_at (
  document_id VARCHAR NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  person VARCHAR REFERENCES person (id) CHECK (length(person) <= 80) CHECK (regexp_full_match(person, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  office VARCHAR REFERENCES office (id) CHECK (length(office) <= 80) CHECK (regexp_full_match(office, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  organisation VARCHAR REFERENCES organisation (id) CHECK (length(organisation) <= 80) CHECK (regexp_full_match(organisation, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  country VARCHAR REFERENCES country (id) CHECK (regexp_full_match(country, '^[A-Z]{2}([A-Z]{2})?$')),
  place VARCHAR REFERENCES place (id) CHECK (length(place) <= 80) CHECK (regexp_full_match(place, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  visit VARCHAR REFERENCES visit (id) CHECK (length(visit) <= 80) CHECK (regexp_full_match(visit, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  meeting VARCHAR REFERENCES meeting (id) CHECK (length(meeting) <= 80) CHECK (regexp_full_match(meeting, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  ministerial_meeting VARCHAR REFERENCES ministerial_meeting (id) CHECK (length(ministerial_meeting) <= 80) CHECK (regexp_full_match(ministerial_meeting, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  deployment VARCHAR REFERENCES deployment (id) CHECK (length(deployment) <= 80) CHECK (regexp_full_match(deployment, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  operation VARCHAR REFERENCES operation (id) CHECK (length(operation) <= 80) CHECK (regexp_full_match(operation, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  document VARCHAR REFERENCES document (id) CHECK (length(document) <= 80) CHECK (regexp_full_match(document, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  topic VARCHAR REFERENCES topic (id) CHECK (length(topic) <= 80) CHECK (regexp_full_match(topic, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  PRIMARY KEY (document_id, position),
  FOREIGN KEY (document_id) REFERENCES document (id),
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
COMMENT ON COLUMN document_discussed_at.person IS 'A person.

The identifier of a person: lower-case letters, digits and single hyphens.

Examples: jens-stoltenberg.';
COMMENT ON COLUMN document_discussed_at.office IS 'An office.

The identifier of an office: lower-case letters, digits and single hyphens.

Examples: nato-secretary-general.';
COMMENT ON COLUMN document_discussed_at.organisation IS 'An organisation.

The identifier of an organisation: lower-case letters, digits and single hyphens.

Examples: north-atlantic-council.';
COMMENT ON COLUMN document_discussed_at.country IS 'A country.

The code of a country, in capital letters: two of ISO 3166-1 (`LV`), four of ISO 3166-3 for a state that is gone (`SUHH` for the Soviet Union), or two that ISO leaves to its users (`XK` for Kosovo).

Examples: LV, SUHH, XK.';
COMMENT ON COLUMN document_discussed_at.place IS 'A place.

The identifier of a place: lower-case letters, digits and single hyphens.

Examples: riga.';
COMMENT ON COLUMN document_discussed_at.visit IS 'A visit.

The identifier of a visit, which begins with its first day.

Examples: 2021-11-28-nato-eu-baltic.';
COMMENT ON COLUMN document_discussed_at.meeting IS 'A meeting.

The identifier of a meeting, which begins with its first day.

Examples: 2021-06-14-brussels-summit.';
COMMENT ON COLUMN document_discussed_at.ministerial_meeting IS 'A ministerial meeting.

The identifier of a ministerial meeting, which begins with its first day.

Examples: 2021-11-30-nac-foreign-ministers.';
COMMENT ON COLUMN document_discussed_at.deployment IS 'A deployment.

The identifier of a deployment: lower-case letters, digits and single hyphens.

Examples: efp-battlegroup-latvia.';
COMMENT ON COLUMN document_discussed_at.operation IS 'An operation.

The identifier of an operation: lower-case letters, digits and single hyphens.

Examples: enhanced-forward-presence.';
COMMENT ON COLUMN document_discussed_at.document IS 'A document.

The identifier of a document: lower-case letters, digits and single hyphens.

Examples: nato-eu-joint-declaration-2018.';
COMMENT ON COLUMN document_discussed_at.topic IS 'A topic.

The identifier of a topic: lower-case letters, digits and single hyphens.

Examples: hybrid-threats.';

-- The identifiers of the same thing in other data sets, by the data set's key.
--
-- The identifiers of one thing in other data sets, by the key of the data set.
CREATE TABLE document_ids (
  document_id VARCHAR NOT NULL,
  key VARCHAR NOT NULL CHECK (regexp_full_match(key, '^[a-z0-9-]+$')),
  value VARCHAR NOT NULL CHECK (regexp_full_match(value, '^ *[^ \x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}][^\x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}]*$')),
  PRIMARY KEY (document_id, key),
  FOREIGN KEY (document_id) REFERENCES document (id)
);
COMMENT ON TABLE document_ids IS 'The identifiers of the same thing in other data sets, by the data set''s key.

The identifiers of one thing in other data sets, by the key of the data set.';
COMMENT ON COLUMN document_ids.key IS 'The key of another data set, such as `wikidata`, `geonames`, `iso3`, `m49`, `cow` or `unlocode`: lower-case letters, digits and hyphens.

The key of another data set, such as `wikidata`, `geonames`, `iso3`, `m49`, `cow` or `unlocode`: lower-case letters, digits and hyphens.

Examples: wikidata, geonames.';
COMMENT ON COLUMN document_ids.value IS 'The identifiers of the same thing in other data sets, by the data set''s key.

A text of one line, without control characters and without marks that change the direction of writing.';

-- Identifiers of records that were merged into this one. They are never used again.
CREATE TABLE document_previous_ids (
  document_id VARCHAR NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  value VARCHAR NOT NULL CHECK (length(value) <= 80) CHECK (regexp_full_match(value, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  PRIMARY KEY (document_id, position),
  FOREIGN KEY (document_id) REFERENCES document (id)
);
COMMENT ON TABLE document_previous_ids IS 'Identifiers of records that were merged into this one. They are never used again.';
COMMENT ON COLUMN document_previous_ids.value IS 'Identifiers of records that were merged into this one. They are never used again.

An identifier that a record once bore: lower-case letters `a` to `z`, digits and single hyphens, at most 80 characters.';

-- What the sources leave open, one matter a text.
CREATE TABLE document_open (
  document_id VARCHAR NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  value VARCHAR NOT NULL CHECK (regexp_full_match(value, '^ *[^ \x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}][^\x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}]*$')),
  PRIMARY KEY (document_id, position),
  FOREIGN KEY (document_id) REFERENCES document (id)
);
COMMENT ON TABLE document_open IS 'What the sources leave open, one matter a text.';
COMMENT ON COLUMN document_open.value IS 'What the sources leave open, one matter a text.

A text of one line, without control characters and without marks that change the direction of writing.';

-- Fields of which other sources say something else. The field itself holds the value preferred.
--
-- What other sources say of a field of the record.
CREATE TABLE document_disputed (
  document_id VARCHAR NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  field VARCHAR NOT NULL CHECK (regexp_full_match(field, '^ *[^ \x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}][^\x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}]*$')),
  says VARCHAR NOT NULL CHECK (regexp_full_match(says, '^ *[^ \x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}][^\x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}]*$')),
  PRIMARY KEY (document_id, position),
  FOREIGN KEY (document_id) REFERENCES document (id)
);
COMMENT ON TABLE document_disputed IS 'Fields of which other sources say something else. The field itself holds the value preferred.

What other sources say of a field of the record.';
COMMENT ON COLUMN document_disputed.field IS 'The name of the field, with dots where it lies inside another: `stops.0.date`.

A text of one line, without control characters and without marks that change the direction of writing.';
COMMENT ON COLUMN document_disputed.says IS 'What these sources say.

A text of one line, without control characters and without marks that change the direction of writing.';

-- The sources that say so; at least one.
--
-- A source, and where in it the fact stands. May be written as the identifier of the source
-- alone.
CREATE TABLE document_disputed_sources (
  document_id VARCHAR NOT NULL,
  disputed_position BIGINT NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  source VARCHAR NOT NULL REFERENCES source (id) CHECK (length(source) <= 80) CHECK (regexp_full_match(source, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  locator VARCHAR CHECK (regexp_full_match(locator, '^ *[^ \x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}][^\x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}]*$')),
  PRIMARY KEY (document_id, disputed_position, position),
  FOREIGN KEY (document_id, disputed_position) REFERENCES document_disputed (document_id, position)
);
COMMENT ON TABLE document_disputed_sources IS 'The sources that say so; at least one.

A source, and where in it the fact stands. May be written as the identifier of the source alone.';
COMMENT ON COLUMN document_disputed_sources.source IS 'The source.

The identifier of a source: lower-case letters, digits and single hyphens.

Examples: nato-189041.';
COMMENT ON COLUMN document_disputed_sources.locator IS 'Where in the source: a page, a paragraph or a time.

A text of one line, without control characters and without marks that change the direction of writing.';

-- A project's own fields, by namespace. A project may bind its namespace to a JSON Schema of
-- its own.
CREATE TABLE document_ext (
  document_id VARCHAR NOT NULL,
  key VARCHAR NOT NULL CHECK (regexp_full_match(key, '^[a-z0-9]+([.-][a-z0-9]+)*$')),
  value JSON NOT NULL,
  PRIMARY KEY (document_id, key),
  FOREIGN KEY (document_id) REFERENCES document (id)
);
COMMENT ON TABLE document_ext IS 'A project''s own fields, by namespace. A project may bind its namespace to a JSON Schema of its own.';
COMMENT ON COLUMN document_ext.key IS 'The name under which a project keeps fields of its own: lower-case letters and digits, joined by single hyphens or full stops.

The name under which a project keeps fields of its own: lower-case letters and digits, joined by single hyphens or full stops.

Examples: example, org.example.';
COMMENT ON COLUMN document_ext.value IS 'A project''s own fields, by namespace.

A value of a project''s own: anything but `null`, which no depth of it may hold.';

-- Of which things it speaks; at least one.
CREATE TABLE coverage_records (
  coverage_id VARCHAR NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  value VARCHAR NOT NULL CHECK (value IN ('visit', 'meeting', 'ministerial-meeting', 'deployment', 'statement', 'tenure')),
  PRIMARY KEY (coverage_id, position),
  FOREIGN KEY (coverage_id) REFERENCES coverage (id)
);
COMMENT ON TABLE coverage_records IS 'Of which things it speaks; at least one.';
COMMENT ON COLUMN coverage_records.value IS 'Of which things it speaks; at least one.

A thing of which a coverage can speak.
- visit: Visits.
- meeting: Meetings.
- ministerial-meeting: Ministerial meetings.
- deployment: Deployments.
- statement: Statements.
- tenure: The tenures of persons.';

-- Of whom or of what it speaks.
--
-- Of whom or of what a coverage speaks: a mapping with exactly one key.
CREATE TABLE coverage_subject (
  coverage_id VARCHAR NOT NULL,
  person VARCHAR REFERENCES person (id) CHECK (length(person) <= 80) CHECK (regexp_full_match(person, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  office VARCHAR REFERENCES office (id) CHECK (length(office) <= 80) CHECK (regexp_full_match(office, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  organisation VARCHAR REFERENCES organisation (id) CHECK (length(organisation) <= 80) CHECK (regexp_full_match(organisation, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  country VARCHAR REFERENCES country (id) CHECK (regexp_full_match(country, '^[A-Z]{2}([A-Z]{2})?$')),
  PRIMARY KEY (coverage_id),
  FOREIGN KEY (coverage_id) REFERENCES coverage (id),
  CHECK (
    CASE WHEN person IS NULL THEN 0 ELSE 1 END
    + CASE WHEN office IS NULL THEN 0 ELSE 1 END
    + CASE WHEN organisation IS NULL THEN 0 ELSE 1 END
    + CASE WHEN country IS NULL THEN 0 ELSE 1 END = 1
  )
);
COMMENT ON TABLE coverage_subject IS 'Of whom or of what it speaks.

Of whom or of what a coverage speaks: a mapping with exactly one key.';
COMMENT ON COLUMN coverage_subject.person IS 'A person.

The identifier of a person: lower-case letters, digits and single hyphens.

Examples: jens-stoltenberg.';
COMMENT ON COLUMN coverage_subject.office IS 'An office.

The identifier of an office: lower-case letters, digits and single hyphens.

Examples: nato-secretary-general.';
COMMENT ON COLUMN coverage_subject.organisation IS 'An organisation.

The identifier of an organisation: lower-case letters, digits and single hyphens.

Examples: north-atlantic-council.';
COMMENT ON COLUMN coverage_subject.country IS 'A country.

The code of a country, in capital letters: two of ISO 3166-1 (`LV`), four of ISO 3166-3 for a state that is gone (`SUHH` for the Soviet Union), or two that ISO leaves to its users (`XK` for Kosovo).

Examples: LV, SUHH, XK.';

-- Where the facts of the record come from; at least one source.
--
-- A source, and where in it the fact stands. May be written as the identifier of the source
-- alone.
CREATE TABLE coverage_sources (
  coverage_id VARCHAR NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  source VARCHAR NOT NULL REFERENCES source (id) CHECK (length(source) <= 80) CHECK (regexp_full_match(source, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  locator VARCHAR CHECK (regexp_full_match(locator, '^ *[^ \x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}][^\x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}]*$')),
  PRIMARY KEY (coverage_id, position),
  FOREIGN KEY (coverage_id) REFERENCES coverage (id)
);
COMMENT ON TABLE coverage_sources IS 'Where the facts of the record come from; at least one source.

A source, and where in it the fact stands. May be written as the identifier of the source alone.';
COMMENT ON COLUMN coverage_sources.source IS 'The source.

The identifier of a source: lower-case letters, digits and single hyphens.

Examples: nato-189041.';
COMMENT ON COLUMN coverage_sources.locator IS 'Where in the source: a page, a paragraph or a time.

A text of one line, without control characters and without marks that change the direction of writing.';

-- The identifiers of the same thing in other data sets, by the data set's key.
--
-- The identifiers of one thing in other data sets, by the key of the data set.
CREATE TABLE coverage_ids (
  coverage_id VARCHAR NOT NULL,
  key VARCHAR NOT NULL CHECK (regexp_full_match(key, '^[a-z0-9-]+$')),
  value VARCHAR NOT NULL CHECK (regexp_full_match(value, '^ *[^ \x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}][^\x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}]*$')),
  PRIMARY KEY (coverage_id, key),
  FOREIGN KEY (coverage_id) REFERENCES coverage (id)
);
COMMENT ON TABLE coverage_ids IS 'The identifiers of the same thing in other data sets, by the data set''s key.

The identifiers of one thing in other data sets, by the key of the data set.';
COMMENT ON COLUMN coverage_ids.key IS 'The key of another data set, such as `wikidata`, `geonames`, `iso3`, `m49`, `cow` or `unlocode`: lower-case letters, digits and hyphens.

The key of another data set, such as `wikidata`, `geonames`, `iso3`, `m49`, `cow` or `unlocode`: lower-case letters, digits and hyphens.

Examples: wikidata, geonames.';
COMMENT ON COLUMN coverage_ids.value IS 'The identifiers of the same thing in other data sets, by the data set''s key.

A text of one line, without control characters and without marks that change the direction of writing.';

-- Identifiers of records that were merged into this one. They are never used again.
CREATE TABLE coverage_previous_ids (
  coverage_id VARCHAR NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  value VARCHAR NOT NULL CHECK (length(value) <= 80) CHECK (regexp_full_match(value, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  PRIMARY KEY (coverage_id, position),
  FOREIGN KEY (coverage_id) REFERENCES coverage (id)
);
COMMENT ON TABLE coverage_previous_ids IS 'Identifiers of records that were merged into this one. They are never used again.';
COMMENT ON COLUMN coverage_previous_ids.value IS 'Identifiers of records that were merged into this one. They are never used again.

An identifier that a record once bore: lower-case letters `a` to `z`, digits and single hyphens, at most 80 characters.';

-- What the sources leave open, one matter a text.
CREATE TABLE coverage_open (
  coverage_id VARCHAR NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  value VARCHAR NOT NULL CHECK (regexp_full_match(value, '^ *[^ \x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}][^\x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}]*$')),
  PRIMARY KEY (coverage_id, position),
  FOREIGN KEY (coverage_id) REFERENCES coverage (id)
);
COMMENT ON TABLE coverage_open IS 'What the sources leave open, one matter a text.';
COMMENT ON COLUMN coverage_open.value IS 'What the sources leave open, one matter a text.

A text of one line, without control characters and without marks that change the direction of writing.';

-- Fields of which other sources say something else. The field itself holds the value preferred.
--
-- What other sources say of a field of the record.
CREATE TABLE coverage_disputed (
  coverage_id VARCHAR NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  field VARCHAR NOT NULL CHECK (regexp_full_match(field, '^ *[^ \x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}][^\x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}]*$')),
  says VARCHAR NOT NULL CHECK (regexp_full_match(says, '^ *[^ \x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}][^\x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}]*$')),
  PRIMARY KEY (coverage_id, position),
  FOREIGN KEY (coverage_id) REFERENCES coverage (id)
);
COMMENT ON TABLE coverage_disputed IS 'Fields of which other sources say something else. The field itself holds the value preferred.

What other sources say of a field of the record.';
COMMENT ON COLUMN coverage_disputed.field IS 'The name of the field, with dots where it lies inside another: `stops.0.date`.

A text of one line, without control characters and without marks that change the direction of writing.';
COMMENT ON COLUMN coverage_disputed.says IS 'What these sources say.

A text of one line, without control characters and without marks that change the direction of writing.';

-- The sources that say so; at least one.
--
-- A source, and where in it the fact stands. May be written as the identifier of the source
-- alone.
CREATE TABLE coverage_disputed_sources (
  coverage_id VARCHAR NOT NULL,
  disputed_position BIGINT NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  source VARCHAR NOT NULL REFERENCES source (id) CHECK (length(source) <= 80) CHECK (regexp_full_match(source, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  locator VARCHAR CHECK (regexp_full_match(locator, '^ *[^ \x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}][^\x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}]*$')),
  PRIMARY KEY (coverage_id, disputed_position, position),
  FOREIGN KEY (coverage_id, disputed_position) REFERENCES coverage_disputed (coverage_id, position)
);
COMMENT ON TABLE coverage_disputed_sources IS 'The sources that say so; at least one.

A source, and where in it the fact stands. May be written as the identifier of the source alone.';
COMMENT ON COLUMN coverage_disputed_sources.source IS 'The source.

The identifier of a source: lower-case letters, digits and single hyphens.

Examples: nato-189041.';
COMMENT ON COLUMN coverage_disputed_sources.locator IS 'Where in the source: a page, a paragraph or a time.

A text of one line, without control characters and without marks that change the direction of writing.';

-- A project's own fields, by namespace. A project may bind its namespace to a JSON Schema of
-- its own.
CREATE TABLE coverage_ext (
  coverage_id VARCHAR NOT NULL,
  key VARCHAR NOT NULL CHECK (regexp_full_match(key, '^[a-z0-9]+([.-][a-z0-9]+)*$')),
  value JSON NOT NULL,
  PRIMARY KEY (coverage_id, key),
  FOREIGN KEY (coverage_id) REFERENCES coverage (id)
);
COMMENT ON TABLE coverage_ext IS 'A project''s own fields, by namespace. A project may bind its namespace to a JSON Schema of its own.';
COMMENT ON COLUMN coverage_ext.key IS 'The name under which a project keeps fields of its own: lower-case letters and digits, joined by single hyphens or full stops.

The name under which a project keeps fields of its own: lower-case letters and digits, joined by single hyphens or full stops.

Examples: example, org.example.';
COMMENT ON COLUMN coverage_ext.value IS 'A project''s own fields, by namespace.

A value of a project''s own: anything but `null`, which no depth of it may hold.';

-- Names in other languages, by language tag.
CREATE TABLE person_names (
  person_id VARCHAR NOT NULL,
  key VARCHAR NOT NULL CHECK (regexp_full_match(key, '^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?(-([a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*(-x(-[a-z0-9]{1,8})+)?$')),
  value VARCHAR NOT NULL CHECK (regexp_full_match(value, '^ *[^ \x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}][^\x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}]*$')),
  PRIMARY KEY (person_id, key),
  FOREIGN KEY (person_id) REFERENCES person (id)
);
COMMENT ON TABLE person_names IS 'Names in other languages, by language tag.';
COMMENT ON COLUMN person_names.key IS 'A language by its BCP 47 tag, in the usual case: `lv`, `pt-BR`, `zh-Hant`.

A language by its BCP 47 tag, in the usual case: `lv`, `pt-BR`, `zh-Hant`.

Examples: lv, pt-BR, zh-Hant, be-tarask.';
COMMENT ON COLUMN person_names.value IS 'Names in other languages, by language tag.

A text of one line, without control characters and without marks that change the direction of writing.';

-- Every other spelling that occurs.
CREATE TABLE person_aliases (
  person_id VARCHAR NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  value VARCHAR NOT NULL CHECK (regexp_full_match(value, '^ *[^ \x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}][^\x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}]*$')),
  PRIMARY KEY (person_id, position),
  FOREIGN KEY (person_id) REFERENCES person (id)
);
COMMENT ON TABLE person_aliases IS 'Every other spelling that occurs.';
COMMENT ON COLUMN person_aliases.value IS 'Every other spelling that occurs.

A text of one line, without control characters and without marks that change the direction of writing.';

-- The countries of which the person is or was a citizen.
CREATE TABLE person_citizenships (
  person_id VARCHAR NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  value VARCHAR NOT NULL REFERENCES country (id) CHECK (regexp_full_match(value, '^[A-Z]{2}([A-Z]{2})?$')),
  PRIMARY KEY (person_id, position),
  FOREIGN KEY (person_id) REFERENCES person (id)
);
COMMENT ON TABLE person_citizenships IS 'The countries of which the person is or was a citizen.';
COMMENT ON COLUMN person_citizenships.value IS 'The countries of which the person is or was a citizen.

The code of a country, in capital letters: two of ISO 3166-1 (`LV`), four of ISO 3166-3 for a state that is gone (`SUHH` for the Soviet Union), or two that ISO leaves to its users (`XK` for Kosovo).

Examples: LV, SUHH, XK.';

-- The offices that the person held.
--
-- The time for which a person held an office.
CREATE TABLE person_tenures (
  person_id VARCHAR NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  office VARCHAR NOT NULL REFERENCES office (id) CHECK (length(office) <= 80) CHECK (regexp_full_match(office, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  since VARCHAR CHECK (regexp_full_match(since, '^(([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?([.][.])?|[.][.]([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?)$')),
  until VARCHAR CHECK (regexp_full_match(until, '^(([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?([.][.])?|[.][.]([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?)$')),
  last_seen VARCHAR CHECK (regexp_full_match(last_seen, '^(([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?([.][.])?|[.][.]([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?)$')),
  capacity VARCHAR NOT NULL DEFAULT 'incumbent' CHECK (capacity IN ('incumbent', 'acting', 'interim', 'elect', 'designate', 'contested', 'in-exile')),
  cabinet VARCHAR REFERENCES organisation (id) CHECK (length(cabinet) <= 80) CHECK (regexp_full_match(cabinet, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  began VARCHAR CHECK (began IN ('elected', 'appointed', 'succeeded', 'inherited', 'seized', 'other')),
  ended VARCHAR CHECK (ended IN ('term-ended', 'resigned', 'dismissed', 'removed', 'died', 'abolished', 'other')),
  title VARCHAR CHECK (regexp_full_match(title, '^ *[^ \x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}][^\x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}]*$')),
  PRIMARY KEY (person_id, position),
  FOREIGN KEY (person_id) REFERENCES person (id)
);
COMMENT ON TABLE person_tenures IS 'The offices that the person held.

The time for which a person held an office.';
COMMENT ON COLUMN person_tenures.office IS 'The office held.

The identifier of an office: lower-case letters, digits and single hyphens.

Examples: nato-secretary-general.';
COMMENT ON COLUMN person_tenures.since IS 'The first day.

A date of the Gregorian calendar, as exact as the source gives it: `2021-11-28`, `2021-11` or `2021`. At its end `?` means uncertain, `~` approximate, `%` both. `XX` stands for a part that is not known: `2021-11-XX`. `..2021-11-28` means on that day or before, `2021-11-28..` on that day or after.

Examples: 2021-11-28, 2021-11, 2021, 2021~, ..2021-11-28.';
COMMENT ON COLUMN person_tenures.until IS 'The last day, inclusive. Office passes during the day, so that a predecessor and a successor may share it.

A date of the Gregorian calendar, as exact as the source gives it: `2021-11-28`, `2021-11` or `2021`. At its end `?` means uncertain, `~` approximate, `%` both. `XX` stands for a part that is not known: `2021-11-XX`. `..2021-11-28` means on that day or before, `2021-11-28..` on that day or after.

Examples: 2021-11-28, 2021-11, 2021, 2021~, ..2021-11-28.';
COMMENT ON COLUMN person_tenures.last_seen IS 'The latest day on which a source shows the holder in office. An end may have come since.

A date of the Gregorian calendar, as exact as the source gives it: `2021-11-28`, `2021-11` or `2021`. At its end `?` means uncertain, `~` approximate, `%` both. `XX` stands for a part that is not known: `2021-11-XX`. `..2021-11-28` means on that day or before, `2021-11-28..` on that day or after.

Examples: 2021-11-28, 2021-11, 2021, 2021~, ..2021-11-28.';
COMMENT ON COLUMN person_tenures.capacity IS 'In which capacity the office was held.

In which capacity somebody holds an office.
- incumbent: Holds the office in full.
- acting: Does the work of the office for the time being.
- interim: Holds the office until a successor is chosen.
- elect: Is elected and not yet in office.
- designate: Is named for the office and not yet confirmed.
- contested: Claims the office against another.
- in-exile: Holds the office of a government in exile.';
COMMENT ON COLUMN person_tenures.cabinet IS 'The cabinet to which the tenure belongs: an organisation of the kind `government`.

The identifier of an organisation: lower-case letters, digits and single hyphens.

Examples: north-atlantic-council.';
COMMENT ON COLUMN person_tenures.began IS 'How the tenure began.

How a tenure began.
- elected: By an election.
- appointed: By an appointment.
- succeeded: By taking the place of a predecessor, as a deputy does.
- inherited: By inheritance of a throne.
- seized: By force.
- other: In another way.';
COMMENT ON COLUMN person_tenures.ended IS 'How the tenure ended.

How a tenure ended.
- term-ended: The term was over.
- resigned: The holder resigned.
- dismissed: The holder was dismissed by whoever appoints.
- removed: The holder was removed: by impeachment, by a vote or by force.
- died: The holder died.
- abolished: The office was abolished.
- other: In another way.';
COMMENT ON COLUMN person_tenures.title IS 'The title of the office as the source prints it.

A text of one line, without control characters and without marks that change the direction of writing.';

-- Where this comes from, if not from the sources of the record.
--
-- A source, and where in it the fact stands. May be written as the identifier of the source
-- alone.
CREATE TABLE person_tenures_sources (
  person_id VARCHAR NOT NULL,
  tenures_position BIGINT NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  source VARCHAR NOT NULL REFERENCES source (id) CHECK (length(source) <= 80) CHECK (regexp_full_match(source, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  locator VARCHAR CHECK (regexp_full_match(locator, '^ *[^ \x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}][^\x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}]*$')),
  PRIMARY KEY (person_id, tenures_position, position),
  FOREIGN KEY (person_id, tenures_position) REFERENCES person_tenures (person_id, position)
);
COMMENT ON TABLE person_tenures_sources IS 'Where this comes from, if not from the sources of the record.

A source, and where in it the fact stands. May be written as the identifier of the source alone.';
COMMENT ON COLUMN person_tenures_sources.source IS 'The source.

The identifier of a source: lower-case letters, digits and single hyphens.

Examples: nato-189041.';
COMMENT ON COLUMN person_tenures_sources.locator IS 'Where in the source: a page, a paragraph or a time.

A text of one line, without control characters and without marks that change the direction of writing.';

-- Relatives. A relation is stated once and read both ways.
--
-- A relative of a person.
CREATE TABLE person_relations (
  person_id VARCHAR NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  person VARCHAR NOT NULL REFERENCES person (id) CHECK (length(person) <= 80) CHECK (regexp_full_match(person, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  kind VARCHAR NOT NULL CHECK (kind IN ('spouse', 'child', 'parent', 'sibling', 'other')),
  PRIMARY KEY (person_id, position),
  FOREIGN KEY (person_id) REFERENCES person (id)
);
COMMENT ON TABLE person_relations IS 'Relatives. A relation is stated once and read both ways.

A relative of a person.';
COMMENT ON COLUMN person_relations.person IS 'The person to whom the relation is.

The identifier of a person: lower-case letters, digits and single hyphens.

Examples: jens-stoltenberg.';
COMMENT ON COLUMN person_relations.kind IS 'What the relative is to the person of the record.

What a relative is to a person.
- spouse: Husband or wife.
- child: Son or daughter.
- parent: Father or mother.
- sibling: Brother or sister.
- other: Another relative.';

-- Where the facts of the record come from.
--
-- A source, and where in it the fact stands. May be written as the identifier of the source
-- alone.
CREATE TABLE person_sources (
  person_id VARCHAR NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  source VARCHAR NOT NULL REFERENCES source (id) CHECK (length(source) <= 80) CHECK (regexp_full_match(source, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  locator VARCHAR CHECK (regexp_full_match(locator, '^ *[^ \x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}][^\x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}]*$')),
  PRIMARY KEY (person_id, position),
  FOREIGN KEY (person_id) REFERENCES person (id)
);
COMMENT ON TABLE person_sources IS 'Where the facts of the record come from.

A source, and where in it the fact stands. May be written as the identifier of the source alone.';
COMMENT ON COLUMN person_sources.source IS 'The source.

The identifier of a source: lower-case letters, digits and single hyphens.

Examples: nato-189041.';
COMMENT ON COLUMN person_sources.locator IS 'Where in the source: a page, a paragraph or a time.

A text of one line, without control characters and without marks that change the direction of writing.';

-- The identifiers of the same thing in other data sets, by the data set's key.
--
-- The identifiers of one thing in other data sets, by the key of the data set.
CREATE TABLE person_ids (
  person_id VARCHAR NOT NULL,
  key VARCHAR NOT NULL CHECK (regexp_full_match(key, '^[a-z0-9-]+$')),
  value VARCHAR NOT NULL CHECK (regexp_full_match(value, '^ *[^ \x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}][^\x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}]*$')),
  PRIMARY KEY (person_id, key),
  FOREIGN KEY (person_id) REFERENCES person (id)
);
COMMENT ON TABLE person_ids IS 'The identifiers of the same thing in other data sets, by the data set''s key.

The identifiers of one thing in other data sets, by the key of the data set.';
COMMENT ON COLUMN person_ids.key IS 'The key of another data set, such as `wikidata`, `geonames`, `iso3`, `m49`, `cow` or `unlocode`: lower-case letters, digits and hyphens.

The key of another data set, such as `wikidata`, `geonames`, `iso3`, `m49`, `cow` or `unlocode`: lower-case letters, digits and hyphens.

Examples: wikidata, geonames.';
COMMENT ON COLUMN person_ids.value IS 'The identifiers of the same thing in other data sets, by the data set''s key.

A text of one line, without control characters and without marks that change the direction of writing.';

-- Identifiers of records that were merged into this one. They are never used again.
CREATE TABLE person_previous_ids (
  person_id VARCHAR NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  value VARCHAR NOT NULL CHECK (length(value) <= 80) CHECK (regexp_full_match(value, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  PRIMARY KEY (person_id, position),
  FOREIGN KEY (person_id) REFERENCES person (id)
);
COMMENT ON TABLE person_previous_ids IS 'Identifiers of records that were merged into this one. They are never used again.';
COMMENT ON COLUMN person_previous_ids.value IS 'Identifiers of records that were merged into this one. They are never used again.

An identifier that a record once bore: lower-case letters `a` to `z`, digits and single hyphens, at most 80 characters.';

-- What the sources leave open, one matter a text.
CREATE TABLE person_open (
  person_id VARCHAR NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  value VARCHAR NOT NULL CHECK (regexp_full_match(value, '^ *[^ \x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}][^\x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}]*$')),
  PRIMARY KEY (person_id, position),
  FOREIGN KEY (person_id) REFERENCES person (id)
);
COMMENT ON TABLE person_open IS 'What the sources leave open, one matter a text.';
COMMENT ON COLUMN person_open.value IS 'What the sources leave open, one matter a text.

A text of one line, without control characters and without marks that change the direction of writing.';

-- Fields of which other sources say something else. The field itself holds the value preferred.
--
-- What other sources say of a field of the record.
CREATE TABLE person_disputed (
  person_id VARCHAR NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  field VARCHAR NOT NULL CHECK (regexp_full_match(field, '^ *[^ \x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}][^\x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}]*$')),
  says VARCHAR NOT NULL CHECK (regexp_full_match(says, '^ *[^ \x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}][^\x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}]*$')),
  PRIMARY KEY (person_id, position),
  FOREIGN KEY (person_id) REFERENCES person (id)
);
COMMENT ON TABLE person_disputed IS 'Fields of which other sources say something else. The field itself holds the value preferred.

What other sources say of a field of the record.';
COMMENT ON COLUMN person_disputed.field IS 'The name of the field, with dots where it lies inside another: `stops.0.date`.

A text of one line, without control characters and without marks that change the direction of writing.';
COMMENT ON COLUMN person_disputed.says IS 'What these sources say.

A text of one line, without control characters and without marks that change the direction of writing.';

-- The sources that say so; at least one.
--
-- A source, and where in it the fact stands. May be written as the identifier of the source
-- alone.
CREATE TABLE person_disputed_sources (
  person_id VARCHAR NOT NULL,
  disputed_position BIGINT NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  source VARCHAR NOT NULL REFERENCES source (id) CHECK (length(source) <= 80) CHECK (regexp_full_match(source, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  locator VARCHAR CHECK (regexp_full_match(locator, '^ *[^ \x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}][^\x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}]*$')),
  PRIMARY KEY (person_id, disputed_position, position),
  FOREIGN KEY (person_id, disputed_position) REFERENCES person_disputed (person_id, position)
);
COMMENT ON TABLE person_disputed_sources IS 'The sources that say so; at least one.

A source, and where in it the fact stands. May be written as the identifier of the source alone.';
COMMENT ON COLUMN person_disputed_sources.source IS 'The source.

The identifier of a source: lower-case letters, digits and single hyphens.

Examples: nato-189041.';
COMMENT ON COLUMN person_disputed_sources.locator IS 'Where in the source: a page, a paragraph or a time.

A text of one line, without control characters and without marks that change the direction of writing.';

-- A project's own fields, by namespace. A project may bind its namespace to a JSON Schema of
-- its own.
CREATE TABLE person_ext (
  person_id VARCHAR NOT NULL,
  key VARCHAR NOT NULL CHECK (regexp_full_match(key, '^[a-z0-9]+([.-][a-z0-9]+)*$')),
  value JSON NOT NULL,
  PRIMARY KEY (person_id, key),
  FOREIGN KEY (person_id) REFERENCES person (id)
);
COMMENT ON TABLE person_ext IS 'A project''s own fields, by namespace. A project may bind its namespace to a JSON Schema of its own.';
COMMENT ON COLUMN person_ext.key IS 'The name under which a project keeps fields of its own: lower-case letters and digits, joined by single hyphens or full stops.

The name under which a project keeps fields of its own: lower-case letters and digits, joined by single hyphens or full stops.

Examples: example, org.example.';
COMMENT ON COLUMN person_ext.value IS 'A project''s own fields, by namespace.

A value of a project''s own: anything but `null`, which no depth of it may hold.';

-- Who visits; at least one.
--
-- Someone who takes part: a person, an office whose holder is not named, an organisation or a
-- country. May be written as the identifier of a person alone. The office that a person acts in
-- follows from the tenures on that day, and needs naming only where the person held two or is
-- not known.
CREATE TABLE visit_visitors (
  visit_id VARCHAR NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  person VARCHAR REFERENCES person (id) CHECK (length(person) <= 80) CHECK (regexp_full_match(person, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  office VARCHAR REFERENCES office (id) CHECK (length(office) <= 80) CHECK (regexp_full_match(office, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  organisation VARCHAR REFERENCES organisation (id) CHECK (length(organisation) <= 80) CHECK (regexp_full_match(organisation, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  country VARCHAR REFERENCES country (id) CHECK (regexp_full_match(country, '^[A-Z]{2}([A-Z]{2})?$')),
  name VARCHAR CHECK (regexp_full_match(name, '^ *[^ \x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}][^\x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}]*$')),
  capacity VARCHAR CHECK (capacity IN ('incumbent', 'acting', 'interim', 'elect', 'designate', 'contested', 'in-exile')),
  as_printed VARCHAR CHECK (regexp_full_match(as_printed, '^ *[^ \x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}][^\x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}]*$')),
  role VARCHAR NOT NULL DEFAULT 'attendee' CHECK (role IN ('attendee', 'host', 'guest', 'chair', 'co-chair', 'briefer', 'speaker', 'observer', 'signatory', 'mediator', 'accompanying', 'spouse')),
  title VARCHAR CHECK (regexp_full_match(title, '^ *[^ \x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}][^\x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}]*$')),
  mode VARCHAR NOT NULL DEFAULT 'in-person' CHECK (mode IN ('in-person', 'remote')),
  PRIMARY KEY (visit_id, position),
  FOREIGN KEY (visit_id) REFERENCES visit (id)
);
COMMENT ON TABLE visit_visitors IS 'Who visits; at least one.

Someone who takes part: a person, an office whose holder is not named, an organisation or a country. May be written as the identifier of a person alone. The office that a person acts in follows from the tenures on that day, and needs naming only where the person held two or is not known.';
COMMENT ON COLUMN visit_visitors.person IS 'The person who takes part.

The identifier of a person: lower-case letters, digits and single hyphens.

Examples: jens-stoltenberg.';
COMMENT ON COLUMN visit_visitors.office IS 'The office in which the person takes part, or whose unnamed holder does.

The identifier of an office: lower-case letters, digits and single hyphens.

Examples: nato-secretary-general.';
COMMENT ON COLUMN visit_visitors.organisation IS 'The organisation, where it is all that the source names.

The identifier of an organisation: lower-case letters, digits and single hyphens.

Examples: north-atlantic-council.';
COMMENT ON COLUMN visit_visitors.country IS 'The country, where it is all that the source names.

The code of a country, in capital letters: two of ISO 3166-1 (`LV`), four of ISO 3166-3 for a state that is gone (`SUHH` for the Soviet Union), or two that ISO leaves to its users (`XK` for Kosovo).

Examples: LV, SUHH, XK.';
COMMENT ON COLUMN visit_visitors.name IS 'The name of somebody who has no record, for imports.

A text of one line, without control characters and without marks that change the direction of writing.';
COMMENT ON COLUMN visit_visitors.capacity IS 'In which capacity the person acts, where no tenure on record says so.

In which capacity somebody holds an office.
- incumbent: Holds the office in full.
- acting: Does the work of the office for the time being.
- interim: Holds the office until a successor is chosen.
- elect: Is elected and not yet in office.
- designate: Is named for the office and not yet confirmed.
- contested: Claims the office against another.
- in-exile: Holds the office of a government in exile.';
COMMENT ON COLUMN visit_visitors.as_printed IS 'The name as the source prints it.

A text of one line, without control characters and without marks that change the direction of writing.';
COMMENT ON COLUMN visit_visitors.role IS 'The role in which the person takes part.

The role in which somebody takes part.
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
COMMENT ON COLUMN visit_visitors.title IS 'The title as the source prints it.

A text of one line, without control characters and without marks that change the direction of writing.';
COMMENT ON COLUMN visit_visitors.mode IS 'How the person takes part.

How somebody takes part.
- in-person: Present at the place.
- remote: By telephone or video.';

-- For whom the person acts. By default the country or the topmost organisation of the office.
--
-- A reference to a record: a mapping with exactly one key, which names the kind.
CREATE TABLE visit_visitors_on_behalf_of (
  visit_id VARCHAR NOT NULL,
  visitors_position BIGINT NOT NULL,
  person VARCHAR REFERENCES person (id) CHECK (length(person) <= 80) CHECK (regexp_full_match(person, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  office VARCHAR REFERENCES office (id) CHECK (length(office) <= 80) CHECK (regexp_full_match(office, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  organisation VARCHAR REFERENCES organisation (id) CHECK (length(organisation) <= 80) CHECK (regexp_full_match(organisation, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  country VARCHAR REFERENCES country (id) CHECK (regexp_full_match(country, '^[A-Z]{2}([A-Z]{2})?$')),
  place VARCHAR REFERENCES place (id) CHECK (length(place) <= 80) CHECK (regexp_full_match(place, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  visit VARCHAR REFERENCES visit (id) CHECK (length(visit) <= 80) CHECK (regexp_full_match(visit, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  meeting VARCHAR REFERENCES meeting (id) CHECK (length(meeting) <= 80) CHECK (regexp_full_match(meeting, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  ministerial_meeting VARCHAR REFERENCES ministerial_meeting (id) CHECK (length(ministerial_meeting) <= 80) CHECK (regexp_full_match(ministerial_meeting, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  deployment VARCHAR REFERENCES deployment (id) CHECK (length(deployment) <= 80) CHECK (regexp_full_match(deployment, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  operation VARCHAR REFERENCES operation (id) CHECK (length(operation) <= 80) CHECK (regexp_full_match(operation, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  document VARCHAR REFERENCES document (id) CHECK (length(document) <= 80) CHECK (regexp_full_match(document, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  topic VARCHAR REFERENCES topic (id) CHECK (length(topic) <= 80) CHECK (regexp_full_match(topic, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  PRIMARY KEY (visit_id, visitors_position),
  FOREIGN KEY (visit_id, visitors_position) REFERENCES visit_visitors (visit_id, position),
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
COMMENT ON COLUMN visit_visitors_on_behalf_of.person IS 'A person.

The identifier of a person: lower-case letters, digits and single hyphens.

Examples: jens-stoltenberg.';
COMMENT ON COLUMN visit_visitors_on_behalf_of.office IS 'An office.

The identifier of an office: lower-case letters, digits and single hyphens.

Examples: nato-secretary-general.';
COMMENT ON COLUMN visit_visitors_on_behalf_of.organisation IS 'An organisation.

The identifier of an organisation: lower-case letters, digits and single hyphens.

Examples: north-atlantic-council.';
COMMENT ON COLUMN visit_visitors_on_behalf_of.country IS 'A country.

The code of a country, in capital letters: two of ISO 3166-1 (`LV`), four of ISO 3166-3 for a state that is gone (`SUHH` for the Soviet Union), or two that ISO leaves to its users (`XK` for Kosovo).

Examples: LV, SUHH, XK.';
COMMENT ON COLUMN visit_visitors_on_behalf_of.place IS 'A place.

The identifier of a place: lower-case letters, digits and single hyphens.

Examples: riga.';
COMMENT ON COLUMN visit_visitors_on_behalf_of.visit IS 'A visit.

The identifier of a visit, which begins with its first day.

Examples: 2021-11-28-nato-eu-baltic.';
COMMENT ON COLUMN visit_visitors_on_behalf_of.meeting IS 'A meeting.

The identifier of a meeting, which begins with its first day.

Examples: 2021-06-14-brussels-summit.';
COMMENT ON COLUMN visit_visitors_on_behalf_of.ministerial_meeting IS 'A ministerial meeting.

The identifier of a ministerial meeting, which begins with its first day.

Examples: 2021-11-30-nac-foreign-ministers.';
COMMENT ON COLUMN visit_visitors_on_behalf_of.deployment IS 'A deployment.

The identifier of a deployment: lower-case letters, digits and single hyphens.

Examples: efp-battlegroup-latvia.';
COMMENT ON COLUMN visit_visitors_on_behalf_of.operation IS 'An operation.

The identifier of an operation: lower-case letters, digits and single hyphens.

Examples: enhanced-forward-presence.';
COMMENT ON COLUMN visit_visitors_on_behalf_of.document IS 'A document.

The identifier of a document: lower-case letters, digits and single hyphens.

Examples: nato-eu-joint-declaration-2018.';
COMMENT ON COLUMN visit_visitors_on_behalf_of.topic IS 'A topic.

The identifier of a topic: lower-case letters, digits and single hyphens.

Examples: hybrid-threats.';

-- Whose seat is filled in another's place, as deputies and ambassadors do.
--
-- A reference to an office or a person: a mapping with exactly one key.
CREATE TABLE visit_visitors_represents (
  visit_id VARCHAR NOT NULL,
  visitors_position BIGINT NOT NULL,
  office VARCHAR REFERENCES office (id) CHECK (length(office) <= 80) CHECK (regexp_full_match(office, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  person VARCHAR REFERENCES person (id) CHECK (length(person) <= 80) CHECK (regexp_full_match(person, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  PRIMARY KEY (visit_id, visitors_position),
  FOREIGN KEY (visit_id, visitors_position) REFERENCES visit_visitors (visit_id, position),
  CHECK (
    CASE WHEN office IS NULL THEN 0 ELSE 1 END
    + CASE WHEN person IS NULL THEN 0 ELSE 1 END = 1
  )
);
COMMENT ON TABLE visit_visitors_represents IS 'Whose seat is filled in another''s place, as deputies and ambassadors do.

A reference to an office or a person: a mapping with exactly one key.';
COMMENT ON COLUMN visit_visitors_represents.office IS 'An office.

The identifier of an office: lower-case letters, digits and single hyphens.

Examples: nato-secretary-general.';
COMMENT ON COLUMN visit_visitors_represents.person IS 'A person.

The identifier of a person: lower-case letters, digits and single hyphens.

Examples: jens-stoltenberg.';

-- Where this comes from, if not from the sources of the record.
--
-- A source, and where in it the fact stands. May be written as the identifier of the source
-- alone.
CREATE TABLE visit_visitors_sources (
  visit_id VARCHAR NOT NULL,
  visitors_position BIGINT NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  source VARCHAR NOT NULL REFERENCES source (id) CHECK (length(source) <= 80) CHECK (regexp_full_match(source, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  locator VARCHAR CHECK (regexp_full_match(locator, '^ *[^ \x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}][^\x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}]*$')),
  PRIMARY KEY (visit_id, visitors_position, position),
  FOREIGN KEY (visit_id, visitors_position) REFERENCES visit_visitors (visit_id, position)
);
COMMENT ON TABLE visit_visitors_sources IS 'Where this comes from, if not from the sources of the record.

A source, and where in it the fact stands. May be written as the identifier of the source alone.';
COMMENT ON COLUMN visit_visitors_sources.source IS 'The source.

The identifier of a source: lower-case letters, digits and single hyphens.

Examples: nato-189041.';
COMMENT ON COLUMN visit_visitors_sources.locator IS 'Where in the source: a page, a paragraph or a time.

A text of one line, without control characters and without marks that change the direction of writing.';

-- Where the facts of the record come from; at least one source.
--
-- A source, and where in it the fact stands. May be written as the identifier of the source
-- alone.
CREATE TABLE visit_sources (
  visit_id VARCHAR NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  source VARCHAR NOT NULL REFERENCES source (id) CHECK (length(source) <= 80) CHECK (regexp_full_match(source, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  locator VARCHAR CHECK (regexp_full_match(locator, '^ *[^ \x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}][^\x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}]*$')),
  PRIMARY KEY (visit_id, position),
  FOREIGN KEY (visit_id) REFERENCES visit (id)
);
COMMENT ON TABLE visit_sources IS 'Where the facts of the record come from; at least one source.

A source, and where in it the fact stands. May be written as the identifier of the source alone.';
COMMENT ON COLUMN visit_sources.source IS 'The source.

The identifier of a source: lower-case letters, digits and single hyphens.

Examples: nato-189041.';
COMMENT ON COLUMN visit_sources.locator IS 'Where in the source: a page, a paragraph or a time.

A text of one line, without control characters and without marks that change the direction of writing.';

-- Who travels along.
--
-- Someone who takes part: a person, an office whose holder is not named, an organisation or a
-- country. May be written as the identifier of a person alone. The office that a person acts in
-- follows from the tenures on that day, and needs naming only where the person held two or is
-- not known.
CREATE TABLE visit_accompanying (
  visit_id VARCHAR NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  person VARCHAR REFERENCES person (id) CHECK (length(person) <= 80) CHECK (regexp_full_match(person, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  office VARCHAR REFERENCES office (id) CHECK (length(office) <= 80) CHECK (regexp_full_match(office, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  organisation VARCHAR REFERENCES organisation (id) CHECK (length(organisation) <= 80) CHECK (regexp_full_match(organisation, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  country VARCHAR REFERENCES country (id) CHECK (regexp_full_match(country, '^[A-Z]{2}([A-Z]{2})?$')),
  name VARCHAR CHECK (regexp_full_match(name, '^ *[^ \x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}][^\x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}]*$')),
  capacity VARCHAR CHECK (capacity IN ('incumbent', 'acting', 'interim', 'elect', 'designate', 'contested', 'in-exile')),
  as_printed VARCHAR CHECK (regexp_full_match(as_printed, '^ *[^ \x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}][^\x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}]*$')),
  role VARCHAR NOT NULL DEFAULT 'attendee' CHECK (role IN ('attendee', 'host', 'guest', 'chair', 'co-chair', 'briefer', 'speaker', 'observer', 'signatory', 'mediator', 'accompanying', 'spouse')),
  title VARCHAR CHECK (regexp_full_match(title, '^ *[^ \x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}][^\x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}]*$')),
  mode VARCHAR NOT NULL DEFAULT 'in-person' CHECK (mode IN ('in-person', 'remote')),
  PRIMARY KEY (visit_id, position),
  FOREIGN KEY (visit_id) REFERENCES visit (id)
);
COMMENT ON TABLE visit_accompanying IS 'Who travels along.

Someone who takes part: a person, an office whose holder is not named, an organisation or a country. May be written as the identifier of a person alone. The office that a person acts in follows from the tenures on that day, and needs naming only where the person held two or is not known.';
COMMENT ON COLUMN visit_accompanying.person IS 'The person who takes part.

The identifier of a person: lower-case letters, digits and single hyphens.

Examples: jens-stoltenberg.';
COMMENT ON COLUMN visit_accompanying.office IS 'The office in which the person takes part, or whose unnamed holder does.

The identifier of an office: lower-case letters, digits and single hyphens.

Examples: nato-secretary-general.';
COMMENT ON COLUMN visit_accompanying.organisation IS 'The organisation, where it is all that the source names.

The identifier of an organisation: lower-case letters, digits and single hyphens.

Examples: north-atlantic-council.';
COMMENT ON COLUMN visit_accompanying.country IS 'The country, where it is all that the source names.

The code of a country, in capital letters: two of ISO 3166-1 (`LV`), four of ISO 3166-3 for a state that is gone (`SUHH` for the Soviet Union), or two that ISO leaves to its users (`XK` for Kosovo).

Examples: LV, SUHH, XK.';
COMMENT ON COLUMN visit_accompanying.name IS 'The name of somebody who has no record, for imports.

A text of one line, without control characters and without marks that change the direction of writing.';
COMMENT ON COLUMN visit_accompanying.capacity IS 'In which capacity the person acts, where no tenure on record says so.

In which capacity somebody holds an office.
- incumbent: Holds the office in full.
- acting: Does the work of the office for the time being.
- interim: Holds the office until a successor is chosen.
- elect: Is elected and not yet in office.
- designate: Is named for the office and not yet confirmed.
- contested: Claims the office against another.
- in-exile: Holds the office of a government in exile.';
COMMENT ON COLUMN visit_accompanying.as_printed IS 'The name as the source prints it.

A text of one line, without control characters and without marks that change the direction of writing.';
COMMENT ON COLUMN visit_accompanying.role IS 'The role in which the person takes part.

The role in which somebody takes part.
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
COMMENT ON COLUMN visit_accompanying.title IS 'The title as the source prints it.

A text of one line, without control characters and without marks that change the direction of writing.';
COMMENT ON COLUMN visit_accompanying.mode IS 'How the person takes part.

How somebody takes part.
- in-person: Present at the place.
- remote: By telephone or video.';

-- For whom the person acts. By default the country or the topmost organisation of the office.
--
-- A reference to a record: a mapping with exactly one key, which names the kind.
CREATE TABLE visit_accompanying_on_behalf_of (
  visit_id VARCHAR NOT NULL,
  accompanying_position BIGINT NOT NULL,
  person VARCHAR REFERENCES person (id) CHECK (length(person) <= 80) CHECK (regexp_full_match(person, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  office VARCHAR REFERENCES office (id) CHECK (length(office) <= 80) CHECK (regexp_full_match(office, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  organisation VARCHAR REFERENCES organisation (id) CHECK (length(organisation) <= 80) CHECK (regexp_full_match(organisation, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  country VARCHAR REFERENCES country (id) CHECK (regexp_full_match(country, '^[A-Z]{2}([A-Z]{2})?$')),
  place VARCHAR REFERENCES place (id) CHECK (length(place) <= 80) CHECK (regexp_full_match(place, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  visit VARCHAR REFERENCES visit (id) CHECK (length(visit) <= 80) CHECK (regexp_full_match(visit, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  meeting VARCHAR REFERENCES meeting (id) CHECK (length(meeting) <= 80) CHECK (regexp_full_match(meeting, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  ministerial_meeting VARCHAR REFERENCES ministerial_meeting (id) CHECK (length(ministerial_meeting) <= 80) CHECK (regexp_full_match(ministerial_meeting, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  deployment VARCHAR REFERENCES deployment (id) CHECK (length(deployment) <= 80) CHECK (regexp_full_match(deployment, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  operation VARCHAR REFERENCES operation (id) CHECK (length(operation) <= 80) CHECK (regexp_full_match(operation, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  document VARCHAR REFERENCES document (id) CHECK (length(document) <= 80) CHECK (regexp_full_match(document, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  topic VARCHAR REFERENCES topic (id) CHECK (length(topic) <= 80) CHECK (regexp_full_match(topic, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  PRIMARY KEY (visit_id, accompanying_position),
  FOREIGN KEY (visit_id, accompanying_position) REFERENCES visit_accompanying (visit_id, position),
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
COMMENT ON COLUMN visit_accompanying_on_behalf_of.person IS 'A person.

The identifier of a person: lower-case letters, digits and single hyphens.

Examples: jens-stoltenberg.';
COMMENT ON COLUMN visit_accompanying_on_behalf_of.office IS 'An office.

The identifier of an office: lower-case letters, digits and single hyphens.

Examples: nato-secretary-general.';
COMMENT ON COLUMN visit_accompanying_on_behalf_of.organisation IS 'An organisation.

The identifier of an organisation: lower-case letters, digits and single hyphens.

Examples: north-atlantic-council.';
COMMENT ON COLUMN visit_accompanying_on_behalf_of.country IS 'A country.

The code of a country, in capital letters: two of ISO 3166-1 (`LV`), four of ISO 3166-3 for a state that is gone (`SUHH` for the Soviet Union), or two that ISO leaves to its users (`XK` for Kosovo).

Examples: LV, SUHH, XK.';
COMMENT ON COLUMN visit_accompanying_on_behalf_of.place IS 'A place.

The identifier of a place: lower-case letters, digits and single hyphens.

Examples: riga.';
COMMENT ON COLUMN visit_accompanying_on_behalf_of.visit IS 'A visit.

The identifier of a visit, which begins with its first day.

Examples: 2021-11-28-nato-eu-baltic.';
COMMENT ON COLUMN visit_accompanying_on_behalf_of.meeting IS 'A meeting.

The identifier of a meeting, which begins with its first day.

Examples: 2021-06-14-brussels-summit.';
COMMENT ON COLUMN visit_accompanying_on_behalf_of.ministerial_meeting IS 'A ministerial meeting.

The identifier of a ministerial meeting, which begins with its first day.

Examples: 2021-11-30-nac-foreign-ministers.';
COMMENT ON COLUMN visit_accompanying_on_behalf_of.deployment IS 'A deployment.

The identifier of a deployment: lower-case letters, digits and single hyphens.

Examples: efp-battlegroup-latvia.';
COMMENT ON COLUMN visit_accompanying_on_behalf_of.operation IS 'An operation.

The identifier of an operation: lower-case letters, digits and single hyphens.

Examples: enhanced-forward-presence.';
COMMENT ON COLUMN visit_accompanying_on_behalf_of.document IS 'A document.

The identifier of a document: lower-case letters, digits and single hyphens.

Examples: nato-eu-joint-declaration-2018.';
COMMENT ON COLUMN visit_accompanying_on_behalf_of.topic IS 'A topic.

The identifier of a topic: lower-case letters, digits and single hyphens.

Examples: hybrid-threats.';

-- Whose seat is filled in another's place, as deputies and ambassadors do.
--
-- A reference to an office or a person: a mapping with exactly one key.
CREATE TABLE visit_accompanying_represents (
  visit_id VARCHAR NOT NULL,
  accompanying_position BIGINT NOT NULL,
  office VARCHAR REFERENCES office (id) CHECK (length(office) <= 80) CHECK (regexp_full_match(office, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  person VARCHAR REFERENCES person (id) CHECK (length(person) <= 80) CHECK (regexp_full_match(person, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  PRIMARY KEY (visit_id, accompanying_position),
  FOREIGN KEY (visit_id, accompanying_position) REFERENCES visit_accompanying (visit_id, position),
  CHECK (
    CASE WHEN office IS NULL THEN 0 ELSE 1 END
    + CASE WHEN person IS NULL THEN 0 ELSE 1 END = 1
  )
);
COMMENT ON TABLE visit_accompanying_represents IS 'Whose seat is filled in another''s place, as deputies and ambassadors do.

A reference to an office or a person: a mapping with exactly one key.';
COMMENT ON COLUMN visit_accompanying_represents.office IS 'An office.

The identifier of an office: lower-case letters, digits and single hyphens.

Examples: nato-secretary-general.';
COMMENT ON COLUMN visit_accompanying_represents.person IS 'A person.

The identifier of a person: lower-case letters, digits and single hyphens.

Examples: jens-stoltenberg.';

-- Where this comes from, if not from the sources of the record.
--
-- A source, and where in it the fact stands. May be written as the identifier of the source
-- alone.
CREATE TABLE visit_accompanying_sources (
  visit_id VARCHAR NOT NULL,
  accompanying_position BIGINT NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  source VARCHAR NOT NULL REFERENCES source (id) CHECK (length(source) <= 80) CHECK (regexp_full_match(source, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  locator VARCHAR CHECK (regexp_full_match(locator, '^ *[^ \x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}][^\x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}]*$')),
  PRIMARY KEY (visit_id, accompanying_position, position),
  FOREIGN KEY (visit_id, accompanying_position) REFERENCES visit_accompanying (visit_id, position)
);
COMMENT ON TABLE visit_accompanying_sources IS 'Where this comes from, if not from the sources of the record.

A source, and where in it the fact stands. May be written as the identifier of the source alone.';
COMMENT ON COLUMN visit_accompanying_sources.source IS 'The source.

The identifier of a source: lower-case letters, digits and single hyphens.

Examples: nato-189041.';
COMMENT ON COLUMN visit_accompanying_sources.locator IS 'Where in the source: a page, a paragraph or a time.

A text of one line, without control characters and without marks that change the direction of writing.';

-- What is spoken about.
CREATE TABLE visit_topics (
  visit_id VARCHAR NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  value VARCHAR NOT NULL REFERENCES topic (id) CHECK (length(value) <= 80) CHECK (regexp_full_match(value, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  PRIMARY KEY (visit_id, position),
  FOREIGN KEY (visit_id) REFERENCES visit (id)
);
COMMENT ON TABLE visit_topics IS 'What is spoken about.';
COMMENT ON COLUMN visit_topics.value IS 'What is spoken about.

The identifier of a topic: lower-case letters, digits and single hyphens.

Examples: hybrid-threats.';

-- Where the visit leads to, in the order of time.
--
-- A stop of a visit: one stay in one country.
CREATE TABLE visit_stops (
  visit_id VARCHAR NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  country VARCHAR REFERENCES country (id) CHECK (regexp_full_match(country, '^[A-Z]{2}([A-Z]{2})?$')),
  place VARCHAR REFERENCES place (id) CHECK (length(place) <= 80) CHECK (regexp_full_match(place, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  date VARCHAR CHECK (regexp_full_match(date, '^((([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?([.][.])?|[.][.]([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?)(/(([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?|[.][.]))?|[.][.]/([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?)$')),
  weekday VARCHAR CHECK (regexp_full_match(weekday, '^(monday|tuesday|wednesday|thursday|friday|saturday|sunday)(/(monday|tuesday|wednesday|thursday|friday|saturday|sunday))?$')),
  stay VARCHAR CHECK (regexp_full_match(stay, '^((([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?([.][.])?|[.][.]([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?)(/(([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?|[.][.]))?|[.][.]/([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?)$')),
  kind VARCHAR NOT NULL DEFAULT 'visit' CHECK (kind IN ('visit', 'transit', 'private', 'troop-visit')),
  rank VARCHAR CHECK (rank IN ('state', 'official', 'official-working', 'working', 'private', 'informal', 'unofficial', 'courtesy', 'goodwill', 'pastoral', 'guest-of-government')),
  accompanies VARCHAR REFERENCES person (id) CHECK (length(accompanies) <= 80) CHECK (regexp_full_match(accompanies, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  deployment VARCHAR REFERENCES deployment (id) CHECK (length(deployment) <= 80) CHECK (regexp_full_match(deployment, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  as_printed VARCHAR CHECK (regexp_full_match(as_printed, '^ *[^ \x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}][^\x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}]*$')),
  remarks VARCHAR CHECK (regexp_full_match(remarks, '^[ \n]*[^ \x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}]([^\x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}]|\n)*$')),
  PRIMARY KEY (visit_id, position),
  FOREIGN KEY (visit_id) REFERENCES visit (id)
);
COMMENT ON TABLE visit_stops IS 'Where the visit leads to, in the order of time.

A stop of a visit: one stay in one country.';
COMMENT ON COLUMN visit_stops.country IS 'The country. A territory that has a code of its own bears that code. Left out only where the place lies in none.

The code of a country, in capital letters: two of ISO 3166-1 (`LV`), four of ISO 3166-3 for a state that is gone (`SUHH` for the Soviet Union), or two that ISO leaves to its users (`XK` for Kosovo).

Examples: LV, SUHH, XK.';
COMMENT ON COLUMN visit_stops.place IS 'The place of the stop, where there is one.

The identifier of a place: lower-case letters, digits and single hyphens.

Examples: riga.';
COMMENT ON COLUMN visit_stops.date IS 'The days of the programme. By default those of the visit, where this is its only stop; where there are more, some day within the visit.

The calendar days on which something happens, local to its place: one date (`2021-11-28`), the first and the last day (`2021-11-28/2021-11-29`), or one of them (`2021-11-28/..`, `../2021-11-29`). Each date is as exact as the source gives it.

Examples: 2021-11-28, 2021-11-28/2021-11-29, 2021-11, 2021-11-28/...';
COMMENT ON COLUMN visit_stops.weekday IS 'The day of the week of `date`, as the source prints it.

The day of the week of a date, in English and in lower case, or those of the first and the last day of a span, joined by `/`.

Examples: sunday, sunday/monday.';
COMMENT ON COLUMN visit_stops.stay IS 'The days in the country, where the visitor was there for longer than the programme.

The calendar days on which something happens, local to its place: one date (`2021-11-28`), the first and the last day (`2021-11-28/2021-11-29`), or one of them (`2021-11-28/..`, `../2021-11-29`). Each date is as exact as the source gives it.

Examples: 2021-11-28, 2021-11-28/2021-11-29, 2021-11, 2021-11-28/...';
COMMENT ON COLUMN visit_stops.kind IS 'What the stop is.

What a stop is.
- visit: A stop with a programme.
- transit: A stop on the way.
- private: A private stop.
- troop-visit: A stop at troops.';
COMMENT ON COLUMN visit_stops.rank IS 'The rank of this stop, where it differs from that of the visit.

The rank of a visit in protocol.
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
COMMENT ON COLUMN visit_stops.accompanies IS 'The person whom the visitors went along with on this stop alone.

The identifier of a person: lower-case letters, digits and single hyphens.

Examples: jens-stoltenberg.';
COMMENT ON COLUMN visit_stops.deployment IS 'The deployment visited.

The identifier of a deployment: lower-case letters, digits and single hyphens.

Examples: efp-battlegroup-latvia.';
COMMENT ON COLUMN visit_stops.as_printed IS 'The stop as the source prints it.

A text of one line, without control characters and without marks that change the direction of writing.';
COMMENT ON COLUMN visit_stops.remarks IS 'Text of an imported row, word for word.

A text of one line or more, without other control characters than line feeds and without marks that change the direction of writing.';

-- The places, where there are several; instead of `place`.
CREATE TABLE visit_stops_places (
  visit_id VARCHAR NOT NULL,
  stops_position BIGINT NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  value VARCHAR NOT NULL REFERENCES place (id) CHECK (length(value) <= 80) CHECK (regexp_full_match(value, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  PRIMARY KEY (visit_id, stops_position, position),
  FOREIGN KEY (visit_id, stops_position) REFERENCES visit_stops (visit_id, position)
);
COMMENT ON TABLE visit_stops_places IS 'The places, where there are several; instead of `place`.';
COMMENT ON COLUMN visit_stops_places.value IS 'The places, where there are several; instead of `place`.

The identifier of a place: lower-case letters, digits and single hyphens.

Examples: riga.';

-- Those of the visitors who made this stop. By default all.
CREATE TABLE visit_stops_visitors (
  visit_id VARCHAR NOT NULL,
  stops_position BIGINT NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  value VARCHAR NOT NULL REFERENCES person (id) CHECK (length(value) <= 80) CHECK (regexp_full_match(value, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  PRIMARY KEY (visit_id, stops_position, position),
  FOREIGN KEY (visit_id, stops_position) REFERENCES visit_stops (visit_id, position)
);
COMMENT ON TABLE visit_stops_visitors IS 'Those of the visitors who made this stop. By default all.';
COMMENT ON COLUMN visit_stops_visitors.value IS 'Those of the visitors who made this stop. By default all.

The identifier of a person: lower-case letters, digits and single hyphens.

Examples: jens-stoltenberg.';

-- Who received the visitors.
--
-- Someone who takes part: a person, an office whose holder is not named, an organisation or a
-- country. May be written as the identifier of a person alone. The office that a person acts in
-- follows from the tenures on that day, and needs naming only where the person held two or is
-- not known.
CREATE TABLE visit_stops_hosts (
  visit_id VARCHAR NOT NULL,
  stops_position BIGINT NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  person VARCHAR REFERENCES person (id) CHECK (length(person) <= 80) CHECK (regexp_full_match(person, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  office VARCHAR REFERENCES office (id) CHECK (length(office) <= 80) CHECK (regexp_full_match(office, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  organisation VARCHAR REFERENCES organisation (id) CHECK (length(organisation) <= 80) CHECK (regexp_full_match(organisation, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  country VARCHAR REFERENCES country (id) CHECK (regexp_full_match(country, '^[A-Z]{2}([A-Z]{2})?$')),
  name VARCHAR CHECK (regexp_full_match(name, '^ *[^ \x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}][^\x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}]*$')),
  capacity VARCHAR CHECK (capacity IN ('incumbent', 'acting', 'interim', 'elect', 'designate', 'contested', 'in-exile')),
  as_printed VARCHAR CHECK (regexp_full_match(as_printed, '^ *[^ \x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}][^\x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}]*$')),
  role VARCHAR NOT NULL DEFAULT 'attendee' CHECK (role IN ('attendee', 'host', 'guest', 'chair', 'co-chair', 'briefer', 'speaker', 'observer', 'signatory', 'mediator', 'accompanying', 'spouse')),
  title VARCHAR CHECK (regexp_full_match(title, '^ *[^ \x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}][^\x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}]*$')),
  mode VARCHAR NOT NULL DEFAULT 'in-person' CHECK (mode IN ('in-person', 'remote')),
  PRIMARY KEY (visit_id, stops_position, position),
  FOREIGN KEY (visit_id, stops_position) REFERENCES visit_stops (visit_id, position)
);
COMMENT ON TABLE visit_stops_hosts IS 'Who received the visitors.

Someone who takes part: a person, an office whose holder is not named, an organisation or a country. May be written as the identifier of a person alone. The office that a person acts in follows from the tenures on that day, and needs naming only where the person held two or is not known.';
COMMENT ON COLUMN visit_stops_hosts.person IS 'The person who takes part.

The identifier of a person: lower-case letters, digits and single hyphens.

Examples: jens-stoltenberg.';
COMMENT ON COLUMN visit_stops_hosts.office IS 'The office in which the person takes part, or whose unnamed holder does.

The identifier of an office: lower-case letters, digits and single hyphens.

Examples: nato-secretary-general.';
COMMENT ON COLUMN visit_stops_hosts.organisation IS 'The organisation, where it is all that the source names.

The identifier of an organisation: lower-case letters, digits and single hyphens.

Examples: north-atlantic-council.';
COMMENT ON COLUMN visit_stops_hosts.country IS 'The country, where it is all that the source names.

The code of a country, in capital letters: two of ISO 3166-1 (`LV`), four of ISO 3166-3 for a state that is gone (`SUHH` for the Soviet Union), or two that ISO leaves to its users (`XK` for Kosovo).

Examples: LV, SUHH, XK.';
COMMENT ON COLUMN visit_stops_hosts.name IS 'The name of somebody who has no record, for imports.

A text of one line, without control characters and without marks that change the direction of writing.';
COMMENT ON COLUMN visit_stops_hosts.capacity IS 'In which capacity the person acts, where no tenure on record says so.

In which capacity somebody holds an office.
- incumbent: Holds the office in full.
- acting: Does the work of the office for the time being.
- interim: Holds the office until a successor is chosen.
- elect: Is elected and not yet in office.
- designate: Is named for the office and not yet confirmed.
- contested: Claims the office against another.
- in-exile: Holds the office of a government in exile.';
COMMENT ON COLUMN visit_stops_hosts.as_printed IS 'The name as the source prints it.

A text of one line, without control characters and without marks that change the direction of writing.';
COMMENT ON COLUMN visit_stops_hosts.role IS 'The role in which the person takes part.

The role in which somebody takes part.
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
COMMENT ON COLUMN visit_stops_hosts.title IS 'The title as the source prints it.

A text of one line, without control characters and without marks that change the direction of writing.';
COMMENT ON COLUMN visit_stops_hosts.mode IS 'How the person takes part.

How somebody takes part.
- in-person: Present at the place.
- remote: By telephone or video.';

-- For whom the person acts. By default the country or the topmost organisation of the office.
--
-- A reference to a record: a mapping with exactly one key, which names the kind.
CREATE TABLE visit_stops_hosts_on_behalf_of (
  visit_id VARCHAR NOT NULL,
  stops_position BIGINT NOT NULL,
  hosts_position BIGINT NOT NULL,
  person VARCHAR REFERENCES person (id) CHECK (length(person) <= 80) CHECK (regexp_full_match(person, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  office VARCHAR REFERENCES office (id) CHECK (length(office) <= 80) CHECK (regexp_full_match(office, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  organisation VARCHAR REFERENCES organisation (id) CHECK (length(organisation) <= 80) CHECK (regexp_full_match(organisation, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  country VARCHAR REFERENCES country (id) CHECK (regexp_full_match(country, '^[A-Z]{2}([A-Z]{2})?$')),
  place VARCHAR REFERENCES place (id) CHECK (length(place) <= 80) CHECK (regexp_full_match(place, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  visit VARCHAR REFERENCES visit (id) CHECK (length(visit) <= 80) CHECK (regexp_full_match(visit, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  meeting VARCHAR REFERENCES meeting (id) CHECK (length(meeting) <= 80) CHECK (regexp_full_match(meeting, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  ministerial_meeting VARCHAR REFERENCES ministerial_meeting (id) CHECK (length(ministerial_meeting) <= 80) CHECK (regexp_full_match(ministerial_meeting, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  deployment VARCHAR REFERENCES deployment (id) CHECK (length(deployment) <= 80) CHECK (regexp_full_match(deployment, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  operation VARCHAR REFERENCES operation (id) CHECK (length(operation) <= 80) CHECK (regexp_full_match(operation, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  document VARCHAR REFERENCES document (id) CHECK (length(document) <= 80) CHECK (regexp_full_match(document, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  topic VARCHAR REFERENCES topic (id) CHECK (length(topic) <= 80) CHECK (regexp_full_match(topic, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  PRIMARY KEY (visit_id, stops_position, hosts_position),
  FOREIGN KEY (visit_id, stops_position, hosts_position) REFERENCES visit_stops_hosts (visit_id, stops_position, position),
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
COMMENT ON COLUMN visit_stops_hosts_on_behalf_of.person IS 'A person.

The identifier of a person: lower-case letters, digits and single hyphens.

Examples: jens-stoltenberg.';
COMMENT ON COLUMN visit_stops_hosts_on_behalf_of.office IS 'An office.

The identifier of an office: lower-case letters, digits and single hyphens.

Examples: nato-secretary-general.';
COMMENT ON COLUMN visit_stops_hosts_on_behalf_of.organisation IS 'An organisation.

The identifier of an organisation: lower-case letters, digits and single hyphens.

Examples: north-atlantic-council.';
COMMENT ON COLUMN visit_stops_hosts_on_behalf_of.country IS 'A country.

The code of a country, in capital letters: two of ISO 3166-1 (`LV`), four of ISO 3166-3 for a state that is gone (`SUHH` for the Soviet Union), or two that ISO leaves to its users (`XK` for Kosovo).

Examples: LV, SUHH, XK.';
COMMENT ON COLUMN visit_stops_hosts_on_behalf_of.place IS 'A place.

The identifier of a place: lower-case letters, digits and single hyphens.

Examples: riga.';
COMMENT ON COLUMN visit_stops_hosts_on_behalf_of.visit IS 'A visit.

The identifier of a visit, which begins with its first day.

Examples: 2021-11-28-nato-eu-baltic.';
COMMENT ON COLUMN visit_stops_hosts_on_behalf_of.meeting IS 'A meeting.

The identifier of a meeting, which begins with its first day.

Examples: 2021-06-14-brussels-summit.';
COMMENT ON COLUMN visit_stops_hosts_on_behalf_of.ministerial_meeting IS 'A ministerial meeting.

The identifier of a ministerial meeting, which begins with its first day.

Examples: 2021-11-30-nac-foreign-ministers.';
COMMENT ON COLUMN visit_stops_hosts_on_behalf_of.deployment IS 'A deployment.

The identifier of a deployment: lower-case letters, digits and single hyphens.

Examples: efp-battlegroup-latvia.';
COMMENT ON COLUMN visit_stops_hosts_on_behalf_of.operation IS 'An operation.

The identifier of an operation: lower-case letters, digits and single hyphens.

Examples: enhanced-forward-presence.';
COMMENT ON COLUMN visit_stops_hosts_on_behalf_of.document IS 'A document.

The identifier of a document: lower-case letters, digits and single hyphens.

Examples: nato-eu-joint-declaration-2018.';
COMMENT ON COLUMN visit_stops_hosts_on_behalf_of.topic IS 'A topic.

The identifier of a topic: lower-case letters, digits and single hyphens.

Examples: hybrid-threats.';

-- Whose seat is filled in another's place, as deputies and ambassadors do.
--
-- A reference to an office or a person: a mapping with exactly one key.
CREATE TABLE visit_stops_hosts_represents (
  visit_id VARCHAR NOT NULL,
  stops_position BIGINT NOT NULL,
  hosts_position BIGINT NOT NULL,
  office VARCHAR REFERENCES office (id) CHECK (length(office) <= 80) CHECK (regexp_full_match(office, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  person VARCHAR REFERENCES person (id) CHECK (length(person) <= 80) CHECK (regexp_full_match(person, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  PRIMARY KEY (visit_id, stops_position, hosts_position),
  FOREIGN KEY (visit_id, stops_position, hosts_position) REFERENCES visit_stops_hosts (visit_id, stops_position, position),
  CHECK (
    CASE WHEN office IS NULL THEN 0 ELSE 1 END
    + CASE WHEN person IS NULL THEN 0 ELSE 1 END = 1
  )
);
COMMENT ON TABLE visit_stops_hosts_represents IS 'Whose seat is filled in another''s place, as deputies and ambassadors do.

A reference to an office or a person: a mapping with exactly one key.';
COMMENT ON COLUMN visit_stops_hosts_represents.office IS 'An office.

The identifier of an office: lower-case letters, digits and single hyphens.

Examples: nato-secretary-general.';
COMMENT ON COLUMN visit_stops_hosts_represents.person IS 'A person.

The identifier of a person: lower-case letters, digits and single hyphens.

Examples: jens-stoltenberg.';

-- Where this comes from, if not from the sources of the record.
--
-- A source, and where in it the fact stands. May be written as the identifier of the source
-- alone.
CREATE TABLE visit_stops_hosts_sources (
  visit_id VARCHAR NOT NULL,
  stops_position BIGINT NOT NULL,
  hosts_position BIGINT NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  source VARCHAR NOT NULL REFERENCES source (id) CHECK (length(source) <= 80) CHECK (regexp_full_match(source, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  locator VARCHAR CHECK (regexp_full_match(locator, '^ *[^ \x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}][^\x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}]*$')),
  PRIMARY KEY (visit_id, stops_position, hosts_position, position),
  FOREIGN KEY (visit_id, stops_position, hosts_position) REFERENCES visit_stops_hosts (visit_id, stops_position, position)
);
COMMENT ON TABLE visit_stops_hosts_sources IS 'Where this comes from, if not from the sources of the record.

A source, and where in it the fact stands. May be written as the identifier of the source alone.';
COMMENT ON COLUMN visit_stops_hosts_sources.source IS 'The source.

The identifier of a source: lower-case letters, digits and single hyphens.

Examples: nato-189041.';
COMMENT ON COLUMN visit_stops_hosts_sources.locator IS 'Where in the source: a page, a paragraph or a time.

A text of one line, without control characters and without marks that change the direction of writing.';

-- The meetings with a record of their own that the visitors attended.
--
-- A reference to a meeting or a ministerial meeting: a mapping with exactly one key.
CREATE TABLE visit_stops_attends (
  visit_id VARCHAR NOT NULL,
  stops_position BIGINT NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  meeting VARCHAR REFERENCES meeting (id) CHECK (length(meeting) <= 80) CHECK (regexp_full_match(meeting, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  ministerial_meeting VARCHAR REFERENCES ministerial_meeting (id) CHECK (length(ministerial_meeting) <= 80) CHECK (regexp_full_match(ministerial_meeting, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  PRIMARY KEY (visit_id, stops_position, position),
  FOREIGN KEY (visit_id, stops_position) REFERENCES visit_stops (visit_id, position),
  CHECK (
    CASE WHEN meeting IS NULL THEN 0 ELSE 1 END
    + CASE WHEN ministerial_meeting IS NULL THEN 0 ELSE 1 END = 1
  )
);
COMMENT ON TABLE visit_stops_attends IS 'The meetings with a record of their own that the visitors attended.

A reference to a meeting or a ministerial meeting: a mapping with exactly one key.';
COMMENT ON COLUMN visit_stops_attends.meeting IS 'A meeting.

The identifier of a meeting, which begins with its first day.

Examples: 2021-06-14-brussels-summit.';
COMMENT ON COLUMN visit_stops_attends.ministerial_meeting IS 'A ministerial meeting.

The identifier of a ministerial meeting, which begins with its first day.

Examples: 2021-11-30-nac-foreign-ministers.';

-- The identifiers of the stop in other data sets, by the data set's key.
--
-- The identifiers of one thing in other data sets, by the key of the data set.
CREATE TABLE visit_stops_ids (
  visit_id VARCHAR NOT NULL,
  stops_position BIGINT NOT NULL,
  key VARCHAR NOT NULL CHECK (regexp_full_match(key, '^[a-z0-9-]+$')),
  value VARCHAR NOT NULL CHECK (regexp_full_match(value, '^ *[^ \x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}][^\x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}]*$')),
  PRIMARY KEY (visit_id, stops_position, key),
  FOREIGN KEY (visit_id, stops_position) REFERENCES visit_stops (visit_id, position)
);
COMMENT ON TABLE visit_stops_ids IS 'The identifiers of the stop in other data sets, by the data set''s key.

The identifiers of one thing in other data sets, by the key of the data set.';
COMMENT ON COLUMN visit_stops_ids.key IS 'The key of another data set, such as `wikidata`, `geonames`, `iso3`, `m49`, `cow` or `unlocode`: lower-case letters, digits and hyphens.

The key of another data set, such as `wikidata`, `geonames`, `iso3`, `m49`, `cow` or `unlocode`: lower-case letters, digits and hyphens.

Examples: wikidata, geonames.';
COMMENT ON COLUMN visit_stops_ids.value IS 'The identifiers of the stop in other data sets, by the data set''s key.

A text of one line, without control characters and without marks that change the direction of writing.';

-- Where this comes from, if not from the sources of the record.
--
-- A source, and where in it the fact stands. May be written as the identifier of the source
-- alone.
CREATE TABLE visit_stops_sources (
  visit_id VARCHAR NOT NULL,
  stops_position BIGINT NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  source VARCHAR NOT NULL REFERENCES source (id) CHECK (length(source) <= 80) CHECK (regexp_full_match(source, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  locator VARCHAR CHECK (regexp_full_match(locator, '^ *[^ \x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}][^\x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}]*$')),
  PRIMARY KEY (visit_id, stops_position, position),
  FOREIGN KEY (visit_id, stops_position) REFERENCES visit_stops (visit_id, position)
);
COMMENT ON TABLE visit_stops_sources IS 'Where this comes from, if not from the sources of the record.

A source, and where in it the fact stands. May be written as the identifier of the source alone.';
COMMENT ON COLUMN visit_stops_sources.source IS 'The source.

The identifier of a source: lower-case letters, digits and single hyphens.

Examples: nato-189041.';
COMMENT ON COLUMN visit_stops_sources.locator IS 'Where in the source: a page, a paragraph or a time.

A text of one line, without control characters and without marks that change the direction of writing.';

-- The meetings that belong to the visit alone.
--
-- A meeting within a visit. It belongs to a stop by country, place and date; one that names
-- none of these is somewhere in the visit. One that names nobody of the visiting party is
-- attended by all visitors of its stop.
CREATE TABLE visit_meetings (
  visit_id VARCHAR NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  title VARCHAR CHECK (regexp_full_match(title, '^ *[^ \x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}][^\x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}]*$')),
  kind VARCHAR CHECK (kind IN ('bilateral-talks', 'multilateral-talks', 'summit', 'council-session', 'conference', 'courtesy-call', 'audience', 'briefing', 'working-meal', 'press-conference', 'address', 'ceremony', 'signing', 'funeral', 'troop-visit', 'site-visit', 'consultation', 'other')),
  medium VARCHAR NOT NULL DEFAULT 'in-person' CHECK (medium IN ('in-person', 'phone', 'video', 'hybrid')),
  date VARCHAR CHECK (regexp_full_match(date, '^((([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?([.][.])?|[.][.]([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?)(/(([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?|[.][.]))?|[.][.]/([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?)$')),
  weekday VARCHAR CHECK (regexp_full_match(weekday, '^(monday|tuesday|wednesday|thursday|friday|saturday|sunday)(/(monday|tuesday|wednesday|thursday|friday|saturday|sunday))?$')),
  country VARCHAR REFERENCES country (id) CHECK (regexp_full_match(country, '^[A-Z]{2}([A-Z]{2})?$')),
  place VARCHAR REFERENCES place (id) CHECK (length(place) <= 80) CHECK (regexp_full_match(place, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  body VARCHAR REFERENCES organisation (id) CHECK (length(body) <= 80) CHECK (regexp_full_match(body, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  participants_complete BOOLEAN NOT NULL DEFAULT FALSE,
  attendance_minimum BIGINT CHECK (attendance_minimum BETWEEN 0 AND 999999999),
  attendance_maximum BIGINT CHECK (attendance_maximum BETWEEN 0 AND 999999999),
  attendance_approximate BOOLEAN,
  deployment VARCHAR REFERENCES deployment (id) CHECK (length(deployment) <= 80) CHECK (regexp_full_match(deployment, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  previous_date VARCHAR CHECK (regexp_full_match(previous_date, '^((([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?([.][.])?|[.][.]([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?)(/(([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?|[.][.]))?|[.][.]/([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?)$')),
  status VARCHAR CHECK (status IN ('planned', 'under-way', 'concluded', 'postponed', 'cancelled', 'unknown')),
  as_of VARCHAR CHECK (regexp_full_match(as_of, '^([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29)$')),
  remarks VARCHAR CHECK (regexp_full_match(remarks, '^[ \n]*[^ \x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}]([^\x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}]|\n)*$')),
  notes VARCHAR CHECK (regexp_full_match(notes, '^[ \n]*[^ \x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}]([^\x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}]|\n)*$')),
  PRIMARY KEY (visit_id, position),
  FOREIGN KEY (visit_id) REFERENCES visit (id),
  CHECK (attendance_maximum IS NULL OR attendance_minimum IS NOT NULL),
  CHECK ((attendance_minimum IS NULL) = (attendance_approximate IS NULL))
);
COMMENT ON TABLE visit_meetings IS 'The meetings that belong to the visit alone.

A meeting within a visit. It belongs to a stop by country, place and date; one that names none of these is somewhere in the visit. One that names nobody of the visiting party is attended by all visitors of its stop.';
COMMENT ON COLUMN visit_meetings.title IS 'A title, where the meeting is known by one.

A text of one line, without control characters and without marks that change the direction of writing.';
COMMENT ON COLUMN visit_meetings.kind IS 'What kind of meeting it is. Absent: the source does not say.

What kind of meeting it is.
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
COMMENT ON COLUMN visit_meetings.medium IS 'By which means the participants meet.

By which means people meet.
- in-person: All in one place.
- phone: By telephone.
- video: By video.
- hybrid: Some in one place, others by video or telephone.';
COMMENT ON COLUMN visit_meetings.date IS 'The days of the meeting. By default those of its stop.

The calendar days on which something happens, local to its place: one date (`2021-11-28`), the first and the last day (`2021-11-28/2021-11-29`), or one of them (`2021-11-28/..`, `../2021-11-29`). Each date is as exact as the source gives it.

Examples: 2021-11-28, 2021-11-28/2021-11-29, 2021-11, 2021-11-28/...';
COMMENT ON COLUMN visit_meetings.weekday IS 'The day of the week of `date`, as the source prints it.

The day of the week of a date, in English and in lower case, or those of the first and the last day of a span, joined by `/`.

Examples: sunday, sunday/monday.';
COMMENT ON COLUMN visit_meetings.country IS 'The country in which it takes place.

The code of a country, in capital letters: two of ISO 3166-1 (`LV`), four of ISO 3166-3 for a state that is gone (`SUHH` for the Soviet Union), or two that ISO leaves to its users (`XK` for Kosovo).

Examples: LV, SUHH, XK.';
COMMENT ON COLUMN visit_meetings.place IS 'The place at which it takes place.

The identifier of a place: lower-case letters, digits and single hyphens.

Examples: riga.';
COMMENT ON COLUMN visit_meetings.body IS 'The body that meets.

The identifier of an organisation: lower-case letters, digits and single hyphens.

Examples: north-atlantic-council.';
COMMENT ON COLUMN visit_meetings.participants_complete IS 'Whether all who take part are listed.';
COMMENT ON COLUMN visit_meetings.attendance_minimum IS 'How many take part.

How many there are, as exactly as the source says it. Written `10`, `~900` (about 900), `900+` (at least 900) or `900-1200`, or as a mapping.

The smallest number that it may be.

A number of persons or things.';
COMMENT ON COLUMN visit_meetings.attendance_maximum IS 'How many take part.

The greatest number that it may be; absent where the source names none.

A number of persons or things.';
COMMENT ON COLUMN visit_meetings.attendance_approximate IS 'How many take part.

Whether the source gives the numbers as approximate.';
COMMENT ON COLUMN visit_meetings.deployment IS 'The deployment that is visited or spoken about.

The identifier of a deployment: lower-case letters, digits and single hyphens.

Examples: efp-battlegroup-latvia.';
COMMENT ON COLUMN visit_meetings.previous_date IS 'The days for which it was planned before it was postponed.

The calendar days on which something happens, local to its place: one date (`2021-11-28`), the first and the last day (`2021-11-28/2021-11-29`), or one of them (`2021-11-28/..`, `../2021-11-29`). Each date is as exact as the source gives it.

Examples: 2021-11-28, 2021-11-28/2021-11-29, 2021-11, 2021-11-28/...';
COMMENT ON COLUMN visit_meetings.status IS 'How far the meeting had come on the day `as_of`. By default as far as the visit.

How far an event had come on the day of `as_of`.
- planned: Announced or agreed, and not begun.
- under-way: Begun, and not over.
- concluded: Over.
- postponed: Put off to another day, known or not.
- cancelled: Called off.
- unknown: The sources do not say.';
COMMENT ON COLUMN visit_meetings.as_of IS 'The day on which the status held. By default that of the visit.

One day of the Gregorian calendar, written in full: `2021-11-28`.

Examples: 2021-11-28.';
COMMENT ON COLUMN visit_meetings.remarks IS 'Text of an imported row, word for word.

A text of one line or more, without other control characters than line feeds and without marks that change the direction of writing.';
COMMENT ON COLUMN visit_meetings.notes IS 'Notes of the keepers of the data.

A text of one line or more, without other control characters than line feeds and without marks that change the direction of writing.';

-- Who receives the others.
--
-- Someone who takes part: a person, an office whose holder is not named, an organisation or a
-- country. May be written as the identifier of a person alone. The office that a person acts in
-- follows from the tenures on that day, and needs naming only where the person held two or is
-- not known.
CREATE TABLE visit_meetings_hosts (
  visit_id VARCHAR NOT NULL,
  meetings_position BIGINT NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  person VARCHAR REFERENCES person (id) CHECK (length(person) <= 80) CHECK (regexp_full_match(person, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  office VARCHAR REFERENCES office (id) CHECK (length(office) <= 80) CHECK (regexp_full_match(office, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  organisation VARCHAR REFERENCES organisation (id) CHECK (length(organisation) <= 80) CHECK (regexp_full_match(organisation, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  country VARCHAR REFERENCES country (id) CHECK (regexp_full_match(country, '^[A-Z]{2}([A-Z]{2})?$')),
  name VARCHAR CHECK (regexp_full_match(name, '^ *[^ \x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}][^\x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}]*$')),
  capacity VARCHAR CHECK (capacity IN ('incumbent', 'acting', 'interim', 'elect', 'designate', 'contested', 'in-exile')),
  as_printed VARCHAR CHECK (regexp_full_match(as_printed, '^ *[^ \x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}][^\x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}]*$')),
  role VARCHAR NOT NULL DEFAULT 'attendee' CHECK (role IN ('attendee', 'host', 'guest', 'chair', 'co-chair', 'briefer', 'speaker', 'observer', 'signatory', 'mediator', 'accompanying', 'spouse')),
  title VARCHAR CHECK (regexp_full_match(title, '^ *[^ \x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}][^\x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}]*$')),
  mode VARCHAR NOT NULL DEFAULT 'in-person' CHECK (mode IN ('in-person', 'remote')),
  PRIMARY KEY (visit_id, meetings_position, position),
  FOREIGN KEY (visit_id, meetings_position) REFERENCES visit_meetings (visit_id, position)
);
COMMENT ON TABLE visit_meetings_hosts IS 'Who receives the others.

Someone who takes part: a person, an office whose holder is not named, an organisation or a country. May be written as the identifier of a person alone. The office that a person acts in follows from the tenures on that day, and needs naming only where the person held two or is not known.';
COMMENT ON COLUMN visit_meetings_hosts.person IS 'The person who takes part.

The identifier of a person: lower-case letters, digits and single hyphens.

Examples: jens-stoltenberg.';
COMMENT ON COLUMN visit_meetings_hosts.office IS 'The office in which the person takes part, or whose unnamed holder does.

The identifier of an office: lower-case letters, digits and single hyphens.

Examples: nato-secretary-general.';
COMMENT ON COLUMN visit_meetings_hosts.organisation IS 'The organisation, where it is all that the source names.

The identifier of an organisation: lower-case letters, digits and single hyphens.

Examples: north-atlantic-council.';
COMMENT ON COLUMN visit_meetings_hosts.country IS 'The country, where it is all that the source names.

The code of a country, in capital letters: two of ISO 3166-1 (`LV`), four of ISO 3166-3 for a state that is gone (`SUHH` for the Soviet Union), or two that ISO leaves to its users (`XK` for Kosovo).

Examples: LV, SUHH, XK.';
COMMENT ON COLUMN visit_meetings_hosts.name IS 'The name of somebody who has no record, for imports.

A text of one line, without control characters and without marks that change the direction of writing.';
COMMENT ON COLUMN visit_meetings_hosts.capacity IS 'In which capacity the person acts, where no tenure on record says so.

In which capacity somebody holds an office.
- incumbent: Holds the office in full.
- acting: Does the work of the office for the time being.
- interim: Holds the office until a successor is chosen.
- elect: Is elected and not yet in office.
- designate: Is named for the office and not yet confirmed.
- contested: Claims the office against another.
- in-exile: Holds the office of a government in exile.';
COMMENT ON COLUMN visit_meetings_hosts.as_printed IS 'The name as the source prints it.

A text of one line, without control characters and without marks that change the direction of writing.';
COMMENT ON COLUMN visit_meetings_hosts.role IS 'The role in which the person takes part.

The role in which somebody takes part.
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
COMMENT ON COLUMN visit_meetings_hosts.title IS 'The title as the source prints it.

A text of one line, without control characters and without marks that change the direction of writing.';
COMMENT ON COLUMN visit_meetings_hosts.mode IS 'How the person takes part.

How somebody takes part.
- in-person: Present at the place.
- remote: By telephone or video.';

-- For whom the person acts. By default the country or the topmost organisation of the office.
--
-- A reference to a record: a mapping with exactly one key, which names the kind.
CREATE TABLE visit_meetings_hosts_on_behalf_of (
  visit_id VARCHAR NOT NULL,
  meetings_position BIGINT NOT NULL,
  hosts_position BIGINT NOT NULL,
  person VARCHAR REFERENCES person (id) CHECK (length(person) <= 80) CHECK (regexp_full_match(person, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  office VARCHAR REFERENCES office (id) CHECK (length(office) <= 80) CHECK (regexp_full_match(office, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  organisation VARCHAR REFERENCES organisation (id) CHECK (length(organisation) <= 80) CHECK (regexp_full_match(organisation, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  country VARCHAR REFERENCES country (id) CHECK (regexp_full_match(country, '^[A-Z]{2}([A-Z]{2})?$')),
  place VARCHAR REFERENCES place (id) CHECK (length(place) <= 80) CHECK (regexp_full_match(place, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  visit VARCHAR REFERENCES visit (id) CHECK (length(visit) <= 80) CHECK (regexp_full_match(visit, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  meeting VARCHAR REFERENCES meeting (id) CHECK (length(meeting) <= 80) CHECK (regexp_full_match(meeting, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  ministerial_meeting VARCHAR REFERENCES ministerial_meeting (id) CHECK (length(ministerial_meeting) <= 80) CHECK (regexp_full_match(ministerial_meeting, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  deployment VARCHAR REFERENCES deployment (id) CHECK (length(deployment) <= 80) CHECK (regexp_full_match(deployment, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  operation VARCHAR REFERENCES operation (id) CHECK (length(operation) <= 80) CHECK (regexp_full_match(operation, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  document VARCHAR REFERENCES document (id) CHECK (length(document) <= 80) CHECK (regexp_full_match(document, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  topic VARCHAR REFERENCES topic (id) CHECK (length(topic) <= 80) CHECK (regexp_full_match(topic, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  PRIMARY KEY (visit_id, meetings_position, hosts_position),
  FOREIGN KEY (visit_id, meetings_position, hosts_position) REFERENCES visit_meetings_hosts (visit_id, meetings_position, position),
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
COMMENT ON COLUMN visit_meetings_hosts_on_behalf_of.person IS 'A person.

The identifier of a person: lower-case letters, digits and single hyphens.

Examples: jens-stoltenberg.';
COMMENT ON COLUMN visit_meetings_hosts_on_behalf_of.office IS 'An office.

The identifier of an office: lower-case letters, digits and single hyphens.

Examples: nato-secretary-general.';
COMMENT ON COLUMN visit_meetings_hosts_on_behalf_of.organisation IS 'An organisation.

The identifier of an organisation: lower-case letters, digits and single hyphens.

Examples: north-atlantic-council.';
COMMENT ON COLUMN visit_meetings_hosts_on_behalf_of.country IS 'A country.

The code of a country, in capital letters: two of ISO 3166-1 (`LV`), four of ISO 3166-3 for a state that is gone (`SUHH` for the Soviet Union), or two that ISO leaves to its users (`XK` for Kosovo).

Examples: LV, SUHH, XK.';
COMMENT ON COLUMN visit_meetings_hosts_on_behalf_of.place IS 'A place.

The identifier of a place: lower-case letters, digits and single hyphens.

Examples: riga.';
COMMENT ON COLUMN visit_meetings_hosts_on_behalf_of.visit IS 'A visit.

The identifier of a visit, which begins with its first day.

Examples: 2021-11-28-nato-eu-baltic.';
COMMENT ON COLUMN visit_meetings_hosts_on_behalf_of.meeting IS 'A meeting.

The identifier of a meeting, which begins with its first day.

Examples: 2021-06-14-brussels-summit.';
COMMENT ON COLUMN visit_meetings_hosts_on_behalf_of.ministerial_meeting IS 'A ministerial meeting.

The identifier of a ministerial meeting, which begins with its first day.

Examples: 2021-11-30-nac-foreign-ministers.';
COMMENT ON COLUMN visit_meetings_hosts_on_behalf_of.deployment IS 'A deployment.

The identifier of a deployment: lower-case letters, digits and single hyphens.

Examples: efp-battlegroup-latvia.';
COMMENT ON COLUMN visit_meetings_hosts_on_behalf_of.operation IS 'An operation.

The identifier of an operation: lower-case letters, digits and single hyphens.

Examples: enhanced-forward-presence.';
COMMENT ON COLUMN visit_meetings_hosts_on_behalf_of.document IS 'A document.

The identifier of a document: lower-case letters, digits and single hyphens.

Examples: nato-eu-joint-declaration-2018.';
COMMENT ON COLUMN visit_meetings_hosts_on_behalf_of.topic IS 'A topic.

The identifier of a topic: lower-case letters, digits and single hyphens.

Examples: hybrid-threats.';

-- Whose seat is filled in another's place, as deputies and ambassadors do.
--
-- A reference to an office or a person: a mapping with exactly one key.
CREATE TABLE visit_meetings_hosts_represents (
  visit_id VARCHAR NOT NULL,
  meetings_position BIGINT NOT NULL,
  hosts_position BIGINT NOT NULL,
  office VARCHAR REFERENCES office (id) CHECK (length(office) <= 80) CHECK (regexp_full_match(office, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  person VARCHAR REFERENCES person (id) CHECK (length(person) <= 80) CHECK (regexp_full_match(person, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  PRIMARY KEY (visit_id, meetings_position, hosts_position),
  FOREIGN KEY (visit_id, meetings_position, hosts_position) REFERENCES visit_meetings_hosts (visit_id, meetings_position, position),
  CHECK (
    CASE WHEN office IS NULL THEN 0 ELSE 1 END
    + CASE WHEN person IS NULL THEN 0 ELSE 1 END = 1
  )
);
COMMENT ON TABLE visit_meetings_hosts_represents IS 'Whose seat is filled in another''s place, as deputies and ambassadors do.

A reference to an office or a person: a mapping with exactly one key.';
COMMENT ON COLUMN visit_meetings_hosts_represents.office IS 'An office.

The identifier of an office: lower-case letters, digits and single hyphens.

Examples: nato-secretary-general.';
COMMENT ON COLUMN visit_meetings_hosts_represents.person IS 'A person.

The identifier of a person: lower-case letters, digits and single hyphens.

Examples: jens-stoltenberg.';

-- Where this comes from, if not from the sources of the record.
--
-- A source, and where in it the fact stands. May be written as the identifier of the source
-- alone.
CREATE TABLE visit_meetings_hosts_sources (
  visit_id VARCHAR NOT NULL,
  meetings_position BIGINT NOT NULL,
  hosts_position BIGINT NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  source VARCHAR NOT NULL REFERENCES source (id) CHECK (length(source) <= 80) CHECK (regexp_full_match(source, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  locator VARCHAR CHECK (regexp_full_match(locator, '^ *[^ \x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}][^\x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}]*$')),
  PRIMARY KEY (visit_id, meetings_position, hosts_position, position),
  FOREIGN KEY (visit_id, meetings_position, hosts_position) REFERENCES visit_meetings_hosts (visit_id, meetings_position, position)
);
COMMENT ON TABLE visit_meetings_hosts_sources IS 'Where this comes from, if not from the sources of the record.

A source, and where in it the fact stands. May be written as the identifier of the source alone.';
COMMENT ON COLUMN visit_meetings_hosts_sources.source IS 'The source.

The identifier of a source: lower-case letters, digits and single hyphens.

Examples: nato-189041.';
COMMENT ON COLUMN visit_meetings_hosts_sources.locator IS 'Where in the source: a page, a paragraph or a time.

A text of one line, without control characters and without marks that change the direction of writing.';

-- Who takes part.
--
-- Someone who takes part: a person, an office whose holder is not named, an organisation or a
-- country. May be written as the identifier of a person alone. The office that a person acts in
-- follows from the tenures on that day, and needs naming only where the person held two or is
-- not known.
CREATE TABLE visit_meetings_participants (
  visit_id VARCHAR NOT NULL,
  meetings_position BIGINT NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  person VARCHAR REFERENCES person (id) CHECK (length(person) <= 80) CHECK (regexp_full_match(person, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  office VARCHAR REFERENCES office (id) CHECK (length(office) <= 80) CHECK (regexp_full_match(office, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  organisation VARCHAR REFERENCES organisation (id) CHECK (length(organisation) <= 80) CHECK (regexp_full_match(organisation, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  country VARCHAR REFERENCES country (id) CHECK (regexp_full_match(country, '^[A-Z]{2}([A-Z]{2})?$')),
  name VARCHAR CHECK (regexp_full_match(name, '^ *[^ \x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}][^\x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}]*$')),
  capacity VARCHAR CHECK (capacity IN ('incumbent', 'acting', 'interim', 'elect', 'designate', 'contested', 'in-exile')),
  as_printed VARCHAR CHECK (regexp_full_match(as_printed, '^ *[^ \x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}][^\x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}]*$')),
  role VARCHAR NOT NULL DEFAULT 'attendee' CHECK (role IN ('attendee', 'host', 'guest', 'chair', 'co-chair', 'briefer', 'speaker', 'observer', 'signatory', 'mediator', 'accompanying', 'spouse')),
  title VARCHAR CHECK (regexp_full_match(title, '^ *[^ \x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}][^\x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}]*$')),
  mode VARCHAR NOT NULL DEFAULT 'in-person' CHECK (mode IN ('in-person', 'remote')),
  PRIMARY KEY (visit_id, meetings_position, position),
  FOREIGN KEY (visit_id, meetings_position) REFERENCES visit_meetings (visit_id, position)
);
COMMENT ON TABLE visit_meetings_participants IS 'Who takes part.

Someone who takes part: a person, an office whose holder is not named, an organisation or a country. May be written as the identifier of a person alone. The office that a person acts in follows from the tenures on that day, and needs naming only where the person held two or is not known.';
COMMENT ON COLUMN visit_meetings_participants.person IS 'The person who takes part.

The identifier of a person: lower-case letters, digits and single hyphens.

Examples: jens-stoltenberg.';
COMMENT ON COLUMN visit_meetings_participants.office IS 'The office in which the person takes part, or whose unnamed holder does.

The identifier of an office: lower-case letters, digits and single hyphens.

Examples: nato-secretary-general.';
COMMENT ON COLUMN visit_meetings_participants.organisation IS 'The organisation, where it is all that the source names.

The identifier of an organisation: lower-case letters, digits and single hyphens.

Examples: north-atlantic-council.';
COMMENT ON COLUMN visit_meetings_participants.country IS 'The country, where it is all that the source names.

The code of a country, in capital letters: two of ISO 3166-1 (`LV`), four of ISO 3166-3 for a state that is gone (`SUHH` for the Soviet Union), or two that ISO leaves to its users (`XK` for Kosovo).

Examples: LV, SUHH, XK.';
COMMENT ON COLUMN visit_meetings_participants.name IS 'The name of somebody who has no record, for imports.

A text of one line, without control characters and without marks that change the direction of writing.';
COMMENT ON COLUMN visit_meetings_participants.capacity IS 'In which capacity the person acts, where no tenure on record says so.

In which capacity somebody holds an office.
- incumbent: Holds the office in full.
- acting: Does the work of the office for the time being.
- interim: Holds the office until a successor is chosen.
- elect: Is elected and not yet in office.
- designate: Is named for the office and not yet confirmed.
- contested: Claims the office against another.
- in-exile: Holds the office of a government in exile.';
COMMENT ON COLUMN visit_meetings_participants.as_printed IS 'The name as the source prints it.

A text of one line, without control characters and without marks that change the direction of writing.';
COMMENT ON COLUMN visit_meetings_participants.role IS 'The role in which the person takes part.

The role in which somebody takes part.
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
COMMENT ON COLUMN visit_meetings_participants.title IS 'The title as the source prints it.

A text of one line, without control characters and without marks that change the direction of writing.';
COMMENT ON COLUMN visit_meetings_participants.mode IS 'How the person takes part.

How somebody takes part.
- in-person: Present at the place.
- remote: By telephone or video.';

-- For whom the person acts. By default the country or the topmost organisation of the office.
--
-- A reference to a record: a mapping with exactly one key, which names the kind.
CREATE TABLE visit_meetings_participants_on_behalf_of (
  visit_id VARCHAR NOT NULL,
  meetings_position BIGINT NOT NULL,
  participants_position BIGINT NOT NULL,
  person VARCHAR REFERENCES person (id) CHECK (length(person) <= 80) CHECK (regexp_full_match(person, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  office VARCHAR REFERENCES office (id) CHECK (length(office) <= 80) CHECK (regexp_full_match(office, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  organisation VARCHAR REFERENCES organisation (id) CHECK (length(organisation) <= 80) CHECK (regexp_full_match(organisation, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  country VARCHAR REFERENCES country (id) CHECK (regexp_full_match(country, '^[A-Z]{2}([A-Z]{2})?$')),
  place VARCHAR REFERENCES place (id) CHECK (length(place) <= 80) CHECK (regexp_full_match(place, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  visit VARCHAR REFERENCES visit (id) CHECK (length(visit) <= 80) CHECK (regexp_full_match(visit, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  meeting VARCHAR REFERENCES meeting (id) CHECK (length(meeting) <= 80) CHECK (regexp_full_match(meeting, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  ministerial_meeting VARCHAR REFERENCES ministerial_meeting (id) CHECK (length(ministerial_meeting) <= 80) CHECK (regexp_full_match(ministerial_meeting, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  deployment VARCHAR REFERENCES deployment (id) CHECK (length(deployment) <= 80) CHECK (regexp_full_match(deployment, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  operation VARCHAR REFERENCES operation (id) CHECK (length(operation) <= 80) CHECK (regexp_full_match(operation, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  document VARCHAR REFERENCES document (id) CHECK (length(document) <= 80) CHECK (regexp_full_match(document, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  topic VARCHAR REFERENCES topic (id) CHECK (length(topic) <= 80) CHECK (regexp_full_match(topic, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  PRIMARY KEY (visit_id, meetings_position, participants_position),
  FOREIGN KEY (visit_id, meetings_position, participants_position) REFERENCES visit_meetings_participants (visit_id, meetings_position, position),
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
COMMENT ON COLUMN visit_meetings_participants_on_behalf_of.person IS 'A person.

The identifier of a person: lower-case letters, digits and single hyphens.

Examples: jens-stoltenberg.';
COMMENT ON COLUMN visit_meetings_participants_on_behalf_of.office IS 'An office.

The identifier of an office: lower-case letters, digits and single hyphens.

Examples: nato-secretary-general.';
COMMENT ON COLUMN visit_meetings_participants_on_behalf_of.organisation IS 'An organisation.

The identifier of an organisation: lower-case letters, digits and single hyphens.

Examples: north-atlantic-council.';
COMMENT ON COLUMN visit_meetings_participants_on_behalf_of.country IS 'A country.

The code of a country, in capital letters: two of ISO 3166-1 (`LV`), four of ISO 3166-3 for a state that is gone (`SUHH` for the Soviet Union), or two that ISO leaves to its users (`XK` for Kosovo).

Examples: LV, SUHH, XK.';
COMMENT ON COLUMN visit_meetings_participants_on_behalf_of.place IS 'A place.

The identifier of a place: lower-case letters, digits and single hyphens.

Examples: riga.';
COMMENT ON COLUMN visit_meetings_participants_on_behalf_of.visit IS 'A visit.

The identifier of a visit, which begins with its first day.

Examples: 2021-11-28-nato-eu-baltic.';
COMMENT ON COLUMN visit_meetings_participants_on_behalf_of.meeting IS 'A meeting.

The identifier of a meeting, which begins with its first day.

Examples: 2021-06-14-brussels-summit.';
COMMENT ON COLUMN visit_meetings_participants_on_behalf_of.ministerial_meeting IS 'A ministerial meeting.

The identifier of a ministerial meeting, which begins with its first day.

Examples: 2021-11-30-nac-foreign-ministers.';
COMMENT ON COLUMN visit_meetings_participants_on_behalf_of.deployment IS 'A deployment.

The identifier of a deployment: lower-case letters, digits and single hyphens.

Examples: efp-battlegroup-latvia.';
COMMENT ON COLUMN visit_meetings_participants_on_behalf_of.operation IS 'An operation.

The identifier of an operation: lower-case letters, digits and single hyphens.

Examples: enhanced-forward-presence.';
COMMENT ON COLUMN visit_meetings_participants_on_behalf_of.document IS 'A document.

The identifier of a document: lower-case letters, digits and single hyphens.

Examples: nato-eu-joint-declaration-2018.';
COMMENT ON COLUMN visit_meetings_participants_on_behalf_of.topic IS 'A topic.

The identifier of a topic: lower-case letters, digits and single hyphens.

Examples: hybrid-threats.';

-- Whose seat is filled in another's place, as deputies and ambassadors do.
--
-- A reference to an office or a person: a mapping with exactly one key.
CREATE TABLE visit_meetings_participants_represents (
  visit_id VARCHAR NOT NULL,
  meetings_position BIGINT NOT NULL,
  participants_position BIGINT NOT NULL,
  office VARCHAR REFERENCES office (id) CHECK (length(office) <= 80) CHECK (regexp_full_match(office, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  person VARCHAR REFERENCES person (id) CHECK (length(person) <= 80) CHECK (regexp_full_match(person, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  PRIMARY KEY (visit_id, meetings_position, participants_position),
  FOREIGN KEY (visit_id, meetings_position, participants_position) REFERENCES visit_meetings_participants (visit_id, meetings_position, position),
  CHECK (
    CASE WHEN office IS NULL THEN 0 ELSE 1 END
    + CASE WHEN person IS NULL THEN 0 ELSE 1 END = 1
  )
);
COMMENT ON TABLE visit_meetings_participants_represents IS 'Whose seat is filled in another''s place, as deputies and ambassadors do.

A reference to an office or a person: a mapping with exactly one key.';
COMMENT ON COLUMN visit_meetings_participants_represents.office IS 'An office.

The identifier of an office: lower-case letters, digits and single hyphens.

Examples: nato-secretary-general.';
COMMENT ON COLUMN visit_meetings_participants_represents.person IS 'A person.

The identifier of a person: lower-case letters, digits and single hyphens.

Examples: jens-stoltenberg.';

-- Where this comes from, if not from the sources of the record.
--
-- A source, and where in it the fact stands. May be written as the identifier of the source
-- alone.
CREATE TABLE visit_meetings_participants_sources (
  visit_id VARCHAR NOT NULL,
  meetings_position BIGINT NOT NULL,
  participants_position BIGINT NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  source VARCHAR NOT NULL REFERENCES source (id) CHECK (length(source) <= 80) CHECK (regexp_full_match(source, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  locator VARCHAR CHECK (regexp_full_match(locator, '^ *[^ \x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}][^\x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}]*$')),
  PRIMARY KEY (visit_id, meetings_position, participants_position, position),
  FOREIGN KEY (visit_id, meetings_position, participants_position) REFERENCES visit_meetings_participants (visit_id, meetings_position, position)
);
COMMENT ON TABLE visit_meetings_participants_sources IS 'Where this comes from, if not from the sources of the record.

A source, and where in it the fact stands. May be written as the identifier of the source alone.';
COMMENT ON COLUMN visit_meetings_participants_sources.source IS 'The source.

The identifier of a source: lower-case letters, digits and single hyphens.

Examples: nato-189041.';
COMMENT ON COLUMN visit_meetings_participants_sources.locator IS 'Where in the source: a page, a paragraph or a time.

A text of one line, without control characters and without marks that change the direction of writing.';

-- What is spoken about.
CREATE TABLE visit_meetings_topics (
  visit_id VARCHAR NOT NULL,
  meetings_position BIGINT NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  value VARCHAR NOT NULL REFERENCES topic (id) CHECK (length(value) <= 80) CHECK (regexp_full_match(value, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  PRIMARY KEY (visit_id, meetings_position, position),
  FOREIGN KEY (visit_id, meetings_position) REFERENCES visit_meetings (visit_id, position)
);
COMMENT ON TABLE visit_meetings_topics IS 'What is spoken about.';
COMMENT ON COLUMN visit_meetings_topics.value IS 'What is spoken about.

The identifier of a topic: lower-case letters, digits and single hyphens.

Examples: hybrid-threats.';

-- The documents that came of it.
--
-- A reference to a document: a mapping with exactly one key.
CREATE TABLE visit_meetings_outcomes (
  visit_id VARCHAR NOT NULL,
  meetings_position BIGINT NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  document VARCHAR REFERENCES document (id) CHECK (length(document) <= 80) CHECK (regexp_full_match(document, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  PRIMARY KEY (visit_id, meetings_position, position),
  FOREIGN KEY (visit_id, meetings_position) REFERENCES visit_meetings (visit_id, position),
  CHECK (
    CASE WHEN document IS NULL THEN 0 ELSE 1 END = 1
  )
);
COMMENT ON TABLE visit_meetings_outcomes IS 'The documents that came of it.

A reference to a document: a mapping with exactly one key.';
COMMENT ON COLUMN visit_meetings_outcomes.document IS 'A document.

The identifier of a document: lower-case letters, digits and single hyphens.

Examples: nato-eu-joint-declaration-2018.';

-- Where this comes from, if not from the sources of the visit.
--
-- A source, and where in it the fact stands. May be written as the identifier of the source
-- alone.
CREATE TABLE visit_meetings_sources (
  visit_id VARCHAR NOT NULL,
  meetings_position BIGINT NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  source VARCHAR NOT NULL REFERENCES source (id) CHECK (length(source) <= 80) CHECK (regexp_full_match(source, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  locator VARCHAR CHECK (regexp_full_match(locator, '^ *[^ \x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}][^\x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}]*$')),
  PRIMARY KEY (visit_id, meetings_position, position),
  FOREIGN KEY (visit_id, meetings_position) REFERENCES visit_meetings (visit_id, position)
);
COMMENT ON TABLE visit_meetings_sources IS 'Where this comes from, if not from the sources of the visit.

A source, and where in it the fact stands. May be written as the identifier of the source alone.';
COMMENT ON COLUMN visit_meetings_sources.source IS 'The source.

The identifier of a source: lower-case letters, digits and single hyphens.

Examples: nato-189041.';
COMMENT ON COLUMN visit_meetings_sources.locator IS 'Where in the source: a page, a paragraph or a time.

A text of one line, without control characters and without marks that change the direction of writing.';

-- The identifiers of the meeting in other data sets, by the data set's key.
--
-- The identifiers of one thing in other data sets, by the key of the data set.
CREATE TABLE visit_meetings_ids (
  visit_id VARCHAR NOT NULL,
  meetings_position BIGINT NOT NULL,
  key VARCHAR NOT NULL CHECK (regexp_full_match(key, '^[a-z0-9-]+$')),
  value VARCHAR NOT NULL CHECK (regexp_full_match(value, '^ *[^ \x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}][^\x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}]*$')),
  PRIMARY KEY (visit_id, meetings_position, key),
  FOREIGN KEY (visit_id, meetings_position) REFERENCES visit_meetings (visit_id, position)
);
COMMENT ON TABLE visit_meetings_ids IS 'The identifiers of the meeting in other data sets, by the data set''s key.

The identifiers of one thing in other data sets, by the key of the data set.';
COMMENT ON COLUMN visit_meetings_ids.key IS 'The key of another data set, such as `wikidata`, `geonames`, `iso3`, `m49`, `cow` or `unlocode`: lower-case letters, digits and hyphens.

The key of another data set, such as `wikidata`, `geonames`, `iso3`, `m49`, `cow` or `unlocode`: lower-case letters, digits and hyphens.

Examples: wikidata, geonames.';
COMMENT ON COLUMN visit_meetings_ids.value IS 'The identifiers of the meeting in other data sets, by the data set''s key.

A text of one line, without control characters and without marks that change the direction of writing.';

-- What the sources leave open, one matter a text.
CREATE TABLE visit_meetings_open (
  visit_id VARCHAR NOT NULL,
  meetings_position BIGINT NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  value VARCHAR NOT NULL CHECK (regexp_full_match(value, '^ *[^ \x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}][^\x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}]*$')),
  PRIMARY KEY (visit_id, meetings_position, position),
  FOREIGN KEY (visit_id, meetings_position) REFERENCES visit_meetings (visit_id, position)
);
COMMENT ON TABLE visit_meetings_open IS 'What the sources leave open, one matter a text.';
COMMENT ON COLUMN visit_meetings_open.value IS 'What the sources leave open, one matter a text.

A text of one line, without control characters and without marks that change the direction of writing.';

-- Fields of which other sources say something else. The field itself holds the value preferred.
--
-- What other sources say of a field of the record.
CREATE TABLE visit_meetings_disputed (
  visit_id VARCHAR NOT NULL,
  meetings_position BIGINT NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  field VARCHAR NOT NULL CHECK (regexp_full_match(field, '^ *[^ \x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}][^\x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}]*$')),
  says VARCHAR NOT NULL CHECK (regexp_full_match(says, '^ *[^ \x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}][^\x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}]*$')),
  PRIMARY KEY (visit_id, meetings_position, position),
  FOREIGN KEY (visit_id, meetings_position) REFERENCES visit_meetings (visit_id, position)
);
COMMENT ON TABLE visit_meetings_disputed IS 'Fields of which other sources say something else. The field itself holds the value preferred.

What other sources say of a field of the record.';
COMMENT ON COLUMN visit_meetings_disputed.field IS 'The name of the field, with dots where it lies inside another: `stops.0.date`.

A text of one line, without control characters and without marks that change the direction of writing.';
COMMENT ON COLUMN visit_meetings_disputed.says IS 'What these sources say.

A text of one line, without control characters and without marks that change the direction of writing.';

-- The sources that say so; at least one.
--
-- A source, and where in it the fact stands. May be written as the identifier of the source
-- alone.
CREATE TABLE visit_meetings_disputed_sources (
  visit_id VARCHAR NOT NULL,
  meetings_position BIGINT NOT NULL,
  disputed_position BIGINT NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  source VARCHAR NOT NULL REFERENCES source (id) CHECK (length(source) <= 80) CHECK (regexp_full_match(source, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  locator VARCHAR CHECK (regexp_full_match(locator, '^ *[^ \x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}][^\x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}]*$')),
  PRIMARY KEY (visit_id, meetings_position, disputed_position, position),
  FOREIGN KEY (visit_id, meetings_position, disputed_position) REFERENCES visit_meetings_disputed (visit_id, meetings_position, position)
);
COMMENT ON TABLE visit_meetings_disputed_sources IS 'The sources that say so; at least one.

A source, and where in it the fact stands. May be written as the identifier of the source alone.';
COMMENT ON COLUMN visit_meetings_disputed_sources.source IS 'The source.

The identifier of a source: lower-case letters, digits and single hyphens.

Examples: nato-189041.';
COMMENT ON COLUMN visit_meetings_disputed_sources.locator IS 'Where in the source: a page, a paragraph or a time.

A text of one line, without control characters and without marks that change the direction of writing.';

-- A project's own fields, by namespace. A project may bind its namespace to a JSON Schema of
-- its own.
CREATE TABLE visit_meetings_ext (
  visit_id VARCHAR NOT NULL,
  meetings_position BIGINT NOT NULL,
  key VARCHAR NOT NULL CHECK (regexp_full_match(key, '^[a-z0-9]+([.-][a-z0-9]+)*$')),
  value JSON NOT NULL,
  PRIMARY KEY (visit_id, meetings_position, key),
  FOREIGN KEY (visit_id, meetings_position) REFERENCES visit_meetings (visit_id, position)
);
COMMENT ON TABLE visit_meetings_ext IS 'A project''s own fields, by namespace. A project may bind its namespace to a JSON Schema of its own.';
COMMENT ON COLUMN visit_meetings_ext.key IS 'The name under which a project keeps fields of its own: lower-case letters and digits, joined by single hyphens or full stops.

The name under which a project keeps fields of its own: lower-case letters and digits, joined by single hyphens or full stops.

Examples: example, org.example.';
COMMENT ON COLUMN visit_meetings_ext.value IS 'A project''s own fields, by namespace.

A value of a project''s own: anything but `null`, which no depth of it may hold.';

-- What came of it.
--
-- A reference to a record: a mapping with exactly one key, which names the kind.
CREATE TABLE visit_outcomes (
  visit_id VARCHAR NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  person VARCHAR REFERENCES person (id) CHECK (length(person) <= 80) CHECK (regexp_full_match(person, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  office VARCHAR REFERENCES office (id) CHECK (length(office) <= 80) CHECK (regexp_full_match(office, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  organisation VARCHAR REFERENCES organisation (id) CHECK (length(organisation) <= 80) CHECK (regexp_full_match(organisation, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  country VARCHAR REFERENCES country (id) CHECK (regexp_full_match(country, '^[A-Z]{2}([A-Z]{2})?$')),
  place VARCHAR REFERENCES place (id) CHECK (length(place) <= 80) CHECK (regexp_full_match(place, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  visit VARCHAR REFERENCES visit (id) CHECK (length(visit) <= 80) CHECK (regexp_full_match(visit, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  meeting VARCHAR REFERENCES meeting (id) CHECK (length(meeting) <= 80) CHECK (regexp_full_match(meeting, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  ministerial_meeting VARCHAR REFERENCES ministerial_meeting (id) CHECK (length(ministerial_meeting) <= 80) CHECK (regexp_full_match(ministerial_meeting, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  deployment VARCHAR REFERENCES deployment (id) CHECK (length(deployment) <= 80) CHECK (regexp_full_match(deployment, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  operation VARCHAR REFERENCES operation (id) CHECK (length(operation) <= 80) CHECK (regexp_full_match(operation, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  document VARCHAR REFERENCES document (id) CHECK (length(document) <= 80) CHECK (regexp_full_match(document, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  topic VARCHAR REFERENCES topic (id) CHECK (length(topic) <= 80) CHECK (regexp_full_match(topic, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  PRIMARY KEY (visit_id, position),
  FOREIGN KEY (visit_id) REFERENCES visit (id),
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
COMMENT ON COLUMN visit_outcomes.person IS 'A person.

The identifier of a person: lower-case letters, digits and single hyphens.

Examples: jens-stoltenberg.';
COMMENT ON COLUMN visit_outcomes.office IS 'An office.

The identifier of an office: lower-case letters, digits and single hyphens.

Examples: nato-secretary-general.';
COMMENT ON COLUMN visit_outcomes.organisation IS 'An organisation.

The identifier of an organisation: lower-case letters, digits and single hyphens.

Examples: north-atlantic-council.';
COMMENT ON COLUMN visit_outcomes.country IS 'A country.

The code of a country, in capital letters: two of ISO 3166-1 (`LV`), four of ISO 3166-3 for a state that is gone (`SUHH` for the Soviet Union), or two that ISO leaves to its users (`XK` for Kosovo).

Examples: LV, SUHH, XK.';
COMMENT ON COLUMN visit_outcomes.place IS 'A place.

The identifier of a place: lower-case letters, digits and single hyphens.

Examples: riga.';
COMMENT ON COLUMN visit_outcomes.visit IS 'A visit.

The identifier of a visit, which begins with its first day.

Examples: 2021-11-28-nato-eu-baltic.';
COMMENT ON COLUMN visit_outcomes.meeting IS 'A meeting.

The identifier of a meeting, which begins with its first day.

Examples: 2021-06-14-brussels-summit.';
COMMENT ON COLUMN visit_outcomes.ministerial_meeting IS 'A ministerial meeting.

The identifier of a ministerial meeting, which begins with its first day.

Examples: 2021-11-30-nac-foreign-ministers.';
COMMENT ON COLUMN visit_outcomes.deployment IS 'A deployment.

The identifier of a deployment: lower-case letters, digits and single hyphens.

Examples: efp-battlegroup-latvia.';
COMMENT ON COLUMN visit_outcomes.operation IS 'An operation.

The identifier of an operation: lower-case letters, digits and single hyphens.

Examples: enhanced-forward-presence.';
COMMENT ON COLUMN visit_outcomes.document IS 'A document.

The identifier of a document: lower-case letters, digits and single hyphens.

Examples: nato-eu-joint-declaration-2018.';
COMMENT ON COLUMN visit_outcomes.topic IS 'A topic.

The identifier of a topic: lower-case letters, digits and single hyphens.

Examples: hybrid-threats.';

-- The identifiers of the same thing in other data sets, by the data set's key.
--
-- The identifiers of one thing in other data sets, by the key of the data set.
CREATE TABLE visit_ids (
  visit_id VARCHAR NOT NULL,
  key VARCHAR NOT NULL CHECK (regexp_full_match(key, '^[a-z0-9-]+$')),
  value VARCHAR NOT NULL CHECK (regexp_full_match(value, '^ *[^ \x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}][^\x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}]*$')),
  PRIMARY KEY (visit_id, key),
  FOREIGN KEY (visit_id) REFERENCES visit (id)
);
COMMENT ON TABLE visit_ids IS 'The identifiers of the same thing in other data sets, by the data set''s key.

The identifiers of one thing in other data sets, by the key of the data set.';
COMMENT ON COLUMN visit_ids.key IS 'The key of another data set, such as `wikidata`, `geonames`, `iso3`, `m49`, `cow` or `unlocode`: lower-case letters, digits and hyphens.

The key of another data set, such as `wikidata`, `geonames`, `iso3`, `m49`, `cow` or `unlocode`: lower-case letters, digits and hyphens.

Examples: wikidata, geonames.';
COMMENT ON COLUMN visit_ids.value IS 'The identifiers of the same thing in other data sets, by the data set''s key.

A text of one line, without control characters and without marks that change the direction of writing.';

-- Identifiers of records that were merged into this one. They are never used again.
CREATE TABLE visit_previous_ids (
  visit_id VARCHAR NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  value VARCHAR NOT NULL CHECK (length(value) <= 80) CHECK (regexp_full_match(value, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  PRIMARY KEY (visit_id, position),
  FOREIGN KEY (visit_id) REFERENCES visit (id)
);
COMMENT ON TABLE visit_previous_ids IS 'Identifiers of records that were merged into this one. They are never used again.';
COMMENT ON COLUMN visit_previous_ids.value IS 'Identifiers of records that were merged into this one. They are never used again.

An identifier that a record once bore: lower-case letters `a` to `z`, digits and single hyphens, at most 80 characters.';

-- What the sources leave open, one matter a text.
CREATE TABLE visit_open (
  visit_id VARCHAR NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  value VARCHAR NOT NULL CHECK (regexp_full_match(value, '^ *[^ \x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}][^\x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}]*$')),
  PRIMARY KEY (visit_id, position),
  FOREIGN KEY (visit_id) REFERENCES visit (id)
);
COMMENT ON TABLE visit_open IS 'What the sources leave open, one matter a text.';
COMMENT ON COLUMN visit_open.value IS 'What the sources leave open, one matter a text.

A text of one line, without control characters and without marks that change the direction of writing.';

-- Fields of which other sources say something else. The field itself holds the value preferred.
--
-- What other sources say of a field of the record.
CREATE TABLE visit_disputed (
  visit_id VARCHAR NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  field VARCHAR NOT NULL CHECK (regexp_full_match(field, '^ *[^ \x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}][^\x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}]*$')),
  says VARCHAR NOT NULL CHECK (regexp_full_match(says, '^ *[^ \x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}][^\x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}]*$')),
  PRIMARY KEY (visit_id, position),
  FOREIGN KEY (visit_id) REFERENCES visit (id)
);
COMMENT ON TABLE visit_disputed IS 'Fields of which other sources say something else. The field itself holds the value preferred.

What other sources say of a field of the record.';
COMMENT ON COLUMN visit_disputed.field IS 'The name of the field, with dots where it lies inside another: `stops.0.date`.

A text of one line, without control characters and without marks that change the direction of writing.';
COMMENT ON COLUMN visit_disputed.says IS 'What these sources say.

A text of one line, without control characters and without marks that change the direction of writing.';

-- The sources that say so; at least one.
--
-- A source, and where in it the fact stands. May be written as the identifier of the source
-- alone.
CREATE TABLE visit_disputed_sources (
  visit_id VARCHAR NOT NULL,
  disputed_position BIGINT NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  source VARCHAR NOT NULL REFERENCES source (id) CHECK (length(source) <= 80) CHECK (regexp_full_match(source, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  locator VARCHAR CHECK (regexp_full_match(locator, '^ *[^ \x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}][^\x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}]*$')),
  PRIMARY KEY (visit_id, disputed_position, position),
  FOREIGN KEY (visit_id, disputed_position) REFERENCES visit_disputed (visit_id, position)
);
COMMENT ON TABLE visit_disputed_sources IS 'The sources that say so; at least one.

A source, and where in it the fact stands. May be written as the identifier of the source alone.';
COMMENT ON COLUMN visit_disputed_sources.source IS 'The source.

The identifier of a source: lower-case letters, digits and single hyphens.

Examples: nato-189041.';
COMMENT ON COLUMN visit_disputed_sources.locator IS 'Where in the source: a page, a paragraph or a time.

A text of one line, without control characters and without marks that change the direction of writing.';

-- A project's own fields, by namespace. A project may bind its namespace to a JSON Schema of
-- its own.
CREATE TABLE visit_ext (
  visit_id VARCHAR NOT NULL,
  key VARCHAR NOT NULL CHECK (regexp_full_match(key, '^[a-z0-9]+([.-][a-z0-9]+)*$')),
  value JSON NOT NULL,
  PRIMARY KEY (visit_id, key),
  FOREIGN KEY (visit_id) REFERENCES visit (id)
);
COMMENT ON TABLE visit_ext IS 'A project''s own fields, by namespace. A project may bind its namespace to a JSON Schema of its own.';
COMMENT ON COLUMN visit_ext.key IS 'The name under which a project keeps fields of its own: lower-case letters and digits, joined by single hyphens or full stops.

The name under which a project keeps fields of its own: lower-case letters and digits, joined by single hyphens or full stops.

Examples: example, org.example.';
COMMENT ON COLUMN visit_ext.value IS 'A project''s own fields, by namespace.

A value of a project''s own: anything but `null`, which no depth of it may hold.';

-- Names in other languages, by language tag.
CREATE TABLE country_names (
  country_id VARCHAR NOT NULL,
  key VARCHAR NOT NULL CHECK (regexp_full_match(key, '^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?(-([a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*(-x(-[a-z0-9]{1,8})+)?$')),
  value VARCHAR NOT NULL CHECK (regexp_full_match(value, '^ *[^ \x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}][^\x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}]*$')),
  PRIMARY KEY (country_id, key),
  FOREIGN KEY (country_id) REFERENCES country (id)
);
COMMENT ON TABLE country_names IS 'Names in other languages, by language tag.';
COMMENT ON COLUMN country_names.key IS 'A language by its BCP 47 tag, in the usual case: `lv`, `pt-BR`, `zh-Hant`.

A language by its BCP 47 tag, in the usual case: `lv`, `pt-BR`, `zh-Hant`.

Examples: lv, pt-BR, zh-Hant, be-tarask.';
COMMENT ON COLUMN country_names.value IS 'Names in other languages, by language tag.

A text of one line, without control characters and without marks that change the direction of writing.';

-- Every other name that occurs.
CREATE TABLE country_aliases (
  country_id VARCHAR NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  value VARCHAR NOT NULL CHECK (regexp_full_match(value, '^ *[^ \x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}][^\x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}]*$')),
  PRIMARY KEY (country_id, position),
  FOREIGN KEY (country_id) REFERENCES country (id)
);
COMMENT ON TABLE country_aliases IS 'Every other name that occurs.';
COMMENT ON COLUMN country_aliases.value IS 'Every other name that occurs.

A text of one line, without control characters and without marks that change the direction of writing.';

-- When it existed, and as what. A territory may have become a state.
--
-- A time for which a country existed as one thing.
CREATE TABLE country_exists (
  country_id VARCHAR NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  since VARCHAR CHECK (regexp_full_match(since, '^(([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?([.][.])?|[.][.]([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?)$')),
  until VARCHAR CHECK (regexp_full_match(until, '^(([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?([.][.])?|[.][.]([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?)$')),
  status VARCHAR NOT NULL DEFAULT 'state' CHECK (status IN ('state', 'dependent-territory', 'partially-recognised', 'occupied-territory', 'other')),
  sovereign VARCHAR REFERENCES country (id) CHECK (regexp_full_match(sovereign, '^[A-Z]{2}([A-Z]{2})?$')),
  PRIMARY KEY (country_id, position),
  FOREIGN KEY (country_id) REFERENCES country (id)
);
COMMENT ON TABLE country_exists IS 'When it existed, and as what. A territory may have become a state.

A time for which a country existed as one thing.';
COMMENT ON COLUMN country_exists.since IS 'The first day.

A date of the Gregorian calendar, as exact as the source gives it: `2021-11-28`, `2021-11` or `2021`. At its end `?` means uncertain, `~` approximate, `%` both. `XX` stands for a part that is not known: `2021-11-XX`. `..2021-11-28` means on that day or before, `2021-11-28..` on that day or after.

Examples: 2021-11-28, 2021-11, 2021, 2021~, ..2021-11-28.';
COMMENT ON COLUMN country_exists.until IS 'The last day, inclusive.

A date of the Gregorian calendar, as exact as the source gives it: `2021-11-28`, `2021-11` or `2021`. At its end `?` means uncertain, `~` approximate, `%` both. `XX` stands for a part that is not known: `2021-11-XX`. `..2021-11-28` means on that day or before, `2021-11-28..` on that day or after.

Examples: 2021-11-28, 2021-11, 2021, 2021~, ..2021-11-28.';
COMMENT ON COLUMN country_exists.status IS 'What it was at that time.

What a country is for a time.
- state: A state.
- dependent-territory: A territory that depends on a state, such as a colony.
- partially-recognised: A state that only some states recognise.
- occupied-territory: A territory under occupation.
- other: Something else.';
COMMENT ON COLUMN country_exists.sovereign IS 'The country to which a territory belonged.

The code of a country, in capital letters: two of ISO 3166-1 (`LV`), four of ISO 3166-3 for a state that is gone (`SUHH` for the Soviet Union), or two that ISO leaves to its users (`XK` for Kosovo).

Examples: LV, SUHH, XK.';

-- The countries from which it came.
CREATE TABLE country_predecessors (
  country_id VARCHAR NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  value VARCHAR NOT NULL REFERENCES country (id) CHECK (regexp_full_match(value, '^[A-Z]{2}([A-Z]{2})?$')),
  PRIMARY KEY (country_id, position),
  FOREIGN KEY (country_id) REFERENCES country (id)
);
COMMENT ON TABLE country_predecessors IS 'The countries from which it came.';
COMMENT ON COLUMN country_predecessors.value IS 'The countries from which it came.

The code of a country, in capital letters: two of ISO 3166-1 (`LV`), four of ISO 3166-3 for a state that is gone (`SUHH` for the Soviet Union), or two that ISO leaves to its users (`XK` for Kosovo).

Examples: LV, SUHH, XK.';

-- Where the facts of the record come from.
--
-- A source, and where in it the fact stands. May be written as the identifier of the source
-- alone.
CREATE TABLE country_sources (
  country_id VARCHAR NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  source VARCHAR NOT NULL REFERENCES source (id) CHECK (length(source) <= 80) CHECK (regexp_full_match(source, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  locator VARCHAR CHECK (regexp_full_match(locator, '^ *[^ \x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}][^\x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}]*$')),
  PRIMARY KEY (country_id, position),
  FOREIGN KEY (country_id) REFERENCES country (id)
);
COMMENT ON TABLE country_sources IS 'Where the facts of the record come from.

A source, and where in it the fact stands. May be written as the identifier of the source alone.';
COMMENT ON COLUMN country_sources.source IS 'The source.

The identifier of a source: lower-case letters, digits and single hyphens.

Examples: nato-189041.';
COMMENT ON COLUMN country_sources.locator IS 'Where in the source: a page, a paragraph or a time.

A text of one line, without control characters and without marks that change the direction of writing.';

-- The identifiers of the same thing in other data sets, by the data set's key.
--
-- The identifiers of one thing in other data sets, by the key of the data set.
CREATE TABLE country_ids (
  country_id VARCHAR NOT NULL,
  key VARCHAR NOT NULL CHECK (regexp_full_match(key, '^[a-z0-9-]+$')),
  value VARCHAR NOT NULL CHECK (regexp_full_match(value, '^ *[^ \x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}][^\x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}]*$')),
  PRIMARY KEY (country_id, key),
  FOREIGN KEY (country_id) REFERENCES country (id)
);
COMMENT ON TABLE country_ids IS 'The identifiers of the same thing in other data sets, by the data set''s key.

The identifiers of one thing in other data sets, by the key of the data set.';
COMMENT ON COLUMN country_ids.key IS 'The key of another data set, such as `wikidata`, `geonames`, `iso3`, `m49`, `cow` or `unlocode`: lower-case letters, digits and hyphens.

The key of another data set, such as `wikidata`, `geonames`, `iso3`, `m49`, `cow` or `unlocode`: lower-case letters, digits and hyphens.

Examples: wikidata, geonames.';
COMMENT ON COLUMN country_ids.value IS 'The identifiers of the same thing in other data sets, by the data set''s key.

A text of one line, without control characters and without marks that change the direction of writing.';

-- Identifiers of records that were merged into this one. They are never used again.
CREATE TABLE country_previous_ids (
  country_id VARCHAR NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  value VARCHAR NOT NULL CHECK (regexp_full_match(value, '^[A-Z]{2}([A-Z]{2})?$')),
  PRIMARY KEY (country_id, position),
  FOREIGN KEY (country_id) REFERENCES country (id)
);
COMMENT ON TABLE country_previous_ids IS 'Identifiers of records that were merged into this one. They are never used again.';
COMMENT ON COLUMN country_previous_ids.value IS 'Identifiers of records that were merged into this one. They are never used again.

A code that a country record once bore, in capital letters. No record is expected to bear it now.

Examples: XA.';

-- What the sources leave open, one matter a text.
CREATE TABLE country_open (
  country_id VARCHAR NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  value VARCHAR NOT NULL CHECK (regexp_full_match(value, '^ *[^ \x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}][^\x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}]*$')),
  PRIMARY KEY (country_id, position),
  FOREIGN KEY (country_id) REFERENCES country (id)
);
COMMENT ON TABLE country_open IS 'What the sources leave open, one matter a text.';
COMMENT ON COLUMN country_open.value IS 'What the sources leave open, one matter a text.

A text of one line, without control characters and without marks that change the direction of writing.';

-- Fields of which other sources say something else. The field itself holds the value preferred.
--
-- What other sources say of a field of the record.
CREATE TABLE country_disputed (
  country_id VARCHAR NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  field VARCHAR NOT NULL CHECK (regexp_full_match(field, '^ *[^ \x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}][^\x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}]*$')),
  says VARCHAR NOT NULL CHECK (regexp_full_match(says, '^ *[^ \x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}][^\x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}]*$')),
  PRIMARY KEY (country_id, position),
  FOREIGN KEY (country_id) REFERENCES country (id)
);
COMMENT ON TABLE country_disputed IS 'Fields of which other sources say something else. The field itself holds the value preferred.

What other sources say of a field of the record.';
COMMENT ON COLUMN country_disputed.field IS 'The name of the field, with dots where it lies inside another: `stops.0.date`.

A text of one line, without control characters and without marks that change the direction of writing.';
COMMENT ON COLUMN country_disputed.says IS 'What these sources say.

A text of one line, without control characters and without marks that change the direction of writing.';

-- The sources that say so; at least one.
--
-- A source, and where in it the fact stands. May be written as the identifier of the source
-- alone.
CREATE TABLE country_disputed_sources (
  country_id VARCHAR NOT NULL,
  disputed_position BIGINT NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  source VARCHAR NOT NULL REFERENCES source (id) CHECK (length(source) <= 80) CHECK (regexp_full_match(source, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  locator VARCHAR CHECK (regexp_full_match(locator, '^ *[^ \x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}][^\x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}]*$')),
  PRIMARY KEY (country_id, disputed_position, position),
  FOREIGN KEY (country_id, disputed_position) REFERENCES country_disputed (country_id, position)
);
COMMENT ON TABLE country_disputed_sources IS 'The sources that say so; at least one.

A source, and where in it the fact stands. May be written as the identifier of the source alone.';
COMMENT ON COLUMN country_disputed_sources.source IS 'The source.

The identifier of a source: lower-case letters, digits and single hyphens.

Examples: nato-189041.';
COMMENT ON COLUMN country_disputed_sources.locator IS 'Where in the source: a page, a paragraph or a time.

A text of one line, without control characters and without marks that change the direction of writing.';

-- A project's own fields, by namespace. A project may bind its namespace to a JSON Schema of
-- its own.
CREATE TABLE country_ext (
  country_id VARCHAR NOT NULL,
  key VARCHAR NOT NULL CHECK (regexp_full_match(key, '^[a-z0-9]+([.-][a-z0-9]+)*$')),
  value JSON NOT NULL,
  PRIMARY KEY (country_id, key),
  FOREIGN KEY (country_id) REFERENCES country (id)
);
COMMENT ON TABLE country_ext IS 'A project''s own fields, by namespace. A project may bind its namespace to a JSON Schema of its own.';
COMMENT ON COLUMN country_ext.key IS 'The name under which a project keeps fields of its own: lower-case letters and digits, joined by single hyphens or full stops.

The name under which a project keeps fields of its own: lower-case letters and digits, joined by single hyphens or full stops.

Examples: example, org.example.';
COMMENT ON COLUMN country_ext.value IS 'A project''s own fields, by namespace.

A value of a project''s own: anything but `null`, which no depth of it may hold.';

-- Names in other languages, by language tag.
CREATE TABLE place_names (
  place_id VARCHAR NOT NULL,
  key VARCHAR NOT NULL CHECK (regexp_full_match(key, '^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?(-([a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*(-x(-[a-z0-9]{1,8})+)?$')),
  value VARCHAR NOT NULL CHECK (regexp_full_match(value, '^ *[^ \x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}][^\x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}]*$')),
  PRIMARY KEY (place_id, key),
  FOREIGN KEY (place_id) REFERENCES place (id)
);
COMMENT ON TABLE place_names IS 'Names in other languages, by language tag.';
COMMENT ON COLUMN place_names.key IS 'A language by its BCP 47 tag, in the usual case: `lv`, `pt-BR`, `zh-Hant`.

A language by its BCP 47 tag, in the usual case: `lv`, `pt-BR`, `zh-Hant`.

Examples: lv, pt-BR, zh-Hant, be-tarask.';
COMMENT ON COLUMN place_names.value IS 'Names in other languages, by language tag.

A text of one line, without control characters and without marks that change the direction of writing.';

-- Every other spelling that occurs.
CREATE TABLE place_aliases (
  place_id VARCHAR NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  value VARCHAR NOT NULL CHECK (regexp_full_match(value, '^ *[^ \x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}][^\x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}]*$')),
  PRIMARY KEY (place_id, position),
  FOREIGN KEY (place_id) REFERENCES place (id)
);
COMMENT ON TABLE place_aliases IS 'Every other spelling that occurs.';
COMMENT ON COLUMN place_aliases.value IS 'Every other spelling that occurs.

A text of one line, without control characters and without marks that change the direction of writing.';

-- The countries in which it lay, where it changed hands; instead of `country`.
--
-- A time for which a place lay in a country.
CREATE TABLE place_countries (
  place_id VARCHAR NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  country VARCHAR NOT NULL REFERENCES country (id) CHECK (regexp_full_match(country, '^[A-Z]{2}([A-Z]{2})?$')),
  since VARCHAR CHECK (regexp_full_match(since, '^(([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?([.][.])?|[.][.]([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?)$')),
  until VARCHAR CHECK (regexp_full_match(until, '^(([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?([.][.])?|[.][.]([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?)$')),
  PRIMARY KEY (place_id, position),
  FOREIGN KEY (place_id) REFERENCES place (id)
);
COMMENT ON TABLE place_countries IS 'The countries in which it lay, where it changed hands; instead of `country`.

A time for which a place lay in a country.';
COMMENT ON COLUMN place_countries.country IS 'A country in which the place lay.

The code of a country, in capital letters: two of ISO 3166-1 (`LV`), four of ISO 3166-3 for a state that is gone (`SUHH` for the Soviet Union), or two that ISO leaves to its users (`XK` for Kosovo).

Examples: LV, SUHH, XK.';
COMMENT ON COLUMN place_countries.since IS 'The first day.

A date of the Gregorian calendar, as exact as the source gives it: `2021-11-28`, `2021-11` or `2021`. At its end `?` means uncertain, `~` approximate, `%` both. `XX` stands for a part that is not known: `2021-11-XX`. `..2021-11-28` means on that day or before, `2021-11-28..` on that day or after.

Examples: 2021-11-28, 2021-11, 2021, 2021~, ..2021-11-28.';
COMMENT ON COLUMN place_countries.until IS 'The last day, inclusive.

A date of the Gregorian calendar, as exact as the source gives it: `2021-11-28`, `2021-11` or `2021`. At its end `?` means uncertain, `~` approximate, `%` both. `XX` stands for a part that is not known: `2021-11-XX`. `..2021-11-28` means on that day or before, `2021-11-28..` on that day or after.

Examples: 2021-11-28, 2021-11, 2021, 2021~, ..2021-11-28.';

-- Where the facts of the record come from.
--
-- A source, and where in it the fact stands. May be written as the identifier of the source
-- alone.
CREATE TABLE place_sources (
  place_id VARCHAR NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  source VARCHAR NOT NULL REFERENCES source (id) CHECK (length(source) <= 80) CHECK (regexp_full_match(source, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  locator VARCHAR CHECK (regexp_full_match(locator, '^ *[^ \x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}][^\x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}]*$')),
  PRIMARY KEY (place_id, position),
  FOREIGN KEY (place_id) REFERENCES place (id)
);
COMMENT ON TABLE place_sources IS 'Where the facts of the record come from.

A source, and where in it the fact stands. May be written as the identifier of the source alone.';
COMMENT ON COLUMN place_sources.source IS 'The source.

The identifier of a source: lower-case letters, digits and single hyphens.

Examples: nato-189041.';
COMMENT ON COLUMN place_sources.locator IS 'Where in the source: a page, a paragraph or a time.

A text of one line, without control characters and without marks that change the direction of writing.';

-- The identifiers of the same thing in other data sets, by the data set's key.
--
-- The identifiers of one thing in other data sets, by the key of the data set.
CREATE TABLE place_ids (
  place_id VARCHAR NOT NULL,
  key VARCHAR NOT NULL CHECK (regexp_full_match(key, '^[a-z0-9-]+$')),
  value VARCHAR NOT NULL CHECK (regexp_full_match(value, '^ *[^ \x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}][^\x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}]*$')),
  PRIMARY KEY (place_id, key),
  FOREIGN KEY (place_id) REFERENCES place (id)
);
COMMENT ON TABLE place_ids IS 'The identifiers of the same thing in other data sets, by the data set''s key.

The identifiers of one thing in other data sets, by the key of the data set.';
COMMENT ON COLUMN place_ids.key IS 'The key of another data set, such as `wikidata`, `geonames`, `iso3`, `m49`, `cow` or `unlocode`: lower-case letters, digits and hyphens.

The key of another data set, such as `wikidata`, `geonames`, `iso3`, `m49`, `cow` or `unlocode`: lower-case letters, digits and hyphens.

Examples: wikidata, geonames.';
COMMENT ON COLUMN place_ids.value IS 'The identifiers of the same thing in other data sets, by the data set''s key.

A text of one line, without control characters and without marks that change the direction of writing.';

-- Identifiers of records that were merged into this one. They are never used again.
CREATE TABLE place_previous_ids (
  place_id VARCHAR NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  value VARCHAR NOT NULL CHECK (length(value) <= 80) CHECK (regexp_full_match(value, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  PRIMARY KEY (place_id, position),
  FOREIGN KEY (place_id) REFERENCES place (id)
);
COMMENT ON TABLE place_previous_ids IS 'Identifiers of records that were merged into this one. They are never used again.';
COMMENT ON COLUMN place_previous_ids.value IS 'Identifiers of records that were merged into this one. They are never used again.

An identifier that a record once bore: lower-case letters `a` to `z`, digits and single hyphens, at most 80 characters.';

-- What the sources leave open, one matter a text.
CREATE TABLE place_open (
  place_id VARCHAR NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  value VARCHAR NOT NULL CHECK (regexp_full_match(value, '^ *[^ \x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}][^\x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}]*$')),
  PRIMARY KEY (place_id, position),
  FOREIGN KEY (place_id) REFERENCES place (id)
);
COMMENT ON TABLE place_open IS 'What the sources leave open, one matter a text.';
COMMENT ON COLUMN place_open.value IS 'What the sources leave open, one matter a text.

A text of one line, without control characters and without marks that change the direction of writing.';

-- Fields of which other sources say something else. The field itself holds the value preferred.
--
-- What other sources say of a field of the record.
CREATE TABLE place_disputed (
  place_id VARCHAR NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  field VARCHAR NOT NULL CHECK (regexp_full_match(field, '^ *[^ \x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}][^\x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}]*$')),
  says VARCHAR NOT NULL CHECK (regexp_full_match(says, '^ *[^ \x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}][^\x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}]*$')),
  PRIMARY KEY (place_id, position),
  FOREIGN KEY (place_id) REFERENCES place (id)
);
COMMENT ON TABLE place_disputed IS 'Fields of which other sources say something else. The field itself holds the value preferred.

What other sources say of a field of the record.';
COMMENT ON COLUMN place_disputed.field IS 'The name of the field, with dots where it lies inside another: `stops.0.date`.

A text of one line, without control characters and without marks that change the direction of writing.';
COMMENT ON COLUMN place_disputed.says IS 'What these sources say.

A text of one line, without control characters and without marks that change the direction of writing.';

-- The sources that say so; at least one.
--
-- A source, and where in it the fact stands. May be written as the identifier of the source
-- alone.
CREATE TABLE place_disputed_sources (
  place_id VARCHAR NOT NULL,
  disputed_position BIGINT NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  source VARCHAR NOT NULL REFERENCES source (id) CHECK (length(source) <= 80) CHECK (regexp_full_match(source, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  locator VARCHAR CHECK (regexp_full_match(locator, '^ *[^ \x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}][^\x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}]*$')),
  PRIMARY KEY (place_id, disputed_position, position),
  FOREIGN KEY (place_id, disputed_position) REFERENCES place_disputed (place_id, position)
);
COMMENT ON TABLE place_disputed_sources IS 'The sources that say so; at least one.

A source, and where in it the fact stands. May be written as the identifier of the source alone.';
COMMENT ON COLUMN place_disputed_sources.source IS 'The source.

The identifier of a source: lower-case letters, digits and single hyphens.

Examples: nato-189041.';
COMMENT ON COLUMN place_disputed_sources.locator IS 'Where in the source: a page, a paragraph or a time.

A text of one line, without control characters and without marks that change the direction of writing.';

-- A project's own fields, by namespace. A project may bind its namespace to a JSON Schema of
-- its own.
CREATE TABLE place_ext (
  place_id VARCHAR NOT NULL,
  key VARCHAR NOT NULL CHECK (regexp_full_match(key, '^[a-z0-9]+([.-][a-z0-9]+)*$')),
  value JSON NOT NULL,
  PRIMARY KEY (place_id, key),
  FOREIGN KEY (place_id) REFERENCES place (id)
);
COMMENT ON TABLE place_ext IS 'A project''s own fields, by namespace. A project may bind its namespace to a JSON Schema of its own.';
COMMENT ON COLUMN place_ext.key IS 'The name under which a project keeps fields of its own: lower-case letters and digits, joined by single hyphens or full stops.

The name under which a project keeps fields of its own: lower-case letters and digits, joined by single hyphens or full stops.

Examples: example, org.example.';
COMMENT ON COLUMN place_ext.value IS 'A project''s own fields, by namespace.

A value of a project''s own: anything but `null`, which no depth of it may hold.';

-- Names in other languages, by language tag.
CREATE TABLE organisation_names (
  organisation_id VARCHAR NOT NULL,
  key VARCHAR NOT NULL CHECK (regexp_full_match(key, '^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?(-([a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*(-x(-[a-z0-9]{1,8})+)?$')),
  value VARCHAR NOT NULL CHECK (regexp_full_match(value, '^ *[^ \x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}][^\x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}]*$')),
  PRIMARY KEY (organisation_id, key),
  FOREIGN KEY (organisation_id) REFERENCES organisation (id)
);
COMMENT ON TABLE organisation_names IS 'Names in other languages, by language tag.';
COMMENT ON COLUMN organisation_names.key IS 'A language by its BCP 47 tag, in the usual case: `lv`, `pt-BR`, `zh-Hant`.

A language by its BCP 47 tag, in the usual case: `lv`, `pt-BR`, `zh-Hant`.

Examples: lv, pt-BR, zh-Hant, be-tarask.';
COMMENT ON COLUMN organisation_names.value IS 'Names in other languages, by language tag.

A text of one line, without control characters and without marks that change the direction of writing.';

-- Every other name that occurs.
CREATE TABLE organisation_aliases (
  organisation_id VARCHAR NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  value VARCHAR NOT NULL CHECK (regexp_full_match(value, '^ *[^ \x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}][^\x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}]*$')),
  PRIMARY KEY (organisation_id, position),
  FOREIGN KEY (organisation_id) REFERENCES organisation (id)
);
COMMENT ON TABLE organisation_aliases IS 'Every other name that occurs.';
COMMENT ON COLUMN organisation_aliases.value IS 'Every other name that occurs.

A text of one line, without control characters and without marks that change the direction of writing.';

-- The members of the organisation, past and present.
--
-- The time for which a country or an organisation belonged to an organisation.
CREATE TABLE organisation_members (
  organisation_id VARCHAR NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  country VARCHAR REFERENCES country (id) CHECK (regexp_full_match(country, '^[A-Z]{2}([A-Z]{2})?$')),
  organisation VARCHAR REFERENCES organisation (id) CHECK (length(organisation) <= 80) CHECK (regexp_full_match(organisation, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  role VARCHAR NOT NULL DEFAULT 'member' CHECK (role IN ('member', 'founding-member', 'associate', 'candidate', 'observer', 'partner', 'suspended', 'invitee')),
  since VARCHAR CHECK (regexp_full_match(since, '^(([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?([.][.])?|[.][.]([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?)$')),
  until VARCHAR CHECK (regexp_full_match(until, '^(([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?([.][.])?|[.][.]([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?)$')),
  PRIMARY KEY (organisation_id, position),
  FOREIGN KEY (organisation_id) REFERENCES organisation (id)
);
COMMENT ON TABLE organisation_members IS 'The members of the organisation, past and present.

The time for which a country or an organisation belonged to an organisation.';
COMMENT ON COLUMN organisation_members.country IS 'The country that belongs to it. A membership has a country or an organisation.

The code of a country, in capital letters: two of ISO 3166-1 (`LV`), four of ISO 3166-3 for a state that is gone (`SUHH` for the Soviet Union), or two that ISO leaves to its users (`XK` for Kosovo).

Examples: LV, SUHH, XK.';
COMMENT ON COLUMN organisation_members.organisation IS 'The organisation that belongs to it.

The identifier of an organisation: lower-case letters, digits and single hyphens.

Examples: north-atlantic-council.';
COMMENT ON COLUMN organisation_members.role IS 'As what it belongs to it.

As what a country or an organisation belongs to an organisation.
- member: A member.
- founding-member: A member from the beginning.
- associate: Associated without being a member.
- candidate: Accepted as one that may become a member.
- observer: May attend without a vote.
- partner: Works together with it under an agreement.
- suspended: A member whose rights are suspended.
- invitee: Invited to become a member, and not yet one.';
COMMENT ON COLUMN organisation_members.since IS 'The first day.

A date of the Gregorian calendar, as exact as the source gives it: `2021-11-28`, `2021-11` or `2021`. At its end `?` means uncertain, `~` approximate, `%` both. `XX` stands for a part that is not known: `2021-11-XX`. `..2021-11-28` means on that day or before, `2021-11-28..` on that day or after.

Examples: 2021-11-28, 2021-11, 2021, 2021~, ..2021-11-28.';
COMMENT ON COLUMN organisation_members.until IS 'The last day, inclusive.

A date of the Gregorian calendar, as exact as the source gives it: `2021-11-28`, `2021-11` or `2021`. At its end `?` means uncertain, `~` approximate, `%` both. `XX` stands for a part that is not known: `2021-11-XX`. `..2021-11-28` means on that day or before, `2021-11-28..` on that day or after.

Examples: 2021-11-28, 2021-11, 2021, 2021~, ..2021-11-28.';

-- Where this comes from, if not from the sources of the record.
--
-- A source, and where in it the fact stands. May be written as the identifier of the source
-- alone.
CREATE TABLE organisation_members_sources (
  organisation_id VARCHAR NOT NULL,
  members_position BIGINT NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  source VARCHAR NOT NULL REFERENCES source (id) CHECK (length(source) <= 80) CHECK (regexp_full_match(source, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  locator VARCHAR CHECK (regexp_full_match(locator, '^ *[^ \x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}][^\x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}]*$')),
  PRIMARY KEY (organisation_id, members_position, position),
  FOREIGN KEY (organisation_id, members_position) REFERENCES organisation_members (organisation_id, position)
);
COMMENT ON TABLE organisation_members_sources IS 'Where this comes from, if not from the sources of the record.

A source, and where in it the fact stands. May be written as the identifier of the source alone.';
COMMENT ON COLUMN organisation_members_sources.source IS 'The source.

The identifier of a source: lower-case letters, digits and single hyphens.

Examples: nato-189041.';
COMMENT ON COLUMN organisation_members_sources.locator IS 'Where in the source: a page, a paragraph or a time.

A text of one line, without control characters and without marks that change the direction of writing.';

-- Where the facts of the record come from.
--
-- A source, and where in it the fact stands. May be written as the identifier of the source
-- alone.
CREATE TABLE organisation_sources (
  organisation_id VARCHAR NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  source VARCHAR NOT NULL REFERENCES source (id) CHECK (length(source) <= 80) CHECK (regexp_full_match(source, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  locator VARCHAR CHECK (regexp_full_match(locator, '^ *[^ \x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}][^\x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}]*$')),
  PRIMARY KEY (organisation_id, position),
  FOREIGN KEY (organisation_id) REFERENCES organisation (id)
);
COMMENT ON TABLE organisation_sources IS 'Where the facts of the record come from.

A source, and where in it the fact stands. May be written as the identifier of the source alone.';
COMMENT ON COLUMN organisation_sources.source IS 'The source.

The identifier of a source: lower-case letters, digits and single hyphens.

Examples: nato-189041.';
COMMENT ON COLUMN organisation_sources.locator IS 'Where in the source: a page, a paragraph or a time.

A text of one line, without control characters and without marks that change the direction of writing.';

-- The identifiers of the same thing in other data sets, by the data set's key.
--
-- The identifiers of one thing in other data sets, by the key of the data set.
CREATE TABLE organisation_ids (
  organisation_id VARCHAR NOT NULL,
  key VARCHAR NOT NULL CHECK (regexp_full_match(key, '^[a-z0-9-]+$')),
  value VARCHAR NOT NULL CHECK (regexp_full_match(value, '^ *[^ \x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}][^\x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}]*$')),
  PRIMARY KEY (organisation_id, key),
  FOREIGN KEY (organisation_id) REFERENCES organisation (id)
);
COMMENT ON TABLE organisation_ids IS 'The identifiers of the same thing in other data sets, by the data set''s key.

The identifiers of one thing in other data sets, by the key of the data set.';
COMMENT ON COLUMN organisation_ids.key IS 'The key of another data set, such as `wikidata`, `geonames`, `iso3`, `m49`, `cow` or `unlocode`: lower-case letters, digits and hyphens.

The key of another data set, such as `wikidata`, `geonames`, `iso3`, `m49`, `cow` or `unlocode`: lower-case letters, digits and hyphens.

Examples: wikidata, geonames.';
COMMENT ON COLUMN organisation_ids.value IS 'The identifiers of the same thing in other data sets, by the data set''s key.

A text of one line, without control characters and without marks that change the direction of writing.';

-- Identifiers of records that were merged into this one. They are never used again.
CREATE TABLE organisation_previous_ids (
  organisation_id VARCHAR NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  value VARCHAR NOT NULL CHECK (length(value) <= 80) CHECK (regexp_full_match(value, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  PRIMARY KEY (organisation_id, position),
  FOREIGN KEY (organisation_id) REFERENCES organisation (id)
);
COMMENT ON TABLE organisation_previous_ids IS 'Identifiers of records that were merged into this one. They are never used again.';
COMMENT ON COLUMN organisation_previous_ids.value IS 'Identifiers of records that were merged into this one. They are never used again.

An identifier that a record once bore: lower-case letters `a` to `z`, digits and single hyphens, at most 80 characters.';

-- What the sources leave open, one matter a text.
CREATE TABLE organisation_open (
  organisation_id VARCHAR NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  value VARCHAR NOT NULL CHECK (regexp_full_match(value, '^ *[^ \x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}][^\x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}]*$')),
  PRIMARY KEY (organisation_id, position),
  FOREIGN KEY (organisation_id) REFERENCES organisation (id)
);
COMMENT ON TABLE organisation_open IS 'What the sources leave open, one matter a text.';
COMMENT ON COLUMN organisation_open.value IS 'What the sources leave open, one matter a text.

A text of one line, without control characters and without marks that change the direction of writing.';

-- Fields of which other sources say something else. The field itself holds the value preferred.
--
-- What other sources say of a field of the record.
CREATE TABLE organisation_disputed (
  organisation_id VARCHAR NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  field VARCHAR NOT NULL CHECK (regexp_full_match(field, '^ *[^ \x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}][^\x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}]*$')),
  says VARCHAR NOT NULL CHECK (regexp_full_match(says, '^ *[^ \x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}][^\x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}]*$')),
  PRIMARY KEY (organisation_id, position),
  FOREIGN KEY (organisation_id) REFERENCES organisation (id)
);
COMMENT ON TABLE organisation_disputed IS 'Fields of which other sources say something else. The field itself holds the value preferred.

What other sources say of a field of the record.';
COMMENT ON COLUMN organisation_disputed.field IS 'The name of the field, with dots where it lies inside another: `stops.0.date`.

A text of one line, without control characters and without marks that change the direction of writing.';
COMMENT ON COLUMN organisation_disputed.says IS 'What these sources say.

A text of one line, without control characters and without marks that change the direction of writing.';

-- The sources that say so; at least one.
--
-- A source, and where in it the fact stands. May be written as the identifier of the source
-- alone.
CREATE TABLE organisation_disputed_sources (
  organisation_id VARCHAR NOT NULL,
  disputed_position BIGINT NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  source VARCHAR NOT NULL REFERENCES source (id) CHECK (length(source) <= 80) CHECK (regexp_full_match(source, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  locator VARCHAR CHECK (regexp_full_match(locator, '^ *[^ \x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}][^\x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}]*$')),
  PRIMARY KEY (organisation_id, disputed_position, position),
  FOREIGN KEY (organisation_id, disputed_position) REFERENCES organisation_disputed (organisation_id, position)
);
COMMENT ON TABLE organisation_disputed_sources IS 'The sources that say so; at least one.

A source, and where in it the fact stands. May be written as the identifier of the source alone.';
COMMENT ON COLUMN organisation_disputed_sources.source IS 'The source.

The identifier of a source: lower-case letters, digits and single hyphens.

Examples: nato-189041.';
COMMENT ON COLUMN organisation_disputed_sources.locator IS 'Where in the source: a page, a paragraph or a time.

A text of one line, without control characters and without marks that change the direction of writing.';

-- A project's own fields, by namespace. A project may bind its namespace to a JSON Schema of
-- its own.
CREATE TABLE organisation_ext (
  organisation_id VARCHAR NOT NULL,
  key VARCHAR NOT NULL CHECK (regexp_full_match(key, '^[a-z0-9]+([.-][a-z0-9]+)*$')),
  value JSON NOT NULL,
  PRIMARY KEY (organisation_id, key),
  FOREIGN KEY (organisation_id) REFERENCES organisation (id)
);
COMMENT ON TABLE organisation_ext IS 'A project''s own fields, by namespace. A project may bind its namespace to a JSON Schema of its own.';
COMMENT ON COLUMN organisation_ext.key IS 'The name under which a project keeps fields of its own: lower-case letters and digits, joined by single hyphens or full stops.

The name under which a project keeps fields of its own: lower-case letters and digits, joined by single hyphens or full stops.

Examples: example, org.example.';
COMMENT ON COLUMN organisation_ext.value IS 'A project''s own fields, by namespace.

A value of a project''s own: anything but `null`, which no depth of it may hold.';

-- Where the facts of the record come from; at least one source.
--
-- A source, and where in it the fact stands. May be written as the identifier of the source
-- alone.
CREATE TABLE ministerial_meeting_sources (
  ministerial_meeting_id VARCHAR NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  source VARCHAR NOT NULL REFERENCES source (id) CHECK (length(source) <= 80) CHECK (regexp_full_match(source, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  locator VARCHAR CHECK (regexp_full_match(locator, '^ *[^ \x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}][^\x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}]*$')),
  PRIMARY KEY (ministerial_meeting_id, position),
  FOREIGN KEY (ministerial_meeting_id) REFERENCES ministerial_meeting (id)
);
COMMENT ON TABLE ministerial_meeting_sources IS 'Where the facts of the record come from; at least one source.

A source, and where in it the fact stands. May be written as the identifier of the source alone.';
COMMENT ON COLUMN ministerial_meeting_sources.source IS 'The source.

The identifier of a source: lower-case letters, digits and single hyphens.

Examples: nato-189041.';
COMMENT ON COLUMN ministerial_meeting_sources.locator IS 'Where in the source: a page, a paragraph or a time.

A text of one line, without control characters and without marks that change the direction of writing.';

-- Who receives the others.
--
-- Someone who takes part: a person, an office whose holder is not named, an organisation or a
-- country. May be written as the identifier of a person alone. The office that a person acts in
-- follows from the tenures on that day, and needs naming only where the person held two or is
-- not known.
CREATE TABLE ministerial_meeting_hosts (
  ministerial_meeting_id VARCHAR NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  person VARCHAR REFERENCES person (id) CHECK (length(person) <= 80) CHECK (regexp_full_match(person, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  office VARCHAR REFERENCES office (id) CHECK (length(office) <= 80) CHECK (regexp_full_match(office, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  organisation VARCHAR REFERENCES organisation (id) CHECK (length(organisation) <= 80) CHECK (regexp_full_match(organisation, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  country VARCHAR REFERENCES country (id) CHECK (regexp_full_match(country, '^[A-Z]{2}([A-Z]{2})?$')),
  name VARCHAR CHECK (regexp_full_match(name, '^ *[^ \x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}][^\x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}]*$')),
  capacity VARCHAR CHECK (capacity IN ('incumbent', 'acting', 'interim', 'elect', 'designate', 'contested', 'in-exile')),
  as_printed VARCHAR CHECK (regexp_full_match(as_printed, '^ *[^ \x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}][^\x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}]*$')),
  role VARCHAR NOT NULL DEFAULT 'attendee' CHECK (role IN ('attendee', 'host', 'guest', 'chair', 'co-chair', 'briefer', 'speaker', 'observer', 'signatory', 'mediator', 'accompanying', 'spouse')),
  title VARCHAR CHECK (regexp_full_match(title, '^ *[^ \x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}][^\x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}]*$')),
  mode VARCHAR NOT NULL DEFAULT 'in-person' CHECK (mode IN ('in-person', 'remote')),
  PRIMARY KEY (ministerial_meeting_id, position),
  FOREIGN KEY (ministerial_meeting_id) REFERENCES ministerial_meeting (id)
);
COMMENT ON TABLE ministerial_meeting_hosts IS 'Who receives the others.

Someone who takes part: a person, an office whose holder is not named, an organisation or a country. May be written as the identifier of a person alone. The office that a person acts in follows from the tenures on that day, and needs naming only where the person held two or is not known.';
COMMENT ON COLUMN ministerial_meeting_hosts.person IS 'The person who takes part.

The identifier of a person: lower-case letters, digits and single hyphens.

Examples: jens-stoltenberg.';
COMMENT ON COLUMN ministerial_meeting_hosts.office IS 'The office in which the person takes part, or whose unnamed holder does.

The identifier of an office: lower-case letters, digits and single hyphens.

Examples: nato-secretary-general.';
COMMENT ON COLUMN ministerial_meeting_hosts.organisation IS 'The organisation, where it is all that the source names.

The identifier of an organisation: lower-case letters, digits and single hyphens.

Examples: north-atlantic-council.';
COMMENT ON COLUMN ministerial_meeting_hosts.country IS 'The country, where it is all that the source names.

The code of a country, in capital letters: two of ISO 3166-1 (`LV`), four of ISO 3166-3 for a state that is gone (`SUHH` for the Soviet Union), or two that ISO leaves to its users (`XK` for Kosovo).

Examples: LV, SUHH, XK.';
COMMENT ON COLUMN ministerial_meeting_hosts.name IS 'The name of somebody who has no record, for imports.

A text of one line, without control characters and without marks that change the direction of writing.';
COMMENT ON COLUMN ministerial_meeting_hosts.capacity IS 'In which capacity the person acts, where no tenure on record says so.

In which capacity somebody holds an office.
- incumbent: Holds the office in full.
- acting: Does the work of the office for the time being.
- interim: Holds the office until a successor is chosen.
- elect: Is elected and not yet in office.
- designate: Is named for the office and not yet confirmed.
- contested: Claims the office against another.
- in-exile: Holds the office of a government in exile.';
COMMENT ON COLUMN ministerial_meeting_hosts.as_printed IS 'The name as the source prints it.

A text of one line, without control characters and without marks that change the direction of writing.';
COMMENT ON COLUMN ministerial_meeting_hosts.role IS 'The role in which the person takes part.

The role in which somebody takes part.
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
COMMENT ON COLUMN ministerial_meeting_hosts.title IS 'The title as the source prints it.

A text of one line, without control characters and without marks that change the direction of writing.';
COMMENT ON COLUMN ministerial_meeting_hosts.mode IS 'How the person takes part.

How somebody takes part.
- in-person: Present at the place.
- remote: By telephone or video.';

-- For whom the person acts. By default the country or the topmost organisation of the office.
--
-- A reference to a record: a mapping with exactly one key, which names the kind.
CREATE TABLE ministerial_meeting_hosts_on_behalf_of (
  ministerial_meeting_id VARCHAR NOT NULL,
  hosts_position BIGINT NOT NULL,
  person VARCHAR REFERENCES person (id) CHECK (length(person) <= 80) CHECK (regexp_full_match(person, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  office VARCHAR REFERENCES office (id) CHECK (length(office) <= 80) CHECK (regexp_full_match(office, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  organisation VARCHAR REFERENCES organisation (id) CHECK (length(organisation) <= 80) CHECK (regexp_full_match(organisation, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  country VARCHAR REFERENCES country (id) CHECK (regexp_full_match(country, '^[A-Z]{2}([A-Z]{2})?$')),
  place VARCHAR REFERENCES place (id) CHECK (length(place) <= 80) CHECK (regexp_full_match(place, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  visit VARCHAR REFERENCES visit (id) CHECK (length(visit) <= 80) CHECK (regexp_full_match(visit, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  meeting VARCHAR REFERENCES meeting (id) CHECK (length(meeting) <= 80) CHECK (regexp_full_match(meeting, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  ministerial_meeting VARCHAR REFERENCES ministerial_meeting (id) CHECK (length(ministerial_meeting) <= 80) CHECK (regexp_full_match(ministerial_meeting, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  deployment VARCHAR REFERENCES deployment (id) CHECK (length(deployment) <= 80) CHECK (regexp_full_match(deployment, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  operation VARCHAR REFERENCES operation (id) CHECK (length(operation) <= 80) CHECK (regexp_full_match(operation, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  document VARCHAR REFERENCES document (id) CHECK (length(document) <= 80) CHECK (regexp_full_match(document, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  topic VARCHAR REFERENCES topic (id) CHECK (length(topic) <= 80) CHECK (regexp_full_match(topic, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  PRIMARY KEY (ministerial_meeting_id, hosts_position),
  FOREIGN KEY (ministerial_meeting_id, hosts_position) REFERENCES ministerial_meeting_hosts (ministerial_meeting_id, position),
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
COMMENT ON COLUMN ministerial_meeting_hosts_on_behalf_of.person IS 'A person.

The identifier of a person: lower-case letters, digits and single hyphens.

Examples: jens-stoltenberg.';
COMMENT ON COLUMN ministerial_meeting_hosts_on_behalf_of.office IS 'An office.

The identifier of an office: lower-case letters, digits and single hyphens.

Examples: nato-secretary-general.';
COMMENT ON COLUMN ministerial_meeting_hosts_on_behalf_of.organisation IS 'An organisation.

The identifier of an organisation: lower-case letters, digits and single hyphens.

Examples: north-atlantic-council.';
COMMENT ON COLUMN ministerial_meeting_hosts_on_behalf_of.country IS 'A country.

The code of a country, in capital letters: two of ISO 3166-1 (`LV`), four of ISO 3166-3 for a state that is gone (`SUHH` for the Soviet Union), or two that ISO leaves to its users (`XK` for Kosovo).

Examples: LV, SUHH, XK.';
COMMENT ON COLUMN ministerial_meeting_hosts_on_behalf_of.place IS 'A place.

The identifier of a place: lower-case letters, digits and single hyphens.

Examples: riga.';
COMMENT ON COLUMN ministerial_meeting_hosts_on_behalf_of.visit IS 'A visit.

The identifier of a visit, which begins with its first day.

Examples: 2021-11-28-nato-eu-baltic.';
COMMENT ON COLUMN ministerial_meeting_hosts_on_behalf_of.meeting IS 'A meeting.

The identifier of a meeting, which begins with its first day.

Examples: 2021-06-14-brussels-summit.';
COMMENT ON COLUMN ministerial_meeting_hosts_on_behalf_of.ministerial_meeting IS 'A ministerial meeting.

The identifier of a ministerial meeting, which begins with its first day.

Examples: 2021-11-30-nac-foreign-ministers.';
COMMENT ON COLUMN ministerial_meeting_hosts_on_behalf_of.deployment IS 'A deployment.

The identifier of a deployment: lower-case letters, digits and single hyphens.

Examples: efp-battlegroup-latvia.';
COMMENT ON COLUMN ministerial_meeting_hosts_on_behalf_of.operation IS 'An operation.

The identifier of an operation: lower-case letters, digits and single hyphens.

Examples: enhanced-forward-presence.';
COMMENT ON COLUMN ministerial_meeting_hosts_on_behalf_of.document IS 'A document.

The identifier of a document: lower-case letters, digits and single hyphens.

Examples: nato-eu-joint-declaration-2018.';
COMMENT ON COLUMN ministerial_meeting_hosts_on_behalf_of.topic IS 'A topic.

The identifier of a topic: lower-case letters, digits and single hyphens.

Examples: hybrid-threats.';

-- Whose seat is filled in another's place, as deputies and ambassadors do.
--
-- A reference to an office or a person: a mapping with exactly one key.
CREATE TABLE ministerial_meeting_hosts_represents (
  ministerial_meeting_id VARCHAR NOT NULL,
  hosts_position BIGINT NOT NULL,
  office VARCHAR REFERENCES office (id) CHECK (length(office) <= 80) CHECK (regexp_full_match(office, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  person VARCHAR REFERENCES person (id) CHECK (length(person) <= 80) CHECK (regexp_full_match(person, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  PRIMARY KEY (ministerial_meeting_id, hosts_position),
  FOREIGN KEY (ministerial_meeting_id, hosts_position) REFERENCES ministerial_meeting_hosts (ministerial_meeting_id, position),
  CHECK (
    CASE WHEN office IS NULL THEN 0 ELSE 1 END
    + CASE WHEN person IS NULL THEN 0 ELSE 1 END = 1
  )
);
COMMENT ON TABLE ministerial_meeting_hosts_represents IS 'Whose seat is filled in another''s place, as deputies and ambassadors do.

A reference to an office or a person: a mapping with exactly one key.';
COMMENT ON COLUMN ministerial_meeting_hosts_represents.office IS 'An office.

The identifier of an office: lower-case letters, digits and single hyphens.

Examples: nato-secretary-general.';
COMMENT ON COLUMN ministerial_meeting_hosts_represents.person IS 'A person.

The identifier of a person: lower-case letters, digits and single hyphens.

Examples: jens-stoltenberg.';

-- Where this comes from, if not from the sources of the record.
--
-- A source, and where in it the fact stands. May be written as the identifier of the source
-- alone.
CREATE TABLE ministerial_meeting_hosts_sources (
  ministerial_meeting_id VARCHAR NOT NULL,
  hosts_position BIGINT NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  source VARCHAR NOT NULL REFERENCES source (id) CHECK (length(source) <= 80) CHECK (regexp_full_match(source, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  locator VARCHAR CHECK (regexp_full_match(locator, '^ *[^ \x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}][^\x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}]*$')),
  PRIMARY KEY (ministerial_meeting_id, hosts_position, position),
  FOREIGN KEY (ministerial_meeting_id, hosts_position) REFERENCES ministerial_meeting_hosts (ministerial_meeting_id, position)
);
COMMENT ON TABLE ministerial_meeting_hosts_sources IS 'Where this comes from, if not from the sources of the record.

A source, and where in it the fact stands. May be written as the identifier of the source alone.';
COMMENT ON COLUMN ministerial_meeting_hosts_sources.source IS 'The source.

The identifier of a source: lower-case letters, digits and single hyphens.

Examples: nato-189041.';
COMMENT ON COLUMN ministerial_meeting_hosts_sources.locator IS 'Where in the source: a page, a paragraph or a time.

A text of one line, without control characters and without marks that change the direction of writing.';

-- Who presides.
--
-- Someone who takes part: a person, an office whose holder is not named, an organisation or a
-- country. May be written as the identifier of a person alone. The office that a person acts in
-- follows from the tenures on that day, and needs naming only where the person held two or is
-- not known.
CREATE TABLE ministerial_meeting_chair (
  ministerial_meeting_id VARCHAR NOT NULL,
  person VARCHAR REFERENCES person (id) CHECK (length(person) <= 80) CHECK (regexp_full_match(person, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  office VARCHAR REFERENCES office (id) CHECK (length(office) <= 80) CHECK (regexp_full_match(office, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  organisation VARCHAR REFERENCES organisation (id) CHECK (length(organisation) <= 80) CHECK (regexp_full_match(organisation, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  country VARCHAR REFERENCES country (id) CHECK (regexp_full_match(country, '^[A-Z]{2}([A-Z]{2})?$')),
  name VARCHAR CHECK (regexp_full_match(name, '^ *[^ \x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}][^\x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}]*$')),
  capacity VARCHAR CHECK (capacity IN ('incumbent', 'acting', 'interim', 'elect', 'designate', 'contested', 'in-exile')),
  as_printed VARCHAR CHECK (regexp_full_match(as_printed, '^ *[^ \x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}][^\x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}]*$')),
  role VARCHAR NOT NULL DEFAULT 'attendee' CHECK (role IN ('attendee', 'host', 'guest', 'chair', 'co-chair', 'briefer', 'speaker', 'observer', 'signatory', 'mediator', 'accompanying', 'spouse')),
  title VARCHAR CHECK (regexp_full_match(title, '^ *[^ \x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}][^\x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}]*$')),
  mode VARCHAR NOT NULL DEFAULT 'in-person' CHECK (mode IN ('in-person', 'remote')),
  PRIMARY KEY (ministerial_meeting_id),
  FOREIGN KEY (ministerial_meeting_id) REFERENCES ministerial_meeting (id)
);
COMMENT ON TABLE ministerial_meeting_chair IS 'Who presides.

Someone who takes part: a person, an office whose holder is not named, an organisation or a country. May be written as the identifier of a person alone. The office that a person acts in follows from the tenures on that day, and needs naming only where the person held two or is not known.';
COMMENT ON COLUMN ministerial_meeting_chair.person IS 'The person who takes part.

The identifier of a person: lower-case letters, digits and single hyphens.

Examples: jens-stoltenberg.';
COMMENT ON COLUMN ministerial_meeting_chair.office IS 'The office in which the person takes part, or whose unnamed holder does.

The identifier of an office: lower-case letters, digits and single hyphens.

Examples: nato-secretary-general.';
COMMENT ON COLUMN ministerial_meeting_chair.organisation IS 'The organisation, where it is all that the source names.

The identifier of an organisation: lower-case letters, digits and single hyphens.

Examples: north-atlantic-council.';
COMMENT ON COLUMN ministerial_meeting_chair.country IS 'The country, where it is all that the source names.

The code of a country, in capital letters: two of ISO 3166-1 (`LV`), four of ISO 3166-3 for a state that is gone (`SUHH` for the Soviet Union), or two that ISO leaves to its users (`XK` for Kosovo).

Examples: LV, SUHH, XK.';
COMMENT ON COLUMN ministerial_meeting_chair.name IS 'The name of somebody who has no record, for imports.

A text of one line, without control characters and without marks that change the direction of writing.';
COMMENT ON COLUMN ministerial_meeting_chair.capacity IS 'In which capacity the person acts, where no tenure on record says so.

In which capacity somebody holds an office.
- incumbent: Holds the office in full.
- acting: Does the work of the office for the time being.
- interim: Holds the office until a successor is chosen.
- elect: Is elected and not yet in office.
- designate: Is named for the office and not yet confirmed.
- contested: Claims the office against another.
- in-exile: Holds the office of a government in exile.';
COMMENT ON COLUMN ministerial_meeting_chair.as_printed IS 'The name as the source prints it.

A text of one line, without control characters and without marks that change the direction of writing.';
COMMENT ON COLUMN ministerial_meeting_chair.role IS 'The role in which the person takes part.

The role in which somebody takes part.
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
COMMENT ON COLUMN ministerial_meeting_chair.title IS 'The title as the source prints it.

A text of one line, without control characters and without marks that change the direction of writing.';
COMMENT ON COLUMN ministerial_meeting_chair.mode IS 'How the person takes part.

How somebody takes part.
- in-person: Present at the place.
- remote: By telephone or video.';

-- For whom the person acts. By default the country or the topmost organisation of the office.
--
-- A reference to a record: a mapping with exactly one key, which names the kind.
CREATE TABLE ministerial_meeting_chair_on_behalf_of (
  ministerial_meeting_id VARCHAR NOT NULL,
  person VARCHAR REFERENCES person (id) CHECK (length(person) <= 80) CHECK (regexp_full_match(person, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  office VARCHAR REFERENCES office (id) CHECK (length(office) <= 80) CHECK (regexp_full_match(office, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  organisation VARCHAR REFERENCES organisation (id) CHECK (length(organisation) <= 80) CHECK (regexp_full_match(organisation, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  country VARCHAR REFERENCES country (id) CHECK (regexp_full_match(country, '^[A-Z]{2}([A-Z]{2})?$')),
  place VARCHAR REFERENCES place (id) CHECK (length(place) <= 80) CHECK (regexp_full_match(place, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  visit VARCHAR REFERENCES visit (id) CHECK (length(visit) <= 80) CHECK (regexp_full_match(visit, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  meeting VARCHAR REFERENCES meeting (id) CHECK (length(meeting) <= 80) CHECK (regexp_full_match(meeting, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  ministerial_meeting VARCHAR REFERENCES ministerial_meeting (id) CHECK (length(ministerial_meeting) <= 80) CHECK (regexp_full_match(ministerial_meeting, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  deployment VARCHAR REFERENCES deployment (id) CHECK (length(deployment) <= 80) CHECK (regexp_full_match(deployment, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  operation VARCHAR REFERENCES operation (id) CHECK (length(operation) <= 80) CHECK (regexp_full_match(operation, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  document VARCHAR REFERENCES document (id) CHECK (length(document) <= 80) CHECK (regexp_full_match(document, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  topic VARCHAR REFERENCES topic (id) CHECK (length(topic) <= 80) CHECK (regexp_full_match(topic, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  PRIMARY KEY (ministerial_meeting_id),
  FOREIGN KEY (ministerial_meeting_id) REFERENCES ministerial_meeting_chair (ministerial_meeting_id),
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
COMMENT ON COLUMN ministerial_meeting_chair_on_behalf_of.person IS 'A person.

The identifier of a person: lower-case letters, digits and single hyphens.

Examples: jens-stoltenberg.';
COMMENT ON COLUMN ministerial_meeting_chair_on_behalf_of.office IS 'An office.

The identifier of an office: lower-case letters, digits and single hyphens.

Examples: nato-secretary-general.';
COMMENT ON COLUMN ministerial_meeting_chair_on_behalf_of.organisation IS 'An organisation.

The identifier of an organisation: lower-case letters, digits and single hyphens.

Examples: north-atlantic-council.';
COMMENT ON COLUMN ministerial_meeting_chair_on_behalf_of.country IS 'A country.

The code of a country, in capital letters: two of ISO 3166-1 (`LV`), four of ISO 3166-3 for a state that is gone (`SUHH` for the Soviet Union), or two that ISO leaves to its users (`XK` for Kosovo).

Examples: LV, SUHH, XK.';
COMMENT ON COLUMN ministerial_meeting_chair_on_behalf_of.place IS 'A place.

The identifier of a place: lower-case letters, digits and single hyphens.

Examples: riga.';
COMMENT ON COLUMN ministerial_meeting_chair_on_behalf_of.visit IS 'A visit.

The identifier of a visit, which begins with its first day.

Examples: 2021-11-28-nato-eu-baltic.';
COMMENT ON COLUMN ministerial_meeting_chair_on_behalf_of.meeting IS 'A meeting.

The identifier of a meeting, which begins with its first day.

Examples: 2021-06-14-brussels-summit.';
COMMENT ON COLUMN ministerial_meeting_chair_on_behalf_of.ministerial_meeting IS 'A ministerial meeting.

The identifier of a ministerial meeting, which begins with its first day.

Examples: 2021-11-30-nac-foreign-ministers.';
COMMENT ON COLUMN ministerial_meeting_chair_on_behalf_of.deployment IS 'A deployment.

The identifier of a deployment: lower-case letters, digits and single hyphens.

Examples: efp-battlegroup-latvia.';
COMMENT ON COLUMN ministerial_meeting_chair_on_behalf_of.operation IS 'An operation.

The identifier of an operation: lower-case letters, digits and single hyphens.

Examples: enhanced-forward-presence.';
COMMENT ON COLUMN ministerial_meeting_chair_on_behalf_of.document IS 'A document.

The identifier of a document: lower-case letters, digits and single hyphens.

Examples: nato-eu-joint-declaration-2018.';
COMMENT ON COLUMN ministerial_meeting_chair_on_behalf_of.topic IS 'A topic.

The identifier of a topic: lower-case letters, digits and single hyphens.

Examples: hybrid-threats.';

-- Whose seat is filled in another's place, as deputies and ambassadors do.
--
-- A reference to an office or a person: a mapping with exactly one key.
CREATE TABLE ministerial_meeting_chair_represents (
  ministerial_meeting_id VARCHAR NOT NULL,
  office VARCHAR REFERENCES office (id) CHECK (length(office) <= 80) CHECK (regexp_full_match(office, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  person VARCHAR REFERENCES person (id) CHECK (length(person) <= 80) CHECK (regexp_full_match(person, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  PRIMARY KEY (ministerial_meeting_id),
  FOREIGN KEY (ministerial_meeting_id) REFERENCES ministerial_meeting_chair (ministerial_meeting_id),
  CHECK (
    CASE WHEN office IS NULL THEN 0 ELSE 1 END
    + CASE WHEN person IS NULL THEN 0 ELSE 1 END = 1
  )
);
COMMENT ON TABLE ministerial_meeting_chair_represents IS 'Whose seat is filled in another''s place, as deputies and ambassadors do.

A reference to an office or a person: a mapping with exactly one key.';
COMMENT ON COLUMN ministerial_meeting_chair_represents.office IS 'An office.

The identifier of an office: lower-case letters, digits and single hyphens.

Examples: nato-secretary-general.';
COMMENT ON COLUMN ministerial_meeting_chair_represents.person IS 'A person.

The identifier of a person: lower-case letters, digits and single hyphens.

Examples: jens-stoltenberg.';

-- Where this comes from, if not from the sources of the record.
--
-- A source, and where in it the fact stands. May be written as the identifier of the source
-- alone.
CREATE TABLE ministerial_meeting_chair_sources (
  ministerial_meeting_id VARCHAR NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  source VARCHAR NOT NULL REFERENCES source (id) CHECK (length(source) <= 80) CHECK (regexp_full_match(source, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  locator VARCHAR CHECK (regexp_full_match(locator, '^ *[^ \x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}][^\x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}]*$')),
  PRIMARY KEY (ministerial_meeting_id, position),
  FOREIGN KEY (ministerial_meeting_id) REFERENCES ministerial_meeting_chair (ministerial_meeting_id)
);
COMMENT ON TABLE ministerial_meeting_chair_sources IS 'Where this comes from, if not from the sources of the record.

A source, and where in it the fact stands. May be written as the identifier of the source alone.';
COMMENT ON COLUMN ministerial_meeting_chair_sources.source IS 'The source.

The identifier of a source: lower-case letters, digits and single hyphens.

Examples: nato-189041.';
COMMENT ON COLUMN ministerial_meeting_chair_sources.locator IS 'Where in the source: a page, a paragraph or a time.

A text of one line, without control characters and without marks that change the direction of writing.';

-- Who takes part.
--
-- Someone who takes part: a person, an office whose holder is not named, an organisation or a
-- country. May be written as the identifier of a person alone. The office that a person acts in
-- follows from the tenures on that day, and needs naming only where the person held two or is
-- not known.
CREATE TABLE ministerial_meeting_participants (
  ministerial_meeting_id VARCHAR NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  person VARCHAR REFERENCES person (id) CHECK (length(person) <= 80) CHECK (regexp_full_match(person, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  office VARCHAR REFERENCES office (id) CHECK (length(office) <= 80) CHECK (regexp_full_match(office, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  organisation VARCHAR REFERENCES organisation (id) CHECK (length(organisation) <= 80) CHECK (regexp_full_match(organisation, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  country VARCHAR REFERENCES country (id) CHECK (regexp_full_match(country, '^[A-Z]{2}([A-Z]{2})?$')),
  name VARCHAR CHECK (regexp_full_match(name, '^ *[^ \x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}][^\x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}]*$')),
  capacity VARCHAR CHECK (capacity IN ('incumbent', 'acting', 'interim', 'elect', 'designate', 'contested', 'in-exile')),
  as_printed VARCHAR CHECK (regexp_full_match(as_printed, '^ *[^ \x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}][^\x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}]*$')),
  role VARCHAR NOT NULL DEFAULT 'attendee' CHECK (role IN ('attendee', 'host', 'guest', 'chair', 'co-chair', 'briefer', 'speaker', 'observer', 'signatory', 'mediator', 'accompanying', 'spouse')),
  title VARCHAR CHECK (regexp_full_match(title, '^ *[^ \x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}][^\x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}]*$')),
  mode VARCHAR NOT NULL DEFAULT 'in-person' CHECK (mode IN ('in-person', 'remote')),
  PRIMARY KEY (ministerial_meeting_id, position),
  FOREIGN KEY (ministerial_meeting_id) REFERENCES ministerial_meeting (id)
);
COMMENT ON TABLE ministerial_meeting_participants IS 'Who takes part.

Someone who takes part: a person, an office whose holder is not named, an organisation or a country. May be written as the identifier of a person alone. The office that a person acts in follows from the tenures on that day, and needs naming only where the person held two or is not known.';
COMMENT ON COLUMN ministerial_meeting_participants.person IS 'The person who takes part.

The identifier of a person: lower-case letters, digits and single hyphens.

Examples: jens-stoltenberg.';
COMMENT ON COLUMN ministerial_meeting_participants.office IS 'The office in which the person takes part, or whose unnamed holder does.

The identifier of an office: lower-case letters, digits and single hyphens.

Examples: nato-secretary-general.';
COMMENT ON COLUMN ministerial_meeting_participants.organisation IS 'The organisation, where it is all that the source names.

The identifier of an organisation: lower-case letters, digits and single hyphens.

Examples: north-atlantic-council.';
COMMENT ON COLUMN ministerial_meeting_participants.country IS 'The country, where it is all that the source names.

The code of a country, in capital letters: two of ISO 3166-1 (`LV`), four of ISO 3166-3 for a state that is gone (`SUHH` for the Soviet Union), or two that ISO leaves to its users (`XK` for Kosovo).

Examples: LV, SUHH, XK.';
COMMENT ON COLUMN ministerial_meeting_participants.name IS 'The name of somebody who has no record, for imports.

A text of one line, without control characters and without marks that change the direction of writing.';
COMMENT ON COLUMN ministerial_meeting_participants.capacity IS 'In which capacity the person acts, where no tenure on record says so.

In which capacity somebody holds an office.
- incumbent: Holds the office in full.
- acting: Does the work of the office for the time being.
- interim: Holds the office until a successor is chosen.
- elect: Is elected and not yet in office.
- designate: Is named for the office and not yet confirmed.
- contested: Claims the office against another.
- in-exile: Holds the office of a government in exile.';
COMMENT ON COLUMN ministerial_meeting_participants.as_printed IS 'The name as the source prints it.

A text of one line, without control characters and without marks that change the direction of writing.';
COMMENT ON COLUMN ministerial_meeting_participants.role IS 'The role in which the person takes part.

The role in which somebody takes part.
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
COMMENT ON COLUMN ministerial_meeting_participants.title IS 'The title as the source prints it.

A text of one line, without control characters and without marks that change the direction of writing.';
COMMENT ON COLUMN ministerial_meeting_participants.mode IS 'How the person takes part.

How somebody takes part.
- in-person: Present at the place.
- remote: By telephone or video.';

-- For whom the person acts. By default the country or the topmost organisation of the office.
--
-- A reference to a record: a mapping with exactly one key, which names the kind.
CREATE TABLE ministerial_meeting_participants_on_behalf_of (
  ministerial_meeting_id VARCHAR NOT NULL,
  participants_position BIGINT NOT NULL,
  person VARCHAR REFERENCES person (id) CHECK (length(person) <= 80) CHECK (regexp_full_match(person, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  office VARCHAR REFERENCES office (id) CHECK (length(office) <= 80) CHECK (regexp_full_match(office, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  organisation VARCHAR REFERENCES organisation (id) CHECK (length(organisation) <= 80) CHECK (regexp_full_match(organisation, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  country VARCHAR REFERENCES country (id) CHECK (regexp_full_match(country, '^[A-Z]{2}([A-Z]{2})?$')),
  place VARCHAR REFERENCES place (id) CHECK (length(place) <= 80) CHECK (regexp_full_match(place, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  visit VARCHAR REFERENCES visit (id) CHECK (length(visit) <= 80) CHECK (regexp_full_match(visit, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  meeting VARCHAR REFERENCES meeting (id) CHECK (length(meeting) <= 80) CHECK (regexp_full_match(meeting, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  ministerial_meeting VARCHAR REFERENCES ministerial_meeting (id) CHECK (length(ministerial_meeting) <= 80) CHECK (regexp_full_match(ministerial_meeting, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  deployment VARCHAR REFERENCES deployment (id) CHECK (length(deployment) <= 80) CHECK (regexp_full_match(deployment, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  operation VARCHAR REFERENCES operation (id) CHECK (length(operation) <= 80) CHECK (regexp_full_match(operation, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  document VARCHAR REFERENCES document (id) CHECK (length(document) <= 80) CHECK (regexp_full_match(document, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  topic VARCHAR REFERENCES topic (id) CHECK (length(topic) <= 80) CHECK (regexp_full_match(topic, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  PRIMARY KEY (ministerial_meeting_id, participants_position),
  FOREIGN KEY (ministerial_meeting_id, participants_position) REFERENCES ministerial_meeting_participants (ministerial_meeting_id, position),
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
COMMENT ON COLUMN ministerial_meeting_participants_on_behalf_of.person IS 'A person.

The identifier of a person: lower-case letters, digits and single hyphens.

Examples: jens-stoltenberg.';
COMMENT ON COLUMN ministerial_meeting_participants_on_behalf_of.office IS 'An office.

The identifier of an office: lower-case letters, digits and single hyphens.

Examples: nato-secretary-general.';
COMMENT ON COLUMN ministerial_meeting_participants_on_behalf_of.organisation IS 'An organisation.

The identifier of an organisation: lower-case letters, digits and single hyphens.

Examples: north-atlantic-council.';
COMMENT ON COLUMN ministerial_meeting_participants_on_behalf_of.country IS 'A country.

The code of a country, in capital letters: two of ISO 3166-1 (`LV`), four of ISO 3166-3 for a state that is gone (`SUHH` for the Soviet Union), or two that ISO leaves to its users (`XK` for Kosovo).

Examples: LV, SUHH, XK.';
COMMENT ON COLUMN ministerial_meeting_participants_on_behalf_of.place IS 'A place.

The identifier of a place: lower-case letters, digits and single hyphens.

Examples: riga.';
COMMENT ON COLUMN ministerial_meeting_participants_on_behalf_of.visit IS 'A visit.

The identifier of a visit, which begins with its first day.

Examples: 2021-11-28-nato-eu-baltic.';
COMMENT ON COLUMN ministerial_meeting_participants_on_behalf_of.meeting IS 'A meeting.

The identifier of a meeting, which begins with its first day.

Examples: 2021-06-14-brussels-summit.';
COMMENT ON COLUMN ministerial_meeting_participants_on_behalf_of.ministerial_meeting IS 'A ministerial meeting.

The identifier of a ministerial meeting, which begins with its first day.

Examples: 2021-11-30-nac-foreign-ministers.';
COMMENT ON COLUMN ministerial_meeting_participants_on_behalf_of.deployment IS 'A deployment.

The identifier of a deployment: lower-case letters, digits and single hyphens.

Examples: efp-battlegroup-latvia.';
COMMENT ON COLUMN ministerial_meeting_participants_on_behalf_of.operation IS 'An operation.

The identifier of an operation: lower-case letters, digits and single hyphens.

Examples: enhanced-forward-presence.';
COMMENT ON COLUMN ministerial_meeting_participants_on_behalf_of.document IS 'A document.

The identifier of a document: lower-case letters, digits and single hyphens.

Examples: nato-eu-joint-declaration-2018.';
COMMENT ON COLUMN ministerial_meeting_participants_on_behalf_of.topic IS 'A topic.

The identifier of a topic: lower-case letters, digits and single hyphens.

Examples: hybrid-threats.';

-- Whose seat is filled in another's place, as deputies and ambassadors do.
--
-- A reference to an office or a person: a mapping with exactly one key.
CREATE TABLE ministerial_meeting_participants_represents (
  ministerial_meeting_id VARCHAR NOT NULL,
  participants_position BIGINT NOT NULL,
  office VARCHAR REFERENCES office (id) CHECK (length(office) <= 80) CHECK (regexp_full_match(office, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  person VARCHAR REFERENCES person (id) CHECK (length(person) <= 80) CHECK (regexp_full_match(person, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  PRIMARY KEY (ministerial_meeting_id, participants_position),
  FOREIGN KEY (ministerial_meeting_id, participants_position) REFERENCES ministerial_meeting_participants (ministerial_meeting_id, position),
  CHECK (
    CASE WHEN office IS NULL THEN 0 ELSE 1 END
    + CASE WHEN person IS NULL THEN 0 ELSE 1 END = 1
  )
);
COMMENT ON TABLE ministerial_meeting_participants_represents IS 'Whose seat is filled in another''s place, as deputies and ambassadors do.

A reference to an office or a person: a mapping with exactly one key.';
COMMENT ON COLUMN ministerial_meeting_participants_represents.office IS 'An office.

The identifier of an office: lower-case letters, digits and single hyphens.

Examples: nato-secretary-general.';
COMMENT ON COLUMN ministerial_meeting_participants_represents.person IS 'A person.

The identifier of a person: lower-case letters, digits and single hyphens.

Examples: jens-stoltenberg.';

-- Where this comes from, if not from the sources of the record.
--
-- A source, and where in it the fact stands. May be written as the identifier of the source
-- alone.
CREATE TABLE ministerial_meeting_participants_sources (
  ministerial_meeting_id VARCHAR NOT NULL,
  participants_position BIGINT NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  source VARCHAR NOT NULL REFERENCES source (id) CHECK (length(source) <= 80) CHECK (regexp_full_match(source, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  locator VARCHAR CHECK (regexp_full_match(locator, '^ *[^ \x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}][^\x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}]*$')),
  PRIMARY KEY (ministerial_meeting_id, participants_position, position),
  FOREIGN KEY (ministerial_meeting_id, participants_position) REFERENCES ministerial_meeting_participants (ministerial_meeting_id, position)
);
COMMENT ON TABLE ministerial_meeting_participants_sources IS 'Where this comes from, if not from the sources of the record.

A source, and where in it the fact stands. May be written as the identifier of the source alone.';
COMMENT ON COLUMN ministerial_meeting_participants_sources.source IS 'The source.

The identifier of a source: lower-case letters, digits and single hyphens.

Examples: nato-189041.';
COMMENT ON COLUMN ministerial_meeting_participants_sources.locator IS 'Where in the source: a page, a paragraph or a time.

A text of one line, without control characters and without marks that change the direction of writing.';

-- What is spoken about.
CREATE TABLE ministerial_meeting_topics (
  ministerial_meeting_id VARCHAR NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  value VARCHAR NOT NULL REFERENCES topic (id) CHECK (length(value) <= 80) CHECK (regexp_full_match(value, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  PRIMARY KEY (ministerial_meeting_id, position),
  FOREIGN KEY (ministerial_meeting_id) REFERENCES ministerial_meeting (id)
);
COMMENT ON TABLE ministerial_meeting_topics IS 'What is spoken about.';
COMMENT ON COLUMN ministerial_meeting_topics.value IS 'What is spoken about.

The identifier of a topic: lower-case letters, digits and single hyphens.

Examples: hybrid-threats.';

-- The sessions of the meeting.
--
-- A session of a ministerial meeting.
CREATE TABLE ministerial_meeting_sessions (
  ministerial_meeting_id VARCHAR NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  title VARCHAR CHECK (regexp_full_match(title, '^ *[^ \x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}][^\x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}]*$')),
  date VARCHAR CHECK (regexp_full_match(date, '^((([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?([.][.])?|[.][.]([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?)(/(([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?|[.][.]))?|[.][.]/([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?)$')),
  format VARCHAR CHECK (regexp_full_match(format, '^ *[^ \x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}][^\x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}]*$')),
  PRIMARY KEY (ministerial_meeting_id, position),
  FOREIGN KEY (ministerial_meeting_id) REFERENCES ministerial_meeting (id)
);
COMMENT ON TABLE ministerial_meeting_sessions IS 'The sessions of the meeting.

A session of a ministerial meeting.';
COMMENT ON COLUMN ministerial_meeting_sessions.title IS 'The title of the session.

A text of one line, without control characters and without marks that change the direction of writing.';
COMMENT ON COLUMN ministerial_meeting_sessions.date IS 'The day of the session.

The calendar days on which something happens, local to its place: one date (`2021-11-28`), the first and the last day (`2021-11-28/2021-11-29`), or one of them (`2021-11-28/..`, `../2021-11-29`). Each date is as exact as the source gives it.

Examples: 2021-11-28, 2021-11-28/2021-11-29, 2021-11, 2021-11-28/...';
COMMENT ON COLUMN ministerial_meeting_sessions.format IS 'The format in which the body meets, such as `NATO-Ukraine Commission`.

A text of one line, without control characters and without marks that change the direction of writing.';

-- What is spoken about.
CREATE TABLE ministerial_meeting_sessions_topics (
  ministerial_meeting_id VARCHAR NOT NULL,
  sessions_position BIGINT NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  value VARCHAR NOT NULL REFERENCES topic (id) CHECK (length(value) <= 80) CHECK (regexp_full_match(value, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  PRIMARY KEY (ministerial_meeting_id, sessions_position, position),
  FOREIGN KEY (ministerial_meeting_id, sessions_position) REFERENCES ministerial_meeting_sessions (ministerial_meeting_id, position)
);
COMMENT ON TABLE ministerial_meeting_sessions_topics IS 'What is spoken about.';
COMMENT ON COLUMN ministerial_meeting_sessions_topics.value IS 'What is spoken about.

The identifier of a topic: lower-case letters, digits and single hyphens.

Examples: hybrid-threats.';

-- Who takes part beside the members: partners, invitees.
--
-- Someone who takes part: a person, an office whose holder is not named, an organisation or a
-- country. May be written as the identifier of a person alone. The office that a person acts in
-- follows from the tenures on that day, and needs naming only where the person held two or is
-- not known.
CREATE TABLE ministerial_meeting_sessions_participants (
  ministerial_meeting_id VARCHAR NOT NULL,
  sessions_position BIGINT NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  person VARCHAR REFERENCES person (id) CHECK (length(person) <= 80) CHECK (regexp_full_match(person, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  office VARCHAR REFERENCES office (id) CHECK (length(office) <= 80) CHECK (regexp_full_match(office, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  organisation VARCHAR REFERENCES organisation (id) CHECK (length(organisation) <= 80) CHECK (regexp_full_match(organisation, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  country VARCHAR REFERENCES country (id) CHECK (regexp_full_match(country, '^[A-Z]{2}([A-Z]{2})?$')),
  name VARCHAR CHECK (regexp_full_match(name, '^ *[^ \x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}][^\x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}]*$')),
  capacity VARCHAR CHECK (capacity IN ('incumbent', 'acting', 'interim', 'elect', 'designate', 'contested', 'in-exile')),
  as_printed VARCHAR CHECK (regexp_full_match(as_printed, '^ *[^ \x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}][^\x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}]*$')),
  role VARCHAR NOT NULL DEFAULT 'attendee' CHECK (role IN ('attendee', 'host', 'guest', 'chair', 'co-chair', 'briefer', 'speaker', 'observer', 'signatory', 'mediator', 'accompanying', 'spouse')),
  title VARCHAR CHECK (regexp_full_match(title, '^ *[^ \x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}][^\x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}]*$')),
  mode VARCHAR NOT NULL DEFAULT 'in-person' CHECK (mode IN ('in-person', 'remote')),
  PRIMARY KEY (ministerial_meeting_id, sessions_position, position),
  FOREIGN KEY (ministerial_meeting_id, sessions_position) REFERENCES ministerial_meeting_sessions (ministerial_meeting_id, position)
);
COMMENT ON TABLE ministerial_meeting_sessions_participants IS 'Who takes part beside the members: partners, invitees.

Someone who takes part: a person, an office whose holder is not named, an organisation or a country. May be written as the identifier of a person alone. The office that a person acts in follows from the tenures on that day, and needs naming only where the person held two or is not known.';
COMMENT ON COLUMN ministerial_meeting_sessions_participants.person IS 'The person who takes part.

The identifier of a person: lower-case letters, digits and single hyphens.

Examples: jens-stoltenberg.';
COMMENT ON COLUMN ministerial_meeting_sessions_participants.office IS 'The office in which the person takes part, or whose unnamed holder does.

The identifier of an office: lower-case letters, digits and single hyphens.

Examples: nato-secretary-general.';
COMMENT ON COLUMN ministerial_meeting_sessions_participants.organisation IS 'The organisation, where it is all that the source names.

The identifier of an organisation: lower-case letters, digits and single hyphens.

Examples: north-atlantic-council.';
COMMENT ON COLUMN ministerial_meeting_sessions_participants.country IS 'The country, where it is all that the source names.

The code of a country, in capital letters: two of ISO 3166-1 (`LV`), four of ISO 3166-3 for a state that is gone (`SUHH` for the Soviet Union), or two that ISO leaves to its users (`XK` for Kosovo).

Examples: LV, SUHH, XK.';
COMMENT ON COLUMN ministerial_meeting_sessions_participants.name IS 'The name of somebody who has no record, for imports.

A text of one line, without control characters and without marks that change the direction of writing.';
COMMENT ON COLUMN ministerial_meeting_sessions_participants.capacity IS 'In which capacity the person acts, where no tenure on record says so.

In which capacity somebody holds an office.
- incumbent: Holds the office in full.
- acting: Does the work of the office for the time being.
- interim: Holds the office until a successor is chosen.
- elect: Is elected and not yet in office.
- designate: Is named for the office and not yet confirmed.
- contested: Claims the office against another.
- in-exile: Holds the office of a government in exile.';
COMMENT ON COLUMN ministerial_meeting_sessions_participants.as_printed IS 'The name as the source prints it.

A text of one line, without control characters and without marks that change the direction of writing.';
COMMENT ON COLUMN ministerial_meeting_sessions_participants.role IS 'The role in which the person takes part.

The role in which somebody takes part.
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
COMMENT ON COLUMN ministerial_meeting_sessions_participants.title IS 'The title as the source prints it.

A text of one line, without control characters and without marks that change the direction of writing.';
COMMENT ON COLUMN ministerial_meeting_sessions_participants.mode IS 'How the person takes part.

How somebody takes part.
- in-person: Present at the place.
- remote: By telephone or video.';

-- For whom the person acts. By default the country or the topmost organisation of the office.
--
-- A reference to a record: a mapping with exactly one key, which names the kind.
CREATE TABLE ministerial_meeting_sessions_participants_on_behalf_of (
  ministerial_meeting_id VARCHAR NOT NULL,
  sessions_position BIGINT NOT NULL,
  participants_position BIGINT NOT NULL,
  person VARCHAR REFERENCES person (id) CHECK (length(person) <= 80) CHECK (regexp_full_match(person, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  office VARCHAR REFERENCES office (id) CHECK (length(office) <= 80) CHECK (regexp_full_match(office, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  organisation VARCHAR REFERENCES organisation (id) CHECK (length(organisation) <= 80) CHECK (regexp_full_match(organisation, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  country VARCHAR REFERENCES country (id) CHECK (regexp_full_match(country, '^[A-Z]{2}([A-Z]{2})?$')),
  place VARCHAR REFERENCES place (id) CHECK (length(place) <= 80) CHECK (regexp_full_match(place, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  visit VARCHAR REFERENCES visit (id) CHECK (length(visit) <= 80) CHECK (regexp_full_match(visit, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  meeting VARCHAR REFERENCES meeting (id) CHECK (length(meeting) <= 80) CHECK (regexp_full_match(meeting, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  ministerial_meeting VARCHAR REFERENCES ministerial_meeting (id) CHECK (length(ministerial_meeting) <= 80) CHECK (regexp_full_match(ministerial_meeting, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  deployment VARCHAR REFERENCES deployment (id) CHECK (length(deployment) <= 80) CHECK (regexp_full_match(deployment, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  operation VARCHAR REFERENCES operation (id) CHECK (length(operation) <= 80) CHECK (regexp_full_match(operation, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  document VARCHAR REFERENCES document (id) CHECK (length(document) <= 80) CHECK (regexp_full_match(document, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  topic VARCHAR REFERENCES topic (id) CHECK (length(topic) <= 80) CHECK (regexp_full_match(topic, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  PRIMARY KEY (ministerial_meeting_id, sessions_position, participants_position),
  FOREIGN KEY (ministerial_meeting_id, sessions_position, participants_position) REFERENCES ministerial_meeting_sessions_participants (ministerial_meeting_id, sessions_position, position),
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
COMMENT ON COLUMN ministerial_meeting_sessions_participants_on_behalf_of.person IS 'A person.

The identifier of a person: lower-case letters, digits and single hyphens.

Examples: jens-stoltenberg.';
COMMENT ON COLUMN ministerial_meeting_sessions_participants_on_behalf_of.office IS 'An office.

The identifier of an office: lower-case letters, digits and single hyphens.

Examples: nato-secretary-general.';
COMMENT ON COLUMN ministerial_meeting_sessions_participants_on_behalf_of.organisation IS 'An organisation.

The identifier of an organisation: lower-case letters, digits and single hyphens.

Examples: north-atlantic-council.';
COMMENT ON COLUMN ministerial_meeting_sessions_participants_on_behalf_of.country IS 'A country.

The code of a country, in capital letters: two of ISO 3166-1 (`LV`), four of ISO 3166-3 for a state that is gone (`SUHH` for the Soviet Union), or two that ISO leaves to its users (`XK` for Kosovo).

Examples: LV, SUHH, XK.';
COMMENT ON COLUMN ministerial_meeting_sessions_participants_on_behalf_of.place IS 'A place.

The identifier of a place: lower-case letters, digits and single hyphens.

Examples: riga.';
COMMENT ON COLUMN ministerial_meeting_sessions_participants_on_behalf_of.visit IS 'A visit.

The identifier of a visit, which begins with its first day.

Examples: 2021-11-28-nato-eu-baltic.';
COMMENT ON COLUMN ministerial_meeting_sessions_participants_on_behalf_of.meeting IS 'A meeting.

The identifier of a meeting, which begins with its first day.

Examples: 2021-06-14-brussels-summit.';
COMMENT ON COLUMN ministerial_meeting_sessions_participants_on_behalf_of.ministerial_meeting IS 'A ministerial meeting.

The identifier of a ministerial meeting, which begins with its first day.

Examples: 2021-11-30-nac-foreign-ministers.';
COMMENT ON COLUMN ministerial_meeting_sessions_participants_on_behalf_of.deployment IS 'A deployment.

The identifier of a deployment: lower-case letters, digits and single hyphens.

Examples: efp-battlegroup-latvia.';
COMMENT ON COLUMN ministerial_meeting_sessions_participants_on_behalf_of.operation IS 'An operation.

The identifier of an operation: lower-case letters, digits and single hyphens.

Examples: enhanced-forward-presence.';
COMMENT ON COLUMN ministerial_meeting_sessions_participants_on_behalf_of.document IS 'A document.

The identifier of a document: lower-case letters, digits and single hyphens.

Examples: nato-eu-joint-declaration-2018.';
COMMENT ON COLUMN ministerial_meeting_sessions_participants_on_behalf_of.topic IS 'A topic.

The identifier of a topic: lower-case letters, digits and single hyphens.

Examples: hybrid-threats.';

-- Whose seat is filled in another's place, as deputies and ambassadors do.
--
-- A reference to an office or a person: a mapping with exactly one key.
CREATE TABLE ministerial_meeting_sessions_participants_represents (
  ministerial_meeting_id VARCHAR NOT NULL,
  sessions_position BIGINT NOT NULL,
  participants_position BIGINT NOT NULL,
  office VARCHAR REFERENCES office (id) CHECK (length(office) <= 80) CHECK (regexp_full_match(office, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  person VARCHAR REFERENCES person (id) CHECK (length(person) <= 80) CHECK (regexp_full_match(person, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  PRIMARY KEY (ministerial_meeting_id, sessions_position, participants_position),
  FOREIGN KEY (ministerial_meeting_id, sessions_position, participants_position) REFERENCES ministerial_meeting_sessions_participants (ministerial_meeting_id, sessions_position, position),
  CHECK (
    CASE WHEN office IS NULL THEN 0 ELSE 1 END
    + CASE WHEN person IS NULL THEN 0 ELSE 1 END = 1
  )
);
COMMENT ON TABLE ministerial_meeting_sessions_participants_represents IS 'Whose seat is filled in another''s place, as deputies and ambassadors do.

A reference to an office or a person: a mapping with exactly one key.';
COMMENT ON COLUMN ministerial_meeting_sessions_participants_represents.office IS 'An office.

The identifier of an office: lower-case letters, digits and single hyphens.

Examples: nato-secretary-general.';
COMMENT ON COLUMN ministerial_meeting_sessions_participants_represents.person IS 'A person.

The identifier of a person: lower-case letters, digits and single hyphens.

Examples: jens-stoltenberg.';

-- Where this comes from, if not from the sources of the record.
--
-- A source, and where in it the fact stands. May be written as the identifier of the source
-- alone.
CREATE TABLE ministerial_meeting_sessions_participants_sources (
  ministerial_meeting_id VARCHAR NOT NULL,
  sessions_position BIGINT NOT NULL,
  participants_position BIGINT NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  source VARCHAR NOT NULL REFERENCES source (id) CHECK (length(source) <= 80) CHECK (regexp_full_match(source, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  locator VARCHAR CHECK (regexp_full_match(locator, '^ *[^ \x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}][^\x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}]*$')),
  PRIMARY KEY (ministerial_meeting_id, sessions_position, participants_position, position),
  FOREIGN KEY (ministerial_meeting_id, sessions_position, participants_position) REFERENCES ministerial_meeting_sessions_participants (ministerial_meeting_id, sessions_position, position)
);
COMMENT ON TABLE ministerial_meeting_sessions_participants_sources IS 'Where this comes from, if not from the sources of the record.

A source, and where in it the fact stands. May be written as the identifier of the source alone.';
COMMENT ON COLUMN ministerial_meeting_sessions_participants_sources.source IS 'The source.

The identifier of a source: lower-case letters, digits and single hyphens.

Examples: nato-189041.';
COMMENT ON COLUMN ministerial_meeting_sessions_participants_sources.locator IS 'Where in the source: a page, a paragraph or a time.

A text of one line, without control characters and without marks that change the direction of writing.';

-- Where this comes from, if not from the sources of the record.
--
-- A source, and where in it the fact stands. May be written as the identifier of the source
-- alone.
CREATE TABLE ministerial_meeting_sessions_sources (
  ministerial_meeting_id VARCHAR NOT NULL,
  sessions_position BIGINT NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  source VARCHAR NOT NULL REFERENCES source (id) CHECK (length(source) <= 80) CHECK (regexp_full_match(source, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  locator VARCHAR CHECK (regexp_full_match(locator, '^ *[^ \x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}][^\x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}]*$')),
  PRIMARY KEY (ministerial_meeting_id, sessions_position, position),
  FOREIGN KEY (ministerial_meeting_id, sessions_position) REFERENCES ministerial_meeting_sessions (ministerial_meeting_id, position)
);
COMMENT ON TABLE ministerial_meeting_sessions_sources IS 'Where this comes from, if not from the sources of the record.

A source, and where in it the fact stands. May be written as the identifier of the source alone.';
COMMENT ON COLUMN ministerial_meeting_sessions_sources.source IS 'The source.

The identifier of a source: lower-case letters, digits and single hyphens.

Examples: nato-189041.';
COMMENT ON COLUMN ministerial_meeting_sessions_sources.locator IS 'Where in the source: a page, a paragraph or a time.

A text of one line, without control characters and without marks that change the direction of writing.';

-- The documents that came of it.
--
-- A reference to a document: a mapping with exactly one key.
CREATE TABLE ministerial_meeting_outcomes (
  ministerial_meeting_id VARCHAR NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  document VARCHAR REFERENCES document (id) CHECK (length(document) <= 80) CHECK (regexp_full_match(document, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  PRIMARY KEY (ministerial_meeting_id, position),
  FOREIGN KEY (ministerial_meeting_id) REFERENCES ministerial_meeting (id),
  CHECK (
    CASE WHEN document IS NULL THEN 0 ELSE 1 END = 1
  )
);
COMMENT ON TABLE ministerial_meeting_outcomes IS 'The documents that came of it.

A reference to a document: a mapping with exactly one key.';
COMMENT ON COLUMN ministerial_meeting_outcomes.document IS 'A document.

The identifier of a document: lower-case letters, digits and single hyphens.

Examples: nato-eu-joint-declaration-2018.';

-- The identifiers of the same thing in other data sets, by the data set's key.
--
-- The identifiers of one thing in other data sets, by the key of the data set.
CREATE TABLE ministerial_meeting_ids (
  ministerial_meeting_id VARCHAR NOT NULL,
  key VARCHAR NOT NULL CHECK (regexp_full_match(key, '^[a-z0-9-]+$')),
  value VARCHAR NOT NULL CHECK (regexp_full_match(value, '^ *[^ \x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}][^\x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}]*$')),
  PRIMARY KEY (ministerial_meeting_id, key),
  FOREIGN KEY (ministerial_meeting_id) REFERENCES ministerial_meeting (id)
);
COMMENT ON TABLE ministerial_meeting_ids IS 'The identifiers of the same thing in other data sets, by the data set''s key.

The identifiers of one thing in other data sets, by the key of the data set.';
COMMENT ON COLUMN ministerial_meeting_ids.key IS 'The key of another data set, such as `wikidata`, `geonames`, `iso3`, `m49`, `cow` or `unlocode`: lower-case letters, digits and hyphens.

The key of another data set, such as `wikidata`, `geonames`, `iso3`, `m49`, `cow` or `unlocode`: lower-case letters, digits and hyphens.

Examples: wikidata, geonames.';
COMMENT ON COLUMN ministerial_meeting_ids.value IS 'The identifiers of the same thing in other data sets, by the data set''s key.

A text of one line, without control characters and without marks that change the direction of writing.';

-- Identifiers of records that were merged into this one. They are never used again.
CREATE TABLE ministerial_meeting_previous_ids (
  ministerial_meeting_id VARCHAR NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  value VARCHAR NOT NULL CHECK (length(value) <= 80) CHECK (regexp_full_match(value, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  PRIMARY KEY (ministerial_meeting_id, position),
  FOREIGN KEY (ministerial_meeting_id) REFERENCES ministerial_meeting (id)
);
COMMENT ON TABLE ministerial_meeting_previous_ids IS 'Identifiers of records that were merged into this one. They are never used again.';
COMMENT ON COLUMN ministerial_meeting_previous_ids.value IS 'Identifiers of records that were merged into this one. They are never used again.

An identifier that a record once bore: lower-case letters `a` to `z`, digits and single hyphens, at most 80 characters.';

-- What the sources leave open, one matter a text.
CREATE TABLE ministerial_meeting_open (
  ministerial_meeting_id VARCHAR NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  value VARCHAR NOT NULL CHECK (regexp_full_match(value, '^ *[^ \x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}][^\x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}]*$')),
  PRIMARY KEY (ministerial_meeting_id, position),
  FOREIGN KEY (ministerial_meeting_id) REFERENCES ministerial_meeting (id)
);
COMMENT ON TABLE ministerial_meeting_open IS 'What the sources leave open, one matter a text.';
COMMENT ON COLUMN ministerial_meeting_open.value IS 'What the sources leave open, one matter a text.

A text of one line, without control characters and without marks that change the direction of writing.';

-- Fields of which other sources say something else. The field itself holds the value preferred.
--
-- What other sources say of a field of the record.
CREATE TABLE ministerial_meeting_disputed (
  ministerial_meeting_id VARCHAR NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  field VARCHAR NOT NULL CHECK (regexp_full_match(field, '^ *[^ \x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}][^\x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}]*$')),
  says VARCHAR NOT NULL CHECK (regexp_full_match(says, '^ *[^ \x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}][^\x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}]*$')),
  PRIMARY KEY (ministerial_meeting_id, position),
  FOREIGN KEY (ministerial_meeting_id) REFERENCES ministerial_meeting (id)
);
COMMENT ON TABLE ministerial_meeting_disputed IS 'Fields of which other sources say something else. The field itself holds the value preferred.

What other sources say of a field of the record.';
COMMENT ON COLUMN ministerial_meeting_disputed.field IS 'The name of the field, with dots where it lies inside another: `stops.0.date`.

A text of one line, without control characters and without marks that change the direction of writing.';
COMMENT ON COLUMN ministerial_meeting_disputed.says IS 'What these sources say.

A text of one line, without control characters and without marks that change the direction of writing.';

-- The sources that say so; at least one.
--
-- A source, and where in it the fact stands. May be written as the identifier of the source
-- alone.
CREATE TABLE ministerial_meeting_disputed_sources (
  ministerial_meeting_id VARCHAR NOT NULL,
  disputed_position BIGINT NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  source VARCHAR NOT NULL REFERENCES source (id) CHECK (length(source) <= 80) CHECK (regexp_full_match(source, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  locator VARCHAR CHECK (regexp_full_match(locator, '^ *[^ \x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}][^\x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}]*$')),
  PRIMARY KEY (ministerial_meeting_id, disputed_position, position),
  FOREIGN KEY (ministerial_meeting_id, disputed_position) REFERENCES ministerial_meeting_disputed (ministerial_meeting_id, position)
);
COMMENT ON TABLE ministerial_meeting_disputed_sources IS 'The sources that say so; at least one.

A source, and where in it the fact stands. May be written as the identifier of the source alone.';
COMMENT ON COLUMN ministerial_meeting_disputed_sources.source IS 'The source.

The identifier of a source: lower-case letters, digits and single hyphens.

Examples: nato-189041.';
COMMENT ON COLUMN ministerial_meeting_disputed_sources.locator IS 'Where in the source: a page, a paragraph or a time.

A text of one line, without control characters and without marks that change the direction of writing.';

-- A project's own fields, by namespace. A project may bind its namespace to a JSON Schema of
-- its own.
CREATE TABLE ministerial_meeting_ext (
  ministerial_meeting_id VARCHAR NOT NULL,
  key VARCHAR NOT NULL CHECK (regexp_full_match(key, '^[a-z0-9]+([.-][a-z0-9]+)*$')),
  value JSON NOT NULL,
  PRIMARY KEY (ministerial_meeting_id, key),
  FOREIGN KEY (ministerial_meeting_id) REFERENCES ministerial_meeting (id)
);
COMMENT ON TABLE ministerial_meeting_ext IS 'A project''s own fields, by namespace. A project may bind its namespace to a JSON Schema of its own.';
COMMENT ON COLUMN ministerial_meeting_ext.key IS 'The name under which a project keeps fields of its own: lower-case letters and digits, joined by single hyphens or full stops.

The name under which a project keeps fields of its own: lower-case letters and digits, joined by single hyphens or full stops.

Examples: example, org.example.';
COMMENT ON COLUMN ministerial_meeting_ext.value IS 'A project''s own fields, by namespace.

A value of a project''s own: anything but `null`, which no depth of it may hold.';

-- Where the facts of the record come from; at least one source.
--
-- A source, and where in it the fact stands. May be written as the identifier of the source
-- alone.
CREATE TABLE operation_sources (
  operation_id VARCHAR NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  source VARCHAR NOT NULL REFERENCES source (id) CHECK (length(source) <= 80) CHECK (regexp_full_match(source, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  locator VARCHAR CHECK (regexp_full_match(locator, '^ *[^ \x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}][^\x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}]*$')),
  PRIMARY KEY (operation_id, position),
  FOREIGN KEY (operation_id) REFERENCES operation (id)
);
COMMENT ON TABLE operation_sources IS 'Where the facts of the record come from; at least one source.

A source, and where in it the fact stands. May be written as the identifier of the source alone.';
COMMENT ON COLUMN operation_sources.source IS 'The source.

The identifier of a source: lower-case letters, digits and single hyphens.

Examples: nato-189041.';
COMMENT ON COLUMN operation_sources.locator IS 'Where in the source: a page, a paragraph or a time.

A text of one line, without control characters and without marks that change the direction of writing.';

-- Where it takes place.
--
-- A reference to a country or a place: a mapping with exactly one key.
CREATE TABLE operation_areas (
  operation_id VARCHAR NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  country VARCHAR REFERENCES country (id) CHECK (regexp_full_match(country, '^[A-Z]{2}([A-Z]{2})?$')),
  place VARCHAR REFERENCES place (id) CHECK (length(place) <= 80) CHECK (regexp_full_match(place, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  PRIMARY KEY (operation_id, position),
  FOREIGN KEY (operation_id) REFERENCES operation (id),
  CHECK (
    CASE WHEN country IS NULL THEN 0 ELSE 1 END
    + CASE WHEN place IS NULL THEN 0 ELSE 1 END = 1
  )
);
COMMENT ON TABLE operation_areas IS 'Where it takes place.

A reference to a country or a place: a mapping with exactly one key.';
COMMENT ON COLUMN operation_areas.country IS 'A country.

The code of a country, in capital letters: two of ISO 3166-1 (`LV`), four of ISO 3166-3 for a state that is gone (`SUHH` for the Soviet Union), or two that ISO leaves to its users (`XK` for Kosovo).

Examples: LV, SUHH, XK.';
COMMENT ON COLUMN operation_areas.place IS 'A place.

The identifier of a place: lower-case letters, digits and single hyphens.

Examples: riga.';

-- The topics to which it belongs.
CREATE TABLE operation_topics (
  operation_id VARCHAR NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  value VARCHAR NOT NULL REFERENCES topic (id) CHECK (length(value) <= 80) CHECK (regexp_full_match(value, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  PRIMARY KEY (operation_id, position),
  FOREIGN KEY (operation_id) REFERENCES operation (id)
);
COMMENT ON TABLE operation_topics IS 'The topics to which it belongs.';
COMMENT ON COLUMN operation_topics.value IS 'The topics to which it belongs.

The identifier of a topic: lower-case letters, digits and single hyphens.

Examples: hybrid-threats.';

-- The identifiers of the same thing in other data sets, by the data set's key.
--
-- The identifiers of one thing in other data sets, by the key of the data set.
CREATE TABLE operation_ids (
  operation_id VARCHAR NOT NULL,
  key VARCHAR NOT NULL CHECK (regexp_full_match(key, '^[a-z0-9-]+$')),
  value VARCHAR NOT NULL CHECK (regexp_full_match(value, '^ *[^ \x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}][^\x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}]*$')),
  PRIMARY KEY (operation_id, key),
  FOREIGN KEY (operation_id) REFERENCES operation (id)
);
COMMENT ON TABLE operation_ids IS 'The identifiers of the same thing in other data sets, by the data set''s key.

The identifiers of one thing in other data sets, by the key of the data set.';
COMMENT ON COLUMN operation_ids.key IS 'The key of another data set, such as `wikidata`, `geonames`, `iso3`, `m49`, `cow` or `unlocode`: lower-case letters, digits and hyphens.

The key of another data set, such as `wikidata`, `geonames`, `iso3`, `m49`, `cow` or `unlocode`: lower-case letters, digits and hyphens.

Examples: wikidata, geonames.';
COMMENT ON COLUMN operation_ids.value IS 'The identifiers of the same thing in other data sets, by the data set''s key.

A text of one line, without control characters and without marks that change the direction of writing.';

-- Identifiers of records that were merged into this one. They are never used again.
CREATE TABLE operation_previous_ids (
  operation_id VARCHAR NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  value VARCHAR NOT NULL CHECK (length(value) <= 80) CHECK (regexp_full_match(value, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  PRIMARY KEY (operation_id, position),
  FOREIGN KEY (operation_id) REFERENCES operation (id)
);
COMMENT ON TABLE operation_previous_ids IS 'Identifiers of records that were merged into this one. They are never used again.';
COMMENT ON COLUMN operation_previous_ids.value IS 'Identifiers of records that were merged into this one. They are never used again.

An identifier that a record once bore: lower-case letters `a` to `z`, digits and single hyphens, at most 80 characters.';

-- What the sources leave open, one matter a text.
CREATE TABLE operation_open (
  operation_id VARCHAR NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  value VARCHAR NOT NULL CHECK (regexp_full_match(value, '^ *[^ \x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}][^\x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}]*$')),
  PRIMARY KEY (operation_id, position),
  FOREIGN KEY (operation_id) REFERENCES operation (id)
);
COMMENT ON TABLE operation_open IS 'What the sources leave open, one matter a text.';
COMMENT ON COLUMN operation_open.value IS 'What the sources leave open, one matter a text.

A text of one line, without control characters and without marks that change the direction of writing.';

-- Fields of which other sources say something else. The field itself holds the value preferred.
--
-- What other sources say of a field of the record.
CREATE TABLE operation_disputed (
  operation_id VARCHAR NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  field VARCHAR NOT NULL CHECK (regexp_full_match(field, '^ *[^ \x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}][^\x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}]*$')),
  says VARCHAR NOT NULL CHECK (regexp_full_match(says, '^ *[^ \x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}][^\x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}]*$')),
  PRIMARY KEY (operation_id, position),
  FOREIGN KEY (operation_id) REFERENCES operation (id)
);
COMMENT ON TABLE operation_disputed IS 'Fields of which other sources say something else. The field itself holds the value preferred.

What other sources say of a field of the record.';
COMMENT ON COLUMN operation_disputed.field IS 'The name of the field, with dots where it lies inside another: `stops.0.date`.

A text of one line, without control characters and without marks that change the direction of writing.';
COMMENT ON COLUMN operation_disputed.says IS 'What these sources say.

A text of one line, without control characters and without marks that change the direction of writing.';

-- The sources that say so; at least one.
--
-- A source, and where in it the fact stands. May be written as the identifier of the source
-- alone.
CREATE TABLE operation_disputed_sources (
  operation_id VARCHAR NOT NULL,
  disputed_position BIGINT NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  source VARCHAR NOT NULL REFERENCES source (id) CHECK (length(source) <= 80) CHECK (regexp_full_match(source, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  locator VARCHAR CHECK (regexp_full_match(locator, '^ *[^ \x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}][^\x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}]*$')),
  PRIMARY KEY (operation_id, disputed_position, position),
  FOREIGN KEY (operation_id, disputed_position) REFERENCES operation_disputed (operation_id, position)
);
COMMENT ON TABLE operation_disputed_sources IS 'The sources that say so; at least one.

A source, and where in it the fact stands. May be written as the identifier of the source alone.';
COMMENT ON COLUMN operation_disputed_sources.source IS 'The source.

The identifier of a source: lower-case letters, digits and single hyphens.

Examples: nato-189041.';
COMMENT ON COLUMN operation_disputed_sources.locator IS 'Where in the source: a page, a paragraph or a time.

A text of one line, without control characters and without marks that change the direction of writing.';

-- A project's own fields, by namespace. A project may bind its namespace to a JSON Schema of
-- its own.
CREATE TABLE operation_ext (
  operation_id VARCHAR NOT NULL,
  key VARCHAR NOT NULL CHECK (regexp_full_match(key, '^[a-z0-9]+([.-][a-z0-9]+)*$')),
  value JSON NOT NULL,
  PRIMARY KEY (operation_id, key),
  FOREIGN KEY (operation_id) REFERENCES operation (id)
);
COMMENT ON TABLE operation_ext IS 'A project''s own fields, by namespace. A project may bind its namespace to a JSON Schema of its own.';
COMMENT ON COLUMN operation_ext.key IS 'The name under which a project keeps fields of its own: lower-case letters and digits, joined by single hyphens or full stops.

The name under which a project keeps fields of its own: lower-case letters and digits, joined by single hyphens or full stops.

Examples: example, org.example.';
COMMENT ON COLUMN operation_ext.value IS 'A project''s own fields, by namespace.

A value of a project''s own: anything but `null`, which no depth of it may hold.';

-- Where the facts of the record come from; at least one source.
--
-- A source, and where in it the fact stands. May be written as the identifier of the source
-- alone.
CREATE TABLE deployment_sources (
  deployment_id VARCHAR NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  source VARCHAR NOT NULL REFERENCES source (id) CHECK (length(source) <= 80) CHECK (regexp_full_match(source, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  locator VARCHAR CHECK (regexp_full_match(locator, '^ *[^ \x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}][^\x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}]*$')),
  PRIMARY KEY (deployment_id, position),
  FOREIGN KEY (deployment_id) REFERENCES deployment (id)
);
COMMENT ON TABLE deployment_sources IS 'Where the facts of the record come from; at least one source.

A source, and where in it the fact stands. May be written as the identifier of the source alone.';
COMMENT ON COLUMN deployment_sources.source IS 'The source.

The identifier of a source: lower-case letters, digits and single hyphens.

Examples: nato-189041.';
COMMENT ON COLUMN deployment_sources.locator IS 'Where in the source: a page, a paragraph or a time.

A text of one line, without control characters and without marks that change the direction of writing.';

-- Which countries take part in it, and how many.
--
-- Which countries take part in a deployment. The number and the list stand by themselves: a
-- source may give one without the other.
CREATE TABLE deployment_contributors (
  deployment_id VARCHAR NOT NULL,
  count_minimum BIGINT CHECK (count_minimum BETWEEN 0 AND 999999999),
  count_maximum BIGINT CHECK (count_maximum BETWEEN 0 AND 999999999),
  count_approximate BOOLEAN,
  complete BOOLEAN NOT NULL DEFAULT FALSE,
  includes_framework_nation BOOLEAN,
  PRIMARY KEY (deployment_id),
  FOREIGN KEY (deployment_id) REFERENCES deployment (id),
  CHECK (count_maximum IS NULL OR count_minimum IS NOT NULL),
  CHECK ((count_minimum IS NULL) = (count_approximate IS NULL))
);
COMMENT ON TABLE deployment_contributors IS 'Which countries take part in it, and how many.

Which countries take part in a deployment. The number and the list stand by themselves: a source may give one without the other.';
COMMENT ON COLUMN deployment_contributors.count_minimum IS 'How many countries take part.

How many there are, as exactly as the source says it. Written `10`, `~900` (about 900), `900+` (at least 900) or `900-1200`, or as a mapping.

The smallest number that it may be.

A number of persons or things.';
COMMENT ON COLUMN deployment_contributors.count_maximum IS 'How many countries take part.

The greatest number that it may be; absent where the source names none.

A number of persons or things.';
COMMENT ON COLUMN deployment_contributors.count_approximate IS 'How many countries take part.

Whether the source gives the numbers as approximate.';
COMMENT ON COLUMN deployment_contributors.complete IS 'Whether all of them are named.';
COMMENT ON COLUMN deployment_contributors.includes_framework_nation IS 'Whether `count` includes the country that leads. Absent: not known.';

-- The countries that are named.
--
-- A country that takes part in a deployment. May be written as the code of the country alone.
CREATE TABLE deployment_contributors_countries (
  deployment_id VARCHAR NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  country VARCHAR NOT NULL REFERENCES country (id) CHECK (regexp_full_match(country, '^[A-Z]{2}([A-Z]{2})?$')),
  since VARCHAR CHECK (regexp_full_match(since, '^(([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?([.][.])?|[.][.]([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?)$')),
  until VARCHAR CHECK (regexp_full_match(until, '^(([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?([.][.])?|[.][.]([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?)$')),
  personnel_minimum BIGINT CHECK (personnel_minimum BETWEEN 0 AND 999999999),
  personnel_maximum BIGINT CHECK (personnel_maximum BETWEEN 0 AND 999999999),
  personnel_approximate BOOLEAN,
  PRIMARY KEY (deployment_id, position),
  FOREIGN KEY (deployment_id) REFERENCES deployment_contributors (deployment_id),
  CHECK (personnel_maximum IS NULL OR personnel_minimum IS NOT NULL),
  CHECK ((personnel_minimum IS NULL) = (personnel_approximate IS NULL))
);
COMMENT ON TABLE deployment_contributors_countries IS 'The countries that are named.

A country that takes part in a deployment. May be written as the code of the country alone.';
COMMENT ON COLUMN deployment_contributors_countries.country IS 'The country that contributes.

The code of a country, in capital letters: two of ISO 3166-1 (`LV`), four of ISO 3166-3 for a state that is gone (`SUHH` for the Soviet Union), or two that ISO leaves to its users (`XK` for Kosovo).

Examples: LV, SUHH, XK.';
COMMENT ON COLUMN deployment_contributors_countries.since IS 'The first day.

A date of the Gregorian calendar, as exact as the source gives it: `2021-11-28`, `2021-11` or `2021`. At its end `?` means uncertain, `~` approximate, `%` both. `XX` stands for a part that is not known: `2021-11-XX`. `..2021-11-28` means on that day or before, `2021-11-28..` on that day or after.

Examples: 2021-11-28, 2021-11, 2021, 2021~, ..2021-11-28.';
COMMENT ON COLUMN deployment_contributors_countries.until IS 'The last day, inclusive.

A date of the Gregorian calendar, as exact as the source gives it: `2021-11-28`, `2021-11` or `2021`. At its end `?` means uncertain, `~` approximate, `%` both. `XX` stands for a part that is not known: `2021-11-XX`. `..2021-11-28` means on that day or before, `2021-11-28..` on that day or after.

Examples: 2021-11-28, 2021-11, 2021, 2021~, ..2021-11-28.';
COMMENT ON COLUMN deployment_contributors_countries.personnel_minimum IS 'How many persons it sends.

How many there are, as exactly as the source says it. Written `10`, `~900` (about 900), `900+` (at least 900) or `900-1200`, or as a mapping.

The smallest number that it may be.

A number of persons or things.';
COMMENT ON COLUMN deployment_contributors_countries.personnel_maximum IS 'How many persons it sends.

The greatest number that it may be; absent where the source names none.

A number of persons or things.';
COMMENT ON COLUMN deployment_contributors_countries.personnel_approximate IS 'How many persons it sends.

Whether the source gives the numbers as approximate.';

-- How many persons it has, by day and by source.
--
-- How many persons a deployment has, as one source gives it.
CREATE TABLE deployment_strength (
  deployment_id VARCHAR NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  personnel_minimum BIGINT NOT NULL CHECK (personnel_minimum BETWEEN 0 AND 999999999),
  personnel_maximum BIGINT CHECK (personnel_maximum BETWEEN 0 AND 999999999),
  personnel_approximate BOOLEAN NOT NULL DEFAULT FALSE,
  as_of VARCHAR CHECK (regexp_full_match(as_of, '^(([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?([.][.])?|[.][.]([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?)$')),
  kind VARCHAR NOT NULL DEFAULT 'reported' CHECK (kind IN ('reported', 'authorised', 'actual')),
  PRIMARY KEY (deployment_id, position),
  FOREIGN KEY (deployment_id) REFERENCES deployment (id)
);
COMMENT ON TABLE deployment_strength IS 'How many persons it has, by day and by source.

How many persons a deployment has, as one source gives it.';
COMMENT ON COLUMN deployment_strength.personnel_minimum IS 'How many persons.

How many there are, as exactly as the source says it. Written `10`, `~900` (about 900), `900+` (at least 900) or `900-1200`, or as a mapping.

The smallest number that it may be.

A number of persons or things.';
COMMENT ON COLUMN deployment_strength.personnel_maximum IS 'How many persons.

The greatest number that it may be; absent where the source names none.

A number of persons or things.';
COMMENT ON COLUMN deployment_strength.personnel_approximate IS 'How many persons.

Whether the source gives the numbers as approximate.';
COMMENT ON COLUMN deployment_strength.as_of IS 'The date for which the number holds.

A date of the Gregorian calendar, as exact as the source gives it: `2021-11-28`, `2021-11` or `2021`. At its end `?` means uncertain, `~` approximate, `%` both. `XX` stands for a part that is not known: `2021-11-XX`. `..2021-11-28` means on that day or before, `2021-11-28..` on that day or after.

Examples: 2021-11-28, 2021-11, 2021, 2021~, ..2021-11-28.';
COMMENT ON COLUMN deployment_strength.kind IS 'What the number is.

What a number of personnel is.
- reported: As reported, nothing more being said.
- authorised: The number that may be there.
- actual: The number that was there.';

-- Where this comes from, if not from the sources of the record.
--
-- A source, and where in it the fact stands. May be written as the identifier of the source
-- alone.
CREATE TABLE deployment_strength_sources (
  deployment_id VARCHAR NOT NULL,
  strength_position BIGINT NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  source VARCHAR NOT NULL REFERENCES source (id) CHECK (length(source) <= 80) CHECK (regexp_full_match(source, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  locator VARCHAR CHECK (regexp_full_match(locator, '^ *[^ \x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}][^\x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}]*$')),
  PRIMARY KEY (deployment_id, strength_position, position),
  FOREIGN KEY (deployment_id, strength_position) REFERENCES deployment_strength (deployment_id, position)
);
COMMENT ON TABLE deployment_strength_sources IS 'Where this comes from, if not from the sources of the record.

A source, and where in it the fact stands. May be written as the identifier of the source alone.';
COMMENT ON COLUMN deployment_strength_sources.source IS 'The source.

The identifier of a source: lower-case letters, digits and single hyphens.

Examples: nato-189041.';
COMMENT ON COLUMN deployment_strength_sources.locator IS 'Where in the source: a page, a paragraph or a time.

A text of one line, without control characters and without marks that change the direction of writing.';

-- The topics to which it belongs.
CREATE TABLE deployment_topics (
  deployment_id VARCHAR NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  value VARCHAR NOT NULL REFERENCES topic (id) CHECK (length(value) <= 80) CHECK (regexp_full_match(value, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  PRIMARY KEY (deployment_id, position),
  FOREIGN KEY (deployment_id) REFERENCES deployment (id)
);
COMMENT ON TABLE deployment_topics IS 'The topics to which it belongs.';
COMMENT ON COLUMN deployment_topics.value IS 'The topics to which it belongs.

The identifier of a topic: lower-case letters, digits and single hyphens.

Examples: hybrid-threats.';

-- The identifiers of the same thing in other data sets, by the data set's key.
--
-- The identifiers of one thing in other data sets, by the key of the data set.
CREATE TABLE deployment_ids (
  deployment_id VARCHAR NOT NULL,
  key VARCHAR NOT NULL CHECK (regexp_full_match(key, '^[a-z0-9-]+$')),
  value VARCHAR NOT NULL CHECK (regexp_full_match(value, '^ *[^ \x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}][^\x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}]*$')),
  PRIMARY KEY (deployment_id, key),
  FOREIGN KEY (deployment_id) REFERENCES deployment (id)
);
COMMENT ON TABLE deployment_ids IS 'The identifiers of the same thing in other data sets, by the data set''s key.

The identifiers of one thing in other data sets, by the key of the data set.';
COMMENT ON COLUMN deployment_ids.key IS 'The key of another data set, such as `wikidata`, `geonames`, `iso3`, `m49`, `cow` or `unlocode`: lower-case letters, digits and hyphens.

The key of another data set, such as `wikidata`, `geonames`, `iso3`, `m49`, `cow` or `unlocode`: lower-case letters, digits and hyphens.

Examples: wikidata, geonames.';
COMMENT ON COLUMN deployment_ids.value IS 'The identifiers of the same thing in other data sets, by the data set''s key.

A text of one line, without control characters and without marks that change the direction of writing.';

-- Identifiers of records that were merged into this one. They are never used again.
CREATE TABLE deployment_previous_ids (
  deployment_id VARCHAR NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  value VARCHAR NOT NULL CHECK (length(value) <= 80) CHECK (regexp_full_match(value, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  PRIMARY KEY (deployment_id, position),
  FOREIGN KEY (deployment_id) REFERENCES deployment (id)
);
COMMENT ON TABLE deployment_previous_ids IS 'Identifiers of records that were merged into this one. They are never used again.';
COMMENT ON COLUMN deployment_previous_ids.value IS 'Identifiers of records that were merged into this one. They are never used again.

An identifier that a record once bore: lower-case letters `a` to `z`, digits and single hyphens, at most 80 characters.';

-- What the sources leave open, one matter a text.
CREATE TABLE deployment_open (
  deployment_id VARCHAR NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  value VARCHAR NOT NULL CHECK (regexp_full_match(value, '^ *[^ \x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}][^\x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}]*$')),
  PRIMARY KEY (deployment_id, position),
  FOREIGN KEY (deployment_id) REFERENCES deployment (id)
);
COMMENT ON TABLE deployment_open IS 'What the sources leave open, one matter a text.';
COMMENT ON COLUMN deployment_open.value IS 'What the sources leave open, one matter a text.

A text of one line, without control characters and without marks that change the direction of writing.';

-- Fields of which other sources say something else. The field itself holds the value preferred.
--
-- What other sources say of a field of the record.
CREATE TABLE deployment_disputed (
  deployment_id VARCHAR NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  field VARCHAR NOT NULL CHECK (regexp_full_match(field, '^ *[^ \x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}][^\x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}]*$')),
  says VARCHAR NOT NULL CHECK (regexp_full_match(says, '^ *[^ \x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}][^\x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}]*$')),
  PRIMARY KEY (deployment_id, position),
  FOREIGN KEY (deployment_id) REFERENCES deployment (id)
);
COMMENT ON TABLE deployment_disputed IS 'Fields of which other sources say something else. The field itself holds the value preferred.

What other sources say of a field of the record.';
COMMENT ON COLUMN deployment_disputed.field IS 'The name of the field, with dots where it lies inside another: `stops.0.date`.

A text of one line, without control characters and without marks that change the direction of writing.';
COMMENT ON COLUMN deployment_disputed.says IS 'What these sources say.

A text of one line, without control characters and without marks that change the direction of writing.';

-- The sources that say so; at least one.
--
-- A source, and where in it the fact stands. May be written as the identifier of the source
-- alone.
CREATE TABLE deployment_disputed_sources (
  deployment_id VARCHAR NOT NULL,
  disputed_position BIGINT NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  source VARCHAR NOT NULL REFERENCES source (id) CHECK (length(source) <= 80) CHECK (regexp_full_match(source, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  locator VARCHAR CHECK (regexp_full_match(locator, '^ *[^ \x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}][^\x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}]*$')),
  PRIMARY KEY (deployment_id, disputed_position, position),
  FOREIGN KEY (deployment_id, disputed_position) REFERENCES deployment_disputed (deployment_id, position)
);
COMMENT ON TABLE deployment_disputed_sources IS 'The sources that say so; at least one.

A source, and where in it the fact stands. May be written as the identifier of the source alone.';
COMMENT ON COLUMN deployment_disputed_sources.source IS 'The source.

The identifier of a source: lower-case letters, digits and single hyphens.

Examples: nato-189041.';
COMMENT ON COLUMN deployment_disputed_sources.locator IS 'Where in the source: a page, a paragraph or a time.

A text of one line, without control characters and without marks that change the direction of writing.';

-- A project's own fields, by namespace. A project may bind its namespace to a JSON Schema of
-- its own.
CREATE TABLE deployment_ext (
  deployment_id VARCHAR NOT NULL,
  key VARCHAR NOT NULL CHECK (regexp_full_match(key, '^[a-z0-9]+([.-][a-z0-9]+)*$')),
  value JSON NOT NULL,
  PRIMARY KEY (deployment_id, key),
  FOREIGN KEY (deployment_id) REFERENCES deployment (id)
);
COMMENT ON TABLE deployment_ext IS 'A project''s own fields, by namespace. A project may bind its namespace to a JSON Schema of its own.';
COMMENT ON COLUMN deployment_ext.key IS 'The name under which a project keeps fields of its own: lower-case letters and digits, joined by single hyphens or full stops.

The name under which a project keeps fields of its own: lower-case letters and digits, joined by single hyphens or full stops.

Examples: example, org.example.';
COMMENT ON COLUMN deployment_ext.value IS 'A project''s own fields, by namespace.

A value of a project''s own: anything but `null`, which no depth of it may hold.';

-- Where the facts of the record come from; at least one source.
--
-- A source, and where in it the fact stands. May be written as the identifier of the source
-- alone.
CREATE TABLE meeting_sources (
  meeting_id VARCHAR NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  source VARCHAR NOT NULL REFERENCES source (id) CHECK (length(source) <= 80) CHECK (regexp_full_match(source, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  locator VARCHAR CHECK (regexp_full_match(locator, '^ *[^ \x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}][^\x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}]*$')),
  PRIMARY KEY (meeting_id, position),
  FOREIGN KEY (meeting_id) REFERENCES meeting (id)
);
COMMENT ON TABLE meeting_sources IS 'Where the facts of the record come from; at least one source.

A source, and where in it the fact stands. May be written as the identifier of the source alone.';
COMMENT ON COLUMN meeting_sources.source IS 'The source.

The identifier of a source: lower-case letters, digits and single hyphens.

Examples: nato-189041.';
COMMENT ON COLUMN meeting_sources.locator IS 'Where in the source: a page, a paragraph or a time.

A text of one line, without control characters and without marks that change the direction of writing.';

-- Who receives the others.
--
-- Someone who takes part: a person, an office whose holder is not named, an organisation or a
-- country. May be written as the identifier of a person alone. The office that a person acts in
-- follows from the tenures on that day, and needs naming only where the person held two or is
-- not known.
CREATE TABLE meeting_hosts (
  meeting_id VARCHAR NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  person VARCHAR REFERENCES person (id) CHECK (length(person) <= 80) CHECK (regexp_full_match(person, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  office VARCHAR REFERENCES office (id) CHECK (length(office) <= 80) CHECK (regexp_full_match(office, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  organisation VARCHAR REFERENCES organisation (id) CHECK (length(organisation) <= 80) CHECK (regexp_full_match(organisation, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  country VARCHAR REFERENCES country (id) CHECK (regexp_full_match(country, '^[A-Z]{2}([A-Z]{2})?$')),
  name VARCHAR CHECK (regexp_full_match(name, '^ *[^ \x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}][^\x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}]*$')),
  capacity VARCHAR CHECK (capacity IN ('incumbent', 'acting', 'interim', 'elect', 'designate', 'contested', 'in-exile')),
  as_printed VARCHAR CHECK (regexp_full_match(as_printed, '^ *[^ \x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}][^\x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}]*$')),
  role VARCHAR NOT NULL DEFAULT 'attendee' CHECK (role IN ('attendee', 'host', 'guest', 'chair', 'co-chair', 'briefer', 'speaker', 'observer', 'signatory', 'mediator', 'accompanying', 'spouse')),
  title VARCHAR CHECK (regexp_full_match(title, '^ *[^ \x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}][^\x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}]*$')),
  mode VARCHAR NOT NULL DEFAULT 'in-person' CHECK (mode IN ('in-person', 'remote')),
  PRIMARY KEY (meeting_id, position),
  FOREIGN KEY (meeting_id) REFERENCES meeting (id)
);
COMMENT ON TABLE meeting_hosts IS 'Who receives the others.

Someone who takes part: a person, an office whose holder is not named, an organisation or a country. May be written as the identifier of a person alone. The office that a person acts in follows from the tenures on that day, and needs naming only where the person held two or is not known.';
COMMENT ON COLUMN meeting_hosts.person IS 'The person who takes part.

The identifier of a person: lower-case letters, digits and single hyphens.

Examples: jens-stoltenberg.';
COMMENT ON COLUMN meeting_hosts.office IS 'The office in which the person takes part, or whose unnamed holder does.

The identifier of an office: lower-case letters, digits and single hyphens.

Examples: nato-secretary-general.';
COMMENT ON COLUMN meeting_hosts.organisation IS 'The organisation, where it is all that the source names.

The identifier of an organisation: lower-case letters, digits and single hyphens.

Examples: north-atlantic-council.';
COMMENT ON COLUMN meeting_hosts.country IS 'The country, where it is all that the source names.

The code of a country, in capital letters: two of ISO 3166-1 (`LV`), four of ISO 3166-3 for a state that is gone (`SUHH` for the Soviet Union), or two that ISO leaves to its users (`XK` for Kosovo).

Examples: LV, SUHH, XK.';
COMMENT ON COLUMN meeting_hosts.name IS 'The name of somebody who has no record, for imports.

A text of one line, without control characters and without marks that change the direction of writing.';
COMMENT ON COLUMN meeting_hosts.capacity IS 'In which capacity the person acts, where no tenure on record says so.

In which capacity somebody holds an office.
- incumbent: Holds the office in full.
- acting: Does the work of the office for the time being.
- interim: Holds the office until a successor is chosen.
- elect: Is elected and not yet in office.
- designate: Is named for the office and not yet confirmed.
- contested: Claims the office against another.
- in-exile: Holds the office of a government in exile.';
COMMENT ON COLUMN meeting_hosts.as_printed IS 'The name as the source prints it.

A text of one line, without control characters and without marks that change the direction of writing.';
COMMENT ON COLUMN meeting_hosts.role IS 'The role in which the person takes part.

The role in which somebody takes part.
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
COMMENT ON COLUMN meeting_hosts.title IS 'The title as the source prints it.

A text of one line, without control characters and without marks that change the direction of writing.';
COMMENT ON COLUMN meeting_hosts.mode IS 'How the person takes part.

How somebody takes part.
- in-person: Present at the place.
- remote: By telephone or video.';

-- For whom the person acts. By default the country or the topmost organisation of the office.
--
-- A reference to a record: a mapping with exactly one key, which names the kind.
CREATE TABLE meeting_hosts_on_behalf_of (
  meeting_id VARCHAR NOT NULL,
  hosts_position BIGINT NOT NULL,
  person VARCHAR REFERENCES person (id) CHECK (length(person) <= 80) CHECK (regexp_full_match(person, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  office VARCHAR REFERENCES office (id) CHECK (length(office) <= 80) CHECK (regexp_full_match(office, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  organisation VARCHAR REFERENCES organisation (id) CHECK (length(organisation) <= 80) CHECK (regexp_full_match(organisation, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  country VARCHAR REFERENCES country (id) CHECK (regexp_full_match(country, '^[A-Z]{2}([A-Z]{2})?$')),
  place VARCHAR REFERENCES place (id) CHECK (length(place) <= 80) CHECK (regexp_full_match(place, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  visit VARCHAR REFERENCES visit (id) CHECK (length(visit) <= 80) CHECK (regexp_full_match(visit, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  meeting VARCHAR REFERENCES meeting (id) CHECK (length(meeting) <= 80) CHECK (regexp_full_match(meeting, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  ministerial_meeting VARCHAR REFERENCES ministerial_meeting (id) CHECK (length(ministerial_meeting) <= 80) CHECK (regexp_full_match(ministerial_meeting, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  deployment VARCHAR REFERENCES deployment (id) CHECK (length(deployment) <= 80) CHECK (regexp_full_match(deployment, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  operation VARCHAR REFERENCES operation (id) CHECK (length(operation) <= 80) CHECK (regexp_full_match(operation, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  document VARCHAR REFERENCES document (id) CHECK (length(document) <= 80) CHECK (regexp_full_match(document, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  topic VARCHAR REFERENCES topic (id) CHECK (length(topic) <= 80) CHECK (regexp_full_match(topic, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  PRIMARY KEY (meeting_id, hosts_position),
  FOREIGN KEY (meeting_id, hosts_position) REFERENCES meeting_hosts (meeting_id, position),
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
COMMENT ON COLUMN meeting_hosts_on_behalf_of.person IS 'A person.

The identifier of a person: lower-case letters, digits and single hyphens.

Examples: jens-stoltenberg.';
COMMENT ON COLUMN meeting_hosts_on_behalf_of.office IS 'An office.

The identifier of an office: lower-case letters, digits and single hyphens.

Examples: nato-secretary-general.';
COMMENT ON COLUMN meeting_hosts_on_behalf_of.organisation IS 'An organisation.

The identifier of an organisation: lower-case letters, digits and single hyphens.

Examples: north-atlantic-council.';
COMMENT ON COLUMN meeting_hosts_on_behalf_of.country IS 'A country.

The code of a country, in capital letters: two of ISO 3166-1 (`LV`), four of ISO 3166-3 for a state that is gone (`SUHH` for the Soviet Union), or two that ISO leaves to its users (`XK` for Kosovo).

Examples: LV, SUHH, XK.';
COMMENT ON COLUMN meeting_hosts_on_behalf_of.place IS 'A place.

The identifier of a place: lower-case letters, digits and single hyphens.

Examples: riga.';
COMMENT ON COLUMN meeting_hosts_on_behalf_of.visit IS 'A visit.

The identifier of a visit, which begins with its first day.

Examples: 2021-11-28-nato-eu-baltic.';
COMMENT ON COLUMN meeting_hosts_on_behalf_of.meeting IS 'A meeting.

The identifier of a meeting, which begins with its first day.

Examples: 2021-06-14-brussels-summit.';
COMMENT ON COLUMN meeting_hosts_on_behalf_of.ministerial_meeting IS 'A ministerial meeting.

The identifier of a ministerial meeting, which begins with its first day.

Examples: 2021-11-30-nac-foreign-ministers.';
COMMENT ON COLUMN meeting_hosts_on_behalf_of.deployment IS 'A deployment.

The identifier of a deployment: lower-case letters, digits and single hyphens.

Examples: efp-battlegroup-latvia.';
COMMENT ON COLUMN meeting_hosts_on_behalf_of.operation IS 'An operation.

The identifier of an operation: lower-case letters, digits and single hyphens.

Examples: enhanced-forward-presence.';
COMMENT ON COLUMN meeting_hosts_on_behalf_of.document IS 'A document.

The identifier of a document: lower-case letters, digits and single hyphens.

Examples: nato-eu-joint-declaration-2018.';
COMMENT ON COLUMN meeting_hosts_on_behalf_of.topic IS 'A topic.

The identifier of a topic: lower-case letters, digits and single hyphens.

Examples: hybrid-threats.';

-- Whose seat is filled in another's place, as deputies and ambassadors do.
--
-- A reference to an office or a person: a mapping with exactly one key.
CREATE TABLE meeting_hosts_represents (
  meeting_id VARCHAR NOT NULL,
  hosts_position BIGINT NOT NULL,
  office VARCHAR REFERENCES office (id) CHECK (length(office) <= 80) CHECK (regexp_full_match(office, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  person VARCHAR REFERENCES person (id) CHECK (length(person) <= 80) CHECK (regexp_full_match(person, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  PRIMARY KEY (meeting_id, hosts_position),
  FOREIGN KEY (meeting_id, hosts_position) REFERENCES meeting_hosts (meeting_id, position),
  CHECK (
    CASE WHEN office IS NULL THEN 0 ELSE 1 END
    + CASE WHEN person IS NULL THEN 0 ELSE 1 END = 1
  )
);
COMMENT ON TABLE meeting_hosts_represents IS 'Whose seat is filled in another''s place, as deputies and ambassadors do.

A reference to an office or a person: a mapping with exactly one key.';
COMMENT ON COLUMN meeting_hosts_represents.office IS 'An office.

The identifier of an office: lower-case letters, digits and single hyphens.

Examples: nato-secretary-general.';
COMMENT ON COLUMN meeting_hosts_represents.person IS 'A person.

The identifier of a person: lower-case letters, digits and single hyphens.

Examples: jens-stoltenberg.';

-- Where this comes from, if not from the sources of the record.
--
-- A source, and where in it the fact stands. May be written as the identifier of the source
-- alone.
CREATE TABLE meeting_hosts_sources (
  meeting_id VARCHAR NOT NULL,
  hosts_position BIGINT NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  source VARCHAR NOT NULL REFERENCES source (id) CHECK (length(source) <= 80) CHECK (regexp_full_match(source, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  locator VARCHAR CHECK (regexp_full_match(locator, '^ *[^ \x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}][^\x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}]*$')),
  PRIMARY KEY (meeting_id, hosts_position, position),
  FOREIGN KEY (meeting_id, hosts_position) REFERENCES meeting_hosts (meeting_id, position)
);
COMMENT ON TABLE meeting_hosts_sources IS 'Where this comes from, if not from the sources of the record.

A source, and where in it the fact stands. May be written as the identifier of the source alone.';
COMMENT ON COLUMN meeting_hosts_sources.source IS 'The source.

The identifier of a source: lower-case letters, digits and single hyphens.

Examples: nato-189041.';
COMMENT ON COLUMN meeting_hosts_sources.locator IS 'Where in the source: a page, a paragraph or a time.

A text of one line, without control characters and without marks that change the direction of writing.';

-- Who takes part.
--
-- Someone who takes part: a person, an office whose holder is not named, an organisation or a
-- country. May be written as the identifier of a person alone. The office that a person acts in
-- follows from the tenures on that day, and needs naming only where the person held two or is
-- not known.
CREATE TABLE meeting_participants (
  meeting_id VARCHAR NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  person VARCHAR REFERENCES person (id) CHECK (length(person) <= 80) CHECK (regexp_full_match(person, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  office VARCHAR REFERENCES office (id) CHECK (length(office) <= 80) CHECK (regexp_full_match(office, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  organisation VARCHAR REFERENCES organisation (id) CHECK (length(organisation) <= 80) CHECK (regexp_full_match(organisation, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  country VARCHAR REFERENCES country (id) CHECK (regexp_full_match(country, '^[A-Z]{2}([A-Z]{2})?$')),
  name VARCHAR CHECK (regexp_full_match(name, '^ *[^ \x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}][^\x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}]*$')),
  capacity VARCHAR CHECK (capacity IN ('incumbent', 'acting', 'interim', 'elect', 'designate', 'contested', 'in-exile')),
  as_printed VARCHAR CHECK (regexp_full_match(as_printed, '^ *[^ \x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}][^\x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}]*$')),
  role VARCHAR NOT NULL DEFAULT 'attendee' CHECK (role IN ('attendee', 'host', 'guest', 'chair', 'co-chair', 'briefer', 'speaker', 'observer', 'signatory', 'mediator', 'accompanying', 'spouse')),
  title VARCHAR CHECK (regexp_full_match(title, '^ *[^ \x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}][^\x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}]*$')),
  mode VARCHAR NOT NULL DEFAULT 'in-person' CHECK (mode IN ('in-person', 'remote')),
  PRIMARY KEY (meeting_id, position),
  FOREIGN KEY (meeting_id) REFERENCES meeting (id)
);
COMMENT ON TABLE meeting_participants IS 'Who takes part.

Someone who takes part: a person, an office whose holder is not named, an organisation or a country. May be written as the identifier of a person alone. The office that a person acts in follows from the tenures on that day, and needs naming only where the person held two or is not known.';
COMMENT ON COLUMN meeting_participants.person IS 'The person who takes part.

The identifier of a person: lower-case letters, digits and single hyphens.

Examples: jens-stoltenberg.';
COMMENT ON COLUMN meeting_participants.office IS 'The office in which the person takes part, or whose unnamed holder does.

The identifier of an office: lower-case letters, digits and single hyphens.

Examples: nato-secretary-general.';
COMMENT ON COLUMN meeting_participants.organisation IS 'The organisation, where it is all that the source names.

The identifier of an organisation: lower-case letters, digits and single hyphens.

Examples: north-atlantic-council.';
COMMENT ON COLUMN meeting_participants.country IS 'The country, where it is all that the source names.

The code of a country, in capital letters: two of ISO 3166-1 (`LV`), four of ISO 3166-3 for a state that is gone (`SUHH` for the Soviet Union), or two that ISO leaves to its users (`XK` for Kosovo).

Examples: LV, SUHH, XK.';
COMMENT ON COLUMN meeting_participants.name IS 'The name of somebody who has no record, for imports.

A text of one line, without control characters and without marks that change the direction of writing.';
COMMENT ON COLUMN meeting_participants.capacity IS 'In which capacity the person acts, where no tenure on record says so.

In which capacity somebody holds an office.
- incumbent: Holds the office in full.
- acting: Does the work of the office for the time being.
- interim: Holds the office until a successor is chosen.
- elect: Is elected and not yet in office.
- designate: Is named for the office and not yet confirmed.
- contested: Claims the office against another.
- in-exile: Holds the office of a government in exile.';
COMMENT ON COLUMN meeting_participants.as_printed IS 'The name as the source prints it.

A text of one line, without control characters and without marks that change the direction of writing.';
COMMENT ON COLUMN meeting_participants.role IS 'The role in which the person takes part.

The role in which somebody takes part.
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
COMMENT ON COLUMN meeting_participants.title IS 'The title as the source prints it.

A text of one line, without control characters and without marks that change the direction of writing.';
COMMENT ON COLUMN meeting_participants.mode IS 'How the person takes part.

How somebody takes part.
- in-person: Present at the place.
- remote: By telephone or video.';

-- For whom the person acts. By default the country or the topmost organisation of the office.
--
-- A reference to a record: a mapping with exactly one key, which names the kind.
CREATE TABLE meeting_participants_on_behalf_of (
  meeting_id VARCHAR NOT NULL,
  participants_position BIGINT NOT NULL,
  person VARCHAR REFERENCES person (id) CHECK (length(person) <= 80) CHECK (regexp_full_match(person, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  office VARCHAR REFERENCES office (id) CHECK (length(office) <= 80) CHECK (regexp_full_match(office, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  organisation VARCHAR REFERENCES organisation (id) CHECK (length(organisation) <= 80) CHECK (regexp_full_match(organisation, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  country VARCHAR REFERENCES country (id) CHECK (regexp_full_match(country, '^[A-Z]{2}([A-Z]{2})?$')),
  place VARCHAR REFERENCES place (id) CHECK (length(place) <= 80) CHECK (regexp_full_match(place, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  visit VARCHAR REFERENCES visit (id) CHECK (length(visit) <= 80) CHECK (regexp_full_match(visit, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  meeting VARCHAR REFERENCES meeting (id) CHECK (length(meeting) <= 80) CHECK (regexp_full_match(meeting, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  ministerial_meeting VARCHAR REFERENCES ministerial_meeting (id) CHECK (length(ministerial_meeting) <= 80) CHECK (regexp_full_match(ministerial_meeting, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  deployment VARCHAR REFERENCES deployment (id) CHECK (length(deployment) <= 80) CHECK (regexp_full_match(deployment, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  operation VARCHAR REFERENCES operation (id) CHECK (length(operation) <= 80) CHECK (regexp_full_match(operation, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  document VARCHAR REFERENCES document (id) CHECK (length(document) <= 80) CHECK (regexp_full_match(document, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  topic VARCHAR REFERENCES topic (id) CHECK (length(topic) <= 80) CHECK (regexp_full_match(topic, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  PRIMARY KEY (meeting_id, participants_position),
  FOREIGN KEY (meeting_id, participants_position) REFERENCES meeting_participants (meeting_id, position),
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
COMMENT ON COLUMN meeting_participants_on_behalf_of.person IS 'A person.

The identifier of a person: lower-case letters, digits and single hyphens.

Examples: jens-stoltenberg.';
COMMENT ON COLUMN meeting_participants_on_behalf_of.office IS 'An office.

The identifier of an office: lower-case letters, digits and single hyphens.

Examples: nato-secretary-general.';
COMMENT ON COLUMN meeting_participants_on_behalf_of.organisation IS 'An organisation.

The identifier of an organisation: lower-case letters, digits and single hyphens.

Examples: north-atlantic-council.';
COMMENT ON COLUMN meeting_participants_on_behalf_of.country IS 'A country.

The code of a country, in capital letters: two of ISO 3166-1 (`LV`), four of ISO 3166-3 for a state that is gone (`SUHH` for the Soviet Union), or two that ISO leaves to its users (`XK` for Kosovo).

Examples: LV, SUHH, XK.';
COMMENT ON COLUMN meeting_participants_on_behalf_of.place IS 'A place.

The identifier of a place: lower-case letters, digits and single hyphens.

Examples: riga.';
COMMENT ON COLUMN meeting_participants_on_behalf_of.visit IS 'A visit.

The identifier of a visit, which begins with its first day.

Examples: 2021-11-28-nato-eu-baltic.';
COMMENT ON COLUMN meeting_participants_on_behalf_of.meeting IS 'A meeting.

The identifier of a meeting, which begins with its first day.

Examples: 2021-06-14-brussels-summit.';
COMMENT ON COLUMN meeting_participants_on_behalf_of.ministerial_meeting IS 'A ministerial meeting.

The identifier of a ministerial meeting, which begins with its first day.

Examples: 2021-11-30-nac-foreign-ministers.';
COMMENT ON COLUMN meeting_participants_on_behalf_of.deployment IS 'A deployment.

The identifier of a deployment: lower-case letters, digits and single hyphens.

Examples: efp-battlegroup-latvia.';
COMMENT ON COLUMN meeting_participants_on_behalf_of.operation IS 'An operation.

The identifier of an operation: lower-case letters, digits and single hyphens.

Examples: enhanced-forward-presence.';
COMMENT ON COLUMN meeting_participants_on_behalf_of.document IS 'A document.

The identifier of a document: lower-case letters, digits and single hyphens.

Examples: nato-eu-joint-declaration-2018.';
COMMENT ON COLUMN meeting_participants_on_behalf_of.topic IS 'A topic.

The identifier of a topic: lower-case letters, digits and single hyphens.

Examples: hybrid-threats.';

-- Whose seat is filled in another's place, as deputies and ambassadors do.
--
-- A reference to an office or a person: a mapping with exactly one key.
CREATE TABLE meeting_participants_represents (
  meeting_id VARCHAR NOT NULL,
  participants_position BIGINT NOT NULL,
  office VARCHAR REFERENCES office (id) CHECK (length(office) <= 80) CHECK (regexp_full_match(office, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  person VARCHAR REFERENCES person (id) CHECK (length(person) <= 80) CHECK (regexp_full_match(person, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  PRIMARY KEY (meeting_id, participants_position),
  FOREIGN KEY (meeting_id, participants_position) REFERENCES meeting_participants (meeting_id, position),
  CHECK (
    CASE WHEN office IS NULL THEN 0 ELSE 1 END
    + CASE WHEN person IS NULL THEN 0 ELSE 1 END = 1
  )
);
COMMENT ON TABLE meeting_participants_represents IS 'Whose seat is filled in another''s place, as deputies and ambassadors do.

A reference to an office or a person: a mapping with exactly one key.';
COMMENT ON COLUMN meeting_participants_represents.office IS 'An office.

The identifier of an office: lower-case letters, digits and single hyphens.

Examples: nato-secretary-general.';
COMMENT ON COLUMN meeting_participants_represents.person IS 'A person.

The identifier of a person: lower-case letters, digits and single hyphens.

Examples: jens-stoltenberg.';

-- Where this comes from, if not from the sources of the record.
--
-- A source, and where in it the fact stands. May be written as the identifier of the source
-- alone.
CREATE TABLE meeting_participants_sources (
  meeting_id VARCHAR NOT NULL,
  participants_position BIGINT NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  source VARCHAR NOT NULL REFERENCES source (id) CHECK (length(source) <= 80) CHECK (regexp_full_match(source, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  locator VARCHAR CHECK (regexp_full_match(locator, '^ *[^ \x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}][^\x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}]*$')),
  PRIMARY KEY (meeting_id, participants_position, position),
  FOREIGN KEY (meeting_id, participants_position) REFERENCES meeting_participants (meeting_id, position)
);
COMMENT ON TABLE meeting_participants_sources IS 'Where this comes from, if not from the sources of the record.

A source, and where in it the fact stands. May be written as the identifier of the source alone.';
COMMENT ON COLUMN meeting_participants_sources.source IS 'The source.

The identifier of a source: lower-case letters, digits and single hyphens.

Examples: nato-189041.';
COMMENT ON COLUMN meeting_participants_sources.locator IS 'Where in the source: a page, a paragraph or a time.

A text of one line, without control characters and without marks that change the direction of writing.';

-- What is spoken about.
CREATE TABLE meeting_topics (
  meeting_id VARCHAR NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  value VARCHAR NOT NULL REFERENCES topic (id) CHECK (length(value) <= 80) CHECK (regexp_full_match(value, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  PRIMARY KEY (meeting_id, position),
  FOREIGN KEY (meeting_id) REFERENCES meeting (id)
);
COMMENT ON TABLE meeting_topics IS 'What is spoken about.';
COMMENT ON COLUMN meeting_topics.value IS 'What is spoken about.

The identifier of a topic: lower-case letters, digits and single hyphens.

Examples: hybrid-threats.';

-- The documents that came of it.
--
-- A reference to a document: a mapping with exactly one key.
CREATE TABLE meeting_outcomes (
  meeting_id VARCHAR NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  document VARCHAR REFERENCES document (id) CHECK (length(document) <= 80) CHECK (regexp_full_match(document, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  PRIMARY KEY (meeting_id, position),
  FOREIGN KEY (meeting_id) REFERENCES meeting (id),
  CHECK (
    CASE WHEN document IS NULL THEN 0 ELSE 1 END = 1
  )
);
COMMENT ON TABLE meeting_outcomes IS 'The documents that came of it.

A reference to a document: a mapping with exactly one key.';
COMMENT ON COLUMN meeting_outcomes.document IS 'A document.

The identifier of a document: lower-case letters, digits and single hyphens.

Examples: nato-eu-joint-declaration-2018.';

-- The identifiers of the same thing in other data sets, by the data set's key.
--
-- The identifiers of one thing in other data sets, by the key of the data set.
CREATE TABLE meeting_ids (
  meeting_id VARCHAR NOT NULL,
  key VARCHAR NOT NULL CHECK (regexp_full_match(key, '^[a-z0-9-]+$')),
  value VARCHAR NOT NULL CHECK (regexp_full_match(value, '^ *[^ \x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}][^\x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}]*$')),
  PRIMARY KEY (meeting_id, key),
  FOREIGN KEY (meeting_id) REFERENCES meeting (id)
);
COMMENT ON TABLE meeting_ids IS 'The identifiers of the same thing in other data sets, by the data set''s key.

The identifiers of one thing in other data sets, by the key of the data set.';
COMMENT ON COLUMN meeting_ids.key IS 'The key of another data set, such as `wikidata`, `geonames`, `iso3`, `m49`, `cow` or `unlocode`: lower-case letters, digits and hyphens.

The key of another data set, such as `wikidata`, `geonames`, `iso3`, `m49`, `cow` or `unlocode`: lower-case letters, digits and hyphens.

Examples: wikidata, geonames.';
COMMENT ON COLUMN meeting_ids.value IS 'The identifiers of the same thing in other data sets, by the data set''s key.

A text of one line, without control characters and without marks that change the direction of writing.';

-- Identifiers of records that were merged into this one. They are never used again.
CREATE TABLE meeting_previous_ids (
  meeting_id VARCHAR NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  value VARCHAR NOT NULL CHECK (length(value) <= 80) CHECK (regexp_full_match(value, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  PRIMARY KEY (meeting_id, position),
  FOREIGN KEY (meeting_id) REFERENCES meeting (id)
);
COMMENT ON TABLE meeting_previous_ids IS 'Identifiers of records that were merged into this one. They are never used again.';
COMMENT ON COLUMN meeting_previous_ids.value IS 'Identifiers of records that were merged into this one. They are never used again.

An identifier that a record once bore: lower-case letters `a` to `z`, digits and single hyphens, at most 80 characters.';

-- What the sources leave open, one matter a text.
CREATE TABLE meeting_open (
  meeting_id VARCHAR NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  value VARCHAR NOT NULL CHECK (regexp_full_match(value, '^ *[^ \x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}][^\x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}]*$')),
  PRIMARY KEY (meeting_id, position),
  FOREIGN KEY (meeting_id) REFERENCES meeting (id)
);
COMMENT ON TABLE meeting_open IS 'What the sources leave open, one matter a text.';
COMMENT ON COLUMN meeting_open.value IS 'What the sources leave open, one matter a text.

A text of one line, without control characters and without marks that change the direction of writing.';

-- Fields of which other sources say something else. The field itself holds the value preferred.
--
-- What other sources say of a field of the record.
CREATE TABLE meeting_disputed (
  meeting_id VARCHAR NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  field VARCHAR NOT NULL CHECK (regexp_full_match(field, '^ *[^ \x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}][^\x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}]*$')),
  says VARCHAR NOT NULL CHECK (regexp_full_match(says, '^ *[^ \x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}][^\x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}]*$')),
  PRIMARY KEY (meeting_id, position),
  FOREIGN KEY (meeting_id) REFERENCES meeting (id)
);
COMMENT ON TABLE meeting_disputed IS 'Fields of which other sources say something else. The field itself holds the value preferred.

What other sources say of a field of the record.';
COMMENT ON COLUMN meeting_disputed.field IS 'The name of the field, with dots where it lies inside another: `stops.0.date`.

A text of one line, without control characters and without marks that change the direction of writing.';
COMMENT ON COLUMN meeting_disputed.says IS 'What these sources say.

A text of one line, without control characters and without marks that change the direction of writing.';

-- The sources that say so; at least one.
--
-- A source, and where in it the fact stands. May be written as the identifier of the source
-- alone.
CREATE TABLE meeting_disputed_sources (
  meeting_id VARCHAR NOT NULL,
  disputed_position BIGINT NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  source VARCHAR NOT NULL REFERENCES source (id) CHECK (length(source) <= 80) CHECK (regexp_full_match(source, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  locator VARCHAR CHECK (regexp_full_match(locator, '^ *[^ \x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}][^\x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}]*$')),
  PRIMARY KEY (meeting_id, disputed_position, position),
  FOREIGN KEY (meeting_id, disputed_position) REFERENCES meeting_disputed (meeting_id, position)
);
COMMENT ON TABLE meeting_disputed_sources IS 'The sources that say so; at least one.

A source, and where in it the fact stands. May be written as the identifier of the source alone.';
COMMENT ON COLUMN meeting_disputed_sources.source IS 'The source.

The identifier of a source: lower-case letters, digits and single hyphens.

Examples: nato-189041.';
COMMENT ON COLUMN meeting_disputed_sources.locator IS 'Where in the source: a page, a paragraph or a time.

A text of one line, without control characters and without marks that change the direction of writing.';

-- A project's own fields, by namespace. A project may bind its namespace to a JSON Schema of
-- its own.
CREATE TABLE meeting_ext (
  meeting_id VARCHAR NOT NULL,
  key VARCHAR NOT NULL CHECK (regexp_full_match(key, '^[a-z0-9]+([.-][a-z0-9]+)*$')),
  value JSON NOT NULL,
  PRIMARY KEY (meeting_id, key),
  FOREIGN KEY (meeting_id) REFERENCES meeting (id)
);
COMMENT ON TABLE meeting_ext IS 'A project''s own fields, by namespace. A project may bind its namespace to a JSON Schema of its own.';
COMMENT ON COLUMN meeting_ext.key IS 'The name under which a project keeps fields of its own: lower-case letters and digits, joined by single hyphens or full stops.

The name under which a project keeps fields of its own: lower-case letters and digits, joined by single hyphens or full stops.

Examples: example, org.example.';
COMMENT ON COLUMN meeting_ext.value IS 'A project''s own fields, by namespace.

A value of a project''s own: anything but `null`, which no depth of it may hold.';

-- Who made it.
--
-- Someone who takes part: a person, an office whose holder is not named, an organisation or a
-- country. May be written as the identifier of a person alone. The office that a person acts in
-- follows from the tenures on that day, and needs naming only where the person held two or is
-- not known.
CREATE TABLE statement_speaker (
  statement_id VARCHAR NOT NULL,
  person VARCHAR REFERENCES person (id) CHECK (length(person) <= 80) CHECK (regexp_full_match(person, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  office VARCHAR REFERENCES office (id) CHECK (length(office) <= 80) CHECK (regexp_full_match(office, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  organisation VARCHAR REFERENCES organisation (id) CHECK (length(organisation) <= 80) CHECK (regexp_full_match(organisation, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  country VARCHAR REFERENCES country (id) CHECK (regexp_full_match(country, '^[A-Z]{2}([A-Z]{2})?$')),
  name VARCHAR CHECK (regexp_full_match(name, '^ *[^ \x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}][^\x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}]*$')),
  capacity VARCHAR CHECK (capacity IN ('incumbent', 'acting', 'interim', 'elect', 'designate', 'contested', 'in-exile')),
  as_printed VARCHAR CHECK (regexp_full_match(as_printed, '^ *[^ \x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}][^\x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}]*$')),
  role VARCHAR NOT NULL DEFAULT 'attendee' CHECK (role IN ('attendee', 'host', 'guest', 'chair', 'co-chair', 'briefer', 'speaker', 'observer', 'signatory', 'mediator', 'accompanying', 'spouse')),
  title VARCHAR CHECK (regexp_full_match(title, '^ *[^ \x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}][^\x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}]*$')),
  mode VARCHAR NOT NULL DEFAULT 'in-person' CHECK (mode IN ('in-person', 'remote')),
  PRIMARY KEY (statement_id),
  FOREIGN KEY (statement_id) REFERENCES statement (id)
);
COMMENT ON TABLE statement_speaker IS 'Who made it.

Someone who takes part: a person, an office whose holder is not named, an organisation or a country. May be written as the identifier of a person alone. The office that a person acts in follows from the tenures on that day, and needs naming only where the person held two or is not known.';
COMMENT ON COLUMN statement_speaker.person IS 'The person who takes part.

The identifier of a person: lower-case letters, digits and single hyphens.

Examples: jens-stoltenberg.';
COMMENT ON COLUMN statement_speaker.office IS 'The office in which the person takes part, or whose unnamed holder does.

The identifier of an office: lower-case letters, digits and single hyphens.

Examples: nato-secretary-general.';
COMMENT ON COLUMN statement_speaker.organisation IS 'The organisation, where it is all that the source names.

The identifier of an organisation: lower-case letters, digits and single hyphens.

Examples: north-atlantic-council.';
COMMENT ON COLUMN statement_speaker.country IS 'The country, where it is all that the source names.

The code of a country, in capital letters: two of ISO 3166-1 (`LV`), four of ISO 3166-3 for a state that is gone (`SUHH` for the Soviet Union), or two that ISO leaves to its users (`XK` for Kosovo).

Examples: LV, SUHH, XK.';
COMMENT ON COLUMN statement_speaker.name IS 'The name of somebody who has no record, for imports.

A text of one line, without control characters and without marks that change the direction of writing.';
COMMENT ON COLUMN statement_speaker.capacity IS 'In which capacity the person acts, where no tenure on record says so.

In which capacity somebody holds an office.
- incumbent: Holds the office in full.
- acting: Does the work of the office for the time being.
- interim: Holds the office until a successor is chosen.
- elect: Is elected and not yet in office.
- designate: Is named for the office and not yet confirmed.
- contested: Claims the office against another.
- in-exile: Holds the office of a government in exile.';
COMMENT ON COLUMN statement_speaker.as_printed IS 'The name as the source prints it.

A text of one line, without control characters and without marks that change the direction of writing.';
COMMENT ON COLUMN statement_speaker.role IS 'The role in which the person takes part.

The role in which somebody takes part.
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
COMMENT ON COLUMN statement_speaker.title IS 'The title as the source prints it.

A text of one line, without control characters and without marks that change the direction of writing.';
COMMENT ON COLUMN statement_speaker.mode IS 'How the person takes part.

How somebody takes part.
- in-person: Present at the place.
- remote: By telephone or video.';

-- For whom the person acts. By default the country or the topmost organisation of the office.
--
-- A reference to a record: a mapping with exactly one key, which names the kind.
CREATE TABLE statement_speaker_on_behalf_of (
  statement_id VARCHAR NOT NULL,
  person VARCHAR REFERENCES person (id) CHECK (length(person) <= 80) CHECK (regexp_full_match(person, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  office VARCHAR REFERENCES office (id) CHECK (length(office) <= 80) CHECK (regexp_full_match(office, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  organisation VARCHAR REFERENCES organisation (id) CHECK (length(organisation) <= 80) CHECK (regexp_full_match(organisation, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  country VARCHAR REFERENCES country (id) CHECK (regexp_full_match(country, '^[A-Z]{2}([A-Z]{2})?$')),
  place VARCHAR REFERENCES place (id) CHECK (length(place) <= 80) CHECK (regexp_full_match(place, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  visit VARCHAR REFERENCES visit (id) CHECK (length(visit) <= 80) CHECK (regexp_full_match(visit, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  meeting VARCHAR REFERENCES meeting (id) CHECK (length(meeting) <= 80) CHECK (regexp_full_match(meeting, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  ministerial_meeting VARCHAR REFERENCES ministerial_meeting (id) CHECK (length(ministerial_meeting) <= 80) CHECK (regexp_full_match(ministerial_meeting, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  deployment VARCHAR REFERENCES deployment (id) CHECK (length(deployment) <= 80) CHECK (regexp_full_match(deployment, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  operation VARCHAR REFERENCES operation (id) CHECK (length(operation) <= 80) CHECK (regexp_full_match(operation, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  document VARCHAR REFERENCES document (id) CHECK (length(document) <= 80) CHECK (regexp_full_match(document, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  topic VARCHAR REFERENCES topic (id) CHECK (length(topic) <= 80) CHECK (regexp_full_match(topic, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  PRIMARY KEY (statement_id),
  FOREIGN KEY (statement_id) REFERENCES statement_speaker (statement_id),
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
COMMENT ON COLUMN statement_speaker_on_behalf_of.person IS 'A person.

The identifier of a person: lower-case letters, digits and single hyphens.

Examples: jens-stoltenberg.';
COMMENT ON COLUMN statement_speaker_on_behalf_of.office IS 'An office.

The identifier of an office: lower-case letters, digits and single hyphens.

Examples: nato-secretary-general.';
COMMENT ON COLUMN statement_speaker_on_behalf_of.organisation IS 'An organisation.

The identifier of an organisation: lower-case letters, digits and single hyphens.

Examples: north-atlantic-council.';
COMMENT ON COLUMN statement_speaker_on_behalf_of.country IS 'A country.

The code of a country, in capital letters: two of ISO 3166-1 (`LV`), four of ISO 3166-3 for a state that is gone (`SUHH` for the Soviet Union), or two that ISO leaves to its users (`XK` for Kosovo).

Examples: LV, SUHH, XK.';
COMMENT ON COLUMN statement_speaker_on_behalf_of.place IS 'A place.

The identifier of a place: lower-case letters, digits and single hyphens.

Examples: riga.';
COMMENT ON COLUMN statement_speaker_on_behalf_of.visit IS 'A visit.

The identifier of a visit, which begins with its first day.

Examples: 2021-11-28-nato-eu-baltic.';
COMMENT ON COLUMN statement_speaker_on_behalf_of.meeting IS 'A meeting.

The identifier of a meeting, which begins with its first day.

Examples: 2021-06-14-brussels-summit.';
COMMENT ON COLUMN statement_speaker_on_behalf_of.ministerial_meeting IS 'A ministerial meeting.

The identifier of a ministerial meeting, which begins with its first day.

Examples: 2021-11-30-nac-foreign-ministers.';
COMMENT ON COLUMN statement_speaker_on_behalf_of.deployment IS 'A deployment.

The identifier of a deployment: lower-case letters, digits and single hyphens.

Examples: efp-battlegroup-latvia.';
COMMENT ON COLUMN statement_speaker_on_behalf_of.operation IS 'An operation.

The identifier of an operation: lower-case letters, digits and single hyphens.

Examples: enhanced-forward-presence.';
COMMENT ON COLUMN statement_speaker_on_behalf_of.document IS 'A document.

The identifier of a document: lower-case letters, digits and single hyphens.

Examples: nato-eu-joint-declaration-2018.';
COMMENT ON COLUMN statement_speaker_on_behalf_of.topic IS 'A topic.

The identifier of a topic: lower-case letters, digits and single hyphens.

Examples: hybrid-threats.';

-- Whose seat is filled in another's place, as deputies and ambassadors do.
--
-- A reference to an office or a person: a mapping with exactly one key.
CREATE TABLE statement_speaker_represents (
  statement_id VARCHAR NOT NULL,
  office VARCHAR REFERENCES office (id) CHECK (length(office) <= 80) CHECK (regexp_full_match(office, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  person VARCHAR REFERENCES person (id) CHECK (length(person) <= 80) CHECK (regexp_full_match(person, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  PRIMARY KEY (statement_id),
  FOREIGN KEY (statement_id) REFERENCES statement_speaker (statement_id),
  CHECK (
    CASE WHEN office IS NULL THEN 0 ELSE 1 END
    + CASE WHEN person IS NULL THEN 0 ELSE 1 END = 1
  )
);
COMMENT ON TABLE statement_speaker_represents IS 'Whose seat is filled in another''s place, as deputies and ambassadors do.

A reference to an office or a person: a mapping with exactly one key.';
COMMENT ON COLUMN statement_speaker_represents.office IS 'An office.

The identifier of an office: lower-case letters, digits and single hyphens.

Examples: nato-secretary-general.';
COMMENT ON COLUMN statement_speaker_represents.person IS 'A person.

The identifier of a person: lower-case letters, digits and single hyphens.

Examples: jens-stoltenberg.';

-- Where this comes from, if not from the sources of the record.
--
-- A source, and where in it the fact stands. May be written as the identifier of the source
-- alone.
CREATE TABLE statement_speaker_sources (
  statement_id VARCHAR NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  source VARCHAR NOT NULL REFERENCES source (id) CHECK (length(source) <= 80) CHECK (regexp_full_match(source, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  locator VARCHAR CHECK (regexp_full_match(locator, '^ *[^ \x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}][^\x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}]*$')),
  PRIMARY KEY (statement_id, position),
  FOREIGN KEY (statement_id) REFERENCES statement_speaker (statement_id)
);
COMMENT ON TABLE statement_speaker_sources IS 'Where this comes from, if not from the sources of the record.

A source, and where in it the fact stands. May be written as the identifier of the source alone.';
COMMENT ON COLUMN statement_speaker_sources.source IS 'The source.

The identifier of a source: lower-case letters, digits and single hyphens.

Examples: nato-189041.';
COMMENT ON COLUMN statement_speaker_sources.locator IS 'Where in the source: a page, a paragraph or a time.

A text of one line, without control characters and without marks that change the direction of writing.';

-- What it is about; at least one topic.
CREATE TABLE statement_topics (
  statement_id VARCHAR NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  value VARCHAR NOT NULL REFERENCES topic (id) CHECK (length(value) <= 80) CHECK (regexp_full_match(value, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  PRIMARY KEY (statement_id, position),
  FOREIGN KEY (statement_id) REFERENCES statement (id)
);
COMMENT ON TABLE statement_topics IS 'What it is about; at least one topic.';
COMMENT ON COLUMN statement_topics.value IS 'What it is about; at least one topic.

The identifier of a topic: lower-case letters, digits and single hyphens.

Examples: hybrid-threats.';

-- Where the facts of the record come from; at least one source.
--
-- A source, and where in it the fact stands. May be written as the identifier of the source
-- alone.
CREATE TABLE statement_sources (
  statement_id VARCHAR NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  source VARCHAR NOT NULL REFERENCES source (id) CHECK (length(source) <= 80) CHECK (regexp_full_match(source, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  locator VARCHAR CHECK (regexp_full_match(locator, '^ *[^ \x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}][^\x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}]*$')),
  PRIMARY KEY (statement_id, position),
  FOREIGN KEY (statement_id) REFERENCES statement (id)
);
COMMENT ON TABLE statement_sources IS 'Where the facts of the record come from; at least one source.

A source, and where in it the fact stands. May be written as the identifier of the source alone.';
COMMENT ON COLUMN statement_sources.source IS 'The source.

The identifier of a source: lower-case letters, digits and single hyphens.

Examples: nato-189041.';
COMMENT ON COLUMN statement_sources.locator IS 'Where in the source: a page, a paragraph or a time.

A text of one line, without control characters and without marks that change the direction of writing.';

-- To whom it is addressed.
--
-- A reference to a record: a mapping with exactly one key, which names the kind.
CREATE TABLE statement_addressees (
  statement_id VARCHAR NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  person VARCHAR REFERENCES person (id) CHECK (length(person) <= 80) CHECK (regexp_full_match(person, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  office VARCHAR REFERENCES office (id) CHECK (length(office) <= 80) CHECK (regexp_full_match(office, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  organisation VARCHAR REFERENCES organisation (id) CHECK (length(organisation) <= 80) CHECK (regexp_full_match(organisation, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  country VARCHAR REFERENCES country (id) CHECK (regexp_full_match(country, '^[A-Z]{2}([A-Z]{2})?$')),
  place VARCHAR REFERENCES place (id) CHECK (length(place) <= 80) CHECK (regexp_full_match(place, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  visit VARCHAR REFERENCES visit (id) CHECK (length(visit) <= 80) CHECK (regexp_full_match(visit, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  meeting VARCHAR REFERENCES meeting (id) CHECK (length(meeting) <= 80) CHECK (regexp_full_match(meeting, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  ministerial_meeting VARCHAR REFERENCES ministerial_meeting (id) CHECK (length(ministerial_meeting) <= 80) CHECK (regexp_full_match(ministerial_meeting, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  deployment VARCHAR REFERENCES deployment (id) CHECK (length(deployment) <= 80) CHECK (regexp_full_match(deployment, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  operation VARCHAR REFERENCES operation (id) CHECK (length(operation) <= 80) CHECK (regexp_full_match(operation, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  document VARCHAR REFERENCES document (id) CHECK (length(document) <= 80) CHECK (regexp_full_match(document, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  topic VARCHAR REFERENCES topic (id) CHECK (length(topic) <= 80) CHECK (regexp_full_match(topic, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  PRIMARY KEY (statement_id, position),
  FOREIGN KEY (statement_id) REFERENCES statement (id),
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
COMMENT ON COLUMN statement_addressees.person IS 'A person.

The identifier of a person: lower-case letters, digits and single hyphens.

Examples: jens-stoltenberg.';
COMMENT ON COLUMN statement_addressees.office IS 'An office.

The identifier of an office: lower-case letters, digits and single hyphens.

Examples: nato-secretary-general.';
COMMENT ON COLUMN statement_addressees.organisation IS 'An organisation.

The identifier of an organisation: lower-case letters, digits and single hyphens.

Examples: north-atlantic-council.';
COMMENT ON COLUMN statement_addressees.country IS 'A country.

The code of a country, in capital letters: two of ISO 3166-1 (`LV`), four of ISO 3166-3 for a state that is gone (`SUHH` for the Soviet Union), or two that ISO leaves to its users (`XK` for Kosovo).

Examples: LV, SUHH, XK.';
COMMENT ON COLUMN statement_addressees.place IS 'A place.

The identifier of a place: lower-case letters, digits and single hyphens.

Examples: riga.';
COMMENT ON COLUMN statement_addressees.visit IS 'A visit.

The identifier of a visit, which begins with its first day.

Examples: 2021-11-28-nato-eu-baltic.';
COMMENT ON COLUMN statement_addressees.meeting IS 'A meeting.

The identifier of a meeting, which begins with its first day.

Examples: 2021-06-14-brussels-summit.';
COMMENT ON COLUMN statement_addressees.ministerial_meeting IS 'A ministerial meeting.

The identifier of a ministerial meeting, which begins with its first day.

Examples: 2021-11-30-nac-foreign-ministers.';
COMMENT ON COLUMN statement_addressees.deployment IS 'A deployment.

The identifier of a deployment: lower-case letters, digits and single hyphens.

Examples: efp-battlegroup-latvia.';
COMMENT ON COLUMN statement_addressees.operation IS 'An operation.

The identifier of an operation: lower-case letters, digits and single hyphens.

Examples: enhanced-forward-presence.';
COMMENT ON COLUMN statement_addressees.document IS 'A document.

The identifier of a document: lower-case letters, digits and single hyphens.

Examples: nato-eu-joint-declaration-2018.';
COMMENT ON COLUMN statement_addressees.topic IS 'A topic.

The identifier of a topic: lower-case letters, digits and single hyphens.

Examples: hybrid-threats.';

-- For whose good it is: those whom a pledge or an assurance is for.
--
-- A reference to a record: a mapping with exactly one key, which names the kind.
CREATE TABLE statement_beneficiaries (
  statement_id VARCHAR NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  person VARCHAR REFERENCES person (id) CHECK (length(person) <= 80) CHECK (regexp_full_match(person, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  office VARCHAR REFERENCES office (id) CHECK (length(office) <= 80) CHECK (regexp_full_match(office, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  organisation VARCHAR REFERENCES organisation (id) CHECK (length(organisation) <= 80) CHECK (regexp_full_match(organisation, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  country VARCHAR REFERENCES country (id) CHECK (regexp_full_match(country, '^[A-Z]{2}([A-Z]{2})?$')),
  place VARCHAR REFERENCES place (id) CHECK (length(place) <= 80) CHECK (regexp_full_match(place, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  visit VARCHAR REFERENCES visit (id) CHECK (length(visit) <= 80) CHECK (regexp_full_match(visit, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  meeting VARCHAR REFERENCES meeting (id) CHECK (length(meeting) <= 80) CHECK (regexp_full_match(meeting, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  ministerial_meeting VARCHAR REFERENCES ministerial_meeting (id) CHECK (length(ministerial_meeting) <= 80) CHECK (regexp_full_match(ministerial_meeting, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  deployment VARCHAR REFERENCES deployment (id) CHECK (length(deployment) <= 80) CHECK (regexp_full_match(deployment, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  operation VARCHAR REFERENCES operation (id) CHECK (length(operation) <= 80) CHECK (regexp_full_match(operation, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  document VARCHAR REFERENCES document (id) CHECK (length(document) <= 80) CHECK (regexp_full_match(document, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  topic VARCHAR REFERENCES topic (id) CHECK (length(topic) <= 80) CHECK (regexp_full_match(topic, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  PRIMARY KEY (statement_id, position),
  FOREIGN KEY (statement_id) REFERENCES statement (id),
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
COMMENT ON COLUMN statement_beneficiaries.person IS 'A person.

The identifier of a person: lower-case letters, digits and single hyphens.

Examples: jens-stoltenberg.';
COMMENT ON COLUMN statement_beneficiaries.office IS 'An office.

The identifier of an office: lower-case letters, digits and single hyphens.

Examples: nato-secretary-general.';
COMMENT ON COLUMN statement_beneficiaries.organisation IS 'An organisation.

The identifier of an organisation: lower-case letters, digits and single hyphens.

Examples: north-atlantic-council.';
COMMENT ON COLUMN statement_beneficiaries.country IS 'A country.

The code of a country, in capital letters: two of ISO 3166-1 (`LV`), four of ISO 3166-3 for a state that is gone (`SUHH` for the Soviet Union), or two that ISO leaves to its users (`XK` for Kosovo).

Examples: LV, SUHH, XK.';
COMMENT ON COLUMN statement_beneficiaries.place IS 'A place.

The identifier of a place: lower-case letters, digits and single hyphens.

Examples: riga.';
COMMENT ON COLUMN statement_beneficiaries.visit IS 'A visit.

The identifier of a visit, which begins with its first day.

Examples: 2021-11-28-nato-eu-baltic.';
COMMENT ON COLUMN statement_beneficiaries.meeting IS 'A meeting.

The identifier of a meeting, which begins with its first day.

Examples: 2021-06-14-brussels-summit.';
COMMENT ON COLUMN statement_beneficiaries.ministerial_meeting IS 'A ministerial meeting.

The identifier of a ministerial meeting, which begins with its first day.

Examples: 2021-11-30-nac-foreign-ministers.';
COMMENT ON COLUMN statement_beneficiaries.deployment IS 'A deployment.

The identifier of a deployment: lower-case letters, digits and single hyphens.

Examples: efp-battlegroup-latvia.';
COMMENT ON COLUMN statement_beneficiaries.operation IS 'An operation.

The identifier of an operation: lower-case letters, digits and single hyphens.

Examples: enhanced-forward-presence.';
COMMENT ON COLUMN statement_beneficiaries.document IS 'A document.

The identifier of a document: lower-case letters, digits and single hyphens.

Examples: nato-eu-joint-declaration-2018.';
COMMENT ON COLUMN statement_beneficiaries.topic IS 'A topic.

The identifier of a topic: lower-case letters, digits and single hyphens.

Examples: hybrid-threats.';

-- Of whom or of what it speaks.
--
-- A reference to a record: a mapping with exactly one key, which names the kind.
CREATE TABLE statement_about (
  statement_id VARCHAR NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  person VARCHAR REFERENCES person (id) CHECK (length(person) <= 80) CHECK (regexp_full_match(person, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  office VARCHAR REFERENCES office (id) CHECK (length(office) <= 80) CHECK (regexp_full_match(office, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  organisation VARCHAR REFERENCES organisation (id) CHECK (length(organisation) <= 80) CHECK (regexp_full_match(organisation, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  country VARCHAR REFERENCES country (id) CHECK (regexp_full_match(country, '^[A-Z]{2}([A-Z]{2})?$')),
  place VARCHAR REFERENCES place (id) CHECK (length(place) <= 80) CHECK (regexp_full_match(place, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  visit VARCHAR REFERENCES visit (id) CHECK (length(visit) <= 80) CHECK (regexp_full_match(visit, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  meeting VARCHAR REFERENCES meeting (id) CHECK (length(meeting) <= 80) CHECK (regexp_full_match(meeting, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  ministerial_meeting VARCHAR REFERENCES ministerial_meeting (id) CHECK (length(ministerial_meeting) <= 80) CHECK (regexp_full_match(ministerial_meeting, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  deployment VARCHAR REFERENCES deployment (id) CHECK (length(deployment) <= 80) CHECK (regexp_full_match(deployment, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  operation VARCHAR REFERENCES operation (id) CHECK (length(operation) <= 80) CHECK (regexp_full_match(operation, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  document VARCHAR REFERENCES document (id) CHECK (length(document) <= 80) CHECK (regexp_full_match(document, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  topic VARCHAR REFERENCES topic (id) CHECK (length(topic) <= 80) CHECK (regexp_full_match(topic, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  PRIMARY KEY (statement_id, position),
  FOREIGN KEY (statement_id) REFERENCES statement (id),
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
COMMENT ON COLUMN statement_about.person IS 'A person.

The identifier of a person: lower-case letters, digits and single hyphens.

Examples: jens-stoltenberg.';
COMMENT ON COLUMN statement_about.office IS 'An office.

The identifier of an office: lower-case letters, digits and single hyphens.

Examples: nato-secretary-general.';
COMMENT ON COLUMN statement_about.organisation IS 'An organisation.

The identifier of an organisation: lower-case letters, digits and single hyphens.

Examples: north-atlantic-council.';
COMMENT ON COLUMN statement_about.country IS 'A country.

The code of a country, in capital letters: two of ISO 3166-1 (`LV`), four of ISO 3166-3 for a state that is gone (`SUHH` for the Soviet Union), or two that ISO leaves to its users (`XK` for Kosovo).

Examples: LV, SUHH, XK.';
COMMENT ON COLUMN statement_about.place IS 'A place.

The identifier of a place: lower-case letters, digits and single hyphens.

Examples: riga.';
COMMENT ON COLUMN statement_about.visit IS 'A visit.

The identifier of a visit, which begins with its first day.

Examples: 2021-11-28-nato-eu-baltic.';
COMMENT ON COLUMN statement_about.meeting IS 'A meeting.

The identifier of a meeting, which begins with its first day.

Examples: 2021-06-14-brussels-summit.';
COMMENT ON COLUMN statement_about.ministerial_meeting IS 'A ministerial meeting.

The identifier of a ministerial meeting, which begins with its first day.

Examples: 2021-11-30-nac-foreign-ministers.';
COMMENT ON COLUMN statement_about.deployment IS 'A deployment.

The identifier of a deployment: lower-case letters, digits and single hyphens.

Examples: efp-battlegroup-latvia.';
COMMENT ON COLUMN statement_about.operation IS 'An operation.

The identifier of an operation: lower-case letters, digits and single hyphens.

Examples: enhanced-forward-presence.';
COMMENT ON COLUMN statement_about.document IS 'A document.

The identifier of a document: lower-case letters, digits and single hyphens.

Examples: nato-eu-joint-declaration-2018.';
COMMENT ON COLUMN statement_about.topic IS 'A topic.

The identifier of a topic: lower-case letters, digits and single hyphens.

Examples: hybrid-threats.';

-- What it asks for, one matter a text.
CREATE TABLE statement_asks (
  statement_id VARCHAR NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  value VARCHAR NOT NULL CHECK (regexp_full_match(value, '^ *[^ \x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}][^\x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}]*$')),
  PRIMARY KEY (statement_id, position),
  FOREIGN KEY (statement_id) REFERENCES statement (id)
);
COMMENT ON TABLE statement_asks IS 'What it asks for, one matter a text.';
COMMENT ON COLUMN statement_asks.value IS 'What it asks for, one matter a text.

A text of one line, without control characters and without marks that change the direction of writing.';

-- The identifiers of the same thing in other data sets, by the data set's key.
--
-- The identifiers of one thing in other data sets, by the key of the data set.
CREATE TABLE statement_ids (
  statement_id VARCHAR NOT NULL,
  key VARCHAR NOT NULL CHECK (regexp_full_match(key, '^[a-z0-9-]+$')),
  value VARCHAR NOT NULL CHECK (regexp_full_match(value, '^ *[^ \x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}][^\x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}]*$')),
  PRIMARY KEY (statement_id, key),
  FOREIGN KEY (statement_id) REFERENCES statement (id)
);
COMMENT ON TABLE statement_ids IS 'The identifiers of the same thing in other data sets, by the data set''s key.

The identifiers of one thing in other data sets, by the key of the data set.';
COMMENT ON COLUMN statement_ids.key IS 'The key of another data set, such as `wikidata`, `geonames`, `iso3`, `m49`, `cow` or `unlocode`: lower-case letters, digits and hyphens.

The key of another data set, such as `wikidata`, `geonames`, `iso3`, `m49`, `cow` or `unlocode`: lower-case letters, digits and hyphens.

Examples: wikidata, geonames.';
COMMENT ON COLUMN statement_ids.value IS 'The identifiers of the same thing in other data sets, by the data set''s key.

A text of one line, without control characters and without marks that change the direction of writing.';

-- Identifiers of records that were merged into this one. They are never used again.
CREATE TABLE statement_previous_ids (
  statement_id VARCHAR NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  value VARCHAR NOT NULL CHECK (length(value) <= 80) CHECK (regexp_full_match(value, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  PRIMARY KEY (statement_id, position),
  FOREIGN KEY (statement_id) REFERENCES statement (id)
);
COMMENT ON TABLE statement_previous_ids IS 'Identifiers of records that were merged into this one. They are never used again.';
COMMENT ON COLUMN statement_previous_ids.value IS 'Identifiers of records that were merged into this one. They are never used again.

An identifier that a record once bore: lower-case letters `a` to `z`, digits and single hyphens, at most 80 characters.';

-- What the sources leave open, one matter a text.
CREATE TABLE statement_open (
  statement_id VARCHAR NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  value VARCHAR NOT NULL CHECK (regexp_full_match(value, '^ *[^ \x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}][^\x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}]*$')),
  PRIMARY KEY (statement_id, position),
  FOREIGN KEY (statement_id) REFERENCES statement (id)
);
COMMENT ON TABLE statement_open IS 'What the sources leave open, one matter a text.';
COMMENT ON COLUMN statement_open.value IS 'What the sources leave open, one matter a text.

A text of one line, without control characters and without marks that change the direction of writing.';

-- Fields of which other sources say something else. The field itself holds the value preferred.
--
-- What other sources say of a field of the record.
CREATE TABLE statement_disputed (
  statement_id VARCHAR NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  field VARCHAR NOT NULL CHECK (regexp_full_match(field, '^ *[^ \x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}][^\x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}]*$')),
  says VARCHAR NOT NULL CHECK (regexp_full_match(says, '^ *[^ \x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}][^\x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}]*$')),
  PRIMARY KEY (statement_id, position),
  FOREIGN KEY (statement_id) REFERENCES statement (id)
);
COMMENT ON TABLE statement_disputed IS 'Fields of which other sources say something else. The field itself holds the value preferred.

What other sources say of a field of the record.';
COMMENT ON COLUMN statement_disputed.field IS 'The name of the field, with dots where it lies inside another: `stops.0.date`.

A text of one line, without control characters and without marks that change the direction of writing.';
COMMENT ON COLUMN statement_disputed.says IS 'What these sources say.

A text of one line, without control characters and without marks that change the direction of writing.';

-- The sources that say so; at least one.
--
-- A source, and where in it the fact stands. May be written as the identifier of the source
-- alone.
CREATE TABLE statement_disputed_sources (
  statement_id VARCHAR NOT NULL,
  disputed_position BIGINT NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  source VARCHAR NOT NULL REFERENCES source (id) CHECK (length(source) <= 80) CHECK (regexp_full_match(source, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  locator VARCHAR CHECK (regexp_full_match(locator, '^ *[^ \x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}][^\x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}]*$')),
  PRIMARY KEY (statement_id, disputed_position, position),
  FOREIGN KEY (statement_id, disputed_position) REFERENCES statement_disputed (statement_id, position)
);
COMMENT ON TABLE statement_disputed_sources IS 'The sources that say so; at least one.

A source, and where in it the fact stands. May be written as the identifier of the source alone.';
COMMENT ON COLUMN statement_disputed_sources.source IS 'The source.

The identifier of a source: lower-case letters, digits and single hyphens.

Examples: nato-189041.';
COMMENT ON COLUMN statement_disputed_sources.locator IS 'Where in the source: a page, a paragraph or a time.

A text of one line, without control characters and without marks that change the direction of writing.';

-- A project's own fields, by namespace. A project may bind its namespace to a JSON Schema of
-- its own.
CREATE TABLE statement_ext (
  statement_id VARCHAR NOT NULL,
  key VARCHAR NOT NULL CHECK (regexp_full_match(key, '^[a-z0-9]+([.-][a-z0-9]+)*$')),
  value JSON NOT NULL,
  PRIMARY KEY (statement_id, key),
  FOREIGN KEY (statement_id) REFERENCES statement (id)
);
COMMENT ON TABLE statement_ext IS 'A project''s own fields, by namespace. A project may bind its namespace to a JSON Schema of its own.';
COMMENT ON COLUMN statement_ext.key IS 'The name under which a project keeps fields of its own: lower-case letters and digits, joined by single hyphens or full stops.

The name under which a project keeps fields of its own: lower-case letters and digits, joined by single hyphens or full stops.

Examples: example, org.example.';
COMMENT ON COLUMN statement_ext.value IS 'A project''s own fields, by namespace.

A value of a project''s own: anything but `null`, which no depth of it may hold.';

-- What the office is for; at least one portfolio.
CREATE TABLE office_portfolio (
  office_id VARCHAR NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  value VARCHAR NOT NULL CHECK (value IN ('head-of-state', 'deputy-head-of-state', 'head-of-government', 'deputy-head-of-government', 'governor-general', 'party-leader', 'foreign-minister', 'defence-minister', 'finance-minister', 'interior-minister', 'minister', 'head-of-organisation', 'deputy-head-of-organisation', 'commissioner', 'ambassador', 'permanent-representative', 'special-envoy', 'military-commander', 'legislature-speaker', 'crown-prince', 'consort', 'other')),
  PRIMARY KEY (office_id, position),
  FOREIGN KEY (office_id) REFERENCES office (id)
);
COMMENT ON TABLE office_portfolio IS 'What the office is for; at least one portfolio.';
COMMENT ON COLUMN office_portfolio.value IS 'What the office is for; at least one portfolio.

What an office is for.
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

-- To whom an ambassador or a permanent representative is accredited.
--
-- A reference to a country or an organisation: a mapping with exactly one key.
CREATE TABLE office_accredited_to (
  office_id VARCHAR NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  country VARCHAR REFERENCES country (id) CHECK (regexp_full_match(country, '^[A-Z]{2}([A-Z]{2})?$')),
  organisation VARCHAR REFERENCES organisation (id) CHECK (length(organisation) <= 80) CHECK (regexp_full_match(organisation, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  PRIMARY KEY (office_id, position),
  FOREIGN KEY (office_id) REFERENCES office (id),
  CHECK (
    CASE WHEN country IS NULL THEN 0 ELSE 1 END
    + CASE WHEN organisation IS NULL THEN 0 ELSE 1 END = 1
  )
);
COMMENT ON TABLE office_accredited_to IS 'To whom an ambassador or a permanent representative is accredited.

A reference to a country or an organisation: a mapping with exactly one key.';
COMMENT ON COLUMN office_accredited_to.country IS 'A country.

The code of a country, in capital letters: two of ISO 3166-1 (`LV`), four of ISO 3166-3 for a state that is gone (`SUHH` for the Soviet Union), or two that ISO leaves to its users (`XK` for Kosovo).

Examples: LV, SUHH, XK.';
COMMENT ON COLUMN office_accredited_to.organisation IS 'An organisation.

The identifier of an organisation: lower-case letters, digits and single hyphens.

Examples: north-atlantic-council.';

-- Times at which nobody held the office.
--
-- A time at which nobody held an office.
CREATE TABLE office_vacancies (
  office_id VARCHAR NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  since VARCHAR CHECK (regexp_full_match(since, '^(([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?([.][.])?|[.][.]([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?)$')),
  until VARCHAR CHECK (regexp_full_match(until, '^(([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?([.][.])?|[.][.]([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?)$')),
  PRIMARY KEY (office_id, position),
  FOREIGN KEY (office_id) REFERENCES office (id)
);
COMMENT ON TABLE office_vacancies IS 'Times at which nobody held the office.

A time at which nobody held an office.';
COMMENT ON COLUMN office_vacancies.since IS 'The first day without a holder.

A date of the Gregorian calendar, as exact as the source gives it: `2021-11-28`, `2021-11` or `2021`. At its end `?` means uncertain, `~` approximate, `%` both. `XX` stands for a part that is not known: `2021-11-XX`. `..2021-11-28` means on that day or before, `2021-11-28..` on that day or after.

Examples: 2021-11-28, 2021-11, 2021, 2021~, ..2021-11-28.';
COMMENT ON COLUMN office_vacancies.until IS 'The last day without a holder, inclusive.

A date of the Gregorian calendar, as exact as the source gives it: `2021-11-28`, `2021-11` or `2021`. At its end `?` means uncertain, `~` approximate, `%` both. `XX` stands for a part that is not known: `2021-11-XX`. `..2021-11-28` means on that day or before, `2021-11-28..` on that day or after.

Examples: 2021-11-28, 2021-11, 2021, 2021~, ..2021-11-28.';

-- Where this comes from, if not from the sources of the record.
--
-- A source, and where in it the fact stands. May be written as the identifier of the source
-- alone.
CREATE TABLE office_vacancies_sources (
  office_id VARCHAR NOT NULL,
  vacancies_position BIGINT NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  source VARCHAR NOT NULL REFERENCES source (id) CHECK (length(source) <= 80) CHECK (regexp_full_match(source, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  locator VARCHAR CHECK (regexp_full_match(locator, '^ *[^ \x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}][^\x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}]*$')),
  PRIMARY KEY (office_id, vacancies_position, position),
  FOREIGN KEY (office_id, vacancies_position) REFERENCES office_vacancies (office_id, position)
);
COMMENT ON TABLE office_vacancies_sources IS 'Where this comes from, if not from the sources of the record.

A source, and where in it the fact stands. May be written as the identifier of the source alone.';
COMMENT ON COLUMN office_vacancies_sources.source IS 'The source.

The identifier of a source: lower-case letters, digits and single hyphens.

Examples: nato-189041.';
COMMENT ON COLUMN office_vacancies_sources.locator IS 'Where in the source: a page, a paragraph or a time.

A text of one line, without control characters and without marks that change the direction of writing.';

-- Names in other languages, by language tag.
CREATE TABLE office_names (
  office_id VARCHAR NOT NULL,
  key VARCHAR NOT NULL CHECK (regexp_full_match(key, '^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?(-([a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*(-x(-[a-z0-9]{1,8})+)?$')),
  value VARCHAR NOT NULL CHECK (regexp_full_match(value, '^ *[^ \x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}][^\x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}]*$')),
  PRIMARY KEY (office_id, key),
  FOREIGN KEY (office_id) REFERENCES office (id)
);
COMMENT ON TABLE office_names IS 'Names in other languages, by language tag.';
COMMENT ON COLUMN office_names.key IS 'A language by its BCP 47 tag, in the usual case: `lv`, `pt-BR`, `zh-Hant`.

A language by its BCP 47 tag, in the usual case: `lv`, `pt-BR`, `zh-Hant`.

Examples: lv, pt-BR, zh-Hant, be-tarask.';
COMMENT ON COLUMN office_names.value IS 'Names in other languages, by language tag.

A text of one line, without control characters and without marks that change the direction of writing.';

-- Every other name that occurs.
CREATE TABLE office_aliases (
  office_id VARCHAR NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  value VARCHAR NOT NULL CHECK (regexp_full_match(value, '^ *[^ \x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}][^\x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}]*$')),
  PRIMARY KEY (office_id, position),
  FOREIGN KEY (office_id) REFERENCES office (id)
);
COMMENT ON TABLE office_aliases IS 'Every other name that occurs.';
COMMENT ON COLUMN office_aliases.value IS 'Every other name that occurs.

A text of one line, without control characters and without marks that change the direction of writing.';

-- Where the facts of the record come from.
--
-- A source, and where in it the fact stands. May be written as the identifier of the source
-- alone.
CREATE TABLE office_sources (
  office_id VARCHAR NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  source VARCHAR NOT NULL REFERENCES source (id) CHECK (length(source) <= 80) CHECK (regexp_full_match(source, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  locator VARCHAR CHECK (regexp_full_match(locator, '^ *[^ \x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}][^\x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}]*$')),
  PRIMARY KEY (office_id, position),
  FOREIGN KEY (office_id) REFERENCES office (id)
);
COMMENT ON TABLE office_sources IS 'Where the facts of the record come from.

A source, and where in it the fact stands. May be written as the identifier of the source alone.';
COMMENT ON COLUMN office_sources.source IS 'The source.

The identifier of a source: lower-case letters, digits and single hyphens.

Examples: nato-189041.';
COMMENT ON COLUMN office_sources.locator IS 'Where in the source: a page, a paragraph or a time.

A text of one line, without control characters and without marks that change the direction of writing.';

-- The identifiers of the same thing in other data sets, by the data set's key.
--
-- The identifiers of one thing in other data sets, by the key of the data set.
CREATE TABLE office_ids (
  office_id VARCHAR NOT NULL,
  key VARCHAR NOT NULL CHECK (regexp_full_match(key, '^[a-z0-9-]+$')),
  value VARCHAR NOT NULL CHECK (regexp_full_match(value, '^ *[^ \x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}][^\x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}]*$')),
  PRIMARY KEY (office_id, key),
  FOREIGN KEY (office_id) REFERENCES office (id)
);
COMMENT ON TABLE office_ids IS 'The identifiers of the same thing in other data sets, by the data set''s key.

The identifiers of one thing in other data sets, by the key of the data set.';
COMMENT ON COLUMN office_ids.key IS 'The key of another data set, such as `wikidata`, `geonames`, `iso3`, `m49`, `cow` or `unlocode`: lower-case letters, digits and hyphens.

The key of another data set, such as `wikidata`, `geonames`, `iso3`, `m49`, `cow` or `unlocode`: lower-case letters, digits and hyphens.

Examples: wikidata, geonames.';
COMMENT ON COLUMN office_ids.value IS 'The identifiers of the same thing in other data sets, by the data set''s key.

A text of one line, without control characters and without marks that change the direction of writing.';

-- Identifiers of records that were merged into this one. They are never used again.
CREATE TABLE office_previous_ids (
  office_id VARCHAR NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  value VARCHAR NOT NULL CHECK (length(value) <= 80) CHECK (regexp_full_match(value, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  PRIMARY KEY (office_id, position),
  FOREIGN KEY (office_id) REFERENCES office (id)
);
COMMENT ON TABLE office_previous_ids IS 'Identifiers of records that were merged into this one. They are never used again.';
COMMENT ON COLUMN office_previous_ids.value IS 'Identifiers of records that were merged into this one. They are never used again.

An identifier that a record once bore: lower-case letters `a` to `z`, digits and single hyphens, at most 80 characters.';

-- What the sources leave open, one matter a text.
CREATE TABLE office_open (
  office_id VARCHAR NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  value VARCHAR NOT NULL CHECK (regexp_full_match(value, '^ *[^ \x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}][^\x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}]*$')),
  PRIMARY KEY (office_id, position),
  FOREIGN KEY (office_id) REFERENCES office (id)
);
COMMENT ON TABLE office_open IS 'What the sources leave open, one matter a text.';
COMMENT ON COLUMN office_open.value IS 'What the sources leave open, one matter a text.

A text of one line, without control characters and without marks that change the direction of writing.';

-- Fields of which other sources say something else. The field itself holds the value preferred.
--
-- What other sources say of a field of the record.
CREATE TABLE office_disputed (
  office_id VARCHAR NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  field VARCHAR NOT NULL CHECK (regexp_full_match(field, '^ *[^ \x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}][^\x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}]*$')),
  says VARCHAR NOT NULL CHECK (regexp_full_match(says, '^ *[^ \x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}][^\x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}]*$')),
  PRIMARY KEY (office_id, position),
  FOREIGN KEY (office_id) REFERENCES office (id)
);
COMMENT ON TABLE office_disputed IS 'Fields of which other sources say something else. The field itself holds the value preferred.

What other sources say of a field of the record.';
COMMENT ON COLUMN office_disputed.field IS 'The name of the field, with dots where it lies inside another: `stops.0.date`.

A text of one line, without control characters and without marks that change the direction of writing.';
COMMENT ON COLUMN office_disputed.says IS 'What these sources say.

A text of one line, without control characters and without marks that change the direction of writing.';

-- The sources that say so; at least one.
--
-- A source, and where in it the fact stands. May be written as the identifier of the source
-- alone.
CREATE TABLE office_disputed_sources (
  office_id VARCHAR NOT NULL,
  disputed_position BIGINT NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  source VARCHAR NOT NULL REFERENCES source (id) CHECK (length(source) <= 80) CHECK (regexp_full_match(source, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  locator VARCHAR CHECK (regexp_full_match(locator, '^ *[^ \x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}][^\x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}]*$')),
  PRIMARY KEY (office_id, disputed_position, position),
  FOREIGN KEY (office_id, disputed_position) REFERENCES office_disputed (office_id, position)
);
COMMENT ON TABLE office_disputed_sources IS 'The sources that say so; at least one.

A source, and where in it the fact stands. May be written as the identifier of the source alone.';
COMMENT ON COLUMN office_disputed_sources.source IS 'The source.

The identifier of a source: lower-case letters, digits and single hyphens.

Examples: nato-189041.';
COMMENT ON COLUMN office_disputed_sources.locator IS 'Where in the source: a page, a paragraph or a time.

A text of one line, without control characters and without marks that change the direction of writing.';

-- A project's own fields, by namespace. A project may bind its namespace to a JSON Schema of
-- its own.
CREATE TABLE office_ext (
  office_id VARCHAR NOT NULL,
  key VARCHAR NOT NULL CHECK (regexp_full_match(key, '^[a-z0-9]+([.-][a-z0-9]+)*$')),
  value JSON NOT NULL,
  PRIMARY KEY (office_id, key),
  FOREIGN KEY (office_id) REFERENCES office (id)
);
COMMENT ON TABLE office_ext IS 'A project''s own fields, by namespace. A project may bind its namespace to a JSON Schema of its own.';
COMMENT ON COLUMN office_ext.key IS 'The name under which a project keeps fields of its own: lower-case letters and digits, joined by single hyphens or full stops.

The name under which a project keeps fields of its own: lower-case letters and digits, joined by single hyphens or full stops.

Examples: example, org.example.';
COMMENT ON COLUMN office_ext.value IS 'A project''s own fields, by namespace.

A value of a project''s own: anything but `null`, which no depth of it may hold.';

-- Terms in other languages, by language tag.
--
-- Names in other languages, by language tag.
CREATE TABLE topic_labels (
  topic_id VARCHAR NOT NULL,
  key VARCHAR NOT NULL CHECK (regexp_full_match(key, '^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?(-([a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*(-x(-[a-z0-9]{1,8})+)?$')),
  value VARCHAR NOT NULL CHECK (regexp_full_match(value, '^ *[^ \x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}][^\x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}]*$')),
  PRIMARY KEY (topic_id, key),
  FOREIGN KEY (topic_id) REFERENCES topic (id)
);
COMMENT ON TABLE topic_labels IS 'Terms in other languages, by language tag.

Names in other languages, by language tag.';
COMMENT ON COLUMN topic_labels.key IS 'A language by its BCP 47 tag, in the usual case: `lv`, `pt-BR`, `zh-Hant`.

A language by its BCP 47 tag, in the usual case: `lv`, `pt-BR`, `zh-Hant`.

Examples: lv, pt-BR, zh-Hant, be-tarask.';
COMMENT ON COLUMN topic_labels.value IS 'Terms in other languages, by language tag.

A text of one line, without control characters and without marks that change the direction of writing.';

-- Other terms for the same.
CREATE TABLE topic_aliases (
  topic_id VARCHAR NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  value VARCHAR NOT NULL CHECK (regexp_full_match(value, '^ *[^ \x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}][^\x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}]*$')),
  PRIMARY KEY (topic_id, position),
  FOREIGN KEY (topic_id) REFERENCES topic (id)
);
COMMENT ON TABLE topic_aliases IS 'Other terms for the same.';
COMMENT ON COLUMN topic_aliases.value IS 'Other terms for the same.

A text of one line, without control characters and without marks that change the direction of writing.';

-- Where the facts of the record come from.
--
-- A source, and where in it the fact stands. May be written as the identifier of the source
-- alone.
CREATE TABLE topic_sources (
  topic_id VARCHAR NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  source VARCHAR NOT NULL REFERENCES source (id) CHECK (length(source) <= 80) CHECK (regexp_full_match(source, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  locator VARCHAR CHECK (regexp_full_match(locator, '^ *[^ \x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}][^\x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}]*$')),
  PRIMARY KEY (topic_id, position),
  FOREIGN KEY (topic_id) REFERENCES topic (id)
);
COMMENT ON TABLE topic_sources IS 'Where the facts of the record come from.

A source, and where in it the fact stands. May be written as the identifier of the source alone.';
COMMENT ON COLUMN topic_sources.source IS 'The source.

The identifier of a source: lower-case letters, digits and single hyphens.

Examples: nato-189041.';
COMMENT ON COLUMN topic_sources.locator IS 'Where in the source: a page, a paragraph or a time.

A text of one line, without control characters and without marks that change the direction of writing.';

-- The identifiers of the same thing in other data sets, by the data set's key.
--
-- The identifiers of one thing in other data sets, by the key of the data set.
CREATE TABLE topic_ids (
  topic_id VARCHAR NOT NULL,
  key VARCHAR NOT NULL CHECK (regexp_full_match(key, '^[a-z0-9-]+$')),
  value VARCHAR NOT NULL CHECK (regexp_full_match(value, '^ *[^ \x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}][^\x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}]*$')),
  PRIMARY KEY (topic_id, key),
  FOREIGN KEY (topic_id) REFERENCES topic (id)
);
COMMENT ON TABLE topic_ids IS 'The identifiers of the same thing in other data sets, by the data set''s key.

The identifiers of one thing in other data sets, by the key of the data set.';
COMMENT ON COLUMN topic_ids.key IS 'The key of another data set, such as `wikidata`, `geonames`, `iso3`, `m49`, `cow` or `unlocode`: lower-case letters, digits and hyphens.

The key of another data set, such as `wikidata`, `geonames`, `iso3`, `m49`, `cow` or `unlocode`: lower-case letters, digits and hyphens.

Examples: wikidata, geonames.';
COMMENT ON COLUMN topic_ids.value IS 'The identifiers of the same thing in other data sets, by the data set''s key.

A text of one line, without control characters and without marks that change the direction of writing.';

-- Identifiers of records that were merged into this one. They are never used again.
CREATE TABLE topic_previous_ids (
  topic_id VARCHAR NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  value VARCHAR NOT NULL CHECK (length(value) <= 80) CHECK (regexp_full_match(value, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  PRIMARY KEY (topic_id, position),
  FOREIGN KEY (topic_id) REFERENCES topic (id)
);
COMMENT ON TABLE topic_previous_ids IS 'Identifiers of records that were merged into this one. They are never used again.';
COMMENT ON COLUMN topic_previous_ids.value IS 'Identifiers of records that were merged into this one. They are never used again.

An identifier that a record once bore: lower-case letters `a` to `z`, digits and single hyphens, at most 80 characters.';

-- What the sources leave open, one matter a text.
CREATE TABLE topic_open (
  topic_id VARCHAR NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  value VARCHAR NOT NULL CHECK (regexp_full_match(value, '^ *[^ \x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}][^\x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}]*$')),
  PRIMARY KEY (topic_id, position),
  FOREIGN KEY (topic_id) REFERENCES topic (id)
);
COMMENT ON TABLE topic_open IS 'What the sources leave open, one matter a text.';
COMMENT ON COLUMN topic_open.value IS 'What the sources leave open, one matter a text.

A text of one line, without control characters and without marks that change the direction of writing.';

-- Fields of which other sources say something else. The field itself holds the value preferred.
--
-- What other sources say of a field of the record.
CREATE TABLE topic_disputed (
  topic_id VARCHAR NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  field VARCHAR NOT NULL CHECK (regexp_full_match(field, '^ *[^ \x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}][^\x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}]*$')),
  says VARCHAR NOT NULL CHECK (regexp_full_match(says, '^ *[^ \x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}][^\x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}]*$')),
  PRIMARY KEY (topic_id, position),
  FOREIGN KEY (topic_id) REFERENCES topic (id)
);
COMMENT ON TABLE topic_disputed IS 'Fields of which other sources say something else. The field itself holds the value preferred.

What other sources say of a field of the record.';
COMMENT ON COLUMN topic_disputed.field IS 'The name of the field, with dots where it lies inside another: `stops.0.date`.

A text of one line, without control characters and without marks that change the direction of writing.';
COMMENT ON COLUMN topic_disputed.says IS 'What these sources say.

A text of one line, without control characters and without marks that change the direction of writing.';

-- The sources that say so; at least one.
--
-- A source, and where in it the fact stands. May be written as the identifier of the source
-- alone.
CREATE TABLE topic_disputed_sources (
  topic_id VARCHAR NOT NULL,
  disputed_position BIGINT NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  source VARCHAR NOT NULL REFERENCES source (id) CHECK (length(source) <= 80) CHECK (regexp_full_match(source, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  locator VARCHAR CHECK (regexp_full_match(locator, '^ *[^ \x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}][^\x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}]*$')),
  PRIMARY KEY (topic_id, disputed_position, position),
  FOREIGN KEY (topic_id, disputed_position) REFERENCES topic_disputed (topic_id, position)
);
COMMENT ON TABLE topic_disputed_sources IS 'The sources that say so; at least one.

A source, and where in it the fact stands. May be written as the identifier of the source alone.';
COMMENT ON COLUMN topic_disputed_sources.source IS 'The source.

The identifier of a source: lower-case letters, digits and single hyphens.

Examples: nato-189041.';
COMMENT ON COLUMN topic_disputed_sources.locator IS 'Where in the source: a page, a paragraph or a time.

A text of one line, without control characters and without marks that change the direction of writing.';

-- A project's own fields, by namespace. A project may bind its namespace to a JSON Schema of
-- its own.
CREATE TABLE topic_ext (
  topic_id VARCHAR NOT NULL,
  key VARCHAR NOT NULL CHECK (regexp_full_match(key, '^[a-z0-9]+([.-][a-z0-9]+)*$')),
  value JSON NOT NULL,
  PRIMARY KEY (topic_id, key),
  FOREIGN KEY (topic_id) REFERENCES topic (id)
);
COMMENT ON TABLE topic_ext IS 'A project''s own fields, by namespace. A project may bind its namespace to a JSON Schema of its own.';
COMMENT ON COLUMN topic_ext.key IS 'The name under which a project keeps fields of its own: lower-case letters and digits, joined by single hyphens or full stops.

The name under which a project keeps fields of its own: lower-case letters and digits, joined by single hyphens or full stops.

Examples: example, org.example.';
COMMENT ON COLUMN topic_ext.value IS 'A project''s own fields, by namespace.

A value of a project''s own: anything but `null`, which no depth of it may hold.';

-- Where the facts of the record come from.
--
-- A source, and where in it the fact stands. May be written as the identifier of the source
-- alone.
CREATE TABLE source_sources (
  source_id VARCHAR NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  source VARCHAR NOT NULL REFERENCES source (id) CHECK (length(source) <= 80) CHECK (regexp_full_match(source, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  locator VARCHAR CHECK (regexp_full_match(locator, '^ *[^ \x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}][^\x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}]*$')),
  PRIMARY KEY (source_id, position),
  FOREIGN KEY (source_id) REFERENCES source (id)
);
COMMENT ON TABLE source_sources IS 'Where the facts of the record come from.

A source, and where in it the fact stands. May be written as the identifier of the source alone.';
COMMENT ON COLUMN source_sources.source IS 'The source.

The identifier of a source: lower-case letters, digits and single hyphens.

Examples: nato-189041.';
COMMENT ON COLUMN source_sources.locator IS 'Where in the source: a page, a paragraph or a time.

A text of one line, without control characters and without marks that change the direction of writing.';

-- The identifiers of the same thing in other data sets, by the data set's key.
--
-- The identifiers of one thing in other data sets, by the key of the data set.
CREATE TABLE source_ids (
  source_id VARCHAR NOT NULL,
  key VARCHAR NOT NULL CHECK (regexp_full_match(key, '^[a-z0-9-]+$')),
  value VARCHAR NOT NULL CHECK (regexp_full_match(value, '^ *[^ \x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}][^\x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}]*$')),
  PRIMARY KEY (source_id, key),
  FOREIGN KEY (source_id) REFERENCES source (id)
);
COMMENT ON TABLE source_ids IS 'The identifiers of the same thing in other data sets, by the data set''s key.

The identifiers of one thing in other data sets, by the key of the data set.';
COMMENT ON COLUMN source_ids.key IS 'The key of another data set, such as `wikidata`, `geonames`, `iso3`, `m49`, `cow` or `unlocode`: lower-case letters, digits and hyphens.

The key of another data set, such as `wikidata`, `geonames`, `iso3`, `m49`, `cow` or `unlocode`: lower-case letters, digits and hyphens.

Examples: wikidata, geonames.';
COMMENT ON COLUMN source_ids.value IS 'The identifiers of the same thing in other data sets, by the data set''s key.

A text of one line, without control characters and without marks that change the direction of writing.';

-- Identifiers of records that were merged into this one. They are never used again.
CREATE TABLE source_previous_ids (
  source_id VARCHAR NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  value VARCHAR NOT NULL CHECK (length(value) <= 80) CHECK (regexp_full_match(value, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  PRIMARY KEY (source_id, position),
  FOREIGN KEY (source_id) REFERENCES source (id)
);
COMMENT ON TABLE source_previous_ids IS 'Identifiers of records that were merged into this one. They are never used again.';
COMMENT ON COLUMN source_previous_ids.value IS 'Identifiers of records that were merged into this one. They are never used again.

An identifier that a record once bore: lower-case letters `a` to `z`, digits and single hyphens, at most 80 characters.';

-- What the sources leave open, one matter a text.
CREATE TABLE source_open (
  source_id VARCHAR NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  value VARCHAR NOT NULL CHECK (regexp_full_match(value, '^ *[^ \x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}][^\x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}]*$')),
  PRIMARY KEY (source_id, position),
  FOREIGN KEY (source_id) REFERENCES source (id)
);
COMMENT ON TABLE source_open IS 'What the sources leave open, one matter a text.';
COMMENT ON COLUMN source_open.value IS 'What the sources leave open, one matter a text.

A text of one line, without control characters and without marks that change the direction of writing.';

-- Fields of which other sources say something else. The field itself holds the value preferred.
--
-- What other sources say of a field of the record.
CREATE TABLE source_disputed (
  source_id VARCHAR NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  field VARCHAR NOT NULL CHECK (regexp_full_match(field, '^ *[^ \x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}][^\x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}]*$')),
  says VARCHAR NOT NULL CHECK (regexp_full_match(says, '^ *[^ \x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}][^\x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}]*$')),
  PRIMARY KEY (source_id, position),
  FOREIGN KEY (source_id) REFERENCES source (id)
);
COMMENT ON TABLE source_disputed IS 'Fields of which other sources say something else. The field itself holds the value preferred.

What other sources say of a field of the record.';
COMMENT ON COLUMN source_disputed.field IS 'The name of the field, with dots where it lies inside another: `stops.0.date`.

A text of one line, without control characters and without marks that change the direction of writing.';
COMMENT ON COLUMN source_disputed.says IS 'What these sources say.

A text of one line, without control characters and without marks that change the direction of writing.';

-- The sources that say so; at least one.
--
-- A source, and where in it the fact stands. May be written as the identifier of the source
-- alone.
CREATE TABLE source_disputed_sources (
  source_id VARCHAR NOT NULL,
  disputed_position BIGINT NOT NULL,
  position BIGINT NOT NULL CHECK (position >= 1),
  source VARCHAR NOT NULL REFERENCES source (id) CHECK (length(source) <= 80) CHECK (regexp_full_match(source, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  locator VARCHAR CHECK (regexp_full_match(locator, '^ *[^ \x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}][^\x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}-\x{202E}\x{2066}-\x{2069}]*$')),
  PRIMARY KEY (source_id, disputed_position, position),
  FOREIGN KEY (source_id, disputed_position) REFERENCES source_disputed (source_id, position)
);
COMMENT ON TABLE source_disputed_sources IS 'The sources that say so; at least one.

A source, and where in it the fact stands. May be written as the identifier of the source alone.';
COMMENT ON COLUMN source_disputed_sources.source IS 'The source.

The identifier of a source: lower-case letters, digits and single hyphens.

Examples: nato-189041.';
COMMENT ON COLUMN source_disputed_sources.locator IS 'Where in the source: a page, a paragraph or a time.

A text of one line, without control characters and without marks that change the direction of writing.';

-- A project's own fields, by namespace. A project may bind its namespace to a JSON Schema of
-- its own.
CREATE TABLE source_ext (
  source_id VARCHAR NOT NULL,
  key VARCHAR NOT NULL CHECK (regexp_full_match(key, '^[a-z0-9]+([.-][a-z0-9]+)*$')),
  value JSON NOT NULL,
  PRIMARY KEY (source_id, key),
  FOREIGN KEY (source_id) REFERENCES source (id)
);
COMMENT ON TABLE source_ext IS 'A project''s own fields, by namespace. A project may bind its namespace to a JSON Schema of its own.';
COMMENT ON COLUMN source_ext.key IS 'The name under which a project keeps fields of its own: lower-case letters and digits, joined by single hyphens or full stops.

The name under which a project keeps fields of its own: lower-case letters and digits, joined by single hyphens or full stops.

Examples: example, org.example.';
COMMENT ON COLUMN source_ext.value IS 'A project''s own fields, by namespace.

A value of a project''s own: anything but `null`, which no depth of it may hold.';

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

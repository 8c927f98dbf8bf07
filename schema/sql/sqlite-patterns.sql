-- Patterns for the tables of sqlite.sql.
--
-- Written by `chancery generate sql` from urn:chancery:schema:interchange:1 (SHA-256
-- d26b2e36d09e85d578ea64ad6b321a61e34561d9098858c18b09ace0951cc502).
--
-- Needs a function `regexp(pattern, text)`, which SQLite's shell has. Elsewhere define it so
-- that the whole text must match: in Python `connection.create_function("regexp", 2, lambda
-- pattern, text: re.fullmatch(pattern, text) is not None, deterministic=True)`.

CREATE TRIGGER document_pattern_insert BEFORE INSERT ON document
BEGIN
  SELECT RAISE(ABORT, 'document.id has another form')
  WHERE NEW.id IS NOT NULL
    AND NOT NEW.id REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'document.title has another form')
  WHERE NEW.title IS NOT NULL
    AND NOT NEW.title REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
  SELECT RAISE(ABORT, 'document.as_of has another form')
  WHERE NEW.as_of IS NOT NULL
    AND NOT NEW.as_of REGEXP '^([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29)$';
  SELECT RAISE(ABORT, 'document.signed has another form')
  WHERE NEW.signed IS NOT NULL
    AND NOT NEW.signed REGEXP '^(([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?([.][.])?|[.][.]([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?)$';
  SELECT RAISE(ABORT, 'document.url has another form')
  WHERE NEW.url IS NOT NULL
    AND NOT NEW.url REGEXP '^https?://[^ \u0000-\u001F\u007F-\u009F\u00A0\u2028-\u202E\u2066-\u2069]+$';
  SELECT RAISE(ABORT, 'document.notes has another form')
  WHERE NEW.notes IS NOT NULL
    AND NOT NEW.notes REGEXP '^[ \n]*[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]([^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]|\n)*$';
END;

CREATE TRIGGER document_pattern_update BEFORE UPDATE ON document
BEGIN
  SELECT RAISE(ABORT, 'document.id has another form')
  WHERE NEW.id IS NOT NULL
    AND NOT NEW.id REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'document.title has another form')
  WHERE NEW.title IS NOT NULL
    AND NOT NEW.title REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
  SELECT RAISE(ABORT, 'document.as_of has another form')
  WHERE NEW.as_of IS NOT NULL
    AND NOT NEW.as_of REGEXP '^([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29)$';
  SELECT RAISE(ABORT, 'document.signed has another form')
  WHERE NEW.signed IS NOT NULL
    AND NOT NEW.signed REGEXP '^(([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?([.][.])?|[.][.]([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?)$';
  SELECT RAISE(ABORT, 'document.url has another form')
  WHERE NEW.url IS NOT NULL
    AND NOT NEW.url REGEXP '^https?://[^ \u0000-\u001F\u007F-\u009F\u00A0\u2028-\u202E\u2066-\u2069]+$';
  SELECT RAISE(ABORT, 'document.notes has another form')
  WHERE NEW.notes IS NOT NULL
    AND NOT NEW.notes REGEXP '^[ \n]*[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]([^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]|\n)*$';
END;

CREATE TRIGGER coverage_pattern_insert BEFORE INSERT ON coverage
BEGIN
  SELECT RAISE(ABORT, 'coverage.id has another form')
  WHERE NEW.id IS NOT NULL
    AND NOT NEW.id REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'coverage.since has another form')
  WHERE NEW.since IS NOT NULL
    AND NOT NEW.since REGEXP '^(([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?([.][.])?|[.][.]([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?)$';
  SELECT RAISE(ABORT, 'coverage.until has another form')
  WHERE NEW.until IS NOT NULL
    AND NOT NEW.until REGEXP '^(([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?([.][.])?|[.][.]([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?)$';
  SELECT RAISE(ABORT, 'coverage.basis has another form')
  WHERE NEW.basis IS NOT NULL
    AND NOT NEW.basis REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
  SELECT RAISE(ABORT, 'coverage.notes has another form')
  WHERE NEW.notes IS NOT NULL
    AND NOT NEW.notes REGEXP '^[ \n]*[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]([^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]|\n)*$';
END;

CREATE TRIGGER coverage_pattern_update BEFORE UPDATE ON coverage
BEGIN
  SELECT RAISE(ABORT, 'coverage.id has another form')
  WHERE NEW.id IS NOT NULL
    AND NOT NEW.id REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'coverage.since has another form')
  WHERE NEW.since IS NOT NULL
    AND NOT NEW.since REGEXP '^(([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?([.][.])?|[.][.]([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?)$';
  SELECT RAISE(ABORT, 'coverage.until has another form')
  WHERE NEW.until IS NOT NULL
    AND NOT NEW.until REGEXP '^(([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?([.][.])?|[.][.]([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?)$';
  SELECT RAISE(ABORT, 'coverage.basis has another form')
  WHERE NEW.basis IS NOT NULL
    AND NOT NEW.basis REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
  SELECT RAISE(ABORT, 'coverage.notes has another form')
  WHERE NEW.notes IS NOT NULL
    AND NOT NEW.notes REGEXP '^[ \n]*[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]([^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]|\n)*$';
END;

CREATE TRIGGER person_pattern_insert BEFORE INSERT ON person
BEGIN
  SELECT RAISE(ABORT, 'person.id has another form')
  WHERE NEW.id IS NOT NULL
    AND NOT NEW.id REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'person.name has another form')
  WHERE NEW.name IS NOT NULL
    AND NOT NEW.name REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
  SELECT RAISE(ABORT, 'person.born has another form')
  WHERE NEW.born IS NOT NULL
    AND NOT NEW.born REGEXP '^(([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?([.][.])?|[.][.]([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?)$';
  SELECT RAISE(ABORT, 'person.died has another form')
  WHERE NEW.died IS NOT NULL
    AND NOT NEW.died REGEXP '^(([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?([.][.])?|[.][.]([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?)$';
  SELECT RAISE(ABORT, 'person.notes has another form')
  WHERE NEW.notes IS NOT NULL
    AND NOT NEW.notes REGEXP '^[ \n]*[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]([^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]|\n)*$';
END;

CREATE TRIGGER person_pattern_update BEFORE UPDATE ON person
BEGIN
  SELECT RAISE(ABORT, 'person.id has another form')
  WHERE NEW.id IS NOT NULL
    AND NOT NEW.id REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'person.name has another form')
  WHERE NEW.name IS NOT NULL
    AND NOT NEW.name REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
  SELECT RAISE(ABORT, 'person.born has another form')
  WHERE NEW.born IS NOT NULL
    AND NOT NEW.born REGEXP '^(([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?([.][.])?|[.][.]([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?)$';
  SELECT RAISE(ABORT, 'person.died has another form')
  WHERE NEW.died IS NOT NULL
    AND NOT NEW.died REGEXP '^(([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?([.][.])?|[.][.]([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?)$';
  SELECT RAISE(ABORT, 'person.notes has another form')
  WHERE NEW.notes IS NOT NULL
    AND NOT NEW.notes REGEXP '^[ \n]*[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]([^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]|\n)*$';
END;

CREATE TRIGGER visit_pattern_insert BEFORE INSERT ON visit
BEGIN
  SELECT RAISE(ABORT, 'visit.id has another form')
  WHERE NEW.id IS NOT NULL
    AND NOT NEW.id REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'visit.date has another form')
  WHERE NEW.date IS NOT NULL
    AND NOT NEW.date REGEXP '^((([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?([.][.])?|[.][.]([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?)(/(([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?|[.][.]))?|[.][.]/([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?)$';
  SELECT RAISE(ABORT, 'visit.title has another form')
  WHERE NEW.title IS NOT NULL
    AND NOT NEW.title REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
  SELECT RAISE(ABORT, 'visit.weekday has another form')
  WHERE NEW.weekday IS NOT NULL
    AND NOT NEW.weekday REGEXP '^(monday|tuesday|wednesday|thursday|friday|saturday|sunday)(/(monday|tuesday|wednesday|thursday|friday|saturday|sunday))?$';
  SELECT RAISE(ABORT, 'visit.accompanies has another form')
  WHERE NEW.accompanies IS NOT NULL
    AND NOT NEW.accompanies REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'visit.purpose has another form')
  WHERE NEW.purpose IS NOT NULL
    AND NOT NEW.purpose REGEXP '^[ \n]*[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]([^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]|\n)*$';
  SELECT RAISE(ABORT, 'visit.previous_date has another form')
  WHERE NEW.previous_date IS NOT NULL
    AND NOT NEW.previous_date REGEXP '^((([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?([.][.])?|[.][.]([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?)(/(([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?|[.][.]))?|[.][.]/([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?)$';
  SELECT RAISE(ABORT, 'visit.as_of has another form')
  WHERE NEW.as_of IS NOT NULL
    AND NOT NEW.as_of REGEXP '^([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29)$';
  SELECT RAISE(ABORT, 'visit.remarks has another form')
  WHERE NEW.remarks IS NOT NULL
    AND NOT NEW.remarks REGEXP '^[ \n]*[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]([^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]|\n)*$';
  SELECT RAISE(ABORT, 'visit.notes has another form')
  WHERE NEW.notes IS NOT NULL
    AND NOT NEW.notes REGEXP '^[ \n]*[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]([^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]|\n)*$';
END;

CREATE TRIGGER visit_pattern_update BEFORE UPDATE ON visit
BEGIN
  SELECT RAISE(ABORT, 'visit.id has another form')
  WHERE NEW.id IS NOT NULL
    AND NOT NEW.id REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'visit.date has another form')
  WHERE NEW.date IS NOT NULL
    AND NOT NEW.date REGEXP '^((([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?([.][.])?|[.][.]([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?)(/(([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?|[.][.]))?|[.][.]/([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?)$';
  SELECT RAISE(ABORT, 'visit.title has another form')
  WHERE NEW.title IS NOT NULL
    AND NOT NEW.title REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
  SELECT RAISE(ABORT, 'visit.weekday has another form')
  WHERE NEW.weekday IS NOT NULL
    AND NOT NEW.weekday REGEXP '^(monday|tuesday|wednesday|thursday|friday|saturday|sunday)(/(monday|tuesday|wednesday|thursday|friday|saturday|sunday))?$';
  SELECT RAISE(ABORT, 'visit.accompanies has another form')
  WHERE NEW.accompanies IS NOT NULL
    AND NOT NEW.accompanies REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'visit.purpose has another form')
  WHERE NEW.purpose IS NOT NULL
    AND NOT NEW.purpose REGEXP '^[ \n]*[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]([^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]|\n)*$';
  SELECT RAISE(ABORT, 'visit.previous_date has another form')
  WHERE NEW.previous_date IS NOT NULL
    AND NOT NEW.previous_date REGEXP '^((([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?([.][.])?|[.][.]([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?)(/(([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?|[.][.]))?|[.][.]/([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?)$';
  SELECT RAISE(ABORT, 'visit.as_of has another form')
  WHERE NEW.as_of IS NOT NULL
    AND NOT NEW.as_of REGEXP '^([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29)$';
  SELECT RAISE(ABORT, 'visit.remarks has another form')
  WHERE NEW.remarks IS NOT NULL
    AND NOT NEW.remarks REGEXP '^[ \n]*[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]([^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]|\n)*$';
  SELECT RAISE(ABORT, 'visit.notes has another form')
  WHERE NEW.notes IS NOT NULL
    AND NOT NEW.notes REGEXP '^[ \n]*[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]([^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]|\n)*$';
END;

CREATE TRIGGER country_pattern_insert BEFORE INSERT ON country
BEGIN
  SELECT RAISE(ABORT, 'country.id has another form')
  WHERE NEW.id IS NOT NULL
    AND NOT NEW.id REGEXP '^[A-Z]{2}([A-Z]{2})?$';
  SELECT RAISE(ABORT, 'country.name has another form')
  WHERE NEW.name IS NOT NULL
    AND NOT NEW.name REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
  SELECT RAISE(ABORT, 'country.notes has another form')
  WHERE NEW.notes IS NOT NULL
    AND NOT NEW.notes REGEXP '^[ \n]*[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]([^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]|\n)*$';
END;

CREATE TRIGGER country_pattern_update BEFORE UPDATE ON country
BEGIN
  SELECT RAISE(ABORT, 'country.id has another form')
  WHERE NEW.id IS NOT NULL
    AND NOT NEW.id REGEXP '^[A-Z]{2}([A-Z]{2})?$';
  SELECT RAISE(ABORT, 'country.name has another form')
  WHERE NEW.name IS NOT NULL
    AND NOT NEW.name REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
  SELECT RAISE(ABORT, 'country.notes has another form')
  WHERE NEW.notes IS NOT NULL
    AND NOT NEW.notes REGEXP '^[ \n]*[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]([^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]|\n)*$';
END;

CREATE TRIGGER place_pattern_insert BEFORE INSERT ON place
BEGIN
  SELECT RAISE(ABORT, 'place.id has another form')
  WHERE NEW.id IS NOT NULL
    AND NOT NEW.id REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'place.name has another form')
  WHERE NEW.name IS NOT NULL
    AND NOT NEW.name REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
  SELECT RAISE(ABORT, 'place.country has another form')
  WHERE NEW.country IS NOT NULL
    AND NOT NEW.country REGEXP '^[A-Z]{2}([A-Z]{2})?$';
  SELECT RAISE(ABORT, 'place.within has another form')
  WHERE NEW.within IS NOT NULL
    AND NOT NEW.within REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'place.notes has another form')
  WHERE NEW.notes IS NOT NULL
    AND NOT NEW.notes REGEXP '^[ \n]*[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]([^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]|\n)*$';
END;

CREATE TRIGGER place_pattern_update BEFORE UPDATE ON place
BEGIN
  SELECT RAISE(ABORT, 'place.id has another form')
  WHERE NEW.id IS NOT NULL
    AND NOT NEW.id REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'place.name has another form')
  WHERE NEW.name IS NOT NULL
    AND NOT NEW.name REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
  SELECT RAISE(ABORT, 'place.country has another form')
  WHERE NEW.country IS NOT NULL
    AND NOT NEW.country REGEXP '^[A-Z]{2}([A-Z]{2})?$';
  SELECT RAISE(ABORT, 'place.within has another form')
  WHERE NEW.within IS NOT NULL
    AND NOT NEW.within REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'place.notes has another form')
  WHERE NEW.notes IS NOT NULL
    AND NOT NEW.notes REGEXP '^[ \n]*[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]([^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]|\n)*$';
END;

CREATE TRIGGER organisation_pattern_insert BEFORE INSERT ON organisation
BEGIN
  SELECT RAISE(ABORT, 'organisation.id has another form')
  WHERE NEW.id IS NOT NULL
    AND NOT NEW.id REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'organisation.name has another form')
  WHERE NEW.name IS NOT NULL
    AND NOT NEW.name REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
  SELECT RAISE(ABORT, 'organisation.abbreviation has another form')
  WHERE NEW.abbreviation IS NOT NULL
    AND NOT NEW.abbreviation REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
  SELECT RAISE(ABORT, 'organisation.parent has another form')
  WHERE NEW.parent IS NOT NULL
    AND NOT NEW.parent REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'organisation.country has another form')
  WHERE NEW.country IS NOT NULL
    AND NOT NEW.country REGEXP '^[A-Z]{2}([A-Z]{2})?$';
  SELECT RAISE(ABORT, 'organisation.seat has another form')
  WHERE NEW.seat IS NOT NULL
    AND NOT NEW.seat REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'organisation.since has another form')
  WHERE NEW.since IS NOT NULL
    AND NOT NEW.since REGEXP '^(([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?([.][.])?|[.][.]([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?)$';
  SELECT RAISE(ABORT, 'organisation.until has another form')
  WHERE NEW.until IS NOT NULL
    AND NOT NEW.until REGEXP '^(([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?([.][.])?|[.][.]([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?)$';
  SELECT RAISE(ABORT, 'organisation.successor has another form')
  WHERE NEW.successor IS NOT NULL
    AND NOT NEW.successor REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'organisation.notes has another form')
  WHERE NEW.notes IS NOT NULL
    AND NOT NEW.notes REGEXP '^[ \n]*[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]([^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]|\n)*$';
END;

CREATE TRIGGER organisation_pattern_update BEFORE UPDATE ON organisation
BEGIN
  SELECT RAISE(ABORT, 'organisation.id has another form')
  WHERE NEW.id IS NOT NULL
    AND NOT NEW.id REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'organisation.name has another form')
  WHERE NEW.name IS NOT NULL
    AND NOT NEW.name REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
  SELECT RAISE(ABORT, 'organisation.abbreviation has another form')
  WHERE NEW.abbreviation IS NOT NULL
    AND NOT NEW.abbreviation REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
  SELECT RAISE(ABORT, 'organisation.parent has another form')
  WHERE NEW.parent IS NOT NULL
    AND NOT NEW.parent REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'organisation.country has another form')
  WHERE NEW.country IS NOT NULL
    AND NOT NEW.country REGEXP '^[A-Z]{2}([A-Z]{2})?$';
  SELECT RAISE(ABORT, 'organisation.seat has another form')
  WHERE NEW.seat IS NOT NULL
    AND NOT NEW.seat REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'organisation.since has another form')
  WHERE NEW.since IS NOT NULL
    AND NOT NEW.since REGEXP '^(([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?([.][.])?|[.][.]([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?)$';
  SELECT RAISE(ABORT, 'organisation.until has another form')
  WHERE NEW.until IS NOT NULL
    AND NOT NEW.until REGEXP '^(([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?([.][.])?|[.][.]([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?)$';
  SELECT RAISE(ABORT, 'organisation.successor has another form')
  WHERE NEW.successor IS NOT NULL
    AND NOT NEW.successor REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'organisation.notes has another form')
  WHERE NEW.notes IS NOT NULL
    AND NOT NEW.notes REGEXP '^[ \n]*[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]([^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]|\n)*$';
END;

CREATE TRIGGER ministerial_meeting_pattern_insert BEFORE INSERT ON ministerial_meeting
BEGIN
  SELECT RAISE(ABORT, 'ministerial_meeting.id has another form')
  WHERE NEW.id IS NOT NULL
    AND NOT NEW.id REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'ministerial_meeting.body has another form')
  WHERE NEW.body IS NOT NULL
    AND NOT NEW.body REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'ministerial_meeting.date has another form')
  WHERE NEW.date IS NOT NULL
    AND NOT NEW.date REGEXP '^((([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?([.][.])?|[.][.]([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?)(/(([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?|[.][.]))?|[.][.]/([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?)$';
  SELECT RAISE(ABORT, 'ministerial_meeting.title has another form')
  WHERE NEW.title IS NOT NULL
    AND NOT NEW.title REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
  SELECT RAISE(ABORT, 'ministerial_meeting.weekday has another form')
  WHERE NEW.weekday IS NOT NULL
    AND NOT NEW.weekday REGEXP '^(monday|tuesday|wednesday|thursday|friday|saturday|sunday)(/(monday|tuesday|wednesday|thursday|friday|saturday|sunday))?$';
  SELECT RAISE(ABORT, 'ministerial_meeting.country has another form')
  WHERE NEW.country IS NOT NULL
    AND NOT NEW.country REGEXP '^[A-Z]{2}([A-Z]{2})?$';
  SELECT RAISE(ABORT, 'ministerial_meeting.place has another form')
  WHERE NEW.place IS NOT NULL
    AND NOT NEW.place REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'ministerial_meeting.previous_date has another form')
  WHERE NEW.previous_date IS NOT NULL
    AND NOT NEW.previous_date REGEXP '^((([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?([.][.])?|[.][.]([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?)(/(([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?|[.][.]))?|[.][.]/([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?)$';
  SELECT RAISE(ABORT, 'ministerial_meeting.as_of has another form')
  WHERE NEW.as_of IS NOT NULL
    AND NOT NEW.as_of REGEXP '^([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29)$';
  SELECT RAISE(ABORT, 'ministerial_meeting.remarks has another form')
  WHERE NEW.remarks IS NOT NULL
    AND NOT NEW.remarks REGEXP '^[ \n]*[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]([^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]|\n)*$';
  SELECT RAISE(ABORT, 'ministerial_meeting.notes has another form')
  WHERE NEW.notes IS NOT NULL
    AND NOT NEW.notes REGEXP '^[ \n]*[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]([^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]|\n)*$';
END;

CREATE TRIGGER ministerial_meeting_pattern_update BEFORE UPDATE ON ministerial_meeting
BEGIN
  SELECT RAISE(ABORT, 'ministerial_meeting.id has another form')
  WHERE NEW.id IS NOT NULL
    AND NOT NEW.id REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'ministerial_meeting.body has another form')
  WHERE NEW.body IS NOT NULL
    AND NOT NEW.body REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'ministerial_meeting.date has another form')
  WHERE NEW.date IS NOT NULL
    AND NOT NEW.date REGEXP '^((([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?([.][.])?|[.][.]([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?)(/(([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?|[.][.]))?|[.][.]/([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?)$';
  SELECT RAISE(ABORT, 'ministerial_meeting.title has another form')
  WHERE NEW.title IS NOT NULL
    AND NOT NEW.title REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
  SELECT RAISE(ABORT, 'ministerial_meeting.weekday has another form')
  WHERE NEW.weekday IS NOT NULL
    AND NOT NEW.weekday REGEXP '^(monday|tuesday|wednesday|thursday|friday|saturday|sunday)(/(monday|tuesday|wednesday|thursday|friday|saturday|sunday))?$';
  SELECT RAISE(ABORT, 'ministerial_meeting.country has another form')
  WHERE NEW.country IS NOT NULL
    AND NOT NEW.country REGEXP '^[A-Z]{2}([A-Z]{2})?$';
  SELECT RAISE(ABORT, 'ministerial_meeting.place has another form')
  WHERE NEW.place IS NOT NULL
    AND NOT NEW.place REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'ministerial_meeting.previous_date has another form')
  WHERE NEW.previous_date IS NOT NULL
    AND NOT NEW.previous_date REGEXP '^((([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?([.][.])?|[.][.]([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?)(/(([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?|[.][.]))?|[.][.]/([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?)$';
  SELECT RAISE(ABORT, 'ministerial_meeting.as_of has another form')
  WHERE NEW.as_of IS NOT NULL
    AND NOT NEW.as_of REGEXP '^([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29)$';
  SELECT RAISE(ABORT, 'ministerial_meeting.remarks has another form')
  WHERE NEW.remarks IS NOT NULL
    AND NOT NEW.remarks REGEXP '^[ \n]*[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]([^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]|\n)*$';
  SELECT RAISE(ABORT, 'ministerial_meeting.notes has another form')
  WHERE NEW.notes IS NOT NULL
    AND NOT NEW.notes REGEXP '^[ \n]*[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]([^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]|\n)*$';
END;

CREATE TRIGGER operation_pattern_insert BEFORE INSERT ON operation
BEGIN
  SELECT RAISE(ABORT, 'operation.id has another form')
  WHERE NEW.id IS NOT NULL
    AND NOT NEW.id REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'operation.title has another form')
  WHERE NEW.title IS NOT NULL
    AND NOT NEW.title REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
  SELECT RAISE(ABORT, 'operation.organisation has another form')
  WHERE NEW.organisation IS NOT NULL
    AND NOT NEW.organisation REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'operation.since has another form')
  WHERE NEW.since IS NOT NULL
    AND NOT NEW.since REGEXP '^(([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?([.][.])?|[.][.]([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?)$';
  SELECT RAISE(ABORT, 'operation.until has another form')
  WHERE NEW.until IS NOT NULL
    AND NOT NEW.until REGEXP '^(([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?([.][.])?|[.][.]([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?)$';
  SELECT RAISE(ABORT, 'operation.mandate has another form')
  WHERE NEW.mandate IS NOT NULL
    AND NOT NEW.mandate REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'operation.notes has another form')
  WHERE NEW.notes IS NOT NULL
    AND NOT NEW.notes REGEXP '^[ \n]*[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]([^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]|\n)*$';
END;

CREATE TRIGGER operation_pattern_update BEFORE UPDATE ON operation
BEGIN
  SELECT RAISE(ABORT, 'operation.id has another form')
  WHERE NEW.id IS NOT NULL
    AND NOT NEW.id REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'operation.title has another form')
  WHERE NEW.title IS NOT NULL
    AND NOT NEW.title REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
  SELECT RAISE(ABORT, 'operation.organisation has another form')
  WHERE NEW.organisation IS NOT NULL
    AND NOT NEW.organisation REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'operation.since has another form')
  WHERE NEW.since IS NOT NULL
    AND NOT NEW.since REGEXP '^(([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?([.][.])?|[.][.]([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?)$';
  SELECT RAISE(ABORT, 'operation.until has another form')
  WHERE NEW.until IS NOT NULL
    AND NOT NEW.until REGEXP '^(([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?([.][.])?|[.][.]([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?)$';
  SELECT RAISE(ABORT, 'operation.mandate has another form')
  WHERE NEW.mandate IS NOT NULL
    AND NOT NEW.mandate REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'operation.notes has another form')
  WHERE NEW.notes IS NOT NULL
    AND NOT NEW.notes REGEXP '^[ \n]*[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]([^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]|\n)*$';
END;

CREATE TRIGGER deployment_pattern_insert BEFORE INSERT ON deployment
BEGIN
  SELECT RAISE(ABORT, 'deployment.id has another form')
  WHERE NEW.id IS NOT NULL
    AND NOT NEW.id REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'deployment.title has another form')
  WHERE NEW.title IS NOT NULL
    AND NOT NEW.title REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
  SELECT RAISE(ABORT, 'deployment.operation has another form')
  WHERE NEW.operation IS NOT NULL
    AND NOT NEW.operation REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'deployment.organisation has another form')
  WHERE NEW.organisation IS NOT NULL
    AND NOT NEW.organisation REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'deployment.host has another form')
  WHERE NEW.host IS NOT NULL
    AND NOT NEW.host REGEXP '^[A-Z]{2}([A-Z]{2})?$';
  SELECT RAISE(ABORT, 'deployment.area has another form')
  WHERE NEW.area IS NOT NULL
    AND NOT NEW.area REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'deployment.place has another form')
  WHERE NEW.place IS NOT NULL
    AND NOT NEW.place REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'deployment.framework_nation has another form')
  WHERE NEW.framework_nation IS NOT NULL
    AND NOT NEW.framework_nation REGEXP '^[A-Z]{2}([A-Z]{2})?$';
  SELECT RAISE(ABORT, 'deployment.since has another form')
  WHERE NEW.since IS NOT NULL
    AND NOT NEW.since REGEXP '^(([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?([.][.])?|[.][.]([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?)$';
  SELECT RAISE(ABORT, 'deployment.until has another form')
  WHERE NEW.until IS NOT NULL
    AND NOT NEW.until REGEXP '^(([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?([.][.])?|[.][.]([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?)$';
  SELECT RAISE(ABORT, 'deployment.purpose has another form')
  WHERE NEW.purpose IS NOT NULL
    AND NOT NEW.purpose REGEXP '^[ \n]*[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]([^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]|\n)*$';
  SELECT RAISE(ABORT, 'deployment.notes has another form')
  WHERE NEW.notes IS NOT NULL
    AND NOT NEW.notes REGEXP '^[ \n]*[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]([^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]|\n)*$';
END;

CREATE TRIGGER deployment_pattern_update BEFORE UPDATE ON deployment
BEGIN
  SELECT RAISE(ABORT, 'deployment.id has another form')
  WHERE NEW.id IS NOT NULL
    AND NOT NEW.id REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'deployment.title has another form')
  WHERE NEW.title IS NOT NULL
    AND NOT NEW.title REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
  SELECT RAISE(ABORT, 'deployment.operation has another form')
  WHERE NEW.operation IS NOT NULL
    AND NOT NEW.operation REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'deployment.organisation has another form')
  WHERE NEW.organisation IS NOT NULL
    AND NOT NEW.organisation REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'deployment.host has another form')
  WHERE NEW.host IS NOT NULL
    AND NOT NEW.host REGEXP '^[A-Z]{2}([A-Z]{2})?$';
  SELECT RAISE(ABORT, 'deployment.area has another form')
  WHERE NEW.area IS NOT NULL
    AND NOT NEW.area REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'deployment.place has another form')
  WHERE NEW.place IS NOT NULL
    AND NOT NEW.place REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'deployment.framework_nation has another form')
  WHERE NEW.framework_nation IS NOT NULL
    AND NOT NEW.framework_nation REGEXP '^[A-Z]{2}([A-Z]{2})?$';
  SELECT RAISE(ABORT, 'deployment.since has another form')
  WHERE NEW.since IS NOT NULL
    AND NOT NEW.since REGEXP '^(([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?([.][.])?|[.][.]([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?)$';
  SELECT RAISE(ABORT, 'deployment.until has another form')
  WHERE NEW.until IS NOT NULL
    AND NOT NEW.until REGEXP '^(([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?([.][.])?|[.][.]([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?)$';
  SELECT RAISE(ABORT, 'deployment.purpose has another form')
  WHERE NEW.purpose IS NOT NULL
    AND NOT NEW.purpose REGEXP '^[ \n]*[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]([^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]|\n)*$';
  SELECT RAISE(ABORT, 'deployment.notes has another form')
  WHERE NEW.notes IS NOT NULL
    AND NOT NEW.notes REGEXP '^[ \n]*[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]([^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]|\n)*$';
END;

CREATE TRIGGER meeting_pattern_insert BEFORE INSERT ON meeting
BEGIN
  SELECT RAISE(ABORT, 'meeting.id has another form')
  WHERE NEW.id IS NOT NULL
    AND NOT NEW.id REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'meeting.date has another form')
  WHERE NEW.date IS NOT NULL
    AND NOT NEW.date REGEXP '^((([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?([.][.])?|[.][.]([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?)(/(([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?|[.][.]))?|[.][.]/([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?)$';
  SELECT RAISE(ABORT, 'meeting.title has another form')
  WHERE NEW.title IS NOT NULL
    AND NOT NEW.title REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
  SELECT RAISE(ABORT, 'meeting.weekday has another form')
  WHERE NEW.weekday IS NOT NULL
    AND NOT NEW.weekday REGEXP '^(monday|tuesday|wednesday|thursday|friday|saturday|sunday)(/(monday|tuesday|wednesday|thursday|friday|saturday|sunday))?$';
  SELECT RAISE(ABORT, 'meeting.country has another form')
  WHERE NEW.country IS NOT NULL
    AND NOT NEW.country REGEXP '^[A-Z]{2}([A-Z]{2})?$';
  SELECT RAISE(ABORT, 'meeting.place has another form')
  WHERE NEW.place IS NOT NULL
    AND NOT NEW.place REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'meeting.body has another form')
  WHERE NEW.body IS NOT NULL
    AND NOT NEW.body REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'meeting.deployment has another form')
  WHERE NEW.deployment IS NOT NULL
    AND NOT NEW.deployment REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'meeting.previous_date has another form')
  WHERE NEW.previous_date IS NOT NULL
    AND NOT NEW.previous_date REGEXP '^((([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?([.][.])?|[.][.]([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?)(/(([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?|[.][.]))?|[.][.]/([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?)$';
  SELECT RAISE(ABORT, 'meeting.as_of has another form')
  WHERE NEW.as_of IS NOT NULL
    AND NOT NEW.as_of REGEXP '^([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29)$';
  SELECT RAISE(ABORT, 'meeting.remarks has another form')
  WHERE NEW.remarks IS NOT NULL
    AND NOT NEW.remarks REGEXP '^[ \n]*[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]([^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]|\n)*$';
  SELECT RAISE(ABORT, 'meeting.notes has another form')
  WHERE NEW.notes IS NOT NULL
    AND NOT NEW.notes REGEXP '^[ \n]*[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]([^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]|\n)*$';
END;

CREATE TRIGGER meeting_pattern_update BEFORE UPDATE ON meeting
BEGIN
  SELECT RAISE(ABORT, 'meeting.id has another form')
  WHERE NEW.id IS NOT NULL
    AND NOT NEW.id REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'meeting.date has another form')
  WHERE NEW.date IS NOT NULL
    AND NOT NEW.date REGEXP '^((([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?([.][.])?|[.][.]([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?)(/(([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?|[.][.]))?|[.][.]/([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?)$';
  SELECT RAISE(ABORT, 'meeting.title has another form')
  WHERE NEW.title IS NOT NULL
    AND NOT NEW.title REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
  SELECT RAISE(ABORT, 'meeting.weekday has another form')
  WHERE NEW.weekday IS NOT NULL
    AND NOT NEW.weekday REGEXP '^(monday|tuesday|wednesday|thursday|friday|saturday|sunday)(/(monday|tuesday|wednesday|thursday|friday|saturday|sunday))?$';
  SELECT RAISE(ABORT, 'meeting.country has another form')
  WHERE NEW.country IS NOT NULL
    AND NOT NEW.country REGEXP '^[A-Z]{2}([A-Z]{2})?$';
  SELECT RAISE(ABORT, 'meeting.place has another form')
  WHERE NEW.place IS NOT NULL
    AND NOT NEW.place REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'meeting.body has another form')
  WHERE NEW.body IS NOT NULL
    AND NOT NEW.body REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'meeting.deployment has another form')
  WHERE NEW.deployment IS NOT NULL
    AND NOT NEW.deployment REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'meeting.previous_date has another form')
  WHERE NEW.previous_date IS NOT NULL
    AND NOT NEW.previous_date REGEXP '^((([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?([.][.])?|[.][.]([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?)(/(([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?|[.][.]))?|[.][.]/([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?)$';
  SELECT RAISE(ABORT, 'meeting.as_of has another form')
  WHERE NEW.as_of IS NOT NULL
    AND NOT NEW.as_of REGEXP '^([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29)$';
  SELECT RAISE(ABORT, 'meeting.remarks has another form')
  WHERE NEW.remarks IS NOT NULL
    AND NOT NEW.remarks REGEXP '^[ \n]*[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]([^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]|\n)*$';
  SELECT RAISE(ABORT, 'meeting.notes has another form')
  WHERE NEW.notes IS NOT NULL
    AND NOT NEW.notes REGEXP '^[ \n]*[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]([^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]|\n)*$';
END;

CREATE TRIGGER statement_pattern_insert BEFORE INSERT ON statement
BEGIN
  SELECT RAISE(ABORT, 'statement.id has another form')
  WHERE NEW.id IS NOT NULL
    AND NOT NEW.id REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'statement.date has another form')
  WHERE NEW.date IS NOT NULL
    AND NOT NEW.date REGEXP '^((([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?([.][.])?|[.][.]([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?)(/(([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?|[.][.]))?|[.][.]/([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?)$';
  SELECT RAISE(ABORT, 'statement.summary has another form')
  WHERE NEW.summary IS NOT NULL
    AND NOT NEW.summary REGEXP '^[ \n]*[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]([^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]|\n)*$';
  SELECT RAISE(ABORT, 'statement.visit has another form')
  WHERE NEW.visit IS NOT NULL
    AND NOT NEW.visit REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'statement.meeting has another form')
  WHERE NEW.meeting IS NOT NULL
    AND NOT NEW.meeting REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'statement.ministerial_meeting has another form')
  WHERE NEW.ministerial_meeting IS NOT NULL
    AND NOT NEW.ministerial_meeting REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'statement.quote has another form')
  WHERE NEW.quote IS NOT NULL
    AND NOT NEW.quote REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
  SELECT RAISE(ABORT, 'statement.language has another form')
  WHERE NEW.language IS NOT NULL
    AND NOT NEW.language REGEXP '^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?(-([a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*(-x(-[a-z0-9]{1,8})+)?$';
  SELECT RAISE(ABORT, 'statement.notes has another form')
  WHERE NEW.notes IS NOT NULL
    AND NOT NEW.notes REGEXP '^[ \n]*[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]([^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]|\n)*$';
END;

CREATE TRIGGER statement_pattern_update BEFORE UPDATE ON statement
BEGIN
  SELECT RAISE(ABORT, 'statement.id has another form')
  WHERE NEW.id IS NOT NULL
    AND NOT NEW.id REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'statement.date has another form')
  WHERE NEW.date IS NOT NULL
    AND NOT NEW.date REGEXP '^((([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?([.][.])?|[.][.]([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?)(/(([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?|[.][.]))?|[.][.]/([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?)$';
  SELECT RAISE(ABORT, 'statement.summary has another form')
  WHERE NEW.summary IS NOT NULL
    AND NOT NEW.summary REGEXP '^[ \n]*[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]([^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]|\n)*$';
  SELECT RAISE(ABORT, 'statement.visit has another form')
  WHERE NEW.visit IS NOT NULL
    AND NOT NEW.visit REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'statement.meeting has another form')
  WHERE NEW.meeting IS NOT NULL
    AND NOT NEW.meeting REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'statement.ministerial_meeting has another form')
  WHERE NEW.ministerial_meeting IS NOT NULL
    AND NOT NEW.ministerial_meeting REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'statement.quote has another form')
  WHERE NEW.quote IS NOT NULL
    AND NOT NEW.quote REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
  SELECT RAISE(ABORT, 'statement.language has another form')
  WHERE NEW.language IS NOT NULL
    AND NOT NEW.language REGEXP '^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?(-([a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*(-x(-[a-z0-9]{1,8})+)?$';
  SELECT RAISE(ABORT, 'statement.notes has another form')
  WHERE NEW.notes IS NOT NULL
    AND NOT NEW.notes REGEXP '^[ \n]*[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]([^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]|\n)*$';
END;

CREATE TRIGGER office_pattern_insert BEFORE INSERT ON office
BEGIN
  SELECT RAISE(ABORT, 'office.id has another form')
  WHERE NEW.id IS NOT NULL
    AND NOT NEW.id REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'office.name has another form')
  WHERE NEW.name IS NOT NULL
    AND NOT NEW.name REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
  SELECT RAISE(ABORT, 'office.country has another form')
  WHERE NEW.country IS NOT NULL
    AND NOT NEW.country REGEXP '^[A-Z]{2}([A-Z]{2})?$';
  SELECT RAISE(ABORT, 'office.organisation has another form')
  WHERE NEW.organisation IS NOT NULL
    AND NOT NEW.organisation REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'office.since has another form')
  WHERE NEW.since IS NOT NULL
    AND NOT NEW.since REGEXP '^(([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?([.][.])?|[.][.]([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?)$';
  SELECT RAISE(ABORT, 'office.until has another form')
  WHERE NEW.until IS NOT NULL
    AND NOT NEW.until REGEXP '^(([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?([.][.])?|[.][.]([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?)$';
  SELECT RAISE(ABORT, 'office.notes has another form')
  WHERE NEW.notes IS NOT NULL
    AND NOT NEW.notes REGEXP '^[ \n]*[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]([^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]|\n)*$';
END;

CREATE TRIGGER office_pattern_update BEFORE UPDATE ON office
BEGIN
  SELECT RAISE(ABORT, 'office.id has another form')
  WHERE NEW.id IS NOT NULL
    AND NOT NEW.id REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'office.name has another form')
  WHERE NEW.name IS NOT NULL
    AND NOT NEW.name REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
  SELECT RAISE(ABORT, 'office.country has another form')
  WHERE NEW.country IS NOT NULL
    AND NOT NEW.country REGEXP '^[A-Z]{2}([A-Z]{2})?$';
  SELECT RAISE(ABORT, 'office.organisation has another form')
  WHERE NEW.organisation IS NOT NULL
    AND NOT NEW.organisation REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'office.since has another form')
  WHERE NEW.since IS NOT NULL
    AND NOT NEW.since REGEXP '^(([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?([.][.])?|[.][.]([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?)$';
  SELECT RAISE(ABORT, 'office.until has another form')
  WHERE NEW.until IS NOT NULL
    AND NOT NEW.until REGEXP '^(([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?([.][.])?|[.][.]([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?)$';
  SELECT RAISE(ABORT, 'office.notes has another form')
  WHERE NEW.notes IS NOT NULL
    AND NOT NEW.notes REGEXP '^[ \n]*[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]([^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]|\n)*$';
END;

CREATE TRIGGER topic_pattern_insert BEFORE INSERT ON topic
BEGIN
  SELECT RAISE(ABORT, 'topic.id has another form')
  WHERE NEW.id IS NOT NULL
    AND NOT NEW.id REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'topic.label has another form')
  WHERE NEW.label IS NOT NULL
    AND NOT NEW.label REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
  SELECT RAISE(ABORT, 'topic.broader has another form')
  WHERE NEW.broader IS NOT NULL
    AND NOT NEW.broader REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'topic.definition has another form')
  WHERE NEW.definition IS NOT NULL
    AND NOT NEW.definition REGEXP '^[ \n]*[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]([^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]|\n)*$';
  SELECT RAISE(ABORT, 'topic.replaced_by has another form')
  WHERE NEW.replaced_by IS NOT NULL
    AND NOT NEW.replaced_by REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'topic.notes has another form')
  WHERE NEW.notes IS NOT NULL
    AND NOT NEW.notes REGEXP '^[ \n]*[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]([^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]|\n)*$';
END;

CREATE TRIGGER topic_pattern_update BEFORE UPDATE ON topic
BEGIN
  SELECT RAISE(ABORT, 'topic.id has another form')
  WHERE NEW.id IS NOT NULL
    AND NOT NEW.id REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'topic.label has another form')
  WHERE NEW.label IS NOT NULL
    AND NOT NEW.label REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
  SELECT RAISE(ABORT, 'topic.broader has another form')
  WHERE NEW.broader IS NOT NULL
    AND NOT NEW.broader REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'topic.definition has another form')
  WHERE NEW.definition IS NOT NULL
    AND NOT NEW.definition REGEXP '^[ \n]*[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]([^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]|\n)*$';
  SELECT RAISE(ABORT, 'topic.replaced_by has another form')
  WHERE NEW.replaced_by IS NOT NULL
    AND NOT NEW.replaced_by REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'topic.notes has another form')
  WHERE NEW.notes IS NOT NULL
    AND NOT NEW.notes REGEXP '^[ \n]*[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]([^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]|\n)*$';
END;

CREATE TRIGGER source_pattern_insert BEFORE INSERT ON source
BEGIN
  SELECT RAISE(ABORT, 'source.id has another form')
  WHERE NEW.id IS NOT NULL
    AND NOT NEW.id REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'source.title has another form')
  WHERE NEW.title IS NOT NULL
    AND NOT NEW.title REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
  SELECT RAISE(ABORT, 'source.publisher has another form')
  WHERE NEW.publisher IS NOT NULL
    AND NOT NEW.publisher REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'source.url has another form')
  WHERE NEW.url IS NOT NULL
    AND NOT NEW.url REGEXP '^https?://[^ \u0000-\u001F\u007F-\u009F\u00A0\u2028-\u202E\u2066-\u2069]+$';
  SELECT RAISE(ABORT, 'source.published has another form')
  WHERE NEW.published IS NOT NULL
    AND NOT NEW.published REGEXP '^(([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?([.][.])?|[.][.]([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?)$';
  SELECT RAISE(ABORT, 'source.weekday has another form')
  WHERE NEW.weekday IS NOT NULL
    AND NOT NEW.weekday REGEXP '^(monday|tuesday|wednesday|thursday|friday|saturday|sunday)(/(monday|tuesday|wednesday|thursday|friday|saturday|sunday))?$';
  SELECT RAISE(ABORT, 'source.language has another form')
  WHERE NEW.language IS NOT NULL
    AND NOT NEW.language REGEXP '^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?(-([a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*(-x(-[a-z0-9]{1,8})+)?$';
  SELECT RAISE(ABORT, 'source.retrieved has another form')
  WHERE NEW.retrieved IS NOT NULL
    AND NOT NEW.retrieved REGEXP '^([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29)$';
  SELECT RAISE(ABORT, 'source.archive_url has another form')
  WHERE NEW.archive_url IS NOT NULL
    AND NOT NEW.archive_url REGEXP '^https?://[^ \u0000-\u001F\u007F-\u009F\u00A0\u2028-\u202E\u2066-\u2069]+$';
  SELECT RAISE(ABORT, 'source.sha256 has another form')
  WHERE NEW.sha256 IS NOT NULL
    AND NOT NEW.sha256 REGEXP '^[0-9a-f]{64}$';
  SELECT RAISE(ABORT, 'source.licence has another form')
  WHERE NEW.licence IS NOT NULL
    AND NOT NEW.licence REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
  SELECT RAISE(ABORT, 'source.notes has another form')
  WHERE NEW.notes IS NOT NULL
    AND NOT NEW.notes REGEXP '^[ \n]*[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]([^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]|\n)*$';
END;

CREATE TRIGGER source_pattern_update BEFORE UPDATE ON source
BEGIN
  SELECT RAISE(ABORT, 'source.id has another form')
  WHERE NEW.id IS NOT NULL
    AND NOT NEW.id REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'source.title has another form')
  WHERE NEW.title IS NOT NULL
    AND NOT NEW.title REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
  SELECT RAISE(ABORT, 'source.publisher has another form')
  WHERE NEW.publisher IS NOT NULL
    AND NOT NEW.publisher REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'source.url has another form')
  WHERE NEW.url IS NOT NULL
    AND NOT NEW.url REGEXP '^https?://[^ \u0000-\u001F\u007F-\u009F\u00A0\u2028-\u202E\u2066-\u2069]+$';
  SELECT RAISE(ABORT, 'source.published has another form')
  WHERE NEW.published IS NOT NULL
    AND NOT NEW.published REGEXP '^(([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?([.][.])?|[.][.]([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?)$';
  SELECT RAISE(ABORT, 'source.weekday has another form')
  WHERE NEW.weekday IS NOT NULL
    AND NOT NEW.weekday REGEXP '^(monday|tuesday|wednesday|thursday|friday|saturday|sunday)(/(monday|tuesday|wednesday|thursday|friday|saturday|sunday))?$';
  SELECT RAISE(ABORT, 'source.language has another form')
  WHERE NEW.language IS NOT NULL
    AND NOT NEW.language REGEXP '^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?(-([a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*(-x(-[a-z0-9]{1,8})+)?$';
  SELECT RAISE(ABORT, 'source.retrieved has another form')
  WHERE NEW.retrieved IS NOT NULL
    AND NOT NEW.retrieved REGEXP '^([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29)$';
  SELECT RAISE(ABORT, 'source.archive_url has another form')
  WHERE NEW.archive_url IS NOT NULL
    AND NOT NEW.archive_url REGEXP '^https?://[^ \u0000-\u001F\u007F-\u009F\u00A0\u2028-\u202E\u2066-\u2069]+$';
  SELECT RAISE(ABORT, 'source.sha256 has another form')
  WHERE NEW.sha256 IS NOT NULL
    AND NOT NEW.sha256 REGEXP '^[0-9a-f]{64}$';
  SELECT RAISE(ABORT, 'source.licence has another form')
  WHERE NEW.licence IS NOT NULL
    AND NOT NEW.licence REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
  SELECT RAISE(ABORT, 'source.notes has another form')
  WHERE NEW.notes IS NOT NULL
    AND NOT NEW.notes REGEXP '^[ \n]*[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]([^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]|\n)*$';
END;

CREATE TRIGGER document_sources_pattern_insert BEFORE INSERT ON document_sources
BEGIN
  SELECT RAISE(ABORT, 'document_sources.source has another form')
  WHERE NEW.source IS NOT NULL
    AND NOT NEW.source REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'document_sources.locator has another form')
  WHERE NEW.locator IS NOT NULL
    AND NOT NEW.locator REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER document_sources_pattern_update BEFORE UPDATE ON document_sources
BEGIN
  SELECT RAISE(ABORT, 'document_sources.source has another form')
  WHERE NEW.source IS NOT NULL
    AND NOT NEW.source REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'document_sources.locator has another form')
  WHERE NEW.locator IS NOT NULL
    AND NOT NEW.locator REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER document_parties_pattern_insert BEFORE INSERT ON document_parties
BEGIN
  SELECT RAISE(ABORT, 'document_parties.person has another form')
  WHERE NEW.person IS NOT NULL
    AND NOT NEW.person REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'document_parties.office has another form')
  WHERE NEW.office IS NOT NULL
    AND NOT NEW.office REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'document_parties.organisation has another form')
  WHERE NEW.organisation IS NOT NULL
    AND NOT NEW.organisation REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'document_parties.country has another form')
  WHERE NEW.country IS NOT NULL
    AND NOT NEW.country REGEXP '^[A-Z]{2}([A-Z]{2})?$';
  SELECT RAISE(ABORT, 'document_parties.place has another form')
  WHERE NEW.place IS NOT NULL
    AND NOT NEW.place REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'document_parties.visit has another form')
  WHERE NEW.visit IS NOT NULL
    AND NOT NEW.visit REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'document_parties.meeting has another form')
  WHERE NEW.meeting IS NOT NULL
    AND NOT NEW.meeting REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'document_parties.ministerial_meeting has another form')
  WHERE NEW.ministerial_meeting IS NOT NULL
    AND NOT NEW.ministerial_meeting REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'document_parties.deployment has another form')
  WHERE NEW.deployment IS NOT NULL
    AND NOT NEW.deployment REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'document_parties.operation has another form')
  WHERE NEW.operation IS NOT NULL
    AND NOT NEW.operation REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'document_parties.document has another form')
  WHERE NEW.document IS NOT NULL
    AND NOT NEW.document REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'document_parties.topic has another form')
  WHERE NEW.topic IS NOT NULL
    AND NOT NEW.topic REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
END;

CREATE TRIGGER document_parties_pattern_update BEFORE UPDATE ON document_parties
BEGIN
  SELECT RAISE(ABORT, 'document_parties.person has another form')
  WHERE NEW.person IS NOT NULL
    AND NOT NEW.person REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'document_parties.office has another form')
  WHERE NEW.office IS NOT NULL
    AND NOT NEW.office REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'document_parties.organisation has another form')
  WHERE NEW.organisation IS NOT NULL
    AND NOT NEW.organisation REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'document_parties.country has another form')
  WHERE NEW.country IS NOT NULL
    AND NOT NEW.country REGEXP '^[A-Z]{2}([A-Z]{2})?$';
  SELECT RAISE(ABORT, 'document_parties.place has another form')
  WHERE NEW.place IS NOT NULL
    AND NOT NEW.place REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'document_parties.visit has another form')
  WHERE NEW.visit IS NOT NULL
    AND NOT NEW.visit REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'document_parties.meeting has another form')
  WHERE NEW.meeting IS NOT NULL
    AND NOT NEW.meeting REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'document_parties.ministerial_meeting has another form')
  WHERE NEW.ministerial_meeting IS NOT NULL
    AND NOT NEW.ministerial_meeting REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'document_parties.deployment has another form')
  WHERE NEW.deployment IS NOT NULL
    AND NOT NEW.deployment REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'document_parties.operation has another form')
  WHERE NEW.operation IS NOT NULL
    AND NOT NEW.operation REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'document_parties.document has another form')
  WHERE NEW.document IS NOT NULL
    AND NOT NEW.document REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'document_parties.topic has another form')
  WHERE NEW.topic IS NOT NULL
    AND NOT NEW.topic REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
END;

CREATE TRIGGER document_signed_at_pattern_insert BEFORE INSERT ON document_signed_at
BEGIN
  SELECT RAISE(ABORT, 'document_signed_at.person has another form')
  WHERE NEW.person IS NOT NULL
    AND NOT NEW.person REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'document_signed_at.office has another form')
  WHERE NEW.office IS NOT NULL
    AND NOT NEW.office REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'document_signed_at.organisation has another form')
  WHERE NEW.organisation IS NOT NULL
    AND NOT NEW.organisation REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'document_signed_at.country has another form')
  WHERE NEW.country IS NOT NULL
    AND NOT NEW.country REGEXP '^[A-Z]{2}([A-Z]{2})?$';
  SELECT RAISE(ABORT, 'document_signed_at.place has another form')
  WHERE NEW.place IS NOT NULL
    AND NOT NEW.place REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'document_signed_at.visit has another form')
  WHERE NEW.visit IS NOT NULL
    AND NOT NEW.visit REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'document_signed_at.meeting has another form')
  WHERE NEW.meeting IS NOT NULL
    AND NOT NEW.meeting REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'document_signed_at.ministerial_meeting has another form')
  WHERE NEW.ministerial_meeting IS NOT NULL
    AND NOT NEW.ministerial_meeting REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'document_signed_at.deployment has another form')
  WHERE NEW.deployment IS NOT NULL
    AND NOT NEW.deployment REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'document_signed_at.operation has another form')
  WHERE NEW.operation IS NOT NULL
    AND NOT NEW.operation REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'document_signed_at.document has another form')
  WHERE NEW.document IS NOT NULL
    AND NOT NEW.document REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'document_signed_at.topic has another form')
  WHERE NEW.topic IS NOT NULL
    AND NOT NEW.topic REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
END;

CREATE TRIGGER document_signed_at_pattern_update BEFORE UPDATE ON document_signed_at
BEGIN
  SELECT RAISE(ABORT, 'document_signed_at.person has another form')
  WHERE NEW.person IS NOT NULL
    AND NOT NEW.person REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'document_signed_at.office has another form')
  WHERE NEW.office IS NOT NULL
    AND NOT NEW.office REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'document_signed_at.organisation has another form')
  WHERE NEW.organisation IS NOT NULL
    AND NOT NEW.organisation REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'document_signed_at.country has another form')
  WHERE NEW.country IS NOT NULL
    AND NOT NEW.country REGEXP '^[A-Z]{2}([A-Z]{2})?$';
  SELECT RAISE(ABORT, 'document_signed_at.place has another form')
  WHERE NEW.place IS NOT NULL
    AND NOT NEW.place REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'document_signed_at.visit has another form')
  WHERE NEW.visit IS NOT NULL
    AND NOT NEW.visit REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'document_signed_at.meeting has another form')
  WHERE NEW.meeting IS NOT NULL
    AND NOT NEW.meeting REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'document_signed_at.ministerial_meeting has another form')
  WHERE NEW.ministerial_meeting IS NOT NULL
    AND NOT NEW.ministerial_meeting REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'document_signed_at.deployment has another form')
  WHERE NEW.deployment IS NOT NULL
    AND NOT NEW.deployment REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'document_signed_at.operation has another form')
  WHERE NEW.operation IS NOT NULL
    AND NOT NEW.operation REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'document_signed_at.document has another form')
  WHERE NEW.document IS NOT NULL
    AND NOT NEW.document REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'document_signed_at.topic has another form')
  WHERE NEW.topic IS NOT NULL
    AND NOT NEW.topic REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
END;

CREATE TRIGGER document_discussed_at_pattern_insert BEFORE INSERT ON document_discussed_at
BEGIN
  SELECT RAISE(ABORT, 'document_discussed_at.person has another form')
  WHERE NEW.person IS NOT NULL
    AND NOT NEW.person REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'document_discussed_at.office has another form')
  WHERE NEW.office IS NOT NULL
    AND NOT NEW.office REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'document_discussed_at.organisation has another form')
  WHERE NEW.organisation IS NOT NULL
    AND NOT NEW.organisation REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'document_discussed_at.country has another form')
  WHERE NEW.country IS NOT NULL
    AND NOT NEW.country REGEXP '^[A-Z]{2}([A-Z]{2})?$';
  SELECT RAISE(ABORT, 'document_discussed_at.place has another form')
  WHERE NEW.place IS NOT NULL
    AND NOT NEW.place REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'document_discussed_at.visit has another form')
  WHERE NEW.visit IS NOT NULL
    AND NOT NEW.visit REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'document_discussed_at.meeting has another form')
  WHERE NEW.meeting IS NOT NULL
    AND NOT NEW.meeting REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'document_discussed_at.ministerial_meeting has another form')
  WHERE NEW.ministerial_meeting IS NOT NULL
    AND NOT NEW.ministerial_meeting REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'document_discussed_at.deployment has another form')
  WHERE NEW.deployment IS NOT NULL
    AND NOT NEW.deployment REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'document_discussed_at.operation has another form')
  WHERE NEW.operation IS NOT NULL
    AND NOT NEW.operation REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'document_discussed_at.document has another form')
  WHERE NEW.document IS NOT NULL
    AND NOT NEW.document REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'document_discussed_at.topic has another form')
  WHERE NEW.topic IS NOT NULL
    AND NOT NEW.topic REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
END;

CREATE TRIGGER document_discussed_at_pattern_update BEFORE UPDATE ON document_discussed_at
BEGIN
  SELECT RAISE(ABORT, 'document_discussed_at.person has another form')
  WHERE NEW.person IS NOT NULL
    AND NOT NEW.person REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'document_discussed_at.office has another form')
  WHERE NEW.office IS NOT NULL
    AND NOT NEW.office REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'document_discussed_at.organisation has another form')
  WHERE NEW.organisation IS NOT NULL
    AND NOT NEW.organisation REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'document_discussed_at.country has another form')
  WHERE NEW.country IS NOT NULL
    AND NOT NEW.country REGEXP '^[A-Z]{2}([A-Z]{2})?$';
  SELECT RAISE(ABORT, 'document_discussed_at.place has another form')
  WHERE NEW.place IS NOT NULL
    AND NOT NEW.place REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'document_discussed_at.visit has another form')
  WHERE NEW.visit IS NOT NULL
    AND NOT NEW.visit REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'document_discussed_at.meeting has another form')
  WHERE NEW.meeting IS NOT NULL
    AND NOT NEW.meeting REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'document_discussed_at.ministerial_meeting has another form')
  WHERE NEW.ministerial_meeting IS NOT NULL
    AND NOT NEW.ministerial_meeting REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'document_discussed_at.deployment has another form')
  WHERE NEW.deployment IS NOT NULL
    AND NOT NEW.deployment REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'document_discussed_at.operation has another form')
  WHERE NEW.operation IS NOT NULL
    AND NOT NEW.operation REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'document_discussed_at.document has another form')
  WHERE NEW.document IS NOT NULL
    AND NOT NEW.document REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'document_discussed_at.topic has another form')
  WHERE NEW.topic IS NOT NULL
    AND NOT NEW.topic REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
END;

CREATE TRIGGER document_ids_pattern_insert BEFORE INSERT ON document_ids
BEGIN
  SELECT RAISE(ABORT, 'document_ids.key has another form')
  WHERE NEW.key IS NOT NULL
    AND NOT NEW.key REGEXP '^[a-z0-9-]+$';
  SELECT RAISE(ABORT, 'document_ids.value has another form')
  WHERE NEW.value IS NOT NULL
    AND NOT NEW.value REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER document_ids_pattern_update BEFORE UPDATE ON document_ids
BEGIN
  SELECT RAISE(ABORT, 'document_ids.key has another form')
  WHERE NEW.key IS NOT NULL
    AND NOT NEW.key REGEXP '^[a-z0-9-]+$';
  SELECT RAISE(ABORT, 'document_ids.value has another form')
  WHERE NEW.value IS NOT NULL
    AND NOT NEW.value REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER document_previous_ids_pattern_insert BEFORE INSERT ON document_previous_ids
BEGIN
  SELECT RAISE(ABORT, 'document_previous_ids.value has another form')
  WHERE NEW.value IS NOT NULL
    AND NOT NEW.value REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
END;

CREATE TRIGGER document_previous_ids_pattern_update BEFORE UPDATE ON document_previous_ids
BEGIN
  SELECT RAISE(ABORT, 'document_previous_ids.value has another form')
  WHERE NEW.value IS NOT NULL
    AND NOT NEW.value REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
END;

CREATE TRIGGER document_open_pattern_insert BEFORE INSERT ON document_open
BEGIN
  SELECT RAISE(ABORT, 'document_open.value has another form')
  WHERE NEW.value IS NOT NULL
    AND NOT NEW.value REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER document_open_pattern_update BEFORE UPDATE ON document_open
BEGIN
  SELECT RAISE(ABORT, 'document_open.value has another form')
  WHERE NEW.value IS NOT NULL
    AND NOT NEW.value REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER document_disputed_pattern_insert BEFORE INSERT ON document_disputed
BEGIN
  SELECT RAISE(ABORT, 'document_disputed.field has another form')
  WHERE NEW.field IS NOT NULL
    AND NOT NEW.field REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
  SELECT RAISE(ABORT, 'document_disputed.says has another form')
  WHERE NEW.says IS NOT NULL
    AND NOT NEW.says REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER document_disputed_pattern_update BEFORE UPDATE ON document_disputed
BEGIN
  SELECT RAISE(ABORT, 'document_disputed.field has another form')
  WHERE NEW.field IS NOT NULL
    AND NOT NEW.field REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
  SELECT RAISE(ABORT, 'document_disputed.says has another form')
  WHERE NEW.says IS NOT NULL
    AND NOT NEW.says REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER document_disputed_sources_pattern_insert BEFORE INSERT ON document_disputed_sources
BEGIN
  SELECT RAISE(ABORT, 'document_disputed_sources.source has another form')
  WHERE NEW.source IS NOT NULL
    AND NOT NEW.source REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'document_disputed_sources.locator has another form')
  WHERE NEW.locator IS NOT NULL
    AND NOT NEW.locator REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER document_disputed_sources_pattern_update BEFORE UPDATE ON document_disputed_sources
BEGIN
  SELECT RAISE(ABORT, 'document_disputed_sources.source has another form')
  WHERE NEW.source IS NOT NULL
    AND NOT NEW.source REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'document_disputed_sources.locator has another form')
  WHERE NEW.locator IS NOT NULL
    AND NOT NEW.locator REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER document_ext_pattern_insert BEFORE INSERT ON document_ext
BEGIN
  SELECT RAISE(ABORT, 'document_ext.key has another form')
  WHERE NEW.key IS NOT NULL
    AND NOT NEW.key REGEXP '^[a-z0-9]+([.-][a-z0-9]+)*$';
END;

CREATE TRIGGER document_ext_pattern_update BEFORE UPDATE ON document_ext
BEGIN
  SELECT RAISE(ABORT, 'document_ext.key has another form')
  WHERE NEW.key IS NOT NULL
    AND NOT NEW.key REGEXP '^[a-z0-9]+([.-][a-z0-9]+)*$';
END;

CREATE TRIGGER coverage_subject_pattern_insert BEFORE INSERT ON coverage_subject
BEGIN
  SELECT RAISE(ABORT, 'coverage_subject.person has another form')
  WHERE NEW.person IS NOT NULL
    AND NOT NEW.person REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'coverage_subject.office has another form')
  WHERE NEW.office IS NOT NULL
    AND NOT NEW.office REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'coverage_subject.organisation has another form')
  WHERE NEW.organisation IS NOT NULL
    AND NOT NEW.organisation REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'coverage_subject.country has another form')
  WHERE NEW.country IS NOT NULL
    AND NOT NEW.country REGEXP '^[A-Z]{2}([A-Z]{2})?$';
END;

CREATE TRIGGER coverage_subject_pattern_update BEFORE UPDATE ON coverage_subject
BEGIN
  SELECT RAISE(ABORT, 'coverage_subject.person has another form')
  WHERE NEW.person IS NOT NULL
    AND NOT NEW.person REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'coverage_subject.office has another form')
  WHERE NEW.office IS NOT NULL
    AND NOT NEW.office REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'coverage_subject.organisation has another form')
  WHERE NEW.organisation IS NOT NULL
    AND NOT NEW.organisation REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'coverage_subject.country has another form')
  WHERE NEW.country IS NOT NULL
    AND NOT NEW.country REGEXP '^[A-Z]{2}([A-Z]{2})?$';
END;

CREATE TRIGGER coverage_sources_pattern_insert BEFORE INSERT ON coverage_sources
BEGIN
  SELECT RAISE(ABORT, 'coverage_sources.source has another form')
  WHERE NEW.source IS NOT NULL
    AND NOT NEW.source REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'coverage_sources.locator has another form')
  WHERE NEW.locator IS NOT NULL
    AND NOT NEW.locator REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER coverage_sources_pattern_update BEFORE UPDATE ON coverage_sources
BEGIN
  SELECT RAISE(ABORT, 'coverage_sources.source has another form')
  WHERE NEW.source IS NOT NULL
    AND NOT NEW.source REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'coverage_sources.locator has another form')
  WHERE NEW.locator IS NOT NULL
    AND NOT NEW.locator REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER coverage_ids_pattern_insert BEFORE INSERT ON coverage_ids
BEGIN
  SELECT RAISE(ABORT, 'coverage_ids.key has another form')
  WHERE NEW.key IS NOT NULL
    AND NOT NEW.key REGEXP '^[a-z0-9-]+$';
  SELECT RAISE(ABORT, 'coverage_ids.value has another form')
  WHERE NEW.value IS NOT NULL
    AND NOT NEW.value REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER coverage_ids_pattern_update BEFORE UPDATE ON coverage_ids
BEGIN
  SELECT RAISE(ABORT, 'coverage_ids.key has another form')
  WHERE NEW.key IS NOT NULL
    AND NOT NEW.key REGEXP '^[a-z0-9-]+$';
  SELECT RAISE(ABORT, 'coverage_ids.value has another form')
  WHERE NEW.value IS NOT NULL
    AND NOT NEW.value REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER coverage_previous_ids_pattern_insert BEFORE INSERT ON coverage_previous_ids
BEGIN
  SELECT RAISE(ABORT, 'coverage_previous_ids.value has another form')
  WHERE NEW.value IS NOT NULL
    AND NOT NEW.value REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
END;

CREATE TRIGGER coverage_previous_ids_pattern_update BEFORE UPDATE ON coverage_previous_ids
BEGIN
  SELECT RAISE(ABORT, 'coverage_previous_ids.value has another form')
  WHERE NEW.value IS NOT NULL
    AND NOT NEW.value REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
END;

CREATE TRIGGER coverage_open_pattern_insert BEFORE INSERT ON coverage_open
BEGIN
  SELECT RAISE(ABORT, 'coverage_open.value has another form')
  WHERE NEW.value IS NOT NULL
    AND NOT NEW.value REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER coverage_open_pattern_update BEFORE UPDATE ON coverage_open
BEGIN
  SELECT RAISE(ABORT, 'coverage_open.value has another form')
  WHERE NEW.value IS NOT NULL
    AND NOT NEW.value REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER coverage_disputed_pattern_insert BEFORE INSERT ON coverage_disputed
BEGIN
  SELECT RAISE(ABORT, 'coverage_disputed.field has another form')
  WHERE NEW.field IS NOT NULL
    AND NOT NEW.field REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
  SELECT RAISE(ABORT, 'coverage_disputed.says has another form')
  WHERE NEW.says IS NOT NULL
    AND NOT NEW.says REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER coverage_disputed_pattern_update BEFORE UPDATE ON coverage_disputed
BEGIN
  SELECT RAISE(ABORT, 'coverage_disputed.field has another form')
  WHERE NEW.field IS NOT NULL
    AND NOT NEW.field REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
  SELECT RAISE(ABORT, 'coverage_disputed.says has another form')
  WHERE NEW.says IS NOT NULL
    AND NOT NEW.says REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER coverage_disputed_sources_pattern_insert BEFORE INSERT ON coverage_disputed_sources
BEGIN
  SELECT RAISE(ABORT, 'coverage_disputed_sources.source has another form')
  WHERE NEW.source IS NOT NULL
    AND NOT NEW.source REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'coverage_disputed_sources.locator has another form')
  WHERE NEW.locator IS NOT NULL
    AND NOT NEW.locator REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER coverage_disputed_sources_pattern_update BEFORE UPDATE ON coverage_disputed_sources
BEGIN
  SELECT RAISE(ABORT, 'coverage_disputed_sources.source has another form')
  WHERE NEW.source IS NOT NULL
    AND NOT NEW.source REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'coverage_disputed_sources.locator has another form')
  WHERE NEW.locator IS NOT NULL
    AND NOT NEW.locator REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER coverage_ext_pattern_insert BEFORE INSERT ON coverage_ext
BEGIN
  SELECT RAISE(ABORT, 'coverage_ext.key has another form')
  WHERE NEW.key IS NOT NULL
    AND NOT NEW.key REGEXP '^[a-z0-9]+([.-][a-z0-9]+)*$';
END;

CREATE TRIGGER coverage_ext_pattern_update BEFORE UPDATE ON coverage_ext
BEGIN
  SELECT RAISE(ABORT, 'coverage_ext.key has another form')
  WHERE NEW.key IS NOT NULL
    AND NOT NEW.key REGEXP '^[a-z0-9]+([.-][a-z0-9]+)*$';
END;

CREATE TRIGGER person_names_pattern_insert BEFORE INSERT ON person_names
BEGIN
  SELECT RAISE(ABORT, 'person_names.key has another form')
  WHERE NEW.key IS NOT NULL
    AND NOT NEW.key REGEXP '^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?(-([a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*(-x(-[a-z0-9]{1,8})+)?$';
  SELECT RAISE(ABORT, 'person_names.value has another form')
  WHERE NEW.value IS NOT NULL
    AND NOT NEW.value REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER person_names_pattern_update BEFORE UPDATE ON person_names
BEGIN
  SELECT RAISE(ABORT, 'person_names.key has another form')
  WHERE NEW.key IS NOT NULL
    AND NOT NEW.key REGEXP '^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?(-([a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*(-x(-[a-z0-9]{1,8})+)?$';
  SELECT RAISE(ABORT, 'person_names.value has another form')
  WHERE NEW.value IS NOT NULL
    AND NOT NEW.value REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER person_aliases_pattern_insert BEFORE INSERT ON person_aliases
BEGIN
  SELECT RAISE(ABORT, 'person_aliases.value has another form')
  WHERE NEW.value IS NOT NULL
    AND NOT NEW.value REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER person_aliases_pattern_update BEFORE UPDATE ON person_aliases
BEGIN
  SELECT RAISE(ABORT, 'person_aliases.value has another form')
  WHERE NEW.value IS NOT NULL
    AND NOT NEW.value REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER person_citizenships_pattern_insert BEFORE INSERT ON person_citizenships
BEGIN
  SELECT RAISE(ABORT, 'person_citizenships.value has another form')
  WHERE NEW.value IS NOT NULL
    AND NOT NEW.value REGEXP '^[A-Z]{2}([A-Z]{2})?$';
END;

CREATE TRIGGER person_citizenships_pattern_update BEFORE UPDATE ON person_citizenships
BEGIN
  SELECT RAISE(ABORT, 'person_citizenships.value has another form')
  WHERE NEW.value IS NOT NULL
    AND NOT NEW.value REGEXP '^[A-Z]{2}([A-Z]{2})?$';
END;

CREATE TRIGGER person_tenures_pattern_insert BEFORE INSERT ON person_tenures
BEGIN
  SELECT RAISE(ABORT, 'person_tenures.office has another form')
  WHERE NEW.office IS NOT NULL
    AND NOT NEW.office REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'person_tenures.since has another form')
  WHERE NEW.since IS NOT NULL
    AND NOT NEW.since REGEXP '^(([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?([.][.])?|[.][.]([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?)$';
  SELECT RAISE(ABORT, 'person_tenures.until has another form')
  WHERE NEW.until IS NOT NULL
    AND NOT NEW.until REGEXP '^(([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?([.][.])?|[.][.]([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?)$';
  SELECT RAISE(ABORT, 'person_tenures.last_seen has another form')
  WHERE NEW.last_seen IS NOT NULL
    AND NOT NEW.last_seen REGEXP '^(([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?([.][.])?|[.][.]([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?)$';
  SELECT RAISE(ABORT, 'person_tenures.cabinet has another form')
  WHERE NEW.cabinet IS NOT NULL
    AND NOT NEW.cabinet REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'person_tenures.title has another form')
  WHERE NEW.title IS NOT NULL
    AND NOT NEW.title REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER person_tenures_pattern_update BEFORE UPDATE ON person_tenures
BEGIN
  SELECT RAISE(ABORT, 'person_tenures.office has another form')
  WHERE NEW.office IS NOT NULL
    AND NOT NEW.office REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'person_tenures.since has another form')
  WHERE NEW.since IS NOT NULL
    AND NOT NEW.since REGEXP '^(([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?([.][.])?|[.][.]([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?)$';
  SELECT RAISE(ABORT, 'person_tenures.until has another form')
  WHERE NEW.until IS NOT NULL
    AND NOT NEW.until REGEXP '^(([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?([.][.])?|[.][.]([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?)$';
  SELECT RAISE(ABORT, 'person_tenures.last_seen has another form')
  WHERE NEW.last_seen IS NOT NULL
    AND NOT NEW.last_seen REGEXP '^(([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?([.][.])?|[.][.]([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?)$';
  SELECT RAISE(ABORT, 'person_tenures.cabinet has another form')
  WHERE NEW.cabinet IS NOT NULL
    AND NOT NEW.cabinet REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'person_tenures.title has another form')
  WHERE NEW.title IS NOT NULL
    AND NOT NEW.title REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER person_tenures_sources_pattern_insert BEFORE INSERT ON person_tenures_sources
BEGIN
  SELECT RAISE(ABORT, 'person_tenures_sources.source has another form')
  WHERE NEW.source IS NOT NULL
    AND NOT NEW.source REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'person_tenures_sources.locator has another form')
  WHERE NEW.locator IS NOT NULL
    AND NOT NEW.locator REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER person_tenures_sources_pattern_update BEFORE UPDATE ON person_tenures_sources
BEGIN
  SELECT RAISE(ABORT, 'person_tenures_sources.source has another form')
  WHERE NEW.source IS NOT NULL
    AND NOT NEW.source REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'person_tenures_sources.locator has another form')
  WHERE NEW.locator IS NOT NULL
    AND NOT NEW.locator REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER person_relations_pattern_insert BEFORE INSERT ON person_relations
BEGIN
  SELECT RAISE(ABORT, 'person_relations.person has another form')
  WHERE NEW.person IS NOT NULL
    AND NOT NEW.person REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
END;

CREATE TRIGGER person_relations_pattern_update BEFORE UPDATE ON person_relations
BEGIN
  SELECT RAISE(ABORT, 'person_relations.person has another form')
  WHERE NEW.person IS NOT NULL
    AND NOT NEW.person REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
END;

CREATE TRIGGER person_sources_pattern_insert BEFORE INSERT ON person_sources
BEGIN
  SELECT RAISE(ABORT, 'person_sources.source has another form')
  WHERE NEW.source IS NOT NULL
    AND NOT NEW.source REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'person_sources.locator has another form')
  WHERE NEW.locator IS NOT NULL
    AND NOT NEW.locator REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER person_sources_pattern_update BEFORE UPDATE ON person_sources
BEGIN
  SELECT RAISE(ABORT, 'person_sources.source has another form')
  WHERE NEW.source IS NOT NULL
    AND NOT NEW.source REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'person_sources.locator has another form')
  WHERE NEW.locator IS NOT NULL
    AND NOT NEW.locator REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER person_ids_pattern_insert BEFORE INSERT ON person_ids
BEGIN
  SELECT RAISE(ABORT, 'person_ids.key has another form')
  WHERE NEW.key IS NOT NULL
    AND NOT NEW.key REGEXP '^[a-z0-9-]+$';
  SELECT RAISE(ABORT, 'person_ids.value has another form')
  WHERE NEW.value IS NOT NULL
    AND NOT NEW.value REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER person_ids_pattern_update BEFORE UPDATE ON person_ids
BEGIN
  SELECT RAISE(ABORT, 'person_ids.key has another form')
  WHERE NEW.key IS NOT NULL
    AND NOT NEW.key REGEXP '^[a-z0-9-]+$';
  SELECT RAISE(ABORT, 'person_ids.value has another form')
  WHERE NEW.value IS NOT NULL
    AND NOT NEW.value REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER person_previous_ids_pattern_insert BEFORE INSERT ON person_previous_ids
BEGIN
  SELECT RAISE(ABORT, 'person_previous_ids.value has another form')
  WHERE NEW.value IS NOT NULL
    AND NOT NEW.value REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
END;

CREATE TRIGGER person_previous_ids_pattern_update BEFORE UPDATE ON person_previous_ids
BEGIN
  SELECT RAISE(ABORT, 'person_previous_ids.value has another form')
  WHERE NEW.value IS NOT NULL
    AND NOT NEW.value REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
END;

CREATE TRIGGER person_open_pattern_insert BEFORE INSERT ON person_open
BEGIN
  SELECT RAISE(ABORT, 'person_open.value has another form')
  WHERE NEW.value IS NOT NULL
    AND NOT NEW.value REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER person_open_pattern_update BEFORE UPDATE ON person_open
BEGIN
  SELECT RAISE(ABORT, 'person_open.value has another form')
  WHERE NEW.value IS NOT NULL
    AND NOT NEW.value REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER person_disputed_pattern_insert BEFORE INSERT ON person_disputed
BEGIN
  SELECT RAISE(ABORT, 'person_disputed.field has another form')
  WHERE NEW.field IS NOT NULL
    AND NOT NEW.field REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
  SELECT RAISE(ABORT, 'person_disputed.says has another form')
  WHERE NEW.says IS NOT NULL
    AND NOT NEW.says REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER person_disputed_pattern_update BEFORE UPDATE ON person_disputed
BEGIN
  SELECT RAISE(ABORT, 'person_disputed.field has another form')
  WHERE NEW.field IS NOT NULL
    AND NOT NEW.field REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
  SELECT RAISE(ABORT, 'person_disputed.says has another form')
  WHERE NEW.says IS NOT NULL
    AND NOT NEW.says REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER person_disputed_sources_pattern_insert BEFORE INSERT ON person_disputed_sources
BEGIN
  SELECT RAISE(ABORT, 'person_disputed_sources.source has another form')
  WHERE NEW.source IS NOT NULL
    AND NOT NEW.source REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'person_disputed_sources.locator has another form')
  WHERE NEW.locator IS NOT NULL
    AND NOT NEW.locator REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER person_disputed_sources_pattern_update BEFORE UPDATE ON person_disputed_sources
BEGIN
  SELECT RAISE(ABORT, 'person_disputed_sources.source has another form')
  WHERE NEW.source IS NOT NULL
    AND NOT NEW.source REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'person_disputed_sources.locator has another form')
  WHERE NEW.locator IS NOT NULL
    AND NOT NEW.locator REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER person_ext_pattern_insert BEFORE INSERT ON person_ext
BEGIN
  SELECT RAISE(ABORT, 'person_ext.key has another form')
  WHERE NEW.key IS NOT NULL
    AND NOT NEW.key REGEXP '^[a-z0-9]+([.-][a-z0-9]+)*$';
END;

CREATE TRIGGER person_ext_pattern_update BEFORE UPDATE ON person_ext
BEGIN
  SELECT RAISE(ABORT, 'person_ext.key has another form')
  WHERE NEW.key IS NOT NULL
    AND NOT NEW.key REGEXP '^[a-z0-9]+([.-][a-z0-9]+)*$';
END;

CREATE TRIGGER visit_visitors_pattern_insert BEFORE INSERT ON visit_visitors
BEGIN
  SELECT RAISE(ABORT, 'visit_visitors.person has another form')
  WHERE NEW.person IS NOT NULL
    AND NOT NEW.person REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'visit_visitors.office has another form')
  WHERE NEW.office IS NOT NULL
    AND NOT NEW.office REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'visit_visitors.organisation has another form')
  WHERE NEW.organisation IS NOT NULL
    AND NOT NEW.organisation REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'visit_visitors.country has another form')
  WHERE NEW.country IS NOT NULL
    AND NOT NEW.country REGEXP '^[A-Z]{2}([A-Z]{2})?$';
  SELECT RAISE(ABORT, 'visit_visitors.name has another form')
  WHERE NEW.name IS NOT NULL
    AND NOT NEW.name REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
  SELECT RAISE(ABORT, 'visit_visitors.as_printed has another form')
  WHERE NEW.as_printed IS NOT NULL
    AND NOT NEW.as_printed REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
  SELECT RAISE(ABORT, 'visit_visitors.title has another form')
  WHERE NEW.title IS NOT NULL
    AND NOT NEW.title REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER visit_visitors_pattern_update BEFORE UPDATE ON visit_visitors
BEGIN
  SELECT RAISE(ABORT, 'visit_visitors.person has another form')
  WHERE NEW.person IS NOT NULL
    AND NOT NEW.person REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'visit_visitors.office has another form')
  WHERE NEW.office IS NOT NULL
    AND NOT NEW.office REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'visit_visitors.organisation has another form')
  WHERE NEW.organisation IS NOT NULL
    AND NOT NEW.organisation REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'visit_visitors.country has another form')
  WHERE NEW.country IS NOT NULL
    AND NOT NEW.country REGEXP '^[A-Z]{2}([A-Z]{2})?$';
  SELECT RAISE(ABORT, 'visit_visitors.name has another form')
  WHERE NEW.name IS NOT NULL
    AND NOT NEW.name REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
  SELECT RAISE(ABORT, 'visit_visitors.as_printed has another form')
  WHERE NEW.as_printed IS NOT NULL
    AND NOT NEW.as_printed REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
  SELECT RAISE(ABORT, 'visit_visitors.title has another form')
  WHERE NEW.title IS NOT NULL
    AND NOT NEW.title REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER visit_visitors_on_behalf_of_pattern_insert BEFORE INSERT ON visit_visitors_on_behalf_of
BEGIN
  SELECT RAISE(ABORT, 'visit_visitors_on_behalf_of.person has another form')
  WHERE NEW.person IS NOT NULL
    AND NOT NEW.person REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'visit_visitors_on_behalf_of.office has another form')
  WHERE NEW.office IS NOT NULL
    AND NOT NEW.office REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'visit_visitors_on_behalf_of.organisation has another form')
  WHERE NEW.organisation IS NOT NULL
    AND NOT NEW.organisation REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'visit_visitors_on_behalf_of.country has another form')
  WHERE NEW.country IS NOT NULL
    AND NOT NEW.country REGEXP '^[A-Z]{2}([A-Z]{2})?$';
  SELECT RAISE(ABORT, 'visit_visitors_on_behalf_of.place has another form')
  WHERE NEW.place IS NOT NULL
    AND NOT NEW.place REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'visit_visitors_on_behalf_of.visit has another form')
  WHERE NEW.visit IS NOT NULL
    AND NOT NEW.visit REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'visit_visitors_on_behalf_of.meeting has another form')
  WHERE NEW.meeting IS NOT NULL
    AND NOT NEW.meeting REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'visit_visitors_on_behalf_of.ministerial_meeting has another form')
  WHERE NEW.ministerial_meeting IS NOT NULL
    AND NOT NEW.ministerial_meeting REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'visit_visitors_on_behalf_of.deployment has another form')
  WHERE NEW.deployment IS NOT NULL
    AND NOT NEW.deployment REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'visit_visitors_on_behalf_of.operation has another form')
  WHERE NEW.operation IS NOT NULL
    AND NOT NEW.operation REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'visit_visitors_on_behalf_of.document has another form')
  WHERE NEW.document IS NOT NULL
    AND NOT NEW.document REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'visit_visitors_on_behalf_of.topic has another form')
  WHERE NEW.topic IS NOT NULL
    AND NOT NEW.topic REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
END;

CREATE TRIGGER visit_visitors_on_behalf_of_pattern_update BEFORE UPDATE ON visit_visitors_on_behalf_of
BEGIN
  SELECT RAISE(ABORT, 'visit_visitors_on_behalf_of.person has another form')
  WHERE NEW.person IS NOT NULL
    AND NOT NEW.person REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'visit_visitors_on_behalf_of.office has another form')
  WHERE NEW.office IS NOT NULL
    AND NOT NEW.office REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'visit_visitors_on_behalf_of.organisation has another form')
  WHERE NEW.organisation IS NOT NULL
    AND NOT NEW.organisation REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'visit_visitors_on_behalf_of.country has another form')
  WHERE NEW.country IS NOT NULL
    AND NOT NEW.country REGEXP '^[A-Z]{2}([A-Z]{2})?$';
  SELECT RAISE(ABORT, 'visit_visitors_on_behalf_of.place has another form')
  WHERE NEW.place IS NOT NULL
    AND NOT NEW.place REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'visit_visitors_on_behalf_of.visit has another form')
  WHERE NEW.visit IS NOT NULL
    AND NOT NEW.visit REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'visit_visitors_on_behalf_of.meeting has another form')
  WHERE NEW.meeting IS NOT NULL
    AND NOT NEW.meeting REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'visit_visitors_on_behalf_of.ministerial_meeting has another form')
  WHERE NEW.ministerial_meeting IS NOT NULL
    AND NOT NEW.ministerial_meeting REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'visit_visitors_on_behalf_of.deployment has another form')
  WHERE NEW.deployment IS NOT NULL
    AND NOT NEW.deployment REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'visit_visitors_on_behalf_of.operation has another form')
  WHERE NEW.operation IS NOT NULL
    AND NOT NEW.operation REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'visit_visitors_on_behalf_of.document has another form')
  WHERE NEW.document IS NOT NULL
    AND NOT NEW.document REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'visit_visitors_on_behalf_of.topic has another form')
  WHERE NEW.topic IS NOT NULL
    AND NOT NEW.topic REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
END;

CREATE TRIGGER visit_visitors_represents_pattern_insert BEFORE INSERT ON visit_visitors_represents
BEGIN
  SELECT RAISE(ABORT, 'visit_visitors_represents.office has another form')
  WHERE NEW.office IS NOT NULL
    AND NOT NEW.office REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'visit_visitors_represents.person has another form')
  WHERE NEW.person IS NOT NULL
    AND NOT NEW.person REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
END;

CREATE TRIGGER visit_visitors_represents_pattern_update BEFORE UPDATE ON visit_visitors_represents
BEGIN
  SELECT RAISE(ABORT, 'visit_visitors_represents.office has another form')
  WHERE NEW.office IS NOT NULL
    AND NOT NEW.office REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'visit_visitors_represents.person has another form')
  WHERE NEW.person IS NOT NULL
    AND NOT NEW.person REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
END;

CREATE TRIGGER visit_visitors_sources_pattern_insert BEFORE INSERT ON visit_visitors_sources
BEGIN
  SELECT RAISE(ABORT, 'visit_visitors_sources.source has another form')
  WHERE NEW.source IS NOT NULL
    AND NOT NEW.source REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'visit_visitors_sources.locator has another form')
  WHERE NEW.locator IS NOT NULL
    AND NOT NEW.locator REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER visit_visitors_sources_pattern_update BEFORE UPDATE ON visit_visitors_sources
BEGIN
  SELECT RAISE(ABORT, 'visit_visitors_sources.source has another form')
  WHERE NEW.source IS NOT NULL
    AND NOT NEW.source REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'visit_visitors_sources.locator has another form')
  WHERE NEW.locator IS NOT NULL
    AND NOT NEW.locator REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER visit_sources_pattern_insert BEFORE INSERT ON visit_sources
BEGIN
  SELECT RAISE(ABORT, 'visit_sources.source has another form')
  WHERE NEW.source IS NOT NULL
    AND NOT NEW.source REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'visit_sources.locator has another form')
  WHERE NEW.locator IS NOT NULL
    AND NOT NEW.locator REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER visit_sources_pattern_update BEFORE UPDATE ON visit_sources
BEGIN
  SELECT RAISE(ABORT, 'visit_sources.source has another form')
  WHERE NEW.source IS NOT NULL
    AND NOT NEW.source REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'visit_sources.locator has another form')
  WHERE NEW.locator IS NOT NULL
    AND NOT NEW.locator REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER visit_accompanying_pattern_insert BEFORE INSERT ON visit_accompanying
BEGIN
  SELECT RAISE(ABORT, 'visit_accompanying.person has another form')
  WHERE NEW.person IS NOT NULL
    AND NOT NEW.person REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'visit_accompanying.office has another form')
  WHERE NEW.office IS NOT NULL
    AND NOT NEW.office REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'visit_accompanying.organisation has another form')
  WHERE NEW.organisation IS NOT NULL
    AND NOT NEW.organisation REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'visit_accompanying.country has another form')
  WHERE NEW.country IS NOT NULL
    AND NOT NEW.country REGEXP '^[A-Z]{2}([A-Z]{2})?$';
  SELECT RAISE(ABORT, 'visit_accompanying.name has another form')
  WHERE NEW.name IS NOT NULL
    AND NOT NEW.name REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
  SELECT RAISE(ABORT, 'visit_accompanying.as_printed has another form')
  WHERE NEW.as_printed IS NOT NULL
    AND NOT NEW.as_printed REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
  SELECT RAISE(ABORT, 'visit_accompanying.title has another form')
  WHERE NEW.title IS NOT NULL
    AND NOT NEW.title REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER visit_accompanying_pattern_update BEFORE UPDATE ON visit_accompanying
BEGIN
  SELECT RAISE(ABORT, 'visit_accompanying.person has another form')
  WHERE NEW.person IS NOT NULL
    AND NOT NEW.person REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'visit_accompanying.office has another form')
  WHERE NEW.office IS NOT NULL
    AND NOT NEW.office REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'visit_accompanying.organisation has another form')
  WHERE NEW.organisation IS NOT NULL
    AND NOT NEW.organisation REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'visit_accompanying.country has another form')
  WHERE NEW.country IS NOT NULL
    AND NOT NEW.country REGEXP '^[A-Z]{2}([A-Z]{2})?$';
  SELECT RAISE(ABORT, 'visit_accompanying.name has another form')
  WHERE NEW.name IS NOT NULL
    AND NOT NEW.name REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
  SELECT RAISE(ABORT, 'visit_accompanying.as_printed has another form')
  WHERE NEW.as_printed IS NOT NULL
    AND NOT NEW.as_printed REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
  SELECT RAISE(ABORT, 'visit_accompanying.title has another form')
  WHERE NEW.title IS NOT NULL
    AND NOT NEW.title REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER visit_accompanying_on_behalf_of_pattern_insert BEFORE INSERT ON visit_accompanying_on_behalf_of
BEGIN
  SELECT RAISE(ABORT, 'visit_accompanying_on_behalf_of.person has another form')
  WHERE NEW.person IS NOT NULL
    AND NOT NEW.person REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'visit_accompanying_on_behalf_of.office has another form')
  WHERE NEW.office IS NOT NULL
    AND NOT NEW.office REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'visit_accompanying_on_behalf_of.organisation has another form')
  WHERE NEW.organisation IS NOT NULL
    AND NOT NEW.organisation REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'visit_accompanying_on_behalf_of.country has another form')
  WHERE NEW.country IS NOT NULL
    AND NOT NEW.country REGEXP '^[A-Z]{2}([A-Z]{2})?$';
  SELECT RAISE(ABORT, 'visit_accompanying_on_behalf_of.place has another form')
  WHERE NEW.place IS NOT NULL
    AND NOT NEW.place REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'visit_accompanying_on_behalf_of.visit has another form')
  WHERE NEW.visit IS NOT NULL
    AND NOT NEW.visit REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'visit_accompanying_on_behalf_of.meeting has another form')
  WHERE NEW.meeting IS NOT NULL
    AND NOT NEW.meeting REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'visit_accompanying_on_behalf_of.ministerial_meeting has another form')
  WHERE NEW.ministerial_meeting IS NOT NULL
    AND NOT NEW.ministerial_meeting REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'visit_accompanying_on_behalf_of.deployment has another form')
  WHERE NEW.deployment IS NOT NULL
    AND NOT NEW.deployment REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'visit_accompanying_on_behalf_of.operation has another form')
  WHERE NEW.operation IS NOT NULL
    AND NOT NEW.operation REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'visit_accompanying_on_behalf_of.document has another form')
  WHERE NEW.document IS NOT NULL
    AND NOT NEW.document REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'visit_accompanying_on_behalf_of.topic has another form')
  WHERE NEW.topic IS NOT NULL
    AND NOT NEW.topic REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
END;

CREATE TRIGGER visit_accompanying_on_behalf_of_pattern_update BEFORE UPDATE ON visit_accompanying_on_behalf_of
BEGIN
  SELECT RAISE(ABORT, 'visit_accompanying_on_behalf_of.person has another form')
  WHERE NEW.person IS NOT NULL
    AND NOT NEW.person REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'visit_accompanying_on_behalf_of.office has another form')
  WHERE NEW.office IS NOT NULL
    AND NOT NEW.office REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'visit_accompanying_on_behalf_of.organisation has another form')
  WHERE NEW.organisation IS NOT NULL
    AND NOT NEW.organisation REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'visit_accompanying_on_behalf_of.country has another form')
  WHERE NEW.country IS NOT NULL
    AND NOT NEW.country REGEXP '^[A-Z]{2}([A-Z]{2})?$';
  SELECT RAISE(ABORT, 'visit_accompanying_on_behalf_of.place has another form')
  WHERE NEW.place IS NOT NULL
    AND NOT NEW.place REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'visit_accompanying_on_behalf_of.visit has another form')
  WHERE NEW.visit IS NOT NULL
    AND NOT NEW.visit REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'visit_accompanying_on_behalf_of.meeting has another form')
  WHERE NEW.meeting IS NOT NULL
    AND NOT NEW.meeting REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'visit_accompanying_on_behalf_of.ministerial_meeting has another form')
  WHERE NEW.ministerial_meeting IS NOT NULL
    AND NOT NEW.ministerial_meeting REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'visit_accompanying_on_behalf_of.deployment has another form')
  WHERE NEW.deployment IS NOT NULL
    AND NOT NEW.deployment REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'visit_accompanying_on_behalf_of.operation has another form')
  WHERE NEW.operation IS NOT NULL
    AND NOT NEW.operation REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'visit_accompanying_on_behalf_of.document has another form')
  WHERE NEW.document IS NOT NULL
    AND NOT NEW.document REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'visit_accompanying_on_behalf_of.topic has another form')
  WHERE NEW.topic IS NOT NULL
    AND NOT NEW.topic REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
END;

CREATE TRIGGER visit_accompanying_represents_pattern_insert BEFORE INSERT ON visit_accompanying_represents
BEGIN
  SELECT RAISE(ABORT, 'visit_accompanying_represents.office has another form')
  WHERE NEW.office IS NOT NULL
    AND NOT NEW.office REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'visit_accompanying_represents.person has another form')
  WHERE NEW.person IS NOT NULL
    AND NOT NEW.person REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
END;

CREATE TRIGGER visit_accompanying_represents_pattern_update BEFORE UPDATE ON visit_accompanying_represents
BEGIN
  SELECT RAISE(ABORT, 'visit_accompanying_represents.office has another form')
  WHERE NEW.office IS NOT NULL
    AND NOT NEW.office REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'visit_accompanying_represents.person has another form')
  WHERE NEW.person IS NOT NULL
    AND NOT NEW.person REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
END;

CREATE TRIGGER visit_accompanying_sources_pattern_insert BEFORE INSERT ON visit_accompanying_sources
BEGIN
  SELECT RAISE(ABORT, 'visit_accompanying_sources.source has another form')
  WHERE NEW.source IS NOT NULL
    AND NOT NEW.source REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'visit_accompanying_sources.locator has another form')
  WHERE NEW.locator IS NOT NULL
    AND NOT NEW.locator REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER visit_accompanying_sources_pattern_update BEFORE UPDATE ON visit_accompanying_sources
BEGIN
  SELECT RAISE(ABORT, 'visit_accompanying_sources.source has another form')
  WHERE NEW.source IS NOT NULL
    AND NOT NEW.source REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'visit_accompanying_sources.locator has another form')
  WHERE NEW.locator IS NOT NULL
    AND NOT NEW.locator REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER visit_topics_pattern_insert BEFORE INSERT ON visit_topics
BEGIN
  SELECT RAISE(ABORT, 'visit_topics.value has another form')
  WHERE NEW.value IS NOT NULL
    AND NOT NEW.value REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
END;

CREATE TRIGGER visit_topics_pattern_update BEFORE UPDATE ON visit_topics
BEGIN
  SELECT RAISE(ABORT, 'visit_topics.value has another form')
  WHERE NEW.value IS NOT NULL
    AND NOT NEW.value REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
END;

CREATE TRIGGER visit_stops_pattern_insert BEFORE INSERT ON visit_stops
BEGIN
  SELECT RAISE(ABORT, 'visit_stops.country has another form')
  WHERE NEW.country IS NOT NULL
    AND NOT NEW.country REGEXP '^[A-Z]{2}([A-Z]{2})?$';
  SELECT RAISE(ABORT, 'visit_stops.place has another form')
  WHERE NEW.place IS NOT NULL
    AND NOT NEW.place REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'visit_stops.date has another form')
  WHERE NEW.date IS NOT NULL
    AND NOT NEW.date REGEXP '^((([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?([.][.])?|[.][.]([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?)(/(([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?|[.][.]))?|[.][.]/([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?)$';
  SELECT RAISE(ABORT, 'visit_stops.weekday has another form')
  WHERE NEW.weekday IS NOT NULL
    AND NOT NEW.weekday REGEXP '^(monday|tuesday|wednesday|thursday|friday|saturday|sunday)(/(monday|tuesday|wednesday|thursday|friday|saturday|sunday))?$';
  SELECT RAISE(ABORT, 'visit_stops.stay has another form')
  WHERE NEW.stay IS NOT NULL
    AND NOT NEW.stay REGEXP '^((([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?([.][.])?|[.][.]([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?)(/(([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?|[.][.]))?|[.][.]/([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?)$';
  SELECT RAISE(ABORT, 'visit_stops.accompanies has another form')
  WHERE NEW.accompanies IS NOT NULL
    AND NOT NEW.accompanies REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'visit_stops.deployment has another form')
  WHERE NEW.deployment IS NOT NULL
    AND NOT NEW.deployment REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'visit_stops.as_printed has another form')
  WHERE NEW.as_printed IS NOT NULL
    AND NOT NEW.as_printed REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
  SELECT RAISE(ABORT, 'visit_stops.remarks has another form')
  WHERE NEW.remarks IS NOT NULL
    AND NOT NEW.remarks REGEXP '^[ \n]*[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]([^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]|\n)*$';
END;

CREATE TRIGGER visit_stops_pattern_update BEFORE UPDATE ON visit_stops
BEGIN
  SELECT RAISE(ABORT, 'visit_stops.country has another form')
  WHERE NEW.country IS NOT NULL
    AND NOT NEW.country REGEXP '^[A-Z]{2}([A-Z]{2})?$';
  SELECT RAISE(ABORT, 'visit_stops.place has another form')
  WHERE NEW.place IS NOT NULL
    AND NOT NEW.place REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'visit_stops.date has another form')
  WHERE NEW.date IS NOT NULL
    AND NOT NEW.date REGEXP '^((([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?([.][.])?|[.][.]([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?)(/(([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?|[.][.]))?|[.][.]/([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?)$';
  SELECT RAISE(ABORT, 'visit_stops.weekday has another form')
  WHERE NEW.weekday IS NOT NULL
    AND NOT NEW.weekday REGEXP '^(monday|tuesday|wednesday|thursday|friday|saturday|sunday)(/(monday|tuesday|wednesday|thursday|friday|saturday|sunday))?$';
  SELECT RAISE(ABORT, 'visit_stops.stay has another form')
  WHERE NEW.stay IS NOT NULL
    AND NOT NEW.stay REGEXP '^((([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?([.][.])?|[.][.]([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?)(/(([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?|[.][.]))?|[.][.]/([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?)$';
  SELECT RAISE(ABORT, 'visit_stops.accompanies has another form')
  WHERE NEW.accompanies IS NOT NULL
    AND NOT NEW.accompanies REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'visit_stops.deployment has another form')
  WHERE NEW.deployment IS NOT NULL
    AND NOT NEW.deployment REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'visit_stops.as_printed has another form')
  WHERE NEW.as_printed IS NOT NULL
    AND NOT NEW.as_printed REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
  SELECT RAISE(ABORT, 'visit_stops.remarks has another form')
  WHERE NEW.remarks IS NOT NULL
    AND NOT NEW.remarks REGEXP '^[ \n]*[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]([^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]|\n)*$';
END;

CREATE TRIGGER visit_stops_places_pattern_insert BEFORE INSERT ON visit_stops_places
BEGIN
  SELECT RAISE(ABORT, 'visit_stops_places.value has another form')
  WHERE NEW.value IS NOT NULL
    AND NOT NEW.value REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
END;

CREATE TRIGGER visit_stops_places_pattern_update BEFORE UPDATE ON visit_stops_places
BEGIN
  SELECT RAISE(ABORT, 'visit_stops_places.value has another form')
  WHERE NEW.value IS NOT NULL
    AND NOT NEW.value REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
END;

CREATE TRIGGER visit_stops_visitors_pattern_insert BEFORE INSERT ON visit_stops_visitors
BEGIN
  SELECT RAISE(ABORT, 'visit_stops_visitors.value has another form')
  WHERE NEW.value IS NOT NULL
    AND NOT NEW.value REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
END;

CREATE TRIGGER visit_stops_visitors_pattern_update BEFORE UPDATE ON visit_stops_visitors
BEGIN
  SELECT RAISE(ABORT, 'visit_stops_visitors.value has another form')
  WHERE NEW.value IS NOT NULL
    AND NOT NEW.value REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
END;

CREATE TRIGGER visit_stops_hosts_pattern_insert BEFORE INSERT ON visit_stops_hosts
BEGIN
  SELECT RAISE(ABORT, 'visit_stops_hosts.person has another form')
  WHERE NEW.person IS NOT NULL
    AND NOT NEW.person REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'visit_stops_hosts.office has another form')
  WHERE NEW.office IS NOT NULL
    AND NOT NEW.office REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'visit_stops_hosts.organisation has another form')
  WHERE NEW.organisation IS NOT NULL
    AND NOT NEW.organisation REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'visit_stops_hosts.country has another form')
  WHERE NEW.country IS NOT NULL
    AND NOT NEW.country REGEXP '^[A-Z]{2}([A-Z]{2})?$';
  SELECT RAISE(ABORT, 'visit_stops_hosts.name has another form')
  WHERE NEW.name IS NOT NULL
    AND NOT NEW.name REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
  SELECT RAISE(ABORT, 'visit_stops_hosts.as_printed has another form')
  WHERE NEW.as_printed IS NOT NULL
    AND NOT NEW.as_printed REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
  SELECT RAISE(ABORT, 'visit_stops_hosts.title has another form')
  WHERE NEW.title IS NOT NULL
    AND NOT NEW.title REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER visit_stops_hosts_pattern_update BEFORE UPDATE ON visit_stops_hosts
BEGIN
  SELECT RAISE(ABORT, 'visit_stops_hosts.person has another form')
  WHERE NEW.person IS NOT NULL
    AND NOT NEW.person REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'visit_stops_hosts.office has another form')
  WHERE NEW.office IS NOT NULL
    AND NOT NEW.office REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'visit_stops_hosts.organisation has another form')
  WHERE NEW.organisation IS NOT NULL
    AND NOT NEW.organisation REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'visit_stops_hosts.country has another form')
  WHERE NEW.country IS NOT NULL
    AND NOT NEW.country REGEXP '^[A-Z]{2}([A-Z]{2})?$';
  SELECT RAISE(ABORT, 'visit_stops_hosts.name has another form')
  WHERE NEW.name IS NOT NULL
    AND NOT NEW.name REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
  SELECT RAISE(ABORT, 'visit_stops_hosts.as_printed has another form')
  WHERE NEW.as_printed IS NOT NULL
    AND NOT NEW.as_printed REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
  SELECT RAISE(ABORT, 'visit_stops_hosts.title has another form')
  WHERE NEW.title IS NOT NULL
    AND NOT NEW.title REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER visit_stops_hosts_on_behalf_of_pattern_insert BEFORE INSERT ON visit_stops_hosts_on_behalf_of
BEGIN
  SELECT RAISE(ABORT, 'visit_stops_hosts_on_behalf_of.person has another form')
  WHERE NEW.person IS NOT NULL
    AND NOT NEW.person REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'visit_stops_hosts_on_behalf_of.office has another form')
  WHERE NEW.office IS NOT NULL
    AND NOT NEW.office REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'visit_stops_hosts_on_behalf_of.organisation has another form')
  WHERE NEW.organisation IS NOT NULL
    AND NOT NEW.organisation REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'visit_stops_hosts_on_behalf_of.country has another form')
  WHERE NEW.country IS NOT NULL
    AND NOT NEW.country REGEXP '^[A-Z]{2}([A-Z]{2})?$';
  SELECT RAISE(ABORT, 'visit_stops_hosts_on_behalf_of.place has another form')
  WHERE NEW.place IS NOT NULL
    AND NOT NEW.place REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'visit_stops_hosts_on_behalf_of.visit has another form')
  WHERE NEW.visit IS NOT NULL
    AND NOT NEW.visit REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'visit_stops_hosts_on_behalf_of.meeting has another form')
  WHERE NEW.meeting IS NOT NULL
    AND NOT NEW.meeting REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'visit_stops_hosts_on_behalf_of.ministerial_meeting has another form')
  WHERE NEW.ministerial_meeting IS NOT NULL
    AND NOT NEW.ministerial_meeting REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'visit_stops_hosts_on_behalf_of.deployment has another form')
  WHERE NEW.deployment IS NOT NULL
    AND NOT NEW.deployment REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'visit_stops_hosts_on_behalf_of.operation has another form')
  WHERE NEW.operation IS NOT NULL
    AND NOT NEW.operation REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'visit_stops_hosts_on_behalf_of.document has another form')
  WHERE NEW.document IS NOT NULL
    AND NOT NEW.document REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'visit_stops_hosts_on_behalf_of.topic has another form')
  WHERE NEW.topic IS NOT NULL
    AND NOT NEW.topic REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
END;

CREATE TRIGGER visit_stops_hosts_on_behalf_of_pattern_update BEFORE UPDATE ON visit_stops_hosts_on_behalf_of
BEGIN
  SELECT RAISE(ABORT, 'visit_stops_hosts_on_behalf_of.person has another form')
  WHERE NEW.person IS NOT NULL
    AND NOT NEW.person REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'visit_stops_hosts_on_behalf_of.office has another form')
  WHERE NEW.office IS NOT NULL
    AND NOT NEW.office REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'visit_stops_hosts_on_behalf_of.organisation has another form')
  WHERE NEW.organisation IS NOT NULL
    AND NOT NEW.organisation REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'visit_stops_hosts_on_behalf_of.country has another form')
  WHERE NEW.country IS NOT NULL
    AND NOT NEW.country REGEXP '^[A-Z]{2}([A-Z]{2})?$';
  SELECT RAISE(ABORT, 'visit_stops_hosts_on_behalf_of.place has another form')
  WHERE NEW.place IS NOT NULL
    AND NOT NEW.place REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'visit_stops_hosts_on_behalf_of.visit has another form')
  WHERE NEW.visit IS NOT NULL
    AND NOT NEW.visit REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'visit_stops_hosts_on_behalf_of.meeting has another form')
  WHERE NEW.meeting IS NOT NULL
    AND NOT NEW.meeting REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'visit_stops_hosts_on_behalf_of.ministerial_meeting has another form')
  WHERE NEW.ministerial_meeting IS NOT NULL
    AND NOT NEW.ministerial_meeting REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'visit_stops_hosts_on_behalf_of.deployment has another form')
  WHERE NEW.deployment IS NOT NULL
    AND NOT NEW.deployment REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'visit_stops_hosts_on_behalf_of.operation has another form')
  WHERE NEW.operation IS NOT NULL
    AND NOT NEW.operation REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'visit_stops_hosts_on_behalf_of.document has another form')
  WHERE NEW.document IS NOT NULL
    AND NOT NEW.document REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'visit_stops_hosts_on_behalf_of.topic has another form')
  WHERE NEW.topic IS NOT NULL
    AND NOT NEW.topic REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
END;

CREATE TRIGGER visit_stops_hosts_represents_pattern_insert BEFORE INSERT ON visit_stops_hosts_represents
BEGIN
  SELECT RAISE(ABORT, 'visit_stops_hosts_represents.office has another form')
  WHERE NEW.office IS NOT NULL
    AND NOT NEW.office REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'visit_stops_hosts_represents.person has another form')
  WHERE NEW.person IS NOT NULL
    AND NOT NEW.person REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
END;

CREATE TRIGGER visit_stops_hosts_represents_pattern_update BEFORE UPDATE ON visit_stops_hosts_represents
BEGIN
  SELECT RAISE(ABORT, 'visit_stops_hosts_represents.office has another form')
  WHERE NEW.office IS NOT NULL
    AND NOT NEW.office REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'visit_stops_hosts_represents.person has another form')
  WHERE NEW.person IS NOT NULL
    AND NOT NEW.person REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
END;

CREATE TRIGGER visit_stops_hosts_sources_pattern_insert BEFORE INSERT ON visit_stops_hosts_sources
BEGIN
  SELECT RAISE(ABORT, 'visit_stops_hosts_sources.source has another form')
  WHERE NEW.source IS NOT NULL
    AND NOT NEW.source REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'visit_stops_hosts_sources.locator has another form')
  WHERE NEW.locator IS NOT NULL
    AND NOT NEW.locator REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER visit_stops_hosts_sources_pattern_update BEFORE UPDATE ON visit_stops_hosts_sources
BEGIN
  SELECT RAISE(ABORT, 'visit_stops_hosts_sources.source has another form')
  WHERE NEW.source IS NOT NULL
    AND NOT NEW.source REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'visit_stops_hosts_sources.locator has another form')
  WHERE NEW.locator IS NOT NULL
    AND NOT NEW.locator REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER visit_stops_attends_pattern_insert BEFORE INSERT ON visit_stops_attends
BEGIN
  SELECT RAISE(ABORT, 'visit_stops_attends.meeting has another form')
  WHERE NEW.meeting IS NOT NULL
    AND NOT NEW.meeting REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'visit_stops_attends.ministerial_meeting has another form')
  WHERE NEW.ministerial_meeting IS NOT NULL
    AND NOT NEW.ministerial_meeting REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
END;

CREATE TRIGGER visit_stops_attends_pattern_update BEFORE UPDATE ON visit_stops_attends
BEGIN
  SELECT RAISE(ABORT, 'visit_stops_attends.meeting has another form')
  WHERE NEW.meeting IS NOT NULL
    AND NOT NEW.meeting REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'visit_stops_attends.ministerial_meeting has another form')
  WHERE NEW.ministerial_meeting IS NOT NULL
    AND NOT NEW.ministerial_meeting REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
END;

CREATE TRIGGER visit_stops_ids_pattern_insert BEFORE INSERT ON visit_stops_ids
BEGIN
  SELECT RAISE(ABORT, 'visit_stops_ids.key has another form')
  WHERE NEW.key IS NOT NULL
    AND NOT NEW.key REGEXP '^[a-z0-9-]+$';
  SELECT RAISE(ABORT, 'visit_stops_ids.value has another form')
  WHERE NEW.value IS NOT NULL
    AND NOT NEW.value REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER visit_stops_ids_pattern_update BEFORE UPDATE ON visit_stops_ids
BEGIN
  SELECT RAISE(ABORT, 'visit_stops_ids.key has another form')
  WHERE NEW.key IS NOT NULL
    AND NOT NEW.key REGEXP '^[a-z0-9-]+$';
  SELECT RAISE(ABORT, 'visit_stops_ids.value has another form')
  WHERE NEW.value IS NOT NULL
    AND NOT NEW.value REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER visit_stops_sources_pattern_insert BEFORE INSERT ON visit_stops_sources
BEGIN
  SELECT RAISE(ABORT, 'visit_stops_sources.source has another form')
  WHERE NEW.source IS NOT NULL
    AND NOT NEW.source REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'visit_stops_sources.locator has another form')
  WHERE NEW.locator IS NOT NULL
    AND NOT NEW.locator REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER visit_stops_sources_pattern_update BEFORE UPDATE ON visit_stops_sources
BEGIN
  SELECT RAISE(ABORT, 'visit_stops_sources.source has another form')
  WHERE NEW.source IS NOT NULL
    AND NOT NEW.source REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'visit_stops_sources.locator has another form')
  WHERE NEW.locator IS NOT NULL
    AND NOT NEW.locator REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER visit_meetings_pattern_insert BEFORE INSERT ON visit_meetings
BEGIN
  SELECT RAISE(ABORT, 'visit_meetings.title has another form')
  WHERE NEW.title IS NOT NULL
    AND NOT NEW.title REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
  SELECT RAISE(ABORT, 'visit_meetings.date has another form')
  WHERE NEW.date IS NOT NULL
    AND NOT NEW.date REGEXP '^((([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?([.][.])?|[.][.]([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?)(/(([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?|[.][.]))?|[.][.]/([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?)$';
  SELECT RAISE(ABORT, 'visit_meetings.weekday has another form')
  WHERE NEW.weekday IS NOT NULL
    AND NOT NEW.weekday REGEXP '^(monday|tuesday|wednesday|thursday|friday|saturday|sunday)(/(monday|tuesday|wednesday|thursday|friday|saturday|sunday))?$';
  SELECT RAISE(ABORT, 'visit_meetings.country has another form')
  WHERE NEW.country IS NOT NULL
    AND NOT NEW.country REGEXP '^[A-Z]{2}([A-Z]{2})?$';
  SELECT RAISE(ABORT, 'visit_meetings.place has another form')
  WHERE NEW.place IS NOT NULL
    AND NOT NEW.place REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'visit_meetings.body has another form')
  WHERE NEW.body IS NOT NULL
    AND NOT NEW.body REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'visit_meetings.deployment has another form')
  WHERE NEW.deployment IS NOT NULL
    AND NOT NEW.deployment REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'visit_meetings.previous_date has another form')
  WHERE NEW.previous_date IS NOT NULL
    AND NOT NEW.previous_date REGEXP '^((([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?([.][.])?|[.][.]([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?)(/(([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?|[.][.]))?|[.][.]/([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?)$';
  SELECT RAISE(ABORT, 'visit_meetings.as_of has another form')
  WHERE NEW.as_of IS NOT NULL
    AND NOT NEW.as_of REGEXP '^([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29)$';
  SELECT RAISE(ABORT, 'visit_meetings.remarks has another form')
  WHERE NEW.remarks IS NOT NULL
    AND NOT NEW.remarks REGEXP '^[ \n]*[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]([^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]|\n)*$';
  SELECT RAISE(ABORT, 'visit_meetings.notes has another form')
  WHERE NEW.notes IS NOT NULL
    AND NOT NEW.notes REGEXP '^[ \n]*[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]([^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]|\n)*$';
END;

CREATE TRIGGER visit_meetings_pattern_update BEFORE UPDATE ON visit_meetings
BEGIN
  SELECT RAISE(ABORT, 'visit_meetings.title has another form')
  WHERE NEW.title IS NOT NULL
    AND NOT NEW.title REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
  SELECT RAISE(ABORT, 'visit_meetings.date has another form')
  WHERE NEW.date IS NOT NULL
    AND NOT NEW.date REGEXP '^((([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?([.][.])?|[.][.]([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?)(/(([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?|[.][.]))?|[.][.]/([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?)$';
  SELECT RAISE(ABORT, 'visit_meetings.weekday has another form')
  WHERE NEW.weekday IS NOT NULL
    AND NOT NEW.weekday REGEXP '^(monday|tuesday|wednesday|thursday|friday|saturday|sunday)(/(monday|tuesday|wednesday|thursday|friday|saturday|sunday))?$';
  SELECT RAISE(ABORT, 'visit_meetings.country has another form')
  WHERE NEW.country IS NOT NULL
    AND NOT NEW.country REGEXP '^[A-Z]{2}([A-Z]{2})?$';
  SELECT RAISE(ABORT, 'visit_meetings.place has another form')
  WHERE NEW.place IS NOT NULL
    AND NOT NEW.place REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'visit_meetings.body has another form')
  WHERE NEW.body IS NOT NULL
    AND NOT NEW.body REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'visit_meetings.deployment has another form')
  WHERE NEW.deployment IS NOT NULL
    AND NOT NEW.deployment REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'visit_meetings.previous_date has another form')
  WHERE NEW.previous_date IS NOT NULL
    AND NOT NEW.previous_date REGEXP '^((([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?([.][.])?|[.][.]([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?)(/(([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?|[.][.]))?|[.][.]/([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?)$';
  SELECT RAISE(ABORT, 'visit_meetings.as_of has another form')
  WHERE NEW.as_of IS NOT NULL
    AND NOT NEW.as_of REGEXP '^([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29)$';
  SELECT RAISE(ABORT, 'visit_meetings.remarks has another form')
  WHERE NEW.remarks IS NOT NULL
    AND NOT NEW.remarks REGEXP '^[ \n]*[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]([^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]|\n)*$';
  SELECT RAISE(ABORT, 'visit_meetings.notes has another form')
  WHERE NEW.notes IS NOT NULL
    AND NOT NEW.notes REGEXP '^[ \n]*[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]([^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]|\n)*$';
END;

CREATE TRIGGER visit_meetings_hosts_pattern_insert BEFORE INSERT ON visit_meetings_hosts
BEGIN
  SELECT RAISE(ABORT, 'visit_meetings_hosts.person has another form')
  WHERE NEW.person IS NOT NULL
    AND NOT NEW.person REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'visit_meetings_hosts.office has another form')
  WHERE NEW.office IS NOT NULL
    AND NOT NEW.office REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'visit_meetings_hosts.organisation has another form')
  WHERE NEW.organisation IS NOT NULL
    AND NOT NEW.organisation REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'visit_meetings_hosts.country has another form')
  WHERE NEW.country IS NOT NULL
    AND NOT NEW.country REGEXP '^[A-Z]{2}([A-Z]{2})?$';
  SELECT RAISE(ABORT, 'visit_meetings_hosts.name has another form')
  WHERE NEW.name IS NOT NULL
    AND NOT NEW.name REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
  SELECT RAISE(ABORT, 'visit_meetings_hosts.as_printed has another form')
  WHERE NEW.as_printed IS NOT NULL
    AND NOT NEW.as_printed REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
  SELECT RAISE(ABORT, 'visit_meetings_hosts.title has another form')
  WHERE NEW.title IS NOT NULL
    AND NOT NEW.title REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER visit_meetings_hosts_pattern_update BEFORE UPDATE ON visit_meetings_hosts
BEGIN
  SELECT RAISE(ABORT, 'visit_meetings_hosts.person has another form')
  WHERE NEW.person IS NOT NULL
    AND NOT NEW.person REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'visit_meetings_hosts.office has another form')
  WHERE NEW.office IS NOT NULL
    AND NOT NEW.office REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'visit_meetings_hosts.organisation has another form')
  WHERE NEW.organisation IS NOT NULL
    AND NOT NEW.organisation REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'visit_meetings_hosts.country has another form')
  WHERE NEW.country IS NOT NULL
    AND NOT NEW.country REGEXP '^[A-Z]{2}([A-Z]{2})?$';
  SELECT RAISE(ABORT, 'visit_meetings_hosts.name has another form')
  WHERE NEW.name IS NOT NULL
    AND NOT NEW.name REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
  SELECT RAISE(ABORT, 'visit_meetings_hosts.as_printed has another form')
  WHERE NEW.as_printed IS NOT NULL
    AND NOT NEW.as_printed REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
  SELECT RAISE(ABORT, 'visit_meetings_hosts.title has another form')
  WHERE NEW.title IS NOT NULL
    AND NOT NEW.title REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER visit_meetings_hosts_on_behalf_of_pattern_insert BEFORE INSERT ON visit_meetings_hosts_on_behalf_of
BEGIN
  SELECT RAISE(ABORT, 'visit_meetings_hosts_on_behalf_of.person has another form')
  WHERE NEW.person IS NOT NULL
    AND NOT NEW.person REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'visit_meetings_hosts_on_behalf_of.office has another form')
  WHERE NEW.office IS NOT NULL
    AND NOT NEW.office REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'visit_meetings_hosts_on_behalf_of.organisation has another form')
  WHERE NEW.organisation IS NOT NULL
    AND NOT NEW.organisation REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'visit_meetings_hosts_on_behalf_of.country has another form')
  WHERE NEW.country IS NOT NULL
    AND NOT NEW.country REGEXP '^[A-Z]{2}([A-Z]{2})?$';
  SELECT RAISE(ABORT, 'visit_meetings_hosts_on_behalf_of.place has another form')
  WHERE NEW.place IS NOT NULL
    AND NOT NEW.place REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'visit_meetings_hosts_on_behalf_of.visit has another form')
  WHERE NEW.visit IS NOT NULL
    AND NOT NEW.visit REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'visit_meetings_hosts_on_behalf_of.meeting has another form')
  WHERE NEW.meeting IS NOT NULL
    AND NOT NEW.meeting REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'visit_meetings_hosts_on_behalf_of.ministerial_meeting has another form')
  WHERE NEW.ministerial_meeting IS NOT NULL
    AND NOT NEW.ministerial_meeting REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'visit_meetings_hosts_on_behalf_of.deployment has another form')
  WHERE NEW.deployment IS NOT NULL
    AND NOT NEW.deployment REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'visit_meetings_hosts_on_behalf_of.operation has another form')
  WHERE NEW.operation IS NOT NULL
    AND NOT NEW.operation REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'visit_meetings_hosts_on_behalf_of.document has another form')
  WHERE NEW.document IS NOT NULL
    AND NOT NEW.document REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'visit_meetings_hosts_on_behalf_of.topic has another form')
  WHERE NEW.topic IS NOT NULL
    AND NOT NEW.topic REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
END;

CREATE TRIGGER visit_meetings_hosts_on_behalf_of_pattern_update BEFORE UPDATE ON visit_meetings_hosts_on_behalf_of
BEGIN
  SELECT RAISE(ABORT, 'visit_meetings_hosts_on_behalf_of.person has another form')
  WHERE NEW.person IS NOT NULL
    AND NOT NEW.person REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'visit_meetings_hosts_on_behalf_of.office has another form')
  WHERE NEW.office IS NOT NULL
    AND NOT NEW.office REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'visit_meetings_hosts_on_behalf_of.organisation has another form')
  WHERE NEW.organisation IS NOT NULL
    AND NOT NEW.organisation REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'visit_meetings_hosts_on_behalf_of.country has another form')
  WHERE NEW.country IS NOT NULL
    AND NOT NEW.country REGEXP '^[A-Z]{2}([A-Z]{2})?$';
  SELECT RAISE(ABORT, 'visit_meetings_hosts_on_behalf_of.place has another form')
  WHERE NEW.place IS NOT NULL
    AND NOT NEW.place REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'visit_meetings_hosts_on_behalf_of.visit has another form')
  WHERE NEW.visit IS NOT NULL
    AND NOT NEW.visit REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'visit_meetings_hosts_on_behalf_of.meeting has another form')
  WHERE NEW.meeting IS NOT NULL
    AND NOT NEW.meeting REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'visit_meetings_hosts_on_behalf_of.ministerial_meeting has another form')
  WHERE NEW.ministerial_meeting IS NOT NULL
    AND NOT NEW.ministerial_meeting REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'visit_meetings_hosts_on_behalf_of.deployment has another form')
  WHERE NEW.deployment IS NOT NULL
    AND NOT NEW.deployment REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'visit_meetings_hosts_on_behalf_of.operation has another form')
  WHERE NEW.operation IS NOT NULL
    AND NOT NEW.operation REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'visit_meetings_hosts_on_behalf_of.document has another form')
  WHERE NEW.document IS NOT NULL
    AND NOT NEW.document REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'visit_meetings_hosts_on_behalf_of.topic has another form')
  WHERE NEW.topic IS NOT NULL
    AND NOT NEW.topic REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
END;

CREATE TRIGGER visit_meetings_hosts_represents_pattern_insert BEFORE INSERT ON visit_meetings_hosts_represents
BEGIN
  SELECT RAISE(ABORT, 'visit_meetings_hosts_represents.office has another form')
  WHERE NEW.office IS NOT NULL
    AND NOT NEW.office REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'visit_meetings_hosts_represents.person has another form')
  WHERE NEW.person IS NOT NULL
    AND NOT NEW.person REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
END;

CREATE TRIGGER visit_meetings_hosts_represents_pattern_update BEFORE UPDATE ON visit_meetings_hosts_represents
BEGIN
  SELECT RAISE(ABORT, 'visit_meetings_hosts_represents.office has another form')
  WHERE NEW.office IS NOT NULL
    AND NOT NEW.office REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'visit_meetings_hosts_represents.person has another form')
  WHERE NEW.person IS NOT NULL
    AND NOT NEW.person REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
END;

CREATE TRIGGER visit_meetings_hosts_sources_pattern_insert BEFORE INSERT ON visit_meetings_hosts_sources
BEGIN
  SELECT RAISE(ABORT, 'visit_meetings_hosts_sources.source has another form')
  WHERE NEW.source IS NOT NULL
    AND NOT NEW.source REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'visit_meetings_hosts_sources.locator has another form')
  WHERE NEW.locator IS NOT NULL
    AND NOT NEW.locator REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER visit_meetings_hosts_sources_pattern_update BEFORE UPDATE ON visit_meetings_hosts_sources
BEGIN
  SELECT RAISE(ABORT, 'visit_meetings_hosts_sources.source has another form')
  WHERE NEW.source IS NOT NULL
    AND NOT NEW.source REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'visit_meetings_hosts_sources.locator has another form')
  WHERE NEW.locator IS NOT NULL
    AND NOT NEW.locator REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER visit_meetings_participants_pattern_insert BEFORE INSERT ON visit_meetings_participants
BEGIN
  SELECT RAISE(ABORT, 'visit_meetings_participants.person has another form')
  WHERE NEW.person IS NOT NULL
    AND NOT NEW.person REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'visit_meetings_participants.office has another form')
  WHERE NEW.office IS NOT NULL
    AND NOT NEW.office REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'visit_meetings_participants.organisation has another form')
  WHERE NEW.organisation IS NOT NULL
    AND NOT NEW.organisation REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'visit_meetings_participants.country has another form')
  WHERE NEW.country IS NOT NULL
    AND NOT NEW.country REGEXP '^[A-Z]{2}([A-Z]{2})?$';
  SELECT RAISE(ABORT, 'visit_meetings_participants.name has another form')
  WHERE NEW.name IS NOT NULL
    AND NOT NEW.name REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
  SELECT RAISE(ABORT, 'visit_meetings_participants.as_printed has another form')
  WHERE NEW.as_printed IS NOT NULL
    AND NOT NEW.as_printed REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
  SELECT RAISE(ABORT, 'visit_meetings_participants.title has another form')
  WHERE NEW.title IS NOT NULL
    AND NOT NEW.title REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER visit_meetings_participants_pattern_update BEFORE UPDATE ON visit_meetings_participants
BEGIN
  SELECT RAISE(ABORT, 'visit_meetings_participants.person has another form')
  WHERE NEW.person IS NOT NULL
    AND NOT NEW.person REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'visit_meetings_participants.office has another form')
  WHERE NEW.office IS NOT NULL
    AND NOT NEW.office REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'visit_meetings_participants.organisation has another form')
  WHERE NEW.organisation IS NOT NULL
    AND NOT NEW.organisation REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'visit_meetings_participants.country has another form')
  WHERE NEW.country IS NOT NULL
    AND NOT NEW.country REGEXP '^[A-Z]{2}([A-Z]{2})?$';
  SELECT RAISE(ABORT, 'visit_meetings_participants.name has another form')
  WHERE NEW.name IS NOT NULL
    AND NOT NEW.name REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
  SELECT RAISE(ABORT, 'visit_meetings_participants.as_printed has another form')
  WHERE NEW.as_printed IS NOT NULL
    AND NOT NEW.as_printed REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
  SELECT RAISE(ABORT, 'visit_meetings_participants.title has another form')
  WHERE NEW.title IS NOT NULL
    AND NOT NEW.title REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER visit_meetings_participants_on_behalf_of_pattern_insert BEFORE INSERT ON visit_meetings_participants_on_behalf_of
BEGIN
  SELECT RAISE(ABORT, 'visit_meetings_participants_on_behalf_of.person has another form')
  WHERE NEW.person IS NOT NULL
    AND NOT NEW.person REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'visit_meetings_participants_on_behalf_of.office has another form')
  WHERE NEW.office IS NOT NULL
    AND NOT NEW.office REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'visit_meetings_participants_on_behalf_of.organisation has another form')
  WHERE NEW.organisation IS NOT NULL
    AND NOT NEW.organisation REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'visit_meetings_participants_on_behalf_of.country has another form')
  WHERE NEW.country IS NOT NULL
    AND NOT NEW.country REGEXP '^[A-Z]{2}([A-Z]{2})?$';
  SELECT RAISE(ABORT, 'visit_meetings_participants_on_behalf_of.place has another form')
  WHERE NEW.place IS NOT NULL
    AND NOT NEW.place REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'visit_meetings_participants_on_behalf_of.visit has another form')
  WHERE NEW.visit IS NOT NULL
    AND NOT NEW.visit REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'visit_meetings_participants_on_behalf_of.meeting has another form')
  WHERE NEW.meeting IS NOT NULL
    AND NOT NEW.meeting REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'visit_meetings_participants_on_behalf_of.ministerial_meeting has another form')
  WHERE NEW.ministerial_meeting IS NOT NULL
    AND NOT NEW.ministerial_meeting REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'visit_meetings_participants_on_behalf_of.deployment has another form')
  WHERE NEW.deployment IS NOT NULL
    AND NOT NEW.deployment REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'visit_meetings_participants_on_behalf_of.operation has another form')
  WHERE NEW.operation IS NOT NULL
    AND NOT NEW.operation REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'visit_meetings_participants_on_behalf_of.document has another form')
  WHERE NEW.document IS NOT NULL
    AND NOT NEW.document REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'visit_meetings_participants_on_behalf_of.topic has another form')
  WHERE NEW.topic IS NOT NULL
    AND NOT NEW.topic REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
END;

CREATE TRIGGER visit_meetings_participants_on_behalf_of_pattern_update BEFORE UPDATE ON visit_meetings_participants_on_behalf_of
BEGIN
  SELECT RAISE(ABORT, 'visit_meetings_participants_on_behalf_of.person has another form')
  WHERE NEW.person IS NOT NULL
    AND NOT NEW.person REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'visit_meetings_participants_on_behalf_of.office has another form')
  WHERE NEW.office IS NOT NULL
    AND NOT NEW.office REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'visit_meetings_participants_on_behalf_of.organisation has another form')
  WHERE NEW.organisation IS NOT NULL
    AND NOT NEW.organisation REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'visit_meetings_participants_on_behalf_of.country has another form')
  WHERE NEW.country IS NOT NULL
    AND NOT NEW.country REGEXP '^[A-Z]{2}([A-Z]{2})?$';
  SELECT RAISE(ABORT, 'visit_meetings_participants_on_behalf_of.place has another form')
  WHERE NEW.place IS NOT NULL
    AND NOT NEW.place REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'visit_meetings_participants_on_behalf_of.visit has another form')
  WHERE NEW.visit IS NOT NULL
    AND NOT NEW.visit REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'visit_meetings_participants_on_behalf_of.meeting has another form')
  WHERE NEW.meeting IS NOT NULL
    AND NOT NEW.meeting REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'visit_meetings_participants_on_behalf_of.ministerial_meeting has another form')
  WHERE NEW.ministerial_meeting IS NOT NULL
    AND NOT NEW.ministerial_meeting REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'visit_meetings_participants_on_behalf_of.deployment has another form')
  WHERE NEW.deployment IS NOT NULL
    AND NOT NEW.deployment REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'visit_meetings_participants_on_behalf_of.operation has another form')
  WHERE NEW.operation IS NOT NULL
    AND NOT NEW.operation REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'visit_meetings_participants_on_behalf_of.document has another form')
  WHERE NEW.document IS NOT NULL
    AND NOT NEW.document REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'visit_meetings_participants_on_behalf_of.topic has another form')
  WHERE NEW.topic IS NOT NULL
    AND NOT NEW.topic REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
END;

CREATE TRIGGER visit_meetings_participants_represents_pattern_insert BEFORE INSERT ON visit_meetings_participants_represents
BEGIN
  SELECT RAISE(ABORT, 'visit_meetings_participants_represents.office has another form')
  WHERE NEW.office IS NOT NULL
    AND NOT NEW.office REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'visit_meetings_participants_represents.person has another form')
  WHERE NEW.person IS NOT NULL
    AND NOT NEW.person REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
END;

CREATE TRIGGER visit_meetings_participants_represents_pattern_update BEFORE UPDATE ON visit_meetings_participants_represents
BEGIN
  SELECT RAISE(ABORT, 'visit_meetings_participants_represents.office has another form')
  WHERE NEW.office IS NOT NULL
    AND NOT NEW.office REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'visit_meetings_participants_represents.person has another form')
  WHERE NEW.person IS NOT NULL
    AND NOT NEW.person REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
END;

CREATE TRIGGER visit_meetings_participants_sources_pattern_insert BEFORE INSERT ON visit_meetings_participants_sources
BEGIN
  SELECT RAISE(ABORT, 'visit_meetings_participants_sources.source has another form')
  WHERE NEW.source IS NOT NULL
    AND NOT NEW.source REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'visit_meetings_participants_sources.locator has another form')
  WHERE NEW.locator IS NOT NULL
    AND NOT NEW.locator REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER visit_meetings_participants_sources_pattern_update BEFORE UPDATE ON visit_meetings_participants_sources
BEGIN
  SELECT RAISE(ABORT, 'visit_meetings_participants_sources.source has another form')
  WHERE NEW.source IS NOT NULL
    AND NOT NEW.source REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'visit_meetings_participants_sources.locator has another form')
  WHERE NEW.locator IS NOT NULL
    AND NOT NEW.locator REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER visit_meetings_topics_pattern_insert BEFORE INSERT ON visit_meetings_topics
BEGIN
  SELECT RAISE(ABORT, 'visit_meetings_topics.value has another form')
  WHERE NEW.value IS NOT NULL
    AND NOT NEW.value REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
END;

CREATE TRIGGER visit_meetings_topics_pattern_update BEFORE UPDATE ON visit_meetings_topics
BEGIN
  SELECT RAISE(ABORT, 'visit_meetings_topics.value has another form')
  WHERE NEW.value IS NOT NULL
    AND NOT NEW.value REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
END;

CREATE TRIGGER visit_meetings_outcomes_pattern_insert BEFORE INSERT ON visit_meetings_outcomes
BEGIN
  SELECT RAISE(ABORT, 'visit_meetings_outcomes.document has another form')
  WHERE NEW.document IS NOT NULL
    AND NOT NEW.document REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
END;

CREATE TRIGGER visit_meetings_outcomes_pattern_update BEFORE UPDATE ON visit_meetings_outcomes
BEGIN
  SELECT RAISE(ABORT, 'visit_meetings_outcomes.document has another form')
  WHERE NEW.document IS NOT NULL
    AND NOT NEW.document REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
END;

CREATE TRIGGER visit_meetings_sources_pattern_insert BEFORE INSERT ON visit_meetings_sources
BEGIN
  SELECT RAISE(ABORT, 'visit_meetings_sources.source has another form')
  WHERE NEW.source IS NOT NULL
    AND NOT NEW.source REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'visit_meetings_sources.locator has another form')
  WHERE NEW.locator IS NOT NULL
    AND NOT NEW.locator REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER visit_meetings_sources_pattern_update BEFORE UPDATE ON visit_meetings_sources
BEGIN
  SELECT RAISE(ABORT, 'visit_meetings_sources.source has another form')
  WHERE NEW.source IS NOT NULL
    AND NOT NEW.source REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'visit_meetings_sources.locator has another form')
  WHERE NEW.locator IS NOT NULL
    AND NOT NEW.locator REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER visit_meetings_ids_pattern_insert BEFORE INSERT ON visit_meetings_ids
BEGIN
  SELECT RAISE(ABORT, 'visit_meetings_ids.key has another form')
  WHERE NEW.key IS NOT NULL
    AND NOT NEW.key REGEXP '^[a-z0-9-]+$';
  SELECT RAISE(ABORT, 'visit_meetings_ids.value has another form')
  WHERE NEW.value IS NOT NULL
    AND NOT NEW.value REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER visit_meetings_ids_pattern_update BEFORE UPDATE ON visit_meetings_ids
BEGIN
  SELECT RAISE(ABORT, 'visit_meetings_ids.key has another form')
  WHERE NEW.key IS NOT NULL
    AND NOT NEW.key REGEXP '^[a-z0-9-]+$';
  SELECT RAISE(ABORT, 'visit_meetings_ids.value has another form')
  WHERE NEW.value IS NOT NULL
    AND NOT NEW.value REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER visit_meetings_open_pattern_insert BEFORE INSERT ON visit_meetings_open
BEGIN
  SELECT RAISE(ABORT, 'visit_meetings_open.value has another form')
  WHERE NEW.value IS NOT NULL
    AND NOT NEW.value REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER visit_meetings_open_pattern_update BEFORE UPDATE ON visit_meetings_open
BEGIN
  SELECT RAISE(ABORT, 'visit_meetings_open.value has another form')
  WHERE NEW.value IS NOT NULL
    AND NOT NEW.value REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER visit_meetings_disputed_pattern_insert BEFORE INSERT ON visit_meetings_disputed
BEGIN
  SELECT RAISE(ABORT, 'visit_meetings_disputed.field has another form')
  WHERE NEW.field IS NOT NULL
    AND NOT NEW.field REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
  SELECT RAISE(ABORT, 'visit_meetings_disputed.says has another form')
  WHERE NEW.says IS NOT NULL
    AND NOT NEW.says REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER visit_meetings_disputed_pattern_update BEFORE UPDATE ON visit_meetings_disputed
BEGIN
  SELECT RAISE(ABORT, 'visit_meetings_disputed.field has another form')
  WHERE NEW.field IS NOT NULL
    AND NOT NEW.field REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
  SELECT RAISE(ABORT, 'visit_meetings_disputed.says has another form')
  WHERE NEW.says IS NOT NULL
    AND NOT NEW.says REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER visit_meetings_disputed_sources_pattern_insert BEFORE INSERT ON visit_meetings_disputed_sources
BEGIN
  SELECT RAISE(ABORT, 'visit_meetings_disputed_sources.source has another form')
  WHERE NEW.source IS NOT NULL
    AND NOT NEW.source REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'visit_meetings_disputed_sources.locator has another form')
  WHERE NEW.locator IS NOT NULL
    AND NOT NEW.locator REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER visit_meetings_disputed_sources_pattern_update BEFORE UPDATE ON visit_meetings_disputed_sources
BEGIN
  SELECT RAISE(ABORT, 'visit_meetings_disputed_sources.source has another form')
  WHERE NEW.source IS NOT NULL
    AND NOT NEW.source REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'visit_meetings_disputed_sources.locator has another form')
  WHERE NEW.locator IS NOT NULL
    AND NOT NEW.locator REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER visit_meetings_ext_pattern_insert BEFORE INSERT ON visit_meetings_ext
BEGIN
  SELECT RAISE(ABORT, 'visit_meetings_ext.key has another form')
  WHERE NEW.key IS NOT NULL
    AND NOT NEW.key REGEXP '^[a-z0-9]+([.-][a-z0-9]+)*$';
END;

CREATE TRIGGER visit_meetings_ext_pattern_update BEFORE UPDATE ON visit_meetings_ext
BEGIN
  SELECT RAISE(ABORT, 'visit_meetings_ext.key has another form')
  WHERE NEW.key IS NOT NULL
    AND NOT NEW.key REGEXP '^[a-z0-9]+([.-][a-z0-9]+)*$';
END;

CREATE TRIGGER visit_outcomes_pattern_insert BEFORE INSERT ON visit_outcomes
BEGIN
  SELECT RAISE(ABORT, 'visit_outcomes.person has another form')
  WHERE NEW.person IS NOT NULL
    AND NOT NEW.person REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'visit_outcomes.office has another form')
  WHERE NEW.office IS NOT NULL
    AND NOT NEW.office REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'visit_outcomes.organisation has another form')
  WHERE NEW.organisation IS NOT NULL
    AND NOT NEW.organisation REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'visit_outcomes.country has another form')
  WHERE NEW.country IS NOT NULL
    AND NOT NEW.country REGEXP '^[A-Z]{2}([A-Z]{2})?$';
  SELECT RAISE(ABORT, 'visit_outcomes.place has another form')
  WHERE NEW.place IS NOT NULL
    AND NOT NEW.place REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'visit_outcomes.visit has another form')
  WHERE NEW.visit IS NOT NULL
    AND NOT NEW.visit REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'visit_outcomes.meeting has another form')
  WHERE NEW.meeting IS NOT NULL
    AND NOT NEW.meeting REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'visit_outcomes.ministerial_meeting has another form')
  WHERE NEW.ministerial_meeting IS NOT NULL
    AND NOT NEW.ministerial_meeting REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'visit_outcomes.deployment has another form')
  WHERE NEW.deployment IS NOT NULL
    AND NOT NEW.deployment REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'visit_outcomes.operation has another form')
  WHERE NEW.operation IS NOT NULL
    AND NOT NEW.operation REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'visit_outcomes.document has another form')
  WHERE NEW.document IS NOT NULL
    AND NOT NEW.document REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'visit_outcomes.topic has another form')
  WHERE NEW.topic IS NOT NULL
    AND NOT NEW.topic REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
END;

CREATE TRIGGER visit_outcomes_pattern_update BEFORE UPDATE ON visit_outcomes
BEGIN
  SELECT RAISE(ABORT, 'visit_outcomes.person has another form')
  WHERE NEW.person IS NOT NULL
    AND NOT NEW.person REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'visit_outcomes.office has another form')
  WHERE NEW.office IS NOT NULL
    AND NOT NEW.office REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'visit_outcomes.organisation has another form')
  WHERE NEW.organisation IS NOT NULL
    AND NOT NEW.organisation REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'visit_outcomes.country has another form')
  WHERE NEW.country IS NOT NULL
    AND NOT NEW.country REGEXP '^[A-Z]{2}([A-Z]{2})?$';
  SELECT RAISE(ABORT, 'visit_outcomes.place has another form')
  WHERE NEW.place IS NOT NULL
    AND NOT NEW.place REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'visit_outcomes.visit has another form')
  WHERE NEW.visit IS NOT NULL
    AND NOT NEW.visit REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'visit_outcomes.meeting has another form')
  WHERE NEW.meeting IS NOT NULL
    AND NOT NEW.meeting REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'visit_outcomes.ministerial_meeting has another form')
  WHERE NEW.ministerial_meeting IS NOT NULL
    AND NOT NEW.ministerial_meeting REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'visit_outcomes.deployment has another form')
  WHERE NEW.deployment IS NOT NULL
    AND NOT NEW.deployment REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'visit_outcomes.operation has another form')
  WHERE NEW.operation IS NOT NULL
    AND NOT NEW.operation REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'visit_outcomes.document has another form')
  WHERE NEW.document IS NOT NULL
    AND NOT NEW.document REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'visit_outcomes.topic has another form')
  WHERE NEW.topic IS NOT NULL
    AND NOT NEW.topic REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
END;

CREATE TRIGGER visit_ids_pattern_insert BEFORE INSERT ON visit_ids
BEGIN
  SELECT RAISE(ABORT, 'visit_ids.key has another form')
  WHERE NEW.key IS NOT NULL
    AND NOT NEW.key REGEXP '^[a-z0-9-]+$';
  SELECT RAISE(ABORT, 'visit_ids.value has another form')
  WHERE NEW.value IS NOT NULL
    AND NOT NEW.value REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER visit_ids_pattern_update BEFORE UPDATE ON visit_ids
BEGIN
  SELECT RAISE(ABORT, 'visit_ids.key has another form')
  WHERE NEW.key IS NOT NULL
    AND NOT NEW.key REGEXP '^[a-z0-9-]+$';
  SELECT RAISE(ABORT, 'visit_ids.value has another form')
  WHERE NEW.value IS NOT NULL
    AND NOT NEW.value REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER visit_previous_ids_pattern_insert BEFORE INSERT ON visit_previous_ids
BEGIN
  SELECT RAISE(ABORT, 'visit_previous_ids.value has another form')
  WHERE NEW.value IS NOT NULL
    AND NOT NEW.value REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
END;

CREATE TRIGGER visit_previous_ids_pattern_update BEFORE UPDATE ON visit_previous_ids
BEGIN
  SELECT RAISE(ABORT, 'visit_previous_ids.value has another form')
  WHERE NEW.value IS NOT NULL
    AND NOT NEW.value REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
END;

CREATE TRIGGER visit_open_pattern_insert BEFORE INSERT ON visit_open
BEGIN
  SELECT RAISE(ABORT, 'visit_open.value has another form')
  WHERE NEW.value IS NOT NULL
    AND NOT NEW.value REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER visit_open_pattern_update BEFORE UPDATE ON visit_open
BEGIN
  SELECT RAISE(ABORT, 'visit_open.value has another form')
  WHERE NEW.value IS NOT NULL
    AND NOT NEW.value REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER visit_disputed_pattern_insert BEFORE INSERT ON visit_disputed
BEGIN
  SELECT RAISE(ABORT, 'visit_disputed.field has another form')
  WHERE NEW.field IS NOT NULL
    AND NOT NEW.field REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
  SELECT RAISE(ABORT, 'visit_disputed.says has another form')
  WHERE NEW.says IS NOT NULL
    AND NOT NEW.says REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER visit_disputed_pattern_update BEFORE UPDATE ON visit_disputed
BEGIN
  SELECT RAISE(ABORT, 'visit_disputed.field has another form')
  WHERE NEW.field IS NOT NULL
    AND NOT NEW.field REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
  SELECT RAISE(ABORT, 'visit_disputed.says has another form')
  WHERE NEW.says IS NOT NULL
    AND NOT NEW.says REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER visit_disputed_sources_pattern_insert BEFORE INSERT ON visit_disputed_sources
BEGIN
  SELECT RAISE(ABORT, 'visit_disputed_sources.source has another form')
  WHERE NEW.source IS NOT NULL
    AND NOT NEW.source REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'visit_disputed_sources.locator has another form')
  WHERE NEW.locator IS NOT NULL
    AND NOT NEW.locator REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER visit_disputed_sources_pattern_update BEFORE UPDATE ON visit_disputed_sources
BEGIN
  SELECT RAISE(ABORT, 'visit_disputed_sources.source has another form')
  WHERE NEW.source IS NOT NULL
    AND NOT NEW.source REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'visit_disputed_sources.locator has another form')
  WHERE NEW.locator IS NOT NULL
    AND NOT NEW.locator REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER visit_ext_pattern_insert BEFORE INSERT ON visit_ext
BEGIN
  SELECT RAISE(ABORT, 'visit_ext.key has another form')
  WHERE NEW.key IS NOT NULL
    AND NOT NEW.key REGEXP '^[a-z0-9]+([.-][a-z0-9]+)*$';
END;

CREATE TRIGGER visit_ext_pattern_update BEFORE UPDATE ON visit_ext
BEGIN
  SELECT RAISE(ABORT, 'visit_ext.key has another form')
  WHERE NEW.key IS NOT NULL
    AND NOT NEW.key REGEXP '^[a-z0-9]+([.-][a-z0-9]+)*$';
END;

CREATE TRIGGER country_names_pattern_insert BEFORE INSERT ON country_names
BEGIN
  SELECT RAISE(ABORT, 'country_names.key has another form')
  WHERE NEW.key IS NOT NULL
    AND NOT NEW.key REGEXP '^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?(-([a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*(-x(-[a-z0-9]{1,8})+)?$';
  SELECT RAISE(ABORT, 'country_names.value has another form')
  WHERE NEW.value IS NOT NULL
    AND NOT NEW.value REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER country_names_pattern_update BEFORE UPDATE ON country_names
BEGIN
  SELECT RAISE(ABORT, 'country_names.key has another form')
  WHERE NEW.key IS NOT NULL
    AND NOT NEW.key REGEXP '^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?(-([a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*(-x(-[a-z0-9]{1,8})+)?$';
  SELECT RAISE(ABORT, 'country_names.value has another form')
  WHERE NEW.value IS NOT NULL
    AND NOT NEW.value REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER country_aliases_pattern_insert BEFORE INSERT ON country_aliases
BEGIN
  SELECT RAISE(ABORT, 'country_aliases.value has another form')
  WHERE NEW.value IS NOT NULL
    AND NOT NEW.value REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER country_aliases_pattern_update BEFORE UPDATE ON country_aliases
BEGIN
  SELECT RAISE(ABORT, 'country_aliases.value has another form')
  WHERE NEW.value IS NOT NULL
    AND NOT NEW.value REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER country_exists_pattern_insert BEFORE INSERT ON country_exists
BEGIN
  SELECT RAISE(ABORT, 'country_exists.since has another form')
  WHERE NEW.since IS NOT NULL
    AND NOT NEW.since REGEXP '^(([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?([.][.])?|[.][.]([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?)$';
  SELECT RAISE(ABORT, 'country_exists.until has another form')
  WHERE NEW.until IS NOT NULL
    AND NOT NEW.until REGEXP '^(([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?([.][.])?|[.][.]([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?)$';
  SELECT RAISE(ABORT, 'country_exists.sovereign has another form')
  WHERE NEW.sovereign IS NOT NULL
    AND NOT NEW.sovereign REGEXP '^[A-Z]{2}([A-Z]{2})?$';
END;

CREATE TRIGGER country_exists_pattern_update BEFORE UPDATE ON country_exists
BEGIN
  SELECT RAISE(ABORT, 'country_exists.since has another form')
  WHERE NEW.since IS NOT NULL
    AND NOT NEW.since REGEXP '^(([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?([.][.])?|[.][.]([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?)$';
  SELECT RAISE(ABORT, 'country_exists.until has another form')
  WHERE NEW.until IS NOT NULL
    AND NOT NEW.until REGEXP '^(([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?([.][.])?|[.][.]([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?)$';
  SELECT RAISE(ABORT, 'country_exists.sovereign has another form')
  WHERE NEW.sovereign IS NOT NULL
    AND NOT NEW.sovereign REGEXP '^[A-Z]{2}([A-Z]{2})?$';
END;

CREATE TRIGGER country_predecessors_pattern_insert BEFORE INSERT ON country_predecessors
BEGIN
  SELECT RAISE(ABORT, 'country_predecessors.value has another form')
  WHERE NEW.value IS NOT NULL
    AND NOT NEW.value REGEXP '^[A-Z]{2}([A-Z]{2})?$';
END;

CREATE TRIGGER country_predecessors_pattern_update BEFORE UPDATE ON country_predecessors
BEGIN
  SELECT RAISE(ABORT, 'country_predecessors.value has another form')
  WHERE NEW.value IS NOT NULL
    AND NOT NEW.value REGEXP '^[A-Z]{2}([A-Z]{2})?$';
END;

CREATE TRIGGER country_sources_pattern_insert BEFORE INSERT ON country_sources
BEGIN
  SELECT RAISE(ABORT, 'country_sources.source has another form')
  WHERE NEW.source IS NOT NULL
    AND NOT NEW.source REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'country_sources.locator has another form')
  WHERE NEW.locator IS NOT NULL
    AND NOT NEW.locator REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER country_sources_pattern_update BEFORE UPDATE ON country_sources
BEGIN
  SELECT RAISE(ABORT, 'country_sources.source has another form')
  WHERE NEW.source IS NOT NULL
    AND NOT NEW.source REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'country_sources.locator has another form')
  WHERE NEW.locator IS NOT NULL
    AND NOT NEW.locator REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER country_ids_pattern_insert BEFORE INSERT ON country_ids
BEGIN
  SELECT RAISE(ABORT, 'country_ids.key has another form')
  WHERE NEW.key IS NOT NULL
    AND NOT NEW.key REGEXP '^[a-z0-9-]+$';
  SELECT RAISE(ABORT, 'country_ids.value has another form')
  WHERE NEW.value IS NOT NULL
    AND NOT NEW.value REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER country_ids_pattern_update BEFORE UPDATE ON country_ids
BEGIN
  SELECT RAISE(ABORT, 'country_ids.key has another form')
  WHERE NEW.key IS NOT NULL
    AND NOT NEW.key REGEXP '^[a-z0-9-]+$';
  SELECT RAISE(ABORT, 'country_ids.value has another form')
  WHERE NEW.value IS NOT NULL
    AND NOT NEW.value REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER country_previous_ids_pattern_insert BEFORE INSERT ON country_previous_ids
BEGIN
  SELECT RAISE(ABORT, 'country_previous_ids.value has another form')
  WHERE NEW.value IS NOT NULL
    AND NOT NEW.value REGEXP '^[A-Z]{2}([A-Z]{2})?$';
END;

CREATE TRIGGER country_previous_ids_pattern_update BEFORE UPDATE ON country_previous_ids
BEGIN
  SELECT RAISE(ABORT, 'country_previous_ids.value has another form')
  WHERE NEW.value IS NOT NULL
    AND NOT NEW.value REGEXP '^[A-Z]{2}([A-Z]{2})?$';
END;

CREATE TRIGGER country_open_pattern_insert BEFORE INSERT ON country_open
BEGIN
  SELECT RAISE(ABORT, 'country_open.value has another form')
  WHERE NEW.value IS NOT NULL
    AND NOT NEW.value REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER country_open_pattern_update BEFORE UPDATE ON country_open
BEGIN
  SELECT RAISE(ABORT, 'country_open.value has another form')
  WHERE NEW.value IS NOT NULL
    AND NOT NEW.value REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER country_disputed_pattern_insert BEFORE INSERT ON country_disputed
BEGIN
  SELECT RAISE(ABORT, 'country_disputed.field has another form')
  WHERE NEW.field IS NOT NULL
    AND NOT NEW.field REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
  SELECT RAISE(ABORT, 'country_disputed.says has another form')
  WHERE NEW.says IS NOT NULL
    AND NOT NEW.says REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER country_disputed_pattern_update BEFORE UPDATE ON country_disputed
BEGIN
  SELECT RAISE(ABORT, 'country_disputed.field has another form')
  WHERE NEW.field IS NOT NULL
    AND NOT NEW.field REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
  SELECT RAISE(ABORT, 'country_disputed.says has another form')
  WHERE NEW.says IS NOT NULL
    AND NOT NEW.says REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER country_disputed_sources_pattern_insert BEFORE INSERT ON country_disputed_sources
BEGIN
  SELECT RAISE(ABORT, 'country_disputed_sources.source has another form')
  WHERE NEW.source IS NOT NULL
    AND NOT NEW.source REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'country_disputed_sources.locator has another form')
  WHERE NEW.locator IS NOT NULL
    AND NOT NEW.locator REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER country_disputed_sources_pattern_update BEFORE UPDATE ON country_disputed_sources
BEGIN
  SELECT RAISE(ABORT, 'country_disputed_sources.source has another form')
  WHERE NEW.source IS NOT NULL
    AND NOT NEW.source REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'country_disputed_sources.locator has another form')
  WHERE NEW.locator IS NOT NULL
    AND NOT NEW.locator REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER country_ext_pattern_insert BEFORE INSERT ON country_ext
BEGIN
  SELECT RAISE(ABORT, 'country_ext.key has another form')
  WHERE NEW.key IS NOT NULL
    AND NOT NEW.key REGEXP '^[a-z0-9]+([.-][a-z0-9]+)*$';
END;

CREATE TRIGGER country_ext_pattern_update BEFORE UPDATE ON country_ext
BEGIN
  SELECT RAISE(ABORT, 'country_ext.key has another form')
  WHERE NEW.key IS NOT NULL
    AND NOT NEW.key REGEXP '^[a-z0-9]+([.-][a-z0-9]+)*$';
END;

CREATE TRIGGER place_names_pattern_insert BEFORE INSERT ON place_names
BEGIN
  SELECT RAISE(ABORT, 'place_names.key has another form')
  WHERE NEW.key IS NOT NULL
    AND NOT NEW.key REGEXP '^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?(-([a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*(-x(-[a-z0-9]{1,8})+)?$';
  SELECT RAISE(ABORT, 'place_names.value has another form')
  WHERE NEW.value IS NOT NULL
    AND NOT NEW.value REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER place_names_pattern_update BEFORE UPDATE ON place_names
BEGIN
  SELECT RAISE(ABORT, 'place_names.key has another form')
  WHERE NEW.key IS NOT NULL
    AND NOT NEW.key REGEXP '^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?(-([a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*(-x(-[a-z0-9]{1,8})+)?$';
  SELECT RAISE(ABORT, 'place_names.value has another form')
  WHERE NEW.value IS NOT NULL
    AND NOT NEW.value REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER place_aliases_pattern_insert BEFORE INSERT ON place_aliases
BEGIN
  SELECT RAISE(ABORT, 'place_aliases.value has another form')
  WHERE NEW.value IS NOT NULL
    AND NOT NEW.value REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER place_aliases_pattern_update BEFORE UPDATE ON place_aliases
BEGIN
  SELECT RAISE(ABORT, 'place_aliases.value has another form')
  WHERE NEW.value IS NOT NULL
    AND NOT NEW.value REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER place_countries_pattern_insert BEFORE INSERT ON place_countries
BEGIN
  SELECT RAISE(ABORT, 'place_countries.country has another form')
  WHERE NEW.country IS NOT NULL
    AND NOT NEW.country REGEXP '^[A-Z]{2}([A-Z]{2})?$';
  SELECT RAISE(ABORT, 'place_countries.since has another form')
  WHERE NEW.since IS NOT NULL
    AND NOT NEW.since REGEXP '^(([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?([.][.])?|[.][.]([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?)$';
  SELECT RAISE(ABORT, 'place_countries.until has another form')
  WHERE NEW.until IS NOT NULL
    AND NOT NEW.until REGEXP '^(([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?([.][.])?|[.][.]([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?)$';
END;

CREATE TRIGGER place_countries_pattern_update BEFORE UPDATE ON place_countries
BEGIN
  SELECT RAISE(ABORT, 'place_countries.country has another form')
  WHERE NEW.country IS NOT NULL
    AND NOT NEW.country REGEXP '^[A-Z]{2}([A-Z]{2})?$';
  SELECT RAISE(ABORT, 'place_countries.since has another form')
  WHERE NEW.since IS NOT NULL
    AND NOT NEW.since REGEXP '^(([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?([.][.])?|[.][.]([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?)$';
  SELECT RAISE(ABORT, 'place_countries.until has another form')
  WHERE NEW.until IS NOT NULL
    AND NOT NEW.until REGEXP '^(([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?([.][.])?|[.][.]([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?)$';
END;

CREATE TRIGGER place_sources_pattern_insert BEFORE INSERT ON place_sources
BEGIN
  SELECT RAISE(ABORT, 'place_sources.source has another form')
  WHERE NEW.source IS NOT NULL
    AND NOT NEW.source REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'place_sources.locator has another form')
  WHERE NEW.locator IS NOT NULL
    AND NOT NEW.locator REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER place_sources_pattern_update BEFORE UPDATE ON place_sources
BEGIN
  SELECT RAISE(ABORT, 'place_sources.source has another form')
  WHERE NEW.source IS NOT NULL
    AND NOT NEW.source REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'place_sources.locator has another form')
  WHERE NEW.locator IS NOT NULL
    AND NOT NEW.locator REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER place_ids_pattern_insert BEFORE INSERT ON place_ids
BEGIN
  SELECT RAISE(ABORT, 'place_ids.key has another form')
  WHERE NEW.key IS NOT NULL
    AND NOT NEW.key REGEXP '^[a-z0-9-]+$';
  SELECT RAISE(ABORT, 'place_ids.value has another form')
  WHERE NEW.value IS NOT NULL
    AND NOT NEW.value REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER place_ids_pattern_update BEFORE UPDATE ON place_ids
BEGIN
  SELECT RAISE(ABORT, 'place_ids.key has another form')
  WHERE NEW.key IS NOT NULL
    AND NOT NEW.key REGEXP '^[a-z0-9-]+$';
  SELECT RAISE(ABORT, 'place_ids.value has another form')
  WHERE NEW.value IS NOT NULL
    AND NOT NEW.value REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER place_previous_ids_pattern_insert BEFORE INSERT ON place_previous_ids
BEGIN
  SELECT RAISE(ABORT, 'place_previous_ids.value has another form')
  WHERE NEW.value IS NOT NULL
    AND NOT NEW.value REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
END;

CREATE TRIGGER place_previous_ids_pattern_update BEFORE UPDATE ON place_previous_ids
BEGIN
  SELECT RAISE(ABORT, 'place_previous_ids.value has another form')
  WHERE NEW.value IS NOT NULL
    AND NOT NEW.value REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
END;

CREATE TRIGGER place_open_pattern_insert BEFORE INSERT ON place_open
BEGIN
  SELECT RAISE(ABORT, 'place_open.value has another form')
  WHERE NEW.value IS NOT NULL
    AND NOT NEW.value REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER place_open_pattern_update BEFORE UPDATE ON place_open
BEGIN
  SELECT RAISE(ABORT, 'place_open.value has another form')
  WHERE NEW.value IS NOT NULL
    AND NOT NEW.value REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER place_disputed_pattern_insert BEFORE INSERT ON place_disputed
BEGIN
  SELECT RAISE(ABORT, 'place_disputed.field has another form')
  WHERE NEW.field IS NOT NULL
    AND NOT NEW.field REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
  SELECT RAISE(ABORT, 'place_disputed.says has another form')
  WHERE NEW.says IS NOT NULL
    AND NOT NEW.says REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER place_disputed_pattern_update BEFORE UPDATE ON place_disputed
BEGIN
  SELECT RAISE(ABORT, 'place_disputed.field has another form')
  WHERE NEW.field IS NOT NULL
    AND NOT NEW.field REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
  SELECT RAISE(ABORT, 'place_disputed.says has another form')
  WHERE NEW.says IS NOT NULL
    AND NOT NEW.says REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER place_disputed_sources_pattern_insert BEFORE INSERT ON place_disputed_sources
BEGIN
  SELECT RAISE(ABORT, 'place_disputed_sources.source has another form')
  WHERE NEW.source IS NOT NULL
    AND NOT NEW.source REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'place_disputed_sources.locator has another form')
  WHERE NEW.locator IS NOT NULL
    AND NOT NEW.locator REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER place_disputed_sources_pattern_update BEFORE UPDATE ON place_disputed_sources
BEGIN
  SELECT RAISE(ABORT, 'place_disputed_sources.source has another form')
  WHERE NEW.source IS NOT NULL
    AND NOT NEW.source REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'place_disputed_sources.locator has another form')
  WHERE NEW.locator IS NOT NULL
    AND NOT NEW.locator REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER place_ext_pattern_insert BEFORE INSERT ON place_ext
BEGIN
  SELECT RAISE(ABORT, 'place_ext.key has another form')
  WHERE NEW.key IS NOT NULL
    AND NOT NEW.key REGEXP '^[a-z0-9]+([.-][a-z0-9]+)*$';
END;

CREATE TRIGGER place_ext_pattern_update BEFORE UPDATE ON place_ext
BEGIN
  SELECT RAISE(ABORT, 'place_ext.key has another form')
  WHERE NEW.key IS NOT NULL
    AND NOT NEW.key REGEXP '^[a-z0-9]+([.-][a-z0-9]+)*$';
END;

CREATE TRIGGER organisation_names_pattern_insert BEFORE INSERT ON organisation_names
BEGIN
  SELECT RAISE(ABORT, 'organisation_names.key has another form')
  WHERE NEW.key IS NOT NULL
    AND NOT NEW.key REGEXP '^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?(-([a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*(-x(-[a-z0-9]{1,8})+)?$';
  SELECT RAISE(ABORT, 'organisation_names.value has another form')
  WHERE NEW.value IS NOT NULL
    AND NOT NEW.value REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER organisation_names_pattern_update BEFORE UPDATE ON organisation_names
BEGIN
  SELECT RAISE(ABORT, 'organisation_names.key has another form')
  WHERE NEW.key IS NOT NULL
    AND NOT NEW.key REGEXP '^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?(-([a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*(-x(-[a-z0-9]{1,8})+)?$';
  SELECT RAISE(ABORT, 'organisation_names.value has another form')
  WHERE NEW.value IS NOT NULL
    AND NOT NEW.value REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER organisation_aliases_pattern_insert BEFORE INSERT ON organisation_aliases
BEGIN
  SELECT RAISE(ABORT, 'organisation_aliases.value has another form')
  WHERE NEW.value IS NOT NULL
    AND NOT NEW.value REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER organisation_aliases_pattern_update BEFORE UPDATE ON organisation_aliases
BEGIN
  SELECT RAISE(ABORT, 'organisation_aliases.value has another form')
  WHERE NEW.value IS NOT NULL
    AND NOT NEW.value REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER organisation_members_pattern_insert BEFORE INSERT ON organisation_members
BEGIN
  SELECT RAISE(ABORT, 'organisation_members.country has another form')
  WHERE NEW.country IS NOT NULL
    AND NOT NEW.country REGEXP '^[A-Z]{2}([A-Z]{2})?$';
  SELECT RAISE(ABORT, 'organisation_members.organisation has another form')
  WHERE NEW.organisation IS NOT NULL
    AND NOT NEW.organisation REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'organisation_members.since has another form')
  WHERE NEW.since IS NOT NULL
    AND NOT NEW.since REGEXP '^(([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?([.][.])?|[.][.]([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?)$';
  SELECT RAISE(ABORT, 'organisation_members.until has another form')
  WHERE NEW.until IS NOT NULL
    AND NOT NEW.until REGEXP '^(([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?([.][.])?|[.][.]([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?)$';
END;

CREATE TRIGGER organisation_members_pattern_update BEFORE UPDATE ON organisation_members
BEGIN
  SELECT RAISE(ABORT, 'organisation_members.country has another form')
  WHERE NEW.country IS NOT NULL
    AND NOT NEW.country REGEXP '^[A-Z]{2}([A-Z]{2})?$';
  SELECT RAISE(ABORT, 'organisation_members.organisation has another form')
  WHERE NEW.organisation IS NOT NULL
    AND NOT NEW.organisation REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'organisation_members.since has another form')
  WHERE NEW.since IS NOT NULL
    AND NOT NEW.since REGEXP '^(([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?([.][.])?|[.][.]([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?)$';
  SELECT RAISE(ABORT, 'organisation_members.until has another form')
  WHERE NEW.until IS NOT NULL
    AND NOT NEW.until REGEXP '^(([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?([.][.])?|[.][.]([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?)$';
END;

CREATE TRIGGER organisation_members_sources_pattern_insert BEFORE INSERT ON organisation_members_sources
BEGIN
  SELECT RAISE(ABORT, 'organisation_members_sources.source has another form')
  WHERE NEW.source IS NOT NULL
    AND NOT NEW.source REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'organisation_members_sources.locator has another form')
  WHERE NEW.locator IS NOT NULL
    AND NOT NEW.locator REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER organisation_members_sources_pattern_update BEFORE UPDATE ON organisation_members_sources
BEGIN
  SELECT RAISE(ABORT, 'organisation_members_sources.source has another form')
  WHERE NEW.source IS NOT NULL
    AND NOT NEW.source REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'organisation_members_sources.locator has another form')
  WHERE NEW.locator IS NOT NULL
    AND NOT NEW.locator REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER organisation_sources_pattern_insert BEFORE INSERT ON organisation_sources
BEGIN
  SELECT RAISE(ABORT, 'organisation_sources.source has another form')
  WHERE NEW.source IS NOT NULL
    AND NOT NEW.source REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'organisation_sources.locator has another form')
  WHERE NEW.locator IS NOT NULL
    AND NOT NEW.locator REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER organisation_sources_pattern_update BEFORE UPDATE ON organisation_sources
BEGIN
  SELECT RAISE(ABORT, 'organisation_sources.source has another form')
  WHERE NEW.source IS NOT NULL
    AND NOT NEW.source REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'organisation_sources.locator has another form')
  WHERE NEW.locator IS NOT NULL
    AND NOT NEW.locator REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER organisation_ids_pattern_insert BEFORE INSERT ON organisation_ids
BEGIN
  SELECT RAISE(ABORT, 'organisation_ids.key has another form')
  WHERE NEW.key IS NOT NULL
    AND NOT NEW.key REGEXP '^[a-z0-9-]+$';
  SELECT RAISE(ABORT, 'organisation_ids.value has another form')
  WHERE NEW.value IS NOT NULL
    AND NOT NEW.value REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER organisation_ids_pattern_update BEFORE UPDATE ON organisation_ids
BEGIN
  SELECT RAISE(ABORT, 'organisation_ids.key has another form')
  WHERE NEW.key IS NOT NULL
    AND NOT NEW.key REGEXP '^[a-z0-9-]+$';
  SELECT RAISE(ABORT, 'organisation_ids.value has another form')
  WHERE NEW.value IS NOT NULL
    AND NOT NEW.value REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER organisation_previous_ids_pattern_insert BEFORE INSERT ON organisation_previous_ids
BEGIN
  SELECT RAISE(ABORT, 'organisation_previous_ids.value has another form')
  WHERE NEW.value IS NOT NULL
    AND NOT NEW.value REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
END;

CREATE TRIGGER organisation_previous_ids_pattern_update BEFORE UPDATE ON organisation_previous_ids
BEGIN
  SELECT RAISE(ABORT, 'organisation_previous_ids.value has another form')
  WHERE NEW.value IS NOT NULL
    AND NOT NEW.value REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
END;

CREATE TRIGGER organisation_open_pattern_insert BEFORE INSERT ON organisation_open
BEGIN
  SELECT RAISE(ABORT, 'organisation_open.value has another form')
  WHERE NEW.value IS NOT NULL
    AND NOT NEW.value REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER organisation_open_pattern_update BEFORE UPDATE ON organisation_open
BEGIN
  SELECT RAISE(ABORT, 'organisation_open.value has another form')
  WHERE NEW.value IS NOT NULL
    AND NOT NEW.value REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER organisation_disputed_pattern_insert BEFORE INSERT ON organisation_disputed
BEGIN
  SELECT RAISE(ABORT, 'organisation_disputed.field has another form')
  WHERE NEW.field IS NOT NULL
    AND NOT NEW.field REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
  SELECT RAISE(ABORT, 'organisation_disputed.says has another form')
  WHERE NEW.says IS NOT NULL
    AND NOT NEW.says REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER organisation_disputed_pattern_update BEFORE UPDATE ON organisation_disputed
BEGIN
  SELECT RAISE(ABORT, 'organisation_disputed.field has another form')
  WHERE NEW.field IS NOT NULL
    AND NOT NEW.field REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
  SELECT RAISE(ABORT, 'organisation_disputed.says has another form')
  WHERE NEW.says IS NOT NULL
    AND NOT NEW.says REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER organisation_disputed_sources_pattern_insert BEFORE INSERT ON organisation_disputed_sources
BEGIN
  SELECT RAISE(ABORT, 'organisation_disputed_sources.source has another form')
  WHERE NEW.source IS NOT NULL
    AND NOT NEW.source REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'organisation_disputed_sources.locator has another form')
  WHERE NEW.locator IS NOT NULL
    AND NOT NEW.locator REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER organisation_disputed_sources_pattern_update BEFORE UPDATE ON organisation_disputed_sources
BEGIN
  SELECT RAISE(ABORT, 'organisation_disputed_sources.source has another form')
  WHERE NEW.source IS NOT NULL
    AND NOT NEW.source REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'organisation_disputed_sources.locator has another form')
  WHERE NEW.locator IS NOT NULL
    AND NOT NEW.locator REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER organisation_ext_pattern_insert BEFORE INSERT ON organisation_ext
BEGIN
  SELECT RAISE(ABORT, 'organisation_ext.key has another form')
  WHERE NEW.key IS NOT NULL
    AND NOT NEW.key REGEXP '^[a-z0-9]+([.-][a-z0-9]+)*$';
END;

CREATE TRIGGER organisation_ext_pattern_update BEFORE UPDATE ON organisation_ext
BEGIN
  SELECT RAISE(ABORT, 'organisation_ext.key has another form')
  WHERE NEW.key IS NOT NULL
    AND NOT NEW.key REGEXP '^[a-z0-9]+([.-][a-z0-9]+)*$';
END;

CREATE TRIGGER ministerial_meeting_sources_pattern_insert BEFORE INSERT ON ministerial_meeting_sources
BEGIN
  SELECT RAISE(ABORT, 'ministerial_meeting_sources.source has another form')
  WHERE NEW.source IS NOT NULL
    AND NOT NEW.source REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'ministerial_meeting_sources.locator has another form')
  WHERE NEW.locator IS NOT NULL
    AND NOT NEW.locator REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER ministerial_meeting_sources_pattern_update BEFORE UPDATE ON ministerial_meeting_sources
BEGIN
  SELECT RAISE(ABORT, 'ministerial_meeting_sources.source has another form')
  WHERE NEW.source IS NOT NULL
    AND NOT NEW.source REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'ministerial_meeting_sources.locator has another form')
  WHERE NEW.locator IS NOT NULL
    AND NOT NEW.locator REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER ministerial_meeting_hosts_pattern_insert BEFORE INSERT ON ministerial_meeting_hosts
BEGIN
  SELECT RAISE(ABORT, 'ministerial_meeting_hosts.person has another form')
  WHERE NEW.person IS NOT NULL
    AND NOT NEW.person REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'ministerial_meeting_hosts.office has another form')
  WHERE NEW.office IS NOT NULL
    AND NOT NEW.office REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'ministerial_meeting_hosts.organisation has another form')
  WHERE NEW.organisation IS NOT NULL
    AND NOT NEW.organisation REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'ministerial_meeting_hosts.country has another form')
  WHERE NEW.country IS NOT NULL
    AND NOT NEW.country REGEXP '^[A-Z]{2}([A-Z]{2})?$';
  SELECT RAISE(ABORT, 'ministerial_meeting_hosts.name has another form')
  WHERE NEW.name IS NOT NULL
    AND NOT NEW.name REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
  SELECT RAISE(ABORT, 'ministerial_meeting_hosts.as_printed has another form')
  WHERE NEW.as_printed IS NOT NULL
    AND NOT NEW.as_printed REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
  SELECT RAISE(ABORT, 'ministerial_meeting_hosts.title has another form')
  WHERE NEW.title IS NOT NULL
    AND NOT NEW.title REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER ministerial_meeting_hosts_pattern_update BEFORE UPDATE ON ministerial_meeting_hosts
BEGIN
  SELECT RAISE(ABORT, 'ministerial_meeting_hosts.person has another form')
  WHERE NEW.person IS NOT NULL
    AND NOT NEW.person REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'ministerial_meeting_hosts.office has another form')
  WHERE NEW.office IS NOT NULL
    AND NOT NEW.office REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'ministerial_meeting_hosts.organisation has another form')
  WHERE NEW.organisation IS NOT NULL
    AND NOT NEW.organisation REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'ministerial_meeting_hosts.country has another form')
  WHERE NEW.country IS NOT NULL
    AND NOT NEW.country REGEXP '^[A-Z]{2}([A-Z]{2})?$';
  SELECT RAISE(ABORT, 'ministerial_meeting_hosts.name has another form')
  WHERE NEW.name IS NOT NULL
    AND NOT NEW.name REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
  SELECT RAISE(ABORT, 'ministerial_meeting_hosts.as_printed has another form')
  WHERE NEW.as_printed IS NOT NULL
    AND NOT NEW.as_printed REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
  SELECT RAISE(ABORT, 'ministerial_meeting_hosts.title has another form')
  WHERE NEW.title IS NOT NULL
    AND NOT NEW.title REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER ministerial_meeting_hosts_on_behalf_of_pattern_insert BEFORE INSERT ON ministerial_meeting_hosts_on_behalf_of
BEGIN
  SELECT RAISE(ABORT, 'ministerial_meeting_hosts_on_behalf_of.person has another form')
  WHERE NEW.person IS NOT NULL
    AND NOT NEW.person REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'ministerial_meeting_hosts_on_behalf_of.office has another form')
  WHERE NEW.office IS NOT NULL
    AND NOT NEW.office REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'ministerial_meeting_hosts_on_behalf_of.organisation has another form')
  WHERE NEW.organisation IS NOT NULL
    AND NOT NEW.organisation REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'ministerial_meeting_hosts_on_behalf_of.country has another form')
  WHERE NEW.country IS NOT NULL
    AND NOT NEW.country REGEXP '^[A-Z]{2}([A-Z]{2})?$';
  SELECT RAISE(ABORT, 'ministerial_meeting_hosts_on_behalf_of.place has another form')
  WHERE NEW.place IS NOT NULL
    AND NOT NEW.place REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'ministerial_meeting_hosts_on_behalf_of.visit has another form')
  WHERE NEW.visit IS NOT NULL
    AND NOT NEW.visit REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'ministerial_meeting_hosts_on_behalf_of.meeting has another form')
  WHERE NEW.meeting IS NOT NULL
    AND NOT NEW.meeting REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'ministerial_meeting_hosts_on_behalf_of.ministerial_meeting has another form')
  WHERE NEW.ministerial_meeting IS NOT NULL
    AND NOT NEW.ministerial_meeting REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'ministerial_meeting_hosts_on_behalf_of.deployment has another form')
  WHERE NEW.deployment IS NOT NULL
    AND NOT NEW.deployment REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'ministerial_meeting_hosts_on_behalf_of.operation has another form')
  WHERE NEW.operation IS NOT NULL
    AND NOT NEW.operation REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'ministerial_meeting_hosts_on_behalf_of.document has another form')
  WHERE NEW.document IS NOT NULL
    AND NOT NEW.document REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'ministerial_meeting_hosts_on_behalf_of.topic has another form')
  WHERE NEW.topic IS NOT NULL
    AND NOT NEW.topic REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
END;

CREATE TRIGGER ministerial_meeting_hosts_on_behalf_of_pattern_update BEFORE UPDATE ON ministerial_meeting_hosts_on_behalf_of
BEGIN
  SELECT RAISE(ABORT, 'ministerial_meeting_hosts_on_behalf_of.person has another form')
  WHERE NEW.person IS NOT NULL
    AND NOT NEW.person REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'ministerial_meeting_hosts_on_behalf_of.office has another form')
  WHERE NEW.office IS NOT NULL
    AND NOT NEW.office REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'ministerial_meeting_hosts_on_behalf_of.organisation has another form')
  WHERE NEW.organisation IS NOT NULL
    AND NOT NEW.organisation REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'ministerial_meeting_hosts_on_behalf_of.country has another form')
  WHERE NEW.country IS NOT NULL
    AND NOT NEW.country REGEXP '^[A-Z]{2}([A-Z]{2})?$';
  SELECT RAISE(ABORT, 'ministerial_meeting_hosts_on_behalf_of.place has another form')
  WHERE NEW.place IS NOT NULL
    AND NOT NEW.place REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'ministerial_meeting_hosts_on_behalf_of.visit has another form')
  WHERE NEW.visit IS NOT NULL
    AND NOT NEW.visit REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'ministerial_meeting_hosts_on_behalf_of.meeting has another form')
  WHERE NEW.meeting IS NOT NULL
    AND NOT NEW.meeting REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'ministerial_meeting_hosts_on_behalf_of.ministerial_meeting has another form')
  WHERE NEW.ministerial_meeting IS NOT NULL
    AND NOT NEW.ministerial_meeting REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'ministerial_meeting_hosts_on_behalf_of.deployment has another form')
  WHERE NEW.deployment IS NOT NULL
    AND NOT NEW.deployment REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'ministerial_meeting_hosts_on_behalf_of.operation has another form')
  WHERE NEW.operation IS NOT NULL
    AND NOT NEW.operation REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'ministerial_meeting_hosts_on_behalf_of.document has another form')
  WHERE NEW.document IS NOT NULL
    AND NOT NEW.document REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'ministerial_meeting_hosts_on_behalf_of.topic has another form')
  WHERE NEW.topic IS NOT NULL
    AND NOT NEW.topic REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
END;

CREATE TRIGGER ministerial_meeting_hosts_represents_pattern_insert BEFORE INSERT ON ministerial_meeting_hosts_represents
BEGIN
  SELECT RAISE(ABORT, 'ministerial_meeting_hosts_represents.office has another form')
  WHERE NEW.office IS NOT NULL
    AND NOT NEW.office REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'ministerial_meeting_hosts_represents.person has another form')
  WHERE NEW.person IS NOT NULL
    AND NOT NEW.person REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
END;

CREATE TRIGGER ministerial_meeting_hosts_represents_pattern_update BEFORE UPDATE ON ministerial_meeting_hosts_represents
BEGIN
  SELECT RAISE(ABORT, 'ministerial_meeting_hosts_represents.office has another form')
  WHERE NEW.office IS NOT NULL
    AND NOT NEW.office REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'ministerial_meeting_hosts_represents.person has another form')
  WHERE NEW.person IS NOT NULL
    AND NOT NEW.person REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
END;

CREATE TRIGGER ministerial_meeting_hosts_sources_pattern_insert BEFORE INSERT ON ministerial_meeting_hosts_sources
BEGIN
  SELECT RAISE(ABORT, 'ministerial_meeting_hosts_sources.source has another form')
  WHERE NEW.source IS NOT NULL
    AND NOT NEW.source REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'ministerial_meeting_hosts_sources.locator has another form')
  WHERE NEW.locator IS NOT NULL
    AND NOT NEW.locator REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER ministerial_meeting_hosts_sources_pattern_update BEFORE UPDATE ON ministerial_meeting_hosts_sources
BEGIN
  SELECT RAISE(ABORT, 'ministerial_meeting_hosts_sources.source has another form')
  WHERE NEW.source IS NOT NULL
    AND NOT NEW.source REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'ministerial_meeting_hosts_sources.locator has another form')
  WHERE NEW.locator IS NOT NULL
    AND NOT NEW.locator REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER ministerial_meeting_chair_pattern_insert BEFORE INSERT ON ministerial_meeting_chair
BEGIN
  SELECT RAISE(ABORT, 'ministerial_meeting_chair.person has another form')
  WHERE NEW.person IS NOT NULL
    AND NOT NEW.person REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'ministerial_meeting_chair.office has another form')
  WHERE NEW.office IS NOT NULL
    AND NOT NEW.office REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'ministerial_meeting_chair.organisation has another form')
  WHERE NEW.organisation IS NOT NULL
    AND NOT NEW.organisation REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'ministerial_meeting_chair.country has another form')
  WHERE NEW.country IS NOT NULL
    AND NOT NEW.country REGEXP '^[A-Z]{2}([A-Z]{2})?$';
  SELECT RAISE(ABORT, 'ministerial_meeting_chair.name has another form')
  WHERE NEW.name IS NOT NULL
    AND NOT NEW.name REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
  SELECT RAISE(ABORT, 'ministerial_meeting_chair.as_printed has another form')
  WHERE NEW.as_printed IS NOT NULL
    AND NOT NEW.as_printed REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
  SELECT RAISE(ABORT, 'ministerial_meeting_chair.title has another form')
  WHERE NEW.title IS NOT NULL
    AND NOT NEW.title REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER ministerial_meeting_chair_pattern_update BEFORE UPDATE ON ministerial_meeting_chair
BEGIN
  SELECT RAISE(ABORT, 'ministerial_meeting_chair.person has another form')
  WHERE NEW.person IS NOT NULL
    AND NOT NEW.person REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'ministerial_meeting_chair.office has another form')
  WHERE NEW.office IS NOT NULL
    AND NOT NEW.office REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'ministerial_meeting_chair.organisation has another form')
  WHERE NEW.organisation IS NOT NULL
    AND NOT NEW.organisation REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'ministerial_meeting_chair.country has another form')
  WHERE NEW.country IS NOT NULL
    AND NOT NEW.country REGEXP '^[A-Z]{2}([A-Z]{2})?$';
  SELECT RAISE(ABORT, 'ministerial_meeting_chair.name has another form')
  WHERE NEW.name IS NOT NULL
    AND NOT NEW.name REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
  SELECT RAISE(ABORT, 'ministerial_meeting_chair.as_printed has another form')
  WHERE NEW.as_printed IS NOT NULL
    AND NOT NEW.as_printed REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
  SELECT RAISE(ABORT, 'ministerial_meeting_chair.title has another form')
  WHERE NEW.title IS NOT NULL
    AND NOT NEW.title REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER ministerial_meeting_chair_on_behalf_of_pattern_insert BEFORE INSERT ON ministerial_meeting_chair_on_behalf_of
BEGIN
  SELECT RAISE(ABORT, 'ministerial_meeting_chair_on_behalf_of.person has another form')
  WHERE NEW.person IS NOT NULL
    AND NOT NEW.person REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'ministerial_meeting_chair_on_behalf_of.office has another form')
  WHERE NEW.office IS NOT NULL
    AND NOT NEW.office REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'ministerial_meeting_chair_on_behalf_of.organisation has another form')
  WHERE NEW.organisation IS NOT NULL
    AND NOT NEW.organisation REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'ministerial_meeting_chair_on_behalf_of.country has another form')
  WHERE NEW.country IS NOT NULL
    AND NOT NEW.country REGEXP '^[A-Z]{2}([A-Z]{2})?$';
  SELECT RAISE(ABORT, 'ministerial_meeting_chair_on_behalf_of.place has another form')
  WHERE NEW.place IS NOT NULL
    AND NOT NEW.place REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'ministerial_meeting_chair_on_behalf_of.visit has another form')
  WHERE NEW.visit IS NOT NULL
    AND NOT NEW.visit REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'ministerial_meeting_chair_on_behalf_of.meeting has another form')
  WHERE NEW.meeting IS NOT NULL
    AND NOT NEW.meeting REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'ministerial_meeting_chair_on_behalf_of.ministerial_meeting has another form')
  WHERE NEW.ministerial_meeting IS NOT NULL
    AND NOT NEW.ministerial_meeting REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'ministerial_meeting_chair_on_behalf_of.deployment has another form')
  WHERE NEW.deployment IS NOT NULL
    AND NOT NEW.deployment REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'ministerial_meeting_chair_on_behalf_of.operation has another form')
  WHERE NEW.operation IS NOT NULL
    AND NOT NEW.operation REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'ministerial_meeting_chair_on_behalf_of.document has another form')
  WHERE NEW.document IS NOT NULL
    AND NOT NEW.document REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'ministerial_meeting_chair_on_behalf_of.topic has another form')
  WHERE NEW.topic IS NOT NULL
    AND NOT NEW.topic REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
END;

CREATE TRIGGER ministerial_meeting_chair_on_behalf_of_pattern_update BEFORE UPDATE ON ministerial_meeting_chair_on_behalf_of
BEGIN
  SELECT RAISE(ABORT, 'ministerial_meeting_chair_on_behalf_of.person has another form')
  WHERE NEW.person IS NOT NULL
    AND NOT NEW.person REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'ministerial_meeting_chair_on_behalf_of.office has another form')
  WHERE NEW.office IS NOT NULL
    AND NOT NEW.office REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'ministerial_meeting_chair_on_behalf_of.organisation has another form')
  WHERE NEW.organisation IS NOT NULL
    AND NOT NEW.organisation REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'ministerial_meeting_chair_on_behalf_of.country has another form')
  WHERE NEW.country IS NOT NULL
    AND NOT NEW.country REGEXP '^[A-Z]{2}([A-Z]{2})?$';
  SELECT RAISE(ABORT, 'ministerial_meeting_chair_on_behalf_of.place has another form')
  WHERE NEW.place IS NOT NULL
    AND NOT NEW.place REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'ministerial_meeting_chair_on_behalf_of.visit has another form')
  WHERE NEW.visit IS NOT NULL
    AND NOT NEW.visit REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'ministerial_meeting_chair_on_behalf_of.meeting has another form')
  WHERE NEW.meeting IS NOT NULL
    AND NOT NEW.meeting REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'ministerial_meeting_chair_on_behalf_of.ministerial_meeting has another form')
  WHERE NEW.ministerial_meeting IS NOT NULL
    AND NOT NEW.ministerial_meeting REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'ministerial_meeting_chair_on_behalf_of.deployment has another form')
  WHERE NEW.deployment IS NOT NULL
    AND NOT NEW.deployment REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'ministerial_meeting_chair_on_behalf_of.operation has another form')
  WHERE NEW.operation IS NOT NULL
    AND NOT NEW.operation REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'ministerial_meeting_chair_on_behalf_of.document has another form')
  WHERE NEW.document IS NOT NULL
    AND NOT NEW.document REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'ministerial_meeting_chair_on_behalf_of.topic has another form')
  WHERE NEW.topic IS NOT NULL
    AND NOT NEW.topic REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
END;

CREATE TRIGGER ministerial_meeting_chair_represents_pattern_insert BEFORE INSERT ON ministerial_meeting_chair_represents
BEGIN
  SELECT RAISE(ABORT, 'ministerial_meeting_chair_represents.office has another form')
  WHERE NEW.office IS NOT NULL
    AND NOT NEW.office REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'ministerial_meeting_chair_represents.person has another form')
  WHERE NEW.person IS NOT NULL
    AND NOT NEW.person REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
END;

CREATE TRIGGER ministerial_meeting_chair_represents_pattern_update BEFORE UPDATE ON ministerial_meeting_chair_represents
BEGIN
  SELECT RAISE(ABORT, 'ministerial_meeting_chair_represents.office has another form')
  WHERE NEW.office IS NOT NULL
    AND NOT NEW.office REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'ministerial_meeting_chair_represents.person has another form')
  WHERE NEW.person IS NOT NULL
    AND NOT NEW.person REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
END;

CREATE TRIGGER ministerial_meeting_chair_sources_pattern_insert BEFORE INSERT ON ministerial_meeting_chair_sources
BEGIN
  SELECT RAISE(ABORT, 'ministerial_meeting_chair_sources.source has another form')
  WHERE NEW.source IS NOT NULL
    AND NOT NEW.source REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'ministerial_meeting_chair_sources.locator has another form')
  WHERE NEW.locator IS NOT NULL
    AND NOT NEW.locator REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER ministerial_meeting_chair_sources_pattern_update BEFORE UPDATE ON ministerial_meeting_chair_sources
BEGIN
  SELECT RAISE(ABORT, 'ministerial_meeting_chair_sources.source has another form')
  WHERE NEW.source IS NOT NULL
    AND NOT NEW.source REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'ministerial_meeting_chair_sources.locator has another form')
  WHERE NEW.locator IS NOT NULL
    AND NOT NEW.locator REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER ministerial_meeting_participants_pattern_insert BEFORE INSERT ON ministerial_meeting_participants
BEGIN
  SELECT RAISE(ABORT, 'ministerial_meeting_participants.person has another form')
  WHERE NEW.person IS NOT NULL
    AND NOT NEW.person REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'ministerial_meeting_participants.office has another form')
  WHERE NEW.office IS NOT NULL
    AND NOT NEW.office REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'ministerial_meeting_participants.organisation has another form')
  WHERE NEW.organisation IS NOT NULL
    AND NOT NEW.organisation REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'ministerial_meeting_participants.country has another form')
  WHERE NEW.country IS NOT NULL
    AND NOT NEW.country REGEXP '^[A-Z]{2}([A-Z]{2})?$';
  SELECT RAISE(ABORT, 'ministerial_meeting_participants.name has another form')
  WHERE NEW.name IS NOT NULL
    AND NOT NEW.name REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
  SELECT RAISE(ABORT, 'ministerial_meeting_participants.as_printed has another form')
  WHERE NEW.as_printed IS NOT NULL
    AND NOT NEW.as_printed REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
  SELECT RAISE(ABORT, 'ministerial_meeting_participants.title has another form')
  WHERE NEW.title IS NOT NULL
    AND NOT NEW.title REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER ministerial_meeting_participants_pattern_update BEFORE UPDATE ON ministerial_meeting_participants
BEGIN
  SELECT RAISE(ABORT, 'ministerial_meeting_participants.person has another form')
  WHERE NEW.person IS NOT NULL
    AND NOT NEW.person REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'ministerial_meeting_participants.office has another form')
  WHERE NEW.office IS NOT NULL
    AND NOT NEW.office REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'ministerial_meeting_participants.organisation has another form')
  WHERE NEW.organisation IS NOT NULL
    AND NOT NEW.organisation REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'ministerial_meeting_participants.country has another form')
  WHERE NEW.country IS NOT NULL
    AND NOT NEW.country REGEXP '^[A-Z]{2}([A-Z]{2})?$';
  SELECT RAISE(ABORT, 'ministerial_meeting_participants.name has another form')
  WHERE NEW.name IS NOT NULL
    AND NOT NEW.name REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
  SELECT RAISE(ABORT, 'ministerial_meeting_participants.as_printed has another form')
  WHERE NEW.as_printed IS NOT NULL
    AND NOT NEW.as_printed REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
  SELECT RAISE(ABORT, 'ministerial_meeting_participants.title has another form')
  WHERE NEW.title IS NOT NULL
    AND NOT NEW.title REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER ministerial_meeting_participants_on_behalf_of_pattern_insert BEFORE INSERT ON ministerial_meeting_participants_on_behalf_of
BEGIN
  SELECT RAISE(ABORT, 'ministerial_meeting_participants_on_behalf_of.person has another form')
  WHERE NEW.person IS NOT NULL
    AND NOT NEW.person REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'ministerial_meeting_participants_on_behalf_of.office has another form')
  WHERE NEW.office IS NOT NULL
    AND NOT NEW.office REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'ministerial_meeting_participants_on_behalf_of.organisation has another form')
  WHERE NEW.organisation IS NOT NULL
    AND NOT NEW.organisation REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'ministerial_meeting_participants_on_behalf_of.country has another form')
  WHERE NEW.country IS NOT NULL
    AND NOT NEW.country REGEXP '^[A-Z]{2}([A-Z]{2})?$';
  SELECT RAISE(ABORT, 'ministerial_meeting_participants_on_behalf_of.place has another form')
  WHERE NEW.place IS NOT NULL
    AND NOT NEW.place REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'ministerial_meeting_participants_on_behalf_of.visit has another form')
  WHERE NEW.visit IS NOT NULL
    AND NOT NEW.visit REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'ministerial_meeting_participants_on_behalf_of.meeting has another form')
  WHERE NEW.meeting IS NOT NULL
    AND NOT NEW.meeting REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'ministerial_meeting_participants_on_behalf_of.ministerial_meeting has another form')
  WHERE NEW.ministerial_meeting IS NOT NULL
    AND NOT NEW.ministerial_meeting REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'ministerial_meeting_participants_on_behalf_of.deployment has another form')
  WHERE NEW.deployment IS NOT NULL
    AND NOT NEW.deployment REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'ministerial_meeting_participants_on_behalf_of.operation has another form')
  WHERE NEW.operation IS NOT NULL
    AND NOT NEW.operation REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'ministerial_meeting_participants_on_behalf_of.document has another form')
  WHERE NEW.document IS NOT NULL
    AND NOT NEW.document REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'ministerial_meeting_participants_on_behalf_of.topic has another form')
  WHERE NEW.topic IS NOT NULL
    AND NOT NEW.topic REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
END;

CREATE TRIGGER ministerial_meeting_participants_on_behalf_of_pattern_update BEFORE UPDATE ON ministerial_meeting_participants_on_behalf_of
BEGIN
  SELECT RAISE(ABORT, 'ministerial_meeting_participants_on_behalf_of.person has another form')
  WHERE NEW.person IS NOT NULL
    AND NOT NEW.person REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'ministerial_meeting_participants_on_behalf_of.office has another form')
  WHERE NEW.office IS NOT NULL
    AND NOT NEW.office REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'ministerial_meeting_participants_on_behalf_of.organisation has another form')
  WHERE NEW.organisation IS NOT NULL
    AND NOT NEW.organisation REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'ministerial_meeting_participants_on_behalf_of.country has another form')
  WHERE NEW.country IS NOT NULL
    AND NOT NEW.country REGEXP '^[A-Z]{2}([A-Z]{2})?$';
  SELECT RAISE(ABORT, 'ministerial_meeting_participants_on_behalf_of.place has another form')
  WHERE NEW.place IS NOT NULL
    AND NOT NEW.place REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'ministerial_meeting_participants_on_behalf_of.visit has another form')
  WHERE NEW.visit IS NOT NULL
    AND NOT NEW.visit REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'ministerial_meeting_participants_on_behalf_of.meeting has another form')
  WHERE NEW.meeting IS NOT NULL
    AND NOT NEW.meeting REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'ministerial_meeting_participants_on_behalf_of.ministerial_meeting has another form')
  WHERE NEW.ministerial_meeting IS NOT NULL
    AND NOT NEW.ministerial_meeting REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'ministerial_meeting_participants_on_behalf_of.deployment has another form')
  WHERE NEW.deployment IS NOT NULL
    AND NOT NEW.deployment REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'ministerial_meeting_participants_on_behalf_of.operation has another form')
  WHERE NEW.operation IS NOT NULL
    AND NOT NEW.operation REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'ministerial_meeting_participants_on_behalf_of.document has another form')
  WHERE NEW.document IS NOT NULL
    AND NOT NEW.document REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'ministerial_meeting_participants_on_behalf_of.topic has another form')
  WHERE NEW.topic IS NOT NULL
    AND NOT NEW.topic REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
END;

CREATE TRIGGER ministerial_meeting_participants_represents_pattern_insert BEFORE INSERT ON ministerial_meeting_participants_represents
BEGIN
  SELECT RAISE(ABORT, 'ministerial_meeting_participants_represents.office has another form')
  WHERE NEW.office IS NOT NULL
    AND NOT NEW.office REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'ministerial_meeting_participants_represents.person has another form')
  WHERE NEW.person IS NOT NULL
    AND NOT NEW.person REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
END;

CREATE TRIGGER ministerial_meeting_participants_represents_pattern_update BEFORE UPDATE ON ministerial_meeting_participants_represents
BEGIN
  SELECT RAISE(ABORT, 'ministerial_meeting_participants_represents.office has another form')
  WHERE NEW.office IS NOT NULL
    AND NOT NEW.office REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'ministerial_meeting_participants_represents.person has another form')
  WHERE NEW.person IS NOT NULL
    AND NOT NEW.person REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
END;

CREATE TRIGGER ministerial_meeting_participants_sources_pattern_insert BEFORE INSERT ON ministerial_meeting_participants_sources
BEGIN
  SELECT RAISE(ABORT, 'ministerial_meeting_participants_sources.source has another form')
  WHERE NEW.source IS NOT NULL
    AND NOT NEW.source REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'ministerial_meeting_participants_sources.locator has another form')
  WHERE NEW.locator IS NOT NULL
    AND NOT NEW.locator REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER ministerial_meeting_participants_sources_pattern_update BEFORE UPDATE ON ministerial_meeting_participants_sources
BEGIN
  SELECT RAISE(ABORT, 'ministerial_meeting_participants_sources.source has another form')
  WHERE NEW.source IS NOT NULL
    AND NOT NEW.source REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'ministerial_meeting_participants_sources.locator has another form')
  WHERE NEW.locator IS NOT NULL
    AND NOT NEW.locator REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER ministerial_meeting_topics_pattern_insert BEFORE INSERT ON ministerial_meeting_topics
BEGIN
  SELECT RAISE(ABORT, 'ministerial_meeting_topics.value has another form')
  WHERE NEW.value IS NOT NULL
    AND NOT NEW.value REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
END;

CREATE TRIGGER ministerial_meeting_topics_pattern_update BEFORE UPDATE ON ministerial_meeting_topics
BEGIN
  SELECT RAISE(ABORT, 'ministerial_meeting_topics.value has another form')
  WHERE NEW.value IS NOT NULL
    AND NOT NEW.value REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
END;

CREATE TRIGGER ministerial_meeting_sessions_pattern_insert BEFORE INSERT ON ministerial_meeting_sessions
BEGIN
  SELECT RAISE(ABORT, 'ministerial_meeting_sessions.title has another form')
  WHERE NEW.title IS NOT NULL
    AND NOT NEW.title REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
  SELECT RAISE(ABORT, 'ministerial_meeting_sessions.date has another form')
  WHERE NEW.date IS NOT NULL
    AND NOT NEW.date REGEXP '^((([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?([.][.])?|[.][.]([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?)(/(([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?|[.][.]))?|[.][.]/([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?)$';
  SELECT RAISE(ABORT, 'ministerial_meeting_sessions.format has another form')
  WHERE NEW.format IS NOT NULL
    AND NOT NEW.format REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER ministerial_meeting_sessions_pattern_update BEFORE UPDATE ON ministerial_meeting_sessions
BEGIN
  SELECT RAISE(ABORT, 'ministerial_meeting_sessions.title has another form')
  WHERE NEW.title IS NOT NULL
    AND NOT NEW.title REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
  SELECT RAISE(ABORT, 'ministerial_meeting_sessions.date has another form')
  WHERE NEW.date IS NOT NULL
    AND NOT NEW.date REGEXP '^((([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?([.][.])?|[.][.]([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?)(/(([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?|[.][.]))?|[.][.]/([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?)$';
  SELECT RAISE(ABORT, 'ministerial_meeting_sessions.format has another form')
  WHERE NEW.format IS NOT NULL
    AND NOT NEW.format REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER ministerial_meeting_sessions_topics_pattern_insert BEFORE INSERT ON ministerial_meeting_sessions_topics
BEGIN
  SELECT RAISE(ABORT, 'ministerial_meeting_sessions_topics.value has another form')
  WHERE NEW.value IS NOT NULL
    AND NOT NEW.value REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
END;

CREATE TRIGGER ministerial_meeting_sessions_topics_pattern_update BEFORE UPDATE ON ministerial_meeting_sessions_topics
BEGIN
  SELECT RAISE(ABORT, 'ministerial_meeting_sessions_topics.value has another form')
  WHERE NEW.value IS NOT NULL
    AND NOT NEW.value REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
END;

CREATE TRIGGER ministerial_meeting_sessions_participants_pattern_insert BEFORE INSERT ON ministerial_meeting_sessions_participants
BEGIN
  SELECT RAISE(ABORT, 'ministerial_meeting_sessions_participants.person has another form')
  WHERE NEW.person IS NOT NULL
    AND NOT NEW.person REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'ministerial_meeting_sessions_participants.office has another form')
  WHERE NEW.office IS NOT NULL
    AND NOT NEW.office REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'ministerial_meeting_sessions_participants.organisation has another form')
  WHERE NEW.organisation IS NOT NULL
    AND NOT NEW.organisation REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'ministerial_meeting_sessions_participants.country has another form')
  WHERE NEW.country IS NOT NULL
    AND NOT NEW.country REGEXP '^[A-Z]{2}([A-Z]{2})?$';
  SELECT RAISE(ABORT, 'ministerial_meeting_sessions_participants.name has another form')
  WHERE NEW.name IS NOT NULL
    AND NOT NEW.name REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
  SELECT RAISE(ABORT, 'ministerial_meeting_sessions_participants.as_printed has another form')
  WHERE NEW.as_printed IS NOT NULL
    AND NOT NEW.as_printed REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
  SELECT RAISE(ABORT, 'ministerial_meeting_sessions_participants.title has another form')
  WHERE NEW.title IS NOT NULL
    AND NOT NEW.title REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER ministerial_meeting_sessions_participants_pattern_update BEFORE UPDATE ON ministerial_meeting_sessions_participants
BEGIN
  SELECT RAISE(ABORT, 'ministerial_meeting_sessions_participants.person has another form')
  WHERE NEW.person IS NOT NULL
    AND NOT NEW.person REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'ministerial_meeting_sessions_participants.office has another form')
  WHERE NEW.office IS NOT NULL
    AND NOT NEW.office REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'ministerial_meeting_sessions_participants.organisation has another form')
  WHERE NEW.organisation IS NOT NULL
    AND NOT NEW.organisation REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'ministerial_meeting_sessions_participants.country has another form')
  WHERE NEW.country IS NOT NULL
    AND NOT NEW.country REGEXP '^[A-Z]{2}([A-Z]{2})?$';
  SELECT RAISE(ABORT, 'ministerial_meeting_sessions_participants.name has another form')
  WHERE NEW.name IS NOT NULL
    AND NOT NEW.name REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
  SELECT RAISE(ABORT, 'ministerial_meeting_sessions_participants.as_printed has another form')
  WHERE NEW.as_printed IS NOT NULL
    AND NOT NEW.as_printed REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
  SELECT RAISE(ABORT, 'ministerial_meeting_sessions_participants.title has another form')
  WHERE NEW.title IS NOT NULL
    AND NOT NEW.title REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER ministerial_meeting_sessions_participants_on_behalf_of_pattern_insert BEFORE INSERT ON ministerial_meeting_sessions_participants_on_behalf_of
BEGIN
  SELECT RAISE(ABORT, 'ministerial_meeting_sessions_participants_on_behalf_of.person has another form')
  WHERE NEW.person IS NOT NULL
    AND NOT NEW.person REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'ministerial_meeting_sessions_participants_on_behalf_of.office has another form')
  WHERE NEW.office IS NOT NULL
    AND NOT NEW.office REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'ministerial_meeting_sessions_participants_on_behalf_of.organisation has another form')
  WHERE NEW.organisation IS NOT NULL
    AND NOT NEW.organisation REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'ministerial_meeting_sessions_participants_on_behalf_of.country has another form')
  WHERE NEW.country IS NOT NULL
    AND NOT NEW.country REGEXP '^[A-Z]{2}([A-Z]{2})?$';
  SELECT RAISE(ABORT, 'ministerial_meeting_sessions_participants_on_behalf_of.place has another form')
  WHERE NEW.place IS NOT NULL
    AND NOT NEW.place REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'ministerial_meeting_sessions_participants_on_behalf_of.visit has another form')
  WHERE NEW.visit IS NOT NULL
    AND NOT NEW.visit REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'ministerial_meeting_sessions_participants_on_behalf_of.meeting has another form')
  WHERE NEW.meeting IS NOT NULL
    AND NOT NEW.meeting REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'ministerial_meeting_sessions_participants_on_behalf_of.ministerial_meeting has another form')
  WHERE NEW.ministerial_meeting IS NOT NULL
    AND NOT NEW.ministerial_meeting REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'ministerial_meeting_sessions_participants_on_behalf_of.deployment has another form')
  WHERE NEW.deployment IS NOT NULL
    AND NOT NEW.deployment REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'ministerial_meeting_sessions_participants_on_behalf_of.operation has another form')
  WHERE NEW.operation IS NOT NULL
    AND NOT NEW.operation REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'ministerial_meeting_sessions_participants_on_behalf_of.document has another form')
  WHERE NEW.document IS NOT NULL
    AND NOT NEW.document REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'ministerial_meeting_sessions_participants_on_behalf_of.topic has another form')
  WHERE NEW.topic IS NOT NULL
    AND NOT NEW.topic REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
END;

CREATE TRIGGER ministerial_meeting_sessions_participants_on_behalf_of_pattern_update BEFORE UPDATE ON ministerial_meeting_sessions_participants_on_behalf_of
BEGIN
  SELECT RAISE(ABORT, 'ministerial_meeting_sessions_participants_on_behalf_of.person has another form')
  WHERE NEW.person IS NOT NULL
    AND NOT NEW.person REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'ministerial_meeting_sessions_participants_on_behalf_of.office has another form')
  WHERE NEW.office IS NOT NULL
    AND NOT NEW.office REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'ministerial_meeting_sessions_participants_on_behalf_of.organisation has another form')
  WHERE NEW.organisation IS NOT NULL
    AND NOT NEW.organisation REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'ministerial_meeting_sessions_participants_on_behalf_of.country has another form')
  WHERE NEW.country IS NOT NULL
    AND NOT NEW.country REGEXP '^[A-Z]{2}([A-Z]{2})?$';
  SELECT RAISE(ABORT, 'ministerial_meeting_sessions_participants_on_behalf_of.place has another form')
  WHERE NEW.place IS NOT NULL
    AND NOT NEW.place REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'ministerial_meeting_sessions_participants_on_behalf_of.visit has another form')
  WHERE NEW.visit IS NOT NULL
    AND NOT NEW.visit REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'ministerial_meeting_sessions_participants_on_behalf_of.meeting has another form')
  WHERE NEW.meeting IS NOT NULL
    AND NOT NEW.meeting REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'ministerial_meeting_sessions_participants_on_behalf_of.ministerial_meeting has another form')
  WHERE NEW.ministerial_meeting IS NOT NULL
    AND NOT NEW.ministerial_meeting REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'ministerial_meeting_sessions_participants_on_behalf_of.deployment has another form')
  WHERE NEW.deployment IS NOT NULL
    AND NOT NEW.deployment REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'ministerial_meeting_sessions_participants_on_behalf_of.operation has another form')
  WHERE NEW.operation IS NOT NULL
    AND NOT NEW.operation REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'ministerial_meeting_sessions_participants_on_behalf_of.document has another form')
  WHERE NEW.document IS NOT NULL
    AND NOT NEW.document REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'ministerial_meeting_sessions_participants_on_behalf_of.topic has another form')
  WHERE NEW.topic IS NOT NULL
    AND NOT NEW.topic REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
END;

CREATE TRIGGER ministerial_meeting_sessions_participants_represents_pattern_insert BEFORE INSERT ON ministerial_meeting_sessions_participants_represents
BEGIN
  SELECT RAISE(ABORT, 'ministerial_meeting_sessions_participants_represents.office has another form')
  WHERE NEW.office IS NOT NULL
    AND NOT NEW.office REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'ministerial_meeting_sessions_participants_represents.person has another form')
  WHERE NEW.person IS NOT NULL
    AND NOT NEW.person REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
END;

CREATE TRIGGER ministerial_meeting_sessions_participants_represents_pattern_update BEFORE UPDATE ON ministerial_meeting_sessions_participants_represents
BEGIN
  SELECT RAISE(ABORT, 'ministerial_meeting_sessions_participants_represents.office has another form')
  WHERE NEW.office IS NOT NULL
    AND NOT NEW.office REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'ministerial_meeting_sessions_participants_represents.person has another form')
  WHERE NEW.person IS NOT NULL
    AND NOT NEW.person REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
END;

CREATE TRIGGER ministerial_meeting_sessions_participants_sources_pattern_insert BEFORE INSERT ON ministerial_meeting_sessions_participants_sources
BEGIN
  SELECT RAISE(ABORT, 'ministerial_meeting_sessions_participants_sources.source has another form')
  WHERE NEW.source IS NOT NULL
    AND NOT NEW.source REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'ministerial_meeting_sessions_participants_sources.locator has another form')
  WHERE NEW.locator IS NOT NULL
    AND NOT NEW.locator REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER ministerial_meeting_sessions_participants_sources_pattern_update BEFORE UPDATE ON ministerial_meeting_sessions_participants_sources
BEGIN
  SELECT RAISE(ABORT, 'ministerial_meeting_sessions_participants_sources.source has another form')
  WHERE NEW.source IS NOT NULL
    AND NOT NEW.source REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'ministerial_meeting_sessions_participants_sources.locator has another form')
  WHERE NEW.locator IS NOT NULL
    AND NOT NEW.locator REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER ministerial_meeting_sessions_sources_pattern_insert BEFORE INSERT ON ministerial_meeting_sessions_sources
BEGIN
  SELECT RAISE(ABORT, 'ministerial_meeting_sessions_sources.source has another form')
  WHERE NEW.source IS NOT NULL
    AND NOT NEW.source REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'ministerial_meeting_sessions_sources.locator has another form')
  WHERE NEW.locator IS NOT NULL
    AND NOT NEW.locator REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER ministerial_meeting_sessions_sources_pattern_update BEFORE UPDATE ON ministerial_meeting_sessions_sources
BEGIN
  SELECT RAISE(ABORT, 'ministerial_meeting_sessions_sources.source has another form')
  WHERE NEW.source IS NOT NULL
    AND NOT NEW.source REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'ministerial_meeting_sessions_sources.locator has another form')
  WHERE NEW.locator IS NOT NULL
    AND NOT NEW.locator REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER ministerial_meeting_outcomes_pattern_insert BEFORE INSERT ON ministerial_meeting_outcomes
BEGIN
  SELECT RAISE(ABORT, 'ministerial_meeting_outcomes.document has another form')
  WHERE NEW.document IS NOT NULL
    AND NOT NEW.document REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
END;

CREATE TRIGGER ministerial_meeting_outcomes_pattern_update BEFORE UPDATE ON ministerial_meeting_outcomes
BEGIN
  SELECT RAISE(ABORT, 'ministerial_meeting_outcomes.document has another form')
  WHERE NEW.document IS NOT NULL
    AND NOT NEW.document REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
END;

CREATE TRIGGER ministerial_meeting_ids_pattern_insert BEFORE INSERT ON ministerial_meeting_ids
BEGIN
  SELECT RAISE(ABORT, 'ministerial_meeting_ids.key has another form')
  WHERE NEW.key IS NOT NULL
    AND NOT NEW.key REGEXP '^[a-z0-9-]+$';
  SELECT RAISE(ABORT, 'ministerial_meeting_ids.value has another form')
  WHERE NEW.value IS NOT NULL
    AND NOT NEW.value REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER ministerial_meeting_ids_pattern_update BEFORE UPDATE ON ministerial_meeting_ids
BEGIN
  SELECT RAISE(ABORT, 'ministerial_meeting_ids.key has another form')
  WHERE NEW.key IS NOT NULL
    AND NOT NEW.key REGEXP '^[a-z0-9-]+$';
  SELECT RAISE(ABORT, 'ministerial_meeting_ids.value has another form')
  WHERE NEW.value IS NOT NULL
    AND NOT NEW.value REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER ministerial_meeting_previous_ids_pattern_insert BEFORE INSERT ON ministerial_meeting_previous_ids
BEGIN
  SELECT RAISE(ABORT, 'ministerial_meeting_previous_ids.value has another form')
  WHERE NEW.value IS NOT NULL
    AND NOT NEW.value REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
END;

CREATE TRIGGER ministerial_meeting_previous_ids_pattern_update BEFORE UPDATE ON ministerial_meeting_previous_ids
BEGIN
  SELECT RAISE(ABORT, 'ministerial_meeting_previous_ids.value has another form')
  WHERE NEW.value IS NOT NULL
    AND NOT NEW.value REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
END;

CREATE TRIGGER ministerial_meeting_open_pattern_insert BEFORE INSERT ON ministerial_meeting_open
BEGIN
  SELECT RAISE(ABORT, 'ministerial_meeting_open.value has another form')
  WHERE NEW.value IS NOT NULL
    AND NOT NEW.value REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER ministerial_meeting_open_pattern_update BEFORE UPDATE ON ministerial_meeting_open
BEGIN
  SELECT RAISE(ABORT, 'ministerial_meeting_open.value has another form')
  WHERE NEW.value IS NOT NULL
    AND NOT NEW.value REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER ministerial_meeting_disputed_pattern_insert BEFORE INSERT ON ministerial_meeting_disputed
BEGIN
  SELECT RAISE(ABORT, 'ministerial_meeting_disputed.field has another form')
  WHERE NEW.field IS NOT NULL
    AND NOT NEW.field REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
  SELECT RAISE(ABORT, 'ministerial_meeting_disputed.says has another form')
  WHERE NEW.says IS NOT NULL
    AND NOT NEW.says REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER ministerial_meeting_disputed_pattern_update BEFORE UPDATE ON ministerial_meeting_disputed
BEGIN
  SELECT RAISE(ABORT, 'ministerial_meeting_disputed.field has another form')
  WHERE NEW.field IS NOT NULL
    AND NOT NEW.field REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
  SELECT RAISE(ABORT, 'ministerial_meeting_disputed.says has another form')
  WHERE NEW.says IS NOT NULL
    AND NOT NEW.says REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER ministerial_meeting_disputed_sources_pattern_insert BEFORE INSERT ON ministerial_meeting_disputed_sources
BEGIN
  SELECT RAISE(ABORT, 'ministerial_meeting_disputed_sources.source has another form')
  WHERE NEW.source IS NOT NULL
    AND NOT NEW.source REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'ministerial_meeting_disputed_sources.locator has another form')
  WHERE NEW.locator IS NOT NULL
    AND NOT NEW.locator REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER ministerial_meeting_disputed_sources_pattern_update BEFORE UPDATE ON ministerial_meeting_disputed_sources
BEGIN
  SELECT RAISE(ABORT, 'ministerial_meeting_disputed_sources.source has another form')
  WHERE NEW.source IS NOT NULL
    AND NOT NEW.source REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'ministerial_meeting_disputed_sources.locator has another form')
  WHERE NEW.locator IS NOT NULL
    AND NOT NEW.locator REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER ministerial_meeting_ext_pattern_insert BEFORE INSERT ON ministerial_meeting_ext
BEGIN
  SELECT RAISE(ABORT, 'ministerial_meeting_ext.key has another form')
  WHERE NEW.key IS NOT NULL
    AND NOT NEW.key REGEXP '^[a-z0-9]+([.-][a-z0-9]+)*$';
END;

CREATE TRIGGER ministerial_meeting_ext_pattern_update BEFORE UPDATE ON ministerial_meeting_ext
BEGIN
  SELECT RAISE(ABORT, 'ministerial_meeting_ext.key has another form')
  WHERE NEW.key IS NOT NULL
    AND NOT NEW.key REGEXP '^[a-z0-9]+([.-][a-z0-9]+)*$';
END;

CREATE TRIGGER operation_sources_pattern_insert BEFORE INSERT ON operation_sources
BEGIN
  SELECT RAISE(ABORT, 'operation_sources.source has another form')
  WHERE NEW.source IS NOT NULL
    AND NOT NEW.source REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'operation_sources.locator has another form')
  WHERE NEW.locator IS NOT NULL
    AND NOT NEW.locator REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER operation_sources_pattern_update BEFORE UPDATE ON operation_sources
BEGIN
  SELECT RAISE(ABORT, 'operation_sources.source has another form')
  WHERE NEW.source IS NOT NULL
    AND NOT NEW.source REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'operation_sources.locator has another form')
  WHERE NEW.locator IS NOT NULL
    AND NOT NEW.locator REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER operation_areas_pattern_insert BEFORE INSERT ON operation_areas
BEGIN
  SELECT RAISE(ABORT, 'operation_areas.country has another form')
  WHERE NEW.country IS NOT NULL
    AND NOT NEW.country REGEXP '^[A-Z]{2}([A-Z]{2})?$';
  SELECT RAISE(ABORT, 'operation_areas.place has another form')
  WHERE NEW.place IS NOT NULL
    AND NOT NEW.place REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
END;

CREATE TRIGGER operation_areas_pattern_update BEFORE UPDATE ON operation_areas
BEGIN
  SELECT RAISE(ABORT, 'operation_areas.country has another form')
  WHERE NEW.country IS NOT NULL
    AND NOT NEW.country REGEXP '^[A-Z]{2}([A-Z]{2})?$';
  SELECT RAISE(ABORT, 'operation_areas.place has another form')
  WHERE NEW.place IS NOT NULL
    AND NOT NEW.place REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
END;

CREATE TRIGGER operation_topics_pattern_insert BEFORE INSERT ON operation_topics
BEGIN
  SELECT RAISE(ABORT, 'operation_topics.value has another form')
  WHERE NEW.value IS NOT NULL
    AND NOT NEW.value REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
END;

CREATE TRIGGER operation_topics_pattern_update BEFORE UPDATE ON operation_topics
BEGIN
  SELECT RAISE(ABORT, 'operation_topics.value has another form')
  WHERE NEW.value IS NOT NULL
    AND NOT NEW.value REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
END;

CREATE TRIGGER operation_ids_pattern_insert BEFORE INSERT ON operation_ids
BEGIN
  SELECT RAISE(ABORT, 'operation_ids.key has another form')
  WHERE NEW.key IS NOT NULL
    AND NOT NEW.key REGEXP '^[a-z0-9-]+$';
  SELECT RAISE(ABORT, 'operation_ids.value has another form')
  WHERE NEW.value IS NOT NULL
    AND NOT NEW.value REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER operation_ids_pattern_update BEFORE UPDATE ON operation_ids
BEGIN
  SELECT RAISE(ABORT, 'operation_ids.key has another form')
  WHERE NEW.key IS NOT NULL
    AND NOT NEW.key REGEXP '^[a-z0-9-]+$';
  SELECT RAISE(ABORT, 'operation_ids.value has another form')
  WHERE NEW.value IS NOT NULL
    AND NOT NEW.value REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER operation_previous_ids_pattern_insert BEFORE INSERT ON operation_previous_ids
BEGIN
  SELECT RAISE(ABORT, 'operation_previous_ids.value has another form')
  WHERE NEW.value IS NOT NULL
    AND NOT NEW.value REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
END;

CREATE TRIGGER operation_previous_ids_pattern_update BEFORE UPDATE ON operation_previous_ids
BEGIN
  SELECT RAISE(ABORT, 'operation_previous_ids.value has another form')
  WHERE NEW.value IS NOT NULL
    AND NOT NEW.value REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
END;

CREATE TRIGGER operation_open_pattern_insert BEFORE INSERT ON operation_open
BEGIN
  SELECT RAISE(ABORT, 'operation_open.value has another form')
  WHERE NEW.value IS NOT NULL
    AND NOT NEW.value REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER operation_open_pattern_update BEFORE UPDATE ON operation_open
BEGIN
  SELECT RAISE(ABORT, 'operation_open.value has another form')
  WHERE NEW.value IS NOT NULL
    AND NOT NEW.value REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER operation_disputed_pattern_insert BEFORE INSERT ON operation_disputed
BEGIN
  SELECT RAISE(ABORT, 'operation_disputed.field has another form')
  WHERE NEW.field IS NOT NULL
    AND NOT NEW.field REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
  SELECT RAISE(ABORT, 'operation_disputed.says has another form')
  WHERE NEW.says IS NOT NULL
    AND NOT NEW.says REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER operation_disputed_pattern_update BEFORE UPDATE ON operation_disputed
BEGIN
  SELECT RAISE(ABORT, 'operation_disputed.field has another form')
  WHERE NEW.field IS NOT NULL
    AND NOT NEW.field REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
  SELECT RAISE(ABORT, 'operation_disputed.says has another form')
  WHERE NEW.says IS NOT NULL
    AND NOT NEW.says REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER operation_disputed_sources_pattern_insert BEFORE INSERT ON operation_disputed_sources
BEGIN
  SELECT RAISE(ABORT, 'operation_disputed_sources.source has another form')
  WHERE NEW.source IS NOT NULL
    AND NOT NEW.source REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'operation_disputed_sources.locator has another form')
  WHERE NEW.locator IS NOT NULL
    AND NOT NEW.locator REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER operation_disputed_sources_pattern_update BEFORE UPDATE ON operation_disputed_sources
BEGIN
  SELECT RAISE(ABORT, 'operation_disputed_sources.source has another form')
  WHERE NEW.source IS NOT NULL
    AND NOT NEW.source REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'operation_disputed_sources.locator has another form')
  WHERE NEW.locator IS NOT NULL
    AND NOT NEW.locator REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER operation_ext_pattern_insert BEFORE INSERT ON operation_ext
BEGIN
  SELECT RAISE(ABORT, 'operation_ext.key has another form')
  WHERE NEW.key IS NOT NULL
    AND NOT NEW.key REGEXP '^[a-z0-9]+([.-][a-z0-9]+)*$';
END;

CREATE TRIGGER operation_ext_pattern_update BEFORE UPDATE ON operation_ext
BEGIN
  SELECT RAISE(ABORT, 'operation_ext.key has another form')
  WHERE NEW.key IS NOT NULL
    AND NOT NEW.key REGEXP '^[a-z0-9]+([.-][a-z0-9]+)*$';
END;

CREATE TRIGGER deployment_sources_pattern_insert BEFORE INSERT ON deployment_sources
BEGIN
  SELECT RAISE(ABORT, 'deployment_sources.source has another form')
  WHERE NEW.source IS NOT NULL
    AND NOT NEW.source REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'deployment_sources.locator has another form')
  WHERE NEW.locator IS NOT NULL
    AND NOT NEW.locator REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER deployment_sources_pattern_update BEFORE UPDATE ON deployment_sources
BEGIN
  SELECT RAISE(ABORT, 'deployment_sources.source has another form')
  WHERE NEW.source IS NOT NULL
    AND NOT NEW.source REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'deployment_sources.locator has another form')
  WHERE NEW.locator IS NOT NULL
    AND NOT NEW.locator REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER deployment_contributors_countries_pattern_insert BEFORE INSERT ON deployment_contributors_countries
BEGIN
  SELECT RAISE(ABORT, 'deployment_contributors_countries.country has another form')
  WHERE NEW.country IS NOT NULL
    AND NOT NEW.country REGEXP '^[A-Z]{2}([A-Z]{2})?$';
  SELECT RAISE(ABORT, 'deployment_contributors_countries.since has another form')
  WHERE NEW.since IS NOT NULL
    AND NOT NEW.since REGEXP '^(([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?([.][.])?|[.][.]([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?)$';
  SELECT RAISE(ABORT, 'deployment_contributors_countries.until has another form')
  WHERE NEW.until IS NOT NULL
    AND NOT NEW.until REGEXP '^(([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?([.][.])?|[.][.]([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?)$';
END;

CREATE TRIGGER deployment_contributors_countries_pattern_update BEFORE UPDATE ON deployment_contributors_countries
BEGIN
  SELECT RAISE(ABORT, 'deployment_contributors_countries.country has another form')
  WHERE NEW.country IS NOT NULL
    AND NOT NEW.country REGEXP '^[A-Z]{2}([A-Z]{2})?$';
  SELECT RAISE(ABORT, 'deployment_contributors_countries.since has another form')
  WHERE NEW.since IS NOT NULL
    AND NOT NEW.since REGEXP '^(([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?([.][.])?|[.][.]([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?)$';
  SELECT RAISE(ABORT, 'deployment_contributors_countries.until has another form')
  WHERE NEW.until IS NOT NULL
    AND NOT NEW.until REGEXP '^(([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?([.][.])?|[.][.]([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?)$';
END;

CREATE TRIGGER deployment_strength_pattern_insert BEFORE INSERT ON deployment_strength
BEGIN
  SELECT RAISE(ABORT, 'deployment_strength.as_of has another form')
  WHERE NEW.as_of IS NOT NULL
    AND NOT NEW.as_of REGEXP '^(([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?([.][.])?|[.][.]([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?)$';
END;

CREATE TRIGGER deployment_strength_pattern_update BEFORE UPDATE ON deployment_strength
BEGIN
  SELECT RAISE(ABORT, 'deployment_strength.as_of has another form')
  WHERE NEW.as_of IS NOT NULL
    AND NOT NEW.as_of REGEXP '^(([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?([.][.])?|[.][.]([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?)$';
END;

CREATE TRIGGER deployment_strength_sources_pattern_insert BEFORE INSERT ON deployment_strength_sources
BEGIN
  SELECT RAISE(ABORT, 'deployment_strength_sources.source has another form')
  WHERE NEW.source IS NOT NULL
    AND NOT NEW.source REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'deployment_strength_sources.locator has another form')
  WHERE NEW.locator IS NOT NULL
    AND NOT NEW.locator REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER deployment_strength_sources_pattern_update BEFORE UPDATE ON deployment_strength_sources
BEGIN
  SELECT RAISE(ABORT, 'deployment_strength_sources.source has another form')
  WHERE NEW.source IS NOT NULL
    AND NOT NEW.source REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'deployment_strength_sources.locator has another form')
  WHERE NEW.locator IS NOT NULL
    AND NOT NEW.locator REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER deployment_topics_pattern_insert BEFORE INSERT ON deployment_topics
BEGIN
  SELECT RAISE(ABORT, 'deployment_topics.value has another form')
  WHERE NEW.value IS NOT NULL
    AND NOT NEW.value REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
END;

CREATE TRIGGER deployment_topics_pattern_update BEFORE UPDATE ON deployment_topics
BEGIN
  SELECT RAISE(ABORT, 'deployment_topics.value has another form')
  WHERE NEW.value IS NOT NULL
    AND NOT NEW.value REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
END;

CREATE TRIGGER deployment_ids_pattern_insert BEFORE INSERT ON deployment_ids
BEGIN
  SELECT RAISE(ABORT, 'deployment_ids.key has another form')
  WHERE NEW.key IS NOT NULL
    AND NOT NEW.key REGEXP '^[a-z0-9-]+$';
  SELECT RAISE(ABORT, 'deployment_ids.value has another form')
  WHERE NEW.value IS NOT NULL
    AND NOT NEW.value REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER deployment_ids_pattern_update BEFORE UPDATE ON deployment_ids
BEGIN
  SELECT RAISE(ABORT, 'deployment_ids.key has another form')
  WHERE NEW.key IS NOT NULL
    AND NOT NEW.key REGEXP '^[a-z0-9-]+$';
  SELECT RAISE(ABORT, 'deployment_ids.value has another form')
  WHERE NEW.value IS NOT NULL
    AND NOT NEW.value REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER deployment_previous_ids_pattern_insert BEFORE INSERT ON deployment_previous_ids
BEGIN
  SELECT RAISE(ABORT, 'deployment_previous_ids.value has another form')
  WHERE NEW.value IS NOT NULL
    AND NOT NEW.value REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
END;

CREATE TRIGGER deployment_previous_ids_pattern_update BEFORE UPDATE ON deployment_previous_ids
BEGIN
  SELECT RAISE(ABORT, 'deployment_previous_ids.value has another form')
  WHERE NEW.value IS NOT NULL
    AND NOT NEW.value REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
END;

CREATE TRIGGER deployment_open_pattern_insert BEFORE INSERT ON deployment_open
BEGIN
  SELECT RAISE(ABORT, 'deployment_open.value has another form')
  WHERE NEW.value IS NOT NULL
    AND NOT NEW.value REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER deployment_open_pattern_update BEFORE UPDATE ON deployment_open
BEGIN
  SELECT RAISE(ABORT, 'deployment_open.value has another form')
  WHERE NEW.value IS NOT NULL
    AND NOT NEW.value REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER deployment_disputed_pattern_insert BEFORE INSERT ON deployment_disputed
BEGIN
  SELECT RAISE(ABORT, 'deployment_disputed.field has another form')
  WHERE NEW.field IS NOT NULL
    AND NOT NEW.field REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
  SELECT RAISE(ABORT, 'deployment_disputed.says has another form')
  WHERE NEW.says IS NOT NULL
    AND NOT NEW.says REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER deployment_disputed_pattern_update BEFORE UPDATE ON deployment_disputed
BEGIN
  SELECT RAISE(ABORT, 'deployment_disputed.field has another form')
  WHERE NEW.field IS NOT NULL
    AND NOT NEW.field REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
  SELECT RAISE(ABORT, 'deployment_disputed.says has another form')
  WHERE NEW.says IS NOT NULL
    AND NOT NEW.says REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER deployment_disputed_sources_pattern_insert BEFORE INSERT ON deployment_disputed_sources
BEGIN
  SELECT RAISE(ABORT, 'deployment_disputed_sources.source has another form')
  WHERE NEW.source IS NOT NULL
    AND NOT NEW.source REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'deployment_disputed_sources.locator has another form')
  WHERE NEW.locator IS NOT NULL
    AND NOT NEW.locator REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER deployment_disputed_sources_pattern_update BEFORE UPDATE ON deployment_disputed_sources
BEGIN
  SELECT RAISE(ABORT, 'deployment_disputed_sources.source has another form')
  WHERE NEW.source IS NOT NULL
    AND NOT NEW.source REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'deployment_disputed_sources.locator has another form')
  WHERE NEW.locator IS NOT NULL
    AND NOT NEW.locator REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER deployment_ext_pattern_insert BEFORE INSERT ON deployment_ext
BEGIN
  SELECT RAISE(ABORT, 'deployment_ext.key has another form')
  WHERE NEW.key IS NOT NULL
    AND NOT NEW.key REGEXP '^[a-z0-9]+([.-][a-z0-9]+)*$';
END;

CREATE TRIGGER deployment_ext_pattern_update BEFORE UPDATE ON deployment_ext
BEGIN
  SELECT RAISE(ABORT, 'deployment_ext.key has another form')
  WHERE NEW.key IS NOT NULL
    AND NOT NEW.key REGEXP '^[a-z0-9]+([.-][a-z0-9]+)*$';
END;

CREATE TRIGGER meeting_sources_pattern_insert BEFORE INSERT ON meeting_sources
BEGIN
  SELECT RAISE(ABORT, 'meeting_sources.source has another form')
  WHERE NEW.source IS NOT NULL
    AND NOT NEW.source REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'meeting_sources.locator has another form')
  WHERE NEW.locator IS NOT NULL
    AND NOT NEW.locator REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER meeting_sources_pattern_update BEFORE UPDATE ON meeting_sources
BEGIN
  SELECT RAISE(ABORT, 'meeting_sources.source has another form')
  WHERE NEW.source IS NOT NULL
    AND NOT NEW.source REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'meeting_sources.locator has another form')
  WHERE NEW.locator IS NOT NULL
    AND NOT NEW.locator REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER meeting_hosts_pattern_insert BEFORE INSERT ON meeting_hosts
BEGIN
  SELECT RAISE(ABORT, 'meeting_hosts.person has another form')
  WHERE NEW.person IS NOT NULL
    AND NOT NEW.person REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'meeting_hosts.office has another form')
  WHERE NEW.office IS NOT NULL
    AND NOT NEW.office REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'meeting_hosts.organisation has another form')
  WHERE NEW.organisation IS NOT NULL
    AND NOT NEW.organisation REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'meeting_hosts.country has another form')
  WHERE NEW.country IS NOT NULL
    AND NOT NEW.country REGEXP '^[A-Z]{2}([A-Z]{2})?$';
  SELECT RAISE(ABORT, 'meeting_hosts.name has another form')
  WHERE NEW.name IS NOT NULL
    AND NOT NEW.name REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
  SELECT RAISE(ABORT, 'meeting_hosts.as_printed has another form')
  WHERE NEW.as_printed IS NOT NULL
    AND NOT NEW.as_printed REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
  SELECT RAISE(ABORT, 'meeting_hosts.title has another form')
  WHERE NEW.title IS NOT NULL
    AND NOT NEW.title REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER meeting_hosts_pattern_update BEFORE UPDATE ON meeting_hosts
BEGIN
  SELECT RAISE(ABORT, 'meeting_hosts.person has another form')
  WHERE NEW.person IS NOT NULL
    AND NOT NEW.person REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'meeting_hosts.office has another form')
  WHERE NEW.office IS NOT NULL
    AND NOT NEW.office REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'meeting_hosts.organisation has another form')
  WHERE NEW.organisation IS NOT NULL
    AND NOT NEW.organisation REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'meeting_hosts.country has another form')
  WHERE NEW.country IS NOT NULL
    AND NOT NEW.country REGEXP '^[A-Z]{2}([A-Z]{2})?$';
  SELECT RAISE(ABORT, 'meeting_hosts.name has another form')
  WHERE NEW.name IS NOT NULL
    AND NOT NEW.name REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
  SELECT RAISE(ABORT, 'meeting_hosts.as_printed has another form')
  WHERE NEW.as_printed IS NOT NULL
    AND NOT NEW.as_printed REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
  SELECT RAISE(ABORT, 'meeting_hosts.title has another form')
  WHERE NEW.title IS NOT NULL
    AND NOT NEW.title REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER meeting_hosts_on_behalf_of_pattern_insert BEFORE INSERT ON meeting_hosts_on_behalf_of
BEGIN
  SELECT RAISE(ABORT, 'meeting_hosts_on_behalf_of.person has another form')
  WHERE NEW.person IS NOT NULL
    AND NOT NEW.person REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'meeting_hosts_on_behalf_of.office has another form')
  WHERE NEW.office IS NOT NULL
    AND NOT NEW.office REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'meeting_hosts_on_behalf_of.organisation has another form')
  WHERE NEW.organisation IS NOT NULL
    AND NOT NEW.organisation REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'meeting_hosts_on_behalf_of.country has another form')
  WHERE NEW.country IS NOT NULL
    AND NOT NEW.country REGEXP '^[A-Z]{2}([A-Z]{2})?$';
  SELECT RAISE(ABORT, 'meeting_hosts_on_behalf_of.place has another form')
  WHERE NEW.place IS NOT NULL
    AND NOT NEW.place REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'meeting_hosts_on_behalf_of.visit has another form')
  WHERE NEW.visit IS NOT NULL
    AND NOT NEW.visit REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'meeting_hosts_on_behalf_of.meeting has another form')
  WHERE NEW.meeting IS NOT NULL
    AND NOT NEW.meeting REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'meeting_hosts_on_behalf_of.ministerial_meeting has another form')
  WHERE NEW.ministerial_meeting IS NOT NULL
    AND NOT NEW.ministerial_meeting REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'meeting_hosts_on_behalf_of.deployment has another form')
  WHERE NEW.deployment IS NOT NULL
    AND NOT NEW.deployment REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'meeting_hosts_on_behalf_of.operation has another form')
  WHERE NEW.operation IS NOT NULL
    AND NOT NEW.operation REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'meeting_hosts_on_behalf_of.document has another form')
  WHERE NEW.document IS NOT NULL
    AND NOT NEW.document REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'meeting_hosts_on_behalf_of.topic has another form')
  WHERE NEW.topic IS NOT NULL
    AND NOT NEW.topic REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
END;

CREATE TRIGGER meeting_hosts_on_behalf_of_pattern_update BEFORE UPDATE ON meeting_hosts_on_behalf_of
BEGIN
  SELECT RAISE(ABORT, 'meeting_hosts_on_behalf_of.person has another form')
  WHERE NEW.person IS NOT NULL
    AND NOT NEW.person REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'meeting_hosts_on_behalf_of.office has another form')
  WHERE NEW.office IS NOT NULL
    AND NOT NEW.office REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'meeting_hosts_on_behalf_of.organisation has another form')
  WHERE NEW.organisation IS NOT NULL
    AND NOT NEW.organisation REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'meeting_hosts_on_behalf_of.country has another form')
  WHERE NEW.country IS NOT NULL
    AND NOT NEW.country REGEXP '^[A-Z]{2}([A-Z]{2})?$';
  SELECT RAISE(ABORT, 'meeting_hosts_on_behalf_of.place has another form')
  WHERE NEW.place IS NOT NULL
    AND NOT NEW.place REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'meeting_hosts_on_behalf_of.visit has another form')
  WHERE NEW.visit IS NOT NULL
    AND NOT NEW.visit REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'meeting_hosts_on_behalf_of.meeting has another form')
  WHERE NEW.meeting IS NOT NULL
    AND NOT NEW.meeting REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'meeting_hosts_on_behalf_of.ministerial_meeting has another form')
  WHERE NEW.ministerial_meeting IS NOT NULL
    AND NOT NEW.ministerial_meeting REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'meeting_hosts_on_behalf_of.deployment has another form')
  WHERE NEW.deployment IS NOT NULL
    AND NOT NEW.deployment REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'meeting_hosts_on_behalf_of.operation has another form')
  WHERE NEW.operation IS NOT NULL
    AND NOT NEW.operation REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'meeting_hosts_on_behalf_of.document has another form')
  WHERE NEW.document IS NOT NULL
    AND NOT NEW.document REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'meeting_hosts_on_behalf_of.topic has another form')
  WHERE NEW.topic IS NOT NULL
    AND NOT NEW.topic REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
END;

CREATE TRIGGER meeting_hosts_represents_pattern_insert BEFORE INSERT ON meeting_hosts_represents
BEGIN
  SELECT RAISE(ABORT, 'meeting_hosts_represents.office has another form')
  WHERE NEW.office IS NOT NULL
    AND NOT NEW.office REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'meeting_hosts_represents.person has another form')
  WHERE NEW.person IS NOT NULL
    AND NOT NEW.person REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
END;

CREATE TRIGGER meeting_hosts_represents_pattern_update BEFORE UPDATE ON meeting_hosts_represents
BEGIN
  SELECT RAISE(ABORT, 'meeting_hosts_represents.office has another form')
  WHERE NEW.office IS NOT NULL
    AND NOT NEW.office REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'meeting_hosts_represents.person has another form')
  WHERE NEW.person IS NOT NULL
    AND NOT NEW.person REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
END;

CREATE TRIGGER meeting_hosts_sources_pattern_insert BEFORE INSERT ON meeting_hosts_sources
BEGIN
  SELECT RAISE(ABORT, 'meeting_hosts_sources.source has another form')
  WHERE NEW.source IS NOT NULL
    AND NOT NEW.source REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'meeting_hosts_sources.locator has another form')
  WHERE NEW.locator IS NOT NULL
    AND NOT NEW.locator REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER meeting_hosts_sources_pattern_update BEFORE UPDATE ON meeting_hosts_sources
BEGIN
  SELECT RAISE(ABORT, 'meeting_hosts_sources.source has another form')
  WHERE NEW.source IS NOT NULL
    AND NOT NEW.source REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'meeting_hosts_sources.locator has another form')
  WHERE NEW.locator IS NOT NULL
    AND NOT NEW.locator REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER meeting_participants_pattern_insert BEFORE INSERT ON meeting_participants
BEGIN
  SELECT RAISE(ABORT, 'meeting_participants.person has another form')
  WHERE NEW.person IS NOT NULL
    AND NOT NEW.person REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'meeting_participants.office has another form')
  WHERE NEW.office IS NOT NULL
    AND NOT NEW.office REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'meeting_participants.organisation has another form')
  WHERE NEW.organisation IS NOT NULL
    AND NOT NEW.organisation REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'meeting_participants.country has another form')
  WHERE NEW.country IS NOT NULL
    AND NOT NEW.country REGEXP '^[A-Z]{2}([A-Z]{2})?$';
  SELECT RAISE(ABORT, 'meeting_participants.name has another form')
  WHERE NEW.name IS NOT NULL
    AND NOT NEW.name REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
  SELECT RAISE(ABORT, 'meeting_participants.as_printed has another form')
  WHERE NEW.as_printed IS NOT NULL
    AND NOT NEW.as_printed REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
  SELECT RAISE(ABORT, 'meeting_participants.title has another form')
  WHERE NEW.title IS NOT NULL
    AND NOT NEW.title REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER meeting_participants_pattern_update BEFORE UPDATE ON meeting_participants
BEGIN
  SELECT RAISE(ABORT, 'meeting_participants.person has another form')
  WHERE NEW.person IS NOT NULL
    AND NOT NEW.person REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'meeting_participants.office has another form')
  WHERE NEW.office IS NOT NULL
    AND NOT NEW.office REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'meeting_participants.organisation has another form')
  WHERE NEW.organisation IS NOT NULL
    AND NOT NEW.organisation REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'meeting_participants.country has another form')
  WHERE NEW.country IS NOT NULL
    AND NOT NEW.country REGEXP '^[A-Z]{2}([A-Z]{2})?$';
  SELECT RAISE(ABORT, 'meeting_participants.name has another form')
  WHERE NEW.name IS NOT NULL
    AND NOT NEW.name REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
  SELECT RAISE(ABORT, 'meeting_participants.as_printed has another form')
  WHERE NEW.as_printed IS NOT NULL
    AND NOT NEW.as_printed REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
  SELECT RAISE(ABORT, 'meeting_participants.title has another form')
  WHERE NEW.title IS NOT NULL
    AND NOT NEW.title REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER meeting_participants_on_behalf_of_pattern_insert BEFORE INSERT ON meeting_participants_on_behalf_of
BEGIN
  SELECT RAISE(ABORT, 'meeting_participants_on_behalf_of.person has another form')
  WHERE NEW.person IS NOT NULL
    AND NOT NEW.person REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'meeting_participants_on_behalf_of.office has another form')
  WHERE NEW.office IS NOT NULL
    AND NOT NEW.office REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'meeting_participants_on_behalf_of.organisation has another form')
  WHERE NEW.organisation IS NOT NULL
    AND NOT NEW.organisation REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'meeting_participants_on_behalf_of.country has another form')
  WHERE NEW.country IS NOT NULL
    AND NOT NEW.country REGEXP '^[A-Z]{2}([A-Z]{2})?$';
  SELECT RAISE(ABORT, 'meeting_participants_on_behalf_of.place has another form')
  WHERE NEW.place IS NOT NULL
    AND NOT NEW.place REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'meeting_participants_on_behalf_of.visit has another form')
  WHERE NEW.visit IS NOT NULL
    AND NOT NEW.visit REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'meeting_participants_on_behalf_of.meeting has another form')
  WHERE NEW.meeting IS NOT NULL
    AND NOT NEW.meeting REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'meeting_participants_on_behalf_of.ministerial_meeting has another form')
  WHERE NEW.ministerial_meeting IS NOT NULL
    AND NOT NEW.ministerial_meeting REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'meeting_participants_on_behalf_of.deployment has another form')
  WHERE NEW.deployment IS NOT NULL
    AND NOT NEW.deployment REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'meeting_participants_on_behalf_of.operation has another form')
  WHERE NEW.operation IS NOT NULL
    AND NOT NEW.operation REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'meeting_participants_on_behalf_of.document has another form')
  WHERE NEW.document IS NOT NULL
    AND NOT NEW.document REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'meeting_participants_on_behalf_of.topic has another form')
  WHERE NEW.topic IS NOT NULL
    AND NOT NEW.topic REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
END;

CREATE TRIGGER meeting_participants_on_behalf_of_pattern_update BEFORE UPDATE ON meeting_participants_on_behalf_of
BEGIN
  SELECT RAISE(ABORT, 'meeting_participants_on_behalf_of.person has another form')
  WHERE NEW.person IS NOT NULL
    AND NOT NEW.person REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'meeting_participants_on_behalf_of.office has another form')
  WHERE NEW.office IS NOT NULL
    AND NOT NEW.office REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'meeting_participants_on_behalf_of.organisation has another form')
  WHERE NEW.organisation IS NOT NULL
    AND NOT NEW.organisation REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'meeting_participants_on_behalf_of.country has another form')
  WHERE NEW.country IS NOT NULL
    AND NOT NEW.country REGEXP '^[A-Z]{2}([A-Z]{2})?$';
  SELECT RAISE(ABORT, 'meeting_participants_on_behalf_of.place has another form')
  WHERE NEW.place IS NOT NULL
    AND NOT NEW.place REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'meeting_participants_on_behalf_of.visit has another form')
  WHERE NEW.visit IS NOT NULL
    AND NOT NEW.visit REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'meeting_participants_on_behalf_of.meeting has another form')
  WHERE NEW.meeting IS NOT NULL
    AND NOT NEW.meeting REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'meeting_participants_on_behalf_of.ministerial_meeting has another form')
  WHERE NEW.ministerial_meeting IS NOT NULL
    AND NOT NEW.ministerial_meeting REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'meeting_participants_on_behalf_of.deployment has another form')
  WHERE NEW.deployment IS NOT NULL
    AND NOT NEW.deployment REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'meeting_participants_on_behalf_of.operation has another form')
  WHERE NEW.operation IS NOT NULL
    AND NOT NEW.operation REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'meeting_participants_on_behalf_of.document has another form')
  WHERE NEW.document IS NOT NULL
    AND NOT NEW.document REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'meeting_participants_on_behalf_of.topic has another form')
  WHERE NEW.topic IS NOT NULL
    AND NOT NEW.topic REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
END;

CREATE TRIGGER meeting_participants_represents_pattern_insert BEFORE INSERT ON meeting_participants_represents
BEGIN
  SELECT RAISE(ABORT, 'meeting_participants_represents.office has another form')
  WHERE NEW.office IS NOT NULL
    AND NOT NEW.office REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'meeting_participants_represents.person has another form')
  WHERE NEW.person IS NOT NULL
    AND NOT NEW.person REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
END;

CREATE TRIGGER meeting_participants_represents_pattern_update BEFORE UPDATE ON meeting_participants_represents
BEGIN
  SELECT RAISE(ABORT, 'meeting_participants_represents.office has another form')
  WHERE NEW.office IS NOT NULL
    AND NOT NEW.office REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'meeting_participants_represents.person has another form')
  WHERE NEW.person IS NOT NULL
    AND NOT NEW.person REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
END;

CREATE TRIGGER meeting_participants_sources_pattern_insert BEFORE INSERT ON meeting_participants_sources
BEGIN
  SELECT RAISE(ABORT, 'meeting_participants_sources.source has another form')
  WHERE NEW.source IS NOT NULL
    AND NOT NEW.source REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'meeting_participants_sources.locator has another form')
  WHERE NEW.locator IS NOT NULL
    AND NOT NEW.locator REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER meeting_participants_sources_pattern_update BEFORE UPDATE ON meeting_participants_sources
BEGIN
  SELECT RAISE(ABORT, 'meeting_participants_sources.source has another form')
  WHERE NEW.source IS NOT NULL
    AND NOT NEW.source REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'meeting_participants_sources.locator has another form')
  WHERE NEW.locator IS NOT NULL
    AND NOT NEW.locator REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER meeting_topics_pattern_insert BEFORE INSERT ON meeting_topics
BEGIN
  SELECT RAISE(ABORT, 'meeting_topics.value has another form')
  WHERE NEW.value IS NOT NULL
    AND NOT NEW.value REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
END;

CREATE TRIGGER meeting_topics_pattern_update BEFORE UPDATE ON meeting_topics
BEGIN
  SELECT RAISE(ABORT, 'meeting_topics.value has another form')
  WHERE NEW.value IS NOT NULL
    AND NOT NEW.value REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
END;

CREATE TRIGGER meeting_outcomes_pattern_insert BEFORE INSERT ON meeting_outcomes
BEGIN
  SELECT RAISE(ABORT, 'meeting_outcomes.document has another form')
  WHERE NEW.document IS NOT NULL
    AND NOT NEW.document REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
END;

CREATE TRIGGER meeting_outcomes_pattern_update BEFORE UPDATE ON meeting_outcomes
BEGIN
  SELECT RAISE(ABORT, 'meeting_outcomes.document has another form')
  WHERE NEW.document IS NOT NULL
    AND NOT NEW.document REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
END;

CREATE TRIGGER meeting_ids_pattern_insert BEFORE INSERT ON meeting_ids
BEGIN
  SELECT RAISE(ABORT, 'meeting_ids.key has another form')
  WHERE NEW.key IS NOT NULL
    AND NOT NEW.key REGEXP '^[a-z0-9-]+$';
  SELECT RAISE(ABORT, 'meeting_ids.value has another form')
  WHERE NEW.value IS NOT NULL
    AND NOT NEW.value REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER meeting_ids_pattern_update BEFORE UPDATE ON meeting_ids
BEGIN
  SELECT RAISE(ABORT, 'meeting_ids.key has another form')
  WHERE NEW.key IS NOT NULL
    AND NOT NEW.key REGEXP '^[a-z0-9-]+$';
  SELECT RAISE(ABORT, 'meeting_ids.value has another form')
  WHERE NEW.value IS NOT NULL
    AND NOT NEW.value REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER meeting_previous_ids_pattern_insert BEFORE INSERT ON meeting_previous_ids
BEGIN
  SELECT RAISE(ABORT, 'meeting_previous_ids.value has another form')
  WHERE NEW.value IS NOT NULL
    AND NOT NEW.value REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
END;

CREATE TRIGGER meeting_previous_ids_pattern_update BEFORE UPDATE ON meeting_previous_ids
BEGIN
  SELECT RAISE(ABORT, 'meeting_previous_ids.value has another form')
  WHERE NEW.value IS NOT NULL
    AND NOT NEW.value REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
END;

CREATE TRIGGER meeting_open_pattern_insert BEFORE INSERT ON meeting_open
BEGIN
  SELECT RAISE(ABORT, 'meeting_open.value has another form')
  WHERE NEW.value IS NOT NULL
    AND NOT NEW.value REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER meeting_open_pattern_update BEFORE UPDATE ON meeting_open
BEGIN
  SELECT RAISE(ABORT, 'meeting_open.value has another form')
  WHERE NEW.value IS NOT NULL
    AND NOT NEW.value REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER meeting_disputed_pattern_insert BEFORE INSERT ON meeting_disputed
BEGIN
  SELECT RAISE(ABORT, 'meeting_disputed.field has another form')
  WHERE NEW.field IS NOT NULL
    AND NOT NEW.field REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
  SELECT RAISE(ABORT, 'meeting_disputed.says has another form')
  WHERE NEW.says IS NOT NULL
    AND NOT NEW.says REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER meeting_disputed_pattern_update BEFORE UPDATE ON meeting_disputed
BEGIN
  SELECT RAISE(ABORT, 'meeting_disputed.field has another form')
  WHERE NEW.field IS NOT NULL
    AND NOT NEW.field REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
  SELECT RAISE(ABORT, 'meeting_disputed.says has another form')
  WHERE NEW.says IS NOT NULL
    AND NOT NEW.says REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER meeting_disputed_sources_pattern_insert BEFORE INSERT ON meeting_disputed_sources
BEGIN
  SELECT RAISE(ABORT, 'meeting_disputed_sources.source has another form')
  WHERE NEW.source IS NOT NULL
    AND NOT NEW.source REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'meeting_disputed_sources.locator has another form')
  WHERE NEW.locator IS NOT NULL
    AND NOT NEW.locator REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER meeting_disputed_sources_pattern_update BEFORE UPDATE ON meeting_disputed_sources
BEGIN
  SELECT RAISE(ABORT, 'meeting_disputed_sources.source has another form')
  WHERE NEW.source IS NOT NULL
    AND NOT NEW.source REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'meeting_disputed_sources.locator has another form')
  WHERE NEW.locator IS NOT NULL
    AND NOT NEW.locator REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER meeting_ext_pattern_insert BEFORE INSERT ON meeting_ext
BEGIN
  SELECT RAISE(ABORT, 'meeting_ext.key has another form')
  WHERE NEW.key IS NOT NULL
    AND NOT NEW.key REGEXP '^[a-z0-9]+([.-][a-z0-9]+)*$';
END;

CREATE TRIGGER meeting_ext_pattern_update BEFORE UPDATE ON meeting_ext
BEGIN
  SELECT RAISE(ABORT, 'meeting_ext.key has another form')
  WHERE NEW.key IS NOT NULL
    AND NOT NEW.key REGEXP '^[a-z0-9]+([.-][a-z0-9]+)*$';
END;

CREATE TRIGGER statement_speaker_pattern_insert BEFORE INSERT ON statement_speaker
BEGIN
  SELECT RAISE(ABORT, 'statement_speaker.person has another form')
  WHERE NEW.person IS NOT NULL
    AND NOT NEW.person REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'statement_speaker.office has another form')
  WHERE NEW.office IS NOT NULL
    AND NOT NEW.office REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'statement_speaker.organisation has another form')
  WHERE NEW.organisation IS NOT NULL
    AND NOT NEW.organisation REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'statement_speaker.country has another form')
  WHERE NEW.country IS NOT NULL
    AND NOT NEW.country REGEXP '^[A-Z]{2}([A-Z]{2})?$';
  SELECT RAISE(ABORT, 'statement_speaker.name has another form')
  WHERE NEW.name IS NOT NULL
    AND NOT NEW.name REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
  SELECT RAISE(ABORT, 'statement_speaker.as_printed has another form')
  WHERE NEW.as_printed IS NOT NULL
    AND NOT NEW.as_printed REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
  SELECT RAISE(ABORT, 'statement_speaker.title has another form')
  WHERE NEW.title IS NOT NULL
    AND NOT NEW.title REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER statement_speaker_pattern_update BEFORE UPDATE ON statement_speaker
BEGIN
  SELECT RAISE(ABORT, 'statement_speaker.person has another form')
  WHERE NEW.person IS NOT NULL
    AND NOT NEW.person REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'statement_speaker.office has another form')
  WHERE NEW.office IS NOT NULL
    AND NOT NEW.office REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'statement_speaker.organisation has another form')
  WHERE NEW.organisation IS NOT NULL
    AND NOT NEW.organisation REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'statement_speaker.country has another form')
  WHERE NEW.country IS NOT NULL
    AND NOT NEW.country REGEXP '^[A-Z]{2}([A-Z]{2})?$';
  SELECT RAISE(ABORT, 'statement_speaker.name has another form')
  WHERE NEW.name IS NOT NULL
    AND NOT NEW.name REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
  SELECT RAISE(ABORT, 'statement_speaker.as_printed has another form')
  WHERE NEW.as_printed IS NOT NULL
    AND NOT NEW.as_printed REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
  SELECT RAISE(ABORT, 'statement_speaker.title has another form')
  WHERE NEW.title IS NOT NULL
    AND NOT NEW.title REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER statement_speaker_on_behalf_of_pattern_insert BEFORE INSERT ON statement_speaker_on_behalf_of
BEGIN
  SELECT RAISE(ABORT, 'statement_speaker_on_behalf_of.person has another form')
  WHERE NEW.person IS NOT NULL
    AND NOT NEW.person REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'statement_speaker_on_behalf_of.office has another form')
  WHERE NEW.office IS NOT NULL
    AND NOT NEW.office REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'statement_speaker_on_behalf_of.organisation has another form')
  WHERE NEW.organisation IS NOT NULL
    AND NOT NEW.organisation REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'statement_speaker_on_behalf_of.country has another form')
  WHERE NEW.country IS NOT NULL
    AND NOT NEW.country REGEXP '^[A-Z]{2}([A-Z]{2})?$';
  SELECT RAISE(ABORT, 'statement_speaker_on_behalf_of.place has another form')
  WHERE NEW.place IS NOT NULL
    AND NOT NEW.place REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'statement_speaker_on_behalf_of.visit has another form')
  WHERE NEW.visit IS NOT NULL
    AND NOT NEW.visit REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'statement_speaker_on_behalf_of.meeting has another form')
  WHERE NEW.meeting IS NOT NULL
    AND NOT NEW.meeting REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'statement_speaker_on_behalf_of.ministerial_meeting has another form')
  WHERE NEW.ministerial_meeting IS NOT NULL
    AND NOT NEW.ministerial_meeting REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'statement_speaker_on_behalf_of.deployment has another form')
  WHERE NEW.deployment IS NOT NULL
    AND NOT NEW.deployment REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'statement_speaker_on_behalf_of.operation has another form')
  WHERE NEW.operation IS NOT NULL
    AND NOT NEW.operation REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'statement_speaker_on_behalf_of.document has another form')
  WHERE NEW.document IS NOT NULL
    AND NOT NEW.document REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'statement_speaker_on_behalf_of.topic has another form')
  WHERE NEW.topic IS NOT NULL
    AND NOT NEW.topic REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
END;

CREATE TRIGGER statement_speaker_on_behalf_of_pattern_update BEFORE UPDATE ON statement_speaker_on_behalf_of
BEGIN
  SELECT RAISE(ABORT, 'statement_speaker_on_behalf_of.person has another form')
  WHERE NEW.person IS NOT NULL
    AND NOT NEW.person REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'statement_speaker_on_behalf_of.office has another form')
  WHERE NEW.office IS NOT NULL
    AND NOT NEW.office REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'statement_speaker_on_behalf_of.organisation has another form')
  WHERE NEW.organisation IS NOT NULL
    AND NOT NEW.organisation REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'statement_speaker_on_behalf_of.country has another form')
  WHERE NEW.country IS NOT NULL
    AND NOT NEW.country REGEXP '^[A-Z]{2}([A-Z]{2})?$';
  SELECT RAISE(ABORT, 'statement_speaker_on_behalf_of.place has another form')
  WHERE NEW.place IS NOT NULL
    AND NOT NEW.place REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'statement_speaker_on_behalf_of.visit has another form')
  WHERE NEW.visit IS NOT NULL
    AND NOT NEW.visit REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'statement_speaker_on_behalf_of.meeting has another form')
  WHERE NEW.meeting IS NOT NULL
    AND NOT NEW.meeting REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'statement_speaker_on_behalf_of.ministerial_meeting has another form')
  WHERE NEW.ministerial_meeting IS NOT NULL
    AND NOT NEW.ministerial_meeting REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'statement_speaker_on_behalf_of.deployment has another form')
  WHERE NEW.deployment IS NOT NULL
    AND NOT NEW.deployment REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'statement_speaker_on_behalf_of.operation has another form')
  WHERE NEW.operation IS NOT NULL
    AND NOT NEW.operation REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'statement_speaker_on_behalf_of.document has another form')
  WHERE NEW.document IS NOT NULL
    AND NOT NEW.document REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'statement_speaker_on_behalf_of.topic has another form')
  WHERE NEW.topic IS NOT NULL
    AND NOT NEW.topic REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
END;

CREATE TRIGGER statement_speaker_represents_pattern_insert BEFORE INSERT ON statement_speaker_represents
BEGIN
  SELECT RAISE(ABORT, 'statement_speaker_represents.office has another form')
  WHERE NEW.office IS NOT NULL
    AND NOT NEW.office REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'statement_speaker_represents.person has another form')
  WHERE NEW.person IS NOT NULL
    AND NOT NEW.person REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
END;

CREATE TRIGGER statement_speaker_represents_pattern_update BEFORE UPDATE ON statement_speaker_represents
BEGIN
  SELECT RAISE(ABORT, 'statement_speaker_represents.office has another form')
  WHERE NEW.office IS NOT NULL
    AND NOT NEW.office REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'statement_speaker_represents.person has another form')
  WHERE NEW.person IS NOT NULL
    AND NOT NEW.person REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
END;

CREATE TRIGGER statement_speaker_sources_pattern_insert BEFORE INSERT ON statement_speaker_sources
BEGIN
  SELECT RAISE(ABORT, 'statement_speaker_sources.source has another form')
  WHERE NEW.source IS NOT NULL
    AND NOT NEW.source REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'statement_speaker_sources.locator has another form')
  WHERE NEW.locator IS NOT NULL
    AND NOT NEW.locator REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER statement_speaker_sources_pattern_update BEFORE UPDATE ON statement_speaker_sources
BEGIN
  SELECT RAISE(ABORT, 'statement_speaker_sources.source has another form')
  WHERE NEW.source IS NOT NULL
    AND NOT NEW.source REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'statement_speaker_sources.locator has another form')
  WHERE NEW.locator IS NOT NULL
    AND NOT NEW.locator REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER statement_topics_pattern_insert BEFORE INSERT ON statement_topics
BEGIN
  SELECT RAISE(ABORT, 'statement_topics.value has another form')
  WHERE NEW.value IS NOT NULL
    AND NOT NEW.value REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
END;

CREATE TRIGGER statement_topics_pattern_update BEFORE UPDATE ON statement_topics
BEGIN
  SELECT RAISE(ABORT, 'statement_topics.value has another form')
  WHERE NEW.value IS NOT NULL
    AND NOT NEW.value REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
END;

CREATE TRIGGER statement_sources_pattern_insert BEFORE INSERT ON statement_sources
BEGIN
  SELECT RAISE(ABORT, 'statement_sources.source has another form')
  WHERE NEW.source IS NOT NULL
    AND NOT NEW.source REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'statement_sources.locator has another form')
  WHERE NEW.locator IS NOT NULL
    AND NOT NEW.locator REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER statement_sources_pattern_update BEFORE UPDATE ON statement_sources
BEGIN
  SELECT RAISE(ABORT, 'statement_sources.source has another form')
  WHERE NEW.source IS NOT NULL
    AND NOT NEW.source REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'statement_sources.locator has another form')
  WHERE NEW.locator IS NOT NULL
    AND NOT NEW.locator REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER statement_addressees_pattern_insert BEFORE INSERT ON statement_addressees
BEGIN
  SELECT RAISE(ABORT, 'statement_addressees.person has another form')
  WHERE NEW.person IS NOT NULL
    AND NOT NEW.person REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'statement_addressees.office has another form')
  WHERE NEW.office IS NOT NULL
    AND NOT NEW.office REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'statement_addressees.organisation has another form')
  WHERE NEW.organisation IS NOT NULL
    AND NOT NEW.organisation REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'statement_addressees.country has another form')
  WHERE NEW.country IS NOT NULL
    AND NOT NEW.country REGEXP '^[A-Z]{2}([A-Z]{2})?$';
  SELECT RAISE(ABORT, 'statement_addressees.place has another form')
  WHERE NEW.place IS NOT NULL
    AND NOT NEW.place REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'statement_addressees.visit has another form')
  WHERE NEW.visit IS NOT NULL
    AND NOT NEW.visit REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'statement_addressees.meeting has another form')
  WHERE NEW.meeting IS NOT NULL
    AND NOT NEW.meeting REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'statement_addressees.ministerial_meeting has another form')
  WHERE NEW.ministerial_meeting IS NOT NULL
    AND NOT NEW.ministerial_meeting REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'statement_addressees.deployment has another form')
  WHERE NEW.deployment IS NOT NULL
    AND NOT NEW.deployment REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'statement_addressees.operation has another form')
  WHERE NEW.operation IS NOT NULL
    AND NOT NEW.operation REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'statement_addressees.document has another form')
  WHERE NEW.document IS NOT NULL
    AND NOT NEW.document REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'statement_addressees.topic has another form')
  WHERE NEW.topic IS NOT NULL
    AND NOT NEW.topic REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
END;

CREATE TRIGGER statement_addressees_pattern_update BEFORE UPDATE ON statement_addressees
BEGIN
  SELECT RAISE(ABORT, 'statement_addressees.person has another form')
  WHERE NEW.person IS NOT NULL
    AND NOT NEW.person REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'statement_addressees.office has another form')
  WHERE NEW.office IS NOT NULL
    AND NOT NEW.office REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'statement_addressees.organisation has another form')
  WHERE NEW.organisation IS NOT NULL
    AND NOT NEW.organisation REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'statement_addressees.country has another form')
  WHERE NEW.country IS NOT NULL
    AND NOT NEW.country REGEXP '^[A-Z]{2}([A-Z]{2})?$';
  SELECT RAISE(ABORT, 'statement_addressees.place has another form')
  WHERE NEW.place IS NOT NULL
    AND NOT NEW.place REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'statement_addressees.visit has another form')
  WHERE NEW.visit IS NOT NULL
    AND NOT NEW.visit REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'statement_addressees.meeting has another form')
  WHERE NEW.meeting IS NOT NULL
    AND NOT NEW.meeting REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'statement_addressees.ministerial_meeting has another form')
  WHERE NEW.ministerial_meeting IS NOT NULL
    AND NOT NEW.ministerial_meeting REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'statement_addressees.deployment has another form')
  WHERE NEW.deployment IS NOT NULL
    AND NOT NEW.deployment REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'statement_addressees.operation has another form')
  WHERE NEW.operation IS NOT NULL
    AND NOT NEW.operation REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'statement_addressees.document has another form')
  WHERE NEW.document IS NOT NULL
    AND NOT NEW.document REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'statement_addressees.topic has another form')
  WHERE NEW.topic IS NOT NULL
    AND NOT NEW.topic REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
END;

CREATE TRIGGER statement_beneficiaries_pattern_insert BEFORE INSERT ON statement_beneficiaries
BEGIN
  SELECT RAISE(ABORT, 'statement_beneficiaries.person has another form')
  WHERE NEW.person IS NOT NULL
    AND NOT NEW.person REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'statement_beneficiaries.office has another form')
  WHERE NEW.office IS NOT NULL
    AND NOT NEW.office REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'statement_beneficiaries.organisation has another form')
  WHERE NEW.organisation IS NOT NULL
    AND NOT NEW.organisation REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'statement_beneficiaries.country has another form')
  WHERE NEW.country IS NOT NULL
    AND NOT NEW.country REGEXP '^[A-Z]{2}([A-Z]{2})?$';
  SELECT RAISE(ABORT, 'statement_beneficiaries.place has another form')
  WHERE NEW.place IS NOT NULL
    AND NOT NEW.place REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'statement_beneficiaries.visit has another form')
  WHERE NEW.visit IS NOT NULL
    AND NOT NEW.visit REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'statement_beneficiaries.meeting has another form')
  WHERE NEW.meeting IS NOT NULL
    AND NOT NEW.meeting REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'statement_beneficiaries.ministerial_meeting has another form')
  WHERE NEW.ministerial_meeting IS NOT NULL
    AND NOT NEW.ministerial_meeting REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'statement_beneficiaries.deployment has another form')
  WHERE NEW.deployment IS NOT NULL
    AND NOT NEW.deployment REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'statement_beneficiaries.operation has another form')
  WHERE NEW.operation IS NOT NULL
    AND NOT NEW.operation REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'statement_beneficiaries.document has another form')
  WHERE NEW.document IS NOT NULL
    AND NOT NEW.document REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'statement_beneficiaries.topic has another form')
  WHERE NEW.topic IS NOT NULL
    AND NOT NEW.topic REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
END;

CREATE TRIGGER statement_beneficiaries_pattern_update BEFORE UPDATE ON statement_beneficiaries
BEGIN
  SELECT RAISE(ABORT, 'statement_beneficiaries.person has another form')
  WHERE NEW.person IS NOT NULL
    AND NOT NEW.person REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'statement_beneficiaries.office has another form')
  WHERE NEW.office IS NOT NULL
    AND NOT NEW.office REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'statement_beneficiaries.organisation has another form')
  WHERE NEW.organisation IS NOT NULL
    AND NOT NEW.organisation REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'statement_beneficiaries.country has another form')
  WHERE NEW.country IS NOT NULL
    AND NOT NEW.country REGEXP '^[A-Z]{2}([A-Z]{2})?$';
  SELECT RAISE(ABORT, 'statement_beneficiaries.place has another form')
  WHERE NEW.place IS NOT NULL
    AND NOT NEW.place REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'statement_beneficiaries.visit has another form')
  WHERE NEW.visit IS NOT NULL
    AND NOT NEW.visit REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'statement_beneficiaries.meeting has another form')
  WHERE NEW.meeting IS NOT NULL
    AND NOT NEW.meeting REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'statement_beneficiaries.ministerial_meeting has another form')
  WHERE NEW.ministerial_meeting IS NOT NULL
    AND NOT NEW.ministerial_meeting REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'statement_beneficiaries.deployment has another form')
  WHERE NEW.deployment IS NOT NULL
    AND NOT NEW.deployment REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'statement_beneficiaries.operation has another form')
  WHERE NEW.operation IS NOT NULL
    AND NOT NEW.operation REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'statement_beneficiaries.document has another form')
  WHERE NEW.document IS NOT NULL
    AND NOT NEW.document REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'statement_beneficiaries.topic has another form')
  WHERE NEW.topic IS NOT NULL
    AND NOT NEW.topic REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
END;

CREATE TRIGGER statement_about_pattern_insert BEFORE INSERT ON statement_about
BEGIN
  SELECT RAISE(ABORT, 'statement_about.person has another form')
  WHERE NEW.person IS NOT NULL
    AND NOT NEW.person REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'statement_about.office has another form')
  WHERE NEW.office IS NOT NULL
    AND NOT NEW.office REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'statement_about.organisation has another form')
  WHERE NEW.organisation IS NOT NULL
    AND NOT NEW.organisation REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'statement_about.country has another form')
  WHERE NEW.country IS NOT NULL
    AND NOT NEW.country REGEXP '^[A-Z]{2}([A-Z]{2})?$';
  SELECT RAISE(ABORT, 'statement_about.place has another form')
  WHERE NEW.place IS NOT NULL
    AND NOT NEW.place REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'statement_about.visit has another form')
  WHERE NEW.visit IS NOT NULL
    AND NOT NEW.visit REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'statement_about.meeting has another form')
  WHERE NEW.meeting IS NOT NULL
    AND NOT NEW.meeting REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'statement_about.ministerial_meeting has another form')
  WHERE NEW.ministerial_meeting IS NOT NULL
    AND NOT NEW.ministerial_meeting REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'statement_about.deployment has another form')
  WHERE NEW.deployment IS NOT NULL
    AND NOT NEW.deployment REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'statement_about.operation has another form')
  WHERE NEW.operation IS NOT NULL
    AND NOT NEW.operation REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'statement_about.document has another form')
  WHERE NEW.document IS NOT NULL
    AND NOT NEW.document REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'statement_about.topic has another form')
  WHERE NEW.topic IS NOT NULL
    AND NOT NEW.topic REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
END;

CREATE TRIGGER statement_about_pattern_update BEFORE UPDATE ON statement_about
BEGIN
  SELECT RAISE(ABORT, 'statement_about.person has another form')
  WHERE NEW.person IS NOT NULL
    AND NOT NEW.person REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'statement_about.office has another form')
  WHERE NEW.office IS NOT NULL
    AND NOT NEW.office REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'statement_about.organisation has another form')
  WHERE NEW.organisation IS NOT NULL
    AND NOT NEW.organisation REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'statement_about.country has another form')
  WHERE NEW.country IS NOT NULL
    AND NOT NEW.country REGEXP '^[A-Z]{2}([A-Z]{2})?$';
  SELECT RAISE(ABORT, 'statement_about.place has another form')
  WHERE NEW.place IS NOT NULL
    AND NOT NEW.place REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'statement_about.visit has another form')
  WHERE NEW.visit IS NOT NULL
    AND NOT NEW.visit REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'statement_about.meeting has another form')
  WHERE NEW.meeting IS NOT NULL
    AND NOT NEW.meeting REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'statement_about.ministerial_meeting has another form')
  WHERE NEW.ministerial_meeting IS NOT NULL
    AND NOT NEW.ministerial_meeting REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'statement_about.deployment has another form')
  WHERE NEW.deployment IS NOT NULL
    AND NOT NEW.deployment REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'statement_about.operation has another form')
  WHERE NEW.operation IS NOT NULL
    AND NOT NEW.operation REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'statement_about.document has another form')
  WHERE NEW.document IS NOT NULL
    AND NOT NEW.document REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'statement_about.topic has another form')
  WHERE NEW.topic IS NOT NULL
    AND NOT NEW.topic REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
END;

CREATE TRIGGER statement_asks_pattern_insert BEFORE INSERT ON statement_asks
BEGIN
  SELECT RAISE(ABORT, 'statement_asks.value has another form')
  WHERE NEW.value IS NOT NULL
    AND NOT NEW.value REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER statement_asks_pattern_update BEFORE UPDATE ON statement_asks
BEGIN
  SELECT RAISE(ABORT, 'statement_asks.value has another form')
  WHERE NEW.value IS NOT NULL
    AND NOT NEW.value REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER statement_ids_pattern_insert BEFORE INSERT ON statement_ids
BEGIN
  SELECT RAISE(ABORT, 'statement_ids.key has another form')
  WHERE NEW.key IS NOT NULL
    AND NOT NEW.key REGEXP '^[a-z0-9-]+$';
  SELECT RAISE(ABORT, 'statement_ids.value has another form')
  WHERE NEW.value IS NOT NULL
    AND NOT NEW.value REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER statement_ids_pattern_update BEFORE UPDATE ON statement_ids
BEGIN
  SELECT RAISE(ABORT, 'statement_ids.key has another form')
  WHERE NEW.key IS NOT NULL
    AND NOT NEW.key REGEXP '^[a-z0-9-]+$';
  SELECT RAISE(ABORT, 'statement_ids.value has another form')
  WHERE NEW.value IS NOT NULL
    AND NOT NEW.value REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER statement_previous_ids_pattern_insert BEFORE INSERT ON statement_previous_ids
BEGIN
  SELECT RAISE(ABORT, 'statement_previous_ids.value has another form')
  WHERE NEW.value IS NOT NULL
    AND NOT NEW.value REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
END;

CREATE TRIGGER statement_previous_ids_pattern_update BEFORE UPDATE ON statement_previous_ids
BEGIN
  SELECT RAISE(ABORT, 'statement_previous_ids.value has another form')
  WHERE NEW.value IS NOT NULL
    AND NOT NEW.value REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
END;

CREATE TRIGGER statement_open_pattern_insert BEFORE INSERT ON statement_open
BEGIN
  SELECT RAISE(ABORT, 'statement_open.value has another form')
  WHERE NEW.value IS NOT NULL
    AND NOT NEW.value REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER statement_open_pattern_update BEFORE UPDATE ON statement_open
BEGIN
  SELECT RAISE(ABORT, 'statement_open.value has another form')
  WHERE NEW.value IS NOT NULL
    AND NOT NEW.value REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER statement_disputed_pattern_insert BEFORE INSERT ON statement_disputed
BEGIN
  SELECT RAISE(ABORT, 'statement_disputed.field has another form')
  WHERE NEW.field IS NOT NULL
    AND NOT NEW.field REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
  SELECT RAISE(ABORT, 'statement_disputed.says has another form')
  WHERE NEW.says IS NOT NULL
    AND NOT NEW.says REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER statement_disputed_pattern_update BEFORE UPDATE ON statement_disputed
BEGIN
  SELECT RAISE(ABORT, 'statement_disputed.field has another form')
  WHERE NEW.field IS NOT NULL
    AND NOT NEW.field REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
  SELECT RAISE(ABORT, 'statement_disputed.says has another form')
  WHERE NEW.says IS NOT NULL
    AND NOT NEW.says REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER statement_disputed_sources_pattern_insert BEFORE INSERT ON statement_disputed_sources
BEGIN
  SELECT RAISE(ABORT, 'statement_disputed_sources.source has another form')
  WHERE NEW.source IS NOT NULL
    AND NOT NEW.source REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'statement_disputed_sources.locator has another form')
  WHERE NEW.locator IS NOT NULL
    AND NOT NEW.locator REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER statement_disputed_sources_pattern_update BEFORE UPDATE ON statement_disputed_sources
BEGIN
  SELECT RAISE(ABORT, 'statement_disputed_sources.source has another form')
  WHERE NEW.source IS NOT NULL
    AND NOT NEW.source REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'statement_disputed_sources.locator has another form')
  WHERE NEW.locator IS NOT NULL
    AND NOT NEW.locator REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER statement_ext_pattern_insert BEFORE INSERT ON statement_ext
BEGIN
  SELECT RAISE(ABORT, 'statement_ext.key has another form')
  WHERE NEW.key IS NOT NULL
    AND NOT NEW.key REGEXP '^[a-z0-9]+([.-][a-z0-9]+)*$';
END;

CREATE TRIGGER statement_ext_pattern_update BEFORE UPDATE ON statement_ext
BEGIN
  SELECT RAISE(ABORT, 'statement_ext.key has another form')
  WHERE NEW.key IS NOT NULL
    AND NOT NEW.key REGEXP '^[a-z0-9]+([.-][a-z0-9]+)*$';
END;

CREATE TRIGGER office_accredited_to_pattern_insert BEFORE INSERT ON office_accredited_to
BEGIN
  SELECT RAISE(ABORT, 'office_accredited_to.country has another form')
  WHERE NEW.country IS NOT NULL
    AND NOT NEW.country REGEXP '^[A-Z]{2}([A-Z]{2})?$';
  SELECT RAISE(ABORT, 'office_accredited_to.organisation has another form')
  WHERE NEW.organisation IS NOT NULL
    AND NOT NEW.organisation REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
END;

CREATE TRIGGER office_accredited_to_pattern_update BEFORE UPDATE ON office_accredited_to
BEGIN
  SELECT RAISE(ABORT, 'office_accredited_to.country has another form')
  WHERE NEW.country IS NOT NULL
    AND NOT NEW.country REGEXP '^[A-Z]{2}([A-Z]{2})?$';
  SELECT RAISE(ABORT, 'office_accredited_to.organisation has another form')
  WHERE NEW.organisation IS NOT NULL
    AND NOT NEW.organisation REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
END;

CREATE TRIGGER office_vacancies_pattern_insert BEFORE INSERT ON office_vacancies
BEGIN
  SELECT RAISE(ABORT, 'office_vacancies.since has another form')
  WHERE NEW.since IS NOT NULL
    AND NOT NEW.since REGEXP '^(([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?([.][.])?|[.][.]([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?)$';
  SELECT RAISE(ABORT, 'office_vacancies.until has another form')
  WHERE NEW.until IS NOT NULL
    AND NOT NEW.until REGEXP '^(([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?([.][.])?|[.][.]([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?)$';
END;

CREATE TRIGGER office_vacancies_pattern_update BEFORE UPDATE ON office_vacancies
BEGIN
  SELECT RAISE(ABORT, 'office_vacancies.since has another form')
  WHERE NEW.since IS NOT NULL
    AND NOT NEW.since REGEXP '^(([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?([.][.])?|[.][.]([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?)$';
  SELECT RAISE(ABORT, 'office_vacancies.until has another form')
  WHERE NEW.until IS NOT NULL
    AND NOT NEW.until REGEXP '^(([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?([.][.])?|[.][.]([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29|[0-9]{4}(-((0[1-9]|1[0-2])(-XX)?|XX(-XX)?))?)[?~%]?)$';
END;

CREATE TRIGGER office_vacancies_sources_pattern_insert BEFORE INSERT ON office_vacancies_sources
BEGIN
  SELECT RAISE(ABORT, 'office_vacancies_sources.source has another form')
  WHERE NEW.source IS NOT NULL
    AND NOT NEW.source REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'office_vacancies_sources.locator has another form')
  WHERE NEW.locator IS NOT NULL
    AND NOT NEW.locator REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER office_vacancies_sources_pattern_update BEFORE UPDATE ON office_vacancies_sources
BEGIN
  SELECT RAISE(ABORT, 'office_vacancies_sources.source has another form')
  WHERE NEW.source IS NOT NULL
    AND NOT NEW.source REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'office_vacancies_sources.locator has another form')
  WHERE NEW.locator IS NOT NULL
    AND NOT NEW.locator REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER office_names_pattern_insert BEFORE INSERT ON office_names
BEGIN
  SELECT RAISE(ABORT, 'office_names.key has another form')
  WHERE NEW.key IS NOT NULL
    AND NOT NEW.key REGEXP '^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?(-([a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*(-x(-[a-z0-9]{1,8})+)?$';
  SELECT RAISE(ABORT, 'office_names.value has another form')
  WHERE NEW.value IS NOT NULL
    AND NOT NEW.value REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER office_names_pattern_update BEFORE UPDATE ON office_names
BEGIN
  SELECT RAISE(ABORT, 'office_names.key has another form')
  WHERE NEW.key IS NOT NULL
    AND NOT NEW.key REGEXP '^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?(-([a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*(-x(-[a-z0-9]{1,8})+)?$';
  SELECT RAISE(ABORT, 'office_names.value has another form')
  WHERE NEW.value IS NOT NULL
    AND NOT NEW.value REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER office_aliases_pattern_insert BEFORE INSERT ON office_aliases
BEGIN
  SELECT RAISE(ABORT, 'office_aliases.value has another form')
  WHERE NEW.value IS NOT NULL
    AND NOT NEW.value REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER office_aliases_pattern_update BEFORE UPDATE ON office_aliases
BEGIN
  SELECT RAISE(ABORT, 'office_aliases.value has another form')
  WHERE NEW.value IS NOT NULL
    AND NOT NEW.value REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER office_sources_pattern_insert BEFORE INSERT ON office_sources
BEGIN
  SELECT RAISE(ABORT, 'office_sources.source has another form')
  WHERE NEW.source IS NOT NULL
    AND NOT NEW.source REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'office_sources.locator has another form')
  WHERE NEW.locator IS NOT NULL
    AND NOT NEW.locator REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER office_sources_pattern_update BEFORE UPDATE ON office_sources
BEGIN
  SELECT RAISE(ABORT, 'office_sources.source has another form')
  WHERE NEW.source IS NOT NULL
    AND NOT NEW.source REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'office_sources.locator has another form')
  WHERE NEW.locator IS NOT NULL
    AND NOT NEW.locator REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER office_ids_pattern_insert BEFORE INSERT ON office_ids
BEGIN
  SELECT RAISE(ABORT, 'office_ids.key has another form')
  WHERE NEW.key IS NOT NULL
    AND NOT NEW.key REGEXP '^[a-z0-9-]+$';
  SELECT RAISE(ABORT, 'office_ids.value has another form')
  WHERE NEW.value IS NOT NULL
    AND NOT NEW.value REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER office_ids_pattern_update BEFORE UPDATE ON office_ids
BEGIN
  SELECT RAISE(ABORT, 'office_ids.key has another form')
  WHERE NEW.key IS NOT NULL
    AND NOT NEW.key REGEXP '^[a-z0-9-]+$';
  SELECT RAISE(ABORT, 'office_ids.value has another form')
  WHERE NEW.value IS NOT NULL
    AND NOT NEW.value REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER office_previous_ids_pattern_insert BEFORE INSERT ON office_previous_ids
BEGIN
  SELECT RAISE(ABORT, 'office_previous_ids.value has another form')
  WHERE NEW.value IS NOT NULL
    AND NOT NEW.value REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
END;

CREATE TRIGGER office_previous_ids_pattern_update BEFORE UPDATE ON office_previous_ids
BEGIN
  SELECT RAISE(ABORT, 'office_previous_ids.value has another form')
  WHERE NEW.value IS NOT NULL
    AND NOT NEW.value REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
END;

CREATE TRIGGER office_open_pattern_insert BEFORE INSERT ON office_open
BEGIN
  SELECT RAISE(ABORT, 'office_open.value has another form')
  WHERE NEW.value IS NOT NULL
    AND NOT NEW.value REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER office_open_pattern_update BEFORE UPDATE ON office_open
BEGIN
  SELECT RAISE(ABORT, 'office_open.value has another form')
  WHERE NEW.value IS NOT NULL
    AND NOT NEW.value REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER office_disputed_pattern_insert BEFORE INSERT ON office_disputed
BEGIN
  SELECT RAISE(ABORT, 'office_disputed.field has another form')
  WHERE NEW.field IS NOT NULL
    AND NOT NEW.field REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
  SELECT RAISE(ABORT, 'office_disputed.says has another form')
  WHERE NEW.says IS NOT NULL
    AND NOT NEW.says REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER office_disputed_pattern_update BEFORE UPDATE ON office_disputed
BEGIN
  SELECT RAISE(ABORT, 'office_disputed.field has another form')
  WHERE NEW.field IS NOT NULL
    AND NOT NEW.field REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
  SELECT RAISE(ABORT, 'office_disputed.says has another form')
  WHERE NEW.says IS NOT NULL
    AND NOT NEW.says REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER office_disputed_sources_pattern_insert BEFORE INSERT ON office_disputed_sources
BEGIN
  SELECT RAISE(ABORT, 'office_disputed_sources.source has another form')
  WHERE NEW.source IS NOT NULL
    AND NOT NEW.source REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'office_disputed_sources.locator has another form')
  WHERE NEW.locator IS NOT NULL
    AND NOT NEW.locator REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER office_disputed_sources_pattern_update BEFORE UPDATE ON office_disputed_sources
BEGIN
  SELECT RAISE(ABORT, 'office_disputed_sources.source has another form')
  WHERE NEW.source IS NOT NULL
    AND NOT NEW.source REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'office_disputed_sources.locator has another form')
  WHERE NEW.locator IS NOT NULL
    AND NOT NEW.locator REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER office_ext_pattern_insert BEFORE INSERT ON office_ext
BEGIN
  SELECT RAISE(ABORT, 'office_ext.key has another form')
  WHERE NEW.key IS NOT NULL
    AND NOT NEW.key REGEXP '^[a-z0-9]+([.-][a-z0-9]+)*$';
END;

CREATE TRIGGER office_ext_pattern_update BEFORE UPDATE ON office_ext
BEGIN
  SELECT RAISE(ABORT, 'office_ext.key has another form')
  WHERE NEW.key IS NOT NULL
    AND NOT NEW.key REGEXP '^[a-z0-9]+([.-][a-z0-9]+)*$';
END;

CREATE TRIGGER topic_labels_pattern_insert BEFORE INSERT ON topic_labels
BEGIN
  SELECT RAISE(ABORT, 'topic_labels.key has another form')
  WHERE NEW.key IS NOT NULL
    AND NOT NEW.key REGEXP '^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?(-([a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*(-x(-[a-z0-9]{1,8})+)?$';
  SELECT RAISE(ABORT, 'topic_labels.value has another form')
  WHERE NEW.value IS NOT NULL
    AND NOT NEW.value REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER topic_labels_pattern_update BEFORE UPDATE ON topic_labels
BEGIN
  SELECT RAISE(ABORT, 'topic_labels.key has another form')
  WHERE NEW.key IS NOT NULL
    AND NOT NEW.key REGEXP '^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?(-([a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*(-x(-[a-z0-9]{1,8})+)?$';
  SELECT RAISE(ABORT, 'topic_labels.value has another form')
  WHERE NEW.value IS NOT NULL
    AND NOT NEW.value REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER topic_aliases_pattern_insert BEFORE INSERT ON topic_aliases
BEGIN
  SELECT RAISE(ABORT, 'topic_aliases.value has another form')
  WHERE NEW.value IS NOT NULL
    AND NOT NEW.value REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER topic_aliases_pattern_update BEFORE UPDATE ON topic_aliases
BEGIN
  SELECT RAISE(ABORT, 'topic_aliases.value has another form')
  WHERE NEW.value IS NOT NULL
    AND NOT NEW.value REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER topic_sources_pattern_insert BEFORE INSERT ON topic_sources
BEGIN
  SELECT RAISE(ABORT, 'topic_sources.source has another form')
  WHERE NEW.source IS NOT NULL
    AND NOT NEW.source REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'topic_sources.locator has another form')
  WHERE NEW.locator IS NOT NULL
    AND NOT NEW.locator REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER topic_sources_pattern_update BEFORE UPDATE ON topic_sources
BEGIN
  SELECT RAISE(ABORT, 'topic_sources.source has another form')
  WHERE NEW.source IS NOT NULL
    AND NOT NEW.source REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'topic_sources.locator has another form')
  WHERE NEW.locator IS NOT NULL
    AND NOT NEW.locator REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER topic_ids_pattern_insert BEFORE INSERT ON topic_ids
BEGIN
  SELECT RAISE(ABORT, 'topic_ids.key has another form')
  WHERE NEW.key IS NOT NULL
    AND NOT NEW.key REGEXP '^[a-z0-9-]+$';
  SELECT RAISE(ABORT, 'topic_ids.value has another form')
  WHERE NEW.value IS NOT NULL
    AND NOT NEW.value REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER topic_ids_pattern_update BEFORE UPDATE ON topic_ids
BEGIN
  SELECT RAISE(ABORT, 'topic_ids.key has another form')
  WHERE NEW.key IS NOT NULL
    AND NOT NEW.key REGEXP '^[a-z0-9-]+$';
  SELECT RAISE(ABORT, 'topic_ids.value has another form')
  WHERE NEW.value IS NOT NULL
    AND NOT NEW.value REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER topic_previous_ids_pattern_insert BEFORE INSERT ON topic_previous_ids
BEGIN
  SELECT RAISE(ABORT, 'topic_previous_ids.value has another form')
  WHERE NEW.value IS NOT NULL
    AND NOT NEW.value REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
END;

CREATE TRIGGER topic_previous_ids_pattern_update BEFORE UPDATE ON topic_previous_ids
BEGIN
  SELECT RAISE(ABORT, 'topic_previous_ids.value has another form')
  WHERE NEW.value IS NOT NULL
    AND NOT NEW.value REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
END;

CREATE TRIGGER topic_open_pattern_insert BEFORE INSERT ON topic_open
BEGIN
  SELECT RAISE(ABORT, 'topic_open.value has another form')
  WHERE NEW.value IS NOT NULL
    AND NOT NEW.value REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER topic_open_pattern_update BEFORE UPDATE ON topic_open
BEGIN
  SELECT RAISE(ABORT, 'topic_open.value has another form')
  WHERE NEW.value IS NOT NULL
    AND NOT NEW.value REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER topic_disputed_pattern_insert BEFORE INSERT ON topic_disputed
BEGIN
  SELECT RAISE(ABORT, 'topic_disputed.field has another form')
  WHERE NEW.field IS NOT NULL
    AND NOT NEW.field REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
  SELECT RAISE(ABORT, 'topic_disputed.says has another form')
  WHERE NEW.says IS NOT NULL
    AND NOT NEW.says REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER topic_disputed_pattern_update BEFORE UPDATE ON topic_disputed
BEGIN
  SELECT RAISE(ABORT, 'topic_disputed.field has another form')
  WHERE NEW.field IS NOT NULL
    AND NOT NEW.field REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
  SELECT RAISE(ABORT, 'topic_disputed.says has another form')
  WHERE NEW.says IS NOT NULL
    AND NOT NEW.says REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER topic_disputed_sources_pattern_insert BEFORE INSERT ON topic_disputed_sources
BEGIN
  SELECT RAISE(ABORT, 'topic_disputed_sources.source has another form')
  WHERE NEW.source IS NOT NULL
    AND NOT NEW.source REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'topic_disputed_sources.locator has another form')
  WHERE NEW.locator IS NOT NULL
    AND NOT NEW.locator REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER topic_disputed_sources_pattern_update BEFORE UPDATE ON topic_disputed_sources
BEGIN
  SELECT RAISE(ABORT, 'topic_disputed_sources.source has another form')
  WHERE NEW.source IS NOT NULL
    AND NOT NEW.source REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'topic_disputed_sources.locator has another form')
  WHERE NEW.locator IS NOT NULL
    AND NOT NEW.locator REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER topic_ext_pattern_insert BEFORE INSERT ON topic_ext
BEGIN
  SELECT RAISE(ABORT, 'topic_ext.key has another form')
  WHERE NEW.key IS NOT NULL
    AND NOT NEW.key REGEXP '^[a-z0-9]+([.-][a-z0-9]+)*$';
END;

CREATE TRIGGER topic_ext_pattern_update BEFORE UPDATE ON topic_ext
BEGIN
  SELECT RAISE(ABORT, 'topic_ext.key has another form')
  WHERE NEW.key IS NOT NULL
    AND NOT NEW.key REGEXP '^[a-z0-9]+([.-][a-z0-9]+)*$';
END;

CREATE TRIGGER source_sources_pattern_insert BEFORE INSERT ON source_sources
BEGIN
  SELECT RAISE(ABORT, 'source_sources.source has another form')
  WHERE NEW.source IS NOT NULL
    AND NOT NEW.source REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'source_sources.locator has another form')
  WHERE NEW.locator IS NOT NULL
    AND NOT NEW.locator REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER source_sources_pattern_update BEFORE UPDATE ON source_sources
BEGIN
  SELECT RAISE(ABORT, 'source_sources.source has another form')
  WHERE NEW.source IS NOT NULL
    AND NOT NEW.source REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'source_sources.locator has another form')
  WHERE NEW.locator IS NOT NULL
    AND NOT NEW.locator REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER source_ids_pattern_insert BEFORE INSERT ON source_ids
BEGIN
  SELECT RAISE(ABORT, 'source_ids.key has another form')
  WHERE NEW.key IS NOT NULL
    AND NOT NEW.key REGEXP '^[a-z0-9-]+$';
  SELECT RAISE(ABORT, 'source_ids.value has another form')
  WHERE NEW.value IS NOT NULL
    AND NOT NEW.value REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER source_ids_pattern_update BEFORE UPDATE ON source_ids
BEGIN
  SELECT RAISE(ABORT, 'source_ids.key has another form')
  WHERE NEW.key IS NOT NULL
    AND NOT NEW.key REGEXP '^[a-z0-9-]+$';
  SELECT RAISE(ABORT, 'source_ids.value has another form')
  WHERE NEW.value IS NOT NULL
    AND NOT NEW.value REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER source_previous_ids_pattern_insert BEFORE INSERT ON source_previous_ids
BEGIN
  SELECT RAISE(ABORT, 'source_previous_ids.value has another form')
  WHERE NEW.value IS NOT NULL
    AND NOT NEW.value REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
END;

CREATE TRIGGER source_previous_ids_pattern_update BEFORE UPDATE ON source_previous_ids
BEGIN
  SELECT RAISE(ABORT, 'source_previous_ids.value has another form')
  WHERE NEW.value IS NOT NULL
    AND NOT NEW.value REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
END;

CREATE TRIGGER source_open_pattern_insert BEFORE INSERT ON source_open
BEGIN
  SELECT RAISE(ABORT, 'source_open.value has another form')
  WHERE NEW.value IS NOT NULL
    AND NOT NEW.value REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER source_open_pattern_update BEFORE UPDATE ON source_open
BEGIN
  SELECT RAISE(ABORT, 'source_open.value has another form')
  WHERE NEW.value IS NOT NULL
    AND NOT NEW.value REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER source_disputed_pattern_insert BEFORE INSERT ON source_disputed
BEGIN
  SELECT RAISE(ABORT, 'source_disputed.field has another form')
  WHERE NEW.field IS NOT NULL
    AND NOT NEW.field REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
  SELECT RAISE(ABORT, 'source_disputed.says has another form')
  WHERE NEW.says IS NOT NULL
    AND NOT NEW.says REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER source_disputed_pattern_update BEFORE UPDATE ON source_disputed
BEGIN
  SELECT RAISE(ABORT, 'source_disputed.field has another form')
  WHERE NEW.field IS NOT NULL
    AND NOT NEW.field REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
  SELECT RAISE(ABORT, 'source_disputed.says has another form')
  WHERE NEW.says IS NOT NULL
    AND NOT NEW.says REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER source_disputed_sources_pattern_insert BEFORE INSERT ON source_disputed_sources
BEGIN
  SELECT RAISE(ABORT, 'source_disputed_sources.source has another form')
  WHERE NEW.source IS NOT NULL
    AND NOT NEW.source REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'source_disputed_sources.locator has another form')
  WHERE NEW.locator IS NOT NULL
    AND NOT NEW.locator REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER source_disputed_sources_pattern_update BEFORE UPDATE ON source_disputed_sources
BEGIN
  SELECT RAISE(ABORT, 'source_disputed_sources.source has another form')
  WHERE NEW.source IS NOT NULL
    AND NOT NEW.source REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$';
  SELECT RAISE(ABORT, 'source_disputed_sources.locator has another form')
  WHERE NEW.locator IS NOT NULL
    AND NOT NEW.locator REGEXP '^ *[^ \u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$';
END;

CREATE TRIGGER source_ext_pattern_insert BEFORE INSERT ON source_ext
BEGIN
  SELECT RAISE(ABORT, 'source_ext.key has another form')
  WHERE NEW.key IS NOT NULL
    AND NOT NEW.key REGEXP '^[a-z0-9]+([.-][a-z0-9]+)*$';
END;

CREATE TRIGGER source_ext_pattern_update BEFORE UPDATE ON source_ext
BEGIN
  SELECT RAISE(ABORT, 'source_ext.key has another form')
  WHERE NEW.key IS NOT NULL
    AND NOT NEW.key REGEXP '^[a-z0-9]+([.-][a-z0-9]+)*$';
END;

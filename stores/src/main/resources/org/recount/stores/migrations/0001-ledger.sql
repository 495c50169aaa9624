-- The ledger. What is kept for good is in "texts" and "decisions"; every other table only says in
-- columns what follows from the decisions, so that the file reads well in any SQLite tool.
-- Statements are separated by an empty line.

CREATE TABLE texts (
  hash TEXT PRIMARY KEY CHECK (length(hash) = 64), -- SHA-256 of the text in UTF-8
  text TEXT NOT NULL
) STRICT;

-- Append-only. Each hash covers the hash before it, so that no entry can be changed unseen.
CREATE TABLE decisions (
  seq INTEGER PRIMARY KEY,
  at TEXT NOT NULL,
  kind TEXT NOT NULL,
  body TEXT NOT NULL, -- empty when its contents were forgotten
  body_hash TEXT NOT NULL CHECK (length(body_hash) = 64), -- SHA-256 of the body as it was written
  previous TEXT NOT NULL UNIQUE,
  hash TEXT NOT NULL UNIQUE
) STRICT;

-- The only thing that may be taken away is the contents of a forgotten document.
CREATE TRIGGER decisions_are_never_changed BEFORE UPDATE ON decisions
WHEN new.body <> '' OR new.seq <> old.seq OR new.at <> old.at OR new.kind <> old.kind
  OR new.body_hash <> old.body_hash OR new.previous <> old.previous OR new.hash <> old.hash
BEGIN SELECT raise(ABORT, 'decisions are append-only'); END;

CREATE TRIGGER decisions_are_never_deleted BEFORE DELETE ON decisions
BEGIN SELECT raise(ABORT, 'decisions are append-only'); END;

-- Texts that were removed for good and are not taken in again.
CREATE TABLE forgotten (
  content_hash TEXT PRIMARY KEY,
  seq INTEGER NOT NULL REFERENCES decisions (seq)
) STRICT;

CREATE TRIGGER texts_are_never_changed BEFORE UPDATE ON texts
BEGIN SELECT raise(ABORT, 'texts are never changed'); END;

CREATE TRIGGER texts_are_only_deleted_when_forgotten BEFORE DELETE ON texts
WHEN old.hash NOT IN (SELECT content_hash FROM forgotten)
BEGIN SELECT raise(ABORT, 'texts are only deleted by forgetting a document'); END;

CREATE TABLE documents (
  id TEXT PRIMARY KEY,
  version INTEGER NOT NULL,
  title TEXT NOT NULL,
  source TEXT NOT NULL,
  url TEXT NOT NULL,
  published TEXT,
  language TEXT NOT NULL,
  readable INTEGER NOT NULL,
  content_hash TEXT NOT NULL REFERENCES texts (hash),
  witness_group TEXT NOT NULL, -- documents of one group are one witness
  arrival INTEGER NOT NULL,
  seq INTEGER NOT NULL REFERENCES decisions (seq)
) STRICT;

CREATE TABLE reports (
  document TEXT NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
  report TEXT NOT NULL,
  type TEXT NOT NULL,
  factuality TEXT NOT NULL,
  main INTEGER NOT NULL,
  earliest TEXT,
  latest TEXT,
  date_precision TEXT NOT NULL,
  place TEXT NOT NULL,
  admin1 TEXT NOT NULL,
  country TEXT NOT NULL,
  latitude REAL,
  longitude REAL,
  place_precision TEXT NOT NULL,
  killed_lower INTEGER,
  killed_upper INTEGER,
  injured_lower INTEGER,
  injured_upper INTEGER,
  probability REAL NOT NULL,
  quote TEXT NOT NULL,
  PRIMARY KEY (document, report)
) STRICT;

CREATE TABLE incidents (
  id TEXT PRIMARY KEY,
  type TEXT NOT NULL,
  status TEXT NOT NULL,
  earliest TEXT,
  latest TEXT,
  date_precision TEXT NOT NULL,
  place TEXT NOT NULL,
  admin1 TEXT NOT NULL,
  country TEXT NOT NULL,
  latitude REAL,
  longitude REAL,
  place_precision TEXT NOT NULL,
  killed_lower INTEGER,
  killed_upper INTEGER,
  injured_lower INTEGER,
  injured_upper INTEGER,
  actors TEXT NOT NULL,
  targets TEXT NOT NULL,
  rejected INTEGER NOT NULL -- 1 if a person decided that it counts for nothing
) STRICT;

CREATE INDEX incidents_by_type_and_day ON incidents (type, earliest);

CREATE INDEX incidents_by_country ON incidents (country, admin1);

CREATE TABLE incident_reports (
  incident TEXT NOT NULL REFERENCES incidents (id) ON DELETE CASCADE,
  document TEXT NOT NULL,
  report TEXT NOT NULL,
  main INTEGER NOT NULL,
  PRIMARY KEY (document, report)
) STRICT;

CREATE INDEX incident_reports_by_incident ON incident_reports (incident);

-- Up to which decision the incidents are up to date.
CREATE TABLE progress (
  what TEXT PRIMARY KEY,
  seq INTEGER NOT NULL
) STRICT;

CREATE VIEW incidents_with_reports AS
SELECT i.id AS incident, i.status, i.type, i.earliest, i.place, i.country,
  d.id AS document, d.source, d.published, r.report, r.factuality,
  r.killed_lower, r.killed_upper, r.injured_lower, r.injured_upper, r.quote
FROM incidents AS i
JOIN incident_reports AS m ON m.incident = i.id
JOIN reports AS r ON r.document = m.document AND r.report = m.report
JOIN documents AS d ON d.id = m.document
ORDER BY i.earliest, i.id, d.published;

CREATE VIEW history AS
SELECT seq, at, kind,
  json_extract(body, '$.id') AS document,
  json_extract(body, '$.version') AS version,
  json_array_length(body, '$.reports') AS reports,
  json_array_length(body, '$.changed') AS incidents_changed
FROM decisions
ORDER BY seq;

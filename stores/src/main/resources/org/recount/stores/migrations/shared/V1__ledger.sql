-- The ledger. What is kept for good is in "texts" and "decisions"; every other table only says in
-- columns what follows from the decisions, so that the ledger reads well in any tool for databases.

CREATE TABLE texts (
  hash TEXT PRIMARY KEY CHECK (length(hash) = 64), -- SHA-256 of the text in UTF-8
  text TEXT NOT NULL
) ${strict};

-- Append-only. Each hash covers the hash before it, so that no entry can be changed unseen.
CREATE TABLE decisions (
  seq INTEGER PRIMARY KEY,
  at TEXT NOT NULL,
  kind TEXT NOT NULL,
  body TEXT NOT NULL, -- empty when its contents were forgotten
  body_hash TEXT NOT NULL CHECK (length(body_hash) = 64), -- SHA-256 of the body as it was written
  previous TEXT NOT NULL UNIQUE,
  hash TEXT NOT NULL UNIQUE
) ${strict};

-- Texts that were removed for good and are not taken in again.
CREATE TABLE forgotten (
  content_hash TEXT PRIMARY KEY,
  seq INTEGER NOT NULL REFERENCES decisions (seq)
) ${strict};

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
) ${strict};

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
  latitude ${real},
  longitude ${real},
  place_precision TEXT NOT NULL,
  killed_lower INTEGER,
  killed_upper INTEGER,
  injured_lower INTEGER,
  injured_upper INTEGER,
  probability ${real} NOT NULL,
  quote TEXT NOT NULL,
  PRIMARY KEY (document, report)
) ${strict};

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
  latitude ${real},
  longitude ${real},
  place_precision TEXT NOT NULL,
  killed_lower INTEGER,
  killed_upper INTEGER,
  injured_lower INTEGER,
  injured_upper INTEGER,
  actors TEXT NOT NULL,
  targets TEXT NOT NULL,
  rejected INTEGER NOT NULL -- 1 if a person decided that it counts for nothing
) ${strict};

CREATE INDEX incidents_by_type_and_day ON incidents (type, earliest);

CREATE INDEX incidents_by_country ON incidents (country, admin1);

CREATE TABLE incident_reports (
  incident TEXT NOT NULL REFERENCES incidents (id) ON DELETE CASCADE,
  document TEXT NOT NULL,
  report TEXT NOT NULL,
  main INTEGER NOT NULL,
  PRIMARY KEY (document, report)
) ${strict};

CREATE INDEX incident_reports_by_incident ON incident_reports (incident);

-- Up to which decision the incidents are up to date.
CREATE TABLE progress (
  what TEXT PRIMARY KEY,
  seq INTEGER NOT NULL
) ${strict};

CREATE VIEW incidents_with_reports AS
SELECT i.id AS incident, i.status, i.type, i.earliest, i.place, i.country,
  d.id AS document, d.source, d.published, r.report, r.factuality,
  r.killed_lower, r.killed_upper, r.injured_lower, r.injured_upper, r.quote
FROM incidents AS i
JOIN incident_reports AS m ON m.incident = i.id
JOIN reports AS r ON r.document = m.document AND r.report = m.report
JOIN documents AS d ON d.id = m.document
ORDER BY i.earliest, i.id, d.published;

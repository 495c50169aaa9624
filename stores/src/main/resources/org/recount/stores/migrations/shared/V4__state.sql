-- Kept state: what follows from the decisions, with all that is needed to answer from it, so that
-- nobody has to read every decision. It is written in the transaction of each decision, and can be
-- made anew from the decisions at any time.
--
-- Days are numbered from 1970-01-01. What is open or unknown is a thousand million days away.

-- Every version of every document, also those that were replaced.
CREATE TABLE versions (
  seq INTEGER PRIMARY KEY REFERENCES decisions (seq),
  document TEXT NOT NULL,
  content_hash TEXT NOT NULL
) ${strict};

CREATE INDEX versions_by_content ON versions (content_hash, seq);

CREATE INDEX versions_by_document ON versions (document);

ALTER TABLE documents ADD COLUMN published_day INTEGER NOT NULL DEFAULT 0;

-- The group it was in when it was added.
ALTER TABLE documents ADD COLUMN added_group TEXT NOT NULL DEFAULT '';

CREATE INDEX documents_by_source ON documents (source, published_day);

CREATE INDEX documents_by_entry ON documents (seq);

CREATE INDEX documents_of_groups ON documents (id) WHERE witness_group <> id OR added_group <> id;

ALTER TABLE reports ADD COLUMN from_day INTEGER NOT NULL DEFAULT 0;

ALTER TABLE reports ADD COLUMN to_day INTEGER NOT NULL DEFAULT 0;

ALTER TABLE reports ADD COLUMN published_day INTEGER NOT NULL DEFAULT 0;

CREATE INDEX reports_by_day ON reports (from_day, to_day, published_day, document);

-- Types that some report allows beside the one of the incident.
ALTER TABLE incidents ADD COLUMN other_types TEXT NOT NULL DEFAULT '';

-- Its type if no report allows another one, else *.
ALTER TABLE incidents ADD COLUMN only_type TEXT NOT NULL DEFAULT '';

ALTER TABLE incidents ADD COLUMN place_id TEXT NOT NULL DEFAULT '';

-- 1 if a person decided the place.
ALTER TABLE incidents ADD COLUMN place_decided INTEGER NOT NULL DEFAULT 0;

-- Its country, empty also when the place is not known.
ALTER TABLE incidents ADD COLUMN land TEXT NOT NULL DEFAULT '';

ALTER TABLE incidents ADD COLUMN from_day INTEGER NOT NULL DEFAULT 0;

ALTER TABLE incidents ADD COLUMN to_day INTEGER NOT NULL DEFAULT 0;

-- 1 if it is dated to more than a month, or not at all.
ALTER TABLE incidents ADD COLUMN wide INTEGER NOT NULL DEFAULT 0;

-- How probably at least one report was read rightly.
ALTER TABLE incidents ADD COLUMN probability ${real} NOT NULL DEFAULT 0;

-- The day it was news, else the day it was first told.
ALTER TABLE incidents ADD COLUMN told_day INTEGER NOT NULL DEFAULT 0;

-- 1 if that is the day it was news.
ALTER TABLE incidents ADD COLUMN news INTEGER NOT NULL DEFAULT 0;

ALTER TABLE incidents ADD COLUMN first_told INTEGER NOT NULL DEFAULT 0;

-- The last day it was told; open if some document is undated.
ALTER TABLE incidents ADD COLUMN last_told INTEGER NOT NULL DEFAULT 0;

DROP INDEX incidents_by_type_and_day;

DROP INDEX incidents_by_country;

CREATE INDEX incidents_by_country_type_day ON incidents (land, only_type, wide, from_day);

CREATE INDEX incidents_by_country_day ON incidents (land, wide, from_day);

CREATE INDEX incidents_by_type_day ON incidents (only_type, wide, from_day);

CREATE INDEX incidents_by_day ON incidents (wide, from_day);

CREATE INDEX incidents_told_over_days ON incidents (first_told, last_told)
WHERE first_told < last_told;

-- In order of arrival, from 0.
ALTER TABLE incident_reports ADD COLUMN position INTEGER NOT NULL DEFAULT 0;

-- Why the reports of an incident are together.
CREATE TABLE incident_links (
  incident TEXT NOT NULL REFERENCES incidents (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  first_document TEXT NOT NULL,
  first_report TEXT NOT NULL,
  first_main INTEGER NOT NULL,
  second_document TEXT NOT NULL,
  second_report TEXT NOT NULL,
  second_main INTEGER NOT NULL,
  probability ${real} NOT NULL,
  reason TEXT NOT NULL,
  PRIMARY KEY (incident, position)
) ${strict};

-- Incidents that became part of others: the first report each had.
CREATE TABLE former_incidents (
  id TEXT PRIMARY KEY,
  document TEXT NOT NULL,
  report TEXT NOT NULL
) ${strict};

-- How many documents were published on each day.
CREATE TABLE published_days (
  day INTEGER PRIMARY KEY,
  documents INTEGER NOT NULL
) ${strict};

-- How many documents each publisher has.
CREATE TABLE sources (
  source TEXT PRIMARY KEY,
  documents INTEGER NOT NULL
) ${strict};

-- Where the incidents lay that the documents of each publisher are chiefly about.
CREATE TABLE source_places (
  source TEXT NOT NULL,
  country TEXT NOT NULL,
  admin1 TEXT NOT NULL,
  reports INTEGER NOT NULL,
  PRIMARY KEY (source, country, admin1)
) ${strict};

-- What people decided.
CREATE INDEX decisions_of_people ON decisions (seq)
WHERE kind IN ('incidents-merged', 'incident-split', 'incident-revised', 'decisions-undone');

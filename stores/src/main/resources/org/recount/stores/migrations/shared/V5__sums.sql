-- What decides whether an incident counts, in columns alone, and sums of those that can only be
-- left out. The kept state is made anew from the decisions; "only_type" then is * and all types, where
-- some report allows another one.

DROP INDEX incidents_by_country_type_day;

DROP INDEX incidents_by_country_day;

DROP INDEX incidents_by_type_day;

DROP INDEX incidents_by_day;

ALTER TABLE incidents DROP COLUMN wide;

-- How many independent groups of documents tell of it.
ALTER TABLE incidents ADD COLUMN witnesses INTEGER NOT NULL DEFAULT 0;

-- 1 if some document is chiefly about it, in a report that may raise a count.
ALTER TABLE incidents ADD COLUMN chief INTEGER NOT NULL DEFAULT 0;

-- 1 if some report only foretells it.
ALTER TABLE incidents ADD COLUMN predicted INTEGER NOT NULL DEFAULT 0;

-- How many of its reports may be of an incident of their own.
ALTER TABLE incidents ADD COLUMN doubtful_links INTEGER NOT NULL DEFAULT 0;

-- 0 if it is dated to one day, 1 to up to a month, 2 to more, 3 not at all.
ALTER TABLE incidents ADD COLUMN dating INTEGER NOT NULL DEFAULT 0;

-- The first day it may have happened; of an undated one, the day it was news, else first told.
ALTER TABLE incidents ADD COLUMN key_day INTEGER NOT NULL DEFAULT 0;

-- The month of that day, numbered from the year 0.
ALTER TABLE incidents ADD COLUMN key_month INTEGER NOT NULL DEFAULT 0;

-- 0 if it did not happen or counts for nothing, and is not in the sums; else 1 and how many
-- thousandths it was probably read rightly, up to a tenth.
ALTER TABLE incidents ADD COLUMN summed INTEGER NOT NULL DEFAULT 0;

-- 1 if its place is known.
ALTER TABLE incidents ADD COLUMN located INTEGER NOT NULL DEFAULT 0;

CREATE INDEX incidents_by_country_type_day
ON incidents (land, only_type, dating, key_day, summed, located, to_day, date_precision);

CREATE INDEX incidents_by_country_day
ON incidents (land, dating, key_day, only_type, summed, located, to_day, date_precision);

CREATE INDEX incidents_by_type_day
ON incidents (only_type, dating, key_day, land, summed, located, to_day, date_precision);

CREATE INDEX incidents_by_day
ON incidents (dating, key_day, land, only_type, summed, located, to_day, date_precision);

-- The few that were hardly read.
CREATE INDEX incidents_hardly_read ON incidents (summed) WHERE summed >= 1 AND summed <= 100;

-- How many incidents there are that happened. Those dated to more than a month have their days; all
-- dated ones together have dating 9.
CREATE TABLE incident_sums (
  land TEXT NOT NULL,
  only_type TEXT NOT NULL,
  dating INTEGER NOT NULL,
  key_month INTEGER NOT NULL,
  located INTEGER NOT NULL,
  summed INTEGER NOT NULL,
  from_day INTEGER NOT NULL,
  to_day INTEGER NOT NULL,
  date_precision TEXT NOT NULL,
  incidents INTEGER NOT NULL,
  PRIMARY KEY (land, only_type, dating, key_month, located, summed, from_day, to_day,
    date_precision)
) ${strict};

CREATE INDEX incident_sums_by_country_type ON incident_sums
(land, only_type, dating, key_month, located, summed, incidents, from_day, to_day, date_precision);

CREATE INDEX incident_sums_by_country ON incident_sums
(land, dating, key_month, only_type, located, summed, incidents, from_day, to_day, date_precision);

CREATE INDEX incident_sums_by_type ON incident_sums
(only_type, dating, key_month, land, located, summed, incidents, from_day, to_day, date_precision);

CREATE INDEX incident_sums_by_month ON incident_sums
(dating, key_month, land, only_type, located, summed, incidents, from_day, to_day, date_precision);

-- How many documents each publisher has in each month.
CREATE TABLE source_months (
  month INTEGER NOT NULL,
  source TEXT NOT NULL,
  documents INTEGER NOT NULL,
  PRIMARY KEY (month, source)
) ${strict};

-- 1 if the report may raise a count.
ALTER TABLE incident_reports ADD COLUMN countable INTEGER NOT NULL DEFAULT 0;

ALTER TABLE incident_reports ADD COLUMN source TEXT NOT NULL DEFAULT '';

ALTER TABLE incident_reports ADD COLUMN published_day INTEGER NOT NULL DEFAULT 0;

DROP INDEX incident_reports_by_incident;

CREATE INDEX incident_reports_by_incident ON incident_reports (incident, position);

DELETE FROM progress WHERE what = 'state';

-- Who tells of an incident, whom it was aimed at and its tolls in the index that finds it, so that
-- few answers need any row beside; and the reports that tell of days long gone in an index of their
-- own. The kept state is made anew from the decisions.

-- The killed, injured, kidnapped, killed attackers and injured ones, as lower-upper; and 1 if the dead
-- include attackers.
ALTER TABLE incidents ADD COLUMN tolls TEXT NOT NULL DEFAULT ';;;;;0';

-- Who tells of it, as incident_reports has it; empty if they are many or their names long.
ALTER TABLE incidents ADD COLUMN voices TEXT NOT NULL DEFAULT '';

DROP INDEX incidents_by_country_type_day;

DROP INDEX incidents_by_country_day;

DROP INDEX incidents_by_type_day;

DROP INDEX incidents_by_day;

CREATE INDEX incidents_by_country_type_day ON incidents
(land, only_type, dating, key_day, summed, located, to_day, date_precision, id, type, other_types,
  status, rejected, witnesses, probability, chief, predicted, told_day, news, first_told, last_told,
  doubtful_links, targets, tolls, voices);

CREATE INDEX incidents_by_country_day ON incidents
(land, dating, key_day, only_type, summed, located, to_day, date_precision, news);

CREATE INDEX incidents_by_type_day ON incidents
(only_type, dating, key_day, land, summed, located, to_day, date_precision, news);

CREATE INDEX incidents_by_day ON incidents
(dating, key_day, land, only_type, summed, located, to_day, date_precision, id, type, other_types,
  status, rejected, witnesses, probability, chief, predicted, told_day, news, first_told, last_told,
  doubtful_links, voices);

DROP INDEX incidents_told_over_days;

CREATE INDEX incidents_told_over_days ON incidents
(steady, land, last_told, first_told, only_type, allowed_from, allowed_to)
WHERE first_told < last_told;

-- The reports of documents that were not published within a month from their first day on.
CREATE INDEX reports_not_prompt ON reports (from_day, to_day, published_day, document)
WHERE published_day < from_day OR published_day > from_day + 31;

DELETE FROM progress WHERE what = 'state';

-- All that a count looks at first, in the index that finds it, in the order it is asked for; and the
-- tolls, so that sums of dead and hurt need no document. In the sums, all that are not dated together
-- have dating 8, as all that are have 9. The kept state is made anew from the decisions.

DROP INDEX incidents_by_country_type_day;

DROP INDEX incidents_by_day;

ALTER TABLE incidents ADD COLUMN kidnapped_lower INTEGER;

ALTER TABLE incidents ADD COLUMN kidnapped_upper INTEGER;

-- 1 if the dead include attackers.
ALTER TABLE incidents ADD COLUMN killed_with_attackers INTEGER NOT NULL DEFAULT 0;

ALTER TABLE incidents ADD COLUMN attackers_killed_lower INTEGER;

ALTER TABLE incidents ADD COLUMN attackers_killed_upper INTEGER;

ALTER TABLE incidents ADD COLUMN attackers_injured_lower INTEGER;

ALTER TABLE incidents ADD COLUMN attackers_injured_upper INTEGER;

-- In the column chief, 0 if documents tell of it only in passing, 1 if one is chiefly about it, 2 if one
-- lists it as further news.

-- 1 if no report tells of another country, or of no place, or of another type: then it was never
-- known to be anything else.
ALTER TABLE incidents ADD COLUMN steady INTEGER NOT NULL DEFAULT 0;

-- The first and the last day that any of its reports allows; open if one is undated.
ALTER TABLE incidents ADD COLUMN allowed_from INTEGER NOT NULL DEFAULT 0;

ALTER TABLE incidents ADD COLUMN allowed_to INTEGER NOT NULL DEFAULT 0;

CREATE INDEX incidents_by_country_type_day ON incidents
(land, only_type, dating, key_day, summed, located, to_day, date_precision, id, type, other_types,
  status, rejected, witnesses, probability, chief, predicted, told_day, news, first_told, last_told,
  doubtful_links);

CREATE INDEX incidents_by_day ON incidents
(dating, key_day, land, only_type, summed, located, to_day, date_precision, id, type, other_types,
  status, rejected, witnesses, probability, chief, predicted, told_day, news, first_told, last_told,
  doubtful_links);

DROP INDEX incidents_told_over_days;

CREATE INDEX incidents_told_over_days ON incidents
(first_told, last_told, steady, land, only_type, allowed_from, allowed_to)
WHERE first_told < last_told;

DROP INDEX incident_reports_by_incident;

CREATE INDEX incident_reports_by_incident ON incident_reports
(incident, position, document, report, main, countable, source, published_day);

DELETE FROM progress WHERE what = 'state';

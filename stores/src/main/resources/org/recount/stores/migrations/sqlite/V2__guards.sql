-- The only thing that may be taken away is the contents of a forgotten document.
CREATE TRIGGER decisions_are_never_changed BEFORE UPDATE ON decisions
WHEN new.body <> '' OR new.seq <> old.seq OR new.at <> old.at OR new.kind <> old.kind
  OR new.body_hash <> old.body_hash OR new.previous <> old.previous OR new.hash <> old.hash
BEGIN SELECT raise(ABORT, 'decisions are append-only'); END;

CREATE TRIGGER decisions_are_never_deleted BEFORE DELETE ON decisions
BEGIN SELECT raise(ABORT, 'decisions are append-only'); END;

CREATE TRIGGER texts_are_never_changed BEFORE UPDATE ON texts
BEGIN SELECT raise(ABORT, 'texts are never changed'); END;

CREATE TRIGGER texts_are_only_deleted_when_forgotten BEFORE DELETE ON texts
WHEN old.hash NOT IN (SELECT content_hash FROM forgotten)
BEGIN SELECT raise(ABORT, 'texts are only deleted by forgetting a document'); END;

CREATE VIEW history AS
SELECT seq, at, kind,
  json_extract(body, '$.id') AS document,
  json_extract(body, '$.version') AS version,
  json_array_length(body, '$.reports') AS reports,
  json_array_length(body, '$.changed') AS incidents_changed
FROM decisions
ORDER BY seq;

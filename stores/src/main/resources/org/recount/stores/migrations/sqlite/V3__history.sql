-- An entry whose contents were forgotten has no JSON to look into.
DROP VIEW history;

CREATE VIEW history AS
SELECT seq, at, kind,
  json_extract(body, '$.id') AS document,
  json_extract(body, '$.version') AS version,
  json_array_length(body, '$.reports') AS reports,
  json_array_length(body, '$.changed') AS incidents_changed
FROM (SELECT seq, at, kind, nullif(body, '') AS body FROM decisions)
ORDER BY seq;

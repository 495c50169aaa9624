-- An entry whose contents were forgotten has no JSON to look into.
CREATE VIEW history AS
SELECT seq, at, kind,
  body ->> 'id' AS document,
  (body ->> 'version')::integer AS version,
  json_array_length(body -> 'reports') AS reports,
  json_array_length(body -> 'changed') AS incidents_changed
FROM (SELECT seq, at, kind, nullif(body, '')::json AS body FROM decisions) AS entries
ORDER BY seq;

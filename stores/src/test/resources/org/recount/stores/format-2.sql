-- A ledger of format 2: two documents, one of them forgotten.
PRAGMA application_id = 1380142676;
PRAGMA user_version = 2;
BEGIN TRANSACTION;
CREATE TABLE decisions (
  seq INTEGER PRIMARY KEY,
  at TEXT NOT NULL,
  kind TEXT NOT NULL,
  body TEXT NOT NULL, -- empty when its contents were forgotten
  body_hash TEXT NOT NULL CHECK (length(body_hash) = 64), -- SHA-256 of the body as it was written
  previous TEXT NOT NULL UNIQUE,
  hash TEXT NOT NULL UNIQUE
) STRICT;
INSERT INTO "decisions" VALUES(1,'2026-11-30T07:51:51.681035261Z','document-added','{"id":"a","version":1,"source":"Invented Herald","url":null,"published":"2021-03-09","language":"en","readable":true,"title":null,"contentHash":"3c2a2013fe6e30610f3e5d641233e340a91c221ed481f52cc6ffa4fd926c449b","group":"a","arrival":1,"reports":[{"id":"r1","type":"bombing","alternatives":[],"date":{"earliest":"2021-03-08","latest":"2021-03-08","precision":"day","mention":{"start":39,"end":45,"text":"Monday"},"reason":"named in its clause; the last one before publication, 2021-03-09: the words around it tell what was"},"place":{"name":"Hilla","admin1":"Babil","country":"IQ","latitude":32.4637,"longitude":44.4196,"precision":"city","id":"geonames:99347","mention":{"start":30,"end":35,"text":"Hilla"},"reason":"named in its clause; Hilla (Babil, IQ), among 2 places of this name: it is the larger one; it is a town"},"killed":{"lower":2,"upper":2},"injured":null,"kidnapped":null,"missing":null,"participants":null,"killedIncludesAttackers":false,"attackersKilled":null,"attackersInjured":null,"subEvents":1,"actors":[],"claimedBy":[],"deniedBy":[],"victims":[{"text":"soldiers","name":null,"named":false,"span":{"start":18,"end":26,"text":"soldiers"},"number":{"lower":2,"upper":2},"effect":"killed"}],"objects":[],"weapons":[{"text":"bomb","span":{"start":2,"end":6,"text":"bomb"}}],"targets":["military"],"main":true,"factuality":"asserted","factualityDetail":null,"background":false,"attribution":[],"evidence":[{"start":0,"end":46,"text":"A bomb killed two soldiers in Hilla on Monday."}],"probability":0.9082123116605048,"rules":["en/tolls/killed","en/triggers/armed_attack"]}]}','3cfdea8453f1d02bf0b38b8039276dd30c3e7d12445cf0e38ec5c3859403f5f5','0000000000000000000000000000000000000000000000000000000000000000','b24072335581f7adc2f72779c932bd0aace575dca24ff6ac24d791e5f04e5c39');
INSERT INTO "decisions" VALUES(2,'2026-11-30T07:51:51.998992163Z','document-added','','a52c2960677600a83d79eb85d87131ae1003cfa046ac458876d86be8e75b5fff','b24072335581f7adc2f72779c932bd0aace575dca24ff6ac24d791e5f04e5c39','6404f6be5df004ce248a0bdc42a79e56702e696b8dc5e98aa85a9e7cadf433bb');
INSERT INTO "decisions" VALUES(3,'2026-11-30T07:51:52.049387197Z','incidents-linked','{"changed":[{"id":"INC-7SDZAC","reports":[{"document":"a","report":"r1","main":true},{"document":"b","report":"r1","main":true}],"links":[{"first":{"document":"a","report":"r1","main":true},"second":{"document":"b","report":"r1","main":true},"probability":0.9999776340329571,"reason":"same day, same place, same type, same number of dead, wording 100 % alike"}]}],"gone":[],"groups":{}}','97c7127f1dc35da0a2ec02a4a2b8153692f3598e92d572c76315913f5b9813a2','6404f6be5df004ce248a0bdc42a79e56702e696b8dc5e98aa85a9e7cadf433bb','2685b2c462375ae8aed9fbb9ffe9abc52f367b54a1e35af88d1b0914fd73be44');
INSERT INTO "decisions" VALUES(4,'2026-11-30T07:51:54.845186466Z','documents-forgotten','{"who":"Ada","why":"withdrawn by the paper","documents":["b"],"contentHashes":["7f1630ce158592f6f12bf6cfa84fdcec792a6358287d651ecce857c12d8ca729"],"entries":[2]}','06daf5376c3e75a973a45a2ed6a81bc2cf78015f59a05658a1e1eadd503f21b0','2685b2c462375ae8aed9fbb9ffe9abc52f367b54a1e35af88d1b0914fd73be44','f3c41f1d181c79e5bc2b66db08624e34b496037741b44a5f931ce836750a738d');
INSERT INTO "decisions" VALUES(5,'2026-11-30T07:51:54.992190878Z','incidents-linked','{"changed":[{"id":"INC-7SDZAC","reports":[{"document":"a","report":"r1","main":true}],"links":[]}],"gone":[],"groups":{}}','cb85ef41ee60774ed280df982bce23c75c1ad68df3e9e5d8ced35e58073d809a','f3c41f1d181c79e5bc2b66db08624e34b496037741b44a5f931ce836750a738d','759909229c0867890cacd23584b6a963218b33b1b91d854c05096e482c96bc5d');
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
INSERT INTO "documents" VALUES('a',1,'','Invented Herald','','2021-03-09','en',1,'3c2a2013fe6e30610f3e5d641233e340a91c221ed481f52cc6ffa4fd926c449b','a',1,1);
CREATE TABLE forgotten (
  content_hash TEXT PRIMARY KEY,
  seq INTEGER NOT NULL REFERENCES decisions (seq)
) STRICT;
INSERT INTO "forgotten" VALUES('7f1630ce158592f6f12bf6cfa84fdcec792a6358287d651ecce857c12d8ca729',4);
CREATE TABLE incident_reports (
  incident TEXT NOT NULL REFERENCES incidents (id) ON DELETE CASCADE,
  document TEXT NOT NULL,
  report TEXT NOT NULL,
  main INTEGER NOT NULL,
  PRIMARY KEY (document, report)
) STRICT;
INSERT INTO "incident_reports" VALUES('INC-7SDZAC','a','r1',1);
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
INSERT INTO "incidents" VALUES('INC-7SDZAC','bombing','confirmed','2021-03-08','2021-03-08','day','Hilla','Babil','IQ',32.4637,44.4196,'city',2,2,NULL,NULL,'','military',0);
CREATE TABLE progress (
  what TEXT PRIMARY KEY,
  seq INTEGER NOT NULL
) STRICT;
INSERT INTO "progress" VALUES('incidents',5);
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
INSERT INTO "reports" VALUES('a','r1','bombing','asserted',1,'2021-03-08','2021-03-08','day','Hilla','Babil','IQ',32.4637,44.4196,'city',2,2,NULL,NULL,9.0821231166050475636e-01,'A bomb killed two soldiers in Hilla on Monday.');
CREATE TABLE texts (
  hash TEXT PRIMARY KEY CHECK (length(hash) = 64), -- SHA-256 of the text in UTF-8
  text TEXT NOT NULL
) STRICT;
INSERT INTO "texts" VALUES('3c2a2013fe6e30610f3e5d641233e340a91c221ed481f52cc6ffa4fd926c449b','A bomb killed two soldiers in Hilla on Monday.');
CREATE INDEX incidents_by_type_and_day ON incidents (type, earliest);
CREATE INDEX incidents_by_country ON incidents (country, admin1);
CREATE INDEX incident_reports_by_incident ON incident_reports (incident);
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
COMMIT;

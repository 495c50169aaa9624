CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '%', tg_argv[0];
END $$;

-- The only thing that may be taken away is the contents of a forgotten document.
CREATE TRIGGER decisions_are_never_changed BEFORE UPDATE ON decisions
FOR EACH ROW WHEN (new.body <> '' OR new.seq <> old.seq OR new.at <> old.at OR new.kind <> old.kind
  OR new.body_hash <> old.body_hash OR new.previous <> old.previous OR new.hash <> old.hash)
EXECUTE FUNCTION refuse('decisions are append-only');

CREATE TRIGGER decisions_are_never_deleted BEFORE DELETE OR TRUNCATE ON decisions
FOR EACH STATEMENT EXECUTE FUNCTION refuse('decisions are append-only');

CREATE TRIGGER texts_are_never_changed BEFORE UPDATE OR TRUNCATE ON texts
FOR EACH STATEMENT EXECUTE FUNCTION refuse('texts are never changed');

CREATE FUNCTION refuse_unless_forgotten() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM forgotten WHERE content_hash = old.hash) THEN
    RAISE EXCEPTION 'texts are only deleted by forgetting a document';
  END IF;
  RETURN old;
END $$;

CREATE TRIGGER texts_are_only_deleted_when_forgotten BEFORE DELETE ON texts
FOR EACH ROW EXECUTE FUNCTION refuse_unless_forgotten();

-- The server keeps samples of a column to plan with; words that may have to be forgotten are none
-- of its business.
ALTER TABLE texts ALTER COLUMN text SET STATISTICS 0;
ALTER TABLE decisions ALTER COLUMN body SET STATISTICS 0;
ALTER TABLE documents ALTER COLUMN title SET STATISTICS 0,
  ALTER COLUMN source SET STATISTICS 0, ALTER COLUMN url SET STATISTICS 0;
ALTER TABLE reports ALTER COLUMN quote SET STATISTICS 0, ALTER COLUMN place SET STATISTICS 0;
ALTER TABLE incidents ALTER COLUMN actors SET STATISTICS 0, ALTER COLUMN place SET STATISTICS 0;

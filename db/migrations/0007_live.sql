-- By hand: whatever changes a filing tells every process that listens (server/live), as its transaction commits.
CREATE FUNCTION "tell_filing_changed"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify(
    'huangshui_live',
    json_build_object(
      'kind', 'changed',
      'filing', NEW."id",
      'revision', NEW."revision",
      'draft', NEW."revision" <> OLD."revision"
    )::text
  );
  RETURN NULL;
END;
$$;
--> statement-breakpoint
CREATE TRIGGER "tell_changed" AFTER UPDATE ON "filing" FOR EACH ROW EXECUTE FUNCTION "tell_filing_changed"();

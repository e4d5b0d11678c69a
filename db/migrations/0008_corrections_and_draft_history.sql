CREATE TABLE "correction" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"filing_id" uuid NOT NULL,
	"publication_id" uuid NOT NULL,
	"after_number" integer NOT NULL,
	"reason" text NOT NULL,
	"material" boolean NOT NULL,
	"reading" jsonb,
	"imported_file_id" uuid,
	"by" uuid NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"result_id" uuid,
	"abandoned_by" uuid,
	"abandoned_at" timestamp with time zone,
	CONSTRAINT "correction_result_id_unique" UNIQUE("result_id")
);
--> statement-breakpoint
CREATE TABLE "correction_order" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"filing_id" uuid NOT NULL,
	"publication_id" uuid NOT NULL,
	"reason" text NOT NULL,
	"office_code" text NOT NULL,
	"by" uuid NOT NULL,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "draft_change" (
	"filing_id" uuid NOT NULL,
	"session" integer NOT NULL,
	"revision" integer NOT NULL,
	"cause" text NOT NULL,
	"form" text NOT NULL,
	"changes" jsonb NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "draft_change_filing_id_session_revision_pk" PRIMARY KEY("filing_id","session","revision")
);
--> statement-breakpoint
CREATE TABLE "draft_session" (
	"filing_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"by" uuid NOT NULL,
	"before" jsonb NOT NULL,
	"before_revision" integer NOT NULL,
	CONSTRAINT "draft_session_filing_id_number_pk" PRIMARY KEY("filing_id","number")
);
--> statement-breakpoint
ALTER TABLE "filing" ADD COLUMN "correction_id" uuid;--> statement-breakpoint
ALTER TABLE "correction" ADD CONSTRAINT "correction_filing_id_filing_id_fk" FOREIGN KEY ("filing_id") REFERENCES "public"."filing"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "correction" ADD CONSTRAINT "correction_publication_id_publication_id_fk" FOREIGN KEY ("publication_id") REFERENCES "public"."publication"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "correction" ADD CONSTRAINT "correction_imported_file_id_imported_file_id_fk" FOREIGN KEY ("imported_file_id") REFERENCES "public"."imported_file"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "correction" ADD CONSTRAINT "correction_by_account_id_fk" FOREIGN KEY ("by") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "correction" ADD CONSTRAINT "correction_result_id_publication_id_fk" FOREIGN KEY ("result_id") REFERENCES "public"."publication"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "correction" ADD CONSTRAINT "correction_abandoned_by_account_id_fk" FOREIGN KEY ("abandoned_by") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "correction_order" ADD CONSTRAINT "correction_order_filing_id_filing_id_fk" FOREIGN KEY ("filing_id") REFERENCES "public"."filing"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "correction_order" ADD CONSTRAINT "correction_order_publication_id_publication_id_fk" FOREIGN KEY ("publication_id") REFERENCES "public"."publication"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "correction_order" ADD CONSTRAINT "correction_order_office_code_unit_code_fk" FOREIGN KEY ("office_code") REFERENCES "public"."unit"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "correction_order" ADD CONSTRAINT "correction_order_by_account_id_fk" FOREIGN KEY ("by") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "draft_change" ADD CONSTRAINT "draft_change_in_session" FOREIGN KEY ("filing_id","session") REFERENCES "public"."draft_session"("filing_id","number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "draft_session" ADD CONSTRAINT "draft_session_filing_id_filing_id_fk" FOREIGN KEY ("filing_id") REFERENCES "public"."filing"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "draft_session" ADD CONSTRAINT "draft_session_by_account_id_fk" FOREIGN KEY ("by") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "correction_filing" ON "correction" USING btree ("filing_id","after_number");--> statement-breakpoint
CREATE INDEX "correction_order_publication" ON "correction_order" USING btree ("publication_id");
--> statement-breakpoint
-- By hand: what Drizzle can't say. Every feature used is in PostgreSQL 15.

-- The two tables point at each other. Deferred, so that both rows may be written in either order.
ALTER TABLE "filing"
  ADD CONSTRAINT "filing_correction_exists" FOREIGN KEY ("correction_id") REFERENCES "correction" ("id") DEFERRABLE INITIALLY DEFERRED;
--> statement-breakpoint
ALTER TABLE "correction"
  ADD CONSTRAINT "correction_says_why" CHECK (btrim("reason") <> ''),
  ADD CONSTRAINT "correction_after_a_submission" CHECK ("after_number" >= 1),
  ADD CONSTRAINT "correction_ends_one_way" CHECK ("result_id" IS NULL OR "abandoned_at" IS NULL),
  ADD CONSTRAINT "correction_abandoned_by_somebody" CHECK (("abandoned_at" IS NULL) = ("abandoned_by" IS NULL)),
  ADD CONSTRAINT "correction_makes_another_version" CHECK ("result_id" <> "publication_id");
--> statement-breakpoint
ALTER TABLE "correction_order" ADD CONSTRAINT "correction_order_says_why" CHECK (btrim("reason") <> '');
--> statement-breakpoint
-- The second line behind the lock on the filing: two people never open two corrections of one report.
CREATE UNIQUE INDEX "correction_one_open" ON "correction" ("filing_id") WHERE "result_id" IS NULL AND "abandoned_at" IS NULL;
--> statement-breakpoint
ALTER TABLE "draft_session"
  ADD CONSTRAINT "draft_session_number_from_1" CHECK ("number" >= 1),
  ADD CONSTRAINT "draft_session_revision_not_negative" CHECK ("before_revision" >= 0);
--> statement-breakpoint
ALTER TABLE "draft_change"
  ADD CONSTRAINT "draft_change_cause_known" CHECK ("cause" IN ('typed', 'fill', 'import', 'form-move', 'restore', 'correction-opened',
    'correction-abandoned')),
  ADD CONSTRAINT "draft_change_is_an_object" CHECK (jsonb_typeof("changes") = 'object');
--> statement-breakpoint
ALTER TABLE "draft_archive" DROP CONSTRAINT "draft_archive_cause_known";
--> statement-breakpoint
ALTER TABLE "draft_archive" ADD CONSTRAINT "draft_archive_cause_known" CHECK ("cause" IN ('import', 'form-move', 'restore', 'correction'));
--> statement-breakpoint
-- An open correction may be reworded and ends once; which report it is of, when and by whom it was opened never changes.
CREATE FUNCTION "keep_correction"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD."result_id" IS NOT NULL OR OLD."abandoned_at" IS NOT NULL THEN
    RAISE EXCEPTION 'correction % is closed: UPDATE refused', OLD."id" USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  IF (NEW."id", NEW."filing_id", NEW."publication_id", NEW."after_number", NEW."by", NEW."at")
    IS DISTINCT FROM (OLD."id", OLD."filing_id", OLD."publication_id", OLD."after_number", OLD."by", OLD."at") THEN
    RAISE EXCEPTION 'what correction % is of never changes: UPDATE refused', OLD."id" USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END
$$;
--> statement-breakpoint
CREATE TRIGGER "keep_correction" BEFORE UPDATE ON "correction" FOR EACH ROW EXECUTE FUNCTION "keep_correction"();
--> statement-breakpoint
CREATE TRIGGER "append_only" BEFORE DELETE OR TRUNCATE ON "correction" EXECUTE FUNCTION "refuse_change"();
--> statement-breakpoint
CREATE TRIGGER "append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "correction_order" EXECUTE FUNCTION "refuse_change"();
--> statement-breakpoint
CREATE TRIGGER "append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "draft_session" EXECUTE FUNCTION "refuse_change"();
--> statement-breakpoint
CREATE TRIGGER "append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "draft_change" EXECUTE FUNCTION "refuse_change"();

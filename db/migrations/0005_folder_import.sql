CREATE TABLE "folder_import" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"office_code" text NOT NULL,
	"name" text NOT NULL,
	"ignored" integer DEFAULT 0 NOT NULL,
	"by" uuid NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"cancelled_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "folder_import_file" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"import_id" uuid NOT NULL,
	"path" text NOT NULL,
	"size" integer NOT NULL,
	"sha256" text,
	"state" text DEFAULT 'waiting' NOT NULL,
	"double_of" uuid,
	"failure" text,
	"report" jsonb,
	"reading" jsonb,
	"found_unit_code" text,
	"found_year" integer,
	"unit_code" text,
	"year" integer,
	"findings" jsonb,
	"read_at" timestamp with time zone,
	"outcome" text,
	"outcome_by" uuid,
	"outcome_at" timestamp with time zone,
	"filing_id" uuid
);
--> statement-breakpoint
CREATE TABLE "stored_file" (
	"sha256" text PRIMARY KEY NOT NULL,
	"size" integer NOT NULL,
	"bytes" "bytea" NOT NULL,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "submission" ALTER COLUMN "sign_off_id" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "publication" ADD COLUMN "published_on" date;--> statement-breakpoint
ALTER TABLE "reporting_year" ADD COLUMN "historical" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "submission" ADD COLUMN "imported_from" uuid;--> statement-breakpoint
ALTER TABLE "folder_import" ADD CONSTRAINT "folder_import_office_code_unit_code_fk" FOREIGN KEY ("office_code") REFERENCES "public"."unit"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "folder_import" ADD CONSTRAINT "folder_import_by_account_id_fk" FOREIGN KEY ("by") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "folder_import_file" ADD CONSTRAINT "folder_import_file_import_id_folder_import_id_fk" FOREIGN KEY ("import_id") REFERENCES "public"."folder_import"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "folder_import_file" ADD CONSTRAINT "folder_import_file_sha256_stored_file_sha256_fk" FOREIGN KEY ("sha256") REFERENCES "public"."stored_file"("sha256") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "folder_import_file" ADD CONSTRAINT "folder_import_file_double_of_folder_import_file_id_fk" FOREIGN KEY ("double_of") REFERENCES "public"."folder_import_file"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "folder_import_file" ADD CONSTRAINT "folder_import_file_found_unit_code_unit_code_fk" FOREIGN KEY ("found_unit_code") REFERENCES "public"."unit"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "folder_import_file" ADD CONSTRAINT "folder_import_file_unit_code_unit_code_fk" FOREIGN KEY ("unit_code") REFERENCES "public"."unit"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "folder_import_file" ADD CONSTRAINT "folder_import_file_outcome_by_account_id_fk" FOREIGN KEY ("outcome_by") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "folder_import_file" ADD CONSTRAINT "folder_import_file_filing_id_filing_id_fk" FOREIGN KEY ("filing_id") REFERENCES "public"."filing"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "folder_import_office" ON "folder_import" USING btree ("office_code","at");--> statement-breakpoint
CREATE INDEX "folder_import_file_import" ON "folder_import_file" USING btree ("import_id","path");--> statement-breakpoint
CREATE INDEX "folder_import_file_sha256" ON "folder_import_file" USING btree ("sha256");--> statement-breakpoint
CREATE INDEX "folder_import_file_unit" ON "folder_import_file" USING btree ("unit_code","year");--> statement-breakpoint
ALTER TABLE "submission" ADD CONSTRAINT "submission_imported_from_folder_import_file_id_fk" FOREIGN KEY ("imported_from") REFERENCES "public"."folder_import_file"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
-- What Drizzle can't say. Written by hand; every feature used is in PostgreSQL 15.
ALTER TABLE "stored_file"
  ADD CONSTRAINT "stored_file_sha256_is_true" CHECK ("sha256" = encode(sha256("bytes"), 'hex')),
  ADD CONSTRAINT "stored_file_size_is_true" CHECK ("size" = octet_length("bytes"));
--> statement-breakpoint
ALTER TABLE "folder_import" ADD CONSTRAINT "folder_import_ignored_not_negative" CHECK ("ignored" >= 0);
--> statement-breakpoint
ALTER TABLE "folder_import_file"
  ADD CONSTRAINT "folder_import_file_state_known" CHECK ("state" IN ('waiting', 'read', 'unreadable', 'doubled')),
  ADD CONSTRAINT "folder_import_file_outcome_known" CHECK ("outcome" IN ('published', 'draft', 'left-out')),
  ADD CONSTRAINT "folder_import_file_read_is_whole" CHECK (("state" = 'read') = ("report" IS NOT NULL AND "reading" IS NOT NULL)),
  ADD CONSTRAINT "folder_import_file_unreadable_says_why" CHECK (("state" = 'unreadable') = ("failure" IS NOT NULL)),
  ADD CONSTRAINT "folder_import_file_double_of_another" CHECK (("state" = 'doubled') = ("double_of" IS NOT NULL) AND "double_of" <> "id"),
  ADD CONSTRAINT "folder_import_file_waits_with_its_bytes" CHECK ("state" = 'unreadable' OR "sha256" IS NOT NULL),
  ADD CONSTRAINT "folder_import_file_taken_in_is_read" CHECK ("outcome" IS NULL OR "outcome" = 'left-out'
    OR ("state" = 'read' AND "unit_code" IS NOT NULL AND "year" IS NOT NULL AND "filing_id" IS NOT NULL)),
  ADD CONSTRAINT "folder_import_file_outcome_by_somebody" CHECK (("outcome" IS NULL) = ("outcome_by" IS NULL) AND ("outcome" IS NULL) = ("outcome_at" IS NULL));
--> statement-breakpoint
-- The same bytes under the same path are one file of the folder, however often they are sent.
CREATE UNIQUE INDEX "folder_import_file_once" ON "folder_import_file" ("import_id", "path", "sha256");
--> statement-breakpoint
-- A submission was signed here, or taken from an office's file of the past; never neither, never both.
ALTER TABLE "submission" ADD CONSTRAINT "submission_signed_or_of_the_past" CHECK (num_nonnulls("sign_off_id", "imported_from") = 1);
--> statement-breakpoint
CREATE UNIQUE INDEX "submission_of_the_past_once" ON "submission" ("imported_from") WHERE "imported_from" IS NOT NULL;
--> statement-breakpoint
CREATE FUNCTION "refuse_change_of_decided"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is decided: % refused', TG_TABLE_NAME, TG_OP USING ERRCODE = 'integrity_constraint_violation';
END
$$;
--> statement-breakpoint
-- What was taken in stays as it was taken; a file that was only left out may still be taken in.
CREATE TRIGGER "decided_stays" BEFORE UPDATE OR DELETE ON "folder_import_file" FOR EACH ROW
  WHEN (OLD."outcome" IN ('published', 'draft')) EXECUTE FUNCTION "refuse_change_of_decided"();
--> statement-breakpoint
CREATE TRIGGER "append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "stored_file" EXECUTE FUNCTION "refuse_change"();

ALTER TABLE "explanation" DROP CONSTRAINT "explanation_once";--> statement-breakpoint
ALTER TABLE "draft_archive" ADD COLUMN "imported_file_id" uuid;--> statement-breakpoint
ALTER TABLE "draft_archive" ADD COLUMN "to_confirm" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "explanation" ADD COLUMN "number" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "filing" ADD COLUMN "sign_off_id" uuid;--> statement-breakpoint
ALTER TABLE "filing" ADD COLUMN "filed_blocking_count" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "filing" ADD COLUMN "filed_warning_count" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "comment_thread" ADD COLUMN "opened_by" text DEFAULT 'office' NOT NULL;--> statement-breakpoint
ALTER TABLE "draft_archive" ADD CONSTRAINT "draft_archive_imported_file_id_imported_file_id_fk" FOREIGN KEY ("imported_file_id") REFERENCES "public"."imported_file"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "explanation" ADD CONSTRAINT "explanation_number" UNIQUE("filing_id","fingerprint","values_hash","number");--> statement-breakpoint
-- What Drizzle can't say, and what the rows from before need. Written by hand; every feature used is in PostgreSQL 15.

-- A draft that was replaced by an older one is archived too.
ALTER TABLE "draft_archive" DROP CONSTRAINT "draft_archive_cause_known";
--> statement-breakpoint
ALTER TABLE "draft_archive" ADD CONSTRAINT "draft_archive_cause_known" CHECK ("cause" IN ('import', 'form-move', 'restore'));
--> statement-breakpoint
-- What waited to be confirmed wasn't kept: every doubtfully read cell of an archived draft waits again.
UPDATE "draft_archive" SET "to_confirm" = coalesce(
  (SELECT jsonb_agg("read"."key") FROM jsonb_each("reading" -> 'cells') AS "read"
    WHERE "read"."value" ->> 'certainty' = 'unsure' AND "draft" -> 'cells' ? "read"."key"), '[]');
--> statement-breakpoint
UPDATE "filing" SET "sign_off_id" = (SELECT "id" FROM "sign_off" WHERE "filing_id" = "filing"."id" ORDER BY "at" DESC LIMIT 1)
  WHERE "state" IN ('signed', 'submitted', 'returned', 'accepted', 'published');
--> statement-breakpoint
UPDATE "filing" SET
  "filed_blocking_count" = (SELECT count(*) FROM jsonb_array_elements("newest"."findings") AS "found" WHERE "found" ->> 'severity' = 'B'),
  "filed_warning_count" = (SELECT count(*) FROM jsonb_array_elements("newest"."findings") AS "found" WHERE "found" ->> 'severity' = 'W')
  FROM (SELECT DISTINCT ON ("filing_id") "filing_id", "findings" FROM "submission" ORDER BY "filing_id", "number" DESC) AS "newest"
  WHERE "newest"."filing_id" = "filing"."id" AND "filing"."first_submitted_at" IS NOT NULL;
--> statement-breakpoint
UPDATE "comment_thread" SET "opened_by" = 'above'
  WHERE "place" ->> 'kind' = 'form' AND EXISTS (SELECT FROM "review_decision" AS "decided" WHERE "decided"."decision" = 'sent_back'
    AND "decided"."submission_id" = "comment_thread"."submission_id" AND "decided"."at" = "comment_thread"."at");
--> statement-breakpoint
-- The two tables point at each other. Deferred, so that both rows may be written in either order.
ALTER TABLE "filing"
  ADD CONSTRAINT "filing_sign_off_exists" FOREIGN KEY ("sign_off_id") REFERENCES "sign_off" ("id") DEFERRABLE INITIALLY DEFERRED,
  ADD CONSTRAINT "filing_filed_counts_not_negative" CHECK ("filed_blocking_count" >= 0 AND "filed_warning_count" >= 0);
--> statement-breakpoint
ALTER TABLE "explanation" ADD CONSTRAINT "explanation_number_from_1" CHECK ("number" >= 1);
--> statement-breakpoint
ALTER TABLE "comment_thread" ADD CONSTRAINT "comment_thread_opened_by_known" CHECK ("opened_by" IN ('office', 'above'));
--> statement-breakpoint
CREATE TRIGGER "append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "explanation" EXECUTE FUNCTION "refuse_change"();
--> statement-breakpoint
CREATE TRIGGER "append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "comment_message" EXECUTE FUNCTION "refuse_change"();
--> statement-breakpoint
CREATE TRIGGER "append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "imported_file" EXECUTE FUNCTION "refuse_change"();
--> statement-breakpoint
CREATE TRIGGER "append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "draft_archive" EXECUTE FUNCTION "refuse_change"();

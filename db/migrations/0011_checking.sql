CREATE TABLE "draft_check" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"filing_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"step" text NOT NULL,
	"content_hash" text NOT NULL,
	"reason" text DEFAULT '' NOT NULL,
	"by" uuid NOT NULL,
	"name" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "draft_check_number" UNIQUE("filing_id","number")
);
--> statement-breakpoint
CREATE TABLE "unit_checking" (
	"unit_code" text PRIMARY KEY NOT NULL,
	"required" boolean NOT NULL,
	"updated_at" timestamp with time zone NOT NULL,
	"updated_by" uuid NOT NULL
);
--> statement-breakpoint
ALTER TABLE "draft_check" ADD CONSTRAINT "draft_check_filing_id_filing_id_fk" FOREIGN KEY ("filing_id") REFERENCES "public"."filing"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "draft_check" ADD CONSTRAINT "draft_check_by_account_id_fk" FOREIGN KEY ("by") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "unit_checking" ADD CONSTRAINT "unit_checking_unit_code_unit_code_fk" FOREIGN KEY ("unit_code") REFERENCES "public"."unit"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "unit_checking" ADD CONSTRAINT "unit_checking_updated_by_account_id_fk" FOREIGN KEY ("updated_by") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
-- By hand:
ALTER TABLE "draft_check"
  ADD CONSTRAINT "draft_check_step_known" CHECK ("step" IN ('asked', 'passed', 'returned', 'withdrawn', 'voided')),
  ADD CONSTRAINT "draft_check_returned_says_why" CHECK (("step" = 'returned') = ("reason" <> '')),
  ADD CONSTRAINT "draft_check_counted_from_1" CHECK ("number" >= 1),
  ADD CONSTRAINT "draft_check_hash_is_sha256" CHECK ("content_hash" ~ '^[0-9a-f]{64}$');
--> statement-breakpoint
CREATE TRIGGER "append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "draft_check" EXECUTE FUNCTION "refuse_change"();
--> statement-breakpoint
ALTER TABLE "notice" DROP CONSTRAINT "notice_kind_known";
--> statement-breakpoint
ALTER TABLE "notice"
  ADD CONSTRAINT "notice_kind_known" CHECK ("kind" IN ('due', 'overdue', 'check-asked', 'check-returned', 'commented', 'returned', 'accepted', 'published'));

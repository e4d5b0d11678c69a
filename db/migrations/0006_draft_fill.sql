CREATE TABLE "draft_fill" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"filing_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"revision" integer NOT NULL,
	"values" jsonb NOT NULL,
	"publication_id" uuid,
	"by" uuid NOT NULL,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "draft_fill" ADD CONSTRAINT "draft_fill_filing_id_filing_id_fk" FOREIGN KEY ("filing_id") REFERENCES "public"."filing"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "draft_fill" ADD CONSTRAINT "draft_fill_publication_id_publication_id_fk" FOREIGN KEY ("publication_id") REFERENCES "public"."publication"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "draft_fill" ADD CONSTRAINT "draft_fill_by_account_id_fk" FOREIGN KEY ("by") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "draft_fill_filing" ON "draft_fill" USING btree ("filing_id");
--> statement-breakpoint
-- What Drizzle can't say. Written by hand; every feature used is in PostgreSQL 15.
ALTER TABLE "draft_fill"
  ADD CONSTRAINT "draft_fill_kind_known" CHECK ("kind" IN ('last-year', 'no-requests', 'rest-zero')),
  ADD CONSTRAINT "draft_fill_fills_something" CHECK (jsonb_typeof("values") = 'object' AND "values" <> '{}'),
  ADD CONSTRAINT "draft_fill_last_year_has_its_publication" CHECK (("kind" = 'last-year') = ("publication_id" IS NOT NULL));
--> statement-breakpoint
CREATE TRIGGER "append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "draft_fill" EXECUTE FUNCTION "refuse_change"();

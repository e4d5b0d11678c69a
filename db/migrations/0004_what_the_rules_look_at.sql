CREATE TABLE "text_band" (
	"submission_id" uuid NOT NULL,
	"year" integer NOT NULL,
	"section" text NOT NULL,
	"key" integer NOT NULL,
	CONSTRAINT "text_band_submission_id_section_key_pk" PRIMARY KEY("submission_id","section","key")
);
--> statement-breakpoint
ALTER TABLE "filing" ADD COLUMN "sign_off_asked_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "reporting_year" ADD COLUMN "max_section1_characters" integer;--> statement-breakpoint
ALTER TABLE "submission" ADD COLUMN "not_assessed" jsonb;--> statement-breakpoint
ALTER TABLE "text_band" ADD CONSTRAINT "text_band_submission_id_submission_id_fk" FOREIGN KEY ("submission_id") REFERENCES "public"."submission"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "text_band_key" ON "text_band" USING btree ("year","section","key");--> statement-breakpoint
-- What Drizzle can't say, and what the rows from before need. Written by hand; every feature used is in PostgreSQL 15.

ALTER TABLE "text_band" ADD CONSTRAINT "text_band_section_known" CHECK ("section" IN ('1', '5'));
--> statement-breakpoint
ALTER TABLE "reporting_year" ADD CONSTRAINT "reporting_year_max_section1_positive" CHECK ("max_section1_characters" > 0);
--> statement-breakpoint
UPDATE "filing" SET "sign_off_asked_at" = (SELECT max("at") FROM "audit_event"
  WHERE "audit_event"."subject" = "filing"."id"::text AND "action" = 'filing.sign-off-requested');

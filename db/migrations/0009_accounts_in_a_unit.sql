CREATE TABLE "unit_contact" (
	"unit_code" text PRIMARY KEY NOT NULL,
	"office" text NOT NULL,
	"telephone" text NOT NULL,
	"updated_at" timestamp with time zone NOT NULL,
	"updated_by" uuid NOT NULL
);
--> statement-breakpoint
ALTER TABLE "role_held" DROP CONSTRAINT "role_held_account_id_role_unit_code_pk";--> statement-breakpoint
ALTER TABLE "account" ADD COLUMN "one_time_until" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "account" ADD COLUMN "last_signed_in_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "account" ADD COLUMN "disabled_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "role_held" ADD COLUMN "id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL;--> statement-breakpoint
ALTER TABLE "role_held" ADD COLUMN "held_from" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "role_held" ADD COLUMN "held_to" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "role_held" ADD COLUMN "acting_for" uuid;--> statement-breakpoint
ALTER TABLE "role_held" ADD COLUMN "granted_by" uuid;--> statement-breakpoint
ALTER TABLE "role_held" ADD COLUMN "ended_by" uuid;--> statement-breakpoint
ALTER TABLE "sign_off" ADD COLUMN "acting_for" uuid;--> statement-breakpoint
ALTER TABLE "sign_off" ADD COLUMN "acting_for_name" text;--> statement-breakpoint
ALTER TABLE "unit_contact" ADD CONSTRAINT "unit_contact_unit_code_unit_code_fk" FOREIGN KEY ("unit_code") REFERENCES "public"."unit"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "unit_contact" ADD CONSTRAINT "unit_contact_updated_by_account_id_fk" FOREIGN KEY ("updated_by") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "role_held" ADD CONSTRAINT "role_held_acting_for_account_id_fk" FOREIGN KEY ("acting_for") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "role_held" ADD CONSTRAINT "role_held_granted_by_account_id_fk" FOREIGN KEY ("granted_by") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "role_held" ADD CONSTRAINT "role_held_ended_by_account_id_fk" FOREIGN KEY ("ended_by") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sign_off" ADD CONSTRAINT "sign_off_acting_for_account_id_fk" FOREIGN KEY ("acting_for") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "role_held_once" ON "role_held" USING btree ("account_id","role","unit_code") WHERE "role_held"."held_to" is null and "role_held"."acting_for" is null;--> statement-breakpoint
CREATE INDEX "role_held_unit" ON "role_held" USING btree ("unit_code");--> statement-breakpoint
CREATE INDEX "role_held_account" ON "role_held" USING btree ("account_id");
--> statement-breakpoint
-- By hand: what Drizzle can't say. Every feature used is in PostgreSQL 15.
DROP INDEX "role_separation_of_powers";
--> statement-breakpoint
-- DESIGN 'Roles': nobody holds two of these three at the same time.
CREATE UNIQUE INDEX "role_separation_of_powers" ON "role_held" ("account_id")
  WHERE "role" IN ('system_administrator', 'security_administrator', 'auditor') AND "held_to" IS NULL;
--> statement-breakpoint
ALTER TABLE "role_held"
  ADD CONSTRAINT "role_held_in_order" CHECK ("held_from" <= "held_to"),
  ADD CONSTRAINT "role_acting_is_a_principals_with_dates" CHECK ("acting_for" IS NULL OR
    ("role" = 'principal' AND "acting_for" <> "account_id" AND "held_from" IS NOT NULL AND "held_to" IS NOT NULL));
--> statement-breakpoint
ALTER TABLE "sign_off" ADD CONSTRAINT "sign_off_acting_has_its_name"
  CHECK (("acting_for" IS NULL) = ("acting_for_name" IS NULL));
--> statement-breakpoint
ALTER TABLE "unit_contact" ADD CONSTRAINT "unit_contact_says_something" CHECK ("telephone" <> '');
--> statement-breakpoint
CREATE FUNCTION "refuse_change_but_the_end"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW."ended_by" := coalesce(NEW."ended_by", OLD."ended_by");
  IF to_jsonb(NEW) - 'held_to' - 'ended_by' = to_jsonb(OLD) - 'held_to' - 'ended_by'
    AND NEW."held_to" IS NOT NULL AND (OLD."held_to" IS NULL OR NEW."held_to" <= OLD."held_to")
  THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'role_held keeps who held what: only an earlier end is taken' USING ERRCODE = 'integrity_constraint_violation';
END
$$;
--> statement-breakpoint
CREATE TRIGGER "only_its_end" BEFORE UPDATE ON "role_held" FOR EACH ROW EXECUTE FUNCTION "refuse_change_but_the_end"();
--> statement-breakpoint
CREATE TRIGGER "append_only" BEFORE DELETE OR TRUNCATE ON "role_held" EXECUTE FUNCTION "refuse_change"();

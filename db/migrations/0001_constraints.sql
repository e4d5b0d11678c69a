-- What the tables alone can't say. Written by hand; every feature used is in PostgreSQL 15.

-- The tree of units. Deferred, so that the register loads in any order within its transaction.
ALTER TABLE "unit"
  ADD CONSTRAINT "unit_parent_exists" FOREIGN KEY ("parent_code") REFERENCES "unit" ("code") DEFERRABLE INITIALLY DEFERRED,
  ADD CONSTRAINT "unit_reviewer_exists" FOREIGN KEY ("reviewed_by") REFERENCES "unit" ("code") DEFERRABLE INITIALLY DEFERRED,
  ADD CONSTRAINT "unit_not_its_own_parent" CHECK ("parent_code" <> "code"),
  ADD CONSTRAINT "unit_not_its_own_reviewer" CHECK ("reviewed_by" <> "code"),
  ADD CONSTRAINT "unit_region_is_gbt_2260" CHECK ("region_code" ~ '^[0-9]{6}$'),
  ADD CONSTRAINT "unit_kind_known" CHECK ("kind" IN ('city', 'district', 'county', 'department', 'town', 'township',
    'subdistrict', 'institution', 'park', 'development_zone'));
--> statement-breakpoint
CREATE INDEX "unit_parent" ON "unit" ("parent_code");
--> statement-breakpoint
ALTER TABLE "reporting_year"
  ADD CONSTRAINT "reporting_year_form_known" CHECK ("form" IN ('form2019', 'form2021')),
  ADD CONSTRAINT "reporting_year_due_in_order" CHECK ("units_due" <= "governments_due");
--> statement-breakpoint
ALTER TABLE "account"
  ADD CONSTRAINT "account_login_lower_case" CHECK ("login" = lower("login") AND "login" <> ''),
  ADD CONSTRAINT "account_failed_sign_ins_counted" CHECK ("failed_sign_ins" >= 0);
--> statement-breakpoint
ALTER TABLE "role_held"
  ADD CONSTRAINT "role_known" CHECK ("role" IN ('drafter', 'checker', 'principal', 'unit_manager', 'reviewer',
    'office_editor', 'system_administrator', 'security_administrator', 'auditor'));
--> statement-breakpoint
-- DESIGN 'Roles': nobody holds two of these three.
CREATE UNIQUE INDEX "role_separation_of_powers" ON "role_held" ("account_id")
  WHERE "role" IN ('system_administrator', 'security_administrator', 'auditor');
--> statement-breakpoint
ALTER TABLE "filing"
  ADD CONSTRAINT "filing_counts_not_negative" CHECK ("revision" >= 0 AND "blocking_count" >= 0 AND "warning_count" >= 0);
--> statement-breakpoint
ALTER TABLE "draft_archive" ADD CONSTRAINT "draft_archive_cause_known" CHECK ("cause" IN ('import', 'form-move'));
--> statement-breakpoint
ALTER TABLE "imported_file"
  ADD CONSTRAINT "imported_file_sha256_is_hex" CHECK ("sha256" ~ '^[0-9a-f]{64}$'),
  ADD CONSTRAINT "imported_file_size_is_true" CHECK ("size" = octet_length("bytes"));
--> statement-breakpoint
ALTER TABLE "sign_off" ADD CONSTRAINT "sign_off_hash_is_hex" CHECK ("content_hash" ~ '^[0-9a-f]{64}$');
--> statement-breakpoint
ALTER TABLE "submission"
  ADD CONSTRAINT "submission_hash_is_hex" CHECK ("content_hash" ~ '^[0-9a-f]{64}$'),
  ADD CONSTRAINT "submission_number_from_1" CHECK ("number" >= 1),
  ADD CONSTRAINT "submission_form_known" CHECK ("form" IN ('form2019', 'form2021'));
--> statement-breakpoint
CREATE INDEX "figure_year_cell" ON "figure" ("year", "cell");
--> statement-breakpoint
ALTER TABLE "review_decision"
  ADD CONSTRAINT "review_decision_known" CHECK ("decision" IN ('returned', 'accepted', 'published', 'held', 'released', 'sent_back'));
--> statement-breakpoint
CREATE INDEX "review_decision_submission" ON "review_decision" ("submission_id", "at");
--> statement-breakpoint
ALTER TABLE "comment_thread" ADD CONSTRAINT "comment_thread_status_known" CHECK ("status" IN ('open', 'answered', 'resolved'));
--> statement-breakpoint
CREATE INDEX "comment_thread_filing" ON "comment_thread" ("filing_id");
--> statement-breakpoint
ALTER TABLE "comment_message" ADD CONSTRAINT "comment_message_side_known" CHECK ("side" IN ('office', 'unit'));
--> statement-breakpoint
CREATE INDEX "comment_message_thread" ON "comment_message" ("thread_id", "at");
--> statement-breakpoint
ALTER TABLE "publication" ADD CONSTRAINT "publication_version_from_1" CHECK ("version" >= 1);
--> statement-breakpoint
-- Two events can't follow the same one: the chain never forks.
CREATE UNIQUE INDEX "audit_event_chain" ON "audit_event" ("previous_hash");
--> statement-breakpoint
CREATE FUNCTION "refuse_change"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only: % refused', TG_TABLE_NAME, TG_OP USING ERRCODE = 'integrity_constraint_violation';
END
$$;
--> statement-breakpoint
CREATE TRIGGER "append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "sign_off" EXECUTE FUNCTION "refuse_change"();
--> statement-breakpoint
CREATE TRIGGER "append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "submission" EXECUTE FUNCTION "refuse_change"();
--> statement-breakpoint
CREATE TRIGGER "append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "figure" EXECUTE FUNCTION "refuse_change"();
--> statement-breakpoint
CREATE TRIGGER "append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "review_decision" EXECUTE FUNCTION "refuse_change"();
--> statement-breakpoint
CREATE TRIGGER "append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "publication" EXECUTE FUNCTION "refuse_change"();
--> statement-breakpoint
CREATE TRIGGER "append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "audit_event" EXECUTE FUNCTION "refuse_change"();

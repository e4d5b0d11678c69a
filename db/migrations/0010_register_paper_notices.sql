CREATE TABLE "mail_address" (
	"account_id" uuid PRIMARY KEY NOT NULL,
	"address" text NOT NULL,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "mail_outbox" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"notice_id" uuid NOT NULL,
	"address" text NOT NULL,
	"subject" text NOT NULL,
	"text" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"sent_at" timestamp with time zone,
	"tries" integer DEFAULT 0 NOT NULL,
	"failure" text,
	CONSTRAINT "mail_outbox_notice_id_unique" UNIQUE("notice_id")
);
--> statement-breakpoint
CREATE TABLE "notice" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"account_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"unit_code" text NOT NULL,
	"year" integer NOT NULL,
	"key" text NOT NULL,
	"title" text NOT NULL,
	"body" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"read_at" timestamp with time zone,
	CONSTRAINT "notice_once" UNIQUE("account_id","key")
);
--> statement-breakpoint
CREATE TABLE "register_matching" (
	"unit_code" text PRIMARY KEY NOT NULL,
	"heads" jsonb NOT NULL,
	"words" jsonb NOT NULL,
	"by" uuid NOT NULL,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "register_taking" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"filing_id" uuid NOT NULL,
	"revision" integer NOT NULL,
	"before" jsonb NOT NULL,
	"left_out" integer NOT NULL,
	"by" uuid NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"undone_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "request_register" (
	"filing_id" uuid PRIMARY KEY NOT NULL,
	"file_name" text NOT NULL,
	"sheet" text NOT NULL,
	"rows" jsonb NOT NULL,
	"words" jsonb NOT NULL,
	"by" uuid NOT NULL,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "paper_verdict" (
	"sign_off_id" uuid PRIMARY KEY NOT NULL,
	"matches" boolean NOT NULL,
	"by" uuid NOT NULL,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "signed_paper" (
	"sign_off_id" uuid PRIMARY KEY NOT NULL,
	"sha256" text NOT NULL,
	"type" text NOT NULL,
	"pages" integer NOT NULL
);
--> statement-breakpoint
ALTER TABLE "sign_off" ADD COLUMN "kind" text DEFAULT 'account' NOT NULL;--> statement-breakpoint
ALTER TABLE "mail_address" ADD CONSTRAINT "mail_address_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mail_outbox" ADD CONSTRAINT "mail_outbox_notice_id_notice_id_fk" FOREIGN KEY ("notice_id") REFERENCES "public"."notice"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notice" ADD CONSTRAINT "notice_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notice" ADD CONSTRAINT "notice_unit_code_unit_code_fk" FOREIGN KEY ("unit_code") REFERENCES "public"."unit"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "register_matching" ADD CONSTRAINT "register_matching_unit_code_unit_code_fk" FOREIGN KEY ("unit_code") REFERENCES "public"."unit"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "register_matching" ADD CONSTRAINT "register_matching_by_account_id_fk" FOREIGN KEY ("by") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "register_taking" ADD CONSTRAINT "register_taking_filing_id_filing_id_fk" FOREIGN KEY ("filing_id") REFERENCES "public"."filing"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "register_taking" ADD CONSTRAINT "register_taking_by_account_id_fk" FOREIGN KEY ("by") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "request_register" ADD CONSTRAINT "request_register_filing_id_filing_id_fk" FOREIGN KEY ("filing_id") REFERENCES "public"."filing"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "request_register" ADD CONSTRAINT "request_register_by_account_id_fk" FOREIGN KEY ("by") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "paper_verdict" ADD CONSTRAINT "paper_verdict_sign_off_id_signed_paper_sign_off_id_fk" FOREIGN KEY ("sign_off_id") REFERENCES "public"."signed_paper"("sign_off_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "paper_verdict" ADD CONSTRAINT "paper_verdict_by_account_id_fk" FOREIGN KEY ("by") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "signed_paper" ADD CONSTRAINT "signed_paper_sign_off_id_sign_off_id_fk" FOREIGN KEY ("sign_off_id") REFERENCES "public"."sign_off"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "signed_paper" ADD CONSTRAINT "signed_paper_sha256_stored_file_sha256_fk" FOREIGN KEY ("sha256") REFERENCES "public"."stored_file"("sha256") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "notice_newest" ON "notice" USING btree ("account_id","at");--> statement-breakpoint
CREATE INDEX "register_taking_filing" ON "register_taking" USING btree ("filing_id");
--> statement-breakpoint
-- By hand:
ALTER TABLE "draft_fill" DROP CONSTRAINT "draft_fill_kind_known";
--> statement-breakpoint
ALTER TABLE "draft_fill"
  ADD CONSTRAINT "draft_fill_kind_known" CHECK ("kind" IN ('last-year', 'no-requests', 'rest-zero', 'register'));
--> statement-breakpoint
ALTER TABLE "request_register"
  ADD CONSTRAINT "request_register_rows_bounded" CHECK (jsonb_typeof("rows") = 'array' AND jsonb_array_length("rows") BETWEEN 1 AND 5000);
--> statement-breakpoint
ALTER TABLE "register_taking"
  ADD CONSTRAINT "register_taking_left_out_counts" CHECK ("left_out" >= 0),
  ADD CONSTRAINT "register_taking_before_by_path" CHECK (jsonb_typeof("before") = 'object');
--> statement-breakpoint
ALTER TABLE "sign_off" ADD CONSTRAINT "sign_off_kind_known" CHECK ("kind" IN ('account', 'paper'));
--> statement-breakpoint
ALTER TABLE "signed_paper"
  ADD CONSTRAINT "signed_paper_type_known" CHECK ("type" IN ('pdf', 'jpeg', 'png')),
  ADD CONSTRAINT "signed_paper_has_pages" CHECK ("pages" BETWEEN 1 AND 10);
--> statement-breakpoint
CREATE TRIGGER "append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "signed_paper" EXECUTE FUNCTION "refuse_change"();
--> statement-breakpoint
CREATE TRIGGER "append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "paper_verdict" EXECUTE FUNCTION "refuse_change"();
--> statement-breakpoint
ALTER TABLE "notice"
  ADD CONSTRAINT "notice_kind_known" CHECK ("kind" IN ('due', 'overdue', 'commented', 'returned', 'accepted', 'published'));
--> statement-breakpoint
ALTER TABLE "mail_address" ADD CONSTRAINT "mail_address_is_one" CHECK ("address" ~ '^[^[:space:]@]+@[^[:space:]@]+$');
--> statement-breakpoint
ALTER TABLE "mail_outbox" ADD CONSTRAINT "mail_outbox_tries_counted" CHECK ("tries" >= 0);

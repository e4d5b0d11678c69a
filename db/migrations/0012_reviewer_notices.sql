-- By hand:
ALTER TABLE "notice" DROP CONSTRAINT "notice_kind_known";
--> statement-breakpoint
ALTER TABLE "notice"
  ADD CONSTRAINT "notice_kind_known" CHECK ("kind" IN ('due', 'overdue', 'check-asked', 'check-returned', 'units-due', 'units-overdue', 'commented', 'returned', 'accepted', 'published'));

import type { auditEvent } from '@/db/schema/audit-event';
import type { explanation, filing } from '@/db/schema/filing';
import type { publication } from '@/db/schema/publication';
import type { commentMessage, commentThread, reviewDecision } from '@/db/schema/review';
import type { figure, signOff, submission } from '@/db/schema/submission';
import type { textBand } from '@/db/schema/text-band';
import type { AuditAction } from '@/server/audit/actions';

export type FilingRow = typeof filing.$inferSelect;

/** The rows of many filings' histories, as the verbs would have written them one by one. */
export interface Rows {
  filings: FilingRow[];
  explanations: (typeof explanation.$inferSelect)[];
  signOffs: (typeof signOff.$inferInsert)[];
  submissions: (typeof submission.$inferSelect)[];
  figures: (typeof figure.$inferSelect)[];
  textBands: (typeof textBand.$inferSelect)[];
  threads: (typeof commentThread.$inferSelect)[];
  messages: (typeof commentMessage.$inferSelect)[];
  decisions: (typeof reviewDecision.$inferSelect)[];
  publications: (typeof publication.$inferSelect)[];
  /** Still without the hashes that chain them; not in order of time. */
  events: Event[];
}

export interface Event extends Omit<typeof auditEvent.$inferSelect, 'id' | 'hash' | 'previousHash'> {
  action: AuditAction;
}

export const noRows = (): Rows => ({
  filings: [],
  explanations: [],
  signOffs: [],
  submissions: [],
  figures: [],
  textBands: [],
  threads: [],
  messages: [],
  decisions: [],
  publications: [],
  events: [],
});

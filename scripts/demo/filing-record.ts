import { formInForce } from '@/report/forms/registry';
import { emptyReport, type ReportData } from '@/report/report';
import type { NearText } from '@/report/similarity/near-text';
import { type ValidationResult, validate } from '@/report/validate';
import type { AuditAction } from '@/server/audit/actions';
import { contentHash } from '@/server/filing/content-hash';
import { countFindings, weighed } from '@/server/filing/findings';
import { type Move, nextState } from '@/server/filing/moves';
import { signedHash } from '@/server/filing/signed-hash';
import type { DemoUnit } from './figures';
import type { Person } from './people';
import type { FilingRow, Rows } from './rows';
import { stableId } from './stable-id';

export interface Cast {
  unit: DemoUnit;
  year: number;
  /** The code of the unit whose office reviews this one. */
  reviewerCode: string;
  /** The unit's published report of the year before; null where there is none. */
  lastYear: ReportData | null;
  /** The full names of all other units of the city. */
  otherUnits: readonly string[];
  /** Another unit's filed text that this filing's repeats, as far as the draft has it; see copied-text.ts. */
  nearTexts: (draft: ReportData) => NearText[];
}

/** One filing among the rows, with what every step of its story needs of it. */
export class FilingRecord {
  readonly filing: FilingRow;
  /** What the rules last said: validating is most of the work. */
  #judged: { draft: ReportData; stage: 'file' | 'submission'; result: ValidationResult } | null = null;

  constructor(
    readonly rows: Rows,
    readonly cast: Cast,
    at: Date,
  ) {
    this.filing = blankFiling(cast.unit.code, cast.year, at);
    rows.filings.push(this.filing);
    this.count('file');
  }

  /** Moves the filing on, as the verbs' own table has it. */
  move(move: Move): void {
    const next = nextState(this.filing.state, move, this.#givenBack());
    if (next === null) throw new RangeError(`${move} is out of sequence in ${this.filing.state}`);
    this.filing.state = next;
  }

  /** Whether the office's last word is that the unit has to mend it, as server/filing/given-back.ts has it. */
  #givenBack(): boolean {
    const filed = new Set(this.submissions().map(({ id }) => id));
    const last = this.rows.decisions.findLast(({ submissionId }) => filed.has(submissionId));
    return last?.decision === 'returned' || last?.decision === 'sent_back';
  }

  /** Changes columns of the filing. */
  set(at: Date, change: Partial<FilingRow>): void {
    Object.assign(this.filing, change, { updatedAt: at });
  }

  /** Counts the findings anew. */
  count(stage: 'file' | 'submission'): void {
    Object.assign(this.filing, countFindings(weighed(this.judge(stage).findings, this.explanations())));
  }

  /** What the rules say of the draft, given what server/filing/assess.ts would give them. */
  judge(stage: 'file' | 'submission'): ValidationResult {
    const judged = this.#judged;
    const { draft } = this.filing;
    if (judged?.draft === draft && judged.stage === stage) return judged.result;
    const { unit, year, lastYear, otherUnits, nearTexts } = this.cast;
    const { code, name, aliases, kind, powers } = unit;
    const result = validate(draft, {
      ...{ year, stage, lastYear, otherUnits, nearTexts: nearTexts(draft) },
      unit: { code, name, aliases, kind, powers },
      // The demo's first year is the year before last's.
      earlierYears: [],
      settings: { maxSection1Characters: null },
      ...(stage === 'submission' ? { signedOff: true } : {}),
    });
    this.#judged = { draft, stage, result };
    return result;
  }

  /** The unit's explanations so far. */
  explanations = () => this.rows.explanations.filter(({ filingId }) => filingId === this.filing.id);
  /** The versions filed so far. */
  submissions = () => this.rows.submissions.filter(({ filingId }) => filingId === this.filing.id);
  /** The draft's content hash. */
  hash = () => contentHash(this.filing.draft);
  /** The hash of what is signed: the draft with its explanations. */
  signedHash = () => signedHash(this.filing.draft, this.explanations());
  /** An id for something of this filing, told apart by its name. */
  id = (what: string) => stableId(`${this.filing.unitCode} ${this.filing.year} ${what}`);

  /** The newest version filed. */
  newest() {
    const newest = this.submissions().at(-1);
    if (newest === undefined) throw new RangeError('nothing was submitted');
    return newest;
  }

  /** Adds to the audit trail. */
  event(at: Date, by: Person, action: AuditAction, details: Record<string, unknown>): void {
    this.rows.events.push({
      at,
      actorId: by.id,
      actorName: by.name,
      action,
      unitCode: this.filing.unitCode,
      subject: this.filing.id,
      details,
    });
  }
}

function blankFiling(unitCode: string, year: number, at: Date): FilingRow {
  return {
    id: stableId(`filing ${unitCode} ${year}`),
    unitCode,
    year,
    state: 'draft',
    draft: emptyReport(formInForce(year).name),
    revision: 0,
    versions: {},
    reading: null,
    importedFileId: null,
    signOffId: null,
    signOffAskedAt: null,
    correctionId: null,
    toConfirm: [],
    openedByReviewerAt: null,
    held: false,
    heldReason: null,
    fictitious: true,
    firstSubmittedAt: null,
    blockingCount: 0,
    warningCount: 0,
    filedBlockingCount: 0,
    filedWarningCount: 0,
    createdAt: at,
    updatedAt: at,
    updatedBy: null,
  };
}

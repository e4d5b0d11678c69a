import type { Decision } from '@/db/schema/review';
import type { Place } from '@/report/finding';
import type { ReportData } from '@/report/report';
import { signingStatement } from '@/report/signing-statement';
import type { AuditAction } from '@/server/audit/actions';
import { figuresOf } from '@/server/filing/figures';
import { filedCounts, isExplained, mayBeExplained, weighed } from '@/server/filing/findings';
import { changedPaths } from '@/server/filing/report-paths';
import { textBandsOf } from '@/server/filing/text-bands';
import { explanationFor } from './explanations';
import { type Cast, FilingRecord } from './filing-record';
import { type Person, personOf } from './people';
import type { Rows } from './rows';

/**
 * One filing's history. Every step appends the rows that the verb of that name would write (server/filing,
 * server/review), with its audit event, and throws where the verb would refuse the move.
 */
export class Story {
  readonly #drafter: Person;
  readonly #principal: Person;
  readonly #reviewer: Person;
  readonly #record: FilingRecord;

  constructor(
    readonly rows: Rows,
    readonly cast: Cast,
    at: Date,
  ) {
    const { unit, reviewerCode } = cast;
    this.#drafter = personOf('drafter', unit.code);
    this.#principal = personOf('principal', unit.code);
    this.#reviewer = personOf('reviewer', reviewerCode);
    this.#record = new FilingRecord(rows, cast, at);
    this.#record.event(at, this.#drafter, 'filing.opened', {});
  }

  write(at: Date, draft: ReportData): void {
    const paths = changedPaths(this.#record.filing.draft, draft);
    this.#record.move('edit');
    const revision = this.#record.filing.revision + 1;
    this.#record.set(at, { draft, revision, updatedBy: this.#drafter.id });
    for (const path of paths) this.#record.filing.versions[path] = revision;
    this.#record.count('file');
    this.#record.event(at, this.#drafter, 'filing.saved', { revision, paths });
  }

  /** Explains every warning of the draft in writing. */
  explain(at: Date): void {
    for (const finding of this.#record.judge('file').findings.filter(mayBeExplained)) {
      const { fingerprint, valuesHash } = finding;
      if (isExplained(finding, this.#record.explanations())) continue;
      this.rows.explanations.push({
        id: this.#record.id(`explanation ${fingerprint} ${valuesHash}`),
        filingId: this.#record.filing.id,
        fingerprint,
        valuesHash,
        number: 1,
        text: explanationFor(finding.rule),
        by: this.#drafter.id,
        at,
      });
      this.#record.event(at, this.#drafter, 'filing.explained', { fingerprint });
    }
    this.#record.count('file');
  }

  requestSignOff(at: Date): void {
    this.#record.move('request-sign-off');
    this.#record.set(at, { signOffId: null, signOffAskedAt: at });
    const details = { contentHash: this.#record.signedHash() };
    this.#record.event(at, this.#drafter, 'filing.sign-off-requested', details);
  }

  signOff(at: Date): void {
    const { unit, year } = this.cast;
    this.#record.move('sign-off');
    const contentHash = this.#record.signedHash();
    const id = this.#record.id(`sign-off ${this.#record.filing.revision}`);
    this.#record.set(at, { signOffId: id });
    this.rows.signOffs.push({
      id,
      filingId: this.#record.filing.id,
      contentHash,
      statement: signingStatement(unit.name, year),
      kind: 'account',
      by: this.#principal.id,
      name: this.#principal.name,
      at,
    });
    this.#record.event(at, this.#principal, 'filing.signed-off', { contentHash });
  }

  submit(at: Date): void {
    const number = this.#record.submissions().length + 1;
    const explanations = this.#record.explanations();
    const judged = this.#record.judge('submission');
    const findings = weighed(judged.findings, explanations);
    const report = this.#record.filing.draft;
    const id = this.#record.id(`submission ${number}`);
    this.#record.move('submit');
    this.rows.submissions.push({
      id,
      filingId: this.#record.filing.id,
      number,
      form: report.form,
      report,
      contentHash: this.#record.hash(),
      findings,
      notAssessed: judged.notAssessed,
      explanations: explanations
        .filter((one) => findings.some((finding) => isExplained(finding, [one])))
        .map(({ fingerprint, text }) => ({ fingerprint, text })),
      signOffId: this.#record.id(`sign-off ${this.#record.filing.revision}`),
      importedFrom: null,
      by: this.#drafter.id,
      at,
    });
    const { unitCode, year } = this.#record.filing;
    this.rows.figures.push(...figuresOf(report).map((one) => ({ ...one, submissionId: id, unitCode, year })));
    this.rows.textBands.push(...textBandsOf({ submissionId: id, year, unit: this.cast.unit, report }));
    this.#record.set(at, {
      ...filedCounts(findings),
      firstSubmittedAt: this.#record.filing.firstSubmittedAt ?? at,
      openedByReviewerAt: null,
    });
    const details = { submissionId: id, number, contentHash: this.#record.hash() };
    this.#record.event(at, this.#drafter, 'filing.submitted', details);
  }

  openReview(at: Date): void {
    this.#record.filing.openedByReviewerAt = at;
    this.#record.event(at, this.#reviewer, 'review.opened', { year: this.#record.filing.year });
  }

  /** Comments; the thread's id. */
  comment(at: Date, place: Place, text: string): string {
    const { id, number } = this.#record.newest();
    const thread = this.#record.id(`thread ${number} ${JSON.stringify(place)}`);
    this.rows.threads.push({
      id: thread,
      filingId: this.#record.filing.id,
      submissionId: id,
      place,
      status: 'open',
      openedBy: 'office',
      at,
    });
    this.#message(at, thread, this.#reviewer, 'office', text);
    this.#record.event(at, this.#reviewer, 'review.commented', { submission: number, place });
    return thread;
  }

  answer(at: Date, threadId: string, text: string): void {
    this.#setThread(threadId, 'answered');
    this.#message(at, threadId, this.#drafter, 'unit', text);
    this.#record.event(at, this.#drafter, 'filing.answered', { threadId });
  }

  resolve(at: Date, threadId: string): void {
    const { place } = this.#setThread(threadId, 'resolved');
    this.#record.event(at, this.#reviewer, 'review.resolved', { thread: threadId, place });
  }

  giveBack(at: Date, reason: string): void {
    this.#record.move('return');
    this.#decide(at, this.#reviewer, 'returned', 'review.returned', reason);
  }

  accept(at: Date): void {
    this.#record.move('accept');
    this.#decide(at, this.#reviewer, 'accepted', 'review.accepted', '');
  }

  publish(at: Date): void {
    const { unitCode, year } = this.#record.filing;
    this.#record.move('publish');
    this.rows.publications.push({
      id: this.#record.id('publication 1'),
      unitCode,
      year,
      version: 1,
      submissionId: this.#record.newest().id,
      by: this.#reviewer.id,
      at,
      publishedOn: null,
      note: '',
    });
    this.#decide(at, this.#reviewer, 'published', 'review.published', '');
  }

  hold(at: Date, city: Person, reason: string): void {
    this.#record.set(at, { held: true, heldReason: reason });
    this.#decide(at, city, 'held', 'review.held', reason);
  }

  #decide(at: Date, by: Person, decision: Decision, action: AuditAction, reason: string): void {
    const { id, number, contentHash: hash } = this.#record.newest();
    this.rows.decisions.push({
      id: this.#record.id(`${decision} ${number}`),
      submissionId: id,
      decision,
      reason,
      by: by.id,
      at,
    });
    this.#record.set(at, {});
    const { year } = this.#record.filing;
    const said = reason === '' ? {} : { reason };
    this.#record.event(at, by, action, { year, submission: number, contentHash: hash, ...said });
  }

  #message(at: Date, threadId: string, by: Person, side: 'office' | 'unit', text: string): void {
    const id = this.#record.id(`message ${threadId} ${at.toISOString()}`);
    this.rows.messages.push({ id, threadId, text, side, by: by.id, at });
  }

  #setThread(threadId: string, status: 'answered' | 'resolved') {
    const thread = this.rows.threads.find(({ id }) => id === threadId);
    if (thread === undefined) throw new RangeError(`no thread ${threadId}`);
    thread.status = status;
    return thread;
  }
}

import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestDatabase, testDatabase } from '@/db/testing/test-database';
import type { CellValue } from '@/report/cell-value';
import { entryCells } from '@/report/forms/form-cells';
import { formByName } from '@/report/forms/registry';
import { reportTitle } from '@/report/title';
import { validate } from '@/report/validate';
import type { Actor } from '../context';
import { sha256 } from '../sha256';
import { BUREAU_NAME, type Bureau, bureau, WHICH } from '../testing/bureau';
import { completeReport } from '../testing/complete-report';
import { as, NOON, PASSWORD, person } from '../testing/people';
import { refusal } from '../testing/refusal';
import { importFile } from './import-file';
import { originalFile } from './original-file';
import type { Edit, FilingView } from './view';

const FIXTURE = new URL('../../documents/fixtures/huangzhong-education-2023.docx', import.meta.url);

let test: TestDatabase;
let people: Bureau;
let reviewer: Actor;
beforeAll(async () => {
  test = await testDatabase();
  people = await bureau(test.db);
  reviewer = await person(test.db, 'reviewer', ['reviewer', '630106']);
});
afterAll(() => test.close());

let minutes = 0;
/** The story's clock goes on by a minute at each look. */
const now = () => new Date(NOON.getTime() + 60_000 * ++minutes);
const drafting = () => as(test.db, people.drafter, now()).filing;
const drafterContext = () => ({ db: test.db, actor: people.drafter, now: now() });
const judge = (view: FilingView) =>
  validate(view.draft, { year: 2023, unit: view.unit, stage: 'file', lastYear: view.lastYear }).findings;

/** The edits that mend a draft: everything that the faultless report says otherwise. */
function mending(view: FilingView): Edit[] {
  const whole = completeReport(BUREAU_NAME, 2023);
  const base = (path: string) => ({ baseVersion: view.versions[path] ?? 0 });
  const cell = (id: string, value: CellValue): Edit => ({
    ...{ kind: 'cell', cell: id, value },
    ...base(`cell:${id}`),
  });
  return [
    { kind: 'title', value: reportTitle(BUREAU_NAME, 2023), ...base('title') },
    { kind: 'front', value: '', ...base('front') },
    { kind: 'section', section: '1', value: whole.sections['1'], ...base('section:1') },
    { kind: 'section', section: '5', value: whole.sections['5'], ...base('section:5') },
    { kind: 'section', section: '6', value: whole.sections['6'], ...base('section:6') },
    ...entryCells(formByName('form2021')).map(({ id }) => cell(id, whole.cells[id] ?? null)),
  ];
}

describe('the real report of 西宁市湟中区教育局 for 2023, from the Word file to the reviewer', () => {
  it('1. is a task with its deadline', async () => {
    expect(await drafting().tasks()).toMatchObject([
      { ...WHICH, state: 'not_started', due: '2024-01-31', daysLeft: 11, overdue: false },
    ]);
    await drafting().open(WHICH);
    expect(await drafting().tasks()).toMatchObject([{ state: 'draft', unitName: BUREAU_NAME }]);
  });

  it('2. is read, with what is wrong, before anything is taken over', async () => {
    const bytes = new Uint8Array(await readFile(FIXTURE));
    const preview = await importFile(drafterContext(), { ...WHICH, name: '湟中区教育局年报.docx', bytes });
    const rules = new Set(preview.findings.map(({ rule }) => rule));
    for (const rule of [
      'FORM-VERSION',
      'FORM-LABELS',
      'FORM-SHAPE',
      'FORM-TITLE',
      'FORM-LEFTOVER',
      'SIGN-OFF',
    ]) {
      expect(rules).toContain(rule);
    }
    expect(preview).toMatchObject({ report: { form: 'form2019' }, differing: [], warnings: [] });
    expect((await drafting().view(WHICH)).draft.form).toBe('form2021');
    const view = await drafting().applyImport({
      ...WHICH,
      importId: preview.importId,
      revision: preview.revision,
      mode: 'replace',
    });
    expect(view.draft).toEqual(preview.report);
    const original = await originalFile(drafterContext(), WHICH);
    expect(sha256(original.bytes)).toBe(sha256(bytes));
    expect(view.importedFile?.sha256).toBe(sha256(bytes));
  });

  it('3. cannot go to the principal as it is; moves to the form in force; is mended', async () => {
    expect((await refusal(drafting().requestSignOff(WHICH))).code).toBe('PRECONDITION_FAILED');
    const before = await drafting().view(WHICH);
    const { view, dropped, carried } = await drafting().moveForm({ ...WHICH, revision: before.revision });
    expect(view.draft.form).toBe('form2021');
    expect(carried).toBeGreaterThan(0);
    expect(view.archives[0]?.dropped).toEqual(dropped);
    expect(judge(view).map(({ rule }) => rule)).not.toContain('FORM-VERSION');
    const saved = await drafting().save({ ...WHICH, edits: mending(view) });
    expect(saved.conflicts).toEqual([]);
    const mended = await drafting().view(WHICH);
    expect(judge(mended).filter(({ severity }) => severity !== 'I')).toEqual([]);
    await drafting().confirmCells({ ...WHICH, cells: [...mended.toConfirm, 'none'] });
  });

  it('4. is signed by the principal and filed', async () => {
    const asked = await drafting().requestSignOff(WHICH);
    expect(asked.state).toBe('signing');
    const { filing } = as(test.db, people.principal, now());
    const { contentHash } = await filing.view(WHICH);
    const signed = await filing.signOff({ ...WHICH, contentHash, password: PASSWORD });
    expect(signed).toMatchObject({ state: 'signed', signOff: { name: 'principal的姓名', contentHash } });
    const filed = await drafting().submit({ ...WHICH, contentHash });
    expect(filed).toMatchObject({ state: 'submitted', submissions: [{ number: 1, contentHash }] });
    const edit: Edit = { kind: 'title', value: '另一个标题', baseVersion: filed.versions.title ?? 0 };
    expect((await refusal(drafting().save({ ...WHICH, edits: [edit] }))).code).toBe('PRECONDITION_FAILED');
  });

  it('5. comes back with a comment, is answered, signed and filed again', async () => {
    const { review } = as(test.db, reviewer, now());
    const { submission } = await review.open(WHICH);
    const on = { submissionId: submission?.id ?? '' };
    await review.comment({
      ...on,
      place: { kind: 'cell', cell: 't3.new.natural' },
      text: '请核对申请数量。',
    });
    await review.returnToUnit({ ...on, reason: '请按意见核对' });
    const back = await drafting().view(WHICH);
    expect(back).toMatchObject({ state: 'returned', threads: [{ number: 1, status: 'open' }] });
    expect(back.actions.answer).toEqual({ allowed: true });
    const [thread] = back.threads;
    const answered = await drafting().answer({ threadId: thread?.id ?? '', text: '已核对，数量无误。' });
    expect(answered.threads).toMatchObject([
      { status: 'answered', messages: [{ side: 'office' }, { side: 'unit', text: '已核对，数量无误。' }] },
    ]);
    const again = await drafting().submit({ ...WHICH, contentHash: answered.contentHash });
    expect(again).toMatchObject({ state: 'submitted', submissions: [{ number: 1 }, { number: 2 }] });
  });

  it('6. tells its own story', async () => {
    const { timeline } = await drafting().view(WHICH);
    expect(timeline.map(({ what }) => what)).toEqual([
      '开始填报',
      '采用文件内容',
      '转换报告格式',
      '送签',
      '签批',
      '提交',
      '审核员打开报告',
      '提出审核意见',
      '退回',
      '回复审核意见',
      '提交',
    ]);
  });
});

import type { CellValue } from '@/report/cell-value';
import { cellDefinition } from '@/report/forms/form-cells';
import { formByName } from '@/report/forms/registry';
import type { ReportData } from '@/report/report';
import { audit } from '../audit';
import type { Context } from '../context';
import { Refusal } from '../errors';
import { changeAuthors, changedBy } from './change-authors';
import { type Change, changeFiling, type Editing } from './change-filing';
import type { FilingRow } from './load-filing';
import { changedPaths, sameValue, valuesByPath, withValue } from './report-paths';
import { restateFills } from './restate-fills';
import { signedHashOf } from './sign-offs';
import { type Edit, editPath, type SaveResult } from './view';
import { requireMove } from './why-not';
import { writeDraft } from './write-draft';

interface Merge {
  draft: ReportData;
  conflicts: Omit<SaveResult['conflicts'][number], 'by'>[];
}

const OTHER_PERSON = '当前浏览器登录的已是另一账号，修改没有保存，仍留在本机。请由填写人重新登录本页后上传。';

/** One browser has one session: where somebody else has signed in since, what was typed must not go out as theirs. */
function requireTypist(accountId: string, typist: string | undefined): void {
  if (typist !== undefined && typist !== accountId) throw new Refusal('UNAUTHORIZED', OTHER_PERSON);
}

/** Refuses edits of cells that the draft's form doesn't have: the screen was on another form. */
function requireKnownCells(report: ReportData, edits: readonly Edit[]): void {
  const form = formByName(report.form);
  const unknown = edits.find((edit) => edit.kind === 'cell' && !cellDefinition(form, edit.cell));
  if (unknown?.kind !== 'cell') return;
  throw new Refusal(
    'BAD_REQUEST',
    `${form.label}中没有“${unknown.cell}”这一格，修改没有保存。报告格式可能刚被他人转换，请刷新页面后重填。`,
  );
}

/**
 * Lays edits over a draft, path by path. A path that somebody else changed since the person saw it, to another
 * value, is left as it stands and returned as a conflict. Pure.
 */
export function mergeEdits(filing: Pick<FilingRow, 'draft' | 'versions'>, edits: readonly Edit[]): Merge {
  const stored = valuesByPath(filing.draft);
  const conflicts: Merge['conflicts'] = [];
  let draft = filing.draft;
  for (const edit of edits) {
    const path = editPath(edit);
    const version = filing.versions[path] ?? 0;
    const value: CellValue = stored.get(path) ?? null;
    if (version !== edit.baseVersion && !sameValue(value, edit.value))
      conflicts.push({ path, value, version });
    else draft = withValue(draft, path, edit.value);
  }
  return { draft, conflicts };
}

/** The new versions of what was asked to be saved, conflicts left out. */
function savedVersions(row: FilingRow, edits: readonly Edit[], conflicts: Merge['conflicts']) {
  const paths = edits.map(editPath).filter((path) => !conflicts.some((conflict) => conflict.path === path));
  return Object.fromEntries(paths.map((path) => [path, row.versions[path] ?? 0]));
}

/** The conflicts, and whose the values are that stand. */
async function withAuthors(
  { tx, actor }: Change,
  filing: FilingRow,
  conflicts: Merge['conflicts'],
): Promise<SaveResult['conflicts']> {
  const revisions = conflicts.map(({ version }) => version);
  const authors = await changeAuthors(tx, filing.id, revisions);
  return conflicts.map((conflict) => ({
    ...conflict,
    by: changedBy(authors.get(conflict.version), actor.accountId),
  }));
}

/** A person who types over a carried-over value has confirmed it. */
function stillToConfirm(filing: FilingRow, changed: readonly string[]): string[] {
  return filing.toConfirm.filter((cell) => !changed.includes(`cell:${cell}`));
}

/**
 * Saves what was typed. Two people's edits of different places merge; of one place, the later is returned as a
 * conflict. Edits of a filing that is to be checked or signed, or was, void that, and are refused where the caller doesn't
 * say that it is known (at-stake.ts); the state in the result says what became of it.
 *
 * @param input.typist the account that typed it: UNAUTHORIZED where the session is another's by now
 */
export async function saveDraft(
  ctx: Context,
  input: Editing & { edits: Edit[]; typist?: string | undefined },
): Promise<SaveResult> {
  return changeFiling(ctx, 'filing.edit', input, async (change) => {
    const { tx, filing, actor } = change;
    requireTypist(actor.accountId, input.typist);
    requireMove(filing.state, 'edit');
    requireKnownCells(filing.draft, input.edits);
    const { draft, conflicts } = mergeEdits(filing, input.edits);
    const changed = changedPaths(filing.draft, draft);
    let row = filing;
    let nearTexts: SaveResult['nearTexts'] = null;
    let restated = false;
    if (changed.length > 0) {
      const written = await writeDraft(ctx, change, {
        cause: 'typed',
        draft,
        toConfirm: stillToConfirm(filing, changed),
      });
      row = written.filing;
      nearTexts = written.nearTexts;
      await audit(tx, ctx, {
        action: 'filing.saved',
        unitCode: filing.unitCode,
        subject: filing.id,
        details: { revision: row.revision, paths: changed },
      });
      const { revision } = row;
      restated = await restateFills(ctx, change, { edits: input.edits, changed, revision });
    }
    return {
      revision: row.revision,
      basedOn: filing.revision,
      versions: savedVersions(row, input.edits, conflicts),
      savedAt: row.updatedAt,
      conflicts: await withAuthors(change, row, conflicts),
      state: row.state,
      contentHash: await signedHashOf(tx, row),
      nearTexts,
      restated,
    };
  });
}

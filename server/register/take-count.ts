import { registerTaking } from '@/db/schema/request-register';
import type { CellValue } from '@/report/cell-value';
import { formByName } from '@/report/forms/registry';
import { countedCells, countRegister } from '@/report/register/count';
import type { ReportData } from '@/report/report';
import type { Context } from '../context';
import { Refusal } from '../errors';
import { changeFiling, type Editing } from '../filing/change-filing';
import { recordFill } from '../filing/record-fill';
import { sameValue, valuesByPath } from '../filing/report-paths';
import { requireSameRevision } from '../filing/require-same';
import { requireMove } from '../filing/why-not';
import { registerOf } from './load-register';
import type { KeptRegister, RegisterView } from './view';
import { viewRegister } from './view-register';

/** Table 3 by path: each cell as counted, and no typed total beside it (totals are computed). */
function valuesOf(draft: ReportData, counted: Record<string, number>): Record<string, CellValue> {
  const totals = Object.keys(formByName(draft.form).totals).filter(
    (id) => id.startsWith('t3.') && draft.cells[id] != null,
  );
  const entries: [string, CellValue][] = Object.entries(counted);
  return Object.fromEntries(
    [...entries, ...totals.map((id): [string, CellValue] => [id, null])].map(([id, value]) => [
      `cell:${id}`,
      value,
    ]),
  );
}

/** Refuses where other rows are left out than the person has seen. */
function requireSameLeftOut(register: KeptRegister | null, problems: number, seen: number) {
  if (register === null) {
    throw new Refusal('NOT_FOUND', '本年度还没有导入登记台账，没有填写。请先导入台账。');
  }
  if (problems === seen) return;
  throw new Refusal(
    'CONFLICT',
    `台账中有 ${problems} 行不能计数，与您看到的不同，没有填写。请刷新页面核对后再填。`,
  );
}

/**
 * Takes table 3 as counted from the register over into the draft, whatever stands there; what stood there is kept, so that it
 * can be undone. CONFLICT where the draft was changed since `revision`, or other rows than `leftOut` can't be counted.
 */
export async function takeCount(
  ctx: Context,
  input: Editing & { revision: number; leftOut: number },
): Promise<RegisterView> {
  await changeFiling(ctx, 'filing.edit', input, async (change) => {
    const { tx, filing, actor } = change;
    requireMove(filing.state, 'edit');
    requireSameRevision(filing, input.revision, '台账的数没有填写。请刷新页面核对后再填。');
    const register = await registerOf(tx, filing.id);
    const form = formByName(filing.draft.form);
    const count = countRegister(
      register?.rows ?? [],
      register?.words ?? { applicant: {}, outcome: {} },
      form,
      filing.year,
    );
    requireSameLeftOut(register, count.problems.length, input.leftOut);
    const values = valuesOf(filing.draft, countedCells(count));
    const stood = valuesByPath(filing.draft);
    const changed = Object.keys(values).filter((path) => !sameValue(stood.get(path), values[path]));
    if (changed.length === 0) throw new Refusal('BAD_REQUEST', '表三与台账的计数一致，没有需要改动的格。');
    const revision = await recordFill(ctx, change, { kind: 'register', values });
    await tx.insert(registerTaking).values({
      filingId: filing.id,
      revision,
      before: Object.fromEntries(changed.map((path) => [path, stood.get(path) ?? null])),
      leftOut: input.leftOut,
      by: actor.accountId,
      at: ctx.now,
    });
  });
  return viewRegister(ctx, input);
}

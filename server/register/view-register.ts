import { entryCells } from '@/report/forms/form-cells';
import { formByName } from '@/report/forms/registry';
import type { ReportData } from '@/report/report';
import { may } from '../access';
import { checkingRequired } from '../checking/check-of';
import type { Context } from '../context';
import { atStake } from '../filing/at-stake';
import { loadFiling, type Which } from '../filing/load-filing';
import { whyNot } from '../filing/why-not';
import { requireUnit } from '../units/require-unit';
import { unitRecordOf } from '../units/unit-record';
import { matchingOf, registerOf, standingTaking } from './load-register';
import type { RegisterView } from './view';

const NOT_YOURS = '登记台账由本单位填报员或复核员办理。';

/** Table 3 of a draft, by cell: what was typed, without totals. */
function requestCells(draft: ReportData): RegisterView['cells'] {
  const ids = entryCells(formByName(draft.form)).filter(({ table }) => table === 't3');
  return Object.fromEntries(ids.map(({ id }) => [id, draft.cells[id] ?? null]));
}

/** The register of a filing as the unit's own people see it. No office has a way to it. */
export async function viewRegister(ctx: Context, which: Which): Promise<RegisterView> {
  const { place, actor } = await requireUnit(ctx, 'filing.view', which.unitCode);
  const { db } = ctx;
  const filing = await loadFiling(db, which);
  const mayEdit = may(actor, 'filing.edit', place);
  const why = mayEdit ? whyNot(filing.state, 'edit') : NOT_YOURS;
  const standing = await standingTaking(db, filing.id);
  return {
    unitCode: which.unitCode,
    unitName: (await unitRecordOf(db, which.unitCode)).name,
    year: filing.year,
    form: filing.draft.form,
    cells: requestCells(filing.draft),
    revision: filing.revision,
    matching: await matchingOf(db, which.unitCode),
    register: await registerOf(db, filing.id),
    taking: standing && { name: standing.name, at: standing.taking.at, leftOut: standing.taking.leftOut },
    keep: mayEdit ? { allowed: true } : { allowed: false, why: NOT_YOURS },
    take: why === null ? { allowed: true } : { allowed: false, why },
    atStake: await atStake(db, filing),
    checking: await checkingRequired(db, filing.unitCode),
  };
}

import type { CellSum, Claim } from '@/report/claims/claim';
import { sumAmount } from '@/report/claims/claims';
import type { Form } from '@/report/forms/form';
import { cellDefinition } from '@/report/forms/form-cells';
import { tableName } from '@/report/place';
import { quote } from '@/report/quote';
import { amountWords, sumName } from '@/report/rules/claim-mismatch';
import type { Agreement } from './figure-marks';
import { agreementOf } from './figure-marks';

/** A figure of the text and what the tables hold against it, in words. */
export interface OtherSide {
  readonly state: Agreement;
  /** 一致, 不一致 or 表格未填. */
  readonly word: string;
  /** What the text says: 收到政府信息公开申请12件. */
  readonly said: string;
  /** What the tables say: 表三“本年新收政府信息公开申请数量”为10件，相差2件. */
  readonly tables: string;
  /** Where in the tables that stands: 表三. */
  readonly table: string;
  /** The cell to go to; null where the form has none. */
  readonly cell: string | null;
  /** The figure that the text would have to state to agree; null where it agrees, or is no number in digits. */
  readonly mend: string | null;
}

const WORDS: Record<Agreement, string> = { agree: '一致', differ: '不一致', open: '表格未填' };

/**
 * @param amount the stated amount of a cell (statedAmounts)
 * @param written the figure as it stands in the text
 */
export function otherSide(
  form: Form,
  claim: Claim,
  amount: (id: string) => number | undefined,
  written: string,
): OtherSide {
  const state = agreementOf(claim);
  const sum = heldAgainst(claim, amount);
  const stated = sum && sumAmount(sum, amount);
  const cell = sum?.plus[0] ?? null;
  const table = cell === null ? undefined : cellDefinition(form, cell)?.table;
  const name = sum ? sumName({ form }, sum) : '';
  const inWords = (number: number) => amountWords({ form }, claim, number);
  const apart = state === 'differ' && stated !== undefined ? `，相差${inWords(claim.number - stated)}` : '';
  const mends = state === 'differ' && stated !== undefined && /^[\d０-９]/.test(written);
  return {
    state,
    word: WORDS[state],
    said: claim.unit === '' && claim.number === 0 ? quote(claim.words) : claim.name + inWords(claim.number),
    tables: stated === undefined ? `${name}还没有填全` : `${name}为${inWords(stated)}${apart}`,
    table: table === undefined ? '表格' : tableName(table),
    cell,
    mend: mends ? inWords(stated) : null,
  };
}

/** The sum that the figure agrees with; else, of several, one that cannot be told yet; else the one to name. */
function heldAgainst(
  { sums, number }: Claim,
  amount: (id: string) => number | undefined,
): CellSum | undefined {
  const agreeing = sums.find((sum) => sumAmount(sum, amount) === number);
  return agreeing ?? sums.find((sum) => sumAmount(sum, amount) === undefined) ?? sums[0];
}

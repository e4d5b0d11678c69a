import type { CellValue } from '../../cell-value';
import type { SectionId } from '../../ids';
import type { ReportData } from '../../report';
import { soundReport, withCells } from '../reports';

/** One way that a report says something, what its tables hold beside it, and what is due. */
export interface ClaimCase {
  readonly says: string;
  /** Short names of cells (see `cellOf`); every other cell is 0. */
  readonly tables?: Readonly<Record<string, CellValue>>;
  /** The findings of the CLAIM, SUM, PERCENT and SELF rules: rule and severity; none where left out. */
  readonly due?: readonly string[];
  /** Whose report: a department's where left out. */
  readonly of?: 'government';
  /** Where the words stand: section 1 where left out. */
  readonly section?: SectionId;
}

const TABLE2: Readonly<Record<string, string>> = {
  permit: 't2.a5.permit.decisions',
  penalty: 't2.a6.penalty.decisions',
  coercion: 't2.a6.coercion.decisions',
  fee: 't2.a8.admin_fee.amount_wan',
  issued: 't2.a1.normative.issued',
  abolished: 't2.a1.normative.abolished',
  inForce: 't2.a1.normative.in_force',
  rules: 't2.a1.rules.issued',
};

/** `permit` of table 2; `rec.upheld` of table 4; a row of table 3 (`new`), in 自然人, or with its column (`new.biz`). */
function cellOf(name: string): string {
  const known = TABLE2[name];
  if (known !== undefined) return known;
  if (/^(?:rec|dir|post)\./.test(name)) return `t4.${name}`;
  return name.includes('.') ? `t3.${name}` : `t3.${name}.natural`;
}

/** The report that a case describes: its words alone, and its tables. */
export function caseReport({ says, tables = {}, section = '1' }: ClaimCase): ReportData {
  const sound = soundReport();
  const report = { ...sound, sections: { ...sound.sections, '1': '', '5': '', [section]: says } };
  return withCells(
    report,
    Object.fromEntries(Object.entries(tables).map(([name, value]) => [cellOf(name), value])),
  );
}

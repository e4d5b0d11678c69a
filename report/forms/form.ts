import type { FormName, SectionId, TableId } from '../ids';
import type { UnitRecord } from '../unit-record';

export type Power = keyof UnitRecord['powers'];

/** What a cell holds: a count (non-negative whole number), 2019's increase or decrease, or money in 万元. */
export type CellKind = 'count' | 'delta' | 'money';

export type Adding = 'shared' | 'average';

export interface CellDefinition {
  readonly id: string;
  readonly table: TableId;
  readonly kind: CellKind;
  /** How a person names the cell: 表三 一、本年新收政府信息公开申请数量 · 自然人. */
  readonly name: string;
  /** The form's row and column ids (t2: `a1.rules`/`a1.issued`; t3: `new`/`natural`; t4: `t4`/`rec.upheld`). */
  readonly row: string;
  readonly column: string;
  /** The power without which the unit has nothing to count here; null where every unit has. */
  readonly power: Power | null;
  /** 不适用 may stand here, if the unit lacks the power. */
  readonly mayBeNotApplicable: boolean;
  /**
   * Why figures of several units do not simply add up; left out where they do. `shared`: one document may be counted by
   * every unit that issued it. `average`: a mean or a rate.
   */
  readonly adding?: Adding;
}

/** left = Σ right; each side a sum of cells. The rule that reports a failure, and the total it computes if it does. */
export interface Identity {
  readonly rule: 'T3-BALANCE' | 'T3-OUTCOMES' | 'T3-TOTAL' | 'T4-TOTAL';
  readonly left: readonly string[];
  readonly right: readonly string[];
}

/** One box of the printed grid: a label, a data cell, or a blank. Spans are in grid units. */
export interface GridBox {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly content:
    | {
        readonly kind: 'label';
        readonly text: string;
        readonly role: 'note' | 'group' | 'row' | 'column';
        readonly id: string | null;
      }
    | { readonly kind: 'cell'; readonly cell: string };
}

export interface FormTable {
  readonly id: TableId;
  readonly section: SectionId;
  readonly caption: string;
  /** Rows of the grid that are its printed head. */
  readonly headRows: number;
  /** Relative widths of the grid's columns. */
  readonly widths: readonly number[];
  readonly grid: readonly GridBox[];
}

/** What one table brings to a form. */
export interface FormPart {
  readonly table: FormTable;
  readonly cells: readonly CellDefinition[];
  readonly totals: Readonly<Record<string, readonly string[]>>;
  readonly identities: readonly Identity[];
}

export interface Form {
  readonly name: FormName;
  /** Such as 2021年格式. */
  readonly label: string;
  /** The notice: 国办公开办函〔2021〕30号. */
  readonly basis: string;
  readonly fromYear: number;
  readonly toYear: number | null;
  readonly sections: readonly {
    readonly id: SectionId;
    readonly heading: string;
    readonly table: TableId | null;
  }[];
  readonly section1Items: readonly string[];
  readonly tables: readonly FormTable[];
  readonly cells: readonly CellDefinition[];
  /** Totals computed from other cells: total id → the cells it adds up. T3 row totals, 总计 rows, T4 group totals. */
  readonly totals: Readonly<Record<string, readonly string[]>>;
  readonly identities: readonly Identity[];
}

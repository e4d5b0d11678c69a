import type { SectionId } from '../ids';

/** Where a figure or phrase stands: UTF-16 offsets in the section's text. */
interface Span {
  readonly section: SectionId;
  readonly start: number;
  readonly end: number;
}

/** One way to get a quantity from the tables: cells added up, others taken off. */
export interface CellSum {
  readonly plus: readonly string[];
  readonly minus: readonly string[];
}

/** Whom the figure speaks of: the own office alone, the whole area or system, or nothing said. */
export type ClaimScope = 'office' | 'area' | 'unsaid';

export type ClaimRule = 'CLAIM-REQUESTS' | 'CLAIM-OUTCOMES' | 'CLAIM-REVIEW' | 'CLAIM-TABLE2' | 'CLAIM-NONE';

/** A figure of the text (or a 没有) that some cells of the tables must agree with. */
export interface Claim {
  /** The rule that judges it. */
  readonly rule: ClaimRule;
  /** What is counted, such as requests.received. */
  readonly subject: string;
  /** That in words: 收到政府信息公开申请. */
  readonly name: string;
  /** Money in 分, all else as it stands; 0 for 未收到, 未发生. */
  readonly number: number;
  /** As written; '' for 未收到. */
  readonly unit: string;
  readonly year: number;
  readonly scope: ClaimScope;
  /** The very figure with its unit; of 未收到, the phrase. */
  readonly span: Span;
  /** The clause it stands in. */
  readonly phrase: Span;
  /** Where its passage begins in the section: claims of one passage speak of one thing. */
  readonly passage: number;
  readonly words: string;
  /** Every sum that the figure may stand for; the first is the one to name. */
  readonly sums: readonly CellSum[];
  /** Every cell of the first sum. */
  readonly cells: readonly string[];
  /** Null where the cells that it needs are empty or no numbers. */
  readonly agrees: boolean | null;
  /** The first sum's amount, as `number`; undefined where a cell is empty. */
  readonly amount: number | undefined;
  /** Whether the wording leaves no doubt of what is meant. */
  readonly certain: boolean;
}

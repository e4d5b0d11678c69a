/** A whole and the parts that the passage lists under it, as indices of the passage's figures. */
export interface ListReading {
  readonly whole: number;
  readonly parts: readonly number[];
  /** 'fits': the parts can be the whole · 'over', 'under': they cannot, whichever way the list is read. */
  readonly outcome: 'fits' | 'over' | 'under' | 'unclear';
  /** The passage says that nothing is left out: 分别为, 即, sums with +, 合计. */
  readonly complete: boolean;
  /** Which whole is meant, and that all parts count the same thing, is beyond doubt. */
  readonly certain: boolean;
}

import type { CellIdOf2019 } from '../forms/form2019';
import type { CellIdOf2021 } from '../forms/form2021';
import { APPLICANTS } from '../forms/requests-table';

/**
 * How cells of the two forms correspond where their ids differ. Cells with the same id in both are the same and stand
 * in no list; what stands nowhere has no counterpart and is dropped (public_total is not in_force: the one counts
 * everything ever published, the other what is valid now).
 */
export interface Link {
  readonly of2019: CellIdOf2019;
  /** One cell: the same quantity under near words. Several: together they are the one of 2019. */
  readonly of2021: readonly CellIdOf2021[];
}

export const CROSSWALK_2019_2021: readonly Link[] = [
  { of2019: 't2.a1.rules.made_new', of2021: ['t2.a1.rules.issued'] },
  { of2019: 't2.a1.normative.made_new', of2021: ['t2.a1.normative.issued'] },
  ...APPLICANTS.map(
    ({ id }): Link => ({
      of2019: `t3.oth_total.${id}`,
      of2021: [`t3.oth_no_correction.${id}`, `t3.oth_no_fee.${id}`, `t3.oth_other.${id}`],
    }),
  ),
];

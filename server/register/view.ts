import type { CellValue } from '@/report/cell-value';
import type { FormName } from '@/report/ids';
import type { RegisterMatching } from '@/report/register/extract';
import type { RegisterRow } from '@/report/register/register-row';
import type { RegisterWords } from '@/report/register/words';
import type { ActionState, AtStake } from '../filing/view';

/** A register as it is kept: the matched columns of its rows, and what its words mean. */
export interface KeptRegister {
  fileName: string;
  sheet: string;
  rows: RegisterRow[];
  words: RegisterWords;
  /** Who imported it. */
  name: string;
  at: Date;
}

/** Everything the register's page needs; for the unit's own people alone. */
export interface RegisterView {
  unitCode: string;
  unitName: string;
  year: number;
  /** The draft's form: what is counted into. */
  form: FormName;
  /** Table 3 as it stands in the draft, without its totals. */
  cells: Record<string, CellValue>;
  revision: number;
  /** How the unit's register was matched last; null: never. */
  matching: RegisterMatching | null;
  register: KeptRegister | null;
  /** The count in the draft, until it is undone. */
  taking: { name: string; at: Date; leftOut: number } | null;
  /** Importing, matching and deleting. */
  keep: ActionState;
  /** Taking the count over into the draft, and undoing that. */
  take: ActionState;
  /** What a change of the draft would void now; null: nothing. */
  atStake: AtStake | null;
  /** The unit has its reports checked before they are signed. */
  checking: boolean;
}

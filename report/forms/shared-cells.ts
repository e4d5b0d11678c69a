import type { CellIdOf2019 } from './form2019';
import type { CellIdOf2021 } from './form2021';

/** A cell that every form has under the same id: rules that hold over the years name these. */
export type SharedCellId = CellIdOf2019 & CellIdOf2021;

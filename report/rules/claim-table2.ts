import { claimRule } from './claim-mismatch';

/** Permits, penalties, coercion, documents and fees in the text equal table 2. */
export const claimTable2 = claimRule('CLAIM-TABLE2', 'W', '表二');

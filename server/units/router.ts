import { router, signedInProcedure } from '../trpc';

export interface UnitRow {
  code: string;
  name: string;
  aliases: string[];
  shortName: string;
  kind: string;
  parentName: string | null;
  reviewedByName: string | null;
  obliged: boolean;
  powers: { rules: boolean; permit: boolean; penalty: boolean; coercion: boolean };
  verified: boolean;
  source: string;
}

export const unitsRouter = router({
  /** Every unit, by code. System administrators only. */
  list: signedInProcedure.query((): Promise<UnitRow[]> => {
    throw new Error('not built');
  }),
});

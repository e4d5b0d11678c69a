import { z } from 'zod';

export const UNIT_KINDS = [
  'city',
  'district',
  'county',
  'department',
  'town',
  'township',
  'subdistrict',
  'institution',
  'park',
  'development_zone',
] as const;

/** What the rules need to know of the unit that files. */
export const unitRecordSchema = z.strictObject({
  code: z.string(),
  name: z.string(),
  aliases: z.array(z.string()),
  kind: z.enum(UNIT_KINDS),
  powers: z.strictObject({
    rules: z.boolean(),
    permit: z.boolean(),
    penalty: z.boolean(),
    coercion: z.boolean(),
  }),
});
export type UnitRecord = z.infer<typeof unitRecordSchema>;

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { validate } from '../../validate';
import { HUANGZHONG_EDUCATION, HUANGZHONG_GOVERNMENT } from '../units';
import { caseReport } from './claim-case';

const triedSchema = z.object({
  says: z.string(),
  /** As in a claim case. */
  tables: z.record(z.string(), z.union([z.number(), z.string()])),
  /** Whether the words contradict the tables or themselves. */
  wrong: z.boolean(),
  of: z.literal('government').optional(),
});

/** Sentences in officials' many ways, each sound or wrong: which finding is due matters less here than whether any is. */
const TRIED = readFileSync(new URL('./tried.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => triedSchema.parse(JSON.parse(line)));

const OURS = /^(?:CLAIM|SUM|PERCENT|SELF)/;

function found({ says, tables, of }: (typeof TRIED)[number]): string[] {
  const unit = of === 'government' ? HUANGZHONG_GOVERNMENT : HUANGZHONG_EDUCATION;
  const { findings } = validate(caseReport({ says, tables }), { year: 2023, unit, stage: 'file' });
  return findings
    .filter(({ rule, severity }) => OURS.test(rule) && severity !== 'I')
    .map(({ message }) => message);
}

describe('sentences tried', () => {
  it.each(TRIED.filter(({ wrong }) => !wrong).map((one) => [one.says, one] as const))(
    'let be: %s',
    (_, one) => expect(found(one)).toEqual([]),
  );

  it.each(TRIED.filter(({ wrong }) => wrong).map((one) => [one.says, one] as const))(
    'ask about: %s',
    (_, one) => expect(found(one)).not.toEqual([]),
  );
});

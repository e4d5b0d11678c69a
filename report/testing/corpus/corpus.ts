import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { SEVERITIES } from '../../finding';

const row = z.array(z.union([z.number(), z.string(), z.null()]));

const entrySchema = z.object({
  unit: z.string(),
  year: z.int().nullable(),
  template: z.string(),
  /** Condensed by hand: … stands for what was left out. */
  excerpt: z.string(),
  /** What could be seen of the tables: values, or rows of them. */
  tables: z.record(z.string(), z.unknown()),
  /** Lists of the text with every part, also where the excerpt leaves some out. */
  narrative_sums: z.array(z.object({ label: z.string(), stated: z.number(), parts: z.array(z.number()) })),
  defects: z.array(z.object({ rule: z.string(), severity: z.enum(SEVERITIES), detail: z.string() })),
});
export type CorpusEntry = z.infer<typeof entrySchema>;
export type Defect = CorpusEntry['defects'][number];

/** The row's values; none where the corpus has something else there. */
export const rowOf = (value: unknown): (number | string | null)[] => row.safeParse(value).data ?? [];

/** Fifty real reports, condensed, each with the defects proven in it. */
export function readCorpus(): CorpusEntry[] {
  const lines = readFileSync(new URL('./real-report-defects.jsonl', import.meta.url), 'utf8')
    .trim()
    .split('\n');
  return lines.map((line) => entrySchema.parse(JSON.parse(line)));
}

/** What an excerpt can show at all: the text's own sense, the tables' values, and which form they are on. */
export const JUDGED =
  /^(?:CLAIM-|SUM-|PERCENT|SELF|TEXT-(?!EMPTY|LENGTH)|PII-|FORM-VERSION|FORM-BASIS|CELL-(?:EMPTY|TYPE))/;

/** Defects of such kinds that the excerpt leaves out all the same: unit, rule, and why it can't be judged. */
const NOT_SHOWN: readonly (readonly [unit: string, rule: string, why: string])[] = [
  ['西宁市湟中区教育局', 'TEXT-TERM', 'neither wording is in the excerpt'],
  ['西宁市城东区卫生健康局', 'CLAIM-TABLE2', 'the table is cut off: nothing to compare with'],
  ['西宁市城中区市政公用服务中心(mirror)', 'TEXT-YEAR', '今年 is not in the excerpt'],
  ['西宁市城中区人民政府', 'TEXT-PERIOD', '截至目前 stands alone: of a stock it is no period'],
  ['湟源县人民政府办公室', 'FORM-BASIS', 'the document number is not in the excerpt'],
  ['张掖市甘州区北街街道办事处', 'TEXT-LOGIC', 'the paragraph is not in the excerpt'],
  ['金华市市场监管局', 'CLAIM-TABLE2', 'no table is visible: nothing to compare with'],
];

export const isShown = ({ unit }: CorpusEntry, { rule }: Pick<Defect, 'rule'>): boolean =>
  JUDGED.test(rule) && !NOT_SHOWN.some((one) => one[0] === unit && one[1] === rule);

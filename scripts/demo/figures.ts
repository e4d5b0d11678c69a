import type { CellValue } from '@/report/cell-value';
import type { ReportData } from '@/report/report';
import type { UnitRecord } from '@/report/unit-record';
import { wanOfFen } from '@/report/wan';
import { fieldOf } from './fields';
import type { Random } from './random';

/** The unit a demo report is made for. */
export type DemoUnit = UnitRecord & { shortName: string };
export type Cells = Record<string, CellValue>;

const APPLICANTS = ['natural', 'biz', 'research', 'welfare', 'legal', 'other_org'] as const;
const APPLICANT_WEIGHTS = [80, 9, 1, 1, 7, 2];

/** Table 3's outcomes, and how often each is met in a hundred. */
const OUTCOMES = [
  ['granted', 44],
  ['partial', 9],
  ['deny_third_party', 3],
  ['deny_internal', 3],
  ['deny_process', 3],
  ['deny_enforcement', 2],
  ['deny_query', 4],
  ['na_not_held', 18],
  ['na_need_create', 3],
  ['na_unclear', 1],
  ['np_petition', 4],
  ['np_duplicate', 2],
  ['oth_no_correction', 2],
  ['oth_other', 2],
] as const;

/** Whether the unit belongs to the city itself: its code is the city's, with or without a suffix. */
const isCityLevel = (unit: DemoUnit) => unit.code.startsWith('630100');
/** Whether it is a government at county level or above: it reports for itself and owes what 条例 Art. 50 adds. */
export const isGovernment = (unit: DemoUnit) => ['city', 'district', 'county'].includes(unit.kind);

/** Table 2, agreeing with last year's stock. Only whoever may make rules has any. */
export function tableTwo(unit: DemoUnit, random: Random, lastYear: ReportData | null): Cells {
  const cells: Cells = {};
  if (unit.powers.rules) Object.assign(cells, stock(random, 'rules', lastYear, 3, 40));
  const most = isGovernment(unit) ? 12 : unit.kind === 'department' && isCityLevel(unit) ? 3 : 1;
  Object.assign(cells, stock(random, 'normative', lastYear, most, most * 5));
  return { ...cells, ...decisions(unit, random) };
}

/** A stock of documents: last year's plus what was issued, less what was abolished. */
function stock(
  random: Random,
  row: 'rules' | 'normative',
  lastYear: ReportData | null,
  mostIssued: number,
  mostBefore: number,
): Cells {
  const before =
    lastYear === null ? random.int(0, mostBefore) : count(lastYear.cells[`t2.a1.${row}.in_force`]);
  const issued = random.int(0, mostIssued);
  const abolished = random.int(0, Math.min(before, 2));
  return {
    [`t2.a1.${row}.issued`]: issued,
    [`t2.a1.${row}.abolished`]: abolished,
    [`t2.a1.${row}.in_force`]: before + issued - abolished,
  };
}

/** Permits, penalties, coercion and fees, by the unit's field of work and level. */
function decisions(unit: DemoUnit, random: Random): Cells {
  const { permit, penalty, coercion, fee } = fieldOf(unit.name);
  const share = isCityLevel(unit) ? 1 : isGovernment(unit) ? 0.6 : 0.2;
  const draw = (most: number, may: boolean) => {
    const top = Math.round(most * share);
    return may && top > 0 ? random.int(Math.ceil(top / 2), top) : 0;
  };
  // In 分, so that no sum or fraction of 万元 is ever a float.
  const fen = draw(fee * 1_000_000, fee > 0);
  return {
    't2.a5.permit.decisions': draw(permit, unit.powers.permit),
    't2.a6.penalty.decisions': draw(penalty, unit.powers.penalty),
    't2.a6.coercion.decisions': draw(coercion, unit.powers.coercion),
    't2.a8.admin_fee.amount_wan': wanOfFen(fen),
  };
}

/** How many requests a unit gets in a year: few but for governments and the city's busiest departments. */
function requests(unit: DemoUnit, random: Random): number {
  if (unit.kind === 'city') return random.int(60, 120);
  if (isGovernment(unit)) return random.int(25, 90);
  if (unit.kind === 'department') return isCityLevel(unit) ? random.int(2, 48) : random.int(0, 9);
  return random.chance(0.55) ? 0 : random.int(1, 4);
}

/** Table 3 without its totals. Both identities hold in every column by construction. */
export function tableThree(
  unit: DemoUnit,
  random: Random,
  lastYear: ReportData | null,
  slip: 'backlog' | null,
): Cells {
  const cells: Cells = {};
  const carriedIn = APPLICANTS.map((who) => count(lastYear?.cells[`t3.carry_out.${who}`] ?? 0));
  const overdueWork = carriedIn.some((n) => n > 0) ? 1 : 0;
  const all = Math.max(requests(unit, random), overdueWork, slip === 'backlog' ? 8 : 0);
  const received = random.split(all, APPLICANT_WEIGHTS);
  const carryOut = leftOver(random, received, slip);
  APPLICANTS.forEach((who, at) => {
    const [news, before, after] = [received[at] ?? 0, carriedIn[at] ?? 0, carryOut[at] ?? 0];
    cells[`t3.new.${who}`] = news;
    cells[`t3.carried_in.${who}`] = before;
    cells[`t3.carry_out.${who}`] = after;
    const outcomes = random.split(
      news + before - after,
      OUTCOMES.map(([, weight]) => weight),
    );
    OUTCOMES.forEach(([row], index) => {
      cells[`t3.${row}.${who}`] = outcomes[index] ?? 0;
    });
  });
  return cells;
}

/** What came in December and is answered next year: rarely more than a tenth; with the slip, far too much. */
function leftOver(random: Random, received: readonly number[], slip: 'backlog' | null): number[] {
  const share = slip === 'backlog' ? 0.75 : 0.1;
  return received.map((n) =>
    slip === 'backlog' ? Math.ceil(n * share) : random.int(0, Math.floor(n * share)),
  );
}

/** Table 4 without its totals: a few cases where there were requests enough. */
export function tableFour(random: Random, requestCount: number): Cells {
  const cells: Cells = {};
  const share = { rec: 0.08, dir: 0.03, post: 0.02 };
  for (const [group, part] of Object.entries(share)) {
    const cases = random.int(0, Math.floor(requestCount * part));
    const [upheld, corrected, other, pending] = random.split(cases, [6, 1, 3, 1]);
    Object.assign(cells, {
      [`t4.${group}.upheld`]: upheld ?? 0,
      [`t4.${group}.corrected`]: corrected ?? 0,
      [`t4.${group}.other`]: other ?? 0,
      [`t4.${group}.pending`]: pending ?? 0,
    });
  }
  return cells;
}

/** A generated count; generated cells hold nothing else there. */
export function count(value: CellValue | undefined): number {
  return typeof value === 'number' ? value : 0;
}

import type { CellDefinition } from '../forms/form';
import { amountWords } from './amount-words';
import { median } from './quantile';

/** One unit's figure in the cell, this year's and last year's. Amounts are counts, money in 分. */
export interface UnitAmount {
  readonly unit: string;
  readonly now: number;
  /** Null where last year has no number. */
  readonly before: number | null;
}

/** A figure far from the group's or from last year's: to be looked at, not wrong for that. */
export interface Outlier {
  readonly unit: string;
  /** How many robust standard deviations above (+) or below (−) the median; null where the group did not single it out. */
  readonly score: number | null;
  /** now ÷ before; Infinity from 0; null where last year did not single it out. */
  readonly ratio: number | null;
  readonly words: string;
}

/** A spread that 50 % of the units lie within, as a standard deviation of a normal distribution. */
const MAD_TO_DEVIATION = 1.4826;
/** And the mean distance from the median, for a group whose MAD is 0 (Iglewicz and Hoaglin 1993). */
const MEAN_TO_DEVIATION = 1.2533;
/** Iglewicz and Hoaglin's bound. */
const FAR = 3.5;
/** rules.md, YEAR-JUMP: above five times or below a fifth of last year's. */
const JUMP = 5;
/** Counts (or 万元) below this move much by chance. */
const LEAST = 20;
const FEN_OF_WAN = 1_000_000;
/** As for peer groups: fewer units make no group. */
const FEWEST = 5;

interface Spread {
  readonly middle: number;
  /** 0 where all are equal. */
  readonly deviation: number;
}

function spreadOf(amounts: readonly number[]): Spread {
  const middle = median(amounts);
  const distances = amounts.map((amount) => Math.abs(amount - middle));
  const mad = median(distances);
  const mean = distances.reduce((sum, distance) => sum + distance / distances.length, 0);
  return { middle, deviation: mad > 0 ? MAD_TO_DEVIATION * mad : MEAN_TO_DEVIATION * mean };
}

function scoreOf(now: number, { middle, deviation }: Spread, least: number): number | null {
  if (deviation === 0 || Math.abs(now - middle) < least) return null;
  const score = (now - middle) / deviation;
  return Math.abs(score) > FAR ? score : null;
}

function ratioOf({ now, before }: UnitAmount, least: number): number | null {
  if (before === null || before < 0 || now < 0 || Math.max(now, before) < least) return null;
  if (now <= JUMP * before && now * JUMP >= before) return null;
  return before === 0 ? Number.POSITIVE_INFINITY : now / before;
}

function groupWords(cell: CellDefinition, now: number, spread: Spread, score: number): string {
  const side = score > 0 ? '高' : '低';
  const gap = amountWords(cell, Math.abs(now - spread.middle));
  const times = Math.round(Math.abs(score) * 10) / 10;
  const middle = amountWords(cell, spread.middle);
  return `比同类单位的中位数${middle}${side}${gap}，是同类单位一般差距的${times}倍`;
}

function yearWords(cell: CellDefinition, { before }: UnitAmount, ratio: number): string {
  const last = amountWords(cell, before ?? 0);
  if (ratio === Number.POSITIVE_INFINITY) return `上年为${last}，本年从无到有`;
  if (ratio === 0) return `上年为${last}，本年为0`;
  const times = ratio > 1 ? `${Math.round(ratio * 10) / 10}倍` : `${Math.round(ratio * 1000) / 10}%`;
  return `是上年${last}的${times}`;
}

/**
 * The units whose figure in a cell stands out: by the group's median and MAD, or by the ratio to last year, or both;
 * farthest first. In a group of under 5, only last year tells. Differences under 20 (万元: 20) are never told.
 */
export function outliersAmong(cell: CellDefinition, units: readonly UnitAmount[]): Outlier[] {
  const least = cell.kind === 'money' ? LEAST * FEN_OF_WAN : LEAST;
  const spread = spreadOf(units.map(({ now }) => now));
  const isGroup = units.length >= FEWEST;
  const found = units.flatMap((unit) => {
    const score = isGroup ? scoreOf(unit.now, spread, least) : null;
    const ratio = ratioOf(unit, least);
    const why = [
      ...(score === null ? [] : [groupWords(cell, unit.now, spread, score)]),
      ...(ratio === null ? [] : [yearWords(cell, unit, ratio)]),
    ];
    if (why.length === 0) return [];
    const words = `${cell.name}：本年${amountWords(cell, unit.now)}，${why.join('；')}。请核对，属实的可以说明原因。`;
    return [{ unit: unit.unit, score, ratio, words }];
  });
  const far = ({ score }: Outlier) => Math.abs(score ?? 0);
  return found.sort((a, b) => far(b) - far(a) || (a.unit < b.unit ? -1 : 1));
}

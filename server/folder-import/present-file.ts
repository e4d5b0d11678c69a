import type { reportingYear } from '@/db/schema/reporting-year';
import type { unit } from '@/db/schema/unit';
import { may } from '../access';
import type { Context } from '../context';
import { placeAmong } from '../units/unit-place';
import { type FileRowShown, whichKey } from './file-rows';
import { type Standing, whyNotFree } from './free-filing';
import { FIRST_YEAR } from './limits';
import { whyNotPublisher } from './may-publish';
import { whyNotPast } from './past-year';
import type { DoubleOf, ImportFile, WhyNot } from './view';

/** What the rows of an import are looked at against. */
export interface Surroundings {
  units: ReadonlyMap<string, typeof unit.$inferSelect>;
  years: ReadonlyMap<number, typeof reportingYear.$inferSelect>;
  /** By whichKey. */
  standing: ReadonlyMap<string, Standing>;
  /** Paths of the import's undecided files that are taken for one unit's report of one year, by whichKey. */
  together: ReadonlyMap<string, readonly string[]>;
  cancelled: boolean;
}

const TAKEN_IN = '已经采用。';

const nameIn = (path: string): string => path.split('/').at(-1) ?? path;

/** What keeps a file from being taken in either way; null where nothing does. */
function whyNotAtAll(ctx: Context, row: FileRowShown, { units, standing, cancelled }: Surroundings): WhyNot {
  if (cancelled) return '这次批量导入已经取消。';
  if (row.outcome === 'published' || row.outcome === 'draft') return TAKEN_IN;
  if (row.state !== 'read') return '没有读出报告。';
  if (row.unitCode === null || row.year === null) return '请先指定单位和年度。';
  if (!may(ctx.actor, 'import.accept', placeAmong(units, row.unitCode))) {
    return '该单位不在您可以办理的范围内。请核对单位；确属该单位的，请选“不采用”，由其主管部门导入。';
  }
  return whyNotFree(standing.get(whichKey(row.unitCode, row.year)), row.year);
}

/** Whether a report that the caller may look at keeps the file out. */
function isFiled(ctx: Context, { unitCode, year, outcome }: FileRowShown, around: Surroundings): boolean {
  if (unitCode === null || year === null || outcome === 'published' || outcome === 'draft') return false;
  const standing = around.standing.get(whichKey(unitCode, year));
  const mine = may(ctx.actor, 'import.accept', placeAmong(around.units, unitCode));
  return mine && whyNotFree(standing, year) !== null;
}

function whyNotPublish(ctx: Context, row: FileRowShown, around: Surroundings): WhyNot {
  const why = whyNotAtAll(ctx, row, around);
  const place = placeAmong(around.units, row.unitCode ?? '');
  if (why !== null || row.year === null || place === null) return why;
  const reviewerName = around.units.get(place.reviewerCode ?? '')?.name ?? null;
  return (
    whyNotPublisher(ctx.actor, place, reviewerName) ?? whyNotPast(row.year, place.kind, around.years, ctx.now)
  );
}

function whyNotDraft(ctx: Context, row: FileRowShown, around: Surroundings): WhyNot {
  const why = whyNotAtAll(ctx, row, around);
  if (why !== null || row.year === null) return why;
  const year = around.years.get(row.year);
  const open = year !== undefined && !year.historical && year.openedAt <= ctx.now;
  return open ? null : `${row.year}年度没有开放填报，不能作为草稿。`;
}

/** The other undecided files of the same unit and year. */
function othersOf({ unitCode, year, path }: FileRowShown, together: Surroundings['together']): string[] {
  if (unitCode === null || year === null) return [];
  const paths = together.get(whichKey(unitCode, year)) ?? [];
  return paths.filter((other) => other !== path).map(nameIn);
}

/** A year that is there and was not taken is told: nobody then looks for it in the file in vain. */
function whyNoYear({ writtenYear }: FileRowShown, now: Date): string {
  if (writtenYear === null) return '没有读出报告年度，请指定。';
  return `文件写的是${writtenYear}年度，不在${FIRST_YEAR}年至${now.getUTCFullYear()}年之间，请核对后指定；没有这一年度报告的，请选“不采用”。`;
}

/** What a person has to look at, each one sentence. */
function needsOf(row: FileRowShown, { units, together }: Surroundings, now: Date): string[] {
  if (row.state !== 'read' || row.outcome !== null) return [];
  const needs: string[] = [];
  if (row.unitCode === null) {
    const written = row.writtenUnit ? `文件写的是“${row.writtenUnit}”，` : '';
    needs.push(`${written}没有找到对应的单位，请指定。`);
  }
  if (row.year === null) needs.push(whyNoYear(row, now));
  const others = othersOf(row, together);
  if (others.length > 0) {
    const name = units.get(row.unitCode ?? '')?.shortName ?? row.unitCode;
    needs.push(
      `${name}${row.year}年有 ${others.length + 1} 份不同的文件，另有“${others.join('”“')}”，请核对后采用其中一份。`,
    );
  }
  if (row.formCertainty === 'unsure') needs.push('报告格式没有把握，请核对。');
  if (row.rowsNotTaken > 0) {
    needs.push(`表格中有 ${row.rowsNotTaken} 行没有读出数字，已留空，请核对。`);
  }
  return needs;
}

function doubleOf(row: FileRowShown): DoubleOf | null {
  if (row.doublePath === null) return null;
  const { doubleOutcome: outcome, doubleUnitCode: unitCode, doubleYear: year } = row;
  const isTaken = (outcome === 'published' || outcome === 'draft') && unitCode !== null && year !== null;
  return {
    path: row.doublePath,
    importId: row.doubleImportId ?? '',
    importName: row.doubleImportName ?? '',
    here: row.doubleImportId === row.importId,
    cancelled: row.doubleImportCancelled,
    taken: isTaken ? { outcome, unitCode, year } : null,
  };
}

/** A row of the table of results, with what may be done with it and what has to be looked at first. */
export function presentFile(ctx: Context, row: FileRowShown, around: Surroundings): ImportFile {
  const { id, path, size, state, failure, unitCode, year, form, outcome, outcomeAt } = row;
  return {
    ...{ id, path, size, state, failure, unitCode, year, form, outcome, outcomeAt },
    kept: row.sha256 !== null,
    doubleOf: doubleOf(row),
    writtenUnit: row.writtenUnit,
    unitName: around.units.get(unitCode ?? '')?.name ?? null,
    assigned: { unit: unitCode !== row.foundUnitCode, year: year !== row.foundYear },
    counts: row.judged ? { B: row.B, W: row.W, I: row.I } : null,
    needs: needsOf(row, around, ctx.now),
    mayPublish: whyNotPublish(ctx, row, around),
    mayDraft: whyNotDraft(ctx, row, around),
    filed: isFiled(ctx, row, around),
  };
}

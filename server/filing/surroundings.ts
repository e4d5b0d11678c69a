import { and, desc, eq, inArray, lt } from 'drizzle-orm';
import type { Database } from '@/db/connection';
import { publication } from '@/db/schema/publication';
import { reportingYear } from '@/db/schema/reporting-year';
import { figure, submission } from '@/db/schema/submission';
import { DECISION_CELLS } from '@/report/rules/cell-power';
import type { EarlierYear, RuleSettings, ValidationContext } from '@/report/validation-context';
import { lastYearReport } from './last-year';
import type { Which } from './load-filing';

/** What the rules look at beside the report, the unit and other units: the unit's own past and the year's settings. */
export type Surroundings = Required<Pick<ValidationContext, 'lastYear' | 'earlierYears' | 'settings'>>;

/** What the office has set for the year. */
async function settingsOf(db: Database, year: number): Promise<RuleSettings> {
  const { maxSection1Characters } = reportingYear;
  const [row] = await db
    .select({ maxSection1Characters })
    .from(reportingYear)
    .where(eq(reportingYear.year, year));
  return row ?? { maxSection1Characters: null };
}

/** The unit's published reports of the years before last year's, newest first: the few cells that a rule asks for. */
async function earlierYearsOf(db: Database, { unitCode, year }: Which): Promise<EarlierYear[]> {
  const published = await db
    .selectDistinctOn([publication.year], {
      year: publication.year,
      id: submission.id,
      form: submission.form,
    })
    .from(publication)
    .innerJoin(submission, eq(submission.id, publication.submissionId))
    .where(and(eq(publication.unitCode, unitCode), lt(publication.year, year - 1)))
    .orderBy(desc(publication.year), desc(publication.version));
  if (published.length === 0) return [];
  const ids = published.map(({ id }) => id);
  const figures = await db
    .select({ id: figure.submissionId, cell: figure.cell, value: figure.value })
    .from(figure)
    .where(and(inArray(figure.submissionId, ids), inArray(figure.cell, [...DECISION_CELLS])));
  return published.map(({ year: of, form, id }) => {
    const own = figures.filter((one) => one.id === id).map(({ cell, value }) => [cell, Number(value)]);
    return { year: of, report: { form, cells: Object.fromEntries(own) } };
  });
}

/** Reads them; the same for the browser (view-filing) and for the server's own judgement (assess). */
export async function surroundingsOf(db: Database, which: Which): Promise<Surroundings> {
  return {
    lastYear: await lastYearReport(db, which),
    earlierYears: await earlierYearsOf(db, which),
    settings: await settingsOf(db, which.year),
  };
}

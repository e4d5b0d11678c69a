import type { FormName } from '@/report/ids';
import type { Database } from './connection';
import { reportingYear } from './schema/reporting-year';

/** The form in force for each year: 2021's since the notice 国办公开办函〔2021〕30号, 2019's for the two before. */
const FORM_BY_YEAR: Readonly<Record<number, FormName>> = {
  2019: 'form2019',
  2020: 'form2019',
  2021: 'form2021',
  2022: 'form2021',
  2023: 'form2021',
  2024: 'form2021',
};

/**
 * Opens the reporting years 2019–2024 with the due dates of 条例 Art. 49–50 (31 January for units, 31 March for
 * governments, both of the following year). A year that is there already keeps its dates: an office may have
 * moved them. `openedAt` of a new year is 1 January of the following year in Asia/Shanghai.
 */
export async function loadReportingYears(db: Database): Promise<void> {
  const rows = Object.entries(FORM_BY_YEAR).map(([key, form]) => {
    const year = Number(key);
    const next = year + 1;
    return {
      year,
      form,
      unitsDue: `${next}-01-31`,
      governmentsDue: `${next}-03-31`,
      openedAt: new Date(`${next}-01-01T00:00:00+08:00`),
    };
  });
  await db.insert(reportingYear).values(rows).onConflictDoNothing();
}

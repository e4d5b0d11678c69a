import { SECTION_IDS } from './ids';
import type { ReportData } from './report';

/**
 * The report as one text, the same for the same content: fixed order of fields, cells by id, empty cells left out
 * (a missing entry is an empty cell). The server hashes it; nothing else may be added to it without a new version.
 */
export function canonicalJson(report: ReportData): string {
  const cells = Object.entries(report.cells)
    .filter(([, value]) => value !== null && value !== '')
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify({
    version: 1,
    form: report.form,
    title: report.title,
    front: report.front,
    sections: SECTION_IDS.map((id) => report.sections[id]),
    cells,
  });
}

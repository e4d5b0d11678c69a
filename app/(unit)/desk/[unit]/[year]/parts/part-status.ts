import type { Finding } from '@/report/finding';
import type { Form } from '@/report/forms/form';
import type { ReportData } from '@/report/report';
import type { PartId } from './part-list';
import { partOfPlace } from './part-list';

export interface PartStatus {
  /** done: filled and nothing to mend · bad: must be mended · warn: to be explained · open: not filled. */
  mark: 'done' | 'bad' | 'warn' | 'open';
  words: string;
}

/** How far one content part is, in the words of the task list. `findings`: those not settled yet. */
export function partStatus(
  form: Form,
  report: ReportData,
  part: PartId,
  findings: readonly Finding[],
): PartStatus {
  const here = findings.filter((finding) => partOfPlace(form, finding.place) === part);
  const bad = here.filter((finding) => finding.severity === 'B').length;
  const warn = here.filter((finding) => finding.severity === 'W').length;
  const fill = filled(form, report, part);
  const progress = fill.done < fill.all && fill.all > 1 ? `，已填 ${fill.done}/${fill.all}` : '';
  if (fill.done === 0) return { mark: 'open', words: '未填' };
  if (bad > 0) return { mark: 'bad', words: `${bad} 处必须修改${progress}` };
  if (warn > 0) return { mark: 'warn', words: `${warn} 处需说明${progress}` };
  if (fill.done < fill.all) return { mark: 'open', words: `已填 ${fill.done}/${fill.all}` };
  return { mark: 'done', words: '已完成' };
}

/** How many of a part's places hold something: its table's input cells, else its text. */
function filled(form: Form, report: ReportData, part: PartId): { done: number; all: number } {
  const table = form.tables.find((one) => one.section === part);
  if (table) {
    const inputs = form.cells.filter((cell) => cell.table === table.id && !(cell.id in form.totals));
    const done = inputs.filter((cell) => (report.cells[cell.id] ?? null) !== null).length;
    return { done, all: inputs.length };
  }
  const text = part === 'basic' ? report.title : report.sections[part as keyof ReportData['sections']];
  return { done: text.trim() === '' ? 0 : 1, all: 1 };
}

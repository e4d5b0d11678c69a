import type { Finding } from '@/report/finding';
import type { Form } from '@/report/forms/form';
import type { ReportData } from '@/report/report';
import { tableFill } from './filled';
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
  if (fill.done === 0 && !fill.typed) return { mark: 'open', words: '未填' };
  if (bad > 0) return { mark: 'bad', words: `${bad} 处必须修改${progress}` };
  if (warn > 0) return { mark: 'warn', words: `${warn} 处需说明${progress}` };
  if (fill.done < fill.all) return { mark: 'open', words: `已填 ${fill.done}/${fill.all}` };
  return { mark: 'done', words: '已完成' };
}

interface Fill {
  done: number;
  all: number;
  /** Something stands there, be it wrong. */
  typed: boolean;
}

/** How many of a part's places hold what they should: its table's input cells, else its text. */
function filled(form: Form, report: ReportData, part: PartId): Fill {
  const table = form.tables.find((one) => one.section === part);
  if (table) {
    const { done, all, wrong } = tableFill(form, report, table.id);
    return { done, all, typed: done + wrong.length > 0 };
  }
  const text = part === 'basic' ? report.title : report.sections[part as keyof ReportData['sections']];
  const done = text.trim() === '' ? 0 : 1;
  return { done, all: 1, typed: done > 0 };
}

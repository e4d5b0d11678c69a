import { foldWording } from '../fold';
import { reportTitle } from '../title';
import { failing, ofNoticeInForce, type Rule, type Subject } from './rule';

/** What is wrong with a title, in words; the first thing a person would see. */
function fault(title: string, named: boolean, year: number): string {
  if (title === '') return '标题为空';
  const stated = /(\d{4})年/.exec(title)?.[1];
  if (!named) return '标题中的单位名称不是登记的全称或别名';
  if (stated === undefined) return '标题缺少年度';
  return stated === String(year) ? '标题文字与规定不一致' : `标题的年度写作${stated}年`;
}

/** The recorded name that a title begins with: the longest, since one alias may begin another. */
function nameIn({ context }: Subject, title: string): string | undefined {
  return [context.unit.name, ...context.unit.aliases]
    .filter((name) => title.startsWith(foldWording(name)))
    .sort((a, b) => b.length - a.length)[0];
}

/** The title is 「{a recorded full name or alias of the unit}{year}年政府信息公开工作年度报告」. */
export const formTitle: Rule = {
  id: 'FORM-TITLE',
  severity: 'W',
  reads: ['title'],
  basis: ofNoticeInForce('标题'),
  check(subject) {
    const { report, context } = subject;
    const title = foldWording(report.title);
    const name = nameIn(subject, title);
    const expected = reportTitle(name ?? context.unit.name, context.year);
    if (title === foldWording(expected)) return failing([]);
    const what = fault(title, name !== undefined, context.year);
    return failing([
      {
        place: { kind: 'title' },
        title: what,
        message: `${what}。标题应为“${expected}”。请改正，或采用建议的标题。`,
        found: report.title.trim() === '' ? '空' : title,
        expected,
        suggestions: [
          {
            reason: '改为规定的标题',
            changes: [{ kind: 'title', from: report.title, to: expected }],
          },
        ],
      },
    ]);
  },
};

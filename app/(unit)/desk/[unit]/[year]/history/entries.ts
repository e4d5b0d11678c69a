import { formatLongDateTime, formatTime } from '@/components/dates';
import { formByName } from '@/report/forms/registry';
import { dayInShanghai } from '@/server/calendar';
import type { HistoryView, Point, SaveLine, SessionLine } from '@/server/draft-history/view';

/** One line of the history: a state that the report has been in, and how it came to it. */
export interface Entry {
  key: string;
  point: Point;
  at: Date;
  when: string;
  name: string;
  what: string;
  /** The sitting that led to it; null for what was filed or archived. */
  session: number | null;
}

const CAUSES: Readonly<Record<SaveLine['cause'], string>> = {
  typed: '填写',
  fill: '批量填写',
  import: '导入文件',
  'form-move': '转换报告格式',
  restore: '恢复较早的内容',
  'correction-opened': '开始更正',
  'correction-abandoned': '放弃更正',
};
const ARCHIVED: Readonly<Record<HistoryView['archives'][number]['cause'], string>> = {
  import: '导入文件',
  'form-move': '转换报告格式',
  restore: '恢复较早的内容',
  correction: '放弃更正',
};

/** What a save came of, in words. */
export const causeWords = (cause: SaveLine['cause']): string => CAUSES[cause];

/** 2024年1月20日 14:02—14:36, the second day named where it is another. */
export function spanWords(from: Date, to: Date): string {
  const start = formatLongDateTime(from);
  if (formatLongDateTime(to) === start) return start;
  const sameDay = dayInShanghai(from) === dayInShanghai(to);
  return `${start}—${sameDay ? formatTime(to) : formatLongDateTime(to)}`;
}

/** 改动 12 个数字、1 段文字；导入文件. */
export function sessionWords({
  cells,
  texts,
  causes,
}: Pick<SessionLine, 'cells' | 'texts' | 'causes'>): string {
  const amounts = [cells > 0 ? `${cells} 个数字` : '', texts > 0 ? `${texts} 段文字` : ''].filter(Boolean);
  const how = causes.filter((cause) => cause !== 'typed').map(causeWords);
  return [amounts.length > 0 ? `改动 ${amounts.join('、')}` : '内容没有改动', ...how].join('；');
}

function sessionEntry(session: SessionLine): Entry {
  const { number, name, from, to, revision } = session;
  const point = { kind: 'revision', revision } as const;
  return {
    key: `r${revision}`,
    ...{ point, name, session: number, at: to },
    when: spanWords(from, to),
    what: sessionWords(session),
  };
}

/** Everything that can be looked at, compared and brought back, newest first. */
export function entriesOf({
  sessions,
  submissions,
  archives,
}: Pick<HistoryView, 'sessions' | 'submissions' | 'archives'>): Entry[] {
  const filed = submissions.map(({ number, at, name, version }): Entry => {
    const published = version === null ? '' : `，第 ${version} 次公布的报告`;
    const point = { kind: 'submission', number } as const;
    const what = `提交的第 ${number} 版${published}`;
    return { key: `s${number}`, point, at, name, what, when: formatLongDateTime(at), session: null };
  });
  const archived = archives.map(({ id, at, name, cause, form }): Entry => {
    const what = `存档：${ARCHIVED[cause]}之前的草稿（${formByName(form).label}）`;
    const point = { kind: 'archive', id } as const;
    return { key: `a${id}`, point, at, name, what, when: formatLongDateTime(at), session: null };
  });
  // Of the same moment, what was archived comes before what replaced it.
  return [...sessions.map(sessionEntry), ...filed, ...archived].sort(
    (a, b) => b.at.getTime() - a.at.getTime(),
  );
}

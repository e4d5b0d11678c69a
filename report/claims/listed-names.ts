import type { Figure } from './figure';
import type { Passage } from './passages';

/** 教育信息、教育动态…通知通告共11类: how many there are, and how many names are listed. */
export interface ListedNames {
  readonly figure: Figure;
  /** Counted by 、 alone, and with 和, 及, 与 as marks between names too. */
  readonly least: number;
  readonly most: number;
  /** 等: more than those named. */
  readonly open: boolean;
}

const KINDS: ReadonlySet<string> = new Set(['类', '大类']);
/** 个 counts kinds only before these. */
const KIND_WORD = /^(?:栏目|类别|板块|模块|类型|种类|专栏|方面|一级栏目)/;
const CLOSING = /(?:等)?(?:共计|共|合计|总计|这|等)?$/;
const INTRO = /(?:分为|分为以下|包括|包含|涵盖|涉及|设置|设有|设|有|为|即|是|[：:])/;
const AFTER = /^(?:[\u4e00-\u9fa5]{0,8})?(?:[，,]?(?:分别为|分别是|包括|即|为|有)|[：:（(])/;

const names = (words: string): string[] => words.split('、').map((one) => one.trim());

function counted(figure: Figure, list: string, open: boolean): ListedNames | undefined {
  const listed = names(list.replace(/\s/g, ''));
  // A name is a few words: longer ones, or empty ones, are no list of names.
  if (listed.length < 3 || listed.some((name) => name === '' || name.length > 20)) return undefined;
  const joints = listed.reduce((sum, name) => sum + name.split(/以及|和|及|与/).length - 1, 0);
  return { figure, least: listed.length, most: listed.length + joints, open };
}

function namesBefore(passage: Passage, figure: Figure): ListedNames | undefined {
  const before = passage.text.slice(0, figure.start).trimEnd();
  const closing = CLOSING.exec(before)?.[0] ?? '';
  if (!/共|合计|总计|等/.test(closing)) return undefined;
  const body = before.slice(0, before.length - closing.length);
  const clause = body.slice(
    Math.max(...['，', ',', '；', ';', '。', '：', ':'].map((mark) => body.lastIndexOf(mark))) + 1,
  );
  const intro = INTRO.exec(clause);
  const list = intro === null ? clause : clause.slice(intro.index + intro[0].length);
  if (intro === null && !/[：:，,]\s*$/.test(body.slice(0, body.length - clause.length))) return undefined;
  return counted(figure, list, closing.includes('等'));
}

function namesAfter(passage: Passage, figure: Figure): ListedNames | undefined {
  const after = passage.text.slice(figure.end);
  const intro = AFTER.exec(after);
  if (intro === null) return undefined;
  const list = after.slice(intro[0].length).split(/[，,；;。：:）)\n]/)[0] ?? '';
  if (/\d/.test(list)) return undefined;
  return counted(figure, list.replace(/等.{0,6}$/, ''), /等.{0,6}$/.test(list));
}

/** The counts of kinds in a passage, each with the names listed beside it. */
export function listedNames(passage: Passage): ListedNames[] {
  return passage.figures.flatMap((figure) => {
    const follows = passage.text.slice(figure.end, figure.end + 6).replace(/\s/g, '');
    if (!KINDS.has(figure.unit) && !(figure.unit === '个' && KIND_WORD.test(follows))) return [];
    return namesBefore(passage, figure) ?? namesAfter(passage, figure) ?? [];
  });
}

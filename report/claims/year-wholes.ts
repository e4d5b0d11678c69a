import { withoutSpace } from '../fold';
import type { ReportData } from '../report';
import { sectionSource } from '../text/sources';
import { looksMistyped } from './borne-out';
import type { ClaimScope } from './claim';
import type { ClaimContext } from './claims';
import { type Figure, isExact } from './figure';
import { countingPassages, type Passage } from './passages';
import { CHANNEL, type NamedQuantity } from './same-quantity';
import { labelsOf, scopeOf, speaksElsewhere } from './standing';
import { statementAt } from './statement';

/** What was disclosed in the whole year, of everything or of one theme. */
interface Disclosed extends NamedQuantity {
  readonly scope: ClaimScope;
  /** The theme (预决算信息); '' of everything. */
  readonly theme: string;
  /** Said as 公开, 公布: 发布 may be of what was posted again. */
  readonly isDisclosed: boolean;
}

const UNITS: ReadonlySet<string> = new Set(['条', '件', '篇', '份', '则']);
const TIME = '(?:19|20)\\d{2}年(?:度|来)?|[全本今]年(?:度|内|来)?|年内|一年来|据统计|经统计';
const WHO =
  '(?:[我本全](?:局|委|办|镇|乡|街道|区|县|市|旗|单位|机关|中心|院|校|厅|系统)|局|委|区|县|市|镇|政府)?(?:机关|本级)?';
const SUM = '共计|总共|一共|累计|共|总计|合计|已|依法|及时|对外|面向社会';
/** A whole clause that says no more than: the year's disclosure, of all or of one theme, this many. */
const DISCLOSED = new RegExp(
  `^(?:${TIME}|[，,])*${WHO}(?:${TIME}|${SUM}|[，,])*(主动)?(公开|公布|发布)了?(?:各类|各种|相关|有关|各方面)*(政府|政务)?([\\u4e00-\\u9fa5]{0,10}?信息|[\\u4e00-\\u9fa5]{2,8}?)(?:的?总[数量计]|合计|数量|条数)?(?:${SUM}|[为达到有])*$`,
);
const SIGN = /公开|公布|发布/;
const TOTAL = /总[数量]/;
const YEARLY = /(?:19|20)\d{2}年|[全本今]年|年内|一年来/;
/** Tells of a part, a way or a stretch of time. */
const PART = /其中|方面|领域|围绕|季度|月|半年|分别|新增|原创|转[载发]|以来|其[他它余]|截至|日均|平均|依申请/;
/** Names no theme by itself. */
const NO_THEME = /^(?:其|综合|等|信息$|政府信息$|政务信息$)|[和与及]$/;

const HEADING = /^[(（][一二三四五六七八九十]{1,3}[)）]/;

const themeOf = (words: string): string => words.replace(/类(?=信息|$)/, '').replace(/^(?:政府|政务)/, '');

/** From the beginning of the paragraph to the figure: where a channel may be what all of it is about. */
function paragraphTo(report: ReportData, passage: Passage, figure: Figure): string {
  const { text } = sectionSource(report, passage.section);
  const at = passage.start + figure.start;
  return text.slice(text.lastIndexOf('\n', at - 1) + 1, at);
}

const isCounted = (figure: Figure) => UNITS.has(figure.unit) && isExact(figure) && figure.value > 1;

function disclosedAt(
  report: ReportData,
  passage: Passage,
  index: number,
  context: ClaimContext,
): Disclosed | undefined {
  const figure = passage.figures[index];
  if (figure === undefined || !isCounted(figure)) return undefined;
  if (!SIGN.test(passage.text.slice(Math.max(0, figure.start - 24), figure.start))) return undefined;
  const before = passage.text.slice(0, figure.start);
  const sentence = before.slice(
    Math.max(...['。', '；', ';', '：', ':'].map((mark) => before.lastIndexOf(mark))) + 1,
  );
  let words = withoutSpace(sentence).replace(HEADING, '');
  for (const name of labelsOf(context.unit)) words = words.replace(name, '');
  const [, own = '', verb = '', official = '', what = ''] = DISCLOSED.exec(words) ?? [];
  if (what === '' || PART.test(words) || passage.lists.some(({ parts }) => parts.includes(index)))
    return undefined;
  if (!TOTAL.test(words) && CHANNEL.test(paragraphTo(report, passage, figure))) return undefined;
  if (speaksElsewhere(before, sentence, context.year)) return undefined;
  const theme = what === '信息' ? '' : themeOf(what);
  if (theme !== '' && !YEARLY.test(words)) return undefined;
  const key = `${own}${verb}${official}${theme}/${figure.unit}`;
  return { key, theme, scope: scopeOf(sentence), isDisclosed: verb !== '发布', passage, figure };
}

/** The themes listed under a whole of the year: 主动公开信息218条，其中预决算信息146条. */
function themesOf({ passage, figure, scope }: Disclosed): Disclosed[] {
  const list = passage.lists.find(({ whole }) => passage.figures[whole] === figure);
  if (list === undefined || list.outcome === 'unclear') return [];
  return list.parts.flatMap((index) => {
    const part = passage.figures[index];
    const lead = statementAt(passage, index)?.lead ?? '';
    const theme = themeOf(lead.replace(/^(?:其中|包括)/, ''));
    if (part === undefined || !isCounted(part) || theme.length < 3 || NO_THEME.test(theme)) return [];
    return [{ key: `${theme}/${part.unit}`, theme, scope, isDisclosed: true, passage, figure: part }];
  });
}

const SCOPES_APART = (one: ClaimScope, other: ClaimScope) =>
  one !== other && one !== 'unsaid' && other !== 'unsaid';

/** 政策文件 may be documents in one place and posts in the other: of a theme only 信息 are surely the same. */
const isSaidAlike = (one: Disclosed, other: Disclosed): boolean =>
  one.theme === ''
    ? one.key === other.key
    : one.theme.endsWith('信息') && one.isDisclosed && other.isDisclosed;

/** Whether two figures must be of one quantity: said in the same words, or a typing error apart. */
function contradict(one: Disclosed, other: Disclosed): boolean {
  const [a, b] = [one.figure, other.figure];
  if (one.theme !== other.theme || a.unit !== b.unit || a.value === b.value) return false;
  if (SCOPES_APART(one.scope, other.scope)) return false;
  // 主动公开2842条, and 2942条 with those on application: the passage says the difference.
  const difference = Math.abs(a.value - b.value);
  if ([one, other].some(({ passage }) => passage.figures.some(({ value }) => value === difference)))
    return false;
  const isAlike = String(a.value).length === String(b.value).length;
  // An office's part of what its area did may well be a tenth of it.
  if (one.scope !== other.scope) return isAlike && looksMistyped(a.value, b.value);
  return isSaidAlike(one, other) || looksMistyped(a.value, b.value);
}

/** Pairs of figures for the year's disclosure, of everything or of one theme, that differ: the first said, and the one against it. */
export function yearContradictions(
  report: ReportData,
  context: ClaimContext,
): [NamedQuantity, NamedQuantity][] {
  const said: Disclosed[] = [];
  const pairs: [NamedQuantity, NamedQuantity][] = [];
  for (const passage of countingPassages(report)) {
    if (!SIGN.test(passage.text)) continue;
    for (const index of passage.figures.keys()) {
      const one = disclosedAt(report, passage, index, context);
      if (one === undefined) continue;
      for (const next of one.theme === '' ? [one, ...themesOf(one)] : [one]) {
        const first = said.find(
          ({ theme, figure }) => theme === next.theme && figure.unit === next.figure.unit,
        );
        if (first === undefined) said.push(next);
        else if (contradict(first, next)) pairs.push([first, next]);
      }
    }
  }
  return pairs;
}

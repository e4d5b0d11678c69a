import type { ReportData } from '../report';
import type { ClaimContext } from './claims';
import { type Figure, isExact } from './figure';
import { countingPassages, type Passage } from './passages';
import type { NamedQuantity } from './same-quantity';
import { speaksElsewhere } from './standing';

const UNITS: ReadonlySet<string> = new Set(['条', '件', '篇', '期', '份', '次', '个', '则']);
/** A column with a name of its own: “审计公告”栏目, 应急管理专栏. 政府网站 is everybody's, and tells of no column. */
const COLUMN = /(?:[“"]([^”"\d]{2,12})[”"]|([\u4e00-\u9fa5]{3,14}))(?:专栏|栏目|板块)/g;
/** What stands before an unquoted name. */
const BEFORE = /^.*(?:[在于的设年用过托]|通过|开辟|新增|开设|完善|更新|维护)/;
/** What was done in it, and to what, up to the figure. */
const DONE =
  /(?:公开|发布|刊发|刊登|登载|更新|推送)了?(?:政府|政务|各类|相关)?([\u4e00-\u9fa5]{0,10}?)(?:[共计总累合达为有])*$/;
/** Tells of a part of the column, or of a part of the year. */
const PART = /其中|方面|领域|围绕|季度|月|半年|分别|类|新增|原创|转载|转发|以来|其他|其余|另|重点|涉及|截至/;

/** 示范区门户网站 before 审计信息: where the column is, no part of its name. */
const SITE =
  /^([\u4e00-\u9fa5]{0,12}?(?:网站|门户网(?!站)|公众号|客户端|平台))(?:的|上|中|里)?(?=[\u4e00-\u9fa5]{2})/;

interface Column {
  readonly name: string;
  /** '' where it is not said. */
  readonly site: string;
}

/** The name of the column that the words up to the figure speak of; 该专栏 is the one named before. */
function columnIn(words: string): Column | undefined {
  const last = [...words.matchAll(COLUMN)].filter(([, , plain = '']) => !/[该此本各]$/.test(plain)).at(-1);
  const [, quoted, plain] = last ?? [];
  const told = quoted ?? plain?.replace(BEFORE, '');
  if (told === undefined || told.length < 2) return undefined;
  const site = quoted === undefined ? (SITE.exec(told)?.[1] ?? '') : '';
  return { name: site === '' ? told : told.replace(SITE, ''), site };
}

interface InColumn extends NamedQuantity {
  readonly site: string;
}

function quantityOf(passage: Passage, figure: Figure, year: number): InColumn | undefined {
  if (!UNITS.has(figure.unit) || !isExact(figure) || figure.value === 0) return undefined;
  const before = passage.text.slice(0, figure.start);
  const words = before.slice(Math.max(before.lastIndexOf('。'), before.lastIndexOf('；')) + 1);
  const clauses = words.split(/[，,]/);
  const [clause = ''] = clauses.slice(-1);
  const done = DONE.exec(clause.replace(/\s/g, ''));
  const column = done === null ? undefined : columnIn(words);
  if (
    column === undefined ||
    /\d+[^年\d，]{1,3}$/.test(
      clauses
        .slice(0, -1)
        .join('')
        .replace(/\d{4}年度?/g, ''),
    )
  )
    return undefined;
  if (PART.test(clause) || speaksElsewhere(before, clause, year)) return undefined;
  const what = done?.[1]?.replace(/^信息$/, '') ?? '';
  return { key: `${column.name}/${what}/${figure.unit}`, site: column.site, passage, figure };
}

/** Pairs of figures for what one column published in the year that differ: the first said, and the one against it. */
export function columnContradictions(
  report: ReportData,
  { year }: ClaimContext,
): [NamedQuantity, NamedQuantity][] {
  const first = new Map<string, InColumn>();
  /** Columns of one name on several sites: which one is meant where none is named, nobody knows. */
  const several = new Set<string>();
  const pairs: [NamedQuantity, NamedQuantity][] = [];
  for (const passage of countingPassages(report)) {
    if (!/专栏|栏目|板块/.test(passage.text)) continue;
    for (const figure of passage.figures) {
      const one = quantityOf(passage, figure, year);
      if (one === undefined) continue;
      const other = first.get(one.key);
      if (other === undefined) first.set(one.key, one);
      else if (other.site !== one.site && other.site !== '' && one.site !== '') several.add(one.key);
      else if (!several.has(one.key) && other.figure.value !== one.figure.value) pairs.push([other, one]);
    }
  }
  return pairs;
}

import type { ReportData } from '@/report/report';
import { fieldOf } from './fields';
import { type Cells, count, type DemoUnit, isGovernment } from './figures';
import { type Random, randomFor, seedOf } from './random';
import {
  CAUSES,
  CONCERNS,
  COUNTY_DUTIES,
  DISCLOSED,
  GOALS,
  MANAGEMENT,
  MEASURES_LEAD,
  OPENINGS,
  PLATFORM,
  PROBLEMS_LEAD,
  SUPERVISION,
  selfOf,
  siteOf,
  TOWNSHIP_DUTIES,
  TRAINING,
} from './wording';

export interface Telling {
  unit: DemoUnit;
  year: number;
  /** With every total in it: the texts must say what the tables say. */
  cells: Cells;
  random: Random;
  /** A count that is said by word of mouth only. */
  approximate: boolean;
}

/** Another variant each year, so that no report repeats the one before it. */
function variant<T>(list: readonly T[], { unit, year }: Telling, salt: string): T {
  const item = list[(seedOf(unit.code + salt) + year) % list.length];
  if (item === undefined) throw new RangeError(`no wording for ${salt}`);
  return item;
}

/** So many of a list, in an order of the unit's own, and none of them the next year again. */
function several<T>(list: readonly T[], count: number, { unit, year }: Telling, salt: string): T[] {
  const order = randomFor(`${unit.code} ${salt}`).shuffle(list);
  const from = (year * count) % order.length;
  return [...order.slice(from), ...order.slice(0, from)].slice(0, count);
}

const sentence = (clauses: readonly string[]) => `${clauses.join('；')}。`;

/** The six sections. Sections 2–4 are their tables; the form asks for no text beside them. */
export function sectionsOf(telling: Telling): ReportData['sections'] {
  return { '1': overview(telling), '2': '', '3': '', '4': '', '5': outlook(telling), '6': others(telling) };
}

function overview(telling: Telling): string {
  const parts = [
    opening(telling),
    `（一）主动公开情况。${disclosed(telling)}`,
    `（二）依申请公开情况。${requested(telling)}${challenged(telling)}`,
    `（三）政府信息管理情况。${sentence(several(MANAGEMENT, 3, telling, 'management'))}`,
    `（四）政府信息公开平台建设情况。${sentence(platform(telling))}`,
    `（五）监督保障情况。${supervised(telling)}`,
  ];
  if (isGovernment(telling.unit)) parts.push(COUNTY_DUTIES);
  if (['town', 'township'].includes(telling.unit.kind)) parts.push(TOWNSHIP_DUTIES);
  return parts.join('\n');
}

function opening(telling: Telling): string {
  const { unit, year } = telling;
  const { focus } = fieldOf(unit.name);
  const lead = variant(OPENINGS, telling, 'opening');
  const said = lead(year, unit.name, focus, '《中华人民共和国政府信息公开条例》');
  return `${said}报告中所列数据的统计期限自${year}年1月1日起至${year}年12月31日止。`;
}

const platform = (telling: Telling) =>
  several(PLATFORM, 3, telling, 'platform').map((clause) => clause(siteOf(telling.unit)));

/** What was published, in parts that add up, and what table 2 counts. */
function disclosed(telling: Telling): string {
  const { unit, year, cells, random } = telling;
  const { topics } = fieldOf(unit.name);
  const all = isGovernment(unit)
    ? random.int(900, 2600)
    : random.int(40, unit.kind === 'department' ? 420 : 260);
  const [a = 0, b = 0, c = 0, d = 0] = random.split(all, [4, 3, 3, 4]);
  const parts = `${topics[0]}信息${a}条、${topics[1]}信息${b}条、${topics[2]}信息${c}条、工作动态${d}条`;
  const said = variant(DISCLOSED, telling, 'disclosed')(year, selfOf(unit), siteOf(unit), all);
  return `${said}，其中${parts}。${countedActs(cells)}`;
}

function countedActs(cells: Cells): string {
  const acts = [
    ['制发行政规范性文件', 't2.a1.normative.issued', '件'],
    ['作出行政许可决定', 't2.a5.permit.decisions', '件'],
    ['作出行政处罚决定', 't2.a6.penalty.decisions', '件'],
    ['作出行政强制决定', 't2.a6.coercion.decisions', '件'],
  ] as const;
  const said = acts.flatMap(([what, cell, unit]) => {
    const n = count(cells[cell]);
    return n > 0 ? [`${what}${n}${unit}`] : [];
  });
  return said.length === 0 ? '' : `全年${said.join('，')}，均按规定公开。`;
}

const total = (cells: Cells, ...rows: string[]) =>
  rows.reduce((sum, row) => sum + count(cells[`t3.${row}.total`]), 0);

/** Requests, as table 3 has them. */
function requested({ unit, year, cells }: Telling): string {
  const received = total(cells, 'new');
  const before = total(cells, 'carried_in');
  if (received + before === 0)
    return `${year}年，${selfOf(unit)}未收到政府信息公开申请，也没有上年结转的申请。`;
  const after = total(cells, 'carry_out');
  const earlier = before === 0 ? '无上年结转的申请' : `上年结转${before}件`;
  const taken = `${year}年，${selfOf(unit)}收到政府信息公开申请${received}件，${earlier}`;
  const left = after === 0 ? '无结转下年度继续办理的申请' : `结转下年度继续办理${after}件`;
  const done = total(cells, 'done_total');
  const how = done === 0 ? '' : `，其中${outcomes(cells)}`;
  return `${taken}。全年办结${done}件${how}；${left}。`;
}

function outcomes(cells: Cells): string {
  const kinds: readonly [string, number][] = [
    ['予以公开', total(cells, 'granted')],
    ['部分公开', total(cells, 'partial')],
    [
      '不予公开',
      total(cells, 'deny_third_party', 'deny_internal', 'deny_process', 'deny_enforcement', 'deny_query'),
    ],
    ['无法提供', total(cells, 'na_not_held', 'na_need_create', 'na_unclear')],
    ['不予处理', total(cells, 'np_petition', 'np_duplicate')],
    ['其他处理', total(cells, 'oth_no_correction', 'oth_other')],
  ];
  return kinds
    .filter(([, n]) => n > 0)
    .map(([what, n]) => `${what}${n}件`)
    .join('、');
}

/** Reviews and suits, as table 4 has them. */
function challenged({ cells }: Telling): string {
  const reviews = count(cells['t4.rec.total']);
  const suits = count(cells['t4.dir.total']) + count(cells['t4.post.total']);
  if (reviews + suits === 0) return '未发生因政府信息公开引起的行政复议和行政诉讼。';
  const heard = reviews > 0 ? `发生行政复议${reviews}件` : '未发生行政复议';
  return `因政府信息公开${heard}，${suits > 0 ? `发生行政诉讼${suits}件` : '未发生行政诉讼'}。`;
}

function supervised(telling: Telling): string {
  const times = telling.random.int(1, 6);
  const people = times * telling.random.int(8, 40);
  const training = variant(TRAINING, telling, 'training')(times, people);
  const [before = '', after = ''] = several(SUPERVISION, 2, telling, 'supervision');
  const said = sentence([before, training, after]);
  return telling.approximate ? `${said}全年开展政策宣传${times + 10}余场次。` : said;
}

function outlook(telling: Telling): string {
  const { unit, year } = telling;
  const { focus, topics } = fieldOf(unit.name);
  const concerns = several(CONCERNS, 2, telling, 'concerns');
  const counted = (part: keyof (typeof CONCERNS)[number]) =>
    sentence(concerns.map((concern, at) => `${at === 0 ? '一是' : '二是'}${concern[part]}`));
  const problems = variant(PROBLEMS_LEAD, telling, 'problems')(year, focus);
  const topic = variant(topics, telling, 'topic');
  const goal = variant(GOALS, telling, 'goal')(variant(topics, telling, 'of goal'));
  const measures = variant(MEASURES_LEAD, telling, 'measures')(selfOf(unit), topic);
  const cause = variant(CAUSES, telling, 'cause')(variant(topics, telling, 'of cause'));
  return `${problems}${counted('problem')}${cause}\n${goal}${measures}${counted('measure')}`;
}

function others(telling: Telling): string {
  const { unit, year } = telling;
  const fee = '《政府信息公开信息处理费管理办法》';
  return variant(
    [
      `${year}年，${selfOf(unit)}未依据${fee}收取信息处理费。除上述内容外，没有其他需要报告的事项。`,
      `${year}年度未向申请人收取政府信息公开信息处理费，${selfOf(unit)}没有其他需要报告的事项。`,
      `按照${fee}的规定，${selfOf(unit)}${year}年未产生信息处理费，无其他需要报告的事项。`,
    ],
    telling,
    'others',
  );
}

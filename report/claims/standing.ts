import { foldLabel } from '../fold';
import type { UnitRecord } from '../unit-record';
import type { ClaimScope } from './claim';

const YEAR = /((?:19|20)\d{2})\s*年/g;
const OTHER_TIME =
  /上年|去年|上一年|前年|往年|历年|历史|以来|明年|次年|下年|下一年|近[两二三四五几\d]年|[两三四五]年来|\d{4}年?度?[至到—–-]\d{4}年/;
/** A year, named or told by its distance. */
const A_YEAR = '(?:(?:19|20)\\d{2}|上(?:一)?|去|前(?:一)?|往|以前|下(?:一)?|明|次|来)年度?(?:末|底|初)?';
/** 上年结转, 2022年转来 and 结转下年, 延期到2024年1月 are of this year's table. */
const CARRIED = new RegExp(
  `(?:(?:上(?:一)?|去|前(?:一)?)年度?|(?:19|20)\\d{2}年度?)(?:末|底)?的?(?:结转|转入|转来|接转|遗留|延续|跨年|未办结|未办理完毕)|(?:结转|接转|跨年|跨|转|延期?|延长|顺延|留待?|移)(?:至|到|入|下)?${A_YEAR}|[于在]${A_YEAR}(?:继续)?办理`,
  'g',
);
/** 比2022年的24件增加6件: what comes after it is of this year again. */
const BESIDE = /(?:比|较|与|同|和)(?:上(?:一)?|去|(?:19|20)\d{2})年度?/g;
const COMPARED =
  /同比|环比|较(?!为|好|大|多|高)|比(?:上|去|同|20)|相比|增(?:长|加|幅|至)|减少|下降|上升|提高|降幅|降至|降为|由.{1,9}[增降升]|升至|新增率/;
const PLANNED =
  /下一步|今后|明年(?!度?(?:办|答|继))|计划(?!生育)|拟(?:于|在)|力争|争取|预计|目标|确保|将(?:于|在|达)|杜绝|避免/;

/** The text without what says that applications were carried over: those are of this year's table. */
export const withoutCarried = (text: string): string => text.replace(CARRIED, '');

/** The year stated last in a text; undefined where none is. */
function lastYearIn(text: string): number | undefined {
  if (!text.includes('年')) return undefined;
  const told = withoutCarried(text).replace(BESIDE, '');
  let year: string | undefined;
  YEAR.lastIndex = 0;
  for (let match = YEAR.exec(told); match !== null; match = YEAR.exec(told)) year = match[1];
  return year === undefined ? undefined : Number(year);
}

/** Whether a figure speaks of another time, a change or a plan. `before` is the passage up to it, `clause` its clause. */
export function speaksElsewhere(before: string, clause: string, year: number): boolean {
  const stated = lastYearIn(before);
  if (stated !== undefined && stated !== year) return true;
  if (COMPARED.test(clause) || (PLANNED.test(before) && PLANNED.test(withoutCarried(before)))) return true;
  return OTHER_TIME.test(clause) && OTHER_TIME.test(withoutCarried(clause));
}

const OFFICE =
  /本级|(?:政府|管委会|委员会|局|委)(?:办公室|办(?!理|结|件|事|法|公|好|复|证))|办公室|本机关(?!不掌握|不存在|未)|机关本身|局机关|委机关|代表.{0,6}(?:政府|管委会)/g;
const AREA =
  /全(?:市|区|县|州|省|系统|局系统|委系统)|各(?:部门|单位|乡镇|镇|街道|镇办|科室|县区|区县|级|股室)|下属|所属|直属|辖区|系统内/g;

function lastIndex(text: string, pattern: RegExp): number {
  let at = -1;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) at = match.index;
  return at;
}

/** Whom a figure speaks of, by the last word of it in the passage before. */
export function scopeOf(before: string): ClaimScope {
  const office = lastIndex(before, OFFICE);
  const area = lastIndex(before, AREA);
  if (office === -1 && area === -1) return 'unsaid';
  return office > area ? 'office' : 'area';
}

const AREAS: ReadonlySet<string> = new Set(['city', 'district', 'county', 'development_zone', 'park']);

/**
 * Whether the table may count something wider or narrower than the passage: a government's office beside its area,
 * a department's own beside its system.
 */
export function scopeMayDiffer(unit: UnitRecord, scope: ClaimScope): boolean {
  if (scope === 'unsaid') return false;
  return AREAS.has(unit.kind) ? scope === 'office' : true;
}

const labels = new WeakMap<UnitRecord, readonly string[]>();

/** The unit's names as they are compared (foldLabel). */
export function labelsOf(unit: UnitRecord): readonly string[] {
  const kept = labels.get(unit) ?? [unit.name, ...unit.aliases].map((name) => foldLabel(name));
  labels.set(unit, kept);
  return kept;
}

/** The last character of an organ's name before what it does: looked for first, being far cheaper. */
const ACTS =
  /[局会处道镇乡院队心校司](?:共|全年|累计|本年|今年|年内|依法|也|分别|已|收到|接到|受理|办理|办结|答复|作出|制发|发生)/;
/** An organ named as the one that acts, in the words before the verb. */
const ORGAN =
  /((?:[\u4e00-\u9fa5]{1,14})(?:局|委员会|管委会|办事处|街道|(?<![乡城])镇|乡|法院|检察院|支队|大队|分局|中心|学校|公司))(?:共|全年|累计|本年度?|今年|年内|依法|也|分别|已)*(?:收到|接到|受理|办理|办结|答复|作出|制发|发生)/g;

/**
 * Where a passage first tells of what another organ than the filer did (区卫健局收到 …); Infinity where it does not.
 * 我局, 全镇 and the own name are the filer.
 */
export function otherOrganAt(unit: UnitRecord, text: string): number {
  if (!ACTS.test(text)) return Number.POSITIVE_INFINITY;
  ORGAN.lastIndex = 0;
  for (let match = ORGAN.exec(text); match !== null; match = ORGAN.exec(text)) {
    const name = (match[1] ?? '').replace(/^.*(?:年度?|由|经|对|向|为|和|及|与|中)/, '');
    if (name === '' || /(?:^[各该]|(?:我|本|全|各)[\u4e00-\u9fa5]{0,6}$)/.test(name)) continue;
    // 市局, 县局: how a bureau speaks of itself.
    if (name.length === 2 && unit.name.includes(name.charAt(0)) && unit.name.endsWith(name.charAt(1)))
      continue;
    if (!labelsOf(unit).some((one) => one.endsWith(name) || name.endsWith(one))) return match.index;
  }
  return Number.POSITIVE_INFINITY;
}

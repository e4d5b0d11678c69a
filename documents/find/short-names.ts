import { foldWording } from '@/report/fold';
import type { KnownUnit } from '../known-unit';

/** What offices leave out of their names in daily use, each by the words in full. The longer ones first. */
const SHORTENED: readonly (readonly [RegExp, string])[] = [
  [/回族土族自治县/g, '县'],
  [/街道办事处$|街道办$|街办$/, '街道'],
  [/(?<=[区县镇乡])(?:人民)?政府$|(?<=^西宁市)人民政府$/, ''],
  [/人民政府办公室$|政府办公室$|人民政府办$/, '政府办'],
  [/国有资产监督管理/, '国资'],
  [/\(国家级\)/, ''],
  [/经济技术开发区/, '开发区'],
  [/(?<=[园发]区)(?:管理委员会|管委会)$/, ''],
  [/委员会$/, '委'],
  [/发展和?改革/, '发改'],
  [/科学技术/, '科技'],
  [/工业和信息化/, '工信'],
  [/民族宗教事务/, '民宗'],
  [/人力资源和?社会保障/, '人社'],
  [/住房保障和房产管理/, '房产'],
  [/住房和城乡建设/, '住建'],
  [/卫生健康/, '卫健'],
  [/市场监督管理/, '市场监管'],
  [/林业和草原/, '林草'],
  [/医疗保障/, '医保'],
  [/机关事务管理/, '机关事务'],
];

/** What stands below the city by its own name: a district, a county, a park. */
const OF_ITS_OWN = /^.{2}[区县]|园区$/;

/** A name as its shortest usual form: 西宁市发展和改革委员会 and 市发改委 are both 市发改委. */
function shortForm(name: string): string {
  const short = SHORTENED.reduce((text, [long, brief]) => text.replace(long, brief), foldWording(name));
  const below = /^西宁市?(.+)$/.exec(short)?.[1];
  if (below === undefined) return short;
  return OF_ITS_OWN.test(below) ? below : `市${below}`;
}

const SHORT = new WeakMap<KnownUnit, readonly string[]>();

function shortFormsOf(unit: KnownUnit): readonly string[] {
  const forms = SHORT.get(unit) ?? [unit.name, ...unit.aliases].map(shortForm);
  SHORT.set(unit, forms);
  return forms;
}

/**
 * The only unit whose name is shortened so (湟中区卫健局, 市发改委, 东关大街街道); null where none or several are. A bare
 * 教育局 may be any district's and is nobody's.
 */
export function unitShortened(name: string, units: readonly KnownUnit[]): KnownUnit | null {
  const short = shortForm(name);
  const found = units.filter((unit) => shortFormsOf(unit).includes(short));
  return found.length === 1 ? (found[0] ?? null) : null;
}

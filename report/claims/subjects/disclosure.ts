import type { Form } from '../../forms/form';
import { cellDefinition } from '../../forms/form-cells';
import { FILLER, type Statement, statementAt } from '../statement';
import { type Named, plus, type Reader } from './subject';

const CASE_UNITS: ReadonlySet<string> = new Set(['件', '起', '宗', '例', '份']);
const DECISIONS = (
  [
    ['permit', '行政许可', 't2.a5.permit.decisions'],
    ['penalty', '行政处罚', 't2.a6.penalty.decisions'],
    ['coercion', '行政强制', 't2.a6.coercion.decisions'],
  ] as const
).map(([id, name, cell]) => ({
  id,
  name,
  cell,
  before: new RegExp(
    `${name}(?:处理)?(?:决定书?|案件|办件|业务|案|措施)*${FILLER}$|(?:作出|做出|下达)${name.slice(2)}决定书?${FILLER}$`,
  ),
  after: new RegExp(`^(?:的)?${name}(?:决定|案件|措施)?$`),
}));
/** One of the three kinds: told first, most figures being of something else. */
const KIND_SIGN = /许可|处罚|强制/;
/** Publishing what was decided, items on a list, applications for it: none of them is the number of decisions. */
const NOT_DECISIONS =
  /公示|公开|发布|录入|归集|上传|推送|上报|报送|事项|信息|清单|目录|服务|指南|典型案例|依据|裁量|复议|培训|受理|申请|咨询|移送|线索/;

const named = (subject: string, name: string, cells: readonly string[]): Named => ({
  rule: 'CLAIM-TABLE2',
  subject: `disclosure.${subject}`,
  name,
  sums: cells.map((cell) => plus(cell)),
  certain: true,
});

/** What may stand before 行政许可: anything else there (食品经营行政许可) makes it a kind of them. */
const BEFORE_WHOLE =
  /(?:^|办理|作出|做出|实施|开展|完成|下达|等|立案|查处|审批|颁发|依法|全年|年内|年|共|累计|计|[局委区县市镇乡厅我本]|对|[、和及与“”"])$/;
function isWhole(lead: string, name: string): boolean {
  const at = lead.lastIndexOf(name);
  return at === -1 || BEFORE_WHOLE.test(lead.slice(0, at));
}

function decisions({ lead, trail, figure, runsOn }: Statement): Named | undefined {
  if (!CASE_UNITS.has(figure.unit) || !(KIND_SIGN.test(lead) || KIND_SIGN.test(trail))) return undefined;
  for (const { id, name, cell, before, after } of DECISIONS) {
    if (!before.test(lead) && (runsOn || !after.test(trail))) continue;
    // 行政处罚8件并公示: what was done with them afterwards.
    if (NOT_DECISIONS.test(lead) || NOT_DECISIONS.test(trail.replace(/^并.*$/, ''))) return undefined;
    // 行政许可、行政处罚共12件: both together.
    const both = DECISIONS.filter((other) => other.id === id || (lead + trail).includes(other.name));
    if (both.length === 1) return { ...named(id, name, [cell]), certain: isWhole(lead, name) };
    const sums = [plus(...both.map((one) => one.cell))];
    return { ...named('decisions', both.map((one) => one.name).join('、'), []), sums };
  }
  return undefined;
}

const DOCUMENT_UNITS: ReadonlySet<string> = new Set(['件', '份', '篇', '个', '部', '项']);
const DOCUMENTS = (
  [
    ['normative', '规范性文件', '(?:行政)?规范性文件'],
    ['rules', '规章', '(?<!政|行|工|学|财)(?:政府)?规章(?!制度)'],
  ] as const
).map(([row, name, words]) => ({
  row,
  name,
  before: new RegExp(`(?:${words})(?:新?制定|新?制发|出台|印发|发布|颁布|废止)?${FILLER}$`),
  after: new RegExp(`^(?:的)?(?:市政府|区政府)?(?:${words})$`),
}));
const ISSUE = /制定|制发|出台|印发|制作|颁布|新增|下发|发文/;
/** Another's documents, drafts, or what was done to documents: not the number issued. */
const NOT_ISSUED =
  /转发|转载|上级|国家|省[级政]|解读|清理|修[订改]|审[查核]|备案|征求|草案|提请|审议|起草|论证|学习|宣传|废止|失效|有效|评估|报备|配套|栏目|信息|政策性文件|其他文件/;

/** The cell of the form, where it has it: the 2019 form counts 本年新制作. */
const existing = (form: Form, ids: readonly string[]) => ids.filter((id) => cellDefinition(form, id));

function documentCells(form: Form, row: string, words: string): readonly string[] | undefined {
  const cell = (column: string) => `t2.a1.${row}.${column}`;
  if (/(?:现行|继续|目前|仍然?|现|有)有效|保留/.test(words)) return existing(form, [cell('in_force')]);
  if (/废止/.test(words) && !/失效|修[订改]|宣布(?!废止)/.test(words) && !ISSUE.test(words))
    return existing(form, [cell('abolished')]);
  if (NOT_ISSUED.test(words)) return undefined;
  if (ISSUE.test(words)) return existing(form, [cell('issued'), cell('made_new')]);
  // No verb, or 公开: what was issued, or all that is in force.
  const stock = [
    cell('issued'),
    cell('in_force'),
    cell('made_new'),
    cell('published_new'),
    cell('public_total'),
  ];
  return existing(form, stock);
}

/** 制发规范性文件6件，废止2件，现行有效39件: the documents are those of the figure before. */
const GOES_ON = new RegExp(
  `^(?:宣布|全年|同时|目前|年底|年末|现有?|[、，]|集中)*(?:废止|(?:现行|继续|目前|现|仍)?有效|保留)(?:的)?${FILLER}$`,
);

/** No document is told of without one of these. */
const DOCUMENT_SIGN = /文件|规章|废止|有效|保留/;

/** The documents that the figures before, up to the one that names them, speak of. */
function toldBefore(passage: Statement['passage'], index: number) {
  for (let at = index - 1; at >= 0; at--) {
    const lead = statementAt(passage, at)?.lead ?? '';
    const told = DOCUMENTS.find(({ before }) => before.test(lead));
    if (told !== undefined || !GOES_ON.test(lead)) return told;
  }
  return undefined;
}

function documents(one: Statement, form: Form): Named | undefined {
  const { passage, index, lead, trail, figure, partOf, runsOn } = one;
  if (!DOCUMENT_UNITS.has(figure.unit) || !(DOCUMENT_SIGN.test(lead) || DOCUMENT_SIGN.test(trail)))
    return undefined;
  if (GOES_ON.test(lead)) {
    const told = toldBefore(passage, index);
    const cells = told && documentCells(form, told.row, lead);
    return told === undefined || !cells?.length
      ? undefined
      : named(`${told.row}.${cells[0]}`, told.name, cells);
  }
  for (const { row, name, before, after } of DOCUMENTS) {
    if (!before.test(lead) && (runsOn || !after.test(trail))) continue;
    // A category of posts is no count of documents: 其中政策120条、规范性文件10篇.
    if (partOf !== undefined && !ISSUE.test(lead)) return undefined;
    const cells = documentCells(form, row, lead + trail);
    return cells === undefined || cells.length === 0 ? undefined : named(`${row}.${cells[0]}`, name, cells);
  }
  return undefined;
}

const FEE = new RegExp(`行政事业性收费(?:收入|金额|总额)?${FILLER}$`);
const FEN = { 万元: 1_000_000, 元: 100 } as const;

/** 收取水资源费: one of those that the cell adds up. */
const KIND_OF_FEE = new RegExp(`(?:收取|征收|收缴|收入)[\\u4e00-\\u9fa5]{1,10}费(?:等)?${FILLER}$`);

function fee({ passage, lead, figure }: Statement, form: Form): Named | undefined {
  if (figure.unit !== '万元' && figure.unit !== '元') return undefined;
  const cells = existing(form, ['t2.a8.admin_fee.amount_wan']);
  if (cells.length === 0 || /减|免|退|降低|政府性基金|信息处理费|其中/.test(lead)) return undefined;
  // 行政事业性收费（水资源费等）83.8万元: the bracket names its kinds.
  const words = passage.text.slice(Math.max(0, figure.start - 60), figure.start).replace(/\s/g, '');
  const isAll = FEE.test(lead) || FEE.test(words.replace(/[(（][^()（）]*[)）]/g, ''));
  // Several fees side by side: each is a part.
  if (!isAll && passage.figures.filter(({ unit }) => unit === figure.unit).length > 1) return undefined;
  if (!isAll && !KIND_OF_FEE.test(lead)) return undefined;
  return { ...named('fee', '行政事业性收费', cells), scale: FEN[figure.unit], certain: isAll };
}

/** Permits, penalties, coercion, documents and fees: what table 2 counts. */
export const readDisclosure: Reader = (one, form) => decisions(one) ?? documents(one, form) ?? fee(one, form);

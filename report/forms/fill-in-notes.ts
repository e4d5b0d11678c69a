import type { SectionId } from '../ids';
import type { CellDefinition } from './form';

/** How to fill something in, with the article or the notice that it follows from. */
export interface FillInNote {
  readonly text: string;
  /** 条例: 《中华人民共和国政府信息公开条例》（国务院令第711号）. Null where it is the form's own. */
  readonly basis: string | null;
}

const note = (text: string, basis: string | null = null): FillInNote => ({ text, basis });

const FORM_NOTICE = '国办公开办函〔2021〕30号';

/** What each section is for. In the platform's own words; what the notice says verbatim stands in the form. */
const SECTION_NOTES: Readonly<Record<SectionId, readonly FillInNote[]>> = {
  '1': [
    note(
      '综述本机关全年工作，分主动公开、依申请公开、政府信息管理、政府信息公开平台建设、监督保障五个方面写。',
      FORM_NOTICE,
    ),
    note('各级人民政府还应写明工作考核、社会评议和责任追究结果情况。', '条例第五十条'),
    note('文中的数字应与表格一致；没有发生的如实写明，不套用上年文字。'),
  ],
  '2': [
    note(
      '按条例第二十条第（一）（五）（六）（八）项填写，统计期为报告年度 1 月 1 日至 12 月 31 日。',
      '条例第二十条',
    ),
    note('没有发生的填 0，空格不等于 0。没有相应职权的，按表格提示填 0 或“不适用”。'),
  ],
  '3': [
    note('每一列都要平衡：本年新收＋上年结转＝本年度办理结果总计＋结转下年度继续办理。', FORM_NOTICE),
    note('一件申请只计一种办理结果。总计由平台计算。'),
    note('上年结转应等于上年度报告的“结转下年度继续办理”。'),
  ],
  '4': [
    note('只统计因政府信息公开引起的行政复议、行政诉讼，不含其他案件。', '条例第五十一条'),
    note('案件可能源于以前年度的申请，与本年申请数量不必对应。尚未审结的填入“尚未审结”，不预计结果。'),
  ],
  '5': [
    note('先写存在的主要问题，再写改进情况。问题应是本单位的，改进情况应与问题对应。', FORM_NOTICE),
    note('上年报告提出的问题，可以对应写明改进情况。'),
  ],
  '6': [
    note('收取信息处理费的情况在此报告；没有收取的写明没有收取。', '国办函〔2020〕109号'),
    note('没有其他需要报告的事项的，如实写明。'),
  ],
};

/** Table 3 by row. */
const REQUEST_NOTES: Readonly<Record<string, FillInNote>> = {
  new: note('报告年度内收到的申请，以收到之日为准，不论是否办结。', '条例第三十一条'),
  carried_in: note('上年度收到、上年 12 月 31 日前没有办结的申请，等于上年报告的“结转下年度继续办理”。'),
  granted: note(
    '申请的信息全部提供，或者已经主动公开、告知了获取方式和途径。',
    '条例第三十六条第（一）（二）项',
  ),
  partial: note(
    '信息中有不应公开的内容、经区分处理后提供其余部分。只计这一情形，不再计入不予公开各项。',
    '条例第三十七条',
  ),
  deny_secret: note('依法确定为国家秘密的信息。', '条例第十四条'),
  deny_law: note('法律、行政法规禁止公开的信息。其他规定不能作为依据。', '条例第十四条'),
  deny_security: note('公开后可能危及国家安全、公共安全、经济安全、社会稳定的信息。', '条例第十四条'),
  deny_third_party: note(
    '涉及商业秘密、个人隐私等，公开会损害第三方合法权益，且第三方不同意、也没有重大公共利益影响的。',
    '条例第十五条、第三十二条',
  ),
  deny_internal: note('人事管理、后勤管理、内部工作流程三类内部事务信息。', '条例第十六条第一款'),
  deny_process: note('讨论记录、过程稿、磋商信函、请示报告四类过程性信息。', '条例第十六条第二款'),
  deny_enforcement: note('行政执法案卷信息。', '条例第十六条第二款'),
  deny_query: note(
    '工商、不动产登记资料等，法律、行政法规对查询另有规定，告知申请人依照该规定办理。',
    '条例第三十六条第（七）项',
  ),
  na_not_held: note(
    '经检索没有所申请的信息，或者信息不属于本机关负责公开。',
    '条例第三十六条第（四）（五）项',
  ),
  na_need_create: note('没有现成信息，需要对现有信息加工、分析。', '条例第三十八条'),
  na_unclear: note(
    '已经要求补正，补正后申请内容仍不明确、无法确定所指信息。逾期不补正的，填入（六）其他处理。',
    '条例第三十条',
  ),
  np_petition: note(
    '以申请公开的形式进行信访、投诉、举报等活动，告知通过相应渠道提出。',
    '条例第三十九条第一款',
  ),
  np_duplicate: note(
    '对同一申请人就相同内容的重复申请，已经答复过、告知不再重复处理。',
    '条例第三十六条第（六）项',
  ),
  np_publication: note('要求提供政府公报、报刊、书籍等公开出版物，告知获取途径。', '条例第三十九条第二款'),
  np_mass: note('数量、频次明显超过合理范围，要求说明理由后，理由不合理、告知不予处理。', '条例第三十五条'),
  np_reconfirm: note('要求对已经获取的信息进行确认，或重新出具。', FORM_NOTICE),
  oth_no_correction: note('要求补正后，申请人无正当理由逾期不补正，视为放弃申请。', '条例第三十条'),
  oth_no_fee: note(
    '发出收费通知后，申请人逾期没有缴费，视为放弃申请。有此情形的，第六部分应写到信息处理费。',
    '国办函〔2020〕109号',
  ),
  oth_other: note('以上各项都不能归入的办理结果，例如申请人主动撤回。'),
  oth_total: note('以上各项都不能归入的办理结果。2021 年格式把这一行分为三行。'),
  done_total: note('本年度办理结果各行之和，由平台计算。'),
  carry_out: note('截至报告年度 12 月 31 日没有办结的申请，下年度报告填入“上年结转”。'),
};

/** Table 2 by column, after its group. */
const DISCLOSURE_COLUMN_NOTES: Readonly<Record<string, FillInNote>> = {
  issued: note('报告年度内制定、印发的件数，以印发日期为准。'),
  abolished: note('报告年度内宣布废止或失效的件数。'),
  in_force: note('截至报告年度 12 月 31 日仍然有效的件数。一般等于上年现行有效＋本年制发－本年废止。'),
  decisions: note('报告年度内作出处理决定的数量，以作出决定之日为准。'),
  amount_wan: note('报告年度内收取的金额，单位为万元；不足一万元的填小数，例如 3500 元填 0.35。'),
  made_new: note('报告年度内制作的件数。'),
  published_new: note('报告年度内新对外公开的件数。'),
  public_total: note('截至报告年度末对外公开的总件数。'),
  prev_items: note('上一年度的项目数量。'),
  delta: note('与上一年度相比增加或减少的项目数量；减少的填负数。'),
  count: note('报告年度内集中采购的项目数量。'),
  amount: note('报告年度内集中采购的总金额，单位为万元。'),
};

/** Table 2 by row, after its group. */
const DISCLOSURE_ROW_NOTES: Readonly<Record<string, FillInNote>> = {
  rules: note('只有依法享有规章制定权的机关填写；区县、部门、乡镇街道填 0。', '条例第二十条第（一）项'),
  normative: note(
    '本机关制发的行政规范性文件。一般公文、会议纪要、内部管理制度不计入。',
    '条例第二十条第（一）项',
  ),
  permit: note('本机关作出的行政许可决定。', '条例第二十条第（五）项'),
  other_service: note('行政许可以外的其他对外管理服务事项。', '条例第二十条第（五）项'),
  penalty: note('本机关作出的行政处罚决定。', '条例第二十条第（六）项'),
  coercion: note('本机关作出的行政强制决定。', '条例第二十条第（六）项'),
  admin_fee: note('依法收取的行政事业性收费。信息处理费不在此填写，写在第六部分。', '条例第二十条第（八）项'),
  procurement: note('政府集中采购项目的目录、标准和实施情况。', '条例第二十条第（九）项'),
};

/** Table 4 by group and by outcome. */
const REVIEW_NOTES: Readonly<Record<string, FillInNote>> = {
  rec: note('以本机关为被申请人、因政府信息公开提起的行政复议。'),
  dir: note('没有经过行政复议、直接向法院起诉的案件。'),
  post: note('经行政复议后又起诉的案件。复议本身另计入行政复议。'),
  upheld: note('维持原行为、驳回申请或诉讼请求。'),
  corrected: note('撤销、变更、确认违法或责令重新答复。'),
  other: note('申请人撤回、终止审理等其他结果。'),
  pending: note('截至报告年度 12 月 31 日没有审结的案件。'),
  total: note('各种结果之和，由平台计算。'),
};

/** What a section is for and what is often missed in it. */
export function sectionNotes(section: SectionId): readonly FillInNote[] {
  return SECTION_NOTES[section];
}

/** How to fill in a cell: of its row first, then of its column. Empty where the form's own label says it all. */
export function cellNotes({ table, row, column }: CellDefinition): FillInNote[] {
  const last = (id: string) => id.slice(id.lastIndexOf('.') + 1);
  const first = (id: string) => id.slice(0, id.indexOf('.'));
  const found =
    table === 't3'
      ? [REQUEST_NOTES[row]]
      : table === 't2'
        ? [DISCLOSURE_ROW_NOTES[last(row)], DISCLOSURE_COLUMN_NOTES[last(column)]]
        : [REVIEW_NOTES[first(column)], REVIEW_NOTES[last(column)]];
  return found.filter((one) => one !== undefined);
}

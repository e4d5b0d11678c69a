/** How a row of table 3, or a group of them, is named in prose. `rows`: row ids; a group's by their beginning. */
export interface Outcome {
  readonly id: string;
  readonly name: string;
  readonly words: string;
  readonly rows: (row: string) => boolean;
}

const row = (id: string) => (one: string) => one === id;
const group = (id: string) => (one: string) => one.startsWith(`${id}_`);

/** Single reasons: they go before the group's word where both are said (因国家秘密不予公开). */
export const REASONS: readonly Outcome[] = [
  ['deny_secret', '属于国家秘密', '国家秘密'],
  ['deny_law', '其他法律行政法规禁止公开', '法律(?:、|和|以及)?(?:行政)?法规(?:明令|规定)?禁止(?:公开)?'],
  ['deny_security', '危及“三安全一稳定”', '三安全一稳定[”"]?'],
  ['deny_third_party', '保护第三方合法权益', '第三方(?:的)?合法权益'],
  ['deny_internal', '属于三类内部事务信息', '内部事务(?:性|类)?(?:信息)?'],
  ['deny_process', '属于四类过程性信息', '过程性(?:信息)?'],
  ['deny_enforcement', '属于行政执法案卷', '(?:行政)?执法案卷(?:类)?(?:信息)?'],
  ['deny_query', '属于行政查询事项', '行政查询(?:类)?(?:事项|途径)?'],
  [
    'na_not_held',
    '本机关不掌握相关政府信息',
    '(?:不掌握|(?<!获取的)(?:政府)?信息不存在|查无|未检索到|查找不到)(?:相关|该|此)?(?:政府)?(?:信息)?',
  ],
  [
    'na_need_create',
    '没有现成信息需要另行制作',
    '(?:没有|无)现成信息(?:、?需要?(?:另行|重新|加工)制作)?|需要?(?:另行|重新|加工)制作',
  ],
  ['na_unclear', '补正后申请内容仍不明确', '(?:补正后)?(?:申请)?内容?仍不明确'],
  [
    'np_petition',
    '信访举报投诉类申请',
    '(?:信访|举报|投诉)(?:、?(?:信访|举报|投诉)){0,2}类(?:申请)?|举报投诉|信访举报',
  ],
  ['np_duplicate', '重复申请', '重复(?:提出|提交)?申请'],
  ['np_publication', '要求提供公开出版物', '提供公开出版物'],
  ['np_mass', '无正当理由大量反复申请', '大量反复申请'],
  ['oth_no_correction', '逾期不补正', '逾期[不未]补正'],
  ['oth_no_fee', '逾期未缴费', '逾期[未不](?:按收费通知要求)?缴(?:纳)?费用?'],
].map(([id = '', name = '', words = '']) => ({ id, name, words, rows: row(id) }));

export const GROUPS: readonly Outcome[] = [
  {
    id: 'granted',
    name: '予以公开',
    words:
      '(?<![不分])(?:予以|同意|准予|准许|完全|全部|全面)公开|(?<![不予分主])公开(?=的?(?:、|和|及|与|或|以及)(?:予以)?部分)',
    rows: row('granted'),
  },
  {
    id: 'partial',
    name: '部分公开',
    words: '(?:予以|同意|准予)?部分(?:予以|同意|准予)?公开|区分处理(?:后)?(?:(?:予以)?(?:部分)?公开)?',
    rows: row('partial'),
  },
  { id: 'deny', name: '不予公开', words: '不予(?:以)?公开|不同意公开|不公开', rows: group('deny') },
  { id: 'na', name: '无法提供', words: '无法(?:予以)?提供', rows: group('na') },
  { id: 'np', name: '不予处理', words: '不予处理', rows: group('np') },
  { id: 'oth', name: '其他处理', words: '其[他它]处理', rows: group('oth') },
];

import type { ClaimCase } from './claim-case';

const B = ['CLAIM-REQUESTS B'];
const TOPIC = '（二）依申请公开情况。';
const CAME = { new: 46, carried_in: 3, granted: 45, carry_out: 4 } as const;

/** The many ways to say how many applications came, were settled and were left, each with what is not one of them. */
export const REQUEST_WAYS: readonly ClaimCase[] = [
  { says: '全年群众先后递交政府信息公开申请十七件。', tables: { new: 17 } },
  { says: '全年群众先后递交政府信息公开申请十七件。', tables: { new: 71 }, due: B },
  { says: '公民、法人和其他组织共提出政府信息公开申请9件。', tables: { new: 9 } },
  { says: '公民、法人和其他组织共提出政府信息公开申请9件。', tables: { new: 8 }, due: B },
  { says: `${TOPIC}年内新收46件，上年结转3件，应办49件。`, tables: CAME },
  { says: `${TOPIC}年内新收64件，上年结转3件。`, tables: CAME, due: B },
  { says: `${TOPIC}年内新收46件，连同年初未办结的3件，共49件。`, tables: CAME },
  { says: `${TOPIC}年内新收46件，连同年初未办结的5件，共51件。`, tables: CAME, due: B },
  { says: `${TOPIC}新收46件，2022年转来3件；办结45件，4件转入2024年继续办理。`, tables: CAME },
  { says: `${TOPIC}新收46件，2022年转来2件；办结45件，4件转入2024年继续办理。`, tables: CAME, due: B },
  { says: `${TOPIC}新收46件，2022年转来3件；办结45件，6件转入2024年继续办理。`, tables: CAME, due: B },
  { says: `${TOPIC}新收46件，加上2022年结转的3件，实际办结45件，余4件结转至2024年。`, tables: CAME },
  { says: `${TOPIC}新收46件，加上2022年结转的3件，实际办结44件，余4件结转至2024年。`, tables: CAME, due: B },
  { says: `${TOPIC}新收46件，加上2022年结转的3件，实际办结45件，余5件结转至2024年。`, tables: CAME, due: B },
  { says: `${TOPIC}答复45件，4件跨年办理。`, tables: CAME },
  { says: `${TOPIC}答复45件，3件跨年办理。`, tables: CAME, due: B },
  { says: `${TOPIC}已办理完毕45件，尚有4件未到答复期限。`, tables: CAME },
  { says: `${TOPIC}已办理完毕45件，尚有2件未到答复期限。`, tables: CAME, due: B },
  { says: `${TOPIC}承接旧件3件，新收46件，合计49件。`, tables: CAME },
  { says: `${TOPIC}年底前办毕45件，剩余四件顺延至2024年1月。`, tables: CAME },
  { says: `${TOPIC}年底前办毕45件，剩余两件顺延至2024年1月。`, tables: CAME, due: B },
  { says: `${TOPIC}依法延期答复9件，发出补正通知5份，征求第三方意见2件。`, tables: CAME },
  { says: `${TOPIC}上半年收到30件，下半年收到16件。`, tables: CAME },
  { says: `${TOPIC}3月、9月各收到申请1件。`, tables: { new: 2 } },
  { says: `${TOPIC}2位村民各提交1件申请。`, tables: { new: 2 } },
  { says: `${TOPIC}互联网提交30件、信函寄来10件、当面递交6件。`, tables: CAME },
  { says: `${TOPIC}征地拆迁类申请20件，其余26件涉及规划许可、工程建设等。`, tables: CAME },
  { says: `${TOPIC}比2022年的40件增加6件，办结45件。`, tables: CAME },
  { says: `${TOPIC}比2022年的40件增加6件，办结54件。`, tables: CAME, due: B },
  { says: `${TOPIC}2022年同期受理40件，2023年受理46件。`, tables: CAME },
  { says: `${TOPIC}无上年结转，新收5件，无结转下年件。`, tables: { new: 5, granted: 5 } },
  { says: `${TOPIC}无上年结转，新收5件。`, tables: { new: 5, carried_in: 2, granted: 7 }, due: B },
  { says: `${TOPIC}新收5件，无结转下年件。`, tables: { new: 5, granted: 4, carry_out: 1 }, due: B },
  {
    says: `${TOPIC}收到政府信息公开申请10件，办结9件，结转1件。`,
    tables: { new: 10, granted: 9, carry_out: 1 },
  },
  {
    says: `${TOPIC}收到政府信息公开申请10件，办结9件，结转2件。`,
    tables: { new: 10, granted: 9, carry_out: 1, carried_in: 2 },
    due: B,
  },
  { says: `${TOPIC}申请25件，均按规定登记。`, tables: { new: 25 } },
  { says: `${TOPIC}申请25件，均按规定登记。`, tables: { new: 52 }, due: B },
  // Other applications than for information, and other things than applications.
  {
    says: `${TOPIC}收到申请3件。\n（三）政府信息管理情况。不动产登记申请受理12.3万件，办结12.3万件。`,
    tables: { new: 3 },
  },
  {
    says: '（四）平台建设情况。“随手拍”小程序受理申请（诉求）812件，办结812件。',
    tables: { new: 3, granted: 3 },
  },
  {
    says: '（四）平台建设情况。政务服务“一网通办”受理群众各类申请3.6万件，与政府信息公开申请无关。',
    tables: { new: 3 },
  },
  { says: '（四）平台建设情况。受理医师注册、放射诊疗等事项申请692件。', tables: { new: 3 } },
  { says: '（一）主动公开情况。窗口受理户籍业务申请18226件，办结18226件。', tables: { new: 3 } },
  { says: `${TOPIC}收到信息公开申请3件；受理行政复议申请20件。`, tables: { new: 3 } },
  { says: '（三）政府信息管理情况。受理救助申请206件，办结204件。', tables: { new: 3, granted: 3 } },
  { says: `${TOPIC}接听信息公开咨询电话136次，不计入申请量；收到申请3件。`, tables: { new: 3 } },
  // An office beside its area: nothing to ask where the text has both.
  {
    says: '全区新收政府信息公开申请68件，其中区政府办公室收到19件，办结67件，结转下年3件；区政府办公室办结17件、结转下年2件。',
    tables: { new: 68, carried_in: 2, granted: 67, carry_out: 3 },
    of: 'government',
  },
];

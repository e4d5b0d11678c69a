import { emptyReport } from '../../report';
import { withCells } from '../reports';
import { HUANGZHONG_GOVERNMENT } from '../units';
import { also, type Case, type Example, sound } from './kit';

const said = (words: string, cells: Record<string, number | string> = {}): Case => ({
  report: withCells(also(words).report, cells),
});
const blankTables = (words: string): Case => ({
  report: { ...also(words).report, cells: emptyReport('form2021').cells },
});

/** Text against tables and against itself; from real reports where there are any. */
export const CLAIM_EXAMPLES: Readonly<Record<string, Example>> = {
  'CLAIM-REQUESTS': {
    passes: [
      said('本年度共受理政府信息公开申请3件。', { 't3.new.natural': 3 }),
      said('共受理政府信息公开申请5件（含上年结转2件）。', {
        't3.new.natural': 3,
        't3.carried_in.natural': 2,
      }),
      said('2022年收到政府信息公开申请9件。'),
    ],
    fails: [
      // 长春市退役军人事务局 2023
      {
        ...said('本年度共受理政府信息公开申请2件。', { 't3.new.natural': 3 }),
        due: [['B', 'section:1']],
      },
      {
        ...said('区政府办代表区政府受理政府信息公开申请17件。', { 't3.new.natural': 95 }),
        context: { unit: HUANGZHONG_GOVERNMENT },
        due: [['W', 'section:1']],
      },
    ],
  },
  'CLAIM-OUTCOMES': {
    passes: [
      said('收到政府信息公开申请5件，其中予以公开3件，不予公开2件。', {
        't3.new.natural': 5,
        't3.granted.natural': 3,
        't3.deny_secret.natural': 1,
        't3.deny_query.natural': 1,
      }),
      said('制作信息64条：主动公开16条，依申请12条，不予公开36条。'),
    ],
    fails: [
      {
        ...said('收到政府信息公开申请5件，其中予以公开3件，不予公开2件。', {
          't3.new.natural': 5,
          't3.granted.natural': 4,
          't3.deny_secret.natural': 1,
        }),
        due: [
          ['B', 'section:1'],
          ['B', 'section:1'],
        ],
      },
    ],
  },
  'CLAIM-ABSOLUTE': {
    passes: [
      said('收到政府信息公开申请3件，已全部办结。', { 't3.new.natural': 3 }),
      said('收到政府信息公开申请3件，均在法定期限内答复。', {
        't3.new.natural': 3,
        't3.carry_out.natural': 1,
      }),
    ],
    fails: [
      {
        ...said('收到政府信息公开申请3件，已全部办结。', { 't3.new.natural': 3, 't3.carry_out.natural': 1 }),
        due: [['W', 'section:1']],
      },
      {
        ...said('因政府信息公开引发行政复议2件，均获维持。', { 't4.rec.upheld': 1, 't4.rec.corrected': 1 }),
        due: [['W', 'section:1']],
      },
    ],
  },
  'CLAIM-REVIEW': {
    passes: [
      said('政府信息公开行政复议2件，其中结果维持1件，结果纠正1件；行政诉讼1件。', {
        't4.rec.upheld': 1,
        't4.rec.corrected': 1,
        't4.post.other': 1,
      }),
    ],
    fails: [
      {
        ...said('政府信息公开行政复议2件，行政诉讼2件。', { 't4.rec.upheld': 2, 't4.post.other': 1 }),
        due: [['B', 'section:1']],
      },
    ],
  },
  'CLAIM-TABLE2': {
    passes: [
      said('全年办理行政许可476件，行政处罚37起。', {
        't2.a5.permit.decisions': 476,
        't2.a6.penalty.decisions': 37,
      }),
      said('制定政策性文件11件，公开行政许可信息30条。'),
      said('收取行政事业性收费12.5万元。', { 't2.a8.admin_fee.amount_wan': '12.5' }),
    ],
    fails: [
      // 西宁市城东区卫生健康局 2023, its table made up
      {
        ...said('办理行政许可476件，依法行政处罚37起。', {
          't2.a5.permit.decisions': 467,
          't2.a6.penalty.decisions': 37,
        }),
        due: [['W', 'section:1']],
      },
    ],
  },
  'SUM-OVER': {
    passes: [
      said('通过政府网站公开政府信息29条，其中政策类6条、财政类2条、其他类21条；编发礼让信息118期。'),
      said('公开信息100条，其中政策60条，动态40条，编发简报20条。'),
    ],
    fails: [
      // 临洮县新添镇人民政府 2022
      {
        ...said('全年主动公开政务信息382条，包括政府网站35条，新华社等媒体80条，微信公众号2443条。'),
        due: [['B', 'section:1']],
      },
    ],
  },
  'SUM-UNDER': {
    passes: [said('公开信息100条，其中原创12条。'), said('公开信息100条，其中政策60条、动态40条。')],
    fails: [
      // 黄龙县市场监督管理局 2022
      {
        ...said('公开信息312条。其中政府网站84条，公告公示31条，省级21条，市级68条。'),
        due: [['I', 'section:1']],
      },
      {
        ...said('公开信息100条，政策、动态分别为60条、30条。'),
        due: [['W', 'section:1']],
      },
    ],
  },
  PERCENT: {
    passes: [said('公开信息80条，其中解读1条，占1.3%。'), said('公开信息30条，同比增长20%。')],
    fails: [{ ...said('公开信息80条，其中解读1条，占1.1%。'), due: [['W', 'section:1']] }],
  },
  SELF: {
    passes: [said('审计信息专栏公开信息20条。微信公众号公开信息16条。'), { report: sound }],
    fails: [
      // 杨凌示范区审计局 2022
      {
        ...said('审计信息栏目公开信息20条。全年通过审计信息专栏公开政府信息16条。'),
        due: [['B', 'section:1']],
      },
      {
        ...blankTables('收到政府信息公开申请4件。\n全年受理政府信息公开申请5件。'),
        due: [['B', 'section:1']],
      },
    ],
  },
};

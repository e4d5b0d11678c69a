import type { ClaimCase } from './claim-case';

const W = ['CLAIM-TABLE2 W'];

/** What table 2 counts. */
export const DISCLOSURE_CASES: readonly ClaimCase[] = [
  {
    says: '办理行政许可476件，依法行政处罚37起，累计罚款1124500.17元。',
    tables: { permit: 476, penalty: 37 },
  },
  {
    says: '办理行政许可476件，依法行政处罚37起，累计罚款1124500.17元。',
    tables: { permit: 467, penalty: 37 },
    due: W,
  },
  { says: '作出行政处罚决定12件。', tables: { penalty: 13 }, due: W },
  { says: '实施行政强制措施3起。', tables: { coercion: 3 } },
  { says: '行政许可、行政处罚共12件。', tables: { permit: 10, penalty: 2 } },
  { says: '行政许可、行政处罚共12件。', tables: { permit: 10, penalty: 3 }, due: W },
  { says: '公开行政许可信息30条、行政处罚信息4条。' },
  { says: '公示行政许可决定30件。', tables: { permit: 45 } },
  { says: '梳理19项行政许可事项。' },
  { says: '编制行政许可事项清单2份。' },
  { says: '受理行政许可申请88件。', tables: { permit: 80 } },
  { says: '制发行政规范性文件4件。', tables: { issued: 4 } },
  { says: '制发行政规范性文件4件。', tables: { issued: 3, inForce: 4 }, due: W },
  { says: '主动公开信息960条，规范性文件4篇。', tables: { issued: 4 } },
  { says: '主动公开信息960条，规范性文件4篇。', tables: { issued: 1, inForce: 9 }, due: W },
  { says: '废止行政规范性文件2件，现行有效行政规范性文件9件。', tables: { abolished: 2, inForce: 9 } },
  {
    says: '废止行政规范性文件3件，现行有效行政规范性文件9件。',
    tables: { abolished: 2, inForce: 9 },
    due: W,
  },
  { says: '公开政策性文件11件。' },
  { says: '公开其他政策文件6件，转发上级规范性文件10件。' },
  { says: '清理规范性文件25件，修订规章制度3项。' },
  { says: '公开信息100条，其中政策类90条、规范性文件10条。' },
  { says: '收取行政事业性收费12.5万元。', tables: { fee: '12.5' } },
  { says: '收取行政事业性收费125000元。', tables: { fee: '12.5' } },
  { says: '收取行政事业性收费15.2万元。', tables: { fee: '12.5' }, due: W },
  { says: '减免行政事业性收费15.2万元。', tables: { fee: '12.5' } },
  { says: '2022年办理行政许可500件。', tables: { permit: 467 } },
  { says: '计划办理行政许可500件。', tables: { permit: 467 } },
  { says: '办理行政许可476件，同比增长12件。', tables: { permit: 476 } },
  { says: '全区办理行政许可476件。', tables: { permit: 400 }, due: W },
];

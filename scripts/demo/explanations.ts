/** What a unit writes to explain a warning, by rule. */
const BY_RULE: Readonly<Record<string, string>> = {
  'T3-BACKLOG': '结转的申请均为12月下旬集中收到，尚在法定答复期限内，已逐件登记，预计1月底前全部答复。',
  'TEXT-APPROX':
    '政策宣传场次由各内设机构分别统计，部分场次为联合开展，未能逐场核定，今后将建立台账逐场登记。',
  'YEAR-COPY':
    '所列问题由主管部门统一部署查找，与该单位情况相近，改进措施一并研究确定；本年度确需沿用，下年度将结合本单位实际另行撰写。',
  'YEAR-IN-FORCE': '上年清理时漏计1件现行有效的文件，本年度核对备案目录时补计，补计文件已在网站公开。',
};

/** The explanation of a warning of that rule. */
export function explanationFor(rule: string): string {
  return BY_RULE[rule] ?? '已对照登记台账和原始材料逐项核对，填报内容属实，特此说明。';
}

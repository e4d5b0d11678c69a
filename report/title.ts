/** The title that a unit's report has, in the notices' wording: 西宁市湟中区教育局2023年政府信息公开工作年度报告. */
export const reportTitle = (unitName: string, year: number): string =>
  `${unitName}${year}年政府信息公开工作年度报告`;

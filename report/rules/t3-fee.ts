import { foldWording } from '../fold';
import { cellDefinition, cellName } from '../forms/form-cells';
import type { CellIdOf2021 } from '../forms/form2021';
import { failing, notAssessed, ofNotice, type Rule } from './rule';

const NO_FEE: CellIdOf2021 = 't3.oth_no_fee.total';

/** Applications ended because the fee was not paid, but section 6 does not speak of the information-processing fee. */
export const t3Fee: Rule = {
  id: 'T3-FEE',
  severity: 'W',
  reads: ['t3', 'section6'],
  basis: (subject) =>
    `${ofNotice('表三、第六部分')(subject)}；《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）`,
  check({ form, report, amount }) {
    if (cellDefinition(form, NO_FEE) === undefined) return notAssessed(`${form.label}没有逾期未缴费一行`);
    const count = amount(NO_FEE);
    if (count === undefined) return notAssessed('逾期未缴费一行未填全');
    if (count === 0 || /信息(?:公开)?处理费/.test(foldWording(report.sections['6']))) return failing([]);
    return failing([
      {
        place: { kind: 'section', section: '6' },
        cells: [NO_FEE],
        title: '第六部分没有写信息处理费',
        message: `${cellName(form, NO_FEE)}为${count}件，说明发出过收费通知，“六、其他需要报告的事项”没有写信息处理费。请写明发出收费通知的件数和收取的金额。`,
        found: '没有写',
        expected: '信息处理费的收取情况',
      },
    ]);
  },
};

import { quote } from '../quote';
import { failing, type Rule } from './rule';

/** So many phrases convince; the reading has them all. */
const SHOWN = 3;

/** The form is the one in force for the year. */
export const formVersion: Rule = {
  id: 'FORM-VERSION',
  severity: 'B',
  reads: [],
  basis: ({ inForce }) => inForce.basis,
  check({ form, inForce, context }) {
    if (form.name === inForce.name) return failing([]);
    const read = context.reading?.form;
    const evidence = read?.name === form.name ? read.evidence : [];
    const more = evidence.length > SHOWN ? '等' : '';
    const phrases = evidence.slice(0, SHOWN).map(quote).join('');
    const from = phrases === '' ? '' : `（依据：文件中有${phrases}${more}）`;
    return failing([
      {
        place: { kind: 'form' },
        title: `所用格式不是${context.year}年度应使用的格式`,
        message: `本报告使用${form.label}${from}，${context.year}年度报告应使用${inForce.label}（${inForce.basis}）。请转换为${inForce.label}，再补填空缺的数字。`,
        found: form.label,
        expected: inForce.label,
      },
    ]);
  },
};

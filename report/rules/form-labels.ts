import { foldLabel, foldWording } from '../fold';
import type { Form } from '../forms/form';
import { printsLabel } from '../forms/form-labels';
import { FORMS } from '../forms/registry';
import { filePlaceName, tableName } from '../place';
import { quote } from '../quote';
import type { ReadLabel } from '../reading';
import { judgedReading } from './judged-reading';
import { failing, notAssessed, ofNotice, type Rule, type Subject, type Violation } from './rule';

const AXES = { row: '行', column: '列', group: '组' } as const;

/** Another form that prints the same table with this very label. */
const otherForm = (form: Form, { table, raw }: ReadLabel): Form | undefined =>
  FORMS.find((other) => other.name !== form.name && printsLabel(other, table, raw));

/** The end of a tall group label that a page break cut off (果 of 三、本年度办理结果): nothing a person wrote. */
function isCutOff(form: Form, { table, axis, id, raw }: ReadLabel): boolean {
  if (axis !== 'group' || id !== null) return false;
  const boxes = form.tables.find((one) => one.id === table)?.grid ?? [];
  return boxes.some(
    ({ content, rowSpan }) =>
      content.kind === 'label' && rowSpan > 1 && foldLabel(content.text).endsWith(foldLabel(raw)),
  );
}

function violationOf({ form, inForce }: Subject, slips: readonly [ReadLabel, ...ReadLabel[]]): Violation {
  const [first] = slips;
  const { table, id } = first;
  const raw = foldWording(first.raw);
  const times = slips.length > 1 ? `（共${slips.length}处）` : '';
  const other = otherForm(form, first);
  const whose = other ? `${quote(raw)}是${other.label}的写法；` : '';
  const rule = first.expected === null ? '格式中没有这一标签' : `格式规定为${quote(first.expected)}`;
  const mend =
    form.name === inForce.name
      ? '请在文件中改正后重新导入。'
      : `转换为${inForce.label}后即用规定的标签，请核对所填数字与标签是否相符。`;
  return {
    place: id === null ? { kind: 'table', table } : { kind: 'label', table, label: id },
    key: `${raw}/${first.expected}`,
    title: `${tableName(table)}标签${quote(raw)}与格式不一致`,
    message: `${filePlaceName(table, first.place)}：${AXES[first.axis]}标签写作${quote(raw)}${times}，${rule}。${whose}${mend}`,
    found: raw,
    expected: first.expected ?? '格式中没有这一标签',
  };
}

/** Row, column and group labels are the form's. One finding for one wording, however often it stands there. */
export const formLabels: Rule = {
  id: 'FORM-LABELS',
  severity: 'B',
  reads: [],
  basis: ofNotice('表格标签'),
  check(subject) {
    const judged = judgedReading(subject);
    if ('why' in judged) return notAssessed(judged.why);
    const { form } = subject;
    const slips = judged.reading.labels.filter((label) => !label.same && !isCutOff(form, label));
    const wordings = new Map<string, [ReadLabel, ...ReadLabel[]]>();
    for (const label of slips) {
      const key = `${label.table}/${foldLabel(label.raw)}/${label.expected}`;
      const group = wordings.get(key);
      if (group) group.push(label);
      else wordings.set(key, [label]);
    }
    return failing([...wordings.values()].map((group) => violationOf(subject, group)));
  },
};

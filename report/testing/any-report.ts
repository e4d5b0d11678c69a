import fc from 'fast-check';
import { FORM_NAMES, formByName } from '../forms/registry';
import type { ReportData } from '../report';

/** Any report that the schema lets in: known, unknown and odd cell ids, any texts. */
export const anyReport: fc.Arbitrary<ReportData> = fc.constantFrom(...FORM_NAMES).chain((form) => {
  const known = formByName(form).cells.map((cell) => cell.id);
  const id = fc.oneof(fc.constantFrom(...known), fc.string({ maxLength: 20 }), fc.constant('constructor'));
  const value = fc.oneof(
    fc.nat(1000),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.constant(null),
    fc.constantFrom('不适用', '22（其中修订16件）', '1.5', ''),
    fc.string({ maxLength: 40 }),
  );
  const words = fc.constantFrom(
    '未收到申请',
    '行政复议0件',
    '附件 2\n',
    '信息条。',
    '13812345678',
    '（一）',
    '。',
    '2023年',
    '统计期限自2022年1月1日起至',
    '主动公开信息500余条，',
    '以公开为例外、不公开为常态',
    '我县区委市政府，',
  );
  const text = fc
    .array(fc.oneof(words, fc.string({ unit: 'binary' })), { maxLength: 12 })
    .map((all) => all.join(''));
  const sections = fc.record({ '1': text, '2': text, '3': text, '4': text, '5': text, '6': text });
  return fc.record({
    form: fc.constant(form),
    title: text.map((one) => one.slice(0, 500)),
    front: text,
    sections,
    cells: fc.dictionary(id, value, { noNullPrototype: true }),
  });
});

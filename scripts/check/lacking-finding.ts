import type { Finding, Place } from '@/report/finding';
import { formByName, formInForce } from '@/report/forms/registry';
import { shortHash } from '@/report/hash';
import { tableName } from '@/report/place';
import type { ReportData } from '@/report/report';
import type { Lacking } from './loaded';

/** Whether a finding speaks of a part that is not in the file: that the part is missing is said once. */
export function isOfLacking({ title, sections, tables }: Lacking, place: Place): boolean {
  switch (place.kind) {
    case 'title':
      return title;
    case 'section':
      return sections.includes(place.section);
    case 'cell':
      return tables.some((table) => place.cell.startsWith(`${table}.`));
    case 'table':
    case 'row':
    case 'label':
      return tables.includes(place.table);
    default:
      return false;
  }
}

/** The one finding that names everything a file lacks. */
export function lackingFinding(report: ReportData, year: number, lacking: Lacking): Finding {
  const form = formByName(report.form);
  const headings = form.sections
    .filter(({ id }) => lacking.sections.includes(id))
    .map(({ heading }) => heading);
  const tables = form.tables.filter(
    ({ id, section }) => lacking.tables.includes(id) && !lacking.sections.includes(section),
  );
  const names = [...(lacking.title ? ['标题'] : []), ...headings, ...tables.map(({ id }) => tableName(id))];
  const listed = names.map((name) => `“${name}”`).join('、');
  return {
    rule: 'FORM-SECTIONS',
    severity: 'B',
    mayExplain: false,
    place: { kind: 'form' },
    cells: [],
    title: `文件不完整，缺少${names.length}项`,
    message: `文件中没有${listed}，只核对了文件中有的部分。报告应有标题、六个部分和三张表，请补齐后再报送。`,
    found: '没有这些内容',
    expected: names.join('、'),
    basis: `${formInForce(year).basis} 正文结构`,
    suggestions: [],
    fingerprint: 'FORM-SECTIONS:form:lacking',
    valuesHash: shortHash(names.join('/')),
  };
}

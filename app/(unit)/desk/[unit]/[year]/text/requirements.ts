import type { Form } from '@/report/forms/form';
import type { SectionId } from '@/report/ids';
import type { ReportData } from '@/report/report';
import { ACCOUNTABILITY, missingAccountability, missingItems } from '@/report/rules/form-subitems';
import { halvesOf } from '@/report/rules/problems-and-measures';
import type { UnitRecord } from '@/report/unit-record';

/** Something the form or the Regulation wants a section to speak of. */
export interface Requirement {
  /** As it is put into the text. */
  readonly words: string;
  /** A heading has a line of its own; a phrase stands in a sentence. */
  readonly kind: 'heading' | 'phrase';
  readonly done: boolean;
}

const NUMERALS = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];
const headed = (item: string, at: number): string => `（${NUMERALS[at] ?? at + 1}）${item}`;

/**
 * What a section has to speak of, in the form's order, and whether it does: the five items of section 1 (FORM-SUBITEMS),
 * for a government those of article 50, both halves of section 5 (TEXT-EMPTY), the fee of section 6
 * (国办公开办函〔2021〕30号). None for the sections that are tables.
 */
export function requirementsOf(
  form: Form,
  report: ReportData,
  unit: Pick<UnitRecord, 'kind'>,
  section: SectionId,
): Requirement[] {
  const text = report.sections[section];
  if (section === '1') return [...itemsOf(form, report), ...accountabilityOf(report, unit)];
  if (section === '5') {
    const { problems, measures } = halvesOf(text);
    return [heading('存在的主要问题', 0, problems), heading('改进情况', 1, measures)];
  }
  return section === '6' ? [heading('收取信息处理费情况', 0, text.includes('信息处理费'))] : [];
}

const heading = (item: string, at: number, done: boolean): Requirement => ({
  words: headed(item, at),
  kind: 'heading',
  done,
});

function itemsOf(form: Form, report: ReportData): Requirement[] {
  const missing = new Set(missingItems({ form, report }));
  return form.section1Items.map((item, at) => heading(item, at, !missing.has(item)));
}

function accountabilityOf(report: ReportData, unit: Pick<UnitRecord, 'kind'>): Requirement[] {
  // Of a report with nothing in it all three are missing, unless the unit need not speak of them.
  const asked = missingAccountability({ ...report, sections: NOTHING }, unit);
  const missing = new Set(missingAccountability(report, unit));
  return ACCOUNTABILITY.filter((item) => asked.includes(item)).map((words) => ({
    words,
    kind: 'phrase',
    done: !missing.has(words),
  }));
}

const NOTHING: ReportData['sections'] = { '1': '', '2': '', '3': '', '4': '', '5': '', '6': '' };

import { formByName } from '@/report/forms/registry';
import type { FormName } from '@/report/ids';
import { reportTitle } from '@/report/title';
import { type PrintedParts, titleLines } from './parts';

/** Whose report will stand on a blank form, and of which year; both may still be open. */
export interface BlankFor {
  readonly unit?: { readonly name: string };
  readonly year?: number;
}

/** The notice's own words where a text goes; FORM-LEFTOVER finds them where they were left in. */
const TEXT_HERE = '（文字描述）';
const FEES_HERE = '（文字描述，收取信息处理费情况在此处报告。）';

/** Where unit and year go into the title by hand. */
const titleFor = ({ unit, year }: BlankFor): string =>
  year === undefined
    ? `${unit?.name ?? '（单位名称）'}（年份）政府信息公开工作年度报告`
    : reportTitle(unit?.name ?? '（单位名称）', year);

/** A form with nothing filled in. */
export function blankParts(name: FormName, blank: BlankFor): PrintedParts {
  const form = formByName(name);
  const last = form.sections.at(-1)?.id;
  return {
    form,
    unitName: blank.unit?.name ?? '',
    year: blank.year ?? null,
    watermark: '',
    front: [],
    signature: [],
    title: titleLines(titleFor(blank)),
    sections: form.sections.map(({ id, heading, table }) => ({
      id,
      heading,
      paragraphs: table === null ? [id === last ? FEES_HERE : TEXT_HERE] : [],
      table: form.tables.find((candidate) => candidate.id === table) ?? null,
    })),
    cell: () => '',
  };
}

import type { PrintedParts } from './parts';

/** The document's name for its properties and the window, where the report has no title of its own too. */
export const documentTitle = ({ title, form }: PrintedParts): string =>
  title.join('') || `政府信息公开工作年度报告（${form.label}）`;

/** What the document is, of which year and on which form. */
export const documentSubject = ({ year, form }: PrintedParts): string =>
  `政府信息公开工作年度报告${year === null ? '' : `，${year}年度`}，${form.label}（${form.basis}）`;

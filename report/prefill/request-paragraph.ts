import { foldWidth } from '../fold';
import { formByName } from '../forms/registry';
import type { ReportData } from '../report';
import { itemKeyword, type SectionItem, sectionItems } from '../rules/section-items';
import { Source } from '../text/source';

const KEYWORD = '依申请公开';
const NUMERALS = ['一', '二', '三', '四', '五', '六', '七', '八'];
/** A line that begins with a numbered heading; widths folded. */
const HEADED = /^\s*(?:\([一二三四五六七八九十]{1,3}\)|[一二三四五六七八九十]{1,3}、)\s*([^。:,;\n]{0,24})/;

const onOwnLine = (sentence: string, after: string) =>
  after === '' || after.startsWith('\n') ? `${sentence}${after}` : `${sentence}\n${after}`;

/** The sentence under a heading that has nothing yet; null where something stands there. */
function underHeading(section1: string, { start, end, text }: SectionItem, sentence: string): string | null {
  // Of two headings with nothing between them the second passes for the text of the first.
  const nextAtOnce = HEADED.test(text);
  if (text.trim() !== '' && !nextAtOnce) return null;
  const head = section1.slice(0, start);
  const joint = /[\n。：:]$/.test(head) ? '' : '\n';
  return `${head}${joint}${onOwnLine(sentence, section1.slice(nextAtOnce ? start : end))}`;
}

/** A paragraph of its own with its heading: before the first item that comes after it, else at the end. */
function ownParagraph({ form, sections }: ReportData, sentence: string): string {
  const keywords = formByName(form).section1Items.map(itemKeyword);
  const at = keywords.indexOf(KEYWORD);
  const later = keywords.slice(at + 1);
  const paragraph = `（${NUMERALS[at] ?? '二'}）${KEYWORD}。${sentence}`;
  const lines = sections['1'].split('\n');
  const next = lines.findIndex((line) => {
    const heading = HEADED.exec(foldWidth(line))?.[1] ?? '';
    return later.some((keyword) => heading.includes(keyword));
  });
  if (next >= 0) return [...lines.slice(0, next), paragraph, ...lines.slice(next)].join('\n');
  const body = sections['1'].trimEnd();
  return body === '' ? paragraph : `${body}\n${paragraph}`;
}

/**
 * Section 1 with a sentence in its 依申请公开 paragraph, where nothing is written of it yet; null where something is:
 * what a person wrote is not added to.
 */
export function withRequestSentence(report: ReportData, sentence: string): string | null {
  const text = report.sections['1'];
  const items = sectionItems(formByName(report.form), new Source('1', text));
  const own = items.find(({ item }) => itemKeyword(item) === KEYWORD);
  if (own) return underHeading(text, own, sentence);
  return text.includes(KEYWORD) ? null : ownParagraph(report, sentence);
}

import { quote } from '../quote';
import type { Source } from '../text/source';
import { allSources, type Hit, hits } from '../text/sources';
import { ALL_TEXTS, failing, ofNoticeInForce, type Rule, type Violation } from './rule';

/**
 * What a notice or its model leaves behind. `line`: the phrase is the whole line, which goes as a whole. Without `cut`
 * only the unit knows what should stand there instead.
 */
const LEFTOVERS: readonly { readonly pattern: RegExp; readonly cut: boolean }[] = [
  {
    pattern: /^[^\S\n]*附件[^\S\n]*[\d一二三四五六七八九十]{0,3}[^\S\n]*[:.、]?[^\S\n]*(?:\n|$)/gm,
    cut: true,
  },
  { pattern: /\(文字描述[^)\n]*\)/g, cut: true },
  { pattern: /\([^()\n]{0,4}模板\)|^[^\S\n]*模板[^\S\n]*(?:\n|$)/gm, cut: true },
  { pattern: /格式模板|(?:报告|年报)模板/g, cut: false },
  {
    pattern: /(?<![A-Za-z0-9])[Xx]{2,}(?![A-Za-z0-9])|[×✕╳]{2,}|(?<![〇○])[〇○]{2,}(?=[市县区局委镇乡])/g,
    cut: false,
  },
  { pattern: /待填[写报]?|待补充|此处填写/g, cut: false },
];

/** What stands before section 1 is the platform's to print, so it goes as a whole; elsewhere only the phrase does. */
function mendOf(source: Source, start: number, end: number, phrase: string) {
  if (source.at(start, end).kind !== 'front')
    return { reason: `删去${quote(phrase)}`, changes: [source.replace(start, end, '')] };
  return {
    reason: '附件号、单位名称、签名行由平台统一印制，正文之前的内容可以清空',
    changes: [source.replace(0, source.text.length, '')],
  };
}

function violationOf({ source, start, end, words }: Hit, cut: boolean): Violation {
  const phrase = words.trim();
  return {
    place: source.at(start, end),
    key: phrase,
    title: `留有通知或模板的文字${quote(phrase)}`,
    message: cut
      ? `${quote(phrase)}是通知或模板自带的文字，不属于报告内容。请删去。`
      : `${quote(phrase)}是模板的占位文字。请换成实际内容，或删去。`,
    found: phrase,
    expected: '没有通知或模板的文字',
    suggestions: cut ? [mendOf(source, start, end, phrase)] : [],
  };
}

/** Every leftover holds one of these: a text without any, as nearly all are, is looked at once. */
const SIGN = /附件|\(文字描述|模板|[Xx]{2}|[×✕╳]{2}|[〇○]{2}|待填|待补充|此处填写/;

function search(sources: readonly Source[]): Violation[] {
  const marked = sources.filter((source) => SIGN.test(source.folded));
  if (marked.length === 0) return [];
  return LEFTOVERS.flatMap(({ pattern, cut }) => hits(marked, pattern).map((hit) => violationOf(hit, cut)));
}

/** Nothing of the notice's own is left in: 附件 2, 模板, （文字描述）, XX, 待填. */
export const formLeftover: Rule = {
  id: 'FORM-LEFTOVER',
  severity: 'W',
  reads: ALL_TEXTS,
  basis: ofNoticeInForce('编制要求'),
  check: ({ report }) => failing(search(allSources(report))),
};

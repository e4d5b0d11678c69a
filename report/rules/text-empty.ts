import type { SectionId } from '../ids';
import { placeName } from '../place';
import { quote } from '../quote';
import { sectionSource } from '../text/sources';
import { halvesOf } from './problems-and-measures';
import { failing, ofNoticeInForce, type Rule, type Subject, type Violation } from './rule';

/** Nothing said: 无, 没有, 暂无 or a dash alone. */
const NOTHING = /^(?:本年度|本单位|我单位|我局)?(?:无|没有|暂无|略|[-—/、.。]+)[。.]?$/;
/** A character of no NOTHING: the section says something, and there is no need to look at all of it. */
const SOMETHING = /[^\s本年度单位我局无没有暂略\-—/、.。]/;

function violation(
  subject: Subject,
  section: SectionId,
  key: string,
  found: string,
  expected: string,
): Violation {
  const place = { kind: 'section' as const, section };
  const name = placeName(subject.form, place);
  return {
    place,
    key,
    title: `“${name}”${found}`,
    message: `“${name}”${found}。请${expected}。`,
    found,
    expected,
  };
}

/** The section's text without white space; undefined where it says something beyond doubt. */
function littleIn({ report }: Subject, section: SectionId): string | undefined {
  const source = sectionSource(report, section);
  return SOMETHING.test(source.folded) ? undefined : source.tight;
}

/** Sections 1 and 5 ask for text, so 无 is none; section 6 may say 无, but not nothing. */
function blankSections(subject: Subject): Violation[] {
  const asked = (['1', '5'] as const).flatMap((section) => {
    const text = littleIn(subject, section);
    if (text === '') return [violation(subject, section, 'blank', '没有内容', '用文字写明')];
    if (text === undefined || !NOTHING.test(text)) return [];
    return [violation(subject, section, 'none', `只写了${quote(text)}`, '用文字写明具体情况')];
  });
  if (littleIn(subject, '6') !== '') return asked;
  return [...asked, violation(subject, '6', 'blank', '没有内容', '写明信息处理费等事项，没有的写“无”')];
}

/** Section 5 names problems and what is done about them. */
function halves(subject: Subject): Violation[] {
  const text = sectionSource(subject.report, '5').tight;
  if (text === '' || NOTHING.test(text)) return [];
  const { problems, measures } = halvesOf(text);
  return [
    ...(problems ? [] : [violation(subject, '5', 'problems', '没有写存在的问题', '补写存在的主要问题')]),
    ...(measures ? [] : [violation(subject, '5', 'measures', '没有写改进措施', '补写改进情况')]),
  ];
}

/** A section that asks for text has none, or only 无; section 5 lacks problems or measures. */
export const textEmpty: Rule = {
  id: 'TEXT-EMPTY',
  severity: 'W',
  reads: ['section1', 'section5', 'section6'],
  basis: ofNoticeInForce('正文结构'),
  check: (subject) => failing([...blankSections(subject), ...halves(subject)]),
};

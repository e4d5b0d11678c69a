import { foldWording } from '../fold';
import { quote } from '../quote';
import type { Reading } from '../reading';
import { ALL_SECTIONS, failing, ofNoticeInForce, type Rule, type Subject, type Violation } from './rule';

type Heading = Reading['headings'][number];

/** Missing in the file, and, where it is text alone, not filled in by hand since. */
function missing({ form, report }: Subject, headings: readonly Heading[]): Violation[] {
  return form.sections
    .filter((section) => headings.every((heading) => heading.section !== section.id))
    .filter((section) => section.table !== null || report.sections[section.id].trim() === '')
    .map((section) => ({
      place: { kind: 'section', section: section.id },
      key: 'missing',
      title: `缺少“${section.heading}”`,
      message: `文件中没有标题“${section.heading}”。请在文件中补上该部分后重新导入，或在此处填写该部分。`,
      found: '没有这一标题',
      expected: section.heading,
    }));
}

function altered({ form }: Subject, headings: readonly Heading[]): Violation[] {
  return headings.flatMap(({ section, text, place }) => {
    const expected = form.sections.find((one) => one.id === section)?.heading;
    if (section === null || expected === undefined || foldWording(text) === foldWording(expected)) return [];
    return [
      {
        place: { kind: 'section', section },
        key: text,
        title: `标题文字与格式不一致：${text}`,
        message: `${place.words}：标题写作${quote(text)}，格式规定为“${expected}”。请按规定文字改正。`,
        found: text,
        expected,
      },
    ];
  });
}

function added(headings: readonly Heading[]): Violation[] {
  return headings
    .filter((heading) => heading.section === null)
    .map(({ text, place }) => ({
      place: { kind: 'form' },
      key: text,
      title: `多出标题${quote(text)}`,
      message: `${place.words}：标题${quote(text)}不是格式规定的六个部分之一。请把其下内容并入相应部分，并删去这一标题。`,
      found: text,
      expected: '只有规定的六个部分',
    }));
}

function disordered(headings: readonly Heading[]): Violation[] {
  const order = headings.flatMap(({ section }) => (section === null ? [] : [section]));
  const at = order.findIndex((section, index) => index > 0 && section <= (order[index - 1] ?? ''));
  const section = order[at];
  if (section === undefined) return [];
  return [
    {
      place: { kind: 'section', section },
      key: 'order',
      title: '各部分的次序与格式不一致',
      message: `文件中第${section}部分的标题重复，或排在后面的部分之后。请按格式规定的次序排列六个部分，每部分只用一个标题。`,
      found: order.join('、'),
      expected: '1、2、3、4、5、6',
    },
  ];
}

/** The six sections, their exact headings, in order, none missing or added. A draft's own headings are the form's. */
export const formSections: Rule = {
  id: 'FORM-SECTIONS',
  severity: 'B',
  reads: ALL_SECTIONS,
  basis: ofNoticeInForce('正文结构'),
  check(subject) {
    const headings = subject.context.reading?.headings;
    if (headings === undefined) return failing([]);
    return failing([
      ...missing(subject, headings),
      ...altered(subject, headings),
      ...added(headings),
      ...disordered(headings),
    ]);
  },
};

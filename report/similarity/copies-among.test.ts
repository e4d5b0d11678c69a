import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { copiesAmong, isComparable, type NamedText } from './copies-among';
import { copyWords } from './copy-words';
import { textOverlap } from './overlap';

/** Property tests over whole reports: seconds on a busy machine. */
vi.setConfig({ testTimeout: 30_000 });

/** A small generator of its own, so that every run has the same texts. */
function randomFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** A text of Han characters drawn at random: what no two units write alike. */
function ownText(seed: number, length: number): string {
  const random = randomFrom(seed * 7919 + 1);
  return Array.from({ length }, () => String.fromCharCode(0x4e00 + random(3000))).join('');
}

/** What every report says in nearly these words. */
const BOILERPLATE = [
  '本年度报告根据《中华人民共和国政府信息公开条例》和《国务院办公厅政府信息与政务公开办公室关于印发政府信息公开工作年度报告格式的通知》编制。',
  '报告中所列数据的统计期限自1月1日起至12月31日止，坚持以公开为常态、不公开为例外，全面推进决策、执行、管理、服务、结果公开。',
  '坚持以习近平新时代中国特色社会主义思想为指导，深入贯彻党的二十大精神，认真落实上级关于政务公开工作的部署和要求，切实保障人民群众的知情权。',
].join('\n');

/** The text with one character in so many replaced. */
function retouched(text: string, oneIn: number, seed: number): string {
  const random = randomFrom(seed);
  return Array.from(text, (sign) =>
    random(oneIn) === 0 ? String.fromCharCode(0x4e00 + random(3000)) : sign,
  ).join('');
}

const reports = (count: number): NamedText[] =>
  Array.from({ length: count }, (_, at) => ({
    key: `unit-${String(at).padStart(4, '0')}`,
    text: BOILERPLATE + ownText(at, 300 + (at % 7) * 100),
  }));

describe('copiesAmong', () => {
  it('finds every planted copy among many, and nothing else', () => {
    const texts = reports(400);
    const planted = Array.from({ length: 40 }, (_, at) => ({
      key: `copy-${String(at).padStart(4, '0')}`,
      text: retouched(texts[at * 3]?.text ?? '', 60, at + 1),
    }));
    const found = copiesAmong([...texts, ...planted]);
    const due = planted.map(({ key }, at) => `${key} ${texts[at * 3]?.key}`);
    expect(found.map(({ left, right }) => `${left} ${right}`).sort()).toEqual(due.sort());
  });

  it('does not take set phrases for copies, even where they are more than half of the text', () => {
    const texts = Array.from({ length: 200 }, (_, at) => ({
      key: `u${at}`,
      text: BOILERPLATE + ownText(at, 90),
    }));
    expect(copiesAmong(texts)).toEqual([]);
  });

  it('tells last year’s text with this year’s figures as wholly the same', () => {
    const text = `${ownText(1, 200)}2022年公开信息166条，收到申请3件。${ownText(2, 200)}`;
    const [copy, ...others] = copiesAmong([
      { key: '2022', text },
      { key: '2023', text: text.replace('2022', '２０２３').replace('166', '98').replace('，', ', ') },
    ]);
    expect(others).toEqual([]);
    expect(copy).toEqual({ left: '2022', right: '2023', share: 1, containment: 1, jaccard: 1 });
  });

  it('leaves out texts too short to be anyone’s own', () => {
    const short = '无其他需要报告的事项。';
    expect(isComparable(short)).toBe(false);
    expect(copiesAmong([short, short, '', ''].map((text, at) => ({ key: String(at), text })))).toEqual([]);
  });

  it('says the same in whatever order the texts come', () => {
    const texts = [...reports(30), ...reports(30).map(({ key, text }) => ({ key: `again-${key}`, text }))];
    const all = copiesAmong(texts);
    expect(all).toHaveLength(30);
    expect(copiesAmong(texts.toReversed())).toEqual(all);
  });

  it('finds no pair that an exact comparison denies, and all that it has', () => {
    const parts = Array.from({ length: 6 }, (_, at) => ownText(at + 50, 80));
    const mixes = fc.array(fc.array(fc.nat(5), { minLength: 1, maxLength: 5 }), {
      minLength: 2,
      maxLength: 8,
    });
    fc.assert(
      fc.property(mixes, (drawn) => {
        const texts = drawn.map((mix, at) => ({
          key: `${at}`,
          text: mix.map((part) => parts[part]).join(''),
        }));
        const exact = texts.flatMap((left, i) =>
          texts.slice(i + 1).flatMap((right) => {
            const { share } = textOverlap(left.text, right.text);
            return share >= 0.85 ? [`${left.key} ${right.key}`] : [];
          }),
        );
        expect(
          copiesAmong(texts)
            .map(({ left, right }) => `${left} ${right}`)
            .sort(),
        ).toEqual(exact.sort());
      }),
      { numRuns: 60 },
    );
  });

  it('pairs each of a very large group of copies with another, without telling every two', () => {
    const text = ownText(3, 400);
    const texts = Array.from({ length: 300 }, (_, at) => ({
      key: `u${at}`,
      text: retouched(text, 100, at + 1),
    }));
    const found = copiesAmong(texts);
    const named = new Set(found.flatMap(({ left, right }) => [left, right]));
    expect(named.size).toBe(300);
    expect(found.length).toBeLessThan(5_000);
  });
});

describe('textOverlap', () => {
  it('measures the longer, the shorter and both together', () => {
    const half = ownText(4, 104);
    const overlap = textOverlap(half, half + ownText(5, 100));
    expect(overlap.containment).toBe(1);
    expect(overlap.share).toBe(0.5);
    expect(overlap.jaccard).toBe(0.5);
    expect(textOverlap('', half)).toEqual({ share: 0, containment: 0, jaccard: 0 });
  });

  it('is words for the person', () => {
    expect(copyWords('西宁市湟中区教育局2022年的“一、总体情况”', { share: 0.928 })).toBe(
      '与西宁市湟中区教育局2022年的“一、总体情况”有92%相同（标点、数字不计）。请按本年度的实际情况重新撰写。',
    );
    expect(copyWords('上年', { share: 1 })).toContain('完全相同');
  });
});

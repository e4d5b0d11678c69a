import { describe, expect, it } from 'vitest';
import { formByName } from '../forms/registry';
import { type Correspondence, crosswalk } from './crosswalk';

const form2019 = formByName('form2019');
const form2021 = formByName('form2021');
const ids = (form: typeof form2019) => form.cells.map(({ id }) => id).sort();
const of = (walk: readonly Correspondence[], kind: Correspondence['kind']) =>
  walk.filter((one) => one.kind === kind);

describe.each([
  ['2019 → 2021', form2019, form2021],
  ['2021 → 2019', form2021, form2019],
  ['2021 → 2021', form2021, form2021],
])('crosswalk %s', (_name, from, to) => {
  const walk = crosswalk(from, to);

  it('names every cell of both forms exactly once', () => {
    expect(walk.flatMap((one) => one.from).sort()).toEqual(ids(from));
    expect(walk.flatMap((one) => one.to).sort()).toEqual(ids(to));
  });

  it('has as many cells on each side as its kind says', () => {
    for (const { kind, from: left, to: right } of walk) {
      const sizes = { same: [1, 1], dropped: [1, 0], new: [0, 1] } as Partial<Record<typeof kind, number[]>>;
      if (kind === 'split') expect(right.length).toBeGreaterThan(left.length);
      else if (kind === 'merged') expect(left.length).toBeGreaterThan(right.length);
      else expect([left.length, right.length]).toEqual(sizes[kind]);
    }
  });
});

describe('crosswalk 2019 → 2021', () => {
  const walk = crosswalk(form2019, form2021);

  it('asks for a confirmation of near words: 本年新制作数量 and 本年制发件数', () => {
    expect(of(walk, 'same').filter(({ toConfirm }) => toConfirm)).toEqual([
      { kind: 'same', from: ['t2.a1.rules.made_new'], to: ['t2.a1.rules.issued'], toConfirm: true },
      { kind: 'same', from: ['t2.a1.normative.made_new'], to: ['t2.a1.normative.issued'], toConfirm: true },
    ]);
  });

  it('splits （六）其他处理, and drops what counts something else: 对外公开总数量 is not 现行有效件数', () => {
    expect(of(walk, 'split').map(({ from }) => from[0])).toContain('t3.oth_total.natural');
    expect(of(walk, 'dropped').flatMap(({ from }) => from)).toContain('t2.a1.normative.public_total');
    expect(of(walk, 'new').flatMap(({ to }) => to)).toContain('t2.a1.normative.in_force');
  });

  it('is the other way round from 2021 to 2019', () => {
    const back = crosswalk(form2021, form2019);
    const turned = (pairs: readonly Correspondence[]) => pairs.map(({ from, to }) => [to, from]);
    const straight = (pairs: readonly Correspondence[]) => pairs.map(({ from, to }) => [from, to]);
    expect(straight(of(back, 'merged'))).toEqual(turned(of(walk, 'split')));
    expect(of(back, 'dropped').flatMap(({ from }) => from)).toEqual(of(walk, 'new').flatMap(({ to }) => to));
  });
});

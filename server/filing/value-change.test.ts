import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyReport } from '@/report/testing/any-report';
import { changedPaths } from './report-paths';
import { afterChanges, changedValue, changeOf, changesOf } from './value-change';

const LONG = '本单位按照《中华人民共和国政府信息公开条例》开展工作，依法公开各类信息，及时办理各类申请。';

describe('changeOf', () => {
  it('keeps of a long text only what changed', () => {
    expect(changeOf(`${LONG}共12条。`, `${LONG}共15条。`)).toEqual({
      at: LONG.length + 2,
      out: '2',
      in: '5',
    });
  });

  it('never cuts a character of two code units in half', () => {
    const change = changeOf(`${LONG}𠮷`, `${LONG}𠮸`);
    expect(change).toEqual({ at: LONG.length, out: '𠮷', in: '𠮸' });
  });

  it('gives the text after it, whatever both are', () => {
    const text = fc.string({ unit: 'binary', maxLength: 90 }).map((words) => LONG.slice(0, 30) + words);
    fc.assert(
      fc.property(text, text, (before, after) => {
        expect(changedValue(before, changeOf(before, after))).toBe(after);
      }),
    );
  });

  it('is refused on another text', () => {
    expect(() => changedValue('短', changeOf(`${LONG}甲`, `${LONG}乙`))).toThrow('another text');
  });
});

describe('afterChanges', () => {
  it('leads from any state through any other to the last', () => {
    fc.assert(
      fc.property(anyReport, anyReport, anyReport, (first, second, third) => {
        const steps = [
          { form: second.form, changes: changesOf(first, second) },
          { form: third.form, changes: changesOf(second, third) },
        ];
        const reached = afterChanges(first, steps);
        expect(reached.form).toBe(third.form);
        expect(changedPaths(reached, third)).toEqual([]);
      }),
    );
  });
});

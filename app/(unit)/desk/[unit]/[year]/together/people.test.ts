import { describe, expect, it } from 'vitest';
import { formByName } from '@/report/forms/registry';
import type { Window } from '@/server/live/message';
import { partOfWindow, peopleOf, shortPart, whereWords } from './people';

const form = formByName('form2021');
const window = (over: Partial<Window>): Window => ({
  ...{ id: '1', filing: 'f', account: 'a', name: '填报员甲', role: 'drafter', at: null },
  since: '2024-01-20T04:00:00.000Z',
  ...over,
});

describe('the people of a filing', () => {
  it('are told once each, however many windows they have, by who came first', () => {
    const people = peopleOf([
      window({ id: '2', account: 'b', role: 'checker', since: '2024-01-20T04:10:00.000Z' }),
      window({ id: '1', since: '2024-01-20T04:20:00.000Z' }),
      window({ id: '3', since: '2024-01-20T04:05:00.000Z' }),
    ]);
    expect(people.map(({ account, role, windows }) => [account, role, windows.length])).toEqual([
      ['a', '填报员', 2],
      ['b', '复核员', 1],
    ]);
  });

  it('are where their cursor is, or the part that they look at', () => {
    expect(partOfWindow(form, window({ at: 'cell:t3.new.natural' }))).toBe('3');
    expect(partOfWindow(form, window({ at: 'section:1' }))).toBe('1');
    expect(partOfWindow(form, window({ at: 'part:sign' }))).toBe('sign');
    expect(partOfWindow(form, window({ at: null }))).toBeNull();
    expect(whereWords(form, window({ at: 'cell:t3.new.natural' }))).toContain('自然人');
    expect(shortPart(form, '3')).toBe('第三部分');
    expect(shortPart(form, 'basic')).toBe('基本信息');
  });
});

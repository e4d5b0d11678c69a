import { describe, expect, it } from 'vitest';
import { nextStep } from './next-step';

describe('nextStep', () => {
  it('gives each state to the one whose turn it is', () => {
    expect(nextStep({ state: 'not_started' }, ['drafter'])).toEqual({ words: '开始填报', main: true });
    expect(nextStep({ state: 'signing' }, ['principal'])).toEqual({ words: '去签批', main: true });
    expect(nextStep({ state: 'signing' }, ['drafter']).main).toBe(false);
    expect(nextStep({ state: 'signed' }, ['drafter'])).toEqual({ words: '去提交', main: true });
    expect(nextStep({ state: 'returned' }, ['drafter'])).toEqual({ words: '查看退回意见', main: true });
    expect(nextStep({ state: 'draft' }, ['principal'])).toEqual({ words: '查看', main: false });
  });
});

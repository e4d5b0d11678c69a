import { describe, expect, it } from 'vitest';
import type { FilingTask } from '@/server/filing/view';
import { nextStep } from './next-step';

const step = (
  state: FilingTask['state'],
  roles: string[],
  more: Partial<Pick<FilingTask, 'correcting' | 'correctionOrdered' | 'withChecker'>> = {},
) => nextStep({ state, correcting: false, correctionOrdered: false, withChecker: false, ...more }, roles);

describe('nextStep', () => {
  it('gives each state to the one whose turn it is', () => {
    expect(step('not_started', ['drafter'])).toEqual({ words: '开始填报', main: true });
    expect(step('signing', ['principal'])).toEqual({ words: '去签批', main: true });
    expect(step('signing', ['drafter']).main).toBe(false);
    expect(step('signed', ['drafter'])).toEqual({ words: '去提交', main: true });
    expect(step('returned', ['drafter'])).toEqual({ words: '查看退回意见', main: true });
    expect(step('draft', ['principal'])).toEqual({ words: '查看', main: false });
  });

  it('is the checker’s while the report is with the checker', () => {
    expect(step('draft', ['checker'], { withChecker: true })).toEqual({ words: '去复核', main: true });
    expect(step('draft', ['drafter'], { withChecker: true })).toEqual({ words: '查看', main: false });
  });

  it('leads the drafter into a correction that was begun or ordered, and nobody else', () => {
    expect(step('draft', ['drafter'], { correcting: true }).words).toBe('继续更正');
    const ordered = { correctionOrdered: true };
    expect(step('published', ['drafter'], ordered)).toEqual({ words: '办理更正', main: true });
    expect(step('published', ['principal'], ordered)).toEqual({ words: '查看', main: false });
  });
});

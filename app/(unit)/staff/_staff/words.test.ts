import { describe, expect, it } from 'vitest';
import type { HeldView } from '@/server/staff/view';
import { heldWords, lastSignInWords, pastWords } from './words';

const NOW = new Date('2024-01-20T12:00:00+08:00');
const at = (day: string) => new Date(`${day}T00:00:00+08:00`);
const held = (given: Partial<HeldView>): HeldView => ({
  ...{ id: 'a', role: 'drafter', from: at('2023-01-01'), to: null, begun: true, actingForName: null },
  ...given,
});

describe('heldWords', () => {
  it('names the role alone where its dates say nothing', () => {
    expect(heldWords(held({}))).toBe('填报员');
    expect(heldWords(held({ from: null }))).toBe('填报员');
  });

  it('says from when what begins later, until which day what ends', () => {
    expect(heldWords(held({ from: at('2024-02-01'), begun: false }))).toBe('填报员（2024年2月1日起）');
    expect(heldWords(held({ to: at('2024-02-01') }))).toBe('填报员（至2024年1月31日）');
  });

  it('says in whose place, and both days', () => {
    const acting = held({
      ...{ role: 'principal', actingForName: '严正国' },
      ...{ from: at('2024-01-22'), to: at('2024-01-27') },
    });
    expect(heldWords(acting)).toBe('主要负责人（代严正国，2024年1月22日至2024年1月26日）');
  });
});

it('pastWords says from when to when', () => {
  const over = held({ to: new Date('2024-01-20T09:30:00+08:00') });
  expect(pastWords(over)).toBe('填报员，2023年1月1日至2024年1月20日');
});

it('lastSignInWords says so of who never was here', () => {
  expect(lastSignInWords({ lastSignedInAt: null })).toBe('从未登录');
  expect(lastSignInWords({ lastSignedInAt: NOW })).toBe('1月20日 12:00');
});

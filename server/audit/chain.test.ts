import { describe, expect, it } from 'vitest';
import { type ChainedEvent, chainIntact, eventHash, GENESIS_HASH } from './chain';

/** A chain of `length` events, newest first. */
function chain(length: number): (ChainedEvent & { hash: string })[] {
  const events: (ChainedEvent & { hash: string })[] = [];
  for (let index = 0; index < length; index++) {
    const event: ChainedEvent = {
      at: new Date(2024, 0, 1 + index),
      actorId: null,
      actorName: '甲',
      action: 'filing.saved',
      unitCode: '630106-D01',
      subject: String(index),
      details: { paths: ['title'], revision: index },
      previousHash: events[0]?.hash ?? GENESIS_HASH,
    };
    events.unshift({ ...event, hash: eventHash(event) });
  }
  return events;
}

describe('eventHash', () => {
  it('does not depend on the order of keys, which jsonb changes', () => {
    const [event] = chain(1);
    if (!event) throw new Error('no event');
    const turned = { ...event, details: { revision: 0, paths: ['title'] } };
    expect(eventHash(turned)).toBe(event.hash);
  });
});

describe('chainIntact', () => {
  it('holds for a chain from its beginning, for a page of it, and for nothing', () => {
    const events = chain(5);
    expect(chainIntact(events, null)).toBe(true);
    expect(chainIntact(events.slice(1, 3), events[3]?.hash ?? null)).toBe(true);
    expect(chainIntact([], null)).toBe(true);
  });

  it.each([
    ['name', { actorName: '乙' }],
    ['time', { at: new Date(2023, 0, 1) }],
    ['details', { details: { paths: [], revision: 2 } }],
    ['unit', { unitCode: null }],
    ['action', { action: 'filing.opened' }],
    ['subject', { subject: '9' }],
    ['actor', { actorId: 'someone' }],
  ])('breaks when the %s of an event is changed', (_name, change) => {
    const events = chain(5).map((event, index) => (index === 2 ? { ...event, ...change } : event));
    expect(chainIntact(events, null)).toBe(false);
  });

  it('breaks when an event is changed and its own hash made to fit', () => {
    const events = chain(5).map((event, index) => {
      if (index !== 2) return event;
      const forged = { ...event, actorName: '乙' };
      return { ...forged, hash: eventHash(forged) };
    });
    expect(chainIntact(events, null)).toBe(false);
  });

  it('breaks when an event is left out', () => {
    const events = chain(5);
    expect(chainIntact(events.toSpliced(2, 1), null)).toBe(false);
    expect(chainIntact(events.slice(0, 4), null)).toBe(false);
  });
});

import { describe, expect, it } from 'vitest';
import { FILING_STATES, type FilingState } from '@/db/schema/filing';
import type { ThreadOpener } from '@/db/schema/review';
import type { Place } from '@/report/finding';
import type { Actor } from '../context';
import type { UnitPlace } from '../units/unit-place';
import { reviewActions } from './actions';
import type { ReviewAction } from './view';

const place: UnitPlace = {
  unitCode: '630106-D01',
  kind: 'department',
  reviewerCode: '630106',
  ancestors: ['630106', '630100'],
};
const who = (role: Actor['roles'][number]['role'], unitCode: string): Actor => ({
  accountId: 'a',
  login: 'a',
  name: 'a',
  roles: [{ role, unitCode, unitName: unitCode }],
});
const district = who('reviewer', '630106');
const city = who('reviewer', '630100');

const allowedTo = (
  actor: Actor | null,
  state: FilingState,
  {
    held = false,
    threads = [] as ('open' | 'answered' | 'resolved')[],
    on = { kind: 'cell', cell: 't3.new.natural' } as Place,
    openedBy = 'office' as ThreadOpener,
    paperWaits = false,
  } = {},
) =>
  Object.entries(
    reviewActions(
      actor,
      place,
      { state, held, paperWaits },
      threads.map((status) => ({ status, place: on, openedBy })),
    ),
  )
    .filter(([, { allowed }]) => allowed)
    .map(([step]) => step);

describe('reviewActions', () => {
  it('lets the reviewing office take each step in its state alone', () => {
    const of = (step: ReviewAction, threads: ('open' | 'resolved')[]) =>
      FILING_STATES.filter((state) => allowedTo(district, state, { threads }).includes(step));
    expect(of('comment', [])).toEqual(['submitted']);
    expect(of('return', ['open'])).toEqual(['submitted']);
    expect(of('accept', ['resolved'])).toEqual(['submitted']);
    expect(of('publish', [])).toEqual(['accepted']);
    expect(of('resolve', [])).toEqual(['draft', 'signing', 'signed', 'submitted', 'returned']);
  });

  it('returns only with an open comment, accepts only without one left', () => {
    expect(allowedTo(district, 'submitted')).toEqual(['comment', 'resolve', 'accept']);
    expect(allowedTo(district, 'submitted', { threads: ['open'] })).toEqual(['comment', 'resolve', 'return']);
    expect(allowedTo(district, 'submitted', { threads: ['answered'] })).toEqual(['comment', 'resolve']);
  });

  it('does not return for a comment on the whole report alone', () => {
    const on: Place = { kind: 'form' };
    expect(allowedTo(district, 'submitted', { threads: ['open'], on })).not.toContain('return');
  });

  it('accepts a report signed on paper only once its scan was compared', () => {
    expect(allowedTo(district, 'submitted', { paperWaits: true })).toEqual([
      'comment',
      'resolve',
      'check-paper',
    ]);
    expect(allowedTo(city, 'submitted', { paperWaits: true })).not.toContain('check-paper');
    expect(allowedTo(district, 'accepted', { paperWaits: true })).not.toContain('check-paper');
  });

  it('keeps what is held from the public', () => {
    expect(allowedTo(district, 'accepted', { held: true })).toEqual([]);
    expect(allowedTo(district, 'accepted')).toEqual(['publish']);
  });

  it('leaves holding, releasing, sending back and ordering a correction to the city, and nothing else', () => {
    expect(allowedTo(city, 'submitted', { threads: ['open'] })).toEqual([
      'resolve-above',
      'hold',
      'send-back',
    ]);
    expect(allowedTo(city, 'accepted', { held: true })).toEqual(['release', 'send-back']);
    expect(allowedTo(city, 'published')).toEqual(['order-correction']);
  });

  it('leaves what the office above sent back with to the office above, and accepts nothing before', () => {
    const threads: ('answered' | 'resolved')[] = ['answered'];
    const above = { threads, openedBy: 'above' as const };
    expect(allowedTo(district, 'submitted', above)).toEqual(['comment', 'resolve']);
    expect(allowedTo(district, 'submitted', { ...above, threads: ['resolved'] })).toContain('accept');
    const one = { status: 'answered', place: { kind: 'form' }, openedBy: 'above' } as const;
    const of = reviewActions(district, place, { state: 'submitted', held: false }, [one]);
    expect(of.accept).toMatchObject({ why: expect.stringContaining('由市级解决') });
    expect(of['resolve-above']).toMatchObject({ why: expect.stringContaining('市级退回') });
  });

  it('lets nobody else do anything, and says who would', () => {
    for (const actor of [
      null,
      who('reviewer', '630121'),
      who('drafter', '630106-D01'),
      who('auditor', '630100'),
    ]) {
      expect(allowedTo(actor, 'submitted', { threads: ['open'] })).toEqual([]);
    }
    const { accept } = reviewActions(null, place, { state: 'submitted', held: false }, []);
    expect(accept).toEqual({ allowed: false, why: expect.stringContaining('负责审核该单位的机关') });
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { auditHref, auditInput, isFiltered, readAuditQuery } from './audit-query';

const NONE = readAuditQuery({});
const read = (href: string) => readAuditQuery(Object.fromEntries(new URL(href, 'http://x').searchParams));

describe('an address of the audit trail', () => {
  it('gives back the very query it was made from', () => {
    const query = {
      person: '马玉芳',
      unit: '湟中区 教育局&',
      action: 'review.returned',
      from: '2024-01-01',
      to: '2024-01-31',
      before: '120',
    } as const;
    expect(read(auditHref(query))).toEqual(query);
    expect(auditHref(NONE)).toBe('/audit');
  });

  it('never fails on what anybody types into it', () => {
    const anything = fc.dictionary(fc.string(), fc.oneof(fc.string(), fc.array(fc.string())));
    fc.assert(
      fc.property(anything, (params) => {
        expect(Object.keys(readAuditQuery(params))).toEqual(Object.keys(NONE));
      }),
    );
    const odd = readAuditQuery({
      from: '2024-02-31',
      to: 'x',
      action: 'no.such',
      before: '1e3',
      person: ['a', 'b'],
    });
    expect(odd).toEqual({ ...NONE, person: 'a' });
  });

  it('asks the server for what is given and leaves the rest open', () => {
    expect(auditInput(NONE)).toEqual({
      person: null,
      unit: null,
      action: null,
      from: null,
      to: null,
      before: null,
    });
    expect(auditInput({ ...NONE, unit: '630106', before: '9' })).toMatchObject({ unit: '630106', before: 9 });
  });

  it('is filtered by anything but the page', () => {
    expect(isFiltered({ ...NONE, before: '9' })).toBe(false);
    expect(isFiltered({ ...NONE, to: '2024-01-31' })).toBe(true);
  });
});

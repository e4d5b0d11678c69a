import { describe, expect, it } from 'vitest';
import { completeReport } from '../testing/complete-report';
import { contentHash } from './content-hash';
import { signedHash } from './signed-hash';

const report = completeReport('西宁市湟中区教育局', 2023);
const one = { fingerprint: 'a', valuesHash: '1', text: '上年有一件跨年办理。' };
const other = { fingerprint: 'b', valuesHash: '2', text: '已核对台账。' };

describe('signedHash', () => {
  it('is the report’s own hash where nothing was explained', () => {
    expect(signedHash(report, [])).toBe(contentHash(report));
  });

  it('differs with the report and with every word, value and finding of an explanation', () => {
    const hashes = [
      signedHash(report, []),
      signedHash({ ...report, title: '' }, [one]),
      signedHash(report, [one]),
      signedHash(report, [one, other]),
      signedHash(report, [{ ...one, text: '上年有两件跨年办理。' }]),
      signedHash(report, [{ ...one, valuesHash: '2' }]),
      signedHash(report, [{ ...one, fingerprint: 'b' }]),
    ];
    expect(new Set(hashes).size).toBe(hashes.length);
  });

  it('doesn’t depend on their order, nor on who wrote them when', () => {
    const dated = { ...other, name: '某人', at: new Date() };
    expect(signedHash(report, [dated, one])).toBe(signedHash(report, [one, other]));
  });
});

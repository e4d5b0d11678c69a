import { describe, expect, it } from 'vitest';
import { whichReport } from './which-report';

describe('whichReport', () => {
  it('reads a unit code and a year', () => {
    expect(whichReport('630106-D01', '2023')).toEqual({ unitCode: '630106-D01', year: 2023 });
  });

  it('takes nothing that the database could choke on', () => {
    for (const year of ['', 'abc', '23', '20233', '-2023', '2e33', ' 2023', '２０２３']) {
      expect(whichReport('630106-D01', year), year).toBeNull();
    }
    expect(whichReport('', '2023')).toBeNull();
    expect(whichReport('6'.repeat(41), '2023')).toBeNull();
  });
});

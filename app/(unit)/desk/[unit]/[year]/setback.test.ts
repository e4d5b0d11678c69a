import { describe, expect, it } from 'vitest';
import { setbacks } from './setback';

const entry = (action: string, note = '') => ({ at: new Date(0), action, name: '甲', what: action, note });
const OPENED = entry('filing.opened');
const RETURNED = entry('review.returned', '表二待核实。');

describe('setbacks', () => {
  it('quotes the return itself, not whatever was written last', () => {
    const timeline = [OPENED, RETURNED, entry('review.held', '核对口径')];
    expect(setbacks({ state: 'returned', timeline })).toEqual([
      { by: 'office', name: '甲', reason: '表二待核实。' },
    ]);
  });
  it('quotes the newest of several returns, and none where it gave no reason', () => {
    const timeline = [RETURNED, entry('filing.submitted'), entry('review.sent-back')];
    expect(setbacks({ state: 'returned', timeline })).toEqual([{ by: 'office', name: '甲', reason: '' }]);
  });
  it('tells the principal’s refusal until the next try', () => {
    const refused = [
      OPENED,
      entry('filing.sign-off-requested'),
      entry('filing.sign-off-refused', '数字不全'),
    ];
    expect(setbacks({ state: 'draft', timeline: refused })).toEqual([
      { by: 'principal', name: '甲', reason: '数字不全' },
    ]);
    const again = [...refused, entry('filing.sign-off-requested'), entry('filing.sign-off-withdrawn')];
    expect(setbacks({ state: 'draft', timeline: again })).toEqual([]);
    expect(setbacks({ state: 'signing', timeline: refused })).toEqual([]);
  });
  it('tells a refusal beside the return it came upon', () => {
    const timeline = [RETURNED, entry('filing.sign-off-requested'), entry('filing.sign-off-refused', '再核')];
    expect(setbacks({ state: 'returned', timeline }).map(({ by }) => by)).toEqual(['principal', 'office']);
  });
  it('tells what the checker wanted until it is sent again, and that an edit voided the check', () => {
    const returned = [entry('filing.check-requested'), entry('filing.check-returned', '依据不全')];
    expect(setbacks({ state: 'draft', timeline: returned })).toEqual([
      { by: 'checker', name: '甲', reason: '依据不全' },
    ]);
    expect(setbacks({ state: 'draft', timeline: [...returned, entry('filing.check-requested')] })).toEqual(
      [],
    );
    const voided = [entry('filing.check-passed'), entry('filing.check-voided')];
    expect(setbacks({ state: 'draft', timeline: voided }).map(({ by }) => by)).toEqual(['edit-checked']);
  });
  it('tells that an edit voided the signature', () => {
    const timeline = [
      entry('filing.signed-off'),
      entry('filing.sign-off-voided'),
      entry('filing.form-moved'),
    ];
    expect(setbacks({ state: 'draft', timeline }).map(({ by }) => by)).toEqual(['edit']);
  });
});

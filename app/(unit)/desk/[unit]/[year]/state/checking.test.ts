import { describe, expect, it } from 'vitest';
import { formByName } from '@/report/forms/registry';
import type { ReportData } from '@/report/report';
import { soundReport, withCells, withSection } from '@/report/testing/reports';
import { HUANGZHONG_EDUCATION } from '@/report/testing/units';
import { validate } from '@/report/validate';
import { createChecking } from './checking';
import { ruleContext } from './rule-context';

const view: Parameters<typeof createChecking>[0] = {
  year: 2023,
  unit: { ...HUANGZHONG_EDUCATION, shortName: '教育局' },
  state: 'draft',
  draft: soundReport(),
  reading: null,
  lastYear: null,
  earlierYears: [],
  settings: {},
  nearTexts: [],
  signOff: null,
  contentHash: '',
  explanations: [],
};

const NEW = 't3.new.natural';
/** As a drafter types: one cell key by key, then a text, then a cell that nothing is wrong with. */
function keystrokes(): ReportData[] {
  const start = soundReport();
  const typed = [1, 12, 123, 1_234].map((value) => withCells(start, { [NEW]: value }));
  const last = typed.at(-1) ?? start;
  const written = withSection(last, '5', '待填');
  return [start, ...typed, written, withCells(written, { 't2.a1.rules.issued': null }), start];
}

describe('the findings of a draft as it is typed', () => {
  it('are those of the very report that is asked about, whatever was asked about before', () => {
    const check = createChecking(view, []);
    for (const report of [...keystrokes(), ...keystrokes().reverse()]) {
      const { findings, notAssessed } = check(report);
      expect({ findings, notAssessed }).toEqual(validate(report, ruleContext(view, [], true)));
    }
  });

  it('stay the same object where they say the same, and are another where they don’t', () => {
    const check = createChecking(view, []);
    const before = check(withCells(soundReport(), { [NEW]: 1_000, 't2.a1.rules.issued': null }));
    const after = check(withCells(soundReport(), { [NEW]: 1_001, 't2.a1.rules.issued': null }));
    const of = (rule: string, { findings }: typeof before) => findings.filter((one) => one.rule === rule);
    expect(of('CELL-EMPTY', before).length).toBeGreaterThan(0);
    expect(of('CELL-EMPTY', after)[0]).toBe(of('CELL-EMPTY', before)[0]);
    expect(of('T3-BALANCE', after)[0]?.fingerprint).toBe(of('T3-BALANCE', before)[0]?.fingerprint);
    expect(of('T3-BALANCE', after)[0]).not.toEqual(of('T3-BALANCE', before)[0]);
  });

  it('are the same whole while nothing else is said', () => {
    const check = createChecking(view, []);
    const before = check(soundReport());
    expect(check({ ...soundReport() })).toBe(before);
    expect(check(withSection(soundReport(), '5', `${soundReport().sections['5']} `))).toBe(before);
  });

  it('leave out of what is open the sign-off and what is explained on the very values', () => {
    const report = withSection(withCells(soundReport(), { [NEW]: 1_000 }), '5', '待填。');
    const all = validate(report, ruleContext({ ...view, state: 'signed' }, [], true)).findings;
    const warning = all.find(({ severity }) => severity === 'W');
    const signOff = all.find(({ rule }) => rule === 'SIGN-OFF');
    expect([warning, signOff]).not.toContain(undefined);
    if (!warning) return;
    const explanation = { ...warning, text: '据实填报', name: '甲', at: new Date(0) };
    const check = createChecking({ ...view, state: 'signed', explanations: [explanation] }, []);
    const { findings, open, inTheWay } = check(report);
    expect(findings).toEqual(all);
    expect(open).toEqual(all.filter((one) => one !== warning && one !== signOff));
    expect(inTheWay).toEqual(open.filter(({ severity }) => severity !== 'I'));
  });

  it('have no sign-off while it is being asked for', () => {
    const { findings } = createChecking({ ...view, state: 'signing' }, [])(soundReport());
    expect(findings.filter(({ rule }) => rule === 'SIGN-OFF')).toEqual([]);
  });

  it('are judged without the reading of a file once the draft is on another form', () => {
    const moved = { ...soundReport(), form: formByName('form2019').name, cells: {} };
    const { findings } = createChecking(view, [])(moved);
    expect(findings).toEqual(validate(moved, ruleContext(view, [], false)).findings);
  });
});

import { describe, expect, it } from 'vitest';
import type { Finding } from '@/report/finding';
import { formByName } from '@/report/forms/registry';
import { soundReport, withCells } from '@/report/testing/reports';
import { cellFacts, isSameCell } from './cell-facts';

const form = formByName('form2021');
const NEW = 't3.new.natural';
const view = { toConfirm: ['t3.new.legal'], threads: [] };
const none = { open: [] };

const finding = (severity: Finding['severity'], fingerprint: string, cells: string[]): Finding => ({
  rule: 'T3-BALANCE',
  severity,
  mayExplain: false,
  place: { kind: 'cell', cell: cells[0] ?? '' },
  cells,
  title: '',
  message: '',
  found: '',
  expected: '',
  basis: '',
  suggestions: [],
  fingerprint,
  valuesHash: '',
});

describe('what the look of a cell depends on', () => {
  it('changes with a keystroke for the cell and its totals, and for no other', () => {
    const [before, after] = [soundReport(), withCells(soundReport(), { [NEW]: 77 })];
    const changed = form.cells
      .filter(({ table }) => table === 't3')
      .map(({ id }) => id)
      .filter(
        (id) => !isSameCell(cellFacts(id, form, before, none, view), cellFacts(id, form, after, none, view)),
      );
    expect(changed).toEqual([NEW, 't3.new.total']);
  });

  it('names the first finding that speaks of the cell, in the gravest frame', () => {
    const open = [finding('W', 'one', [NEW]), finding('B', 'two', [NEW, 't3.done.grant.natural'])];
    const facts = cellFacts(NEW, form, soundReport(), { open }, view);
    expect(facts).toMatchObject({ severity: 'B', finding: 'finding-one' });
    expect(isSameCell(facts, cellFacts(NEW, form, soundReport(), none, view))).toBe(false);
  });

  it('says of a total what is computed, and of a cell to type into nothing', () => {
    expect(cellFacts(NEW, form, soundReport(), none, view).computed).toBeUndefined();
    const open = withCells(soundReport(), { [NEW]: null });
    expect(cellFacts('t3.new.total', form, open, none, view).computed).toBeNull();
  });

  it('waits for a confirmation where the view says so', () => {
    const at = (cell: string) => cellFacts(cell, form, soundReport(), none, view).toConfirm;
    expect([at('t3.new.legal'), at(NEW)]).toEqual([true, false]);
  });
});

import { describe, expect, it } from 'vitest';
import { SECTION_IDS } from '../ids';
import { cellNotes, sectionNotes } from './fill-in-notes';
import { cellDefinition } from './form-cells';
import { FORMS, formByName } from './registry';

describe('the fill-in notes', () => {
  it('are there for every cell of every form, and for every section', () => {
    for (const form of FORMS) {
      for (const cell of form.cells)
        expect(cellNotes(cell).length, `${form.name} ${cell.id}`).toBeGreaterThan(0);
    }
    for (const section of SECTION_IDS) expect(sectionNotes(section).length).toBeGreaterThan(0);
  });

  it('are whole sentences', () => {
    const all = FORMS.flatMap((form) => form.cells.flatMap(cellNotes));
    for (const { text } of [...all, ...SECTION_IDS.flatMap((id) => sectionNotes(id))])
      expect(text).toMatch(/。$/);
  });

  it.each([
    ['t3.partial.natural', '条例第三十七条'],
    ['t3.deny_process.total', '条例第十六条第二款'],
    ['t2.a1.normative.in_force', '条例第二十条第（一）项'],
  ])('of %s name %s', (id, basis) => {
    const cell = cellDefinition(formByName('form2021'), id);
    expect(cell && cellNotes(cell).map((one) => one.basis)).toContain(basis);
  });

  it('tell a row of table 2 from its column, and a group of table 4 from its outcome', () => {
    const texts = (id: string) => {
      const cell = cellDefinition(formByName('form2021'), id);
      return cell ? cellNotes(cell).map(({ text }) => text.slice(0, 8)) : [];
    };
    expect(texts('t2.a6.penalty.decisions')).toEqual(['本机关作出的行政', '报告年度内作出处']);
    expect(texts('t4.post.pending')).toEqual(['经行政复议后又起', '截至报告年度 1']);
  });
});

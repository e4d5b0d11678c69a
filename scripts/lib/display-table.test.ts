import { expect, it } from 'vitest';
import { displayTable } from './display-table.mjs';

it('lines columns up where a Chinese character takes two', () => {
  const lines = displayTable(
    ['Role', 'Unit'],
    [
      ['填报员', '教育局'],
      ['auditor', '西宁市'],
    ],
  ).split('\n');
  expect(lines).toEqual(['  Role     Unit', '  ───────  ──────', '  填报员   教育局', '  auditor  西宁市']);
});

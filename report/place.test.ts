import { describe, expect, it } from 'vitest';
import { canonicalJson } from './canonical';
import { type Place, placeSchema } from './finding';
import { formByName } from './forms/registry';
import { shortHash } from './hash';
import { filePlaceName, placeKey, placeName } from './place';
import { placeOrder } from './place-order';
import { signingStatement } from './signing-statement';
import { soundReport, withCells } from './testing/reports';

const form = formByName('form2021');
/** In the order in which a reader comes to them. */
const PLACES: readonly (readonly [Place, string, string])[] = [
  [{ kind: 'form' }, 'form', '报告格式'],
  [{ kind: 'title' }, 'title', '标题'],
  [{ kind: 'front' }, 'front', '正文之前（封面）'],
  [{ kind: 'section', section: '1', start: 3, end: 5 }, 'section:1', '一、总体情况'],
  [{ kind: 'section', section: '1', start: 9, end: 11 }, 'section:1', '一、总体情况'],
  [{ kind: 'table', table: 't2' }, 'table:t2', '表二'],
  [{ kind: 'label', table: 't2', label: 'a5' }, 'label:t2:a5', '表二 第二十条第（五）项'],
  [
    { kind: 'row', table: 't3', row: 'deny_law' },
    'row:t3:deny_law',
    '表三 （三）不予公开2.其他法律行政法规禁止公开',
  ],
  [{ kind: 'cell', cell: 't4.rec.upheld' }, 'cell:t4.rec.upheld', '表四 行政复议 · 结果维持'],
  [{ kind: 'sign-off' }, 'sign-off', '主要负责人签批'],
];

describe('places', () => {
  it.each(PLACES)('%o', (place, key, name) => {
    expect([placeKey(placeSchema.parse(place)), placeName(form, place)]).toEqual([key, name]);
  });

  it('sort as a reader comes to them', () => {
    const orders = PLACES.map(([place]) => placeOrder(form, place));
    expect([...orders].sort((a, b) => a - b)).toEqual(orders);
    expect(new Set(orders).size).toBe(orders.length);
  });

  it('have a name and an order even where the form knows nothing of them', () => {
    const unknown: Place[] = [
      { kind: 'cell', cell: 't9.x' },
      { kind: 'row', table: 't3', row: 'x' },
      { kind: 'label', table: 't4', label: 'x' },
    ];
    expect(unknown.map((place) => placeName(form, place))).toEqual(['t9.x', '表三 x', '表四 x']);
    expect(unknown.map((place) => placeOrder(form, place)).every(Number.isFinite)).toBe(true);
  });
});

describe('filePlaceName', () => {
  it('names the form’s table first, for the file counts its tables anew', () => {
    const at = (words: string) => filePlaceName('t3', { block: 4, words });
    expect(at('第 2 张表第 8 行')).toBe('表三（文件中第 2 张表）第 8 行');
    expect(at('第 2 张表')).toBe('表三（文件中第 2 张表）');
    expect(at('正文第 5 段')).toBe('表三（正文第 5 段）');
  });
});

describe('canonicalJson', () => {
  const report = soundReport();

  it('is the same for the same content, whatever the order and the empty cells', () => {
    const cells = Object.fromEntries(Object.entries(report.cells).reverse());
    expect(canonicalJson({ ...report, cells: { ...cells, 't3.new.total': null } })).toBe(
      canonicalJson(report),
    );
  });

  it('differs with any content', () => {
    const others = [
      withCells(report, { 't3.new.natural': 1 }),
      withCells(report, { 't2.a8.admin_fee.amount_wan': 0 }),
      { ...report, title: '' },
      { ...report, sections: { ...report.sections, '2': ' ' } },
    ];
    expect(new Set([report, ...others].map(canonicalJson)).size).toBe(5);
  });
});

describe('shortHash', () => {
  it('is stable, eleven characters, and tells near texts apart', () => {
    const texts = Array.from({ length: 5_000 }, (_, n) => `[["t3.new.natural",${n}]]`);
    expect(new Set(texts.map(shortHash)).size).toBe(texts.length);
    expect(texts.every((text) => /^[0-9a-z]{11}$/.test(shortHash(text)))).toBe(true);
    expect(shortHash('湟水')).toBe(shortHash('湟水'));
  });
});

describe('signingStatement', () => {
  it('names the unit and the year', () => {
    expect(signingStatement('西宁市湟中区教育局', 2023)).toContain(
      '《西宁市湟中区教育局2023年政府信息公开工作年度报告》',
    );
  });
});

import { parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import { formByName } from '@/report/forms/registry';
import type { ReportData } from '@/report/report';
import { soundReport, withCells, withSection } from '@/report/testing/reports';
import type { DocumentMarks } from '../official/parts';
import { printPage } from './print-page';

const UNIT = { code: '630106-D01', name: '西宁市湟中区教育局' };
const page = (report: ReportData = soundReport(), marks: DocumentMarks = {}) =>
  printPage({ unit: UNIT, year: 2023, report }, marks);
const count = (html: string, pattern: RegExp) => html.match(pattern)?.length ?? 0;

describe('the printed page', () => {
  it('is well-formed HTML in Chinese with the report’s title', () => {
    const errors: string[] = [];
    parse(page(), { onParseError: ({ code }) => errors.push(code) });
    expect(errors).toEqual([]);
    expect(page()).toContain('<html lang="zh-CN">');
    expect(page()).toContain(`<title>${soundReport().title}</title>`);
  });

  it('has neither a script nor anything to fetch', () => {
    expect(page()).not.toMatch(/<script|<link|<img|url\(|@import|https?:/);
  });

  it('shows what was typed as text, never as markup', () => {
    const attack = '<script>alert(1)</script><img src=x onerror=alert(1)> & "引号"';
    const report = { ...withSection(soundReport(), '1', attack), title: attack, front: attack };
    const html = page(withCells(report, { 't2.a1.rules.issued': '<b>3</b>' }));
    expect(html).not.toMatch(/<script|<img|<b>/);
    expect(html).toContain('<td>&lt;b&gt;3&lt;/b&gt;</td>');
    expect(count(html, /&lt;script&gt;/g)).toBe(4);
  });

  it.each(['form2019', 'form2021'] as const)(
    'has every box of %s once, labels as heads with a scope',
    (name) => {
      const boxes = formByName(name).tables.flatMap((table) => table.grid);
      const cells = boxes.filter((box) => box.content.kind === 'cell').length;
      const html = page(soundReport(name));
      expect(count(html, /<td[ >]/g)).toBe(cells);
      expect(count(html, /<th scope="(row|col|rowgroup|colgroup)"/g)).toBe(boxes.length - cells);
      expect(count(html, /<caption>表[二三四] /g)).toBe(3);
      expect(count(html, /<thead>/g)).toBe(2);
    },
  );

  it('heads sections and their parts in order', () => {
    const html = page(
      withSection(soundReport(), '5', '（一）存在的问题\n1.公开不及时\n（二）措施。加强培训。'),
    );
    expect(count(html, /<h2 /g)).toBe(6);
    expect(html).toContain('<h3>（一）存在的问题</h3>');
    expect(html).toContain('<h4>1.公开不及时</h4>');
    expect(html).toContain('<p><span class="second">（二）措施。</span>加强培训。</p>');
  });

  it('marks a draft, and adds a signature line, only where asked', () => {
    expect(page()).not.toMatch(/class="watermark"|负责人签名/);
    expect(page(soundReport(), { watermark: '送审稿' })).toContain(
      '<div class="watermark" style="font-size: 130pt" aria-hidden="true">送审稿</div>',
    );
    expect(page(soundReport(), { signatureLine: true })).toContain(`单位名称：${UNIT.name}`);
  });
});

import { describe, expect, it } from 'vitest';
import type { Actor } from '@/server/context';
import { currentLink, isCurrent, navLinks, officeMeWords } from './nav';

const held = (...roles: Actor['roles'][number]['role'][]): Actor['roles'] =>
  roles.map((role) => ({ role, unitCode: '630106', unitName: '湟中区人民政府' }));
const labels = (roles: Actor['roles']) => navLinks(roles).map(({ label }) => label);

describe('the bar', () => {
  it('opens to each role its own area, and the public pages to all', () => {
    expect(labels(held('reviewer'))).toEqual(['年度总览', '批量导入', '单位人员', '公布页', '帮助']);
    expect(labels(held('auditor'))).toEqual(['审计记录', '公布页', '帮助']);
    expect(labels(held('system_administrator', 'drafter'))).toEqual([
      '我的填报',
      '单位人员',
      '单位',
      '公布页',
      '帮助',
    ]);
    expect(labels([])).toEqual(['公布页', '帮助']);
  });

  it('marks the area that holds the page, and no area by half its name', () => {
    expect(isCurrent('/office', '/office/2023/630106-D01')).toBe(true);
    expect(isCurrent('/office', '/offices')).toBe(false);
    expect(isCurrent('/', '/office')).toBe(false);
  });

  it('marks one area only, the inmost', () => {
    const links = navLinks(held('reviewer'));
    expect(currentLink(links, '/office/imports/new')?.label).toBe('批量导入');
    expect(currentLink(links, '/office/2023')?.label).toBe('年度总览');
    expect(currentLink(links, '/desk')).toBeNull();
  });

  it('names the person, where they work, and each role once', () => {
    expect(officeMeWords({ name: '马玉芳', roles: held('reviewer', 'office_editor', 'reviewer') })).toBe(
      '湟中区人民政府 · 马玉芳 · 审核员、汇总编辑',
    );
    expect(officeMeWords({ name: '马玉芳', roles: [] })).toBe('马玉芳');
  });
});

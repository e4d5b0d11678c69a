import { describe, expect, it } from 'vitest';
import { formByName } from '@/report/forms/registry';
import { moveForm } from '@/report/move-form';
import { emptyReport } from '@/report/report';
import { byRow, rowsInShort, whyEmpty } from './empty-now';

const form = formByName('form2021');

describe('whyEmpty', () => {
  it('tells what the form of 2021 added from what the file left out', () => {
    const { emptyNow } = moveForm(emptyReport('form2019'), 'form2021');
    const { added, unread } = whyEmpty('form2019', 'form2021', emptyNow);
    expect(added).toContain('t2.a1.rules.abolished');
    expect(added).not.toContain('t2.a1.rules.issued');
    expect(unread).toContain('t2.a1.rules.issued');
    expect(unread).toContain('t3.oth_no_fee.natural');
    expect(unread).toContain('t3.deny_secret.natural');
    expect(added.length + unread.length).toBe(emptyNow.length);
  });
  it('finds nothing added where the form stays', () => {
    const { emptyNow } = moveForm(emptyReport('form2021'), 'form2021');
    expect(whyEmpty('form2021', 'form2021', emptyNow).added).toEqual([]);
  });
});

describe('byRow', () => {
  it('names each row once', () => {
    const rows = byRow(form, ['t3.deny_secret.natural', 't3.deny_secret.biz', 't3.deny_law.natural']);
    expect(rows.map(({ cells }) => cells.length)).toEqual([2, 1]);
    expect(rowsInShort(rows)).toMatch(/国家秘密 等 2 行$/);
    expect(rowsInShort([])).toBe('');
  });
});

import { describe, expect, it } from 'vitest';
import { lookOf } from './saved-look';
import type { DeskState } from './state/desk-state';
import { emptyDesk } from './state/testing/empty-desk';

const typed = { 'cell:t3.new.natural': { value: 1, baseVersion: 0, base: null } };
const words = (over: Partial<DeskState>) => lookOf({ ...emptyDesk(), ...over }).words;

describe('what the screen says of the saving', () => {
  it('is the time of the last save once all is on the server', () => {
    expect(words({ savedAt: new Date('2024-01-20T06:03:00Z') })).toBe('已保存 14:03');
  });

  it('says where what couldn’t be sent is, and how much it is', () => {
    expect(words({ saving: 'offline', unsaved: typed })).toBe('离线，已存在本机，1 处待上传');
    expect(words({ saving: 'expired', unsaved: typed })).toBe('登录已过期，已存在本机，1 处待上传');
    expect(words({ saving: 'asks', unsaved: typed })).toBe('待确认，已存在本机，1 处待上传');
    expect(words({ saving: 'expired' })).toBe('登录已过期，已填内容都已保存');
  });

  it('claims nothing of a browser that keeps nothing', () => {
    const said = words({ saving: 'offline', unsaved: typed, kept: false });
    expect(said).toBe('离线，1 处待上传，浏览器不能在本机留存，请不要关闭本页');
  });

  it('gives the server’s reason for a refusal', () => {
    expect(words({ saving: 'failed', refusal: '报告已送签，不能修改。', unsaved: typed })).toBe(
      '没有保存：报告已送签，不能修改。',
    );
  });

  it('calls a place in conflict neither saved nor lost', () => {
    const conflict = { path: 'title' as const, mine: '甲', theirs: '乙', base: '', version: 1, by: null };
    expect(words({ conflicts: [conflict] })).toBe('1 处待选择，其余已保存');
  });
});

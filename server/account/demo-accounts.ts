import type { Role } from '@/db/schema/account';
import { isDemo } from '../settings';

export interface DemoAccount {
  /** What it is called: on the sign-in page, in the terminal, in README.md. */
  role: { zh: string; en: string };
  login: string;
  password: string;
  /** Invented. */
  name: string;
  unit: { code: string; name: string };
  holds: Role;
}

/** One for all: it is printed, and exists in demo mode only. */
export const DEMO_PASSWORD = 'xining-2024';

const LABELS: Readonly<Record<Role, { zh: string; en: string }>> = {
  drafter: { zh: '填报员', en: 'drafter' },
  checker: { zh: '复核员', en: 'checker' },
  principal: { zh: '主要负责人', en: 'principal' },
  unit_manager: { zh: '单位管理员', en: 'unit manager' },
  reviewer: { zh: '审核员', en: 'reviewer' },
  office_editor: { zh: '汇总编辑', en: 'office editor' },
  system_administrator: { zh: '系统管理员', en: 'system administrator' },
  security_administrator: { zh: '安全管理员', en: 'security administrator' },
  auditor: { zh: '审计员', en: 'auditor' },
};

const EDUCATION = { code: '630106-D01', name: '西宁市湟中区教育局' };
const CIVIL_AFFAIRS = { code: '630106-D07', name: '西宁市湟中区民政局' };
const NATURAL_RESOURCES = { code: '630106-D11', name: '西宁市湟中区自然资源局' };
const HUANGZHONG = { code: '630106', name: '西宁市湟中区人民政府' };
const XINING = { code: '630100', name: '西宁市人民政府' };

const demo = (holds: Role, login: string, name: string, unit: DemoAccount['unit']): DemoAccount => ({
  role: LABELS[holds],
  login,
  password: DEMO_PASSWORD,
  name,
  unit,
  holds,
});

/**
 * Who may be tried in the demo: each of the nine roles, a second bureau's drafter to see that units are apart, and the
 * people of a bureau that has its reports checked before they are signed.
 */
export const DEMO_ACCOUNTS: readonly DemoAccount[] = [
  demo('drafter', 'jy-tianbao', '祁文静', EDUCATION),
  demo('checker', 'jy-fuhe', '铁守安', EDUCATION),
  demo('principal', 'jy-fuzeren', '严正国', EDUCATION),
  demo('unit_manager', 'jy-guanli', '冶晓云', EDUCATION),
  demo('reviewer', 'hz-shenhe', '马玉芳', HUANGZHONG),
  demo('reviewer', 'xn-shenhe', '赵国栋', XINING),
  demo('office_editor', 'xn-huizong', '韩雪梅', XINING),
  demo('system_administrator', 'xitong', '李向阳', XINING),
  demo('security_administrator', 'anquan', '汪守敬', XINING),
  demo('auditor', 'shenji', '白明哲', XINING),
  demo('drafter', 'mz-tianbao', '星海燕', CIVIL_AFFAIRS),
  demo('drafter', 'zr-tianbao', '俞海霞', NATURAL_RESOURCES),
  demo('checker', 'zr-fuhe', '石建平', NATURAL_RESOURCES),
  demo('principal', 'zr-fuzeren', '窦明远', NATURAL_RESOURCES),
  demo('unit_manager', 'zr-guanli', '蔡玉兰', NATURAL_RESOURCES),
];

/** What the sign-in page lists in demo mode; none otherwise, whatever the database holds. */
export function demoAccounts(): readonly DemoAccount[] {
  return isDemo() ? DEMO_ACCOUNTS : [];
}

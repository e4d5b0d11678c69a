import { meWords } from '@/components/role-words';
import type { Actor } from '@/server/context';

type Role = Actor['roles'][number]['role'];

export interface NavLink {
  href: string;
  label: string;
}

const LINKS: readonly (NavLink & { roles: readonly Role[] })[] = [
  { href: '/office', label: '年度总览', roles: ['reviewer', 'office_editor'] },
  { href: '/office/imports', label: '批量导入', roles: ['reviewer', 'office_editor'] },
  {
    href: '/desk',
    label: '我的填报',
    roles: ['drafter', 'checker', 'principal', 'unit_manager', 'office_editor'],
  },
  { href: '/staff', label: '单位人员', roles: ['reviewer', 'unit_manager', 'system_administrator'] },
  { href: '/admin/units', label: '单位', roles: ['system_administrator'] },
  { href: '/audit', label: '审计记录', roles: ['auditor'] },
];

/** The working areas that a person's roles open, and the public pages and the help, which are open to all. */
export function navLinks(roles: Actor['roles']): NavLink[] {
  const own = LINKS.filter((link) => roles.some(({ role }) => link.roles.includes(role)));
  return [
    ...own.map(({ href, label }) => ({ href, label })),
    { href: '/', label: '公布页' },
    { href: '/help', label: '帮助' },
  ];
}

/** Whether a link's area holds the page at `path`. */
export function isCurrent(href: string, path: string): boolean {
  return href === '/' ? path === '/' : path === href || path.startsWith(`${href}/`);
}

/** Of the areas that hold the page the inmost: 批量导入 lies below 年度总览. Null where none does. */
export function currentLink(links: readonly NavLink[], path: string): NavLink | null {
  const holding = links.filter(({ href }) => isCurrent(href, path));
  return holding.sort((a, b) => b.href.length - a.href.length)[0] ?? null;
}

/** The signed-in person as the bar names them: 湟中区人民政府 · 马玉芳 · 审核员. */
export function officeMeWords(actor: Pick<Actor, 'name' | 'roles'>): string {
  const unit = actor.roles[0]?.unitName;
  return unit === undefined ? actor.name : `${unit} · ${meWords(actor)}`;
}

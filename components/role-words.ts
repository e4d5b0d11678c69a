/** DESIGN 'Roles' in the words of the screen. */
const WORDS: Readonly<Record<string, string>> = {
  drafter: '填报员',
  checker: '复核员',
  principal: '主要负责人',
  unit_manager: '单位管理员',
  reviewer: '审核员',
  office_editor: '汇总编辑',
  system_administrator: '系统管理员',
  security_administrator: '安全管理员',
  auditor: '审计员',
};

/** A role's name on screen; the role itself where it has none. */
export function roleWord(role: string): string {
  return WORDS[role] ?? role;
}

/** The names of a person's roles, each once, however many units it is held for. */
export function roleWords(me: { roles: readonly { role: string }[] }): string {
  return [...new Set(me.roles.map(({ role }) => roleWord(role)))].join('、');
}

/** A person as the bar names them: 王海燕 · 填报员. */
export function meWords(me: { name: string; roles: readonly { role: string }[] }): string {
  return [me.name, roleWords(me)].filter(Boolean).join(' · ');
}

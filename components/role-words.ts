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

/** A role's name on screen; the role itself where it has none. `acting`: it is held in somebody else's place. */
export function roleWord(role: string, acting = false): string {
  const word = WORDS[role] ?? role;
  return acting ? `${word}（代行）` : word;
}

type Held = { role: string; actingFor?: unknown };

/** The names of a person's roles, each once, however many units it is held for. */
export function roleWords(me: { roles: readonly Held[] }): string {
  const words = me.roles.map(({ role, actingFor }) => roleWord(role, actingFor !== undefined));
  return [...new Set(words)].join('、');
}

/** A person as the bar names them: 王海燕 · 填报员. */
export function meWords(me: { name: string; roles: readonly Held[] }): string {
  return [me.name, roleWords(me)].filter(Boolean).join(' · ');
}

import type { Role } from '@/db/schema/account';
import { DEMO_ACCOUNTS } from '@/server/account/demo-accounts';
import { randomFor } from './random';
import { stableId } from './stable-id';

/** Somebody of the demo. Who isn't among DEMO_ACCOUNTS has no password: the names stand in histories only. */
export interface Person {
  id: string;
  login: string;
  name: string;
  role: Role;
  unitCode: string;
}

const FAMILY = [...'张王李赵马韩祁白刘陈杨周吴徐孙胡朱高林何郭罗梁宋郑谢冶铁星'];
const FIRST = [...'文晓建海国玉秀志春永雪明振慧立佳宏彩德兰'];
const SECOND = [...'华军平英梅林青峰霞伟玲成忠芳涛燕清宁辉莲'];

/** An invented name, the same for the same text. */
function nameFor(text: string): string {
  const random = randomFor(`name of ${text}`);
  return random.pick(FAMILY) + random.pick(FIRST) + random.pick(SECOND);
}

/** The person who holds a role for a unit in the demo. */
export function personOf(role: Role, unitCode: string): Person {
  const known = DEMO_ACCOUNTS.find(({ holds, unit }) => holds === role && unit.code === unitCode);
  const login = known?.login ?? `yanshi-${unitCode}-${role}`.toLowerCase();
  return {
    id: stableId(`account ${login}`),
    login,
    name: known?.name ?? nameFor(login),
    role,
    unitCode,
  };
}

import { FILLER, type Statement } from '../statement';
import { isAboutRequests, named } from './request-words';
import { type Named, plus } from './subject';

const APPLICANTS: readonly (readonly [RegExp, string, readonly string[]])[] = [
  [/(?:自然人|公民|个人)$/, '自然人', ['natural']],
  [/商业企业$/, '商业企业', ['biz']],
  [/科研机构$/, '科研机构', ['research']],
  [/社会公益组织$/, '社会公益组织', ['welfare']],
  [/法律服务机构$/, '法律服务机构', ['legal']],
  [
    /法人(?:或|和|及|与|、)其[他它]组织$/,
    '法人或其他组织',
    ['biz', 'research', 'welfare', 'legal', 'other_org'],
  ],
];

const APPLICANT_SIGN = /[人民]|企业|机构|组织/;
const AFTER_APPLICANT = new RegExp(`(?:提交|提出|申请)*${FILLER}$`);
/** Who applied, listed under the applications received. */
export function applicants(one: Statement): Named | undefined {
  const { lead, partOf } = one;
  if (partOf === undefined || !APPLICANT_SIGN.test(lead) || !isAboutRequests(one)) return undefined;
  const label = lead.replace(AFTER_APPLICANT, '');
  const found = APPLICANTS.find(([pattern]) => pattern.test(label));
  if (found === undefined) return undefined;
  const [, name, columns] = found;
  const cells = (row: string) => columns.map((column) => `t3.${row}.${column}`);
  const sums = [plus(...cells('new')), plus(...cells('new'), ...cells('carried_in'))];
  return named(`received.${columns.join('+')}`, `${name}的申请`, sums, false);
}

import { isForeign, isWider } from '../foreign';
import type { Statement } from '../statement';
import type { Named } from './subject';

/** Table 3's totals that prose speaks of. */
export const NEW = 't3.new.total';
export const IN = 't3.carried_in.total';
export const DONE = 't3.done_total.total';
export const OUT = 't3.carry_out.total';

/** What may stand between 收到 and 申请 without making it another kind: whose, and of what. */
export const WHOSE =
  '(?:任何|有关|关于|相关|各类|各种|不同|多种|形式|渠道|途径|主体|政府|政务|信息|公开|方面|公民|法人|自然人|申请人|单位|个人|公众|群众|社会|企业|其他|其它|组织|提出|提交|要求|有效|书面或网络|[或和及与的、])*';
export const REQUEST =
  '(?:依申请公开|依?申请(?!人))(?:公开|政府|信息|的|申请(?!人)|办件|受理|件|事项|总数|总量|数量|表|书)*';
/** Each of several: the figure is to be taken more than once. */
export const EACH =
  /每[人位家户](?:各)?(?:提交|提出|递交)|各(?:自)?(?:收到|接到|受理|提交|提出|递交|办结|答复|有|$)/;
/** A way that applications come, or a kind of them: less than all. */
export const SOME_OF =
  /网[上站络]|信函|邮[寄件箱]|当面|现场|窗口|平台|系统|传真|书面|信件|线[上下]|其中|口头|[上下]半年|(?:至|到|-|—|~)(?!12月)\d{1,2}月|(?<!\d)(?:[2-9]|1[0-2])月?(?:至|到|-|—|~)12月|季度|月份|月[、和及]|(?<!至|到|-|—|~)(?<!\d)\d{1,2}月(?=[收受接新共])|通过|快递|专递|邮政|引导|协助|帮助|联合|会同|补正|转办|移交|转[送交]|指导|督促|其余|另有|来自|同一/;

/** What a statement about applications names. */
export const named = (subject: string, name: string, sums: Named['sums'], certain: boolean): Named => ({
  rule: 'CLAIM-REQUESTS',
  subject: `requests.${subject}`,
  name,
  sums,
  certain,
});

export const isAboutRequests = ({ topic }: Statement): boolean => topic === 'requests';

/** Whether the figure counts other applications, or more than those for disclosure. Asked last, being dear. */
export const isOfOthers = (one: Statement): boolean =>
  isForeign(one.passage, one.figure.start, 'requests') || isWider(one);

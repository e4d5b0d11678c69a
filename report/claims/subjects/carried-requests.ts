import { FILLER, type Statement } from '../statement';
import { IN, isAboutRequests, named, OUT, REQUEST, WHOSE } from './request-words';
import { type Named, plus } from './subject';

const KEPT =
  '(?:结转|结存|转入|转来|接转|接续|遗留|延续|未办结|未办完|未办理完毕|未答复|跨年)(?:至本年度?|到本年度?|件|的)*';
const LAST = '(?:上(?:一)?年度?|去年|年初|前(?:一)?年度?|以前年度|\\d{4}年度?)(?:末|底)?的?';
const CARRIED_IN = new RegExp(
  `(?:${LAST}${KEPT}|(?:结转|接续|延续)${LAST}|(?:加上?|连同|承接|接续)(?:往年)?(?:结转|旧|存量|遗留)(?:件|的)*)(?:到|至)?(?:本年度?|今年)?(?:办理|继续办理)?${WHOSE}(?:${REQUEST})?${FILLER}$`,
);
const CARRIED_IN_AFTER = new RegExp(`^(?:申请)?(?:为|是|系|属|由)?${LAST}${KEPT}`);
const LEFT =
  '(?:结转|接转|(?:年末|年底|期末|期终)(?:结存|库存|存)|跨年|跨[到至入]|[于在](?=下|明|次)|顺延|延至|延期[至到]|留待|留转|转入|转至|转到|转下|转次|转明|正在办理|尚在办理|仍在办理|未办结|未办完|没办完|没有办完|没办结|未到期|未到答复期限?|待办|在办|办理中|尚未答复|待答复)';
const NEXT = '(?:至|到|入|件)*(?:(?:下|明|次|来)(?:一)?年?度?|\\d{4}年度?(?:\\d{1,2}月)?)?';
const OUT_BEFORE = new RegExp(`${LEFT}${NEXT}(?:继续)?(?:办理|答复)?${WHOSE}(?:${REQUEST})?${FILLER}$`);
const OUT_AFTER = new RegExp(`^(?:申请)?(?:正|尚|仍|将|已|因.{0,12}|需|经.{0,8}|跨年度?)*${LEFT}`);
/** What was carried in or over is never told without one of these. */
const CARRIED_SIGN = /[转存续遗延未跨顺留没待旧]|[于在][下明次办]|办理中|[正尚仍]在/;
/** 连同2件结转申请: carried in. */
const OLD_ONES = /^结转(?:来)?的?(?:政府信息公开|信息公开)?(?:申请|办件|旧件)/;
/** Neither 下年 nor 上年 is said. */
const TO_NEXT =
  /(?:下|明|次|来)(?:一)?年|\d{4}年|年末|年底|期末|跨年|顺延|延[至期]|留|在办|待|未|办理中|正在/;

/** A year's number as the year that it is beside the report's: 2023年结转 of 2024 is 上年结转. */
const relative = (words: string, year: number): string =>
  words.includes('年')
    ? words.replaceAll(`${year - 1}年`, '上年').replaceAll(`${year + 1}年`, '下年')
    : words;

/** 上年结转2件, 结转下年度继续办理3件. */
export function carried(one: Statement, year: number): Named | undefined {
  const { runsOn } = one;
  if (!CARRIED_SIGN.test(one.lead) && !CARRIED_SIGN.test(one.trail)) return undefined;
  const [lead, trail] = [relative(one.lead, year), relative(one.trail, year)];
  if (!isAboutRequests(one) && !/申请/.test(lead + trail)) return undefined;
  const goes = !runsOn && OUT_AFTER.test(trail) && !OLD_ONES.test(trail);
  if (!goes && (CARRIED_IN.test(lead) || (!runsOn && (CARRIED_IN_AFTER.test(trail) || OLD_ONES.test(trail)))))
    return named('carried-in', '上年结转申请', [plus(IN)], true);
  if (/上(?:一)?年|去年|年初/.test(lead + trail)) return undefined;
  if (!goes && !OUT_BEFORE.test(lead)) return undefined;
  const sure =
    TO_NEXT.test(lead + trail) || /办结|答复|办理/.test(one.passage.text.slice(0, one.figure.start));
  const sums = sure ? [plus(OUT)] : [plus(OUT), plus(IN)];
  return named('carried-out', '结转下年度继续办理', sums, true);
}

import { saidAfter, type Text } from './gaps';
import type { Opening } from './openings';

const PERIOD =
  '(?:[上下]半年|前[三3]季度|第?[一二三四1-4](?:季度|季)|\\d{1,2}月?[至到~—-]\\d{1,2}月|\\d{1,2}月(?!\\d))(?:份)?';
const APPLICANT =
  '(?:申请人)?(?:为|是|属)?(?:自然人|公民|个人|商业企业|企业|科研机构|社会公益组织|法律服务机构|法人[或和及与、]其[他它]组织|律师|其[他它]组织)';
const CHANNEL =
  '(?:以|由|通过|从)?(?:网[上络站]|互联网|线上|线下|信函|邮[寄政件]|信件|当面|当场|现场|窗口|传真|电子邮件|平台|书面)';
const ACT = '(?:的|申请|提出|提交|递交|渠道|方式|形式|收到|受理|接收|办理|寄来|为|有|共|约)*';
const LABELS = [PERIOD, APPLICANT, CHANNEL].map((label) => ({
  first: new RegExp(`^[^，,；;。:：(（+=\\d]{0,14}[，,:：]\\s*(?:其中)?${label}${ACT}\\s*$`),
  next: new RegExp(`^[、，,；;]?\\s*(?:以及|和|及)?${label}${ACT}\\s*$`),
  own: new RegExp(`${label}${ACT}\\s*$`),
}));
/** Behind a figure of another thing no list begins: 结转3件，自然人10件. */
const ANOTHER = /结转|其中|答复|办结|撤|转|予|率/;

/** 131条，共分4个类别，其中…; 131条，分为四类：… */
const BY_KINDS =
  /^[^，,；;。\d]{0,14}[，,。]?\s*[^，,；;。\d]{0,10}(?:分|有|含|设|涉及|包括|涵盖)[^，,；;。\d]{0,3}[\d一二两三四五六七八九十]{1,3}(?:大?类|个(?:类[别型]|大类|方面|渠道|途径|部分))[^，,；;。:：\d]{0,6}[，,:：；;(（][^，,；;。\d]{0,16}$/;

const EVERY_PERIOD = /(?:四个|各|每个?|分)季度[^，,；;。\d]{0,8}\s*$/;

/** Whether the figure behind the one at an index begins a list of the year's quarters. */
export const byPeriods = (text: Text, at: number): boolean => EVERY_PERIOD.test(saidAfter(text, at));

/** 收到12件，上半年5件，下半年7件: two or more parts labelled alike, all of them periods, applicants or ways to apply. */
export function impliedOpening(text: Text, at: number): Opening | undefined {
  const [first, second] = [saidAfter(text, at), saidAfter(text, at + 1)];
  if (BY_KINDS.test(first)) return { bracket: false, complete: true, weak: true, some: false };
  const kind = LABELS.findIndex((label) => label.first.test(first) && label.next.test(second));
  if (kind === -1) return undefined;
  const lead = text.said.slice(text.figures[at - 1]?.end ?? 0, text.figures[at]?.start ?? 0);
  if (ANOTHER.test(lead) || LABELS[kind]?.own.test(lead)) return undefined;
  return { bracket: false, complete: kind === 0, weak: true, some: false, implied: true };
}

import { FILLER, type Statement } from '../statement';
import { DONE, EACH, IN, isAboutRequests, named, REQUEST, SOME_OF, WHOSE } from './request-words';
import { less, type Named, plus } from './subject';

const SETTLED = '(?:办结|答复|办理完毕|办理答复|办复|办毕|处理完毕)';
const SETTLED_SIGN = /办[结复毕]|答复|完毕/;
/** Of those settled, or before it: 延期答复9件. */
const NOT_SETTLED =
  /(?:公开|提供|处理)(?:的)?(?:答复|办理)|工作日|日内|延期|延长|逾期|超期|提前|补正|征求|未|代表|委员|建议|提案/;
/** 对18件答复进行补充说明, 抽查办结申请20件: looked at again, and not how many there were. */
const LOOKED_AT =
  /[对就将把]$|^对(?:其中)?已|抽[查检取]|评[查选议]|复[查核检]|[自检核]查|回访|回头看|选取|修改|更正|补充|梳理|随机/;
const AS_THING = /^(?:答复|办结)(?:文书|书|件|意见|内容|质量|进行|作|开展|逐|重新)/;
const DONE_BEFORE = new RegExp(`${SETTLED}${WHOSE}(?:${REQUEST})?${FILLER}$`);
const DONE_AFTER = new RegExp(`^(?:申请)?(?:已|均|已经|全部|都|现已|予以|依法|及时)*${SETTLED}`);
/** In time: those answered late are not counted. */
const IN_TIME = /按时|按期|如期|期限|限期|时限/;

/** 办结51件, 均已答复. */
export function settled(one: Statement): Named | undefined {
  const { lead, trail, runsOn } = one;
  if (!isAboutRequests(one) || !(SETTLED_SIGN.test(lead) || SETTLED_SIGN.test(trail))) return undefined;
  if (!DONE_BEFORE.test(lead) && (runsOn || !DONE_AFTER.test(trail))) return undefined;
  if (SOME_OF.test(lead) || EACH.test(lead) || NOT_SETTLED.test(lead)) return undefined;
  if (LOOKED_AT.test(lead) || (!runsOn && AS_THING.test(trail))) return undefined;
  const certain = !IN_TIME.test(lead + trail);
  // What came this year alone may be meant, without those carried in.
  return named('done', '办结政府信息公开申请', [plus(DONE), less([DONE], IN)], certain);
}

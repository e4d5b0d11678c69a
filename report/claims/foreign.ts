import type { Figure } from './figure';
import type { Passage } from './passages';

/** Says outright that the figures beside it are not of disclosure, or not of this report's tables. */
const UNRELATED =
  /无关|(?:不|未|没有)(?:包括|包含|含(?!义))|(?:不|未|没有)(?:计入|列入|纳入|包含在|属于)|不属于?|另行统计|口径不同|不在(?:此|其)列|没有(?:政府)?信息公开类/;

const saysUnrelated = (text: string): boolean => UNRELATED.test(text);

/** What people apply for besides information, and how else they turn to an office. */
const OTHER_REQUESTS =
  /(?:登记(?!的?(?:政府信息|信息公开|依申请))|许可|审批|备案|注册|户籍|出入境|业务|事项|救助|补贴|资格|认定|贷款|仲裁|证照|房源|入学|执业|核查|听证|复核|理赔|报销|政务服务|一网通办|随手拍|小程序)[^，,。；;:：]{0,12}申请|申请[^，,。；;\d]{0,4}[(（](?:诉求|事项|业务)|(?:各[类种项]|群众|市民|企业)(?:办事|诉求|业务)?申请(?=.{0,4}万)|热线|工单|诉求|来电|来信|来访|信访件|随手拍|小程序|窗口办件|办理业务|业务办件/g;
/** A theme of the applications, not a kind of them: 主要涉及不动产登记申请. */
const THEME = /(?:涉及|关于|主要[为是]?|有关|内容|要求|查询|询问|对象)[^，,。；;]{0,8}$/;
const OUR_REQUESTS = /信息公开[^，,。；;\d]{0,4}申请|依申请公开|公开申请|申请公开/g;

/** Cases about something else than disclosure, or heard as the authority that decides on them. */
const OTHER_CASES =
  /各类|各种|治安|处罚|许可|民事|刑事|劳动|工伤|仲裁|征收|征地|拆迁|行政强制|登记|投诉举报|作为(?:行政)?复议机关|复议机构|复议机关(?:全年|共|受理|审理|收到|办理)|代理|全系统|资格|商标|执法类|全部行政/g;
const OUR_CASES = /信息公开|依申请|申请公开|政务公开|答复/g;

function lastEnd(text: string, pattern: RegExp, skip?: RegExp): number {
  let end = -1;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text))
    if (skip === undefined || !skip.test(text.slice(Math.max(0, match.index - 14), match.index)))
      end = match.index + match[0].length;
  return end;
}

const STOPS = ['。', '；', ';', '\n'] as const;

/** The sentence, or part up to a ；, that holds an offset of the passage: from its beginning to there. */
function sentenceTo(text: string, at: number): string {
  let start = 0;
  for (const stop of STOPS) start = Math.max(start, at === 0 ? 0 : text.lastIndexOf(stop, at - 1) + 1);
  return text.slice(start, at);
}

/** The organ as a party, in cases of every kind where disclosure is not named. */
const AS_PARTY = /作为被申请人|作为被告|行政应诉|应诉案件/;

/**
 * Whether the words that lead to a figure speak of other applications, or other cases, than this report's tables count:
 * 不动产登记申请受理12.3万件, 因治安处罚引发的行政复议17件.
 */
export function isForeign(passage: Passage, at: number, about: 'requests' | 'cases'): boolean {
  if (passage.once(saysUnrelated)) return true;
  const { text } = passage;
  const words = sentenceTo(text, at);
  return about === 'requests'
    ? lastEnd(words, OTHER_REQUESTS, THEME) > lastEnd(words, OUR_REQUESTS)
    : lastEnd(words, OTHER_CASES) > lastEnd(words, OUR_CASES) ||
        (AS_PARTY.test(words) && lastEnd(words, OUR_CASES) === -1);
}

const OF_THEM_OURS = /^[^。；;，,（(\d]{0,10}[，,（(](?:其中|含)[^。；;，,\d]{0,10}(?:信息公开|依申请公开)/;

/** Whether the figure counts more than this report's: 参加行政诉讼36件，其中信息公开类4件. */
export const isWider = ({
  passage,
  figure,
}: {
  readonly passage: Passage;
  readonly figure: Figure;
}): boolean => OF_THEM_OURS.test(passage.text.slice(figure.end, figure.end + 40));

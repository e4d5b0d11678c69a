import type { OutsideYear, RowProblem } from './count';

/** What is wrong with a row, and what to do: a sentence. */
export const PROBLEM_WORDS: Readonly<Record<RowProblem, string>> = {
  'no-applicant': '没有填写申请人类别。请在台账中补填后重新导入。',
  'unknown-applicant': '申请人类别的这种写法还没有指定含义。请在上方选择它属于哪一类申请人。',
  'no-received': '没有填写收到日期。请在台账中补填后重新导入。',
  'bad-received': '收到日期不是可以识别的日期。请改为 2023-01-05 这样的写法后重新导入。',
  'bad-decided': '办结日期不是可以识别的日期。请改为 2023-01-05 这样的写法后重新导入；尚未办结的请留空。',
  'decided-first': '办结日期早于收到日期。请核对两个日期，改正后重新导入。',
  'no-decided': '已有办理结果，没有办结日期。请在台账中补填后重新导入。',
  'no-outcome': '已有办结日期，没有办理结果。请在台账中补填后重新导入。',
  'unknown-outcome': '办理结果的这种写法还没有指定含义。请在上方选择它对应表三的哪一行。',
  'open-but-decided': '办理结果是未办结，却有办结日期。请核对后改正，重新导入。',
  'same-number': '登记编号与前面的一行相同，只计前面的一行。如是两件申请，请改正编号后重新导入。',
};

/** Why a row isn't counted though nothing is wrong with it. */
export const OUTSIDE_WORDS: Readonly<Record<OutsideYear, string>> = {
  'next-year': '本年度结束后收到，计入以后年度。',
  'done-before': '本年度开始前已办结，不计入本年度。',
};

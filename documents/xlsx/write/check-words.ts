import type { Identity } from '@/report/forms/form';

/** How a check cell begins, by which its colour is chosen. */
export const AGREES = '相符';
export const DIFFERS = '不符';
export const INCOMPLETE = '未填全';

interface CheckWords {
  /** What the rule asks, above or beside its check cells. */
  readonly rule: string;
  /** The two sides, short enough for a narrow column. */
  readonly left: string;
  readonly right: string;
}

/** The words of each relation between cells. */
export const CHECK_WORDS: Readonly<Record<Identity['rule'], CheckWords>> = {
  'T3-BALANCE': {
    rule: '本年新收＋上年结转＝办理结果总计＋结转下年度继续办理',
    left: '收到',
    right: '办理与结转',
  },
  'T3-OUTCOMES': { rule: '（七）总计＝各项办理结果之和', left: '填', right: '应为' },
  'T3-TOTAL': { rule: '总计＝六类申请人之和', left: '填', right: '应为' },
  'T4-TOTAL': { rule: '总计＝四种结果之和', left: '填', right: '应为' },
};

import type { Certainty } from '@/report/reading';

/** How sure the reading of a value is, for the screen. */
export const CERTAINTY_WORDS: Record<Certainty, string> = {
  sure: '确定',
  likely: '较确定',
  unsure: '不确定，请核对',
};

/** Why text that a file holds is no text of the page, as it is told of where it is left out. */
export const UNSEEN = {
  hidden: '这段文字设为隐藏，没有读入',
  struck: '这段文字带有删除线，没有读入',
  white: '这段文字是白色的，在白底上看不见，没有读入',
} as const;

/**
 * Whether white text may stand for nothing that can be seen. Words in white are heads on a dark ground, whose colour may
 * come from anywhere; a figure that nobody sees must not join the one beside it.
 */
export const isWhiteFigure = (text: string): boolean =>
  /[\d０-９]/.test(text) && !/\p{Script=Han}/u.test(text);

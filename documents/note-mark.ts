/** What a footnote's mark is told with where it is left out. */
export const NOTE_MARK = '上标的注释序号，没有读入';

const MARK = /^[[［(（〔]?[\d０-９]{0,2}[\]］)）〕]?$/;

/**
 * Whether raised signs behind a number are the mark of a note and no digits of it: 73 with a raised 1 is 73, not 731.
 * After words they stay, and so do raised signs that are no digits (m²).
 *
 * @param before what stands before them in the paragraph
 */
export const isNoteMark = (before: string, raised: string): boolean =>
  raised.trim() !== '' && /[\d０-９]$/.test(before) && MARK.test(raised.trim());

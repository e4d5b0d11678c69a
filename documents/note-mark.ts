/** What a footnote's mark is told with where it is left out. */
export const NOTE_MARK = '上标的注释序号，没有读入';

const MARK = /^[[［(（〔]?[\d０-９]{0,2}[\]］)）〕]?$/;
/** What a note is put to: a number, a Chinese word, the end of a clause. Behind letters a raised digit is a power (m²). */
const NOTED = /[\d０-９\p{Script=Han}）)》」』”’，。、；：％%]$/u;

/**
 * Whether raised signs are the mark of a note and no digits of what stands beside them: 73 with a raised 1 is 73, not 731,
 * and 申请 with a raised 1 before 73件 is no 173. Behind letters and where nothing stands before them they stay, and so do
 * raised signs that are no digits.
 *
 * @param before what stands before them in the paragraph
 */
export const isNoteMark = (before: string, raised: string): boolean =>
  raised.trim() !== '' && NOTED.test(before.trimEnd()) && MARK.test(raised.trim());

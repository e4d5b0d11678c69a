import type { DocumentMarks } from '@/documents/official/parts';

/** What a document is short of a publication of real numbers, if anything. */
type Standing = '草稿' | '送审稿' | null;

/** The watermark and what stands behind the file's name. Invented numbers on a real body's name always say so. */
export function watermarkFor(
  standing: Standing,
  fictitious: boolean,
): { marks: Pick<DocumentMarks, 'watermark'>; named: string } {
  const words = [standing, fictitious ? '虚构数据' : null].filter((one) => one !== null);
  if (words.length === 0) return { marks: {}, named: '' };
  return { marks: { watermark: words.join('　') }, named: `（${words.join('，')}）` };
}

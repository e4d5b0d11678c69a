import type { Overlap } from './overlap';

const percent = (share: number): string => `${Math.floor(share * 100)}%`;

/**
 * A copy in words: 与西宁市湟中区教育局2022年的“一、总体情况”有92%相同（标点、数字不计）。
 *
 * @param other whose text the other one is, such as 西宁市湟中区教育局2022年的“一、总体情况”
 */
export function copyWords(other: string, { share }: Pick<Overlap, 'share'>): string {
  const same = share === 1 ? '完全相同' : `有${percent(share)}相同`;
  return `与${other}${same}（标点、数字不计）。请按本年度的实际情况重新撰写。`;
}

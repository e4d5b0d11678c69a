import type { Reading } from '@/report/reading';
import type { Line } from './lines';

/** A line to fill in is short, and no sentence. Also bounds what the patterns may have to try. */
const isShort = (line: Line): boolean => line.text.length <= 80 && !line.text.includes('。');

const SIGNATURE = /负责人\s*[（(]?\s*(?:签\s*[名字章]|签字盖章|审签)[^：:]*[）)]?\s*[：:]?(.*)$/;
const UNIT_LINE = /^(?:单位|填报单位|报送单位)\s*(?:名称|全称)?\s*(?:[（(][^）)]*[）)])?\s*[：:](.+)$/;
/** Spaces and lines to write on. */
const BLANK = /[\s_＿—-]/g;

/** The principal's signature line, if there is one: signed or still empty. A date alone signs nothing. */
export function findSignature(lines: readonly Line[]): Reading['signature'] {
  for (const line of lines.filter(isShort)) {
    const after = SIGNATURE.exec(line.text)?.[1];
    if (after === undefined) continue;
    const signed = after.replace(/\d*\s*年\s*\d*\s*月\s*\d*\s*日/, '').replace(/[（(]?盖章[）)]?[：:]?/, '');
    return signed.replace(BLANK, '') === '' ? 'empty' : 'filled';
  }
  return 'absent';
}

/** What stands after 单位名称：; null without such a line. */
export function findUnitLine(lines: readonly Line[]): string | null {
  for (const line of lines.filter(isShort)) {
    const name = UNIT_LINE.exec(line.text)?.[1]?.trim();
    if (name !== undefined && name !== '') return name;
  }
  return null;
}

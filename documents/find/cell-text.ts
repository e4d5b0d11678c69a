import type { CellDefinition } from '@/report/forms/form';

/** What a count or an amount is counted in. 元 is not among them: a number of 元 in a cell of 万元 is another number. */
const UNITS: Readonly<Record<CellDefinition['kind'], RegExp>> = {
  count: /(?<=\d)\s*(?:件次|人次|[件条项个份次宗起])$/u,
  delta: /(?<=\d)\s*[件条项个]$/u,
  money: /(?<=\d)\s*万元$/u,
};

/** A cell's text without the unit that someone wrote behind the number: 5件, 12.5万元. */
export function withoutUnit({ kind }: Pick<CellDefinition, 'kind'>, text: string): string {
  const trimmed = text.trim();
  return /^[-+−－\d０-９]/u.test(trimmed)
    ? trimmed
        .replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
        .replace(UNITS[kind], '')
    : text;
}

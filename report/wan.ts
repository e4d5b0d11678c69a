/** Money is kept in 分 as a whole number: 1 万元 = 1,000,000 分, so 0.000001 万元 is the smallest step. */
const FEN_DIGITS = 6;

/**
 * A decimal in 万元 (`12.5`) as 分 (12,500,000), exactly.
 * Undefined for anything else: a sign, more than six decimals, digits beyond what a number holds exactly.
 */
export function fenOfWan(text: string): number | undefined {
  const parts = /^(\d+)(?:\.(\d{1,6}))?$/.exec(text);
  if (parts === null) return undefined;
  const fen = Number(`${parts[1]}${(parts[2] ?? '').padEnd(FEN_DIGITS, '0')}`);
  return Number.isSafeInteger(fen) ? fen : undefined;
}

/** 分 as the shortest decimal in 万元. */
export function wanOfFen(fen: number): string {
  const digits = String(fen).padStart(FEN_DIGITS + 1, '0');
  const fraction = digits.slice(-FEN_DIGITS).replace(/0+$/, '');
  const whole = digits.slice(0, -FEN_DIGITS);
  return fraction === '' ? whole : `${whole}.${fraction}`;
}

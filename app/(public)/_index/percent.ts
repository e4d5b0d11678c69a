/**
 * A share in per cent to one decimal, as a person would write it. Only what is complete reads 100% and only nothing reads
 * 0%, whatever the rounding; without anything to count it reads '—'.
 */
export function percent(part: number, whole: number): string {
  if (whole === 0) return '—';
  if (part === 0 || part === whole) return `${(100 * part) / whole}%`;
  const tenths = Math.round((part * 1000) / whole);
  return `${Math.min(999, Math.max(1, tenths)) / 10}%`;
}

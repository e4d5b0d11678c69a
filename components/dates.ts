const parts = new Intl.DateTimeFormat('zh-CN', {
  timeZone: 'Asia/Shanghai',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

function clock(at: Date): Record<string, string> {
  return Object.fromEntries(parts.formatToParts(at).map((part) => [part.type, part.value]));
}

function calendar(day: string): [number, number, number] {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return [year, month, date];
}

/** 2024-01-31 → 1月31日. */
export function formatDay(day: string): string {
  const [, month, date] = calendar(day);
  return `${month}月${date}日`;
}

/** 2024-01-31 → 2024年1月31日. */
export function formatLongDay(day: string): string {
  return `${calendar(day)[0]}年${formatDay(day)}`;
}

/** The hour and minute in Asia/Shanghai: 14:02. */
export function formatTime(at: Date): string {
  const { hour, minute } = clock(at);
  return `${hour}:${minute}`;
}

/** The day and time in Asia/Shanghai, for lists of one year: 1月20日 14:02. */
export function formatDateTime(at: Date): string {
  const { month, day } = clock(at);
  return `${month}月${day}日 ${formatTime(at)}`;
}

/** The same with the year, for receipts: 2024年1月20日 14:02. */
export function formatLongDateTime(at: Date): string {
  return `${clock(at).year}年${formatDateTime(at)}`;
}

import { foldWording } from '../fold';

const DAY_MS = 86_400_000;
const SHANGHAI_OFFSET_MS = 8 * 3_600_000;
/** Day 0 of Excel's counting, its 29 February 1900 allowed for. */
const SERIAL_ZERO = Date.UTC(1899, 11, 30);
/** Serial numbers that are days of 1990 to 2099: a smaller or larger number is no day of an application. */
const SERIALS = { first: 32_874, last: 73_050 };

const PARTED = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:[T\s]?\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?)?$/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/;
/** An instant with its zone; the day is the one it falls on in Shanghai. */
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})$/;

const isoDay = (instant: number): string => new Date(instant).toISOString().slice(0, 10);

/** The day, if the calendar has it: 2023-02-30 is none. */
function calendarDay(year: number, month: number, day: number): string | null {
  const at = Date.UTC(year, month - 1, day);
  const date = new Date(at);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? isoDay(at) : null;
}

/**
 * A register's date as a day in Asia/Shanghai, YYYY-MM-DD: 2023-1-5, 2023/1/5, 2023.1.5, 2023年1月5日, 20230105, with or
 * without a time of day (a time without a zone is Shanghai's); an instant with its zone; or Excel's serial number of a
 * day, whose fraction is the time of day. Null for anything else: two-digit years and days that don't exist too.
 */
export function dayOfText(text: string): string | null {
  const folded = foldWording(text);
  if (INSTANT.test(folded)) {
    const at = Date.parse(folded);
    return Number.isNaN(at) ? null : isoDay(at + SHANGHAI_OFFSET_MS);
  }
  const parts = PARTED.exec(folded) ?? COMPACT.exec(folded);
  if (parts) return calendarDay(Number(parts[1]), Number(parts[2]), Number(parts[3]));
  const serial = /^\d{5}(?:\.\d+)?$/.test(folded) ? Math.floor(Number(folded)) : 0;
  if (serial < SERIALS.first || serial > SERIALS.last) return null;
  return isoDay(SERIAL_ZERO + serial * DAY_MS);
}

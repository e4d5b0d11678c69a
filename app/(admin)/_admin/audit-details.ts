import type { AuditRow } from '@/server/audit/router';

/** The parts of an event's details that a person reads at a glance, in words. Anything else stays in the record. */
const WORDS: Record<string, (value: string | number) => string> = {
  year: (value) => `${value} 年度`,
  submission: (value) => `第 ${value} 版`,
  number: (value) => `第 ${value} 版`,
  version: (value) => `公布第 ${value} 版`,
  place: (value) => String(value),
  reason: (value) => `理由：${value}`,
  login: (value) => `账号 ${value}`,
  name: (value) => String(value),
  file: (value) => `文件 ${value}`,
};

/** 2023 年度，第 2 版，理由：… ; empty where the details hold nothing of the kind. */
export function detailsSentence(details: AuditRow['details']): string {
  return Object.entries(WORDS)
    .flatMap(([key, words]) => {
      const value = details[key];
      const plain = typeof value === 'string' || typeof value === 'number';
      return plain && value !== '' ? [words(value)] : [];
    })
    .join('，');
}

/** The row's id from an address, to page on from; null for anything else. */
export function readBefore(value: string | string[] | undefined): number | null {
  return typeof value === 'string' && /^\d{1,15}$/.test(value) ? Number(value) : null;
}

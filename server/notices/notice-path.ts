import type { NoticeKind } from '@/db/schema/notice';

/** Where on the platform one deals with what a notice speaks of. */
export function noticePath(of: { kind: NoticeKind; unitCode: string; year: number }): string {
  const { kind, unitCode, year } = of;
  switch (kind) {
    case 'units-due':
      return `/office/${year}?state=missing&own=1#units`;
    case 'units-overdue':
      return `/office/${year}?overdue=1&own=1#units`;
    case 'published':
      return `/reports/${unitCode}/${year}`;
    default:
      return `/desk/${unitCode}/${year}`;
  }
}

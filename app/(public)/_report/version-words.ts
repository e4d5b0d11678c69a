import type { PublicReport } from '@/server/publication/view';

/**
 * 第 1 次公布（提交的第 2 版）: publications and submissions are counted apart, because a version that was returned is
 * never published.
 */
export function versionWords({
  version,
  submissionNumber,
  past,
}: Pick<PublicReport, 'version' | 'submissionNumber' | 'past'>): string {
  if (past !== null) return '历史公开（按原文件补录）';
  return `第 ${version} 次公布（单位提交的第 ${submissionNumber} 版）`;
}

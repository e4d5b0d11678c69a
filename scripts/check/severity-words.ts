import type { Severity } from '@/report/finding';

/** As the site's screens say it. */
export const SEVERITY_WORDS: Readonly<Record<Severity, string>> = { B: '必须修改', W: '需说明', I: '提示' };

import type { Finding } from '@/report/finding';

/**
 * The sign-off is a rule like the others, and the server holds a submission without it back. On the desk it is the next
 * step and no fault of what is written: it stands apart, and isn't counted.
 */
export const isSignOff = ({ rule }: Pick<Finding, 'rule'>): boolean => rule === 'SIGN-OFF';

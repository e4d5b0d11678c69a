import { Icon } from '@/components/icon';
import type { Agreement } from './figure-marks';

const ICONS = {
  agree: { name: 'pass', className: 'sev-ok' },
  differ: { name: 'b', className: 'sev-b' },
  open: { name: 'none', className: 'muted' },
} as const;

/** The sign of whether a figure agrees with the tables; a word always stands beside it. */
export function FigureIcon({ state }: { state: Agreement }) {
  const { name, className } = ICONS[state];
  return (
    <span className={className}>
      <Icon name={name} />
    </span>
  );
}

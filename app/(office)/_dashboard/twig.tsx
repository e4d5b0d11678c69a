import { Icon } from '@/components/icon';
import type { FoldedList, ListGroup } from './list-props';
import { countsSentence } from './progress';

/** Folds and unfolds a group. */
export function Twig({
  group,
  folded,
  toggle,
}: { group: ListGroup } & Pick<FoldedList, 'folded' | 'toggle'>) {
  const open = !folded.has(group.code);
  return (
    <button
      type="button"
      className="twig"
      aria-expanded={open}
      aria-label={`${open ? '收起' : '展开'}${group.name}`}
      onClick={() => toggle(group.code)}
    >
      <Icon name="tw" />
    </button>
  );
}

/** A district's sums. Where a filter is on, how many of its units match. */
export function groupSum(group: ListGroup): string {
  return group.counts ? countsSentence(group.counts) : `符合条件 ${group.rows.length} 家`;
}

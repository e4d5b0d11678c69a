'use client';

import { cellText } from '@/components/cell-text';
import type { DifferingPlace } from '@/server/filing/view';
import { excerpt } from './excerpt';

const SIDES = { typed: '草稿', read: '文件' } as const;

/** One of the two values of a place, to be chosen; a long text from where it differs, whole on demand. */
export function DifferingValue(props: {
  place: DifferingPlace;
  side: keyof typeof SIDES;
  chosen: boolean;
  onChoose: () => void;
}) {
  const { place, side, chosen, onChoose } = props;
  const text = cellText(place[side]);
  const { words, whole, length } = excerpt(text, cellText(place[side === 'read' ? 'typed' : 'read']));
  return (
    <td className={chosen ? 'is-chosen' : ''} data-side={SIDES[side]}>
      <label>
        <input type="radio" name={place.path} checked={chosen} onChange={onChoose} />
        <span>
          <span className="vh">{`${place.name}，${SIDES[side]}：`}</span>
          {words}
        </span>
      </label>
      {whole ? null : (
        <details className="long-text">
          <summary>{`看全文（共 ${length} 字）`}</summary>
          <p className="whole">{text}</p>
        </details>
      )}
    </td>
  );
}

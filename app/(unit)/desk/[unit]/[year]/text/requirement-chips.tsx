'use client';

import { Icon } from '@/components/icon';
import type { SectionId } from '@/report/ids';
import { useDesk } from '../state/desk-context';
import { useReport } from '../state/use-desk-state';
import type { Inserted } from './insert-words';
import { insertHeading, insertWords } from './insert-words';
import type { Requirement } from './requirements';
import { requirementsOf } from './requirements';

type Insert = (text: string, at: number, words: string) => Inserted;

/** What the form wants the section to speak of: what is there already is ticked, the rest is put in by a click. */
export function RequirementChips(props: {
  section: SectionId;
  onPut: (insert: Insert, words: string) => void;
}) {
  const { form, view } = useDesk();
  const report = useReport();
  const requirements = requirementsOf(form, report, view.unit, props.section);
  if (requirements.length === 0) return null;
  return (
    <div className="asked">
      <span className="muted small" id={`asked-${props.section}`}>
        应写明的内容（点一下插入光标处）
      </span>
      <ul aria-labelledby={`asked-${props.section}`}>
        {requirements.map((one) => (
          <li key={one.words}>
            <Chip one={one} onPut={props.onPut} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function Chip({ one, onPut }: { one: Requirement; onPut: (insert: Insert, words: string) => void }) {
  if (one.done) {
    return (
      <span className="asked-done">
        <Icon name="pass" />
        {one.words}
        <span className="vh">，已写</span>
      </span>
    );
  }
  return (
    <button
      type="button"
      className="btn btn-sm"
      aria-label={`插入${one.kind === 'heading' ? '小标题' : '词语'}${one.words}`}
      onClick={() => onPut(one.kind === 'heading' ? insertHeading : insertWords, one.words)}
    >
      {one.words}
    </button>
  );
}

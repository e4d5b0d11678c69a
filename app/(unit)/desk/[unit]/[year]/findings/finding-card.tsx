'use client';

import { memo } from 'react';
import { Folded } from '@/components/folded';
import type { Finding } from '@/report/finding';
import { isTotal } from '@/report/forms/form-cells';
import { formByName } from '@/report/forms/registry';
import { placeName } from '@/report/place';
import { useFormMove } from '../form-move/form-move-context';
import { partOfPlace } from '../parts/part-list';
import { useCursor, useDesk } from '../state/desk-context';
import { changePath } from '../state/paths';
import { ExplainBox } from './explain-box';
import { explanationOf, mayBeExplained } from './explained';
import { findingAnchor } from './finding-anchor';
import { isSignOff } from './sign-off-rule';
import { whereToMend } from './where-to-mend';

/** What a move to the form's own table mends at once: the file's labels and the shape of its rows. */
const MENDED_BY_MOVE: ReadonlySet<string> = new Set(['FORM-LABELS', 'FORM-SHAPE']);

/**
 * One finding: what is wrong, where, both sides, where it comes from, and what can be done. Drawn anew only where it says
 * something else: a finding that says the same is the same object (state/checking.ts).
 */
export const FindingCard = memo(function FindingCard(props: { finding: Finding; editable: boolean }) {
  const { editable, finding } = props;
  const { form, part, view } = useDesk();
  const cell = useCursor();
  const [place, title] = [placeName(form, finding.place), finding.title];
  const here = editable && !isSignOff(finding) && partOfPlace(form, finding.place) === part;
  const on = here && cell !== null && finding.cells.includes(cell);
  return (
    <article
      className={`find ${here ? 'is-here' : ''} ${on ? 'on' : ''}`}
      id={findingAnchor(finding.fingerprint)}
      tabIndex={-1}
    >
      <h4>{title}</h4>
      <p>{finding.message}</p>
      <p className="find-place">
        {`位置：${place}`}
        {here ? <span className="here">本部分</span> : null}
      </p>
      <Sides finding={finding} />
      <p className="basis">{`依据：${finding.basis}`}</p>
      {editable ? <Suggestions finding={finding} /> : null}
      <Ways finding={finding} editable={editable} />
      {mayBeExplained(finding) ? (
        <ExplainBox finding={finding} editable={editable} stands={explanationOf(view, finding)} />
      ) : null}
    </article>
  );
});

/** Where a click leads: to the place, and for what the move to the form's own table mends, to the move. */
function Ways({ finding, editable }: { finding: Finding; editable: boolean }) {
  const { form, goTo, view } = useDesk();
  const move = useFormMove();
  const moves = editable && move.offered && MENDED_BY_MOVE.has(finding.rule);
  const computed = finding.cells.length > 0 && finding.cells.every((one) => isTotal(form, one));
  const mends =
    editable && !moves && !isSignOff(finding) && finding.severity !== 'I' && !(computed && noMend(finding));
  return (
    <>
      {computed && moves ? <p className="small muted">本行由平台自动计算，不需要填写。</p> : null}
      <div className="find-acts">
        {moves ? (
          <button type="button" className="btn btn-sm" onClick={move.open}>
            {`改用${formByName(view.formInForce).label}`}
          </button>
        ) : null}
        <button type="button" className="btn btn-sm" onClick={() => goTo(whereToMend(finding))}>
          {mends ? '去修改' : '去查看'}
        </button>
      </div>
    </>
  );
}

/** A total that only follows from other cells has nothing of its own to mend. */
const noMend = ({ rule, suggestions }: Finding) => rule === 'FORM-SHAPE' && suggestions.length === 0;

function Sides({ finding }: { finding: Finding }) {
  if (finding.found === '' && finding.expected === '') return null;
  return (
    <dl className="both-sides">
      <div>
        <dt>现为</dt>
        <dd>{finding.found === '' ? '空' : finding.found}</dd>
      </div>
      <div>
        <dt>应为</dt>
        <dd>{finding.expected === '' ? '空' : finding.expected}</dd>
      </div>
    </dl>
  );
}

/** So many suggestions are shown; more of them are folded away. */
const SHOWN = 3;

/** With one suggestion, one button; with equal ones, one line each and none preferred, those beyond three folded. */
function Suggestions({ finding }: { finding: Finding }) {
  const { suggestions } = finding;
  const line = (suggestion: Suggestion) => (
    <SuggestionLine
      key={suggestion.reason}
      suggestion={suggestion}
      only={suggestions.length === 1}
      word={finding.place.kind === 'front' ? '清空' : '采纳'}
    />
  );
  const folded = suggestions.slice(SHOWN);
  return (
    <>
      {suggestions.slice(0, SHOWN).map(line)}
      {folded.length > 0 ? <Folded more={`还有 ${folded.length} 种可能`}>{folded.map(line)}</Folded> : null}
    </>
  );
}

type Suggestion = Finding['suggestions'][number];

function SuggestionLine(props: { suggestion: Suggestion; only: boolean; word: string }) {
  const { edit } = useDesk();
  const { reason, changes } = props.suggestion;
  return (
    <div className="suggest">
      <p>{reason}</p>
      <button
        type="button"
        className={`btn btn-sm ${props.only ? 'btn-main' : ''}`}
        onClick={() =>
          edit(
            '',
            changes.map((change) => ({ path: changePath(change), to: change.to })),
          )
        }
      >
        {props.word}
      </button>
    </div>
  );
}

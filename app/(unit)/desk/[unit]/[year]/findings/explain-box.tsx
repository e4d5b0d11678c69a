'use client';

import { useEffect, useRef, useState } from 'react';
import { Icon } from '@/components/icon';
import type { Finding } from '@/report/finding';
import { useDesk } from '../state/desk-context';
import { useFilingAction } from '../state/use-filing-action';
import { voidExplanationOf } from './explained';

/** The unit's explanation of a warning: shown where it stands, else a button that opens the text to write. */
export function ExplainBox(props: {
  finding: Finding;
  editable: boolean;
  stands: { text: string; name: string } | null;
}) {
  const { view } = useDesk();
  const { run, busy, failure } = useFilingAction();
  const [text, setText] = useState<string | null>(null);
  const older = props.stands ? null : voidExplanationOf(view, props.finding);
  const { fingerprint, valuesHash } = props.finding;
  const { opener, area } = useFocusFollows(text !== null);

  if (text === null) {
    return (
      <>
        {props.stands ? (
          <Words mark="pass" lead={`${props.stands.name}已说明：`} text={props.stands.text} />
        ) : null}
        {older ? <Words mark="w" lead="数字已变，原说明失效：" text={older.text} /> : null}
        {props.editable ? (
          <button
            ref={opener}
            type="button"
            className="btn btn-sm btn-link"
            onClick={() => setText((props.stands ?? older)?.text ?? '')}
          >
            {props.stands ? '改说明' : '写说明'}
          </button>
        ) : null}
      </>
    );
  }
  const save = async () => {
    const done = await run((client, _, editing) =>
      client.filing.explain.mutate({ ...editing, fingerprint, valuesHash, text }),
    );
    if (done) setText(null);
  };
  return (
    <div className="explain" data-own-undo>
      <textarea
        ref={area}
        className="text-field"
        aria-label={`对“${props.finding.title}”的说明`}
        rows={3}
        maxLength={2_000}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      {failure ? (
        <p className="sev-b small" role="alert">
          {failure}
        </p>
      ) : null}
      <div className="find-acts">
        <button
          type="button"
          className="btn btn-sm btn-main"
          disabled={busy || text.trim() === ''}
          onClick={() => void save()}
        >
          保存说明
        </button>
        <button type="button" className="btn btn-sm" onClick={() => setText(null)}>
          取消
        </button>
      </div>
    </div>
  );
}

/** The button and the text stand in for each other: the focus goes with them, and isn't lost in between. */
function useFocusFollows(writing: boolean) {
  const opener = useRef<HTMLButtonElement>(null);
  const area = useRef<HTMLTextAreaElement>(null);
  const before = useRef(writing);
  useEffect(() => {
    if (before.current === writing) return;
    before.current = writing;
    (writing ? area : opener).current?.focus();
  }, [writing]);
  return { opener, area };
}

function Words(props: { mark: 'pass' | 'w'; lead: string; text: string }) {
  return (
    <p className={`explained ${props.mark === 'w' ? 'is-void' : ''}`}>
      <Icon name={props.mark} />
      <span>
        {props.lead}
        {props.text}
      </span>
    </p>
  );
}

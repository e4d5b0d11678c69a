'use client';

import { Popover } from 'radix-ui';
import type { FormEvent } from 'react';
import { useRef, useState } from 'react';
import { placeKey } from '@/report/place';
import { commentPlaceName } from './place-words';
import type { Composing } from './review-state';
import { useReview } from './review-state';
import { sendOnCtrlEnter } from './send-key';
import { useDoing } from './use-doing';

/** The box for a new comment, beside the very cell or part it is on. What is typed is kept when the box is left. */
export function Composer() {
  const { composing, compose } = useReview();
  const [drafts, setDrafts] = useState<Readonly<Record<string, string>>>({});
  if (!composing) return null;
  const key = placeKey(composing.place);
  return (
    <Box
      key={key}
      composing={composing}
      text={drafts[key] ?? ''}
      setText={(text) => setDrafts((before) => ({ ...before, [key]: text }))}
      close={() => compose(null)}
    />
  );
}

function Box(props: {
  composing: Composing;
  text: string;
  setText: (text: string) => void;
  close: () => void;
}) {
  const { form, view } = useReview();
  const { composing } = props;
  const anchor = useRef(composing.anchor);
  const name = commentPlaceName(form, composing.place);
  const there = view.threads.filter((thread) => placeKey(thread.place) === placeKey(composing.place));
  return (
    <Popover.Root open onOpenChange={(open) => (open ? undefined : props.close())}>
      <Popover.Anchor virtualRef={anchor} />
      <Popover.Portal>
        <Popover.Content
          className="composer"
          side={besides(composing)}
          align="start"
          sideOffset={8}
          collisionPadding={12}
          aria-label={`写意见：${name}`}
          onCloseAutoFocus={(event) => {
            event.preventDefault();
            if (anchor.current instanceof HTMLElement) anchor.current.focus({ preventScroll: true });
          }}
        >
          <p className="composer-on">
            <b>写意见</b>
            {name}
          </p>
          {there.length > 0 ? (
            <p className="small muted">此处已有意见 {there.map((thread) => thread.number).join('、')}</p>
          ) : null}
          <ComposerForm {...props} name={name} />
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}

/**
 * The side on which the box leaves in sight what the comment is on: the right, over the panel; on a screen too narrow
 * for that below a number, and above a part's heading, whose text stands below.
 */
function besides({ place }: Composing): 'right' | 'top' | 'bottom' {
  if (window.matchMedia('(min-width: 960px)').matches) return 'right';
  return place.kind === 'section' ? 'top' : 'bottom';
}

function ComposerForm(props: {
  composing: Composing;
  text: string;
  setText: (text: string) => void;
  close: () => void;
  name: string;
}) {
  const { actions, showTab } = useReview();
  const { busy, failure, run } = useDoing();
  const [empty, setEmpty] = useState(false);
  async function send(event: FormEvent) {
    event.preventDefault();
    const text = props.text.trim();
    setEmpty(text === '');
    if (text === '' || !(await run(() => actions.comment(props.composing.place, text)))) return;
    props.setText('');
    showTab('threads');
    props.close();
  }
  return (
    <form onSubmit={(event) => void send(event)}>
      <textarea
        rows={3}
        maxLength={2000}
        value={props.text}
        onChange={(event) => props.setText(event.target.value)}
        onKeyDown={sendOnCtrlEnter}
        aria-label={`对${props.name}的意见`}
        placeholder="写明问题和要怎样改（Ctrl+Enter 发出）"
      />
      {empty ? (
        <p className="said-bad" role="alert">
          意见是空的。请写明问题和要怎样改。
        </p>
      ) : null}
      {failure ? (
        <p className="said-bad" role="alert">
          {failure}
        </p>
      ) : null}
      <div className="composer-acts">
        <button type="button" className="btn btn-sm" onClick={props.close}>
          收起
        </button>
        <button type="submit" className="btn btn-main btn-sm" disabled={busy}>
          发出意见
        </button>
      </div>
    </form>
  );
}

'use client';

import type { MouseEvent, ReactNode, Ref } from 'react';
import { useBatchKey } from './use-batch-key';
import { useSteadyCaret } from './use-steady-caret';

/**
 * A text area that is as high as its text. Behind it lies the same text in the same measures (app/styles/text.css): that
 * gives the height, and can be marked, which a text area can't. Typing without a longer pause is one batch for undo.
 */
export function TextField(props: {
  id: string;
  label: string;
  value: string;
  rows: number;
  maxLength: number;
  describedBy?: string;
  /** The text with its marks; left out, the text as it is. Nothing in it may change how the text runs. */
  marked?: ReactNode;
  area?: Ref<HTMLTextAreaElement>;
  onType: (key: string, text: string) => void;
  /** The caret is here (UTF-16 offset), as often as it moves. */
  onCaret?: (at: number) => void;
  onPoint?: (event: MouseEvent<HTMLTextAreaElement>) => void;
  onLeave?: () => void;
}) {
  const batchKey = useBatchKey(props.id);
  const steady = useSteadyCaret(props.id, props.value);
  return (
    <div className="mirrored">
      <div
        className="text-field mirror"
        aria-hidden="true"
        style={{ minHeight: `calc(${props.rows * 1.9}em + 14px)` }}
      >
        {props.marked ?? props.value}
        {/* A line end at the end of a block makes no line of its own, in a text area it does. */}
        {'\n'}
      </div>
      <textarea
        ref={props.area}
        id={props.id}
        className="text-field"
        aria-label={props.label}
        {...(props.describedBy ? { 'aria-describedby': props.describedBy } : {})}
        maxLength={props.maxLength}
        value={props.value}
        onChange={(event) => {
          steady.typed(event.currentTarget.value);
          steady.caret(event.currentTarget);
          props.onType(batchKey(), event.currentTarget.value);
        }}
        onSelect={(event) => {
          steady.caret(event.currentTarget);
          props.onCaret?.(event.currentTarget.selectionStart);
        }}
        onMouseMove={props.onPoint}
        onClick={props.onPoint}
        onMouseLeave={props.onLeave}
      />
    </div>
  );
}

'use client';

import { useLayoutEffect, useRef } from 'react';
import { useBatchKey } from './use-batch-key';

/** A text area that is as high as its text. Typing without a longer pause is one batch for undo. */
export function TextField(props: {
  id: string;
  label: string;
  value: string;
  rows: number;
  maxLength: number;
  describedBy?: string;
  onType: (key: string, text: string) => void;
}) {
  const area = useRef<HTMLTextAreaElement>(null);
  const batchKey = useBatchKey(props.id);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the height follows the text, whoever changed it.
  useLayoutEffect(() => {
    const element = area.current;
    if (!element) return;
    element.style.height = 'auto';
    element.style.height = `${element.scrollHeight + 2}px`;
  }, [props.value]);
  return (
    <textarea
      ref={area}
      id={props.id}
      className="text-field"
      aria-label={props.label}
      {...(props.describedBy ? { 'aria-describedby': props.describedBy } : {})}
      rows={props.rows}
      maxLength={props.maxLength}
      value={props.value}
      onChange={(event) => {
        props.onType(batchKey(), event.currentTarget.value);
      }}
    />
  );
}

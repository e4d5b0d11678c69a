'use client';

import type { Place } from '@/report/finding';
import { useReview } from './review-state';

/** 写意见 on a part of the report; absent where the person can't comment now. */
export function CommentButton(props: {
  /** What it is on, in words, for a screen reader. */
  on: string;
  /** Asked at the click: it may depend on the text selected then. */
  place: () => Place;
  label?: string;
}) {
  const { view, compose } = useReview();
  if (!view.actions.comment.allowed) return null;
  return (
    <button
      type="button"
      className="btn btn-link small comment-on"
      aria-label={`对${props.on}写意见`}
      // A press must not collapse the selection that the comment is to be on.
      onMouseDown={(event) => event.preventDefault()}
      onClick={(event) => compose({ place: props.place(), anchor: event.currentTarget })}
    >
      {props.label ?? '写意见'}
    </button>
  );
}

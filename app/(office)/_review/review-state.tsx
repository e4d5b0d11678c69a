'use client';

import type { ReactNode } from 'react';
import { createContext, useContext, useMemo, useState } from 'react';
import type { CellValue } from '@/report/cell-value';
import type { Place } from '@/report/finding';
import type { Form } from '@/report/forms/form';
import { formByName } from '@/report/forms/registry';
import { effectiveCells } from '@/report/totals';
import type { ReviewView } from '@/server/review/view';
import { goTo } from './anchors';
import type { ReviewActions } from './review-actions';
import { useReviewActions } from './review-actions';

export type PanelTab = 'correction' | 'threads' | 'findings' | 'explanations' | 'changes';
export type Submitted = NonNullable<ReviewView['submission']>;

/** A comment being written: on what, and beside which element of the page. */
export interface Composing {
  place: Place;
  anchor: Element;
}

export interface Review {
  view: ReviewView;
  submission: Submitted;
  /** The form that the submission is on. */
  form: Form;
  /** The submission's cells with computed totals, and those of last year's report (none: empty). */
  cells: Readonly<Record<string, CellValue>>;
  lastCells: Readonly<Record<string, CellValue>>;
  actions: ReviewActions;
  tab: PanelTab;
  showTab: (tab: PanelTab) => void;
  /** The thread whose place is marked. */
  chosen: string | null;
  /** Shows a thread in the panel, its place marked. */
  choose: (threadId: string) => void;
  composing: Composing | null;
  compose: (composing: Composing | null) => void;
  /** Marks and shows a place. */
  visit: (place: Place, threadId?: string) => void;
}

const ReviewContext = createContext<Review | null>(null);

/** What the parts of the review screen share. Throws outside of a ReviewProvider. */
export function useReview(): Review {
  const review = useContext(ReviewContext);
  if (!review) throw new Error('useReview needs a ReviewProvider above it.');
  return review;
}

export function ReviewProvider(props: { view: ReviewView; submission: Submitted; children: ReactNode }) {
  const { view, submission } = props;
  const [tab, showTab] = useState<PanelTab>(view.correction?.filed ? 'correction' : 'threads');
  const [chosen, setChosen] = useState<string | null>(null);
  const [composing, compose] = useState<Composing | null>(null);
  const actions = useReviewActions(view.unit.code, view.year, submission.id);
  const { report } = submission;
  const content = useMemo(
    () => ({
      form: formByName(report.form),
      cells: effectiveCells(report),
      lastCells: view.lastYear ? effectiveCells(view.lastYear) : {},
    }),
    [report, view.lastYear],
  );
  const choose = (threadId: string) => {
    showTab('threads');
    setChosen(threadId);
    // The panel's card exists only once the tab is shown.
    requestAnimationFrame(() =>
      document.getElementById(`thread-${threadId}`)?.scrollIntoView({ block: 'nearest' }),
    );
  };
  const visit = (place: Place, threadId?: string) => {
    if (threadId !== undefined) setChosen(threadId);
    goTo(place);
  };
  return (
    <ReviewContext.Provider
      value={{
        view,
        submission,
        ...content,
        actions,
        tab,
        showTab,
        chosen,
        choose,
        composing,
        compose,
        visit,
      }}
    >
      {props.children}
    </ReviewContext.Provider>
  );
}

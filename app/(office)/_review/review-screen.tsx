'use client';

import { useMutation, useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useTRPC } from '@/app/trpc/provider';
import type { ReviewView } from '@/server/review/view';
import { Composer } from './composer';
import { ContextBar } from './context-bar';
import { DecisionBar } from './decision-bar';
import { NotFiled } from './not-filed';
import { Notes } from './notes';
import { Outline } from './outline';
import { Panel } from './panel';
import { PaperCheck } from './paper-check';
import { ReviewProvider } from './review-state';
import { Sheet } from './sheet';

/** The review of one filing's newest submission, from the view that the server rendered. */
export function ReviewScreen({ initial }: { initial: ReviewView }) {
  const { review } = useTRPC();
  const which = { unitCode: initial.unit.code, year: initial.year };
  // The browser's Back brings the page as it was rendered then, so what stands now is always asked for as well.
  const fresh = { initialData: initial, staleTime: 0, gcTime: 0 };
  const { data: view } = useQuery(review.view.queryOptions(which, fresh));
  useOpened(view);
  return (
    <>
      <ContextBar view={view} />
      <Notes view={view} />
      {view.submission ? (
        <ReviewProvider view={view} submission={view.submission}>
          <PaperCheck />
          <div className="rev">
            <Outline />
            <Sheet />
            <Panel />
          </div>
          <DecisionBar />
          <Composer />
        </ReviewProvider>
      ) : (
        <NotFiled view={view} />
      )}
    </>
  );
}

/** Tells the server, once a submission, that its reviewer has it on screen: the unit can no longer recall it. */
function useOpened(view: ReviewView): void {
  const { review } = useTRPC();
  const { mutate } = useMutation(review.open.mutationOptions());
  const told = useRef<string | null>(null);
  const submissionId = view.submission?.id ?? null;
  const decides = view.state === 'submitted' && view.actions.comment.allowed;
  useEffect(() => {
    if (submissionId === null || !decides || told.current === submissionId) return;
    told.current = submissionId;
    mutate({ unitCode: view.unit.code, year: view.year });
  }, [submissionId, decides, mutate, view.unit.code, view.year]);
}

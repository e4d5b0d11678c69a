'use client';

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTRPC } from '@/app/trpc/provider';
import type { Place } from '@/report/finding';
import type { ReviewView } from '@/server/review/view';

/** What a reviewer does on the screen; each settles with the new view in place, or throws the server's sentence. */
export interface ReviewActions {
  comment: (place: Place, text: string) => Promise<unknown>;
  reply: (threadId: string, text: string) => Promise<unknown>;
  resolve: (threadId: string) => Promise<unknown>;
  reopen: (threadId: string) => Promise<unknown>;
  confirmPaper: () => Promise<unknown>;
  refusePaper: (reason: string) => Promise<unknown>;
  returnToUnit: (reason: string) => Promise<unknown>;
  accept: () => Promise<unknown>;
  publish: () => Promise<unknown>;
  hold: (reason: string) => Promise<unknown>;
  release: () => Promise<unknown>;
  sendBack: (reason: string) => Promise<unknown>;
  orderCorrection: (reason: string) => Promise<unknown>;
}

/** The options of every mutation: the answer is the new view; a stale one is fetched again. */
function useSettling(unitCode: string, year: number) {
  const trpc = useTRPC();
  const client = useQueryClient();
  const filter = trpc.review.view.queryFilter({ unitCode, year });
  return {
    onSuccess: (view: ReviewView) => {
      client.setQueryData(trpc.review.view.queryKey({ unitCode, year }), view);
    },
    onError: () => {
      void client.invalidateQueries(filter);
    },
  };
}

/**
 * The review's verbs, bound to one filing and the submission on screen.
 *
 * @param submissionId decisions and comments name it: on a stale one the server refuses
 */
export function useReviewActions(unitCode: string, year: number, submissionId: string): ReviewActions {
  const { review } = useTRPC();
  const settling = useSettling(unitCode, year);
  const comment = useMutation(review.comment.mutationOptions(settling));
  const reply = useMutation(review.reply.mutationOptions(settling));
  const resolve = useMutation(review.resolve.mutationOptions(settling));
  const reopen = useMutation(review.reopen.mutationOptions(settling));
  const confirmPaper = useMutation(review.confirmPaper.mutationOptions(settling));
  const refusePaper = useMutation(review.refusePaper.mutationOptions(settling));
  const returnToUnit = useMutation(review.returnToUnit.mutationOptions(settling));
  const accept = useMutation(review.accept.mutationOptions(settling));
  const publish = useMutation(review.publish.mutationOptions(settling));
  const hold = useMutation(review.hold.mutationOptions(settling));
  const release = useMutation(review.release.mutationOptions(settling));
  const sendBack = useMutation(review.sendBack.mutationOptions(settling));
  const orderCorrection = useMutation(review.orderCorrection.mutationOptions(settling));
  return {
    comment: (place, text) => comment.mutateAsync({ submissionId, place, text }),
    reply: (threadId, text) => reply.mutateAsync({ threadId, text }),
    resolve: (threadId) => resolve.mutateAsync({ threadId }),
    reopen: (threadId) => reopen.mutateAsync({ threadId }),
    confirmPaper: () => confirmPaper.mutateAsync({ submissionId }),
    refusePaper: (reason) => refusePaper.mutateAsync({ submissionId, reason }),
    returnToUnit: (reason) => returnToUnit.mutateAsync({ submissionId, reason }),
    accept: () => accept.mutateAsync({ submissionId }),
    publish: () => publish.mutateAsync({ submissionId }),
    hold: (reason) => hold.mutateAsync({ submissionId, reason }),
    release: () => release.mutateAsync({ submissionId }),
    sendBack: (reason) => sendBack.mutateAsync({ submissionId, reason }),
    orderCorrection: (reason) => orderCorrection.mutateAsync({ unitCode, year, reason }),
  };
}

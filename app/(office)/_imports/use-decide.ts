'use client';

import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { errorSentence } from '@/app/trpc/error-sentence';
import { useTRPC, useTRPCClient } from '@/app/trpc/provider';
import type { ImportFile } from '@/server/folder-import/view';

export type As = 'published' | 'draft' | 'left-out';

/** Files decided on in one call, so that the screen can say how far it is. */
const IN_ONE_CALL = 10;

export interface Told {
  as: As;
  done: number;
  refused: { path: string; why: string }[];
}

/** Decides on files part by part; what is refused is told by file, and the view is asked anew at the end. */
export function useDecide(importId: string) {
  const client = useTRPCClient();
  const { folderImport } = useTRPC();
  const queries = useQueryClient();
  const [progress, setProgress] = useState<{ done: number; all: number } | null>(null);

  /** @throws an Error with a sentence, where a call fails; what was decided before it stands */
  async function decide(
    files: readonly Pick<ImportFile, 'id' | 'path'>[],
    as: As,
    publishedOn: string | null = null,
  ): Promise<Told> {
    const told: Told = { as, done: 0, refused: [] };
    const pathOf = new Map(files.map(({ id, path }) => [id, path]));
    try {
      for (let at = 0; at < files.length; at += IN_ONE_CALL) {
        setProgress({ done: at, all: files.length });
        const fileIds = files.slice(at, at + IN_ONE_CALL).map(({ id }) => id);
        const decided = await client.folderImport.decide.mutate({ fileIds, as, publishedOn });
        for (const { fileId, why } of decided) {
          if (why === null) told.done += 1;
          else told.refused.push({ path: pathOf.get(fileId) ?? '', why });
        }
      }
      return told;
    } catch (error) {
      throw new Error(errorSentence(error));
    } finally {
      setProgress(null);
      await queries.invalidateQueries({ queryKey: folderImport.view.queryKey({ importId }) });
    }
  }
  return { decide, progress };
}

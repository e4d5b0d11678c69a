'use client';

import { useEffect, useState } from 'react';
import { errorSentence } from '@/app/trpc/error-sentence';
import { useTRPCClient } from '@/app/trpc/provider';
import { nameOf, type Picked } from './pick-files';
import { NotReceived, uploadFile } from './upload-file';

/** Files on their way at the same time. */
const TOGETHER = 3;

export interface Failed {
  picked: Picked;
  why: string;
}

export type UploadState =
  | { step: 'idle'; failure: string }
  | { step: 'sending'; sent: number; all: number }
  | { step: 'done'; importId: string; failed: Failed[] };

/** Asks before the page is closed while files are on their way: those not sent would be missing. */
function useStay(sending: boolean): void {
  useEffect(() => {
    if (!sending) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [sending]);
}

/** Sends what was picked, file by file, a few together; what fails doesn't keep the others, and may be sent again. */
export function useUpload() {
  const client = useTRPCClient();
  const [state, setState] = useState<UploadState>({ step: 'idle', failure: '' });

  useStay(state.step === 'sending');

  async function send(importId: string, files: readonly Picked[]): Promise<Failed[]> {
    const failed: Failed[] = [];
    const queue = [...files];
    let sent = 0;
    setState({ step: 'sending', sent, all: files.length });
    const lane = async () => {
      for (let picked = queue.shift(); picked; picked = queue.shift()) {
        try {
          await uploadFile(importId, picked);
        } catch (error) {
          const why = error instanceof NotReceived ? error.message : errorSentence(error);
          failed.push({ picked, why });
        }
        sent += 1;
        setState({ step: 'sending', sent, all: files.length });
      }
    };
    await Promise.all(Array.from({ length: TOGETHER }, lane));
    return failed;
  }

  /** @returns the import's id once all is sent; null where something failed */
  async function start(files: readonly Picked[], into?: string): Promise<string | null> {
    try {
      const importId = into ?? (await client.folderImport.open.mutate({ name: nameOf(files) })).id;
      const failed = await send(importId, files);
      setState({ step: 'done', importId, failed });
      return failed.length === 0 ? importId : null;
    } catch (error) {
      setState({ step: 'idle', failure: errorSentence(error) });
      return null;
    }
  }

  return { state, start };
}

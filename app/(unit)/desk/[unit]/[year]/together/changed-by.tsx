'use client';

import { changedWords } from '../conflicts';
import type { Path } from '../state/paths';
import { useDeskState } from '../state/use-desk-state';

/** 铁守安 14:03 改: who has changed a place while this desk was open; nothing where nobody else has. */
export function ChangedByOther({ path }: { path: Path }) {
  const by = useDeskState(({ others }) => others[path]);
  return by === undefined ? null : <span className="changed-by">{changedWords(by)}</span>;
}

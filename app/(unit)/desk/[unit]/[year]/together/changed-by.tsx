'use client';

import { changedWords } from '../conflicts';
import { useDesk } from '../state/desk-context';
import type { Path } from '../state/paths';

/** 铁守安 14:03 改: who has changed a place while this desk was open; nothing where nobody else has. */
export function ChangedByOther({ path }: { path: Path }) {
  const { state } = useDesk();
  const by = state.others[path];
  return by === undefined ? null : <span className="changed-by">{changedWords(by)}</span>;
}

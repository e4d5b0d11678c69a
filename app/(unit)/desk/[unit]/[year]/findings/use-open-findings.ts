'use client';

import type { Finding } from '@/report/finding';
import { useChecked } from '../state/use-desk-state';

/** The findings that still ask for something: not those the unit has explained, nor the sign-off to come. */
export function useOpenFindings(): readonly Finding[] {
  return useChecked(({ open }) => open);
}

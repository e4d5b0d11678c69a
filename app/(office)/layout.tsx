import type { ReactNode } from 'react';
import { WorkFrame } from './_frame/work-frame';

/** What stands here is of the moment and of the person: never stored. */
export const dynamic = 'force-dynamic';

export default function OfficeLayout({ children }: { children: ReactNode }) {
  return <WorkFrame>{children}</WorkFrame>;
}

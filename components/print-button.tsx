'use client';

import type { ReactNode } from 'react';

/** Opens the browser's print dialog for the page. */
export function PrintButton({ children }: { children: ReactNode }) {
  return (
    <button type="button" className="btn btn-main" onClick={() => window.print()}>
      {children}
    </button>
  );
}

'use client';

import { useState } from 'react';
import type { ImportFile } from '@/server/folder-import/view';

/** Rows on a page: a table of two thousand would make every browser slow. */
const ON_A_PAGE = 100;

interface Page {
  files: ImportFile[];
  page: number;
  pages: number;
  count: number;
  go: (page: number) => void;
}

/** The page at hand of what is shown; the last one where there are fewer now. */
export function usePage(shown: readonly ImportFile[]): Page {
  const [wanted, go] = useState(0);
  const pages = Math.max(1, Math.ceil(shown.length / ON_A_PAGE));
  const page = Math.min(wanted, pages - 1);
  const files = shown.slice(page * ON_A_PAGE, (page + 1) * ON_A_PAGE);
  return { files, page, pages, count: shown.length, go };
}

export function Pager({ page, pages, count, go }: Page) {
  return (
    <nav className="list-foot" aria-label="分页">
      <span>共 {count} 份</span>
      {pages === 1 ? null : (
        <>
          <button type="button" className="btn btn-sm" disabled={page === 0} onClick={() => go(page - 1)}>
            上一页
          </button>
          <span>
            第 {page + 1} / {pages} 页
          </span>
          <button
            type="button"
            className="btn btn-sm"
            disabled={page === pages - 1}
            onClick={() => go(page + 1)}
          >
            下一页
          </button>
        </>
      )}
    </nav>
  );
}

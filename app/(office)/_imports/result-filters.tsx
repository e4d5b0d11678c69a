'use client';

import type { ReactNode } from 'react';
import { Icon } from '@/components/icon';
import type { ImportFile } from '@/server/folder-import/view';
import { FILTER_WORDS, FILTERS, type Filter, filterFiles } from './filter';

/** The views of the table, each with how many files it holds, and a search by file and unit. */
export function ResultFilters(props: {
  files: readonly ImportFile[];
  filter: Filter;
  q: string;
  onFilter: (filter: Filter) => void;
  onQ: (q: string) => void;
  children: ReactNode;
}) {
  return (
    <>
      <nav className="views imp-views" aria-label="视图">
        {FILTERS.map((filter) => (
          <button
            key={filter}
            type="button"
            aria-pressed={props.filter === filter}
            onClick={() => props.onFilter(filter)}
          >
            {FILTER_WORDS[filter]}
            <span>{filterFiles(props.files, filter, '').length}</span>
          </button>
        ))}
      </nav>
      <div className="filters">
        <label className="field field-q">
          <Icon name="q" />
          <span className="vh">文件、单位或年度</span>
          <input
            type="search"
            placeholder="文件、单位或年度"
            value={props.q}
            maxLength={60}
            onChange={(event) => props.onQ(event.target.value)}
          />
        </label>
        {props.children}
      </div>
    </>
  );
}

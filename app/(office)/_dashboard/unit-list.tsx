'use client';

import { useState } from 'react';
import { Entries } from './entries';
import type { ListProps } from './list-props';
import { TreeTable } from './tree-table';

/** The units as a tree table, and on a phone as a list of entries: each with the mark-up of what it is. */
export function UnitList(props: ListProps) {
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set());
  const grouped = props.query.sort === 'tree';
  const toggle = (code: string) =>
    setFolded((before) => {
      const after = new Set(before);
      if (!after.delete(code)) after.add(code);
      return after;
    });
  const foldAll = () => setFolded(new Set(folded.size > 0 ? [] : props.groups.map((group) => group.code)));
  const shared = { ...props, folded, toggle, grouped };
  const count = props.groups.reduce((sum, group) => sum + group.rows.length, 0);
  return (
    <>
      <TreeTable {...shared} />
      <Entries {...shared} />
      <div className="list-foot">
        <span>共 {count} 家</span>
        {grouped && props.groups.length > 1 ? (
          <button type="button" className="btn btn-link small" onClick={foldAll}>
            {folded.size > 0 ? '全部展开' : '全部收起'}
          </button>
        ) : null}
      </div>
    </>
  );
}

'use client';

import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useTRPC } from '@/app/trpc/provider';
import type { ImportView } from '@/server/folder-import/view';
import { ChooseAll } from './choose-all';
import { FileDetail, type Opened } from './file-detail';
import { type Filter, filterFiles, isDecidable } from './filter';
import { ImportHead } from './import-head';
import { Pager, usePage } from './pager';
import { ResultEntries } from './result-entries';
import { ResultFilters } from './result-filters';
import { ResultTable } from './result-table';
import { SelectionBar } from './selection-bar';
import { type Sort, sortFiles } from './sort';

/** How often (ms) the view is asked anew while files wait; a long one less often. */
const ASK_MS = { short: 1_500, long: 5_000 };
const LONG = 300;

/** An import: how far its reading is, and its files to look at and to decide on. */
export function ImportScreen({ initial }: { initial: ImportView }) {
  const { folderImport } = useTRPC();
  const options = folderImport.view.queryOptions(
    { importId: initial.id },
    { initialData: initial, staleTime: 0, gcTime: 0 },
  );
  const { data: view, isError } = useQuery({
    ...options,
    refetchInterval: ({ state }) => {
      const shown = state.data ?? initial;
      if (shown.cancelledAt !== null || shown.counts.waiting === 0) return false;
      return shown.files.length > LONG ? ASK_MS.long : ASK_MS.short;
    },
  });
  const [filter, setFilter] = useState<Filter>('all');
  const [q, setQ] = useState('');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [opened, setOpened] = useState<Opened | null>(null);
  const [sort, setSort] = useState<Sort>({ by: 'path', down: false });
  const shown = useMemo(
    () => sortFiles(filterFiles(view.files, filter, q), sort),
    [view.files, filter, q, sort],
  );
  const page = usePage(shown);
  const choose = (ids: readonly string[], on: boolean) =>
    setChosen((before) => {
      const after = new Set(before);
      for (const id of ids) {
        if (on) after.add(id);
        else after.delete(id);
      }
      return after;
    });
  const cancelled = view.cancelledAt !== null;
  // Kept as it was: a file that is mended leaves its view, and the next one is still the next.
  const open = (fileId: string) => setOpened({ fileId, among: shown.map(({ id }) => id) });
  const list = { files: page.files, chosen, choose, open, cancelled };
  return (
    <>
      <ImportHead view={view} stale={isError} />
      <main className="page" id="main">
        <section className="pane unit-pane" aria-labelledby="files-h">
          <h2 className="vh" id="files-h">
            文件
          </h2>
          <ResultFilters files={view.files} filter={filter} q={q} onFilter={setFilter} onQ={setQ}>
            {cancelled ? null : <ChooseAll files={shown} chosen={chosen} choose={choose} />}
          </ResultFilters>
          {shown.length === 0 ? (
            <Nothing empty={view.files.length === 0} searched={q.trim() !== ''} />
          ) : (
            <>
              <ResultTable {...list} sort={sort} onSort={setSort} />
              <ResultEntries {...list} />
              <Pager {...page} />
            </>
          )}
        </section>
      </main>
      {cancelled ? null : (
        <SelectionBar
          importId={view.id}
          files={view.files.filter((file) => chosen.has(file.id) && isDecidable(file))}
          onDone={() => setChosen(new Set())}
          onSeeTaken={() => {
            setFilter('taken');
            setQ('');
          }}
        />
      )}
      {opened === null ? null : (
        <FileDetail
          opened={opened}
          onOpen={(fileId) => setOpened({ ...opened, fileId })}
          importId={view.id}
          cancelled={cancelled}
          onClose={() => setOpened(null)}
        />
      )}
    </>
  );
}

function Nothing({ empty, searched }: { empty: boolean; searched: boolean }) {
  if (empty) return <p className="nothing">这次导入还没有收到文件。请返回列表，新建一次导入。</p>;
  if (searched) return <p className="nothing">没有符合条件的文件。请换一个视图，或清空搜索的文字。</p>;
  return <p className="nothing">这个视图里没有文件。</p>;
}

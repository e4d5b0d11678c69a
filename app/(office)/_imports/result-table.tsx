'use client';

import { Icon } from '@/components/icon';
import type { ImportFile } from '@/server/folder-import/view';
import { isDecidable } from './filter';
import {
  Choose,
  FileName,
  FindingsOfFile,
  FormOfFile,
  NoteOfFile,
  type ResultList,
  StateOfFile,
  UnitOfFile,
  YearOfFile,
} from './result-parts';
import { nextSort, SORT_WORDS, type Sort, type SortBy } from './sort';

/** The files of an import as a table. */
export function ResultTable({ sort, onSort, ...list }: ResultList & Sorting) {
  const open = list.files.filter(isDecidable).map(({ id }) => id);
  const sorting = { sort, onSort };
  const all = open.length > 0 && open.every((id) => list.chosen.has(id));
  return (
    <table className="list tree imp-table">
      <caption className="vh">导入的文件</caption>
      <thead>
        <tr>
          <td>
            <input
              type="checkbox"
              aria-label="选择本页全部可办理的文件"
              disabled={list.cancelled || open.length === 0}
              checked={all}
              onChange={(event) => list.choose(open, event.target.checked)}
            />
          </td>
          <SortHead by="path" {...sorting} />
          <SortHead by="state" {...sorting} />
          <SortHead by="unit" {...sorting} />
          <SortHead by="year" {...sorting} />
          <th scope="col">格式</th>
          <SortHead by="findings" {...sorting} />
          <th scope="col">说明</th>
        </tr>
      </thead>
      <tbody>
        {list.files.map((file) => (
          <Row key={file.id} file={file} {...list} />
        ))}
      </tbody>
    </table>
  );
}

interface Sorting {
  sort: Sort;
  onSort: (sort: Sort) => void;
}

function SortHead({ by, sort, onSort }: Sorting & { by: SortBy }) {
  const current = sort.by === by;
  return (
    <th scope="col" {...(current ? { 'aria-sort': sort.down ? 'descending' : 'ascending' } : {})}>
      <button
        type="button"
        className={`sorter imp-sorter ${current ? `sorter-${sort.down ? 'desc' : 'asc'}` : ''}`}
        onClick={() => onSort(nextSort(sort, by))}
      >
        {SORT_WORDS[by]}
        {current ? <Icon name="sort" /> : null}
      </button>
    </th>
  );
}

function Row({ file, ...list }: { file: ImportFile } & ResultList) {
  return (
    <tr className={list.chosen.has(file.id) ? 'sel' : ''}>
      <td>
        <Choose file={file} {...list} />
      </td>
      <th scope="row" className="imp-file">
        <FileName file={file} open={list.open} />
      </th>
      <td>
        <StateOfFile file={file} cancelled={list.cancelled} />
      </td>
      <td className="imp-unit">
        <UnitOfFile file={file} />
      </td>
      <td>
        <YearOfFile file={file} />
      </td>
      <td>
        <FormOfFile file={file} />
      </td>
      <td>
        <FindingsOfFile file={file} />
      </td>
      <td className="imp-note">
        <NoteOfFile file={file} />
      </td>
    </tr>
  );
}

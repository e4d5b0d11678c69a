'use client';

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

/** The files of an import as a table. */
export function ResultTable(list: ResultList) {
  const open = list.files.filter(isDecidable).map(({ id }) => id);
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
              disabled={open.length === 0}
              checked={all}
              onChange={(event) => list.choose(open, event.target.checked)}
            />
          </td>
          <th scope="col">文件</th>
          <th scope="col">状态</th>
          <th scope="col">单位</th>
          <th scope="col">年度</th>
          <th scope="col">格式</th>
          <th scope="col">核对</th>
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
        <StateOfFile file={file} />
      </td>
      <td>
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

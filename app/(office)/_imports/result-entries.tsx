'use client';

import {
  Choose,
  FileName,
  FindingsOfFile,
  NoteOfFile,
  type ResultList,
  StateOfFile,
  UnitOfFile,
  YearOfFile,
} from './result-parts';

/** The same files for a phone: a list of entries. */
export function ResultEntries(list: ResultList) {
  return (
    <ul className="entries">
      {list.files.map((file) => (
        <li className="entry imp-entry" key={file.id}>
          <p className="entry-name">
            <Choose file={file} {...list} />
            <FileName file={file} open={list.open} />
          </p>
          <p className="entry-facts">
            <StateOfFile file={file} cancelled={list.cancelled} />
            <FindingsOfFile file={file} />
          </p>
          {file.state === 'read' ? (
            <p className="entry-last">
              <UnitOfFile file={file} /> · <YearOfFile file={file} />
            </p>
          ) : null}
          <p className="entry-last">
            <NoteOfFile file={file} />
          </p>
        </li>
      ))}
    </ul>
  );
}

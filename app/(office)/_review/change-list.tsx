'use client';

import { placeOfPath } from './change-place';
import { useReview } from './review-state';

const SHOWN = 120;
const shorten = (text: string) => (text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text);

/** What differs from the version before; each place carries the same mark in the report. */
export function ChangeList() {
  const { submission, visit } = useReview();
  if (submission.changed.length === 0) {
    return <p className="nothing">与第 {submission.number - 1} 版相比，内容没有改动。</p>;
  }
  return (
    <>
      <p className="tab-lead">与第 {submission.number - 1} 版相比，报告中以琥珀色框标出</p>
      <ul className="changes">
        {submission.changed.map((change) => {
          const place = placeOfPath(change.path);
          return (
            <li key={change.path}>
              {place ? (
                <button type="button" className="thread-at" onClick={() => visit(place)}>
                  {change.name}
                </button>
              ) : (
                <b>{change.name}</b>
              )}
              <p>
                <span className="vh">原为</span>
                <del>{shorten(change.before) || '（空）'}</del>
                <span aria-hidden="true"> → </span>
                <span className="vh">，现为</span>
                <ins>{shorten(change.after) || '（空）'}</ins>
              </p>
            </li>
          );
        })}
      </ul>
    </>
  );
}

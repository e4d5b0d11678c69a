'use client';

import { useEffect, useRef, useState } from 'react';
import type { Form } from '@/report/forms/form';
import { placeName } from '@/report/place';
import { changedWords, placeOfPath } from '../conflicts';
import { useDesk } from '../state/desk-context';
import type { DeskState } from '../state/desk-state';
import type { Path } from '../state/paths';
import { useDeskState } from '../state/use-desk-state';
import { useMarks } from './use-marks';

/** How long the last news stands (ms): time to read it and to go there. */
const STANDS_MS = 15_000;

interface News {
  words: string;
  path: Path;
}

/** Says what others have just changed, leads there, and marks it where it is on the page. */
export function NewsOfOthers() {
  const { form, goTo } = useDesk();
  const { fresh, news } = useNews(
    form,
    useDeskState(({ others }) => others),
  );
  useMarks(fresh);
  return (
    <div className="desk-news" role="status">
      {news ? (
        <p>
          {news.words}
          <button type="button" className="btn btn-sm btn-link" onClick={() => goTo(placeOfPath(news.path))}>
            去看
          </button>
        </p>
      ) : null}
    </div>
  );
}

/** What was changed since the last look, and what to say of it. */
function useNews(form: Form, others: DeskState['others']): { fresh: readonly Path[]; news: News | null } {
  const [told, setTold] = useState<{ fresh: readonly Path[]; news: News | null }>({ fresh: [], news: null });
  const before = useRef(others);
  useEffect(() => {
    const known = before.current;
    before.current = others;
    const fresh = (Object.keys(others) as Path[]).filter((path) => others[path] !== known[path]);
    const [first] = fresh;
    if (first === undefined) return;
    setTold({ fresh, news: { words: newsWords(form, others, fresh, first), path: first } });
  }, [form, others]);
  useEffect(() => {
    if (told.news === null) return;
    const timer = setTimeout(() => setTold({ fresh: [], news: null }), STANDS_MS);
    return () => clearTimeout(timer);
  }, [told]);
  return told;
}

function newsWords(form: Form, others: DeskState['others'], fresh: readonly Path[], first: Path): string {
  const more = fresh.length > 1 ? `等 ${fresh.length} 处` : '';
  return `${changedWords(others[first] ?? null)}：${placeName(form, placeOfPath(first))}${more}。`;
}

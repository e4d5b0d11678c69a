'use client';

import { useState } from 'react';
import { FictitiousNote } from '@/components/fictitious-note';
import { formByName } from '@/report/forms/registry';
import { SHEET_ID } from './anchors';
import { CommentButton } from './comment-button';
import { Pins } from './pins';
import type { Review } from './review-state';
import { useReview } from './review-state';
import { Section } from './section-text';

/** The submitted report as it would be published, with last year's numbers and the comments on it. */
export function Sheet() {
  const review = useReview();
  const { view, submission, form } = review;
  const [lastShown, showLast] = useState(true);
  const own = view.threads.filter(({ place }) => ['title', 'front', 'form', 'sign-off'].includes(place.kind));
  return (
    <main id="main">
      <article className={`sheet ${lastShown ? '' : 'cmp-bare'}`} id={SHEET_ID} tabIndex={-1}>
        {view.fictitious ? <FictitiousNote /> : null}
        <header className="sheet-h">
          <h1 className={submission.changed.some(({ path }) => path === 'title') ? 'chg' : ''}>
            {submission.report.title || '（没有标题）'}
          </h1>
          <p>
            <Pins threads={own} inline />
            <CommentButton on="标题" place={() => ({ kind: 'title' })} label="对标题写意见" />
            <CommentButton on="整份报告" place={() => ({ kind: 'form' })} label="对整份报告写意见" />
          </p>
        </header>
        <div className="cmp-note">
          <span>{comparisonNote(review)}</span>
          {view.lastYear ? (
            <label>
              <input
                type="checkbox"
                checked={lastShown}
                onChange={(event) => showLast(event.target.checked)}
              />
              显示上年
            </label>
          ) : null}
        </div>
        {form.sections.map((section) => (
          <Section key={section.id} section={section} />
        ))}
      </article>
    </main>
  );
}

/** What the small print under the numbers is, or why there is none. */
function comparisonNote({ view, submission }: Review): string {
  if (!view.lastYear) return '平台上没有该单位上年已公布的报告，数字下方不列上年数。';
  const small = '每个数字下方的小字：上年数与增减。';
  if (view.lastYear.form === submission.report.form) return small;
  return `${small}上年用的是${formByName(view.lastYear.form).label}，只列两种格式都有的数字。`;
}

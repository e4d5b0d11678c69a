'use client';

import { useId } from 'react';

export interface Terms {
  reason: string;
  /** Null until the person has said which. */
  material: boolean | null;
}

const CHOICES = [
  { material: true, word: '是，实质性更正', about: '有数字、事实或者结论要改。' },
  { material: false, word: '不是', about: '只改文字表述、格式或者笔误，数字、事实和结论都不变。' },
] as const;

/** 更正原因 and 是否实质性更正: what the unit says of its correction, and everybody reads later. */
export function TermsFields({ terms, onChange }: { terms: Terms; onChange: (terms: Terms) => void }) {
  const id = useId();
  return (
    <>
      <label className="text-label" htmlFor={`${id}-reason`}>
        更正原因（更正公布后，公众可以看到）
      </label>
      <textarea
        id={`${id}-reason`}
        className="text-field"
        rows={3}
        maxLength={2_000}
        placeholder="写明哪里有错、为什么，例如：表三“本年新收”漏计 2 件"
        value={terms.reason}
        onChange={(event) => onChange({ ...terms, reason: event.currentTarget.value })}
      />
      <fieldset className="choice-set">
        <legend className="text-label">是否实质性更正</legend>
        {CHOICES.map(({ material, word, about }) => (
          <label key={word} className="choice">
            <input
              type="radio"
              name={`${id}-material`}
              checked={terms.material === material}
              onChange={() => onChange({ ...terms, material })}
            />
            <span>
              {word}
              <span className="muted small">{about}</span>
            </span>
          </label>
        ))}
      </fieldset>
    </>
  );
}

'use client';

import type { ReactNode } from 'react';
import type { Form } from '@/report/forms/form';
import { APPLICANTS, type Applicant } from '@/report/forms/requests-table';
import { MOST_APPLICANT_WORDS, MOST_OUTCOME_WORDS, wordsOf } from '@/report/register/extract';
import type { RegisterRow } from '@/report/register/register-row';
import { outcomeName, outcomeRows, type RegisterWords, STILL_OPEN, wordKey } from '@/report/register/words';

/** What each word of the register means. What the form prints is offered; anything else a person has to say. */
export function WordChoices(props: {
  form: Form;
  rows: readonly RegisterRow[];
  words: RegisterWords;
  said: RegisterWords;
  onWords: (said: RegisterWords) => void;
}) {
  const { form, rows, words, said, onWords } = props;
  const applicants = wordsOf(rows, 'applicant');
  const outcomes = wordsOf(rows, 'outcome');
  if (applicants.length > MOST_APPLICANT_WORDS) {
    return (
      <p className="said-bad">{`“申请人类别”一列有 ${applicants.length} 种写法，可能选成了申请人姓名。请改选写有自然人、商业企业等类别的列。`}</p>
    );
  }
  if (outcomes.length > MOST_OUTCOME_WORDS) {
    return (
      <p className="said-bad">{`“办理结果”一列有 ${outcomes.length} 种写法，可能选错了列。请改选写有予以公开、部分公开等结果的列。`}</p>
    );
  }
  return (
    <div className="reg-words">
      <Words title="申请人类别" head="属于哪一类申请人" words={applicants} meaning={words.applicant}>
        {(key, label) => (
          <Choice
            label={label}
            value={words.applicant[key] ?? ''}
            onChoose={(kind) =>
              onWords({ ...said, applicant: { ...said.applicant, [key]: kind as Applicant } })
            }
          >
            {APPLICANTS.map(({ id, label: name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </Choice>
        )}
      </Words>
      <Words title="办理结果" head="对应表三的哪一行" words={outcomes} meaning={words.outcome}>
        {(key, label) => (
          <Choice
            label={label}
            value={words.outcome[key] ?? ''}
            onChoose={(row) => onWords({ ...said, outcome: { ...said.outcome, [key]: row } })}
          >
            {outcomeRows(form).map((row) => (
              <option key={row} value={row}>
                {outcomeName(form, row)}
              </option>
            ))}
            <option value={STILL_OPEN}>尚未办结（结转下年度）</option>
          </Choice>
        )}
      </Words>
    </div>
  );
}

function Words(props: {
  title: string;
  head: string;
  words: readonly { text: string; times: number }[];
  meaning: Readonly<Record<string, string>>;
  children: (key: string, label: string) => ReactNode;
}) {
  return (
    <table className="reg-list">
      <caption>{props.title}</caption>
      <thead>
        <tr>
          <th scope="col">台账中的写法</th>
          <th scope="col">件数</th>
          <th scope="col">{props.head}</th>
        </tr>
      </thead>
      <tbody>
        {props.words.map(({ text, times }) => (
          <tr key={text} className={Object.hasOwn(props.meaning, wordKey(text)) ? '' : 'reg-unsaid'}>
            <th scope="row">{text}</th>
            <td className="num">{times}</td>
            <td>{props.children(wordKey(text), `“${text}”${props.head}`)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Choice(props: {
  label: string;
  value: string;
  onChoose: (value: string) => void;
  children: ReactNode;
}) {
  return (
    <select
      aria-label={props.label}
      value={props.value}
      onChange={(event) => props.onChoose(event.currentTarget.value)}
    >
      <option value="" disabled>
        请选择
      </option>
      {props.children}
    </select>
  );
}

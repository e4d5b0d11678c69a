'use client';

import { useState } from 'react';
import { errorSentence } from '@/app/trpc/error-sentence';
import { useTRPCClient } from '@/app/trpc/provider';
import { formByName } from '@/report/forms/registry';
import { extractRows, offeredWords, rememberedColumns, unsaidWords } from '@/report/register/extract';
import { type Columns, missingFields, offeredHead } from '@/report/register/match-columns';
import { FIELD_NAMES, REGISTER_FIELDS, type RegisterField } from '@/report/register/register-row';
import type { RegisterSheet } from '@/report/register/register-sheet';
import type { RegisterWords } from '@/report/register/words';
import type { RegisterView } from '@/server/register/view';
import { ColumnChoices } from './column-choices';
import type { ReadFile } from './read-file';
import { WordChoices } from './word-choices';

const EMPTY: RegisterSheet = { name: '', rows: [], hiddenRows: 0 };

/** What the person has chosen so far: which sheet, which row is the head, which column is what. */
interface Chosen {
  sheet: number;
  head: number;
  columns: Columns;
}

function choiceOf(sheets: ReadFile['sheets'], sheet: number, view: RegisterView, row?: number): Chosen {
  const of = sheets[sheet] ?? EMPTY;
  const head = row ?? offeredHead(of);
  return { sheet, head, columns: rememberedColumns(of.rows[head]?.texts ?? [], view.matching?.heads) };
}

/** Says what the columns and the words of a register mean; known from last time, there is nothing left to say. */
export function MatchForm(props: {
  view: RegisterView;
  file: ReadFile;
  onView: (view: RegisterView) => void;
  onLeave: () => void;
}) {
  const { view, file } = props;
  const client = useTRPCClient();
  const form = formByName(view.form);
  const [chosen, setChosen] = useState(() => choiceOf(file.sheets, 0, view));
  const [said, setSaid] = useState<RegisterWords>({ applicant: {}, outcome: {} });
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState('');
  const sheet = file.sheets[chosen.sheet] ?? EMPTY;
  const head = sheet.rows[chosen.head]?.texts ?? [];
  const missing = missingFields(chosen.columns);
  const rows = extractRows(sheet, chosen.head, chosen.columns);
  const offered = offeredWords(rows, form, view.matching?.words ?? null);
  const words: RegisterWords = {
    applicant: { ...offered.applicant, ...said.applicant },
    outcome: { ...offered.outcome, ...said.outcome },
  };
  const unsaid = missing.length > 0 ? [] : unsaidWords(rows, words);
  const headsTaken = Object.fromEntries(
    REGISTER_FIELDS.flatMap((field): [RegisterField, string][] => {
      const column = chosen.columns[field];
      return column === null ? [] : [[field, head[column] ?? '']];
    }),
  );
  const keep = async () => {
    setBusy(true);
    setFailure('');
    try {
      const { unitCode, year } = view;
      const kept = { fileName: file.name, sheet: sheet.name, rows, heads: headsTaken, words };
      props.onView(await client.register.keep.mutate({ unitCode, year, ...kept }));
    } catch (error) {
      setFailure(errorSentence(error));
      setBusy(false);
    }
  };
  const why =
    missing.length > 0
      ? `还没有指定“${missing.map((field) => FIELD_NAMES[field]).join('”“')}”对应哪一列。`
      : unsaid.length > 0
        ? `还有 ${unsaid.length} 种写法没有指定含义。`
        : rows.length === 0
          ? '表头以下没有申请。请检查工作表和表头所在的行。'
          : '';
  return (
    <div className="reg-match">
      <h2>{`对应台账的列：${file.name}`}</h2>
      {view.matching ? <p className="muted">已按本单位上次导入时的对应预选，请核对。</p> : null}
      <ColumnChoices
        sheets={file.sheets}
        {...chosen}
        onSheet={(at) => setChosen(choiceOf(file.sheets, at, view))}
        onHead={(at) => setChosen(choiceOf(file.sheets, chosen.sheet, view, at))}
        onColumn={(field, column) =>
          setChosen({ ...chosen, columns: { ...chosen.columns, [field]: column } })
        }
      />
      {sheet.hiddenRows > 0 ? (
        <p className="muted">{`有 ${sheet.hiddenRows} 行在 Excel 中被筛选或隐藏，也计算在内。`}</p>
      ) : null}
      {missing.length === 0 ? (
        <WordChoices form={form} rows={rows} words={words} onWords={setSaid} said={said} />
      ) : null}
      <p className="muted small">
        只保存上面对应的列，共 {rows.length}{' '}
        件申请。其他列（如申请人姓名、联系方式、申请内容）和文件本身不保存。
      </p>
      {failure ? (
        <p className="said-bad" role="alert">
          {failure}
        </p>
      ) : null}
      <div className="imp-acts">
        <button type="button" className="btn" onClick={props.onLeave}>
          取消
        </button>
        <button
          type="button"
          className="btn btn-main"
          disabled={busy || why !== ''}
          onClick={() => void keep()}
        >
          导入台账
        </button>
        <span className="muted" role="status">
          {why}
        </span>
      </div>
    </div>
  );
}

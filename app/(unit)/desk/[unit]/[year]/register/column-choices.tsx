'use client';

import type { Columns } from '@/report/register/match-columns';
import { FIELD_NAMES, REGISTER_FIELDS, type RegisterField } from '@/report/register/register-row';
import type { RegisterFile } from '@/report/register/register-sheet';

/** Rows among which the head is chosen, and of each column so many of its first cells as examples. */
const HEADS = 20;
const EXAMPLES = 3;

const HINTS: Readonly<Record<RegisterField, string>> = {
  number: '可不选；选后便于查找',
  applicant: '自然人、商业企业等类别，不是姓名',
  received: '收到申请的日期',
  decided: '答复或办结的日期，未办结的为空',
  outcome: '予以公开、部分公开等结果',
};

/** Sheet, row of the head, and the column of each field with examples of what stands there. */
export function ColumnChoices(props: {
  sheets: RegisterFile;
  sheet: number;
  head: number;
  columns: Columns;
  onSheet: (sheet: number) => void;
  onHead: (head: number) => void;
  onColumn: (field: RegisterField, column: number | null) => void;
}) {
  const { sheets, sheet, head, columns } = props;
  const rows = sheets[sheet]?.rows ?? [];
  const heads = rows[head]?.texts ?? [];
  return (
    <>
      <div className="reg-where">
        {sheets.length > 1 ? (
          <label>
            工作表
            <select value={sheet} onChange={(event) => props.onSheet(Number(event.currentTarget.value))}>
              {sheets.map(({ name }, at) => (
                <option key={name} value={at}>
                  {name}
                </option>
              ))}
            </select>
          </label>
        ) : null}
        <label>
          表头
          <select value={head} onChange={(event) => props.onHead(Number(event.currentTarget.value))}>
            {rows.slice(0, HEADS).map(({ row, texts }, at) => (
              <option key={row} value={at}>
                {`第 ${row} 行：${texts.filter(Boolean).join('、').slice(0, 24)}`}
              </option>
            ))}
          </select>
        </label>
      </div>
      <table className="reg-list reg-columns">
        <thead>
          <tr>
            <th scope="col">含义</th>
            <th scope="col">台账中的列</th>
            <th scope="col">这一列的前几格</th>
          </tr>
        </thead>
        <tbody>
          {REGISTER_FIELDS.map((field) => (
            <tr key={field}>
              <th scope="row">
                {FIELD_NAMES[field]}
                <span className="muted small">{HINTS[field]}</span>
              </th>
              <td>
                <select
                  aria-label={`${FIELD_NAMES[field]}对应的列`}
                  value={columns[field] ?? ''}
                  onChange={({ currentTarget: { value } }) =>
                    props.onColumn(field, value === '' ? null : Number(value))
                  }
                >
                  <option value="">{field === 'number' ? '不选' : '请选择'}</option>
                  {heads.map((text, column) =>
                    text === '' ? null : (
                      // biome-ignore lint/suspicious/noArrayIndexKey: two columns may have one head; their place tells them apart.
                      <option key={column} value={column}>
                        {text}
                      </option>
                    ),
                  )}
                </select>
              </td>
              <td className="muted">{examples(rows, head, columns[field])}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

function examples(rows: RegisterFile[number]['rows'], head: number, column: number | null): string {
  if (column === null) return '';
  const texts = rows.slice(head + 1).flatMap(({ texts: of }) => of[column] || []);
  return texts.slice(0, EXAMPLES).join('、');
}

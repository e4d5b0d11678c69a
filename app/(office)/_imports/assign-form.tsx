'use client';

import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useTRPC, useTRPCClient } from '@/app/trpc/provider';
import type { ImportFile } from '@/server/folder-import/view';
import { useDoing } from '../_review/use-doing';

const FIRST_YEAR = 2008;

/** Says by hand whose report a file is and of which year. The unit is picked from the office's own by typing. */
export function AssignForm({
  file,
  importId,
  onSaved,
}: {
  file: ImportFile;
  importId: string;
  onSaved: () => void;
}) {
  const { folderImport } = useTRPC();
  const client = useTRPCClient();
  const queries = useQueryClient();
  const { data: units, isError } = useQuery(folderImport.units.queryOptions());
  const [name, setName] = useState(file.unitName ?? '');
  const [year, setYear] = useState(file.year === null ? '' : String(file.year));
  const { busy, failure, run } = useDoing();
  const id = useId();
  const unit = units?.find((one) => one.name === name.trim());
  async function save() {
    if (name.trim() !== '' && unit === undefined) {
      throw new Error('没有这个名称的单位，或不在您可以办理的范围内。请从列表中选择。');
    }
    const inYear = year.trim() === '' ? null : Number(year);
    if (inYear !== null && (!Number.isInteger(inYear) || inYear < FIRST_YEAR || inYear > 2100)) {
      throw new Error(`年度应是 ${FIRST_YEAR} 年以后的四位数字。请核对。`);
    }
    const assigned = { fileId: file.id, unitCode: unit?.code ?? null, year: inYear };
    await client.folderImport.assign.mutate(assigned);
    await Promise.all([
      queries.invalidateQueries({ queryKey: folderImport.file.queryKey({ fileId: file.id }) }),
      queries.invalidateQueries({ queryKey: folderImport.view.queryKey({ importId }) }),
    ]);
    onSaved();
  }
  return (
    <form
      className="imp-assign"
      onSubmit={(event) => {
        event.preventDefault();
        void run(save);
      }}
    >
      <p>
        <label htmlFor={`${id}u`}>单位</label>
        <input
          id={`${id}u`}
          className="imp-input"
          list={`${id}l`}
          value={name}
          placeholder="输入名称，从列表中选择"
          onChange={(event) => setName(event.target.value)}
        />
        <datalist id={`${id}l`}>
          {(units ?? []).map((one) => (
            <option key={one.code} value={one.name} />
          ))}
        </datalist>
      </p>
      <p>
        <label htmlFor={`${id}y`}>报告年度</label>
        <input
          id={`${id}y`}
          className="imp-input imp-year"
          inputMode="numeric"
          maxLength={4}
          value={year}
          onChange={(event) => setYear(event.target.value)}
        />
      </p>
      <button type="submit" className="btn" disabled={busy || units === undefined}>
        保存单位和年度
      </button>
      {isError ? <p className="said-bad">单位列表没有取到。请关闭后重新打开。</p> : null}
      {failure ? (
        <p className="said-bad" role="alert">
          {failure}
        </p>
      ) : null}
    </form>
  );
}

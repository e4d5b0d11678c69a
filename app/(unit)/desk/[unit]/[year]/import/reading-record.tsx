'use client';

import { formatDateTime } from '@/components/dates';
import { formByName } from '@/report/forms/registry';
import type { TableId } from '@/report/ids';
import { filePlaceName } from '@/report/place';
import type { FilePlace, Reading } from '@/report/reading';
import { useDesk } from '../state/desk-context';
import { CERTAINTY_WORDS } from './certainty-words';
import { Leftovers, OddLabels, ShortRows } from './reading-problems';

/** 读取记录: for each value where in the file it came from, the words there, and how sure the reading is. */
export function ReadingRecord() {
  const { view } = useDesk();
  const { reading, importedFile } = view;
  if (!importedFile) return null;
  const original = `/api/filings/${view.unit.code}/${view.year}/original`;
  return (
    <section className="cross" aria-labelledby="reading-h">
      <header>
        <h3 id="reading-h">读取记录</h3>
        <span className="muted small">{`${importedFile.name}，${formatDateTime(importedFile.at)} 导入`}</span>
        <a className="btn btn-sm btn-link" href={original}>
          下载原文件
        </a>
      </header>
      <p className="muted small">
        文件校验值（SHA-256）<span className="hash">{importedFile.sha256}</span>
      </p>
      {reading ? (
        <Record reading={reading} form={view.draft.form} />
      ) : (
        <p className="muted">草稿已转到新的报告格式，读取明细随旧草稿存入历史存档。</p>
      )}
    </section>
  );
}

const placeInFile = (table: TableId | undefined, place: FilePlace) =>
  table === undefined ? place.words : filePlaceName(table, place);

function Record({ reading, form }: { reading: Reading; form: Parameters<typeof formByName>[0] }) {
  const known = new Map(formByName(form).cells.map((cell) => [cell.id, cell]));
  const cells = Object.entries(reading.cells).sort(
    ([, a], [, b]) =>
      a.place.block - b.place.block ||
      (a.place.row ?? 0) - (b.place.row ?? 0) ||
      (a.place.column ?? 0) - (b.place.column ?? 0),
  );
  return (
    <>
      <ShortRows reading={reading} open={false} />
      <OddLabels reading={reading} open={false} />
      <Leftovers reading={reading} open={false} />
      <details className="preview-group">
        <summary>{`${cells.length} 格数据的来处`}</summary>
        <table className="plain">
          <thead>
            <tr>
              <th scope="col">填入</th>
              <th scope="col">文件中的位置</th>
              <th scope="col" className="num">
                原文
              </th>
              <th scope="col">把握</th>
            </tr>
          </thead>
          <tbody>
            {cells.map(([cell, { raw, certainty, place }]) => (
              <tr key={cell}>
                <td>{known.get(cell)?.name ?? cell}</td>
                <td>{placeInFile(known.get(cell)?.table, place)}</td>
                <td className="num">{raw === '' ? '空' : raw}</td>
                <td>{CERTAINTY_WORDS[certainty]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </>
  );
}

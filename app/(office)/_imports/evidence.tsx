import { formByName } from '@/report/forms/registry';
import { placeName } from '@/report/place';
import type { Certainty, Reading } from '@/report/reading';
import type { ReportData } from '@/report/report';

const CERTAINTY: Record<Certainty, string> = { sure: '确定', likely: '基本确定', unsure: '没有把握' };
const DOUBT: Record<Certainty, number> = { unsure: 0, likely: 1, sure: 2 };

/** Where each value stands in the file, the doubtful first, and what could not be placed. */
export function Evidence({ report, reading }: { report: ReportData; reading: Reading }) {
  return (
    <>
      <Unread reading={reading} />
      <details className="preview-group">
        <summary>读到的数字和出处（{Object.keys(reading.cells).length} 个）</summary>
        <table className="imp-evidence">
          <thead>
            <tr>
              <th scope="col">单元格</th>
              <th scope="col" className="num">
                读作
              </th>
              <th scope="col">文件中</th>
              <th scope="col">出处</th>
              <th scope="col">把握</th>
            </tr>
          </thead>
          <tbody>
            <Cells report={report} reading={reading} />
          </tbody>
        </table>
      </details>
      <details className="preview-group">
        <summary>报告格式的依据</summary>
        <ul className="imp-sample">
          {reading.form.evidence.map((phrase) => (
            <li key={phrase}>{phrase}</li>
          ))}
        </ul>
      </details>
    </>
  );
}

function Cells({ report, reading }: { report: ReportData; reading: Reading }) {
  const form = formByName(report.form);
  const cells = Object.entries(reading.cells).sort(
    ([, one], [, other]) => DOUBT[one.certainty] - DOUBT[other.certainty],
  );
  return cells.map(([id, { raw, certainty, place }]) => (
    <tr key={id}>
      <th scope="row">{placeName(form, { kind: 'cell', cell: id })}</th>
      <td className="num">{report.cells[id] ?? '—'}</td>
      <td>{raw === '' ? '（空）' : raw}</td>
      <td>{place.words}</td>
      <td>{CERTAINTY[certainty]}</td>
    </tr>
  ));
}

/** Rows whose numbers were not taken, and what found no place. */
function Unread({ reading }: { reading: Reading }) {
  const rows = reading.rows.filter(({ taken }) => !taken);
  const count = rows.length + reading.unread.length;
  if (count === 0) return null;
  return (
    <details className="preview-group" open>
      <summary className="sev-w">没有读入的内容（{count} 处）</summary>
      <ul className="imp-sample">
        {rows.map(({ label, place, expected, found }) => (
          <li key={`${place.block} ${place.row} ${label}`}>
            {place.words}“{label}”：应有 {expected} 个数，文件中有 {found} 个，已留空。
          </li>
        ))}
        {reading.unread.map(({ raw, why, place }) => (
          <li key={`${place.block} ${place.row} ${place.column} ${raw}`}>
            {place.words}“{raw}”：{why}
          </li>
        ))}
      </ul>
    </details>
  );
}

import { filePlaceName } from '@/report/place';
import type { Reading } from '@/report/reading';

interface Props {
  reading: Reading;
  /** Shown at once, not only after a click. */
  open: boolean;
}

/** Rows with another count of numbers than the form's, as they stand in the file. */
export function ShortRows({ reading, open }: Props) {
  const rows = reading.rows.filter((row) => row.found !== row.expected || !row.taken);
  if (rows.length === 0) return null;
  return (
    <details className="preview-group" open={open}>
      <summary>{`${rows.length} 行的数字个数不对，没有全部读入`}</summary>
      <table className="plain">
        <thead>
          <tr>
            <th scope="col">位置</th>
            <th scope="col">行</th>
            <th scope="col" className="num">
              应有
            </th>
            <th scope="col" className="num">
              实有
            </th>
            <th scope="col">原文</th>
            <th scope="col">处理</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={`${row.place.block}.${row.place.row}`}>
              <td>{filePlaceName(row.table, row.place)}</td>
              <td>{row.label}</td>
              <td className="num">{row.expected}</td>
              <td className="num">{row.found}</td>
              <td>{row.raw.join('　')}</td>
              <td>{row.taken ? '已读入' : '未读入，请手工填写'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

/** Row and column labels that aren't the form's. */
export function OddLabels({ reading, open }: Props) {
  const labels = reading.labels.filter((label) => !label.same);
  if (labels.length === 0) return null;
  return (
    <details className="preview-group" open={open}>
      <summary>{`${labels.length} 个栏目名称与格式不一致`}</summary>
      <table className="plain">
        <thead>
          <tr>
            <th scope="col">位置</th>
            <th scope="col">文件中</th>
            <th scope="col">格式规定</th>
          </tr>
        </thead>
        <tbody>
          {labels.map((label) => (
            <tr key={`${label.place.block}.${label.place.row}.${label.place.column}.${label.raw}`}>
              <td>{filePlaceName(label.table, label.place)}</td>
              <td>{label.raw}</td>
              <td>{label.expected ?? '格式中没有这一栏'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

/** What could not be placed: nothing is dropped without a word. */
export function Leftovers({ reading, open }: Props) {
  if (reading.unread.length === 0) return null;
  return (
    <details className="preview-group" open={open}>
      <summary>{`${reading.unread.length} 处内容没有对应的位置，未读入`}</summary>
      <table className="plain">
        <thead>
          <tr>
            <th scope="col">位置</th>
            <th scope="col">原文</th>
            <th scope="col">原因</th>
          </tr>
        </thead>
        <tbody>
          {reading.unread.map((piece) => (
            <tr key={`${piece.place.block}.${piece.place.row}.${piece.place.column}.${piece.raw}`}>
              <td>{piece.place.words}</td>
              <td>{piece.raw}</td>
              <td>{piece.why}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

import type { RegisterRow } from '@/report/register/register-row';

/** Rows of the register as they stand in its file, each with a note where there is one. */
export function RowTable(props: { rows: readonly { row: RegisterRow; note: string }[]; noteHead?: string }) {
  return (
    <div className="reg-rows">
      <table className="reg-list">
        <thead>
          <tr>
            <th scope="col" className="num">
              台账行
            </th>
            <th scope="col">登记编号</th>
            <th scope="col">申请人类别</th>
            <th scope="col">收到日期</th>
            <th scope="col">办结日期</th>
            <th scope="col">办理结果</th>
            {props.noteHead ? <th scope="col">{props.noteHead}</th> : null}
          </tr>
        </thead>
        <tbody>
          {props.rows.map(({ row, note }) => (
            <tr key={row.row}>
              <td className="num">{row.row}</td>
              <td>{row.number}</td>
              <td>{row.applicant}</td>
              <td>{row.received}</td>
              <td>{row.decided}</td>
              <td>{row.outcome}</td>
              {props.noteHead ? <td className="reg-note">{note}</td> : null}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

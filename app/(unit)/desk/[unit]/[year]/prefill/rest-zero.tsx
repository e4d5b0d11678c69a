'use client';

import type { FormTable } from '@/report/forms/form';
import { cellDefinition } from '@/report/forms/form-cells';
import { tableName } from '@/report/place';
import { restZero } from '@/report/prefill/rest-zero';
import { tableFill } from '../parts/filled';
import { useDesk } from '../state/desk-context';
import { useDeskState, useReport } from '../state/use-desk-state';
import { FillDialog } from './fill-dialog';
import { byWhomAndWhen, standingCells } from './fill-of';

/** 本表其余为 0: fills what is still empty, after saying how many cells that is; and who has said so already. */
export function RestZero({ table }: { table: FormTable }) {
  const { form } = useDesk();
  const empty = useDeskState(({ report }) => tableFill(form, report, table.id).empty.length);
  const wrong = useDeskState(({ report }) => tableFill(form, report, table.id).wrong.length);
  return (
    <>
      {empty + wrong > 0 ? (
        <div className="table-tools">
          {empty > 0 ? (
            <span className="muted small">{`${tableName(table.id)}还有 ${empty} 格未填。`}</span>
          ) : null}
          {wrong > 0 ? <span className="small sev-b">{`${wrong} 格不是数字，请改正。`}</span> : null}
          {empty > 0 ? <FillZeros table={table} /> : null}
        </div>
      ) : null}
      <StatedZero table={table} />
    </>
  );
}

/** The button, and what it will do: which cells get a 0, and which last year's publication speaks against. */
function FillZeros({ table }: { table: FormTable }) {
  const { view } = useDesk();
  const { zero, kept } = restZero(useReport(), view.lastYear, table.id);
  const name = tableName(table.id);
  if (zero.length === 0) return null;
  return (
    <FillDialog
      button="本表其余为 0"
      title={`${name}其余 ${zero.length} 格全部填 0`}
      confirm={`填 ${zero.length} 个 0`}
      call={(client, which) => client.filing.fillRestZero.mutate({ ...which, table: table.id })}
    >
      <p>
        {`将把${name}中未填的 ${zero.length} 格填为 0，表示这些事项本年度确实没有发生。已填的格不变。填完可按 Ctrl Z 一次撤销。平台记录填写人和时间。`}
      </p>
      {kept.length > 0 ? (
        <p>{`以下 ${kept.length} 格上年公布的报告有数，不填 0，请带入或自行填写：${kept.map((cell) => cell.name).join('；')}。`}</p>
      ) : null}
    </FillDialog>
  );
}

/** Who said that the rest of the table is 0, and when, for as long as cells of it stand so. */
function StatedZero({ table }: { table: FormTable }) {
  const { form, view } = useDesk();
  const ofTable = (cell: string) => cellDefinition(form, cell)?.table === table.id;
  const fill = useDeskState((state) =>
    view.fills.findLast((one) => one.kind === 'rest-zero' && standingCells(one, state).some(ofTable)),
  );
  const count = useDeskState((state) => (fill ? standingCells(fill, state).length : 0));
  if (!fill) return null;
  return <p className="muted small">{`${byWhomAndWhen(fill)}声明本表其余为 0，其中 ${count} 格仍为 0。`}</p>;
}

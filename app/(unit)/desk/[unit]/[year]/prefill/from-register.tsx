'use client';

import Link from 'next/link';
import { useDesk } from '../state/desk-context';
import { useDeskState } from '../state/use-desk-state';
import { byWhomAndWhen, standingCells } from './fill-of';

/** The way to the unit's register of applications, of which table 3 is counted; and who has taken a count over. */
export function FromRegister() {
  const { view } = useDesk();
  const taken = useDeskState((state) =>
    view.fills.findLast((fill) => fill.kind === 'register' && standingCells(fill, state).length > 0),
  );
  return (
    <div className="start-row">
      <p>
        {taken
          ? `${byWhomAndWhen(taken)}由登记台账计数填写表三。`
          : '用 Excel 登记申请的单位，可以由登记台账计数填写表三。'}
      </p>
      <Link className="btn btn-sm" href={`/desk/${view.unit.code}/${view.year}/register`}>
        {taken ? '查看登记台账' : '由登记台账计数'}
      </Link>
    </div>
  );
}

import type { DashboardRow } from '@/server/dashboard/view';
import type { FoldedList } from './list-props';
import { Activity, OpenIssues, RowAction, StateOf, TimelinessOf, UnitName } from './row-parts';
import { groupSum, Twig } from './twig';

/** The same units for a phone: a list of entries under each group's heading. */
export function Entries(props: FoldedList) {
  return (
    <div className="entries">
      {props.groups.map((group) => (
        <section key={group.code} aria-label={props.grouped ? group.name : '单位'}>
          {props.grouped ? (
            <h3>
              <Twig group={group} {...props} />
              <span>
                {group.name}
                <small>{groupSum(group)}</small>
              </span>
            </h3>
          ) : null}
          {props.folded.has(group.code) ? null : (
            <ul>
              {group.rows.map(({ row }) => (
                <Entry key={row.unitCode} row={row} {...props} />
              ))}
            </ul>
          )}
        </section>
      ))}
    </div>
  );
}

function Entry({ row, ...context }: { row: DashboardRow } & FoldedList) {
  return (
    <li className="entry">
      <p className="entry-name">
        <UnitName row={row} {...context} />
      </p>
      <p className="entry-facts">
        <StateOf row={row} />
        <TimelinessOf row={row} />
        <OpenIssues row={row} />
      </p>
      <p className="entry-last">
        <Activity row={row} today={context.today} />
      </p>
      <RowAction row={row} {...context} />
    </li>
  );
}

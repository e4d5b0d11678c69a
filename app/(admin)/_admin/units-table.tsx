import Link from 'next/link';
import { Icon } from '@/components/icon';
import type { UnitRow } from '@/server/units/router';
import { kindWord, powerWords } from './unit-words';
import type { UnitSort, UnitsQuery } from './units-query';
import { nextUnitSort, unitsQueryString } from './units-query';

const COLUMNS: { sort: UnitSort; word: string }[] = [
  { sort: 'code', word: '代码' },
  { sort: 'name', word: '单位' },
  { sort: 'kind', word: '单位类别' },
  { sort: 'parent', word: '上级' },
  { sort: 'reviewer', word: '由谁审核' },
];

/** The units as a table, and on a phone as entries. */
export function UnitsTable({ units, query }: { units: readonly UnitRow[]; query: UnitsQuery }) {
  return (
    <>
      <table className="list tree admin-list">
        <caption className="vh">全部单位</caption>
        <thead>
          <tr>
            {COLUMNS.map((column) => (
              <SortHead key={column.sort} {...column} query={query} />
            ))}
            <th scope="col">职权</th>
            <th scope="col">编报</th>
          </tr>
        </thead>
        <tbody>
          {units.map((unit) => (
            <UnitLine key={unit.code} unit={unit} />
          ))}
        </tbody>
      </table>
      <ul className="entries">
        {units.map((unit) => (
          <UnitEntry key={unit.code} unit={unit} />
        ))}
      </ul>
    </>
  );
}

function SortHead({ sort, word, query }: { sort: UnitSort; word: string; query: UnitsQuery }) {
  const current = query.sort === sort;
  return (
    <th scope="col" {...(current ? { 'aria-sort': query.dir === 'asc' ? 'ascending' : 'descending' } : {})}>
      <Link
        className={`sorter ${current ? `sorter-${query.dir}` : ''}`}
        href={`/admin/units${unitsQueryString(nextUnitSort(query, sort))}`}
        scroll={false}
      >
        {word}
        {current ? <Icon name="sort" /> : null}
      </Link>
    </th>
  );
}

function UnitLine({ unit }: { unit: UnitRow }) {
  return (
    <tr>
      <td className="code">{unit.code}</td>
      <th scope="row" className="unit">
        {unit.name}
        <ToConfirm unit={unit} />
        {unit.aliases.length > 0 ? <small>又名：{unit.aliases.join('、')}</small> : null}
      </th>
      <td>{kindWord(unit.kind)}</td>
      <td className="where">{unit.parentName ?? '—'}</td>
      <td className="where">{unit.reviewedByName ?? '—'}</td>
      <td className="powers">{powerWords(unit.powers)}</td>
      <td>{unit.obliged ? '应编报' : '不需编报'}</td>
    </tr>
  );
}

function UnitEntry({ unit }: { unit: UnitRow }) {
  return (
    <li className="entry">
      <p className="entry-name">
        {unit.name}
        <ToConfirm unit={unit} />
      </p>
      <p className="entry-last">
        {unit.code} · {kindWord(unit.kind)} · {unit.obliged ? '应编报' : '不需编报'}
      </p>
      <p className="entry-last">
        {unit.parentName ? `上级：${unit.parentName}` : '没有上级'}
        {unit.reviewedByName ? `，由${unit.reviewedByName}审核` : ''}
      </p>
      <p className="entry-last">职权：{powerWords(unit.powers)}</p>
    </li>
  );
}

/** The name was taken from a list and awaits the office's word; the source is said on hover. */
function ToConfirm({ unit }: { unit: UnitRow }) {
  if (unit.verified) return null;
  return (
    <span className="tag" title={unit.source === '' ? undefined : `来源：${unit.source}`}>
      待确认
    </span>
  );
}

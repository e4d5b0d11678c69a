'use client';

import { formatTime } from '@/components/dates';
import { useDesk } from '../state/desk-context';
import type { Person } from './people';
import { partOfWindow, peopleOf, shortPart, whereWords } from './people';

/** Who else of the unit has this filing open, and where in it they are. */
export function Others() {
  const { others } = useDesk();
  const people = peopleOf(others);
  if (people.length === 0) return null;
  return (
    <ul className="others" aria-label="同时打开本报告的人">
      {people.map((person) => (
        <OtherPerson key={person.account} person={person} />
      ))}
    </ul>
  );
}

function OtherPerson({ person }: { person: Person }) {
  const { form } = useDesk();
  const { name, role, since, windows } = person;
  const parts = windows.flatMap((one) => partOfWindow(form, one) ?? []);
  const where = [...new Set(parts)].map((part) => shortPart(form, part)).join('、');
  const exactly = windows.map((one) => whereWords(form, one)).filter(Boolean);
  const title = [`${name}（${role}），${formatTime(since)} 打开`, ...exactly].join('；');
  return (
    <li className="other" title={title}>
      <i aria-hidden="true">{name.charAt(0)}</i>
      {where ? `${name}（${role}）在${where}` : `${name}（${role}）`}
    </li>
  );
}

/** Beside a part's heading: who else is at this very part. */
export function OthersAtPart() {
  const { form, others, part } = useDesk();
  const here = peopleOf(others.filter((one) => partOfWindow(form, one) === part));
  if (here.length === 0) return null;
  return <span className="others-part">{`${here.map(({ name }) => name).join('、')}也在本部分`}</span>;
}

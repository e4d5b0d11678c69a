'use client';

import type { StaffPerson, StaffView } from '@/server/staff/view';
import { heldWords, lastSignInWords, pastWords, stateWords } from './words';

export type PersonAct = 'roles' | 'hand-over' | 'reset' | 'disable' | 'enable';

/** One of the unit's people: roles, how the account stands, and what may be done with it. */
export function PersonRow(props: { view: StaffView; person: StaffPerson; onAct: (act: PersonAct) => void }) {
  const { person } = props;
  return (
    <tr className={person.state === 'disabled' || person.state === 'former' ? 'is-off' : ''}>
      <th scope="row">
        {person.name}
        {person.self ? <span className="muted">（本人）</span> : null}
        <span className="muted small staff-login">{person.login}</span>
      </th>
      <td data-l="角色">
        {person.roles.length === 0 ? <span className="muted">—</span> : null}
        <ul>
          {person.roles.map((held) => (
            <li key={held.id}>{heldWords(held)}</li>
          ))}
        </ul>
        <Past person={person} />
        {person.elsewhere.length > 0 ? (
          <p className="muted small">{`另在${person.elsewhere.join('、')}任职`}</p>
        ) : null}
      </td>
      <td data-l="状态">
        <span className={`staff-state staff-${person.state}`}>{stateWords(person.state)}</span>
      </td>
      <td data-l="最近登录" className="muted">
        {lastSignInWords(person)}
      </td>
      <td className="task-act">
        <Acts {...props} />
      </td>
    </tr>
  );
}

function Past({ person }: { person: StaffPerson }) {
  if (person.past.length === 0) return null;
  return (
    <details className="small staff-past">
      <summary>{`以前的任职 ${person.past.length} 项`}</summary>
      <ul>
        {person.past.map((held) => (
          <li key={held.id}>{pastWords(held)}</li>
        ))}
      </ul>
    </details>
  );
}

const WORDS: Readonly<Record<PersonAct, string>> = {
  roles: '调整角色',
  'hand-over': '交接',
  reset: '重置密码',
  disable: '停用',
  enable: '启用',
};

/** What makes sense for the account as it stands; what only others may do isn't offered. */
function actsOf(view: StaffView, { state, self, roles, whyNot }: StaffPerson): PersonAct[] {
  const whole = whyNot === null && !self;
  if (state === 'disabled') return whole ? ['enable'] : [];
  const handable = roles.some(
    ({ role, to, actingForName }) => to === null && actingForName === null && view.within.includes(role),
  );
  return [
    'roles',
    ...(handable ? (['hand-over'] as const) : []),
    ...(whole ? (['reset', 'disable'] as const) : []),
  ];
}

function Acts({ view, person, onAct }: Parameters<typeof PersonRow>[0]) {
  return (
    <div className="staff-acts">
      {actsOf(view, person).map((act) => (
        <button
          key={act}
          type="button"
          className="btn btn-sm"
          aria-label={`${WORDS[act]}：${person.name}`}
          onClick={() => onAct(act)}
        >
          {WORDS[act]}
        </button>
      ))}
      {person.whyNot === null ? null : <p className="muted small">{person.whyNot}</p>}
    </div>
  );
}

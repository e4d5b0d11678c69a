'use client';

import { roleWord } from '@/components/role-words';
import type { StaffView } from '@/server/staff/view';

type Role = StaffView['within'][number];

const DOES: Readonly<Partial<Record<Role, string>>> = {
  drafter: '填写报告、送签、提交',
  checker: '签批前复核报告；可以修改，不提交',
  principal: '审阅全文并签批',
  unit_manager: '管理本单位账号',
  reviewer: '审核下级单位报告，公布',
  office_editor: '汇总编制本级政府报告',
};

/** The roles to tick, each with what it does. */
export function RolePicks(props: {
  legend: string;
  roles: readonly Role[];
  chosen: readonly Role[];
  onChoose: (roles: Role[]) => void;
}) {
  const { roles, chosen } = props;
  return (
    <fieldset className="role-picks">
      <legend className="text-label">{props.legend}</legend>
      {roles.map((role) => (
        <label key={role} className="tick">
          <input
            type="checkbox"
            checked={chosen.includes(role)}
            onChange={(event) =>
              props.onChoose(
                event.currentTarget.checked ? [...chosen, role] : chosen.filter((one) => one !== role),
              )
            }
          />
          <span>
            {roleWord(role)}
            <span className="muted">{DOES[role] ? `：${DOES[role]}` : ''}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

'use client';

import { ConfirmDialog } from '@/components/dialog';
import type { StaffView } from '@/server/staff/view';
import { FailureNote } from './failure-note';
import { useStaffCall } from './use-staff-call';

/** 复核: whether the unit's reports are checked before they are signed, what that means, and who checks. */
export function CheckingSetting({
  view,
  onChanged,
}: {
  view: StaffView;
  onChanged: (view: StaffView) => void;
}) {
  const { required, editable, checkers } = view.checking;
  return (
    <section className="pane contact checking-setting" aria-labelledby="checking-h">
      <h2 id="checking-h">{`复核：${required ? '已开启' : '未开启'}`}</h2>
      <p className="muted">
        {required
          ? '报告写完后先由复核员通读复核，通过后才送主要负责人签批。'
          : '报告写完后直接送主要负责人签批。开启后，先由复核员通读复核，通过后才送签批。'}
        复核的人不能是修改过这份报告的人，也不能是主要负责人。
      </p>
      <p className="small">
        {checkers.length > 0
          ? `可以办理复核：${checkers.join('、')}`
          : '本单位还没有能办理复核的人员。请先新增一名复核员，主要负责人不能兼任。'}
      </p>
      {editable ? <Switch view={view} onChanged={onChanged} /> : null}
    </section>
  );
}

const MEANS = {
  on: '今后送签的报告都须先复核。已经送签、签批或提交的报告不受影响。',
  off: '今后写完的报告直接送主要负责人签批，正在复核的报告回到填报员，可以直接送签。已有的复核记录保留。',
} as const;

/** Turns it on or off, after a question that says what comes of it. */
function Switch({ view, onChanged }: { view: StaffView; onChanged: (view: StaffView) => void }) {
  const { required, checkers } = view.checking;
  const { run, busy, failure, clear } = useStaffCall();
  const unitCode = view.unit.code;
  const turn = required ? '关闭复核' : '开启复核';
  const set = async () => {
    const next = await run((client) => client.checking.set.mutate({ unitCode, required: !required }));
    if (next) onChanged(next);
  };
  return (
    <>
      <ConfirmDialog
        title={`${turn}：${view.unit.name}`}
        body={<p>{required ? MEANS.off : MEANS.on}</p>}
        confirm={turn}
        onConfirm={set}
        trigger={(open) => (
          <button
            type="button"
            className="btn"
            disabled={busy || (!required && checkers.length === 0)}
            onClick={() => {
              clear();
              open();
            }}
          >
            {turn}
          </button>
        )}
      />
      <FailureNote sentence={failure} />
    </>
  );
}

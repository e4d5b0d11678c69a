'use client';

import { useTRPCClient } from '@/app/trpc/provider';
import { formatLongDateTime } from '@/components/dates';
import { ConfirmDialog } from '@/components/dialog';
import type { KeptRegister, RegisterView } from '@/server/register/view';
import { ChooseFile } from './choose-file';
import type { ReadFile } from './read-file';

/** Which register is kept, by whom and since when; to be brought anew, or deleted. */
export function KeptFile(props: {
  view: RegisterView;
  register: KeptRegister;
  onView: (view: RegisterView) => void;
  onFile: (file: ReadFile) => void;
}) {
  const { view, register } = props;
  const client = useTRPCClient();
  const { unitCode, year } = view;
  const remove = async () => props.onView(await client.register.remove.mutate({ unitCode, year }));
  return (
    <div className="start-row">
      <p>
        <strong>{register.fileName}</strong>
        {`${register.sheet === '' ? '' : `（${register.sheet}）`}，${register.rows.length} 件申请，${register.name}于${formatLongDateTime(register.at)}导入。`}
      </p>
      {view.keep.allowed ? (
        <>
          <ChooseFile view={view} again onFile={props.onFile} />
          <ConfirmDialog
            title="删除登记台账"
            body={<p>删除后不能恢复，需要时可重新导入。已填入表三的数不变，列和写法的对应仍为下年保留。</p>}
            confirm="删除台账"
            danger
            onConfirm={remove}
            trigger={(open) => (
              <button type="button" className="btn" onClick={open}>
                删除
              </button>
            )}
          />
        </>
      ) : null}
    </div>
  );
}

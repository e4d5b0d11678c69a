'use client';

import { useState } from 'react';
import { ConfirmDialog } from '@/components/dialog';
import type { ImportFile } from '@/server/folder-import/view';
import { DayField } from './day-field';
import { type As, type Told, useDecide } from './use-decide';

/** What may be done with the files chosen; what each step means is said before it is taken. */
export function SelectionBar(props: { importId: string; files: readonly ImportFile[]; onDone: () => void }) {
  const { files } = props;
  const { decide, progress } = useDecide(props.importId);
  const [day, setDay] = useState('');
  const [told, setTold] = useState<Told | null>(null);
  async function run(as: As, fit: readonly ImportFile[]) {
    setTold(null);
    setTold(await decide(fit, as, as === 'published' && day !== '' ? day : null));
    props.onDone();
  }
  const publishable = files.filter(({ mayPublish }) => mayPublish === null);
  const draftable = files.filter(({ mayDraft }) => mayDraft === null);
  if (files.length === 0 && told === null) return null;
  return (
    <section className="decide imp-bar" aria-label="办理所选文件">
      <div className="decide-in">
        {told === null ? null : <Outcome told={told} onClose={() => setTold(null)} />}
        {files.length === 0 ? null : (
          <>
            <p>
              已选 <b>{files.length}</b> 份
              {progress === null ? null : (
                <span role="status">
                  {' '}
                  · 正在办理 {progress.done} / {progress.all}
                </span>
              )}
            </p>
            <div className="decide-acts">
              <LeaveOut files={files} onConfirm={() => run('left-out', files)} />
              <AsDraft all={files.length} fit={draftable.length} onConfirm={() => run('draft', draftable)} />
              <Publish
                all={files.length}
                fit={publishable.length}
                doubtful={publishable.filter(({ needs }) => needs.length > 0).length}
                day={day}
                onDay={setDay}
                onConfirm={() => run('published', publishable)}
              />
            </div>
          </>
        )}
      </div>
    </section>
  );
}

/** What was done, and each file that wasn't with its reason. */
function Outcome({ told, onClose }: { told: Told; onClose: () => void }) {
  return (
    <div className="imp-told" role="status">
      <p>
        已办理 {told.done} 份{told.refused.length > 0 ? `，${told.refused.length} 份没有办理：` : '。'}
        <button type="button" className="btn btn-link btn-sm" onClick={onClose}>
          知道了
        </button>
      </p>
      {told.refused.length > 0 ? (
        <ul>
          {told.refused.map(({ path, why }) => (
            <li key={path}>
              <b>{path}</b>：{why}
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}

const skipped = (all: number, fit: number) =>
  fit < all ? `所选 ${all} 份中有 ${all - fit} 份不符合条件，不办理，原因见列表。` : '';

interface StepProps {
  all: number;
  fit: number;
  onConfirm: () => Promise<void>;
}

function Publish({
  all,
  fit,
  doubtful,
  day,
  onDay,
  onConfirm,
}: StepProps & { doubtful: number; day: string; onDay: (day: string) => void }) {
  return (
    <ConfirmDialog
      title={`将 ${fit} 份作为历史公开`}
      body={
        <>
          <p>
            报告按原文件的内容公布在公布页，标明“历史公开”和来源文件，任何人都能看到。公布后不能从这里撤回。
            {skipped(all, fit)}
          </p>
          {doubtful > 0 ? (
            <p className="said-bad">
              其中 {doubtful} 份有需要核对的内容，没有读出的数字在公布页上是空白。请先打开文件核对。
            </p>
          ) : null}
          <DayField day={day} onDay={onDay} />
        </>
      }
      confirm="作为历史公开"
      onConfirm={onConfirm}
      trigger={(show) => (
        <button type="button" className="btn btn-main" disabled={fit === 0} onClick={show}>
          作为历史公开（{fit}）
        </button>
      )}
    />
  );
}

function AsDraft({ all, fit, onConfirm }: StepProps) {
  return (
    <ConfirmDialog
      title={`将 ${fit} 份作为单位的草稿`}
      body={
        <p>
          内容填入各单位当年的报告草稿，由单位核对、签批后报送。只填入还没有开始填写的报告，不覆盖任何内容。
          {skipped(all, fit)}
        </p>
      }
      confirm="作为草稿"
      onConfirm={onConfirm}
      trigger={(show) => (
        <button type="button" className="btn" disabled={fit === 0} onClick={show}>
          作为草稿（{fit}）
        </button>
      )}
    />
  );
}

function LeaveOut({ files, onConfirm }: { files: readonly ImportFile[]; onConfirm: () => Promise<void> }) {
  return (
    <ConfirmDialog
      title={`不采用 ${files.length} 份文件`}
      body={<p>这些文件不再列为待处理，原件仍然保存；以后需要时还可以采用。</p>}
      confirm="不采用"
      onConfirm={onConfirm}
      trigger={(show) => (
        <button type="button" className="btn" onClick={show}>
          不采用（{files.length}）
        </button>
      )}
    />
  );
}

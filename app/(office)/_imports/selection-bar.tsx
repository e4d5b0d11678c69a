'use client';

import { useState } from 'react';
import { ConfirmDialog } from '@/components/dialog';
import type { ImportFile } from '@/server/folder-import/view';
import { DayField } from './day-field';
import { Outcome } from './outcome';
import { whyNotDay, yearWords } from './publishing-day';
import { type As, type Told, useDecide } from './use-decide';

/** What may be done with the files chosen; what each step means is said before it is taken. */
export function SelectionBar(props: {
  importId: string;
  files: readonly ImportFile[];
  onDone: () => void;
  onSeeTaken: () => void;
}) {
  const { files } = props;
  const { decide, progress } = useDecide(props.importId);
  const [day, setDay] = useState('');
  const [told, setTold] = useState<Told | null>(null);
  async function run(as: As, fit: readonly ImportFile[]) {
    const wrong = as === 'published' ? whyNotDay(day, fit) : null;
    if (wrong !== null) throw new Error(wrong);
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
        {told === null ? null : (
          <Outcome told={told} onClose={() => setTold(null)} onSeeTaken={props.onSeeTaken} />
        )}
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
              <AsDraft
                all={files.length}
                fit={draftable.length}
                past={draftable.filter(({ mayPublish }) => mayPublish === null).length}
                onConfirm={() => run('draft', draftable)}
              />
              <Publish
                all={files.length}
                fit={publishable.length}
                doubtful={publishable.filter(({ needs }) => needs.length > 0).length}
                years={yearWords(publishable)}
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
  years,
  day,
  onDay,
  onConfirm,
}: StepProps & { doubtful: number; years: string; day: string; onDay: (day: string) => void }) {
  return (
    <ConfirmDialog
      title={`将 ${fit} 份作为历史公开`}
      body={
        <>
          <p>
            报告按原文件的内容公布在公布页，标明“历史公开”和来源文件，任何人都能看到。公布后不能从这里撤回。
            {skipped(all, fit)}
          </p>
          <p>{years}。核对发现的问题不影响公布，平台不改动历史报告的内容。</p>
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

function AsDraft({ all, fit, past, onConfirm }: StepProps & { past: number }) {
  return (
    <ConfirmDialog
      title={`将 ${fit} 份作为单位的草稿`}
      body={
        <>
          <p>
            内容填入各单位该年度的报告草稿，由单位核对、签批后报送。只填入还没有开始填写的报告，不覆盖任何内容。采用后不能从这里撤回。
            {skipped(all, fit)}
          </p>
          {past > 0 ? (
            <p className="said-bad">
              其中 {past}{' '}
              份的报送期限已过，作为草稿后单位会看到逾期未报的任务。只是补录旧报告的，请改为“作为历史公开”。
            </p>
          ) : null}
        </>
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

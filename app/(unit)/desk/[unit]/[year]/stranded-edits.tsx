'use client';

import { cellText } from '@/components/cell-text';
import { CopyButton } from '@/components/copy-button';
import { formatDateTime } from '@/components/dates';
import { ConfirmDialog } from '@/components/dialog';
import { forgetPending } from '@/components/pending-edits';
import { placeName } from '@/report/place';
import { placeOfPath } from './conflicts';
import { useDesk } from './state/desk-context';
import type { Stranded } from './state/desk-state';
import type { Path } from './state/paths';
import { formWithPlace } from './state/stranded';
import { useDeskState } from './state/use-desk-state';

/** What was typed for places that the report's form doesn't have any more: shown until the person has no more use for it. */
export function StrandedEdits() {
  const { form } = useDesk();
  const stranded = useDeskState((state) => state.stranded);
  if (stranded.length === 0) return null;
  return (
    <section className="conflicts stranded" role="note" aria-label="没有上传的已填内容">
      <h2>{`有 ${stranded.length} 处已填内容没有上传：${form.label}中没有对应的栏目`}</h2>
      <p className="muted small">
        报告改用现在的格式之前填写，仍留在本机，不在报告中。请按现在的格式填到相应的栏目，不需要的可不再保留。
      </p>
      {stranded.map((one) => (
        <Kept key={`${one.kept?.key[2] ?? ''} ${one.path}`} one={one} />
      ))}
    </section>
  );
}

function Kept({ one }: { one: Stranded }) {
  const { store } = useDesk();
  const { path, typed, kept } = one;
  const form = formWithPlace(path);
  const name = form ? placeName(form, placeOfPath(path as Path)) : path;
  const text = cellText(typed.value);
  const forget = async () => {
    if (kept) await forgetPending(kept.key, path);
    store.dispatch({ type: 'stranded-dropped', which: one });
  };
  return (
    <div className="conflict">
      <h3>{form ? `${form.label}：${name}` : name}</h3>
      <div>
        <p className="muted small">{kept ? `${formatDateTime(kept.at)} 填写` : '刚才填写'}</p>
        <blockquote>{text === '' ? '已清空' : text}</blockquote>
        <div className="stranded-acts">
          {text === '' ? null : <CopyButton text={text} of={name} />}
          <ConfirmDialog
            title="不再保留这处内容"
            body={
              <p>{`将从本机删除“${name}”已填的“${text === '' ? '已清空' : text.slice(0, 60)}”，删除后不能恢复。`}</p>
            }
            confirm="不再保留"
            danger
            onConfirm={forget}
            trigger={(open) => (
              <button
                type="button"
                className="btn btn-sm"
                aria-label={`不再保留“${name}”的内容`}
                onClick={open}
              >
                不再保留
              </button>
            )}
          />
        </div>
      </div>
    </div>
  );
}

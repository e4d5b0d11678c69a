'use client';

import { useState } from 'react';
import { formatDateTime } from '@/components/dates';
import { formByName } from '@/report/forms/registry';
import type { FilingView } from '@/server/filing/view';
import { useDesk } from '../state/desk-context';
import { ArchiveDialog } from './archive-dialog';
import { Dropped } from './dropped';

type Archive = FilingView['archives'][number];

const CAUSES: Record<Archive['cause'], string> = {
  import: '导入文件',
  'form-move': '转换报告格式',
  restore: '恢复较早的存档',
  correction: '放弃更正',
};

/** Earlier drafts that something replaced whole, and the values the newer form has no place for. */
export function Archives() {
  const { view } = useDesk();
  const [shown, setShown] = useState<Archive | null>(null);
  if (view.archives.length === 0) return null;
  return (
    <section className="cross" aria-labelledby="archives-h">
      <header>
        <h3 id="archives-h">历史存档</h3>
        <span className="muted small">被整体替换前的草稿</span>
      </header>
      {view.archives.map((archive) => (
        <details key={archive.id} className="archive">
          <summary>{archiveWords(archive)}</summary>
          {archive.cause === 'form-move' ? <Dropped dropped={archive.dropped} /> : null}
          <button type="button" className="btn btn-sm" onClick={() => setShown(archive)}>
            查看全文
          </button>
        </details>
      ))}
      {shown ? (
        <ArchiveDialog
          key={shown.id}
          id={shown.id}
          title={archiveWords(shown)}
          onClose={() => setShown(null)}
        />
      ) : null}
    </section>
  );
}

/** 1月20日 14:36 祁文静转换报告格式，此前为2019年格式. */
function archiveWords({ at, name, cause, form }: Archive): string {
  return `${formatDateTime(at)} ${name}${CAUSES[cause]}，此前为${formByName(form).label}`;
}

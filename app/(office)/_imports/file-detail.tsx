'use client';

import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { errorSentence } from '@/app/trpc/error-sentence';
import { useTRPC, useTRPCClient } from '@/app/trpc/provider';
import { Modal } from '@/components/dialog';
import type { ImportFileView } from '@/server/folder-import/view';
import { useDoing } from '../_review/use-doing';
import { AssignForm } from './assign-form';
import { Evidence } from './evidence';
import { FileFindings } from './file-findings';
import { FindingsOfFile, FormOfFile, NoteOfFile, StateOfFile, UnitOfFile, YearOfFile } from './result-parts';
import { sizeWords, splitPath } from './words';

/** The file at hand, and those it is looked through with. */
export interface Opened {
  fileId: string;
  among: readonly string[];
}

/** One file: what was read, what is wrong with it, whose it is, and the original. */
export function FileDetail(props: DetailProps) {
  const { fileId } = props.opened;
  const { folderImport } = useTRPC();
  const { data, error } = useQuery(folderImport.file.queryOptions({ fileId }, { staleTime: 0 }));
  const title = data ? splitPath(data.file.path).name : '文件';
  return (
    <Modal title={title} open wide onOpenChange={props.onClose} foot={<Foot {...props} view={data} />}>
      {error ? (
        <p className="said-bad" role="alert">
          {errorSentence(error)}
        </p>
      ) : null}
      {data ? (
        <Body key={data.file.id} view={data} importId={props.importId} cancelled={props.cancelled} />
      ) : null}
      {!data && !error ? <p role="status">正在打开……</p> : null}
    </Modal>
  );
}

interface DetailProps {
  opened: Opened;
  onOpen: (fileId: string) => void;
  importId: string;
  cancelled: boolean;
  onClose: () => void;
}

function Body({ view, importId, cancelled }: { view: ImportFileView; importId: string; cancelled: boolean }) {
  const { file, report, reading, findings } = view;
  const [saved, setSaved] = useState(false);
  const assignable =
    file.state === 'read' && !cancelled && file.outcome !== 'published' && file.outcome !== 'draft';
  return (
    <div className="imp-detail">
      <Facts view={view} cancelled={cancelled} />
      <p className="imp-why">
        <NoteOfFile file={file} />
      </p>
      {saved ? (
        <p className="said-ok" role="status">
          已保存，并重新核对。{canSay(file)}
        </p>
      ) : null}
      {assignable ? (
        <AssignForm
          key={`${file.unitCode} ${file.year}`}
          file={file}
          importId={importId}
          onSaved={() => setSaved(true)}
        />
      ) : null}
      {report && findings !== null && findings.length > 0 && file.mayPublish === null ? (
        <p className="muted small">作为历史公开时按原文件公布，下列问题供参考，不影响公布。</p>
      ) : null}
      {report ? <FileFindings form={report.form} findings={findings} /> : null}
      {report && reading ? <Evidence report={report} reading={reading} /> : null}
    </div>
  );
}

/** What may be done with a file now, where it is done. */
function canSay({ mayPublish, mayDraft }: ImportFileView['file']): string {
  if (mayPublish !== null && mayDraft !== null) return '';
  return `可以在列表中选中，作为${[mayPublish === null ? '历史公开' : '', mayDraft === null ? '草稿' : '']
    .filter((word) => word !== '')
    .join('或')}采用。`;
}

const ByHand = () => <span className="muted">（人工指定）</span>;

function Facts({ view: { file }, cancelled }: { view: ImportFileView; cancelled: boolean }) {
  return (
    <dl className="facts imp-facts">
      <dt>状态</dt>
      <dd>
        <StateOfFile file={file} cancelled={cancelled} />
      </dd>
      <dt>位置</dt>
      <dd>
        {file.path}（{sizeWords(file.size)}）
      </dd>
      <dt>单位</dt>
      <dd>
        <UnitOfFile file={file} />
        {file.assigned.unit ? <ByHand /> : null}
        {file.writtenUnit !== null && file.writtenUnit !== file.unitName ? (
          <span className="muted">（文件写的是“{file.writtenUnit}”）</span>
        ) : null}
      </dd>
      <dt>年度</dt>
      <dd>
        <YearOfFile file={file} />
        {file.assigned.year ? <ByHand /> : null}
      </dd>
      <dt>报告格式</dt>
      <dd>
        <FormOfFile file={file} />
      </dd>
      <dt>核对</dt>
      <dd>
        <FindingsOfFile file={file} />
      </dd>
    </dl>
  );
}

function Foot(props: DetailProps & { view: ImportFileView | undefined }) {
  const file = props.view?.file;
  const { fileId } = props.opened;
  return (
    <>
      <Neighbours {...props} />
      {file?.state === 'unreadable' && file.kept && !props.cancelled ? (
        <ReadAgain {...props} fileId={fileId} />
      ) : null}
      {file?.kept ? (
        <a className="btn" href={`/api/imports/files/${fileId}/original`}>
          下载原件
        </a>
      ) : null}
      <button type="button" className="btn btn-main" onClick={props.onClose}>
        关闭
      </button>
    </>
  );
}

/** From file to file in the order of the list, without going back to it. */
function Neighbours({ opened: { fileId, among }, onOpen }: Pick<DetailProps, 'opened' | 'onOpen'>) {
  const at = among.indexOf(fileId);
  const before = among[at - 1];
  const after = among[at + 1];
  return (
    <span className="imp-neighbours">
      <button
        type="button"
        className="btn"
        disabled={before === undefined}
        onClick={() => before !== undefined && onOpen(before)}
      >
        上一份
      </button>
      <button
        type="button"
        className="btn"
        disabled={after === undefined}
        onClick={() => after !== undefined && onOpen(after)}
      >
        下一份
      </button>
      <span className="muted small">
        {at + 1} / {among.length}
      </span>
    </span>
  );
}

function ReadAgain({ fileId, importId, onClose }: Omit<DetailProps, 'opened'> & { fileId: string }) {
  const client = useTRPCClient();
  const { folderImport } = useTRPC();
  const queries = useQueryClient();
  const { busy, failure, run } = useDoing();
  async function again() {
    await client.folderImport.readAgain.mutate({ fileId });
    await queries.invalidateQueries({ queryKey: folderImport.view.queryKey({ importId }) });
    onClose();
  }
  return (
    <>
      {failure ? (
        <span className="said-bad" role="alert">
          {failure}
        </span>
      ) : null}
      <button type="button" className="btn" disabled={busy} onClick={() => void run(again)}>
        重新读取
      </button>
    </>
  );
}

'use client';

import { useQuery, useQueryClient } from '@tanstack/react-query';
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

/** One file: what was read, what is wrong with it, whose it is, and the original. */
export function FileDetail(props: {
  fileId: string;
  importId: string;
  cancelled: boolean;
  onClose: () => void;
}) {
  const { folderImport } = useTRPC();
  const { data, error } = useQuery(
    folderImport.file.queryOptions({ fileId: props.fileId }, { staleTime: 0 }),
  );
  const title = data ? splitPath(data.file.path).name : '文件';
  return (
    <Modal title={title} open wide onOpenChange={props.onClose} foot={<Foot {...props} view={data} />}>
      {error ? (
        <p className="said-bad" role="alert">
          {errorSentence(error)}
        </p>
      ) : null}
      {data ? <Body view={data} importId={props.importId} cancelled={props.cancelled} /> : null}
      {!data && !error ? <p role="status">正在打开……</p> : null}
    </Modal>
  );
}

function Body({ view, importId, cancelled }: { view: ImportFileView; importId: string; cancelled: boolean }) {
  const { file, report, reading, findings } = view;
  const assignable =
    file.state === 'read' && !cancelled && file.outcome !== 'published' && file.outcome !== 'draft';
  return (
    <div className="imp-detail">
      <Facts view={view} />
      <p className="imp-why">
        <NoteOfFile file={file} />
      </p>
      {assignable ? (
        <AssignForm key={`${file.unitCode} ${file.year}`} file={file} importId={importId} />
      ) : null}
      {report ? <FileFindings form={report.form} findings={findings} /> : null}
      {report && reading ? <Evidence report={report} reading={reading} /> : null}
    </div>
  );
}

function Facts({ view: { file } }: { view: ImportFileView }) {
  return (
    <dl className="facts imp-facts">
      <dt>状态</dt>
      <dd>
        <StateOfFile file={file} />
      </dd>
      <dt>位置</dt>
      <dd>
        {file.path}（{sizeWords(file.size)}）
      </dd>
      <dt>单位</dt>
      <dd>
        <UnitOfFile file={file} />
        {file.writtenUnit !== null && file.writtenUnit !== file.unitName ? (
          <span className="muted">（文件写的是“{file.writtenUnit}”）</span>
        ) : null}
      </dd>
      <dt>年度</dt>
      <dd>
        <YearOfFile file={file} />
        {file.assigned ? <span className="muted">（人工指定）</span> : null}
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

function Foot(props: {
  fileId: string;
  importId: string;
  cancelled: boolean;
  onClose: () => void;
  view: ImportFileView | undefined;
}) {
  const file = props.view?.file;
  return (
    <>
      {file?.state === 'unreadable' && file.kept && !props.cancelled ? <ReadAgain {...props} /> : null}
      {file?.kept ? (
        <a className="btn" href={`/api/imports/files/${props.fileId}/original`}>
          下载原件
        </a>
      ) : null}
      <button type="button" className="btn btn-main" onClick={props.onClose}>
        关闭
      </button>
    </>
  );
}

function ReadAgain({ fileId, importId, onClose }: { fileId: string; importId: string; onClose: () => void }) {
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

'use client';

import { useState } from 'react';
import { Modal } from '@/components/dialog';
import type { ImportPreview } from '@/server/filing/view';
import { useDesk } from '../state/desk-context';
import { useFilingAction } from '../state/use-filing-action';
import { FilePicker } from './file-picker';
import { ImportPreviewBody } from './import-preview';
import { uploadReport } from './upload';

type Stage =
  | { at: 'choose'; failure: string }
  | { at: 'sending'; name: string; share: number }
  | { at: 'preview'; preview: ImportPreview };

const NOTHING: ReadonlySet<string> = new Set();
const START: Stage = { at: 'choose', failure: '' };

/** 导入文件: choose or drop a file, see what was read, and only then decide what becomes of the draft. */
export function ImportDialog() {
  const { flush, setPart, view } = useDesk();
  const { run, busy, failure, clear } = useFilingAction();
  const [open, setOpen] = useState(false);
  const [stage, setStage] = useState<Stage>(START);
  const [taken, setTaken] = useState<ReadonlySet<string>>(NOTHING);
  const may = view.actions.import;

  const show = () => {
    setStage(START);
    setTaken(NOTHING);
    clear();
    setOpen(true);
  };
  const send = async (file: File) => {
    setStage({ at: 'sending', name: file.name, share: 0 });
    try {
      // The preview says what would be replaced: it must know all that is typed.
      await flush();
      const preview = await uploadReport(view.unit.code, view.year, file, (share) =>
        setStage({ at: 'sending', name: file.name, share }),
      );
      setStage({ at: 'preview', preview });
    } catch (error) {
      setStage({ at: 'choose', failure: error instanceof Error ? error.message : String(error) });
    }
  };
  const apply = async (mode: 'replace' | 'fill-empty') => {
    if (stage.at !== 'preview') return;
    const { importId, revision } = stage.preview;
    const done = await run((client, _, editing) =>
      client.filing.applyImport.mutate({ ...editing, importId, mode, revision, take: [...taken] }),
    );
    if (!done) return;
    setOpen(false);
    setPart('basic');
  };
  if (!may.allowed) return null;
  return (
    <>
      <button type="button" className="btn" onClick={show}>
        导入文件
      </button>
      <Modal
        wide
        title={stage.at === 'preview' ? '读取结果' : '导入报告文件'}
        open={open}
        onOpenChange={setOpen}
        foot={
          stage.at === 'preview' && !stage.preview.alreadyTaken ? (
            <Choices
              preview={stage.preview}
              taken={taken.size}
              sameForm={stage.preview.report.form === view.draft.form}
              busy={busy}
              apply={apply}
              leave={() => setOpen(false)}
            />
          ) : (
            <button type="button" className="btn" onClick={() => setOpen(false)}>
              关闭
            </button>
          )
        }
      >
        {stage.at === 'choose' ? (
          <FilePicker failure={stage.failure} onFile={(file) => void send(file)} />
        ) : null}
        {stage.at === 'sending' ? <Sending name={stage.name} share={stage.share} /> : null}
        {stage.at === 'preview' ? (
          <ImportPreviewBody
            preview={stage.preview}
            draftForm={view.draft.form}
            taken={taken}
            onTake={setTaken}
          />
        ) : null}
        {failure ? (
          <p className="said-bad" role="alert">
            {failure}
          </p>
        ) : null}
      </Modal>
    </>
  );
}

function Sending({ name, share }: { name: string; share: number }) {
  const percent = Math.round(share * 100);
  return (
    <div role="status">
      <p>{share < 1 ? `正在上传 ${name}（${percent}%）` : `已上传，正在读取 ${name}`}</p>
      <progress className="progress" max={1} {...(share < 1 ? { value: share } : {})} aria-label="上传进度" />
    </div>
  );
}

/** With something typed that differs, replacing all is the exception: the main button takes the choices. */
function Choices(props: {
  preview: ImportPreview;
  taken: number;
  sameForm: boolean;
  busy: boolean;
  apply: (mode: 'replace' | 'fill-empty') => Promise<void>;
  leave: () => void;
}) {
  const { preview, taken, sameForm, busy, apply } = props;
  const holds = preview.differing.length > 0;
  return (
    <>
      <button type="button" className="btn" onClick={props.leave}>
        不导入
      </button>
      <button
        type="button"
        className={`btn ${holds ? 'btn-bad' : 'btn-main'}`}
        disabled={busy}
        onClick={() => void apply('replace')}
      >
        {holds ? '全部替换' : '采用'}
      </button>
      {holds && sameForm ? (
        <button
          type="button"
          className="btn btn-main"
          disabled={busy || (preview.filling === 0 && taken === 0)}
          onClick={() => void apply('fill-empty')}
        >
          {fillingWords(preview.filling, taken)}
        </button>
      ) : null}
    </>
  );
}

/** What the main button does, in its own words. */
function fillingWords(filling: number, taken: number): string {
  if (taken === 0) return '只填空白处';
  return filling === 0 ? `换用选中的 ${taken} 处` : `填空白处，并换用选中的 ${taken} 处`;
}

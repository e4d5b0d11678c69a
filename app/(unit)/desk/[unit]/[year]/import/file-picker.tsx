'use client';

import { useRef, useState } from 'react';

/** What the chooser of files offers; what a file is, the server tells by its content. */
const ACCEPTED = '.docx,.docm,.doc,.pdf,.xlsx,.html,.htm,.txt,.json';

/** Choose or drop one file. What went wrong with the last one is said in place. */
export function FilePicker({ failure, onFile }: { failure: string; onFile: (file: File) => void }) {
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const take = (files: FileList | null) => {
    const file = files?.[0];
    if (file) onFile(file);
  };
  return (
    <>
      {failure ? (
        <p className="said-bad" role="alert">
          {failure}
        </p>
      ) : null}
      <section
        className={`drop ${over ? 'drop-over' : ''}`}
        aria-label="放入文件"
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          take(event.dataTransfer.files);
        }}
      >
        <p>把报告文件拖到这里，或</p>
        <button type="button" className="btn btn-main" onClick={() => input.current?.click()}>
          选择文件
        </button>
        <input
          ref={input}
          type="file"
          className="vh"
          tabIndex={-1}
          aria-label="选择报告文件"
          accept={ACCEPTED}
          onChange={(event) => {
            take(event.currentTarget.files);
            event.currentTarget.value = '';
          }}
        />
        <p className="muted small">
          Word（.docx、.doc）、PDF、Excel（.xlsx）、网页（.html）或文本（.txt），不超过 20
          MB。扫描件不能读取，请用原来的电子文件。
        </p>
      </section>
      <p className="muted">
        读取后先显示读到了什么、有什么问题，由您决定是否采用。在此之前，已填写的内容不会改变。
      </p>
    </>
  );
}

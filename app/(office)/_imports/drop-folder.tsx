'use client';

import type { DragEvent } from 'react';
import { useRef, useState } from 'react';
import { fromDrop, fromInput, type Picked } from './pick-files';

/** Drop a folder, files or a .zip, or choose them: a folder and files need a button each. */
export function DropFolder({ onPicked }: { onPicked: (picked: Picked[]) => void }) {
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  async function drop(event: DragEvent) {
    event.preventDefault();
    setOver(false);
    onPicked(await fromDrop(event.dataTransfer));
  }
  return (
    <section
      className={`drop imp-drop ${over ? 'drop-over' : ''}`}
      aria-label="放入文件夹或文件"
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => void drop(event)}
    >
      <p>把文件夹、多份文件或 .zip 压缩包拖到这里，或</p>
      <p className="imp-acts">
        <button type="button" className="btn btn-main" onClick={() => folder.current?.click()}>
          选择文件夹
        </button>
        <button type="button" className="btn" onClick={() => files.current?.click()}>
          选择文件或压缩包
        </button>
      </p>
      <input
        ref={folder}
        type="file"
        className="vh"
        tabIndex={-1}
        aria-label="选择文件夹"
        multiple
        {...{ webkitdirectory: '' }}
        onChange={(event) => onPicked(fromInput(event.currentTarget.files))}
      />
      <input
        ref={files}
        type="file"
        className="vh"
        tabIndex={-1}
        aria-label="选择文件或压缩包"
        multiple
        onChange={(event) => onPicked(fromInput(event.currentTarget.files))}
      />
      <p className="muted small">
        可以读取 Word（.docx、.doc）、由 Word 或 WPS 输出的
        PDF、Excel（.xlsx）、网页（.html）和文本（.txt）；扫描件和图片读不出文字。
      </p>
      <p className="muted small">
        一次最多 2000 份，每份不超过 20 MB，压缩包不超过 100 MB。压缩包里的压缩包不会打开。
      </p>
    </section>
  );
}

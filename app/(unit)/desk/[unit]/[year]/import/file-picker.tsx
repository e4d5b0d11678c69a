'use client';

import { ChooseFiles, DropArea } from '@/components/drop-area';

/** What the chooser of files offers. */
const ACCEPTED = '.docx,.docm,.doc,.wps,.pdf,.xlsx,.html,.htm,.txt,.json';

/** Choose or drop one file. What went wrong with the last one is said in place. */
export function FilePicker({ failure, onFile }: { failure: string; onFile: (file: File) => void }) {
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
      <DropArea label="放入文件" onDrop={({ files }) => take(files)}>
        <p>把报告文件拖到这里，或</p>
        <ChooseFiles label="选择文件" name="选择报告文件" of="file" accept={ACCEPTED} main onFiles={take} />
        <p className="muted small">
          Word（.docx、.doc）、PDF、Excel（.xlsx）、网页（.html）或文本（.txt），不超过 20
          MB。扫描件不能读取，请用原来的电子文件。
        </p>
      </DropArea>
      <p className="muted">
        读取后先显示读到了什么、有什么问题，由您决定是否采用。在此之前，已填写的内容不会改变。
      </p>
    </>
  );
}

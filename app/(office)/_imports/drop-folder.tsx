'use client';

import { ChooseFiles, DropArea } from '@/components/drop-area';
import { fromDrop, fromInput, type Picked } from './pick-files';

/** Drop a folder, files or a .zip, or choose them: a folder and files need a button each. */
export function DropFolder({ onPicked }: { onPicked: (picked: Picked[]) => void }) {
  const chosen = (files: FileList | null) => onPicked(fromInput(files));
  const drop = async (dropped: DataTransfer) => onPicked(await fromDrop(dropped));
  return (
    <DropArea label="放入文件夹或文件" className="imp-drop" onDrop={(dropped) => void drop(dropped)}>
      <p>把文件夹、多份文件或 .zip 压缩包拖到这里，或</p>
      <div className="imp-acts">
        <ChooseFiles label="选择文件夹" of="folder" main onFiles={chosen} />
        <ChooseFiles label="选择文件或压缩包" of="files" onFiles={chosen} />
      </div>
      <p className="muted small">
        可以读取 Word（.docx、.doc）、由 Word 或 WPS 输出的
        PDF、Excel（.xlsx）、网页（.html）和文本（.txt）；扫描件和图片读不出文字。
      </p>
      <p className="muted small">
        一次最多 2000 份，每份不超过 20 MB，压缩包不超过 100 MB。压缩包里的压缩包不会打开。
      </p>
    </DropArea>
  );
}

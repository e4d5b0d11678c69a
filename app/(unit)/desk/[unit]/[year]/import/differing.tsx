'use client';

import { cellText } from '@/components/cell-text';
import type { CellValue } from '@/report/cell-value';
import { formByName } from '@/report/forms/registry';
import type { FormName } from '@/report/ids';
import type { DifferingPlace, ImportPreview } from '@/server/filing/view';

/** More characters than this of a text are shown only on demand. */
const SHORT = 48;

/**
 * The places where the draft holds something else than the file: both values, and what shall stand. Kept is what was
 * typed, unless the person says otherwise.
 */
export function Differing(props: {
  preview: ImportPreview;
  /** The draft's form: places of two forms can't be chosen one by one. */
  draftForm: FormName;
  taken: ReadonlySet<string>;
  onTake: (taken: ReadonlySet<string>) => void;
}) {
  const { preview, taken, onTake } = props;
  const { differing } = preview;
  if (differing.length === 0) return null;
  if (preview.report.form !== props.draftForm)
    return <OtherForm preview={preview} draftForm={props.draftForm} />;
  const offered = differing.filter(hasRead);
  const choose = (path: string, take: boolean) => {
    const next = new Set(taken);
    if (take) next.add(path);
    else next.delete(path);
    onTake(next);
  };
  return (
    <section className="preview-group differing" aria-labelledby="differing-h">
      <header>
        <h3 id="differing-h">{`草稿与文件不同的有 ${differing.length} 处，请选择保留哪一个`}</h3>
        <button type="button" className="btn btn-sm" onClick={() => onTake(new Set())}>
          全部保留草稿
        </button>
        <button
          type="button"
          className="btn btn-sm"
          onClick={() => onTake(new Set(offered.map(({ path }) => path)))}
        >
          全部换用文件
        </button>
      </header>
      <table className="plain">
        <thead>
          <tr>
            <th scope="col">位置</th>
            <th scope="col">草稿中</th>
            <th scope="col">文件中</th>
          </tr>
        </thead>
        <tbody>
          {differing.map((place) => (
            <Row key={place.path} place={place} take={taken.has(place.path)} onChoose={choose} />
          ))}
        </tbody>
      </table>
      <p className="muted small">草稿中空白的地方按文件填写。导入前的草稿存入历史存档，导入后可以撤销。</p>
    </section>
  );
}

function OtherForm({ preview, draftForm }: { preview: ImportPreview; draftForm: FormName }) {
  const [file, draft] = [formByName(preview.report.form).label, formByName(draftForm).label];
  return (
    <p className="said-warn">
      {`草稿中已有内容，有 ${preview.differing.length} 处与文件不同。文件使用${file}，草稿使用${draft}，不能逐处选择，只能全部替换，再转换报告格式。替换前的草稿存入历史存档，导入后可以撤销。`}
    </p>
  );
}

const hasRead = ({ read }: DifferingPlace): boolean => cellText(read) !== '';

function Row(props: {
  place: DifferingPlace;
  take: boolean;
  onChoose: (path: string, take: boolean) => void;
}) {
  const { place, take, onChoose } = props;
  const { path, name, typed, read } = place;
  return (
    <tr>
      <th scope="row">{name}</th>
      <td className={take ? '' : 'is-chosen'}>
        <label>
          <input type="radio" name={path} checked={!take} onChange={() => onChoose(path, false)} />
          <Value value={typed} />
        </label>
      </td>
      <td className={take ? 'is-chosen' : ''}>
        {hasRead(place) ? (
          <label>
            <input type="radio" name={path} checked={take} onChange={() => onChoose(path, true)} />
            <Value value={read} />
          </label>
        ) : (
          <span className="muted">文件中没有</span>
        )}
      </td>
    </tr>
  );
}

/** A number as it is; a long text by its beginning and length, whole on demand. */
function Value({ value }: { value: CellValue }) {
  const text = cellText(value);
  const characters = [...text];
  if (characters.length <= SHORT) return <span>{text}</span>;
  return (
    <details className="long-text">
      <summary>{`${characters.slice(0, SHORT).join('')}…（共 ${characters.length} 字）`}</summary>
      <span className="whole">{text}</span>
    </details>
  );
}

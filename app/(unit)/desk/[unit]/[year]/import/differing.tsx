'use client';

import { cellText } from '@/components/cell-text';
import { formByName } from '@/report/forms/registry';
import type { FormName } from '@/report/ids';
import type { DifferingPlace, ImportPreview } from '@/server/filing/view';
import { DifferingValue } from './differing-value';

/** What the person has chosen so far: the paths that get the file's value. */
export interface Chosen {
  taken: ReadonlySet<string>;
  onTake: (taken: ReadonlySet<string>) => void;
}

const hasRead = ({ read }: DifferingPlace): boolean => cellText(read) !== '';

/**
 * The places where the draft holds something else than the file: both values, and what shall stand. Kept is what was
 * typed, unless the person says otherwise; where the file has nothing there is nothing to choose.
 */
export function Differing(props: Chosen & { preview: ImportPreview; draftForm: FormName }) {
  const { preview, draftForm, taken, onTake } = props;
  const { differing, filling } = preview;
  if (differing.length === 0) return null;
  if (preview.report.form !== draftForm) return <OtherForm preview={preview} draftForm={draftForm} />;
  const offered = differing.filter(hasRead);
  return (
    <section className="preview-group differing" aria-labelledby="differing-h">
      <header>
        <h3 id="differing-h">
          {offered.length > 0
            ? `草稿与文件不同的有 ${offered.length} 处，请选择保留哪一个`
            : '草稿已有的内容，文件中没有不同的写法'}
        </h3>
        {offered.length > 0 ? <ChooseAll offered={offered} onTake={onTake} /> : null}
      </header>
      {offered.length > 0 ? <Choices offered={offered} taken={taken} onTake={onTake} /> : null}
      <OnlyInDraft places={differing.filter((place) => !hasRead(place))} />
      <p className="muted small">
        {filling > 0
          ? `草稿中空白、文件中有内容的 ${filling} 处，按文件填写。`
          : '草稿中没有可以按文件填写的空白处。'}
        导入前的草稿存入历史存档，导入后可以撤销。
      </p>
    </section>
  );
}

function ChooseAll({ offered, onTake }: { offered: readonly DifferingPlace[] } & Pick<Chosen, 'onTake'>) {
  return (
    <>
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
    </>
  );
}

function Choices({ offered, taken, onTake }: Chosen & { offered: readonly DifferingPlace[] }) {
  const choose = (path: string, take: boolean) => {
    const next = new Set(taken);
    if (take) next.add(path);
    else next.delete(path);
    onTake(next);
  };
  return (
    <table className="plain">
      <thead>
        <tr>
          <th scope="col">位置</th>
          <th scope="col">草稿中</th>
          <th scope="col">文件中</th>
        </tr>
      </thead>
      <tbody>
        {offered.map((place) => (
          <tr key={place.path}>
            <th scope="row">{place.name}</th>
            {(['typed', 'read'] as const).map((side) => (
              <DifferingValue
                key={side}
                place={place}
                side={side}
                chosen={taken.has(place.path) === (side === 'read')}
                onChoose={() => choose(place.path, side === 'read')}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What the draft alone has: kept, unless everything is replaced. */
function OnlyInDraft({ places }: { places: readonly DifferingPlace[] }) {
  if (places.length === 0) return null;
  return (
    <details className="only-draft">
      <summary>{`草稿中有、文件中没有的 ${places.length} 处，照草稿保留；选“全部替换”时会去掉`}</summary>
      <p>{places.map(({ name }) => name).join('；')}</p>
    </details>
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

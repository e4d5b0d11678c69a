import type { Told } from './use-decide';

const WHERE: Readonly<Record<Told['as'], string>> = {
  published: '报告已经在公布页公布。',
  draft: '内容已经填入单位的报告草稿。',
  'left-out': '可以在“不采用”视图中查看。',
};

/** The files refused, by the reason: many have the same one. */
function byReason(refused: Told['refused']): [why: string, paths: string[]][] {
  const paths = new Map<string, string[]>();
  for (const { path, why } of refused) paths.set(why, [...(paths.get(why) ?? []), path]);
  return [...paths];
}

/** What was done and where it is now, and what wasn't with its reason. */
export function Outcome({
  told,
  onClose,
  onSeeTaken,
}: {
  told: Told;
  onClose: () => void;
  onSeeTaken: () => void;
}) {
  const { done, as, refused } = told;
  return (
    <div className="imp-told" role="status">
      <p className="imp-acts">
        <span>已办理 {done} 份。</span>
        {done > 0 ? <span>{WHERE[as]}</span> : null}
        {refused.length > 0 ? <b className="sev-b">{refused.length} 份没有办理，原因如下。</b> : null}
        {done > 0 && as !== 'left-out' ? (
          <button type="button" className="btn btn-link btn-sm" onClick={onSeeTaken}>
            逐份查看
          </button>
        ) : null}
        <button type="button" className="btn btn-link btn-sm" onClick={onClose}>
          收起
        </button>
      </p>
      {byReason(refused).map(([why, paths]) => (
        <details key={why}>
          <summary>
            {why}（{paths.length} 份）
          </summary>
          <ul>
            {paths.map((path) => (
              <li key={path}>{path}</li>
            ))}
          </ul>
        </details>
      ))}
    </div>
  );
}

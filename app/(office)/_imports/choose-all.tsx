import { isDecidable } from './filter';
import type { ResultList } from './result-parts';

/** Chooses all that a view holds, on whichever page; or none again. */
export function ChooseAll({ files, chosen, choose }: Pick<ResultList, 'files' | 'chosen' | 'choose'>) {
  const ids = files.filter(isDecidable).map(({ id }) => id);
  if (ids.length === 0) return null;
  const all = ids.every((id) => chosen.has(id));
  return (
    <button type="button" className="btn btn-sm" onClick={() => choose(ids, !all)}>
      {all ? '取消选择' : `选择这个视图的全部 ${ids.length} 份`}
    </button>
  );
}

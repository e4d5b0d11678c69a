import Link from 'next/link';
import { formatDateTime } from '@/components/dates';
import { SeverityCount } from '@/components/severity-count';
import { SEVERITIES } from '@/report/finding';
import { formByName } from '@/report/forms/registry';
import type { DoubleOf, ImportFile } from '@/server/folder-import/view';
import { isDecidable } from './filter';
import { splitPath, stateClassOf, stateWordOf } from './words';

/** What a list of files is given, whatever its shape. */
export interface ResultList {
  files: readonly ImportFile[];
  chosen: ReadonlySet<string>;
  choose: (ids: readonly string[], on: boolean) => void;
  open: (id: string) => void;
  /** The import was called off. */
  cancelled: boolean;
}

export function StateOfFile({ file, cancelled }: { file: ImportFile; cancelled: boolean }) {
  return <span className={stateClassOf(file)}>{stateWordOf(file, cancelled)}</span>;
}

/** The file's name, which opens it, and its folder. */
export function FileName({ file, open }: { file: ImportFile; open: (id: string) => void }) {
  const { folder, name } = splitPath(file.path);
  return (
    <>
      <button type="button" className="btn btn-link imp-name" onClick={() => open(file.id)}>
        {name}
      </button>
      {folder === '' ? null : <small className="imp-folder">{folder}</small>}
    </>
  );
}

export function UnitOfFile({ file }: { file: ImportFile }) {
  if (file.unitName !== null) return <>{file.unitName}</>;
  return <span className="muted">{file.state === 'read' ? '待指定' : '—'}</span>;
}

export function YearOfFile({ file }: { file: ImportFile }) {
  if (file.year !== null) return <>{file.year}</>;
  return <span className="muted">{file.state === 'read' ? '待指定' : '—'}</span>;
}

export function FormOfFile({ file }: { file: ImportFile }) {
  return (
    <span className={file.form === null ? 'muted' : ''}>
      {file.form === null ? '—' : formByName(file.form).label}
    </span>
  );
}

/** How many findings of each severity; a dash until it is known whose report it is. */
export function FindingsOfFile({ file }: { file: ImportFile }) {
  const { counts } = file;
  if (counts === null) return <span className="muted">—</span>;
  const some = SEVERITIES.filter((severity) => counts[severity] > 0);
  if (some.length === 0) return <span className="sev sev-ok">没有问题</span>;
  return (
    <span className="imp-sevs">
      {some.map((severity) => (
        <SeverityCount key={severity} severity={severity} count={counts[severity]} />
      ))}
    </span>
  );
}

/** What has to be done about a file, or why nothing can be, and where its report is now. */
export function NoteOfFile({ file }: { file: ImportFile }) {
  return (
    <>
      <Note file={file} />
      <WhereNow file={file} />
    </>
  );
}

/** The way to the report that a file, or the same file before it, became, or that keeps it out. */
function WhereNow({ file }: { file: ImportFile }) {
  const { outcome, outcomeAt, unitCode, year, doubleOf, filed } = file;
  if (doubleOf?.taken) return <WhereTaken {...doubleOf.taken} at={null} />;
  if (unitCode === null || year === null) return null;
  if (outcome === 'published' || outcome === 'draft') {
    return <WhereTaken {...{ outcome, unitCode, year }} at={outcomeAt} />;
  }
  return filed ? (
    <span className="imp-where">
      <Link href={`/office/${year}/${unitCode}`}>看已有的报告</Link>
    </span>
  ) : null;
}

function WhereTaken({ outcome, unitCode, year, at }: NonNullable<DoubleOf['taken']> & { at: Date | null }) {
  return (
    <span className="imp-where">
      {at === null ? null : <span>{formatDateTime(at)}采用</span>}
      {outcome === 'published' ? <a href={`/reports/${unitCode}/${year}`}>看公布页</a> : null}
      <Link href={`/office/${year}/${unitCode}`}>{outcome === 'published' ? '看审核页' : '看办理情况'}</Link>
    </span>
  );
}

/** What is to be done about a file that came before: nothing, where that one is read here or taken in. */
function doubleAdvice({ here, cancelled, taken }: DoubleOf): string {
  if (taken?.outcome === 'published') return '已采用，作为历史公开，不需要再办理。';
  if (taken?.outcome === 'draft') return '已采用，作为单位的草稿，不需要再办理。';
  if (here) return '没有重复读取，不需要办理。';
  const advice = cancelled ? '那次导入已经取消，需要这份报告的，请把文件重新导入。' : '请在那次导入中办理。';
  return `没有重复读取。${advice}`;
}

function Double({ of }: { of: DoubleOf }) {
  const { path, importId, importName, here } = of;
  return (
    <>
      与
      {here ? null : (
        <>
          “<Link href={`/office/imports/${importId}`}>{importName}</Link>”中的
        </>
      )}
      “{path}”内容完全相同，{doubleAdvice(of)}
    </>
  );
}

function Note({ file }: { file: ImportFile }) {
  if (file.doubleOf !== null) return <Double of={file.doubleOf} />;
  if (file.failure !== null) return <>{file.failure}</>;
  if (file.filed && file.outcome === null) return <>{file.mayPublish}</>;
  if (file.needs.length > 0) return <>{file.needs.join('')}</>;
  if (file.state !== 'read' || file.outcome !== null) return null;
  if (file.mayPublish === null || file.mayDraft === null) return null;
  return <>{file.mayPublish}</>;
}

/** Chooses one file; absent where it can't be decided on any more. */
export function Choose({ file, chosen, choose, cancelled }: { file: ImportFile } & ResultList) {
  if (cancelled || !isDecidable(file)) return null;
  return (
    <input
      type="checkbox"
      aria-label={`选择 ${file.path}`}
      checked={chosen.has(file.id)}
      onChange={(event) => choose([file.id], event.target.checked)}
    />
  );
}

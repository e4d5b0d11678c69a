'use client';

import Link from 'next/link';
import { useState } from 'react';
import type { RegisterView } from '@/server/register/view';
import { ChooseFile } from './choose-file';
import { Counted } from './counted';
import { KeptFile } from './kept-file';
import { MatchForm } from './match-form';
import type { ReadFile } from './read-file';

/** 登记台账: bring it, say once what its columns and words mean, see table 3 as counted, take it over. */
export function RegisterScreen({ initial, cell }: { initial: RegisterView; cell: string | null }) {
  const [view, setView] = useState(initial);
  const [file, setFile] = useState<ReadFile | null>(null);
  // The address names a cell for the first look alone: another register is another question.
  const [first, setFirst] = useState(cell);
  const show = (next: RegisterView) => {
    setView(next);
    setFile(null);
    setFirst(null);
  };
  return (
    <main className="page-desk reg" id="main">
      <header>
        <p>
          <Link href={`/desk/${view.unitCode}/${view.year}`}>返回填报</Link>
        </p>
        <h1>{`${view.unitName} ${view.year}年度登记台账`}</h1>
        <p className="muted">台账只供本单位计数：不随报告提交，审核机关看不到，也不公开。</p>
      </header>
      {view.keep.allowed ? null : <p className="muted">{view.keep.why}</p>}
      {file === null ? (
        <>
          {view.register ? (
            <KeptFile view={view} register={view.register} onView={show} onFile={setFile} />
          ) : null}
          {view.register === null && view.keep.allowed ? <ChooseFile view={view} onFile={setFile} /> : null}
          {view.register ? (
            <Counted
              key={view.register.at.getTime()}
              view={view}
              register={view.register}
              onView={show}
              cell={first}
            />
          ) : null}
        </>
      ) : (
        <MatchForm view={view} file={file} onView={show} onLeave={() => setFile(null)} />
      )}
    </main>
  );
}

import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { z } from 'zod';
import { load } from '../../../_frame/load';
import { Refused } from '../../../_frame/refused';
import { ImportScreen } from '../../../_imports/import-screen';

export const metadata: Metadata = { title: '批量导入结果' };

/** /office/imports/<id>: one import, its progress and its files. */
export default async function ImportPage({ params }: { params: Promise<{ id: string }> }) {
  const importId = z.uuid().safeParse((await params).id).data;
  if (importId === undefined) notFound();
  const path = `/office/imports/${importId}`;
  const loaded = await load(path, (caller) => caller.folderImport.view({ importId }));
  if (loaded.ok) return <ImportScreen initial={loaded.data} />;
  return <Refused title="不能打开这次批量导入" message={loaded.message} />;
}

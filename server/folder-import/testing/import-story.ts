import { type TestDatabase, testDatabase } from '@/db/testing/test-database';
import { wordReport } from '@/documents/testing/word-report';
import type { Actor, Context } from '../../context';
import { BUREAU_NAME } from '../../testing/bureau';
import { completeReport } from '../../testing/complete-report';
import { type Office, office } from '../../testing/office';
import { as, NOON } from '../../testing/people';
import { receiveUpload } from '../receive-upload';
import { readWaiting } from './read-waiting';

/** A test that starts the reading processes waits for them, on a machine that runs others. */
export const PATIENCE = 120_000;

/** The Word file of a whole report, the bureau's unless another name is given. */
export const reportOf = (year: number, name = BUREAU_NAME) => wordReport(completeReport(name, year));

type As = 'published' | 'draft' | 'left-out';

/** A database with the bureau and the offices above it, and what the district's reviewer does with folders there. */
export class ImportStory {
  constructor(
    readonly test: TestDatabase,
    readonly people: Office,
  ) {}

  readonly ctx = (actor: Actor = this.people.reviewer): Context => ({
    ...{ db: this.test.db, actor, now: NOON },
  });

  readonly imports = (actor: Actor | null = this.people.reviewer) => as(this.test.db, actor).folderImport;

  /** A new import with these files, by path; its id. */
  readonly opened = async (files: Readonly<Record<string, Uint8Array>>, actor = this.people.reviewer) => {
    const { id } = await this.imports(actor).open({ name: '历年年报' });
    for (const [path, bytes] of Object.entries(files)) {
      await receiveUpload(this.ctx(actor), id, { path, bytes });
    }
    return id;
  };

  /** An import of one file, read, and that file. */
  readonly oneFile = async (bytes: Uint8Array, actor = this.people.reviewer) => {
    const importId = await this.opened({ '年报.docx': bytes }, actor);
    await readWaiting(this.test.db, importId);
    const [file] = (await this.imports(actor).view({ importId })).files;
    if (!file) throw new Error('no file');
    return { importId, file };
  };

  /** Decides on one file; null, or the sentence of why not. */
  readonly decide = async (
    fileId: string,
    as: As,
    publishedOn: string | null = null,
    actor = this.people.reviewer,
  ) => {
    const [decided] = await this.imports(actor).decide({ fileIds: [fileId], as, publishedOn });
    return decided?.why ?? null;
  };
}

export async function importStory(): Promise<ImportStory> {
  const test = await testDatabase();
  return new ImportStory(test, await office(test.db));
}

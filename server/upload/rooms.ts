import { MAX_ARCHIVE_BYTES } from '@/documents/archive/limits';
import { MAX_FILE_BYTES } from '@/documents/limits';
import { Room } from './room';

const RETRY_MS = 30_000;
const WAITING = 32;

/** What an office's folders may hold in memory together: two of the largest. Each is there twice while it is put together. */
const folders = new Room({
  ...{ bytes: 2 * MAX_ARCHIVE_BYTES, waiting: WAITING, ms: RETRY_MS },
  full: '同时上传的文件较多，这一份没有接收。请在半分钟后重新上传。',
});

/** Reports that units bring: a room of their own, so that none of them waits for an office's archive. */
const reports = new Room({
  ...{ bytes: 8 * MAX_FILE_BYTES, waiting: WAITING, ms: RETRY_MS },
  full: '同时上传的文件较多，这份文件没有读取。请在半分钟后重新上传；已填写的内容不受影响。',
});

/** The bytes that a request may bring: as many as it says, and all that are let through where it says nothing. */
export function bytesAhead(request: Request, most: number): number {
  const said = Number.parseInt(request.headers.get('content-length') ?? '', 10);
  return said >= 0 ? Math.min(said, most) : most;
}

/**
 * Takes in a part of an office's folder once there is memory for it: until then its sender waits, and nothing of it is
 * read.
 *
 * @throws Busy where there is none for long
 */
export const withRoomForFolder = <T>(request: Request, work: () => Promise<T>): Promise<T> =>
  folders.within(bytesAhead(request, MAX_ARCHIVE_BYTES), work);

/** The same for one report, from its first byte until it is read. */
export const withRoomForReport = <T>(request: Request, work: () => Promise<T>): Promise<T> =>
  reports.within(bytesAhead(request, MAX_FILE_BYTES), work);

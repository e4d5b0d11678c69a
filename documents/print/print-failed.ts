/** Why a page was not printed to PDF. The words for a person are the caller's. */
export type PrintFailure =
  /** There is no such browser on the machine, or it does not start. */
  | 'NO_BROWSER'
  /** Longer than a page may take. */
  | 'TOO_SLOW'
  /** The browser broke off, twice. */
  | 'CRASHED'
  /** Too many pages wait to be printed. */
  | 'BUSY';

export class PrintFailed extends Error {
  override readonly name = 'PrintFailed';

  constructor(
    readonly code: PrintFailure,
    cause?: unknown,
  ) {
    super(`not printed: ${code}`, { cause });
  }
}

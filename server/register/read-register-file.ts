import { readRegisterOffThread } from '@/documents/off-thread/read-off-thread';
import { UnreadableFile } from '@/documents/unreadable-file';
import type { RegisterFile } from '@/report/register/register-sheet';
import type { Context } from '../context';
import { Refusal } from '../errors';
import type { Upload } from '../filing/import-file';
import { loadFiling, type Which } from '../filing/load-filing';
import { requireUnit } from '../units/require-unit';

/** Refuses whoever may not import a register here: asked before a byte of the file is read. */
export async function requireRegister(ctx: Context, which: Which): Promise<void> {
  await requireUnit(ctx, 'filing.edit', which.unitCode);
  await loadFiling(ctx.db, which);
}

/**
 * Reads a register and hands it back to the person who brought it; nothing of it is kept or logged. What is kept of it,
 * that person chooses (keep-register.ts). A file that can't be read is refused with the reader's own sentence.
 */
export async function readRegisterFile(ctx: Context, input: Which & Upload): Promise<RegisterFile> {
  await requireRegister(ctx, input);
  try {
    return await readRegisterOffThread(input.bytes);
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    throw new Refusal(error.code === 'TOO_LARGE' ? 'PAYLOAD_TOO_LARGE' : 'BAD_REQUEST', error.message);
  }
}

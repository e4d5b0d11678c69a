import { signedPaper } from '@/db/schema/signed-paper';
import { signOff } from '@/db/schema/submission';
import { readScanOffThread } from '@/documents/off-thread/read-off-thread';
import type { Scan } from '@/documents/scan/read-scan';
import { UnreadableFile } from '@/documents/unreadable-file';
import { signingStatement } from '@/report/signing-statement';
import { audit } from '../audit';
import type { Context } from '../context';
import { Refusal } from '../errors';
import { fileStore } from '../files/file-store';
import { type Change, changeFiling } from '../filing/change-filing';
import { loadFiling, type Which } from '../filing/load-filing';
import { moveFiling } from '../filing/move-filing';
import { requireSameContent } from '../filing/require-same';
import { signedHashOf } from '../filing/sign-offs';
import { requireMove } from '../filing/why-not';
import { requireUnit } from '../units/require-unit';
import { unitRecordOf } from '../units/unit-record';

export interface Signing extends Which {
  /** What the cover was printed of. */
  contentHash: string;
  /** Who signed, as it stands on the paper. */
  signedBy: string;
  bytes: Uint8Array;
}

/** Refuses whoever may not bring a signed paper here now: asked before a byte of the file is read. */
export async function requirePaper(ctx: Context, which: Which): Promise<void> {
  await requireUnit(ctx, 'filing.request-sign-off', which.unitCode);
  requireMove((await loadFiling(ctx.db, which)).state, 'sign-off');
}

async function scanOf(bytes: Uint8Array): Promise<Scan> {
  try {
    return await readScanOffThread(bytes);
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    throw new Refusal(error.code === 'TOO_LARGE' ? 'PAYLOAD_TOO_LARGE' : 'BAD_REQUEST', error.message);
  }
}

/** Writes the sign-off with its scan; the sign-off's id. */
async function write(
  ctx: Context,
  { tx, filing, actor }: Change,
  { bytes, ...signing }: Signing,
  scan: Scan,
) {
  const { name } = await unitRecordOf(tx, filing.unitCode);
  const [written] = await tx
    .insert(signOff)
    .values({
      filingId: filing.id,
      contentHash: signing.contentHash,
      statement: signingStatement(name, filing.year),
      kind: 'paper',
      by: actor.accountId,
      name: signing.signedBy,
      at: ctx.now,
    })
    .returning({ id: signOff.id });
  if (!written) throw new Error('the sign-off was not written');
  const sha256 = await fileStore(tx).put(bytes, ctx.now);
  await tx.insert(signedPaper).values({ signOffId: written.id, sha256, type: scan.type, pages: scan.pages });
  return { signOffId: written.id, sha256 };
}

/**
 * The sign-off of a unit that works on paper: the scan of the printed cover, signed and sealed, of the very content whose
 * hash is given. Who uploads it is kept and is not the one who signed. It lets the report be submitted; it counts once the
 * reviewing office has confirmed seal and hash (review/confirm-paper.ts).
 */
export async function signOnPaper(ctx: Context, input: Signing): Promise<void> {
  await requirePaper(ctx, input);
  const scan = await scanOf(input.bytes);
  await changeFiling(ctx, 'filing.request-sign-off', input, async (change) => {
    const { tx, filing } = change;
    requireMove(filing.state, 'sign-off');
    requireSameContent(await signedHashOf(tx, filing), input.contentHash, '签批');
    const { signOffId, sha256 } = await write(ctx, change, input, scan);
    await moveFiling(ctx, change, 'sign-off', { signOffId });
    await audit(tx, ctx, {
      action: 'filing.signed-on-paper',
      unitCode: filing.unitCode,
      subject: filing.id,
      details: { contentHash: input.contentHash, sha256, signedBy: input.signedBy },
    });
  });
}

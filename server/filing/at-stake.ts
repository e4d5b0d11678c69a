import { eq } from 'drizzle-orm';
import type { Database } from '@/db/connection';
import { signOff } from '@/db/schema/submission';
import { audit } from '../audit';
import { checkOf } from '../checking/check-of';
import { endCheck } from '../checking/record-step';
import type { Context } from '../context';
import { Refusal } from '../errors';
import type { Change } from './change-filing';
import type { FilingRow } from './load-filing';
import type { AtStake } from './view';

async function signatureAtStake(db: Database, { signOffId, updatedAt }: FilingRow): Promise<AtStake> {
  const [signed] = signOffId === null ? [] : await db.select().from(signOff).where(eq(signOff.id, signOffId));
  const { name, at } = signed ?? { name: null, at: updatedAt };
  return { kind: 'signed', name, at, token: `signed:${signOffId}` };
}

/** A check that is asked for, or that was passed and whose sign-off was withdrawn since. */
async function checkAtStake(db: Database, filing: FilingRow): Promise<AtStake | null> {
  // What came back signed is mended as it needs to be: the check went with the signature that the office has refused.
  if (filing.signOffId !== null) return null;
  const check = await checkOf(db, filing);
  if (!check?.newest || (check.step !== 'asked' && check.step !== 'passed')) return null;
  const { id, name, at } = check.newest;
  return { kind: check.step === 'asked' ? 'checking' : 'checked', name, at, token: `check:${id}` };
}

/** What an edit of the draft would void now; null where it voids nothing. */
export async function atStake(db: Database, filing: FilingRow): Promise<AtStake | null> {
  const { state, signOffAskedAt, revision, updatedAt } = filing;
  if (state === 'signed') return signatureAtStake(db, filing);
  if (state === 'signing') {
    const at = signOffAskedAt ?? updatedAt;
    return { kind: 'signing', name: null, at, token: `signing:${revision}:${at.getTime()}` };
  }
  return state === 'draft' || state === 'returned' ? checkAtStake(db, filing) : null;
}

const SENTENCES: Readonly<Record<AtStake['kind'], string>> = {
  checking: '报告已送复核，修改没有保存。继续修改将撤回送复核，请确认后再保存。',
  checked: '报告已复核通过，修改没有保存。继续修改则复核作废，请确认后再保存。',
  signing: '报告已送主要负责人签批，修改没有保存。继续修改将撤回送签，请确认后再保存。',
  signed: '主要负责人已签批，修改没有保存。继续修改则签批作废，请确认后再保存。',
};

/**
 * What the change will void, where the person has said that it is known; null where nothing is at stake.
 * PRECONDITION_FAILED with `details.atStake` where it isn't known: a window that was open before may not know.
 */
export async function requireKnowing({ tx, filing, voids }: Change): Promise<AtStake | null> {
  const stake = await atStake(tx, filing);
  if (stake === null || stake.token === voids) return stake;
  throw new Refusal('PRECONDITION_FAILED', SENTENCES[stake.kind], { atStake: stake });
}

/** Ends what a change voids, and the trail says so; call it last. Of the filing's row `writeDraft` takes care. */
export async function voidAtStake(ctx: Context, change: Change, stake: AtStake | null): Promise<void> {
  if (stake === null) return;
  const { tx, filing } = change;
  const checked = await endCheck(ctx, change);
  const signing = stake.kind === 'signing' || stake.kind === 'signed';
  if (!signing && !checked) return;
  await audit(tx, ctx, {
    action: signing ? 'filing.sign-off-voided' : 'filing.check-voided',
    unitCode: filing.unitCode,
    subject: filing.id,
    details: { from: filing.state },
  });
}

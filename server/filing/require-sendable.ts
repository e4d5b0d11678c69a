import { assess } from './assess';
import type { Change } from './change-filing';
import { obstacles } from './findings';
import { requireCorrecting } from './require-correcting';
import { requireReady } from './require-ready';
import { requireReviewer } from './require-reviewer';

/** Refuses to send a draft on within the unit, with the list, while anything but the sign-off itself is missing. */
export async function requireSendable(change: Change, step: '送复核' | '送签'): Promise<void> {
  const { tx, filing, place } = change;
  requireReviewer(place, step);
  const { draft, reading, toConfirm } = filing;
  const stage = { kind: 'file' } as const;
  const { findings, explanations } = await assess(tx, filing, { draft, reading, stage });
  await requireCorrecting(change, step);
  requireReady(obstacles(findings, explanations), toConfirm, step);
}

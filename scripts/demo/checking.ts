import type { Database } from '@/db/connection';
import { unitChecking } from '@/db/schema/checking';
import { personOf } from './people';
import type { Rows } from './rows';
import { insert } from './write-rows';

/** The demo's bureau that has its reports checked before they are signed: its four people may be tried. */
const CHECKED_UNIT = '630106-D11';
/** Before the first of this year's filings. */
const SINCE = new Date('2024-01-02T09:30:00+08:00');

/** Turns 复核 on for that unit, as its manager would: the setting and its event, before the events are chained. */
export async function writeChecking(tx: Database, rows: Rows): Promise<void> {
  const manager = personOf('unit_manager', CHECKED_UNIT);
  const { id, name } = manager;
  await insert(tx, unitChecking, [
    { unitCode: CHECKED_UNIT, required: true, updatedAt: SINCE, updatedBy: id },
  ]);
  rows.events.push({
    ...{ at: SINCE, actorId: id, actorName: name, action: 'checking.set' },
    ...{ unitCode: CHECKED_UNIT, subject: CHECKED_UNIT, details: { required: true, reason: '开启' } },
  });
}

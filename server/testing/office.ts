import type { Database } from '@/db/connection';
import type { Actor } from '../context';
import { type Bureau, bureau, submitted, WHICH } from './bureau';
import { as, NOON, PASSWORD, person } from './people';

export interface Office extends Bureau {
  /** The district's, which reviews the bureau. */
  reviewer: Actor;
  /** The city's. */
  city: Actor;
  /** The reviewer of another district. */
  stranger: Actor;
}

/** The bureau's people and the offices above it. */
export async function office(db: Database): Promise<Office> {
  return {
    ...(await bureau(db)),
    reviewer: await person(db, 'reviewer', ['reviewer', '630106']),
    city: await person(db, 'city', ['reviewer', '630100']),
    stranger: await person(db, 'stranger', ['reviewer', '630121']),
  };
}

/** The bureau's report filed, and the reviewer's view of it. */
export async function filedAndOpened(people: Office) {
  await submitted(people);
  return as(people.db, people.reviewer).review.open(WHICH);
}

/** The bureau's report filed, accepted and public. */
export async function filedAndPublished(people: Office): Promise<void> {
  const { submission } = await filedAndOpened(people);
  if (!submission) throw new Error('nothing was filed');
  const review = as(people.db, people.reviewer).review;
  await review.accept({ submissionId: submission.id });
  await review.publish({ submissionId: submission.id });
}

const AN_HOUR_LATER = new Date(NOON.getTime() + 3_600_000);

/** One section typed anew by the bureau, signed and filed again, an hour after the first time. */
export async function filedAgain({ db, drafter, principal }: Bureau, section6: string) {
  const unit = as(db, drafter, AN_HOUR_LATER).filing;
  const before = await unit.view(WHICH);
  const edit = {
    kind: 'section',
    section: '6',
    value: section6,
    baseVersion: before.versions['section:6'] ?? 0,
  } as const;
  await unit.save({ ...WHICH, edits: [edit] });
  const { contentHash } = await unit.requestSignOff(WHICH);
  await as(db, principal, AN_HOUR_LATER).filing.signOff({ ...WHICH, contentHash, password: PASSWORD });
  return unit.submit({ ...WHICH, contentHash });
}

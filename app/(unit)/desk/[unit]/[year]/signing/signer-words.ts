import type { FilingView } from '@/server/filing/view';

/** Who signed, and in whose place: 铁守安（代严正国签批）. */
export function signerWords({
  name,
  actingForName,
}: Pick<NonNullable<FilingView['signOff']>, 'name' | 'actingForName'>): string {
  return actingForName === null ? name : `${name}（代${actingForName}签批）`;
}

import { copiesAmong } from '@/report/similarity/copies-among';
import type { Bench } from '../bench';
import { prose, retouched } from '../prose';

/** One text in ten is another's, retouched. */
const COPIED = 10;

/** Finding the copies among so many reports' texts. */
const copiesOf = (count: number, target: number | null): Bench => ({
  name: `copies-${count}`,
  unit: 's',
  target,
  about: `finding who copied whom among ${count} texts of 1500 characters, a tenth of them copies`,
  warmUp: 1,
  runs: count > 1_000 ? 5 : 10,
  prepare: () => {
    const texts = Array.from({ length: count }, (_, at) => {
      const own = prose(`copies ${at % COPIED === 1 ? at - 1 : at}`, 1_500);
      return { key: `unit-${at}`, text: at % COPIED === 1 ? retouched(own, `${at}`) : own };
    });
    return () => copiesAmong(texts);
  },
});

export const copies: readonly Bench[] = [copiesOf(3_000, 5), copiesOf(300, null)];

import type { Figure } from './figure';
import { isForeign } from './foreign';
import type { Passage } from './passages';
import { tolerance } from './percentages';
import { speaksElsewhere } from './standing';
import { topicAt } from './topics';

type Amount = (id: string) => number | undefined;
/** A rate that the text states, and what the tables make it; `terms` says of which two numbers. */
export interface Rate {
  readonly figure: Figure;
  readonly due: number;
  readonly terms: string;
}

const SETTLED_RATE = /(?:办结|答复|办复)率[^，,；;。\d]{0,6}$/;
const RESULT_RATE = /(维持|纠正|纠错|被纠)率[^，,；;。\d]{0,6}$/;
const GRANTED_RATE = /(?<!主动)公开率[^，,；;。\d]{0,6}$/;
/** In time, or of a part: the tables do not tell. */
const LIMITED = /按时|按期|如期|期限|限期|时限|及时|其中|提案|建议|热线|信箱/;

/** Rates of all the cases that an organ hears or answers are no matter of this report. */
const OF_DISCLOSURE = /信息公开|依申请|申请公开/;

interface Terms {
  readonly part: number;
  readonly base: number;
}

const sum = (amount: Amount, ids: readonly string[]): number =>
  ids.reduce((total, id) => total + (amount(`${id}`) ?? Number.NaN), 0);

/** Settled of all that had to be, or of what came this year. */
function settled(amount: Amount): Terms[] {
  const [came, carried, done] = ['new', 'carried_in', 'done_total'].map((row) =>
    sum(amount, [`t3.${row}.total`]),
  );
  if (came === undefined || carried === undefined || done === undefined) return [];
  return [
    { part: done, base: came + carried },
    { part: done, base: came },
    { part: done - carried, base: came },
  ];
}

/** Granted, with or without those granted in part, of all that were settled, or of those that came. */
function granted(amount: Amount): Terms[] {
  const of = (...rows: string[]) =>
    sum(
      amount,
      rows.map((row) => `t3.${row}.total`),
    );
  return [['granted'], ['granted', 'partial']].flatMap((parts) =>
    [['done_total'], ['new'], ['new', 'carried_in']].map((bases) => ({
      part: of(...parts),
      base: of(...bases),
    })),
  );
}

/** Upheld or corrected, of all cases or of those decided; of reviews, of suits, or of both. */
function decided(amount: Amount, outcome: string, words: string): Terms[] {
  const groups = words.includes('诉讼')
    ? words.includes('复议')
      ? ['rec', 'dir', 'post']
      : ['dir', 'post']
    : ['rec'];
  const of = (name: string) =>
    sum(
      amount,
      groups.map((group) => `t4.${group}.${name}`),
    );
  return [
    { part: of(outcome), base: of('total') },
    { part: of(outcome), base: of('total') - of('pending') },
  ];
}

function termsOf(passage: Passage, figure: Figure, amount: Amount): Terms[] {
  const before = passage.text.slice(0, figure.start);
  const clauses = before.slice(Math.max(before.lastIndexOf('；'), before.lastIndexOf('。')) + 1);
  const topic = topicAt(passage, figure.start);
  const isGranted = GRANTED_RATE.test(before);
  // A share of those granted may be told of a list: 其中予以公开24件，公开率14.5%.
  if (LIMITED.test(isGranted ? clauses.replace('其中', '') : clauses)) return [];
  if (SETTLED_RATE.test(before)) return topic === 'requests' ? settled(amount) : [];
  if (isGranted) return topic === 'requests' ? granted(amount) : [];
  const result = RESULT_RATE.exec(before);
  if (result === null || topic !== 'cases' || !OF_DISCLOSURE.test(passage.text)) return [];
  return decided(amount, result[1] === '维持' ? 'upheld' : 'corrected', clauses);
}

/** The rates of a passage (办结率98%, 纠错率20.8%) that the tables contradict, whichever base is meant. */
export function wrongRates(passage: Passage, amount: Amount, year: number): Rate[] {
  if (!passage.text.includes('率')) return [];
  return passage.figures.flatMap((figure) => {
    // 100 % is judged as 全部 is (CLAIM-ABSOLUTE).
    if (figure.unit !== '%' || figure.value === 100) return [];
    const terms = termsOf(passage, figure, amount);
    const [first] = terms;
    const about = topicAt(passage, figure.start) === 'cases' ? 'cases' : 'requests';
    if (first === undefined || isForeign(passage, figure.start, about)) return [];
    const before = passage.text.slice(0, figure.start);
    if (speaksElsewhere(before, before.split(/[，,；;。]/).at(-1) ?? '', year)) return [];
    const rates = terms.map(({ part, base }) => (part / base) * 100);
    if (rates.some((rate) => Number.isNaN(rate) || Math.abs(rate - figure.value) < tolerance(figure)))
      return [];
    return [{ figure, due: rates[0] ?? 0, terms: `${first.part}÷${first.base}` }];
  });
}

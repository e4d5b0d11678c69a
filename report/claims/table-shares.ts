import type { Claim } from './claim';
import type { Figure } from './figure';
import type { Passage } from './passages';
import { isBase, partOf, shareFits } from './percentages';
import type { Rate } from './rates';

type Amount = (id: string) => number | undefined;

const REQUESTS: readonly (readonly string[])[] = [
  ['t3.done_total.total'],
  ['t3.new.total'],
  ['t3.new.total', 't3.carried_in.total'],
];
const GROUPS = ['rec', 'dir', 'post'];

/** What a part that a table holds may be a share of, the likeliest first; none for what is no part. */
function basesOf({ subject, cells }: Claim): readonly (readonly string[])[] {
  if (subject.startsWith('outcomes.')) return REQUESTS;
  if (!subject.startsWith('reviews.') || subject.endsWith('.total')) return [];
  const own = GROUPS.filter((group) => cells.some((cell) => cell.startsWith(`t4.${group}.`)));
  return [own, GROUPS].map((groups) => groups.map((group) => `t4.${group}.total`));
}

const sum = (amount: Amount, cells: readonly string[]): number =>
  cells.reduce((total, cell) => total + (amount(cell) ?? Number.NaN), 0);

/**
 * The shares of a passage whose part a table bears out, and that neither a table nor any figure of the passage or `near`
 * explains: 其余4件无法提供，占34.6% of 11.
 */
export function wrongTableShares(
  passage: Passage,
  near: readonly Passage[],
  claims: readonly Claim[],
  amount: Amount,
): Rate[] {
  const around: readonly Figure[] = [passage, ...near].flatMap(({ figures }) => figures);
  return passage.figures.flatMap((figure, at) => {
    const part = figure.unit === '%' ? partOf(passage, at) : undefined;
    if (part === undefined) return [];
    const start = passage.start + part.start;
    const claim = claims.find(({ span }) => span.section === passage.section && span.start === start);
    if (claim?.agrees !== true) return [];
    const amounts = basesOf(claim).map((cells) => sum(amount, cells));
    const [first] = amounts;
    if (first === undefined || amounts.some(Number.isNaN)) return [];
    const fits = (base: Figure) => shareFits({ figure, part, base });
    if (amounts.some((value) => fits({ ...part, value }))) return [];
    if (around.some((one) => one !== part && isBase(one, part) && fits(one))) return [];
    return [{ figure, due: (part.value / first) * 100, terms: `${part.value}÷${first}` }];
  });
}

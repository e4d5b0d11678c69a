import fc from 'fast-check';
import type { CellValue } from '../../cell-value';

/** What happened in one year at an office that had something of everything: every part is above 0. */
export type Facts = Readonly<Record<string, number>>;

const part = (max: number) => fc.integer({ min: 2, max });

/** `whole` in `count` parts of at least 1. */
function divided(whole: number, count: number, seed: number): number[] {
  const parts: number[] = [];
  let rest = whole;
  for (let left = count; left > 1; left--) {
    const most = rest - (left - 1);
    const one = 1 + ((seed * (left + 7)) % Math.max(1, most));
    parts.push(one);
    rest -= one;
  }
  return [...parts, rest];
}

/** The quantities that follow from the rows. */
function withSums(rows: Record<string, number>, seed: number): Facts {
  const of = (...names: string[]) => names.reduce((sum, name) => sum + (rows[name] ?? 0), 0);
  const deny = of('secret', 'internal', 'process');
  const na = of('notHeld', 'needCreate');
  const done = of('granted', 'partial', 'petition', 'noCorrection', 'withdrawn') + deny + na;
  const due = done + of('out');
  const came = due - of('in');
  const [net = 0, mail = 0, face = 0] = divided(came, 3, seed);
  const [q1 = 0, q2 = 0, q3 = 0, q4 = 0] = divided(came, 4, seed + 3);
  const [natural = 0, biz = 0, legal = 0] = divided(came, 3, seed + 5);
  const [land = 0, plan = 0, other = 0] = divided(came, 3, seed + 11);
  const rec = of('recUpheld', 'recCorrected', 'recOther', 'recPending');
  const dir = of('dirUpheld', 'dirCorrected');
  const post = of('postUpheld', 'postPending');
  const [site = 0, wechat = 0, board = 0] = divided(of('info'), 3, seed + 13);
  const [policy = 0, news = 0, notice = 0, budget = 0] = divided(of('info'), 4, seed + 17);
  return {
    ...rows,
    deny,
    na,
    done,
    due,
    new: came,
    oth: of('noCorrection', 'withdrawn'),
    grantedOrPartial: of('granted', 'partial'),
    rest: done - of('granted', 'partial'),
    net,
    mail,
    face,
    q1,
    q2,
    q3,
    q4,
    h1: q1 + q2,
    h2: q3 + q4,
    natural,
    biz,
    legal,
    orgs: biz + legal,
    land,
    plan,
    other,
    rec,
    dir,
    post,
    suits: dir + post,
    cases: rec + dir + post,
    suitsUpheld: of('dirUpheld', 'postUpheld'),
    recClosed: rec - of('recPending'),
    site,
    wechat,
    board,
    policy,
    news,
    notice,
    budget,
    last: came + of('fewer'),
    more: of('fewer'),
    doneRate: Number(((done / due) * 100).toFixed(1)),
    grantedShare: Number(((of('granted') / done) * 100).toFixed(1)),
    fewerRate: Number(((of('fewer') / (came + of('fewer'))) * 100).toFixed(1)),
    upheldRate: Number(((of('recUpheld') / rec) * 100).toFixed(1)),
    sitesShare: Number(((site / of('info')) * 100).toFixed(1)),
  };
}

/** Random facts that agree with each other, all of different size where the tables tell them apart. */
export const facts: fc.Arbitrary<Facts> = fc
  .tuple(
    fc.record({
      granted: part(90),
      partial: part(40),
      secret: part(9),
      internal: part(19),
      process: part(19),
      notHeld: part(60),
      needCreate: part(20),
      petition: part(20),
      noCorrection: part(12),
      withdrawn: part(12),
      out: part(15),
      in: part(9),
      recUpheld: part(20),
      recCorrected: part(12),
      recOther: part(6),
      recPending: part(9),
      dirUpheld: part(9),
      dirCorrected: part(5),
      postUpheld: part(15),
      postPending: part(6),
      info: fc.integer({ min: 120, max: 4000 }),
      permit: fc.integer({ min: 20, max: 900 }),
      penalty: fc.integer({ min: 20, max: 900 }),
      coercion: part(60),
      issued: part(12),
      abolished: part(9),
      inForce: fc.integer({ min: 20, max: 90 }),
      fee: fc.integer({ min: 11, max: 900 }),
      fewer: part(30),
      // Counted by no table.
      calls: fc.integer({ min: 1000, max: 9000 }),
      letters: fc.integer({ min: 100, max: 900 }),
      people: fc.integer({ min: 50, max: 300 }),
      meetings: part(9),
    }),
    fc.nat(10_000),
  )
  .map(([rows, seed]) => withSums(rows, seed));

/** The tables that such facts fill (claim-case.ts's short names). */
export function tablesOf(facts: Facts): Record<string, CellValue> {
  const of = (name: string) => facts[name] ?? 0;
  return {
    'new.natural': of('natural'),
    'new.biz': of('biz'),
    'new.legal': of('legal'),
    carried_in: of('in'),
    granted: of('granted'),
    partial: of('partial'),
    deny_secret: of('secret'),
    deny_internal: of('internal'),
    deny_process: of('process'),
    na_not_held: of('notHeld'),
    na_need_create: of('needCreate'),
    np_petition: of('petition'),
    oth_no_correction: of('noCorrection'),
    oth_other: of('withdrawn'),
    carry_out: of('out'),
    'rec.upheld': of('recUpheld'),
    'rec.corrected': of('recCorrected'),
    'rec.other': of('recOther'),
    'rec.pending': of('recPending'),
    'dir.upheld': of('dirUpheld'),
    'dir.corrected': of('dirCorrected'),
    'post.upheld': of('postUpheld'),
    'post.pending': of('postPending'),
    permit: of('permit'),
    penalty: of('penalty'),
    coercion: of('coercion'),
    issued: of('issued'),
    abolished: of('abolished'),
    inForce: of('inForce'),
    fee: String(of('fee')),
  };
}

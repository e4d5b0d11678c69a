import { registerMatching, requestRegister } from '@/db/schema/request-register';
import {
  MOST_APPLICANT_WORDS,
  MOST_OUTCOME_WORDS,
  type RegisterMatching,
  unsaidWords,
  wordsOf,
} from '@/report/register/extract';
import type { RegisterRow } from '@/report/register/register-row';
import type { RegisterWords } from '@/report/register/words';
import { audit } from '../audit';
import type { Context } from '../context';
import { Refusal } from '../errors';
import { type Change, changeFiling } from '../filing/change-filing';
import type { Which } from '../filing/load-filing';
import type { RegisterView } from './view';
import { viewRegister } from './view-register';

export interface Keeping extends Which {
  fileName: string;
  sheet: string;
  rows: RegisterRow[];
  heads: RegisterMatching['heads'];
  words: RegisterWords;
}

/**
 * Refuses rows whose words nobody has said the meaning of, and a column that holds too many: it holds names, or what
 * was asked for, which have no business here.
 */
function requireSaid({ rows, words }: Keeping): void {
  const many = [wordsOf(rows, 'applicant').length, wordsOf(rows, 'outcome').length] as const;
  if (many[0] > MOST_APPLICANT_WORDS) {
    throw new Refusal(
      'BAD_REQUEST',
      `“申请人类别”一列有 ${many[0]} 种写法，可能选成了申请人姓名，没有导入。请改选写有自然人、商业企业等类别的列。`,
    );
  }
  if (many[1] > MOST_OUTCOME_WORDS) {
    throw new Refusal(
      'BAD_REQUEST',
      `“办理结果”一列有 ${many[1]} 种写法，可能选错了列，没有导入。请改选写有予以公开、部分公开等结果的列。`,
    );
  }
  const unsaid = unsaidWords(rows, words);
  if (unsaid.length === 0) return;
  throw new Refusal(
    'BAD_REQUEST',
    `还有 ${unsaid.length} 种写法没有指定含义（如“${unsaid[0] ?? ''}”），没有导入。请逐一选择后再导入。`,
  );
}

async function write(ctx: Context, { tx, filing, actor }: Change, keeping: Keeping): Promise<void> {
  const { fileName, sheet, rows, heads, words, unitCode } = keeping;
  const who = { by: actor.accountId, at: ctx.now };
  const kept = { fileName, sheet, rows, words, ...who };
  await tx
    .insert(requestRegister)
    .values({ filingId: filing.id, ...kept })
    .onConflictDoUpdate({ target: requestRegister.filingId, set: kept });
  const matching = { heads, words, ...who };
  await tx
    .insert(registerMatching)
    .values({ unitCode, ...matching })
    .onConflictDoUpdate({ target: registerMatching.unitCode, set: matching });
}

/**
 * Keeps a register for counting: the rows as the person's own browser has reduced them to the matched columns, in place of
 * the one before. How it was matched is remembered for the unit's next. The draft stays as it is.
 */
export async function keepRegister(ctx: Context, input: Keeping): Promise<RegisterView> {
  await changeFiling(ctx, 'filing.edit', input, async (change) => {
    requireSaid(input);
    await write(ctx, change, input);
    await audit(change.tx, ctx, {
      action: 'register.kept',
      unitCode: input.unitCode,
      subject: change.filing.id,
      details: { file: input.fileName, rows: input.rows.length },
    });
  });
  return viewRegister(ctx, input);
}

import { inArray } from 'drizzle-orm';
import { unit } from '@/db/schema/unit';
import { unitContact } from '@/db/schema/unit-contact';
import { may } from '../access';
import { callerOf } from '../caller';
import type { Context } from '../context';
import { unitPlace } from './unit-place';

/** Whom to call at a unit; `telephone` null where nobody has entered it. */
export interface ContactView {
  unitCode: string;
  unitName: string;
  office: string;
  telephone: string | null;
  /** The caller may enter it. */
  editable: boolean;
}

export interface Contacts {
  /** The offices that review the caller's units: whom to ask. */
  offices: ContactView[];
  /** The caller's own units, as far as the caller may enter their telephone. */
  own: ContactView[];
}

async function contactsOf(ctx: Context, codes: string[]): Promise<ContactView[]> {
  if (codes.length === 0) return [];
  const actor = callerOf(ctx);
  const units = await ctx.db.select().from(unit).where(inArray(unit.code, codes)).orderBy(unit.code);
  const rows = await ctx.db.select().from(unitContact).where(inArray(unitContact.unitCode, codes));
  const views: ContactView[] = [];
  for (const { code, name } of units) {
    const entered = rows.find(({ unitCode }) => unitCode === code);
    const editable = may(actor, 'contact.edit', await unitPlace(ctx.db, code));
    const { office = '', telephone = null } = entered ?? {};
    views.push({ unitCode: code, unitName: name, office, telephone, editable });
  }
  return views;
}

/** Whom the signed-in person may call about the report, and which telephones the person keeps. */
export async function contacts(ctx: Context): Promise<Contacts> {
  const codes = [...new Set(callerOf(ctx).roles.map(({ unitCode }) => unitCode))];
  const reviewers: string[] = [];
  for (const code of codes) {
    const reviewer = (await unitPlace(ctx.db, code))?.reviewerCode;
    if (reviewer) reviewers.push(reviewer);
  }
  const own = (await contactsOf(ctx, codes)).filter(({ editable }) => editable);
  return { offices: await contactsOf(ctx, [...new Set(reviewers)]), own };
}

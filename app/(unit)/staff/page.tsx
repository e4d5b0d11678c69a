import type { Metadata } from 'next';
import { serverCaller } from '@/server/session';
import { signedIn } from '../signed-in';
import { ContactForm } from './_staff/contact-form';
import { UnitList } from './_staff/unit-list';

export const metadata: Metadata = { title: '单位人员' };

/** The units whose accounts the person keeps, and the telephones of the own ones. */
export default async function StaffUnitsPage(props: { searchParams: Promise<{ q?: string | string[] }> }) {
  await signedIn('/staff');
  const { q } = await props.searchParams;
  const caller = await serverCaller();
  const units = await caller.staff.units();
  const { own } = await caller.units.contacts();
  return (
    <main className="page-desk" id="main">
      <header>
        <h1>单位人员</h1>
        <p className="muted">单位管理员管理本单位账号；没有管理员的单位，由负责审核的机关代为管理。</p>
      </header>
      {own.map((contact) => (
        <ContactForm key={contact.unitCode} contact={contact} />
      ))}
      <UnitList units={units} query={typeof q === 'string' ? q.trim().slice(0, 60) : ''} />
    </main>
  );
}

import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { load } from '@/app/(office)/_frame/load';
import { Refused } from '@/app/(office)/_frame/refused';
import { platformNow } from '@/server/clock';
import { unitCodeSchema } from '@/server/inputs';
import { signedIn } from '../../signed-in';
import { StaffScreen } from '../_staff/staff-screen';
import { dayOf } from '../_staff/words';

export const metadata: Metadata = { title: '单位人员' };

/** /staff/630106-D01: the accounts of one unit, for its manager, the office that reviews it, and the platform. */
export default async function StaffPage(props: { params: Promise<{ unit: string }> }) {
  const { unit } = await props.params;
  const path = `/staff/${unit}`;
  await signedIn(path);
  const unitCode = unitCodeSchema.safeParse(unit);
  if (!unitCode.success) notFound();
  const loaded = await load(path, (caller) => caller.staff.list({ unitCode: unitCode.data }));
  if (!loaded.ok) return <Refused title="没有权限管理这个单位的人员" message={loaded.message} />;
  return (
    <main className="page-desk" id="main">
      <header>
        <h1>{`单位人员：${loaded.data.unit.name}`}</h1>
        <p className="small">
          <Link href="/staff">单位和联系电话</Link>
        </p>
      </header>
      <StaffScreen initial={loaded.data} today={dayOf(platformNow())} />
    </main>
  );
}

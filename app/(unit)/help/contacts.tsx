import Link from 'next/link';
import type { ContactView, Contacts as View } from '@/server/units/contacts';

/** Whom to call: the offices that review the person's units; and where the own telephone is entered. */
export function Contacts({ contacts: { offices, own } }: { contacts: View }) {
  return (
    <>
      {offices.length === 0 ? <p>平台上没有负责审核您单位报告的机关。请联系平台管理员。</p> : null}
      {offices.length === 0 ? null : (
        <dl className="basic-facts">
          {offices.map((one) => (
            <div key={one.unitCode}>
              <dt>{one.unitName}</dt>
              <dd>
                <Telephone contact={one} />
              </dd>
            </div>
          ))}
        </dl>
      )}
      {own.map((one) => (
        <p key={one.unitCode} className="small">
          {`${one.unitName}的电话：`}
          {one.telephone ?? '未登记'}
          {'。由您登记：'}
          <Link href="/staff">单位人员</Link>
        </p>
      ))}
    </>
  );
}

function Telephone({ contact: { office, telephone } }: { contact: ContactView }) {
  if (telephone === null) {
    return (
      <span className="muted">
        未登记。该机关的审核员或单位管理员登录后，可在“单位人员”页登记；在此之前请按其通知上的电话联系。
      </span>
    );
  }
  return <>{[office, telephone].filter((part) => part !== '').join(' ')}</>;
}

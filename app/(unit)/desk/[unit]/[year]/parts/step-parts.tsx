'use client';

import { formatDateTime } from '@/components/dates';
import { useMissingCount } from '../findings/use-missing';
import { MissingList, RequestSignOff } from '../signing/request-sign-off';
import { sendingOf } from '../signing/sending';
import { signerWords } from '../signing/signer-words';
import { SubmitPanel } from '../signing/submit-panel';
import { useDesk } from '../state/desk-context';
import { useDeskState } from '../state/use-desk-state';

/** The sign-off step while the report is being written: what is missing, or the way to the principal. */
export function SignPart() {
  const { view } = useDesk();
  const contentHash = useDeskState((state) => state.contentHash);
  const missing = useMissingCount();
  const { allowed: may, ready } = sendingOf(view);
  if (view.state === 'signed' && view.signOff?.contentHash === contentHash) return <Signed />;
  return (
    <section className="step" id="at-sign-off" tabIndex={-1}>
      {missing > 0 ? (
        <>
          <p>{`还有 ${missing} 项未完成，完成后${ready}。`}</p>
          <MissingList />
        </>
      ) : (
        <>
          <p>{`各部分已完成，没有必须修改的问题，${ready}。`}</p>
          {may.allowed ? (
            <div className="step-acts">
              <RequestSignOff />
            </div>
          ) : (
            <p>{may.why}</p>
          )}
        </>
      )}
    </section>
  );
}

/** A signed report that was opened to be edited, and hasn't been. */
function Signed() {
  const { view } = useDesk();
  if (!view.signOff) return null;
  return (
    <section className="step step-ok" id="at-sign-off" tabIndex={-1}>
      <p>{`${signerWords(view.signOff)}已于 ${formatDateTime(view.signOff.at)} 签批。内容没有改动，可以直接提交；一经修改，签批即失效。`}</p>
    </section>
  );
}

/** The submit step: open where the principal has signed this very content already (a returned report unchanged). */
export function SubmitPart() {
  const { view } = useDesk();
  const contentHash = useDeskState((state) => state.contentHash);
  if (view.actions.submit.allowed && view.signOff?.contentHash === contentHash) {
    return <SubmitPanel onEdit={null} />;
  }
  return (
    <section className="step">
      <p>{`主要负责人签批后，由填报员提交${view.reviewedByName}审核。报告须在截止日期前提交，并按规定向社会公布。`}</p>
    </section>
  );
}

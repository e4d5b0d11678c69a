'use client';

import { signOut } from 'next-auth/react';
import { useState } from 'react';
import { Modal } from './dialog';
import { pendingOf } from './pending-edits';

/** What of an account waits on this machine to be saved: how many places, and where to go to have them saved. */
interface Waiting {
  places: number;
  addresses: string[];
}

/** A browser that keeps nothing has nothing that waits. */
async function waitingOf(account: string): Promise<Waiting> {
  const all = await pendingOf(account).catch(() => []);
  return {
    places: all.reduce((sum, { queue }) => sum + Object.keys(queue).length, 0),
    addresses: [...new Set(all.map(({ address }) => address))],
  };
}

/** What was typed a moment ago is on its way: it is given so long (ms), so many times. */
const MOMENT_MS = 500;
const MOMENTS = 4;

/** What still waits after a moment in which it could have been saved; at once where there is no line. */
async function leftOf(account: string): Promise<Waiting> {
  let left = await waitingOf(account);
  for (let moment = 0; left.places > 0 && navigator.onLine && moment < MOMENTS; moment++) {
    await new Promise((resolve) => setTimeout(resolve, MOMENT_MS));
    left = await waitingOf(account);
  }
  return left;
}

/**
 * Ends the session and goes to the public index.
 *
 * @param account whose unsaved edits on this machine are asked about before; left out where nothing can be typed
 */
export function SignOutButton({ className = 'bar-out', account }: { className?: string; account?: string }) {
  const [waiting, setWaiting] = useState<Waiting | null>(null);
  const leave = () => void signOut({ callbackUrl: '/' });
  const ask = async () => {
    const found = account === undefined ? null : await leftOf(account);
    if (found && found.places > 0) setWaiting(found);
    else leave();
  };
  return (
    <>
      <button type="button" className={className} onClick={() => void ask()}>
        退出
      </button>
      <Modal
        title="还有内容没有上传"
        open={waiting !== null}
        onOpenChange={(open) => (open ? undefined : setWaiting(null))}
        foot={
          <>
            <button type="button" className="btn" onClick={leave}>
              仍要退出
            </button>
            <button type="button" className="btn btn-main" onClick={() => setWaiting(null)}>
              暂不退出
            </button>
          </>
        }
      >
        <p>
          {`您在本机填写的 ${waiting?.places ?? 0} 处内容还没有保存到服务器。退出后这些内容仍留在本机，只有您再次在本机登录并打开报告时才会上传，他人看不到。`}
        </p>
        <ul>
          {waiting?.addresses.map((address) => (
            <li key={address}>
              <a href={address}>{`打开 ${address.split('/').at(-1)} 年度报告，等待上传`}</a>
            </li>
          ))}
        </ul>
      </Modal>
    </>
  );
}

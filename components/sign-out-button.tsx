'use client';

import { signOut } from 'next-auth/react';

/** Ends the session and goes to the public index. */
export function SignOutButton() {
  return (
    <button type="button" className="bar-out" onClick={() => void signOut({ callbackUrl: '/' })}>
      退出
    </button>
  );
}

'use client';

import { signOut } from 'next-auth/react';

/** Ends the session and goes to the public index. */
export function SignOutButton({ className = 'bar-out' }: { className?: string }) {
  return (
    <button type="button" className={className} onClick={() => void signOut({ callbackUrl: '/' })}>
      退出
    </button>
  );
}

'use client';

/** 重新登录: to the sign-in page, and from there back to this very part. What is typed waits in the outbox. */
export function SignInAgain() {
  const leave = () => {
    const { pathname, search, hash } = window.location;
    window.location.assign(`/sign-in?callbackUrl=${encodeURIComponent(`${pathname}${search}${hash}`)}`);
  };
  return (
    <button type="button" className="btn btn-sm btn-link" onClick={leave}>
      重新登录
    </button>
  );
}

/** Where a handed-out password is changed, and where to go on to from there (null: where the person works). */
export function newPasswordPath(back: string | null): string {
  return back === null ? '/account' : `/account?back=${encodeURIComponent(back)}`;
}

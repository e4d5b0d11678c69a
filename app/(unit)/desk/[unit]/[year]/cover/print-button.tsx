'use client';

/** Opens the browser's print dialog. */
export function PrintButton() {
  return (
    <button type="button" className="btn btn-main" onClick={() => window.print()}>
      打印签发页
    </button>
  );
}

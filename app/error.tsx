'use client';

/** What a person sees after a fault of ours; the digest is what the log has it under. */
export default function ErrorPage({
  error,
  reset,
}: {
  error: Error & { digest?: string };
  reset: () => void;
}) {
  return (
    <main className="page-msg" id="main">
      <h1>页面没有打开</h1>
      <p>
        系统处理出错，已填写并显示“已保存”的内容不受影响。请重试；仍然出错时，请把下面的编号和时间告知平台管理员。
      </p>
      {error.digest ? <p className="hash">{`编号 ${error.digest}`}</p> : null}
      <button type="button" className="btn btn-main" onClick={reset}>
        重试
      </button>
    </main>
  );
}

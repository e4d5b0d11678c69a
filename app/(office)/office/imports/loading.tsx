/** While an import's files are gathered; a long one takes a moment. */
export default function Loading() {
  return (
    <main className="page" id="main">
      <p className="nothing" role="status">
        正在打开批量导入……
      </p>
    </main>
  );
}

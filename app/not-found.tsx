import Link from 'next/link';

export default function NotFound() {
  return (
    <main className="page-msg" id="main">
      <h1>没有这个页面</h1>
      <p>地址可能有误，或者内容尚未公布。请核对地址，或从首页查找。</p>
      <Link className="btn btn-main" href="/">
        返回首页
      </Link>
    </main>
  );
}

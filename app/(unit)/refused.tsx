import Link from 'next/link';
import { Icon } from '@/components/icon';

/** A page that the person may not see, or that isn't there: the server's sentence, and the way back. */
export function Refused({ sentence }: { sentence: string }) {
  return (
    <main className="page-msg" id="main">
      <h1>
        <Icon name="lock" />
        不能打开这份报告
      </h1>
      <p>{sentence}</p>
      <Link className="btn btn-main" href="/desk">
        返回我的填报
      </Link>
    </main>
  );
}

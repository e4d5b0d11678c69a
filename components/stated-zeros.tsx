import { formatDateTime } from './dates';

/** Whose statement a table's noughts are, of when, and how many they are. */
export interface StatedZero {
  kind: string;
  name: string;
  at: Date;
  cells: number;
}

const WORDS: Readonly<Record<string, string>> = {
  'no-requests': '声明本年度未收到政府信息公开申请',
  'rest-zero': '声明本表其余为 0',
};

/** At a table that is read: which of its noughts weren't typed one by one, but stated. */
export function StatedZeros({ zeros }: { zeros: readonly StatedZero[] }) {
  return zeros.map(({ kind, name, at, cells }) => (
    <p key={`${kind} ${at.getTime()}`} className="muted small stated-zeros">
      {`${name}于${formatDateTime(at)} ${WORDS[kind] ?? '一次填写'}，${cells} 格填为 0`}
    </p>
  ));
}

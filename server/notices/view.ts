import type { NoticeKind } from '@/db/schema/notice';

/** One notice as its person reads it. */
export interface NoticeView {
  id: string;
  kind: NoticeKind;
  unitCode: string;
  year: number;
  title: string;
  body: string;
  at: Date;
  read: boolean;
}

export interface NoticesView {
  /** Newest first; the read ones of the last weeks among them. */
  notices: NoticeView[];
  unread: number;
  /** Mail: null where the installation sends none. Else the person's address, empty where none is given. */
  mail: { address: string } | null;
}

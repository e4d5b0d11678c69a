import type { Metadata } from 'next';

/** Next takes a 404's title from here, whatever page.tsx says of it. */
export const metadata: Metadata = { title: '没有公布的报告' };

/** Shows nothing: page.tsx itself says, in the unit's name, what is missing. */
export default function NotFound() {
  return null;
}

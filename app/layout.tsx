import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { platformName } from '@/server/settings';
import './globals.css';

export const metadata: Metadata = {
  title: { default: platformName(), template: `%s · ${platformName()}` },
};

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="zh-CN">
      <body>{children}</body>
    </html>
  );
}

'use client';

import { usePathname } from 'next/navigation';
import { AppBar } from '@/components/app-bar';
import type { NavLink } from './nav';
import { currentLink } from './nav';

/** The top bar, which marks the area that the page at hand belongs to. */
export function WorkBar(props: {
  platformName: string;
  links: readonly NavLink[];
  me: string;
  demo: boolean;
  /** Whose unsaved edits are asked about at sign-out; left out where nothing is typed. */
  account?: string;
}) {
  const path = usePathname();
  const current = currentLink(props.links, path);
  const nav = props.links.map((link) => ({ ...link, current: link === current }));
  return (
    <AppBar
      platformName={props.platformName}
      home={props.links[0]?.href ?? '/'}
      nav={nav}
      me={props.me}
      demo={props.demo}
      {...(props.account === undefined ? {} : { account: props.account })}
    />
  );
}

'use client';

import { useEffect, useRef } from 'react';
import { BLANK_DOWNLOADS, DOWNLOADS } from './download-formats';
import { Icon } from './icon';

/**
 * 下载: a small menu of links, which needs no script. With one, it closes as menus do: by Escape, by a click beside it,
 * and once something was chosen.
 *
 * @param props.report the report's address, to which /report.docx is added
 * @param props.blankForm the form whose blank is offered too, such as form2021
 */
export function DownloadMenu(props: { report: string | null; blankForm?: string }) {
  const { report, blankForm } = props;
  const menu = useRef<HTMLDetailsElement>(null);
  useClosing(menu);
  return (
    <details className="menu" ref={menu}>
      <summary className="btn">
        <Icon name="down" />
        下载
      </summary>
      <div className="menu-body">
        {report === null ? null : (
          <Group
            heading="本报告"
            items={DOWNLOADS.map(({ extension, label, about }) => ({
              href: `${report}/report.${extension}`,
              words: `${label}（${about}）`,
            }))}
          />
        )}
        {blankForm === undefined ? null : (
          <Group
            heading="空白表"
            items={BLANK_DOWNLOADS.map(({ extension, label }) => ({
              href: `/api/forms/${blankForm}/blank.${extension}`,
              words: `空白表（${label}）`,
            }))}
          />
        )}
      </div>
    </details>
  );
}

function Group({ heading, items }: { heading: string; items: readonly { href: string; words: string }[] }) {
  return (
    <>
      <p className="menu-head" aria-hidden="true">
        {heading}
      </p>
      <ul aria-label={heading}>
        {items.map(({ href, words }) => (
          <li key={href}>
            <a href={href}>{words}</a>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Escape brings the focus back to the button, lest it stay on a link that is no longer there. */
function useClosing(menu: { readonly current: HTMLDetailsElement | null }): void {
  useEffect(() => {
    const close = () => menu.current?.removeAttribute('open');
    const onPointer = ({ target }: PointerEvent) => {
      if (target instanceof Node && !menu.current?.contains(target)) close();
    };
    const onClick = ({ target }: MouseEvent) => {
      if (target instanceof Element && target.closest('a') && menu.current?.contains(target)) close();
    };
    const onKey = ({ key }: KeyboardEvent) => {
      if (key !== 'Escape' || !menu.current?.open) return;
      close();
      menu.current.querySelector('summary')?.focus();
    };
    document.addEventListener('pointerdown', onPointer);
    document.addEventListener('click', onClick);
    document.addEventListener('keydown', onKey);
    return () => {
      document.removeEventListener('pointerdown', onPointer);
      document.removeEventListener('click', onClick);
      document.removeEventListener('keydown', onKey);
    };
  }, [menu]);
}

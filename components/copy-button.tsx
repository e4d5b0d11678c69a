'use client';

import { useState } from 'react';

/** Copies by way of a selected field: a page without https has no clipboard of its own. True where the browser did it. */
function copySelected(text: string): boolean {
  const field = document.createElement('textarea');
  field.value = text;
  field.className = 'vh';
  document.body.append(field);
  field.select();
  const done = document.execCommand('copy');
  field.remove();
  return done;
}

/** Puts a text onto the clipboard and says whether that was done. `of`: what the text is of, for who doesn't see it. */
export function CopyButton({ text, of }: { text: string; of: string }) {
  const [said, setSaid] = useState('');
  const go = () => setSaid(copySelected(text) ? '已复制' : '浏览器不允许复制，请选中文字后按 Ctrl C');
  return (
    <>
      <button type="button" className="btn btn-sm" aria-label={`复制“${of}”的内容`} onClick={go}>
        复制
      </button>
      <span className="muted small" role="status">
        {said}
      </span>
    </>
  );
}

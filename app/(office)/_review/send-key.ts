import type { KeyboardEvent } from 'react';

/** Ctrl+Enter (on a Mac ⌘+Enter) in a text box sends its form; Enter alone goes to the next line. */
export function sendOnCtrlEnter(event: KeyboardEvent<HTMLTextAreaElement>): void {
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
  event.preventDefault();
  event.currentTarget.form?.requestSubmit();
}

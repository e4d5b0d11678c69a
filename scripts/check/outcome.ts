import type { Checked } from './check-report';

/** What became of one file. */
export type Outcome =
  | { readonly kind: 'checked'; readonly checked: Checked }
  | { readonly kind: 'failed'; readonly file: string; readonly error: string };

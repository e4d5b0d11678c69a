/** What the oldest supported browser, Chromium 109, doesn't have, or only where the page comes by https. */
interface TooNew {
  /** As it stands in a source; also what the test of the pattern looks at. */
  example: string;
  pattern: RegExp;
  /** Since which Chromium; 'https': an intranet's plain http has no such thing. */
  since: number | 'https';
}

const literal = (example: string, since: TooNew['since']): TooNew => ({
  example,
  pattern: new RegExp(
    `${/^\w/.test(example) ? '\\b' : ''}${example.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}${/\w$/.test(example) ? '\\b' : ''}`,
  ),
  since,
});

/** A source of this table: the compatibility tables of MDN (browser-compat-data), Chrome's column. */
export const TOO_NEW_IN_SCRIPTS: readonly TooNew[] = [
  literal('.toSorted(', 110),
  literal('.toReversed(', 110),
  literal('.toSpliced(', 110),
  literal('.with(', 110),
  literal('.isWellFormed(', 111),
  literal('.toWellFormed(', 111),
  literal('.startViewTransition(', 111),
  literal('.transfer(', 114),
  literal('showPopover', 114),
  literal('popover=', 114),
  literal('scrollend', 114),
  literal('AbortSignal.any(', 116),
  literal('.groupBy(', 117),
  literal('Promise.withResolvers(', 119),
  literal('URL.canParse(', 120),
  literal('Array.fromAsync(', 121),
  literal('.isSubsetOf(', 122),
  literal('.isSupersetOf(', 122),
  literal('.isDisjointFrom(', 122),
  literal('.symmetricDifference(', 122),
  literal('Iterator.from(', 122),
  { example: 'for await (const part of response.body)', pattern: /for await \(.*\.body\b/, since: 124 },
  literal('URL.parse(', 126),
  literal('Promise.try(', 128),
  literal('scheduler.yield(', 129),
  literal('Intl.DurationFormat', 129),
  literal('RegExp.escape(', 136),
  literal('crypto.subtle', 'https'),
  literal('crypto.randomUUID(', 'https'),
  literal('navigator.clipboard', 'https'),
  literal('navigator.locks', 'https'),
  literal('navigator.serviceWorker', 'https'),
  literal('navigator.storage', 'https'),
];

/** :has and @property came earlier, but not everywhere whole: nothing may depend on them. */
export const TOO_NEW_IN_STYLES: readonly TooNew[] = [
  literal('@property', 110),
  literal(':has(', 110),
  literal('color-mix(', 111),
  literal('oklch(', 111),
  literal(':popover-open', 114),
  literal('@starting-style', 117),
  literal('subgrid', 117),
  literal('@scope', 118),
  literal('field-sizing', 123),
  literal('light-dark(', 123),
  literal('anchor-name', 125),
];

/** A line that only tells of it. */
const COMMENT = /^\s*(\*|\/\*|\/\/)/;

/**
 * Where a source uses what the oldest supported browser lacks.
 *
 * @returns one sentence a line concerned, such as `12: .toSorted( needs Chromium 110`; a use that is asked for first,
 *   with `?.` or `in`, is the writer's own care and not found by the patterns with a bracket
 */
export function tooNewIn(source: string, table: readonly TooNew[]): string[] {
  return source.split('\n').flatMap((line, index) =>
    table
      .filter(({ pattern }) => !COMMENT.test(line) && pattern.test(line))
      .map(({ example, since }) => {
        const needs =
          since === 'https' ? 'needs https, which an intranet may lack' : `needs Chromium ${since}`;
        return `${index + 1}: ${example} ${needs}`;
      }),
  );
}

import { type Run, wordDiff } from './word-diff';

/** One paragraph that changed, laid over its other side; or how many stand unchanged between two that did. */
export type ChangedPart = { kind: 'changed'; runs: Run[] } | { kind: 'same'; paragraphs: number };

/** The runs cut at line ends: the stretches of one paragraph each. A line end that was put in or taken out cuts too. */
function byParagraph(runs: readonly Run[]): Run[][] {
  const paragraphs: Run[][] = [[]];
  for (const { kind, text } of runs) {
    text.split('\n').forEach((piece, at) => {
      if (at > 0) paragraphs.push([]);
      if (piece !== '') paragraphs.at(-1)?.push({ kind, text: piece });
    });
  }
  return paragraphs.filter((pieces) => pieces.length > 0);
}

/** What differs between two texts, by paragraph; what is the same is counted and left out. Blank lines say nothing. */
export function changedParagraphs(before: string, after: string): ChangedPart[] {
  const parts: ChangedPart[] = [];
  for (const runs of byParagraph(wordDiff(before, after))) {
    const last = parts.at(-1);
    if (runs.some(({ kind }) => kind !== 'same')) parts.push({ kind: 'changed', runs });
    else if (last?.kind === 'same') last.paragraphs += 1;
    else parts.push({ kind: 'same', paragraphs: 1 });
  }
  return parts;
}

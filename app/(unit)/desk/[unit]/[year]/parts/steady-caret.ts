import { diffArrays } from 'diff';

/**
 * Where a caret belongs once the text around it was changed by somebody else: at the same point of its own paragraph;
 * where that very paragraph changed, at the same distance from its end.
 *
 * @param at UTF-16 offset in `before`
 */
export function carriedCaret(before: string, after: string, at: number): number {
  const head = before.slice(0, at).split('\n');
  const line = head.length - 1;
  const column = head[line]?.length ?? 0;
  const [lines, now] = [before.split('\n'), after.split('\n')];
  let [was, is] = [0, 0];
  for (const { added, removed, value } of diffArrays(lines, now)) {
    if (!added && !removed && line < was + value.length) return startOf(now, is + line - was) + column;
    if (removed && line < was + value.length) break;
    if (!added) was += value.length;
    if (!removed) is += value.length;
  }
  const fromEnd = (lines[line]?.length ?? 0) - column;
  const target = Math.min(is + line - was, now.length - 1);
  return startOf(now, target) + Math.max(0, (now[target]?.length ?? 0) - fromEnd);
}

/** Where a line begins. */
const startOf = (lines: readonly string[], line: number): number =>
  lines.slice(0, line).reduce((sum, one) => sum + one.length + 1, 0);

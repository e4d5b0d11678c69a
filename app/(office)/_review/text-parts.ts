/** A marked stretch of a section's text: UTF-16 offsets, end not included. */
export interface Mark {
  start: number;
  end: number;
  threadId: string;
}

/** A piece of a paragraph over which the same marks run. */
export interface Part {
  text: string;
  threadIds: string[];
  /** Threads whose mark ends with this part: their pins follow it. */
  endingIds: string[];
}

export interface Paragraph {
  /** Where it begins in the section's text. */
  start: number;
  parts: Part[];
}

/** Cuts one paragraph at every border of a mark. */
function cut(text: string, start: number, marks: readonly Mark[]): Part[] {
  const end = start + text.length;
  const inside = marks.filter((mark) => mark.start < end && mark.end > start);
  const borders = inside.flatMap((mark) => [mark.start, mark.end]).filter((at) => at > start && at < end);
  const cuts = [...new Set([start, ...borders, end])].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((from, index) => {
    const to = cuts[index + 1] ?? end;
    const over = inside.filter((mark) => mark.start < to && mark.end > from);
    return {
      text: text.slice(from - start, to - start),
      threadIds: over.map((mark) => mark.threadId),
      endingIds: over.filter((mark) => mark.end <= to).map((mark) => mark.threadId),
    };
  });
}

/** A section's text as paragraphs, blank lines left out, cut where marks begin and end. */
export function paragraphs(text: string, marks: readonly Mark[]): Paragraph[] {
  let start = 0;
  return text.split('\n').flatMap((line) => {
    const own = start;
    start += line.length + 1;
    return line.trim() === '' ? [] : [{ start: own, parts: cut(line, own, marks) }];
  });
}

/** UTF-16 offsets in a section's text. */
export interface TextRange {
  start: number;
  end: number;
}

/** Where a point of the document lies in the section's text; null outside of its paragraphs. */
function offsetOf(node: Node, offset: number): number | null {
  const element = node instanceof Element ? node : node.parentElement;
  const paragraph = element?.closest<HTMLElement>('[data-start]');
  if (!paragraph) return null;
  const before = document.createRange();
  before.selectNodeContents(paragraph);
  before.setEnd(node, offset);
  return Number(paragraph.dataset.start) + before.toString().length;
}

/** The stretch of a section's text that is selected now; null where nothing of it is. */
export function selectedRange(section: HTMLElement | null): TextRange | null {
  const selection = document.getSelection();
  if (!section || !selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!section.contains(range.commonAncestorContainer)) return null;
  const start = offsetOf(range.startContainer, range.startOffset);
  const end = offsetOf(range.endContainer, range.endOffset);
  return start !== null && end !== null && end > start ? { start, end } : null;
}

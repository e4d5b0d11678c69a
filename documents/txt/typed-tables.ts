import { TABLE_IDS, type TableId } from '@/report/ids';
import type { Block, Body, Paragraph } from '../blocks';
import { findTables } from '../find/tables';
import { linearBlocks } from './linear-blocks';

/** Blocks one after the other: paragraphs only, or one table. */
type Stretch = readonly Block[];

function stretchesOf(blocks: readonly Block[]): Stretch[] {
  const stretches: Block[][] = [];
  for (const block of blocks) {
    const last = stretches.at(-1);
    if (block.kind === 'paragraph' && last?.at(-1)?.kind === 'paragraph') last.push(block);
    else stretches.push([block]);
  }
  return stretches;
}

const isParagraph = (block: Block): block is Paragraph => block.kind === 'paragraph';

/** A stretch of paragraphs with the tables in it; the stretch as it is where there are none. */
function withTables(stretch: Stretch, wanted: ReadonlySet<TableId>): Stretch {
  const paragraphs = stretch.filter(isParagraph);
  const lines = paragraphs.flatMap((paragraph) =>
    paragraph.text.split('\n').map((text) => ({ text, paragraph })),
  );
  let done = 0;
  const others = (texts: readonly string[]): Block[] => {
    const from = lines.findIndex(({ text }, at) => at >= done && text === texts[0]);
    done = Math.max(0, from) + texts.length;
    return texts.map((text, at) => ({ ...(lines[from + at]?.paragraph ?? { kind: 'paragraph' }), text }));
  };
  const texts = lines.map(({ text }) => text);
  return linearBlocks(texts, wanted, others) ?? stretch;
}

/**
 * A document in which a table was pasted as lines of text, with that table put together again. Its values are likely at
 * most. Tables that the document has as tables are left alone.
 */
export function withTypedTables({ blocks, leftOut }: Body): Body {
  const there = new Set(findTables(blocks).map(({ id }) => id));
  const wanted = new Set(TABLE_IDS.filter((id) => !there.has(id)));
  if (wanted.size === 0) return { blocks, leftOut };
  const read: Block[] = [];
  const moved = new Map<number, number>();
  for (const stretch of stretchesOf(blocks)) {
    const own = stretch.some(isParagraph) ? withTables(stretch, wanted) : stretch;
    for (const at of stretch.keys()) moved.set(moved.size, read.length + Math.min(at, own.length - 1));
    read.push(...own);
  }
  return {
    blocks: read,
    leftOut: leftOut.map((note) => ({ ...note, block: moved.get(note.block) ?? note.block })),
  };
}
